"""Why a day is a strike day, or why it is none: the words before it, else those after it, decide."""

from __future__ import annotations

import re
from datetime import timedelta

from extract.calling_off import PUT_OFF_TO
from extract.date_parts import MONTH
from extract.dates import When
from extract.handed_over import AS_PART, handed_over
from extract.lengths import NTH_OF
from extract.lexicon import Cue
from extract.other_day_words import ITS_STRIKE, NOW
from extract.other_days import dateline, of_something_else
from extract.reading import Reading

LONG_PAST = timedelta(60)
LONGEST_CARRIED = 10  # days; a longer range that only its surroundings explain is a phase or a ballot
DECIDING = frozenset(("strike", "out", "asos", "talks", "papers", "not_strike"))
STRIKING = frozenset(("strike", "out"))
VOTE = frozenset(("ballot", "strike_vote", "move"))
FIGURE = re.compile(r"\d ?%|per ?cent|\d\d\.\d[ ,]")
SERVED = re.compile(
    r"\b(?:be|been|was|were|is|are) (?:formally )?(?:authori[sz]ed|approved|backed|given|lodged|filed|sent|served|"
    r"announced|issued|submitted|handed|put to (?:the |a )?vote|voted on|discussed|debated)\b"
)


def rule(
    r: Reading, cues: list[Cue], when: When, left: int, right: int, inherited: bool, continued: bool, listed: bool
) -> str:
    """Why a day is a strike day; empty where it is none. The deciding word nearest before it counts, else after."""
    before = [c for c in cues if left <= c.start < when.start and (c.kind in DECIDING or _vote_near(c, when))]
    after = [c for c in cues if when.end <= c.start < right and c.kind in DECIDING]
    aside = WHICH_ASIDE.search(r.low, left, when.start)
    if aside:
        before = [c for c in before if c.end <= aside.start()] or before
    if before and before[-1].kind == "papers" and r.low.startswith(CLOSED, before[-1].start):
        ballot = VOTE & r.cues.kinds(r.sentence(r.text.index(when.start)).start, when.end)
        before = before if ballot else [c for c in before if c.kind != "papers"]
    if not before and not continued and left > cues[0].start if cues else False:
        before = [c for c in cues if c.start < when.start and c.kind == "papers"]
    if PUT_OFF_TO.search(r.low, left, when.start) and (continued or (before and before[-1].kind in STRIKING)):
        return "strike announced for day"
    if of_something_else(r, when, left, right, after):
        return ""
    if (
        after
        and not (when.vague and VOTED.search(r.low, max(left, when.start - 34), when.start))
        and not (when.vague and WHAT_FOR.match(r.low, when.end))
        and not r.low.startswith("strikers", after[0].start)
        and after[0].kind == "strike"
        and not IS_VOTED.match(r.low, after[0].end)
        and (
            after[0].start - when.end <= 3
            or ITS_STRIKE.match(r.low, when.end)
            or DAYS_OF.match(r.low, when.end, after[0].start)
        )
    ):
        return "strike word after day"
    if any(p.match(r.low, when.end) for p in (NTH_OF, DAYS_ARE, WHEN_HELD, IS_THE_FIRST)):
        return "strike word after day"
    if AS_PART.match(r.low, when.end) and not r.low.endswith("since ", 0, when.start):
        return "strike word after day"
    if continued and ASIDE_LINK.fullmatch(r.low, left, when.start):
        return "strike day, list goes on"
    if not (before or continued or listed) and _lesser_action(after, when):
        return ""
    if before:
        generic = r.low.startswith("industrial action", before[-1].start)
        if generic and after and after[0].kind == "asos" and after[0].start - when.end < SO_NEAR:
            return ""  # `industrial action, begun on 23 November, took in working to rule`
        if len(when.days) > LONGEST_CARRIED and TO_VOTE.match(r.low, when.end):
            return ""
        return _judged(r, before, when, inherited)
    if dateline(r, when, left) or VOTED.search(r.low, max(left, when.start - 34), when.start):
        return ""
    lesser = bool(after) and after[0].kind == "asos" and after[0].start - when.end < 60
    if continued and not lesser and LINK.fullmatch(r.low, left, when.start):
        return "strike day, list goes on"
    if listed and after and after[0].kind == "asos" and " plus " in r.low[when.end : after[0].start]:
        after = []  # what comes besides, `1000 - 1330 plus overtime ban`
    if listed and r.low.startswith(" [", when.end):
        after = []  # a remark on the day
    talked_after = bool(after) and after[0].kind == "talks" and inherited and not listed and not when.vague
    if after and after[0].start - when.end < _reach(r, when, left) and not talked_after:
        return _before_word(r, after, when, left)
    if listed and not continued and r.published and when.days[-1] < r.published - LONG_PAST:
        return ""  # of a list of other stories
    return _carried(r, when, left, after, inherited, continued)


