"""Unions: up to eight side by side, everyone else as the ground."""

import streamlit as st

from charts import unions
from charts.measures import MEASURES
from pages.parts import data, filters, show, tables
from register.select import options

register = data.load()
selection = filters.show(register, "unions")
ballots = selection.apply(register.ballots)

wanted = st.multiselect(
    "Compare",
    list(options(register.ballots, "union")),
    key="compare",
    bind="query-params",
    max_selections=unions.MOST,
    placeholder=f"The {unions.MOST} unions with most ballots in this selection",
)
names = unions.chosen(ballots, wanted)
note = unions.note(names, wanted)

for column, measure in zip(st.columns(2), MEASURES, strict=True):
    with column:
        show.chart(unions.strip(ballots, names, measure, note), f"unions-{measure}")
show.chart(unions.mandates(ballots, names, note), "unions-mandates")
for column, measure in zip(st.columns(2), MEASURES, strict=True):
    with column:
        show.chart(unions.trend(ballots, names, measure), f"unions-{measure}-trend")
tables.groups(unions.table(ballots), "unions-table", "Every union in this selection")
show.downloads(register, selection, "unions")
