"""Lists of figures within a sentence that share one verb: `Unite by 86%, GMB by 77.5% and Unison by 65%`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.reading import Reading

if TYPE_CHECKING:
    from extract.shares import Judged

NAME = r"[A-Z][\w'&.-]{0,24}"
LINK = r"(?:the|by|at|in|of|for|from|with|members|while|among|voted|on|was|were|drivers|workers|staff|a)"
ENTRY = re.compile(
    rf"^(?: (?:in favou?r|for (?:strikes?|strike action|action)|to strike|of (?:{NAME} ?){{1,3}}(?:members)?)|"
    rf" (?:in|at) (?:{NAME} ?){{1,3}})? ?"
    rf"(?P<mark>,? and|,|;) (?:{LINK} ){{0,3}}(?:{NAME} (?:and )?){{0,4}}(?:{LINK} ){{0,3}}$"
)
LEAST = {"yes": 50.0, "turnout": 0.0}  # percent; a smaller one in a list of votes may be of something else
NOT_LISTED = frozenset(("other_vote", "poll", "services", "not_strike", "pay", "threshold"))
WEIGHT = 4.5


def chained(r: Reading, found: list[Judged]) -> list[Judged]:
    """Give figures that only go on with a list the role of the figure before them; each keeps the names before it."""
    for i in range(1, len(found)):
        before, j = found[i - 1], found[i]
        role = before.role
        told = j.role == role and j.weight < WEIGHT
        if not (j.role == "other" or told) or j.at != before.at or role not in LEAST or j.share.value < LEAST[role]:
            continue
        if (j.cue and j.cue.kind in NOT_LISTED and j.weight > WEIGHT) or j.share.start - before.share.end > 70:
            continue
        m = ENTRY.match(r.text.plain[before.share.end : j.share.start])
        if m:
            mark = before.share.end + m.start("mark")
            found[i - 1] = before._replace(right=min(before.right, mark))
            found[i] = j._replace(role=role, cue=before.cue, weight=WEIGHT, left=mark)
    return found
