"""Why a day is a strike day, or why it is none: the words before it, else those after it, decide."""

from __future__ import annotations

import re
from datetime import timedelta

from extract.before_day import CALLED_OFF_ONE, NONE, SO_NEAR, STRIKING, judged_before
from extract.calling_off import NOT_TO_STRIKE, SHOULD_HAVE_BEGUN, put_off_to
from extract.date_parts import MONTH
from extract.dates import When
from extract.handed_over import AS_PART
from extract.lengths import DAY_AFTER, NTH_OF
from extract.lexicon import Cue
from extract.other_day_words import NOW
from extract.other_days import dateline, of_something_else
from extract.reading import Reading
from extract.words_behind_day import ITS_STRIKE

LONG_PAST = timedelta(60)
LONGEST_CARRIED = 10  # days; a longer range that only its surroundings explain is a phase or a ballot
DECIDING = frozenset(("strike", "out", "asos", "talks", "papers", "not_strike"))
VOTE = frozenset(("ballot", "strike_vote", "move"))
SEVERAL_HELD = re.compile(  # `has held two "warning strikes," a tactic in wage negotiations, the first on Nov. 15`
    r"\b(?:held|staged|had|seen) (?:already )?(?:two|three|four|five|six|seven|several|\d) [\"']?(?:[\w-]+ "
    r"){0,2}(?:strikes|walkouts|stoppages)\b[^.;]{0,90}\b(?:first|last|latest) (?:was |were |came )?on (?:\w+day,? "
    r")?(?:the )?$"
)
DATES_ARE = re.compile(  # `New strike dates announced by the union: 7 and 8 September`
    r"\b(?:strike|walkout|stoppage) (?:dates|days)(?: (?:have been|were|are))? (?:announced|named|confirmed|revealed|"
    r"released|set|published|listed)(?: so far)?(?: by (?:[\w'&-]+ ){0,4}[\w'&-]+)?: ?(?:\w+day,? )?$"
)
FIXED_FOR = re.compile(  # `The stoppages were fixed at a meeting this afternoon for November 1`
    r"\b(?:strikes|walkouts|stoppages|strike days) (?:were|have been|are) (?:fixed|set|arranged|agreed|called|"
    r"pencilled in|scheduled) [^.;]{0,70}\bfor (?:\w+day,? )?(?:the )?$"
)
OFF_ONE = re.compile(  # `The union had already called off one due on Monday`
    rf"{CALLED_OFF_ONE} (?:\w+day,? )?$"
)
# With the characters before a day in which each stands.
DAYS_AGREED = re.compile(  # `said that a further three days of action had been agreed, on 16 January`
    r"\bdays of (?:strike |industrial )?action (?:had|have) been (?:agreed|named|called|announced|set|planned),? "
    r"(?:on|for) $"
)
DAYS_NAMED = (
    (SEVERAL_HELD, 160),
    (DATES_ARE, 90),
    (FIXED_FOR, 120),
    (OFF_ONE, 70),
    (NOT_TO_STRIKE, 90),
    (DAYS_AGREED, 70),
)


