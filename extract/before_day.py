"""What a word for a strike, for talks or for a notice makes of the day behind it."""

from __future__ import annotations

import re

from extract.date_parts import MONTH
from extract.dates import When
from extract.handed_over import handed_over
from extract.lexicon import Cue
from extract.other_day_words import NOW
from extract.reading import Reading

CALLED_OFF_ONE = r"\bcalled off (?:one|another)(?: that was| which was)? (?:due|planned|set|scheduled) (?:on|for)"
STRIKING = frozenset(("strike", "out"))
FIGURE = re.compile(r"\d ?%|per ?cent|\d\d\.\d[ ,]")
SERVED = re.compile(
    r"\b(?:be|been|was|were|is|are) (?:formally )?(?:authori[sz]ed|approved|backed|given|lodged|filed|sent|served|"
    r"announced|issued|submitted|handed|put to (?:the |a )?vote|voted on|discussed|debated)\b"
)


VOTED_TO = re.compile(r"\bvot(?:e|ed|ing) (?!follow|c[oa]me)(?:\w+ ){0,3}(?:to |for |in favou?r of )?(?:an? |the )?$")
VOTED_SHARE = re.compile(
    r"\bvoted (?:by )?\d[\d.]* ?(?:%|per ?cent) (?:to |for |in favou?r of )(?:an? |the )?(?:[\w-]+ )?$"
)
COMMITMENT = re.compile(  # `reiterated unions' commitment to the strike yesterday`
    r"\b(?:commitment|opposition|objections?) to (?:the|a|an|its|their) (?:[\w-]+ )?$"
)
COULD_END = re.compile(  # `ministers could end this industrial action today`
    r"\b(?:could|can|would|should) (?:end|stop|avert|resolve|settle) (?:this|the|their|its|our) (?:[\w-]+ )?$"
)
BALLOT_ON = re.compile(
    r"\bdecide on (?:[\w'-]+ ){1,5}$|\b(?:injunction|ruling) (?:against|on) (?:the |a )?$|\bmeetings? (?:about|on|"
    r"over) (?:the |a )?$|\b(?:vote|voting|decide) on(?: taking| a| the|"
    r" possible)* $|\bballoting on whether to (?:hold|take|stage|call) (?:another |a )?(?:[\w-]+ )?$|"
    r"\b(?:ballot(?:s|ing|ed)?|vote on|"
    r"voting on)\b[^.;]{0,60}?(?:\bon|"
    r"\bfor|\bover|\babout|\bwhether to|vote on|voting on)"
    r"(?: taking| a| the| possible| further| proposed)* $"
)
MAJORITY = re.compile(r"\bmajority\b|%|\bper ?cent\b")  # of a ballot that is over: its strike is to come
VOTED_THEN = re.compile(r" (?:action )?(?:on |this past )?")  # `voted for a strike this past Sunday`
MEMBERS_BALLOTED = re.compile(  # `started balloting members for strikes on 15 August`
    r"\bballot(?:s|ing|ed)? (?:[\w'-]+ ){0,3}$"
)
MEETING = re.compile(
    r"(?:talks|negotiations|meetings?|rally|rallies|hearing|demonstration|conciliation|vigil|protest) "
    r"(?:to|over|about|on|aimed|for|in|with) "
    r"(?:[^.;]{0,160}?\b(?:were to|will|are to) (?:start|resume|begin) again\b|[^.;]{0,80}?(?:will be|are due|"
    r"were due|were to|are to|is due|are to be|are being|resume|begin|take place|scheduled|set for|held)\b)"
)


