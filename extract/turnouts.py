"""Turnouts find the votes they belong to."""

from __future__ import annotations

import re
from collections import Counter
from itertools import zip_longest

from extract.no_votes import LEGAL
from extract.numbers import FEWER
from extract.reading import Reading
from extract.rows import Ballot
from extract.settled import NATIONAL
from extract.shares import Judged
from extract.text import BULLET
from extract.whose_votes import ASKED, ELSEWHERE

AVERAGE = re.compile(r"\b(?:average|mean|averaged|averaging) (?:\w+ ){0,2}(?:turn-?out|participation|was|of)\b")
TOLD_BY = frozenset(("yes_pct", "yes_votes"))
EXACT = frozenset(("percent", "bare", "percent in words"))


def attach(r: Reading, turnouts: list[Judged], rows: list[Ballot]) -> list[Judged]:
    """Give each turnout to its rows; return those that no row waits for."""
    with_rows = {b.index for b in rows}
    several = len(rows) > 1  # only then is the national turnout rather that of the national result
    ordered = sorted(
        turnouts,
        key=lambda j: (
            j.at not in with_rows,
            several and not _national(r, j),
            min((abs(b.index - j.at) for b in rows), default=0),
        ),
    )
    precise = _of_unions(r, _of_disputes(r, _of_nations(r, _precise(ordered, rows), rows), rows), rows)
    of_parts = Counter(j.at for j in precise if not _national(r, j))  # several in one sentence: none is the whole's
    alone = []
    for j in _in_order(r, precise, rows):
        if OF_A_PART.search(r.low, max(r.sentence(j.at).start, j.share.start - OF_A_PART_WITHIN), j.share.start):
            continue
        waiting = [b for b in rows if "turnout_pct" not in b.figures and b.spans.keys() & TOLD_BY]
        waiting = _widest(waiting) if _national(r, j) else waiting
        taken = _same_name(r, j, waiting) or _same_sentence(r, j, waiting)
        if not taken and of_parts[j.at] < 2:
            taken = [b for b in _sentences_around(r, j, waiting) if b.index < j.at or not _average(r, j)]
            taken = [b for b in taken if b.index == j.at or b.kind == "indicative" or not _of_another(r, j)]
            there = [b for b in taken if _national(r, j) or not _elsewhere(r, j, b)]
            taken = [b for b in taken if b in there or any(same_paper(r, b, other) for other in there)]
        taken = taken or _of_its_union(r, j, waiting, rows)
        if taken and IN_BOTH.match(r.low, j.share.end):
            taken += [
                b for b in waiting if b not in taken and b.union == taken[0].union and 0 <= j.at - b.index <= IN_VIEW
            ]
        if taken and ALL_ON.search(r.low, max(0, j.share.start - 40), j.share.start):
            taken += [b for b in waiting if b not in taken and b.index == taken[0].index]
        if taken and IN_ALL.match(r.low, j.share.end):
            taken += [b for b in waiting if b not in taken and 0 <= j.at - b.index <= IN_VIEW]
        if taken and _of_two_ballots(r, j, precise):
            own = [b for b in waiting if b not in taken and b.union == taken[0].union]
            taken += [b for b in own if 0 <= b.index - j.at <= IN_VIEW]
        for b in taken:
            set_turnout(r, b, j)
        told = any(abs(b.figures.get("turnout_pct", -9) - j.share.value) < 1 or b.index == j.at for b in rows)
        if not taken and not told:
            alone.append(j)
    return alone


OF_A_PART = re.compile(  # of one employer of many: `Defra had one of the highest turnouts, with 74%`
    r"\b(?:one of|some of|among) the (?:highest|lowest|best|worst|biggest) turn-?outs\b[^.;]{0,30}$|"
    r"\bfell (?:just |only )?\d[\d,]* (?:votes|members|people) short\b[^.;]{0,20}$"
)
OF_A_PART_WITHIN = 90  # characters before a turnout
IN_BOTH = re.compile(r" (?:in|on|for) both (?:cases|votes|ballots|questions)\b|,? in each case\b")
IN_ALL = re.compile(r" (?:in|at|for) all (?:two|three|four|five)\b(?! (?:nations|countries))")
ALL_ON = re.compile(  # `95.5 per cent; GMB 95.6 per cent and SIPTU 93.1 per cent - all on turnouts of over 60 per cent`
    r"\b(?:all|both|each) (?:on|with) (?:an? )?turn-?outs? of (?:over |more than |at least |above )?$"
)
TWO_BALLOTS = re.compile(  # `voted in two ballots: one over pay and one over pensions. There was a turnout of 61%`
    r"\b(?:two|both) ballots\b[^;]{0,160}\b(?:turn-?out|participation) (?:of|was|in both was) $"
)
IN_VIEW = 4  # sentences