def rule(
    r: Reading, cues: list[Cue], when: When, left: int, right: int, inherited: bool, continued: bool, listed: bool
) -> str:
    """Why a day is a strike day; empty where it is none. The deciding word nearest before it counts, else after."""
    first = r.sentence(r.text.index(when.start)).start
    before = [c for c in cues if left <= c.start < when.start and (c.kind in DECIDING or _vote_near(c, when))]
    after = [c for c in cues if when.end <= c.start < right and c.kind in DECIDING]
    before = [c for c in before if not (c.kind == "talks" and _only_dates(r, c))] or before
    aside = WHICH_ASIDE.search(r.low, left, when.start)
    if aside:
        before = [c for c in before if c.end <= aside.start()] or before
    if before and before[-1].kind == "papers" and r.low.startswith(CLOSED, before[-1].start):
        ballot = VOTE & r.cues.kinds(first, when.end)
        before = before if ballot else [c for c in before if c.kind != "papers"]
    if not before and not continued and left > cues[0].start if cues else False:
        before = [c for c in cues if c.start < when.start and c.kind == "papers"]
    if put_off_to(r, when) and (continued or (before and before[-1].kind in STRIKING)):
        return "strike announced for day"
    if any(p.search(r.low, max(first, when.start - reach), when.start) for p, reach in DAYS_NAMED):
        return "strike word before day"
    if when.vague and DESPITE_ONE.match(r.low, when.end):
        return "strike word after day"
    if of_something_else(r, when, left, right, after):
        return ""
    if SHOULD_HAVE_BEGUN.search(r.low, max(left, when.start - 70), when.start) and STRIKING & {c.kind for c in before}:
        return "strike word before day"
    if _told_behind(r, after, when, left):
        return "strike word after day"
    if continued and ASIDE_LINK.fullmatch(r.low, left, when.start):
        return "strike day, list goes on"
    if not (before or continued or listed) and _lesser_action(after, when):
        return ""
    if before:
        generic = r.low.startswith("industrial action", before[-1].start)
        since = r.low.endswith("since ", 0, when.start)  # `since 12 February some have been working to rule`
        near = LESSER if since else SO_NEAR
        if (generic or since) and after and after[0].kind == "asos" and after[0].start - when.end < near:
            return ""  # `industrial action, begun on 23 November, took in working to rule`
        if len(when.days) > LONGEST_CARRIED and TO_VOTE.match(r.low, when.end):
            return ""
        return judged_before(r, before, when, inherited)
    if dateline(r, when, left) or VOTED.search(r.low, max(left, when.start - 34), when.start):
        return ""
    lesser = bool(after) and after[0].kind == "asos" and after[0].start - when.end < 60
    if continued and not lesser and LINK.fullmatch(r.low, left, when.start):
        return "strike day, list goes on"
    if listed and after and after[0].kind == "asos" and " plus " in r.low[when.end : after[0].start]:
        after = []  # what comes besides, `1000 - 1330 plus overtime ban`
    if listed and r.low.startswith(" [", when.end):
        after = []  # a remark on the day
    goes_on = inherited or (continued and ATTRIBUTED.match(r.low, when.end) is not None)
    talked_after = bool(after) and after[0].kind == "talks" and goes_on and not listed and not when.vague
    if after and after[0].start - when.end < _reach(r, when, left) and not talked_after:
        return _before_word(r, after, when, left)
    if listed and not continued and r.published and when.days[-1] < r.published - LONG_PAST:
        return ""  # of a list of other stories
    return _carried(r, when, left, after, inherited, continued, listed)


OF_A_TIME = re.compile(r"\b(?:before|after|ahead of|since) (?:the |a )?(?:general |local |next |last )?$")


def _only_dates(r: Reading, cue: Cue) -> bool:
    """Whether an event only says when something was: `a strike shortly before the general election, from 27 June`."""
    event = r.low.startswith(("election", "budget", "conference", "summit"), cue.start)
    told = event and r.low.startswith((", from", ", on"), cue.end)
    return told and OF_A_TIME.search(r.low, max(0, cue.start - 30), cue.start) is not None


def _told_behind(r: Reading, after: list[Cue], when: When, left: int) -> bool:
    """Whether the words right behind a day make it one of a strike, whatever stands before it."""
    if (
        after
        and not (when.vague and VOTED.search(r.low, max(left, when.start - 34), when.start))
        and not (when.vague and WHAT_FOR.match(r.low, when.end))
        and not r.low.startswith("strikers", after[0].start)
        and after[0].kind == "strike"
        and not IS_VOTED.match(r.low, after[0].end)
        and (
            (after[0].start - when.end <= 3 and not r.low.startswith(";", when.end))
            or ITS_STRIKE.match(r.low, when.end)
            or DAYS_OF.match(r.low, when.end, after[0].start)
        )
    ):
        return True
    if FOR_THE_STRIKE.match(r.low, when.end) and PICKED.search(r.low, max(left, when.start - 30), when.start):
        return True
    if any(p.match(r.low, when.end) for p in (NTH_OF, DAY_AFTER, DAYS_ARE, WHEN_HELD, IS_THE_FIRST)):
        return True
    if WITH_THEM_OUT.match(r.low, when.end) or _services_then(r, when):
        return True
    hit = HIT_ON.search(r.low, max(left, when.start - 70), when.start)
    if AS_THEY.match(r.low, when.end) and (hit or r.low.startswith((*NOW, "tomorrow"), when.start)):
        return True
    if hit and AFTER_A_VOTE.match(r.low, when.end):
        return True
    return AS_PART.match(r.low, when.end) is not None and not r.low.endswith("since ", 0, when.start)


