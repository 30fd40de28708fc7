"""Settings of table columns, made from the data package: title, description, unit, links."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd
import streamlit as st

from register import describe, places, schema
from register.schema import Column
from register.words import label

FIRST = (
    "union",
    "group",
    "employer",
    "nations",
    "date",
    "question",
    "yes_share",
    "turnout",
    "support",
    "verdict",
    "source_url",
    "sector",
    "kind",
    "scope",
    "electorate",
    "reports",
    "flags",
    "verdict_reason",
    "note",
    "source_publisher",
)
CODES = ("sector", "question", "kind", "scope")
WIDE = ("verdict_reason", "note", "employer")
HOST = r"^https?://(?:www\.)?([^/?#]+)"


def settings(table: str, names: Iterable[str]) -> dict[str, Any]:
    """Streamlit's ``column_config`` for columns of one table, each with the title and help of its definition."""
    return {name: _setting(schema.table(table)[name]) for name in names}


def _setting(column: Column) -> Any:
    told: dict[str, Any] = {"label": column.title, "help": column.description}
    if column.name in WIDE:
        told["width"] = "medium"
    if column.unit == "%":
        return st.column_config.NumberColumn(**told, format="%.4g%%", width="small")
    if column.type == "integer":
        return st.column_config.NumberColumn(**told, format="localized" if column.unit else "%d")
    if column.name.endswith("_url"):
        return st.column_config.LinkColumn(**told, display_text=HOST)
    if column.name == "flags":
        return st.column_config.ListColumn(**told)
    return st.column_config.TextColumn(**told)


def readable(ballots: pd.DataFrame) -> pd.DataFrame:
    """Rows of ``ballots`` as a reader meets them: codes in words, the date as exact as it is known."""
    shown = ballots.copy()
    shown["nations"] = [
        places.names(nations) or places.name(country)
        for nations, country in zip(ballots["nations"], ballots["country"], strict=True)
    ]
    shown["date"] = pd.Series([describe.iso(row) for row in ballots.to_dict("records")], ballots.index, dtype="str")
    for name in CODES:
        shown[name] = ballots[name].map(label, na_action="ignore")
    shown["flags"] = ballots["flags"].map(lambda flags: [label(flag) for flag in places.split(flags)])
    return shown
