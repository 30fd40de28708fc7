"""Settings of table columns, made from the data package: title, description, unit, links."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd
import streamlit as st

from charts.labels import YOURS
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
CODES = ("sector", "question", "kind", "scope", "status", "yes_comparison")
WIDE = ("verdict_reason", "note", "employer", "legal_basis")
# In pixels: what is told at length gives way, so that a screen 1280 pixels wide shows the verdict.
WIDTHS = {"ballots": {"origin": 110, "group": 130, "employer": 130, "nations": 105, "verdict": 140}}
LONG = 10  # letters of a title, from which a column of percentages is as wide as its title
HOST = r"^https?://(?:www\.)?([^/?#]+)"


def settings(table: str, names: Iterable[str]) -> dict[str, Any]:
    """Streamlit's ``column_config`` for columns of one table, each with the title and help of its definition."""
    widths = WIDTHS.get(table, {})
    return {name: _setting(schema.table(table)[name], widths.get(name)) for name in names}


def _setting(column: Column, width: int | None) -> Any:
    wide = "medium" if column.name in WIDE else "small" if column.unit == "%" and len(column.title) < LONG else None
    told: dict[str, Any] = {"label": column.title, "help": column.description, "width": width or wide}
    if column.unit == "%":
        return st.column_config.NumberColumn(**told, format="%.4g%%")
    if column.type == "integer":
        return st.column_config.NumberColumn(**told, format="localized" if column.unit else "%d")
    if column.name.endswith("_url"):
        return st.column_config.LinkColumn(**told, display_text=HOST)
    if column.name == "flags":
        return st.column_config.ListColumn(**told)
    return st.column_config.TextColumn(**told)


def readable(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows of ``ballots``, ``reports`` or ``mandate_rules`` as a reader meets them: in words, as exact as known."""
    shown = rows.copy()
    shown["nations"] = [
        places.names(nations) or places.name(country)
        for nations, country in zip(rows["nations"], rows["country"], strict=True)
    ]
    for name in CODES:
        if name in rows:
            shown[name] = rows[name].map(label, na_action="ignore")
    if "sectors" in rows:
        shown["sectors"] = rows["sectors"].map(lambda codes: places.join(map(label, places.split(codes))))
    if "hedged" in rows:
        shown["hedged"] = rows["hedged"].map(_titles, na_action="ignore")
    if "date" in rows:
        shown["date"] = pd.Series([describe.iso(row) for row in rows.to_dict("records")], rows.index, dtype="str")
    if "origin" in rows:
        shown["origin"] = rows["origin"].astype("object").map(lambda origin: YOURS.get(origin, ""))
    if "flags" in rows:
        shown["flags"] = rows["flags"].map(lambda flags: [label(flag) for flag in places.split(flags)])
    return shown


def _titles(names: str) -> str:
    """Columns of ``reports``, a ``;`` list, by their titles."""
    return ", ".join(schema.table("reports")[name].title for name in places.split(names))
