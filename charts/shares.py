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


def shares(groups: list[Group], note: str, headline: str = "") -> Chart:
    """The share of mandates among each group's decided ballots, with its count; no bar for fewer than five.

    The headline is the highest and lowest share unless another is given.
    """
    shown = [group for group in groups if group.mandates[1]]
    data = _data(shown)
    if not shown:
        headline = "No ballot in this selection can be decided. Widen the filters."
        return Chart(headline, note, headline, data)
    barred = [group for group in shown if share(group) is not None]
    few = [f"{group.name} {_count(group)}" for group in shown if share(group) is None]
    subtitle = (
        "Verdicts as a share of the statutory ballots that the law of their day decides; figures in the bars are "
        f"ballots. {note}" + (f" Fewer than {FEW}, so no bar: {'; '.join(few)}." if few else "")
    )
    headline = headline or range_of({g.name: share(g) for g in shown if g.name != OTHERS}, "share of mandates")
    told = "; ".join(f"{group.name}: {_count(group)}" for group in shown)
    alt = f"Bar chart of verdicts by group. {headline}. Mandates: {told}."
    return Chart(headline, subtitle, alt, data, _figure(barred) if barred else None)


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
    for verdict in law.DECIDED:
        counts = [int(decided(group.rows)["verdict"].eq(verdict).sum()) for group in groups]
        if sum(counts):
            figure.add_trace(_bars(verdict, counts, groups))
    for place, group in enumerate(reversed(groups)):
        row_label(figure, place, group, _count(group))
    figure.update_layout(barmode="stack", showlegend=True, legend={"traceorder": "normal"})
    figure.update_xaxes(range=[0, 100], ticksuffix="%", dtick=25)
    figure.update_yaxes(range=[-0.5, len(groups) - 0.3], visible=False)
    return figure


def _bars(verdict: str, counts: list[int], groups: list[Group]) -> go.Bar:
    return go.Bar(
        x=[100 * n / group.mandates[1] for n, group in zip(counts, groups, strict=True)],
        y=list(range(len(groups)))[::-1],
        orientation="h",
        width=0.4,
        name=verdict.capitalize(),
        marker={"color": theme.VERDICT_COLOURS[verdict]},
        text=[n or "" for n in counts],
        textposition="inside",
        insidetextanchor="start",
        textfont={"color": "#ffffff"},
        hovertemplate=f"{verdict.capitalize()}: %{{text}} (%{{x:.1f}}%)<extra></extra>",
    )
