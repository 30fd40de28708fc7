"""Ballots in words, for labels and hover boxes. Cells are escaped, as Plotly reads a little HTML in any text."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

import pandas as pd

from register import places
from register.words import label, percent

SHOWN = (
    "ballot_id", "union", "employer", "group", "country", "nations", "question", "kind", "scope", "date",
    "date_precision", "turnout", "yes_share", "support", "verdict", "rule_id", "source_url",
)  # fmt: skip


def safe(text: object) -> str:
    """A cell as text that Plotly shows as it stands, empty for a missing one."""
    return "" if pd.isna(text) else escape(str(text), quote=False)  # type: ignore[call-overload]


def day(row: Mapping[Any, Any]) -> str:
    """The date of a ballot, no more precise than its source: ``16 January 2023``, ``January 2023``, ``2023``."""
    if pd.isna(row["date"]):
        return "date not known"
    forms = {"day": f"{row['date'].day} %B %Y", "month": "%B %Y"}
    return str(row["date"].strftime(forms.get(str(row["date_precision"]), "%Y")))


def place(row: Mapping[Any, Any]) -> str:
    """Where a ballot was held: its nations, else its country."""
    return places.names(row["nations"]) or places.name(str(row["country"]))


def title(row: Mapping[Any, Any]) -> str:
    """A ballot in a line: union, who was asked and where, when, and the question."""
    asked = ", ".join(str(row[name]) for name in ("group", "employer") if pd.notna(row[name]))
    return f"{row['union']}: {asked or 'members'} ({place(row)}), {day(row)}, {label(row['question'])}"


def hover(row: Mapping[Any, Any]) -> str:
    """What a hover box tells of a ballot."""
    asked = " · ".join(safe(row[name]) for name in ("group", "employer") if pd.notna(row[name]))
    rates = f"Turnout {percent(row['turnout'])} · Yes {percent(row['yes_share'])}"
    support = "" if pd.isna(row["support"]) else f" · Support {percent(row['support'], 1)}"
    lines = (
        f"<b>{safe(row['union'])}</b> {safe(place(row))}",
        asked,
        f"{day(row)}, {label(row['question'])}",
        rates + support,
        f"<b>{str(row['verdict']).capitalize()}</b>",
    )
    return "<br>".join(line for line in lines if line)


def hovers(ballots: pd.DataFrame) -> list[str]:
    """The hover text of each row."""
    return [hover(row) for row in ballots.to_dict("records")]


def behind(ballots: pd.DataFrame) -> pd.DataFrame:
    """The columns of a chart's rows that are offered for download."""
    return ballots[list(SHOWN)]
