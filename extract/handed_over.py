"""Strikes whose day stands behind a word for talks, notices or papers: `strikes were announced for 6 March`."""

from __future__ import annotations

import re

from extract.dates import When
from extract.lexicon import Cue
from extract.reading import Reading

AS_PART = re.compile(
    r",? as part of (?:an? |the |their )?(?:[\w-]+ ){0,3}(?:strike|walkout|stoppage)\b(?! (?:ballot|fund))"
)
HANDS_OVER = re.compile(  # `announced for`, `is confirmed, starting`
    r"\b(?:for|from|starting|beginning|to begin|(?:take|takes|took) place on|(?:be|been) held on|which (?:starts|"
    r"begins|runs))\b"
)
THE_DATES = re.compile(  # `UCU has confirmed the dates: Wednesday 1 February; Thursday 9 February`
    r" (?:that )?(?:(?:the|its|their|these|following|strike) )*(?:dates|days)(?: (?:of|for) [^.;:]{3,40})?"
    r"(?: (?:are|will be|as))?[:,]? "
)
GATHERINGS = ("talk", "meet", "negotiation", "bargaining", "hearing", "conciliation", "rall", "conference", "election",
              "mediation", "summit", "vigil", "interview", "bookings", "demonstration", "protest",
              "a march")  # fmt: skip
STRIKE_RESUMES = re.compile(r"(?:[.;:\n] ?it|\b(?:strikes?|walkouts?|stoppages?|industrial action)) (?:will )?$")
NONE_SINCE = re.compile(
    r"\b(?:legal|lawful|in force|promised|pledged|agreed) (?:since|not to)\b|"
    r"\bwithout (?:an? )?(?:new )?(?:contract|deal|agreement|pay rise) since\b"
)
NO_SERVICE = re.compile(  # `if the strike went ahead, there would be no trains on 6 and 7 January`
    r"\bno (?:trains|services?|buses|flights|ferries|trams)(?: at all| will run| would run| running)? on $"
)


def handed_over(r: Reading, before: list[Cue], when: When, inherited: bool) -> str:
    """What a word for talks, notices or papers makes of the day behind it: `strikes announced for`."""
    nearest = before[-1]
    between = r.low[nearest.end : when.start]
    struck = any(c.kind == "strike" for c in before[:-1])
    word = r.low[nearest.start : nearest.end]
    if word in ("resume", "resumes") and (struck or inherited) and STRIKE_RESUMES.search(r.low, 0, nearest.start):
        return "strike word before day"
    if nearest.kind == "talks" and word in ("since", "resume", "resumes"):
        later = [] if AS_PART.match(r.low, when.end) else r.cues.between(when.end, when.end + 60)
        last = max((c.start for c in before[:-1] if c.kind == "strike"), default=-1)
        if any((c.kind == "talks" and c.start > last) or c.kind == "asos" for c in before[:-1]):
            return ""
        if before[0].kind == "talks" and r.low.startswith(GATHERINGS, before[0].start) and word != "since":
            return ""
        if NONE_SINCE.search(r.low, max(0, nearest.start - 60), when.end + 60):
            return ""
        out = any(r.low.startswith("been out", c.start) for c in before[:-1])
        since = word == "since" and (out or any(c.kind == "strike" for c in later))
        return "strike since" if struck or since else ""
    if (struck or inherited) and NO_SERVICE.search(r.low, max(0, when.start - 60), when.start):
        return "strike word before day"
    if word.startswith(("announced", "confirmed")) and not when.vague and THE_DATES.fullmatch(between):
        return "strike announced for day" if struck or inherited else ""
    if word == "effective" and struck and not when.vague:
        return "strike announced for day"
    if word.startswith(GATHERINGS) and not r.low.endswith("strike ", 0, nearest.start):
        return ""
    if nearest.kind in ("talks", "papers") and HANDS_OVER.search(between) and (not when.vague or between == " for "):
        notice = word.startswith(("notice", "strike notice", "give notice"))
        return "strike announced for day" if struck or inherited or notice else ""
    return ""
