"""What a different rule changes, drawn: the mandate map with the moved lines, and mandates by group under each."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from charts import labels, theme
from charts.chart import Chart
from register import flips, law, places
from register.what_if import WhatIf
from register.words import count, percent

MOST_POINTS = 4000  # more points than that cannot be told apart, and slow a browser down
MOST_GROUPS = 20
BLUE, ORANGE = theme.VERDICT_COLOURS[law.MANDATE], theme.VERDICT_COLOURS[law.TURNOUT]
LINE = {"color": theme.GREY, "width": 2, "dash": "dash"}
SIDES = {
    "law": ("Law of the day", {"symbol": "circle-open", "size": 12, "color": theme.GREY, "line": {"width": 2}}),
    "rule": ("This rule", {"symbol": "circle", "size": 9, "color": BLUE}),
}
MARKS = {  # name -> (colour, shape, size)
    "Mandate under both": (BLUE, "circle", 8),
    "Mandate under neither": (ORANGE, "triangle-down", 9),
    "Gains the mandate": ("#1b8a5a", "star", 13),
    "Loses the mandate": ("#c8374a", "x", 10),
    "Mandate here; law of its day: no verdict": (BLUE, "circle-open", 8),
    "No mandate here; law of its day: no verdict": (ORANGE, "triangle-down-open", 9),
    "No verdict here": (theme.GREY, "diamond-open", 8),
}


def what_if_map(ballots: pd.DataFrame, verdicts: pd.Series, rule: WhatIf, hovers: pd.Series | None = None) -> Chart:
    """Turnout against yes share of the ballots that can be judged, with the lines of ``rule``, by what becomes of each.

    ``verdicts`` are those under ``rule``, with the index of ``ballots``; so are ``hovers``, the points' texts, where
    they are worked out already; ``customdata`` is a point's ``ballot_id``.
    """
    rows = ballots[flips.outcome(ballots["verdict"]).ne(flips.APART)].dropna(subset=["turnout", "yes_share"])
    marks = _marks(rows, verdicts[rows.index])
    headline = _headline(ballots, verdicts, rule)
    behind = labels.behind(rows).assign(under_this_rule=verdicts[rows.index], change=marks)
    if rows.empty:
        return Chart(headline, "No ballot here has both rates. Widen the filters to see the map.", headline, behind)
    step = -(-len(rows) // MOST_POINTS)
    subtitle = (
        f"Turnout against yes share of the {count(len(rows), 'ballot')} for which both are known, judged by "
        f"{_asked(rule)}." + (f" One point in {step} is drawn; counts are of all." if step > 1 else "")
    )
    told = ", ".join(f"{str(mark).lower()} {number}" for mark, number in marks.value_counts().items())
    alt = f"Scatter chart. {headline}. Judged by {_asked(rule)}. {told}."
    slim = rows if hovers is None else rows[["turnout", "yes_share", "ballot_id"]]
    points = [_points(mark, slim[marks == mark], step, hovers) for mark in MARKS if (marks == mark).any()]
    return Chart(headline, subtitle, alt, behind, _figure(rows, rule, points))


def _asked(rule: WhatIf) -> str:
    return rule.words() if rule.of_the_day else f"a rule that asks for {rule.words()}"


def _marks(rows: pd.DataFrame, verdicts: pd.Series) -> pd.Series:
    was, now = flips.outcome(rows["verdict"]), flips.outcome(verdicts)
    mandate, missed, unknown = law.MANDATE, flips.NO_MANDATE, law.UNKNOWN
    both, neither, gains, loses, mandate_here, missed_here, none_here = MARKS
    pairs = {
        (mandate, mandate): both,
        (missed, missed): neither,
        (missed, mandate): gains,
        (mandate, missed): loses,
        (unknown, mandate): mandate_here,
        (unknown, missed): missed_here,
    }
    named = (was + "|" + now).map({"|".join(pair): mark for pair, mark in pairs.items()})
    return named.fillna(none_here).astype("str")


def _points(mark: str, rows: pd.DataFrame, step: int, hovers: pd.Series | None) -> dict[str, Any]:
    colour, shape, size = MARKS[mark]
    drawn = rows.iloc[::step]
    return {
        "type": "scatter",
        "x": drawn["turnout"].to_numpy(),
        "y": drawn["yes_share"].to_numpy(),
        "mode": "markers",
        "name": f"{mark} ({len(rows):,})",
        "marker": {"color": colour, "symbol": shape, "size": size, "opacity": 0.85},
        "customdata": drawn["ballot_id"],
        "text": labels.hovers(drawn) if hovers is None else hovers[drawn.index],
        "hovertemplate": "%{text}<extra></extra>",
    }


def _figure(rows: pd.DataFrame, rule: WhatIf, points: list[dict[str, Any]]) -> go.Figure:
    lowest = min(40.0, 10 * (rows["yes_share"].min() // 10))
    lines, names = [], []
    if rule.yes is not None:
        lines.append({"x0": 0, "x1": 101, "y0": rule.yes, "y1": rule.yes})
        names.append(_name(1, rule.yes, f"Yes over {percent(rule.yes)}", "left", "bottom"))
    if rule.turnout is not None:
        lines.append({"x0": rule.turnout, "x1": rule.turnout, "y0": 0, "y1": 101})
        names.append(_name(rule.turnout, 42, f"turnout {percent(rule.turnout)}", "right", "middle"))
    if rule.support is not None:
        whose = ", public services" if rule.services else ""
        names.append(_name(rule.support, 100, f"support {percent(rule.support)}{whose}", "right", "top"))
        points = [_curve(rule.support, rule.services), *points]
    return theme.figure(
        540,
        points,
        showlegend=True,
        shapes=[{"type": "line", "line": LINE, "layer": "below", **line} for line in lines],
        annotations=names,
        xaxis={"range": [0, 101.5], "title": {"text": "Turnout"}, "ticksuffix": "%", "dtick": 20},
        yaxis={"range": [lowest, 102], "title": {"text": "Yes share"}, "ticksuffix": "%", "dtick": 20},
    )


def _curve(support: float, services: bool) -> dict[str, Any]:
    """Where turnout and yes share make just the support asked for; dotted where only public services are asked."""
    turnout = np.linspace(support, 100, 60)
    line = LINE | {"dash": "dot"} if services else LINE
    return {
        "type": "scatter",
        "x": turnout,
        "y": 100 * support / turnout,
        "mode": "lines",
        "line": line,
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _name(x: float, y: float, text: str, across: str, up: str) -> dict[str, Any]:
    font = {"size": 12, "color": theme.GREY}
    return {"x": x, "y": y, "text": text, "showarrow": False, "xanchor": across, "yanchor": up, "font": font}


def _headline(ballots: pd.DataFrame, verdicts: pd.Series, rule: WhatIf) -> str:
    """Mandates on both sides among ballots with a verdict on both, so that the two numbers can be compared."""
    was, now = flips.outcome(ballots["verdict"]), flips.outcome(verdicts)
    both = was.isin(flips.JUDGED) & now.isin(flips.JUDGED)
    if not both.any():
        return _one_sided(was, now)
    before, after = (int((side.eq(law.MANDATE) & both).sum()) for side in (was, now))
    whole = count(both.sum(), "ballot")
    if rule.of_the_day:
        verb = "was a mandate" if before == 1 else "were mandates"
        return f"Under the law as it stood, {before:,} of {whole} with a verdict {verb}"
    verb = "was a mandate" if before == 1 else "were mandates"
    return (
        f"Of {whole} with a verdict both ways, {before:,} {verb} under the law of the day; under this rule {after:,} "
        "would be"
    )


def _one_sided(was: pd.Series, now: pd.Series) -> str:
    """What can be told where no ballot has a verdict on both sides, as in a country without a rule on record."""
    for side, name, other in ((now, "this rule", "the law of the day"), (was, "the law of the day", "this rule")):
        known = int(side.isin(flips.JUDGED).sum())
        if known:
            mandates = int(side.eq(law.MANDATE).sum())
            return f"Under {name}, mandates in {mandates:,} of {count(known, 'ballot')}; {other} gives none a verdict"
    return "No ballot in this selection can be judged. Widen the filters"


def by_group(table: pd.DataFrame, by: str, of_the_day: bool = False) -> Chart:
    """Mandates of each group, of a table of :func:`register.flips.compare`, under the law of the day and this rule.

    Only ballots with a verdict on both sides are drawn: others would make a rule look harsher than it is.
    ``of_the_day``: the rule is the law as it stood.
    """
    subtitle = (
        f"Mandates by {by} among the {count(table['judged_both'].sum(), 'ballot')} with a verdict both ways: law of "
        "the day and the rule chosen. The table below has every ballot and all groups."
    )
    if table.empty:
        return Chart("No ballot matches. Widen the filters", subtitle, "Nothing to draw.", table)
    headline = _most(table, by) if of_the_day else _widest(table, by)
    known = table[table["judged_both"].gt(0)]
    drawn = known if by == "year" else known.iloc[:MOST_GROUPS].iloc[::-1]
    if drawn.empty:
        return Chart(headline, subtitle, headline, table)
    drawn = drawn.assign(both_rule=drawn["both_law"] + drawn["gained"] - drawn["lost"])
    told = "; ".join(f"{row[by]} {row['both_law']} and {row['both_rule']}" for row in drawn.to_dict("records"))
    alt = f"{headline}. Mandates under the law of the day and under the rule: {told}."
    figure = _years(drawn) if by == "year" else _dumbbells(drawn, by)
    return Chart(headline, subtitle, alt, table, figure)


def _most(table: pd.DataFrame, by: str) -> str:
    """The group with most mandates under the law as it stood; a tie is told as one."""
    top = int(table["both_law"].max())
    groups = table.loc[table["both_law"].eq(top)]
    if not top:
        return f"No {by} has a mandate under the law as it stood"
    if len(groups) > 1:
        return f"{count(len(groups), by)} have most mandates under the law as it stood: {top} each"
    whole = count(groups["judged_both"].iloc[0], "ballot")
    return f"Most mandates under the law as it stood: {groups[by].iloc[0]}, {top} of {whole} with a verdict"


def _widest(table: pd.DataFrame, by: str) -> str:
    """Where most ballots flip, each way told; a tie is told as one."""
    if not table["judged_both"].any():
        return f"No ballot of any {by} has a verdict both ways; the table has each side"
    moved = table["gained"] + table["lost"]
    if not moved.any():
        return f"No {by} gains or loses a mandate under this rule"
    most = table.loc[moved.eq(moved.max())]
    group, others = most.iloc[0], len(most) - 1
    moves = places.join(f"{count(group[name], 'mandate')} {name}" for name in ("gained", "lost") if group[name])
    rank = f"as many flips as {count(others, f'other {by}')}" if others else f"more flips than any other {by}"
    whole = count(group["judged_both"], "ballot")
    return f"{group[by]}: {moves} under this rule, of {whole} with a verdict both ways; {rank}"


def _dumbbells(table: pd.DataFrame, by: str) -> go.Figure:
    names = table[by].map(lambda name: labels.safe(labels.short(name, 26)))
    between: dict[str, list[Any]] = {"x": [], "y": []}
    for name, was, now in zip(names, table["both_law"], table["both_rule"], strict=True):
        between["x"] += [was, now, None]
        between["y"] += [name, name, None]
    ends = [
        {"type": "scatter",
            "x": table[f"both_{side}"], "y": names, "mode": "markers", "name": name, "marker": marker,
            "cliponaxis": False, "hovertemplate": "%{y}: %{x} mandates<extra>" + name + "</extra>",
        }
        for side, (name, marker) in SIDES.items()
    ]  # fmt: skip
    line = {"color": theme.GREY, "width": 3}
    return theme.figure(
        90 + 26 * len(table),
        [
            {"type": "scatter", **between, "mode": "lines", "line": line, "hoverinfo": "skip", "showlegend": False},
            *ends,
        ],
        xaxis={"title": {"text": "Mandates"}, "rangemode": "tozero"},
        yaxis={"tickfont": {"size": 12}},
    )


def _years(table: pd.DataFrame) -> go.Figure:
    hover = "%{x}: %{y} mandates<extra></extra>"
    (law_name, _), (rule_name, marker) = SIDES.values()
    bars = {
        "type": "bar",
        "x": table["year"],
        "y": table["both_law"],
        "name": law_name,
        "marker": {"color": theme.GREY},
        "opacity": 0.55,
        "hovertemplate": hover,
    }
    points = {
        "type": "scatter",
        "x": table["year"],
        "y": table["both_rule"],
        "name": rule_name,
        "mode": "markers",
        "marker": marker,
        "hovertemplate": hover,
    }
    return theme.figure(
        360,
        [bars, points],
        xaxis={"type": "category", "tickangle": -90, "tickfont": {"size": 12}},
        yaxis={"title": {"text": "Mandates"}, "rangemode": "tozero"},
    )
