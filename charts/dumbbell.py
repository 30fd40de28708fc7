"""The same union in different nations: a dot for each nation on one line for each union."""

from __future__ import annotations

from collections import defaultdict
from statistics import median
from typing import Any, NamedTuple

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


class Dot(NamedTuple):
    """What one union reached in one nation: how many ballots, and the middle of their values in per cent."""

    nation: str
    n: int
    middle: float


Dots = dict[str, list[Dot]]  # by union


def dumbbell(votes: Counted, measure: Measure) -> Chart:
    """The median of each union's ``measure`` in each nation of the UK that it balloted alone."""
    found = _dots(votes.rows[["union", "nations", measure.column]].dropna())
    data = pd.DataFrame(
        [(union, *dot) for union, dots in found.items() for dot in dots],
        columns=["union", "nations", "ballots", f"middle_{measure.column}"],
    )
    subtitle = (
        f"{measure.name} ({measure.meaning}): the median of each union's {votes.kind.many} that were held in one "
        f"nation alone. Hollow: the middle of fewer than {FEW}, too few to compare by. Unions with most of them first."
    )
    if not found:
        headline = f"No union here has a known {measure.within} in two nations of the UK. Widen the filters."
        return Chart(headline, subtitle, headline, data)
    headline = _headline(found, measure)
    told = "; ".join(f"{union}: {', '.join(map(_words, dots))}" for union, dots in found.items())
    alt = f"Dumbbell chart of {measure.within}, one line a union. {headline}. {told}."
    return Chart(headline, subtitle, alt, data, _figure(found))


def _dots(rows: pd.DataFrame) -> Dots:
    """Each union's nations, lowest middle first, for unions in two nations or more; those with most ballots first."""
    values: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for union, nation, value in rows.itertuples(index=False):
        if nation in SHAPES:
            values[union][nation].append(value)
    several = {
        union: sorted((Dot(code, len(own), median(own)) for code, own in held.items()), key=lambda dot: dot.middle)
        for union, held in values.items()
        if len(held) > 1
    }
    order = sorted(several, key=lambda union: (-_total(several[union]), union))
    return {union: several[union] for union in order[:MOST]}


def _total(dots: list[Dot]) -> int:
    return sum(dot.n for dot in dots)


def _headline(found: Dots, measure: Measure) -> str:
    """The widest gap between two nations among values that rest on five ballots or more, else what is shown."""
    solid = {union: [dot for dot in dots if dot.n >= FEW] for union, dots in found.items()}
    gaps = {union: dots[-1].middle - dots[0].middle for union, dots in solid.items() if len(dots) > 1}
    if not gaps:
        unions = count(len(found), "union")
        return f"{unions} balloted in more than one nation, none with {FEW} ballots in each of two"
    union = max(gaps, key=lambda name: gaps[name])
    low, high = solid[union][0], solid[union][-1]
    return (
        f"{union}: median {measure.within} {percent(low.middle, 1)} in {places.name(low.nation)} (n {low.n}), "
        f"{percent(high.middle, 1)} in {places.name(high.nation)} (n {high.n})"
    )


def _words(dot: Dot) -> str:
    return f"{places.name(dot.nation)} {percent(dot.middle, 1)} (n {dot.n})"


def _figure(found: Dots) -> go.Figure:
    height = {union: place for place, union in enumerate(reversed(found))}
    lowest = min(50.0, *(25 * (dots[0].middle // 25) for dots in found.values()))
    return theme.figure(
        ROW * len(found) + 80,
        [trace for code in SHAPES for trace in _nation(code, found, height)],
        showlegend=True,
        shapes=[_bar(dots, height[union]) for union, dots in found.items()],
        annotations=[row_label(height[union], union, count(_total(dots), "ballot")) for union, dots in found.items()],
        xaxis={"range": [lowest - 1, 101.5], "ticksuffix": "%", "dtick": 25},
        yaxis={"range": [-0.5, len(found) - 0.3], "visible": False},
    )


def _bar(dots: list[Dot], place: int) -> dict[str, Any]:
    ends = {"x0": dots[0].middle, "x1": dots[-1].middle, "y0": place, "y1": place}
    return {"type": "line", **ends, "line": {"color": theme.GREY, "width": 2}, "layer": "below"}


def _nation(code: str, found: Dots, height: dict[str, int]) -> list[dict[str, Any]]:
    """The trace of one nation; none where no union balloted there."""
    own = [(union, dot) for union, dots in found.items() for dot in dots if dot.nation == code]
    if not own:
        return []
    colour, shape = theme.nation_colour(code), SHAPES[code]
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "name": places.name(code),
            "x": [dot.middle for _, dot in own],
            "y": [height[union] for union, _ in own],
            "marker": {
                "color": colour,
                "symbol": [shape if dot.n >= FEW else f"{shape}-open" for _, dot in own],
                "size": 13,
                "line": {"color": colour, "width": 2},
            },
            "text": [f"<b>{labels.safe(union)}</b>, {_words(dot)}" for union, dot in own],
            "hovertemplate": "%{text}<extra></extra>",
        }
    ]
