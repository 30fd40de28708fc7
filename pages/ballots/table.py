"""All ballots: the table, with search, sorting and settings of columns; choosing a row opens that ballot."""

import streamlit as st

from pages.parts import data, filters, opening, show
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
if found.empty:
    st.info("No ballot matches. Take a filter or a word of the search away, or reset.", icon=":material/search_off:")
else:
    st.caption("Tick the box at the start of a row to open that ballot. A click on a column’s head sorts by it.")
    opening.table(found, f"Table of {len(found):,} ballot questions: {selection.words()}.")
opening.chooser(found)
show.downloads(register, selection, "ballots", found)
