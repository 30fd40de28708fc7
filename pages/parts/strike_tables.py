"""The Strike days page's tables and downloads: totals, days with several unions out, windows of mandates, files."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from pages.parts import columns, show
from register import calendar, export, flips
from register import days as strike_days
from register.select import Selection
from register.words import count

BALLOT = st.column_config.LinkColumn("Ballot", display_text=r"ballot=(.+)$", help="Opens the ballot's page.")
DATES = {
    "earliest_day": "Earliest lawful day",
    "last_day": "Last day of the mandate",
    "first_strike": "First strike day tied to it",
    "last_strike": "Last one",
}


def files(days: pd.DataFrame, selection: Selection) -> None:
    """Downloads of the strike days selected: a calendar file and CSV."""
    name = f"Strike days: {selection.words()}"
    with st.container(horizontal=True):
        st.download_button(
            f"Calendar: {count(len(days), 'strike day')} (.ics)",
            data=lambda: calendar.calendar(days, name),
            file_name="mandate-strike-days.ics",
            mime=calendar.MEDIA_TYPE,
            on_click="ignore",
            key="days-ics",
            icon=":material/event:",
            help="For calendar programs. Planned days are tentative; a later import updates the same events.",
            disabled=days.empty,
        )
        st.download_button(
            f"Strike days: {len(days):,} (CSV)",
            data=lambda: export.csv(days),
            file_name="mandate-strike-days.csv",
            mime="text/csv",
            on_click="ignore",
            key="days-csv",
            icon=":material/download:",
        )


def totals(days: pd.DataFrame) -> None:
    """Days held or planned by union or by nation, and by year, with the sums."""
    by = st.segmented_control(
        "Days held or planned, by year and", ["union", "nation"], default="union", required=True, key="days_by",
        bind="query-params",
    )  # fmt: skip
    table = strike_days.totals(days, by, flips.grouped(days, by))
    settings: dict[str, Any] = {by: st.column_config.TextColumn(by.capitalize(), pinned=True), "total": "All years"}
    alt = f"Days held or planned by {by} and year: {count(len(table), 'row')}; the CSV below holds the same."
    st.dataframe(table, hide_index=True, column_config=settings, alt=alt)
    show.data_button(table, "days-totals", "These totals (CSV)")


def together(days: pd.DataFrame) -> None:
    """Days on which two or more unions were out, most unions first."""
    table = strike_days.unions_out(days)
    table = table[table["unions"] > 1]
    title = f"{count(len(table), 'day')} with strikes of several unions, held or planned"
    st.subheader(title, anchor="together")
    if table.empty:
        st.caption("No day in this selection has two unions out. Widen the filters to see more.")
        return
    st.caption("Most unions first. Unions out on the same day need not be in one dispute, nor in one country.")
    config: dict[str, Any] = {
        "date": st.column_config.DateColumn("Day", format="ddd D MMM YYYY"),
        "unions": "Unions",
        "known_held": st.column_config.NumberColumn(
            "Known held", help="Unions of which a source says that they struck."
        ),
        "which": st.column_config.TextColumn("Which", width="large"),
        "countries": "Countries",
        "disputes": "Disputes",
    }
    alt = f"{title}; the CSV below holds the same."
    st.dataframe(table, hide_index=True, column_config=config, alt=alt)
    show.data_button(table, "together", "These days (CSV)")


def windows(ballots: pd.DataFrame, windows: pd.DataFrame, days: pd.DataFrame) -> None:
    """From when to when each mandate selected authorises action, by which rule, and the strike days tied to it."""
    table = windows[windows["ballot_id"].isin(ballots["ballot_id"])]
    st.subheader(f"Notice and term of {count(len(table), 'mandate')}", anchor="windows")
    if table.empty:
        st.caption("No mandate in this selection has known dates and a rule on notice or term.")
        return
    st.caption(
        "Earliest: the rule's days of notice after the result was announced (or the ballot closed). Last: the rule's "
        "term from the day the ballot closed; where only the announcement is known, from then, which is the latest "
        "it can be. Empty: no such term on record for that rule. Employer and union may agree on shorter notice or, "
        "until February 2026, on nine months."
    )
    tied = days.groupby("ballot_id")["date"].agg(first_strike="min", last_strike="max", strike_days="size")
    table = table.join(tied, on="ballot_id").assign(strike_days=lambda frame: frame["strike_days"].astype("Int64"))
    named = table.merge(ballots[["ballot_id", "union", "group", "nations", "country"]], on="ballot_id", how="left")
    first = ["union", "group", "nations", "earliest_day", "last_day", "first_strike", "last_strike", "strike_days"]
    shown = columns.readable(named)[[*first, "rule_id", "legal_basis", "earliest_from", "last_from"]]
    shown = shown.assign(ballot="ballot?ballot=" + named["ballot_id"])
    config: dict[str, Any] = {
        name: st.column_config.DateColumn(title, format="YYYY-MM-DD") for name, title in DATES.items()
    }
    config |= columns.settings("ballots", ("union", "group", "nations"))
    config |= {"ballot": BALLOT, "rule_id": "Rule", "legal_basis": "Legal basis", "strike_days": "Strike days"}
    alt = f"Notice and term: {count(len(shown), 'row')}; the CSV below holds the same."
    st.dataframe(shown, hide_index=True, column_config=config, placeholder="", alt=alt)
    show.data_button(named, "windows", "Notice and term (CSV)")
