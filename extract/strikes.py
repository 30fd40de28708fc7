"""Strike days: which of the days that a text names are days of action, whose, where, and whether they took place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from extract import dates, day_lists, diary, goes_on, joint_days, lengths, not_meant, same_days, under_way
from extract.before_day import STRIKING
from extract.calling_off import locked_out, of_no_labour, of_the_climate, put_off_to, remembered
from extract.dates import MORNING, SATURDAY, When
from extract.day_rules import LONGEST_CARRIED, rule
from extract.lexicon import Cue
from extract.reading import Reading
from extract.rows import Ballot, StrikeDay
from extract.strike_rows import ENDS, rows_of, unique

LONGEST_ACTION = 7  # days; a longer range of "industrial action" is mostly action short of a strike
ENDING = re.compile(
    r"\b(?:until|till|up to|runs? to|running to|run (?:right )?through|lasts? to|ends?|ended|ending|finish(?:es|ed|"
    r"ing)?|conclud(?:es?|ed|ing)|go back|due back|(?:is|are|will be) over|returning|return(?:ed)?|"
    r"(?<!\bmarched )(?<!\bwent )through(?![^;]*\band on ))\b"
    r"(?:[^;]{0,25}| shifts (?:starting|beginning) (?:after|from) [^;]{0,14})$"
)
DIGIT = re.compile(r"\d")
FIGURES = re.compile(r"\d(?![\d:.]* ?[ap]\.?m\b)")  # but no hours
SAME_TIME = re.compile(r"\bsame (?:time|hour)\b")
BEGINS_LATE = re.compile(r"\b(?:(?:[3-9]|1[01])(?:[.:]\d\d)? ?p\.?m|(?:1[5-9]|2[0-3])[.:]?\d\d)\b")
BACK = re.compile(r"back|\breturn(?:ed|ing|s)?\b")  # on that day they work again
SPREAD = re.compile(  # `18 days spread over seven weeks, ending on 22 March`
    r"\bspread (?:out )?(?:over|across)\b|\bstaggered\b"
)
SERVICE_UNTIL = re.compile(  # `no bus will run again until Friday`, `delays may last until Christmas Eve`
    r"\b(?:run|runs|operate|reopen|resume|return) again until $|"
    r"\b(?:effects?|disruption|delays?|impact|backlog)\b[^.;]{0,60} (?:last|continue|go on)\w* until $"
)
NOT_BEFORE = re.compile(r"\bnot (?:now )?(?:begin|start|take place|go ahead) (?:until|till) (?:\w+day,? )?$")
ANOTHER_FROM = re.compile(r"\b(?:strike|walkout|stoppage) (?:from|on) ")  # `until a five-day strike from July 18`
EXCEPT = re.compile(  # `for 27 days from 2 December, apart from 12 December`
    r"\b(?:apart from|except(?: for| on)?|excluding|but not(?: on)?|other than|with the exception of)\b[^.;\d]{0,40}$"
)
AND_ALSO = re.compile(r",? and ")
THOSE_ON = re.compile(r",? (?:and |but )?(?:those|the ones) (?:on|from|due on|planned for) (?:the )?$")

NEW_CLAUSE = re.compile(r"[,;] (?:and|but|while) (?:then |again )?on (?:the )?$")
ITEM = re.compile(
    r"^[\s*•·–-]*(?:(?:week|phase|stage|round|wave|block) (?:\d{1,2}|[a-z]{3,6})\W+)?"
    r"(?:(?:\d|[a-z]{3,5}) (?:days?|weeks?),? )?(?:from |on )?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)? [a-z]{3}|jan|"
    r"feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
)


def find(r: Reading, ballots: Iterable[Ballot] = ()) -> list[StrikeDay]:
    """Every strike day that the text names, one row a union and day; `ballots` are those found in the same text."""
    found: list[StrikeDay] = []
    calendar = day_lists.calendar(r)
    told = (
        calendar
        or "strik" in r.low
        or any(c.kind in STRIKING and not r.low.startswith("c", c.start) for c in r.cues.items)
    )
    if (
        not told
        or NOT_FULL.search(r.low)
        or ("asos" in r.all_kinds and not STRIKES_TOLD.search(r.low))
        or remembered(r)
        or locked_out(r)
        or of_the_climate(r)
        or of_no_labour(r)
    ):
        return found
    listing = False
    under = diary.days(r)
    heads = day_lists.heads(r)
    unclaimed = -9  # the last sentence with days that were no strike days, for `on both days`
    last = -1
    after = same_days.of_next_days(r)
    for index in sorted(
        {*r.dated, *after, *under, *heads, *r.naming, *(i for i, k in r.kinds_in.items() if k & STRIKING)}
    ):
        listing = listing and all(day_lists.goes_on(r, i) for i in range(last + 1, index))
        last, kinds, dated = index, r.kinds(index), index in r.dated
        if index in under:
            found += diary.strike_days(r, index, under[index])
        if dated and diary.says_when_written(r, index, listing):
            continue
        if index + 1 in under and index not in under and _its_line_tells(r, index + 1, under, calendar):
            continue  # a heading, whose day is that of the lines under it
        shared = same_days.same_day(r, index, kinds, found)
        if dated:
            rows = _of_sentence(r, index, listing or _item(r, index, found), found)
            unclaimed = unclaimed if rows or kinds & {"ballot", "papers", "indicative"} else index
            rows += same_days.goes_ahead(r, index, rows)
            rows += diary.others_of_line(r, index, rows) if calendar else ()
            listing = listing and (bool(r.whens(index)) or (calendar and day_lists.goes_on(r, index)))
        else:
            rows = [] if shared else same_days.both_days(r, index, kinds, unclaimed)
            listing = listing and day_lists.goes_on(r, index)
        shared = shared or same_days.next_day(r, index, kinds, found) or same_days.joins_one(r, index, found)
        rows = [*shared, *rows]
        found += rows
        listing = listing or index in heads or bool(STRIKING & kinds and day_lists.begins(r, index))
    found = found or under_way.nth_day(r)
    days = {f.day for f in found}
    if days <= {r.published}:
        found += under_way.begun(r)  # more days may follow than that of publication
    elif r.published and (r.published in days or min(days) > r.published):
        found += under_way.begun(r, under_way.SO_LONG)
    found += (
        under_way.due_today(r)
        + under_way.whole_week(r)
        + under_way.ended(r)
        + under_way.by_shifts(r)
        + under_way.told_backwards(r, found)
    )
    found += joint_days.joined(r, found, ballots)
    found = _without_lesser(r, _on_working_days(r, found))
    _off_next_week(r, found)
    return unique(not_meant.without(r, found))


NOT_AT_WEEKENDS = re.compile(
    r"\bno (?:strikes?|(?:strike |industrial )?action) (?:is|are|was|were|has been|have been) (?:called|planned) "
    r"(?:for|on|over|at) (?:the )?weekends?\b"
)


def _on_working_days(r: Reading, found: list[StrikeDay]) -> list[StrikeDay]:
    """Rows without weekends, where the text says that there is no action on them."""
    if " weekend" not in r.low or not NOT_AT_WEEKENDS.search(r.low):
        return found
    return [row for row in found if row.day.weekday() < SATURDAY]


LESSER_ON = re.compile(
    r"\baction short of (?:a )?strikes?(?: action)? (?:(?:beginning|starting|begins|starts) )?"
    r"(?:on|from) (?:\w+day,? )?(?:the )?$"
)


def _without_lesser(r: Reading, found: list[StrikeDay]) -> list[StrikeDay]:
    """Rows without the days of "industrial action" of which the text says elsewhere that it falls short of a strike."""
    if "action short of" not in r.low:
        return found
    lesser = {
        day
        for index in r.dated
        for when in r.whens(index)
        if LESSER_ON.search(r.low, r.sentence(index).start, when.start)
        for day in when.days
    }
    return [row for row in found if row.day not in lesser or not _told_loosely(r, row)]


def _told_loosely(r: Reading, row: StrikeDay) -> bool:
    """Whether the sentence of a row speaks of industrial action and of no strike."""
    s = r.sentence(row.index)
    return "industrial action" in r.low[s.start : s.end] and STRIKES_TOLD.search(r.low, s.start, s.end) is None


OFF_NEXT_WEEK = re.compile(  # `Although next week's action is suspended, that planned for October will go ahead`
    r"\bnext week's (?:[\w-]+ ){0,3}(?:action|strikes?|walkouts?|stoppages?) (?:is|are|was|were|has been|have "
    r"been) (?:now )?(?:suspended|called off|cancelled|canceled|postponed|halted|shelved)\b"
)


def _off_next_week(r: Reading, found: list[StrikeDay]) -> None:
    """Mark the days of the week after publication as called off where the text says that its action is."""
    m = OFF_NEXT_WEEK.search(r.low) if r.published and " next week's " in r.low else None
    if m is None or r.published is None:
        return
    monday = r.published + timedelta(7 - r.published.weekday())
    for row in found:
        if monday <= row.day < monday + timedelta(7):
            row.status, row.spans["status"] = "called_off", (m.start(), m.end(), "next week's strike is off")


def _its_line_tells(r: Reading, index: int, under: dict[int, When], calendar: bool) -> bool:
    """Whether the line right under a heading that is but a day tells whose strike is on that day."""
    return bool(r.groups(index)) and (calendar or bool(diary.strike_days(r, index, under[index])))


STRIKES_TOLD = re.compile(  # by a word for them; else `the action` is what falls short of a strike
    r"\bstrik(?:e|es|ing|ers)\b|\bstruck\b|\bwalk(?:ed|ing|s)?[ -]?(?:out|off)|\bstoppages?\b|\bstop(?:ped|ping)?[ -]?"
    r"work\b|\bdown(?:ed|ing)? tools\b"
)
NOT_FULL = re.compile(r"not a full withdrawal of (?:labour|services)\b")  # but some duties refused


def _of_sentence(r: Reading, index: int, listed: bool, before: list[StrikeDay]) -> list[StrikeDay]:
    """The strike days of one sentence."""
    s, kinds = r.sentence(index), r.kinds(index)
    if "not_strike" in kinds and not r.groups(index):
        return []
    inherited = listed or goes_on.inherits(r, index, kinds, before)
    if not inherited and not kinds & STRIKING and not ("papers" in kinds and "notice" in r.low[s.start : s.end]):
        return []
    if _heads_lesser(r, index):
        return []
    cues, whens = r.cues.between(s.start, s.end), r.whens(index)
    if diary.WRITTEN.match(r.low[s.start : s.end]):
        whens = [w for w in map(partial(_but, r.published, s.start + HEAD), whens) if w.days]
    found: list[StrikeDay] = []
    excepted = False
    for n, when in enumerate(whens):
        left = whens[n - 1].end if n else s.start
        right = whens[n + 1].start if n + 1 < len(whens) else s.end
        left, right = _clause(r, when, left, right)
        if SERVICE_UNTIL.search(r.low, left, when.start):
            continue
        excepted = bool(found) and bool(
            EXCEPT.search(r.low, left, when.start) or (excepted and AND_ALSO.fullmatch(r.low, left, when.start))
        )
        if excepted:
            found = [f for f in found if f.day not in when.days and not (when.vague and _weekday(f, when))]
            continue
        those = THOSE_ON.search(r.low, left, when.start) if found else None
        left = those.start() if those else left
        if not found and ENDING.search(r.low, left, when.start) and when.hour is not None and when.hour <= MORNING:
            continue  # the morning on which a stoppage ends
        if not found and not n and _ends_there(r, index, when, before):
            when = lengths.until(when, before[-1].day, BACK.search(r.low, left, when.start) is not None)
            found += rows_of(r, index, when, left, right, ENDS) if when.days else []
            continue
        if not found and not n and (still := _goes_on_until(r, when, left)):
            found += rows_of(r, index, still, left, right, ENDS)
            continue
        if found and _ends(r, when, left):
            found = _to_the_end(r, index, when, left, right, found)
            continue
        why = rule(r, cues, when, left, right, inherited, bool(found), listed)
        long = (
            when.unbroken and len(when.days) > LONGEST_CARRIED and not goes_on.HIT_FROM.search(r.low, left, when.start)
        )
        carried = why == "strike day carried over" and not listed and long
        phase = len(when.days) > LONGEST_ACTION and when.unbroken and why and _only_action(r, cues, when)
        if why and not carried and not phase:
            stop = r.low.find(";", when.end, right)
            left = max(left, r.low.rfind(";", left, when.start) + 1)
            found += rows_of(r, index, when, left, stop if stop > 0 else right, why)
    return found


def _weekday(row: StrikeDay, when: When) -> bool:
    """Whether a row's day is of a weekday that is named: `from 5 to 11 September except Saturday`."""
    return row.day.weekday() in {day.weekday() for day in when.days}


