"""Turnout and yes share over the years: a dot for each ballot, the median of each year, the changes of the law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pandas as pd
import plotly.graph_objects as go

from charts import labels, theme
from charts.chart import Chart
from charts.counted import FEW, Counted, counted
from charts.measures import MEASURES, Measure, medians
from register.words import count, percent

__all__ = ["MEASURES", "by_year"]

CHANGES = {  # see data/mandate_rules.csv
    date(2017, 3, 1): "50% turnout rule<br>from March 2017",
    date(2026, 2, 18): "40% rule ends<br>February 2026",
}
MIDDLE = {"year": pd.Timedelta(days=182), "month": pd.Timedelta(days=14)}  # to the middle of what is known


def by_year(ballots: pd.DataFrame, column: str) -> Chart:
    """Every dated vote's ``column`` (a key of :data:`MEASURES`) by date, with the median of each year."""
    measure, votes = MEASURES[column], counted(ballots)
    rows = votes.rows.dropna(subset=[column, "date"])
    found = medians(rows, "year", measure)
    subtitle = _subtitle(votes, rows, measure)
    if rows.empty:
        headline = f"No vote in this selection has both a date and a known {measure.within}. Widen the filters."
        return Chart(headline, subtitle, headline, labels.behind(rows))
    headline = _headline(found, measure, votes)
    return Chart(headline, subtitle, _alt(headline, found, measure), labels.behind(rows), _figure(rows, found, measure))


def days(rows: pd.DataFrame) -> pd.Series:
    """The day at which to draw each dated row: the middle of a month or year where that is all that is known."""
    return rows["date"] + rows["date_precision"].map(MIDDLE).fillna(pd.Timedelta(0))


def changes(first: pd.Timestamp, last: pd.Timestamp) -> Iterator[tuple[date, str]]:
    """The changes of the law between two days, each with its words."""
    return ((day, words) for day, words in CHANGES.items() if first.date() <= day <= last.date())


def _figure(rows: pd.DataFrame, found: pd.DataFrame, measure: Measure) -> go.Figure:
    figure = theme.figure(height=400)
    figure.add_trace(
        go.Scatter(
            x=days(rows),
            y=rows[measure.column],
            mode="markers",
            marker={"color": theme.GREY, "size": 6, "opacity": 0.55},
            text=labels.hovers(rows),
            hovertemplate="%{text}<extra></extra>",
        )
    )
    figure.add_trace(_line(found, measure))
    for year, row in found.dropna().iterrows():
        figure.add_annotation(x=f"{year}-07-01", y=105, text=f"{int(row['n'])}", showarrow=False, font={"size": 10})
    first, last = rows["date"].min().replace(month=1, day=1), rows["date"].max().replace(month=12, day=31)
    for day, words in changes(first, last):
        _change(figure, day, words, right=(last - pd.Timestamp(day)).days > (last - first).days / 3)
    figure.update_xaxes(range=[first, last], showgrid=False)
    figure.update_yaxes(range=[0, 109], ticksuffix="%", tickvals=[0, 25, 50, 75, 100])
    figure.update_layout(showlegend=False)
    return figure


def _line(found: pd.DataFrame, measure: Measure) -> go.Scatter:
    """The line of medians, broken at years that have none."""
    every = found.reindex(range(int(found.index.min()), int(found.index.max()) + 1))
    return go.Scatter(
        x=[f"{year}-07-01" for year in every.index],
        y=every["median"],
        mode="lines+markers",
        line={"color": theme.HUES[0], "width": 3},
        marker={"size": 7},
        text=[f"{year}: median {percent(m, 1)} of {count(n, 'vote')}" for year, n, m in every.itertuples()],
        hovertemplate="%{text}<extra></extra>",
    )


def _change(figure: go.Figure, day: date, words: str, right: bool) -> None:
    style = {"color": theme.GREY, "width": 1, "dash": "dot"}
    figure.add_shape(type="line", x0=day, x1=day, y0=0, y1=101, line=style, layer="below")
    figure.add_annotation(
        x=day, y=4, text=words, showarrow=False, xanchor="left" if right else "right", yanchor="bottom",
        align="left" if right else "right", font={"size": 11, "color": theme.GREY},
    )  # fmt: skip


def _headline(found: pd.DataFrame, measure: Measure, votes: Counted) -> str:
    known = found.dropna()
    if known.empty:
        first, last = found.index.min(), found.index.max()
        when = f"in {first}" if first == last else f"from {first} to {last}"
        return f"Too few votes for a yearly median of {measure.within}: {votes.count(int(found['n'].sum()))} {when}"
    told = [f"{percent(row['median'], 1)} in {year}" for year, row in known.iterrows()]
    return f"Median {measure.within}: " + (told[0] if len(told) == 1 else f"{told[0]}, {told[-1]}")


def _subtitle(votes: Counted, rows: pd.DataFrame, measure: Measure) -> str:
    return (
        f"{measure.name} ({measure.meaning}) of {votes.count(len(rows))} with a known date. Each dot is one; the line "
        f"is the median of each year with at least {FEW}, and the small figures above say of how many."
    )


def _alt(headline: str, found: pd.DataFrame, measure: Measure) -> str:
    years = "; ".join(
        f"{year}: {percent(row['median'], 1)} of {int(row['n'])}" for year, row in found.dropna().iterrows()
    )
    few = int(found["median"].isna().sum())
    return (
        f"Dot chart of {measure.within} by date, {count(found['n'].sum(), 'vote')}. {headline}. "
        + (f"Medians by year, and of how many: {years}. " if years else "")
        + (f"{count(few, 'year')} with fewer than {FEW} votes, shown as dots only." if few else "")
    ).strip()