WHICH_ASIDE = re.compile(  # `the strike, which Unite said members backed, starts on 10 March`
    r", which [^,;.]{3,90}, (?:will )?(?:starts?|begins?|runs?|is (?:due )?to (?:start|begin)|takes? place) "
    r"(?:on |from )?$"
)


def _lesser_action(after: list[Cue], when: When) -> bool:
    """Whether the first words behind a day that say what is done on it are of action short of a strike."""
    first = next((c for c in after if c.kind in ("asos", "strike", "out")), None)
    return first is not None and first.kind == "asos" and first.start - when.end < LESSER


LESSER = 70  # characters behind a day in which `work to rule` says what is done on it
WENT_OUT = re.compile(
    r"(?:[^.;,]|(?<=\d),(?=\d)){0,110}? (?:walked (?:off|out)|went on strike|downed tools|struck|"
    r"(?:began|started|staged|held|launched) (?:a|an|their) (?:[\w-]+ ){0,2}(?:strike|walkout|stoppage))\b|"
    r"[^.;,]{0,90}? (?:members|workers|staff|drivers|teachers|nurses|doctors) will (?:again |also )?"
    r"(?:walk (?:off|out)|strike|go on strike|stop work)\b|"
    r" saw [^.;,]{0,60}? strikes? (?:begin|start)\b|[^.;,]{0,90}? (?:were|was|are|will be) (?:again |also )?on strike\b"
)
LEAD_IN = re.compile(  # `BROOKLYN, N.Y. - In the small hours of`
    r"(?:[a-z .,'/]{2,40} -{1,2} ?)?(?:on |at (?:noon|midday|midnight|[\d.:]+ ?[ap]m) (?:on )?|from |early on |late "
    r"on |in the (?:small|early) hours of |from \d[\d.:]* ?[ap]\.?m\.? (?:on )?)?"
)


def _reach(r: Reading, when: When, left: int) -> int:
    """How many characters behind a day its strike may be told; few where it is but a weekday in mid-sentence."""
    start = r.sentence(r.text.index(when.start)).start
    opens = left == start or r.low.startswith((", but ", ", and ", "; but "), left)  # its sentence, or a clause
    leads = opens and (when.start - left < 12 or LEAD_IN.fullmatch(r.low, start, when.start) is not None)
    if not when.vague:
        return 160 if leads else 90
    if leads and (r.low.startswith("last ", left) or r.low.startswith(" last week", when.end)):
        return 160
    now = r.low.startswith(("today ", "tomorrow "), left)
    return 150 if leads and (now or r.low.startswith(",", when.end) or WENT_OUT.match(r.low, when.end)) else 30


def _carried(r: Reading, when: When, left: int, after: list[Cue], inherited: bool, continued: bool) -> str:
    """Why a day without a word of its own is a strike day: the sentence or list before it goes on."""
    if not (inherited or continued) or PROTEST.search(r.low, r.sentence(r.text.index(when.start)).start, when.start):
        return ""
    if after and (after[0].kind == "asos" or (after[0].kind == "talks" and TALKED.match(r.low, after[0].start))):
        return ""
    if when.vague and continued and r.low.startswith(NOW, when.start):
        return ""
    done = not r.published or when.days[0] <= r.published
    told = after and r.low.startswith("announced", after[0].start) and done
    if told or TERMS_START.search(r.low, left, when.start) or SAID_THEN.match(r.low, when.end, when.end + 60):
        return ""
    s = r.sentence(r.text.index(when.start))
    if TRAVELLERS.search(r.low, s.start, when.start) or GATHERED.match(r.low, when.end):
        return ""
    return "" if when.vague and not continued and not _close_carry(r, left, when) else "strike day carried over"


