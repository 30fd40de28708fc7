"""Turnout and yes share over the years: a dot for each ballot, the median of each year, the changes of the law."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts import labels, theme
from charts.chart import Chart
from charts.counted import FEW, Counted
from charts.measures import Measure, medians
from register import places
from register.words import count, percent

EDGE = pd.Timedelta(days=60)  # room at either end, so that no dot is cut
RULE_2017 = pd.Timestamp(2017, 3, 1)
CHANGES = {  # in Great Britain; see data/mandate_rules.csv
    RULE_2017: "50% turnout rule of 1 March 2017",
    pd.Timestamp(2026, 2, 18): "end of the 40% support rule on 18 February 2026",
}
MARKS = dict(zip(CHANGES, ("50% rule<br>begins", "40% rule<br>ends"), strict=True))  # short, for a narrow screen


def by_year(votes: Counted, measure: Measure) -> Chart:
    """Every dated vote's ``measure`` by date, with the median of each year."""
    rows = votes.rows.dropna(subset=[measure.column, "date"])
    subtitle = _subtitle(votes, rows, measure)
    data = labels.behind(rows)
    if rows.empty:
        headline = f"No vote in this selection has both a date and a known {measure.within}. Widen the filters."
        return Chart(headline, subtitle, headline, data)
    found = medians(rows, "year", measure)
    headline = _headline(rows, votes, measure)
    return Chart(headline, subtitle, _alt(headline, found, measure), data, _figure(rows, found, measure))


def changes(rows: pd.DataFrame) -> dict[pd.Timestamp, str]:
    """The changes of Great Britain's law in the years that the dated rows span; none where no row falls under it."""
    ruled = rows["country"].eq("GB") & rows["nations"].ne("GB-NIR").fillna(True)
    first, last = rows["date"].min(), rows["date"].max().replace(month=12, day=31)
    return {day: words for day, words in CHANGES.items() if first <= day <= last} if ruled.any() else {}


def around_2017(rows: pd.DataFrame, measure: Measure) -> tuple[pd.Series, pd.Series]:
    """A measure's values in dated rows before the turnout rule of 1 March 2017, and since."""
    since = rows["drawn"] >= RULE_2017
    return rows.loc[~since, measure.column], rows.loc[since, measure.column]


def _figure(rows: pd.DataFrame, found: pd.DataFrame, measure: Measure) -> go.Figure:
    first, last = rows["date"].min().replace(month=1, day=1), rows["date"].max().replace(month=12, day=31)
    lowest = 25 * (rows[measure.column].min() // 25)
    turns = list(changes(rows))
    right = {day: last - day > (last - first) / 3 for day in turns}
    return theme.figure(
        400,
        [_dots(rows, measure), _line(found, measure)],
        showlegend=False,
        shapes=[_rule(day, lowest) for day in turns],
        annotations=[
            *_counts(found),
            *(_words(day, MARKS[day], lowest + 1, right[day]) for day in turns),
        ],
        xaxis={"range": [first - EDGE, last + EDGE], "showgrid": False},
        yaxis={"range": [lowest, 112], "ticksuffix": "%", "dtick": 25},
    )


def _dots(rows: pd.DataFrame, measure: Measure) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": rows["drawn"].to_numpy(),
        "y": rows[measure.column].to_numpy(),
        "marker": {"color": theme.GREY, "size": 6, "opacity": 0.55},
        "customdata": rows["ballot_id"].to_numpy(),
        "text": rows["hover"].to_numpy(),
        "hovertemplate": "%{text}<extra></extra>",
    }


def _line(found: pd.DataFrame, measure: Measure) -> dict[str, Any]:
    """The line of medians, broken at years that have none."""
    every = found.reindex(range(int(found.index.min()), int(found.index.max()) + 1))
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "x": [f"{year}-07-01" for year in every.index],
        "y": every["median"],
        "line": {"color": theme.HUES[0], "width": 3},
        "marker": {"size": 7},
        "text": [f"{year}: median {percent(m, 1)} of {count(n, 'vote')}" for year, n, m in every.itertuples()],
        "hovertemplate": "%{text}<extra></extra>",
    }


def _counts(found: pd.DataFrame) -> list[dict[str, Any]]:
    """How many votes each median is of, above it; on two levels, so that they fit on a narrow screen."""
    known = found.dropna()
    return [
        {"x": f"{year}-07-01", "y": 104 + 5 * (order % 2), "text": f"{n}", "showarrow": False, "font": {"size": 10}}
        for order, (year, n) in enumerate(known["n"].items())
    ]


def _rule(day: pd.Timestamp, lowest: float) -> dict[str, Any]:
    style = {"color": theme.GREY, "width": 1, "dash": "dot"}
    return {"type": "line", "x0": day, "x1": day, "y0": lowest, "y1": 101, "line": style, "layer": "below"}


def _words(day: pd.Timestamp, words: str, height: float, right: bool) -> dict[str, Any]:
    side = "left" if right else "right"
    return {
        "x": day, "y": height, "text": words, "showarrow": False, "xanchor": side, "yanchor": "bottom",
        "align": side, "font": {"size": 11},
    }  # fmt: skip


def _headline(rows: pd.DataFrame, votes: Counted, measure: Measure) -> str:
    """The median before and since the turnout rule where both can be given, else the median of all."""
    before, since = around_2017(rows, measure)
    if changes(rows) and min(len(before), len(since)) >= FEW:
        return (
            f"Median {measure.within}: {percent(before.median(), 1)} in {votes.count(len(before))} before March 2017, "
            f"{percent(since.median(), 1)} in {len(since):,} since"
        )
    first, last = int(rows["year"].min()), int(rows["year"].max())
    when = f"in {first}" if first == last else f"from {first} to {last}"
    if len(rows) >= FEW:
        return (
            f"Median {measure.within} of {votes.count(len(rows))} {when}: {percent(rows[measure.column].median(), 1)}"
        )
    return f"Too few for a median {measure.within}: {votes.count(len(rows))} {when}"


def _subtitle(votes: Counted, rows: pd.DataFrame, measure: Measure) -> str:
    turns = places.join(f"the {words}" for words in changes(rows).values()) if len(rows) else ""
    return (
        f"{measure.name} ({measure.meaning}) of {votes.count(len(rows))} with a known date. Each dot is one; the line "
        f"is the median of each year with at least {FEW}, and the small figures above say of how many."
        + (f" Dotted, in Great Britain: {turns}." if turns else "")
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
