"""Rows of strike days: whose a day of action is, where, and whether it took place."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract import lengths, trades
from extract.calling_off import called_off, status
from extract.dates import When
from extract.reading import Reading
from extract.rows import StrikeDay
from extract.unions import NOBODY, UnionMention
from extract.where import apart
from extract.whose_votes import ON_THE_LAW

WORKERS = re.compile(r"\b(?:staff|workers|drivers|crews?|employees|teachers|lecturers|nurses|crew|members|unions?|"
    r"guards|conductors|cleaners|"
                     r"collectors|engineers|miners|pilots|dockers|porters|officers)\b")  # fmt: skip
ENDS = "range of strike days"  # up to a last day: no length adds to it
STILL_ON = "strike goes ahead"
GOES_AHEAD = re.compile(  # of those who strike though others have called theirs off
    r"\b(?:will|are|is) still (?:due to |set to |going to |planning to |be )?(?:strik|walk|on strike|taking|take|stag)|"
    r"\b(?:will|to|due to) (?:still )?go ahead\b(?! (?:if|unless)\b)"
)
BRITAIN = frozenset(("GB-ENG", "GB-WLS", "GB-SCT"))
LONG_AGO = timedelta(days=60 * 365)
SURE = frozenset(
    ("strike word before day", "strike word after day", "strike day before strike word", "strike announced for day",
     ENDS, "day heading")
)  # fmt: skip
OTHERS_STRIKE = re.compile(  # of a union not named
    r"^.{0,25}\b(?<!and )elsewhere\b|\bin (?:an unrelated|a separate) (?:dispute|row)\b"
)
ABROAD = re.compile(  # `4,000 pilots at German airline Lufthansa began a strike`, in a story of a British union
    r"\b(?:german|french|spanish|italian|greek|portuguese|belgian|dutch|finnish|norwegian|swedish|danish|austrian|"
    r"swiss|polish) (?:national |flag |budget |state |low-cost |air traffic )?(?:airlines?|carriers?|railways?|trains?|"
    r"pilots|controllers|unions?|workers|doctors|teachers|cabin crew|drivers|dockers)\b"
)
ITS_MEMBERS = re.compile(r"\bits (?:[\w'-]+ ){0,3}members\b")
NOT_OUT = re.compile(  # of a union: `are not on strike on those dates`
    r"\b(?:are|is|were|was|will) not (?:be )?(?:on strike|striking|out|taking part|involved|walking out)\b"
)
AT_HOME = frozenset(("GB", "IE", "US", "CA", "AU", "NZ"))  # where strikes of unions not named are told all the same


STRIKE_ON = re.compile(
    r"\b(?:strikes?|strike action|walkouts?|stoppages?),? (?:(?:due|planned|set|called) )?(?:on|for) (?:\w+day,? "
    r")?(?:the )?$"
)


def _about_strikes(r: Reading, when: When) -> bool:
    """Whether an article that names no union is about a strike all the same: its first lines say so, and of the day."""
    last = r.top(3)
    if r.unions or "not_strike" in r.all_kinds or "other_vote" in r.lead_kinds(1) or ON_THE_LAW.search(r.low, 0, last):
        return False
    told = sum(c.kind == "strike" for c in r.cues.between(0, last))
    beside = STRIKE_ON.search(r.low, max(0, when.start - 60), when.start) is not None
    return told > (0 if beside else 1) and WORKERS.search(r.low, 0, last) is not None


def _at_odds(r: Reading, index: int, m: UnionMention) -> bool:
    """Whether a sentence that names no union is about nations in which the union of the text has no members."""
    own = r.where.own(index)
    told = {code for code in own if code in BRITAIN} if "GB-NIR" not in own else set()
    return bool(told and m.union.nations) and apart(told, m.union.nations)


def _up_to_others(r: Reading, index: int, when: When, right: int, m: UnionMention) -> int:
    """Where the words behind a day are those of another union: `strike on 1 March, while Unison members in Leeds`."""
    behind = (g for g in r.groups(index) if when.end < g[0].start < right)
    others = (g[0].start for g in behind if m.start < when.start and all(n.union.name != m.union.name for n in g))
    return min(others, default=right)


def rows_of(
    r: Reading,
    index: int,
    when: When,
    left: int,
    right: int,
    rule: str,
    group: list[UnionMention] | None = None,
) -> list[StrikeDay]:
    """One row for each union and day."""
    s = r.sentence(index)
    others = not group and not r.groups(index) and OTHERS_STRIKE.search(r.low[s.start : s.end])
    if others and not ITS_MEMBERS.search(r.low, s.start, s.end):
        return []
    group = group or r.joining(index, r.group_at(index, when.start), when[:2])
    if not r.groups(index) and ABROAD.search(r.low, s.start, s.end):
        group = [m for m in group if m.union.country not in AT_HOME]
    if (not group and rule in SURE and _about_strikes(r, when)) or trades.of_others(r, index, group):
        group = [NOBODY]
    off = called_off(r, index, left, right, when)
    rows = []
    before = r.low[max(s.start, when.start - 60) : when.start]
    ends = [w.end for w in r.whens(index)]
    others_places = r.where.of_other_days(index, ends, when.end) if len(ends) > 1 else frozenset()
    still = not off and GOES_AHEAD.search(r.low, left, right)
    for m in {m.union.name: m for m in group}.values():
        near = when.start if r.where.right_before(index, when.start) else _up_to_others(r, index, when, right, m)
        nations, nations_span = r.where.at(index, left, near, m, others_places)
        if not r.groups(index) and _at_odds(r, index, m):
            continue
        if not m.union.name and nations and not {c[:2] for c in nations} & AT_HOME:
            continue
        for day in when.days if rule == ENDS else lengths.expanded(r, when, s.start, s.end):
            if r.published and day < r.published - LONG_AGO:
                continue
            row = StrikeDay(
                m.union.name, m.union.country, day, nations, status(r, day, off, before), index, (when.start, when.end)
            )
            row.spans["date"] = (when.start, when.end, rule)
            told = "called off" if off else STILL_ON if still else "day of publication"
            row.spans["status"] = (when.start, when.end, told)
            if m.union.name:
                row.spans["union"] = (m.start, m.end, m.rule)
                row.doubts += r.doubts(index, m)
            if nations and nations_span[1]:
                row.spans["nations"] = nations_span
            row.flags += [f for f in (when.flag, "" if m.union.name else "union unknown") if f]
            if rule not in SURE:
                row.doubts.append("day explained only by the sentences around it")
            rows.append(row)
    return rows


def unique(found: list[StrikeDay]) -> list[StrikeDay]:
    """One row a union and day; the nations of several mentions are joined.

    A called-off day stays called off, but where others strike on it all the same.
    """
    kept: dict[tuple[str, date], StrikeDay] = {}
    for row in found:
        first = kept.setdefault((row.union, row.day), row)
        if first is not row:
            codes = dict.fromkeys((*first.nations, *row.nations))
            first.nations = tuple(c for c in codes if c[:2] == c or c[:2] not in codes)  # no parts beside the whole
            if row.status == "called_off" or row.spans["status"][2] == STILL_ON:
                first.status, first.spans["status"] = row.status, row.spans["status"]
    return list(kept.values())
