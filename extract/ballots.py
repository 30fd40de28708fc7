"""Ballots: shares and counts joined into one row a question, with the union, nations and kind that go with them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from extract import announced, counts, electorates, questions, turnouts, whose_votes
from extract.lists import SETTLED
from extract.merging import merged, told_before
from extract.names import Union
from extract.numbers import FLOORS
from extract.reading import Reading
from extract.rows import Ballot, Span
from extract.shares import Judged, judge_all
from extract.unions import NOBODY
from extract.whose_words import SO_MANY

MOST_ROWS = 300  # ballots an article can tell of; what holds more is no article, and is read no further


# One of them tells of a vote, where an article is about a poll.
VOTING = ("vot", "ballot", "turnout", "turn-out", "survey", "consult", "mandate", "majorit")


VOTERS = re.compile(r"\b(?:members|membership|workers|staff|rank and file|employees)\b")
TOO = re.compile(r"\b(?:too|also|same|as well|likewise|similar\w*)\b")  # `It, too, got a 92% vote`


def find(r: Reading) -> list[Ballot]:
    """Every ballot question that the text reports, in order of the text; those announced or open last."""
    told = r.all_kinds
    on_action = told & {"strike", "asos", "strike_vote", "move"}
    if "poll" in told and not any(word in r.low for word in VOTING):
        return []
    voted_on = "offer" in told and ({"ballot", "tookpart"} <= told or ("papers" in told and "other_vote" not in told))
    voted_on = voted_on or {"offer", "indicative"} <= told
    on_offer = voted_on or (told & {"accept", "reject", "no"} and told & {"offer", "pay"})
    of_others = "other_vote" in r.lead_kinds(5) and not VOTERS.search(r.low, 0, r.top(4))
    if (not on_action and (not on_offer or of_others)) or whose_votes.on_merging(r):
        return []
    judged = judge_all(r)
    rows = [row for j in judged if j.role in ("yes", "no") and whose_votes.about_a_ballot(r, j) and (row := _row(r, j))]
    _in_order(r, rows)
    _refused(rows, judged)
    rows += [row for b in rows if (row := _both_asked(r, b))]
    counted = counts.tallies(r)
    rows += [row for j, told in counted if "yes_votes" in told.figures and (row := _counted(r, j, told))]
    _lesser(r, rows)
    rows = sorted(rows, key=lambda b: b.position)[:MOST_ROWS]
    _respectively(r, rows)
    told_before(rows, {b.index for b in rows if r.groups(b.index) or TOO.search(r.low, *r.sentence(b.index)[:2])})
    rows += [twin for b in rows for twin in _jointly(r, b, rows)]
    rows = [b for b in rows if not _only_so_many(r, b, rows)]
    rows = merged(rows, counts_alone=True)
    shown = [j for j in judged if j.role == "turnout" and whose_votes.about_a_turnout(r, j)][:MOST_ROWS]
    for j in turnouts.attach(r, [j for j in shown if not turnouts.bettered(j, shown)], rows):
        alone = turnouts.stands_alone(r, j) or (not rows and turnouts.all_there_is(r, j))
        row = _started(r, j) if alone and not any(b.index == j.at for b in rows) else None
        if row and not (row.kind == "indicative" and row.spans["question"][2] == questions.NOTHING_ASKED):
            turnouts.set_turnout(r, row, j)
            rows.append(row)
    _for_both(rows)
    rows = merged(rows)
    counts.in_brackets(r, rows, judged)
    counts.cast([told for _, told in counted], [j.at for j, _ in counted], rows)
    rows = merged(rows)  # those told by counts of which only now the whole is known
    rows += announced.find(r, rows)
    rows = (
        rows
        if on_action
        else [b for b in map(_on_an_offer, rows) if b.question in questions.OFFERS or b.status == "result"]
    )
    electorates.attach(r, rows)
    return rows


def _on_an_offer(b: Ballot) -> Ballot:
    """A result of a text that speaks of no action can only be one on an offer."""
    if b.status == "result" and b.question == "strike" and b.spans["question"][2] in questions.LOOSE:
        b.question, b.kind = "accept_offer", "indicative"
        b.spans["kind"] = (*b.spans["question"][:2], "a vote that cannot authorise action")
    return b


DECIDED_AGAINST = re.compile(r"\b(?:decided|voted) (?:\w+ly )?(?:against|not to)\b")
ONLY = re.compile(r"\b(?:only|just|merely) (?:about |around |some )?$")


def _only_so_many(r: Reading, b: Ballot, rows: list[Ballot]) -> bool:
    """Whether a yes share is one of all members that an employer sets against the vote: `only 42% voted for it`."""
    share = b.figures.get("yes_pct", 50)
    s = r.sentence(b.index)
    if DECIDED_AGAINST.search(r.low, s.start, b.position):
        return False  # of a ballot of its own
    if share >= 50 or not ONLY.search(r.low, max(0, b.position - 24), b.position):
        return False
    return any(
        o.figures.get("yes_pct", 0) >= 50 and (o.union, o.question) == (b.union, b.question) and o.index < b.index
        for o in rows
    )


def _started(r: Reading, j: Judged) -> Ballot | None:
    """A row for a figure, with all but the figure itself; None where no union is in sight."""
    group = r.group_at(j.at, j.share.start)
    if not group and not _of_members(r, j):
        return None
    m = group[0] if group else NOBODY
    asked, asked_span = questions.question(r, j)
    kind, kind_span = questions.kind(r, j, asked)
    elsewhere = NEXT_PLACE.search(r.low, j.share.end, j.right)
    nations, nations_span = r.where.at(j.at, j.left, elsewhere.start() if elsewhere else j.right, m)
    behind = r.where.behind(j.at, j.share.end)
    if behind and set(behind) < set(nations):
        nations = behind
    if j.left == j.share.start and _of_another_union(r, m.union, nations_span):
        nations = ()
    row = Ballot(m.union.name, m.union.country, asked, kind, "result", j.at, (j.left, j.right), nations)
    if group:
        row.spans["union"] = (m.start, m.end, m.rule)
    row.flags += [] if group else ["union unknown"]
    row.spans["question"], row.spans["kind"] = asked_span, kind_span
    row.spans["status"] = (j.share.start, j.share.end, "a figure is told")
    if nations:
        row.spans["nations"] = nations_span
    row.doubts += r.doubts(j.at, m)
    return row


NEXT_PLACE = re.compile(r"(?:[,;]? (?:while|whereas|and|but)|;) (?:in|at|for|among) ")  # of the figure after
MEMBERS = re.compile(r"\b(?:union|unions|unionists|members|trade unionists)\b")
STATUTORY = re.compile(r"\bare you prepared to take (?:part in )?(?:industrial|strike|a strike|action short)")


def _of_members(r: Reading, j: Judged) -> bool:
    """Whether a text that names no union tells of a vote of one: the sentence asks about a strike, and members vote."""
    kinds = r.kinds(j.at)
    asked = kinds & whose_votes.ASKED or (kinds & {"accept", "reject"} and "offer" in kinds)
    if r.unions or whose_votes.ON_THE_LAW.search(r.low, 0, r.top(3)):
        return False
    if not asked:
        return j.weight >= SETTLED and STATUTORY.search(r.low, 0, j.share.start) is not None
    if not MEMBERS.search(r.low) or "other_vote" in r.lead_kinds(3):
        return False
    return bool(
        (j.cue or j.share.rule == "votes for and against")
        and kinds & {"ballot", "yes", "tookpart", "strike_vote"}
        and whose_votes.strong(r)
    )


def _respectively(r: Reading, rows: list[Ballot]) -> None:
    """Give the figures of `GMB and Unison members voted by 84% and 78% respectively` to the unions in order."""
    for index in {b.index for b in rows}:
        s = r.sentence(index)
        here = [b for b in rows if b.index == index]
        told = "respectively" in r.low[s.start : s.end] or _joined(r, here)
        if not told or len({(b.question, b.union) for b in here}) != 1:
            continue
        group = next((g for g in r.groups(index) if len({m.union.name for m in g}) == len(here) > 1), [])
        for b, m in zip(here, {m.union.name: m for m in group}.values(), strict=False):
            b.union, b.country = m.union.name, m.union.country
            b.spans["union"] = (m.start, m.end, f"{m.rule}, respectively")


AND = re.compile(r"\)?,? and (?:by )?(?:about |over |almost |more than |nearly )?")


def _in_order(r: Reading, rows: list[Ballot]) -> None:
    """Give two figures side by side to two questions: `strikes and other action were backed by 73% and 85%`."""
    for a, b in pairwise(rows):
        (a_start, a_end, _), (b_start, b_end, _) = a.spans["yes_pct"], b.spans["yes_pct"]
        if a.index != b.index or a.union != b.union or not AND.fullmatch(r.low, a_end, b_start):
            continue
        s = r.sentence(a.index)
        for start, end in ((s.start, a_start), (b_end, s.end)):
            told = [c for c in r.cues.between(start, end) if c.kind in ("strike", "strike_vote", "asos")]
            asked = {questions.QUESTIONS[c.kind]: c for c in told}
            if len(asked) != 2:
                continue
            for row, (name, cue) in zip((a, b), asked.items(), strict=True):
                row.question, row.spans["question"] = name, (cue.start, cue.end, "two questions in order")
            break


BOTH_UNIONS = re.compile(r"\b(?:both|the two|all three) unions\b")


def _jointly(r: Reading, b: Ballot, rows: list[Ballot]) -> list[Ballot]:
    """The rows of the other unions of whose members one figure is told: `SIPTU and NUJ members voted unanimously`."""
    group = {m.union.name: m for m in r.group_at(b.index, b.position)}
    told = sum(other.index == b.index and other.question == b.question for other in rows)
    s = r.sentence(b.index)
    if b.union not in group or len(group) < 2 or told > 1:
        return []
    if not r.groups(b.index) and not any(p.search(r.low, s.start, s.end) for p in (BOTH_UNIONS, SO_MANY)):
        return []
    if "respectively" in r.low[s.start : s.end] or "the former" in r.low[max(s.start, b.position - 40) : b.position]:
        return []
    found = []
    for m in (m for name, m in group.items() if name != b.union):
        spans = b.spans | {"union": (m.start, m.end, f"{m.rule}, jointly")}
        found.append(replace(b, union=m.union.name, country=m.union.country, figures=dict(b.figures), spans=spans,
                             hedged=list(b.hedged), flags=list(b.flags), doubts=list(b.doubts)))  # fmt: skip
    return found


def _for_both(rows: list[Ballot]) -> None:
    """Give the turnout of a joint ballot to the rows of each union whose share is told in the same words."""
    for a in (row for row in rows if "turnout_pct" in row.figures and "yes_pct" in row.spans):
        for b in (row for row in rows if row.union != a.union and "turnout_pct" not in row.figures):
            if b.question == a.question and b.spans.get("yes_pct") == a.spans["yes_pct"]:
                b.figures["turnout_pct"], b.spans["turnout_pct"] = a.figures["turnout_pct"], a.spans["turnout_pct"]


def _joined(r: Reading, rows: list[Ballot]) -> bool:
    """Whether figures stand side by side: `with 83% and 92% in favour`, `by 73%, 91% and 82%`."""
    spans = [b.spans["yes_pct"] for b in rows if "yes_pct" in b.spans]
    if len(spans) != len(rows) or len(rows) < 2:
        return False
    gaps = [r.low[a[1] : b[0]] for a, b in pairwise(spans)]
    return gaps[-1] in (" and ", ", and ") and all(gap == ", " for gap in gaps[:-1])


def _of_another_union(r: Reading, union: Union, span: Span) -> bool:
    """Whether what tells the nations of a table's line stands in the line of another union."""
    line = r.text.index(span[0])
    there = {m.union.name for group in r.groups(line) for m in group}
    return bool(line and there) and union.name not in there


