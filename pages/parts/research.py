"""The Thresholds page's table in the manner of Darlington and Dobson (2015), beside what of theirs could be seen."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from pages.parts import columns, show
from register import comparisons
from register.rulebook import Rule
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


def table(ballots: pd.DataFrame, rules: tuple[Rule, ...]) -> None:
    """Ballots that reach 50% turnout, and 40% support where it would apply, by sector; then the paper's figures."""
    st.subheader("Who reaches 50% turnout and 40% support, by sector", anchor="by-sector")
    years = st.segmented_control(
        "Years", [THEIRS, ALL], default=THEIRS, required=True, key="years", bind="query-params"
    )
    found = comparisons.by_sector(ballots, rules, their_years=years == THEIRS)
    whole = found.iloc[-1]
    st.caption(
        f"{count(whole['ballots'], 'strike ballot')} of the United Kingdom in this selection; of the "
        f"{whole['turnout_known']} whose turnout is known, {whole['reached_50']} reached 50%. The 40% is counted where "
        "the group would be on England's list of important public services, whatever the ballot's nation and date."
    )
    st.dataframe(found, hide_index=True, column_config=TITLES)
    show.data_button(found, "by-sector", "This table (CSV)")
    paper = beside("comparisons")
    st.markdown(
        "**Beside it, research on the same question.** Darlington and Dobson counted in the same way in August 2015. "
        "Only the size of their database could be seen, not its results by sector, so none are set beside ours. The "
        "samples differ and neither is complete: a difference between them shows nothing about unions or the law."
    )
    shown = paper.drop(columns=["comparison_id", "sector"])
    st.dataframe(shown, hide_index=True, column_config=columns.settings("comparisons", shown.columns))
