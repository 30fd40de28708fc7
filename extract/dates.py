"""Days as articles name them: 7, 8 and 9 March; from Friday 26 to Sunday 28 January; the 21st; tomorrow."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from extract import told_twice, weekdays, years
from extract.date_parts import EASTER, HOLIDAYS, MONTH, MONTHS, RELATIVE, SALES, Day, Part, runs

PERIOD = re.compile(  # some days between, not all
    r"\b(?:weeks?|periods?|dates|days|times|strikes|walkouts|stoppages)\b"
)
MONDAY, SATURDAY = 0, 5
MORNING = 9  # o'clock: what ends by then leaves the day free
MAX_SPAN = 62  # days; a longer range is a period, not a list of strike days
COMMON_YEAR = 2023  # no leap year
MAX_WEEKLY = 200  # days from the first to the last of `every Sunday from ...`


class When(NamedTuple):
    """The days that one expression names."""

    start: int
    end: int
    days: tuple[date, ...]
    rule: str
    flag: str
    hour: int | None = None  # at which the first day starts or, after "until", ends
    vague: bool = False  # only a weekday, "today" and the like

    @property
    def unbroken(self) -> bool:
        """Whether the days follow one another: not so for `every Sunday until 25 May`."""
        return (self.days[-1] - self.days[0]).days + 1 == len(self.days)


def in_a_row(first: date, number: int) -> tuple[date, ...]:
    """So many consecutive days, from the first on."""
    return tuple(first + timedelta(n) for n in range(number))


def weekday_after(day: date, weekday: int) -> date:
    """The first day after another that is of a weekday, Monday being 0."""
    return day + timedelta((weekday - day.weekday()) % 7 or 7)


Context = Callable[[], date | None]  # asked for the last day named before, which few days need


WEEKDAY_LIST = re.compile(
    r",? (?:and |then )?(?:in|at|across|for|by) (?:the )?(?:(?!from|until|to)[a-z'-]+,? ){1,5}?(?:and )?"
    r"(?:from \d[\d.:]* ?[ap]\.?m\.? )?on "
)
DATELINE = re.compile(
    rf"^[a-z .,'/]{{2,40}}, ({MONTH})\.? (\d{{1,2}}) ?(?:\([a-z ]{{2,20}}\) ?)?(?:-{{1,2}}|:) ", re.MULTILINE
)
FORTNIGHT = timedelta(14)
NOW_AGAIN = re.compile(
    r"\b(?:will|are to|is to|are due to|is due to|plan to) (?:now |again )?(?:strike|walk|take|stop|hold|begin)\b"
)


def written(low: str, end: int, published: date | None) -> date | None:
    """The day on which an article was written: of its dateline, `SAN FRANCISCO, July 1 -`, else that of publication."""
    m = DATELINE.search(low, 0, end) if published else None
    if not m or not published:
        return published
    days = (years.safe(published.year - back, MONTHS[m.group(1)], int(m.group(2))) for back in (0, 1))
    return next((day for day in days if day and published - FORTNIGHT <= day <= published), published)


def find(
    low: str, start: int, end: int, anchor: date | None, context: Context = lambda: None, year: int | None = None
) -> list[When]:
    """The days named between two positions, a run of list and range at a time.

    `anchor` is the day of publication; `context` gives the last day named before, for "the 21st" and "Friday".
    `year` is that of a text without a day of publication.
    """
    found: list[When] = []
    of_week: list[Day] = []
    of_each: list[Day] = []
    dated = False  # whether a year was named in the sentence: then it holds for the days that follow
    found_runs = [_with_months(run, anchor) for run in runs(low, start, end)]
    for days in (d for whole in found_runs for run in _parted(whole, low) for d in _weeks(_days(run, low), low)):
        if found and found[-1].vague and WEEKDAY_LIST.fullmatch(low, found[-1].end, days[0].start):
            days[0] = days[0]._replace(joined="listed")
        if weekdays.OF_THE_WEEK.match(low, days[-1].end) and all(d.day is None for d in days):
            of_week = days  # `the Monday and Tuesday of the week beginning 26 February`
            continue
        if weekdays.each_since(days, low):
            of_each = days  # `every Saturday and Sunday since 9 April`
            continue
        if dated and found and NOW_AGAIN.search(low, found[-1].end, days[0].start):
            dated = False  # `no rise since April 1, 2020, will strike on 26 May`
        when = _settle(days, low, start, end, anchor, context, dated, year)
        if when and of_each and anchor:
            when = when._replace(
                start=of_each[0].start, days=weekdays.since(when.days[0], of_each, anchor) or when.days
            )
            of_each = []
        if when:
            first, week = weekdays.in_week(when.days[0], when.start, of_week, low)
            when, of_week = when._replace(start=first, days=week or when.days), []
            found.append(when)
            context = partial(when.days.__getitem__, -1)
            dated = dated or any(d.year for d in days)
    return found


def _with_months(run: list[Part], anchor: date | None) -> list[Part]:
    """A run in which `of next month` is the month that it is of, as seen from publication."""
    if anchor is None:
        return [p for p in run if p.kind != "monthfrom"]
    month = anchor.month - 1
    return [p._replace(kind="month", value=(month + p.value) % 12 + 1) if p.kind == "monthfrom" else p for p in run]


def _weeks(days: list[Day], low: str) -> list[list[Day]]:
    """The days of a run, parted where the weekdays of another week follow: `26 February; the Monday of the week`."""
    cut = next((i for i, d in enumerate(days) if i and d.day is None and ";" in low[days[i - 1].end : d.start]), 0)
    parts = [days[:cut], days[cut:]] if cut and weekdays.OF_THE_WEEK.match(low, days[-1].end) else [days]
    return [part for part in parts if part]


def _parted(run: list[Part], low: str) -> list[list[Part]]:
    """A run without the ISO day at its front, which says when the text was written: `2018-01-02 On Wednesday`.

    A run whose action was moved from one day to another is two.
    """
    named = len(run) > 2 and run[0].kind == "iso" and any(p.kind in ("weekday", "month") for p in run[1:])
    if named:
        return [run[:1], run[1:]]
    cut = next((i for i, p in enumerate(run) if i and p.kind == "range" and _moved(low, run[0].start, p)), 0)
    if not 0 < cut < len(run) - 1:
        return [run]
    first, second = run[:cut], run[cut + 1 :]
    month = next((p for p in second if p.kind == "month"), None)
    if month and first[-1].kind == "day" and all(p.kind != "month" for p in first):
        first.append(month._replace(start=first[-1].end, end=first[-1].end))  # `put back from 10 to 17 September`
    return [first, second]


def _days(run: list[Part], low: str) -> list[Day]:
    """The single days of a run, each with the month, year and weekday that stand with it."""
    found: list[Day] = []
    joined, hour, weekday, prefix = "", None, None, ""
    after_month: int | None = None
    month_start, between = 0, False
    run = [p for i, p in enumerate(run) if not _within_a_day(run, i, low)]
    for i, p in enumerate(run):
        if p.kind == "time":
            if joined == "to" and _between_hours(run, i):
                joined = ""  # `from 7pm to midnight` is no range of days
            hour = 24 if _day_ends(low, p) else p.value
            in_brackets = low.startswith(")", p.end)  # `Monday, April 25 (from 00.01) to Sunday, May 1 (to 23.59)`
            told_behind = in_brackets or (not joined and low.endswith(" at ", 0, p.start))
            if found and not weekday and found[-1].hour is None and told_behind:
                found[-1], hour = found[-1]._replace(hour=hour), None  # `Monday, June 3 at 8.59pm`
                joined = "" if in_brackets else joined
        elif p.kind == "range":
            joined = "to"
            hour = 6 if low.startswith("into", p.start) else hour
        elif p.kind == "joint":
            ranged = any(d.joined == "to" for d in found)  # `between 12-15 and 20-23 December` are two ranges
            if between and low.startswith("and", p.start) and found and not ranged:
                joined, between = "to", False
                continue
            joined = "to" if joined == "to" and low[p.start] in ",(" else "and"
        elif p.kind == "filler":
            word = low[p.start : p.end]
            between = between or (word == "between" and _begins_a_range(run, i, low))
            hour = 6 if word == "morning" and joined == "to" else hour
            prefix = word if word in ("next", "last", "this") else prefix
        elif p.kind == "weekday":
            weekday = p
            if not _day_follows(run, i, low):
                found.append(Day(None, None, None, p.value, p.start, p.end, joined, hour, None, prefix))
                joined, hour, weekday, prefix = "", None, None, ""
        elif p.kind == "month":
            after_month = _month(found, p, run, i)
            month_start = p.start
        elif p.kind == "year" and not (found and [q.kind for q in run[i - 2 : i]] == ["range", "month"]):
            _year(found, p)  # but not that of `from December 18 to March 2020`
        elif p.kind == "day" and not (p.ordinal or weekday or any(q.kind == "month" for q in run)):
            continue
        elif p.kind == "day":
            month = after_month if after_month and _near_month(run, i) else None
            first = weekday.start if weekday else month_start if month and run[i - 1].kind == "month" else p.start
            if joined == "" and found:
                joined = "and"
            found.append(Day(p.value, month, None, weekday.value if weekday else None, first, p.end, joined, hour))
            joined, hour, weekday, prefix = "", None, None, ""
        elif p.kind == "weekend":
            prefix = low[p.start : p.end].partition(" ")[0]
            found.append(Day(None, None, None, SATURDAY, p.start, p.end, joined, hour, None, prefix))
            found.append(Day(None, None, None, SATURDAY + 1, p.start, p.end, "to", None))
            joined, hour, weekday, prefix = "", None, None, ""
        elif p.kind == "monthend":
            last = monthrange(COMMON_YEAR, p.value)[1]
            found.append(Day(last, p.value, None, None, p.start, p.end, joined, hour))
            joined, hour, weekday, prefix = "", None, None, ""
        elif p.kind in ("holiday", "relative", "iso", "numeric"):
            found.append(_fixed(p, low, joined, hour))
            joined, hour, weekday, prefix = "", None, None, ""
    return told_twice.settled(found, low)


HOURS = ["time", "joint", "time"]  # `between 11am and noon on Friday`


TO_ANOTHER_DAY = r"moved(?! to )|rescheduled|put back|switched|brought forward"  # what is done with a strike
MOVED = re.compile(  # `moved Friday's walkout to Tuesday`, `postponed a strike due on Thursday until 6 March`
    rf"\b(?:postponed|put off|deferred|delayed|(?P<to>{TO_ANOTHER_DAY}))"
    r"(?: (?!(?:due|planned|scheduled|called|strikes|action) (?:for )?(?:from|between) )[\w']+){0,6} $"
)
FARTHEST_MOVED = 80  # characters from the word to the first day


def _moved(low: str, start: int, joint: Part) -> bool:
    """Whether what stands between two days parts the day that a strike was put off from and that it was put off to."""
    moved = MOVED.search(low, max(0, start - FARTHEST_MOVED), start)
    return moved is not None and (low.startswith(("until", "till"), joint.start) or moved.group("to") is not None)


def _begins_a_range(run: list[Part], i: int, low: str) -> bool:
    """Whether `between` stands before days, and not before hours or `the period`."""
    behind = [p.kind for p in run[i + 1 : i + 4]]
    if behind[:1] == ["time"]:
        return behind != HOURS  # `at different times between 7am on 25 May and 6.30am on 30 May`
    return PERIOD.search(low, max(0, run[i].start - 16), run[i].start) is None


def _within_a_day(run: list[Part], i: int, low: str) -> bool:
    """Whether a dash only joins the parts of one day, `05-Aug-2019`, and not two days, `June 28 - July 3`."""
    if run[i].kind != "range" or low[run[i].start] != "-" or not 0 < i < len(run) - 1:
        return False
    if low[run[i].start - 1] == " " or (i > 1 and run[i - 2].kind == "month"):
        return False
    return (run[i - 1].kind, run[i + 1].kind) in (("day", "month"), ("month", "year"))


ENDS = re.compile(r"\b(?:until|till|to|ends?|ending|finish\w*)(?: at| (?:just |shortly |(?:a|one) minute )?before)? $")
SAME_STRETCH = 140  # characters in which an earlier midnight is the hour at which a stoppage began


def _day_ends(low: str, p: Part) -> bool:
    """Whether `until midnight on Saturday` is the midnight that ends the Saturday: not where it began at midnight."""
    before = low[max(0, p.start - SAME_STRETCH) : p.start]
    if not low.startswith("midnight", p.start) or ENDS.search(before) is None:
        return False
    return before.endswith(" minute before ") or "midnight" not in before


def _between_hours(run: list[Part], i: int) -> bool:
    """Whether the range before an hour began with an hour."""
    before = [p for p in run[:i] if p.kind != "filler"]
    return len(before) > 1 and before[-1].kind == "range" and before[-2].kind == "time"


def _day_follows(run: list[Part], i: int, low: str) -> bool:
    """Whether the day's number belongs to the weekday before it: `Tuesday 28`, `Tuesday, September 26`.

    Not that of `every Saturday from 2 March`.
    """
    behind = run[i + 1 : i + 6]
    if behind and low.startswith(OF_THE_DAY, behind[0].start):  # `Wednesday evening, 2 November`
        behind = behind[1:]
    for nxt in behind[:4]:
        if nxt.kind == "filler" and low.startswith("from", nxt.start):
            return False
        if nxt.kind == "day":
            return True
        if nxt.kind in ("weekday", "range", "time", "holiday", "relative"):
            return False
        if nxt.kind == "joint" and nxt is not behind[0]:
            return False
    return False


OF_THE_DAY = ("morning", "afternoon", "evening", "night")


def _near_month(run: list[Part], i: int) -> bool:
    """Whether a day goes with the month before it (`March 21, 22`) and not with one right behind it (`3 April`)."""
    following = next((q for q in run[i + 1 :] if q.kind != "filler"), None)
    return following is None or following.kind != "month"


def _month(found: list[Day], p: Part, run: list[Part], i: int) -> int | None:
    """Give a month to the days before it; if a day follows at once, keep it for the days after."""
    follows = i + 1 < len(run) and run[i + 1].kind == "day"
    before = run[i - 1] if i else None
    if before and (before.kind == "filler" or (before.kind == "joint" and not follows)):
        before = run[i - 2] if i > 1 else None  # `the 3rd of March`, `30, September`
    if before and before.kind == "day" and not (follows and p.start - before.end > 1):  # nor `27, 28; March 2`
        month = p.value
        for k in range(len(found) - 1, -1, -1):
            if found[k].month is not None:
                break
            if found[k].day is not None:
                last = k == len(found) - 1
                month = p.value if last else told_twice.month_before(found[k], found[k + 1], month)
                found[k] = found[k]._replace(month=month, end=max(found[k].end, p.end if last else 0))
        return None
    return p.value if follows else None


def _year(found: list[Day], p: Part) -> None:
    for k in range(len(found) - 1, -1, -1):
        if found[k].year is not None:
            break
        found[k] = found[k]._replace(year=p.value)


FROM_MIDNIGHT = re.compile(  # with which a day begins
    r"\b(?<!until )(?<!till )(?<!to )(?<!past )(?<!ends at )(?<!end at )midnight $"
)


AHEAD = {"a week ": 7, "a fortnight ": 14, "two weeks ": 14, "three weeks ": 21}  # days, `a fortnight today`


def _fixed(p: Part, low: str, joined: str, hour: int | None) -> Day:
    word = low[p.start : p.end]
    if word in EASTER or word in SALES:
        return Day(None, None, None, None, p.start, p.end, joined, hour, feast=word)
    if p.kind == "holiday":
        month, day = HOLIDAYS.get(word) or ((12, 31) if "eve" in word else (1, 1))
        return Day(day, month, None, None, p.start, p.end, joined, hour)
    if p.kind == "relative":
        shift = RELATIVE.get(word, 0) + next((n for ahead, n in AHEAD.items() if low.endswith(ahead, 0, p.start)), 0)
        shift += word == "tonight" and FROM_MIDNIGHT.search(low, max(0, p.start - 20), p.start) is not None
        return Day(None, None, None, None, p.start, p.end, joined, hour, shift)
    numbers = [int(n) for n in re.findall(r"\d+", word)]
    year, month, day = numbers if p.kind == "iso" else reversed(numbers)
    return Day(day, month, year, None, p.start, p.end, joined, hour)


APART = 4  # days between two of one list about Easter


def _of_its_day(days: list[Day], low: str, anchor: date | None) -> list[Day]:
    """Days without a `today` that a date beside it puts on another: `today, 21 November`, in a page of the 22nd."""
    for i, (a, b) in enumerate(pairwise(days)):
        between = low[a.end : b.start].strip()
        feast, dated = (a, b) if a.feast is not None else (b, a)
        if anchor and feast.feast is not None and dated.month and between in ("(", ",", ""):
            day, _ = years.nearest(dated, dated.month, anchor, "", "")
            easter = years.of_feast(feast.feast, day.year if day else None, None)
            if easter and day and abs((easter - day).days) > APART:
                return [d for d in days if d is not feast]  # `April 2, Easter Sunday`, of a year that is not told
        again = a.shift is not None and b.day is None and b.weekday is not None and between in ("(", ",")
        if again and anchor and (anchor + timedelta(a.shift or 0)).weekday() == b.weekday:
            return [d for d in days if d is not b]  # `from 7pm tonight, Saturday, until 7am on Monday`
        if a.shift is None or anchor is None or b.day is None or b.month is None:
            continue
        day, doubtful = years.nearest(b, b.month, anchor, "", "")
        told = between == "(" or (between == "," and b.weekday is not None)
        if told and day and not doubtful and day != anchor + timedelta(a.shift):
            return [d._replace(joined="") if d is b else d for d in days if d is not days[i]]
    return days


def _settle(
    days: list[Day],
    low: str,
    start: int,
    end: int,
    anchor: date | None,
    context: Context,
    dated: bool,
    fallback: int | None,
) -> When | None:
    """Find year and month of each day, expand ranges, and put it all in one mention."""
    whole, told = weekdays.in_month(days, low, anchor)
    if whole:
        return When(days[0].start, told, whole, "date", "", None)
    weekly = weekdays.weekly(days, low, start) if any(d.joined == "to" for d in days) else ()
    days = _of_its_day(weekdays.without_each(days, low), low, anchor)
    settled: list[date] = []
    flag = ""
    stated = [d.year for d in days if d.year]
    previous: date | None = None
    longest = timedelta(MAX_WEEKLY if weekly else MAX_SPAN)
    if weekly and low.startswith(weekdays.AFTER_THAT, start):
        anchor = context() or anchor
    for i, d in enumerate(days):
        before = previous
        if not i and d.joined == "listed":
            before = context()  # `in Wales on Monday, in England on Tuesday`
        if not i and dated and d.month:  # the days of a sentence follow on the one whose year it tells
            d, before = d._replace(joined=d.joined or "and"), context()
        named = stated[0] if stated else None
        day, note = _resolve(d, low, start, end, anchor, before, context, named, fallback, days[-1].end)
        flag = flag or note
        if day is None:
            continue
        if d.joined == "to" and settled and day > settled[-1] + longest:
            return None  # a period and no list of days
        if d.joined == "to" and settled and settled[-1] < day <= settled[-1] + longest:
            gap = (day - settled[-1]).days
            settled += in_a_row(settled[-1] + timedelta(1), gap)
            if d.hour is not None and d.hour <= MORNING and gap >= 1 and "noon" not in low[days[i - 1].end : d.end]:
                settled.pop()
        else:
            settled.append(day)
        previous = day
    if weekly:
        settled = [day for day in settled if day.weekday() in weekly]
    if not settled:
        return None
    vague = all(d.vague for d in days)
    last = days[-1].end - (low[days[-1].end - 1] == ".")
    return When(days[0].start, last, tuple(dict.fromkeys(settled)), "date", flag, days[0].hour, vague)


THE_ONE_AFTER = re.compile(r" after(?: that\b|[.;,]|$)")  # `on the Monday after that as well`, `from the Monday after.`


def _resolve(
    d: Day,
    low: str,
    start: int,
    end: int,
    anchor: date | None,
    previous: date | None,
    context: Context,
    year: int | None,
    fallback: int | None,
    last: int,
) -> tuple[date | None, str]:
    """One day, and a flag where its year or weekday had to be guessed or does not fit.

    `previous` is the day before it in the same list, which ends at `last`; `context` gives the last one before it.
    `fallback` is the year of a text without a day of publication.
    """
    if d.shift is not None:
        return (anchor + timedelta(d.shift) if anchor else None), ""
    if d.feast is not None:
        return years.of_feast(d.feast, d.year or year or (anchor and anchor.year) or fallback, anchor), ""
    if d.day is None:
        following = context() if low.endswith("following ", start, d.start) else None
        if d.weekday is not None and THE_ONE_AFTER.match(low, d.end):
            following = previous or context()
        if following and d.weekday is not None:
            return following + timedelta((d.weekday - following.weekday()) % 7 or 7), ""
        return weekdays.only(d, low, start, last, anchor, previous), ""
    month = d.month
    if month is None:
        base = previous or years.month_before(low, d.start, anchor) or context() or anchor
        return (years.ordinal_only(d, base, anchor), "") if base else (None, "")
    given = (
        d.year
        or years.of_that_year(low, start, d.end, anchor)
        or year
        or years.year_before(low, start, d.start)
        or years.of_the_story(low, start, end, anchor)
    )
    if given:
        day = years.safe(given, month, d.day)
        fits = day is None or d.weekday is None or day.weekday() == d.weekday
        return day, "" if fits else "weekday does not fit"
    if anchor is None:
        known = previous or context()
        told = known.year if known else fallback
        return (years.fitting(told, month, d) if told else None), "year open"
    if previous and d.joined:
        return years.closest(d, month, previous, d.joined == "to"), ""
    if low.endswith(("since ", " last "), start, d.start):
        return years.latest(month, d.day, anchor), ""
    first = max(start, d.start - 80)
    led = LAST_YEARS if low.startswith(LAST_YEARS, start) else ""
    around = led + low[first : min(end, d.end + 75)]
    return years.nearest(d, month, anchor, led + low[first : d.start], around)


LAST_YEARS = "last year"  # leads a sentence: `Last year's vote ..., and on Thursday, 17 March ...`
