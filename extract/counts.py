"""Counts: votes for and against, and how many were entitled to vote."""

from __future__ import annotations

import re

from extract.numbers import NUMBER, TALLY, Share, integer
from extract.reading import Reading
from extract.rows import Ballot
from extract.scan import at_each, near
from extract.shares import Judged

FEWEST = 20  # votes; smaller tallies are mostly scores, ages and motions
MANY = r"(?:all |its |some |about |around |nearly |almost |more than |over |up to |a total of |the |their |of )*"
ELECTORATE = re.compile(
    rf"\bof (?:the |its |some |about |around |nearly |almost )?({NUMBER}) (?:\w+ ){{0,4}}(?:on the roll|eligible|"
    rf"entitled|balloted)|"
    rf"\bballot(?:ed|ing) (?:of )?{MANY}({NUMBER})\b(?! votes)|"
    rf"\b({NUMBER}) (?:\w+ ){{0,5}}(?:were (?:balloted|eligible|entitled|sent|asked)|(?:are|were) entitled|"
    rf"eligible to vote|"
    rf"entitled to vote|had been (?:eligible|asked|balloted|sent)|with a vote|eligible\b)|"
    rf"\b(?:number )?entitled to vote:? ({NUMBER})|\bout of ({NUMBER}) members\b"
)
COUNTED = ("on the roll", "eligible", "entitled", "ballot", "were sent", "were asked", "been asked", "been sent",
           "with a vote", "out of ")  # fmt: skip


def tallies(r: Reading) -> list[tuple[Judged, int, int, re.Match[str]]]:
    """Votes for and against, `713 to 35`, where a union's vote is told: a stand-in share and the counts."""
    found = []
    for m in at_each(TALLY, r.low, r.text.marks.figures):
        yes, no = integer(m.group(1)), integer(m.group(2))
        if yes is None or no is None or yes + no < FEWEST:
            continue
        index = r.text.index(m.start())
        if _of_a_ballot(r, index, m.start(), m.end()):
            s = r.sentence(index)
            share = Share(m.start(), m.end(), 0.0, "votes for and against", "")
            found.append((Judged(share, "yes", None, 5, index, s.start, s.end), yes, no, m))
    return found


def _of_a_ballot(r: Reading, index: int, start: int, end: int) -> bool:
    s = r.sentence(index)
    kinds = r.cues.kinds(max(s.start, start - 120), min(s.end, end + 80))
    if not kinds & {"ballot", "yes", "tookpart"} or ("pay" in kinds and "strike" not in kinds):
        return False
    before = r.sentence(max(0, index - 1))
    return bool(kinds & {"strike", "asos", "accept", "reject", "strike_vote"}) or "strike" in r.cues.kinds(
        before.start, before.end
    )


def electorates(r: Reading, rows: list[Ballot]) -> None:
    """Numbers balloted go to the rows of their sentence, else to those of the nearest within two sentences."""
    for m in near(ELECTORATE, r.low, COUNTED, 130, 90):
        group = m.lastindex or 1
        value = integer(m.group(group))
        index = r.text.index(m.start())
        beside = [b for b in rows if abs(b.index - index) <= 2 and "electorate" not in b.figures]
        if not beside or not value or value < FEWEST:
            continue
        closest = min(abs(b.index - index) for b in beside)
        for b in beside:
            if abs(b.index - index) == closest:
                b.figures["electorate"] = value
                b.spans["electorate"] = (m.start(group), m.end(group), "number balloted")
