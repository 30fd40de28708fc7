"""Ways from a chart to the page of one ballot: choose its point, or its name in a list."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from charts.chart import Chart
from pages.parts import columns, data, show

PAGE = "pages/ballots/ballot.py"


def ballot(ballot_id: str) -> None:
    """Open the page of one ballot."""
    st.switch_page(PAGE, query_params={"ballot": ballot_id})


def chart(drawn: Chart, key: str) -> None:
    """A chart whose points open their ballot: each has as ``customdata`` a ``ballot_id`` of the chart's data."""
    event: Any = show.chart(drawn, key, pick=True)
    for point in event.selection.points if event else ():
        chosen = point.get("customdata")
        if drawn.data["ballot_id"].eq(chosen).any():
            ballot(chosen)


def table(ballots: pd.DataFrame, alt: str) -> None:
    """A table of ``ballots``, with ``alt`` as its text alternative; the row ticked opens."""
    own = ("origin",) if ballots["origin"].ne("register").any() else ()  # whose rows, where not all are the register's
    order = (*own, *columns.FIRST)
    picked: Any = st.dataframe(
        columns.readable(ballots),
        column_config=columns.settings("ballots", order),
        column_order=order,
        hide_index=True,
        height=600,
        key="ballots-table",
        on_select="rerun",
        selection_mode="single-row",
        placeholder="",
        alt=alt,
    )
    if picked.selection.rows:
        ballot(ballots["ballot_id"].iloc[picked.selection.rows[0]])


def chooser(ballots: pd.DataFrame) -> None:
    """A list of ``ballots`` by name; the one chosen opens. For the keyboard, and for finding one among many."""
    titles = data.told().set_index("ballot_id")["title"]
    names = {str(name): title for name, title in titles.reindex(ballots["ballot_id"]).items()}
    chosen = st.selectbox(
        "Open a ballot",
        list(names),
        index=None,
        format_func=names.__getitem__,
        placeholder="Type a union, an employer or a year",
        disabled=not names,
    )
    if chosen:
        ballot(chosen)
