"""Records become pandas frames with the register's columns."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd

PACKAGE = Path(__file__).resolve().parents[1] / "data" / "datapackage.json"
DTYPES = {"number": "float64", "integer": "Int64", "date": "datetime64[us]"}
EXTRA = {"status": "str", "confidence": "str", "confidence_reason": "str", "flags": "str", "evidence": "object"}


@cache
def column_types(table: str) -> dict[str, str]:
    """Column -> dtype of a findings frame: the table's columns in the register's order, then those of the reading."""
    resources = json.loads(PACKAGE.read_text(encoding="utf-8"))["resources"]
    fields = next(r["schema"]["fields"] for r in resources if r["name"] == table)
    types = {f["name"]: DTYPES.get(f["type"], "str") for f in fields}
    return types | {name: kind for name, kind in EXTRA.items() if name not in types}


def build(table: str, records: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """A frame with one row a record; without records an empty frame of the same columns and types."""
    return _filled(table, records) if records else _empty(table).copy()


@cache
def _empty(table: str) -> pd.DataFrame:
    return _filled(table, ())


def _filled(table: str, records: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    kinds = column_types(table)
    return pd.DataFrame({n: pd.Series([r.get(n) for r in records], dtype=kind) for n, kind in kinds.items()})


def ballots_frame(records: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """The frame behind `Findings.ballots` (percentages 0-100, counts Int64, text as str)."""
    return build("reports", records)


def strike_days_frame(records: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """The frame behind `Findings.strike_days` (one row a day and union)."""
    return build("strike_days", records)
