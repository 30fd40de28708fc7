"""Searching only where a match can be: a literal is found twenty times as fast as a pattern is tried everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator


def places(low: str, words: tuple[str, ...]) -> list[int]:
    """Where any of the literal words stands, in order."""
    found = []
    for word in words:
        at = low.find(word)
        while at >= 0:
            found.append(at)
            at = low.find(word, at + 1)
    found.sort()
    return found


def at_each(pattern: re.Pattern[str], low: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begin at one of `starts`, which come in order; as with `finditer`, none overlap."""
    end = 0
    for at in starts:
        if at >= end and (match := pattern.match(low, at)):
            end = match.end()
            yield match


def near(
    pattern: re.Pattern[str], low: str, words: tuple[str, ...], before: int, after: int
) -> Iterator[re.Match[str]]:
    """The matches of a pattern each of which holds one of the words, at most `before` characters in.

    `after` is the most that a match, with what it looks ahead to, goes on after the beginning of the word.
    """
    start, stop = 0, -1
    for at in places(low, words):
        if at - before > stop:
            if stop > 0:
                yield from pattern.finditer(low, start, stop)
            start = max(0, at - before)
        stop = at + after
    if stop > 0:
        yield from pattern.finditer(low, start, stop)
