"""Ballots: shares and counts joined into one row a question, with the union, nations and kind that go with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from extract import announced, numbers
from extract.names import Union
from extract.numbers import Share
from extract.reading import Reading
from extract.shares import NATIONAL, Judged, judge_all

QUESTIONS = {"strike": "strike", "asos": "action_short_of_strike", "accept": "accept_offer", "reject": "reject_offer",
             "move": "move_to_formal_ballot", "strike_vote": "strike"}  # fmt: skip
PAIR = re.compile(r"\s*(?:%|per ?cent|percent)?\s*(?:to|against|versus|-)\s*(\d{1,2}(?:\.\d+)?|[a-z]+)\b")
ELECTORATE = re.compile(
    rf"(?:\bof (?:the|its|some|about|around|nearly|almost)? ?({numbers.NUMBER}) (?:\w+ ){{0,4}}(?:on the roll|eligible|entitled|balloted)|"
    rf"\bballot(?:ed|ing) (?:of )?(?:all |its |some |about |around |nearly |almost |more than |over |up to |a total of )*({numbers.NUMBER})\b|"
    rf"\b({numbers.NUMBER}) (?:\w+ ){{0,5}}(?:were (?:balloted|eligible|entitled|sent|asked)|(?:are|were) entitled|eligible to vote|entitled to vote|"
    rf"had been (?:eligible|asked|balloted|sent))|"
    rf"\bnumber entitled to vote: ({numbers.NUMBER}))"
)


@dataclass(slots=True)
class Ballot:
    """One question put to one constituency, as far as the text tells."""

    union: str
    country: str
    question: str
    kind: str
    status: str
    index: int
    nations: tuple[str, ...] = ()
    figures: dict[str, float | int] = field(default_factory=dict)
    hedged: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    spans: dict[str, tuple[int, int, str]] = field(default_factory=dict)
    forms: dict[str, str] = field(default_factory=dict)


def find(r: Reading) -> list[Ballot]:
    """Every ballot question that the text reports, in order of the text."""
    told = {c.kind for c in r.cues.items}
    if not told & {"strike", "asos", "strike_vote", "indicative"} and not ("ballot" in told and told & {"accept", "reject"}):
        return []
    judged = judge_all(r)
    rows = [row for j in judged if j.role in ("yes", "no") and _about_a_ballot(r, j) and (row := _row(r, j))]
    rows += _tallies(r, rows)
    rows.sort(key=lambda b: min((s[0] for n, s in b.spans.items() if n != "union"), default=0))
    turnouts = [j for j in judged if j.role == "turnout" and _about_a_turnout(r, j)]
    turnouts.sort(key=lambda j: j.weight != 12 or not NATIONAL.search(r.low[max(0, j.share.start - 40) : j.share.start]))
    turnouts = _in_order(r, _precise(turnouts), rows)
    for j in turnouts:
        if not _attach_turnout(r, j, rows) and not any(b.index == j.index for b in rows):
            rows += _turnout_alone(r, j)
    rows = _merged(rows)
    _electorates(r, rows)
    return rows + announced.find(r, rows, Ballot)


ASKED = frozenset(("strike", "asos", "move", "strike_vote"))
ELSEWHERE = frozenset(("poll", "other_vote", "not_strike"))
WORDED = frozenset(("n in m", "ratio", "fraction"))
POLLED = frozenset(("ballot", "voters", "tookpart", "turnout", "strike_vote", "indicative", "voteshare"))
LEAST_YES = 30.0  # percent; in no reported ballot did fewer say yes, while pay rises are mostly below


def _about_a_ballot(r: Reading, j: Judged) -> bool:
    """Whether a share of votes is one of a union's vote on action or on an offer: the question must stand near."""
    if j.share.value < LEAST_YES:
        return False
    s = r.sentence(j.index)
    here = r.cues.kinds(s.start, s.end)
    if r.cues.kinds(s.start, j.share.start) & ELSEWHERE:
        return False
    if (j.share.value < 50 or j.share.rule in WORDED) and j.weight < 12 and not _polled(r, j):
        return False
    if here & ASKED or ("offer" in here and here & {"accept", "reject", "no"}) or here & {"accept", "reject"} and "pay" in here:
        return True
    if _strong(r) and not here & ELSEWHERE and (
        j.weight >= 7 or j.cue is None or here & {"ballot", "turnout", "voters", "tookpart", "yes", "accept", "reject"}
    ):
        return j.index == 0 or not _told_elsewhere(r, j)
    first = j.index
    while first > 0 and j.index - first < 3:
        first -= 1
    around = r.cues.kinds(r.sentence(first).start, r.sentence(min(j.index + 1, len(r.text.sentences) - 1)).end)
    if around & ELSEWHERE and not around & {"ballot", "indicative"}:
        return False
    if _told_elsewhere(r, j):
        return False
    return bool(around & ASKED) or ("offer" in around and bool(around & {"accept", "reject"}))


