"""The Thresholds page's parts that no rule changes: how close it was, and the table after Darlington and Dobson.

Of that paper (2015) stands beside the table what of its figures could be seen.
"""

from __future__ import annotations

import pandas as pd
import streamlit as st

from charts import closeness
from charts.chart import Chart
from pages.parts import columns, data, show
from register import comparisons
from register.rulebook import Rule
from register.select import Selection
from register.tables import beside
from register.words import count

THEIRS = f"{comparisons.FROM_YEAR} to {comparisons.TO_YEAR}, as in the paper"  # in links, so never to be changed
ALL = "All years selected"
TITLES = {
    "sector": "Sector",
    "ballots": "Strike ballots",
    "turnout_known": "Turnout known",
    "reached_50": "Reached 50% turnout",
    "public_services": "Public services, support known",
    "reached_40": "Reached 40% support",
    "unclear": "Public service or not: unclear",
}


def how_close(ballots: pd.DataFrame, selection: Selection) -> Chart:
    """Turnout around the line of 50%; no rule of the reader's changes it."""
    return _how_close(data.state(), selection, ballots)


# What no slider changes is worked out once for each selection, so that a slider's move stays quick.
@st.cache_resource(max_entries=64, show_spinner=False)
def _how_close(state: data.State, selection: Selection, _ballots: pd.DataFrame) -> Chart:
    return closeness.closeness(_ballots)


@st.cache_resource(max_entries=64, show_spinner=False)
def _by_sector(
    state: data.State, selection: Selection, theirs: bool, _ballots: pd.DataFrame, _rules: tuple[Rule, ...]
) -> pd.DataFrame:
    return comparisons.by_sector(_ballots, _rules, their_years=theirs)


@st.cache_resource(max_entries=64, show_spinner=False)
def _in_register(
    state: data.State, selection: Selection, _ballots: pd.DataFrame, _rules: tuple[Rule, ...]
) -> dict[str, int]:
    return comparisons.in_register(_ballots, _rules)


def table(ballots: pd.DataFrame, rules: tuple[Rule, ...], selection: Selection) -> None:
    """Ballots that reach 50% turnout, and 40% support where it would apply, by sector; then the paper's figures."""
    st.subheader("Who reaches 50% turnout and 40% support, by sector", anchor="by-sector")
    years = st.segmented_control(
        "Years", [THEIRS, ALL], default=THEIRS, required=True, key="years", bind="query-params"
    )
    found = _by_sector(data.state(), selection, years == THEIRS, ballots, rules)
    st.caption(_told(found.iloc[-1], years))
    alt = f"50% turnout and 40% support by sector: {count(len(found) - 1, 'sector')}; the CSV below holds the same."
    st.dataframe(found, hide_index=True, column_config=TITLES, alt=alt)
    show.data_button(found, "by-sector", "This table (CSV)")
    st.markdown(
        "**Beside it, research on the same question.** Darlington and Dobson counted in the same way in August 2015. "
        "Of their results by sector only those on transport could be seen, and those in part; none of the others is "
        "given here. The samples differ and neither is complete: a difference between them shows nothing about unions "
        "or the law."
    )
    _paper(_in_register(data.state(), selection, ballots, rules))


def _told(whole: pd.Series, years: str) -> str:
    """What the table counts, in sentences; what to do where it counts nothing."""
    if not whole["ballots"]:
        more = f" Choose “{ALL}” or widen the filters." if years == THEIRS else " Widen the filters."
        return f"No strike ballot of the United Kingdom in these years is in this selection.{more}"
    return (
        f"{count(whole['ballots'], 'strike ballot')} of the United Kingdom in this selection; of the "
        f"{whole['turnout_known']} whose turnout is known, {whole['reached_50']} reached 50%. The 40% is counted where "
        "the group would be on England's list of important public services, whatever the ballot's nation and date."
    )


def _paper(here: dict[str, int]) -> None:
    """The figures of other research, each beside what this register counts ``here`` in the same years."""
    paper = beside("comparisons")
    shown = paper.drop(columns=["comparison_id", "sector"])
    shown = shown.assign(here=paper["comparison_id"].map(here).astype("Int64"))
    settings = columns.settings("comparisons", [name for name in shown.columns if name != "here"])
    settings["here"] = st.column_config.NumberColumn(
        "Here, as selected",
        help="What this register counts in the same years; transport: groups on England's list whose support is known.",
    )
    order = ["value", "value_to", "unit", "here", "measure", "work", "published", "how_seen", "source_url"]
    st.dataframe(
        shown, hide_index=True, column_config=settings, column_order=order, placeholder="",
        alt="Figures of other research beside those of this register.",
    )  # fmt: skip
