"""All ballots: the table, with search, sorting and settings of columns; choosing a row opens that ballot."""

import streamlit as st

from pages.parts import columns, data, filters, opening, show
from register import select

register = data.load()
selection = filters.show(register, "ballots")
words = st.text_input(
    "Search in every text of these ballots",
    key="search",
    bind="query-params",
    max_chars=100,
    placeholder="For example: ambulance, Royal Mail, pensions",
    icon=":material/search:",
)
found = select.search(selection.apply(register.ballots), words)
st.subheader(f"{len(found):,} ballot question{'' if len(found) == 1 else 's'}", anchor=False)
st.caption("Tick the box at the start of a row to open that ballot. A click on a column’s head sorts by it.")
picked = st.dataframe(
    columns.readable(found),
    column_config=columns.settings("ballots", columns.FIRST),
    column_order=columns.FIRST,
    hide_index=True,
    height=600,
    key="ballots-table",
    on_select="rerun",
    selection_mode="single-row",
    placeholder="",
    alt=f"Table of {len(found):,} ballot questions: {selection.words()}.",
)
if picked.selection.rows:
    opening.ballot(found["ballot_id"].iloc[picked.selection.rows[0]])
if found.empty:
    st.info("No ballot matches. Take a filter or a word of the search away, or reset.", icon=":material/search_off:")
opening.chooser(found)
show.downloads(register, selection, "ballots", found)
