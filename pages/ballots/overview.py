"""Overview: how many ballots, how many mandates, and where each stands on turnout and yes share."""

import streamlit as st

from charts import verdicts, years
from charts.mandate_map import mandate_map
from pages.parts import data, filters, opening, show

register = data.load()
selection = filters.show(register, "overview")
ballots = selection.apply(register.ballots)

with st.grid(5, min_column_width=140):
    for name, value, note in verdicts.figures(ballots):
        st.metric(name, value, note, delta_color="off", delta_arrow="off", border=True)

opening.chart(mandate_map(ballots, register.rules), "mandate-map", register.ballots)
opening.chooser(ballots)
show.chart(verdicts.verdicts(ballots), "verdicts")
for column, measure in zip(st.columns(2), years.MEASURES, strict=True):
    with column:
        show.chart(years.by_year(ballots, measure), f"{measure}-by-year")
show.downloads(register, selection, "overview")
