"""Unions: up to eight side by side, everyone else as the ground."""

import streamlit as st

from charts import unions
from charts.counted import counted
from charts.groups import table
from charts.measures import MEASURES
from charts.trend import trend
from pages.parts import data, filters, measure_choice, opening, show, tables
from register.select import options

register = data.load()
selection = filters.show(register, "unions")
votes = counted(selection.apply(data.told()))

wanted = st.multiselect(
    "Compare",
    list(options(register.ballots, "union")),
    key="compare",
    bind="query-params",
    max_selections=unions.MOST,
    placeholder=f"The {unions.MOST} unions with most ballots in this selection",
)
for column, measure in zip(st.columns(2), MEASURES.values(), strict=True):
    with column:
        opening.chart(unions.strip(votes, wanted, measure), f"unions-{measure.column}")
show.chart(unions.mandates(votes, wanted), "unions-mandates")

over_time = measure_choice.choose("Over time", "over_time")
opening.chart(trend(votes, unions.chosen(votes, wanted), over_time), "unions-trend")
tables.groups(table(votes.rows, "union", "Union"), "unions-table", "Every union in this selection")
show.downloads(register, selection, "unions")
