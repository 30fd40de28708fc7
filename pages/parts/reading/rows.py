"""The rows of one article: as a reading gives them, as a table to correct, and as the store takes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import Any

import pandas as pd
import streamlit as st

from register import found, link, places, schema
from register.ballots import ballots as derive
from register.tables import Register
from register.words import label

ROW, KEEP = "row", "keep"
BY_HAND = 1000  # rows added by hand are numbered from here on
COLUMNS = {
    "reports": (
        "union", "question", "yes_pct", "turnout_pct", "nations", "sector", "kind", "announced", "group", "employer",
        "electorate", "votes_cast", "yes_votes", "no_votes", "spoiled_votes", "scope", "opened", "closed", "country",
        "turnout_threshold_met", "support_threshold_met", "hedged", "note",
    ),
    "strike_days": ("union", "date", "nations", "status", "group", "employer", "region", "sector", "country"),
}  # fmt: skip
PARTIAL_DATE = r"^\d{4}(-\d{2}(-\d{2})?)?$"


def completed(read: pd.DataFrame, source: Mapping[str, Any], register: Register) -> list[dict[str, Any]]:
    """The rows of a reading with their source, country and sector: what the machine has to say, uncorrected."""
    return [found.completed(row, source, register.unions) for row in read.to_dict("records")]


def editable(complete: Sequence[Mapping[str, Any]], table: str, register: Register) -> pd.DataFrame:
    """Completed rows as a person corrects them: numbered, and ticked where they are to be kept.

    Ballots without a result and strike days that the register knows are there, but not ticked.
    """
    frame = schema.conform(pd.DataFrame(complete, columns=schema.table(table).names), table)[list(COLUMNS[table])]
    frame.insert(0, KEEP, pd.Series([_kept(row, table, register) for row in complete], dtype="bool"))
    frame.insert(1, ROW, pd.Series(range(len(frame)), dtype="Int64"))
    frame["nations"] = pd.Series([list(places.split(codes)) for codes in frame["nations"]], dtype="object")
    return frame


def _kept(row: Mapping[str, Any], table: str, register: Register) -> bool:
    if table == "reports":
        return row.get("status") in (None, "result")
    return pd.notna(row.get("date")) and link.known_days(row, register.strike_days).empty


def settings(table: str, register: Register) -> dict[str, Any]:
    """Streamlit's settings for each column, from the data package."""
    told: dict[str, Any] = {
        ROW: None,
        KEEP: st.column_config.CheckboxColumn("Keep", help="Only ticked rows are saved.", width="small", default=True),
    }
    for column in (schema.table(table)[name] for name in COLUMNS[table]):
        words: dict[str, Any] = {"label": column.title, "help": column.description}
        if column.name == "nations":
            told[column.name] = st.column_config.MultiselectColumn(
                **words, options=_nations(register), format_func=places.name, width="medium"
            )
        elif column.choices:
            told[column.name] = st.column_config.SelectboxColumn(
                **words, options=list(column.choices), format_func=label
            )
        elif column.type == "number":
            told[column.name] = st.column_config.NumberColumn(
                **words, min_value=0, max_value=100, format="%.4g%%", step=0.01
            )
        elif column.type == "integer":
            told[column.name] = st.column_config.NumberColumn(**words, min_value=0, step=1, format="localized")
        elif column.type == "date":
            told[column.name] = st.column_config.DateColumn(**words, format="YYYY-MM-DD")
        else:
            partial = PARTIAL_DATE if column.kind == "partial-date" else None
            told[column.name] = st.column_config.TextColumn(**words, validate=partial)
    return told


def _nations(register: Register) -> list[str]:
    """The nations to choose from: the United Kingdom's first, then whatever the register has."""
    own = {code for codes in register.reports["nations"].dropna().unique() for code in places.split(codes)}
    return [*places.UNITED_KINGDOM, *sorted(own - set(places.UNITED_KINGDOM))]


def values(frame: pd.DataFrame, table: str, source: Mapping[str, Any]) -> Iterator[tuple[int, bool, dict[str, Any]]]:
    """Each row as its number, whether it is kept, and its values by the columns of ``table``."""
    by_hand = count(BY_HAND)
    for row in frame.to_dict("records"):
        number = next(by_hand) if pd.isna(row[ROW]) else int(row[ROW])
        nations = row["nations"] if isinstance(row["nations"], (list, tuple)) else []
        filled = {name: None if name != "nations" and _missing(value) else value for name, value in row.items()}
        filled |= {"nations": ";".join(map(str, nations)) or None}
        filled |= {f"source_{name}": value for name, value in source.items()}
        kept = bool(row[KEEP]) if pd.notna(row[KEEP]) else True
        yield number, kept, {name: filled.get(name) for name in schema.table(table).names}


def _missing(value: Any) -> bool:
    return bool(pd.isna(value)) or value == ""


def judged(found_rows: Mapping[int, Mapping[str, Any]], register: Register) -> dict[int, dict[str, Any]]:
    """The rates and the verdict of each row by itself, by its number; rows that cannot be judged yet are left out."""
    complete = {n: row for n, row in found_rows.items() if not found.faults({**row, "ballot_id": "x"}, "reports")}
    if not complete:
        return {}
    frame = pd.DataFrame([{**row, "ballot_id": f"row-{number}"} for number, row in complete.items()])
    ballots = derive(schema.conform(frame, "reports").assign(origin="yours"), register.rules)
    return {int(str(row["ballot_id"]).removeprefix("row-")): dict(row) for _, row in ballots.iterrows()}
