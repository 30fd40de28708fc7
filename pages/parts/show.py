"""How pages show a chart and offer downloads."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from charts.chart import Chart
from pages.parts.text import plain
from register import export, schema
from register.select import Selection
from register.tables import Register
from register.words import count

LONGEST = 2000  # characters of a headline
SOURCE = f"Source: Mandate, version {schema.package()['version']}"
PLOTLY = {"displaylogo": False, "displayModeBar": False, "showSendToCloud": False}


def chart(drawn: Chart, key: str, pick: bool = False) -> Any:
    """A chart as a reader meets it: headline, what is measured, the figure with its text alternative, its CSV.

    With ``pick`` its points can be chosen: returns Streamlit's selection event, else None.
    """
    st.subheader(plain(drawn.headline, LONGEST), anchor=key)  # names in it come from the tables
    if drawn.figure is not None or len(drawn.data):  # of nothing, the headline says all there is to say
        st.caption(plain(drawn.subtitle, LONGEST))
    if drawn.figure is None:
        return None
    picking: dict[str, Any] = {"on_select": "rerun", "selection_mode": "points"} if pick else {}
    event = st.plotly_chart(drawn.figure, width="stretch", key=key, config=PLOTLY, alt=drawn.alt, **picking)
    _mark_yours(drawn.data)
    with st.container(horizontal=True, vertical_alignment="center"):
        data_button(drawn.data, key)
        st.caption(SOURCE, width="content")
    return event if pick else None


def _mark_yours(rows: pd.DataFrame) -> None:
    """Say how many of the rows drawn were added in this installation."""
    yours = int(rows["origin"].ne("register").sum()) if "origin" in rows else 0
    if yours:
        st.caption(f":material/person: {yours:,} of the {count(len(rows), 'row')} drawn here rest on reports of yours.")


def data_button(frame: pd.DataFrame, key: str, text: str = "Data behind this chart (CSV)") -> None:
    """A download of one frame as CSV."""
    st.download_button(
        text,
        data=lambda: export.csv(frame),
        file_name=f"mandate-{key}.csv",
        mime="text/csv",
        on_click="ignore",
        key=f"csv-{key}",
        icon=":material/download:",
        type="tertiary",
    )


def downloads(register: Register, selection: Selection, key: str, shown: pd.DataFrame | None = None) -> None:
    """The two downloads every page has: this view, and everything. ``shown``: the view, where a page narrows it."""
    view = selection.apply(register.ballots) if shown is None else shown
    with st.container(horizontal=True):
        st.download_button(
            f"This view: {len(view):,} ballot questions (CSV)",
            data=lambda: export.csv(view),
            file_name="mandate-ballots-view.csv",
            mime="text/csv",
            on_click="ignore",
            key=f"{key}-view",
            icon=":material/download:",
        )
        st.download_button(
            "Everything (zip)",
            data=lambda: export.bundle(register),
            file_name="mandate.zip",
            mime="application/zip",
            on_click="ignore",
            key=f"{key}-all",
            icon=":material/folder_zip:",
            help="Every table as CSV, the data dictionary, licence and citation.",
        )


def table(heading: str, rows: pd.DataFrame, key: str) -> None:
    """A small table with a heading and its CSV."""
    st.subheader(heading, anchor=key)
    if rows.empty:
        nothing()
        return
    frame(rows, {}, key, f"{heading}: {len(rows)} rows.")
    data_button(rows, key, "This table (CSV)")


def nothing() -> None:
    """What to do where a selection leaves nothing for a table."""
    st.info("No ballot matches. Take a filter away, or reset.", icon=":material/search_off:")


def frame(rows: pd.DataFrame, settings: dict[str, Any], key: str, alt: str) -> None:
    """A table that can be sorted and searched, without row numbers."""
    st.dataframe(rows, column_config=settings, hide_index=True, key=f"table-{key}", alt=alt, placeholder="")