PICKED = re.compile(r"\b(?:picked|chosen|chose|named|selected|set aside|fixed)(?: (?:on|the day|[a-z]+day,?))* $")
FOR_THE_STRIKE = re.compile(  # `the union has picked 24 November for the opening strike`
    r" (?:for|as) (?:the|its|their|an?) (?:[\w-]+ ){0,3}(?:strike|walkout|stoppage)\b(?! (?:ballot|vote|fund))"
)
WITH_THEM_OUT = re.compile(  # `long queues on Friday, with staff out on strike`, `delays on Saturday due to a strike`
    r",? (?:with|while) (?!the union)[^.;,]{3,70}? (?:out )?on strike\b(?! (?:since|from|until|next|on|later|"
    r"earlier|last))|"
    r" (?:due to|because of|owing to|as a result of|thanks to) (?:(?!threat|plan|possib|propos|fear|likel|potential|"
    r"upcoming|looming|call|recent|previous|last)[\w-]+ ){0,5}?(?:strikes?|walkouts?|stoppages?|strike action|"
    r"industrial action)\b(?! (?:on|next|last|earlier|since|ballot|vote|threat|that|which|planned|due|set|in)\b)"
)
THEN_HIT = re.compile(  # `Services on Monday will be cut as conductors strike`
    r" (?:will be|are expected to be|are to be|are|were|was|is) (?:[\w-]+ ){0,3}?(?:reduced|cut|cancelled|canceled|"
    r"disrupted|hit|affected|shut|closed|halted|delayed|crippled|at a standstill)"
)


def _services_then(r: Reading, when: When) -> bool:
    """Whether services of a day are told to be hit because somebody strikes."""
    told = THEN_HIT.match(r.low, when.end)
    return told is not None and AS_THEY.match(r.low, told.end()) is not None


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
    r"(?:[a-z .,'/]{2,40} -{1,2} ?)?(?:on |at (?:noon|midday|midnight|[\d.:]+ ?[ap]\.?m\.?) (?:on )?|from |early on |"
    r"late on |in the (?:small|early) hours of |from (?:\d[\d.:]* ?[ap]\.?m\.?|midday|noon|midnight) (?:on )?)?"
)
FROM_NOW = re.compile(r"(?:from (?:midday|noon|midnight|\d[\d.:]* ?[ap]m) )?(?:today|tomorrow) ")


def _reach(r: Reading, when: When, left: int) -> int:
    """How many characters behind a day its strike may be told; few where it is but a weekday in mid-sentence."""
    start = r.sentence(r.text.index(when.start)).start
    opens = left == start or r.low.startswith((", but ", ", and ", "; but "), left)  # its sentence, or a clause
    leads = opens and (when.start - left < 12 or LEAD_IN.fullmatch(r.low, start, when.start) is not None)
    if not when.vague:
        return 240 if leads else 90
    if leads and (r.low.startswith("last ", left) or r.low.startswith(" last week", when.end)):
        return 160
    now = FROM_NOW.match(r.low, left) is not None
    return 150 if leads and (now or r.low.startswith(",", when.end) or WENT_OUT.match(r.low, when.end)) else 30


def _carried(
    r: Reading, when: When, left: int, after: list[Cue], inherited: bool, continued: bool, listed: bool
) -> str:
    """Why a day without a word of its own is a strike day: the sentence or list before it goes on."""
    if not (inherited or continued) or PROTEST.search(r.low, r.sentence(r.text.index(when.start)).start, when.start):
        return ""
    if after and (after[0].kind == "asos" or (after[0].kind == "talks" and TALKED.match(r.low, after[0].start))):
        return ""
    if when.vague and continued and r.low.startswith(NOW, when.start):
        return ""
    done = not r.published or when.days[0] <= r.published
    told = after and r.low.startswith("announced", after[0].start) and done
    said = SAID_THEN.match(r.low, when.end, when.end + 60) and not ATTRIBUTED.match(r.low, when.end)
    if told or TERMS_START.search(r.low, left, when.start) or said:
        return ""
    s = r.sentence(r.text.index(when.start))
    if TRAVELLERS.search(r.low, s.start, when.start) or GATHERED.match(r.low, when.end):
        return ""
    alone = listed and not r.low[s.start : when.start].strip() and not r.low[when.end : s.end].strip(" .\n")
    if when.vague and not continued and not alone and not _close_carry(r, left, when):
        return ""
    return "strike day carried over"


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


