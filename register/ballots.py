"""Reports linked into ballots: one row per ballot question, with the most precise figure of its reports.

Nothing is averaged and nothing is repaired: where reports disagree by more than rounding, the row says so.
"""

from __future__ import annotations

from itertools import compress

import pandas as pd

from register import dates, figures, law, schema

DATED_BY = ("announced", "closed", "opened", "source_published")
CONFLICT, ARITHMETIC, HEDGED, IMPRECISE, NEAR = (
    "conflict",
    "arithmetic",
    "hedged",
    "date_imprecise",
    "near_threshold",
)
THRESHOLDS = {"turnout": 50.0, "yes_share": 50.0}


def ballots(reports: pd.DataFrame, rules: pd.DataFrame) -> pd.DataFrame:
    """One row per ``ballot_id``, in the columns of the table ``ballots``, sorted by date (latest first).

    ``reports`` has the columns of the table ``reports`` and ``origin``; ``rules`` those of ``mandate_rules``.
    """
    if reports.empty:
        return schema.empty_frame("ballots")
    linked = link(reports)
    linked = linked.assign(**figures.rates(linked), **_dated(linked))
    linked["flags"] = _flags(linked)
    verdicts = law.judge(linked, law.rulebook(rules))
    judged = pd.concat([linked.drop(columns=verdicts.columns, errors="ignore"), verdicts], axis=1)
    ordered = judged.sort_values(["date", "ballot_id"], ascending=[False, True], na_position="last")
    return schema.conform(ordered, "ballots").reset_index(drop=True)


def link(reports: pd.DataFrame) -> pd.DataFrame:
    """One row per ballot: the fullest report leads, others fill its gaps.

    Of each share the most precise is taken, an exact one before one that its source hedges. Adds ``reports`` (how
    many), ``conflict`` (they disagree by more than rounding) and ``origin``
    (``yours`` where every report is, ``both`` where some are).
    """
    fullest = reports.assign(_filled=reports.notna().sum(axis=1), _own=reports["origin"].ne("register"))
    fullest = fullest.sort_values(["ballot_id", "_own", "_filled"], ascending=[True, True, False], kind="stable")
    groups = fullest.groupby("ballot_id", sort=True)
    linked = groups.first()
    hedges = {}
    for name in figures.SHARES:
        ranked = fullest.assign(_vague=figures.hedged(fullest, name), _exact=figures.decimals(fullest[name]))
        ranked = ranked.dropna(subset=name).sort_values(["_vague", "_exact"], ascending=[True, False], kind="stable")
        best = ranked.groupby("ballot_id")[[name, "_vague"]].first().reindex(linked.index)
        linked[name], hedges[name] = best[name], best["_vague"].fillna(False).astype(bool)
    linked["hedged"] = _joined(pd.DataFrame({**_hedged_counts(linked), **hedges}))
    own = groups["_own"].mean()
    linked["origin"] = own.map(lambda share: "register" if share == 0 else "yours" if share == 1 else "both")
    linked["reports"] = groups.size().astype("Int64")
    linked["conflict"] = conflicts(fullest).any(axis=1).reindex(linked.index)
    return linked.drop(columns=["_filled", "_own"]).reset_index()


def conflicts(reports: pd.DataFrame) -> pd.DataFrame:
    """Which figures the reports of each ballot disagree on by more than rounding: a row a ballot, a column a figure."""
    odd = pd.DataFrame(False, index=reports["ballot_id"].unique(), columns=[*figures.SHARES, *figures.COUNTS])
    for name in figures.SHARES:
        known = reports[~figures.hedged(reports, name)].dropna(subset=name)
        near = figures.rounding(known[name]) + figures.SLACK
        groups = known.assign(_low=known[name] - near, _high=known[name] + near).groupby("ballot_id")
        odd[name] = (groups["_low"].max() > groups["_high"].min()).reindex(odd.index, fill_value=False)
    for name in figures.COUNTS:
        known = reports[~figures.hedged(reports, name)]
        odd[name] = (known.groupby("ballot_id")[name].nunique() > 1).reindex(odd.index, fill_value=False)
    return odd


def _hedged_counts(linked: pd.DataFrame) -> dict[str, pd.Series]:
    return {name: figures.hedged(linked, name) for name in figures.COUNTS}


def _joined(marks: pd.DataFrame) -> pd.Series:
    """The names of the columns that are true in each row, as a ``;`` list; missing where none is."""
    names = marks.columns.tolist()
    lists = [";".join(compress(names, row)) or pd.NA for row in marks.to_numpy()]
    return pd.Series(lists, index=marks.index, dtype="str")


def _dated(linked: pd.DataFrame) -> dict[str, pd.Series]:
    text = pd.Series(pd.NA, index=linked.index, dtype="str")
    basis = text.copy()
    for name in DATED_BY:
        basis = basis.mask(text.isna() & linked[name].notna(), name)
        text = text.fillna(linked[name])
    day = pd.to_datetime(text.map(dates.first_day)).astype("datetime64[us]")
    return {
        "date": day,
        "date_precision": text.map(dates.precision).astype("str"),
        "date_basis": basis,
        "year": day.dt.year.astype("Int64"),
    }


def _flags(linked: pd.DataFrame) -> pd.Series:
    near = pd.Series(False, index=linked.index)
    for name, threshold in THRESHOLDS.items():
        near |= (linked[name] - threshold).abs() <= figures.rounding(linked[name])
    marks = pd.DataFrame(
        {
            CONFLICT: linked["conflict"],
            ARITHMETIC: figures.impossible(linked),
            HEDGED: linked["hedged"].notna(),
            IMPRECISE: linked["date_precision"].ne("day"),
            NEAR: near & linked["yes_share_basis"].ne("computed"),
        }
    )
    return _joined(marks)