HIT = re.compile(r" (?:could|may|might|would|will) (?:also )?be (?:hit|affected|disrupted|delayed)\b")
SERVICES_THEN = re.compile(r"\b(?:services|trains|buses|flights|trams|ferries)\b[^.;]{0,60}$")
NOTICE_OF = re.compile(
    r"\b(?:gave|given|served|receives?|received) (?:formal |official |\d+ (?:days|"
    r"hours)'? )?notice of (?:[\w'-]+ ){0,2}$"
)
NOTICE_FROM = re.compile(  # `received notice of action from the CWU on`
    r"(?: (?:from|by) (?:the )?[\w' &-]{2,40})? on "
)
THREAT_OF = re.compile(r"\bthreat of (?:[\w-]+ ){0,5}$")  # `the threat of a strike was lifted yesterday`
LIFTED = re.compile(r"\b(?:was|were|has been|is) (?:lifted|averted|over|removed|eased)\b")
NOTICES_OF = re.compile(r"\b(?:issued|gave|served|lodged) (?:[\w-]+ )?notices? of (?:[\w-]+ ){0,2}$")
NOTICE_WAS = re.compile(  # `notice of a second strike reached the council yesterday`
    r"\bnotices? of (?:[\w'-]+ ){0,3}$"
)
NOTICE_CAME = re.compile(r"^[^,;]* (?:reached|came to|arrived|went to|was (?:received|sent|given|served|handed))\b")
HAS_GIVEN = re.compile(r"\b(?:has|have) (?:now |also )?(?:given|served|received)\b")
NOTICE_GIVEN = re.compile(r" notices? (?:[a-z]+ ){0,4}on ")  # `issued with strike notices on Monday`
CAME_OUT = re.compile(
    r"\b(?:results?|reviews?|what|figures|measures?|index|statistics|data|outcome|report|news|numbers|"
    r"papers)\b[^.;]{0,60}\b(?:c[oa]m(?:e|es|ing)|be) out$"
)
DECIDED_THEN = re.compile(
    r",? [^.;,]{3,60}? (?:decided|agreed|voted|met|rejected|accepted|announced|came to|sat down|returned)\b"
)
MEETS = re.compile(
    r",? (?:\w+ ){1,3}(?:will |are to |is to |are due to )(?:meet|hold talks|resume talks|vote|decide)\b"
)
COINCIDES = re.compile(r"\b(?:coincid\w+ with|timed for|on the day of) (?:the |a )?(?:\w+ ){0,2}$")


def _about_talks(r: Reading, cue: Cue, when: When) -> bool:
    """Whether the day is one of talks about the strike: `Talks to avert the strike will be held on 1 March`."""
    return MEETING.match(r.low, cue.start, when.start) is not None


STRIKES_ON = re.compile(
    r"\b(?:beg[aiu]n\w*|start\w*|led to|caused|hit|disrupted|due|will|takes?|took|held|continu\w*|go(?:es|ing)?|set|"
    r"planned|for)\b"
)
NOT_GOING = re.compile(
    r"\b(?:can't|cannot|can not|could not|couldn't) $|\b(?:not|never) calling (?:\w+ ){1,3}$|\b(?:won't|will not|"
    r"aren't|are not) be $|\b(?:not|never) (?:going |go so far as |planning |"
    r"due |set |want )?(?:to )?(?:take |hold |stage )?$"
)
OF_LAST = re.compile(  # `led teachers out on strike last September, was returned on Friday`
    rf"^ (?:in )?last (?:{MONTH}|year|month|spring|summer|autumn|winter|fall)\b"
)
DECIDE = re.compile(r"\b(?:decides?|votes?|say|says|learn|learns) $")  # `others decide tomorrow whether to accept`
AND_ON = re.compile(r"\b(?:and|but) (?:on )?$")
THEN_MET = re.compile(r" (?:they|we|both sides|the two sides) (?:came|met|sat|returned|went back)\b")
WHETHER = re.compile(  # `vote on whether to authorise strikes`
    r"\bwhether to (?!strike|walk|stop|go|be|take|hold|stage|join)[a-z]+ (?:[a-z]+ ){0,2}$"
)
ANNOUNCED = re.compile(r"\bannounc(?:ed|ing|es) (?:(?!that)[\w-]+ ){0,4}$")  # `announced two strikes by drivers today`
AGREED_ON = re.compile(r"\b(?:agreed|decided) on (?:[\w-]+ ){0,2}$")
AVERTING = re.compile(  # `efforts to avert a nationwide strike yesterday`
    r"\b(?:efforts?|talks|bid|attempts?|moves?|trying|tried|acted) to (?:avert|prevent|stop|head off|avoid) (?:(?:a|"
    r"an|the|their) )?(?:[\w-]+ ){0,3}$"
)
MANDATE_GIVEN = re.compile(r"mandate\b[^.;]{0,70}\b(?:gave|given|won|secured|backed)\b[^.;]{0,20}$")
MANDATE_FOR = re.compile(r"\bmandate (?:for |to take )?(?:[a-z]+ )?$")
AUTHORISED = re.compile(r"\b(?:authori[sz]ed|approved|backed|okayed) (?:[\w-]+ ){0,3}$")
SO_NEAR = 28  # characters between a strike and `today`, where no word says that it is on


