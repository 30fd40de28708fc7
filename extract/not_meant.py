"""Days that the words of one place seem to name and those of another show not to be meant."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract import under_way
from extract.dates import MORNING, SATURDAY
from extract.reading import Reading
from extract.rows import StrikeDay

NEAR = 120  # characters before a day in which the word stands by which it ends a strike
WEEKDAY_ALONE = re.compile(r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day")
DIGIT = re.compile(r"\d")
FIRST = re.compile(r"\bfirst (?:day|of|walkout|strike|stoppage|24)\b[^.;]{0,40}$")  # of days apart from one another
SEVERAL = range(2, 7)  # days of a strike told as so many, `three days of strike action from 17 October`


def without(r: Reading, found: list[StrikeDay]) -> list[StrikeDay]:
    """Rows without those whose day is not meant, as the rest of the text shows."""
    found = _not_running(r, _not_this_week(r, _meant(r, found)))
    return _before_the_end(r, _listed_singly(r, found))


def _not_this_week(r: Reading, found: list[StrikeDay]) -> list[StrikeDay]:
    """Rows without the day of a headline's bare weekday, where the text tells a later day of the same weekday.

    `Teachers to strike on Thursday`, above `on Thursday 27 July`, is about that day.
    """

    def told_later(f: StrikeDay) -> bool:
        own = [o for o in found if o.union == f.union and o.index != f.index]
        later = (o for o in own if o.day > f.day and o.day.weekday() == f.day.weekday())
        dated = any(DIGIT.search(r.low, *o.mention) for o in later)
        return dated and all(o.day != f.day for o in own)

    return [f for f in found if f.index or not WEEKDAY_ALONE.fullmatch(r.low, *f.mention) or not told_later(f)]


def _not_running(r: Reading, found: list[StrikeDay]) -> list[StrikeDay]:
    """Rows without days that follow a first one, where the text tells others, as many as there are days in all.

    `Three days of strikes, beginning on 17 October`, above `the first is on 17 October, then 5 and 20 November`.
    """
    told = _days_told(found)
    out: set[tuple[str, tuple[int, int], date]] = set()
    for (union, mention), days in told.items():
        first = min(days)
        if len(days) not in SEVERAL or not _unbroken(days):
            continue
        others = _elsewhere(told, union, mention)
        apart = any(first in own and FIRST.search(r.low, max(0, m[0] - 60), m[0]) for (_, m), own in told.items())
        if apart and len(others) == len(days) and others & days == {first}:
            out |= {(union, mention, d) for d in days - {first}}
    return [f for f in found if (f.union, f.mention, f.day) not in out]


Told = dict[tuple[str, tuple[int, int]], set[date]]


def _days_told(found: list[StrikeDay]) -> Told:
    """The days of each union by the place that names them."""
    told: Told = {}
    for f in found:
        told.setdefault((f.union, f.mention), set()).add(f.day)
    return told


def _elsewhere(told: Told, union: str, mention: tuple[int, int]) -> set[date]:
    """The days of a union that other places name."""
    return {d for (u, m), own in told.items() if u == union and m != mention for d in own}


def _unbroken(days: set[date]) -> bool:
    """Whether days follow one another without a gap."""
    return (max(days) - min(days)).days + 1 == len(days)


def _meant(r: Reading, found: list[StrikeDay]) -> list[StrikeDay]:
    """Rows without the day of `this weekend` that is not meant, where the text names the other one, `on Saturday`."""
    vague = {id(f) for f in found if "weekend" in r.low[slice(*f.mention)]}
    named = {(f.union, f.day) for f in found if id(f) not in vague}
    return [
        f
        for f in found
        if id(f) not in vague
        or (f.union, f.day) in named
        or (f.union, f.day + timedelta(1 if f.day.weekday() == SATURDAY else -1)) not in named
    ]


FEWEST_OF = 0.75  # of the days of a range, of which a list that tells them singly leaves out a few
FEWEST_BETWEEN = 0.5  # of those of a span in which the days fall, `between 30 January and 5 February`


def _listed_singly(r: Reading, found: list[StrikeDay]) -> list[StrikeDay]:
    """Rows without the days of a range that a list of the same days leaves out: `23, 24, 26 and 27 December`."""
    told = _days_told(found)
    out: set[tuple[str, tuple[int, int], date]] = set()
    for (union, mention), days in told.items():
        first, last = min(days), max(days)
        if len(days) < under_way.WORKING_WEEK or not _unbroken(days):
            continue
        others = _elsewhere(told, union, mention)
        singly = {d for d in others if first <= d <= last}
        ends = first in singly and (last in singly or last + timedelta(1) in others)
        fewest = FEWEST_BETWEEN if r.low.endswith("between ", 0, mention[0]) else FEWEST_OF
        if ends and fewest * len(days) <= len(singly) < len(days):
            out |= {(union, mention, d) for d in days - singly}
    return [f for f in found if (f.union, f.mention, f.day) not in out]


UNTIL = re.compile(r"\b(?:until|till|to|ending|ends?|finish(?:es|ing)?)(?: at)? $")
TO_A_MORNING = re.compile(r"\b(?:to|until|till) (?:[1-9](?:[.:]\d\d)? ?am|0?[1-9][.:]\d\d)\b")


def _before_the_end(r: Reading, found: list[StrikeDay]) -> list[StrikeDay]:
    """Rows without the last day of a range, `17 to 22 December`, that is told elsewhere to end `at 7am on` that day."""
    ends = {
        when.days[-1]
        for index in r.dated
        for when in r.whens(index)
        if when.hour is not None
        and 0 < when.hour <= MORNING  # midnight may be either end of a day
        and UNTIL.search(r.low, max(r.sentence(index).start, when.start - NEAR), when.start)
    }
    exact = {
        (when.days[0], when.days[-1] + timedelta(1))
        for index in r.dated
        for when in r.whens(index)
        if when.unbroken and TO_A_MORNING.search(r.low, when.start, when.end)
    }
    last: dict[tuple[int, int], date] = {}
    first: dict[tuple[int, int], date] = {}
    for f in found if ends or exact else ():
        last[f.mention] = max(f.day, last.get(f.mention, f.day))
        first[f.mention] = min(f.day, first.get(f.mention, f.day))
    return [
        f
        for f in found
        if not ends | exact
        or last[f.mention] != f.day
        or first[f.mention] == f.day
        or not (f.day in ends or (first[f.mention], f.day) in exact)
    ]
