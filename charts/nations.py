"""The four nations of the UK and other countries compared."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from charts import groups, shares, strips, theme
from charts.chart import Chart
from charts.counted import counted
from charts.dumbbell import dumbbell
from charts.groups import Group
from charts.measures import MEASURES
from register import places
from register.rulebook import Rule
from register.words import count, label

UNSTATED = "GB"  # in the United Kingdom, no source says in which nation
MOST = 10  # nations and countries in one chart
ORDER = (*places.UNITED_KINGDOM, UNSTATED)


def codes(row_nations: object, country: object) -> tuple[str, ...]:
    """Where a ballot counts: each nation of the UK it was held in, and each other country."""
    parts = [code if code in places.UNITED_KINGDOM else code[:2] for code in places.split(row_nations)]
    return tuple(dict.fromkeys(parts)) or (str(country),)


def compared(ballots: pd.DataFrame, wanted: Iterable[str] = ()) -> list[Group]:
    """A group for each nation and country, the UK's first; only those ``wanted`` (ISO codes) if any are.

    A ballot over several nations is in the group of each.
    """
    rows = counted(ballots).rows
    where = [codes(nations, country) for nations, country in zip(rows["nations"], rows["country"], strict=True)]
    spread = rows.assign(_where=pd.Series(where, index=rows.index, dtype="object")).explode("_where")
    asked = {part for code in wanted for part in (ORDER if code == UNSTATED else codes(code, code))}
    found = {str(code): part for code, part in spread.groupby("_where") if not asked or code in asked}
    order = sorted(
        found, key=lambda code: (ORDER.index(code) if code in ORDER else len(ORDER), -len(found[code]), code)
    )
    return [Group(name(code), theme.nation_colour(code), found[code].drop(columns="_where")) for code in order]


def name(code: str) -> str:
    """The name of a nation or country as a group."""
    return "UK, nation not stated" if code == UNSTATED else places.name(code)


def note(ballots: pd.DataFrame) -> str:
    """How ballots over several nations are counted."""
    rows = counted(ballots).rows
    several = int(rows["nations"].str.contains(";", regex=False).fillna(False).sum())
    if not several:
        return ""
    return f"{count(several, 'ballot')} over several nations {'counts' if several == 1 else 'count'} in each of them."


def strip(ballots: pd.DataFrame, wanted: Iterable[str], column: str) -> Chart:
    """Every vote's ``column`` (a key of ``MEASURES``), a row for each nation and country."""
    return strips.strips(compared(ballots, wanted)[:MOST], counted(ballots), MEASURES[column], note(ballots))


def mandates(ballots: pd.DataFrame, wanted: Iterable[str]) -> Chart:
    """The share of mandates of each nation's and country's decided ballots."""
    return shares.shares(compared(ballots, wanted)[:MOST], note(ballots))


def same_union(ballots: pd.DataFrame, column: str) -> Chart:
    """The same unions across the nations of the UK."""
    return dumbbell(counted(ballots), MEASURES[column])


def rules_table(rules: tuple[Rule, ...], shown: list[Group]) -> pd.DataFrame:
    """The statutes of the nations and countries shown, in force or pending: thresholds in per cent, notice, source."""
    names = {group.name for group in shown}
    rows = [
        {
            "Where": places.names(";".join(rule.nations)),
            "Who": places.join(label(sector) for sector in rule.sectors) or "all",
            "Opened from": rule.effective_from,
            "Opened to": rule.effective_to,
            "Turnout": rule.turnout,
            "Yes share": rule.yes,
            "Support": rule.support,
            "Notice, days": rule.notice_days,
            "Valid, months": rule.mandate_months,
            "Status": rule.status.replace("_", " "),
            "Law": rule.legal_basis,
            "Source": rule.source_url,
        }
        for rule in rules
        if rule.basis == "statute" and names & {name(part) for code in rule.nations for part in codes(code, code)}
    ]
    return pd.DataFrame(rows)


def table(ballots: pd.DataFrame, wanted: Iterable[str]) -> pd.DataFrame:
    """One row for each nation and country in ``ballots``."""
    return groups.table(compared(ballots, wanted), "Nation or country")
