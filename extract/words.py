"""One pass over the words of a text: where cues, names, days and numbers can begin. Patterns are tried only there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from extract import date_parts, lexicon, names

LONGEST_KEPT = 40  # characters; what is longer is looked at anew each time instead of filling the memory
WORD = re.compile(r"\w+")


class Starts(NamedTuple):
    """Positions in a text, each list in order."""

    cues: list[int]
    names: list[int]
    days: list[int]
    figures: list[int]
    numbers: list[int]  # in words


@cache
def _first_words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The first words of all cues (lower case), of all names (as written), and the words that name days."""
    return _firsts(lexicon.PHRASES), _firsts(names.entries()), date_parts.OUTRIGHT


def _firsts(phrases: object) -> frozenset[str]:
    return frozenset(found.group() for phrase in phrases if (found := WORD.match(phrase)))  # type: ignore[attr-defined]


def starts(plain: str) -> Starts:
    """Where in a text, by the words alone, a cue, a name, a day or a number can begin."""
    found = Starts([], [], [], [], [])
    tokens = plain.replace("\n", " ").split(" ")
    at = 0
    for token, marks in zip(tokens, _marks(tokens), strict=True):
        for offset, kind in marks:
            found[kind].append(at + offset)
        at += len(token) + 1
    return found


def _marks(tokens: list[str]) -> Iterable[tuple[tuple[int, int], ...]]:
    if max(map(len, tokens)) <= LONGEST_KEPT:
        return map(_look_kept, tokens)
    return (_look_kept(token) if len(token) <= LONGEST_KEPT else _look(token) for token in tokens)


def _look(token: str) -> tuple[tuple[int, int], ...]:
    """Where in a token without spaces something can begin, each with the number of its list in `Starts`."""
    cues, known, days = _first_words()
    found = []
    for m in WORD.finditer(token):
        word = m.group()
        low = word.lower()
        signs = (low in cues, word in known, low in days, word[0].isdecimal(), low in lexicon.NUMBER_WORDS)
        found += [(m.start(), kind) for kind, sign in enumerate(signs) if sign]
    return tuple(found)


_look_kept = lru_cache(maxsize=50_000)(_look)
