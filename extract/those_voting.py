"""The forms of words by which a share is that of those who voted: `69 per cent of members took part`."""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.numbers import Share
from extract.reading import Reading

GOT = re.compile(r"\b(?:got|get|gets|persuaded|saw|sees|seen) (?:just |only |about |around |over |nearly )?$")
VOTES_FROM = re.compile(
    r"\bvoting percentage of $|\b(?:drew|got|had) votes from (?:just |only |fewer than |less than |about )*$"
)
TO_VOTE = re.compile(  # `a ballot that saw 64% of Durham UCU members vote`
    r" (?:(?:of \w+ \w+ )?to|of [^.;,%]{2,40}? members(?: to)?) (?:vote|respond|reply|take part|return)\b"
    r"(?! (?:for|to|in favou?r|yes|against|no)\b)"
)
ONLY = re.compile(
    r"\b(?:with(?: about| around| over| nearly| almost| more than| roughly)?|of the|but only|only|just|with only|"
    r"with (?:less|fewer) than|with under|with just|with some|with \d[\d.]*(?:%| per cent) and) $"
)
VOTING = re.compile(
    r" (?:(?:of (?:the |its |those )?)?(?:\w+ )?(?:members|staff|workers|teachers|them|eligible) )?(?:who cast|"
    r"who voted|voting|voted|taking part|casting)(?: a vote| a ballot| in (?:the|this|its) (?:ballot|vote|poll))?[,.;]"
)
OF_THE = re.compile(r"\bof the (?:more than |over |nearly |almost |about |some )?$")
VOTERS = re.compile(  # `of the 90% of attendants who voted, 96.8% voted yes`
    r" (?:of [^.;,%]{2,40}? )?(?:who|that|which) (?:voted|took part|replied|responded|returned (?:a |their |"
    r"the )?(?:ballot |voting )?(?:papers?|forms?)|cast (?:a |their )?(?:votes?|ballots?))"
    r"(?! (?:for|in(?! the (?:ballot|vote|poll))|yes|to|against|no)\b)| (?:of [^.;,%]{2,40}? )?voting (?!for\b|in\b|"
    r"yes\b|to\b|against\b|no\b)"
)
OF_A_SHARE = re.compile(r"(?:%|per ?cent|percent) of the (?:more than |over |nearly |almost |about )?$")
FELL_SHORT = re.compile(  # `the ballot fell just short of the legal turnout, at 46%`
    r"\b(?:fell|fall|falls) (?:just |narrowly )?short of [^.;%]{3,50}, (?:at|with) (?:just |only )?$"
)
VOTES_CAST = re.compile(  # `Total votes cast: 299 (48.2%)`
    r"\W*(?:\d\) )?(?:total )?(?:number of )?(?:valid )?(?:votes|ballots|papers|ballot papers)(?: cast| returned|"
    r" received)+\W+\d[\d,]*\W+$"
)
MISSED = re.compile(  # `the threshold of 50% was just missed at 44.92%`
    r"\b(?:threshold|bar|hurdle|quorum)\b[^.;]{0,40}\b(?:missed|failed|not met|not reached)\b"
    r"[^.;%\d]{0,40} (?:at|with|by) $"
)
CAST_BY = re.compile(  # `the ballot was answered by about 77% of its members`
    r"\b(?:(?:votes?|ballots?) (?:were |was )?cast|(?:ballot|vote|survey|poll|it) (?:was|has been) (?:answered|"
    r"completed|filled in|returned)) by "
    r"(?:just |only |about |some |over |nearly )?$"
)
AT_TURNOUT = re.compile(  # `at 55.3% the turnout was above the threshold`
    r"(?: the| this| that)?(?: total| overall)? turn-?out\b"
)
SHARE_VOTING = re.compile(  # `the figure taking part was 57.8%`, `the percentage who replied was 25.4%`
    r"\b(?:figure|proportion|percentage|share|number) (?:of [^.;,%]{2,40} )?(?:(?:who|that) (?:voted|took part|replied|"
    r"responded|participated|returned [^.;,%]{3,30})|taking part|voting|replying|responding|participating)"
    r"(?: in [^.;,%]{2,30})? (?:was|is|stood at|came to) (?:just |only |about |over )?$"
)
OF_THE_ENTITLED = re.compile(  # `Of those entitled to vote 77% did`
    r"\bof (?:those|all|the members|members|everyone) (?:who were )?(?:entitled|eligible|balloted)(?: to vote)?,? "
    r"(?:just |only |about |over )?$"
)
EVER_HAD = re.compile(  # `the highest turnout that the union has ever had (45 per cent)`
    r"\bturn-?out [^.;,%]{0,90}\b(?:ever (?:had|recorded|seen|achieved)|in its history) \($"
)
TURNOUT_WAS = re.compile(  # `turnout on the national agreement was 44 percent`
    r"\bturn-?out (?:on|in|for|among|at) [^.;%]{2,70}? (?:was|is|stood at|reached|came to|hit) "
    r"(?:just |only |about |over |at least |a little over )?$"
)
OVER_THE_BAR = re.compile(  # `just over the 50% threshold at 51%`
    r"\bturn-?out [^.;]{0,50}\bthreshold,? at (?:just )?$"
)
PAPERS_BACK_WERE = re.compile(  # `put the share of papers returned at 89.8 per cent`
    r"\b(?:share|proportion|percentage) of (?:the )?(?:ballot |voting )?papers (?:that (?:were|was) )?(?:returned|"
    r"sent back|that came back)(?: (?:was|at|stood at|of))? (?:just |only |about |over )?$"
)
IT_WAS = re.compile(  # `Turnout in England was 60%, with 85% in favour; in Scotland it was 58%`
    r"[;,] (?:while |and |but )?(?:in|at|for|among) [^.;,%]{2,40}? it (?:was|reached|stood at) "
    r"(?:just |only |about |over )?$"
)
TURNOUT_TOLD = re.compile(r"\bturn-?out(?: (?:in|on|at|for|among) [^.;,%]{2,50}?)? (?:was|stood at|reached) ")
DID_SO = re.compile(  # `only 49.2% of those entitled to vote did so`
    r" of (?:those|the|all|its|our|eligible)? ?(?:(?:more than|over|some|about|nearly) )?(?:[\d,]+ )?(?:[a-z]+ ){0,3}"
    r"(?:entitled|eligible|able|balloted)(?: to (?:vote|take part))? (?:did so|did|voted|had done so|doing so|"
    r"responded|replied|took part|participated)[,.;]|"
    r" of (?:those|(?:the |all |its )?members) (?:entitled|eligible|balloted)(?: to vote)?(?:, [^.;,%]{3,90},)? "
    r"(?:returned|cast) (?:a |their )?(?:votes?|ballots?|(?:ballot |voting )?papers)\b(?! (?:for|to|in favou?r)\b)"
)
OR_OF_THE_ELIGIBLE = re.compile(  # `37,000 members, or 68% of the 54,000 trainees who were eligible to vote, took part`
    r" of (?:the |all )?\d[\d,]* [^.;%]{3,110}?\b(?:eligible|entitled)(?: to vote)?,? (?:took part|voted|returned)\b"
    r"(?! (?:for|to|in favou?r|against))"
)
DID_SO_VOTING = re.compile(  # `120,000 (53%) did so, voting by 90% for it`
    r"\) did (?:so|vote),? (?:and |with )?(?:voting|\d)"
)
OR_EXACTLY = re.compile(r"\bturn-?out\b[^.;()]{0,60}\d(?:%| ?per ?cent) \($")  # `turnout was below 50% (38.76%)`
EXACTLY = re.compile(  # `four in every five took part: the precise figure was 81 per cent`
    r"\b(?:took part|voted|sent (?:it|them) back)\b[^.;]{0,30}: (?:the |its )?(?:precise |exact |"
    r"actual )?figure (?:was|is) $"
)
IN_A_POLL = re.compile(r"\b(?:in|on) a (?:total )?poll of (?:just |only |about )?$")  # Irish for a turnout
SENT_BACK = re.compile(r"\b(?:who|members|staff|workers) (?:sent back|returned|posted|replied|took part|voted)\b")
BUT_ONLY = re.compile(  # `69% of those who sent back their papers ... But only 42% did so`
    r"\W*(?:but )?(?:only|just) "
)
SO_MANY_VOTED = re.compile(  # `Of 70,000 members, 28,295 voted: 41 per cent`
    r"\d (?:members |of them )?(?:had )?voted: $"
)
ELIGIBLE = re.compile(r"\b(?:eligible|entitled|balloted|able to vote)\b[^.;%]{0,20}, (?:just |only |about )?$")
PAPERS_BACK = re.compile(  # `support for strikes stood at 96%, with 94% of papers returned`
    r" of (?:the |all )?(?:ballot |voting )?papers (?:were |being )?(?:returned|sent back)(?=[.,;])"
)
WITH_ONLY = re.compile(r", (?:with|and) (?:just |only |some |about )?$")
OF_THE_ROLL = re.compile(  # `953 members submitted ballots, 64.5% of all the branch's members`
    r" of (?:all |the |its |our |their |those |every ){0,2}(?:[a-z'&]+ ){0,3}?(?:members|membership|staff|workers|"
    r"eligible|entitled|electorate|workforce)\b(?! (?:voted|voting|backed|were in|said|supported) (?:for|to|yes|in|"
    r"strik))"
)
PARTICIPATED = re.compile(  # `only 60% of the total union participated in the election`
    r" of (?:the |its |our )?(?:total |entire |whole )?(?:union|membership|bargaining unit|members) participated\b"
)
HAD_VOTED = re.compile(
    r"(?:\bvotes? (?:were |was |being )?cast|\bsubmitted (?:ballots|votes|a vote|a ballot)|(?<!\d )\breturned "
    r"(?:ballots|papers|ballot papers)|\bcast (?:a |their )?(?:votes?|ballots?)|\btook part|"
    r"\b\d[\d,]* (?:members |of them )?voted)"
    r"(?:,| -| \(|, or| - or) ?(?:or )?(?:just |only |about |nearly |over |some )?$"
)
OF_INDIVIDUALS = re.compile(  # the statutory line of a result
    r"\bas an? (?:%|per ?cent|percent|percentage|proportion) of [^.;%]{0,60}?(?:entitled|eligible)[^.;%]{0,20}$"
)
BACK, AHEAD = 110, 60  # characters before and after a figure that its form may take in


