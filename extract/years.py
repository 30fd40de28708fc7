"""The year, and the month, of a day that is named without them."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dateutil.easter import easter

from extract.date_parts import EASTER, MONTH, MONTHS, SALES, WEEKDAYS, Day

FORWARD = re.compile(r"\b(?:will|to|plan|plans|planned|due|next|set|going|would|scheduled|earmarked|coming)\b")
HALF_A_YEAR, NEAR = 183, 60  # days


def safe(year: int, month: int, day: int) -> date | None:
    """A day, or None where there is no such day: `29 February 2023`."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def bank_holiday(monday: date) -> date | None:
    """The Monday meant by `bank holiday Monday`, of which `monday` is the one nearest: itself, or one soon after it.

    Those of Britain and Ireland; in the two weeks after it those of England and Wales alone. None where there is none.
    """
    if _last_of(monday, 5) or _last_of(monday, 8) or _last_of(monday, 10) or _first_of(monday, 5, 6, 8):
        return monday
    if monday == easter(monday.year) + timedelta(EASTER["easter monday"]):
        return monday
    soon = (monday + timedelta(7 * n) for n in (1, 2))
    return next((day for day in soon if _last_of(day, 5) or _last_of(day, 8) or _first_of(day, 5)), None)


def _first_of(day: date, *months: int) -> bool:
    return day.month in months and day.day <= 7


def _last_of(day: date, month: int) -> bool:
    return day.month == month and (day + timedelta(7)).month != month


def of_feast(name: str, year: int | None, anchor: date | None) -> date | None:
    """`Good Friday` or `Black Friday`: of a year, and of the next where that of the year is long past."""
    day = _feast(name, year) if year else None
    past = day and anchor and year == anchor.year and (anchor - day).days > HALF_A_YEAR
    return _feast(name, anchor.year + 1) if past and anchor else day


def _feast(name: str, year: int) -> date:
    """A feast of a year: so many days from Easter Sunday, or from the fourth Thursday of November."""
    if name in EASTER:
        return easter(year) + timedelta(EASTER[name])
    last = date(year, 11, 28)  # the last day that can be a fourth Thursday
    return last - timedelta((last.weekday() - WEEKDAYS["thursday"]) % 7) + timedelta(SALES[name])


def fitting(year: int, month: int, d: Day) -> date | None:
    """A day in a year, or in the one before or after it where only that one fits its weekday."""
    options = [o for o in (safe(year + y, month, d.day or 1) for y in (0, -1, 1)) if o]
    fits = [o for o in options if d.weekday is None or o.weekday() == d.weekday]
    return next(iter(fits or options), None)


def latest(month: int, day: int, anchor: date) -> date | None:
    """The last such day up to publication: `since 30 November`."""
    options = (safe(anchor.year - back, month, day) for back in (0, 1))
    return max((o for o in options if o and o <= anchor), default=None)


def closest(d: Day, month: int, previous: date, ends: bool = False) -> date | None:
    """The year of a later day in a list: the one that brings it closest to the day before it.

    `ends` tells that it is the end of a range that the day before it begins.
    """
    options = [o for y in (-1, 0, 1) if (o := safe(previous.year + y, month, d.day or 1))]
    options = [o for o in options if ends and o >= previous] or options
    fits = [o for o in options if d.weekday is None or o.weekday() == d.weekday]
    fits = [o for o in fits if abs((o - previous).days) < HALF_A_YEAR]  # else the weekday is a slip
    return min(fits or options, key=lambda o: abs((o - previous).days), default=None)


