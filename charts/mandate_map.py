"""The mandate map: every ballot by turnout and yes share, against the thresholds that applied to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from charts import labels, theme
from charts.chart import Chart
from charts.counted import Counted
from register import law
from register.words import count, percent

TURNOUT_PCT, SUPPORT_PCT, MAJORITY_PCT = 50.0, 40.0, 50.0  # Great Britain; see data/mandate_rules.csv
NO_TURNOUT_RULE = "Mandate, no turnout rule there or then"
LINE = {"color": theme.GREY, "width": 1.5, "dash": "dash"}


def mandate_map(votes: Counted, rules: pd.DataFrame) -> Chart:
    """One point for each counted vote with both rates; ``rules`` (``mandate_rules``) says which lines applied.

    Each point has the ``ballot_id`` of its ballot as ``customdata``.
    """
    rows = votes.rows.dropna(subset=["turnout", "yes_share"])
    data = labels.behind(rows)
    subtitle = _subtitle(votes, len(rows))
    if rows.empty:
        headline = "No vote in this selection states both turnout and yes share. Widen the filters to see the map."
        return Chart(headline, subtitle, headline, data)
    headline = _headline(rows, votes)
    return Chart(headline, subtitle, _alt(headline, rows), data, _figure(rows, applied(rows, rules)))


def applied(rows: pd.DataFrame, rules: pd.DataFrame) -> pd.DataFrame:
    """The turnout and support thresholds, in per cent, of the rule that decided each row; missing where none did."""
    thresholds = rules.set_index("rule_id")[["turnout_threshold_pct", "support_threshold_pct"]]
    return thresholds.reindex(rows["rule_id"]).set_axis(rows.index)


def _figure(rows: pd.DataFrame, lines: pd.DataFrame) -> go.Figure:
    lowest = min(40.0, 10 * (rows["yes_share"].min() // 10))
    turnout = bool(lines["turnout_threshold_pct"].eq(TURNOUT_PCT).any())
    support = bool(lines["support_threshold_pct"].eq(SUPPORT_PCT).any())
    free = rows["verdict"].eq(law.MANDATE) & lines["turnout_threshold_pct"].isna()
    return theme.figure(
        580,
        [*([_curve()] if support else []), *_points(rows, free)],
        shapes=[
            _line(0, 100, MAJORITY_PCT, MAJORITY_PCT),
            *([_line(TURNOUT_PCT, TURNOUT_PCT, 0, 102)] if turnout else []),
        ],
        annotations=_regions(lowest, turnout, support),
        xaxis={"range": [0, 102], "title": {"text": "Turnout"}, "ticksuffix": "%", "dtick": 25},
        yaxis={"range": [lowest, 107], "title": {"text": "Yes share"}, "ticksuffix": "%", "dtick": 10},
    )


def _points(rows: pd.DataFrame, free: pd.Series) -> Iterator[dict[str, Any]]:
    """A trace for each verdict that any row has; mandates that no turnout rule touched (``free``) apart."""
    for verdict in law.VERDICTS:
        own, shape = rows["verdict"].eq(verdict), theme.VERDICT_SHAPES[verdict]
        yield from _trace(rows[own & ~free], verdict.capitalize(), verdict, shape)
        if verdict == law.MANDATE:
            yield from _trace(rows[free], NO_TURNOUT_RULE, verdict, "circle-open")


def _trace(rows: pd.DataFrame, name: str, verdict: str, shape: str) -> Iterator[dict[str, Any]]:
    if rows.empty:
        return
    yield {
        "type": "scatter",
        "mode": "markers",
        "name": f"{name} ({len(rows)})",
        "x": rows["turnout"].to_numpy(),
        "y": rows["yes_share"].to_numpy(),
        "marker": {
            "color": theme.VERDICT_COLOURS[verdict],
            "symbol": shape,
            "size": 9,
            "opacity": 0.85,
            "line": {"width": 1.5 if "open" in shape else 0.5},
        },
        "customdata": rows["ballot_id"].to_numpy(),
        "text": rows["hover"].to_numpy(),
        "hovertemplate": "%{text}<extra></extra>",
    }


def _curve() -> dict[str, Any]:
    """Where yes share times turnout is the support needed, from the turnout line to the majority line."""
    cast = np.linspace(TURNOUT_PCT, 100 * SUPPORT_PCT / MAJORITY_PCT, 40)
    share = 100 * SUPPORT_PCT / cast
    return {
        "type": "scatter",
        "mode": "lines",
        "x": cast,
        "y": share,
        "line": LINE,
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _line(x0: float, x1: float, y0: float, y1: float) -> dict[str, Any]:
    return {"type": "line", "x0": x0, "x1": x1, "y0": y0, "y1": y1, "line": LINE, "layer": "below"}


def _regions(lowest: float, turnout: bool, support: bool) -> list[dict[str, Any]]:
    """The names of regions and lines, in words, near the edges where few points stand."""
    names: list[tuple[float, float, str, str]] = [
        (1, MAJORITY_PCT - 3, "<b>No majority</b>", "left"),
        (100, 104.5, "<b>Mandate</b>", "right"),
    ]
    if turnout:
        names += [(1, 104.5, "<b>Turnout missed</b>", "left"), (TURNOUT_PCT + 1, lowest + 1.5, "50% turnout", "left")]
    if support:
        names += [(51, 52, "<b>Support missed</b>", "left"), (76, 54.6, "40% support", "left")]
    return [
        {"x": x, "y": y, "text": text, "showarrow": False, "xanchor": side, "yanchor": "middle", "font": {"size": 12}}
        for x, y, text, side in names
    ]


def _subtitle(votes: Counted, drawn: int) -> str:
    return (
        f"Turnout (votes cast, of those entitled) against yes share (of valid votes) of {votes.count(drawn)}, of "
        f"{len(votes.rows):,} in this selection; the others lack one of the two figures. Lines are the thresholds that "
        f"applied to any ballot shown; left of 50% turnout, a vote is a mandate only where no turnout rule was in "
        f"force. Choose a point to open its ballot."
    )


def _headline(rows: pd.DataFrame, votes: Counted) -> str:
    cast, yes = int(rows["turnout"].ge(TURNOUT_PCT).sum()), int(rows["yes_share"].gt(MAJORITY_PCT).sum())
    if len(rows) == 1:
        reached, won = "reached" if cast else "missed", "a majority" if yes else "no majority"
        return f"The one {votes.kind.one} shown {reached} 50% turnout and had {won} for Yes"
    return f"{cast} of {votes.count(len(rows))} reached 50% turnout; {yes} had a majority for Yes"


def _span(rows: pd.DataFrame, column: str) -> str:
    low, high = percent(rows[column].min(), 1), percent(rows[column].max(), 1)
    return low if low == high else f"{low} to {high}"


def _alt(headline: str, rows: pd.DataFrame) -> str:
    verdicts = ", ".join(f"{verdict} {number}" for verdict, number in rows["verdict"].value_counts().items())
    return (
        f"Scatter chart of {count(len(rows), 'vote')}. {headline}. Turnout: {_span(rows, 'turnout')}; "
        f"yes share: {_span(rows, 'yes_share')}. Votes by verdict: {verdicts}."
    )
