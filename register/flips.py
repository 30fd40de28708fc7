"""What a different rule changes: ballots that flip, how close each was, sums by sector, union, nation and year.

Every ballot of a selection has one outcome under each rule: ``mandate``, ``no mandate``, ``not determinable`` or
``apart`` (votes no law could count). Sums over any grouping equal the total, so nothing is dropped in silence.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from register import places
from register.law import DECIDED, MAJORITY, MANDATE, SUPPORT, TURNOUT, UNKNOWN
from register.what_if import RATES, Tests, WhatIf, measure
from register.words import count, label

NO_MANDATE, APART = "no mandate", "apart"
JUDGED = (MANDATE, NO_MANDATE)
GAINED, LOST = "gains the mandate", "loses the mandate"
SETTLED, UNSETTLED = "becomes determinable: mandate", "no longer determinable"
NOW_MISSED = "becomes determinable: no mandate"
CHANGES = (GAINED, LOST, SETTLED, NOW_MISSED, UNSETTLED)
GROUPINGS = ("sector", "union", "nation", "year")
SEVERAL, UNSTATED = "Several nations", "Nation not stated"
ABOUT = (
    "ballot_id", "union", "country", "nations", "sector", "employer", "group", "question", "date", "date_precision",
)  # fmt: skip
_CHANGE_OF = {
    (NO_MANDATE, MANDATE): GAINED,
    (MANDATE, NO_MANDATE): LOST,
    (UNKNOWN, MANDATE): SETTLED,
    (UNKNOWN, NO_MANDATE): NOW_MISSED,
    (MANDATE, UNKNOWN): UNSETTLED,
    (NO_MANDATE, UNKNOWN): UNSETTLED,
}


def outcome(verdicts: pd.Series) -> pd.Series:
    """Each verdict as one of ``mandate``, ``no mandate``, ``not determinable``, ``apart``."""
    named = dict.fromkeys(DECIDED, NO_MANDATE) | {MANDATE: MANDATE, UNKNOWN: UNKNOWN}
    return verdicts.map(named).fillna(APART).astype("str")


def changes(ballots: pd.DataFrame, verdicts: pd.Series) -> pd.Series:
    """What each row's verdict becomes when ``verdicts`` replace the law of the day; missing where the outcome stays."""
    pairs = outcome(ballots["verdict"]) + "|" + outcome(verdicts)
    return pairs.map({"|".join(pair): change for pair, change in _CHANGE_OF.items()}).astype("str")


def flipped(ballots: pd.DataFrame, verdicts: pd.Series, rule: WhatIf) -> pd.DataFrame:
    """The rows whose outcome changes, with both verdicts, the rates and the distance to each threshold of ``rule``.

    Distances are ``<rate>_votes`` (whole votes, from counts) and ``<rate>_points`` (percentage points): negative is
    short, zero or more is clear.
    """
    change = changes(ballots, verdicts)
    rows = ballots[change.notna()]
    table = rows[list(ABOUT)].assign(
        change=change[rows.index],
        law_of_the_day=rows["verdict"],
        under_this_rule=verdicts[rows.index],
        turnout=rows["turnout"],
        yes_share=rows["yes_share"],
        support=rows["support"],
    )
    table = table.assign(**margins(rows, rule), source_url=rows["source_url"])
    rank = table["change"].map({name: place for place, name in enumerate(CHANGES)})
    return table.assign(_rank=rank).sort_values(["_rank", "date"], ascending=[True, False]).drop(columns="_rank")


def margins(ballots: pd.DataFrame, rule: WhatIf) -> dict[str, pd.Series]:
    """How far each row is short of (negative) or clear of each threshold of ``rule``, in votes and in points.

    Votes are counted where the source gives counts and they agree with the rate it reports; else they are missing.
    """
    found: dict[str, pd.Series] = {}
    tests = measure(ballots, rule)
    for verdict, threshold, strict in (
        (TURNOUT, rule.turnout, False),
        (MAJORITY, rule.yes, rule.strict_yes),
        (SUPPORT, rule.support, rule.strict_support),
    ):
        if threshold is None:
            continue
        rate = RATES[verdict]
        part, whole = _counts(ballots, verdict)
        line = np.round(whole * threshold / 100, 6)
        votes = part - (np.floor(line) + 1 if strict else np.ceil(line))
        found[f"{rate}_votes"] = pd.Series(votes, index=ballots.index).where(_agrees(votes, verdict, tests))
        found[f"{rate}_votes"] = found[f"{rate}_votes"].astype("Int64")
        found[f"{rate}_points"] = (ballots[rate] - threshold).round(4)
    return found


