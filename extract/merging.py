"""One ballot told twice is one row: the rounded headline joins the precise figure of the body."""

from __future__ import annotations

from collections.abc import Set

from extract.questions import ANY_ACTION, LOOSE
from extract.rows import Ballot
from extract.where import IN_THE_SENTENCE, apart

ROUNDED = 1.0  # percentage points between a figure and its rounding
ABOUT = 2.0  # between a hedged round figure and the precise one
COUNTED = 0.6  # between the votes counted and the percentage they make; invalid papers move it
NEXT = 1.5  # between them where the next sentence counts the votes
WORDS = 2.5  # between a share in words and the figure it stands for: nine in ten for 89.5
RATIO = 6.0  # between `eight to one`, which is mostly spoken loosely, and the figure told beside it
ALMOST = 3.5  # between `almost four in five` and the figure below it
HEDGED = 9.0  # between `more than four in five` and the figure above it
OVER = 5.0  # between `more than 80%` and the figure above it
FLOOR = 0.5  # of a decimal, by which a floor is less precise than the figure itself
NEAR = 4  # sentences
BESIDE = 60  # characters between counts and the percentage that tells them again, right or wrong


def merged(rows: list[Ballot], counts_alone: bool = False) -> list[Ballot]:
    """One row a question: a restatement joins the first telling, the precise figure wins, gaps are filled.

    `counts_alone` joins only those of which one has votes and no percentage.
    """
    kept: list[Ballot] = []
    for row in (r for r in rows if not _loosely_unanimous(r, rows)):
        able = [k for k in kept if not counts_alone or "yes_pct" not in k.figures or "yes_pct" not in row.figures]
        twin = next((k for k in able if _same_ballot(k, row)), None)
        if twin is None:
            kept.append(row)
            continue
        below = twin.floor and row.figures.get("yes_pct", 0) < twin.figures.get("yes_pct", 0)  # 90% beside `over 91%`
        if _precision(row) > _precision(twin) and "yes_pct" in row.figures and not below:
            twin.figures["yes_pct"], twin.spans["yes_pct"] = row.figures["yes_pct"], row.spans["yes_pct"]
            twin.nations = row.nations or twin.nations
            if twin.spans["question"][2] in LOOSE:
                _ask(twin, row)
            twin.form, twin.hedged, twin.floor = row.form, row.hedged, row.floor
        if twin.spans["question"][2] == ANY_ACTION != row.spans["question"][2]:
            _ask(twin, row)
        s, t = twin.figures.get("turnout_pct"), row.figures.get("turnout_pct")
        if s is not None and t is not None and _decimals(t) > _decimals(s):
            twin.figures["turnout_pct"], twin.spans["turnout_pct"] = t, row.spans["turnout_pct"]
        twin.figures = row.figures | twin.figures
        twin.spans = row.spans | twin.spans
        _of_votes(twin)
    return kept


def told_before(rows: list[Ballot], naming: Set[int]) -> None:
    """Give the figures of a sentence that names no union to the union of which one of them was told before.

    `Napo will join the NASUWT. While 82% voted for a strike, 91% voted for less`: 82 was the NASUWT's. `naming`
    holds the numbers of the sentences that name a union.
    """
    for row in [b for b in rows if "yes_pct" in b.figures and b.index not in naming]:
        asked = row.question, row.figures["yes_pct"]
        earlier = [b for b in rows if b.index < row.index and b.index in naming and "yes_pct" in b.figures]
        first = next((b for b in earlier if (b.question, b.figures["yes_pct"]) == asked and b.union), None)
        if first is None or any(b.union == row.union for b in earlier):
            continue
        for other in [b for b in rows if b.index == row.index and b.union == row.union]:
            other.union, other.country, other.nations = first.union, first.country, first.nations
            other.spans |= {name: first.spans[name] for name in ("union", "nations") if name in first.spans}


def _ask(twin: Ballot, row: Ballot) -> None:
    """Give a row the question and kind of its other telling."""
    twin.question, twin.kind = row.question, row.kind
    twin.spans |= {name: row.spans[name] for name in ("question", "kind")}


SPOKEN_OF = 2  # sentences of the top, where "unanimously" may be loosely said


def _loosely_unanimous(row: Ballot, rows: list[Ballot]) -> bool:
    """Whether a headline calls a vote unanimous of which the text then tells the figure."""
    exact = (b for b in rows if b.form == "percent" and "yes_pct" in b.figures and b.union == row.union)
    return row.form == "unanimous" and any(
        b.question == row.question and 0 < abs(b.index - row.index) <= NEAR and min(b.index, row.index) <= SPOKEN_OF
        for b in exact
    )


def _precision(row: Ballot) -> float:
    """Decimals of the yes share, half a one less where it is but a floor; less than none for one in words."""
    if row.form not in ("percent", "bare", "percent in words", "votes for and against"):
        return -1
    return _decimals(row.figures.get("yes_pct", 0)) - FLOOR * row.floor


def _decimals(figure: float) -> int:
    return len(f"{figure:g}".partition(".")[2])


def _told_again(a: Ballot, b: Ballot) -> bool:
    """Whether the headline or first line only tells the same percentage of the same union, its question misread."""
    figure = a.figures.get("yes_pct")
    s, t = a.figures.get("turnout_pct"), b.figures.get("turnout_pct")
    bare = s is None or t is None or s == t
    early = min(a.index, b.index) < 2 and a.index != b.index
    return figure is not None and figure == b.figures.get("yes_pct") and bare and early


def _loosely_asked(a: Ballot, b: Ballot) -> bool:
    """Whether one of two like figures has its question only from the top of the article: then the other's holds."""
    x, y = a.figures.get("yes_pct"), b.figures.get("yes_pct")
    loose = [row for row in (a, b) if row.spans["question"][2] in LOOSE]
    near = abs(a.index - b.index) <= NEAR
    return bool(len(loose) == 1 and near and x and y and x != y and _rounded(a, b, x, y))