ATTRIBUTED = re.compile(  # `and the fourth from 12 to 16 March, the UCU has said.`
    r", (?:the )?(?:[\w'-]+ ){1,6}?(?:said|says|announced|confirmed|warned|added)\."
)
SAID_THEN = re.compile(
    r",? it was (?:announced|reported|revealed|confirmed)\b|"
    r", (?:the )?[a-z'-]{2,20} (?:came (?:back )?with|put forward|presented|offered) |"
    r",? (?!(?:it|was|were|it's|but|and)\b)(?:the )?(?:(?!was\b|were\b)[a-z'-]+ ){1,5}(?:announced|warned|signed|said|"
    r"put out|issued) (?:that )?"
)
TERMS_START = re.compile(
    r"\b(?:improvements?|changes?|terms|rises?|increases?|contracts?|deal|agreement|rates?|payments?|benefits?|"
    r"lock-?out) (?:will |to )?(?:begins?|starts?|take effect|takes effect|apply|applies) (?:on |from )?$"
)


TALKED = re.compile(
    r"(?:meets?|met|protests?|rall(?:y|ies)|demonstrations?|marched|a march|vigil|meetings?|hearings?)\b"
)
PROTEST = re.compile(
    r"\b(?:protests?|rall(?:y|ies)|demonstrations?|vigils?|a march|marches|meetings?|motions?|(?:first|second) leg|"
    r"semi-final|kick-off|marathon|concerts?|"
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
    r",? when (?:[^.;,]|(?<=\d),(?=\d)){3,70} (?:had )?(?:stopped work|gone on strike|stayed out|came out)\b|"
    r" in (?:the|a|an|their|its) (?:[\w'’-]+ ){0,4}combined (?:strike|walkout|stoppage)\b|"
    r",? when [^.;,]{3,60} (?:held|staged|hold|stage|began|went on|go on) (?:an? |their |its |the )?(?:[\w-]+ ){0,2}"
    r"(?:of (?:their |\w+ (?:days of |[\w-]+ )?))?(?:strikes?|walkouts?|stoppages?)\b"
)
HIT_ON = re.compile(
    r"\b(?:hit|disrupted|disruption|affected|halted|shut|closed|close|stopped|cancelled|delayed|crippled|chaos|misery|"
    r"standstill|no (?:trains|buses|lessons|bins|ferries|flights))\b[^.;]{0,40} (?:on|this|next|from|by|again)? ?$"
)
AS_THEY = re.compile(  # `buses will be hit on Thursday as drivers who are members of Unite begin a series of strikes`
    r",? (?:as|when|while|because) (?:(?!vot|plan|prepar|threat|set |decid|ballot|agree|consider|warn|could|may|might|"
    r"talk|announc|fac|brac|say|said|wait|consult|suspend|called|after|before|earlier|previous|"
    r"last |[\w'-]+, and )[\w'(),-]+ ){1,22}?"
    r"(?:(?:begin|start|stage|hold|begins|starts|stages|holds|staged|held|began|started) (?:[\w-]+ ){0,6}?(?:strikes?|"
    r"walkouts?|stoppages?|action)|walk(?:ed)? out|(?:go|went) (?:out )?on strike|take strike action|"
    r"took part in (?:the|a|an) (?:[\w-]+ )?(?:action|strike|walkout|stoppage)|strike)\b"
    r"(?! (?:ballot|vote|fund|threat|date|talk|paper|loom|is off|was called|is called|called))"
)
DESPITE_ONE = re.compile(  # `the shop will open as usual tomorrow, in spite of another one-day strike`
    r"(?:,? \(?(?:mon|tues|wednes|thurs|fri|satur|sun)day\)?)?,? (?:in spite of|despite) (?:a|another|its|"
    r"their) (?:[\w'-]+ ){0,4}?(?:strike|walkout|stoppage)\b"
    r"(?! (?:ballot|vote|threat|call|being|was|having|set|due|planned|on|next|yesterday|last))"
)
AFTER_A_VOTE = re.compile(  # `lectures look set to be cancelled on Thursday, after three unions voted for a strike`
    r",? after (?:[\w'-]+ ){1,6}?(?:voted|vote|have voted) (?:for|to|in favou?r of) (?:[\w'-]+ ){0,6}?(?:strikes?|"
    r"walk out|walkout|stoppage)\b"
)
DAYS_ARE = re.compile(r" (?:are|will be|were) the (?:\w+ )?days of (?:the |their |its )?(?:\w+ )?(?:action|strikes?)\b")
IS_THE_FIRST = re.compile(  # `24 November is to be the first strike day`
    r" (?:is|was|will be|would be|is to be|is to bring|will bring|will see|that) (?:the )?(?:first|second|third|next|"
    r"last) (?!chance|deadline|date|opportunity|anniversary)(?:of (?:the |its |their )?)?(?:[\w'-]+ ){0,4}?"
    r"(?:strikes?|walkouts?|stoppages?)\b(?! (?:ballot|vote|talks))"
)
LINK = re.compile(
    r" (?:will|is to|are to) (?:now )?(?:begin|start|go ahead|take place) (?:on|from) (?:the )?|"
    r"[ ,(]*(?:and|or|then)?(?: (?:again|then|also))?(?: (?:for )?(?:\w+ ){1,2}?(?:days|hours))?(?: (?:on|from))?"
    r"(?: (?:at )?\d[\d.:]*(?: ?[ap]\.?m\.?)?(?: on)?)?[ ,(]*"
)


