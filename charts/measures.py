"""The rates that charts draw. Three rates are never mixed: turnout, yes share, support."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from charts.counted import FEW


@dataclass(frozen=True)
class Measure:
    """A rate in per cent: its column in the table ``ballots``, its name, and what it is a share of."""

    column: str
    name: str
    meaning: str

    @property
    def within(self) -> str:
        """The name inside a sentence."""
        return self.name[0].lower() + self.name[1:]


TURNOUT = Measure("turnout", "Turnout", "votes cast, of those entitled to vote")
YES = Measure("yes_share", "Yes share", "Yes votes, of valid votes")
MEASURES = {measure.column: measure for measure in (TURNOUT, YES)}


def medians(rows: pd.DataFrame, by: str, measure: Measure) -> pd.DataFrame:
    """``n`` and ``median`` (per cent) of a measure for each value of ``by``; no median of fewer than five.

    ``n`` counts the rows that have the measure; a value of ``by`` with none of them is there, with n 0.
    """
    groups = rows.groupby(by)[measure.column]
    found = pd.DataFrame({"n": groups.count(), "median": groups.median()})
    return found.assign(median=found["median"].where(found["n"] >= FEW))
