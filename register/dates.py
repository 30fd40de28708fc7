"""Partial dates: what ``2023``, ``2023-01`` and ``2023-01-16`` say about a day."""

from __future__ import annotations

from calendar import month_name, monthrange
from datetime import date

import pandas as pd

PRECISION = {4: "year", 7: "month", 10: "day"}
LENGTH = {name: length for length, name in PRECISION.items()}


def first_day(value: object) -> date | None:
    """The first day that a partial date allows; None for a missing one."""
    if pd.isna(value) or not value:  # type: ignore[call-overload]
        return None
    return date.fromisoformat(str(value) + "-01-01"[len(str(value)) - 4 :])


def last_day(value: object) -> date | None:
    """The last day that a partial date allows; None for a missing one."""
    first = first_day(value)
    if first is None or len(str(value)) == len("2023-01-16"):
        return first
    if len(str(value)) == len("2023"):
        return date(first.year, 12, 31)
    return date(first.year, first.month, monthrange(first.year, first.month)[1])


def precision(value: object) -> str | None:
    """``day``, ``month`` or ``year``; None for a missing date."""
    return None if pd.isna(value) else PRECISION.get(len(str(value)))  # type: ignore[call-overload]


def words(value: object) -> str:
    """A partial date as prose has it: ``16 January 2023``, ``January 2023``, ``2023``; ``not known`` if missing."""
    first = first_day(value)
    if first is None:
        return "not known"
    month = f"{month_name[first.month]} {first.year}"
    return {"day": f"{first.day} {month}", "month": month, "year": str(first.year)}[precision(value) or "year"]
