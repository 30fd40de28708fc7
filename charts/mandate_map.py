"""The mandate map: every ballot by turnout and yes share, against the thresholds that applied to it."""

from __future__ import annotations

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from charts import labels, theme
from charts.chart import Chart
from charts.counted import STATUTORY, Counted, counted, decided
from charts.verdicts import failures
from register import law
from register.words import count, percent

TURNOUT_PCT, SUPPORT_PCT, MAJORITY_PCT = 50.0, 40.0, 50.0  # Great Britain; see data/mandate_rules.csv
NO_TURNOUT_RULE = "mandate, no turnout rule"
NAMES = {NO_TURNOUT_RULE: "Mandate, no turnout rule there or then"}


def mandate_map(ballots: pd.DataFrame, rules: pd.DataFrame) -> Chart:
    """One point for each counted ballot with both rates; ``rules`` (``mandate_rules``) gives the lines to draw.

    The index of a point's ballot stands in ``customdata`` as its ``ballot_id``.
    """
    votes = counted(ballots)
    rows = votes.rows.dropna(subset=["turnout", "yes_share"])
    subtitle = _subtitle(votes, len(rows))
    if rows.empty:
        headline = "No vote in this selection states both turnout and yes share. Widen the filters to see the map."
        return Chart(headline, subtitle, headline, labels.behind(rows))
    lines = applied(rows, rules)
    marks = _marks(rows, lines)
    figure = theme.figure(height=560)
    _thresholds(figure, lines)
    for mark in (*law.VERDICTS[:1], NO_TURNOUT_RULE, *law.VERDICTS[1:]):
        if (marks == mark).any():
            figure.add_trace(_points(mark, rows[marks == mark]))
    lowest = min(40.0, 10 * (rows["yes_share"].min() // 10))
    _axes(figure, lowest)
    _regions(figure, lines, lowest)
    headline = _headline(rows, votes)
    return Chart(headline, subtitle, _alt(headline, rows), labels.behind(rows), figure)


def applied(rows: pd.DataFrame, rules: pd.DataFrame) -> pd.DataFrame:
    """The turnout and support thresholds, in per cent, of the rule that decided each row; missing where none did."""
    thresholds = rules.set_index("rule_id")[["turnout_threshold_pct", "support_threshold_pct"]]
    return thresholds.reindex(rows["rule_id"]).set_axis(rows.index)


def _marks(rows: pd.DataFrame, lines: pd.DataFrame) -> pd.Series:
    """Each row's verdict, with mandates that no turnout rule touched told apart."""
    free = rows["verdict"].eq(law.MANDATE) & lines["turnout_threshold_pct"].isna()
    return rows["verdict"].mask(free, NO_TURNOUT_RULE)


def _points(mark: str, rows: pd.DataFrame) -> go.Scatter:
    free = mark == NO_TURNOUT_RULE
    verdict = law.MANDATE if free else mark
    return go.Scatter(
        x=rows["turnout"],
        y=rows["yes_share"],
        mode="markers",
        name=f"{NAMES.get(mark, mark.capitalize())} ({len(rows)})",
        marker={
            "color": theme.VERDICT_COLOURS[verdict],
            "symbol": "circle-open" if free else theme.VERDICT_SHAPES[verdict],
            "size": 9,
            "opacity": 0.85,
            "line": {"width": 1.5},
        },
        customdata=rows["ballot_id"],
        text=labels.hovers(rows),
        hovertemplate="%{text}<extra></extra>",
    )


def _thresholds(figure: go.Figure, lines: pd.DataFrame) -> None:
    style = {"color": theme.GREY, "width": 2, "dash": "dash"}
    figure.add_shape(type="line", x0=0, x1=101, y0=MAJORITY_PCT, y1=MAJORITY_PCT, line=style, layer="below")
    if lines["turnout_threshold_pct"].eq(TURNOUT_PCT).any():
        figure.add_shape(type="line", x0=TURNOUT_PCT, x1=TURNOUT_PCT, y0=0, y1=101, line=style, layer="below")
    if lines["support_threshold_pct"].eq(SUPPORT_PCT).any():
        turnout = np.linspace(TURNOUT_PCT, 100 * SUPPORT_PCT / MAJORITY_PCT, 40)
        curve = go.Scatter(
            x=turnout, y=100 * SUPPORT_PCT / turnout, mode="lines", line=style, hoverinfo="skip", showlegend=False
        )
        figure.add_trace(curve)


def _axes(figure: go.Figure, lowest: float) -> None:
    ticks = {"ticksuffix": "%", "dtick": 10}
    figure.update_xaxes(range=[0, 101.5], title="Turnout: votes cast, of those entitled to vote", **ticks)
    figure.update_yaxes(range=[lowest, 102], title="Yes share of valid votes", **ticks)


def _regions(figure: go.Figure, lines: pd.DataFrame, lowest: float) -> None:
    """The regions' names, in words, where no or few points stand."""
    names = [(1, (lowest + MAJORITY_PCT) / 2, "No majority", "left")]
    if lines["turnout_threshold_pct"].eq(TURNOUT_PCT).any():
        names.append((1, 53, "Turnout missed<br>where the 50% rule applied", "left"))
        names.append((99, 53, "Mandate", "right"))
    else:
        names.append((99, 53, "Mandate: no turnout rule", "right"))
    if lines["support_threshold_pct"].eq(SUPPORT_PCT).any():
        names.append((51, 56, "Support missed where<br>the 40% rule applied", "left"))
    for x, y, text, side in names:
        figure.add_annotation(
            x=x, y=y, text=text, showarrow=False, xanchor=side, align=side, yanchor="middle",
            font={"size": 12, "color": theme.GREY},
        )  # fmt: skip


def _subtitle(votes: Counted, drawn: int) -> str:
    return (
        f"Turnout (votes cast, of those entitled) against yes share (of valid votes) for the "
        f"{votes.count(drawn)} of {len(votes.rows):,} for which both are known. Choose a point to open its ballot. "
        f"{votes.note}"
    )


def _headline(rows: pd.DataFrame, votes: Counted) -> str:
    if votes.kind is not STATUTORY:
        return f"{votes.count(len(rows))}: {_span(rows, 'yes_share')} said Yes on a turnout of {_span(rows, 'turnout')}"
    judged = decided(rows)
    return failures(judged) if len(judged) else f"No verdict is possible on the {votes.count(len(rows))} shown here"


def _span(rows: pd.DataFrame, column: str) -> str:
    low, high = percent(rows[column].min(), 1), percent(rows[column].max(), 1)
    return low if low == high else f"{low} to {high}"


def _alt(headline: str, rows: pd.DataFrame) -> str:
    verdicts = ", ".join(f"{verdict} {number}" for verdict, number in rows["verdict"].value_counts().items())
    return (
        f"Scatter chart of {count(len(rows), 'vote')}. {headline}. Turnout: {_span(rows, 'turnout')}; "
        f"yes share: {_span(rows, 'yes_share')}. Votes by verdict: {verdicts}."
    )