DONE_NOW = re.compile(  # `walked out at the University of Bristol today`
    r"\bstruck [^,;:.]{3,60} $|\b(?:walked out|went on strike|downed tools|struck|walked off)(?: (?:at|in|of|across|"
    r"from) [^,;:.]{3,70})? $"
)


def _of_another_verb(r: Reading, when: When, between: str) -> bool:
    """Whether `today` belongs to something else that is told: `a way to stop the strike would be found today`."""
    now = r.low.startswith((*NOW, "last night"), when.start)
    at_once = DONE_NOW.search(r.low, max(0, when.start - len(between) - 14), when.start) is not None
    return now and len(between) > SO_NEAR and STRIKES_ON.search(between) is None and not at_once


def judged_before(r: Reading, before: list[Cue], when: When, inherited: bool) -> str:
    """What the words before a day make of it; `announced for` and `notice for` hand over to the strike behind them."""
    if len(before) > 1 and COINCIDES.search(r.low[max(0, before[-1].start - 40) : before[-1].start]):
        before = before[:-1]
    nearest = before[-1]
    noticed = any(c.kind == "papers" and nearest.start - c.end < 25 for c in before[:-1])
    if nearest.kind == "out" and noticed and not r.low.startswith("effective", nearest.end - 9):
        return ""
    if nearest.kind in STRIKING:
        told = not _of_the_vote(r, nearest, when) and _of_the_strike(r, before, when)
        return "strike word before day" if told else ""
    return handed_over(r, before, when, inherited)


def _of_the_vote(r: Reading, nearest: Cue, when: When) -> bool:
    """Whether the day is one on which a strike was voted on, given notice of or called off, and no strike day."""
    between = r.low[nearest.end : when.start]
    near = r.low[max(0, nearest.start - 50) : nearest.start]
    past = r.published is not None and when.days[0] <= r.published
    to_come = r.published is not None and not past
    if NOTICE_FROM.fullmatch(between) and NOTICE_OF.search(near) and not (to_come and HAS_GIVEN.search(near)):
        return True
    if THREAT_OF.search(near) and (LIFTED.search(between) or (past and r.low.startswith(" when ", when.end))):
        return True
    if nearest.kind == "out" and r.low.startswith((" in favour of", " in favor of", " against "), when.end):
        return True  # `came out this morning in favour of action`
    if past and when.vague and r.low.startswith(NOW, when.start) and NOTICES_OF.search(near):
        return True
    if NOTICE_WAS.search(near) and NOTICE_CAME.search(between):
        return True
    if NOTICE_GIVEN.fullmatch(between) or NOT_GOING.search(near):
        return True
    if nearest.kind == "out" and CAME_OUT.search(r.low, max(0, nearest.start - 70), nearest.end):
        return True
    if BALLOT_ON.search(r.low[max(0, nearest.start - 90) : nearest.start]) and not (
        to_come and not when.vague and MAJORITY.search(r.low, max(0, nearest.start - 90), nearest.start)
    ):
        return True
    if (
        r.low.startswith("for ", nearest.start)
        and MEMBERS_BALLOTED.search(near)
        and not between.startswith((", which ", " which ", ", to be "))
    ):
        return True
    if past and VOTED_SHARE.search(near) and between in (" on ", " "):
        return True  # `voted 92.7 per cent in favour of striking on Friday`
    if past and when.vague and (COMMITMENT.search(near) or COULD_END.search(near)):
        return True
    if past and not when.vague and between == " on " and not near.endswith("went ") and VOTED_TO.search(near):
        return True
    if WHETHER.search(near) or (when.days[0] == r.published and ANNOUNCED.search(near)):
        return True
    if MANDATE_GIVEN.search(r.low, nearest.start, when.start):
        return True
    if past and when.vague and AVERTING.search(near):
        return True
    if past and (AGREED_ON.search(near) or MANDATE_FOR.search(near)):
        return True
    if not when.vague or r.low.startswith(("tomorrow", "next"), when.start):
        return False
    if past and len(between) < SO_NEAR and AUTHORISED.search(near):
        return True
    at_once = VOTED_THEN.fullmatch(between) is not None if past else not between.strip()
    return at_once and VOTED_TO.search(near) is not None