def _polled(r: Reading, j: Judged) -> bool:
    """Whether words of voting stand with a figure: in its sentence, or for one in words also in the one before."""
    s = r.sentence(j.index)
    first = s if j.share.value < 50 else r.sentence(max(0, j.index - 1))
    return bool(r.cues.kinds(first.start, s.end) & POLLED)


def _told_elsewhere(r: Reading, j: Judged) -> bool:
    """Whether the sentence or one of the two before it in its paragraph is about a poll or another kind of vote."""
    s = r.sentence(j.index)
    start = s.start
    for i in range(j.index - 1, max(-1, j.index - 3), -1):
        if r.sentence(i).paragraph != s.paragraph:
            break
        start = r.sentence(i).start
    return bool(r.cues.kinds(start, s.end) & ELSEWHERE)


def _strong(r: Reading) -> bool:
    """Whether the top of the article is about a vote on action or on an offer."""
    last = r.text.sentences[min(4, len(r.text.sentences) - 1)].end
    lead = r.cues.kinds(0, last)
    asked = lead & ASKED or (lead & {"offer", "pay"} and lead & {"accept", "reject"})
    return bool(asked and lead & {"ballot", "yes", "turnout", "accept", "reject", "strike_vote", "voters"})


def _about_a_turnout(r: Reading, j: Judged) -> bool:
    """Whether a turnout is of a union's vote and not of an election or of a rule about turnouts."""
    s = r.sentence(j.index)
    here = r.cues.kinds(s.start, s.end)
    left = r.cues.kinds(s.start, j.share.start)
    if left & ELSEWHERE and not left & {"strike", "asos"}:
        return False
    return not (here & {"services"} and "turnout" not in here)


def _precise(turnouts: list[Judged]) -> list[Judged]:
    """Without turnouts in words that a percentage close by states exactly: `three in five ... turnout was 61%`."""
    exact = [j for j in turnouts if j.share.rule in ("percent", "bare", "percent in words")]
    return [
        j
        for j in turnouts
        if j in exact or not any(abs(e.share.value - j.share.value) < 8 and abs(e.index - j.index) < 8 for e in exact)
    ]


def _row(r: Reading, j: Judged) -> Ballot | None:
    group = r.group_at(j.index, j.share.start)
    if not group:
        return None
    m = group[0]
    question = _question(r, j)
    if j.role == "no":
        if question not in ("accept_offer", "reject_offer") or j.share.value < 50:
            return None
        question = "reject_offer"
    nations, place = r.nations_at(j.index, j.left, j.right, m.union)
    row = Ballot(m.union.name, m.union.country, question, _kind(r, j, question), "result", j.index, nations)
    row.figures["yes_pct"] = j.share.value
    row.spans["yes_pct"] = (j.share.start, j.share.end, _rule(r, j))
    row.spans["union"] = (m.start, m.end, m.rule)
    row.forms["yes_pct"] = j.share.rule
    if j.share.hedge:
        row.hedged.append("yes_pct")
    return row


def _rule(r: Reading, j: Judged) -> str:
    return f"{j.share.rule}, {j.role} by '{r.low[j.cue.start : j.cue.end]}'" if j.cue else j.share.rule


