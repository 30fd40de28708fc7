"""Which ballot of the register a found one may be a report of, and why; best first. A person decides.

Never offered: another union, another question, nations that do not overlap. The rest is weighed: how near in time,
which figures agree within rounding, whether employer and group share a name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from register import dates, figures, places
from register.words import count, label, percent

SHARES = {"yes_pct": ("Yes", "yes_share"), "turnout_pct": ("Turnout", "turnout")}  # found -> words, in the register
COUNTS = {
    "electorate": "Entitled to vote",
    "votes_cast": "Votes cast",
    "yes_votes": "Yes votes",
    "no_votes": "No votes",
}
NAMES = ("employer", "group")
COMMON = frozenset(
    {
        "a",
        "all",
        "and",
        "at",
        "by",
        "for",
        "in",
        "its",
        "of",
        "on",
        "school",
        "schools",
        "staff",
        "state",
        "the",
        "to",
        "uk",
        "members",
        "workers",
    }
)
SUFFIX = {
    "action_short_of_strike": "asos",
    "accept_offer": "accept",
    "reject_offer": "reject",
    "move_to_formal_ballot": "formal",
}
NEAR, FAR, AGES = 31, 92, 400  # days between article and ballot: near, still likely, only if the figures say so
AHEAD = 240  # days that a ballot announced may lie ahead
LIKELY = 5  # points from which a candidate without a conflict is taken for the same ballot


@dataclass(frozen=True)
class Candidate:
    """A known ballot that a found one may be a report of; ``reasons`` for it and ``conflicts`` in words."""

    ballot_id: str
    points: int
    reasons: tuple[str, ...]
    conflicts: tuple[str, ...] = ()
    agreeing: int = 0  # figures that are the same within rounding

    @property
    def likely(self) -> bool:
        """Whether it can be offered as the answer, not only as one of several."""
        return self.points >= LIKELY and self.agreeing > 0 and not self.conflicts


@dataclass(frozen=True)
class _Sign:
    points: int
    reason: str = ""
    conflict: str = ""


def candidates(found: Mapping[Any, Any], ballots: pd.DataFrame, limit: int = 5) -> list[Candidate]:
    """The ballots of a ``ballots`` frame that ``found`` may be a report of, best first, ``limit`` at most.

    ``found`` has columns of the table ``reports``, and may have ``status`` (result, open, announced).
    """
    same = ballots[ballots["union"].eq(str(found["union"])) & ballots["question"].eq(str(found["question"]))]
    weighed = [_weigh(found, known) for known in same.to_dict("records")]
    fitting = [candidate for candidate in weighed if candidate is not None and candidate.points > 0]
    return sorted(fitting, key=lambda one: (-one.points, len(one.conflicts), one.ballot_id))[:limit]


def same_ballot(offered: list[Candidate]) -> Candidate | None:
    """The candidate to take unless a person says otherwise: likely, and better than every other."""
    if not offered or not offered[0].likely:
        return None
    return offered[0] if len(offered) == 1 or offered[1].points < offered[0].points else None


def conflicts(found: Mapping[Any, Any], known: Mapping[Any, Any]) -> list[str]:
    """Where the figures of a found ballot and a known one differ by more than rounding, one sentence each."""
    return [sign.conflict for sign in _figures(found, known) if sign.conflict]


def _weigh(found: Mapping[Any, Any], known: Mapping[Any, Any]) -> Candidate | None:
    nation, figures_, time = _nations(found, known), list(_figures(found, known)), _time(found, known)
    agreeing = sum(sign.points for sign in figures_)
    if nation is None or time is None or (time.points < 0 and agreeing < -time.points + 1):
        return None
    signs = [*figures_, time, nation, *_names(found, known)]
    return Candidate(
        ballot_id=str(known["ballot_id"]),
        points=sum(sign.points for sign in signs),
        reasons=tuple(sign.reason for sign in signs if sign.reason),
        conflicts=tuple(sign.conflict for sign in signs if sign.conflict),
        agreeing=sum(bool(sign.reason) for sign in figures_),
    )


def _nations(found: Mapping[Any, Any], known: Mapping[Any, Any]) -> _Sign | None:
    """How the nations of both fit; None where they exclude each other."""
    if _known(found.get("country")) and found["country"] != known["country"]:
        return None
    here, there = set(places.split(found.get("nations"))), set(places.split(known["nations"]))
    if not here or not there:
        return _Sign(0)
    if here == there:
        return _Sign(2, f"Both in {places.names(known['nations'])}")
    wider = here | there
    if here & there or any(code[:2] in wider for code in wider if "-" in code):
        return _Sign(0, f"{places.names(found['nations'])} here, {places.names(known['nations'])} in the register")
    return None


def _time(found: Mapping[Any, Any], known: Mapping[Any, Any]) -> _Sign | None:
    """How near in time both are; None where too far apart, negative where only figures could bring them together."""
    here, own = _when(found)
    there = _when_known(known)
    if here is None or there is None:
        return _Sign(0)
    days = _between(here, there)
    if found.get("status") in ("announced", "open"):
        near = -NEAR <= days <= AHEAD
        return _Sign(2 if abs(days) <= FAR else 1, f"The register's is dated {_long(there)}") if near else None
    if abs(days) > AGES or (days > NEAR and not own):
        return None
    words = f"The register's is dated {_long(there)}, {_apart(days)} the {'date read' if own else 'article'}"
    return _Sign(3 if abs(days) <= NEAR else 1 if abs(days) <= FAR else -2, words)


def _when(found: Mapping[Any, Any]) -> tuple[tuple[date, date] | None, bool]:
    """The first and last day on which a found ballot may lie, and whether they are its own or the article's."""
    for name in ("announced", "closed", "opened", "source_published"):
        first, last = dates.first_day(found.get(name)), dates.last_day(found.get(name))
        if first and last:
            return (first, last), name != "source_published"
    return None, False


