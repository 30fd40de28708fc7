"""One ballot: its figures, its verdict step by step, and every report of it."""

import streamlit as st

from pages.parts import data

register = data.load()
ballot_id = st.query_params.get("ballot", "")
found = register.ballots[register.ballots["ballot_id"] == ballot_id]
st.subheader(ballot_id if len(found) else "No such ballot", anchor=False)
