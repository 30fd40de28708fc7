"""Strike days: which of the days that a text names are days of action, whose, where, and whether they took place."""

from __future__ import annotations

import re
from datetime import date
from functools import partial

from extract import day_lists, diary, lengths
from extract.calling_off import remembered
from extract.dates import MORNING, When
from extract.lexicon import Cue
from extract.reading import Reading
from extract.rows import StrikeDay
from extract.strike_rows import rows_of, unique

HANDS_OVER = re.compile(r"\b(?:for|from|starting|beginning)\b")  # `announced for`, `is confirmed, starting`
GATHERINGS = ("talk", "meet", "negotiation", "bargaining", "hearing", "conciliation", "rall", "conference", "election",
              "summit", "vigil", "interview", "bookings")  # fmt: skip
NEAR = 120  # rows back among which the days of one expression lie
LONGEST_CARRIED = 10  # days; a longer range that only its surroundings explain is a phase or a ballot
LONGEST_ACTION = 5  # days; a longer range of "industrial action" is mostly action short of a strike
DECIDING = frozenset(("strike", "out", "asos", "talks", "papers", "not_strike"))
STRIKING = frozenset(("strike", "out"))
VOTE = frozenset(("ballot", "strike_vote"))
FIGURE = re.compile(r"\d ?%|per ?cent|\d\d\.\d[ ,]")
CARRIES_ON = re.compile(
    r"\b(?:begin|begins|began|start|starts|started|runs?|ran|first|second|third|others?|follows?|again|also|then|"
    r"further|followed|repeated|earlier days|take part|took part|another|last|they|it|goes first|join|days?|"
    r"ahead|more|planned|earlier|follow|the \d+(?:st|nd|rd|th))\b"
)
NEGATED = re.compile(
    r"\b(?:no strikes?|not strike|expires?|deadline|by|before|after|until|week of|week beginning|"
    r"week commencing)\s+(?:the )?(?:\w+day,? )?$"
)
EARLIEST = re.compile(
    r"\b(?:earliest|as early as|first possible|any (?:industrial |strike )?action (?:could|would|might)|"
    r"could (?:happen|take place) (?:from|on)|could (?:lawfully|legally)|cannot be held before)\b"
)
ENDING = re.compile(
    r"\b(?:until|till|runs? to|running to|run (?:right )?through|lasts? to|ends?|ending|finish(?:es|ing)?|go "
    r"back|returning|return|through)\b[^;]{0,25}$"
)
MEMBERS = re.compile(r"\b(?:members of|taking part|involved)\b")
SAME_DAY = re.compile(r"\b(?:(?:on )?(?:that|the same|this) (?:day|date)|those (?:\w+ )?days|both days|all (?:two|"
    r"three|four) days|"
                      r"strike then|out then|the same (?:\w+ )?days|coincides?)\b")  # fmt: skip
ITEM = re.compile(
    r"^[\s*•–-]*(?:from |on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)? [a-z]{3}|jan|"
    r"feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
)


def find(r: Reading) -> list[StrikeDay]:
    """Every strike day that the text names, one row a union and day."""
    found: list[StrikeDay] = []
    told = "strik" in r.low or any(c.kind in STRIKING and not r.low.startswith("c", c.start) for c in r.cues.items)
    if not told or remembered(r):
        return found
    listing = False
    under = diary.days(r)
    heads = day_lists.heads(r)
    unclaimed = -9  # the last sentence with days that were no strike days, for `on both days`
    last = -1
    for index in sorted({*r.dated, *under, *heads, *r.naming, *(i for i, k in r.kinds_in.items() if k & STRIKING)}):
        listing = listing and all(day_lists.goes_on(r, i) for i in range(last + 1, index))
        last, kinds, dated = index, r.kinds(index), index in r.dated
        if index in under:
            found += _under_heading(r, index, under[index])
        if dated and diary.says_when_written(r, index, listing):
            continue
        shared = _same_day(r, index, kinds, found)
        if dated:
            rows = _of_sentence(r, index, listing or _item(r, index, found), found)
            unclaimed = unclaimed if rows or kinds & {"ballot", "papers", "indicative"} else index
            listing = listing and bool(r.whens(index))
        else:
            rows = [] if shared else _both_days(r, index, kinds, unclaimed)
            listing = listing and day_lists.goes_on(r, index)
        found += shared + rows
        listing = listing or index in heads or bool(STRIKING & kinds and day_lists.begins(r, index))
    return unique(found)


NO_STRIKE = frozenset(("ballot", "strike_vote", "yes", "papers", "indicative", "offer"))  # something else is told