def _same_ballot(a: Ballot, b: Ballot) -> bool:
    if a.union != b.union:
        return False
    if _told_again(a, b) or _loosely_asked(a, b):
        return True
    if a.index == b.index and a.nations and b.nations and set(a.nations) != set(b.nations):
        return False  # one of the parts of the other
    if a.question != b.question or _turnouts_differ(a, b) or _in_a_list(a, b) or _of_two_places(a, b):
        return False
    x, y = a.figures.get("yes_pct"), b.figures.get("yes_pct")
    if x is None or y is None:
        return _same_counts(a, b, x if x is not None else y)
    if a.index == b.index and x != y and a.form == b.form == "percent" and not a.hedged and not b.hedged:
        return False  # of two places or groups
    return x == y or _rounded(a, b, x, y)


def _of_two_places(a: Ballot, b: Ballot) -> bool:
    """Whether two sentences tell of votes in places of their own: `99 percent in Kentucky`, `99 percent in Ohio`."""
    told = all(
        row.index > 1 and row.form == "percent" and row.spans.get("nations", NOWHERE)[2] == IN_THE_SENTENCE
        for row in (a, b)
    )
    return told and apart(set(a.nations), b.nations)


NOWHERE = (0, 0, "")
LINE = 60  # characters of a line of a list


def _in_a_list(a: Ballot, b: Ballot) -> bool:
    """Whether two different figures stand in short lines close by, each of a firm or place of its own."""
    lines = all(row.own[1] - row.own[0] < LINE and row.index > 1 and "yes_pct" in row.figures for row in (a, b))
    return lines and 0 < abs(a.index - b.index) <= NEAR and a.figures.get("yes_pct") != b.figures.get("yes_pct")


def _turnouts_differ(a: Ballot, b: Ballot) -> bool:
    s, t = a.figures.get("turnout_pct"), b.figures.get("turnout_pct")
    return s is not None and t is not None and abs(s - t) >= ROUNDED


def _same_counts(a: Ballot, b: Ballot, share: float | None) -> bool:
    """Whether counts and a percentage, or counts told twice, are of the same vote."""
    counted = a.figures if "yes_votes" in a.figures else b.figures
    if "yes_votes" not in counted:
        return False
    if share is None:
        return a.figures.get("yes_votes") == b.figures.get("yes_votes")
    if a.index == b.index and (abs(a.position - b.position) < BESIDE or "no_votes" not in counted):
        return True
    if 0 < abs(a.index - b.index) < NEAR and counted.keys() & {"no_votes", "votes_cast", "electorate"} == set():
        return "yes_pct" not in counted  # `66,064 voted for it. That is 77 per cent`
    votes = counted["yes_votes"]
    slack = _slack(a if "yes_pct" in a.figures else b)
    if abs(a.index - b.index) == 1:
        slack = max(slack, NEXT)
    elif abs(a.index - b.index) <= NEAR and share % 10 == 0:
        slack = max(slack, WORDS)  # `80%`, or eight in ten, for 78.3%
    most = OVER if (a if "yes_pct" in a.figures else b).floor else slack  # `more than 80%` may be 82.4%
    wholes = [votes + counted["no_votes"]] if "no_votes" in counted else []
    wholes.append(counted.get("votes_cast") or counted.get("electorate", 0))
    return any(whole and -slack < 100 * votes / whole - share < most for whole in wholes)


def _slack(row: Ballot) -> float:
    """How far, in percentage points, the votes counted may be from the yes share of the same vote."""
    if row.form == "ratio":
        return RATIO
    return ROUNDED if "yes_pct" in row.hedged else COUNTED


def _of_votes(row: Ballot) -> None:
    """`95 out of 108` were of the votes cast, where they make the yes share that the article tells."""
    yes, whole, share = (row.figures.get(name) for name in ("yes_votes", "electorate", "yes_pct"))
    if not (yes and whole and share) or "votes_cast" in row.figures or "turnout_pct" in row.figures:
        return
    if abs(100 * yes / whole - share) < _slack(row):
        row.figures["votes_cast"], row.spans["votes_cast"] = row.figures.pop("electorate"), row.spans.pop("electorate")


def _rounded(a: Ballot, b: Ballot, x: float, y: float) -> bool:
    """Whether one yes share is the other rounded, or put in words."""
    loose, exact = (a, b) if _precision(a) < _precision(b) else (b, a)
    if _precision(loose) == _precision(exact):
        return False
    gap = exact.figures["yes_pct"] - loose.figures["yes_pct"]
    if _precision(loose) == -FLOOR:
        round_figure = loose.figures["yes_pct"] % 5 == 0  # `over 90%` may be 94%, `over 94%` is 94.6%
        most = OVER if round_figure else ROUNDED
        return a.index != b.index and min(a.index, b.index) <= NEAR and -ROUNDED <= gap <= most
    if _precision(loose) < 0:
        if loose.form == "ratio" and abs(a.index - b.index) <= 3 * NEAR:
            return abs(gap) <= RATIO
        least, most = (ALMOST, HEDGED) if "yes_pct" in loose.hedged else (WORDS, WORDS)
        return -least <= gap <= most
    about = "yes_pct" in loose.hedged and not loose.figures["yes_pct"] % 10 and exact.figures["yes_pct"] % 1
    if about and abs(a.index - b.index) <= NEAR and abs(gap) < ABOUT:
        return True  # `close on 80 per cent` for 78.67
    return abs(gap) < ROUNDED and (round(x) == round(y) or int(x) == int(y))
