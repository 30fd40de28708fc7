"""Unions over time: a small panel for each, its ballots in colour on the ground of everyone else's."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts import labels, theme
from charts.chart import Chart
from charts.counted import FEW, Counted
from charts.measures import Measure
from charts.years import RULE_2017, around_2017, changes
from register.words import count, percent

ROW, TOP, BOTTOM, GAP = 150, 30, 34, 0.07  # pixels, and the gap between columns as a share of the width


def trend(votes: Counted, names: list[str], measure: Measure) -> Chart:
    """Every dated vote of the unions ``names``, each union in a panel of its own."""
    rows = votes.rows.dropna(subset=[measure.column, "date"])
    own = rows["union"].isin(names)
    data, ground = labels.behind(rows[own]), rows.loc[~own, ["drawn", measure.column]]
    found = dict(list(rows.loc[own, ["union", "ballot_id", "year", "drawn", "hover", measure.column]].groupby("union")))
    panels = {name: found[name] for name in names if name in found}
    ruled = RULE_2017 in changes(rows) if panels else False
    subtitle = (
        f"{measure.name} ({measure.meaning}) of {votes.count(len(data))} with a known date, a panel for each union"
        + (f"; in grey the {len(ground):,} of everyone else. " if len(ground) else ". ")
        + ("Dotted: the turnout rule of March 2017 in Great Britain. " if ruled else "")
        + f"Medians are compared for unions with {FEW} or more ballots before March 2017 and since."
    )
    if not panels:
        headline = f"No dated vote of these unions has a known {measure.within}. Widen the filters."
        return Chart(headline, subtitle, headline, data)
    headline = _headline(panels, measure)
    spans = "; ".join(f"{name}: {_span(part, measure.column)}" for name, part in panels.items())
    alt = f"Small charts of {measure.within} by date, one a union. {headline}. {spans}."
    return Chart(headline, subtitle, alt, data, _figure(panels, ground, measure, ruled))


def _headline(panels: dict[str, pd.DataFrame], measure: Measure) -> str:
    """How medians moved at the turnout rule of 2017, where five ballots stand on either side; else the last year."""
    medians = {}
    for name, part in panels.items():
        before, since = around_2017(part, measure)
        if min(len(before), len(since)) >= FEW:
            medians[name] = (before, since)
    if len(medians) == 1:
        name, (before, since) = next(iter(medians.items()))
        return (
            f"{name}: median {measure.within} {percent(before.median(), 1)} before March 2017 (n {len(before)}), "
            f"{percent(since.median(), 1)} since (n {len(since)})"
        )
    if medians:
        higher = sum(since.median() > before.median() for before, since in medians.values())
        return f"Median {measure.within} is higher since March 2017 than before in {higher} of {len(medians)} unions"
    latest = pd.concat(panels.values()).sort_values("drawn").iloc[-1]
    return f"Latest {measure.within}: {latest['union']}, {percent(latest[measure.column], 1)} in {latest['year']}"


def _span(rows: pd.DataFrame, column: str) -> str:
    first, last = rows["year"].min(), rows["year"].max()
    when = f"{first}" if first == last else f"{first} to {last}"
    return f"{count(len(rows), 'vote')} in {when}, {percent(rows[column].min(), 1)} to {percent(rows[column].max(), 1)}"


def _figure(panels: dict[str, pd.DataFrame], ground: pd.DataFrame, measure: Measure, ruled: bool) -> go.Figure:
    columns = min(2, len(panels))
    lines = -(-len(panels) // columns)
    lowest = 25 * (min(part[measure.column].min() for part in (ground, *panels.values()) if len(part)) // 25)
    traces: list[dict[str, Any]] = []
    layout: dict[str, Any] = {
        "annotations": [],
        "shapes": [],
        "showlegend": False,
        "margin": {**theme.MARGIN, "t": TOP},
    }
    for order, (name, own) in enumerate(panels.items()):
        line, column = divmod(order, columns)
        axis = str(order + 1) if order else ""
        colour = theme.union_colour(name)
        traces += [
            {**_dots(ground, measure, theme.GREY, 4, 0.35, axis), "hoverinfo": "skip"},
            {**_dots(own, measure, colour, 8, 0.85, axis), **_told(own)},
        ]
        layout["annotations"].append(_name(name, colour, axis))
        layout[f"xaxis{axis}"] = _across(column, columns, axis, last=order + columns >= len(panels))
        layout[f"yaxis{axis}"] = _up(line, lines, axis, lowest, first=column == 0)
        layout["shapes"] += [_rule(axis)] if ruled else []
    return theme.figure(ROW * lines + TOP + BOTTOM, traces, **layout)


def _dots(rows: pd.DataFrame, measure: Measure, colour: str, size: int, opacity: float, axis: str) -> dict[str, Any]:
    marker = {"color": colour, "size": size, "opacity": opacity}
    where = {"xaxis": f"x{axis}", "yaxis": f"y{axis}"}
    return {
        "type": "scatter",
        "mode": "markers",
        "x": rows["drawn"].to_numpy(),
        "y": rows[measure.column].to_numpy(),
        "marker": marker,
        **where,
    }


def _told(rows: pd.DataFrame) -> dict[str, Any]:
    return {
        "customdata": rows["ballot_id"].to_numpy(),
        "text": rows["hover"].to_numpy(),
        "hovertemplate": "%{text}<extra></extra>",
    }


def _name(name: str, colour: str, axis: str) -> dict[str, Any]:
    return {
        "text": theme.named(labels.safe(name), colour), "xref": f"x{axis} domain", "yref": f"y{axis} domain",
        "x": 0, "y": 1.02, "xanchor": "left", "yanchor": "bottom", "showarrow": False,
    }  # fmt: skip


def _rule(axis: str) -> dict[str, Any]:
    ends = {"x0": RULE_2017, "x1": RULE_2017, "y0": 0, "y1": 1, "xref": f"x{axis}", "yref": f"y{axis} domain"}
    return {"type": "line", **ends, "line": {"color": theme.GREY, "width": 1, "dash": "dot"}}


def _across(column: int, columns: int, axis: str, last: bool) -> dict[str, Any]:
    width = (1 - GAP * (columns - 1)) / columns
    start = column * (width + GAP)
    same = {"matches": "x"} if axis else {}
    return {"domain": [start, start + width], "anchor": f"y{axis}", "showgrid": False, "showticklabels": last, **same}


def _up(line: int, lines: int, axis: str, lowest: float, first: bool) -> dict[str, Any]:
    top = 1 - line / lines
    return {
        "domain": [top - 0.76 / lines, top],
        "anchor": f"x{axis}",
        "range": [lowest, 103],
        "ticksuffix": "%",
        "dtick": 25 if lowest >= 50 else 50,
        "showticklabels": first,
    }
