"""The three rates of a vote, each with its basis, and what does not add up.

Turnout is votes cast of those entitled, yes share is Yes of valid votes, support is Yes of those entitled. All are
percentages, 0 to 100. A figure that a source states is kept as stated; one that it does not is computed beside it.
"""

from __future__ import annotations

import pandas as pd

SHARES = ("yes_pct", "turnout_pct")
COUNTS = ("electorate", "votes_cast", "yes_votes", "no_votes", "spoiled_votes")
SLACK = 0.01  # percentage points, for sources that cut instead of rounding


def decimals(values: pd.Series) -> pd.Series:
    """How many decimal places each percentage is given with: 0 for ``90``, 2 for ``53.27``."""
    text = values.map(lambda value: "" if pd.isna(value) else f"{value:.6f}".rstrip("0"))
    return text.astype("str").map(lambda given: len(given.partition(".")[2]))


def rounding(values: pd.Series) -> pd.Series:
    """Half a unit of each percentage's last decimal place: how far rounding may have moved it, in points."""
    return 0.5 * 10.0 ** -decimals(values).astype("float64")


def hedged(rows: pd.DataFrame, name: str) -> pd.Series:
    """True where a row's source hedges (``more than``, ``nearly``) the figure in column ``name``."""
    lists = rows["hedged"].fillna("")
    return lists.map({text: name in text.split(";") for text in lists.unique()}).astype(bool)


def rates(ballots: pd.DataFrame) -> pd.DataFrame:
    """Yes share, turnout and support of each row, each with its basis; missing where the figures are missing.

    ``ballots`` needs the columns of :data:`SHARES` and :data:`COUNTS`. Columns of the result: ``yes_share``,
    ``yes_share_basis``, ``turnout``, ``turnout_basis``, ``support``, ``support_basis``. A count above what it is a
    part of gives no rate, as it cannot be right.
    """
    counts = {name: ballots[name].astype("Float64") for name in COUNTS}
    valid = counts["yes_votes"] + counts["no_votes"]
    yes, yes_basis = _first(
        (ballots["yes_pct"], "reported"),
        (_share(counts["yes_votes"], valid), "computed"),
    )
    turnout, turnout_basis = _first(
        (ballots["turnout_pct"], "reported"),
        (_share(counts["votes_cast"], counts["electorate"]), "computed"),
        (_share(valid, counts["electorate"]), "computed without spoiled papers"),
    )
    support, support_basis = _first(
        (_share(counts["yes_votes"], counts["electorate"]), "counts"),
        (yes * turnout / 100, "yes share x turnout"),
    )
    return pd.DataFrame(
        {
            "yes_share": yes,
            "yes_share_basis": yes_basis,
            "turnout": turnout,
            "turnout_basis": turnout_basis,
            "support": support,
            "support_basis": support_basis,
        }
    )


def _share(part: pd.Series, whole: pd.Series) -> pd.Series:
    share = 100 * part / whole.where(whole > 0)
    return share.where(share <= 100).astype("float64")


def _first(*choices: tuple[pd.Series, str]) -> tuple[pd.Series, pd.Series]:
    value = choices[0][0].astype("float64")
    basis = pd.Series(pd.NA, index=value.index, dtype="str").mask(value.notna(), choices[0][1])
    for other, label in choices[1:]:
        basis = basis.mask(value.isna() & other.notna(), label)
        value = value.fillna(other)
    return value, basis


def impossible(ballots: pd.DataFrame) -> pd.Series:
    """True where the figures of a row cannot all be right, beyond rounding, spoiled papers and hedges."""
    ballots = ballots.assign(**{name: ballots[name].mask(hedged(ballots, name)) for name in (*SHARES, *COUNTS)})
    counts = {name: ballots[name].astype("Float64") for name in COUNTS}
    valid = counts["yes_votes"] + counts["no_votes"]
    cast = counts["votes_cast"]
    odd = (valid > cast) | (cast > counts["electorate"]) | (valid > counts["electorate"])
    odd |= valid + counts["spoiled_votes"] > cast
    odd = odd.fillna(False).astype(bool)
    off_valid = _off(ballots["yes_pct"], counts["yes_votes"], valid)
    off_cast = _off(ballots["yes_pct"], counts["yes_votes"], cast)
    odd |= (off_valid.fillna(True) & off_cast.fillna(True) & (off_valid.notna() | off_cast.notna())).astype(bool)
    odd |= _off(ballots["turnout_pct"], cast, counts["electorate"]).fillna(False).astype(bool)
    least = (100 * valid / counts["electorate"].where(counts["electorate"] > 0)).astype("float64")
    return odd | (least > ballots["turnout_pct"] + rounding(ballots["turnout_pct"]) + SLACK)


def _off(reported: pd.Series, part: pd.Series, whole: pd.Series) -> pd.Series:
    """Whether a reported share is further from the counts' than rounding explains; NA where they can't be compared."""
    computed = (100 * part / whole.where(whole > 0)).astype("float64")
    far = ((reported - computed).abs() > rounding(reported) + SLACK).astype("boolean")
    return far.mask(reported.isna() | computed.isna())
