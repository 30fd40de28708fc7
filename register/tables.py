"""Loading the register: the CSV files of a folder, checked, typed and judged."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import pandas as pd

from register import ballots as linking
from register import check, schema
from register.check import Problem

STORED = ("reports", "strike_days", "unions", "mandate_rules")
BESIDE = ("comparisons", "changes")  # checked where it stands, not needed to judge a ballot
ORIGIN = "origin"  # register: published with Mandate; yours: added in this installation


class RegisterError(Exception):
    """The tables cannot be used; ``problems`` lists why, ready to show."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(check.listing(problems))
        self.problems = sorted(problems)


@dataclass(frozen=True)
class Register:
    """The five tables as frames. ``reports`` and ``strike_days`` have an ``origin`` column besides their own."""

    reports: pd.DataFrame
    strike_days: pd.DataFrame
    unions: pd.DataFrame
    rules: pd.DataFrame
    ballots: pd.DataFrame


def problems(folder: Path = schema.DATA) -> list[Problem]:
    """Everything wrong in the tables of ``folder``; empty where they can be used."""
    return _read(folder)[1]


def load(
    folder: Path = schema.DATA,
    added_reports: pd.DataFrame | None = None,
    added_days: pd.DataFrame | None = None,
) -> Register:
    """The register of ``folder``, with rows added in this installation where there are any.

    ``added_reports`` and ``added_days`` have the columns of the tables ``reports`` and ``strike_days``.
    Raises :class:`RegisterError` with every problem found in the files.
    """
    frames, found = _read(folder)
    if found:
        raise RegisterError(found)
    typed = {name: schema.conform(frame, name).reset_index(drop=True) for name, frame in frames.items()}
    reports = _with_added(typed["reports"], added_reports, "reports")
    return Register(
        reports=reports,
        strike_days=_with_added(typed["strike_days"], added_days, "strike_days"),
        unions=typed["unions"],
        rules=typed["mandate_rules"],
        ballots=linking.ballots(reports, typed["mandate_rules"]),
    )


def fingerprint(folder: Path = schema.DATA) -> str:
    """A digest of the tables' content, for caches: the same files give the same text."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.csv")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _read(folder: Path) -> tuple[dict[str, pd.DataFrame], list[Problem]]:
    frames, found = {}, []
    for name in STORED:
        table, path = schema.table(name), folder / f"{name}.csv"
        if not path.is_file():
            found.append(Problem(path.name, 0, "", "the file is missing; restore it from the repository"))
            frames[name] = schema.empty_frame(name).astype("str")
            continue
        frames[name], faults = check.parse(path.read_bytes(), table, path.name)
        found += faults + check.cells(frames[name], table, path.name)
    for name in BESIDE:
        path = folder / f"{name}.csv"
        if path.is_file():
            frame, faults = check.parse(path.read_bytes(), schema.table(name), path.name)
            found += faults + check.cells(frame, schema.table(name), path.name)
    return frames, found + check.references(frames, {name: f"{name}.csv" for name in STORED})


@cache
def beside(name: str) -> pd.DataFrame:
    """A table that stands beside the register: ``comparisons`` or ``changes``. Never change it in place.

    :func:`load` reports what is wrong in its file; a missing file is an empty table.
    """
    path = schema.DATA / f"{name}.csv"
    if not path.is_file():
        return schema.empty_frame(name)
    frame, _ = check.parse(path.read_bytes(), schema.table(name), path.name)
    return schema.conform(frame, name).reset_index(drop=True)


def _with_added(frame: pd.DataFrame, added: pd.DataFrame | None, name: str) -> pd.DataFrame:
    own = frame.assign(**{ORIGIN: "register"})
    if added is None or added.empty:
        return own
    yours = schema.conform(added, name).assign(**{ORIGIN: "yours"})
    return pd.concat([own, yours], ignore_index=True)


@lru_cache(maxsize=2)
def _own(digest: str) -> Register:
    return load()


def reports() -> pd.DataFrame:
    """One row per report: what one source says of one question of one ballot."""
    return _own(fingerprint()).reports


def strike_days() -> pd.DataFrame:
    """One row per day of action by one union."""
    return _own(fingerprint()).strike_days


def unions() -> pd.DataFrame:
    """One row per union."""
    return _own(fingerprint()).unions


def rules() -> pd.DataFrame:
    """One row per rule on when a vote is a mandate."""
    return _own(fingerprint()).rules


def ballots() -> pd.DataFrame:
    """One row per ballot question, derived from its reports and judged by the law of its day."""
    return _own(fingerprint()).ballots