def _under_heading(r: Reading, index: int, day: When) -> list[StrikeDay]:
    """The strike day of a diary's sentence that names its unions and a strike but no day."""
    s = r.sentence(index)
    if not STRIKING & r.kinds(index) or NO_STRIKE & r.kinds(index):
        return []
    rows: list[StrikeDay] = []
    for group in r.groups(index):
        rows += rows_of(r, index, day, s.start, s.end, "day heading", group)
    return rows


def _of_sentence(r: Reading, index: int, listed: bool, before: list[StrikeDay]) -> list[StrikeDay]:
    """The strike days of one sentence."""
    s, kinds = r.sentence(index), r.kinds(index)
    if "not_strike" in kinds and not r.groups(index):
        return []
    inherited = listed or _inherits(r, index, kinds, before)
    if not inherited and not kinds & STRIKING and not ("papers" in kinds and "notice" in r.low[s.start : s.end]):
        return []
    cues, whens = r.cues.between(s.start, s.end), r.whens(index)
    if diary.WRITTEN.match(r.low[s.start : s.end]):
        whens = [w for w in map(partial(_but, r.published), whens) if w.days]
    found: list[StrikeDay] = []
    for n, when in enumerate(whens):
        left = whens[n - 1].end if n else s.start
        right = whens[n + 1].start if n + 1 < len(whens) else s.end
        clause = r.low.rfind(";", left, when.start) + 1
        if clause and CLAUSE_BEGINS.fullmatch(r.low, clause, when.start):
            stop = r.low.find(";", when.end, right)
            left, right = clause, stop if stop > 0 else right
        if not found and ENDING.search(r.low, left, when.start) and when.hour is not None and when.hour <= MORNING:
            continue  # the morning on which a stoppage ends
        if not found and not n and _ends_there(r, index, when, before):
            when = lengths.until(when, before[-1].day, False)
            found += rows_of(r, index, when, left, right, "range of strike days") if when.days else []
            continue
        if found and ENDING.search(r.low, left, when.start):
            back = "back" in r.low[left : when.start] and not re.search(r"\d", r.low[left : when.start])
            when = lengths.until(when, found[-1].day, back)
            found += rows_of(r, index, when, left, right, "range of strike days") if when.days else []
            continue
        rule = _rule(r, cues, when, left, right, inherited, bool(found), listed)
        carried = rule == "strike day carried over" and not listed and len(when.days) > LONGEST_CARRIED
        phase = len(when.days) > LONGEST_ACTION and rule and _only_action(r, cues, when)
        if rule and not carried and not phase:
            found += rows_of(r, index, when, left, right, rule)
    return found


def _but(day: date | None, when: When) -> When:
    """An expression without the day of publication that stands before it: `Date: 26 June 2019 Tomorrow morning ...`."""
    return when._replace(days=tuple(d for d in when.days if d != day))


GOES_ON = re.compile(
    r"\b(?:action|strikes?|walkouts?|stoppages?|it|they|which) (?:will |(?:is|are) (?:due |set )?to )?"
    r"(?:runs?|lasts?|continues?|goes? on|ends?) (?:on )?(?:until|till|to|through)? ?(?:the )?$"
)


def _ends_there(r: Reading, index: int, when: When, before: list[StrikeDay]) -> bool:
    """Whether a day ends the strike of the sentence before: `The action will run until 2 October.`"""
    if not before or index - before[-1].index > 1 or when.days[0] <= before[-1].day:
        return False
    return GOES_ON.search(r.low, r.sentence(index).start, when.start) is not None


CLAUSE_BEGINS = re.compile(r" ?(?:and )?(?:then )?on (?:the (?:morning|afternoon|evening) of )?")


def _only_action(r: Reading, cues: list[Cue], when: When) -> bool:
    """Whether a range is only of "industrial action", which may be anything short of a strike."""
    before = [c for c in cues if c.kind in STRIKING and c.start < when.start]
    return bool(before) and r.low[before[-1].start : before[-1].end].endswith(("industrial action", "job action"))


