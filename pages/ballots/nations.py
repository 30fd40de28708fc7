"""Nations and countries: the four nations of the UK and other countries compared, and how their law differs."""

import streamlit as st

from charts import nations
from charts.measures import MEASURES
from charts.regimes import by_rule
from pages.parts import data, filters, show, tables
from register.law import rulebook

register = data.load()
selection = filters.show(register, "nations")
ballots = selection.apply(register.ballots)
rules = rulebook(register.rules)

for column, measure in zip(st.columns(2), MEASURES, strict=True):
    with column:
        show.chart(nations.strip(ballots, selection.nation, measure), f"nations-{measure}")
show.chart(nations.mandates(ballots, selection.nation), "nations-mandates")
show.chart(by_rule(ballots, rules), "nations-rules")
for column, measure in zip(st.columns(2), MEASURES, strict=True):
    with column:
        show.chart(nations.same_union(ballots, measure), f"nations-{measure}-unions")
tables.groups(nations.table(ballots, selection.nation), "nations-table", "Every nation and country in this selection")
tables.rules(nations.rules_table(rules, nations.compared(ballots, selection.nation)))
show.downloads(register, selection, "nations")
