"""One day on which several unions are out: told once at the top, it is that of all whom the text tells to take part."""

from __future__ import annotations

import re
from collections.abc import Iterable

from extract.asked_next import LONG_AGO
from extract.before_day import STRIKING
from extract.dates import When
from extract.day_rules import rule
from extract.reading import Reading
from extract.rows import Ballot, StrikeDay
from extract.same_days import ALSO, ANOTHER_TIME, UNDECIDED
from extract.strike_rows import SURE, rows_of
from extract.unions import UnionMention

TOP = 6  # sentences in which an article about one day of several unions names it
FEWEST = 3  # unions that are out or have voted for it
HALF = 50  # percent
RULE = "day of a joint strike"
OF_SEVERAL = re.compile(  # at the top of an article on such a day
    r"\bunions\b|\bday of (?:action|protest)\b|\b(?:mass|joint|co-?ordinated|general|public sector|uk-wide|nationwide) "
    r"(?:\w+ )?(?:strikes?|walkouts?|stoppages?)\b|\b(?:biggest|largest) (?:[\w-]+ ){0,4}(?:strikes?|walkouts?|"
    r"stoppages?|day of action)\b"
)
TAKES_PART = re.compile(
    r"\b(?:(?:will|are|is|were|was|go|come|walk|be) (?:all |now )?(?:out|on strike|on the picket lines?|striking|"
    r"walking out)(?: too| as well)|(?:will |are |were |have )?also (?:be )?(?:out|on strike|on (?:the )?picket lines?|"
    r"walking out|striking)|(?:will|would|are|is|to) be joining (?:in|them|the (?:strike|walkout|stoppage|action))|"
    r"(?:have|has) members on (?:the )?picket lines|(?:out|on strike|on picket lines) on the day)\b|"
    r"\b(?:other|largest|biggest|main|smaller) unions (?:(?:to take|that will take|set to take|due to take|taking) "
    r"part|involved|out|on strike)\b"
)
NOT_THEN = re.compile(  # of unions that have voted for it, or are spoken of, and are none of those out on the day
    r"\bnot (?:reach|meet)\w* the\b|"
    r"\b(?:not (?:yet |be )?(?:nam|set|announc|decid|tak|join|call|on strike|out on|involved|strik|due)\w*|has yet to|"
    r"have yet to|fell short|falls short|as normal|stood aside|stand(?:ing)? aside|on other days|on (?:a )?different "
    r"da|instead|threshold|called off|suspended|postponed|still (?:ballot|vot|count)\w*|ballot(?:ing|s)? (?:its|their|"
    r"closes|ends|opens)|messages? of support|solidarity|lunch)\b|"
    r"\b(?:of|at|in) (?:the|one|a|two) (?:depot|garage|firm|company|plant|site|factory|warehouse|trust|college|school|"
    r"council|hospital|airport)s?\b"
)
SAID_THEN = re.compile(r"\b(?:said|announced|confirmed) (?:last night|last week|earlier)\b")
SO_ARE = re.compile(r"\W*so (?:are|will|were|did|do|is|does) |\W*neither are ")
INCLUDE = re.compile(
    r"\W*(?:they|these|those (?:taking part|involved|on strike|out)|the (?:unions|others|other unions|rest)"
    r"(?: taking part| involved)?) (?:include|are|were)\b(?! (?:in|not|still|to)\b)|"
    r"\W*(?:among|including) (?:them|those (?:taking part|on strike|involved|out)) (?:are|is|were) "
)
WHO_IS = re.compile(
    r"\b(?:who(?:'s| is| are| was)|which unions are|what unions are) (?:taking part|on strike|striking|involved|out|"
    r"walking out|taking action|affected)(?: (?:today|tomorrow|and why))?\?"
)
JOIN = re.compile(r"\W*(?:they|these|the (?:two|three|four|other) unions) (?:will |are to |are )?join(?:ing|ed)? ")
STOPPED = re.compile(r"\b(?:stayed away|stopped work|walked out|struck|downed tools|came out|took action)\b")
NOT_ALONE = re.compile(r"\b(?:not alone|not the only ones|not only \w+)\W*$")


