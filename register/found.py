"""What an article says of a ballot or a strike day, made into a row of the register's tables.

The reading gives what the text supports; this adds what the article itself (address, publisher, day) and the unions
table (country, sector) settle, and tells afterwards what a person changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from register import check, places, schema
from register.store import SavedRow
from register.words import label

EMPTY = {"sector": "Sector is empty: choose the one in which these members work."}
FLAGS = {
    "arithmetic": "The figures cannot all be right: they do not add up, even with rounding",
    "hedged": "The article hedges a figure (“more than”, “nearly”, “around”)",
    "union unknown": "No union is named that the register knows",
    "weekday does not fit": "The weekday and the date do not fit together",
}
READING = ("status", "confidence", "confidence_reason", "flags", "evidence")  # what a reading adds to a table's columns


def completed(found: Mapping[Any, Any], article: Mapping[str, Any], unions: pd.DataFrame) -> dict[str, Any]:
    """A found row with its source, and with country and sector where the nations or the union settle them.

    ``article`` has ``url``, ``publisher`` and ``published``; ``unions`` the columns of the table of that name.
    """
    row = {str(name): None if _missing(value) else value for name, value in found.items()}
    row |= {"source_url": article.get("url"), "source_publisher": article.get("publisher")}
    row["source_published"] = article.get("published")
    union = unions[unions["union"] == row.get("union")]
    for name in ("country", "sector"):
        own = () if union.empty else places.split(union[name].iloc[0])
        row[name] = row.get(name) or (own[0] if len(own) == 1 else None)  # of several sectors a person chooses
    nations = places.split(row.get("nations"))
    row["country"] = row["country"] or (nations[0][:2] if nations else None)
    return row


def undated(row: Mapping[Any, Any]) -> bool:
    """Whether nothing tells when a report's ballot was, not even the day of publication."""
    return all(_missing(row.get(name)) for name in ("announced", "closed", "opened", "source_published"))


def of_ballot(row: Mapping[Any, Any], ballot_id: str, ballots: pd.DataFrame) -> dict[str, Any]:
    """A found row as a report of a ballot, whose sector it has where it tells none of its own."""
    known = ballots.loc[ballots["ballot_id"] == ballot_id, "sector"]
    sector = row.get("sector") or (None if known.empty or _missing(known.iloc[0]) else known.iloc[0])
    return {**row, "ballot_id": ballot_id or None, "sector": sector}


def changed(extracted: Mapping[str, Any] | None, values: Mapping[str, Any], table: str) -> dict[str, list[Any]]:
    """Column -> [as read, as a person left it], for the columns of ``table`` that differ; all of them by hand."""
    read = extracted or {}
    pairs = {name: [_plain(read.get(name)), _plain(values.get(name))] for name in schema.table(table).names}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def faults(values: Mapping[str, Any], table: str) -> list[str]:
    """What a row lacks or has wrong, one sentence each; empty where it can be saved. A source's address may lack."""
    told = []
    for column in schema.table(table).columns:
        value = _plain(values.get(column.name))
        if value is None:
            if column.required and column.name not in ("report_id", "source_url"):
                told.append(EMPTY.get(column.name) or f"{column.title} is empty.")
            continue
        message = check.fault(_written(value), column)
        if message:
            told.append(f"{column.title}: {message}.")
    opened, closed = _plain(values.get("opened")), _plain(values.get("closed"))
    if opened and closed and str(closed)[: len(str(opened))] < str(opened)[: len(str(closed))]:
        told.append(f"Closed ({closed}) lies before Opened ({opened}).")
    return told


def to_save(values: Mapping[str, Any], read: Mapping[str, Any] | None, table: str) -> SavedRow:
    """A row as the store takes it, with what was read (None: added by hand) and what a person changed in it."""
    extracted = None if read is None else {name: value for name, value in read.items() if not _nothing(value)}
    given = ("report_id", "ballot_id")  # by linking; they are not read
    differing = {name: pair for name, pair in changed(read, values, table).items() if name not in given}
    return SavedRow(values, extracted, differing)


def flags(row: Mapping[Any, Any]) -> list[str]:
    """The flags of a found row in words."""
    return [FLAGS.get(flag) or label(flag).capitalize() for flag in places.split(row.get("flags"))]


def _written(value: Any) -> str:
    return f"{value:.10f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def _plain(value: Any) -> Any:
    """A cell so that equal cells compare equal: missing and empty as None, days as ISO text, numbers as Python's."""
    if _missing(value) or value == "":
        return None
    if hasattr(value, "isoformat"):
        return value.isoformat()[: len("2023-01-16")]
    value = value.item() if hasattr(value, "item") else value
    if isinstance(value, str):
        return value.strip() or None
    return float(value) if isinstance(value, (int, float)) else value


def _nothing(value: Any) -> bool:
    return _missing(value) or (isinstance(value, str) and not value)


def _missing(value: Any) -> bool:
    return value is None or (not isinstance(value, (list, tuple, dict)) and bool(pd.isna(value)))
