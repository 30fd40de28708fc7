"""The days of one month as a list: who is out, where, held or planned, with source and ballot; empty days told too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd
import streamlit as st

from pages.parts import text
from register import describe
from register.days import CALLED_OFF, HELD, PLANNED

BADGES = {
    HELD: ":blue-badge[:material/check_circle: held]",
    PLANNED: ":orange-badge[:material/schedule: planned]",
    CALLED_OFF: ":gray-badge[:material/cancel: called off]",
}
YOURS = " :violet-badge[:material/person: added by you]"
NONE = "no strike day on record"


def show(days: pd.DataFrame, month: pd.Period) -> None:
    """The list of ``month`` from ``days``, which has a column ``ballot_id``."""
    rows = days[days["date"].dt.to_period("M") == month].sort_values(["date", "union"], kind="stable")
    on = rows.loc[rows["status"].ne(CALLED_OFF), "date"].nunique()
    title = month.strftime("%B %Y")
    st.subheader(f"{title}: strikes held or planned on {on} of {month.days_in_month} days", anchor="agenda")
    st.markdown("\n".join(_lines(rows, month)))


def _lines(rows: pd.DataFrame, month: pd.Period) -> Iterator[str]:
    by_day = {int(day): group for day, group in rows.groupby(rows["date"].dt.day)}
    empty: list[int] = []
    for day in range(1, month.days_in_month + 1):
        if day not in by_day:
            empty.append(day)
            continue
        if empty:
            yield _empty(empty, month)
            empty = []
        yield f"\n**{by_day[day]['date'].iloc[0].strftime('%A')} {day} {month.strftime('%B')}**\n"
        yield from (line(row) for row in by_day[day].to_dict("records"))
    if empty:
        yield _empty(empty, month)


def _empty(days: list[int], month: pd.Period) -> str:
    span = f"{days[0]}" if len(days) == 1 else f"{days[0]} to {days[-1]}"
    return f"\n:gray[{span} {month.strftime('%B')}: {NONE}]\n"


def line(row: Mapping[Any, Any], dated: bool = False) -> str:
    """One strike day as an item of a Markdown list; ``dated`` names the day and leaves the link to its ballot out."""
    who = ", ".join(described for name in ("group", "employer") if (described := describe.text(row[name])))
    place = describe.where(row)
    region = describe.text(row["region"])
    where = f"{region}, {place}" if region and region != place else place
    source = text.link(describe.text(row["source_publisher"]) or "source", row["source_url"])
    ballot = (
        f" · [its ballot](ballot?ballot={row['ballot_id']})" if describe.text(row["ballot_id"]) and not dated else ""
    )
    day = f"{row['date'].strftime('%A')} {row['date'].day} {row['date'].strftime('%B %Y')}: " if dated else ""
    told = f"{day}**{text.plain(row['union'])}**: {text.plain(who)} ({text.plain(where)})"
    own = YOURS if row.get("origin") == "yours" else ""
    return f"- {BADGES[row['status']]} {told} · {source}{ballot}{own}"
