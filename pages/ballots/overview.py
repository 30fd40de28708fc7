"""Overview: how many ballots, how many mandates, and where each stands on turnout and yes share."""

import streamlit as st

from charts import verdicts, years
from charts.mandate_map import mandate_map
from pages.parts import data, filters, opening, show

register = data.load()
selection = filters.show(register, "overview")
ballots = selection.apply(register.ballots)

told = verdicts.summary(ballots)
with st.grid(4, min_column_width=150):
    st.metric("Ballot questions", f"{told.questions:,}", border=True, help="A strike and action short of it are two.")
    st.metric("Unions", f"{told.unions:,}", border=True)
    st.metric("Nations and countries", told.nations + told.countries, border=True, help=told.places)
    st.metric("Mandates", f"{told.mandates:,} of {told.decided:,}", border=True, help="Of ballots with a verdict.")

opening.chart(mandate_map(ballots, register.rules), "mandate-map", register.ballots)
opening.chooser(ballots)
show.chart(verdicts.verdicts(ballots), "verdicts")
for column, measure in zip(st.columns(2), years.MEASURES, strict=True):
    with column:
        show.chart(years.by_year(ballots, measure), f"{measure}-by-year")
show.downloads(register, selection, "overview")