def _clause(r: Reading, when: When, left: int, right: int) -> tuple[int, int]:
    """The words between the days before and behind it that are a day's own: its clause, where it has one."""
    clause = r.low.rfind(";", left, when.start) + 1
    anew = BEGINS_ANEW.search(r.low, left, when.start)
    if anew:
        return anew.end(), right
    if not clause and STRIKING & r.cues.kinds(when.end, right):
        clause = r.low.rfind(": ", left, when.start) + 1  # `talks failed: on March 13 doctors began a strike`
        new = NEW_CLAUSE.search(r.low, left, when.start)
        left = new.start() if new else left
    if not clause or not CLAUSE_BEGINS.fullmatch(r.low, clause, when.start):
        return left, right
    stop = r.low.find(";", when.end, right)
    return clause, stop if stop > 0 else right


VOTE_OVER = re.compile(
    r"\b(?:ballot|vote|voting|poll|consultation|talks|contract|agreement)\b[^.;]{0,40} (?:end(?:ed|s|ing)|"
    r"finish(?:ed|es|ing)) "
)


def _ends(r: Reading, when: When, left: int) -> bool:
    """Whether a day is told as the last of the strike whose first was told before it in the sentence."""
    ending = ENDING.search(r.low, left, when.start)
    return (
        ending is not None
        and not NOT_BEFORE.search(r.low, left, when.start)
        and not VOTE_OVER.search(r.low, left, when.start)
        and not ANOTHER_FROM.search(r.low, ending.start(), when.start)
        and not put_off_to(r, when)
    )