TRAVELLERS = re.compile(  # advice for the days of a strike and after it, and what then runs
    r"\b(?:avoid (?:all )?travel\w*|not to travel|services? (?:may|might|will|could) (?:start|be|run) (?:later|"
    r"amended|reduced|busier|busy)|"
    r"passengers (?:are|were) (?:advised|urged|asked|told)|customers (?:avoid|should|are advised)|(?:lessons|"
    r"classes|services|trains|schools?) (?:began|begin|resumed?|reopened|start|started) (?:again|as normal)?)\b[^.;]*$"
)
GATHERED = re.compile(  # what is told of a day but no strike
    r",? (?:limited|reduced|amended|normal) (?:[\w-]+ ){0,3}(?:buses|services?|trains?|timetables?)\b|"
    r"\)?,? (?:at noon |at midday )?(?:they|he|she) will (?:hand|present|deliver|give|take) "
    r"[^.;]{0,60}\b(?:letter|petition)\b|,? (?:they|he|she|strikers|workers|members) "
    r"(?:rallied|marched|gathered|met|protested|demonstrated)\b"
)


SAID_THEN = re.compile(
    r",? it was (?:announced|reported|revealed|confirmed)\b|"
    r", (?:the )?[a-z'-]{2,20} (?:came (?:back )?with|put forward|presented|offered) |"
    r",? (?!(?:it|was|were|it's|but|and)\b)(?:the )?(?:(?!was\b|were\b)[a-z'-]+ ){1,5}(?:announced|warned|signed|said|"
    r"put out|issued) (?:that )?"
)
TERMS_START = re.compile(
    r"\b(?:improvements?|changes?|terms|rises?|increases?|contracts?|deal|agreement|rates?|payments?|benefits?|"
    r"lock-?out)"
    r" (?:will |to )?(?:begins?|starts?|take effect|takes effect|apply|applies) (?:on |from )?$"
)


TALKED = re.compile(
    r"(?:meets?|met|protests?|rall(?:y|ies)|demonstrations?|marched|a march|vigil|meetings?|hearings?)\b"
)
PROTEST = re.compile(
    r"\b(?:protests?|rall(?:y|ies)|demonstrations?|vigils?|a march|marches|meetings?|marathon|concerts?|"
    r"festivals?|derby|parade|fixtures?|events)\b[^.]*$"
)


def _vote_near(cue: Cue, when: When) -> bool:
    """Whether a word for a ballot stands so near before a day that the day is the ballot's."""
    return cue.kind in VOTE and when.start - cue.end < 45


DAYS_OF = re.compile(
    r"(?:,? (?:the |which (?:is|was|are|were) (?:the )?)?| (?:is|was|will be|marks|marked) the )"
    r"(?:final|first|last|second|third|same) "
    r"(?:days? )?of (?:(?:\w+ )?|(?:two|three|four|five|six|\d) days of )$"
)
WHEN_HELD = re.compile(  # `lessons were upset yesterday when teachers held a strike`, `after staff walked out`
    r" after (?:[\d,]+ |about |around |some |the |all )*[a-z ]{3,30}? (?:walked out|went on strike|downed tools)\b|"
    r",? when [^.;,]{3,60} (?:begin|begins|start) (?:their|its|the) (?:action|strike|walkout)s?\b|"
    r",? when [^.;,]{3,50} (?:held|staged|hold|stage|began|went on|go on) (?:an? |their |its |the )?(?:[\w-]+ ){0,2}"
    r"(?:of (?:their |\w+ (?:days of |[\w-]+ )?))?(?:strikes?|walkouts?|stoppages?)\b"
)
DAYS_ARE = re.compile(r" (?:are|will be|were) the (?:\w+ )?days of (?:the |their |its )?(?:\w+ )?(?:action|strikes?)\b")
IS_THE_FIRST = re.compile(  # `24 November is to be the first strike day`
    r" (?:is|was|will be|would be|is to be|is to bring|will bring|will see|that) (?:the )?(?:first|second|third|next|"
    r"last) (?!chance|deadline|date|opportunity|anniversary)(?:of (?:the |its |their )?)?(?:[\w'-]+ ){0,4}?"
    r"(?:strikes?|walkouts?|stoppages?)\b(?! (?:ballot|vote|talks))"
)
LINK = re.compile(
    r"[ ,(]*(?:and|or|then)?(?: (?:again|then|also))?(?: (?:for )?(?:\w+ ){1,2}?(?:days|hours))?(?: (?:on|from))?"
    r"(?: (?:at )?\d[\d.:]*(?: ?[ap]\.?m\.?)?(?: on)?)?[ ,(]*"
)


