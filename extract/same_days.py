"""Days named before that are also those of others: `GMB members will join them on that day`, and lists of unions."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from extract.before_day import STRIKING
from extract.calling_off import status
from extract.dates import When
from extract.lengths import ORDINALS
from extract.reading import Reading
from extract.rows import StrikeDay
from extract.scan import places
from extract.strike_rows import NOT_OUT, STILL_ON, rows_of
from extract.text import BULLET, LONGEST_LIST
from extract.unions import UnionMention

SAME_AS = 15  # sentences in which `the same day` is the one last told
NEAR = 120  # rows back among which the days of one expression lie
NOTIFIED = re.compile(r"notice|notified")
MEMBERS = re.compile(r"\b(?:members of|taking part|involved)\b")
SAME_DAY = re.compile(r"\b(?:(?:on )?(?:that|the same|this) (?:day|date)|those (?:\w+ )?days|both days|all (?:two|"
    r"three|four) days|"
                      r"strike then|out then|puts them alongside|the same (?:\w+ )?days|coincides?|picket lines? "
                      r"with them)\b")  # fmt: skip
BOTH_DAYS = re.compile(
    r"\b(?:(?:on )?(?:that|this) (?:day|date)|(?:those|these) (?:\w+ )?days|both days|all (?:two|three|four) days)\b"
)
OUT_THEN = re.compile(r"\b(?:walking out|walk out|striking|on strike|strike) (?:on )?the same day\b")
UNDECIDED = re.compile(
    r"\bremains to be seen\b|\b(?:still|yet) to (?:say|decide|confirm|announce)\b|"
    r"\b(?:say|decide|know) (?:\w+ )?(?:if|whether)\b"
)
TOO = re.compile(r"\b(?:as well|too)\b\W*$")  # `Council staff were out as well.`
THEN_OUT = re.compile(r"\b(?:stopped work|walked out|went on strike|were on strike|struck)\b")
ANOTHER_TIME = re.compile(
    r"\b(?:last|earlier|previous\w*|next|later|ago|in (?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december))\b"
)
ALSO = re.compile(
    r"\balso (?:(?:took|taking|take) part(?! in (?!(?:the|a|this|that) (?:[\w-]+ )?(?:strikes?|walkouts?|stoppages?|"
    r"action)\b))|took action|taking action|take action|came out|was out|were out|join(?:ed|ing) (?:in|the "
    r"(?:strike|walkout|stoppage|action)))\b|\bwill be joined by\b|"
    r"\b(?:was|were) to have joined (?:in )?the (?:strike|walkout|stoppage|action)\b|"
    r"\bother unions (?:(?:to|set to|due to|that will|who will) take|taking) part\b|"
    r"\balso (?:(?:be|going|been) )?(?:on strike|striking|strike|walking out|out|stopped work|walked out|struck)\b|"
    r"\b(?:on strike|(?:were|go|walk|come|be) out|walked out|stopped work|struck|took part) (?:too|as well)\b"
)
JOINED = re.compile(  # `The NUT strikes on 28 March. It will be joined by the ATL`
    r"\W*(?:it|they|members|(?:the )?(?:[\w']+ ){1,3}) ?(?:will|would|are to|is to|was|were|are|is) (?:also )?(?:be |"
    r"being )?joined (?:in the strike |on strike |on the picket lines? )?by (?:members of |colleagues (?:in|from) |"
    r"striking )?(?:the )?$"
)
THEY_ARE = re.compile(  # `The three unions are the UCU, Unite and Unison.`
    r"\W*(?:the|these) (?:(?:two|three|four|five|six|seven|eight|nine|ten) )?unions (?:(?:taking part|involved|on "
    r"strike) )?are (?!in\b|not\b|to\b)"
)
HEAD = re.compile(
    r"\b(?:members of (?:these|the following) unions|these unions|the following unions|unions (?:taking part|on strike|"
    r"involved)|(?:here are the )?unions (?:which|that|who) are (?:on strike|striking|taking part)|"
    r"strike brings together|on strike (?:are|will be))\b[^.;]*:\W*$|"
    r"\b(?:what|which) (?:trade )?unions are (?:on strike|striking|taking part|involved|walking out)\?\W*$"
)
BEHIND_A_NAME = 12  # characters, `(INTO)`, behind the union's name that a line is but for them
PART = re.compile(r"\W*(?:[\w'&-]+ ){0,3}[\w'&-]+:\W*")  # a title within a list


def same_day(r: Reading, index: int, kinds: frozenset[str], found: list[StrikeDay]) -> list[StrikeDay]:
    """Other unions out on the days just named: `GMB members will join them on that day`."""
    s = r.sentence(index)
    away = index - found[-1].index if found else 0
    if (
        not found
        or away > SAME_AS
        or (away > 4 and not OUT_THEN.search(r.low, s.start, s.end) and not _under_a_head(r, index))
        or kinds & {"indicative", "papers"}
    ):
        return []
    groups = r.groups(index)
    if not groups or UNDECIDED.search(r.low, s.start, s.end) or NOT_OUT.search(r.low, s.start, s.end):
        return []
    also = not r.whens(index) and _also(r, index)
    listed = also or (r.low[s.start : s.end].rstrip().endswith(":") and len(groups) == 1 and len(groups[0]) > 2)
    if THEY_ARE.match(r.low, s.start) or _under_a_head(r, index):
        return _rows(r, index, groups, found)
    if away <= 1 and not r.whens(index) and JOINED.fullmatch(r.low, s.start, groups[-1][0].start):
        return _rows(r, index, groups[-1:], found)
    if not (listed or SAME_DAY.search(r.low, s.start, s.end)):
        return []
    if (
        not kinds & STRIKING
        and not NOTIFIED.search(r.low, s.start, s.end)
        and not MEMBERS.search(r.low, s.start, s.end)
    ):
        return []
    return _rows(r, index, groups, found, also)


def _also(r: Reading, index: int) -> bool:
    """Whether a sentence without a day says that those it names were out too, on the days told before it."""
    s = r.sentence(index)
    if ANOTHER_TIME.search(r.low, s.start, s.end):
        return False
    if ALSO.search(r.low, s.start, s.end):
        return True
    before = r.sentence(max(0, index - 1))
    return (
        TOO.search(r.low, before.start, before.end) is not None and THEN_OUT.search(r.low, s.start, s.end) is not None
    )


def _rows(
    r: Reading, index: int, groups: list[list[UnionMention]], found: list[StrikeDay], whole: bool = False
) -> list[StrikeDay]:
    """The rows of the unions of a sentence for the days told last: those of one expression, or of a whole sentence."""
    last, rows = found[-1], []
    near = [f for f in found[-NEAR:] if f.mention == last.mention or (whole and f.index == last.index)]
    days = tuple(dict.fromkeys(f.day for f in near))
    when = When(*last.mention, days, "date", "")
    for group in groups:
        rows += rows_of(r, index, when, group[0].start, r.sentence(index).end, "same day as before", group)
    return rows


def _under_a_head(r: Reading, index: int) -> bool:
    """Whether a line is of a list of the unions that are out: `Members of these unions are taking part:`."""
    if not _of_a_list(r, index):
        return False
    head = next((i for i in range(index - 1, max(-1, index - LONGEST_LIST), -1) if not _of_a_list(r, i)), None)
    s = r.sentence(head) if head is not None else None
    return s is not None and HEAD.search(r.low, s.start, s.end) is not None


def _of_a_list(r: Reading, index: int) -> bool:
    """Whether a line is an item of a list or, like `Health:`, the title of a part of it."""
    s = r.sentence(index)
    if BULLET.match(r.low, s.start) or PART.fullmatch(r.low, s.start, s.end):
        return True
    named = [m for group in r.groups(index) for m in group]
    return bool(named) and not r.low[s.start : named[0].start].strip() and s.end - named[-1].end < BEHIND_A_NAME


JOINS_ONE = re.compile(  # `The RMT will join the first of those strikes`
    r"(?: union| members)? (?:will (?:also )?join|(?:is|are) (?:also )?joining|(?:is|are) to join|joins?|joined) the "
    r"(?P<which>first|second|third|last) of (?:those|these|the|their) (?:\w+ )?(?:strikes|walkouts|stoppages|days|"
    r"dates)\b"
)


def joins_one(r: Reading, index: int, found: list[StrikeDay]) -> list[StrikeDay]:
    """A union that joins another on one of its days, told in the sentence before: `the first of those strikes`."""
    if not found or index - found[-1].index != 1:
        return []
    days = sorted({f.day for f in found if f.index == found[-1].index})
    for group in r.groups(index):
        m = JOINS_ONE.match(r.low, group[-1].end)
        at = len(days) - 1 if m and m["which"] == "last" else ORDINALS.index(m["which"]) if m else len(days)
        if m and at < len(days):
            when = When(m.start("which"), m.end(), (days[at],), "date", "")
            return rows_of(r, index, when, group[0].start, m.end(), "a day of those told before", group)
    return []


BUT_OTHERS = re.compile(  # `The GMB suspended its strike on 6 February, but (Unite) members walked out`
    r"[^.;\d]{0,60}?,? (?:but|while|although|though|when) (?:members of |those in |(?:their )?colleagues (?:in|from) )?"
    r"(?:the )?"
)
WENT_AHEAD = re.compile(
    r"(?: members| workers| staff| colleagues| drivers| nurses)?(?: (?:in|at) [^.;,\d]{2,40}?)? (?:walked out|"
    r"went ahead|struck|went on strike|(?:will|(?:is|are) (?:due |set )?to) (?:still )?(?:walk out|strike|go ahead|"
    r"be out|be on strike)|(?:is|are) (?:still )?going ahead)\b"
)


def goes_ahead(r: Reading, index: int, rows: list[StrikeDay]) -> list[StrikeDay]:
    """Rows of a union that strikes on the day for which another of the sentence has called its strike off."""
    off = [f for f in rows if f.status == "called_off"]
    named = {f.union for f in rows}
    for group in r.groups(index) if off else ():
        last = off[-1].mention
        if group[0].start < last[1] or {m.union.name for m in group} & named:
            continue
        if BUT_OTHERS.fullmatch(r.low, last[1], group[0].start) and WENT_AHEAD.match(r.low, group[-1].end):
            days = tuple(dict.fromkeys(f.day for f in off if f.mention == last))
            when, end = When(*last, days, "date", ""), r.sentence(index).end
            return [
                replace(row, status=status(r, row.day, False, ""), spans=row.spans | {"status": (*last, STILL_ON)})
                for row in rows_of(r, index, when, group[0].start, end, "day of another union", group)
            ]
    return []


THE_NEXT_DAY = re.compile(r"\W*(?:(?:on |and )?the (?:very )?(?:next|following) day|a day later)\b(?!'s)")
HIT_THEN = re.compile(r"\b(?:hit|affected|impacted)\b")
NOT_THEN = re.compile(  # of what followed a strike
    r"\b(?:call\w* off|ended|over|suspend\w*|postpon\w*|settled?|talks|met|agree\w*|deals?|ballot\w*|vot\w+|announc\w+|"
    r"said|notice|returned|back at work|rally|rallied|march\w*|court|judge|before the strike)\b"
)


def of_next_days(r: Reading) -> list[int]:
    """The numbers of the sentences that begin with the day after."""
    told = {r.text.index(at) for at in places(r.low, ("next day", "following day", "a day later"))}
    return [index for index in told if THE_NEXT_DAY.match(r.low, r.sentence(index).start)]


def next_day(r: Reading, index: int, kinds: frozenset[str], found: list[StrikeDay]) -> list[StrikeDay]:
    """The day after those just told: `They strike on 3 March. The next day guards at Northern will walk out.`"""
    s = r.sentence(index)
    m = THE_NEXT_DAY.match(r.low, s.start, s.end)
    if not m or not found or index - found[-1].index != 1:
        return []
    comma = r.low.find(", while ", m.end(), s.end)
    end = comma if comma > 0 else s.end  # of its own clause
    if any(w.start < end for w in r.whens(index)) or NOT_THEN.search(r.low, m.end(), end):
        return []
    if not (kinds & STRIKING or HIT_THEN.search(r.low, m.end(), end)):
        return []
    when = When(m.start(), m.end(), (found[-1].day + timedelta(1),), "the next day", "")
    return rows_of(r, index, when, s.start, end, "the day after the one before")


def both_days(r: Reading, index: int, kinds: frozenset[str], unclaimed: int) -> list[StrikeDay]:
    """Days that only the next sentence calls strike days: `Strikes on both days have been withdrawn`."""
    s = r.sentence(index)
    if index - unclaimed > 2 or not kinds & STRIKING or not BOTH_DAYS.search(r.low, s.start, s.end):
        return []
    rows: list[StrikeDay] = []
    for when in (
        w for w in r.whens(unclaimed) if w.days[0] != r.published and not r.low.startswith("yesterday", w.start)
    ):
        rows += rows_of(r, index, when, s.start, s.end, "days called strike days")
    return rows