def _when_known(known: Mapping[Any, Any]) -> tuple[date, date] | None:
    if not _known(known["date"]):
        return None
    text = pd.Timestamp(known["date"]).date().isoformat()
    length = {"day": 10, "month": 7, "year": 4}.get(str(known["date_precision"]), 10)
    first, last = dates.first_day(text[:length]), dates.last_day(text[:length])
    return (first, last) if first and last else None


def _between(here: tuple[date, date], there: tuple[date, date]) -> int:
    """Days from ``here`` to ``there`` (negative: before), 0 where they may be the same."""
    if there[0] > here[1]:
        return (there[0] - here[1]).days
    return min((there[1] - here[0]).days, 0)


def _long(span: tuple[date, date]) -> str:
    first, last = span
    if first == last:
        return f"{first.day} {first:%B %Y}"
    return f"{first:%B %Y}" if first.month == last.month else f"{first:%Y}"


def _apart(days: int) -> str:
    if days == 0:
        return "the same time as"
    return f"{count(abs(days), 'day')} {'before' if days < 0 else 'after'}"


def _figures(found: Mapping[Any, Any], known: Mapping[Any, Any]) -> Iterator[_Sign]:
    hedged = set(places.split(found.get("hedged"))) | set(places.split(known.get("hedged")))
    for name, (word, column) in SHARES.items():
        if _known(found.get(name)) and _known(known[column]):
            yield _share(word, float(found[name]), float(known[column]), name in hedged)
    for name, word in COUNTS.items():
        if _known(found.get(name)) and _known(known[name]):
            yield _count(word, int(found[name]), int(known[name]), name in hedged)


