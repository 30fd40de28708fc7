"""Ways from a chart to the page of one ballot: choose its point, or its name in a list."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from charts import labels
from charts.chart import Chart
from pages.parts import show

PAGE = "pages/ballots/ballot.py"


def ballot(ballot_id: str) -> None:
    """Open the page of one ballot."""
    st.switch_page(PAGE, query_params={"ballot": ballot_id})


def chart(drawn: Chart, key: str, ballots: pd.DataFrame) -> None:
    """A chart whose points open their ballot; each point's ``customdata`` is a ``ballot_id`` of ``ballots``."""
    event: Any = show.chart(drawn, key, pick=True)
    points = event.selection.points if event else []
    chosen = [str(point.get("customdata")) for point in points]
    known = [one for one in chosen if one in set(ballots["ballot_id"])] if chosen else []
    if known:
        ballot(known[0])


def chooser(ballots: pd.DataFrame) -> None:
    """A list of ``ballots`` by name; the one chosen opens. For the keyboard, and for finding one among many."""
    names = dict(zip(ballots["ballot_id"], map(labels.title, ballots.to_dict("records")), strict=True))
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