def _row(r: Reading, j: Judged) -> Ballot | None:
    """A row for a share of votes. A share against an offer is the yes share of its rejection."""
    row = _started(r, j)
    if row is None:
        return None
    if j.role == "no":
        if row.question not in questions.OFFERS or j.share.value < 50:
            return None
        row.question = "reject_offer"
    row.figures["yes_pct"] = j.share.value
    row.spans["yes_pct"] = (j.share.start, j.share.end, j.rule(r.low))
    row.form = j.share.rule
    if j.share.hedge:
        row.hedged.append("yes_pct")
        row.floor = j.share.hedge in FLOORS
    if j.weight < 4 or j.share.rule != "percent":
        row.doubts.append("figure put in words or explained only by what stands around it")
    return row


ELSEWHERE = re.compile(
    r"\b(?:while|whilst|whereas)\b|[,;] (?:and )?(?:at|in|staff at|those at|members at) [A-Za-z]|"
    r"\b(?:higher|lower|more|less|better|greater) than the\b|\bcompared (?:with|to)\b|\bup from\b"
)


def _lesser(r: Reading, rows: list[Ballot]) -> None:
    """Action set beside a strike falls short of it: `92% for industrial action and 81% for a strike`."""
    for b in rows:
        if b.question != "strike":
            continue
        if LINE_ON_ACTION.match(r.low, r.sentence(b.index).start) and any(
            LINE_ON_STRIKES.match(r.low, r.sentence(i).start)
            for i in range(max(0, b.index - LINES), min(r.last, b.index + LINES) + 1)
        ):
            b.question = "action_short_of_strike"
            continue
        if b.spans["question"][2] != questions.ANY_ACTION:
            continue
        beside = (
            o
            for o in rows
            if o is not b
            and o.index == b.index
            and o.union == b.union
            and o.question == "strike"
            and not ELSEWHERE.search(r.text.plain, *sorted((o.position, b.position)))
        )
        if any("strike" in r.low[o.spans["question"][0] : o.spans["question"][1]] for o in beside):
            b.question = "action_short_of_strike"


