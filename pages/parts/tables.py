"""How pages show a table of groups: columns with their units, sortable, and as CSV."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from charts.counted import FEW
from pages.parts import show

PERCENT = ("Share of mandates", "Median turnout", "Median yes share")


def groups(frame: pd.DataFrame, key: str, headline: str) -> None:
    """A table of :func:`charts.groups.table`, with its CSV."""
    st.subheader(headline, anchor=key)
    st.caption(f"Sort by choosing a column's head. No median or share of fewer than {FEW} ballots is given.")
    settings = {name: st.column_config.NumberColumn(format="%.1f%%") for name in PERCENT}
    years = {name: st.column_config.NumberColumn(format="%d") for name in ("First year", "Last year")}
    st.dataframe(frame, hide_index=True, column_config={**settings, **years}, key=key)
    show.data_button(frame, key, "This table (CSV)")
