"""Checking tables against their schema: every problem, with file, row and column, in words a person can act on."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import urlsplit

import pandas as pd

from register import places, schema
from register.schema import Column, Table


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong in one table. ``row`` counts lines as a spreadsheet does (the header is row 1); 0: the file."""

    file: str
    row: int
    column: str
    message: str

    def __str__(self) -> str:
        place = self.file + (f", row {self.row}" if self.row else "") + (f", {self.column}" if self.column else "")
        return f"{place}: {self.message}"


def parse(data: bytes, table: Table, file: str) -> tuple[pd.DataFrame, list[Problem]]:
    """The rows of a CSV file as text, with ``row`` numbers as index, and what stops it from being read."""
    problem = _unreadable(data)
    if problem:
        return schema.empty_frame(table.name).astype("str"), [Problem(file, 0, "", problem)]
    lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    header = lines[0]
    problems = list(_header(header, table, file))
    rows, index = [], []
    for number, line in enumerate(lines[1:], start=2):
        if len(line) != len(header):
            problems.append(Problem(file, number, "", f"has {len(line)} cells, the header {len(header)}"))
        elif any(cell.strip() for cell in line):
            rows.append(line)
            index.append(number)
    frame = pd.DataFrame(rows, columns=header, index=index, dtype="str").replace("", pd.NA)
    return frame, problems


def _unreadable(data: bytes) -> str:
    if not data.strip():
        return "the file is empty; restore it from the repository"
    if b"\0" in data:
        return "is not a text file; save it as CSV in UTF-8"
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return f"is not UTF-8 (byte {error.start}); save it as CSV in UTF-8"
    return ""


def _header(header: list[str], table: Table, file: str) -> Iterator[Problem]:
    for name in table.names:
        if name not in header:
            yield Problem(file, 1, name, "the column is missing")
    for name in sorted({name for name in header if header.count(name) > 1}):
        yield Problem(file, 1, name, "the column stands there twice")
    for name in header:
        if name not in table.names:
            yield Problem(file, 1, name, "is not a column of this table")


def cells(frame: pd.DataFrame, table: Table, file: str) -> list[Problem]:
    """Every cell of ``frame`` (as :func:`parse` gives it) that its column's definition does not allow."""
    problems: list[Problem] = []
    for column in table.columns:
        if column.name not in frame or frame.columns.tolist().count(column.name) > 1:
            continue
        values = frame[column.name]
        if column.required:
            problems += [Problem(file, row, column.name, "is empty") for row in frame.index[values.isna()]]
        for row, value in values.dropna().items():
            message = fault(str(value), column)
            if message:
                problems.append(Problem(file, int(str(row)), column.name, message))
    return problems + _duplicates(frame, table, file)


def fault(value: str, column: Column) -> str:
    """What is wrong with one cell's text, or an empty string."""
    for part in value.split(column.delimiter) if column.type == "list" else [value]:
        message = (
            _type_fault(part, column)
            or _constraint_fault(part, column)
            or (places.fault(part) if column.name == "nations" else "")
        )
        if message:
            return message
    return "has spaces around it" if value != value.strip() else ""


def _type_fault(value: str, column: Column) -> str:
    if column.type in ("number", "integer"):
        pattern = r"-?\d+" if column.type == "integer" else r"-?\d+(\.\d+)?"
        return (
            "" if re.fullmatch(pattern, value) else f"{value!r} is not a {'whole ' * (column.type == 'integer')}number"
        )
    if column.type == "date" or column.kind == "partial-date":
        return "" if _is_day(value, partial=column.type != "date") else f"{value!r} is not a date (YYYY-MM-DD)"
    if column.name.endswith("_url"):
        parts = urlsplit(value)
        return "" if parts.scheme in ("http", "https") and parts.hostname else f"{value!r} is not a web address"
    return ""


def _is_day(value: str, partial: bool) -> bool:
    full = value + "-01-01"[len(value) - 4 :] if partial and len(value) in (4, 7) else value
    try:
        date.fromisoformat(full)
    except ValueError:
        return False
    return len(full) == len("2023-01-16")


def _constraint_fault(value: str, column: Column) -> str:
    rules = column.constraints
    if column.choices and value not in column.choices:
        return f"{value!r} is not one of {', '.join(column.choices)}"
    if "pattern" in rules and column.type != "list" and not re.search(rules["pattern"], value):
        return f"{value!r} is not of the form {rules['pattern']}"
    if "minimum" in rules and float(value) < rules["minimum"]:
        return f"{value} is below {rules['minimum']}"
    if "maximum" in rules and float(value) > rules["maximum"]:
        return f"{value} is above {rules['maximum']}"
    return ""


def _duplicates(frame: pd.DataFrame, table: Table, file: str) -> list[Problem]:
    key = [name for name in table.key if name in frame]
    if len(key) < len(table.key):
        return []
    again = frame.index[frame.duplicated(subset=key)]
    label = ", ".join(key)
    return [
        Problem(
            file,
            int(row),
            label,
            f"{'/'.join(frame.loc[row, key].fillna('').astype(str))!r} stands there twice",
        )
        for row in again
    ]


def references(frames: dict[str, pd.DataFrame], files: dict[str, str]) -> list[Problem]:
    """Unions that the unions table does not know, and reports of one ballot that disagree on what it was."""
    known = set(frames["unions"]["union"].dropna()) if "union" in frames["unions"] else set()
    problems = []
    for name in ("reports", "strike_days"):
        if not known or "union" not in frames[name]:  # what is wrong with that column is listed already
            continue
        unknown = frames[name]["union"].dropna().loc[lambda unions: ~unions.isin(known)]
        problems += [
            Problem(files[name], int(str(row)), "union", f"{union!r} is not in unions.csv; add it there first")
            for row, union in unknown.items()
        ]
    return problems + _one_question_a_ballot(frames["reports"], files["reports"]) + _order(frames["reports"], files)


def _one_question_a_ballot(reports: pd.DataFrame, file: str) -> list[Problem]:
    wanted = ["ballot_id", "union", "country", "question"]
    if not set(wanted) <= set(reports.columns):
        return []
    problems = []
    for name in wanted[1:]:
        odd = reports.groupby("ballot_id")[name].transform("nunique") > 1
        message = f"reports of one ballot_id must have the same {name}"
        problems += [Problem(file, int(row), name, message) for row in reports.index[odd]]
    return problems


def _order(reports: pd.DataFrame, files: dict[str, str]) -> list[Problem]:
    """Ballots that close before they open, or lie in the future by more than a year."""
    problems = []
    latest = (date.today() + timedelta(days=366)).isoformat()
    for row, opened, closed in reports.reindex(columns=["opened", "closed"]).itertuples():
        if pd.notna(opened) and pd.notna(closed) and closed[: len(opened)] < opened[: len(closed)]:
            problems.append(Problem(files["reports"], int(row), "closed", f"{closed} lies before opened, {opened}"))
        if pd.notna(closed) and closed > latest:
            problems.append(Problem(files["reports"], int(row), "closed", f"{closed} is more than a year ahead"))
    return problems


def listing(problems: Iterable[Problem], limit: int = 200) -> str:
    """The problems as text, one a line, in order of file and row; ``limit`` lines at most."""
    ordered = sorted(problems)
    lines = [str(problem) for problem in ordered[:limit]]
    if len(ordered) > limit:
        lines.append(f"... and {len(ordered) - limit} more")
    return "\n".join(lines)
