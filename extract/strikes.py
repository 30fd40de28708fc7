"""Strike days: which of the days that a text names are days of action, whose, where, and whether they took place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from extract import dates
from extract.dates import When
from extract.lexicon import Cue
from extract.numbers import SMALL
from extract.reading import Reading

DECIDING = frozenset(("strike", "asos", "talks", "papers", "not_strike"))
HEADER = re.compile(
    r"\b(?:dates?|days?|strikes?|stoppages?|walkouts?|timetable|action|follows?)\b.{0,160}:\s*$|\bdates\b", re.DOTALL
)
CARRIES_ON = re.compile(
    r"\b(?:begin|begins|began|start|starts|started|runs?|ran|first|second|third|others?|follows?|again|also|then|out|"
    r"further|followed|repeated|earlier days|take part|took part|another|last|they|it|action|goes first|join|days?|"
    r"ahead|the \d+(?:st|nd|rd|th))\b"
)
LENGTH = re.compile(
    r"\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|fourteen)[- ](day|hour)s?\b(?!['\u2019]? notice)"
)
FROM = re.compile(r"\b(?:from|starting|starts|start|beginning|begins|begin|beginning on|starting on)\b[^.;]{0,45}$")
NEGATED = re.compile(r"\b(?:no strikes?|not strike|earliest|as early as|first possible|could lawfully|at the earliest|"
                     r"before|expires?|deadline|by)\s+(?:\w+\s+){0,6}$")  # fmt: skip
RESUMED = re.compile(r"\bnot (?:be )?(?:on strike|striking)|\bdid not strike\b")


@dataclass(slots=True)
class StrikeDay:
    """A day of action by one union, with the words that say so."""

    union: str
    country: str
    day: date
    nations: tuple[str, ...]
    status: str
    when: When
    index: int
    rule: str
    flags: list[str] = field(default_factory=list)
    spans: dict[str, tuple[int, int, str]] = field(default_factory=dict)


def find(r: Reading) -> list[StrikeDay]:
    """Every strike day that the text names, one row a union and day."""
    found: list[StrikeDay] = []
    listing = False
    previous: date | None = None
    for index, sentence in enumerate(r.text.sentences):
        low, start, end = r.low, sentence.start, sentence.end
        cues = r.cues.between(start, end)
        kinds = {c.kind for c in cues}
        if not dates.mentioned(low, start, end):
            listing = _heads_a_list(low[start:end], kinds, listing)
            continue
        whens = dates.find(low, start, end, r.published, previous)
        previous = whens[-1].days[-1] if whens else previous
        inherited = listing or _inherits(r, index, kinds, found)
        for n, when in enumerate(whens):
            left = whens[n - 1].end if n else start
            right = whens[n + 1].start if n + 1 < len(whens) else end
            rule = _rule(r, cues, when, left, right, inherited, bool(n and found and found[-1].index == index))
            if rule:
                found += _rows(r, index, when, left, right, rule)
        listing = _heads_a_list(low[start:end], kinds, listing) or (listing and bool(whens))
    return _unique(found)


def _heads_a_list(sentence: str, kinds: set[str], listing: bool) -> bool:
    """Whether the lines after this one list strike days: `The dates are:`."""
    if "strike" in kinds and HEADER.search(sentence):
        return True
    if "dates are" in sentence or "strike dates" in sentence or "on these days" in sentence:
        return True
    return listing and not sentence.rstrip().endswith(".") and len(sentence) < 90


def _inherits(r: Reading, index: int, kinds: set[str], found: list[StrikeDay]) -> bool:
    """Whether a sentence goes on about a strike of the sentence before: `They begin at 6.30am on June 1`."""
    if not index or "ballot" in kinds or "papers" in kinds:
        return False
    before, here = r.sentence(index - 1), r.sentence(index)
    if here.paragraph - before.paragraph > 1:
        return False
    about = "strike" in r.cues.kinds(before.start, before.end) or (bool(found) and found[-1].index == index - 1)
    return about and CARRIES_ON.search(r.low, here.start, here.end) is not None


def _rule(r: Reading, cues: list[Cue], when: When, left: int, right: int, inherited: bool, continued: bool) -> str:
    """Why a day is a strike day; empty where it is none. The deciding word nearest before it counts, else after."""
    before = [c for c in cues if left <= c.start < when.start and c.kind in DECIDING]
    after = [c for c in cues if when.end <= c.start < right and c.kind in DECIDING]
    if NEGATED.search(r.low, max(left, when.start - 60), when.start):
        return ""
    if before:
        return _judged(r, before[-1], before, when)
    if continued and r.low[left : when.start].strip(" ,(") in (
        "",
        "and",
        "and on",
        "on",
        "and again on",
        "and again",
        "or",
    ):
        return "strike day, list goes on"
    if after and after[0].start - when.end < 90:
        kind = after[0].kind
        if kind == "strike":
            return "strike day before strike word"
        if kind in ("asos", "papers", "not_strike"):
            return ""
        strike_later = any(c.kind == "strike" for c in after[1:]) and after[0].start - when.end > 40
        return "strike day before strike word" if strike_later else ""
    if inherited or continued:
        return "strike day carried over"
    return ""


def _judged(r: Reading, nearest: Cue, before: list[Cue], when: When) -> str:
    between = r.low[nearest.end : when.start]
    if nearest.kind == "strike":
        return "strike word before day" if len(between) < 160 else ""
    if nearest.kind == "talks" and r.low[nearest.start : nearest.end] in ("since", "resume", "resumes", "ban"):
        return "strike since" if any(c.kind == "strike" for c in before[:-1]) else ""
    return ""


def _rows(r: Reading, index: int, when: When, left: int, right: int, rule: str) -> list[StrikeDay]:
    group = r.group_at(index, when.start)
    sentence = r.sentence(index)
    days = _expanded(r, when, sentence.start, sentence.end)
    called_off = _called_off(r, index, when, left, right)
    rows = []
    for m in {m.union.name: m for m in group}.values():
        nations, place = r.nations_at(index, left, right, m.union)
        for day in days:
            spans = {"date": (when.start, when.end, rule), "union": (m.start, m.end, m.rule)}
            if place >= 0:
                spans["nations"] = (place, place, "place name")
            flags = [when.flag] if when.flag else []
            status = _status(r, day, called_off)
            rows.append(StrikeDay(m.union.name, m.union.country, day, nations, status, when, index, rule, flags, spans))
    return rows


def _expanded(r: Reading, when: When, start: int, end: int) -> tuple[date, ...]:
    """`a five-day walkout from Monday 9 March`: the days that follow from its length."""
    if len(when.days) != 1 or not FROM.search(r.low, max(start, when.start - 60), when.start):
        return when.days
    lengths = [m for m in LENGTH.finditer(r.low, max(start, when.start - 140), min(end, when.end + 60))]
    if not lengths:
        return when.days
    m = min(lengths, key=lambda m: min(abs(m.start() - when.end), abs(when.start - m.end())))
    number = int(m.group(1)) if m.group(1).isdecimal() else SMALL.get(m.group(1), 1)
    span = number if m.group(2) == "day" else number // 24
    return tuple(when.days[0] + timedelta(n) for n in range(max(1, min(span, 14))))


def _called_off(r: Reading, index: int, when: When, left: int, right: int) -> bool:
    sentence = r.sentence(index)
    kinds = r.cues.kinds(left if left > sentence.start else sentence.start, right)
    return "called_off" in kinds


def _status(r: Reading, day: date, called_off: bool) -> str:
    if called_off:
        return "called_off"
    return "held" if r.published and day <= r.published else "planned"


def _unique(found: list[StrikeDay]) -> list[StrikeDay]:
    """One row a union and day; the nations of several mentions are joined, a called-off day stays called off."""
    kept: dict[tuple[str, date], StrikeDay] = {}
    for row in found:
        first = kept.setdefault((row.union, row.day), row)
        if first is not row:
            first.nations = tuple(dict.fromkeys((*first.nations, *row.nations)))
            if row.status == "called_off":
                first.status = row.status
    return list(kept.values())


def as_record(row: StrikeDay, r: Reading) -> dict[str, Any]:
    """A strike day as a row of the findings."""
    return {
        "union": row.union,
        "date": row.day,
        "country": row.country or (row.nations[0][:2] if row.nations else None),
        "nations": ";".join(row.nations) or None,
        "status": row.status,
        "flags": ";".join(row.flags),
        "evidence": [
            {"field": name, "text": r.text.text[a:b], "start": a, "end": b, "rule": rule}
            for name, (a, b, rule) in row.spans.items()
        ],
    }