ASIDE_LINK = re.compile(
    r",? (?:and|but) (?:will |(?:is|are) to )?resumes? (?:again )?(?:on|from) |"
    r",? (?:and|but) (?:will|are to|plan to) do so (?:again )?(?:(?:at|in|elsewhere) [^,;.]{2,40} )?on (?:the )?|"
    r" ?(?:- [^-;.]{3,40} -|\([^;.)]{3,40}\),?|, (?:which|when) [^,;.]{3,60},|, [^,;.]{3,30},) (?:and|or|"
    r"then)(?: (?:again|then|also))?(?: on)? "
)
CARRIES_STRONGLY = re.compile(
    r"\b(?:begins?|began|starts?|started|runs?|ran|first|second|third|follow\w*|again|further|repeated|planned|goes on|"
    r"continues)\b"
)


def _close_carry(r: Reading, left: int, when: When) -> bool:
    return CARRIES_STRONGLY.search(r.low, max(left, when.start - 40), when.end) is not None


WHAT_FOR = re.compile(r" (?:(?:for|against)|(?:over|about)(?! \d)) ")  # `unions told of majorities today for a walkout`
VOTED = re.compile(
    r"\b(?:vot(?:e|ed|ing)(?: \w+ly)?|chose|authori[sz]ed|authori[sz]ation|authority|approval|ballot|mandate|"
    r"tweet)(?: on| last| this)? $"
)
VOTED_TO = re.compile(r"\bvot(?:e|ed|ing) (?:\w+ ){0,3}(?:to |for |in favou?r of )?(?:an? |the )?$")
CLOSED = ("closed", "close", "opened", "open", "opens", "closing")
BALLOTING = frozenset(("ballot", "yes", "tookpart", "strike_vote"))


TO_VOTE = re.compile(r" (?:in which )?to (?:say|vote|make|decide|respond|reply|return|cast|have their say)\b")
# What somebody else did on that day: `the committee today accepted the advice that the strike ...`.
DONE_THEN = re.compile(
    r" (?:\w+ly )?(?!walked|staged|started|joined|stopped|downed|launched|picketed|faced|extended|resumed)"
    r"(?:\w+ed|said|told|gave|met|made|took up|put|set|wrote|saw|won|lost)\b(?! out\b| strike| action| off)"
)


