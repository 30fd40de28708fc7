"""What a share is of: votes for a question, votes against, turnout, everyone entitled, or not a ballot at all."""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.lexicon import Cue
from extract.numbers import Share
from extract.reading import Reading

# (kind of cue, side) -> (role, weight, characters over which the weight fades). "left": the cue stands before the
# figure. The nearest words decide; weights are higher for words that leave no doubt.
WEIGHTS: dict[tuple[str, str], tuple[str, float, float]] = {
    ("turnout", "left"): ("turnout", 11, 40),
    ("turnout", "right"): ("turnout", 11, 7),
    ("tookpart", "right"): ("turnout", 9, 60),
    ("tookpart", "left"): ("turnout", 3, 14),
    ("yes", "right"): ("yes", 9, 75),
    ("yes", "left"): ("yes", 7, 34),
    ("voters", "right"): ("yes", 3, 60),
    ("move", "right"): ("yes", 7, 60),
    ("accept", "right"): ("yes", 8, 60),
    ("reject", "right"): ("yes", 8, 60),
    ("accept", "left"): ("yes", 5, 45),
    ("reject", "left"): ("yes", 5, 45),
    ("strike", "right"): ("yes", 4, 25),
    ("asos", "right"): ("yes", 4, 25),
    ("strike", "left"): ("yes", 3, 30),
    ("asos", "left"): ("yes", 4, 40),
    ("ballot", "left"): ("yes", 4, 22),
    ("ballot", "right"): ("yes", 5, 16),
    ("no", "right"): ("no", 9, 26),
    ("no", "left"): ("no", 8, 6),
    ("pay", "right"): ("other", 9, 24),
    ("pay", "left"): ("other", 8, 26),
    ("offer", "right"): ("other", 8, 14),
    ("offer", "left"): ("other", 6, 16),
    ("services", "right"): ("other", 13, 40),
    ("services", "left"): ("other", 5, 20),
    ("threshold", "left"): ("other", 9, 30),
    ("threshold", "right"): ("other", 11, 45),
    ("poll", "left"): ("other", 12, 120),
    ("poll", "right"): ("other", 6, 60),
    ("not_strike", "right"): ("other", 9, 60),
    ("not_strike", "left"): ("other", 9, 60),
}
LEAST = 3.2  # a share whose best role weighs less is nobody's
CONTEXT = frozenset(("ballot", "strike", "asos", "turnout", "tookpart", "voters", "move", "accept", "reject"))
WINDOW = 190  # characters either side of a figure that may decide on it
QUOTED = re.compile(r"^[\"']?")


class Judged(NamedTuple):
    """A share with its role, the cue that gave it and its weight."""

    share: Share
    role: str
    cue: Cue | None
    weight: float
    index: int
    left: int
    right: int


def judge_all(r: Reading) -> list[Judged]:
    """Every share of a text with its role."""
    shares = r.shares
    found = []
    for i, share in enumerate(shares):
        index = r.text.index(share.start)
        sentence = r.sentence(index)
        left = max(sentence.start, share.start - WINDOW)
        right = min(sentence.end, share.end + WINDOW)
        if i:
            left = max(left, shares[i - 1].end)
        if i + 1 < len(shares):
            right = min(right, shares[i + 1].start)
        found.append(_judge(r, share, index, left, right))
    return found


def _judge(r: Reading, share: Share, index: int, left: int, right: int) -> Judged:
    after = r.low[share.end : share.end + 18]
    if after.startswith((" point", "-point")):
        return Judged(share, "other", None, 9, index, left, right)
    best: tuple[float, str, Cue | None] = (0.0, "other", None)
    before = r.cues.between(left, share.start)
    behind = r.cues.between(share.end, right)
    everyone = any(c.kind == "everyone" and c.start - share.end < 12 for c in behind)
    for cue in before:
        best = max(best, _weigh(r.low, cue, "left", share.start - cue.end, cue.end, share.start), key=lambda b: b[0])
    for cue in behind:
        best = max(best, _weigh(r.low, cue, "right", cue.start - share.end, share.end, cue.start), key=lambda b: b[0])
    weight, role, cue = best
    if weight < LEAST:
        role = "other"
    if everyone and role == "yes":
        role = "support"
    return Judged(share, role, cue, weight, index, left, right)


STOPPED = re.compile(
    r"[;:(]|, (?:and|but|while|with|on|from|although|which|after)\b| (?:while|although|but|after|with|on an?|from an?) "
)


def _weigh(low: str, cue: Cue, side: str, gap: int, start: int, end: int) -> tuple[float, str, Cue]:
    rule = WEIGHTS.get((cue.kind, side))
    if rule is None:
        return 0.0, "", cue
    role, weight, fade = rule
    breaks = len(STOPPED.findall(low[start:end])) if gap > 1 else 0
    return weight * (1 - gap / (3 * fade)) - 2.2 * breaks if gap < 3 * fade else 0.0, role, cue