def _question(r: Reading, j: Judged) -> str:
    """What was asked: by the words after the figure, else before it, else of the sentence, else of the one before."""
    if j.question:
        return j.question
    sentence = r.sentence(j.index)
    semicolon = r.low.find(";", j.share.end, j.right)
    behind, before = (j.share.end, semicolon if semicolon > 0 else j.right), (j.left, j.share.start)
    leads = j.cue is not None and j.cue.start < j.share.start
    windows = (*((before, behind) if leads else (behind, before)), (sentence.start, sentence.end))
    for start, end in windows:
        kinds = [c.kind for c in r.cues.between(start, end) if c.kind in QUESTIONS or c.kind in ("offer", "no")]
        if (start, end) == before:
            kinds.reverse()
        chosen = _choose(kinds, r, j)
        if chosen:
            return chosen
    for i in range(j.index - 1, max(-1, j.index - 4), -1):
        before = r.sentence(i)
        if before.paragraph < sentence.paragraph - (r.low[sentence.end - 1] != "." and sentence.end - sentence.start < 90):
            break
        kinds = [c.kind for c in r.cues.between(before.start, before.end) if c.kind in QUESTIONS or c.kind == "offer"]
        chosen = _choose(kinds, r, j)
        if chosen:
            return chosen
    return _lead_question(r)


def _lead_question(r: Reading) -> str:
    """The question that the top of the article is about: a strike, unless it speaks of an offer alone."""
    kinds = [c.kind for c in r.cues.between(0, r.text.sentences[min(2, len(r.text.sentences) - 1)].end)]
    if "asos" in kinds and not ASKED & set(kinds):
        return QUESTIONS["asos"]
    if "offer" in kinds and not ASKED & set(kinds):
        return next((QUESTIONS[k] for k in kinds if k in ("accept", "reject")), "strike")
    return "strike"


def _choose(kinds: list[str], r: Reading, j: Judged) -> str:
    if "move" in kinds:
        return QUESTIONS["move"]
    for kind in kinds:
        if kind in ("strike", "asos", "strike_vote"):
            return QUESTIONS[kind]
        if kind in ("accept", "reject"):
            return QUESTIONS[kind]
        if kind == "offer" and (j.role == "no" or "no" in kinds[: kinds.index("offer")]):
            return "reject_offer"
    return ""


def _kind(r: Reading, j: Judged, question: str) -> str:
    """statutory, or indicative where the sentence or the one before says consultative, survey and the like."""
    if question in ("accept_offer", "reject_offer", "move_to_formal_ballot"):
        return "indicative"
    here = r.sentence(j.index)
    listed = here.end - here.start < 100 and r.low[here.start : here.end].rstrip()[-1:] not in (".", '"')
    for i in range(j.index, max(-1, j.index - (6 if listed else 2)), -1):
        if not listed and here.paragraph != r.sentence(i).paragraph:
            break
        s = r.sentence(i)
        if "indicative" in r.cues.kinds(s.start, s.end):
            return "indicative"
    return "statutory"


def _tallies(r: Reading, rows: list[Ballot]) -> Iterator[Ballot]:
    """Counts for and against, `713 to 35`, where the sentence tells of a vote."""
    for m in numbers.TALLY.finditer(r.low):
        index = r.text.index(m.start())
        s = r.sentence(index)
        kinds = r.cues.kinds(max(s.start, m.start() - 120), min(s.end, m.end() + 80))
        yes, no = numbers.integer(m.group(1)), numbers.integer(m.group(2))
        if yes is None or no is None or not kinds & {"ballot", "yes", "tookpart"} or yes + no < 20:
            continue
        if not kinds & {"strike", "asos", "accept", "reject"} and not _near_strike(r, index):
            continue
        group = r.group_at(index, m.start())
        if not group or "pay" in kinds and "strike" not in kinds:
            continue
        yield _tally_row(r, m, index, yes, no)


def _near_strike(r: Reading, index: int) -> bool:
    return index > 0 and "strike" in r.cues.kinds(r.sentence(index - 1).start, r.sentence(index - 1).end)


def _tally_row(r: Reading, m: re.Match[str], index: int, yes: int, no: int) -> Ballot:
    share = Share(m.start(), m.end(), 0.0, "votes for and against", "")
    s = r.sentence(index)
    j = Judged(share, "yes", None, 5, index, s.start, s.end)
    union = r.group_at(index, m.start())[0]
    question = _question(r, j)
    nations, _ = r.nations_at(index, s.start, s.end, union.union)
    row = Ballot(union.union.name, union.union.country, question, _kind(r, j, question), "result", index, nations)
    row.figures |= {"yes_votes": yes, "no_votes": no}
    row.spans["yes_votes"] = (m.start(1), m.end(1), "votes for and against")
    row.spans["no_votes"] = (m.start(2), m.end(2), "votes for and against")
    row.spans["union"] = (union.start, union.end, union.rule)
    return row