def _of_two_ballots(r: Reading, j: Judged, turnouts: list[Judged]) -> bool:
    """Whether a turnout is that of both of the ballots told just before it, and no other turnout follows."""
    told = TWO_BALLOTS.search(r.low, r.sentence(max(0, j.at - 1)).start, j.share.start)
    return told is not None and sum(0 <= other.at - j.at <= IN_VIEW for other in turnouts) == 1


def _average(r: Reading, j: Judged) -> bool:
    """Whether a turnout is a mean of many ballots: none told after it is meant."""
    return AVERAGE.search(r.low[max(r.sentence(j.at).start, j.share.start - 90) : j.share.end + 16]) is not None


def _national(r: Reading, j: Judged) -> bool:
    """Whether a turnout is the national average beside a local one; it goes to the national result first."""
    return NATIONAL.search(r.low[max(0, j.share.start - 40) : j.share.start]) is not None


def _widest(rows: list[Ballot]) -> list[Ballot]:
    """The rows of a ballot of several nations, where there are some beside those of one: what is national is theirs."""
    return [b for b in rows if len(b.nations) > 1] or rows


TOP = 2  # sentences at the top of an article, which round
HALF = 0.5  # percentage points from a turnout to the whole number that it is told as again
SPOKEN = 3  # percentage points between a yes share and its telling in words, `nine in ten of those voting`


def _precise(turnouts: list[Judged], rows: list[Ballot]) -> list[Judged]:
    """Without turnouts in words that a percentage close by states exactly: `three in five ... turnout was 61%`.

    Or that only tell the yes share again; and without the whole numbers to which a headline rounds an exact turnout.
    """
    exact = [j for j in turnouts if j.share.rule in EXACT]
    finer = [e for e in exact if not e.share.value.is_integer()]
    exactly = [
        j
        for j in turnouts
        if j.at > TOP
        or not j.share.value.is_integer()
        or all(e.at <= j.at or abs(e.share.value - j.share.value) >= HALF for e in finer)
    ]
    return [
        j
        for j in exactly
        if j.share.rule in EXACT
        or not (
            any(abs(e.share.value - j.share.value) < 8 and abs(e.at - j.at) < 8 for e in exact)
            or (
                j.share.rule == "n in m"
                and any(abs(b.figures.get("yes_pct", -9) - j.share.value) < SPOKEN for b in rows)
            )
        )
    ]


def _in_order(r: Reading, turnouts: list[Judged], rows: list[Ballot]) -> list[Judged]:
    """Give the turnouts of one sentence to as many figures, in order, of it or of the one before; return the others."""
    by_sentence: dict[int, list[Judged]] = {}
    for j in turnouts:
        by_sentence.setdefault(j.at, []).append(j)
    left: list[Judged] = []
    for index, here in by_sentence.items():
        if any(_national(r, j) for j in here):
            left += here
            continue
        beside = [b for b in rows if b.index == index and "turnout_pct" not in b.figures]
        if len(here) > 1 and len(beside) == len(here) and _apart(here, beside):
            for b, j in zip(beside, here, strict=True):
                set_turnout(r, b, j)
            continue
        before = [b for b in rows if b.index == index - 1 and "turnout_pct" not in b.figures] if len(here) > 1 else []
        if before and len(before) == len(here) and not any(b.index == index for b in rows):
            for b, j in zip(before, here, strict=True):
                set_turnout(r, b, j)
        else:
            left += here
    return left


def _apart(turnouts: list[Judged], rows: list[Ballot]) -> bool:
    """Whether all turnouts follow or all precede the votes: `by 84% and 78% on turnouts of 33% and 29%`."""
    starts = [j.share.start for j in turnouts]
    return min(starts) > max(b.position for b in rows) or max(starts) < min(b.position for b in rows)


