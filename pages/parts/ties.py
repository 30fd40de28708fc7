"""The link between ballots and strike days, where other pages show it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from pages.parts import agenda, data, show, text
from register.words import count


def of_ballot(ballot: Mapping[Any, Any]) -> None:
    """The strike days that a ballot authorised, as far as that is certain, and from when to when it authorised any."""
    tied, terms = data.days(), data.windows()
    rows = tied[tied["ballot_id"].eq(ballot["ballot_id"])].sort_values("date", kind="stable")
    window = terms[terms["ballot_id"].eq(ballot["ballot_id"])]
    if rows.empty and window.empty:
        return
    st.subheader(f"{count(len(rows), 'strike day')} tied to this ballot", anchor="strike-days")
    if len(window):
        st.markdown(text.plain(_window(window.iloc[0])))
    if len(rows):
        st.markdown("\n".join(agenda.line(row, dated=True) for row in rows.to_dict("records")))
        show.data_button(rows, f"days-{ballot['ballot_id']}", "These strike days (CSV)")


def _window(window: pd.Series) -> str:
    told = []
    if pd.notna(window["earliest_day"]):
        since = "the result was announced" if window["earliest_from"] == "announced" else "the ballot closed"
        notice = f"{window['notice_days']} days of notice after {since}"
        told.append(f"Earliest lawful day: {_day(window['earliest_day'])}, {notice}.")
    if pd.notna(window["last_day"]):
        latest = "" if window["last_from"] == "closed" else " at the latest"
        told.append(f"Last day of the mandate: {_day(window['last_day'])}{latest}, {window['mandate_months']} months.")
    return f"{' '.join(told)} Rule: {window['rule_id']}, {window['legal_basis']}."


def _day(day: pd.Timestamp) -> str:
    return f"{day.day} {day.strftime('%B %Y')}"


def coverage() -> None:
    """How many strike days are tied to the ballot that authorised them, in a sentence."""
    tied, days = int(data.days()["ballot_id"].notna().sum()), len(data.days())
    share = f" ({100 * tied / days:.0f}%)" if days else ""
    st.markdown(
        f"{tied:,} of {days:,} strike days{share} are tied to the ballot that authorised them: those for which union, "
        "employer, group, nations and dates leave exactly one ballot. The others may have had a ballot that is not on "
        "record, or one of several."
    )