def _in_order(r: Reading, turnouts: list[Judged], rows: list[Ballot]) -> list[Judged]:
    """Give the turnouts of one sentence to as many figures of the sentence before, in order; return the others."""
    left: list[Judged] = []
    for index in dict.fromkeys(j.index for j in turnouts):
        here = [j for j in turnouts if j.index == index]
        waiting = [b for b in rows if b.index == index - 1 and "turnout_pct" not in b.figures and "yes_pct" in b.figures]
        if len(here) > 1 and len(waiting) == len(here) and not any(b.index == index for b in rows):
            for b, j in zip(waiting, here, strict=True):
                _set_turnout(r, b, j)
        else:
            left += here
    return left


def _set_turnout(r: Reading, b: Ballot, j: Judged) -> None:
    b.figures["turnout_pct"] = j.share.value
    b.spans["turnout_pct"] = (j.share.start, j.share.end, _rule(r, j))
    if j.share.hedge:
        b.hedged.append("turnout_pct")


def _attach_turnout(r: Reading, j: Judged, rows: list[Ballot]) -> bool:
    """Give a turnout to the questions it belongs to: those of its sentence, else of the sentences around."""
    waiting = [b for b in rows if "turnout_pct" not in b.figures and ("yes_pct" in b.figures or "yes_votes" in b.figures)]
    taken = _same_sentence(r, j, waiting) or _sentences_around(r, j, waiting)
    for b in taken:
        _set_turnout(r, b, j)
    return bool(taken) or any(abs(b.figures.get("turnout_pct", -9) - j.share.value) < 1 for b in rows)


def _position(b: Ballot) -> int:
    return (b.spans.get("yes_pct") or b.spans["yes_votes"])[0]


def _same_paper(b: Ballot, other: Ballot) -> bool:
    """Whether two rows are questions on one ballot paper."""
    return b.union == other.union and b.question != other.question and b.kind == other.kind and (
        not b.nations or not other.nations or b.nations == other.nations
    )


def _same_sentence(r: Reading, j: Judged, waiting: list[Ballot]) -> list[Ballot]:
    """The row before the turnout in its sentence (else the one after), with other questions on the same paper."""
    here = [b for b in waiting if b.index == j.index]
    if not here:
        return []
    before = [b for b in here if _position(b) < j.share.start]
    after = [b for b in here if _position(b) > j.share.start]
    first = before[-1] if before else after[0]
    if before and after and _leads(r, j, before[-1]):
        first = after[0]
    return [b for b in here if b is first or _same_paper(b, first)]


def _leads(r: Reading, j: Judged, before: Ballot) -> bool:
    """Whether a turnout opens a new clause and so belongs to the figure after it."""
    gap = r.low[_position(before) : j.share.start]
    return ";" in gap


def _sentences_around(r: Reading, j: Judged, waiting: list[Ballot]) -> list[Ballot]:
    group = {m.union.name for g in r.groups(j.index) for m in g}
    near = [b for b in waiting if -4 <= b.index - j.index <= 2 and (not group or b.union in group)]
    if not near and len(waiting) == 1 and (not group or waiting[0].union in group):
        near = [b for b in waiting if -9 <= b.index - j.index <= 9]
    before = [b for b in near if b.index < j.index]
    after = [b for b in near if b.index > j.index]
    here = r.own_nations(j.index)
    if here:
        before = [b for b in before if not b.nations or set(b.nations) & set(here)]
    if before:
        last = max(before, key=_position)
        return [b for b in waiting if b is last or (last.index - 5 <= b.index < j.index and _same_paper(b, last))]
    if after:
        first = min(after, key=_position)
        return [b for b in waiting if b is first or (j.index < b.index <= first.index + 4 and _same_paper(b, first))]
    return []


def _turnout_alone(r: Reading, j: Judged) -> list[Ballot]:
    """A ballot of which only the turnout is told; the sentence must name the union and speak of its ballot."""
    s = r.sentence(j.index)
    kinds = r.cues.kinds(s.start, s.end)
    if not r.groups(j.index) or not kinds & {"ballot", "indicative"} or not kinds & {*ASKED, "indicative"}:
        return []
    if kinds & {"threshold", "poll", "other_vote"}:
        return []
    m = r.group_at(j.index, j.share.start)[0]
    question = _question(r, j)
    nations, _ = r.nations_at(j.index, j.left, j.right, m.union)
    row = Ballot(m.union.name, m.union.country, question, _kind(r, j, question), "result", j.index, nations)
    row.figures["turnout_pct"] = j.share.value
    row.spans["turnout_pct"] = (j.share.start, j.share.end, _rule(r, j))
    row.spans["union"] = (m.start, m.end, m.rule)
    return [row]