def _share(word: str, here: float, there: float, hedged: bool) -> _Sign:
    told = f"{word} {percent(here)} here, {percent(there)} in the register"
    halves = figures.rounding(pd.Series([here, there]))
    if here == there:
        return _Sign(3 if halves.max() < 0.5 else 2, f"{word} {percent(here)} in both")
    if abs(here - there) <= halves.max() + figures.SLACK:
        return _Sign(2, f"{told}: the same, rounded")
    if abs(here - there) < 1 and (hedged or halves.max() == 0.5):
        return _Sign(1, conflict=f"{told}: less than a point apart")
    return _Sign(-4, conflict=told)


def _count(word: str, here: int, there: int, hedged: bool) -> _Sign:
    told = f"{word} {count(here)} here, {count(there)} in the register"
    if here == there:
        return _Sign(2, f"{word} {count(here)} in both")
    if abs(here - there) <= 0.1 * max(here, there):
        return _Sign(1, f"{told}: about the same") if hedged else _Sign(0, conflict=told)
    return _Sign(-2, conflict=told)


def _names(found: Mapping[Any, Any], known: Mapping[Any, Any]) -> Iterator[_Sign]:
    if _known(found.get("kind")) and _known(known["kind"]) and found["kind"] != known["kind"]:
        yield _Sign(-3, conflict=f"{label(found['kind']).capitalize()} here, {label(known['kind'])} in the register")
    for name in NAMES:
        if not _known(found.get(name)) or not _known(known[name]):
            continue
        shared = _words(found[name]) & _words(known[name])
        told = f"{name.capitalize()} {found[name]} here, {known[name]} in the register"
        yield _Sign(1, f"Same {name}: {known[name]}") if shared else _Sign(-2, conflict=told)


def _words(name: object) -> set[str]:
    return {word.removesuffix("s") for word in re.findall(r"\w+", str(name).lower())} - COMMON


def _known(value: object) -> bool:
    return bool(pd.notna(value)) and value != ""  # type: ignore[call-overload]


def known_days(found: Mapping[Any, Any], strike_days: pd.DataFrame) -> pd.DataFrame:
    """The rows of a ``strike_days`` frame that a found day may be: same union and day, nations that overlap."""
    same = strike_days[
        strike_days["union"].eq(str(found["union"])) & strike_days["date"].eq(pd.Timestamp(found["date"]))
    ]
    fits = [_nations(found, known) is not None for known in same.to_dict("records")]
    return same[pd.Series(fits, index=same.index, dtype=bool)]


def proposed_id(found: Mapping[Any, Any], taken: Container[str]) -> str:
    """An id for a new ballot in the register's manner (``neu-teachers-eng-2023-01``), not one of ``taken``."""
    when, _ = _when(found)
    who = next((found[name] for name in ("employer", "group") if _known(found.get(name))), "")
    parts = [
        _slug(found.get("union"), 4),
        _slug(who, 4),
        _place(found),
        f"{when[0]:%Y-%m}" if when else "undated",
        SUFFIX.get(str(found.get("question")), ""),
    ]
    wished = "-".join(part for part in parts if part)
    number, free = 2, wished
    while free in taken:
        number, free = number + 1, f"{wished}-{number}"
    return free


def _place(found: Mapping[Any, Any]) -> str:
    nations = places.split(found.get("nations"))
    if set(nations) == set(places.UNITED_KINGDOM) or nations == ("GB",):
        return "uk"
    if set(nations) == set(places.GREAT_BRITAIN):
        return "gb"
    own = [code.lower().removeprefix("gb-") for code in nations]
    return "-".join(own[:3]) or ("" if found.get("country") in ("GB", None) else _slug(found["country"], 1))


def _slug(text: object, words: int) -> str:
    if not _known(text):
        return ""
    plain = unicodedata.normalize("NFKD", str(text)).encode("ascii", "ignore").decode().lower()
    kept = [word for word in re.findall(r"[a-z0-9]+", plain) if word not in ("the", "of", "and", "in", "for")]
    return "-".join(kept[:words])[:60].strip("-")