LINES = 3  # of a list of results between those of two questions
LINE_ON_ACTION = re.compile(
    r"\W*(?:(?:in )?the second (?:ballot|vote|question),? (?:for|on)|in favou?r of|for|yes to) (?:other )?"
    r"industrial action\b"
)
LINE_ON_STRIKES = re.compile(
    r"\W*(?:(?:in )?the first (?:ballot|vote|question),? (?:for|on)|in favou?r of|for|yes to) "
    r"(?:strikes?|strike action)\b"
)


SPOILT = 3  # percent of the votes on an offer that may be neither for nor against it


def _refused(rows: list[Ballot], judged: list[Judged]) -> None:
    """Tell a vote on an offer by its winning side, where the text gives both: 65% against and 35% for reject it."""
    for b in [b for b in rows if b.question in questions.OFFERS]:
        share = b.figures.get("yes_pct", 50)
        opposite = (
            o
            for o in rows
            if o.union == b.union
            and {o.question, b.question} == {*questions.OFFERS}
            and 0 < abs(o.index - b.index) <= 1
        )
        if share < 50 and any(0 <= 100 - share - o.figures.get("yes_pct", 0) <= SPOILT for o in opposite):
            rows.remove(b)
    for b in rows:
        if b.question not in questions.OFFERS or b.figures.get("yes_pct", 50) >= 50:
            continue
        others = (j for j in judged if j.role == "complement" and 0 <= j.at - b.index <= 1 and j.share.value > 50)
        greater = next((j for j in others if abs(j.share.value + b.figures["yes_pct"] - 100) < 0.2), None)
        if greater:
            won = b.question == "reject_offer" and greater.cue is not None and greater.cue.kind in ("accept", "yes")
            b.question, b.figures["yes_pct"] = "accept_offer" if won else "reject_offer", greater.share.value
            side = "for" if won else "against"
            b.spans["yes_pct"] = (greater.share.start, greater.share.end, f"{greater.share.rule}, {side} the offer")


