"""Strips of dots: one row for each group, one dot for each ballot, the median as a bar."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts import labels, theme
from charts.chart import Chart
from charts.counted import FEW
from charts.groups import NAME, OTHERS, Groups, range_of
from charts.measures import Measure
from register.words import percent

ROW = 58  # pixels
CROWD = 300  # dots, from which they are drawn fainter


def strips(groups: Groups, measure: Measure, note: str) -> Chart:
    """``measure`` of every vote in ``groups``, a row for each in their order; ``note`` says what the groups are."""
    rows = groups.rows.dropna(subset=measure.column)
    found = groups.measured(measure)
    data = labels.behind(rows, NAME)
    subtitle = (
        f"{measure.name} ({measure.meaning}) of {groups.kind.count(rows['ballot_id'].nunique())}: a dot for each, a "
        f"bar at the median of {FEW} or more. {note}"
    ).strip()
    if rows.empty:
        headline = f"No vote in this selection has a known {measure.within}. Widen the filters."
        return Chart(headline, subtitle, headline, data)
    medians = {str(name): float(middle) for name, middle in found["median"].items()}
    notes = {name: _note(int(n), medians[name]) for name, n in zip(medians, found["n"], strict=True)}
    named = {name: middle for name, middle in medians.items() if name != OTHERS}
    of = {str(name): f"n {n:.0f}" for name, n in found["n"].items()}
    headline = range_of(named, of, f"median {measure.within}")
    told = "; ".join(f"{name}: {note}" for name, note in notes.items())
    alt = f"Dot chart of {measure.within}, one row a group. {headline}. Median and number of each: {told}."
    return Chart(headline, subtitle, alt, data, _figure(rows, groups, medians, notes, measure))


def _note(n: int, middle: float) -> str:
    return f"{percent(middle, 1)}, n {n}" if pd.notna(middle) else f"n {n}"


def _figure(
    rows: pd.DataFrame, groups: Groups, medians: dict[str, float], notes: dict[str, str], measure: Measure
) -> go.Figure:
    places = {name: place for place, name in enumerate(reversed(groups.colours))}
    dots = {
        "type": "scatter",
        "mode": "markers",
        "x": rows[measure.column].to_numpy(),
        "y": (rows[NAME].map(places) - 0.05 + 0.14 * rows["shift"]).to_numpy(),
        "marker": {
            "color": rows[NAME].map(places).to_numpy(),
            **_by_place(groups),
            "size": 8,
            "opacity": 0.65 if len(rows) < CROWD else 0.5,
        },
        "customdata": rows["ballot_id"].to_numpy(),
        "text": rows["hover"].to_numpy(),
        "hovertemplate": "%{text}<extra></extra>",
    }
    lowest = min(50.0, 25 * (rows[measure.column].min() // 25))
    return theme.figure(
        ROW * len(places) + 50,
        [dots],
        showlegend=False,
        shapes=[
            _bar(middle, places[name], groups.colours[name]) for name, middle in medians.items() if pd.notna(middle)
        ],
        annotations=[row_label(places[name], name, note, groups.colours[name]) for name, note in notes.items()],
        xaxis={"range": [lowest - 1, 101.5], "ticksuffix": "%", "dtick": 25},
        yaxis={"range": [-0.5, len(places) - 0.3], "visible": False},
    )


def _by_place(groups: Groups) -> dict[str, Any]:
    """A scale that gives each row's place the colour of its group: checked by Plotly once, not dot by dot."""
    colours = list(reversed(groups.colours.values()))
    last = max(1, len(colours) - 1)
    stops = [[place / last, colour] for place, colour in enumerate(colours)]
    scale = stops if len(colours) > 1 else [[0, colours[0]], [1, colours[0]]]
    return {"colorscale": scale, "cmin": 0, "cmax": last, "showscale": False}


def row_label(place: float, name: str, note: str, colour: str = "") -> dict[str, Any]:
    """A row's name and figures above it, flush left: no room is lost beside the rows of a narrow screen."""
    named = theme.named(labels.safe(name), colour) if colour else f"<b>{labels.safe(name)}</b>"
    return {
        "xref": "x domain", "x": 0, "y": place, "text": f"{named}  {note}", "showarrow": False,
        "xanchor": "left", "yanchor": "bottom", "yshift": 11, "font": {"size": 13},
    }  # fmt: skip


def _bar(middle: float, place: float, colour: str) -> dict[str, Any]:
    ends = {"x0": middle, "x1": middle, "y0": place - 0.32, "y1": place + 0.22}
    return {"type": "line", **ends, "line": {"color": colour, "width": 4}}