def _same_day(r: Reading, index: int, kinds: frozenset[str], found: list[StrikeDay]) -> list[StrikeDay]:
    """Other unions out on the days just named: `GMB members will join them on that day`."""
    s = r.sentence(index)
    if not found or index - found[-1].index > 4 or kinds & {"indicative", "papers"}:
        return []
    listed = r.low[s.start : s.end].rstrip().endswith(":") and len(r.groups(index)) == 1 and len(r.groups(index)[0]) > 2
    if not r.groups(index) or not (listed or SAME_DAY.search(r.low, s.start, s.end)):
        return []
    if not kinds & STRIKING and "notice" not in r.low[s.start : s.end] and not MEMBERS.search(r.low, s.start, s.end):
        return []
    last = found[-1]
    days = tuple(dict.fromkeys(f.day for f in found[-NEAR:] if f.mention == last.mention))
    when = When(*last.mention, days, "date", "")
    rows: list[StrikeDay] = []
    for group in r.groups(index):
        rows += rows_of(r, index, when, group[0].start, s.end, "same day as before", group)
    return rows


def _both_days(r: Reading, index: int, kinds: frozenset[str], unclaimed: int) -> list[StrikeDay]:
    """Days that only the next sentence calls strike days: `Strikes on both days have been withdrawn`."""
    s = r.sentence(index)
    if index - unclaimed > 2 or not kinds & STRIKING or not SAME_DAY.search(r.low, s.start, s.end):
        return []
    rows: list[StrikeDay] = []
    for when in (w for w in r.whens(unclaimed) if w.days[0] != r.published):
        rows += rows_of(r, index, when, s.start, s.end, "days called strike days")
    return rows


def _item(r: Reading, index: int, found: list[StrikeDay]) -> bool:
    """Whether a line begins with a day and belongs to a list of strike days."""
    s = r.sentence(index)
    if (s.start and r.low[s.start - 1] != "\n") or not ITEM.match(r.low[s.start : s.start + 40]):
        return False
    line = r.low[s.start : s.end]
    if len(re.sub(r"[^a-z]", "", line)) < 12 or (len(line) > 90 and ":" not in line[:60] and " - " not in line[:40]):
        return False  # nothing but a date, which says when the text is from; or a sentence and no item of a list
    kinds = r.kinds(index)
    if kinds & {"offer", "accept", "reject", "asos"} and not kinds & STRIKING:
        return False
    first = r.sentence(max(0, index - 6)).start
    return bool(STRIKING & r.cues.kinds(first, s.start)) or (bool(found) and index - found[-1].index <= 3)


SERVED = re.compile(
    r"\b(?:be|been|was|is) (?:formally )?(?:given|lodged|filed|sent|served|announced|issued|submitted|handed|"
    r"discussed|debated)\b"
)


def _inherits(r: Reading, index: int, kinds: frozenset[str], found: list[StrikeDay]) -> bool:
    """Whether a sentence goes on about a strike of the sentence before: `They begin at 6.30am on June 1`."""
    here = r.sentence(index)
    lead = r.cues.kinds(0, r.text.sentences[min(2, len(r.text.sentences) - 1)].end)
    if "asos" in lead and "strike" not in lead:
        return False
    if not index or kinds & {"ballot", "papers", "indicative", "pay", "services"}:
        return False
    if FIGURE.search(r.low, here.start, here.end):
        return False
    if CARRIES_ON.search(r.low, here.start, here.end) is None:
        return False
    far = 4 if "first" in r.low[here.start : here.end] or "then" in r.low[here.start : here.start + 8] else 2
    just_before = r.kinds(index - 1)
    if "asos" in just_before and not just_before & STRIKING:
        return False
    for i in range(index - 1, max(-1, index - 1 - far), -1):
        before = r.sentence(i)
        if here.paragraph - before.paragraph > far:
            break
        if STRIKING & r.kinds(i) or (found and found[-1].index == i):
            return True
    return False


