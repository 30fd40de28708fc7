"""Why a day is a strike day, or why it is none: the words before it, else those after it, decide."""

from __future__ import annotations

import re
from datetime import timedelta

from extract.calling_off import PUT_OFF_TO
from extract.dates import MAX_SPAN, When
from extract.lexicon import Cue
from extract.reading import Reading

HANDS_OVER = re.compile(  # `announced for`, `is confirmed, starting`
    r"\b(?:for|from|starting|beginning|to begin|which (?:starts|begins|runs))\b"
)
GATHERINGS = ("talk", "meet", "negotiation", "bargaining", "hearing", "conciliation", "rall", "conference", "election",
              "summit", "vigil", "interview", "bookings")  # fmt: skip
NOW = ("today", "tonight", "yesterday", "this ")
LONG_PAST = timedelta(60)
LONGEST_CARRIED = 10  # days; a longer range that only its surroundings explain is a phase or a ballot
DECIDING = frozenset(("strike", "out", "asos", "talks", "papers", "not_strike"))
STRIKING = frozenset(("strike", "out"))
VOTE = frozenset(("ballot", "strike_vote", "move"))
FIGURE = re.compile(r"\d ?%|per ?cent|\d\d\.\d[ ,]")
NEGATED = re.compile(
    r"\b(?:no strikes?|not strike|expires?|deadline|by|before|after|until|week of|week beginning|"
    r"week commencing)\s+(?:the )?(?:\w+day,? )?$"
)
ITS_STRIKE = re.compile(r"'s (?:[a-z-]+ ){0,2}(?:strike|walkout|stoppage)")  # `even before Wednesday's strike`
EARLIEST = re.compile(
    r"\b(?:earliest|as early as|first possible|any (?:industrial |strike )?action (?:could|would|might)|"
    r"could (?:happen|take place) (?:from|on)|could (?:lawfully|legally)|cannot be held before)\b"
)
SERVED = re.compile(
    r"\b(?:be|been|was|were|is|are) (?:formally )?(?:authori[sz]ed|approved|backed|given|lodged|filed|sent|served|"
    r"announced|"
    r"issued|submitted|handed|put to (?:the |a )?vote|voted on|"
    r"discussed|debated)\b"
)


def rule(
    r: Reading, cues: list[Cue], when: When, left: int, right: int, inherited: bool, continued: bool, listed: bool
) -> str:
    """Why a day is a strike day; empty where it is none. The deciding word nearest before it counts, else after."""
    before = [c for c in cues if left <= c.start < when.start and (c.kind in DECIDING or _vote_near(c, when))]
    after = [c for c in cues if when.end <= c.start < right and c.kind in DECIDING]
    if before and before[-1].kind == "papers" and r.low.startswith(CLOSED, before[-1].start):
        ballot = VOTE & r.cues.kinds(r.sentence(r.text.index(when.start)).start, when.end)
        before = before if ballot else [c for c in before if c.kind != "papers"]
    if not before and not continued and left > cues[0].start if cues else False:
        before = [c for c in cues if c.start < when.start and c.kind == "papers"]
    if PUT_OFF_TO.search(r.low, left, when.start) and (continued or (before and before[-1].kind in STRIKING)):
        return "strike announced for day"
    if _of_something_else(r, when, left, right, after):
        return ""
    if (
        after
        and not (when.vague and VOTED.search(r.low, max(left, when.start - 34), when.start))
        and not (when.vague and r.low.startswith(WHAT_FOR, when.end))
        and not r.low.startswith("strikers", after[0].start)
        and after[0].kind == "strike"
        and not IS_VOTED.match(r.low, after[0].end)
        and (after[0].start - when.end <= 3 or DAYS_OF.match(r.low, when.end, after[0].start))
    ):
        return "strike word after day"
    if continued and ASIDE_LINK.fullmatch(r.low, left, when.start):
        return "strike day, list goes on"
    if before:
        if len(when.days) > LONGEST_CARRIED and TO_VOTE.match(r.low, when.end):
            return ""
        return _judged(r, before, when, inherited)
    if _dateline(r, when, left) or VOTED.search(r.low, max(left, when.start - 34), when.start):
        return ""
    lesser = bool(after) and after[0].kind == "asos" and after[0].start - when.end < 60
    if continued and not lesser and LINK.fullmatch(r.low, left, when.start):
        return "strike day, list goes on"
    if listed and r.low.startswith(" [", when.end):
        after = []  # a remark on the day
    talked_after = bool(after) and after[0].kind == "talks" and inherited and not listed and not when.vague
    if after and after[0].start - when.end < _reach(r, when, left) and not talked_after:
        return _before_word(r, after, when, left)
    if listed and not continued and r.published and when.days[-1] < r.published - LONG_PAST:
        return ""  # of a list of other stories
    return _carried(r, when, left, after, inherited, continued)


