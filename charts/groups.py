"""Groups of ballots side by side: unions, or nations and countries, each with its name, colour and rows."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from charts import theme
from charts.counted import FEW, counted, decided
from charts.measures import MEASURES, Measure
from register import law
from register.words import percent

OTHERS = "Everyone else"


@dataclass(frozen=True)
class Group:
    """A name, its colour in every chart, and its ballots."""

    name: str
    colour: str
    rows: pd.DataFrame

    def known(self, measure: Measure) -> pd.DataFrame:
        """The rows that have the measure."""
        return self.rows.dropna(subset=measure.column)

    def median(self, measure: Measure) -> float | None:
        """The median of a measure in per cent; None for fewer than five rows."""
        known = self.known(measure)[measure.column]
        return float(known.median()) if len(known) >= FEW else None

    @property
    def mandates(self) -> tuple[int, int]:
        """How many were mandates, of how many decided."""
        judged = decided(self.rows)
        return int(judged["verdict"].eq(law.MANDATE).sum()), len(judged)


def others(rows: pd.DataFrame, named: list[Group]) -> Group:
    """Every row that is in none of the groups ``named``, as the grey ground."""
    taken = {name for group in named for name in group.rows["ballot_id"]}
    return Group(OTHERS, theme.GREY, rows[~rows["ballot_id"].isin(taken)])


def extremes(values: dict[str, float | None]) -> tuple[str, str] | None:
    """The names with the highest and the lowest value; None where fewer than two differ."""
    known = {name: value for name, value in values.items() if value is not None}
    if len(set(known.values())) < 2:
        return None
    return max(known, key=lambda name: known[name]), min(known, key=lambda name: known[name])


def range_of(values: dict[str, float | None], what: str) -> str:
    """A headline on values in per cent by name: the highest and the lowest, or the only one, or that there is none."""
    known = {name: value for name, value in values.items() if value is not None}
    if not known:
        return f"Fewer than {FEW} ballots each: no {what} is given"
    ends = extremes(values)
    if ends:
        high, low = ends
        return f"Highest {what}: {high}, {percent(known[high], 1)}; lowest: {low}, {percent(known[low], 1)}"
    name, value = next(iter(known.items()))
    alike = "" if len(known) == 1 else f" and {len(known) - 1} more"
    return f"{what[0].upper()}{what[1:]}: {name}{alike}, {percent(value, 1)}"


def table(groups: list[Group], what: str) -> pd.DataFrame:
    """One row for each group, in columns that are ready to show; ``what`` is the title of the first.

    Medians are in per cent and, like shares, missing for fewer than five ballots.
    """
    return pd.DataFrame([_row(group, what) for group in groups])


def _row(group: Group, what: str) -> dict[str, object]:
    rows = counted(group.rows).rows
    inner = Group(group.name, group.colour, rows)
    won, judged = inner.mandates
    years = rows["year"].dropna()
    row: dict[str, object] = {what: group.name, "Ballots": len(rows), "Decided": judged, "Mandates": won}
    row["Share of mandates"] = 100 * won / judged if judged >= FEW else None
    for measure in MEASURES.values():
        row[f"With {measure.within}"] = len(inner.known(measure))
        row[f"Median {measure.within}"] = inner.median(measure)
    return row | {"First year": years.min() if len(years) else None, "Last year": years.max() if len(years) else None}