def set_turnout(r: Reading, b: Ballot, j: Judged) -> None:
    """Put a turnout into a row, with its words and rule."""
    b.figures["turnout_pct"] = j.share.value
    b.spans["turnout_pct"] = (j.share.start, j.share.end, j.rule(r.low))
    if j.share.hedge:
        b.hedged.append("turnout_pct")
    if b.index != j.at:
        b.doubts.append("turnout from another sentence")


ANOTHER_BALLOT = re.compile(  # `In the second, which was about cover, 78 per cent were in favour`
    r"\W*(?:in |a |the )+(?:second|other) ?(?:ballot|vote|one|poll)?(?= was| on | about |,)|"
    r"\W*(?:last|earlier this|the previous) (?:week|month|year),? "
)


def same_paper(r: Reading, b: Ballot, other: Ballot) -> bool:
    """Whether two rows are questions on one ballot paper."""
    if b.index != other.index and ANOTHER_BALLOT.match(r.low, r.sentence(max(b.index, other.index)).start):
        return False
    apart = b.nations and other.nations and b.nations != other.nations
    return b.union == other.union and b.question != other.question and b.kind == other.kind and not apart


LINES, LONGEST_LINE = 7, 110  # lines below the turnout of a scrutineer's list to its votes; characters of such a line
AT_NAME = re.compile(r" (?:at|in|for|among) (?:the )?([A-Z][\w'&.-]{2,20}(?: [A-Z][\w'&.-]{2,20}){0,2})")


def _same_name(r: Reading, j: Judged, waiting: list[Ballot]) -> list[Ballot]:
    """The one row before that names the firm or place named right after the turnout: `61 per cent at Stannow`."""
    name = AT_NAME.match(r.text.plain, j.share.end)
    if not name:
        return []
    near = [b for b in waiting if 0 < j.at - b.index <= 3]
    found = [b for b in near if name.group(1) in r.text.plain[b.own[0] : b.own[1]]]
    return found if len(found) == 1 and len(near) > 1 else []


TURNOUT_FOR = re.compile(  # `Turnout for AUT members was 51%, and turnout for NATFHE was 47%`
    r"\bturn-?out (?:for|among|of|at|in) (?:the )?(?P<union>[^.;,%]{2,40}?)(?:'s)?(?: members)? (?:was|is|stood at) "
    r"(?:just |only |about |over )?$"
)


def _of_unions(r: Reading, turnouts: list[Judged], rows: list[Ballot]) -> list[Judged]:
    """Give turnouts that are said to be of a union's members to its rows told last; return the others."""
    left = []
    for j in turnouts:
        theirs = _told_for(r, j, [b for b in rows if "turnout_pct" not in b.figures])
        for b in theirs:
            set_turnout(r, b, j)
        left += [] if theirs else [j]
    return left


def _told_for(r: Reading, j: Judged, waiting: list[Ballot]) -> list[Ballot]:
    """The rows, last told before, of the union of whose members a turnout is said to be."""
    m = TURNOUT_FOR.search(r.low, max(r.sentence(j.at).start, j.share.start - 70), j.share.start)
    union = next((u.union.name for u in r.unions if u.start == m.start("union")), "") if m else ""
    own = [b for b in waiting if b.union == union and b.index <= j.at] if union else []
    last = max((b for b in own), key=lambda b: b.index, default=None)
    near = [b for b in own if last and last.index - b.index < IN_VIEW]
    return [b for b in near if last and (b.index == last.index or same_paper(r, b, last))]


def _of_its_union(r: Reading, j: Judged, waiting: list[Ballot], rows: list[Ballot]) -> list[Ballot]:
    """The rows of the one union that the sentence of a turnout names, in a text of several, where it had one ballot."""
    if not r.several_unions:
        return []
    named = {m.union.name for group in r.groups(j.at) for m in group}
    own = [b for b in rows if b.union in named and b.spans.keys() & TOLD_BY]
    one_ballot = len(named) == 1 and own and all(b is own[0] or same_paper(r, b, own[0]) for b in own)
    return [b for b in own if b in waiting and b.index < j.at] if one_ballot and not r.kinds(j.at) & ELSEWHERE else []


