"""How long a stoppage lasts: the days between its first and last, and those that follow from `48-hour`."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

from extract import dates
from extract.dates import When
from extract.numbers import integer
from extract.reading import Reading

BEGUN_NOW = "begun"  # the rule of an expression that says that a strike has begun
LONGEST = 14  # days that follow from a length; more are a campaign
FEW_DAYS = 5
CAMPAIGN = 10  # days; longer ones are mostly not in a row
FOR_WEEKS = 28  # days of `strike for three weeks from`, where the length is said of the strike itself
NOON = 12  # o'clock
BESIDE = 12  # characters between `three days from` and the day it is of
NUMBERS = r"\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
LENGTH = re.compile(
    rf"\b(?P<number>{NUMBERS})[- ]"
    r"(?:consecutive |more |further |extra |additional |full |straight |successive )?(?P<unit>day|hour)s?'?"
    r"(?:(?: worth)? of (?:continuous )?(?:strike|industrial) action|"
    r" (?:(?!of\b)[\w-]+ ){0,2}(?:strikes?|"
    r"walkouts?|walk-outs?|stoppages?|industrial|action)| from)"
)
OF_LENGTH = re.compile(  # `a stoppage of seven days that starts on July 11`
    rf"\b(?:strikes?|walkouts?|stoppages?|one|wave|round|phase|bout),? "
    rf"(?:of|(?:that is )?(?:to )?last(?:s|ing)) (?P<number>{NUMBERS}) "
    rf"(?:full )?(?P<unit>day|hour)s\b"
)
DAYS_BETWEEN = re.compile(
    rf"\b(?P<number>{NUMBERS})(?:-day strike(?: period)?| (?:working )?days) between (?:\w+day,? )?(?:the )?$"
)
BEGUN = re.compile(  # `four days of strikes` alone may lie weeks apart
    rf"\b(?:begins?|began|starts?|started) (?P<number>{NUMBERS}) (?P<unit>day|hour)s of (?:\w+ )?(?:strikes?|action)\b"
)
WEEK = re.compile(  # `a week-long strike`, `a full week of strikes`
    r"\b(?:(?P<number>two)[- ]|one[- ]|a |full )?(?P<unit>week)s?"
    r"(?:-?long|(?<=one.week)|(?<=two.week)|(?<=week)(?= of (?:strike|action|walkout)))"
    r"(?: of)? (?:[a-z]+ ){0,2}?(?:strikes?|walkouts?|stoppages?|action)\b"
)
DAYS_OF = re.compile(rf"\b(?P<number>{NUMBERS}) (?P<unit>day)s?'?(?: worth)? of (?:\w+ )?(?:strikes?|action)\b")
IN_ALL = re.compile(rf"\b(?P<number>{NUMBERS}) (?P<unit>day)s in (?:all|total)\b")
SO_LONG = (
    rf"(?:(?:a|one|the(?= (?:entire|whole|full) )|(?P<number>{NUMBERS}))[ -](?:full |whole |entire |consecutive |"
    r"successive )?(?P<unit>day|hour|week)s?)"
)
LASTING = re.compile(rf"\)?,? (?:for|(?:and )?(?:to |will )?last(?:s|ing)?(?: for)?) {SO_LONG}\b(?!')")
EXTENDED = re.compile(  # `will extend their strike by another two weeks until 15 October`
    rf"\bext(?:end\w*|ension)\b[^.;\d]{{0,60}} by (?:another |a further |a |an )?(?P<number>{NUMBERS})? ?"
    r"(?P<unit>day|week)s?,? (?:until|till|to) (?:\w+day,? )?(?:the )?$"
)
MORE = re.compile(rf",? and (?:to |will )?(?:continue|go on|last) for (?P<number>{NUMBERS}) more days\b")
ENDS_THEN = re.compile(  # of the last day of a stoppage whose length is told
    r"\b(?:finish(?:es|ing)?|ends?|ending|conclud\w+)(?: (?:a|an|the|their|its) (?:[\w-]+ ){1,2}(?:strike|walkout|"
    r"stoppage))?(?: at (?:[\d.:]+ ?[ap]\.?m\.?|midnight|midday)| early)?(?: on)?"
    r"(?: the)?(?: \w+day,?)? $"
)
FOR_SO_LONG = re.compile(
    rf"(?:\b(?:for|of|lasting|lasts?|over|on(?= [\w-]+ (?:consecutive|successive) ))|:) (?:a record )?{SO_LONG}"
    r"(?: (?:next|this) week)?(?: (?:in|over|at|against) [^.;,]{3,60}?| without a break| in a row| running| on the "
    r"trot| non-stop)?,? "
    r"(?:on|from|from the same (?:time|hour)|at (?:\d[\d.:]* ?[ap]\.?m\.?|noon|midday|midnight)(?:,| on)|and (?:starts|"
    r"begins)|starting|beginning|beginning on|"
    r"starting on)(?: next| this)?"
    r"(?: \w+day,)?(?: at one minute past)?"
    r"(?: at)?(?: \d[\d.:]* ?[ap]\.? ?m\.?| \d\d[:.]?\d\d(?: ?(?:gmt|bst|hours|hrs))?| midnight| midday|"
    r" noon)?,?(?: on)?(?: (?:the |this )?(?:evening|night|late afternoon) of)?(?: the)? $"
)
AT_ITS_START = re.compile(  # `walked off the job Saturday at the start of a three-day strike`
    rf",? (?:[a-z]+ )?(?:(?:at|for) the (?:start|beginning) of (?:an?|the|their|its)|in an?|"
    rf"(?:starting|beginning) with an?) (?P<number>{NUMBERS})[- ]"
    r"(?P<unit>day|hour) (?:\w+ )?(?:strike|walkout|stoppage)\b(?! (?:that|which) (?:began|started|ended))"
)
EACH_LASTS = re.compile(  # `Each is to last 48 hours, with the first beginning on 4 November and the other on`
    rf"\beach (?:is to |will |one will |of them will )?lasts? (?P<number>{NUMBERS}) (?P<unit>hour|day)s\b[^;]*$"
)
AND_FOR = re.compile(  # `out for three days from 20 March and for four from Saturday 27 March`
    rf"\bdays from [^.;]{{3,40}}?,? (?:and|then) (?:again )?(?:for )?(?P<number>{NUMBERS})(?P<unit>)"
    r"(?: more)? from (?:\w+day,? )?(?:the )?$"
)
ONE_SO_LONG = re.compile(  # `held a 48-hour strike on 25 August`
    rf"\ban? (?P<number>{NUMBERS})[- ](?P<unit>day|hour) (?:\w+ )?(?:strike|walkout|walk-out|stoppage)"
    r"(?: action)?(?: (?:at|in|across|by|of|over) [a-z' -]{3,60}?)? on (?:\w+day,? )?(?:the )?$"
)
BEGINS_ONE = re.compile(  # `on March 13 junior doctors began a 72-hour strike`
    rf"[^.;:\d]{{0,80}}?\b(?:beg[aiu]n\w*|start\w*|launch\w*) (?:a |an |their |its )"
    rf"(?:(?:\w+ )?(?P<number>{NUMBERS})[- ](?P<unit>day|hour) "
    r"(?:\w+ ){0,2}?(?:strike|walkout|walk-out|stoppage)\b|"
    rf"(?:strike|walkout|stoppage) of (?P<days>{NUMBERS}) days\b)"
)
ORDINALS = ("first", "second", "third", "fourth", "fifth")
NTH_OF = re.compile(  # `marched on 22 March, the second day of a five-day strike`
    rf",? (?:which (?:is|was) )?the (?P<nth>{'|'.join(ORDINALS)}|final|last) (?:full )?day of (?:an?|the|their|its) "
    rf"(?:(?P<number>{NUMBERS})[- ]day )?(?:[\w-]+ ){{0,2}}(?:strike|walkout|stoppage)\b"
)
ENTERED = re.compile(  # `The strike by its members entered its third day Friday`
    r"\b(?:strike|walkout|stoppage) (?:(?:by|at|of|in) [^.;,]{3,50}? )?(?:has |had )?(?:entered|enters|is in|was in|"
    rf"reached|went into|goes into) (?:its|an?|the) (?P<nth>{'|'.join(ORDINALS)}) (?:straight |consecutive |full )?"
    r"day(?: on)? $"
)
DAY_AFTER = re.compile(  # `since 8 March, the day after lecturers walked out for 24 hours`
    r",? (?:which was )?the day after [^.;,]{3,80}? (?:walked out|went on strike|struck|stopped work|were on "
    r"strike|held a (?:[\w-]+ ){0,2}(?:strike|walkout|stoppage))\b"
)
FOR_HOURS = re.compile(rf"\b(?:strike|out) for (?P<number>{NUMBERS}) (?P<unit>hour|day)s\b")
OF_A_WEEK = re.compile(  # `a bus strike of a week`
    r"\b(?:strike|walkout|stoppage) of (?P<number>a|one|two) (?P<unit>week)s?\b"
)
STRICTLY_FROM = re.compile(
    r"\b(?:from|(?:begin|start)(?:s|ning|ing)? on) (?:(?:midnight|noon|[\d.:]+ ?[ap]m) on )?(?:\w+day,? )?(?:the )?$"
)
BEGINS = re.compile(  # `resident doctors began the strike on`, `the strike is due to start at 7am on`
    r"\b(?:will|are to) go on strike (?:on )?$|\b(?:began|started|begin|start) (?:the|their) (?:strike|walkout|"
    r"stoppage)(?: action)? (?:on )?$|"
    r"\b(?:strike|walkout|stoppage)(?:\b[^.;]{0,80} (?:is|are)|,) (?:due|set) to (?:start|begin)"
    r"(?: at [\d:.]+(?: ?(?:[ap]m|gmt|bst))?)?(?: on)? $"
)
PLANNED_FOR = re.compile(  # `another stoppage of 72 hours is planned for next Monday`
    rf"\b(?:strike|walkout|stoppage) of (?P<number>{NUMBERS}) (?P<unit>hour|day)s (?:by [^.;,\d]{{3,40}} )?"
    r"(?:is|was|has been) (?:planned|due|set|called|scheduled) (?:for|on) (?:next )?$"
)
BEFORE = 140  # characters before a day in which its strike is said to begin
TITLE = 3  # sentences
FROM = re.compile(r"\b(?:from|starting|starts|started|start|beginning|begins|began|begun|begin)\b"
                  r"(?:[^.;]|(?<=\d)\.(?=\d)){0,80}$")  # fmt: skip


def until(when: When, first: date, back: bool) -> When:
    """The days after the first up to the end of a stoppage; a last morning that ends by nine does not count.

    `back` tells that the last day is the one of going back to work.
    """
    if when.vague and len(when.days) == 1 and when.days[0] < first:  # `from Wednesday until Thursday`
        weeks = (first - when.days[0]).days // 7 + 1
        when = when._replace(days=(when.days[0] + timedelta(7 * weeks),))
    last = when.days[0]
    if not first < last <= first + timedelta(dates.MAX_SPAN):
        return when._replace(days=when.days if last < first else when.days[1:])
    if back or (when.hour is not None and when.hour <= dates.MORNING):
        last -= timedelta(1)
    span = dates.in_a_row(first + timedelta(1), (last - first).days)
    return when._replace(days=(*span, *when.days[1:]))


TOLD_BEFORE = 200  # characters before a sentence in which its strike's days may be counted


def without_weekends(r: Reading, when: When, first: date, start: int) -> When:
    """`Eight days of strikes began on Monday and end next Wednesday`: the days up to its last, on weekdays only.

    `first` is the first day of the strike, `start` where its sentence begins.
    """
    if not when.days:
        return when
    span = dates.in_a_row(first, (when.days[-1] - first).days + 1)
    working = [day for day in span if day.weekday() < dates.SATURDAY]
    told = {integer(m.group("number")) for m in DAYS_OF.finditer(r.low, max(0, start - TOLD_BEFORE), when.start)}
    fits = len(working) in told and len(span) not in told
    return when._replace(days=tuple(day for day in when.days if day in working)) if fits else when


def expanded(r: Reading, when: When, start: int, end: int) -> tuple[date, ...]:
    """`a five-day walkout from Monday 9 March`: the days that follow from its length."""
    if ONE_DAY.search(r.low, max(start, when.start - 40), when.start):
        return when.days
    if len(when.days) != 1:
        return _each_so_long(r, when, start) or _as_long_as_said(r, when, start, end)
    counted = _counted(r, when, start)
    if counted:
        return counted
    extended = EXTENDED.search(r.low, max(start, when.start - 90), when.start)
    if extended:
        return _up_to(r, when, extended)
    more = MORE.match(r.low, when.end)
    if more:
        return dates.in_a_row(when.days[0], min(integer(more.group("number")) or 0, LONGEST) + 1)
    if ENDS_THEN.search(r.low, max(start, when.start - 60), when.start):
        return _up_to(r, when, _nearest(r, when, start, end))
    for_so_long = FOR_SO_LONG.search(r.low, max(start, when.start - 110), when.start)
    lasting = (
        LASTING.match(r.low, when.end)
        or AT_ITS_START.match(r.low, when.end)
        or for_so_long
        or BEGINS_ONE.match(r.low, when.end, end)
        or EACH_LASTS.search(r.low, start, when.start)
        or AND_FOR.search(r.low, max(start, when.start - 90), when.start)
        or ONE_SO_LONG.search(r.low, max(start, when.start - 110), when.start)
        or PLANNED_FOR.search(r.low, max(start, when.start - 80), when.start)
        or (WILL_GO_OUT.search(r.low, start, end) and _told_next(r, end, THE_STRIKE_OF))
    )
    before = max(start, when.start - BEFORE), when.start
    if not lasting and when.rule != BEGUN_NOW and not (FROM.search(r.low, *before) or BEGINS.search(r.low, *before)):
        return when.days
    m = lasting or _nearest(r, when, start, end) or _told_next(r, end, IT_LASTS) or _in_the_title(r, when)
    if not m:
        return when.days
    span = in_days(m)
    late = (when.hour is not None and when.hour >= NOON) or r.low.endswith(
        LATE, max(start, when.start - 20), when.start
    )
    if m.group("unit") == "hour" and (late or r.low.startswith((" night", " evening"), when.end)):
        span += 1  # 24 hours from 10pm go on for most of the next day
    if (
        m.group("unit") == "week"
        and when.days[0].weekday() == dates.MONDAY
        and not EVERY_DAY.search(r.low, 0, r.top(2))
    ):
        span -= 2  # whether the weekend counts is not said
    if span > FEW_DAYS and (ROLLING.search(r.low, start, when.start) or OF_TEACHING.search(r.low, 0, r.top(2))):
        return when.days  # of which nobody strikes at weekends
    if span > CAMPAIGN and m.group("unit") == "day" and (DAYS_OF.search(m.group()) or _told_singly(r, when, span)):
        return when.days
    longest = FOR_WEEKS if m is for_so_long and m.group("unit") == "week" else LONGEST
    return dates.in_a_row(when.days[0], max(1, span if span <= longest else 1))


def _counted(r: Reading, when: When, start: int) -> tuple[date, ...]:
    """The days of a strike of which the text counts one, `the second day of a five-day strike`; none if it does not."""
    weekly = WEEKLY.search(r.low, max(start, when.start - 80), when.start)
    if weekly:
        number = min(integer(weekly.group("number")) or 1, LONGEST)
        return tuple(when.days[0] + timedelta(7 * n) for n in range(number))
    if THE_NEXT.match(r.low, when.end):
        return dates.in_a_row(when.days[0], 2)
    entered = ENTERED.search(r.low, max(start, when.start - 120), when.start)
    if entered:
        number = ORDINALS.index(entered.group("nth"))
        return dates.in_a_row(when.days[0] - timedelta(number), number + 1)
    if len(when.days) == 1 and DAY_AFTER.match(r.low, when.end):
        return (when.days[0] - timedelta(1),)
    nth = NTH_OF.match(r.low, when.end)
    return _around(when.days[0], nth) if nth else ()


LATE = tuple(f"{part} of {the}" for part in ("evening", "night") for the in ("", "the ", "this "))
AROUND = 9  # sentences


def _told_singly(r: Reading, when: When, span: int) -> bool:
    """Whether the days of a long strike, `14 days, starting on 22 February`, are told singly: some lie beyond it."""
    last, at = when.days[0] + timedelta(span), r.text.index(when.start)
    near = range(max(0, at - AROUND), min(r.last, at + AROUND) + 1)
    return any(day >= last for index in near for w in r.whens(index) for day in w.days)


IT_LASTS = re.compile(  # behind `a strike begins on Friday`
    rf"\W*(?:it|this|the (?:strike|walkout|stoppage|action)) (?:(?:is|was) (?:due |set |expected |planned )?to |will |"
    rf"would )last (?:for )?{SO_LONG}\b"
)


THE_STRIKE_OF = re.compile(  # behind `workers will walk off the job on 21 March`
    rf"\W*the (?P<number>{NUMBERS})[- ](?P<unit>day|hour) (?:[\w-]+ )?(?:strike|walkout|stoppage)\b"
    r"(?! (?:that|which|last|ended))"
)
WILL_GO_OUT = re.compile(r"\bwill (?:walk (?:out|off)|go on strike|strike|stop work|begin|start)\b")


def _told_next(r: Reading, end: int, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """The length that the next sentence begins with: `It is to last four days.`"""
    following = r.text.index(end - 1) + 1
    alone = following <= r.last and not r.whens(following)
    return pattern.match(r.low, end) if alone else None


def _in_the_title(r: Reading, when: When) -> re.Match[str] | None:
    """The one length that the top of the article tells, `to hold a 72-hour strike`, for the day it is `from`."""
    before = max(0, when.start - BEFORE), when.start
    first = BEGINS.search(r.low, *before) or (
        OVER_NOW.search(r.low, 0, r.top(TITLE)) and BEGAN_ON.search(r.low, *before)
    )
    strictly = not when.vague and STRICTLY_FROM.search(r.low, max(0, when.start - 34), when.start)
    if r.several_unions or not (first or strictly):
        return None
    span = dates.in_a_row(when.days[0], LONGEST) if first else when.days
    told = (w for index in r.dated for w in r.whens(index) if not _of_lesser_action(r, w))
    others = {day for w in told for day in w.days} - {r.published, *span}
    if others:
        return None
    lengths = [
        m for pattern in (LENGTH, OF_LENGTH, FOR_HOURS, OF_A_WEEK) for m in pattern.finditer(r.low, 0, r.top(TITLE))
    ]
    return lengths[0] if lengths and len({in_days(m) for m in lengths}) == 1 else None


def _of_lesser_action(r: Reading, when: When) -> bool:
    """Whether the words nearest before a day are of action short of a strike: `no overtime between 7 and 10 May`."""
    cues = r.cues.between(max(r.sentence(r.text.index(when.start)).start, when.start - BEFORE), when.start)
    return bool(cues) and cues[-1].kind == "asos"


OVER_NOW = re.compile(  # `Deal ends four-day strike`, `back at work Monday after a six-day strike`
    rf"\b(?:ends?|ended|after|over|halts?|concludes?|concluded)\b[^.;\n]{{0,40}}\b(?:{NUMBERS})-day (?:strike|walkout|"
    rf"stoppage)\b"
)
BEGAN_ON = re.compile(
    r"\b(?:strike|walkout|stoppage)\b[^.;]{0,80} (?:began|started)(?: (?:at|shortly after) [\w:. ]{2,12})?(?: on)? $"
)


def in_days(m: re.Match[str]) -> int:
    """The whole days of a length told: `48-hour`, `five days`, `a week`; none for less than a day."""
    told = m.groupdict()
    if told.get("days"):
        return integer(told["days"]) or 1
    number = integer(m.group("number") or "") or 1
    return {"": number, "day": number, "week": 7 * number, "hour": number // 24}[m.group("unit")]


def _around(day: date, m: re.Match[str]) -> tuple[date, ...]:
    """The days of a strike of a told length of which a day is the second, say, or the last."""
    number = min(integer(m.group("number") or "") or 1, LONGEST)
    before = ORDINALS.index(m.group("nth")) if m.group("nth") in ORDINALS else number - 1
    return dates.in_a_row(day - timedelta(before), number) if before < number else (day,)


EARLY = re.compile(r"\bearly on $")


def _up_to(r: Reading, when: When, m: re.Match[str] | None) -> tuple[date, ...]:
    """The days of a stoppage of a told length up to its last; on a last morning nobody strikes any more."""
    span = min(in_days(m), LONGEST) if m and (m.group("unit") != "week" or m.re is EXTENDED) else 1
    early = EARLY.search(r.low, max(0, when.start - 12), when.start)
    last = when.days[0] - timedelta(early is not None or (when.hour is not None and when.hour <= dates.MORNING))
    return dates.in_a_row(last - timedelta(span - 1), span) or when.days


WEEKLY = re.compile(  # `on four consecutive Mondays, starting on 7 September`
    rf"\b(?P<number>{NUMBERS}) (?:consecutive |successive )?(?:mon|tues|wednes|thurs|fri|satur|sun)days,? "
    r"(?:from|(?:starting|beginning)(?: on| from)?) (?:\w+day,? )?(?:the )?$"
)
THE_NEXT = re.compile(r",? and (?:again )?(?:on )?the (?:following|next) day(?=[.,;)]|$| (?:in|over|at|as well)\b)")
ONE_DAY = re.compile(  # beside a strike of a week
    r"\b(?:a single day|(?:one|a) (?:further |more |extra |additional )?day|another day|a one-day [a-z]+) on "
    r"(?:\w+day,? )?(?:the )?$"
)
EVERY_DAY = re.compile(  # who works at weekends too
    r"\b(?:bus(?:es)?|rail\w*|trains?|trams?|drivers?|nurses?|midwives|doctors|hospitals?|ambulances?|ports?|airports?|"
    r"airlines?|ferr(?:y|ies)|prisons?|firefighters|translink)\b"
)
OF_TEACHING = re.compile(r"\b(?:universit(?:y|ies)|college|school|teachers?|lecturers?|students?|academics?)\b")
ANOTHER = re.compile(r"\b(?:and|followed by|then|until)\b")


def _nearest(r: Reading, when: When, start: int, end: int) -> re.Match[str] | None:
    """The length told nearest to a day; `three days from` is of the day right behind it alone."""
    span = max(start, when.start - 140), min(end, when.end + 60)
    lengths = [m for pattern in (LENGTH, OF_LENGTH, BEGUN, WEEK) for m in pattern.finditer(r.low, *span)]
    lengths = [
        m
        for m in lengths
        if not (m.group().endswith(" from") and m.end() + BESIDE < when.start)
        and not (m.start() > when.end and ANOTHER.search(r.low, when.end, m.start()))
    ]
    return min(lengths, key=lambda m: min(abs(m.start() - when.end), abs(when.start - m.end())), default=None)


EACH_SO_LONG = re.compile(  # `three 48-hour strikes beginning on 1, 8 and 15 March`
    rf"\b(?P<number>{NUMBERS})[- ](?P<unit>hour|day) (?:\w+ )?(?:strikes|walkouts|stoppages)\b"
    r"[^.;:\d]{0,60}\b(?:from|starting|beginning|(?:that|which) (?:will )?(?:start|begin))(?: at)?(?: (?:\d[\d.:]* "
    r"?(?:[ap]\.?m\.?|hours|hrs)|midnight|midday|noon))?"
    r"(?: on)?(?: the)?(?P<late> (?:evening|night)s? of)?(?: \w+day,?)? $"
)


def _each_so_long(r: Reading, when: When, start: int) -> tuple[date, ...]:
    """The days of several strikes as long as each other, of which only the first days are named; else none."""
    m = EACH_SO_LONG.search(r.low, max(start, when.start - 140), when.start)
    if m is None:
        return ()
    span = in_days(m) + bool(m["late"] and m["unit"] == "hour")
    apart = span <= LONGEST and all((later - day).days >= span for day, later in pairwise(when.days))
    return tuple(day for first in when.days for day in dates.in_a_row(first, span)) if apart else ()


def _as_long_as_said(r: Reading, when: When, start: int, end: int) -> tuple[date, ...]:
    """`a five-day strike from 25 to 30 July` ends on the morning of the 30th: five days and not six.

    `Eight days from 25 November to 4 December` leave out the weekend.
    """
    days = when.days
    between = DAYS_BETWEEN.search(r.low, max(start, when.start - 60), when.start) if len(days) == 2 else None
    if between:
        return _all_between(days, integer(between.group("number")) or 0)
    if not when.unbroken:
        return days
    span = max(start, when.start - 100), min(end, when.end + 40)
    for m in (m for pattern in (LENGTH, DAYS_OF, IN_ALL) for m in pattern.finditer(r.low, *span)):
        number = integer(m.group("number"))
        if m.group("unit") == "day" and number == len(days) - 1:
            return days[:-1]
        working = tuple(day for day in days if day.weekday() < dates.SATURDAY)
        if m.group("unit") == "day" and number == len(working):
            return working
        if (
            m.group("unit") == "day"
            and (number or len(days)) < len(working)
            and FROM_THEN.fullmatch(r.low, m.end(), when.start)
        ):
            return days[0], days[-1]  # so many of the days between
    return _on_working_days(r, when)


WORKING_DAYS = re.compile(rf"\b(?P<number>{NUMBERS}) working days\b")


COUNTED_NEAR = 1_500  # characters on either side of a range in which its days are counted


def _on_working_days(r: Reading, when: When) -> tuple[date, ...]:
    """A range without its weekend where the text counts its working days: `out for eight working days`."""
    near = max(0, when.start - COUNTED_NEAR), when.end + COUNTED_NEAR
    working = tuple(day for day in when.days if day.weekday() < dates.SATURDAY)
    told = {integer(m.group("number")) for m in WORKING_DAYS.finditer(r.low, *near)}
    return working if len(working) in told and len(when.days) not in told else when.days


FROM_THEN = re.compile(r" (?:(?:from|between|starting on|beginning on) )?(?:the )?")
ROLLING = re.compile(r"\brolling (?:programme|program|series|campaign|wave)\b")  # of which each day hits others


def _all_between(days: tuple[date, ...], number: int) -> tuple[date, ...]:
    """The days of `8 working days between 25 November and 4 December`, where they are as many; else the two named."""
    if days[-1] - days[0] > timedelta(dates.MAX_SPAN):
        return days
    span = dates.in_a_row(days[0], (days[-1] - days[0]).days + 1)
    working = tuple(day for day in span if day.weekday() < dates.SATURDAY)
    return next((found for found in (span, working) if len(found) == number), days)
