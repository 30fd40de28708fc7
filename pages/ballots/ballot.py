"""One ballot: its figures, its verdict step by step, every report of it, and the ballots beside it."""

import streamlit as st

from pages.parts import ballot, data, filters, opening, text, ties, verdict
from register import describe

register = data.load()
filters.leave("ballot")
st.page_link("pages/ballots/table.py", label="All ballots", icon=":material/arrow_back:")
ballot_id = st.query_params.get("ballot", "")
one = ballot.find(register, ballot_id)
if one is None:
    ballot.unknown(register, ballot_id)
    opening.chooser(register.ballots)
else:
    st.header(text.plain(describe.title(one)), anchor=False)
    left, right = st.columns(2, gap="large")
    with left:
        verdict.show(register, one)
    with right:
        ballot.measured(one)
    ballot.quote(one)
    ballot.reported(register, one)
    ties.of_ballot(one)
    ballot.beside(register, one)
