"""The text of an article made ready for reading: one string, its lower case of equal length, its sentences."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from extract import words
from extract.date_parts import MONTH
from extract.model import Article

LONGEST = 1_200  # characters; what has no full stop for longer is cut, so that every window stays bounded

# Typographic characters read as their plain twins. One for one: offsets never move.
PLAIN = (("\u2019", "'"), ("\u2018", "'"), ("\u02bc", "'"), ("\u201c", '"'), ("\u201d", '"'), ("\u2013", "-"),
         ("\u2014", "-"), ("\u2011", "-"), ("\u00a0", " "), ("\u2009", " "), ("\u202f", " "), ("\t", " "),
         ("\u200b", " "), ("\r", " "), ("per-cent", "per cent"))  # fmt: skip
STOP = re.compile(r"[.!?](?:[\"')\]]*\s+|(?<=[a-z]{3}\.)(?=[A-Z][a-z]+ ))")  # also `months.The`, its space lost
SLASHED = re.compile(  # `24/25 November`, `July 29/30`: two days
    rf"\b\d{{1,2}}/\d{{1,2}}(?= (?:{MONTH})\b)|\b(?:{MONTH})\.? \d{{1,2}}/\d{{1,2}}(?![/\d])", re.IGNORECASE
)
WIDEST, NARROWEST, FEWEST_LINES = 100, 26, 5  # characters of lines broken at a fixed width; lines of such a text
OPENS = frozenset("\"'([")
ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof rev sir st no nos vs etc inc ltd co corp gen col lt sgt capt hon jr sr dept govt
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
    ore pa tenn tex va vt wash wis wyo ont que alta sask man a.m p.m e.g i.e u.s u.k u.n""".split()  # noqa: SIM905
)

BULLET = re.compile(r"\s*(?:[-–—•·*+]|\d{1,2}[.)]|[a-z][.)])\s")  # of an item of a list
LONGEST_LIST = 16  # lines from the head of a list to one of its items


class Sentence(NamedTuple):
    """A sentence, or a line of a list or table: its span and the number of its paragraph."""

    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Prepared:
    """A text with its sentences. `low` is the lower case with plain quotes and dashes, of the same length."""

    text: str
    plain: str
    low: str
    sentences: tuple[Sentence, ...]
    starts: tuple[int, ...]
    marks: words.Starts  # where cues, names, days and figures can begin

    def index(self, position: int) -> int:
        """The number of the sentence that holds a position."""
        return max(0, bisect_right(self.starts, position) - 1)


def whole_text(article: Article) -> str:
    """The headline, where it was given apart, and the body: the text that all offsets refer to."""
    body = article.text or ""
    title = (article.title or "").strip()
    if not title or body.lstrip()[: len(title) + 200].startswith(title):
        return body
    return f"{title}\n\n{body}"


def lower(text: str) -> str:
    """Lower case of the same length: the few letters that grow when lowered are left alone."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def prepare(text: str) -> Prepared:
    """Normalise a text and cut it into sentences."""
    plain = text
    for typographic, twin in PLAIN:
        plain = plain.replace(typographic, twin)
    if "/" in plain:
        plain = SLASHED.sub(lambda m: m.group().replace("/", "&"), plain)
    plain = _unwrapped(plain)
    sentences = tuple(_sentences(plain))
    low = lower(plain)
    return Prepared(text, plain, low, sentences, tuple(s.start for s in sentences), words.starts(plain, low))


def _unwrapped(plain: str) -> str:
    """Lines broken at a fixed width made whole again: each such break becomes a space, so offsets stay."""
    lines = plain.split("\n")
    if len(lines) < FEWEST_LINES or 8 * sum(len(line) > WIDEST for line in lines) > len(lines):
        return plain
    broken = [_goes_on(line, following) for line, following in pairwise(lines)]
    if sum(goes_on and following[0].islower() for goes_on, following in zip(broken, lines[1:], strict=True)) < 3:
        return plain
    return "".join(line + (" " if goes_on else "\n") for line, goes_on in zip(lines, broken, strict=False)) + lines[-1]


def _goes_on(line: str, following: str) -> bool:
    """Whether a line runs on in the next: it is long enough, ends in mid-sentence, and no table or list follows."""
    return (
        NARROWEST <= len(line) <= WIDEST + 10
        and bool(following[:1].isalnum() or following[:1] in OPENS)
        and line.rstrip()[-1:] not in (".", "!", "?", ":", ";", "|", '"')
        and "|" not in line
        and "   " not in line
    )


def _sentences(plain: str) -> list[Sentence]:
    found: list[Sentence] = []
    position = paragraph = 0
    lines = plain.split("\n")
    unspaced = len(lines) >= FEWEST_LINES and not any(line.isspace() or not line for line in lines[1:-1])
    for line in lines:
        if line.strip():
            found += (Sentence(a, b, paragraph) for a, b in _cuts(line, position))
            paragraph += unspaced  # where no blank line parts them, each line is a paragraph
        else:
            paragraph += 1
        position += len(line) + 1
    return found


def _cuts(line: str, offset: int) -> list[tuple[int, int]]:
    """The spans of the sentences of one line."""
    spans, start = [], 0
    for stop in STOP.finditer(line):
        if _ends_here(line, start, stop.start(), stop.end()):
            spans.append((start, stop.end()))
            start = stop.end()
    spans.append((start, len(line)))
    if len(line) <= LONGEST:
        return [(offset + begin, offset + end) for begin, end in spans if end > begin]
    return [
        (offset + a, offset + min(a + LONGEST, end))
        for begin, end in spans
        if end > begin
        for a in range(begin, end, LONGEST)
    ]


def _ends_here(line: str, start: int, stop: int, following: int) -> bool:
    """Whether a full stop ends a sentence: not after an abbreviation or initial, not before a small letter."""
    if following >= len(line):
        return False
    opening = line[following]
    if opening in OPENS and following + 1 < len(line):
        opening = line[following + 1]
    if opening.islower():
        return False
    if line[stop] != ".":
        return True
    word = line[max(start, stop - 12) : stop].rpartition(" ")[2].lstrip("\"'([").lower()
    if word in ABBREVIATIONS:
        return opening.isupper() and word in ("a.m", "p.m") and False
    return not (len(word) == 1 and word.isalpha()) and not re.fullmatch(r"(?:[a-z]\.)+[a-z]", word)