def _of_something_else(r: Reading, when: When, left: int, right: int, after: list[Cue]) -> bool:
    """Whether the words right beside a day make it one of something else: a deadline, a period, an announcement."""
    close = max(left, when.start - 40)
    deadline = NEGATED.search(r.low, max(left, when.start - 30), when.start)
    if (deadline and not ITS_STRIKE.match(r.low, when.end)) or EARLIEST.search(r.low, left, when.start):
        return True
    if ANY_TIME.search(r.low, max(left, when.start - 30), when.start):
        return True
    if (
        BETWEEN.search(r.low, left, when.start)
        and (when.unbroken or len(when.days) == 2)
        and (when.days[-1] - when.days[0]).days > (MAX_SPAN if len(when.days) == 2 else LONGEST_BETWEEN)
    ):
        return True  # a period of which figures are told, or in which strikes may fall
    if FESTIVE.search(r.low, close, when.start) or AS_NORMAL.search(r.low, close, when.start):
        return True
    if when.vague and (EACH_WEEK.match(r.low, when.end) or (len(when.days) == 1 and PLURAL.match(r.low, when.end))):
        return True
    if CALLED_ON.search(r.low, close, when.start) and r.low.startswith(" for ", when.end):
        return True
    if when.days == (r.published,) and (THAT.match(r.low, when.end) or DATED.match(r.low, when.start - 3)):
        return True
    begins = BEGINS_ON.search(r.low, close, when.start)
    if (CONTRACT_ENDS.match(r.low, when.end, right) and not begins) or AT_THE_EARLIEST.match(r.low, when.end):
        return True
    if STRIKE_OFF_ON.search(r.low, max(left, when.start - 80), when.start):
        return True
    if not when.vague:
        return False
    if r.low.startswith("'s", when.end) and not (after and after[0].start - when.end < 25):
        return True
    return bool(
        r.low.startswith("today?", when.start)  # nowadays
        or TOLD_ON.search(r.low, close, when.start)
        or OFF_ON.search(r.low, close, when.start)
        or DONE_BEFORE.search(r.low, max(left, when.start - 80), when.start)
        or (r.low.startswith(NOW, when.start) and OFF_TODAY.search(r.low, close, when.start))
    )


BETWEEN = re.compile(r"\bbetween (?:[\d.:]+ ?[ap]m on )?$")
LONGEST_BETWEEN = 14  # days
PLURAL = re.compile(r" (?:strikes|walkouts|stoppages)\b")  # `Sunday stoppages` are those of every Sunday
EACH_WEEK = re.compile(r" (?:- )?(?:each|every) week\b")
AS_NORMAL = re.compile(r"(?<!now run )\b(?:as normal|as usual|normally)(?: on)? $")
FESTIVE = re.compile(r"\b(?:birthday|anniversary)(?: is| was)?,? (?:on )?$")
CALLED_ON = re.compile(r"\bcall(?:ed|s|ing)?(?: on)? $")  # `called on June 19 for a walkout`
ANY_TIME = re.compile(r"\b(?:any|some) time (?:from|between|in) (?:the )?$")  # of a mandate


def _reach(r: Reading, when: When, left: int) -> int:
    """How many characters behind a day its strike may be told; few where it is but a weekday in mid-sentence."""
    leads = when.start - left < 12 and left == r.sentence(r.text.index(when.start)).start
    if not when.vague:
        return 160 if leads else 90
    if leads and (r.low.startswith("last ", left) or r.low.startswith(" last week", when.end)):
        return 160
    now = r.low.startswith(("today ", "tomorrow "), left)
    return 150 if leads and (now or r.low.startswith(",", when.end)) else 30