def _merged(rows: list[Ballot]) -> list[Ballot]:
    """One row a question: a rounded restatement joins the precise figure and brings what that lacks."""
    kept: list[Ballot] = []
    for row in rows:
        twin = next((k for k in kept if _same_ballot(k, row)), None)
        if twin is None:
            kept.append(row)
            continue
        if _precision(row) > _precision(twin) and "yes_pct" in row.figures:
            twin.figures["yes_pct"], twin.spans["yes_pct"] = row.figures["yes_pct"], row.spans["yes_pct"]
            twin.nations = row.nations or twin.nations
            twin.forms = row.forms
        twin.figures = row.figures | twin.figures
        twin.spans = row.spans | twin.spans
    return kept


def _precision(row: Ballot) -> int:
    if row.forms.get("yes_pct", "percent") != "percent":
        return -1
    return len(f"{row.figures.get('yes_pct', 0):g}".partition(".")[2])


def _told_again(a: Ballot, b: Ballot) -> bool:
    """Whether the same percentage of the same union in another sentence is only told again, its question misread."""
    figure = a.figures.get("yes_pct")
    bare = "turnout_pct" not in a.figures or "turnout_pct" not in b.figures
    return figure is not None and figure == b.figures.get("yes_pct") and a.index != b.index and bare and min(a.index, b.index) < 2


def _same_ballot(a: Ballot, b: Ballot) -> bool:
    if a.union != b.union:
        return False
    if _told_again(a, b):
        return True
    x, y = a.figures.get("yes_pct"), b.figures.get("yes_pct")
    if a.question != b.question:
        return False
    if x is None and y is None:
        return a.figures.get("yes_votes") == b.figures.get("yes_votes") and "yes_votes" in a.figures
    if x is None or y is None:
        counted = a.figures if "yes_votes" in a.figures else b.figures
        share = x if x is not None else y
        if share is None or "yes_votes" not in counted:
            return False
        cast = counted["yes_votes"] + counted["no_votes"]
        return bool(cast) and abs(100 * counted["yes_votes"] / cast - share) < 0.6
    for name in ("turnout_pct",):
        s, t = a.figures.get(name), b.figures.get(name)
        if s is not None and t is not None and abs(s - t) >= 1:
            return False
    if x == y:
        return True
    if _precision(a) == _precision(b):
        return False
    return (
        abs(x - y) < 1
        and (round(x) == round(y) or int(x) == int(y))
        or (min(_precision(a), _precision(b)) < 0 and abs(x - y) <= 2.5)
    )


def _electorates(r: Reading, rows: list[Ballot]) -> None:
    """Numbers balloted, where the sentence of a row or one beside it gives them."""
    for m in ELECTORATE.finditer(r.low):
        index = r.text.index(m.start())
        group = next(g for g in range(1, 5) if m.group(g))
        value = numbers.integer(m.group(group))
        near = [b for b in rows if abs(b.index - index) <= 2 and "electorate" not in b.figures]
        if near and value:
            closest = min(abs(b.index - index) for b in near)
            for b in near:
                if abs(b.index - index) == closest:
                    b.figures["electorate"] = value
                    b.spans["electorate"] = (m.start(group), m.end(group), "number balloted")


def as_record(row: Ballot, r: Reading) -> dict[str, Any]:
    """A ballot as a row of the findings."""
    return {
        "union": row.union,
        "country": row.country or (row.nations[0][:2] if row.nations else None),
        "nations": ";".join(row.nations) or None,
        "kind": row.kind,
        "question": row.question,
        "status": row.status,
        "hedged": ";".join(row.hedged) or None,
        "flags": ";".join(row.flags),
        "evidence": [
            {
                "field": name,
                "value": row.figures.get(name, row.union),
                "text": r.text.text[a:b],
                "start": a,
                "end": b,
                "rule": rule,
            }
            for name, (a, b, rule) in row.spans.items()
        ],
    } | row.figures