ASIDE_LINK = re.compile(
    r",? (?:and |but )?(?:those|the ones) (?:on|from|due on|planned for) (?:the )?|"
    r",? (?:and|then|with|followed by|and then)(?: (?:to|by))? (?:a |another |the |its |their )?(?:second|third|fourth|"
    r"further|final|last|next)(?: (?:strike|stoppage|walkout|day|one))? on (?:the )?|"
    r",? (?:and|then) (?:again )?(?:on )?the (?:day after|next day|following day),? |"
    r",? (?:and|while) (?:those|members|others|workers|staff|schools) (?:in|at|from) [^;.]{3,50} |"
    r",? (?:and|but) (?:will |(?:is|are) to )?resumes? (?:again )?(?:on|from) |"
    r",? (?:and|but) (?:will|are to|plan to) do so (?:again )?(?:(?:at|in|elsewhere) [^,;.]{2,40} )?(?:on (?:the )?)?|"
    r" ?(?:- [^-;.]{3,40} -|\([^;.)]{3,40}\),?|, (?:which|when) [^,;.]{3,60},|, [^,;.]{3,30},) (?:and|or|"
    r"then)(?: (?:again|then|also))?(?: on)? "
)
CARRIES_STRONGLY = re.compile(
    r"\b(?:begins?|began|starts?|started|took place|runs?|ran|(?:first|second|third)(?! (?:thing|time|party|reading|"
    r"term)\b)|follow\w*|again|further|repeated|"
    r"planned|goes on|continues|do (?:the same|so|it))\b"
)


def _close_carry(r: Reading, left: int, when: When) -> bool:
    return CARRIES_STRONGLY.search(r.low, max(left, when.start - 40), when.end) is not None


WHAT_FOR = re.compile(  # `unions told of majorities today for a walkout`
    r" (?:(?:for(?! an? (?:[\w-]+-(?:hour|day|minute)|half-day))|against)|(?:over|about)(?! \d)) "
)
VOTED = re.compile(
    r"\b(?:vot(?:e|ed|ing)(?: \w+ly)?|chose|authori[sz]ed|authori[sz]ation|authority|approval|ballot|mandate|"
    r"tweet)(?: on| last| this)? $"
)
CLOSED = ("closed", "close", "opened", "open", "opens", "closing")
BALLOTING = frozenset(("ballot", "yes", "tookpart", "strike_vote"))


