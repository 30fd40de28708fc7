"""The mandate map: every ballot by turnout and yes share, against the thresholds that applied to it."""

from __future__ import annotations

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from charts import labels, theme
from charts.chart import Chart
from charts.counted import Counted, counted
from register import law
from register.words import count, percent

TURNOUT_PCT, SUPPORT_PCT, MAJORITY_PCT = 50.0, 40.0, 50.0  # Great Britain; see data/mandate_rules.csv
NO_TURNOUT_RULE = "Mandate, no turnout rule there or then"
LINE = {"color": theme.GREY, "width": 1.5, "dash": "dash"}


def mandate_map(ballots: pd.DataFrame, rules: pd.DataFrame) -> Chart:
    """One point for each counted vote with both rates; ``rules`` (``mandate_rules``) says which lines applied.

    Each point has the ``ballot_id`` of its ballot as ``customdata``.
    """
    votes = counted(ballots)
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
    figure = theme.figure(height=580)
    lowest = min(40.0, 10 * (rows["yes_share"].min() // 10))
    turnout = bool(lines["turnout_threshold_pct"].eq(TURNOUT_PCT).any())
    support = bool(lines["support_threshold_pct"].eq(SUPPORT_PCT).any())
    _lines(figure, turnout, support)
    free = rows["verdict"].eq(law.MANDATE) & lines["turnout_threshold_pct"].isna()
    for verdict in law.VERDICTS:
        figure.add_traces(list(_points(verdict, rows[rows["verdict"].eq(verdict) & ~free])))
        if verdict == law.MANDATE:
            figure.add_traces(list(_points(NO_TURNOUT_RULE, rows[free], law.MANDATE, "circle-open")))
    _regions(figure, lowest, turnout, support)
    figure.update_xaxes(range=[0, 102], title="Turnout", ticksuffix="%", dtick=25)
    figure.update_yaxes(range=[lowest, 107], title="Yes share", ticksuffix="%", dtick=10)
    return figure


def _points(name: str, rows: pd.DataFrame, verdict: str = "", symbol: str = "") -> list[go.Scatter]:
    """The trace of one verdict, or nothing where no row has it."""
    if rows.empty:
        return []
    return [
        go.Scatter(
            x=rows["turnout"],
            y=rows["yes_share"],
            mode="markers",
            name=f"{name[0].upper()}{name[1:]} ({len(rows)})",
            marker={
                "color": theme.VERDICT_COLOURS[verdict or name],
                "symbol": symbol or theme.VERDICT_SHAPES[name],
                "size": 9,
                "opacity": 0.85,
                "line": {"width": 1.5 if "open" in (symbol or theme.VERDICT_SHAPES[name]) else 0.5},
            },
            customdata=rows["ballot_id"],
            text=labels.hovers(rows),
            hovertemplate="%{text}<extra></extra>",
        )
    ]


def _lines(figure: go.Figure, turnout: bool, support: bool) -> None:
    """The majority line, and the turnout line and the support curve where they applied to any ballot shown."""
    figure.add_shape(type="line", x0=0, x1=100, y0=MAJORITY_PCT, y1=MAJORITY_PCT, line=LINE, layer="below")
    if turnout:
        figure.add_shape(type="line", x0=TURNOUT_PCT, x1=TURNOUT_PCT, y0=0, y1=102, line=LINE, layer="below")
        _words(figure, TURNOUT_PCT, 104.5, "50% turnout", "center")
    if support:
        cast = np.linspace(TURNOUT_PCT, 100 * SUPPORT_PCT / MAJORITY_PCT, 40)
        share = 100 * SUPPORT_PCT / cast
        figure.add_trace(go.Scatter(x=cast, y=share, mode="lines", line=LINE, hoverinfo="skip", showlegend=False))
        _words(figure, 76, 54.6, "40% support", "left")


def _regions(figure: go.Figure, lowest: float, turnout: bool, support: bool) -> None:
    """The regions' names, in words, near the edges where few points stand."""
    _words(figure, 1, (lowest + MAJORITY_PCT) / 2, "<b>No majority</b>", "left")
    _words(figure, 100, 104.5, "<b>Mandate</b>", "right")
    if turnout:
        _words(figure, 1, 104.5, "<b>Turnout missed</b>", "left")
    if support:
        _words(figure, 51, 52, "<b>Support missed</b>", "left")


def _words(figure: go.Figure, x: float, y: float, text: str, side: str) -> None:
    figure.add_annotation(x=x, y=y, text=text, showarrow=False, xanchor=side, yanchor="middle", font={"size": 12})


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
