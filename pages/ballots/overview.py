"""Overview: how many ballots, how many mandates, and where each stands on turnout and yes share."""

import streamlit as st

from charts import verdicts, years
from charts.counted import counted
from charts.mandate_map import mandate_map
from charts.measures import MEASURES
from pages.parts import data, filters, opening, show

register = data.load()
st.markdown(
    "How members of trade unions voted in ballots on strikes, from news reports and the unions' own pages: every "
    "figure with its source, and whether the vote was a legal mandate under the law of its day."
)
selection = filters.show(register, "overview")
ballots = selection.apply(data.told())
votes = counted(ballots)

with st.grid(5, min_column_width=140):
    for name, value, note in verdicts.figures(ballots):
        st.metric(name, value, note, delta_color="off", delta_arrow="off", border=True)

opening.chart(mandate_map(votes, register.rules), "mandate-map")
opening.chooser(ballots)
show.chart(verdicts.verdicts(votes), "verdicts")
for column, measure in zip(st.columns(2), MEASURES.values(), strict=True):
    with column:
        opening.chart(years.by_year(votes, measure), f"{measure.column}-by-year")
show.downloads(register, selection, "overview")
