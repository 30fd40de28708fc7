"""Tables that came through as text: a line of column heads, then lines of a name and figures."""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.numbers import Share, percent
from extract.text import Prepared

SEPARATOR = re.compile(r"\s*\|\s*|\t+| {2,}")
CELL = re.compile(r"(\d{1,3}(?:\.\d+)?)\s*(?:%|per ?cent|percent)?")
WORDS = re.compile(r"[a-z]{3}")
HEADS = (  # what a column head makes of the figures below it; the first that fits
    (re.compile(r"turn-?out|response|participation"), "turnout", ""),
    (re.compile(r"short of"), "yes", "action_short_of_strike"),
    (re.compile(r"\bno\b|against|reject|oppos"), "no", ""),
    (re.compile(r"strike"), "yes", "strike"),
    (re.compile(r"\byes\b|in favou?r|\bfor\b|support|accept|majority"), "yes", ""),
)

LONGEST_LINE = 90  # characters of a table's line
LONGEST_FIRST = 30  # characters of the head of its first column
COLUMN = re.compile(
    r"\b(?:turn-?outs?|action short of (?:a )?strike|strike action|strike|yes|no|in favou?r|for|against|accept|reject|"
    r"support)\b(?: votes?\b)?[ (]{0,2}(?:%|per cent)?\)?[ /,]*"
)
TAIL = re.compile(r"(?:(?: \d{1,3}(?:\.\d{1,2})? ?%?){2,5}| \d{1,3}(?:\.\d{1,2})?%)[ .*]*$")
FIGURE = re.compile(r" (\d{1,3}(?:\.\d{1,2})?)(?: ?%)?")
NOTE = re.compile(r"[^\d.?!]{0,60}")  # a heading within a table


class Cell(NamedTuple):
    """A figure in a table: its share, the role its column gives it, the question if the head tells, and its line."""

    share: Share
    role: str
    question: str
    at: int


def cells(text: Prepared) -> list[Cell]:
    """Every percentage in the columns of the text's tables."""
    if "|" not in text.low and "\t" not in text.text and "   " not in text.low:
        return _spaced(text)
    found: list[Cell] = []
    heads: list[tuple[str, str]] = []
    columns: list[tuple[str, str]] = []
    for index, s in enumerate(text.sentences):
        line = text.low[s.start : s.end]
        if "|" not in line and "\t" not in line and "  " not in line:
            continue
        parts = [p for p in SEPARATOR.split(line.strip().strip("|")) if p.strip()]
        roles = [_head(p) for p in parts]
        if sum(bool(role) for role, _ in roles) >= 2 and not re.search(r"\d", line):
            heads, columns = [r for r in roles if r[0]], roles
        elif heads and len(parts) == len(heads) + 1:
            found += _row(line, s.start, index, heads)
        elif heads and len(parts) == len(columns):
            found += _row(line, s.start, index, columns)
        elif len(parts) > 1:
            heads = []
    return found or _spaced(text)


def _spaced(text: Prepared) -> list[Cell]:
    """The figures of tables whose cells only a space parts: a line `Union Yes Turnout`, then `GMB 84% 33%`."""
    if "turnout" not in text.low and "turn-out" not in text.low:
        return []
    found: list[Cell] = []
    heads: list[tuple[str, str]] = []
    for index, s in enumerate(text.sentences):
        if s.end - s.start > LONGEST_LINE:
            heads = []
            continue
        line = text.low[s.start : s.end]
        figures = TAIL.search(line) if heads else None
        if not figures:
            heads = _heads_in(line) or (heads if heads and NOTE.fullmatch(line.strip()) else [])
        elif heads:
            cells_here = list(FIGURE.finditer(line, figures.start()))
            alone = len(cells_here) == 1 and heads[0][0] == "yes"  # the turnout was left out
            if (alone or len(cells_here) == len(heads)) and any(c.isalpha() for c in line[: figures.start()]):
                found += _shares(cells_here, s.start, index, heads[: len(cells_here)])
    return found


def _heads_in(line: str) -> list[tuple[str, str]]:
    """The roles of the columns that a line heads; none where other words stand among them."""
    if "turn" not in line:
        return []
    columns = list(COLUMN.finditer(line))
    if len(columns) < 2 or columns[0].start() > LONGEST_FIRST or COLUMN.sub("", line[columns[0].start() :]).strip():
        return []
    heads = [_head(m.group()) for m in columns]
    return heads if ("turnout", "") in heads and any(role == "yes" for role, _ in heads) else []


def _shares(figures: list[re.Match[str]], start: int, index: int, heads: list[tuple[str, str]]) -> list[Cell]:
    found = []
    for m, (role, question) in zip(figures, heads, strict=True):
        value = percent(m.group(1))
        if value is None:
            return []
        found.append(Cell(Share(start + m.start(), start + m.end(), value, "percent", ""), role, question, index))
    return found


def _head(cell: str) -> tuple[str, str]:
    return next(((role, question) for pattern, role, question in HEADS if pattern.search(cell)), ("", ""))


def _row(line: str, start: int, index: int, heads: list[tuple[str, str]]) -> list[Cell]:
    """The figures of one line, in the columns that have a role; none where a cell of digits is no percentage."""
    found: list[Cell] = []
    position = line.find(SEPARATOR.split(line.strip().strip("|"))[0]) + 1
    for (role, question), part in zip(heads, SEPARATOR.split(line.strip().strip("|"))[-len(heads) :], strict=True):
        m = CELL.fullmatch(part.strip())
        value = percent(m.group(1)) if m else None
        if not role or (m is None and WORDS.search(part)):
            continue  # a column of something else, or `781 voted`
        if m is None or value is None:
            return []
        at = line.find(part.strip(), position)
        position = at + len(part.strip())
        found.append(Cell(Share(start + at, start + position, value, "percent", ""), role, question, index))
    return found
