"""The same union in different nations: a dot for each nation on one line for each union."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from charts import labels, theme
from charts.chart import Chart
from charts.counted import FEW, Counted
from charts.measures import Measure
from charts.strips import ROW
from register import places
from register.words import count, percent

MOST = 10  # unions shown
SHAPES = {"GB-ENG": "circle", "GB-WLS": "square", "GB-SCT": "diamond", "GB-NIR": "triangle-up"}


def dumbbell(votes: Counted, measure: Measure) -> Chart:
    """The median of ``measure`` of each union in each nation of the UK where it balloted that nation alone."""
    rows = votes.rows[votes.rows["nations"].isin(places.UNITED_KINGDOM)].dropna(subset=measure.column)
    rows = rows[rows.groupby("union")["nations"].transform("nunique") > 1]
    found = rows.groupby(["union", "nations"])[measure.column].agg(n="size", middle="median").reset_index()
    unions = _order(found)
    found = found[found["union"].isin(unions)]
    data = found.rename(columns={"middle": f"middle_{measure.column}"})
    subtitle = (
        f"{measure.name} ({measure.meaning}): the middle value of each union's ballots that were held in one nation "
        f"alone. Hollow: fewer than {FEW} ballots, so no more than those few. Unions with most such ballots first."
    )
    if found.empty:
        headline = f"No union here has a known {measure.within} in two nations of the UK. Widen the filters."
        return Chart(headline, subtitle, headline, data)
    headline = _headline(found, measure)
    told = "; ".join(f"{union}: {_told(part)}" for union, part in found.groupby("union", sort=False))
    alt = f"Dumbbell chart of {measure.within}, one line a union. {headline}. {told}."
    return Chart(headline, subtitle, alt, data, _figure(found, unions, measure))


def _order(found: pd.DataFrame) -> list[str]:
    totals = found.groupby("union")["n"].sum()
    return sorted(totals.index, key=lambda name: (-totals[name], name))[:MOST]


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


def _told(part: pd.DataFrame) -> str:
    cells = part.sort_values("middle").to_dict("records")
    return ", ".join(f"{places.name(row['nations'])} {percent(row['middle'], 1)} (n {row['n']})" for row in cells)


def _figure(found: pd.DataFrame, unions: list[str], measure: Measure) -> go.Figure:
    figure = theme.figure(height=ROW * len(unions) + 80)
    height = {union: len(unions) - 1 - order for order, union in enumerate(unions)}
    for union in unions:
        part = found[found["union"] == union]
        ends = {"x0": part["middle"].min(), "x1": part["middle"].max(), "y0": height[union], "y1": height[union]}
        figure.add_shape(type="line", **ends, line={"color": theme.GREY, "width": 2}, layer="below")
        n = count(part["n"].sum(), "ballot")
        figure.add_annotation(
            xref="x domain", x=0, y=height[union], text=f"<b>{labels.safe(union)}</b>  {n}", showarrow=False,
            xanchor="left", yanchor="bottom", yshift=9, font={"size": 13},
        )  # fmt: skip
    for code, shape in SHAPES.items():
        own = found[found["nations"] == code]
        if len(own):
            figure.add_trace(_nation(code, shape, own, height))
    lowest = min(50.0, 25 * (found["middle"].min() // 25))
    figure.update_xaxes(range=[lowest - 1, 101.5], ticksuffix="%", dtick=25)
    figure.update_yaxes(range=[-0.5, len(unions) - 0.3], visible=False)
    figure.update_layout(showlegend=True)
    return figure


def _nation(code: str, shape: str, own: pd.DataFrame, height: dict[str, int]) -> go.Scatter:
    colour = theme.nation_colour(code)
    return go.Scatter(
        x=own["middle"],
        y=own["union"].map(height),
        mode="markers",
        name=places.name(code),
        marker={
            "color": colour,
            "symbol": [shape if n >= FEW else f"{shape}-open" for n in own["n"]],
            "size": 13,
            "line": {"color": colour, "width": 2},
        },
        text=[
            f"<b>{labels.safe(row['union'])}</b>, {places.name(code)}: {percent(row['middle'], 1)} (n {row['n']})"
            for row in own.to_dict("records")
        ],
        hovertemplate="%{text}<extra></extra>",
    )