SMALL_HOURS = re.compile(r"\b(?:small|early) hours of $")
WERE_OUT = re.compile(r"\b(?:were (?:out|on strike)|was out|walked out|struck|stopped work|downed tools|held|staged)\b")


def _to_the_end(r: Reading, index: int, when: When, left: int, right: int, found: list[StrikeDay]) -> list[StrikeDay]:
    """The days found in a sentence and those up to the last day, `when`, of their strike."""
    s = r.sentence(index)
    if SPREAD.search(r.low, s.start, when.start):
        return found + rows_of(r, index, when, left, right, ENDS)
    figures = FIGURES if when.hour is None else DIGIT
    between = r.low[left : when.start]
    late = SAME_TIME.search(between) and BEGINS_LATE.search(r.low, s.start, left)  # till the evening of the last day
    back = BACK.search(between) is not None or SMALL_HOURS.search(between) is not None
    back = back and not figures.search(between) and not late
    over = r.published and found[-1].day < r.published < when.days[0] and WERE_OUT.search(r.low, s.start, left)
    if over and when.vague and len(when.days) == 1:  # `were out from Monday 8 October until Wednesday`, on the 12th
        when = when._replace(days=(dates.weekday_after(found[-1].day, when.days[0].weekday()),))
    when = lengths.without_weekends(r, lengths.until(when, found[-1].day, back), found[0].day, s.start)
    if len(when.days) > LONGEST_ACTION and _only_action(r, r.cues.between(s.start, s.end), when):
        return [f for f in found if f.index != index]
    rows = rows_of(r, index, when, left, right, ENDS) if when.days else []
    first = found[-1]
    if first.index == index and first.status == "called_off":  # `had been preparing to walk out today until Friday`
        told = {"status": first.spans["status"]}
        rows = [replace(row, status=first.status, spans=row.spans | told) for row in rows]
    return found + rows


