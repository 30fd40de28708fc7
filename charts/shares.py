"""Bars of verdicts: of each group's decided ballots, how many were mandates and what stopped the others."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts import theme
from charts.chart import Chart
from charts.counted import FEW
from charts.groups import NAME, OTHERS, Groups, range_of
from charts.strips import ROW, row_label
from register import law
from register.words import percent

Counts = dict[str, Counter[str]]


def shares(groups: Groups, note: str, headline: str = "") -> Chart:
    """The share of mandates among each group's decided ballots, with its count; no bar for fewer than five.

    The headline is the highest and lowest share unless another is given and there is a bar to go with it.
    """
    counts = groups.verdicts()
    rows = [(name, verdict, found[verdict]) for name, found in counts.items() for verdict in law.DECIDED]
    data = pd.DataFrame(rows, columns=[NAME, "verdict", "ballots"])
    if not counts:
        headline = "No ballot in this selection can be decided. Widen the filters."
        return Chart(headline, note, headline, data)
    barred = {name: found for name, found in counts.items() if found.total() >= FEW}
    few = [f"{name} {_count(found)}" for name, found in counts.items() if name not in barred]
    subtitle = (
        "Verdicts as a share of the statutory ballots that the law of their day decides. After each name: how many "
        f"were mandates, of how many decided; figures in the bars are ballots. {note}"
        + (f" Fewer than {FEW}, so no bar: {'; '.join(few)}." if few else "")
    )
    share = {name: _share(found) for name, found in barred.items() if name != OTHERS}
    of = {name: f"{found[law.MANDATE]} of {found.total()}" for name, found in barred.items()}
    headline = (barred and headline) or range_of(share, of, "share of mandates", 0)
    told = "; ".join(f"{name}: {_count(found)}" for name, found in counts.items())
    alt = f"Bar chart of verdicts by group. {headline}. Mandates: {told}."
    return Chart(headline, subtitle, alt, data, _figure(barred, groups) if barred else None)


def _share(found: Counter[str]) -> float:
    return 100 * found[law.MANDATE] / found.total()


def _count(found: Counter[str], noun: str = " decided") -> str:
    share = f", {percent(_share(found), 0)}" if found.total() >= FEW else ""
    return f"{found[law.MANDATE]} of {found.total()}{noun}{share}"


def _figure(counts: Counts, groups: Groups) -> go.Figure:
    places = {name: place for place, name in enumerate(reversed(counts))}
    return theme.figure(
        ROW * len(places) + 80,
        [_bars(verdict, counts, places) for verdict in law.DECIDED if any(found[verdict] for found in counts.values())],
        annotations=[
            row_label(places[name], name, _count(found, ""), groups.colours[name]) for name, found in counts.items()
        ],
        barmode="stack",
        showlegend=True,
        legend={"traceorder": "normal"},
        uniformtext={"minsize": 11, "mode": "hide"},  # no figure in a segment too narrow for it
        xaxis={"range": [0, 100], "ticksuffix": "%", "dtick": 25},
        yaxis={"range": [-0.5, len(places) - 0.3], "visible": False},
    )


def _bars(verdict: str, counts: Counts, places: dict[str, int]) -> dict[str, Any]:
    return {
        "type": "bar",
        "orientation": "h",
        "width": 0.4,
        "x": [100 * found[verdict] / found.total() for found in counts.values()],
        "y": [places[name] for name in counts],
        "name": verdict.capitalize(),
        "marker": {"color": theme.VERDICT_COLOURS[verdict]},
        "text": [str(found[verdict] or "") for found in counts.values()],
        "textposition": "inside",
        "insidetextanchor": "start",
        "textangle": 0,
        "textfont": {"color": "#ffffff"},
        "hovertemplate": f"{verdict.capitalize()}: %{{text}} (%{{x:.1f}}%)<extra></extra>",
    }
