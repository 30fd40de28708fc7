"""One pass over the words of a text: where cues, names, days and numbers can begin. Patterns are tried only there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import accumulate, compress
from typing import NamedTuple

from extract import date_parts, lexicon, names

LONGEST_KEPT, MOST_KEPT = 40, 50_000  # characters of a token that is remembered; tokens remembered
WORD = re.compile(r"\w+")


class Starts(NamedTuple):
    """Positions in a text, each list in order."""

    cues: list[int]
    names: list[int]
    days: list[int]
    figures: list[int]
    numbers: list[int]  # in words


@cache
def _first_words() -> tuple[frozenset[str], frozenset[str]]:
    """The first words of all names (as written), and the words that name days (lower case)."""
    return frozenset(_firsts(names.entries())), date_parts.OUTRIGHT


def _firsts(phrases: Iterable[str]) -> list[str]:
    return [found.group() for phrase in phrases if (found := WORD.match(phrase))]


class _Known(dict[str, tuple[tuple[int, int, int], ...]]):
    """Token -> where in it something can begin: so each word of the language is looked at once."""

    def __missing__(self, token: str) -> tuple[tuple[int, int, int], ...]:
        found = _look(token)
        if len(token) <= LONGEST_KEPT and len(self) < MOST_KEPT:
            self[token] = found
        return found


_known = _Known()


def starts(plain: str, low: str) -> Starts:
    """Where in a text, by the words alone, a cue, a name, a day or a number can begin. `low` is its lower case."""
    found = Starts([], [], [], [], [])
    openings, begin = lexicon.OPENINGS, [kind.append for kind in found]
    tokens = plain.replace("\n", " ").split(" ")
    marks = list(map(_known.__getitem__, tokens))
    places = accumulate(map((1).__add__, map(len, tokens)), initial=0)
    for token_at, here in compress(zip(places, marks, strict=False), marks):
        for offset, kind, length in here:
            at = token_at + offset
            if kind or low[at : at + length] in openings:
                begin[kind](at)
    return found


def _look(token: str) -> tuple[tuple[int, int, int], ...]:
    """Where in a token without spaces something can begin, with the number of its list in `Starts`.

    The third number is how many letters from there must open a phrase: none, where the word is one by itself.
    """
    known, days = _first_words()
    found = []
    for m in WORD.finditer(token):
        word = m.group()
        low = word.lower()
        length = lexicon.OPENERS.get(low)
        signs = (length is not None, word in known, low in days, word[0].isdecimal(), low in lexicon.NUMBER_WORDS)
        found += [(m.start(), kind, length or 0) for kind, sign in enumerate(signs) if sign]
    return tuple(found)