def _heads_lesser(r: Reading, index: int) -> bool:
    """Whether a line of days, `28 April to 11 May:`, heads what tells only of action short of a strike."""
    s = r.sentence(index)
    below = r.kinds(min(index + 1, r.last))
    return (
        r.low[s.end - 2 : s.end].strip().endswith(":") and "asos" in below and not STRIKING & (below | r.kinds(index))
    )


HEAD = 20  # characters in which a line may tell when it was written


def _but(day: date | None, last: int, when: When) -> When:
    """An expression without the day of publication that stands before it: `Date: 26 June 2019 Tomorrow morning ...`.

    Only one that begins by `last` can hold it.
    """
    return when._replace(days=tuple(d for d in when.days if d != day)) if when.start <= last else when


GOES_ON = re.compile(
    r"\bnot (?:expected |due |going )?(?:to be )?back (?:at|to|in) work (?:before|until|till) (?:\d[\d.:]* ?[ap]m )?"
    r"(?:on )?$|\b(?:will be|are|be|stay|remain) (?:out )?on strike until (?:the )?$|"
    r"\b(?:is|are|were|was) (?:not )?due (?:to be )?back (?:(?:at|to|in) work )?(?:on|until) (?:\w+day,? )?(?:the )?$|"
    r"\b(?:action|strikes?|walkouts?|stoppages?|it|they|which) (?:will |could |may |might |(?:is|are) (?:due |set |"
    r"expected )?to )?"
    r"(?:runs?|lasts?|continues?|go(?:es)? on|ends?) (?:at (?:midnight|noon|[\d.:]+ ?[ap]m) )?(?:on )?(?:until|till|to|"
    r"through)? ?(?:the )?$"
)