IN_BRACKETS = re.compile(  # `joins Unison (76% on a 29% turnout) on 30 November`
    r" \([^()]*\)|, \d[\d.]*(?:%| per ?cent) of whom [^,;.]{3,40},"
)
OVER_PAY = re.compile(  # `went on strike over an offer of 2.45% on 16 and 17 July`
    r"^ (?:over|against|about) [^.;%]{0,60}\d[\d.]*(?:%| ?per ?cent)(?: [a-z]+){0,3}"
)
DEED = re.compile(  # of strikers, on a day of a longer strike: `striking miners lined the gate on July 6`
    r"\b(?:accepted|rejected|rallied|marched|lined|put up|voted|ratified|gathered|chanted|protested|demonstrated|rally|"
    r"march|barricades?)\b"
)


def _of_the_strike(r: Reading, before: list[Cue], when: When) -> bool:
    """Whether a strike told before a day, the nearest of `before`, is on that day: what stands between decides."""
    nearest = before[-1]
    between = r.low[nearest.end : when.start]
    if NONE.search(r.low, max(0, nearest.start - 4), nearest.start):
        return False
    if r.low.startswith(("striking ", "strikers", "on strike,"), nearest.start) and DEED.search(between):
        return False
    hit = HIT.match(r.low, when.end) and SERVICES_THEN.search(between)
    if (
        "fare strike" in between
        or FIGURE.search(OVER_PAY.sub("", IN_BRACKETS.sub("", between)))
        or SERVED.search(between)
        or hit
    ):
        return False
    if OF_LAST.search(between) and not between.endswith((" the first on ", " first on ", " the last on ")):
        return False
    if DECIDE.search(between) and r.low.startswith(" whether", when.end):
        return False
    if between.endswith(", on ") and THEN_MET.match(r.low, when.end):
        return False  # `in October they went on strike, on Monday they came to mediation`
    if AND_ON.search(between) and (MEETS.match(r.low, when.end) or DECIDED_THEN.match(r.low, when.end)):
        return False  # `a series of strikes, and on 12 May members will meet again`
    begun_then = BEGUN_THEN.search(between) is not None
    limit = (70 if ", " in between else 100) if when.vague and not begun_then else 160
    cut = (
        when.vague
        and not begun_then
        and (
            ", and" in between
            or ", but" in between
            or " - but " in between
            or '"' in between
            or _of_another_verb(r, when, between)
        )
    )
    return not (len(between) >= limit or cut or (before[0].kind == "talks" and _about_talks(r, before[0], when)))


BEGUN_THEN = re.compile(  # `a strike against ..., which began`
    r"\b(?:which (?:began|begins|started|starts)|(?:will|to|would) (?:begin|start|go ahead|take place)(?: just "
    r"after midnight| at (?:midnight|noon|midday)| (?:at|from) [\d:.]+ ?[ap]\.?m\.?)?(?: on)?(?: next| this coming)?|"
    r"(?:is|are) (?:due |set )?to (?:begin|start)"
    r"(?: at [\d:.]+(?: ?[ap]m)?)? on) $"
)
NONE = re.compile(r"(?<![a-z])no $")  # `no strike`, but not `NZNO strike`
