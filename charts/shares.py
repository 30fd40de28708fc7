"""Bars of verdicts: of each group's decided ballots, how many were mandates and what stopped the others."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from charts import theme
from charts.chart import Chart
from charts.counted import FEW, decided
from charts.groups import OTHERS, Group, range_of
from charts.strips import ROW, row_label
from register import law
from register.words import percent


def shares(groups: list[Group], note: str) -> Chart:
    """The share of mandates among each group's decided ballots, with its count; no bar for fewer than five."""
    shown = [group for group in groups if group.mandates[1]]
    data = _data(shown)
    subtitle = (
        f"Verdicts as a share of the {int(data['ballots'].sum()):,} statutory ballots that the law of their day "
        f"decides. Groups of fewer than {FEW} are given as counts alone. {note}"
    )
    if not shown:
        headline = "No ballot in this selection can be decided. Widen the filters."
        return Chart(headline, subtitle, headline, data)
    headline = range_of({g.name: share(g) for g in shown if g.name != OTHERS}, "share of mandates")
    told = "; ".join(f"{group.name}: {_count(group)}" for group in shown)
    alt = f"Bar chart of verdicts by group. {headline}. Mandates: {told}."
    return Chart(headline, subtitle, alt, data, _figure(shown))


def share(group: Group) -> float | None:
    """Mandates of a group's decided ballots in per cent; None for fewer than five."""
    won, judged = group.mandates
    return 100 * won / judged if judged >= FEW else None


def _count(group: Group) -> str:
    won, judged = group.mandates
    known = share(group)
    return f"{won} of {judged} decided" + (f", {percent(known, 0)}" if known is not None else "")


def _data(groups: list[Group]) -> pd.DataFrame:
    rows = [
        {"shown_as": group.name, "verdict": verdict, "ballots": int(group.rows["verdict"].eq(verdict).sum())}
        for group in groups
        for verdict in law.DECIDED
    ]
    return pd.DataFrame(rows, columns=["shown_as", "verdict", "ballots"])


def _figure(groups: list[Group]) -> go.Figure:
    figure = theme.figure(height=ROW * len(groups) + 80)
    places = list(range(len(groups)))[::-1]
    for verdict in law.DECIDED:
        counts = [int(decided(group.rows)["verdict"].eq(verdict).sum()) for group in groups]
        if not sum(counts):
            continue
        wide = [100 * n / g.mandates[1] if share(g) is not None else None for n, g in zip(counts, groups, strict=True)]
        figure.add_trace(
            go.Bar(
                x=wide,
                y=places,
                orientation="h",
                width=0.4,
                name=verdict.capitalize(),
                marker={"color": theme.VERDICT_COLOURS[verdict]},
                text=[n if n else "" for n in counts],
                textposition="inside",
                insidetextanchor="start",
                textfont={"color": "#ffffff"},
                hovertemplate=f"{verdict.capitalize()}: %{{x:.1f}}%<extra></extra>",
            )
        )
    for place, group in zip(places, groups, strict=True):
        row_label(figure, place, group.name, _count(group))
    figure.update_layout(barmode="stack", showlegend=True)
    figure.update_xaxes(range=[0, 100], ticksuffix="%", dtick=25)
    figure.update_yaxes(range=[-0.5, len(groups) - 0.3], visible=False)
    return figure
