"""Unions side by side: up to eight in colour, everyone else as the grey ground."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from charts import groups, labels, shares, strips, theme
from charts.chart import Chart
from charts.counted import FEW, counted
from charts.groups import Group
from charts.measures import MEASURES
from charts.years import RULE_2017, around_2017, changes, days
from register.words import count, percent

MOST = 8  # unions in colour


def chosen(ballots: pd.DataFrame, wanted: list[str]) -> list[str]:
    """The unions to compare: those ``wanted`` that have a counted vote, or else the eight with most."""
    names = counted(ballots).rows["union"].value_counts()
    most = sorted(names.index, key=lambda name: (-names[name], name))
    return [name for name in wanted if name in names][:MOST] if wanted else most[:MOST]


def compared(ballots: pd.DataFrame, names: list[str]) -> list[Group]:
    """The groups to draw: each union of ``names``, and everyone else if there is anyone."""
    rows = counted(ballots).rows
    named = [Group(name, theme.union_colour(name), rows[rows["union"] == name]) for name in names]
    ground = groups.others(rows, named)
    return [*named, ground] if len(ground.rows) else named


def note(names: list[str], wanted: list[str]) -> str:
    """Which unions are shown, and why these."""
    why = "" if wanted else ": those with most ballots in this selection"
    return f"In colour: {count(len(names), 'union')}{why}." if names else ""


def strip(ballots: pd.DataFrame, names: list[str], column: str, told: str) -> Chart:
    """Every vote's ``column`` (a key of ``MEASURES``), a row for each union, highest median first."""
    measure = MEASURES[column]
    ordered = sorted(
        compared(ballots, names),
        key=lambda group: (group.name == groups.OTHERS, -(group.median(measure) or -1.0)),
    )
    return strips.strips(ordered, counted(ballots), measure, told)


def mandates(ballots: pd.DataFrame, names: list[str], told: str) -> Chart:
    """The share of mandates of each union's decided ballots."""
    return shares.shares(compared(ballots, names), told)


def trend(ballots: pd.DataFrame, names: list[str], column: str) -> Chart:
    """Every union's votes over time in a panel of its own, on the ground of everyone else's."""
    measure, votes = MEASURES[column], counted(ballots)
    rows = votes.rows.dropna(subset=[column, "date"])
    shown = [name for name in names if rows["union"].eq(name).any()]
    data = labels.behind(rows[rows["union"].isin(shown)])
    subtitle = (
        f"{measure.name} ({measure.meaning}) of {votes.count(len(data))} with a known date, a panel for each union; in "
        f"grey the {len(rows) - len(data):,} of everyone else. Dotted: the turnout rule of March 2017. Medians are "
        f"compared for unions with {FEW} or more ballots before and since."
    )
    if not shown:
        headline = f"No dated vote of these unions has a known {measure.within}. Widen the filters."
        return Chart(headline, subtitle, headline, data)
    headline = _trend_headline(rows, shown, column)
    spans = "; ".join(f"{name}: {_span(rows[rows['union'] == name], column)}" for name in shown)
    alt = f"Small charts of {measure.within} by date, one a union. {headline}. {spans}."
    return Chart(headline, subtitle, alt, data, _panels(rows, shown, column))


def _trend_headline(rows: pd.DataFrame, shown: list[str], column: str) -> str:
    """How medians moved at the turnout rule of 2017, where five ballots stand on either side; else the latest vote."""
    measure = MEASURES[column]
    medians = {}
    for name in shown:
        sides = around_2017(rows[rows["union"] == name], measure)
        if min(map(len, sides)) >= FEW:
            medians[name] = tuple(side.median() for side in sides)
    if len(medians) == 1:
        name, (before, since) = next(iter(medians.items()))
        return f"{name}: median {measure.within} {percent(before, 1)} before March 2017, {percent(since, 1)} since"
    if medians:
        higher = sum(since > before for before, since in medians.values())
        return f"Median {measure.within} is higher since March 2017 than before in {higher} of {len(medians)} unions"
    latest = rows[rows["union"].isin(shown)].sort_values("date").iloc[-1].to_dict()
    return f"Latest {measure.within}: {latest['union']}, {percent(latest[column], 1)} ({labels.day(latest)})"


def _span(rows: pd.DataFrame, column: str) -> str:
    first, last = rows["year"].min(), rows["year"].max()
    when = f"{first}" if first == last else f"{first} to {last}"
    return f"{count(len(rows), 'vote')} in {when}, {percent(rows[column].min(), 1)} to {percent(rows[column].max(), 1)}"


def _panels(rows: pd.DataFrame, shown: list[str], column: str) -> go.Figure:
    columns = min(2, len(shown))
    lines = -(-len(shown) // columns)
    figure = make_subplots(lines, columns, shared_xaxes="all", shared_yaxes="all", horizontal_spacing=0.06)
    figure.update_layout(template=theme.TEMPLATE, height=150 * lines + 70, showlegend=False)
    figure.update_layout(margin_t=30)
    ground = rows[~rows["union"].isin(shown)]
    ruled = RULE_2017 in changes(rows)
    for order, name in enumerate(shown):
        where = {"row": order // columns + 1, "col": order % columns + 1}
        colour = theme.union_colour(name)
        figure.add_trace(_dots(ground, column, theme.GREY, 4, 0.35), **where)
        figure.add_trace(_dots(rows[rows["union"] == name], column, colour, 8, 0.85, hover=True), **where)
        figure.add_annotation(
            text=theme.named(labels.safe(name), colour), xref="x domain", yref="y domain", x=0, y=1.02,
            xanchor="left", yanchor="bottom", showarrow=False, **where,
        )  # fmt: skip
        if ruled:
            figure.add_vline(RULE_2017, line={"color": theme.GREY, "width": 1, "dash": "dot"}, **where)
    lowest = 25 * (rows[column].min() // 25)
    figure.update_yaxes(range=[lowest, 103], ticksuffix="%", dtick=25 if lowest >= 50 else 50)
    figure.update_xaxes(showgrid=False)
    return figure


def _dots(rows: pd.DataFrame, column: str, colour: str, size: int, opacity: float, hover: bool = False) -> go.Scatter:
    told = {"text": labels.hovers(rows), "hovertemplate": "%{text}<extra></extra>"} if hover else {"hoverinfo": "skip"}
    marker = {"color": colour, "size": size, "opacity": opacity}
    return go.Scatter(x=days(rows), y=rows[column], mode="markers", marker=marker, **told)


def table(ballots: pd.DataFrame) -> pd.DataFrame:
    """One row for each union in ``ballots``, those with most first."""
    rows = counted(ballots).rows
    every = [Group(str(name), "", part) for name, part in rows.groupby("union")]
    return groups.table(sorted(every, key=lambda group: -len(group.rows)), "Union")
