"""Turnout and yes share over the years: a dot for each ballot, the median of each year, the changes of the law."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from charts import labels, theme
from charts.chart import Chart
from charts.counted import FEW, Counted, counted
from charts.measures import MEASURES, Measure, medians
from register.words import count, percent

__all__ = ["MEASURES", "by_year"]

RULE_2017 = pd.Timestamp(2017, 3, 1)
CHANGES = {  # in Great Britain; see data/mandate_rules.csv
    RULE_2017: "50% turnout rule<br>1 March 2017",
    pd.Timestamp(2026, 2, 18): "40% rule ends<br>18 February 2026",
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
    headline = _headline(rows, votes, measure)
    return Chart(headline, subtitle, _alt(headline, found, measure), labels.behind(rows), _figure(rows, found, measure))


def days(rows: pd.DataFrame) -> pd.Series:
    """The day at which to draw each dated row: the middle of a month or year where that is all that is known."""
    return rows["date"] + rows["date_precision"].map(MIDDLE).fillna(pd.Timedelta(0))


def changes(rows: pd.DataFrame) -> dict[pd.Timestamp, str]:
    """The changes of Great Britain's law in the years that the dated rows span; none where no row falls under it."""
    ruled = rows["country"].eq("GB") & rows["nations"].ne("GB-NIR").fillna(True)
    first, last = rows["date"].min(), rows["date"].max().replace(month=12, day=31)
    return {day: words for day, words in CHANGES.items() if first <= day <= last} if ruled.any() else {}


def around_2017(rows: pd.DataFrame, measure: Measure) -> tuple[pd.Series, pd.Series]:
    """A measure's values in dated rows before the turnout rule of 1 March 2017, and since."""
    since = days(rows) >= RULE_2017
    return rows.loc[~since, measure.column], rows.loc[since, measure.column]


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
    for order, (year, row) in enumerate(found.dropna().iterrows()):
        n, height = f"{int(row['n'])}", 104 + 5 * (order % 2)  # on two levels, so that they fit on a narrow screen
        figure.add_annotation(x=f"{year}-07-01", y=height, text=n, showarrow=False, font={"size": 10})
    first, last = rows["date"].min().replace(month=1, day=1), rows["date"].max().replace(month=12, day=31)
    lowest = 25 * (rows[measure.column].min() // 25)
    for day, words in changes(rows).items():
        _change(figure, day, words, lowest, right=(last - day) > (last - first) / 3)
    figure.update_xaxes(range=[first, last], showgrid=False)
    figure.update_yaxes(range=[lowest, 112], ticksuffix="%", dtick=25)
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


def _change(figure: go.Figure, day: pd.Timestamp, words: str, lowest: float, right: bool) -> None:
    style = {"color": theme.GREY, "width": 1, "dash": "dot"}
    figure.add_shape(type="line", x0=day, x1=day, y0=lowest, y1=101, line=style, layer="below")
    figure.add_annotation(
        x=day, y=lowest + 2, text=words, showarrow=False, xanchor="left" if right else "right", yanchor="bottom",
        align="left" if right else "right", font={"size": 11},
    )  # fmt: skip


def _headline(rows: pd.DataFrame, votes: Counted, measure: Measure) -> str:
    """The median before and since the turnout rule where both can be given, else the median of all."""
    before, since = around_2017(rows, measure)
    if changes(rows) and min(len(before), len(since)) >= FEW:
        return (
            f"Median {measure.within}: {percent(before.median(), 1)} before March 2017 ({len(before)}), "
            f"{percent(since.median(), 1)} since ({len(since)})"
        )
    first, last = int(rows["year"].min()), int(rows["year"].max())
    when = f"in {first}" if first == last else f"from {first} to {last}"
    if len(rows) >= FEW:
        return (
            f"Median {measure.within} of {votes.count(len(rows))} {when}: {percent(rows[measure.column].median(), 1)}"
        )
    return f"Too few for a median {measure.within}: {votes.count(len(rows))} {when}"


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