def _counts(ballots: pd.DataFrame, verdict: str) -> tuple[np.ndarray, np.ndarray]:
    """The votes that a threshold counts and those it counts them of, as floats (missing: NaN)."""
    given = {
        name: ballots[name].to_numpy(dtype="float64", na_value=np.nan)
        for name in ("electorate", "votes_cast", "yes_votes", "no_votes")
    }
    valid = given["yes_votes"] + given["no_votes"]
    if verdict == MAJORITY:
        return given["yes_votes"], valid
    if verdict == SUPPORT:
        return given["yes_votes"], given["electorate"]
    cast = np.where(np.isnan(given["votes_cast"]), valid, given["votes_cast"])
    return cast, given["electorate"]


def _agrees(votes: np.ndarray, verdict: str, tests: Tests) -> np.ndarray:
    passed, failed = tests[verdict]
    return ((votes >= 0) & passed) | ((votes < 0) & failed)


def distance(votes: object, points: object, strict: bool = False) -> str:
    """A distance in words: ``short by 1,204 votes``, ``clear by 3.27 points``, ``not known``.

    ``strict``: the threshold must be exceeded, so that a rate right at it is not clear of it.
    """
    if pd.notna(votes):  # type: ignore[call-overload]
        number = int(votes)  # type: ignore[call-overload]
        return f"{'short' if number < 0 else 'clear'} by {count(abs(number), 'vote')}"
    if pd.isna(points):  # type: ignore[call-overload]
        return "not known"
    gap = float(points)  # type: ignore[arg-type]
    if not gap and strict:
        return "short: right at the line"
    size = f"{abs(gap):.2f}".rstrip("0").rstrip(".") if not 0 < abs(gap) < 0.01 else "less than 0.01"
    return f"{'short' if gap < 0 else 'clear'} by {size} point{'' if size == '1' else 's'}"


def grouped(ballots: pd.DataFrame, by: str) -> pd.Series:
    """The one group of each row, in words, by sector, union, nation or year.

    A ballot across nations counts once, under :data:`SEVERAL`; one beyond the United Kingdom counts by its country.
    """
    if by == "nation":
        pairs = ballots["country"].fillna("") + "|" + ballots["nations"].fillna("")
        return pairs.map({pair: _nation(*pair.split("|")) for pair in pairs.unique()}).astype("str")
    if by == "year":
        return ballots["year"].astype("str").fillna("Year not known")
    words = {value: label(value).capitalize() if by == "sector" else value for value in ballots[by].dropna().unique()}
    return ballots[by].map(words).fillna(f"{by.capitalize()} not stated").astype("str")


def _nation(country: str, nations: str) -> str:
    if country != "GB":
        return places.name(country)
    codes = places.split(nations)
    if len(codes) > 1 or codes == ("GB",):
        return SEVERAL
    return places.name(codes[0]) if codes else UNSTATED


def compare(ballots: pd.DataFrame, verdicts: pd.Series, by: str) -> pd.DataFrame:
    """Outcomes under the law of the day and under ``verdicts``, counted by group; years in order, others by size.

    Columns: the group, ``ballots``, then ``mandates_law``, ``no_mandate_law``, ``not_determinable_law``, the same for
    ``rule``, ``apart``, ``difference`` (mandates more or fewer); then, of the ballots with a verdict on both sides,
    how many there are (``judged_both``), how many were mandates (``both_law``), and how many flip each way
    (``gained``, ``lost``). Each column sums to the selection's total.
    """
    codes, groups = pd.factorize(grouped(ballots, by))
    names = {MANDATE: "mandates", NO_MANDATE: "no_mandate", UNKNOWN: "not_determinable"}
    was, now = (outcome(side).to_numpy(dtype="object") for side in (ballots["verdict"], verdicts))
    both = np.isin(was, JUDGED) & np.isin(now, JUDGED)
    masks = {f"{name}_law": was == found for found, name in names.items()}
    masks |= {f"{name}_rule": now == found for found, name in names.items()}
    masks |= {"apart": was == APART}
    masks |= {"judged_both": both, "both_law": both & (was == MANDATE)}
    masks |= {"gained": both & (was != now) & (now == MANDATE), "lost": both & (was != now) & (was == MANDATE)}
    counts = {name: np.bincount(codes[mask], minlength=len(groups)) for name, mask in masks.items()}
    table = pd.DataFrame({by: groups, "ballots": np.bincount(codes, minlength=len(groups)), **counts})
    table["difference"] = table["mandates_rule"] - table["mandates_law"]
    order = [by] if by == "year" else ["ballots", by]
    table = table.sort_values(order, ascending=[True] if by == "year" else [False, True]).reset_index(drop=True)
    return table.astype({name: "Int64" for name in table.columns if name != by})
