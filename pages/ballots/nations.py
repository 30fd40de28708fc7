"""Nations and countries: the four nations of the UK and other countries compared, and how their law differs."""

import streamlit as st

from charts import nations
from charts.counted import counted
from charts.dumbbell import dumbbell
from charts.groups import NAME, table
from charts.measures import MEASURES
from charts.regimes import by_rule
from charts.shares import shares
from charts.strips import strips
from pages.parts import data, filters, measure_choice, opening, show, tables
from register.law import rulebook

register = data.load()
selection = filters.show(register, "nations")
votes = counted(selection.apply(data.told()))
rules = rulebook(register.rules)
groups, note = nations.compared(votes, selection.nation), nations.note(votes)

for column, measure in zip(st.columns(2), MEASURES.values(), strict=True):
    with column:
        opening.chart(strips(groups, measure, note), f"nations-{measure.column}")
show.chart(shares(groups, note), "nations-mandates")
show.chart(by_rule(votes, rules), "nations-rules")
compared = measure_choice.choose("The same union in different nations", "compared")
show.chart(dumbbell(votes, compared), "nations-unions")
every = table(groups.rows, NAME, "Nation or country")
tables.groups(every, "nations-table", "Every nation and country in this selection")
tables.rules(nations.statutes(rules, groups), nations.law_now(rules, groups))
show.downloads(register, selection, "nations")
