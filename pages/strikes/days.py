"""Strike days: which days are strike days, whose, and under which ballot."""

import streamlit as st

from charts import calendar
from pages.parts import agenda, data, filters, month_choice, show, strike_tables

register = data.load()
month_choice.adopt()
selection = filters.show(register, "strike-days")
days = selection.apply(data.days())
st.caption(
    f"**{len(days):,} of {len(register.strike_days):,}** strike days match; union, nation, sector and years "
    f"apply to them. {int(days['ballot_id'].notna().sum()):,} are tied to the one ballot that can have authorised them."
)
month = month_choice.choose(days)
if month is not None:
    show.chart(calendar.year_calendar(days, month.year), "calendar")
    agenda.show(days, month)
strike_tables.files(days, selection)
if month is not None:
    show.chart(calendar.disputes(days, month.year), "disputes")
show.chart(calendar.by_year(days), "days-by-year")
strike_tables.totals(days)
strike_tables.together(days)
strike_tables.windows(selection.apply(data.told()), data.windows(), days)
show.downloads(register, selection, "strike-days")