HELD_ON = re.compile(
    r"\b(?:began|started)(?: on)? (?:\w+day,? )?$|"
    r"\b(?:had|have) (?:already )?been (?:out|on strike)\b[^.;]{0,30} on (?:\w+day,? )?$|"
    r"(?<!\bbe )\b(?:held|staged|struck|walked out|went on strike|took place)\b[^.;,]{0,40} on (?:\w+day,? )?$|"
    r"\b(?:was|were) (?:a|an|another|one) (?:[\w-]+ ){0,3}(?:strike|walkout|stoppage) on (?:\w+day,? )?$"
)
HELD_THEN = re.compile(  # `Stoppages on September 8th and 9th, and again on 23rd, left the city without buses`
    r"\b(?<!will )(?<!would )(?<!to )(?:strikes?|walkouts?|stoppages?) (?:by [^.;,]{3,40} )?on (?:(?!will|are|is|be|"
    r"would|could|may|might|to )[^.;: ]+ ){1,20}?(?:left|cost|hit|shut|closed|brought|"
    r"halted|disrupted|caused|drew)\b"
)


WITH_OTHERS = re.compile(r"[,;] |\b(?:as|and|than)\b")  # `on 10 May, as they had been last year on 30 November`
LAST_SEASON = re.compile(r"\blast (?:spring|summer|autumn|winter)\b")
LONG_BEFORE = timedelta(60)  # a season that is `last` has gone
DROPPED = re.compile(r"\b(?:was|were) (?:then )?(?:dropped|called off|abandoned|cancelled|withdrawn|scrapped)\b")


def nearest(d: Day, month: int, anchor: date, before: str, around: str) -> tuple[date | None, str]:
    """The year of `1 February`: what fits the weekday and lies nearest to publication, the future favoured a little.

    `before` and `around` are the words before it, and those on either side.
    """
    options = [o for y in (-1, 0, 1) if (o := safe(anchor.year + y, month, d.day or 1))]
    if not options:
        return None, ""
    held = HELD_ON.search(before)
    if (held and not FORWARD.search(before)) or HELD_THEN.search(around):
        options = [o for o in options if o <= anchor] or options
    behind = WITH_OTHERS.split(around[len(before) :], maxsplit=1)[0]
    if "last year" in before or "last year" in behind:
        options = [o for o in options if o.year == anchor.year - 1] or options
    elif LAST_SEASON.search(around):
        options = [o for o in options if o < anchor - LONG_BEFORE] or options
        options = [max(options)]
    elif "this year" in around:
        options = [o for o in options if o.year == anchor.year] or options
    elif "next year" in around:
        options = [o for o in options if o.year == anchor.year + 1] or options
    fits = [o for o in options if d.weekday is None or o.weekday() == d.weekday]
    near = [o for o in fits if abs((o - anchor).days) <= 250] or (
        [] if any(abs((o - anchor).days) < NEAR for o in options) else fits
    )
    if held:
        near = [o for o in near if o <= anchor] or near
    flag = "" if near else "weekday does not fit"
    forward = FORWARD.search(around) is not None and not DROPPED.search(around)
    best = min(near or options, key=lambda o: abs((o - anchor).days) * (0.6 if o >= anchor and forward else 1.0))
    return best, flag


YEAR_BEFORE = re.compile(rf"\b(?:in|of|since|until) (?:(?:{MONTH}) )?((?:19|20)\d\d)\b(?![-/])")
FIRST_SINCE = re.compile(r"\b(?:first|biggest|largest|longest|worst|only|last)\b[^.;,]{0,40}$")  # `since 1980`
NEXT_CLAUSE = re.compile(r";|\b(?:and|but|while) (?:a|an|the|another|further)\b")
MONTH_ALONE = re.compile(rf"\b(?:in|for|since|of|last|this) ({MONTH})\b(?! \d)")


def year_before(low: str, start: int, position: int) -> int | None:
    """A year named earlier in the sentence: `in 2015, when teachers were out from Sept. 9`."""
    years = [m for m in YEAR_BEFORE.finditer(low, start, position) if not _the_first_since(m, low, start)]
    if not years or NEXT_CLAUSE.search(low, years[-1].end(), position):
        return None
    return int(years[-1].group(1))


YEARS_AGO = re.compile(r"\b(a|one|two|three|four|five) years? ago\b|\blast year\b")
AGO = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}


