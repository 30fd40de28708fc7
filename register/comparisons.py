"""Figures of other research beside the register's own: Darlington and Dobson's table of 2015, in their manner.

The two samples differ and neither is complete: theirs is a database of ballots from 1997 to 2015, this register what
news and unions have published. Nothing follows from a difference between them.
"""

from __future__ import annotations

import pandas as pd

from register import flips, what_if
from register.law import QUESTIONS_OF_ACTION
from register.rulebook import Rule

USED = (*what_if.GROUP, "question", "kind", "country", "year", "turnout", "support")
TRANSPORT = ("rail", "bus", "aviation", "maritime")  # sectors here that are transport there
FROM_YEAR, TO_YEAR = 1997, 2015  # the years of their database
TURNOUT, SUPPORT = 50.0, 40.0  # per cent: gb-2017-general and the rules on important public services


def by_sector(ballots: pd.DataFrame, rules: tuple[Rule, ...], their_years: bool) -> pd.DataFrame:
    """By sector: strike ballots of the United Kingdom that reach 50% turnout, and 40% support in public services.

    ``their_years`` keeps 1997 to 2015 alone. Columns: ``sector``, ``ballots``, ``turnout_known``, ``reached_50``,
    ``public_services`` (groups that count as important public services and whose support is known), ``reached_40``
    and ``unclear`` (groups whose name does not tell). Largest sector first; the last row holds the sums.
    """
    rows = _theirs(ballots) if their_years else _british(ballots)
    rows = rows[rows["question"].eq("strike")]
    service = what_if.covered(rows, rules)
    listed = service.eq("yes") & rows["support"].notna()
    table = pd.DataFrame(
        {
            "sector": flips.grouped(rows, "sector"),
            "ballots": 1,
            "turnout_known": rows["turnout"].notna().astype("int64"),
            "reached_50": (rows["turnout"] >= TURNOUT).astype("int64"),
            "public_services": listed.astype("int64"),
            "reached_40": (listed & (rows["support"] >= SUPPORT)).astype("int64"),
            "unclear": service.eq("unclear").astype("int64"),
        }
    )
    sums = table.groupby("sector").sum().sort_values("ballots", ascending=False, kind="stable")
    return pd.concat([sums, sums.sum().to_frame("All sectors").T]).rename_axis("sector").reset_index()


def in_register(ballots: pd.DataFrame, rules: tuple[Rule, ...]) -> dict[str, int]:
    """What this register counts, in the years of Darlington and Dobson, for each figure of theirs, by its id."""
    rows = _theirs(ballots)
    strikes = rows[rows["question"].eq("strike")]
    transport = by_sector(rows[rows["sector"].isin(TRANSPORT)], rules, their_years=True).iloc[-1]
    return {
        "darlington-dobson-2015-ballots": len(rows),
        "darlington-dobson-2015-strike-ballots": len(strikes),
        "darlington-dobson-2015-unions": rows["union"].nunique(),
        "darlington-dobson-2015-transport": int(transport["public_services"]),
        "darlington-dobson-2015-transport-40": int(transport["reached_40"]),
    }


def _british(ballots: pd.DataFrame) -> pd.DataFrame:
    statutory = ballots["kind"].eq("statutory") & ballots["question"].isin(QUESTIONS_OF_ACTION)
    return ballots[list(USED)][statutory & ballots["country"].eq("GB")]  # few columns: each one filtered takes time


def _theirs(ballots: pd.DataFrame) -> pd.DataFrame:
    rows = _british(ballots)
    return rows[rows["year"].between(FROM_YEAR, TO_YEAR).fillna(False).astype(bool)]
