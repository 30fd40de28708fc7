"""Filters as a value: what a reader has chosen, to and from a link's parameters, and applied to a frame.

The empty selection means everything and always will: no default depends on the data, so an old link keeps its meaning.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

import pandas as pd

from register import law, places, schema
from register.words import count, label

FIRST_YEAR, LAST_YEAR = 1900, 2100
LISTS = ("union", "nation", "sector", "question", "kind", "verdict", "scope", "origin")
YEARS = ("from_year", "to_year")
COLUMNS = {"nation": "nations"}  # parameter -> column, where they differ
NO_KIND = "offer"  # votes on an offer have no kind in the tables
BOTH = "both"  # a ballot with reports of the register and of this installation: found under either


@dataclass(frozen=True)
class Selection:
    """A reader's choice. Each list keeps ballots that have any of its values; lists are joined by *and*.

    ``nation`` takes ISO 3166-2 codes and country codes (``GB``: anywhere in the United Kingdom); years are inclusive.
    """

    union: tuple[str, ...] = ()
    nation: tuple[str, ...] = ()
    sector: tuple[str, ...] = ()
    question: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    verdict: tuple[str, ...] = ()
    scope: tuple[str, ...] = ()
    origin: tuple[str, ...] = ()
    from_year: int | None = None
    to_year: int | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing is filtered."""
        return self == Selection()

    @classmethod
    def from_params(
        cls, params: Mapping[str, Sequence[str]], known: Mapping[str, Iterable[str]]
    ) -> tuple[Self, list[str]]:
        """The selection of a link's parameters, and what in them was dropped, one plain sentence each.

        ``params`` maps a name to its values as text; ``known`` gives the values allowed for ``union`` and ``nation``
        (the other lists are fixed). Nothing in ``params`` raises.
        """
        allowed = {**choices(), **{name: tuple(values) for name, values in known.items()}}
        chosen: dict[str, Any] = {}
        dropped = []
        for name in LISTS:
            given = list(dict.fromkeys(params.get(name, ())))
            good = set(given) & set(allowed.get(name, ()))
            chosen[name] = tuple(value for value in given if value in good)
            if len(good) < len(given):
                dropped.append(f"The link's {name} had {count(len(given) - len(good), 'unknown value')}, left out.")
        for name in YEARS:
            chosen[name] = _year(params.get(name, ()))
            if params.get(name) and chosen[name] is None:
                dropped.append(f"The link's {name.replace('_', ' ')} is not a year and was left out.")
        return cls(**chosen), dropped

    def to_params(self) -> dict[str, list[str]]:
        """The link's parameters; none for what is not filtered."""
        lists = {name: list(getattr(self, name)) for name in LISTS if getattr(self, name)}
        years = {name: [str(getattr(self, name))] for name in YEARS if getattr(self, name) is not None}
        return {**lists, **years}

    def but(self, **changes: object) -> Self:
        """The same selection with some fields changed."""
        return replace(self, **changes)  # type: ignore[arg-type]

    def apply(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The rows of a frame (ballots, reports or strike days) that are selected, in their order.

        A filter on a column that the frame does not have (a verdict, for strike days) leaves it as it is.
        """
        keep = pd.Series(True, index=frame.index)
        for name in LISTS:
            wanted, column = getattr(self, name), COLUMNS.get(name, name)
            if not wanted or column not in frame:
                continue
            if name == "nation":
                keep &= in_nations(frame, wanted)
            else:
                values = frame[column].fillna(NO_KIND) if name == "kind" else frame[column]
                keep &= values.isin([*wanted, BOTH] if name == "origin" else wanted)
        return frame[keep & self._in_years(frame)]

    def _in_years(self, frame: pd.DataFrame) -> pd.Series:
        keep = pd.Series(True, index=frame.index)
        if self.from_year is None and self.to_year is None:
            return keep
        if "year" not in frame and "date" not in frame:
            return keep
        years = frame["year"] if "year" in frame else frame["date"].dt.year
        if self.from_year is not None:
            keep &= (years >= self.from_year).fillna(False).astype(bool)
        if self.to_year is not None:
            keep &= (years <= self.to_year).fillna(False).astype(bool)
        return keep

    def words(self) -> str:
        """The selection as a phrase: ``NEU, England, 2022 to 2023``; ``everything`` where nothing is filtered."""
        parts = [
            places.join(
                (places.names(v) if name == "nation" else label(v) if name != "union" else v for v in values),
                "or",
            )
            for name in LISTS
            if (values := getattr(self, name))
        ]
        if self.from_year or self.to_year:
            parts.append(f"{self.from_year or 'start'} to {self.to_year or 'today'}")
        return ", ".join(parts) or "everything"


def search(frame: pd.DataFrame, words: str) -> pd.DataFrame:
    """The rows in which every word of ``words`` stands in some text column, whatever its case; all where there is none.

    Codes are also found by their words: ``England`` finds ``GB-ENG``, ``further education`` the sector.
    """
    wanted = words.casefold().split()
    if not wanted or frame.empty:
        return frame
    texts = [_searched(row) for row in frame.to_dict("records")]
    return frame[[all(word in text for word in wanted) for text in texts]]


def _searched(row: Mapping[Any, Any]) -> str:
    """What a search looks at in a row: its texts, its codes in words, the names of its places."""
    text = " ".join(value for value in row.values() if isinstance(value, str))
    named = f"{places.names(row['nations'])} {places.name(row['country'])}"
    return f"{text} {text.replace('-', ' ').replace('_', ' ')} {named}".casefold()


def in_nations(frame: pd.DataFrame, wanted: Iterable[str]) -> pd.Series:
    """Rows that lie wholly or partly in one of the nations or countries ``wanted``."""
    codes = frame["nations"].fillna("") + ";" + frame["country"].fillna("")
    wanted = set(wanted)
    unique = {text: bool(wanted & set(text.split(";"))) for text in codes.unique()}
    return codes.map(unique).astype(bool)


def choices() -> dict[str, tuple[str, ...]]:
    """The values of the lists that are fixed by the schema, in the order in which to offer them."""
    ballots = schema.table("ballots")
    return {
        "sector": ballots["sector"].choices,
        "question": ballots["question"].choices,
        "kind": (*ballots["kind"].choices, NO_KIND),
        "verdict": law.VERDICTS,
        "scope": ballots["scope"].choices,
        "origin": tuple(value for value in ballots["origin"].choices if value != BOTH),
    }


def options(frame: pd.DataFrame, name: str) -> dict[str, int]:
    """Every value of a filter that a frame has, with the number of its rows; most frequent first.

    Nations come with the countries that hold them, so that ``GB`` counts every ballot in the United Kingdom.
    """
    if name == "nation":
        codes = (frame["nations"].fillna("") + ";" + frame["country"].fillna("")).str.split(";")
        values = codes.map(lambda row: sorted(set(row) - {""})).explode()
    else:
        values = frame[COLUMNS.get(name, name)]
        values = values.fillna(NO_KIND) if name == "kind" else values
        values = values.str.replace(BOTH, "register;yours").str.split(";").explode() if name == "origin" else values
    counts = values.dropna().value_counts()
    return {
        str(value): int(count) for value, count in sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))
    }


def _year(values: Sequence[str]) -> int | None:
    text = values[0] if values else ""
    if text.isascii() and text.isdigit() and len(text) == 4 and FIRST_YEAR <= int(text) <= LAST_YEAR:
        return int(text)
    return None