class Beside(NamedTuple):
    """The words before and after a figure."""

    before: str
    after: str

    def ends(self, pattern: re.Pattern[str], reach: int) -> bool:
        """Whether the last words before the figure fit a pattern."""
        return pattern.search(self.before[-reach:]) is not None


def of_those_voting(r: Reading, share: Share, index: int, w: Beside) -> bool:
    """Whether the form of a phrase or line makes a share that of those who voted."""
    if TO_VOTE.match(w.after) and w.ends(GOT, 26):
        return True
    if w.before.endswith((" from ", " than ", " about ", " just ", " only ", " of ")) and w.ends(VOTES_FROM, 40):
        return True
    opening = r.low[r.sentence(index).start : share.start].strip()
    if opening in ("of", "of the") and VOTERS.match(w.after):
        return True  # `Of the 44 per cent of members who voted, 69 per cent were for action`
    if VOTERS.match(w.after) and w.ends(OF_THE, 24):
        return True
    if w.after.startswith((" of ", " voting ", " who ")) and w.ends(OF_A_SHARE, 34):
        return True
    if VOTING.match(w.after) and w.ends(ONLY, 28):
        return True
    if share.rule == "percent" and VOTES_CAST.match(r.low, r.sentence(index).start, share.start):
        return True
    if w.before.endswith((" at ", " with ", " by ")) and (w.ends(MISSED, 100) or w.ends(FELL_SHORT, 100)):
        return True
    if " by " in w.before[-16:] and w.ends(CAST_BY, 60):
        return True
    if w.before.endswith("at ") and AT_TURNOUT.match(w.after):
        return True
    turnout = "turn" in w.before  # asked for first, as other words are: far quicker than their patterns
    if turnout and w.before.endswith(" at ") and w.ends(OVER_THE_BAR, 90):
        return True
    if "papers" in w.before and w.ends(PAPERS_BACK_WERE, BACK):
        return True
    if turnout and (w.ends(TURNOUT_WAS, BACK) or w.ends(EVER_HAD, BACK)):
        return True
    if DID_SO.match(r.low, share.end) or OR_OF_THE_ELIGIBLE.match(r.low, share.end):
        return True
    if w.before.endswith((" was ", " is ", " at ", " to ")) and w.ends(SHARE_VOTING, BACK):
        return True
    if w.after.startswith((" did,", " did.", " did;")):  # `last year 43% of members voted; this year 51.3% did`
        return w.ends(OF_THE_ENTITLED, 60) or "tookpart" in r.cues.kinds(r.sentence(index).start, share.start)
    if turnout and w.before.endswith(" (") and w.ends(OR_EXACTLY, 90):
        return True
    if DID_SO_VOTING.match(w.after):
        return True
    if w.after.startswith(" did so"):
        before = r.sentence(max(0, index - 1))
        sent_back = SENT_BACK.search(r.low, before.start, before.end) and BUT_ONLY.match(r.low, r.sentence(index).start)
        return sent_back is not None or w.ends(ELIGIBLE, 60)
    if " poll of " in w.before and w.ends(IN_A_POLL, 30):
        return True
    if w.before.endswith(("figure was ", "figure is ")) and w.ends(EXACTLY, 80):
        return True
    if w.before.endswith("voted: ") and w.ends(SO_MANY_VOTED, 40):
        return True
    if " it " in w.before[-24:] and w.ends(IT_WAS, 80):
        return TURNOUT_TOLD.search(r.low, r.sentence(index).start, share.start) is not None
    if PARTICIPATED.match(w.after):
        return True
    if PAPERS_BACK.match(w.after) and w.ends(WITH_ONLY, 16):
        return True
    if OF_THE_ROLL.match(w.after) and w.ends(HAD_VOTED, 60):
        return True
    return "as a" in w.before and w.ends(OF_INDIVIDUALS, BACK)