def _of_nations(r: Reading, turnouts: list[Judged], rows: list[Ballot]) -> list[Judged]:
    """Give turnouts that name their nation, `53 per cent in England`, to its rows close before; return the others."""
    left: list[Judged] = []
    for j in turnouts:
        nations = r.where.behind(j.at, j.share.end)
        near = [b for b in rows if 0 <= j.at - b.index <= 3 and "turnout_pct" not in b.figures] if nations else []
        left += [] if _told_apart(r, j, near, [b for b in near if b.nations == nations]) else [j]
    return left


def _told_apart(r: Reading, j: Judged, near: list[Ballot], named: list[Ballot]) -> bool:
    """Give a turnout to the rows near it that it names, where it names some and not all; whether it does."""
    apart = 0 < len(named) < len(near)
    for b in named if apart else ():
        set_turnout(r, b, j)
    return apart


DISPUTES = (re.compile(r"\bpensions?\b|\buss\b"), re.compile(r"\bpay\b|\bfour fights\b|\bworkloads?\b"))
BEHIND, NEAR = 70, 9  # characters behind a turnout that tell its dispute; sentences to its rows


def _of_disputes(r: Reading, turnouts: list[Judged], rows: list[Ballot]) -> list[Judged]:
    """Give turnouts that name their dispute, `53.6% over pensions and 53.9% over pay`, to its rows; return the rest."""
    left: list[Judged] = []
    for j, following in zip_longest(turnouts, turnouts[1:]):
        end = min(j.share.end + BEHIND, following.share.start if following and following.at == j.at else j.right)
        clause = r.low.find(";", j.share.end, end)
        end = clause if clause > 0 else end
        asked = _dispute(r, j.share.end, end)
        near = [b for b in rows if abs(j.at - b.index) <= NEAR and "turnout_pct" not in b.figures] if asked else []
        named = [b for b in near if _dispute(r, *b.own) is asked]
        named += [
            b
            for b in near
            if not _dispute(r, *b.own) and any(b.index == n.index and same_paper(r, b, n) for n in named)
        ]
        left += [] if _told_apart(r, j, near, named) else [j]
    return left


def _dispute(r: Reading, start: int, end: int) -> re.Pattern[str] | None:
    """The one dispute of several that a span of text names; None where it names none or more."""
    named = [pattern for pattern in DISPUTES if pattern.search(r.low, start, end)]
    return named[0] if len(named) == 1 else None


ANOTHER = re.compile(r"\b(?:consultative|indicative|earlier|previous|last year's) (?:ballot|vote|poll)\b[^.;]*$")


def _of_another(r: Reading, j: Judged) -> bool:
    """Whether a turnout is said to be of another ballot, `a consultative ballot in the summer had a turnout of`."""
    return ANOTHER.search(r.low, r.sentence(j.at).start, j.share.start) is not None


OF_THEM = re.compile(r"(?:of|among) (?:those|them|these|that number|(?:the |all )?(?:staff|members|people) who)\b")
LOCAL = re.compile(r"\b[Aa]t ([A-Z][\w'&.-]{2,20})")


def _elsewhere(r: Reading, j: Judged, b: Ballot) -> bool:
    """Whether a turnout is that `at` a place or firm which the sentence of the row does not name."""
    s, told = r.sentence(j.at), r.sentence(b.index)
    if b.index == j.at + 1 and OF_THEM.match(r.low, told.start):
        return False
    left, right = max(s.start, j.share.start - 70), min(s.end, j.share.end + 50)
    names = {m.group(1) for m in LOCAL.finditer(r.text.plain, left, right)}
    return bool(names) and not any(name in r.text.plain[told.start : told.end] for name in names)


def _told_also(r: Reading, index: int, other: int) -> bool:
    """Whether a sentence close behind another goes on with its ballot: `There was also a 92% vote for`."""
    return other == index + 2 and r.low.startswith("there was also ", r.sentence(other).start)


