"""A person's corrections carried over to a new reading of the same article, as after its date was corrected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from pages.parts.reading.rows import BY_HAND, KEEP, ROW

NAMED = {"reports": ("union", "question", "yes_pct", "turnout_pct"), "strike_days": ("union", "date")}
Row = Mapping[str, Any]
Key = tuple[tuple[tuple[str, int], ...], int]


def moved(before: Sequence[Row], after: Sequence[Row], table: str) -> dict[int, int]:
    """The numbers of rows before and after, where both were read in the same words of the text."""
    old, new = _places(before, table), _places(after, table)
    return {number: new[key] for key, number in old.items() if key in new}


def _places(base: Sequence[Row], table: str) -> dict[Key, int]:
    """Each row's number by where its values stand; several of one place are told apart by their order."""
    found: dict[Key, int] = {}
    seen: Counter[Any] = Counter()
    for number, row in enumerate(base):
        named = [one for one in row.get("evidence") or [] if one["field"] in NAMED[table]]
        place = tuple(sorted((str(one["field"]), int(one["start"])) for one in named))
        found[place, seen[place]] = number
        seen[place] += 1
    return found


def corrected(fresh: pd.DataFrame, left: pd.DataFrame, untouched: pd.DataFrame, to: Mapping[int, int]) -> pd.DataFrame:
    """The ``fresh`` table of a new reading with what a person had made of the last one.

    ``untouched`` is the last reading's table as it was, ``left`` as the person left it; ``to`` says which row is which.
    Rows added by hand, and corrected rows that the new reading has not, come last.
    """
    fresh, last = fresh.copy(), []
    as_read = untouched.to_dict("records")
    for position, row in enumerate(left.to_dict("records")):
        old = None if pd.isna(row[ROW]) else int(row[ROW])
        differing = [] if old is None else _differing(row, as_read[old])
        if old is not None and old in to:
            for name in differing:
                fresh.at[to[old], name] = row[name]
        elif old is None or differing:
            last.append(position)
    for old in set(to) - set(left[ROW].dropna().astype("int")):  # deleted from the table
        fresh.at[to[old], KEEP] = False
    added = left.iloc[last].assign(**{ROW: pd.array([pd.NA] * len(last), dtype="Int64")})
    return pd.concat([fresh, added], ignore_index=True).astype(fresh.dtypes.to_dict()) if last else fresh


def renumbered(chosen: Mapping[int, str], to: Mapping[int, int]) -> dict[int, str]:
    """What a person chose for rows, by the rows' new numbers; rows added by hand keep theirs."""
    return {to.get(number, number): what for number, what in chosen.items() if number in to or number >= BY_HAND}


def _differing(row: Mapping[Any, Any], untouched: Mapping[Any, Any]) -> list[str]:
    return [str(name) for name in row if name != ROW and not _same(row[name], untouched[name])]


def _same(one: Any, other: Any) -> bool:
    lists = [isinstance(value, (list, tuple)) for value in (one, other)]
    if any(lists):
        return all(lists) and list(one) == list(other)
    return bool(pd.isna(one) and pd.isna(other)) or bool(one == other)