def _before_word(r: Reading, after: list[Cue], when: When, left: int) -> str:
    """A day before the word that decides: `On Wednesday teachers will strike`."""
    if BALLOTING & r.cues.kinds(when.end, after[0].start) or (
        when.vague and "ballot" in r.cues.kinds(left, when.start)
    ):
        return ""
    kind = after[0].kind
    if kind == "out" and len(after) > 1 and after[1].kind == "asos" and after[1].start - after[0].end < SO_NEAR:
        return ""
    said_again = r.low.startswith("repeated", after[0].start) and not r.low.startswith((" on", " in"), after[0].end)
    if said_again or (when.vague and WHAT_FOR.match(r.low, when.end)):
        return ""
    if (
        TO_VOTE.match(r.low, when.end)
        or r.low.startswith((" whether ", " if "), when.end)
        or (when.vague and DONE_THEN.match(r.low, when.end))
    ):
        return ""
    if DECIDED.search(r.low, when.end, after[0].start) or IS_VOTED.match(r.low, after[0].end):
        return ""
    word = after[0].start
    if r.low.startswith("picket ", word) and r.low.endswith(" will ", 0, word):
        return ""  # `this afternoon members will picket the firm`
    strikers = r.low.startswith("striking ", word) and not r.low.endswith(
        (" are ", " be ", " is ", " were ", " was "), 0, word
    )
    if strikers and STRIKERS.match(r.low, word):
        return ""
    if r.low.startswith("strikers", after[0].start) or r.low.endswith("whether to ", 0, after[0].start):
        return ""
    if AFTER_IT.fullmatch(r.low, when.end, after[0].start):
        return ""
    if kind in STRIKING and not NONE.search(r.low, max(0, word - 4), word):
        return "strike day before strike word"
    if kind == "talks" and not when.vague and not r.low.startswith(("met", "announced"), after[0].start):
        far = after[0].start - when.end > 40
        return "strike day before strike word" if far and any(c.kind == "strike" for c in after[1:]) else ""
    return ""


STRIKERS = re.compile(
    r"striking (?:\w+ ){0,2}(?:workers|members|staff|nurses|teachers|drivers|doctors|miners|actors|writers)\b"
)
AFTER_IT = re.compile(r", (?:following|after) [^,;]*")  # `On 29 March, following weeks on strike, they accepted`
DECIDED = re.compile(
    r"\b(?:mandate|(?:announc(?:e|ed|es|ing)|repeated|reaffirmed|condemned|criticised|urged|attacked|defended|"
    r"commitment to|cancelled|suspended|called off|lifted|meets? to|met to|meeting to|"
    r"decided|agreed|threatened|confirmed|warned|backed|"
    r"approved|ratified|rejected|turned down|named dates|set out|asked (?:the|its)|"
    r"authori[sz]ed|notified|called for|hours before|days? before|weeks? before|ahead of|to avert|to avoid|"
    r"gave notice|given notice|pledged|said|showed|learned|informed|made a deal|reached a deal|motion|resolution))\b"
)
IS_VOTED = re.compile(  # `June 5-8: strike action is authorised by 94.5%`
    r"(?: by [^.;,]{2,30}?)? (?:is |was |has been |are |were )?(?:authori[sz](?:ed|ation)|approved|backed|"
    r"votes?|voted|ballots?|mandates?)\b|(?:/lock-?out)? deadlines?\b|"
    r" notices? (?:was|were|had been|have been|has been)\b"
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
THREAT_OF = re.compile(r"\bthreat of (?:[\w-]+ ){0,5}$")  # `the threat of a strike was lifted yesterday`
LIFTED = re.compile(r"\b(?:was|were|has been|is) (?:lifted|averted|over|removed|eased)\b")
NOTICES_OF = re.compile(r"\b(?:issued|gave|served|lodged) (?:[\w-]+ )?notices? of (?:[\w-]+ ){0,2}$")
NOTICE_WAS = re.compile(
    r"\bnotices? of (?:[\w'-]+ ){0,3}$"
)  # `notice of a second strike reached the council yesterday`
NOTICE_CAME = re.compile(r"^[^,;]* (?:reached|came to|arrived|went to|was (?:received|sent|given|served|handed))\b")
HAS_GIVEN = re.compile(r"\b(?:has|have) (?:now |also )?(?:given|served|received)\b")
NOTICE_GIVEN = re.compile(r" notices? (?:[a-z]+ ){0,4}on ")  # `issued with strike notices on Monday`
CAME_OUT = re.compile(
    r"\b(?:results?|reviews?|figures|outcome|report|news|numbers|papers)\b[^.;]{0,60}\bc[oa]m(?:e|es|ing) out$"
)
DECIDED_THEN = re.compile(r",? [^.;,]{3,60}? (?:decided|agreed|voted|met|rejected|accepted|announced)\b")
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
    r"\b(?:not|never) calling (?:\w+ ){1,3}$|\b(?:not|never) (?:going |go so far as |planning |"
    r"due |set |want )?(?:to )?(?:take |hold |stage )?$"
)
OF_LAST = re.compile(  # `led teachers out on strike last September, was returned on Friday`
    rf"^ (?:in )?last (?:{MONTH}|year|month|spring|summer|autumn|winter|fall)\b"
)
DECIDE = re.compile(r"\b(?:decides?|votes?|say|says|learn|learns) $")  # `others decide tomorrow whether to accept`
AND_ON = re.compile(r"\b(?:and|but) (?:on )?$")
WHETHER = re.compile(  # `vote on whether to authorise strikes`
    r"\bwhether to (?!strike|walk|stop|go|be|take|hold|stage|join)[a-z]+ (?:[a-z]+ ){0,2}$"
)
ANNOUNCED = re.compile(r"\bannounc(?:ed|ing|es) (?:(?!that)[\w-]+ ){0,4}$")  # `announced two strikes by drivers today`
AGREED_ON = re.compile(r"\b(?:agreed|decided) on (?:[\w-]+ ){0,2}$")
MANDATE_GIVEN = re.compile(r"mandate\b[^.;]{0,70}\b(?:gave|given|won|secured|backed)\b[^.;]{0,20}$")
MANDATE_FOR = re.compile(r"\bmandate (?:for |to take )?(?:[a-z]+ )?$")
AUTHORISED = re.compile(r"\b(?:authori[sz]ed|approved|backed|okayed) (?:[\w-]+ ){0,3}$")
SO_NEAR = 28  # characters between a strike and `today`, where no word says that it is on


