"""Figures that only their neighbours explain: `at GMB it was 95.6`, a line of a list under `how they voted:`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract import lists
from extract.reading import Reading
from extract.settled import LEAST

if TYPE_CHECKING:
    from extract.shares import Judged

IT_WAS = re.compile(
    r"\b(?:it|figure|share|that|result|majority|majorities|vote|votes?|proportion|margin|tally|ballot) (?:was|is|"
    r"had been|were|came to|came in at|coming in at(?: exactly)?|stood at|reached|"
    r"got|ran to|fell to|rose to|went|finished at|ended at|said)(?: (?:almost|nearly|about|over|more than|just|a|"
    r"only|by))* $|"
    r"\b(?:finished|ended|came in|came out|passed|carried|unanimous,|lopsided|more|produced|reported|scored|"
    r"recorded)(?: (?:at|with|a|\())* ?\(?$|"
    r"\b(?:further|higher|lower|unanimous|solid|one-sided)[^.;]{0,20}, at $|\bsupport\b[^.;]{0,80} (?:was|stood at|"
    r"ran at|reached) $"
)
FIGURE_FOR = re.compile(  # `while the figure for Unite, which represents technicians, was 64 per cent`
    r"\b(?:figure|share|proportion|vote|result) (?:for|at|in|among) [^;.%]{2,90}?,? (?:was|stood at|"
    r"came to) (?:just |about )?$"
)
MOVED = re.compile(r"\bit (?:fell|rose|dropped|went up|went down) to $")
DID = re.compile(r" (?:did(?! not)|were(?! not)|said so)\b[.,;]?")


def carried(r: Reading, found: list[Judged]) -> list[Judged]:
    """Figures that only their neighbours explain: `at GMB it was 95.6`, a line of a list under `how they voted:`."""
    headed = _headed(r)
    yes_in: set[int] = set()
    for i in range(len(found) - 2, -1, -1):
        j, after = found[i], found[i + 1]
        if j.role == "other" and j.weight < 5 and lists.shares_verb(r, j, after):
            found[i] = j._replace(role="yes", weight=5.0, right=after.right)
    for i, j in enumerate(found):
        role = _joined(r, found, i)
        if role:
            found[i] = j._replace(role=role, weight=3.5)
            continue
        if i and j.role == "other" and lists.part(r, found[i - 1], j):
            found[i] = j._replace(role=found[i - 1].role, weight=5.0)
            continue
        if i and j.role == "other" and j.weight < LEAST and lists.goes_on(r, found[i - 1], j):
            found[i] = j._replace(role=found[i - 1].role, weight=3.5)
            continue
        if j.role == "other" and j.at in yes_in and DID.match(r.low, j.share.end):
            found[i] = j._replace(role="yes", weight=3.5)
            continue
        if j.role == "yes":
            yes_in.add(j.at)
            if (
                i
                and found[i - 1].role == "support"
                and found[i - 1].at == j.at
                and j.share.start - found[i - 1].share.end < 60
            ):
                found[i] = j._replace(role="support")
            continue
        if (
            j.role == "other"
            and j.at in yes_in
            and MOVED.search(r.low[max(j.left, j.share.start - 30) : j.share.start])
        ):
            found[i] = j._replace(role="yes", weight=3.5)
            continue
        if (
            j.role != "other"
            or j.weight > 6
            or (j.cue and j.cue.kind in ("other_vote", "poll", "services", "not_strike"))
        ):
            continue
        if j.at in headed and not headed[j.at] & {"pay", "poll", "other_vote"}:
            found[i] = j._replace(role="yes", weight=4.0)
        elif _follows(r, j, yes_in) and any(
            p.search(r.low, max(r.sentence(j.at).start, j.share.start - 110), j.share.start)
            for p in (IT_WAS, FIGURE_FOR)
        ):
            found[i] = j._replace(role="yes", weight=3.5)
            yes_in.add(j.at)
    return found


COMPARED = re.compile(r"(?:,| -| \() ?(?:compared|up|down) (?:to|with|from) (?:the )?$")
EARLIER = re.compile(
    r" (?:in|at|of) (?:the|a|its|their) (?:(?:previous|last|first|earlier) (?:vote|ballot|poll)|"
    r"(?:vote|ballot) before)\b"
)
ON_TURNOUT = re.compile(  # `88.26 per cent on 51.30 per cent`
    r"(?: in favou?r| yes| for (?:an? )?(?:strikes?|strike action|industrial action|action))? on (?:an? |just |only )?"
)


def _joined(r: Reading, found: list[Judged], i: int) -> str:
    """The role that a figure shares with the one it is joined to by `and`; empty where there is none."""
    j = found[i]
    before = found[i - 1] if i and j.role == "other" else None
    if before and before.role in ("yes", "support") and ON_TURNOUT.fullmatch(r.low, before.share.end, j.share.start):
        return "turnout"
    if before and before.role == "yes" and r.low[before.share.end : j.share.start] == " and ":
        return "yes"
    if before and before.at == j.at and COMPARED.search(r.low, before.share.end, j.share.start):
        return before.role if EARLIER.match(r.low, j.share.end) and before.role in ("yes", "turnout") else ""
    if before and before.role == "yes" and before.at == j.at and _and_another_union(r, before, j):
        return "yes"
    after = found[i + 1] if i + 1 < len(found) else None
    if after and after.role == "turnout" != j.role and r.low[j.share.end : after.share.start] == " and ":
        return "turnout"
    return ""


AND_THE = re.compile(r"(?:,| and| while|, and|, while) (?:the )?$")
ITS_MEMBERS = (" ", " by ", " members ", " members by ", " members voted ", " voted ")


def _and_another_union(r: Reading, before: Judged, j: Judged) -> bool:
    """Whether a figure is that of the next union: `NEU members voted 86% to accept and NASUWT members 77.6%`."""
    between = (m for group in r.groups(j.at) for m in group if before.share.end < m.start < j.share.start)
    m = next(between, None)
    told = m and r.low[m.end : j.share.start] in ITS_MEMBERS and r.low.startswith((".", ",", ";", " and "), j.share.end)
    return bool(m and told and AND_THE.search(r.low, before.share.end, m.start))


ANOTHER_TIME = re.compile(r"\W*(?:this time|then|that time|on that occasion|last time|a year (?:ago|before|earlier))\b")
NO_RESULT = frozenset(("pay", "poll", "other_vote", "services"))


def _follows(r: Reading, j: Judged, yes_in: set[int]) -> bool:
    """Whether a figure stands where the result of a vote is being told."""
    s = r.sentence(j.at)
    beside = r.cues.between(max(s.start, j.share.start - 60), min(s.end, j.share.end + 25))
    if any(c.kind in NO_RESULT for c in beside):
        if j.at - 1 in yes_in or {"ballot", "strike_vote"} & r.cues.kinds(j.left, j.share.start):
            return True
        if any(c.kind in NO_RESULT and not (c.kind == "pay" and r.low.endswith(lists.ON, 0, c.start)) for c in beside):
            return False  # else of a dispute, `on pay and conditions the figure was 74%`
    if j.at in yes_in or j.at - 1 in yes_in:
        return True
    if ANOTHER_TIME.match(r.low, s.start) and any(j.at - n in yes_in for n in (2, 3)):
        return True
    kinds = r.cues.kinds(r.sentence(max(0, j.at - 1)).start, s.end)
    return bool({"ballot", "yes"} & kinds) and bool({"strike", "yes", "asos", "reject", "accept", "indicative"} & kinds)


HEAD = re.compile(
    r"\b(?:in favou?r|overwhelmingly|support\w*|vot(?:e|ed|ing)|ballots?|results?|figures|percentages|majorit|"
    r"numbers|outcome|totals?|yes)\b"
)


def _headed(r: Reading) -> dict[int, frozenset[str]]:
    """Lines of lists whose heading tells of a vote: number of the line -> kinds of cues in the heading and the line."""
    headed: dict[int, frozenset[str]] = {}
    kinds: frozenset[str] | None = None
    since = 0
    for i, s in enumerate(r.text.sentences):
        line = r.low[s.start : s.end].rstrip()
        if line.endswith((".", "?", "!", '"')) or len(line) > 130:
            kinds = None
            since = 0
        heading = line.endswith(":") or "here is how" in line or "following" in line or "as follows" in line
        if heading and HEAD.search(line):
            kinds, since = r.kinds(i), 0
        elif kinds is not None and since < 14:
            since += 1
            headed[i] = kinds | (r.kinds(i) - {"pay"})
    return headed
