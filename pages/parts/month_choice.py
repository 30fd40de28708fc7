"""The Strike days page's own choice: a month. The link always names it, so that new rows never change an old link."""

from __future__ import annotations

import re

import pandas as pd
import streamlit as st

from pages.parts import link

NAME, LATEST, PAGE = "month", "", "strike-days"


class _Months:
    """Every month of a calendar that a link may name, ``2023-01``."""

    def __contains__(self, value: object) -> bool:
        return bool(re.fullmatch(r"(19|20)\d\d-(0[1-9]|1[0-2])", str(value), re.ASCII)) or value == LATEST


def adopt() -> None:
    """Take the month of the link; call before the shared filters are drawn."""
    link.adopt(NAME, _Months(), LATEST, PAGE)


def choose(days: pd.DataFrame) -> pd.Period | None:
    """Draw the choice of a month of ``days`` and return it; None where there are no days and the link names none."""
    counts = days["date"].dt.strftime("%Y-%m").value_counts().to_dict()
    months = sorted(counts, reverse=True)
    chosen = st.session_state[link.key(NAME)]
    options = [LATEST, *months] if chosen in (LATEST, *months) else [LATEST, chosen, *months]
    st.selectbox("Month", options, format_func=lambda value: _words(value, counts, months), key=link.key(NAME))
    chosen = st.session_state[link.key(NAME)]
    month = chosen or (months[0] if months else None)
    link.tell(NAME, month or LATEST, LATEST, keep=chosen)
    return pd.Period(month, "M") if month else None


def _words(value: str, counts: dict[str, int], months: list[str]) -> str:
    month = value or (months[0] if months else "")
    if not month:
        return "No month on record"
    days = counts.get(month, 0)
    told = f"{pd.Period(month, 'M').strftime('%B %Y')} ({days} strike day{'' if days == 1 else 's'})"
    return told if value else f"Latest on record: {told}"
