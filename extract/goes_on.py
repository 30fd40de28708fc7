"""Whether a sentence without a word for a strike goes on about the one told before it: `They begin on June 1`."""

from __future__ import annotations

import re

from extract.before_day import CALLED_OFF_ONE, FIGURE, STRIKING
from extract.reading import Reading
from extract.rows import StrikeDay

CARRIES_ON = re.compile(
    r"\b(?:begin|begins|began|start|starts|started|runs?|ran|first|opening|second|third|others?|follows?|again|also|"
    r"then|further|followed|repeated|earlier days|take part|took part|another|last|they|it|goes first|join|days?|dates|"
    r"ahead|more|the next(?= is| will)|planned|earlier|follow|the same (?:\w+ ){0,2}dates|the \d+(?:st|nd|rd|th))\b"
)
WAS_HELD = re.compile(r"\W*it (?:was held|ran|closed|opened|took place)\b")
THE_ACTION = re.compile(  # `The action, about pensions, began yesterday`
    r"\W*(?:the|this|their|its) (?:\w+ )?(?:action|strike|walkout|stoppage)(?:, [^,.;]{3,40},)? "
    r"(?:began|begins|started|starts|will begin|will start|runs|ran|took place|takes place|is set (?:down )?for|"
    r"(?:will|could|may|might|is (?:due|expected|set) to) (?:continue|run|last|go on))\b|"
    r"\W*it (?:began|begins|started|starts|took place|was held) (?:on|from|at|last)\b"
)
SHUT_ON = re.compile(  # `They will go back on strike. All five schools are expected to be closed to pupils on Monday`
    r"\W*(?:(?:all|most|some|many|both|the|its|[\w-]+) ){1,4}(?:schools?|secondaries|primaries|nurseries|colleges|"
    r"museums?|libraries|depots|lines?|stations)\b[^.;,]{0,40} (?:are|is|will be) (?:expected |due |likely |set )?"
    r"(?:to be )?(?:closed|shut)(?: to [a-z ]{3,20})? on "
)
NOT_COVERED = re.compile(  # `The strike has begun. Emergency care is not being covered on Tuesday and Wednesday`
    r"\b(?:care|calls|cover|emergencies) (?:is|are|will) not (?:being |be )?(?:covered|provided|staffed|answered)\b"
)
HIT_FROM = re.compile(  # `They will stop work. Unite said flights would be hit from 22 December until 2 January`
    r"\b(?:flights|services|trains|buses|lessons|journeys|collections|deliveries) (?:would|will) be (?:hit|affected|"
    r"disrupted) from "
)
OTHER_DATES = re.compile(  # `last posting dates, December 18`
    r"\b(?:posting|closing|delivery|exam|term|sell-by) dates?\b"
)
DAYS_NAMED = re.compile(  # far behind the strikes: `The days chosen are Thursday, October 27; Tuesday, November 8`
    r"\W*the (?:strike |other |exact |full )?(?:days|dates) (?:(?:chosen|named|picked|set|announced|selected|"
    r"in question)(?: by [a-z ]{3,20})? )?(?:are|will be|were)\b"
)
THOSE_IN = re.compile(  # `They will strike on 18 days. Those in February are 1, 9 and 10`
    r"\W*(?:those|the days|the dates|the first) in [a-z]{3,9} (?:are|will be|were)\b"
)
THOSE_ON = re.compile(  # `It announced stoppages. Those on September 7 and 8 were withdrawn`
    r"\W*(?:those|the ones) (?:on|due on|planned for|set for) [^.;]{3,60} (?:were|was|have been|are) "
    r"(?:withdrawn|called off|cancelled|canceled|suspended|put off|postponed)\b"
)
OFF_ONE = re.compile(rf"[^.;]{{0,60}}{CALLED_OFF_ONE} ")  # `The union had already called off one due on Monday`
NO_SERVICE = re.compile(  # `It gave notice of more days. There is no Luas on Saturday and Sunday`
    r"\W*there (?:is|are|will be|was|were) no (?:trains?|trams?|buses|bus|luas|flights|ferries|services?|lessons|"
    r"collections)(?: (?:at all|running|services?))? on "
)
IT_BEGINS = re.compile(r"\W*(?:it|that|this) (?:will )?(?:begins?|starts?|ends?|expires?|runs?)\b")


def _told_there(found: list[StrikeDay], index: int) -> bool:
    """Whether the last strike day was told in the sentence of that number."""
    return bool(found) and found[-1].index == index


def inherits(r: Reading, index: int, kinds: frozenset[str], found: list[StrikeDay]) -> bool:
    """Whether a sentence goes on about a strike of the sentence before: `They begin at 6.30am on June 1`."""
    here = r.sentence(index)
    lead = r.cues.kinds(0, r.top(2))
    if "asos" in lead and "strike" not in lead:
        return False
    told = index and STRIKING & r.kinds(index - 1)
    if told and any(p.match(r.low, here.start) for p in (THE_ACTION, THOSE_IN, THOSE_ON, OFF_ONE, NO_SERVICE)):
        return True
    if told and NOT_COVERED.search(r.low, here.start, here.end):
        return True
    hits = told and not r.whens(index - 1)
    if hits and (HIT_FROM.search(r.low, here.start, here.end) or SHUT_ON.match(r.low, here.start)):
        return True
    if not index or kinds & {"ballot", "papers", "indicative", "pay", "services"}:
        return False
    if OTHER_DATES.search(r.low, here.start, here.end):
        return False
    if found and DAYS_NAMED.match(r.low, here.start):
        return True
    if IT_BEGINS.match(r.low, here.start) and not STRIKING & r.kinds(index - 1) and not _told_there(found, index - 1):
        return False
    if FIGURE.search(r.low, here.start, here.end):
        return False
    if CARRIES_ON.search(r.low, here.start, here.end) is None:
        return False
    far = 4 if "first" in r.low[here.start : here.end] or "then" in r.low[here.start : here.start + 8] else 2
    just_before = r.kinds(index - 1)
    if "asos" in just_before and not just_before & STRIKING:
        return False
    if just_before & {"ballot", "strike_vote", "yes"} and WAS_HELD.match(r.low, here.start):
        return False  # the vote
    for i in range(index - 1, max(-1, index - 1 - far), -1):
        before = r.sentence(i)
        if here.paragraph - before.paragraph > far:
            break
        if STRIKING & r.kinds(i) or (found and found[-1].index == i):
            return True
    return False