def of_that_year(low: str, start: int, end: int, anchor: date | None) -> int | None:
    """The year of `19 October of that year`, behind `two years ago` in its sentence, which begins at `start`."""
    if anchor is None or not low.startswith((" of that year", " that year"), end):
        return None
    told = list(YEARS_AGO.finditer(low, start, end))
    if told:
        return anchor.year - AGO.get(told[-1].group(1) or "one", 1)
    named = A_YEAR.findall(low, max(0, start - TOLD_BACK), end)
    return int(named[-1]) if named and int(named[-1]) <= anchor.year else None


A_YEAR = re.compile(r"\b((?:19|20)\d\d)\b(?![-/])")


IN_THAT_YEAR = re.compile(  # at the beginning of a sentence before, of its paragraph
    rf"(?:^|[.!?:] )(?:(?:back|as long ago as) )?in (?:(?:{MONTH}) )?((?:19|20)\d\d)\b(?![-/])(?:[^\n](?!\b(?:now|"
    rf"this year|today|again)\b))*$|"
    r"\b((?:19|20)\d\d)\b[^\n]*[.:] in (?:a|the|its|their) (?:[\w-]+ ){0,2}(?:ballot|vote) (?:in|of) (?:"
    rf"{MONTH}) (?:of that year\b|of the same year\b)[^\n]*$|"
    rf"(?:^|[.!?:] )in (?:a|the|its|their) (?:[\w-]+ ){{0,2}}(?:ballot|vote) (?:in|of) (?:(?:{MONTH}) )?"
    r"((?:19|20)\d\d)\b[^\n]*$"
)
TOLD_BACK = 320  # characters
TO_COME = re.compile(
    r"\b(?:will|(?:is|are|due|plans?|going|set) to|next|this|planned|now|today|tomorrow|yesterday|last)\b"
)


def of_the_story(low: str, start: int, end: int, anchor: date | None) -> int | None:
    """The year long past of which the sentences before one, in its paragraph, tell: `In 2009 there was a vote.`"""
    before = low[max(0, start - TOLD_BACK) : start].rpartition("\n")[2]
    m = IN_THAT_YEAR.search(before) if " in " in f" {before[:3]}{before}" else None
    year = int(m.group(m.lastindex or 1)) if m else 0
    if m is None or anchor is None or year >= anchor.year or TO_COME.search(low, start, end):
        return None
    return year


def _the_first_since(m: re.Match[str], low: str, start: int) -> bool:
    """Whether a year is only one since which nothing like it was: `the first strike since 1980`."""
    return m.group().startswith("since") and FIRST_SINCE.search(low, start, m.start()) is not None


def month_before(low: str, position: int, anchor: date | None) -> date | None:
    """The month named without a day just before `the 30th`, in the year nearest to publication."""
    months = MONTH_ALONE.findall(low, max(0, position - 220), position)
    if not months or anchor is None:
        return None
    month = MONTHS[months[-1]]
    since = low.rfind("since", max(0, position - 220), position) >= 0
    years = (anchor.year, anchor.year - 1) if since else (anchor.year, anchor.year - 1, anchor.year + 1)
    options = [date(y, month, 1) for y in years]
    if since:
        return next((o for o in options if o <= anchor), None)
    return min(options, key=lambda o: abs((o - anchor).days))


def ordinal_only(d: Day, base: date, anchor: date | None) -> date | None:
    """`the 21st`: in the month of the last day named, or of publication, or beside either where its weekday tells."""
    day = safe(base.year, base.month, d.day or 1)
    if day and d.weekday is not None and day.weekday() != d.weekday:
        following = safe(base.year + base.month // 12, base.month % 12 + 1, d.day or 1)
        before = safe(base.year - (base.month == 1), (base.month - 2) % 12 + 1, d.day or 1)
        now = safe(anchor.year, anchor.month, d.day or 1) if anchor else None
        return next((o for o in (now, following, before) if o and o.weekday() == d.weekday), day)
    return day
