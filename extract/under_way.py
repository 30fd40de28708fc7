"""Days of a strike that a text tells as one that is on: today, for a third day, every day this week."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from extract import dates, lengths
from extract.before_day import STRIKING
from extract.dates import When
from extract.lengths import NOON, ORDINALS
from extract.numbers import integer
from extract.reading import Reading
from extract.rows import StrikeDay
from extract.strike_rows import ENDS, rows_of

WEEK = timedelta(7)
TOP = 7  # sentences at the top of an article that tell what it is about, captions among them
WHOLE_WEEK = re.compile(
    r"\b(?:on strike|striking|out)(?: on)? (?:every|each) (?:working |single )?day (?:of )?this week\b|"
    r"\bon strike (?:for (?:the whole|all) of|all) this week\b"
)
NEXT_WEEK = re.compile(  # `will strike for the whole of next week`
    r"\b(?:strike|walk out|stop work|be on strike|be out|striking|on strike|out) (?:for )?(?:the whole of|all of|all|"
    r"every day|each day)(?: of)? next week\b"
)
WORKING_WEEK = 5  # days


def whole_week(r: Reading) -> list[StrikeDay]:
    """The days of a strike that is told as one of this whole week, `on strike every day this week`, or of the next."""
    found: list[StrikeDay] = []
    if r.published is None:
        return found
    monday = r.published - timedelta(r.published.weekday())
    for words, pattern, first in ((" this week", WHOLE_WEEK, monday), (" next week", NEXT_WEEK, monday + WEEK)):
        for m in pattern.finditer(r.low) if words in r.low else ():
            found += _rows(r, m, dates.in_a_row(first, WORKING_WEEK))
    return found


def _rows(r: Reading, m: re.Match[str], days: tuple[date, ...]) -> list[StrikeDay]:
    """The rows of days that a match tells as those of a whole strike."""
    at = r.text.index(m.start())
    return rows_of(r, at, When(*m.span(), days, "date", ""), *r.sentence(at)[:2], ENDS)


HAS_BEGUN = re.compile(  # the strike of which an article tells that it is on, without a day: that of publication
    r"\b(?:strike|walkout|stoppage)\b[^.;\n]{0,60}? (?:has|have) (?:now )?(?:begun|started)\b|"
    r"\b(?:has|have) (?:now )?(?:begun|started) (?:a|an|their) [^.;\n]{0,30}?\b(?:strike|walkout|stoppage)\b|"
    r"\b(?:began|begun|started) (?:a|an|their) (?:two|three|four|five|six|seven|eight|nine|ten|\d\d?)-day (?:strike|"
    r"walkout|stoppage) (?:at midnight|today|this morning|just after midnight)\b|"
    r"\b(?:has|have) (?:now )?(?:begun|started) (?:two|three|four|five|six|seven|\d) days of (?:strikes?|strike "
    r"action)\b|\b(?:has|have) (?:now )?(?:walked off the job|downed tools)\b|"
    r"(?<!who )\b(?:has|have) walked out(?=[.;\n]| of (?:work|prisons|schools|classes|hospitals)\b)|"
    r"\b(?:is|are) (?:on|staging|holding|taking part in) an? (?:one|two|three|four|five|\d\d?)[- ](?:day|hour) "
    r"(?:\w+ )?(?:strike|walkout|stoppage)\b|"
    r"\b(?:is|are) on strike (?:today )?for [\w-]+ hours\b|"
    r"\b(?:members|workers|staff|teachers|nurses|drivers|guards|crews?) (?:began|started) (?:a|the|their) "
    r"(?:\d\d|one|two|three)[- ](?:hour|day) (?:strike|walkout|stoppage)\b|"
    r"\b(?:began|begun|started) (?:a|an|their|the) (?:[\w-]+ ){0,2}(?:strike|walkout|stoppage) (?:today|this morning|"
    r"overnight|(?:just after |from |at )(?:midnight|noon|midday|\d[\d.:]* ?[ap]\.?m)\b(?! (?:on|last|yesterday|"
    r"\w+day)\b))|"
    r"\b(?:strike|walkout|stoppage) (?:by|of|at|in) [^.;,\n]{3,50} (?:began|started) (?:today|this morning|overnight|"
    r"(?:just after |from |at )(?:midnight|noon|midday)\b(?! (?:on|last|yesterday|\w+day)\b))|"
    r"\b(?:went on strike|walked out|(?:is|are) on strike) for the day\b|"
    r"\b(?:walked out|went (?:out )?on strike) (?:in|for|on) an? (?:24-hour|one-day) (?:strike|walkout|stoppage)\b|"
    r"\b(?:has|have) (?:walked out|gone (?:out )?on strike) (?:across|over|today|this morning|in protest|in a row|in a "
    r"dispute)\b(?! again)|"
    r"\b(?:members|workers|staff|teachers|nurses|doctors|drivers|lecturers)\b[^.;,\n]{0,60} (?:is|are) on strike "
    r"(?:in|across|today|this morning)\b(?![^.;\n]*\b(?:since|weeks?|months?|indefinite\w*|until)\b)|"
    r"\b(?:went on strike|walked out|walked off the job) at (?:\d[\d.:]* ?[ap]\.?m|noon|midnight|midday)\b|"
    r"\bhalf-?way through a strike\b|"
    r"\bstood on picket lines in the (?:latest|newest) of\b|"
    r"\b(?:strike|walkout|stoppage)\b(?! (?:ballot|vote))[^.;\n]{0,60} is under ?way\b|"
    r"\b(?:thousands|hundreds|\d[\d,]*) (?:of )?(?!of\b)[^.;,\n]{3,50} (?:who )?(?:is|are) on strike\b"
    r"(?! (?:since|until|from|for|at|too|already))|"
    r"\b(?:is|are) taking part in (?:a|an|the|their) (?:[\w-]+ ){0,3}(?:strike|walkout|stoppage)\b(?! (?:ballot|vote))|"
    r"\b(?:has|have) (?:[a-z]+ ){0,3}(?:staged|held|taken part in) (?:a|an|their) (?:[\w-]+ ){0,3}(?:strike|walkout|"
    r"stoppage)\b|\b(?:has|have) (?:[a-z]+ ){0,7}(?:in a (?:one|two)-day strike|by going on strike)\b|"
    r"\bare striking [^.;,\n]{0,40},? for (?:24 hours|a day|one day)\b|"
    r"\bshut today because [^.;,\n]{3,40} (?:walking out|on strike)\b"
)
BEHIND = 30  # characters behind words for a strike that is on in which another day is theirs
SO_LONG = re.compile(r"[- ](?:hour|day) ")  # beside days to come
FOR_AN_NTH = re.compile(  # `are on strike for a fourth day`, `strike goes into second day`
    rf"\b(?:strikes?|walkout|stoppage)\b(?! ballot| vote)[^.;\n]{{0,30}}? (?:goes|moves|enters|entered|goes on) "
    rf"(?:into |to )?(?:its |a |the )?(?P<into>{'|'.join(ORDINALS)}) day\b(?! of talks)|"
    rf"\b(?:on strike|walked out|out) (?:again )?(?:today )?for (?:a|the|their) (?P<nth>{'|'.join(ORDINALS)}) "
    r"(?:consecutive |straight |successive |full )?day\b(?! (?:this|in))"
)
NTH_DAY = re.compile(  # `now on the third day of a five day strike`
    rf"\b(?:on|in|into) (?:the|its|their) (?P<nth>{'|'.join(ORDINALS)}) day of (?:a|an|the|their) "
    r"(?P<number>two|three|four|five|six|seven|\d)[- ]day (?:\w+ )?(?:strike|walkout|stoppage)\b"
)
JUST_ENDED = re.compile(  # `staff have finished a two-day strike`
    r"\b(?:has|have) (?:now |just )?(?:finished|completed|ended) (?:a|an|their|its) (?P<number>two|three|four|five|six|"
    r"seven|\d)[- ]day (?:[\w-]+ )?(?:strike|walkout|stoppage)\b"
)
PART_OF_NTH = re.compile(  # `are taking part in the second day of a strike`
    r"\b(?:are|is) (?:now )?(?:taking part in|on|staging|holding) (?:the|a|their) "
    rf"(?P<nth>{'|'.join(ORDINALS)}) day of (?:a|an|the|their) (?:[\w-]+ ){{0,2}}(?:strike|walkout|stoppage)\b"
)
NOT_TODAY = re.compile(
    r"\b(?:who have walked|time that|walked off the job since|ballot|this week|last week|days? "
    r"ago|weeks? ago|week of)\b"
)


def nth_day(r: Reading) -> list[StrikeDay]:
    """The days up to that of publication of a strike whose second or later day it is, where the text names no day."""
    top = r.top(TOP)
    nth = next((m for p in (NTH_DAY, FOR_AN_NTH, PART_OF_NTH, JUST_ENDED) if (m := p.search(r.low, 0, top))), None)
    if nth is None or r.published is None:
        return []
    told = nth.groupdict()
    number = told.get("number")
    ended = nth.re is JUST_ENDED
    back = (integer(nth["number"]) or 1) - 1 if ended else ORDINALS.index(told["nth"] or told.get("into"))
    days = dates.in_a_row(r.published - timedelta(back), (integer(number) if number else None) or back + 1)
    return _rows(r, nth, days)


def begun(r: Reading, needed: re.Pattern[str] | None = None) -> list[StrikeDay]:
    """The days of a strike that the top of an article says is on, where the whole text names none up to its own day.

    `needed` is what its words must hold.
    """
    if r.published is None:
        return []
    struck = (i for i in range(min(TOP, r.last) + 1) if STRIKING & r.kinds(i))
    told = ((i, m) for i in struck if (m := HAS_BEGUN.search(r.low, *r.sentence(i)[:2])))
    found = next(((i, m) for i, m in told if not needed or needed.search(m.group())), None)
    if found is None:
        return []
    index, m = found
    s = r.sentence(index)
    if NOT_TODAY.search(r.low, s.start, s.end) or any(
        w.days != (r.published,) and w.start < m.end() + BEHIND for w in r.whens(index)
    ):
        return []
    when = When(m.start(), m.end(), (r.published,), lengths.BEGUN_NOW, "", None, True)
    return rows_of(r, index, when, s.start, s.end, "strike that has begun")


DUE_TODAY = re.compile(  # `are due to walk out for 48 hours from 21:00 GMT - and again on 11 February`, of today
    r"\b(?:is|are) (?:due|set) to (?:walk out|strike|go on strike|stop work) for (?P<number>24|48|72)[- ](?P<unit>hour)"
    r"s from (?P<hour>\d\d?)(?:[:.]?\d\d)? ?(?P<half>[ap]m)?(?: gmt| bst)?(?= - |,? and again|[.,;])"
    r"(?!,? (?:on|today|next|tomorrow))"
)


def due_today(r: Reading) -> list[StrikeDay]:
    """The days of a strike that is to begin at an hour of the day of publication, which the text does not name."""
    m = DUE_TODAY.search(r.low, 0, r.top(TOP)) if r.published else None
    if not m or not r.published:
        return []
    late = m["half"] == "pm" or int(m["hour"]) >= NOON
    days = dates.in_a_row(r.published, lengths.in_days(m) + late)
    return _rows(r, m, days)


ENDED_A = re.compile(  # `ended a two-day stoppage on Wednesday night`
    r"\b(?:ended|finished|completed|concluded) (?:a|an|the|their|its) (?:\w+ )?(?P<number>24|48|72|two|three|four|"
    r"five|\d)[- ](?P<unit>hour|day) (?:[\w-]+ )?(?:strike|walkout|stoppage)(?: (?:late|early))?"
    r"(?: on| at midnight on)? (?:the )?$"
)


def ended(r: Reading) -> list[StrikeDay]:
    """The days of a strike of which the length and the last day are told."""
    found: list[StrikeDay] = []
    for index in r.dated:
        s = r.sentence(index)
        for when in r.whens(index):
            m = ENDED_A.search(r.low, s.start, when.start)
            if m and len(when.days) == 1 and r.published and when.days[0] <= r.published:
                number = lengths.in_days(m)
                days = dates.in_a_row(when.days[0] - timedelta(number - 1), number)
                found += rows_of(r, index, when._replace(days=days), s.start, s.end, ENDS)
    return found


NO_SHIFT = re.compile(  # `Not to begin any shift that is due to start after 06.59am on Friday 25 July`
    r"\bnot (?:to )?(?:begin|start) any shifts? [^.;\n]{0,40}\bafter (?:\d[\d:.]* ?(?:am|pm)?|midnight|noon),? "
    r"(?:on )?$"
)
OR_BEFORE = re.compile(r"[\W\s]*(?:or|and) before (?:\d[\d:.]* ?(?:am|pm)?|midnight|noon),? (?:on )?$")


def by_shifts(r: Reading) -> list[StrikeDay]:
    """The days on which members are told to begin no shift: from one day on, `or before 06.59 on Wednesday 30 July`."""
    found: list[StrikeDay] = []
    told = [(index, when) for index in r.dated if " shift" in r.low for when in r.whens(index)]
    for (index, first), (other, last) in pairwise(told):
        s = r.sentence(index)
        if other - index > 1 or not NO_SHIFT.search(r.low, s.start, first.start):
            continue
        if OR_BEFORE.search(r.low, max(first.end, r.sentence(other).start), last.start):
            number = (last.days[0] - first.days[0]).days + (last.hour is None or last.hour > dates.MORNING)
            days = dates.in_a_row(first.days[0], min(number, dates.MAX_SPAN))
            found += rows_of(r, index, first._replace(days=days), s.start, s.end, ENDS)
    return found


ENDED_ON = re.compile(r"\b(?:strike|walkout|stoppage)\b[^.;]{0,150} ended(?: on)? (?:\w+day,? )?$")
WENT_OUT_ON = re.compile(
    r"\b(?:walked (?:off|out)|began (?:the|their|its) (?:strike|walkout)|went (?:out )?on strike|struck)\b[^.;]{0,30}$"
)
SOON = 2  # sentences from the end of a strike to its beginning
LONGEST = timedelta(60)


def told_backwards(r: Reading, found: list[StrikeDay]) -> list[StrikeDay]:
    """The days between, where the end of a strike is told first: `The strike ended 7 May. They walked out 1 May.`"""
    rows = []
    for last in found:
        if not ENDED_ON.search(r.low, r.sentence(last.index).start, last.mention[0]):
            continue
        for first in found:
            near = 0 < first.index - last.index <= SOON and timedelta(1) < last.day - first.day <= LONGEST
            if near and WENT_OUT_ON.search(r.low, r.sentence(first.index).start, first.mention[0]):
                days = dates.in_a_row(first.day, (last.day - first.day).days)[1:]
                rows += [replace(first, day=day) for day in days]
    return rows
