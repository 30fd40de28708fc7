"""Strike days and the ballots behind them: which ballot authorised a day, and from when to when a ballot authorises.

A day is tied to a ballot only where union, employer, group, nations and dates leave exactly one; otherwise to none.
Windows follow the rule that decided the ballot: action may begin so many days after notice (at the earliest given when
the result was announced), and the mandate lasts so many months beginning with the day the ballot closed (TULRCA 1992
ss.234 and 234A; https://www.lrdpublications.org.uk/publications.php?id=idp5436552&iss=1974&pub=bk).
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd

from register import dates, places
from register.law import DECIDED, MANDATE, NOT_STATUTORY

HELD, PLANNED, CALLED_OFF = "held", "planned", "called_off"
STATUSES = (HELD, PLANNED, CALLED_OFF)
NO_LIMIT_MONTHS = 6  # how long after a ballot a day is taken to be under it where the rule sets no end to the mandate
WINDOW = ("ballot_id", "earliest_day", "earliest_from", "last_day", "last_from", "notice_days", "mandate_months")


def tie(days: pd.DataFrame, ballots: pd.DataFrame, rules: pd.DataFrame) -> pd.Series:
    """The ``ballot_id`` that authorised each strike day, missing where it is not certain; index of ``days``.

    ``ballots`` and ``rules`` are the register's tables ``ballots`` and ``mandate_rules``, all rows of them.
    """
    able = ballots[ballots["question"].eq("strike") & ballots["kind"].eq("statutory")]
    able = able[~able["verdict"].isin(set(DECIDED) - {MANDATE} | {NOT_STATUTORY})]
    months = rules.set_index("rule_id")["mandate_months"].to_dict()
    known: dict[tuple[str, str], list[_Ballot]] = {}
    for row in able[list(_USED)].to_dict("records"):
        if employer := _plain(row["employer"]):
            known.setdefault((row["union"], employer), []).append(_Ballot.of(row, months.get(row["rule_id"])))
    plain = {text: _plain(text) for text in days["employer"].unique()}
    rows = days[["union", "employer", "group", "nations", "date"]].to_dict("records")
    found = [_one(day, known.get((day["union"], plain[day["employer"]]), [])) for day in rows]
    return pd.Series(found, index=days.index, dtype="str", name="ballot_id")


_USED = ("ballot_id", "union", "employer", "group", "nations", "scope", "closed", "announced", "rule_id")


@dataclass(frozen=True)
class _Ballot:
    """What of a ballot decides whether a day is under it."""

    ballot_id: str
    group: frozenset[str]
    nations: frozenset[str]
    local: bool
    first: date | None
    last: date | None
    end: date | None

    @classmethod
    def of(cls, row: Mapping[Any, Any], months: float | None) -> _Ballot:
        told = row["closed"] if pd.notna(row["closed"]) else row["announced"]
        first, last = dates.first_day(told), dates.last_day(told)
        lasts = int(months) if months is not None and pd.notna(months) else NO_LIMIT_MONTHS
        return cls(
            ballot_id=row["ballot_id"],
            group=frozenset(_plain(row["group"]).split()),
            nations=frozenset(places.split(row["nations"])),
            local=row["scope"] == "local",
            first=first,
            last=last,
            end=mandate_end(last, lasts) if last else None,
        )

    def may_cover(self, day: Mapping[Any, Any]) -> bool:
        """Whether the ballot may have authorised the day, as far as group, nations and dates tell."""
        if self.first is None or self.end is None or not self.first <= day["date"].date() <= self.end:
            return False
        group, nations = frozenset(_plain(day["group"]).split()), frozenset(places.split(day["nations"]))
        same_place = nations <= self.nations if nations and self.nations else self.local or nations == self.nations
        everyone = self.group & {"all", "every"} and self.group & {"members", "grades", "staff"}
        return same_place and (bool(everyone) or group <= self.group or self.group <= group)


def _one(day: Mapping[Any, Any], ballots: list[_Ballot]) -> str | None:
    able = [ballot for ballot in ballots if ballot.may_cover(day)]
    same = [ballot for ballot in able if ballot.group == frozenset(_plain(day["group"]).split())]
    able = same or able  # a ballot of the very group that struck, before one of a part of it
    if len(able) != 1 or able[0].last is None or able[0].last > day["date"].date():
        return None
    return able[0].ballot_id


def _plain(text: object) -> str:
    """A name without case, brackets and signs, so that ``Royal Mail (UK)`` and ``Royal Mail`` are one."""
    if pd.isna(text):  # type: ignore[call-overload]
        return ""
    bare = re.sub(r"\([^)]*\)", " ", str(text).casefold().replace("&", " and "))
    return " ".join(re.findall(r"\w+", bare))


def mandate_end(closed: date, months: int) -> date:
    """The last day of a period of so many months that begins with the day the ballot closed."""
    year, month = divmod(closed.year * 12 + closed.month - 1 + months, 12)
    day = min(closed.day, monthrange(year, month + 1)[1])
    return date(year, month + 1, day) - timedelta(days=1)


def windows(ballots: pd.DataFrame, rules: pd.DataFrame) -> pd.DataFrame:
    """From when to when each mandate among ``ballots`` authorises action, by the rule that decided it.

    One row for each mandate whose rule sets a notice or a term and whose dates are known: columns of :data:`WINDOW`,
    then ``rule_id`` and ``legal_basis``. ``earliest_from`` and ``last_from`` name the date counted from; counted from
    ``announced``, the last day is the latest that it can be.
    """
    terms = rules.set_index("rule_id")[["notice_days", "mandate_months", "legal_basis"]]
    mandates = ballots[ballots["verdict"].eq(MANDATE)].join(terms, on="rule_id")
    used = mandates[["ballot_id", "announced", "closed", "rule_id", *terms.columns]]
    rows = [_window(row) for row in used.to_dict("records")]
    table = pd.DataFrame([row for row in rows if row], columns=[*WINDOW, "rule_id", "legal_basis"])
    days = {name: pd.to_datetime(table[name]).astype("datetime64[us]") for name in ("earliest_day", "last_day")}
    return table.assign(**days).astype({"notice_days": "Int64", "mandate_months": "Int64"})


def _window(row: Mapping[Any, Any]) -> dict[str, object] | None:
    exact = [name for name in ("announced", "closed") if dates.precision(row[name]) == "day"]
    found: dict[str, object] = {name: row.get(name) for name in (*WINDOW, "rule_id", "legal_basis")}
    if not exact or (pd.isna(row["notice_days"]) and pd.isna(row["mandate_months"])):
        return None
    if pd.notna(row["notice_days"]):
        told = date.fromisoformat(row[exact[0]])
        found |= {"earliest_day": told + timedelta(days=int(row["notice_days"])), "earliest_from": exact[0]}
    if pd.notna(row["mandate_months"]):
        closed = date.fromisoformat(row[exact[-1]])
        found |= {"last_day": mandate_end(closed, int(row["mandate_months"])), "last_from": exact[-1]}
    return found


def coverage(days: pd.DataFrame, ballots: pd.DataFrame, rules: pd.DataFrame) -> tuple[int, int]:
    """How many strike days are tied to the ballot that authorised them, and how many there are."""
    return int(tie(days, ballots, rules).notna().sum()), len(days)


def disputes(days: pd.DataFrame) -> pd.Series:
    """The dispute of each day, in words: a union and its employer, else the group that struck."""
    return days["union"] + ": " + days["employer"].fillna(days["group"]).fillna("members")


def unions_out(days: pd.DataFrame) -> pd.DataFrame:
    """One row for each date with action not called off, by how many unions: most first, then the latest day.

    Columns: ``date``, ``unions`` (how many), ``known_held`` (of which a source says that they struck; of the others
    only that they planned to), ``which``, ``countries``, ``disputes``.
    """
    on = days[days["status"].ne(CALLED_OFF)]
    names = {code: places.name(code) for code in on["country"].unique()}
    on = on.assign(dispute=disputes(on), place=on["country"].map(names))
    groups = on.groupby("date")
    table = pd.DataFrame(
        {
            "unions": groups["union"].nunique(),
            "known_held": on[on["status"].eq(HELD)].groupby("date")["union"].nunique(),
            "which": groups["union"].agg(listed),
            "countries": groups["place"].agg(listed),
            "disputes": groups["dispute"].nunique(),
        },
        index=groups.size().index,
    )
    table["known_held"] = table["known_held"].fillna(0).astype("int64")
    return table.reset_index().sort_values(["unions", "date"], ascending=[False, False]).reset_index(drop=True)


def listed(names: pd.Series) -> str:
    """Each name once, in order."""
    return ", ".join(sorted(set(names)))


def totals(days: pd.DataFrame, by: str, group: pd.Series) -> pd.DataFrame:
    """Days of action by group and year, those called off left out: ``total``, then the years, the latest first.

    ``group`` names each row's group (see :func:`register.flips.grouped`); a day is one row of the register: one union,
    one dispute. Most days first; the last row holds the sums.
    """
    on = days[days["status"].ne(CALLED_OFF)]
    table = cross(group[on.index], on["date"].dt.year)
    table = table[sorted(table.columns, reverse=True)]
    table.columns = table.columns.astype("str")
    table.insert(0, "total", table.sum(axis=1))
    table = table.sort_values("total", ascending=False, kind="stable")
    return pd.concat([table, table.sum().to_frame("All").T]).rename_axis(by).reset_index()


def cross(rows: pd.Series, columns: pd.Series) -> pd.DataFrame:
    """How often each pair of values occurs: a table of counts with sorted rows and columns, zero where never."""
    row, row_names = pd.factorize(rows, sort=True)
    column, column_names = pd.factorize(columns, sort=True)
    shape = len(row_names), len(column_names)
    counts = np.bincount(row * shape[1] + column, minlength=shape[0] * shape[1]).reshape(shape)
    return pd.DataFrame(counts, index=row_names, columns=column_names)
