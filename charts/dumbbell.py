"""The same union in different nations: a dot for each nation on one line for each union."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts import labels, theme
from charts.chart import Chart
from charts.counted import FEW, Counted
from charts.measures import Measure
from charts.strips import ROW, row_label
from register import places
from register.words import count, percent

MOST = 10  # unions shown
SHAPES = {"GB-ENG": "circle", "GB-WLS": "square", "GB-SCT": "diamond", "GB-NIR": "triangle-up"}


def dumbbell(votes: Counted, measure: Measure) -> Chart:
    """The median of each union's ``measure`` in each nation that it balloted alone."""
    found = _medians(votes.rows[["union", "nations", measure.column]].dropna(), measure)
    unions = list(dict.fromkeys(found["union"]))
    data = found.rename(columns={"middle": f"middle_{measure.column}"})
    subtitle = (
        f"{measure.name} ({measure.meaning}): the middle value of each union's ballots that were held in one nation "
        f"alone. Hollow: fewer than {FEW} ballots, too few to compare by. Unions with most such ballots first."
    )
    if found.empty:
        headline = f"No union here has a known {measure.within} in two nations of the UK. Widen the filters."
        return Chart(headline, subtitle, headline, data)
    headline = _headline(found, measure)
    cells: dict[str, list[str]] = {union: [] for union in unions}
    for row in found.to_dict("records"):
        cells[row["union"]].append(f"{places.name(row['nations'])} {percent(row['middle'], 1)} (n {row['n']})")
    told = "; ".join(f"{union}: {', '.join(own)}" for union, own in cells.items())
    alt = f"Dumbbell chart of {measure.within}, one line a union. {headline}. {told}."
    return Chart(headline, subtitle, alt, data, _figure(found, unions))


def _medians(rows: pd.DataFrame, measure: Measure) -> pd.DataFrame:
    """``n`` and ``middle`` by union and nation, for unions in two nations or more; those with most ballots first."""
    rows = rows[rows["nations"].isin(places.UNITED_KINGDOM)]
    found = rows.groupby(["union", "nations"])[measure.column].agg(n="size", middle="median").reset_index()
    found = found[found.groupby("union")["nations"].transform("size") > 1]
    totals = found.groupby("union")["n"].transform("sum")
    found = found.assign(_total=-totals).sort_values(["_total", "union", "middle"]).drop(columns="_total")
    shown = list(dict.fromkeys(found["union"]))[:MOST]
    return found[found["union"].isin(shown)].reset_index(drop=True)


def _headline(found: pd.DataFrame, measure: Measure) -> str:
    """The widest gap between two nations among values that rest on five ballots or more, else what is shown."""
    solid = found[found["n"] >= FEW]
    spread = solid.groupby("union")["middle"].agg(["min", "max", "size"])
    spread = spread[spread["size"] > 1]
    if spread.empty:
        unions = count(found["union"].nunique(), "union")
        return f"{unions} balloted in more than one nation, none with {FEW} ballots in each of two"
    union = str((spread["max"] - spread["min"]).idxmax())
    own = solid[solid["union"] == union].sort_values("middle")
    low, high = own.iloc[0], own.iloc[-1]
    return (
        f"{union}: median {measure.within} {percent(low['middle'], 1)} in {places.name(low['nations'])}, "
        f"{percent(high['middle'], 1)} in {places.name(high['nations'])}"
    )


def _figure(found: pd.DataFrame, unions: list[str]) -> go.Figure:
    height = {union: place for place, union in enumerate(reversed(unions))}
    ends = found.groupby("union").agg(n=("n", "sum"), low=("middle", "min"), high=("middle", "max"))
    lowest = min(50.0, 25 * (found["middle"].min() // 25))
    return theme.figure(
        ROW * len(unions) + 80,
        [_nation(code, found[found["nations"] == code], height) for code in SHAPES if found["nations"].eq(code).any()],
        showlegend=True,
        shapes=[_bar(low, high, height[str(union)]) for union, _, low, high in ends.itertuples()],
        annotations=[row_label(height[str(union)], str(union), count(n, "ballot")) for union, n in ends["n"].items()],
        xaxis={"range": [lowest - 1, 101.5], "ticksuffix": "%", "dtick": 25},
        yaxis={"range": [-0.5, len(unions) - 0.3], "visible": False},
    )


def _bar(low: float, high: float, place: int) -> dict[str, Any]:
    line = {"color": theme.GREY, "width": 2}
    return {"type": "line", "x0": low, "x1": high, "y0": place, "y1": place, "line": line, "layer": "below"}


def _nation(code: str, own: pd.DataFrame, height: dict[str, int]) -> dict[str, Any]:
    colour, shape = theme.nation_colour(code), SHAPES[code]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": places.name(code),
        "x": own["middle"],
        "y": own["union"].map(height),
        "marker": {
            "color": colour,
            "symbol": [shape if n >= FEW else f"{shape}-open" for n in own["n"]],
            "size": 13,
            "line": {"color": colour, "width": 2},
        },
        "text": [
            f"<b>{labels.safe(row['union'])}</b>, {places.name(code)}: {percent(row['middle'], 1)} (n {row['n']})"
            for row in own.to_dict("records")
        ],
        "hovertemplate": "%{text}<extra></extra>",
    }
