"""Ballots in words, for labels and hover boxes. Cells are escaped, as Plotly reads a little HTML in any text."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any
from zlib import crc32

import pandas as pd

from register import describe
from register.words import label, percent

SHOWN = (
    "ballot_id", "union", "employer", "group", "country", "nations", "question", "kind", "scope", "date",
    "date_precision", "turnout", "yes_share", "support", "verdict", "rule_id", "source_url", "origin",
)  # fmt: skip
FILTERED = ("sector", "year")  # besides, what a selection filters by
TEXT = pd.StringDtype("python", na_value=float("nan"))  # text as everywhere else, but many times faster to filter
YOURS = {"yours": "Added by you", "both": "With a report added by you"}  # origin -> what a hover box says of it
MIDDLE = {"year": pd.Timedelta(days=182), "month": pd.Timedelta(days=14)}  # to the middle of what is known


def told(ballots: pd.DataFrame) -> pd.DataFrame:
    """The columns of ``ballots`` that charts need, and what they show of each ballot, worked out once.

    Adds ``title`` and ``hover`` (text), ``drawn`` (the day at which to draw it: the middle of a month or year where
    that is all that is known) and ``shift`` (-1 to 1, the same for a ballot every time: where it lies within its row).
    """
    slim = ballots[[*SHOWN, *FILTERED]]
    slim = slim.astype(dict.fromkeys(slim.columns[slim.dtypes == "str"], TEXT))
    text = {"title": [describe.title(row) for row in slim.to_dict("records")], "hover": hovers(slim)}
    return slim.assign(
        **{name: pd.Series(values, index=slim.index, dtype=TEXT) for name, values in text.items()},
        drawn=slim["date"] + slim["date_precision"].map(MIDDLE).fillna(pd.Timedelta(0)),
        shift=[crc32(str(name).encode()) % 201 / 100 - 1 for name in slim["ballot_id"]],
    )


def safe(text: object) -> str:
    """A cell as text that Plotly shows as it stands, empty for a missing one."""
    return "" if pd.isna(text) else escape(str(text), quote=False)  # type: ignore[call-overload]


def short(text: object, most: int) -> str:
    """A cell cut to a length that fits, with a mark where it is cut."""
    told = str(text)
    return told if len(told) <= most else told[: most - 1] + "…"


def hover(row: Mapping[Any, Any]) -> str:
    """What a hover box tells of a ballot."""
    asked = " · ".join(safe(row[name]) for name in ("group", "employer") if pd.notna(row[name]))
    support = "" if pd.isna(row["support"]) else f" · Support {percent(row['support'], 1)}"
    lines = (
        f"<b>{safe(row['union'])}</b> {safe(describe.where(row))}",
        asked,
        ", ".join(part for part in (describe.when(row), label(row["question"])) if part),
        f"Turnout {percent(row['turnout'])} · Yes {percent(row['yes_share'])}{support}",
        f"<b>{str(row['verdict']).capitalize()}</b>",
        YOURS.get(str(row["origin"]), ""),
    )
    return "<br>".join(line for line in lines if line)


def hovers(ballots: pd.DataFrame) -> list[str]:
    """The hover text of each row."""
    return [hover(row) for row in ballots.to_dict("records")]


def behind(rows: pd.DataFrame, *more: str) -> pd.DataFrame:
    """The columns of a chart's rows that are offered for download."""
    return rows[[*more, *SHOWN]]
