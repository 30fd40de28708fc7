"""The data: what they cover, what each column means, how a verdict is reached, how to cite them."""

import streamlit as st

from charts import coverage
from pages.parts import data, filters, reference, show, ties

register = data.load()
selection = filters.show(register, "data")
ballots = selection.apply(data.ballots())


def coverage_part() -> None:
    """What the register covers, for the selection, and what it lacks."""
    reference.sources(register)
    ties.coverage()
    show.chart(coverage.by_year(ballots), "coverage-by-year")
    show.chart(coverage.fields(ballots), "coverage-fields")
    show.table("By nation and country", coverage.by_place(ballots), "coverage-places")
    show.table("By sector", coverage.by_sector(ballots), "coverage-sectors")
    reference.text("limits", "Known limits")


PARTS = {
    "Coverage": coverage_part,
    "Verdicts": lambda: reference.text("verdicts", "How a verdict is reached"),
    "Rules": lambda: reference.rules(register),
    "Columns": reference.dictionary,
    "Questions": reference.questions,
    "Changes": reference.changes,
    "Use and cite": reference.use,
}
tabs = st.tabs(list(PARTS), key="part", bind="query-params", on_change="rerun")
for tab, part in zip(tabs, PARTS.values(), strict=True):
    if tab.open:
        with tab:
            part()
show.downloads(register, selection, "data")
