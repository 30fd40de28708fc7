"""The gazetteer: every name of a union or place that a text holds, found in one pass."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from extract.lexicon import trie_pattern

DATA = Path(__file__).resolve().parents[1] / "data"
GAZETTEER = Path(__file__).resolve().parent / "gazetteer"


class Union(NamedTuple):
    """A union as the gazetteer knows it. `nations` are the codes of where it has members, as far as known."""

    name: str
    country: str
    nations: tuple[str, ...]


class Place(NamedTuple):
    """The nations that a name stands for; `nation` tells a nation's own name from a place within one."""

    codes: tuple[str, ...]
    nation: bool


class Name(NamedTuple):
    """A name in a text and what it stands for."""

    start: int
    end: int
    text: str
    entry: Union | Place


def _rows(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _codes(text: str | None) -> tuple[str, ...]:
    return tuple(c for c in re.split(r"[; ]", text or "") if c)


MEMBERS = re.compile(
    r"((?:[A-Z]?[a-z]+ers|Nurses|Employees|Lecturers|Doctors|Pilots)) (?=Union|Federation|Association|Organi)"
)


SERIES = re.compile(r"(, [^,]+)( and )(?!.* and )")  # `Engineering, Printing[,] and Manufacturing Union`


def _written(name: str) -> tuple[str, ...]:
    """The ways in which a union's name is written: `Teachers' Federation` and `Teachers Federation`, `and` and `&`."""
    name = name.replace("\u2019", "'")  # as the reading has it
    plain = name.replace(", ", " ") if " and " in name else name
    ways: tuple[str, ...] = name.replace("s' ", "s "), MEMBERS.sub(r"\1' ", name), plain
    ways += (SERIES.sub(r"\1,\2", name),)
    return (*ways, *(way.replace(" and ", " & ") for way in ways))


NUMBER = re.compile(r"(?<= )[A-Z][a-z]{3,}(?<!s)(?= (?!of\b))|(?<= )[A-Z][a-z]{3,}(?=s\b(?! of\b))")
SLIPS = (  # how names are misremembered
    ("University and", "Universities and"), ("Institute of", "Institute for"), ("Institute of", "Institution of"),
    ("of Nursing", "of Nurses"), ("of Physiotherapy", "of Physiotherapists"), ("of Radiographers", "of Radiography"),
    ("Salaried Staff", "and Salaried Staff"),
)  # fmt: skip
FEWEST_WORDS = 4  # of a name that is known in spite of a slip


def _misremembered(name: str) -> tuple[str, ...]:
    """How newspapers slip in a union's full name: one word in the plural or not, `of` for `for`."""
    if name.count(" ") < FEWEST_WORDS - 1:
        return ()
    ways = [name.replace(right, wrong) for right, wrong in SLIPS if right in name]
    for way in (name, *ways):
        for m in NUMBER.finditer(way):
            one = way.startswith("s", m.end())
            ways.append(way[: m.end()] + ("" if one else "s") + way[m.end() + one :])
    return tuple(ways)


@cache
def entries() -> dict[str, Union | Place]:
    """Every name in the gazetteer, the register's unions first, those only recognised after."""
    found: dict[str, Union | Place] = {}
    for file, nation in (("cities.csv", False), ("places.csv", False), ("nations.csv", True)):
        for row in _rows(GAZETTEER / file):
            found |= {name: Place(_codes(row["codes"]), nation) for name in row["names"].split(";") if name}
    registered: dict[str, Union] = {}
    slips: dict[str, Union | Place] = {}
    for row in _rows(DATA / "unions.csv"):
        union = registered[row["union"]] = Union(row["union"], row["country"].split(";")[0], _codes(row["nations"]))
        names = (row["union"], row["union_name"], *(row["aliases"] or "").split(";"))
        found |= {name.strip(): union for name in names if len(name.strip()) > 1}
        slips |= {slip: union for name in names for slip in _misremembered(name.strip().replace("\u2019", "'"))}
    for row in _rows(GAZETTEER / "unions_extra.csv"):
        own = Union(row["union"], row["country"], _codes(row["nations"]))
        union = registered.get(row["union"], own)
        if own.country not in {union.country, *(code[:2] for code in union.nations)}:
            union = own  # a namesake in another country
        found |= {name: union for name in row["names"].split(";") if name}
    written = {v: entry for name, entry in found.items() if isinstance(entry, Union) for v in _written(name)}
    return slips | written | found


@cache
def sectors() -> dict[str, frozenset[str]]:
    """The sectors in which each union of the register organises: its short name -> their names."""
    return {row["union"]: frozenset((row["sector"] or "").split(";")) - {""} for row in _rows(DATA / "unions.csv")}


@cache
def namesakes() -> dict[str, tuple[Union, ...]]:
    """Unions of several countries that share a short name: the name -> each of them, without the rest of its names."""
    found: dict[str, dict[str, Union]] = {}
    for entry in entries().values():
        if isinstance(entry, Union):
            found.setdefault(entry.name, {}).setdefault(entry.country, entry)
    return {name: tuple(same.values()) for name, same in found.items() if len(same) > 1}


@cache
def shared() -> dict[str, tuple[Union, ...]]:
    """Names by which unions of several countries go, as the gazetteer lists them: `Maritime Union` -> each of them."""
    found: dict[str, list[Union]] = {}
    for row in _rows(GAZETTEER / "unions_extra.csv"):
        for name in row["names"].split(";"):
            found.setdefault(name, []).append(Union(row["union"], row["country"], _codes(row["nations"])))
    return {name: tuple(unions) for name, unions in found.items() if len({u.country for u in unions}) > 1}


@cache
def pattern() -> re.Pattern[str]:
    """One pattern for all names of the gazetteer, the longest first."""
    return re.compile(r"\b" + trie_pattern(entries(), end=r"(?![\w])"))


def names(plain: str, starts: Iterable[int]) -> list[Name]:
    """Every name of the gazetteer that begins at one of `starts`: where first words of names stand."""
    known, match = entries(), pattern().match
    found: list[Name] = []
    for at in starts:
        if (not found or at >= found[-1].end) and (m := match(plain, at)):
            found.append(Name(at, m.end(), m.group(), known[m.group()]))
    return found


# Before a place they make it a surname: `Heather Wakefield`, `Mr Preston`. No name that is a common word or a place.
PEOPLE = frozenset(
    """Mr Ms Mrs Miss Dr Sir Dame Baroness Prof Professor Councillor Cllr
    Adam Alan Alastair Alex Alison Amanda Andrea Andrew Andy Angela Ann Anna Anne Anthony Arthur Barbara Barry Ben
    Bernard Bill Billy Bob Brendan Brian Carl Carol Caroline Catherine Charles Charlie Chris Christina Christine
    Christopher Claire Colin Craig Dan Daniel Dave David Dawn Deborah Debbie Denis Dennis Derek Diane Donald Doug
    Douglas Ed Eddie Edward Elizabeth Emma Eric Fiona Frances Francis Frank Fred Gary Gavin Geoff George Gerry Gill
    Gillian Gordon Graham Greg Harry Heather Helen Henry Howard Hugh Iain Ian Jack James Jamie Jane Janet Jason Jean
    Jeff Jennifer Jenny Jeremy Jim Jo Joan Joanne Joe John Jonathan Joseph Julia Julie Karen Kate Kathleen Kathy Keith
    Ken Kenneth Kevin Laura Lawrence Len Leslie Linda Lisa Liz Louise Lucy Lynn Malcolm Margaret Maria Marie Martin Mary
    Matt Matthew Maureen Michael Michelle Mick Mike Natalie Neil Nick Nicola Nigel Norman Pat Patricia Patrick Paul
    Pauline Peter Phil Philip Rachel Ray Rebecca Rob Robert Robin Roger Ron Rosie Ruth Sally Sam Sandra Sarah Sean
    Sharon Sheila Simon Stan Stephen Steve Steven Stuart Sue Susan Ted Terry Thomas Tim Tom Tony Tracey Trevor Vernon
    Vicky Vincent Walter Wendy""".split()  # noqa: SIM905
)


def surname(plain: str, start: int) -> bool:
    """Whether a name of a place is a person's: a title or given name stands before it."""
    before = plain[max(0, start - 16) : start]
    words = before.split() if before.endswith(" ") else []
    if len(words) > 1 and len(words[-1].rstrip(".")) == 1:
        words.pop()  # an initial
    return bool(words) and words[-1].rstrip(".") in PEOPLE


def given(plain: str, name: Name) -> bool:
    """Whether a name of a place is somebody's first name: `Barry Batchelor`."""
    return (
        name.text in PEOPLE and plain[name.end : name.end + 1] == " " and plain[name.end + 1 : name.end + 2].isupper()
    )


OF_A_STATE = {
    "washington": "US-WA",
    "new brunswick": "US-NJ",
    "halifax": "CA-NS",
    "windsor": "CA-ON",
}  # which are elsewhere unless a text names the state


def in_the_state(places: list[Name]) -> list[Name]:
    """The places of a text, with `Washington` and `New Brunswick` for those of the state that the text names."""
    states = {n.entry.codes: n.entry for n in reversed(places)}  # type: ignore[union-attr]
    found = [n._replace(entry=states.get((OF_A_STATE.get(n.text.lower(), ""),), n.entry)) for n in places]
    return [
        n._replace(entry=Place(("US-WA",), False))
        if n.text == "Washington" and any(_beside(n, found[k]) for k in (i - 1, i + 1) if 0 <= k < len(found))
        else n
        for i, n in enumerate(found)
    ]


WEST = frozenset((("US-OR",), ("US-CA",), ("US-ID",), ("US-AK",)))
LINKED = 6  # characters between two states named together, `Oregon and Washington`


def _beside(n: Name, other: Name) -> bool:
    """Whether a place is named together with a western state: `California, Oregon and Washington`."""
    apart = max(n.start, other.start) - min(n.end, other.end)
    return isinstance(other.entry, Place) and other.entry.codes in WEST and apart <= LINKED


IN_NEW_ZEALAND = frozenset(("Canterbury", "Nelson", "Hastings", "Cambridge", "Stratford", "Richmond", "Ashburton"))


def down_under(places: list[Name]) -> list[Name]:
    """The places of a text, with `Canterbury` in New Zealand where the text names more places there than in Britain."""
    countries = [n.entry.codes[0][:2] for n in places if n.text not in IN_NEW_ZEALAND]  # type: ignore[union-attr]
    if countries.count("NZ") <= countries.count("GB"):
        return places
    there = Place(("NZ",), False)
    return [n._replace(entry=there) if n.text in IN_NEW_ZEALAND else n for n in places]
