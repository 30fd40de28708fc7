"""How much a word beside a share tells of what the share is of; the nearest and strongest word decides."""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.lexicon import Cue


class Weight(NamedTuple):
    """What a cue beside a figure makes of it, how strongly, and over how many characters that fades."""

    role: str
    weight: float
    fade: float
    link: re.Pattern[str] | None = None  # what must stand between cue and figure


BY = re.compile(
    r"\b(?:by|with|at|margins?|was|were|finished|reached|came|stood|ran|put|passed|score|:)\b|[:(]|^ $|^ by |"
    r"^[\"'] of $"
)
VERB = re.compile(r"\bby\b|\bmargins?\b|[:(]|\bran\b|\bput\b|\bwith\b|\bcame\b|\bvote of\b| (?:at|of) $")
NO_LOSS = re.compile(  # not `strikes cut bookings by 60 per cent`
    r"^(?!.*\b(?:cuts?|cutting|reduc\w+|fell|fallen|down|drop\w*|hits?|cost|costs|lost|slash\w*|halv\w+|rose|grew)\b)"
    rf".*?(?:{VERB.pattern})"
)
TURNOUT = re.compile(
    r"^(?!.*\b(?:despite|voted|backed|support|strikes?|ballot|but|while|and|threshold|because|when|so)\b)"
)
ACTIVE = re.compile(
    r"^(?!.*\b(?:was|were|been|is|that|which|be|are)\b)|\b(?:said|judged|thought|for|favou?r|found|felt)\b"
)
COUNTED = re.compile(
    r"^ at $|^(?: then| so| out of [\d,]+)?(?:,|,? \() ?(?:or |roughly |about |around |nearly |equal to |representing |"
    r"which the union put at |which is |which was |that is )*\(?$"
)
WITHOUT_VERB = re.compile(r"^(?!.*(?<!who )(?<!that )\b(?:were|was|are|is|will)\b)")
NEXT = re.compile(
    r"^(?: \([\d,]+ [a-z]+\))?[ -]?(?:(?:overall|average|national|of members|members?'?|voter|membership) ){0,2}$"
)
CLOSE = re.compile(
    r"^[ -]{0,2}(?:of |to |worth |at |by |was |is |from |up |down |averaging |a |for |than |for just |an? |"
    r"as much as |up to |at least |between |just |only |about |around )*$"
)
PLAIN = re.compile(r"^[^,]*$")
NOT_BESIDE = re.compile(r"^(?!(?:\)|,| -)* (?:with|and|while|as)\b)")  # `above the 50% threshold - with 75% for it`
OF_PAY = re.compile(r"^(?!.*\b(?:on|over|about|voted?|backed|ballot|strikes?|taking)\b)")

