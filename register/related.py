"""Ballots that belong beside one another: the other question on the paper, the other nations, the vote before."""

from __future__ import annotations

import pandas as pd

from register import places

SAME_VOTE = pd.Timedelta(days=31)  # a date may be known to the month only
SAME_ROUND = pd.Timedelta(days=62)  # votes of one dispute in several nations are counted weeks apart, not months
OTHER_QUESTION = "Other questions in the same vote"
OTHER_GROUPS = "Other members of the union in the same place, in the same weeks"
OTHER_NATIONS = "The same union in other nations, in the same weeks"
BEFORE = "The union's vote before on this question, in the same sector"
AFTER = "The union's next vote on this question, in the same sector"


def related(ballots: pd.DataFrame, ballot_id: str, limit: int = 6) -> dict[str, pd.DataFrame]:
    """Ballots beside the one named, under a heading each, at most ``limit`` rows under one; empty ones are left out.

    ``ballots`` has the columns of the table of that name. Raises ``KeyError`` for an unknown ``ballot_id``.
    """
    rows = ballots[ballots["ballot_id"] == ballot_id]
    if rows.empty:
        raise KeyError(ballot_id)
    ballot = rows.iloc[0]
    others = ballots[(ballots["union"] == ballot["union"]) & (ballots["ballot_id"] != ballot_id)]
    others = others[others["sector"] == ballot["sector"]]
    apart = (others["date"] - ballot["date"]).abs()
    asked = others["question"] == ballot["question"]
    same_vote = (apart <= SAME_VOTE) & _same(others, ballot, "nations") & _same(others, ballot, "employer")
    found = {
        OTHER_QUESTION: others[same_vote & ~asked],
        OTHER_GROUPS: others[asked & (apart <= SAME_VOTE) & _same(others, ballot, "nations")],
        OTHER_NATIONS: others[asked & (apart <= SAME_ROUND) & ~_shares_nation(others, ballot)],
        BEFORE: _nearest(others[asked & (others["date"] < ballot["date"])], latest=True),
        AFTER: _nearest(others[asked & (others["date"] > ballot["date"])], latest=False),
    }
    return {heading: rows.head(limit) for heading, rows in found.items() if len(rows)}


def _same(others: pd.DataFrame, ballot: pd.Series, name: str) -> pd.Series:
    if pd.isna(ballot[name]):
        return others[name].isna()
    return others[name].eq(ballot[name]).fillna(False).astype(bool)


def _shares_nation(others: pd.DataFrame, ballot: pd.Series) -> pd.Series:
    """Whether ballots have a nation in common with this one; one without a nation may be anywhere, so it does."""
    own = set(places.split(ballot["nations"]))
    theirs = others["nations"].map(lambda codes: set(places.split(codes)))
    return theirs.map(lambda codes: not own or not codes or bool(own & codes)).astype(bool)


def _nearest(others: pd.DataFrame, latest: bool) -> pd.DataFrame:
    """The ballots of the one day nearest to the ballot among those before (or after) it."""
    day = others["date"].max() if latest else others["date"].min()
    nearest: pd.DataFrame = others[others["date"] == day]
    return nearest