def _carried(r: Reading, when: When, left: int, after: list[Cue], inherited: bool, continued: bool) -> str:
    """Why a day without a word of its own is a strike day: the sentence or list before it goes on."""
    if not (inherited or continued) or PROTEST.search(r.low, r.sentence(r.text.index(when.start)).start, when.start):
        return ""
    if after and (after[0].kind == "asos" or (after[0].kind == "talks" and TALKED.match(r.low, after[0].start))):
        return ""
    if when.vague and continued and r.low.startswith(NOW, when.start):
        return ""
    told = after and r.low.startswith("announced", after[0].start) and r.published and when.days[0] <= r.published
    if told or TERMS_START.search(r.low, left, when.start) or SAID_THEN.match(r.low, when.end, when.end + 60):
        return ""
    return "" if when.vague and not continued and not _close_carry(r, left, when) else "strike day carried over"


SAID_THEN = re.compile(
    r",? (?!(?:it|was|were|it's|but|and)\b)(?:the )?(?:(?!was\b|were\b)[a-z'-]+ ){1,5}(?:announced|warned|signed|said|"
    r"put out|issued) (?:that )?"
)
TERMS_START = re.compile(
    r"\b(?:improvements?|changes?|terms|rises?|increases?|contracts?|deal|agreement|rates?|payments?|benefits?|lock-?out)"
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


THAT = re.compile(r"\)? that\b")  # `warned today (Wednesday 13 September) that members are to strike`
DATED = re.compile(r" - [^\n;,]{6,24}(?:\n|$)")  # at the end of a headline, `The decision to strike - 16/11/2001`
AT_THE_EARLIEST = re.compile(
    r",[^,;.]{3,70}, (?:is|was) the earliest\b|"
    r"[^.;,]{0,20} possible\b|(?:, [^.;,]{3,60},)? (?:is|was|would be) the earliest\b|"
    r",? (?:would be the first(?: possible| lawful)?|(?:is|was|would be) the (?:earliest|"
    r"first possible)) "
    r"(?:date|day|time)\b"
)
CONTRACT_ENDS = re.compile(
    r",? (?:(?!strike|walk|action)[^.;]){0,120}?\b(?:contract|agreement)s?\b(?:(?!strike|walk|action)[^.;]){0,120}?"
    r"\b(?:runs? out|ran out|expires?|expired|ends|ended|lapses?|lapsed)\b"
)
BEGINS_ON = re.compile(r"\b(?:strikes?|walkout|stoppage) (?:to begin|to start|beginning|starting)(?: on)? $")
TOLD_ON = re.compile(
    r"\b(?:release|statement|email|letter|post)(?: on)? $|\b(?:make known|reveal|announce|disclose) later $|"
    r"\b(?:according to|said|says|told)(?: [a-z]+){0,2} $"
)
STRIKE_OFF_ON = re.compile(  # `the strike had been paused on June 30`
    r"\b(?:strikes?|action|walkouts?|stoppages?)\b[^.;]{0,50}\b(?:had been|was|were) (?:paused|suspended|"
    r"halted)(?: on)? $"
)
OFF_ON = re.compile(
    r"\b(?:called off|suspended|paused|cancelled|withdrawn|postponed|halted|averted|came to an end|eased|receded|"
    r"ended)(?: late)?(?: on| last)? $"
)
OFF_TODAY = re.compile(  # `called off a strike tonight`
    r"\bcall(?:ed|ing|s)? off (?:(?!due|planned|set|scheduled|which|that|from|for|starting|on)[a-z'-]+ ){0,6}$"
)
DONE_BEFORE = re.compile(  # `after rejecting an offer on Monday`, `notice reached the firm on Friday`
    r"\bafter (?:rejecting|voting|accepting|turning down|ratifying|meeting)\b[^.;,]{0,60} on $|"
    r"\b(?:reached|received|delivered)\b[^.;,]{0,40} on $"
)
DAYS_OF = re.compile(
    r"(?:,? (?:the |which (?:is|was|are|were) (?:the )?)?| (?:is|was|will be|marks|marked) the )"
    r"(?:final|first|last|second|third|same) "
    r"(?:days? )?of (?:(?:\w+ )?|(?:two|three|four|five|six|\d) days of )$"
)
LINK = re.compile(
    r"[ ,(]*(?:and|or|then)?(?: (?:again|then|also))?(?: for (?:\w+ ){1,2}?(?:days|hours))?(?: (?:on|from))?[ ,(]*"
)


ASIDE_LINK = re.compile(
    r" ?(?:- [^-;.]{3,40} -|\([^;.)]{3,40}\),?|, (?:which|when) [^,;.]{3,60},|, [^,;.]{3,30},) (?:and|or|"
    r"then)(?: (?:again|then|also))?(?: on)? "
)
CARRIES_STRONGLY = re.compile(
    r"\b(?:begins?|began|starts?|started|runs?|ran|first|second|third|follow\w*|again|further|repeated|planned)\b"
)


def _close_carry(r: Reading, left: int, when: When) -> bool:
    return CARRIES_STRONGLY.search(r.low, max(left, when.start - 40), when.end) is not None


WHAT_FOR = (" for ", " against ", " over ", " about ")  # `unions told of majorities today for a walkout`
DATELINE = re.compile(r"^[ ,]*[a-z .]{2,24}, (?:[a-z .]{2,20}, )?(?:[a-z]{3,9}\.? )?$")
CREDIT = re.compile(r" ?(?:\(|--|-)")
VOTED = re.compile(
    r"\b(?:vot(?:e|ed|ing)(?: \w+ly)?|authori[sz]ation|authority|approval|ballot|mandate|"
    r"tweet)(?: on| last| this)? $"
)
VOTED_TO = re.compile(r"\bvot(?:e|ed|ing) (?:\w+ ){0,3}(?:to |for |in favou?r of )?(?:an? |the )?$")
CLOSED = ("closed", "close", "opened", "open", "opens", "closing")
BALLOTING = frozenset(("ballot", "yes", "tookpart", "strike_vote"))


def _dateline(r: Reading, when: When, left: int) -> bool:
    """Whether a day only says when the text was written: `LONDON, May 22 (Agency) --`, `| November 11, 2005 |`."""
    before = r.low[left : when.start]
    if (
        len(when.days) == 1
        and when.days[0] == r.published
        and str(r.published.year) in r.low[when.start : when.end + 6]
    ):
        return True
    return before.endswith(("| ", "**")) or bool(DATELINE.match(before) and CREDIT.match(r.low, when.end))


TO_VOTE = re.compile(r" (?:in which )?to (?:say|vote|decide|respond|reply|return|cast|have their say)\b")
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
    if said_again or (when.vague and r.low.startswith(WHAT_FOR, when.end)):
        return ""
    if TO_VOTE.match(r.low, when.end) or (when.vague and DONE_THEN.match(r.low, when.end)):
        return ""
    if DECIDED.search(r.low, when.end, after[0].start) or IS_VOTED.match(r.low, after[0].end):
        return ""
    if r.low.startswith("strikers", after[0].start) or r.low.endswith("whether to ", 0, after[0].start):
        return ""
    if AFTER_IT.fullmatch(r.low, when.end, after[0].start):
        return ""
    if kind in STRIKING and r.low[max(0, after[0].start - 3) : after[0].start] != "no ":
        return "strike day before strike word"
    if kind == "talks" and not when.vague and not r.low.startswith("met", after[0].start):
        far = after[0].start - when.end > 40
        return "strike day before strike word" if far and any(c.kind == "strike" for c in after[1:]) else ""
    return ""


AFTER_IT = re.compile(r", (?:following|after) [^,;]*")  # `On 29 March, following weeks on strike, they accepted`
DECIDED = re.compile(
    r"\b(?:mandate|(?:announc(?:e|ed|es|ing)|repeated|reaffirmed|condemned|criticised|urged|attacked|defended|"
    r"commitment to|cancelled|suspended|called off|lifted|meets? to|met to|meeting to|"
    r"decided|agreed|threatened|confirmed|warned|backed|"
    r"approved|named dates|set out|asked (?:the|its)|"
    r"authori[sz]ed|notified|called for|hours before|days? before|weeks? before|ahead of|to avert|to avoid|"
    r"gave notice|given notice|"
    r"pledged|said|learned|informed|made a deal|reached a deal|motion|resolution))\b"
)
IS_VOTED = re.compile(  # `June 5-8: strike action is authorised by 94.5%`
    r"(?: by [^.;,]{2,30}?)? (?:is |was |has been |are |were )?(?:authori[sz](?:ed|ation)|approved|backed|"
    r"votes?|voted|ballots?|mandates?)\b|(?:/lock-?out)? deadlines?\b|"
    r" notices? (?:was|were|had been|have been|has been)\b"
)
BALLOT_ON = re.compile(
    r"\bdecide on (?:[\w'-]+ ){1,5}$|\b(?:injunction|ruling) (?:against|on) (?:the |a )?$|\bmeetings? (?:about|on|"
    r"over) (?:the |a )?$|\b(?:vote|"
    r"voting|decide) on(?: taking| a| the|"
    r" possible)* $|\b(?:ballot(?:s|ing|ed)?|vote on|"
    r"voting on)\b[^.;]{0,60}?(?:\bon|"
    r"\bfor|\bover|\babout|\bwhether to|vote on|"
    r"voting on)"
    r"(?: taking| a| the| possible| further| proposed)* $"
)
MEETING = re.compile(
    r"(?:talks|negotiations|meetings?|rally|rallies|hearing|demonstration|conciliation|vigil|protest) "
    r"(?:to|over|about|on|aimed|for|in|with) "
    r"[^,.;]{0,80}(?:will be|are due|is due|are to be|are being|resume|begin|take place|scheduled|set for|held)\b"
)


HIT = re.compile(r" (?:could|may|might|would|will) (?:also )?be (?:hit|affected|disrupted|delayed)\b")
SERVICES_THEN = re.compile(r"\b(?:services|trains|buses|flights|trams|ferries)\b[^.;]{0,60}$")
NOTICE_OF = re.compile(r"\b(?:given|served|receives?|received) (?:formal |official )?notice of (?:[\w'-]+ ){0,2}$")
NOTICE_GIVEN = re.compile(r" notices? (?:[a-z]+ ){0,4}on ")  # `issued with strike notices on Monday`
CAME_OUT = re.compile(
    r"\b(?:results?|figures|outcome|report|news|numbers|papers)\b[^.;]{0,60}\bc[oa]m(?:e|es|ing) out$"
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
    r"\b(?:beg[aiu]n\w*|start\w*|due|will|takes?|took|held|continu\w*|go(?:es|ing)?|set|planned|for)\b"
)
NOT_GOING = re.compile(
    r"\b(?:not|never) calling (?:\w+ ){1,3}$|\b(?:not|never) (?:going |go so far as |planning |"
    r"due |set |want )?(?:to )?$"
)
AND_ON = re.compile(r"\b(?:and|but) (?:on )?$")
WHETHER = re.compile(  # `vote on whether to authorise strikes`
    r"\bwhether to (?!strike|walk|stop|go|be|take|hold|stage|join)[a-z]+ (?:[a-z]+ ){0,2}$"
)
ANNOUNCED = re.compile(r"\bannounc(?:ed|ing|es) (?:(?!that)[\w-]+ ){0,4}$")  # `announced two strikes by drivers today`
AGREED_ON = re.compile(r"\b(?:agreed|decided) on (?:[\w-]+ ){0,2}$")
MANDATE_FOR = re.compile(r"\bmandate (?:for |to take )?(?:[a-z]+ )?$")
AUTHORISED = re.compile(r"\b(?:authori[sz]ed|approved|backed|okayed) (?:[\w-]+ ){0,3}$")
SO_NEAR = 28  # characters between a strike and `today`, where no word says that it is on


def _of_another_verb(r: Reading, when: When, between: str) -> bool:
    """Whether `today` belongs to something else that is told: `a way to stop the strike would be found today`."""
    now = r.low.startswith((*NOW, "last night"), when.start)
    return now and len(between) > SO_NEAR and STRIKES_ON.search(between) is None


def _judged(r: Reading, before: list[Cue], when: When, inherited: bool) -> str:
    """What the words before a day make of it; `announced for` and `notice for` hand over to the strike behind them."""
    if len(before) > 1 and COINCIDES.search(r.low[max(0, before[-1].start - 40) : before[-1].start]):
        before = before[:-1]
    nearest = before[-1]
    if nearest.kind == "out" and any(c.kind == "papers" and nearest.start - c.end < 25 for c in before[:-1]):
        return ""
    if nearest.kind in STRIKING:
        told = not _of_the_vote(r, nearest, when) and _of_the_strike(r, before, when)
        return "strike word before day" if told else ""
    return _handed_over(r, before, when, inherited)


def _of_the_vote(r: Reading, nearest: Cue, when: When) -> bool:
    """Whether the day is one on which a strike was voted on, given notice of or called off, and no strike day."""
    between = r.low[nearest.end : when.start]
    near = r.low[max(0, nearest.start - 50) : nearest.start]
    if between == " on " and NOTICE_OF.search(near):
        return True
    if NOTICE_GIVEN.fullmatch(between) or NOT_GOING.search(near):
        return True
    if nearest.kind == "out" and CAME_OUT.search(r.low, max(0, nearest.start - 70), nearest.end):
        return True
    if BALLOT_ON.search(r.low[max(0, nearest.start - 90) : nearest.start]):
        return True
    past = r.published is not None and when.days[0] <= r.published
    if past and not when.vague and between == " on " and not near.endswith("went ") and VOTED_TO.search(near):
        return True
    if WHETHER.search(near) or (when.days[0] == r.published and ANNOUNCED.search(near)):
        return True
    if past and (AGREED_ON.search(near) or MANDATE_FOR.search(near)):
        return True
    if not when.vague or r.low.startswith(("tomorrow", "today", "next"), when.start):
        return False
    if past and len(between) < SO_NEAR and AUTHORISED.search(near):
        return True
    at_once = between.strip() in (("", "on") if past else ("",))
    return at_once and VOTED_TO.search(near) is not None


def _of_the_strike(r: Reading, before: list[Cue], when: When) -> bool:
    """Whether a strike told before a day, the nearest of `before`, is on that day: what stands between decides."""
    nearest = before[-1]
    between = r.low[nearest.end : when.start]
    if r.low[max(0, nearest.start - 3) : nearest.start] == "no ":
        return False
    hit = HIT.match(r.low, when.end) and SERVICES_THEN.search(between)
    if FIGURE.search(between) or SERVED.search(between) or hit:
        return False
    if AND_ON.search(between) and (MEETS.match(r.low, when.end) or DECIDED_THEN.match(r.low, when.end)):
        return False  # `a series of strikes, and on 12 May members will meet again`
    limit = (70 if ", " in between else 100) if when.vague else 160
    cut = when.vague and (
        ", and" in between or ", but" in between or '"' in between or _of_another_verb(r, when, between)
    )
    return not (len(between) >= limit or cut or (before[0].kind == "talks" and _about_talks(r, before[0], when)))


NONE_SINCE = re.compile(r"\b(?:legal|lawful|in force|promised|pledged|agreed) (?:since|not to)\b")


def _handed_over(r: Reading, before: list[Cue], when: When, inherited: bool) -> str:
    """What a word for talks, notices or papers makes of the day behind it: `strikes announced for`."""
    nearest = before[-1]
    between = r.low[nearest.end : when.start]
    struck = any(c.kind == "strike" for c in before[:-1])
    word = r.low[nearest.start : nearest.end]
    if nearest.kind == "talks" and word in ("since", "resume", "resumes"):
        later = r.cues.between(when.end, when.end + 60)
        last = max((c.start for c in before[:-1] if c.kind == "strike"), default=-1)
        if any((c.kind == "talks" and c.start > last) or c.kind == "asos" for c in before[:-1]):
            return ""
        if before[0].kind == "talks" and r.low.startswith(GATHERINGS, before[0].start) and word != "since":
            return ""
        if NONE_SINCE.search(r.low, max(0, nearest.start - 60), when.end + 60):
            return ""
        return "strike since" if struck or (word == "since" and any(c.kind == "strike" for c in later)) else ""
    if word.startswith(GATHERINGS) and not r.low.endswith("strike ", 0, nearest.start):
        return ""
    if nearest.kind in ("talks", "papers") and HANDS_OVER.search(between) and not when.vague:
        notice = word.startswith(("notice", "strike notice", "give notice"))
        return "strike announced for day" if struck or inherited or notice else ""
    return ""