def _both_asked(r: Reading, b: Ballot) -> Ballot | None:
    """The row of action short of a strike where one figure is told of both questions."""
    s = r.sentence(b.index)
    m = questions.BOTH.search(r.low, b.position, s.end) if b.question == "strike" and "yes_pct" in b.figures else None
    if not m or r.shares_between(b.position + 1, m.end() + 60):
        return None
    spans = b.spans | {"question": (m.start(), m.end(), "both questions of one figure")}
    return replace(b, question="action_short_of_strike", figures=dict(b.figures), spans=spans, doubts=list(b.doubts))


def _counted(r: Reading, j: Judged, told: counts.Counted) -> Ballot | None:
    """A row for votes for and against."""
    row = _started(r, j)
    if row is None:
        return None
    row.figures |= told.figures
    row.spans |= {name: (*span, "votes for and against") for name, span in told.spans.items()}
    _by_the_winners(r, row)
    return row


IN_FAVOUR = re.compile(r"[^.;\d]{0,40}?\b(?:for (?:it|the|ratif)|in favou?r|to (?:accept|ratify|approve)|accept|yes)")


def _by_the_winners(r: Reading, row: Ballot) -> None:
    """Make the votes on an offer that was turned down those for its rejection."""
    f, s = row.figures, row.spans
    if row.question not in questions.OFFERS or f["yes_votes"] >= f.get("no_votes", 0):
        return
    if row.question == "reject_offer" and not IN_FAVOUR.match(r.low, s["yes_votes"][1]):
        return  # `12 voted to reject it, 40 did not`
    row.question = "reject_offer"
    f["yes_votes"], f["no_votes"] = f["no_votes"], f["yes_votes"]
    s["yes_votes"], s["no_votes"] = s["no_votes"], s["yes_votes"]
