"""Groups of ballots side by side: unions, or nations and countries, each with its name, colour and rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from charts.counted import FEW, STATUTORY, Kind
from charts.measures import MEASURES, Measure, medians
from register import law
from register.words import percent

OTHERS = "Everyone else"
NAME = "shown_as"  # the column with the name of a row's group


@dataclass(frozen=True)
class Groups:
    """Votes of one kind in named groups: ``rows`` has the column ``shown_as``; ``colours`` its values, in order."""

    rows: pd.DataFrame
    colours: dict[str, str]
    kind: Kind = STATUTORY

    def measured(self, measure: Measure) -> pd.DataFrame:
        """``n`` and ``median`` of a measure for each group, in order; no median of fewer than five."""
        return medians(self.rows, NAME, measure).reindex(list(self.colours)).fillna({"n": 0})

    def verdicts(self) -> dict[str, Counter[str]]:
        """How many ballots of each group have each verdict that decides, for groups with any; in order."""
        found: dict[str, Counter[str]] = {name: Counter() for name in self.colours}
        for name, verdict in zip(self.rows[NAME], self.rows["verdict"], strict=True):
            if verdict in law.DECIDED:
                found[name][verdict] += 1
        return {name: counts for name, counts in found.items() if counts}


def range_of(values: Mapping[str, float], of: Mapping[str, str], what: str, decimals: int = 1) -> str:
    """A headline on values in per cent by name (missing ones left out): the highest and the lowest, or the only one.

    ``of`` says of how many each is.
    """
    known = {name: value for name, value in values.items() if pd.notna(value)}
    told = {name: f"{name}, {percent(value, decimals)} ({of[name]})" for name, value in known.items()}
    if not known:
        return f"Fewer than {FEW} ballots each: no {what} is given"
    high, low = max(known, key=lambda name: known[name]), min(known, key=lambda name: known[name])
    if known[high] > known[low]:
        return f"Highest {what}: {told[high]}; lowest: {told[low]}"
    alike = f"{high} and {len(known) - 1} more, {percent(known[high], decimals)} each"
    return f"{what[0].upper()}{what[1:]}: {told[high] if len(known) == 1 else alike}"


def table(rows: pd.DataFrame, by: str, title: str) -> pd.DataFrame:
    """One row for each value of ``by``, most ballots first, in columns ready to show; ``title`` heads the first.

    Medians and shares are in per cent, and missing for fewer than five ballots.
    """
    marked = rows.assign(_decided=rows["verdict"].isin(law.DECIDED), _won=rows["verdict"].eq(law.MANDATE))
    groups = marked.groupby(by)
    made = pd.DataFrame(
        {"Ballots": groups.size(), "Decided": groups["_decided"].sum(), "Mandates": groups["_won"].sum()}
    )
    made["Share of mandates"] = (100 * made["Mandates"] / made["Decided"]).where(made["Decided"] >= FEW)
    for measure in MEASURES.values():
        found = medians(rows, by, measure)
        made[f"With {measure.within}"], made[f"Median {measure.within}"] = found["n"], found["median"]
    made["First year"], made["Last year"] = groups["year"].min(), groups["year"].max()
    made = made.rename_axis(title).reset_index()
    return made.sort_values(["Ballots", title], ascending=[False, True], ignore_index=True)
