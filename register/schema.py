"""The tables' schema, read from ``data/datapackage.json``: the one place where a column is defined.

Frames follow one set of types: text is pandas ``str`` (missing: NaN), counts are ``Int64`` (missing: NA, never 0),
percentages ``float64``, whole dates ``datetime64[us]``. A partial date (``2023-01``) and a list (``GB-ENG;GB-WLS``)
stay text, as in the CSV file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd

DATA = Path(__file__).resolve().parent.parent / "data"
DTYPES = {
    "string": "str",
    "list": "str",
    "number": "float64",
    "integer": "Int64",
    "date": "datetime64[us]",
}


@dataclass(frozen=True)
class Column:
    """One column as the data package defines it."""

    name: str
    type: str
    title: str
    description: str
    unit: str = ""
    kind: str = ""
    delimiter: str = ";"
    derived: bool = False
    constraints: dict[str, Any] = field(default_factory=dict)

    @property
    def dtype(self) -> Any:
        """The pandas type of the column."""
        return DTYPES[self.type]

    @property
    def required(self) -> bool:
        """Whether every row must fill the column."""
        return bool(self.constraints.get("required"))

    @property
    def choices(self) -> tuple[str, ...]:
        """The values allowed, in their order; empty where any value is."""
        return tuple(self.constraints.get("enum", ()))


@dataclass(frozen=True)
class Table:
    """One table: its columns in the order of the CSV file, and its key."""

    name: str
    title: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    derived: bool = False

    @property
    def names(self) -> list[str]:
        """The columns' names, in order."""
        return [column.name for column in self.columns]

    def __getitem__(self, name: str) -> Column:
        return next(column for column in self.columns if column.name == name)


@cache
def package() -> dict[str, Any]:
    """The data package's descriptor (Frictionless Data Package v2), as parsed JSON."""
    loaded: dict[str, Any] = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    return loaded


@cache
def table(name: str) -> Table:
    """The schema of one table: reports, strike_days, unions, mandate_rules or ballots.

    Raises ``KeyError`` for any other name.
    """
    for resource in package()["resources"]:
        if resource["name"] == name:
            return _table(resource)
    raise KeyError(f"no table {name!r} in data/datapackage.json")


def tables() -> tuple[str, ...]:
    """The names of all tables, derived ones included, in the package's order."""
    return tuple(resource["name"] for resource in package()["resources"])


def _table(resource: dict[str, Any]) -> Table:
    known = set(Column.__dataclass_fields__)
    columns = tuple(
        Column(**{key: value for key, value in entry.items() if key in known}) for entry in resource["schema"]["fields"]
    )
    key = resource["schema"]["primaryKey"]
    return Table(
        name=resource["name"],
        title=resource["title"],
        description=resource["description"],
        columns=columns,
        key=(key,) if isinstance(key, str) else tuple(key),
        derived=bool(resource.get("derived")),
    )


def empty_frame(name: str) -> pd.DataFrame:
    """A frame without rows, with the table's columns and types."""
    return pd.DataFrame({column.name: pd.Series(dtype=column.dtype) for column in table(name).columns})


def conform(frame: pd.DataFrame, name: str) -> pd.DataFrame:
    """``frame`` with the table's columns in order and in their types; columns that it lacks are missing throughout.

    Other columns are dropped. Raises ``ValueError`` or ``TypeError`` where a value does not fit its column's type.
    """
    columns = {}
    for column in table(name).columns:
        values = frame[column.name] if column.name in frame else pd.Series(pd.NA, index=frame.index, dtype="object")
        columns[column.name] = _typed(values, column)
    return pd.DataFrame(columns, index=frame.index)


def _typed(values: pd.Series, column: Column) -> pd.Series:
    if column.type in ("number", "integer"):
        return pd.to_numeric(values).astype(column.dtype)
    if column.type == "date":
        return pd.to_datetime(values).astype(column.dtype)
    return values.where(values.notna()).astype(column.dtype)
