"""Days that the words right beside them make days of something else: a deadline, a period, an announcement."""

from __future__ import annotations

import re

from extract.dates import MAX_SPAN, When
from extract.lexicon import Cue
from extract.reading import Reading

NOW = ("today", "tonight", "yesterday", "this ")
NEGATED = re.compile(
    r"\b(?:no strikes?|not strike|expires?|deadline|by|before|after|until|through to|up to|week of|week beginning|"
    r"week commencing)\s+(?:\d[\d.:]* ?[ap]\.?m\.? )?(?:the )?(?:\w+day,? )?$"
)
ITS_STRIKE = re.compile(r"'s (?:[a-z-]+ ){0,2}(?:strike|walkout|stoppage)")  # `even before Wednesday's strike`
EARLIEST = re.compile(
    r"\b(?:earliest|as early as|first possible|any (?:industrial |strike )?action (?:could|would|might)|"
    r"could (?:happen|take place) (?:from|on)|could (?:lawfully|legally)|cannot be held before)\b"
)
BETWEEN = re.compile(r"\bbetween (?:[\d.:]+ ?[ap]m on )?$")
LONGEST_BETWEEN = 14  # days
PLURAL = re.compile(r" (?:strikes|walkouts|stoppages)\b")  # `Sunday stoppages` are those of every Sunday
EACH_WEEK = re.compile(r" (?:- )?(?:each|every) week\b")
AS_NORMAL = re.compile(r"(?<!now run )\b(?:as normal|as usual|normally)(?: on)? $")
FESTIVE = re.compile(r"\b(?:birthday|anniversary)(?: is| was)?,? (?:on )?$")
CALLED_ON = re.compile(r"\bcall(?:ed|s|ing)?(?: on)? $")  # `called on June 19 for a walkout`
BALLOT_RUNS = re.compile(  # `a formal ballot beginning on November 6 and ending on November 26`
    r"\b(?:ballot|vote|voting|consultation) (?:period )?(?:will )?(?:begin|start|open|run)\w* [^.;]{0,60}?"
    r"\b(?:and )?(?:end|clos|finish|conclud)\w* (?:on )?$"
)
ANY_TIME = re.compile(r"\b(?:any|some) time (?:from|between|in|starting|after) (?:the )?$")  # of a mandate
THAT = re.compile(r"\)? that\b")  # `warned today (Wednesday 13 September) that members are to strike`
HANDLE = re.compile(r"\(@\w{2,20}\) $")  # a tweet, `- Unite (@unite) October 26, 2021`
POSTED = re.compile(r"(?:,? \d{4})? // ")
STAMPED = re.compile(
    r",? (?:at )?\d\d?[:.]\d\d(?::\d\d)? ?(?:[ap]m\b|"
    r"\+0)"
)  # `Thursday, 13 June 2019, 9:20 am`, of a release
DATED = re.compile(r" - [^\n;,]{6,24}(?:\n|$)")  # at the end of a headline, `The decision to strike - 16/11/2001`
AT_THE_EARLIEST = re.compile(
    r",[^,;.]{3,70}, (?:is|was) the earliest\b|"
    r",? at the (?:very )?earliest\b|[^.;,]{0,20} possible\b|(?:, [^.;,]{3,60},)? (?:is|was|would be) the earliest\b|"
    r",? (?:would be the first(?: possible| lawful)?|(?:is|was|would be) the (?:earliest|"
    r"first possible)) "
    r"(?:date|day|time)\b"
)
CONTRACT_ENDS = re.compile(
    r",? (?:(?!strike|walk|action)[^.;]){0,120}?\b(?:contract|agreement)s?\b(?:(?!strike|walk|action)[^.;]){0,120}?"
    r"\b(?:runs? out|ran out|expires?|expired|ends|ended|lapses?|lapsed)\b"
)
BEGINS_ON = re.compile(
    r"\b(?:strikes?|walkout|stoppage) (?:to begin|to start|beginning|starting)(?: on)? $|"
    r"\b(?:went|gone|going|go) (?:out )?on strike(?: on)? $|\bwalked (?:out|off)(?: the job)?(?: on)? $"
)
TOLD_ON = re.compile(
    r"\b(?:release|statement|email|letter|post)(?: on)? $|\bplans (?:set out|unveiled|published|outlined|revealed) $|"
    r"\b(?:make known|reveal|announce|disclose) later $|"
    r"\b(?:according to|said|says|told)(?: [a-z]+){0,2} $"
)
NOT_SO = re.compile(
    r"\bwould have (?:been )?(?:suspended|called off|ended|averted|"
    r"stopped)\b"
)  # what did not come about
AS_A_HEADLINE = re.compile(r",? (?:19|20)\d\d (?:The|A|An|By|Members|Workers|Staff) ")  # its date, and the text begins
LINKED = re.compile(
    r"(?:\b(?:on|from|of|until|till|to|and|or|since|for|by|between|before|after)|[,(-]|"
    r"day) ?(?:the )?$"
)
TO_CALL = re.compile(
    r",? (?:the power |authority |the right )?to (?:call|authori[sz]e|approve) (?:an? |"
    r"the )?(?:\w+ )?strikes?\b"
)
ENDED_ON = re.compile(  # `in a hurry to end the strike today`, `ended their strike on Dec. 18`
    r"\bend(?:ed|ing|s)? (?:a|an|the|their|its|his)(?: [\w-]+){0,3} (?:strike|walkout|stoppage|pickets|"
    r"picketing)(?: by (?:[\w'-]+ ){1,5}?)?"
    r"(?: on)? ?$"
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
NAMES_DATES = re.compile(  # `will make known its strike dates tomorrow`
    r"\b(?:announc\w+|make known|names?|reveal\w*|publish\w*|unveil\w*)\b[^.;]{0,40}\b(?:strike )?dates $"
)
DONE_BEFORE = re.compile(  # `after rejecting an offer on Monday`, `notice reached the firm on Friday`
    r"\bafter (?:rejecting|voting|accepting|turning down|ratifying|meeting)\b[^.;,]{0,60} on $|"
    r"\b(?:reached|received|delivered)\b[^.;,]{0,40} on $"
)


def of_something_else(r: Reading, when: When, left: int, right: int, after: list[Cue]) -> bool:
    """Whether the words right beside a day make it one of something else: a deadline, a period, an announcement."""
    close = max(left, when.start - 40)
    deadline = NEGATED.search(r.low, max(left, when.start - 30), when.start)
    if (deadline and not ITS_STRIKE.match(r.low, when.end)) or EARLIEST.search(r.low, left, when.start):
        return True
    if ANY_TIME.search(r.low, max(left, when.start - 30), when.start):
        return True
    if BALLOT_RUNS.search(r.low, max(0, when.start - 110), when.start):
        return True
    if (
        BETWEEN.search(r.low, left, when.start)
        and (when.unbroken or len(when.days) == 2)
        and (when.days[-1] - when.days[0]).days > (MAX_SPAN if len(when.days) == 2 else LONGEST_BETWEEN)
    ):
        return True  # a period of which figures are told, or in which strikes may fall
    if FESTIVE.search(r.low, close, when.start) or AS_NORMAL.search(r.low, close, when.start):
        return True
    if when.vague and (
        EACH_WEEK.match(r.low, when.end)
        or (len(when.days) == 1 and PLURAL.match(r.low, when.end) and not r.low.endswith("on ", 0, when.start))
    ):
        return True
    if CALLED_ON.search(r.low, close, when.start) and r.low.startswith(" for ", when.end):
        return True
    if POSTED.match(r.low, when.end):
        return True  # when an item of a digest was posted
    if when.days == (r.published,) and (
        THAT.match(r.low, when.end)
        or DATED.match(r.low, when.start - 3)
        or (str(when.days[0].year) in r.low[when.start : when.end] and STAMPED.match(r.low, when.end))
    ):
        return True
    if HANDLE.search(r.low, close, when.start):
        return True
    begins = BEGINS_ON.search(r.low, close, when.start)
    if (CONTRACT_ENDS.match(r.low, when.end, right) and not begins) or AT_THE_EARLIEST.match(r.low, when.end):
        return True
    if STRIKE_OFF_ON.search(r.low, max(left, when.start - 80), when.start):
        return True
    if TO_CALL.match(r.low, when.end):
        return True
    if NOT_SO.search(r.low, left, min(right, when.end + 90)):
        return True
    if AS_A_HEADLINE.match(r.text.plain, when.end) and not LINKED.search(r.low, close, when.start):
        return True
    if ENDED_ON.search(r.low, max(left, when.start - 90), when.start):
        return True
    if not when.vague:
        return False
    if r.low.startswith("'s", when.end) and not (after and after[0].start - when.end < 25):
        return True
    return bool(
        r.low.startswith("today?", when.start)  # nowadays
        or TOLD_ON.search(r.low, close, when.start)
        or OFF_ON.search(r.low, close, when.start)
        or NAMES_DATES.search(r.low, max(left, when.start - 60), when.start)
        or DONE_BEFORE.search(r.low, max(left, when.start - 80), when.start)
        or (r.low.startswith(NOW, when.start) and OFF_TODAY.search(r.low, close, when.start))
    )