DONE_NOW = re.compile(  # `walked out at the University of Bristol today`
    r"\b(?:walked out|went on strike|downed tools|struck|walked off)(?: (?:at|in|of|across|from) [^,;:.]{3,70})? $"
)


def _of_another_verb(r: Reading, when: When, between: str) -> bool:
    """Whether `today` belongs to something else that is told: `a way to stop the strike would be found today`."""
    now = r.low.startswith((*NOW, "last night"), when.start)
    at_once = DONE_NOW.search(r.low, max(0, when.start - len(between) - 14), when.start) is not None
    return now and len(between) > SO_NEAR and STRIKES_ON.search(between) is None and not at_once


def _judged(r: Reading, before: list[Cue], when: When, inherited: bool) -> str:
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
    if between == " on " and NOTICE_OF.search(near) and not (to_come and HAS_GIVEN.search(near)):
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
    if past and not when.vague and between == " on " and not near.endswith("went ") and VOTED_TO.search(near):
        return True
    if WHETHER.search(near) or (when.days[0] == r.published and ANNOUNCED.search(near)):
        return True
    if MANDATE_GIVEN.search(r.low, nearest.start, when.start):
        return True
    if past and (AGREED_ON.search(near) or MANDATE_FOR.search(near)):
        return True
    if not when.vague or r.low.startswith(("tomorrow", "next"), when.start):
        return False
    if past and len(between) < SO_NEAR and AUTHORISED.search(near):
        return True
    at_once = VOTED_THEN.fullmatch(between) is not None if past else not between.strip()
    return at_once and VOTED_TO.search(near) is not None


IN_BRACKETS = re.compile(r" \([^()]*\)")  # `joins Unison (76% on a 29% turnout) on 30 November`
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
    if "fare strike" in between or FIGURE.search(IN_BRACKETS.sub("", between)) or SERVED.search(between) or hit:
        return False
    if OF_LAST.search(between):
        return False
    if DECIDE.search(between) and r.low.startswith(" whether", when.end):
        return False
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
    r"\b(?:which (?:began|begins|started|starts)|will (?:begin|start)(?: just after midnight| at midnight)? on|(?:is|"
    r"are) (?:due |set )?to (?:begin|start)"
    r"(?: at [\d:.]+(?: ?[ap]m)?)? on) $"
)
NONE = re.compile(r"(?<![a-z])no $")  # `no strike`, but not `NZNO strike`