def _rule(
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
    if NEGATED.search(r.low, max(left, when.start - 30), when.start) or EARLIEST.search(r.low, left, when.start):
        return ""
    if when.vague and r.low.startswith("'s", when.end) and not (after and after[0].start - when.end < 25):
        return ""
    if THAT.match(r.low, when.end) and when.days[0] == r.published:
        return ""
    if CONTRACT_ENDS.match(r.low, when.end, right) or AT_THE_EARLIEST.match(r.low, when.end):
        return ""
    if when.vague and TOLD_ON.search(r.low, max(left, when.start - 40), when.start):
        return ""
    if when.vague and OFF_ON.search(r.low, max(left, when.start - 40), when.start):
        return ""
    if (
        after
        and not (when.vague and VOTED.search(r.low, max(left, when.start - 34), when.start))
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
    if continued and LINK.fullmatch(r.low, left, when.start):
        return "strike day, list goes on"
    talked_after = bool(after) and after[0].kind == "talks" and inherited and not listed and not when.vague
    leads = when.start - left < 12 and left == r.sentence(r.text.index(when.start)).start
    reach = 160 if leads else 90
    if when.vague:
        reach = 160 if leads and r.low.startswith("last ", left) else 30
        reach = max(reach, 110 if leads and r.low.startswith(",", when.end) else 0)
    if after and after[0].start - when.end < reach and not talked_after:
        return _before_word(r, after, when, left)
    if PROTEST.search(r.low, r.sentence(r.text.index(when.start)).start, when.start):
        return ""
    if after and after[0].kind == "talks" and PROTESTS.match(r.low, after[0].start):
        return ""
    if when.vague and continued and r.low.startswith(("today", "tonight", "yesterday"), when.start):
        return ""
    if inherited or continued:
        return "" if when.vague and not continued and not _close_carry(r, left, when) else "strike day carried over"
    return ""


PROTESTS = re.compile(r"(?:protests?|rall(?:y|ies)|demonstrations?|marched|a march|vigil|meetings?|hearings?)\b")
PROTEST = re.compile(
    r"\b(?:protests?|rall(?:y|ies)|demonstrations?|vigils?|a march|marches|meetings?|marathon|concerts?|"
    r"festivals?|derby|parade|fixtures?|events)\b[^.]*$"
)


def _vote_near(cue: Cue, when: When) -> bool:
    """Whether a word for a ballot stands so near before a day that the day is the ballot's."""
    return cue.kind in VOTE and when.start - cue.end < 45


THAT = re.compile(r"\)? that\b")  # `warned today (Wednesday 13 September) that members are to strike`
AT_THE_EARLIEST = re.compile(
    r"[^.;,]{0,20} possible\b|,? (?:would be the first(?: possible| lawful)?|(?:is|was|would be) the (?:earliest|"
    r"first possible)) "
    r"(?:date|day|time)\b"
)
CONTRACT_ENDS = re.compile(
    r",? (?:(?!strike|walk|action)[^.;]){0,120}?\b(?:contract|agreement)s?\b(?:(?!strike|walk|action)[^.;]){0,120}?"
    r"\b(?:runs? out|ran out|expires?|expired|ends|ended|lapses?|lapsed)\b"
)
TOLD_ON = re.compile(
    r"\b(?:release|statement|email|letter|post)(?: on)? $|\b(?:according to|said|says|told)(?: [a-z]+){0,2} $"
)
OFF_ON = re.compile(
    r"\b(?:called off|suspended|cancelled|withdrawn|postponed|halted|averted)(?: late)?(?: on|"
    r" last)? $"
)
DAYS_OF = re.compile(
    r",? (?:the |which (?:is|was|are|were) (?:the )?)?(?:final|first|last|second|third|same) days? of (?:\w+ )?$"
)
LINK = re.compile(
    r"[ ,(]*(?:and|or|then)?(?: (?:again|then|also))?(?: for (?:\w+ ){1,2}?(?:days|hours))?(?: (?:on|from))?[ ,(]*"
)


ASIDE_LINK = re.compile(
    r" ?(?:- [^-;.]{3,40} -|\([^;.)]{3,40}\),?|, [^,;.]{3,30},) (?:and|or|then)(?: (?:again|then|also))?(?: on)? "
)
CARRIES_STRONGLY = re.compile(
    r"\b(?:begins?|began|starts?|started|runs?|ran|first|second|third|follow\w*|again|further|repeated|planned)\b"
)


def _close_carry(r: Reading, left: int, when: When) -> bool:
    return CARRIES_STRONGLY.search(r.low, max(left, when.start - 40), when.end) is not None


DATELINE = re.compile(r"^[a-z .]{2,24}, (?:[a-z]{3,9}\.? )?$")
CREDIT = re.compile(r" ?(?:\(|--|-)")
VOTED = re.compile(r"\b(?:vot(?:e|ed|ing)(?: \w+ly)?|authori[sz]ation|ballot|mandate|tweet)(?: on| last| this)? $")
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
    if when.vague and r.low.startswith((" for ", " against ", " over ", " about "), when.end):
        return ""
    if TO_VOTE.match(r.low, when.end) or (when.vague and DONE_THEN.match(r.low, when.end)):
        return ""
    if DECIDED.search(r.low, when.end, after[0].start) or IS_VOTED.match(r.low, after[0].end):
        return ""
    if kind in STRIKING and r.low[max(0, after[0].start - 3) : after[0].start] != "no ":
        return "strike day before strike word"
    if kind == "talks" and not when.vague:
        far = after[0].start - when.end > 40
        return "strike day before strike word" if far and any(c.kind == "strike" for c in after[1:]) else ""
    return ""


DECIDED = re.compile(
    r"\b(?:mandate|(?:announced?|meets? to|meeting to|decided|agreed|threatened|confirmed|warned|backed|approved|"
    r"authori[sz]ed|notified|called for|hours before|days before|ahead of|to avert|to avoid|gave notice|given notice|"
    r"pledged|said|learned|informed|motion|resolution))\b"
)
IS_VOTED = re.compile(  # `June 5-8: strike action is authorised by 94.5%`
    r"(?: by [^.;,]{2,30}?)? (?:is |was |has been |are |were )?(?:authori[sz](?:ed|ation)|approved|backed|"
    r"votes?|voted|ballots?|mandates?)\b"
)
BALLOT_ON = re.compile(
    r"\b(?:injunction|ruling) (?:against|on) (?:the |a )?$|\b(?:vote|voting|decide) on(?: taking| a| the|"
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
AUTHORISED = re.compile(r"\b(?:authori[sz]ed|approved|backed|okayed) (?:[\w-]+ ){0,3}$")
SO_NEAR = 28  # characters between a strike and `today`, where no word says that it is on


def _of_another_verb(r: Reading, when: When, between: str) -> bool:
    """Whether `today` belongs to something else that is told: `a way to stop the strike would be found today`."""
    now = r.low.startswith(("today", "yesterday", "tonight", "last night"), when.start)
    return now and len(between) > SO_NEAR and STRIKES_ON.search(between) is None


def _judged(r: Reading, before: list[Cue], when: When, inherited: bool) -> str:
    """What the words before a day make of it; `announced for` and `notice for` hand over to the strike behind them."""
    if len(before) > 1 and COINCIDES.search(r.low[max(0, before[-1].start - 40) : before[-1].start]):
        before = before[:-1]
    nearest = before[-1]
    between = r.low[nearest.end : when.start]
    if nearest.kind == "out" and any(c.kind == "papers" and nearest.start - c.end < 25 for c in before[:-1]):
        return ""
    if nearest.kind == "out" and CAME_OUT.search(r.low, max(0, nearest.start - 70), nearest.end):
        return ""
    if nearest.kind in STRIKING and BALLOT_ON.search(r.low[max(0, nearest.start - 90) : nearest.start]):
        return ""
    weekday = when.vague and not r.low.startswith(("tomorrow", "today", "next"), when.start)
    past = r.published is not None and when.days[0] <= r.published
    at_once = between.strip() in (("", "on") if past else ("",))
    near = r.low[max(0, nearest.start - 50) : nearest.start]
    if weekday and past and len(between) < SO_NEAR and AUTHORISED.search(near):
        return ""
    voted = weekday and at_once and VOTED_TO.search(r.low[max(0, nearest.start - 50) : nearest.start])
    if nearest.kind in STRIKING and voted:
        return ""
    if nearest.kind in STRIKING:
        if r.low[max(0, nearest.start - 3) : nearest.start] == "no ":
            return ""
        if FIGURE.search(between) or SERVED.search(between):
            return ""
        if re.search(r"\b(?:and|but) (?:on )?$", between) and (
            MEETS.match(r.low, when.end) or DECIDED_THEN.match(r.low, when.end)
        ):
            return ""  # `a series of strikes, and on 12 May members will meet again`
        limit = (70 if "," in between else 100) if when.vague else 160
        cut = when.vague and (
            ", and" in between or ", but" in between or '"' in between or _of_another_verb(r, when, between)
        )
        if len(between) >= limit or cut or (before[0].kind == "talks" and _about_talks(r, before[0], when)):
            return ""
        return "strike word before day"
    struck = any(c.kind == "strike" for c in before[:-1])
    word = r.low[nearest.start : nearest.end]
    if nearest.kind == "talks" and word in ("since", "resume", "resumes"):
        later = r.cues.between(when.end, when.end + 60)
        last = max((c.start for c in before[:-1] if c.kind == "strike"), default=-1)
        if any(c.kind == "talks" and c.start > last for c in before[:-1]):
            return ""
        return "strike since" if struck or (word == "since" and any(c.kind == "strike" for c in later)) else ""
    if word.startswith(GATHERINGS) and not r.low.endswith("strike ", 0, nearest.start):
        return ""
    if nearest.kind in ("talks", "papers") and HANDS_OVER.search(between) and not when.vague:
        return (
            "strike announced for day"
            if struck or inherited or word in ("notice", "strike notice", "give notice")
            else ""
        )
    return ""
