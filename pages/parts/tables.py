"""How pages show a table of groups: columns with their units, sortable, and as CSV."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from charts.counted import FEW
from pages.parts import show
from register.words import count

PERCENT = ("Share of mandates", "Median turnout", "Median yes share")


def groups(frame: pd.DataFrame, key: str, headline: str) -> None:
    """A table of :func:`charts.groups.table`, with its CSV."""
    st.subheader(headline, anchor=key)
    if frame.empty:
        show.nothing()
        return
    st.caption(f"Sort by choosing a column's head. No median or share of fewer than {FEW} ballots is given.")
    settings = {name: st.column_config.NumberColumn(format="%.1f%%") for name in PERCENT}
    years = {name: st.column_config.NumberColumn(format="%d") for name in ("First year", "Last year")}
    alt = f"{headline}: {count(len(frame), 'row')}; the CSV below holds the same."
    st.dataframe(frame, hide_index=True, column_config={**settings, **years}, key=key, placeholder="–", alt=alt)
    show.data_button(frame, key, "This table (CSV)")


def rules(frame: pd.DataFrame, now: str) -> None:
    """How the law differs: ``now`` in a sentence, and a table of :func:`charts.nations.statutes`."""
    st.subheader("How the law differs", anchor="law")
    if frame.empty:
        st.markdown("No law on strike ballots is on record for the places in this selection.")
        return
    st.markdown(now)
    st.caption(
        "What a ballot must reach, in per cent, by the day it opened: turnout and support at least, yes share more "
        "than. Empty: no such threshold, or none on record."
    )
    settings = {name: st.column_config.NumberColumn(format="%g%%") for name in ("Turnout", "Yes share", "Support")}
    source = {"Source": st.column_config.LinkColumn(display_text=r"https?://(?:www\.)?([^/]+)")}
    alt = f"How the law differs: {count(len(frame), 'rule')}; the CSV below holds the same."
    st.dataframe(frame, hide_index=True, column_config={**settings, **source}, key="law", placeholder="–", alt=alt)
    show.data_button(frame, "law", "This table (CSV)")
