"""Votes for and against: figures that make a pair, and shares of those who voted a strike down."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.lists import SETTLED
from extract.reading import Reading

if TYPE_CHECKING:
    from extract.shares import Judged

PAIR_GAP = re.compile(
    r"^\)?,? (?:to|against|versus|and) [\d,]{1,9} \($|^-$|"
    r"^(?:%|per cent)? ?(?:\(?in favour\)?,? )?(?:to|against|-|"
    r"versus|and|v)(?: about| just)? $"
)
DECIDED = frozenset(("accept", "reject", "offer", "strike", "asos"))  # what a vote is on


def paired(r: Reading, found: list[Judged]) -> list[Judged]:
    """The losing side of a pair that adds up to a hundred gets the role `complement`, the first that of a vote."""
    for i in range(len(found) - 1):
        a, b = found[i], found[i + 1]
        gap = b.share.start - a.share.end
        across = b.at == a.at + 1 and gap < 40 and a.weight == b.weight == SETTLED
        if not (a.at == b.at or across) or gap > 90 or not 98.9 <= a.share.value + b.share.value <= 101.1:
            continue
        close = PAIR_GAP.match(r.low[a.share.end : b.share.start])
        if not 99.85 <= a.share.value + b.share.value <= 100.15 and not (close and _rounded(a, b)):
            continue
        if not close and "complement" not in (a.role, b.role) and {a.role, b.role} & {"yes", "no"}:
            lost = a.role == "yes" and b.role == "no" and b.share.value > 50 and _on_an_offer(r, a, b)
            won = a.role == "no" and b.role == "yes" and not (a.share.value > 50 and _on_an_offer(r, a, b))
            loser = i if lost or won else i + 1
            found[loser] = found[loser]._replace(role="complement")
        elif close and a.role != "complement" and a.share.value > 50 and _against_a_strike(r, a, b):
            found[i] = a._replace(role="complement")
            found[i + 1] = b._replace(role="yes", weight=SETTLED, left=a.left, question="strike")
        elif close and a.role != "complement":
            found[i + 1] = b._replace(role="complement")
            goes_on = i and found[i - 1].role == "complement" and found[i - 1].at == a.at
            if a.role == "other" and a.weight < SETTLED and (goes_on or _voted(r, a, b.right)):
                found[i] = a._replace(role="yes", weight=6.0, right=max(a.right, b.right))
            else:
                object_behind = b.cue and b.cue.start > b.share.end and b.cue.kind in DECIDED and b.weight > a.weight
                found[i] = a._replace(right=max(a.right, b.right), cue=b.cue if object_behind else a.cue)
    return found


A_STRIKE = (
    r"(?:(?:an?|any|another|the|further|more) )?(?:strikes?|striking|(?:strike|industrial) action|walkouts?|"
    r"stoppages?)\b"
)
LOST_BY = re.compile(  # `rejected strike action by 55% to 45%`
    rf"\b(?:(?:voted|decided) (?:against|not to take|to reject)|rejected|voted down) {A_STRIKE}[^.;%\d]{{0,40}}$|"
    r"\b(?:ballot|vote)\b[^.;%\d]{0,40} was (?:[a-z]+ )?(?:lost|defeated),? by $"
)
LOST = re.compile(  # `by 72% to 28% the drivers voted against another strike`
    r"(?:%| ?per ?cent)?[^.;:%\d]{0,70}? "
    rf"(?:(?:(?<=% )|(?<=cent )|(?:voted|decided) )(?:(?:against|to reject) {A_STRIKE}|"
    r"not to (?:strike|walk out|take (?:strike|industrial) action))|rejected (?:strike|industrial) action)"
)


def _rounded(a: Judged, b: Judged) -> bool:
    """Whether two figures are whole numbers, which may make 99 or 101: `by 63 per cent to 36 per cent`."""
    return a.share.value.is_integer() and b.share.value.is_integer()


def _against_a_strike(r: Reading, a: Judged, b: Judged) -> bool:
    """Whether the greater share of a pair is of votes against a strike."""
    s = r.sentence(a.at)
    lost = LOST_BY.search(r.low, max(s.start, a.share.start - 110), a.share.start)
    return lost is not None or _down(r, a) or LOST.match(r.low, b.share.end, r.sentence(b.at).end) is not None


def _on_an_offer(r: Reading, a: Judged, b: Judged) -> bool:
    """Whether two figures of one sentence are of a vote on an offer, `45% were for the deal and 55% against`."""
    kinds = r.cues.kinds(a.left, b.right)
    return "offer" in kinds and not kinds & {"strike", "strike_vote", "asos"}


def _voted(r: Reading, j: Judged, right: int) -> bool:
    """Whether the words around a pair, up to `right`, tell of a vote and not of something else."""
    kinds = r.cues.kinds(j.left, right)
    return bool(kinds & {"ballot", "yes", "reject", "accept", "tookpart"}) and not kinds & {
        "other_vote",
        "poll",
        "not_strike",
    }


NOT_STRIKE = r"not to (?:strike|walk out|take (?:[a-z]+ ){1,2}action|go on strike)\b"
DOWN_BY = re.compile(  # `voted not to take industrial action by a majority of 61%`
    rf"\b(?:(?:vot(?:ed|ing)|decided) (?:[a-z]+ly |by a [a-z]+ margin )?(?:{NOT_STRIKE}|against {A_STRIKE})|"
    rf"(?:were|are) against {A_STRIKE}|"
    r"(?:action|strikes?|walkouts?) (?:was|were) opposed)(?: (?:in|at)[^.;%\d]{0,40})?"
    r"(?: by|:|,| \() ?(?:a (?:[a-z]+ )?(?:margin|majority) of )?(?:just |only |about |some )?$"
)
DOWN_BEHIND = re.compile(  # `54% of its members voted not to strike`, `three in five members said no to a strike`
    rf"[^.;:,%\d]{{0,70}}? (?:(?:vot(?:ed|ing)|decided) (?:{NOT_STRIKE}|against {A_STRIKE})|said no to {A_STRIKE}|"
    rf"(?:were|are|was|is) (?:opposed to|against) {A_STRIKE}|"
    rf"(?:(?:did|do|would) not|didn't|don't) (?:support|back|want|vote for) "
    rf"(?:{A_STRIKE}|any (?:other )?(?:sort|form|kind) of (?:strike|action)|(?:any )?other action)|"
    rf"(?:to reject|reject(?:ed|ing)) (?:the |a )?(?:calls? for |plans? for )?{A_STRIKE}|"
    r"in favour of not (?:striking|taking))"
)


def voted_down(r: Reading, found: list[Judged]) -> list[Judged]:
    """A share of those who voted a strike down is one of votes against, whatever else stands beside it."""
    for i, j in enumerate(found):
        if j.role != "other" and _down(r, j):
            found[i] = j._replace(role="no", weight=SETTLED, question="strike")
    return found


def _down(r: Reading, j: Judged) -> bool:
    """Whether the words right before or behind a share say that it voted a strike down."""
    left = max(r.sentence(j.at).start, j.share.start - 140)
    behind = DOWN_BEHIND.match(r.low, j.share.end, j.right)
    return behind is not None or DOWN_BY.search(r.low, left, j.share.start) is not None


LAST_TIME = re.compile(  # `Last year 43% of members voted; this year 51.3% did`
    r"\b(?:last (?:year|time|spring|summer|autumn|winter)|in (?:19|20)\d\d|the year before|previously)\b[^.;%]{0,60}$"
)
THIS_TIME = re.compile(r"\b(?:this (?:year|time|spring|summer|autumn|winter)|now)\b[^.;%]{0,30}$")


def of_last_time(r: Reading, found: list[Judged]) -> list[Judged]:
    """A turnout of an earlier year that is told only beside this year's is none of the ballot told."""
    for i, (j, following) in enumerate(pairwise(found)):
        if (
            j.role == following.role == "turnout"
            and j.at == following.at
            and LAST_TIME.search(r.low, r.sentence(j.at).start, j.share.start)
            and THIS_TIME.search(r.low, j.share.end, following.share.start)
        ):
            found[i] = j._replace(role="other")
    return found