def _same_sentence(r: Reading, j: Judged, waiting: list[Ballot]) -> list[Ballot]:
    """The row before the turnout in its sentence (else the one after), with other questions on the same paper."""
    s = r.sentence(j.at)
    here = [
        b for b in waiting if b.index == j.at or any(s.start <= b.spans[f][0] < s.end for f in b.spans.keys() & TOLD_BY)
    ]
    if not here:
        return []
    before = [b for b in here if b.position < j.share.start]
    after = [b for b in here if b.position > j.share.start]
    first = before[-1] if before else after[0]
    if before and after and ";" in r.low[first.position : j.share.start]:
        first = after[0]
    following = [
        b
        for b in waiting
        if first.index == j.at and b.spans.keys() & TOLD_BY and (b.index == j.at + 1 or _told_also(r, j.at, b.index))
    ]
    preceding = [b for b in waiting if b.index == j.at - 1 == first.index - 1 and b.kind == "indicative"]
    preceding = [b for b in preceding if same_paper(r, b, first)]
    following += [b for b in preceding if b.question not in {f.question for f in here}]
    if first.form in EXACT and {b.question for b in following} & {b.question for b in here}:
        following = []  # another paper
    return [b for b in here + following if b is first or same_paper(r, b, first)]


def _sentences_around(r: Reading, j: Judged, waiting: list[Ballot]) -> list[Ballot]:
    """The nearest rows before the turnout's sentence, else after it, of the union and nations that it names."""
    named = r.groups(j.at)
    group = {m.union.name for m in (r.group_at(j.at, j.share.start) if len(named) > 1 else named[0] if named else ())}
    s = r.sentence(j.at)
    reach = LINES if s.end - s.start < LONGEST_LINE and r.low[s.end - 1] != "." else 2
    near = [b for b in waiting if -4 <= b.index - j.at <= reach and (not group or b.union in group)]
    alone = all(b is waiting[0] or same_paper(r, b, waiting[0]) for b in waiting)
    if waiting and not near and alone and (not group or waiting[0].union in group):
        near = [b for b in waiting if -9 <= b.index - j.at <= 9]
    listed = _list_below(r, j.at)
    if listed:
        below = [b for b in waiting if j.at < b.index <= listed and (not group or b.union in group)]
        if below:
            return below
    here = set(r.where.own(j.at))
    before = [b for b in near if b.index < j.at and (not here or not b.nations or here & set(b.nations))]
    after = [b for b in near if b.index > j.at and not THAT_VOTE.match(r.low, r.sentence(b.index).start)]
    if not before and not after and any(b.index > j.at for b in near):  # but of another vote
        before = [b for b in waiting if b.index < j.at and b.index <= TOP and (not group or b.union in group)][-1:]
    of_them = [b for b in after if b.index == j.at + 1 and OF_THEM.match(r.low, r.sentence(b.index).start)]
    if before and not of_them:
        last = max(before, key=lambda b: b.position)
        return [
            b
            for b in waiting
            if b is last
            or (last.index - 5 <= b.index < j.at and same_paper(r, b, last))
            or (b.index == last.index == j.at - 1 and (b.union, b.question) == (last.union, last.question))
            or (b.index == j.at + 1 and last.index == j.at - 1 and same_paper(r, b, last) and not _told_soon(r, j.at))
            or (b.index == j.at + 1 and same_paper(r, b, last) and OF_THEM.match(r.low, r.sentence(b.index).start))
        ]
    if after:
        first = min(after, key=lambda b: b.position)
        beside = [b for b in after if b.index == first.index and _like(b, first) and b is not first]
        return _one_paper(r, first, [b for b in waiting if j.at < b.index <= first.index + PAPER]) + beside
    return []


THAT_VOTE = re.compile(  # another one: `That vote, announced last Wednesday, was 97.7 per cent in favour`
    r"\W*(?:that|the (?:initial|first|earlier|previous|electronic|original)) (?:[\w-]+ )?(?:vote|ballot|poll)\b"
)


def _like(b: Ballot, other: Ballot) -> bool:
    """Whether two rows are of one union, kind and question, of stoppages that the paper asked about one by one."""
    return (b.union, b.kind, b.question) == (other.union, other.kind, other.question)


def _told_soon(r: Reading, index: int) -> bool:
    """Whether one of the next two sentences tells a turnout too."""
    return any("turnout" in r.kinds(i) for i in range(index + 1, min(index + 2, r.last) + 1))


PAPER = 6  # sentences in which the questions of one paper are told


def _one_paper(r: Reading, first: Ballot, rows: list[Ballot]) -> list[Ballot]:
    """A row and the other questions on its paper: of the rows after it, those before its question is told again."""
    found = [first]
    for b in sorted(rows, key=lambda b: b.position):
        if b.position > first.position and b.question == first.question and b.union == first.union:
            break
        if same_paper(r, b, first) and b.position > first.position:
            found.append(b)
    return found


