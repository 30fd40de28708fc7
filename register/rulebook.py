"""The rules on when a vote is a mandate, and which of them a ballot may fall under.

A ballot's law depends on its nation, its sector and group, and the day it opened. Where one of these is not known,
several *situations* are possible; :mod:`register.law` judges the ballot under each and decides only where they agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

import pandas as pd

from register import dates, places

BALLOT_LASTS = timedelta(days=60)  # a ballot whose closing day alone is known opened at most so long before
REPORT_FOLLOWS = timedelta(days=730)  # a ballot known by its report's date alone opened at most so long before
IPS = "important_public_service"
NUMBERS = {  # field -> column
    "turnout": "turnout_threshold_pct",
    "yes": "yes_threshold_pct",
    "support": "support_threshold_pct",
    "notice_days": "notice_days",
    "mandate_months": "mandate_months",
}


@dataclass(frozen=True)
class Rule:
    """One row of ``mandate_rules.csv``. Thresholds are percentages; None: the rule sets none."""

    rule_id: str
    legal_basis: str
    country: str = "GB"
    nations: tuple[str, ...] = ()
    basis: str = "statute"
    layer: str = "general"
    sectors: tuple[str, ...] = ()
    unions: tuple[str, ...] = ()
    employers: tuple[str, ...] = ()
    covers_groups: tuple[str, ...] = ()
    excludes_groups: tuple[str, ...] = ()
    effective_from: str | None = None
    effective_to: str | None = None
    status: str = "in_force"
    turnout: float | None = None
    yes: float | None = None
    yes_comparison: str = "more_than"
    support: float | None = None
    notice_days: float | None = None
    mandate_months: float | None = None
    certainty: str = "verified"
    note: str | None = None
    source_url: str = ""

    @cached_property
    def first(self) -> date:
        """First opening day the rule applies to."""
        return dates.first_day(self.effective_from) or date.min

    @cached_property
    def last(self) -> date:
        """Last opening day the rule applies to."""
        return dates.last_day(self.effective_to) or date.max

    @property
    def specificity(self) -> int:
        """How narrowly the rule is drawn; of two that match, the narrower decides."""
        return 4 * bool(self.employers) + 2 * bool(self.unions) + bool(self.sectors)

    def matches(self, ballot: Mapping[Any, Any], nation: str) -> bool:
        """Whether the rule concerns ballots in this nation, sector, union and employer, whatever their date."""
        return (
            (nation in self.nations or nation[:2] in self.nations)
            and (not self.sectors or ballot["sector"] in self.sectors)
            and (not self.unions or ballot["union"] in self.unions)
            and (not self.employers or bool(_found(self.employers, ballot, "employer", "group")))
        )

    def covers(self, ballot: Mapping[Any, Any]) -> str:
        """Whether the group balloted falls under the rule: ``yes``, ``no``, or ``unclear`` (its name does not tell)."""
        if _found(self.excludes_groups, ballot, "group", "employer"):
            return "no"
        if not self.covers_groups or _found(self.covers_groups, ballot, "group", "employer"):
            return "yes"
        return "unclear"


@dataclass(frozen=True)
class Situation:
    """One way the law may stand for a ballot: the general rule, and the one on important public services if any."""

    nation: str
    day: date
    general: Rule | None
    added: Rule | None = None


def _found(words: tuple[str, ...], ballot: Mapping[Any, Any], *columns: str) -> bool:
    text = " ".join(str(ballot[name]) for name in columns if pd.notna(ballot[name]))
    return any(re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE) for word in words)


def rulebook(frame: pd.DataFrame) -> tuple[Rule, ...]:
    """The rules of a ``mandate_rules`` frame as objects."""
    return tuple(_rule(row) for row in frame.to_dict("records"))


def _rule(row: Mapping[Any, Any]) -> Rule:
    values: dict[str, Any] = {
        name: str(row[name])
        for name in ("rule_id", "legal_basis", "country", "basis", "layer", "status", "certainty", "source_url")
    }
    for name in ("nations", "sectors", "unions", "employers", "covers_groups", "excludes_groups"):
        values[name] = places.split(row[name])
    for name in ("effective_from", "effective_to", "note"):
        values[name] = None if pd.isna(row[name]) else str(row[name])
    for name, column in NUMBERS.items():
        values[name] = None if pd.isna(row[column]) else float(row[column])
    if row["yes_comparison"] == "at_least":
        values["yes_comparison"] = "at_least"
    return Rule(**values)


def situations(ballot: Mapping[Any, Any], rules: tuple[Rule, ...]) -> list[Situation]:
    """Every way the law may stand for a ballot, given what is known of its nation, dates and group."""
    found = []
    for nation in nations(ballot):
        statutes = [
            rule
            for rule in rules
            if rule.basis == "statute" and rule.status == "in_force" and rule.matches(ballot, nation)
        ]
        for day in _days(ballot, statutes):
            live = [rule for rule in statutes if rule.first <= day <= rule.last]
            general = max((r for r in live if r.layer == "general"), key=lambda r: r.specificity, default=None)
            found += [Situation(nation, day, general, added) for added in _added(live, ballot)]
    return list(dict.fromkeys(found))


def nations(ballot: Mapping[Any, Any]) -> tuple[str, ...]:
    """The nations whose law may govern a ballot.

    A ballot across Great Britain and Northern Ireland is governed by Great Britain's law. Where no nation of the
    United Kingdom is stated, any of the four may be meant.
    """
    stated = places.split(ballot["nations"])
    if ballot["country"] != "GB":
        return stated or (str(ballot["country"]),)
    if not stated:
        return places.UNITED_KINGDOM
    if stated == ("GB",):
        return places.GREAT_BRITAIN
    return tuple(code for code in stated if code in places.GREAT_BRITAIN) or stated


def opening(ballot: Mapping[Any, Any]) -> tuple[date, date]:
    """The first and last day on which the ballot may have opened: by opened, else by closed or announced."""
    if pd.notna(ballot["opened"]):
        return dates.first_day(ballot["opened"]) or date.min, dates.last_day(ballot["opened"]) or date.max
    for name in ("closed", "announced"):
        first = dates.first_day(ballot[name])
        if first:
            return first - BALLOT_LASTS, dates.last_day(ballot[name]) or date.max
    published = dates.last_day(ballot["source_published"])
    return (published - REPORT_FOLLOWS, published) if published else (date.min, date.max)


def _days(ballot: Mapping[Any, Any], rules: list[Rule]) -> list[date]:
    """One day for each stretch of time in which the same rules apply."""
    first, last = opening(ballot)
    changes = {rule.first for rule in rules} | {rule.last + timedelta(1) for rule in rules if rule.last < date.max}
    return sorted({day for day in changes if first < day <= last} | {first})


def _added(live: list[Rule], ballot: Mapping[Any, Any]) -> Iterator[Rule | None]:
    rule = next((rule for rule in live if rule.layer == IPS), None)
    covered = rule.covers(ballot) if rule else "no"
    if covered != "yes":
        yield None
    if covered != "no":
        yield rule