def _ends_there(r: Reading, index: int, when: When, before: list[StrikeDay]) -> bool:
    """Whether a day ends the strike of the sentence before: `The action will run until 2 October.`"""
    if not before or index - before[-1].index > 1 or when.days[0] <= before[-1].day:
        return False
    return GOES_ON.search(r.low, r.sentence(index).start, when.start) is not None


STILL_ON = re.compile(  # of a strike that is on: `The strike will continue until 3 March`
    r"\b(?:strikes?|strike action|walkouts?|stoppages?) (?:(?:will|(?:is|are) (?:due|set|expected) to) )?(?:now )?"
    r"(?:continues?|goes on|go on|runs?(?: on)?|lasts?)(?: each (?:working )?day)? (?:until|till|to|through|"
    r"up to(?: and including)?) "
    r"(?:the )?(?:\w+day,? )?$|"
    r"\b(?:strike|walkout|stoppage),? which (?:will )?(?:runs?|lasts?|continues?|goes on|go on) (?:until|till|to|"
    r"through) (?:the )?(?:\w+day,? )?(?:the )?$|"
    r"\bcontinuing (?:their|its|the) (?:[\w-]+ )?(?:strike|walkout|stoppage)(?: action)?,? which (?:runs|lasts|"
    r"goes on) (?:until|till|to|through) (?:the )?$"
)
LONGEST_LEFT = timedelta(31)
VOTE_RUNS = re.compile(
    r"\b(?:ballot|vote|voting|poll|consultation)\b[^.;]{0,70} (?:will )?(?:run|runs|continue|goes on) until "
)


def _goes_on_until(r: Reading, when: When, left: int) -> When | None:
    """The days from that of publication to the last of a strike that is on: `It will continue until 3 March`."""
    if r.published is None or len(when.days) != 1 or not STILL_ON.search(r.low, left, when.start):
        return None
    if VOTE_RUNS.search(r.low, left, when.start):
        return None
    if not timedelta(0) < when.days[0] - r.published <= LONGEST_LEFT:
        return None
    return lengths.until(when._replace(vague=False), r.published - timedelta(1), False)


BEGINS_ANEW = re.compile(  # `a strike, which should have started on Friday but was called off, will begin on Wednesday`
    r"\b(?:called off|put off|postponed|suspended)[^,;.]{0,90},(?= (?:will|is to|are to) (?:now )?(?:begin|start|"
    r"go ahead|take place) (?:on|from) (?:the )?$)"
)
CLAUSE_BEGINS = re.compile(r" ?(?:and )?(?:then )?on (?:the (?:morning|afternoon|evening) of )?")


def _only_action(r: Reading, cues: list[Cue], when: When) -> bool:
    """Whether a range is only of "industrial action", which may be anything short of a strike."""
    before = [c for c in cues if c.kind in STRIKING and c.start < when.start]
    if any(c.kind == "strike" and r.low.startswith("strike", c.start) for c in before[:-1]):
        return False  # `The new strikes follow two weeks of industrial action from 4 to 17 September`
    return bool(before) and r.low[before[-1].start : before[-1].end].endswith(("industrial action", "job action"))


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
