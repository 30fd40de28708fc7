"""Strips of dots: one row for each group, one dot for each ballot, the median as a bar."""

from __future__ import annotations

from zlib import crc32

import pandas as pd
import plotly.graph_objects as go

from charts import labels, theme
from charts.chart import Chart
from charts.counted import FEW, Counted
from charts.groups import OTHERS, Group, range_of
from charts.measures import Measure
from register.words import percent

ROW = 58  # pixels


def strips(groups: list[Group], votes: Counted, measure: Measure, note: str) -> Chart:
    """``measure`` of every vote in ``groups``, a row for each in their order; ``note`` says what the groups are."""
    told = {group.name: group.median(measure) for group in groups}
    known = sum(len(group.known(measure)) for group in groups)
    data = _data(groups, measure)
    subtitle = (
        f"{measure.name} ({measure.meaning}) of {votes.count(data['ballot_id'].nunique())}: a dot for each, a bar at "
        f"the median of {FEW} or more. {note}"
    )
    if not known:
        headline = f"No vote in this selection has a known {measure.within}. Widen the filters."
        return Chart(headline, subtitle, headline, data)
    named = {name: value for name, value in told.items() if name != OTHERS}
    headline = range_of(named, f"median {measure.within}")
    return Chart(headline, subtitle, _alt(headline, groups, measure), data, _figure(groups, measure))


def row_label(figure: go.Figure, place: float, group: Group, note: str) -> None:
    """A row's name and figures above it, flush left: no room is lost beside the rows of a narrow screen."""
    figure.add_annotation(
        xref="x domain", x=0, y=place, text=f"{theme.named(labels.safe(group.name), group.colour)}  {note}",
        showarrow=False, xanchor="left", yanchor="bottom", yshift=11, font={"size": 13},
    )  # fmt: skip


def _figure(groups: list[Group], measure: Measure) -> go.Figure:
    figure = theme.figure(height=ROW * len(groups) + 50)
    for place, group in enumerate(reversed(groups)):
        known = group.known(measure)
        figure.add_trace(
            go.Scatter(
                x=known[measure.column],
                y=[place + _jitter(name) for name in known["ballot_id"]],
                mode="markers",
                marker={"color": group.colour, "size": 8, "opacity": 0.6},
                text=labels.hovers(known),
                hovertemplate="%{text}<extra></extra>",
            )
        )
        _median(figure, place, group, measure)
        row_label(figure, place, group, _note(group, measure))
    lowest = min(
        50.0, *(25 * (group.rows[measure.column].min() // 25) for group in groups if len(group.known(measure)))
    )
    figure.update_xaxes(range=[lowest - 1, 101.5], ticksuffix="%", dtick=25)
    figure.update_yaxes(range=[-0.5, len(groups) - 0.3], visible=False)
    figure.update_layout(showlegend=False)
    return figure


def _median(figure: go.Figure, place: int, group: Group, measure: Measure) -> None:
    middle = group.median(measure)
    if middle is not None:
        style = {"color": group.colour, "width": 4}
        figure.add_shape(type="line", x0=middle, x1=middle, y0=place - 0.28, y1=place + 0.2, line=style)


def _jitter(name: str) -> float:
    """A small shift up or down, the same for a ballot every time."""
    return (crc32(name.encode()) % 100 - 60) / 300


def _note(group: Group, measure: Measure) -> str:
    middle, known = group.median(measure), len(group.known(measure))
    return f"{percent(middle, 1)}, n {known}" if middle is not None else f"n {known}"


def _data(groups: list[Group], measure: Measure) -> pd.DataFrame:
    parts = [labels.behind(group.known(measure)).assign(shown_as=group.name) for group in groups]
    return pd.concat(parts, ignore_index=True)


def _alt(headline: str, groups: list[Group], measure: Measure) -> str:
    told = "; ".join(f"{group.name}: {_note(group, measure)}" for group in groups)
    return f"Dot chart of {measure.within}, one row a group. {headline}. Median and number of each: {told}."