def joined(r: Reading, found: list[StrikeDay], ballots: Iterable[Ballot]) -> list[StrikeDay]:
    """Rows of the day of a joint strike for the unions told to take part in it without the day."""
    day = _of_the_top(r)
    if day is None:
        return []
    index, when = day
    out = {f.union for f in found if f.day in when.days}
    rows: list[StrikeDay] = []
    for at in r.naming:
        if at > index and not r.whens(at) and _takes_part(r, at):
            for group in r.groups(at):
                rows += _rows(r, at, when, [m for m in group if m.union.name not in out])
    out |= {row.union for row in rows}
    backed = [(b, m) for b in ballots if _backs(r, b) and (m := _mention(r, b))]
    if OF_SEVERAL.search(r.low, 0, r.top(TOP)) and len(out | {b.union for b, _ in backed}) >= FEWEST:
        busy = {f.union for f in found if f.status == "planned"}
        for b, m in backed:
            if b.union not in out | busy:
                rows += _rows(r, b.index, when, [m])
                out.add(b.union)
    return rows


def _of_the_top(r: Reading) -> tuple[int, When] | None:
    """The one strike day that the top of a text names, with the number of its sentence; None where it names more."""
    told: list[tuple[int, When]] = []
    for index in (i for i in r.dated if i < TOP):
        s = r.sentence(index)
        whens = r.whens(index)
        if not STRIKING & r.kinds(index):
            continue
        cues = r.cues.between(s.start, s.end)
        for n, when in enumerate(whens):
            left = whens[n - 1].end if n else s.start
            right = whens[n + 1].start if n + 1 < len(whens) else s.end
            if rule(r, cues, when, left, right, False, False, False) in SURE:
                told.append((index, when))
    return told[0] if told and len({when.days for _, when in told}) == 1 and len(told[0][1].days) == 1 else None


def _takes_part(r: Reading, index: int) -> bool:
    """Whether a sentence without a day tells that the unions it names are out with the others."""
    s = r.sentence(index)
    told = SAID_THEN.search(r.low, s.start, s.end)  # when it was said is not when they are out
    if any(p.search(r.low, told.end() if told else s.start, s.end) for p in (ANOTHER_TIME, UNDECIDED, NOT_THEN)):
        return False
    if any(p.search(r.low, s.start, s.end) for p in (ALSO, TAKES_PART)):
        return True
    if any(p.match(r.low, s.start) for p in (JOIN, INCLUDE)):
        return True
    before = r.sentence(index - 1)
    if SO_ARE.match(r.low, s.start) and STRIKING & r.kinds(index - 1):
        return True
    if WHO_IS.search(r.low, before.start, before.end):
        return True
    return bool(NOT_ALONE.search(r.low, before.start, before.end) and STOPPED.search(r.low, s.start, s.end))


def _backs(r: Reading, b: Ballot) -> bool:
    """Whether a ballot is one for the strike, decided not long ago."""
    s = r.sentence(b.index)
    return (
        (b.question, b.kind, b.status) == ("strike", "statutory", "result")
        and b.figures.get("yes_pct", 0) > HALF
        and not any(p.search(r.low, s.start, s.end) for p in (LONG_AGO, NOT_THEN))
    )


def _mention(r: Reading, b: Ballot) -> UnionMention | None:
    """The place from which a ballot has its union."""
    start = b.spans["union"][0] if "union" in b.spans else -1
    return next((m for m in r.unions if m.start == start and m.union.name == b.union), None)


def _rows(r: Reading, index: int, when: When, group: list[UnionMention]) -> list[StrikeDay]:
    if not group:
        return []
    s = r.sentence(index)
    return rows_of(r, index, when, s.start, s.end, RULE, group)