def bettered(j: Judged, shown: list[Judged]) -> bool:
    """Whether a turnout is but a bound, `below 50%`, of one that the next sentences tell: `only a 42% turnout`."""
    return j.share.hedge in FEWER and any(
        k.share.hedge not in FEWER and k.share.value < j.share.value and 0 <= k.at - j.at <= NEXT_SENTENCES
        for k in shown
    )


NEXT_SENTENCES = 3


def _list_below(r: Reading, index: int) -> int:
    """The number of the last line of the list that a sentence heads; 0 where none follows it."""
    s = r.sentence(index)
    if not r.low[s.start : s.end].rstrip().endswith(":"):
        return 0
    last = index
    while last < r.last and BULLET.match(r.low, r.sentence(last + 1).start):
        last += 1
    return last if last > index else 0


DECIDED = re.compile(
    r"\b(?:voted|backed|supported|approved)\b[^.;]{0,60}?\b(?:strike|strikes|walk out|action|walkouts?)\b"
)


def _voted_for_action(r: Reading, index: int) -> bool:
    """Whether a sentence tells that a union it names voted for action, without a figure."""
    s = r.sentence(index)
    decided = DECIDED.search(r.low, s.start, s.end)
    return bool(decided and r.groups(index)) and not r.kinds(index) & {"poll", "other_vote"}


SURE = 9  # weight of a turnout told outright, `turnout was 48%`


def all_there_is(r: Reading, j: Judged) -> bool:
    """Whether a turnout is the one thing that an article on a ballot of its only union tells of the result."""
    asked = r.lead_kinds(4)
    return bool(
        j.weight >= SURE
        and j.share.value not in LEGAL
        and "turnout" in r.kinds(j.at)
        and asked & {"strike", "strike_vote"}
        and asked & {"ballot", "turnout", "threshold"}
        and not asked & ELSEWHERE
        and not r.kinds(j.at) & ELSEWHERE
        and len({m.union.name for m in r.unions}) == 1
    )


MANDATE = re.compile(r"\bstrike (?:mandate|vote|ballot)\b|\bmandate (?:for|to)\b")


BAR_NOT_MET = re.compile(  # `Only 49.6 per cent voted in the ballot, and so the threshold was not met`
    r"\bthreshold (?:was |had been |has )?(?:not (?:been )?(?:met|reached)|missed)\b|"
    r"\b(?:fell|falls|fallen|just|well) short of the [^.;]{0,40}threshold\b|"
    r"\b(?:missed|failed to (?:meet|reach)|did not (?:meet|reach)) (?:the|a) [^.;]{0,40}threshold\b"
)


def stands_alone(r: Reading, j: Judged) -> bool:
    """Whether a turnout without a yes share makes a row: its sentence must name a union and speak of its ballot."""
    s = r.sentence(j.at)
    kinds = r.kinds(j.at)
    asked = kinds & {*ASKED, "indicative"}
    mandate = kinds & {"strike", "strike_vote"} and MANDATE.search(r.low, s.start, s.end)
    told = (kinds & {"ballot", "indicative", "strike_vote"} and asked) or mandate
    if not told and kinds & {"ballot"} and r.groups(j.at) and not j.share.hedge:
        before = r.sentence(max(0, j.at - 3))
        told = None if r.cues.kinds(before.start, s.start) & ELSEWHERE else r.lead_kinds(3) & ASKED
    failed = {"threshold", "ballot"} <= kinds and BAR_NOT_MET.search(r.low, s.start, s.end)
    voted = j.at > 0 and r.sentence(j.at - 1).paragraph == s.paragraph and _voted_for_action(r, j.at - 1)
    voted = voted or (j.weight >= SURE and _voted_for_action(r, j.at))
    missed = "threshold" in kinds and (j.share.value in LEGAL or j.share.rule not in EXACT)
    named = r.groups(j.at) or (mandate and r.main_group)
    named_before = failed and r.lead_kinds(3) & ASKED and r.group_at(j.at, j.share.start)
    return bool((told and named) or voted or named_before) and not missed and not kinds & {"poll", "other_vote"}