# (kind of cue, side of the figure it stands on) -> what it makes of the figure. The nearest words decide.
WEIGHTS: dict[tuple[str, str], Weight] = {
    ("turnout", "left"): Weight("turnout", 11, 45, TURNOUT),
    ("turnout", "right"): Weight("turnout", 12, 12, NEXT),
    ("tookpart", "right"): Weight("turnout", 9, 70, WITHOUT_VERB),
    ("tookpart", "left"): Weight("turnout", 9, 30, COUNTED),
    ("yes", "right"): Weight("yes", 9, 75),
    ("yes", "left"): Weight("yes", 7, 34, BY),
    ("voteshare", "left"): Weight("yes", 10, 14),
    ("voteshare", "right"): Weight("yes", 6, 12),
    ("wish", "right"): Weight("yes", 6.5, 45, PLAIN),
    ("voters", "right"): Weight("yes", 4, 60),
    ("move", "right"): Weight("yes", 7, 60),
    ("accept", "right"): Weight("yes", 8, 75, ACTIVE),
    ("reject", "right"): Weight("yes", 8, 75, ACTIVE),
    ("accept", "left"): Weight("yes", 6.5, 60, VERB),
    ("reject", "left"): Weight("yes", 6.5, 60, VERB),
    ("asos", "right"): Weight("yes", 4, 25),
    ("strike", "left"): Weight("yes", 4.5, 40, NO_LOSS),
    ("asos", "left"): Weight("yes", 5, 40, VERB),
    ("strike_vote", "right"): Weight("yes", 6, 14, NEXT),
    ("ballot", "left"): Weight("yes", 4.5, 30, BY),
    ("ballot", "right"): Weight("yes", 5, 16, NEXT),
    ("no", "right"): Weight("no", 9, 26, PLAIN),
    ("no", "left"): Weight("no", 7, 20, VERB),
    ("pay", "right"): Weight("other", 9, 24, OF_PAY),
    ("pay", "left"): Weight("other", 10, 14, CLOSE),
    ("loss", "right"): Weight("other", 9, 24, OF_PAY),
    ("loss", "left"): Weight("other", 10, 14, CLOSE),
    ("offer", "right"): Weight("other", 8, 12),
    ("offer", "left"): Weight("other", 10, 16, CLOSE),
    ("services", "right"): Weight("other", 13, 40),
    ("services", "left"): Weight("other", 5, 20),
    ("threshold", "left"): Weight("other", 9, 30, NOT_BESIDE),
    ("threshold", "right"): Weight("other", 13, 25, PLAIN),
    ("poll", "left"): Weight("other", 13, 150),
    ("poll", "right"): Weight("other", 6, 60),
    ("not_strike", "right"): Weight("other", 9, 60),
    ("not_strike", "left"): Weight("other", 9, 60),
    ("other_vote", "right"): Weight("other", 14, 120),
    ("other_vote", "left"): Weight("other", 14, 200),
}
IN_BALLOT = re.compile(
    r" (?:in|at|for|of) (?:the|this|its|their|that|our) (?:[\w-]+ ){0,2}(?:ballot|vote|poll|count|strike)\b"
)
AMONG = re.compile(
    r"^(?: rate| figure)?,? (?:among|amongst|of|for|by|across|in|at|from) [^.;:%]{3,90}? (?:was|were|reached|stood at|"
    r"hit|came to|is|averaged|ran at|had been) (?=(?:just |only |about |around |nearly |over |at |a |more than |"
    r"well )*$)"
)
BREAK = re.compile(r"[;:(]|, |\b(?:while|although|but|after)\b")
ASIDE = re.compile(r" - [^-]{3,120} - ")
APPOSED = re.compile(
    r", (?:(?:on |with )?an? (?:[a-z]+ )?turn-?out of|of the) [^,;%]{1,26}(?:%| ?per ?cent)[^,;]{0,20}, |"
    r", (?:online|by post|from|including|among them|mostly|both|who|which|most of them|formerly|previously|once|also) "
    r"[^,;.]{3,100}, |, the [^,;.]{3,100}, (?=$|(?:have |had )?(?:voted|backed|supported|said|were)\b)|"
    r", [a-z]+, (?=(?:voted|turned|backed|rejected|supported|were|said)\b)"
)


AN_ASIDE = re.compile(  # `the turnout, high for a ballot, was`
    r"^, [^,;.%\d]{3,50},(?= (?:was|is|were|stood|came|reached)\b)"
)


def weigh(cue: Cue, side: str, gap: str) -> tuple[float, str, Cue]:
    """The weight and role that a cue on one side of a share gives it over the words between, and the cue."""
    if " - " in gap:
        gap = ASIDE.sub(" ", gap)
    if side == "right" and gap.count(", ") > 1:
        gap = APPOSED.sub(" ", gap)
    if cue.kind == "turnout":
        gap = AN_ASIDE.sub("", gap) if side == "left" else gap
        gap = AMONG.sub(" ", IN_BALLOT.sub("", gap)) if side == "left" else IN_BALLOT.sub("", gap)
    rule = WEIGHTS.get((cue.kind, side))
    if rule is None or len(gap) >= 3 * rule.fade or (rule.link and not rule.link.search(gap)):
        return 0.0, "other", cue
    if side == "left" and cue.kind == "offer" and " by " in gap:
        return 0.0, "other", cue
    weight = rule.weight * (1 - len(gap) / (3 * rule.fade))
    if rule.link is COUNTED and " or " in gap:  # `28,598 came back, or 53%`
        return weight, rule.role, cue
    if rule.role != "other" or cue.kind == "pay":
        weight -= (3 if cue.kind == "tookpart" else 1.6) * len(BREAK.findall(gap))
    return weight, rule.role, cue