TO_VOTE = re.compile(r" (?:in which )?to (?:say|vote|make|decide|respond|reply|return|cast|have their say)\b")
# What somebody else did on that day: `the committee today accepted the advice that the strike ...`.
DONE_THEN = re.compile(
    r" (?:it|they|he|she) had (?:\w+ly )?(?!walked|struck|gone|begun|downed|staged)\w+ed\b|"
    r" (?:\w+ly )?(?!walked|staged|started|joined|stopped|downed|launched|picketed|faced|extended|resumed)"
    r"(?:gave out\b|(?:\w+ed|said|told|gave|met|made|took up|put|set|wrote|saw|won|lost)\b(?! out\b| strike| action| "
    r"off))"
)


def _before_word(r: Reading, after: list[Cue], when: When, left: int) -> str:
    """A day before the word that decides: `On Wednesday teachers will strike`."""
    if BALLOTING & r.cues.kinds(when.end, after[0].start) or (
        when.vague and "ballot" in r.cues.kinds(left, when.start)
    ):
        return ""
    kind = after[0].kind
    if when.vague and r.low.startswith(" that ", when.end):
        return ""  # `took the view yesterday that to stop a strike`
    if kind == "out" and len(after) > 1 and after[1].kind == "asos" and after[1].start - after[0].end < SO_NEAR:
        return ""
    said_again = r.low.startswith("repeated", after[0].start) and not r.low.startswith((" on", " in"), after[0].end)
    if said_again or (when.vague and WHAT_FOR.match(r.low, when.end)):
        return ""
    if (
        (when.vague and r.low.startswith(" with ", when.end) and r.low.endswith("threatened ", 0, when.start))
        or TO_VOTE.match(r.low, when.end)
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
    if r.low.startswith(("strikers", "voted to join"), word) or r.low.endswith("whether to ", 0, word):
        return ""
    if AFTER_IT.fullmatch(r.low, when.end, after[0].start) or IS_LATER.match(r.low, after[0].end):
        return ""
    if kind in STRIKING and not NONE.search(r.low, max(0, word - 4), word):
        return "strike day before strike word"
    if kind == "talks" and not when.vague and not r.low.startswith(("met", "announced"), after[0].start):
        far = after[0].start - when.end > 40
        return "strike day before strike word" if far and any(c.kind == "strike" for c in after[1:]) else ""
    return ""


STRIKERS = re.compile(
    r"striking (?:\w+ ){0,2}(?:workers|members|staff|nurses|teachers|drivers|doctors|miners|actors|writers|mechanics|"
    r"pilots|crews?|guards|journalists|lecturers|faculty|machinists|employees|cleaners|dockers)\b"
)
AFTER_IT = re.compile(r", (?:following|after) [^,;]*")  # `On 29 March, following weeks on strike, they accepted`
IS_LATER = re.compile(  # `closed on Friday as snow fell, and the strike is next week`
    rf" will (?:then )?(?:be over|have (?:ended|finished))\b|"
    rf" (?:is|are|will be|follows?|begins?|starts?) (?:next (?:week|month)|later (?:this|in)|in (?:{MONTH}))\b"
)
DECIDED = re.compile(
    r"\b(?:mandate|(?:announc(?:e|ed|es|ing)|heard|repeated|reaffirmed|condemned|criticised|urged|attacked|defended|"
    r"commitment to|cancelled|suspended|called off|lifted|meets? to|met to|meeting to|"
    r"decided|agreed|threatened|confirmed|warned|backed|"
    r"approved|ratified|rejected|turned down|named dates|set out|asked (?:the|its)|"
    r"authori[sz]ed|notified|called for|hours before|days? before|weeks? before|ahead of|to avert|to avoid|"
    r"legal bid|bid by [^.;,]{3,30} to stop|gave notice|given notice|pledged|said|showed|learned|informed|made a deal|"
    r"reached a deal|motion|resolution))\b"
)
IS_VOTED = re.compile(  # `June 5-8: strike action is authorised by 94.5%`
    r"(?: by [^.;,]{2,30}?)? (?:is |was |has been |are |were )?(?:authori[sz](?:ed|ation)|approved|backed|"
    r"votes?|voted|ballots?|mandates?)\b|(?:/lock-?out)? deadlines?\b|"
    r" notices? (?:was|were|had been|have been|has been)\b"
)
