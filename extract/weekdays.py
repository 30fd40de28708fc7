"""Which day a weekday alone is: `on Friday`, `next Monday`, `every Tuesday and Thursday until 23 June`."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import takewhile

from extract import years
from extract.date_parts import IN_MONTH, MONTHS, WEEKDAYS, Day

EACH = ("every ", "each ")


def weekly(days: list[Day], low: str, start: int) -> tuple[int, ...]:
    """The weekdays of a range of which only they count: `every Sunday from 2 February to 25 May`, `on Sundays`.

    Also `every Friday and Monday until 12 June` and `Tuesday to Thursday each week until 23 June`.
    """
    first = days[0]
    each = low.endswith(EACH, start, first.start) or EACH_WEEK.search(low, first.start, days[-1].start)
    if first.weekday is None or not each:
        plural = PLURAL.search(low, max(start, first.start - 24), first.start)
        return (WEEKDAYS[plural.group(1)],) if plural else ()
    found = [first.weekday]
    for d in takewhile(lambda d: d.day is None, days[1:]):
        if d.weekday is not None:
            found += range(found[-1] + 1, d.weekday + 1) if d.joined == "to" else [d.weekday]
    return tuple(found)


def without_each(days: list[Day], low: str) -> list[Day]:
    """The days of an expression without those of every week, `every Thursday and Friday from 31 August`: its first.

    A single weekday goes with the first day of a range, `every Sunday from 5 to 26 March`.
    """
    first = days[0]
    if first.weekday is None or first.day is not None or not low.endswith(EACH, 0, first.start):
        return days
    numbered = [d for d in days if d.day is not None]
    ranged = any(d.joined == "to" for d in days)
    if not numbered:
        return days
    if ranged and numbered[0].joined != "to" and len(days) == len(numbered) + 1:
        numbered[0] = numbered[0]._replace(weekday=first.weekday, start=first.start)
    return days if ranged and numbered[0].joined == "to" else numbered


def each_since(days: list[Day], low: str) -> bool:
    """Whether weekdays are those of every week since a day that follows: `every Saturday and Sunday since 9 April`."""
    told = all(d.day is None and d.weekday is not None for d in days) and low.endswith(EACH, 0, days[0].start)
    return told and low.startswith(" since ", days[-1].end)


def since(first: date, days: list[Day], last: date) -> tuple[date, ...]:
    """Such weekdays of every week from the first day up to the last."""
    meant = {d.weekday for d in days}
    span = min((last - first).days, MANY) + 1
    return tuple(day for n in range(span) if (day := first + timedelta(n)).weekday() in meant)


MANY = 200  # days
WEEK = timedelta(7)
ORDINALS = ("first", "second", "third", "fourth", "last")
NTH = re.compile(rf"\b(?P<nth>{'|'.join(ORDINALS)}) $")


def in_month(days: list[Day], low: str, anchor: date | None) -> tuple[tuple[date, ...], int]:
    """`every Friday in March`: all of them, of the month that comes or has gone, and where the words end; else none.

    Of `the first Monday of March` only that one.
    """
    d = days[0]
    nth = NTH.search(low, max(0, d.start - 8), d.start) if d.weekday is not None else None
    each = d.weekday is not None and (nth is not None or low.endswith(EACH, 0, d.start))
    m = IN_MONTH.match(low, d.end) if each else None
    if anchor is None or d.weekday is None or m is None:
        return (), d.end
    month = MONTHS[m.group("month")]
    gone = _past(low, 0, d.start)
    first = date(anchor.year + (-(month > anchor.month) if gone else month < anchor.month), month, 1)
    first += timedelta((d.weekday - first.weekday()) % 7)
    found = tuple(day for n in range(5) if (day := first + timedelta(7 * n)).month == month)
    if nth:
        found = found[-1:] if nth["nth"] == "last" else (found[ORDINALS.index(nth["nth"])],)
    return found, m.end()


EACH_WEEK = re.compile(r"\b(?:each|every) week\b")
OF_THE_WEEK = re.compile(r" of the week (?:beginning|commencing|starting)(?: on)?(?: the)? ")
WHOLE_WEEK = re.compile(
    r"\b(?:all five (?:week|working )?days|every (?:week|working )?day) of the week (?:beginning|commencing|starting)"
    r"(?: on)?(?: the)? $"
)
FRIDAY = 4


def in_week(first: date, start: int, days: list[Day], low: str) -> tuple[int, tuple[date, ...]]:
    """Where words for the week that a day begins start, and the weekdays of it named before, or all five; else none.

    `start` is where that first day is named, `days` are the weekdays before it.
    """
    monday = first - timedelta(first.weekday())
    whole = WHOLE_WEEK.search(low, max(0, start - WEEK_BEFORE), start)
    if whole:
        return whole.start(), tuple(monday + timedelta(n) for n in range(FRIDAY + 1))
    if not days:
        return start, ()
    found: list[int] = []
    for d in days:
        if d.weekday is not None:
            found += range(found[-1] + 1, d.weekday + 1) if d.joined == "to" and found else [d.weekday]
    return days[0].start, tuple(monday + timedelta(n) for n in found)


def of_that_week(days: tuple[date, ...], told: date, published: date) -> tuple[date, ...]:
    """Weekdays of the week of a day told right before them: `From 8 to 11 September ... are out on Monday`.

    Only where that week is one to come.
    """
    later = told - timedelta(told.weekday()) - (days[0] - timedelta(days[0].weekday()))
    to_come = published - timedelta(published.weekday()) < told - timedelta(told.weekday())
    return tuple(day + later for day in days) if to_come and later > timedelta(0) and days[0] >= published else days


WEEK_BEFORE = 60  # characters
AFTER_THAT = ("after that", "thereafter", "from then", "then ")
PLURAL = re.compile(r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)s,? (?:between |from )$")


ON_A_HOLIDAY = (" again on bank holiday ", " and on bank holiday ", " and bank holiday ")


def only(d: Day, low: str, start: int, last: int, anchor: date | None, previous: date | None) -> date | None:
    """The day that a weekday without more names; for `bank holiday Monday` the next that is one."""
    day = _only(d, low, start, last, anchor, previous)
    holiday = day and low.endswith("bank holiday ", start, d.start) and not low.endswith(ON_A_HOLIDAY, start, d.start)
    return years.bank_holiday(day) if day and holiday else day


def _only(d: Day, low: str, start: int, last: int, anchor: date | None, previous: date | None) -> date | None:
    """`on Friday`, `next Monday`, `last Thursday`: seen from publication, or from the day named just before.

    `last` is where the list of days ends: `Wednesday and Friday last week` are both of that week.
    """
    if d.weekday is None or anchor is None:
        return None
    after = low[last : last + 14] if OWN_WEEK.search(low, d.end, last) is None else ""
    own = low[d.end : d.end + 14]
    of_this = anchor + timedelta(d.weekday - anchor.weekday())  # of the week of publication
    back = (anchor.weekday() - d.weekday) % 7
    ahead = (d.weekday - anchor.weekday()) % 7
    if own.startswith((" of this week", " this week")):
        return of_this
    if own.startswith((" of next week", " next week")):
        return of_this + WEEK
    if TO_COME.match(own):  # `on Tuesday next`
        return anchor + timedelta(ahead or 7)
    if THEN_ON.search(low, max(start, d.start - 24), d.start):  # `on Friday, followed on Saturday by`
        first = next(reversed([*WEEKDAY.finditer(low, start, d.start)]), None)
        told = Day(None, None, None, WEEKDAYS[first[1]], first.start(), first.end(), "", None) if first else None
        before = _only(told, low, start, first.end(), anchor, None) if first and told else None
        if before:
            return before + timedelta((d.weekday - before.weekday()) % 7 or 7)
    if d.joined == "listed" and previous:
        return previous + timedelta((d.weekday - previous.weekday()) % 7)
    if d.joined and previous and d.prefix != "last":
        return previous + timedelta((d.weekday - previous.weekday()) % 7 or 7)
    if after.startswith((" last week", " of last week")) or LAST_WEEK.search(low, max(start, d.start - 40), d.start):
        return of_this - WEEK
    if low.endswith(THIS_WEEK, start, d.start):
        return of_this
    if WERE_DUE_BACK.search(low, start, d.start):
        return anchor - timedelta(back or 7)
    if low.endswith(("on the ", " that "), 0, d.start) and not d.prefix:
        return None  # of a week named before
    if WEEK_ON.match(after) or low.endswith(" a week on ", start, d.start):  # `on Saturday week`
        return anchor + timedelta((ahead or 7) + 7)
    if not after.startswith(OF_THOSE) and AFTER_IT.search(low, max(start, d.start - 60), d.start):
        return anchor - timedelta(back)
    if d.prefix == "last":
        return anchor - timedelta(back or 7)
    if after.startswith((" this week", " of this week")):
        return of_this
    if low.endswith(("since ", "since midnight on ", "since noon on ", "since midday on "), 0, d.start):
        return anchor - timedelta(back)
    if after.startswith((" next week", " of next week")) or "next week" in low[max(start, d.start - 30) : d.start]:
        return of_this + WEEK
    if NEXT_WEEK.search(low, max(0, d.start - 220), d.start) and back:
        return of_this + WEEK
    if d.prefix == "next":
        return anchor + timedelta(ahead if ahead > 2 else ahead + 7)
    if OFF_THIS.search(low, max(start, d.start - 30), d.start):
        return anchor + timedelta(ahead)
    if WOULD_THEN.match(low, d.end):
        return anchor + timedelta(ahead)
    if THOSE_OUT.search(low, start, d.start) and WERE_THEY.match(low, d.end):
        return anchor - timedelta(back)
    if _past(low, start, d.start) or _past_behind(low, start, d):
        return anchor - timedelta(back)
    return anchor + timedelta(ahead)


THOSE_OUT = re.compile(  # `The other unions out on Tuesday were the GMB and Unite`
    r"\b(?:those|unions?|members|workers|staff|schools|services) (?:out|on strike|closed|shut|affected|hit) on $"
)
WERE_THEY = re.compile(r" (?:was|were)\b(?! (?:due|to|set|planned|expected|called off))")
THIS_WEEK = ("this week, from ", "this week, on ", "this week: ", " all week, from ", " all week from ")
TO_COME = re.compile(r" next\b(?! (?:week|month|year|to|fort|door)\b)")
WOULD_THEN = re.compile(  # `said the strike on Wednesday would take place from noon`
    r"(?:'s (?:[\w-]+ ){0,2}(?:strike|walkout|stoppage|action))? would (?:still |now |not )?(?:take place|be held|"
    r"begin|start|run|last|go ahead|affect|hit)\b|"
    r"'s (?:[\w-]+ ){0,2}(?:strike|walkout|stoppage|action) was (?:now |still |back )?(?:off|on)\b"
)
WERE_DUE_BACK = re.compile(r"\bwere due back(?: at (?:\d[\d:.]* ?[ap]\.?m\.?|noon|midnight))?(?: on)? $")
WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b")
THEN_ON = re.compile(r", (?:followed|and then|then) on $")
OWN_WEEK = re.compile(r"\b(?:again|then)\b")  # before another week's day: `on Thursday, and again on Tuesday next week`
LAST_WEEK = re.compile(r"\blast week,? (?:from|on) $")
AFTER_IT = re.compile(  # `after the mass strike of Thursday`, `After strikes on Thursday, the union said`
    r"\b(?:after|following|since) (?:the|a|an|its|their) (?:[\w-]+ ){0,3}(?:strikes?|walkouts?|stoppages?) (?:of|on) $|"
    r"^\W*(?:after|following) (?:strikes|walkouts|stoppages) on $|"
    r",? (?:after|following) (?:(?:similar|earlier|previous|their|its) )?(?:strikes?|strike action|industrial action|"
    r"action|walkouts?|stoppages?) (?:on|last) $"
)
OF_THOSE = (" was ", " were ", " is ", " are ", " has ", " have ", " had ")  # `after strikes on Friday were called off`
WEEK_ON = re.compile(r" week\b(?! (?:of|beginning|commencing|ending|\d))")
NEXT_WEEK = re.compile(r"\bnext week\b(?!.*(?:\b(?:this week|last week|today|yesterday)\b|\n))", re.DOTALL)
OFF_THIS = re.compile(r"\b(?:called off|cancelled|canceled|suspended|postponed|scrapped) this $")
WAS_TO = re.compile(
    r"\b(?:was|were|had been) (?:due |set |planned |scheduled |supposed |going |meant )?(?:to|for)\b|\bwould have \w+\b"
)
PAST = re.compile(
    r"(?<!\bbe )(?<!\bpartly )(?<!\bfully )\b(?:ended|finished|was|were|held|took|walked|went|had|happened|closed|"
    r"struck|joined|staged|suffered|began|"
    r"started|passed|adopted|talked|spoke|voted|authori[sz]ed|ratified|gathered|stood|said|announced|met|hit|told|saw|"
    r"stopped|marks|came|ran|downed|got|stayed|"
    r"lost|left|formed|brought|hailed|mounted|manned|refused|paralysed|crippled|disrupted|halted|this week saw|(?:have|"
    r"has) been (?:on|out)|recent weeks|during an?|(?:worked|closed|ran) during the|"
    r"followed|(?:comes|came|coming) (?:\w+ )?after an?|latest of (?:them|these|which)|"
    r"after (?:starting|beginning|staging|launching|walking))\b"
)
COMING = re.compile(
    r"\b(?:begins?|starts?|will|(?<!took )to(?! a (?:standstill|halt)| authori[sz]e)|due|next|plan|plans|planned|"
    r"set|(?<!got )going|would|faces?|scheduled|tomorrow|"
    r"(?<!away )(?<!walked out )(?<!were out )(?<!stopped work )(?<!on strike )from|"
    r"coming|are being|finish|finishes|ends)\b"
)


OUT_FROM = re.compile(  # `walked out for 24 hours from 11am on Wednesday`
    r"\b(?:walked (?:out|off)|went (?:out )?on strike|struck|stopped work|downed tools|were (?:out|on strike)) "
    r"for [^.;,]{3,30} from (?:(?:\d[\d.:]*(?: ?[ap]\.?m\.?)?|noon|midday|midnight) )?(?:on )?$"
)
TO_BE = re.compile(r"\b(?:will|are to|is to|due to|would|could|may|might|going to|set to)\b")


def _within(m: re.Match[str], low: str, start: int, position: int) -> bool:
    """Whether `during a strike` is of one to come: `schools are to be closed during a strike on Tuesday`."""
    return m.group().startswith("during") and TO_BE.search(low, start, position) is not None


FAR_HELD = re.compile(
    r"\b(?:held|staged) (?:an?|the|their|its) (?:[\w-]+ ){0,4}(?:strikes?|action|walkouts?|stoppages?)\b"
)


def _past(low: str, start: int, position: int) -> bool:
    """Whether a weekday without more is a past one: the verb nearest before it tells."""
    before = max(start, position - 60), position
    if WAS_TO.search(low, *before):
        return False
    if OUT_FROM.search(low, *before):
        return True
    past = max((m.start() for m in PAST.finditer(low, *before) if not _within(m, low, start, position)), default=-1)
    coming = max((m.start() for m in COMING.finditer(low, *before)), default=-1)
    if past == coming:  # `held a day of strike action at the depot in the north of the city on Monday`
        return FAR_HELD.search(low, max(start, position - 120), position) is not None
    return past > coming


STRIKE_ON = re.compile(
    r"\b(?:strike|walkout|stoppage|(?:first|second|third|fourth|latest) of (?:the |its |their )?(?:[\w-]+ ){0,4}"
    r"(?:strikes|walkouts|stoppages)) (?:(?:by|of|at|in|over) [^.;,]{3,60} )?on $"
)
CLOSED = re.compile(  # `a strike by station staff on Monday shut most of the network`
    r"(?: (?:by|of|at|in) [^.;,]{3,50}?)? (?:shut|closed|brought|caused|disrupted|halted|stopped|affected|left|led|"
    r"forced|saw|drew|paralysed|crippled|"
    r"meant|went ahead|was (?:the|held|well|solid)|hit)\b"
)
AS_THEY_HELD = re.compile(  # `Libraries shut across the country on Tuesday as members of both unions held a strike`
    r" (?:as|when) [^.;\n]{3,130}? (?:held|staged|walked out|went on strike|took strike action|downed tools)\b"
)
LEADS = re.compile(r"(?:[^.;\n]{3,140}, )?\W*(?:(?:and|but) )?(?:at (?:midnight|noon|midday) )?(?:on )?")
HAPPENED = re.compile(
    r"\b(?:walked|struck|staged|held|began|started|joined|stopped|downed|took|went|picketed|closed|shut|saw|brought|"
    r"crippled|caused|ended|marked|forced|(?:was|were)(?! (?:due|to|set|planned|expected|called|cancelled|canceled|"
    r"suspended|averted|postponed|scheduled|threatened|announced|going|off|supposed|meant|one of)\b))\b"
)
AHEAD = re.compile(
    r"\b(?:will|to|is|are|due|plans?|planned|could|may|might|would|can|faces?|begins?|starts?|scheduled|has|have|had|"
    r"going|threatened|called off|cancelled|suspended)\b"
)
CLAUSE = 90  # characters behind a weekday in which its verb stands


def _past_behind(low: str, start: int, d: Day) -> bool:
    """Whether a weekday that leads its sentence is a past one: `On Monday drivers walked out`."""
    if d.prefix:
        return False
    if not LEADS.fullmatch(low, start, d.start):
        if AS_THEY_HELD.match(low, d.end):
            return True
        return STRIKE_ON.search(low, start, d.start) is not None and CLOSED.match(low, d.end) is not None
    clause = re.split(r"[.;\n]", low[d.end : d.end + CLAUSE], maxsplit=1)[0]
    happened, ahead = HAPPENED.search(clause), AHEAD.search(clause)
    return happened is not None and (ahead is None or happened.start() < ahead.start())
