"""Coverage: what the headlines and tables say is what the rows hold, for any number of rows."""

import pandas as pd
import pytest

import register
from charts import coverage
from register import schema
from register.select import Selection


@pytest.fixture(scope="module")
def ballots():
    return register.ballots()


SELECTIONS = {
    "everything": Selection(),
    "one union": Selection(union=("NEU",)),
    "one nation": Selection(nation=("GB-NIR",)),
    "one year": Selection(from_year=2019, to_year=2019),
}


@pytest.mark.parametrize("selection", SELECTIONS.values(), ids=SELECTIONS)
def test_bars_add_up_to_the_dated_ballots(ballots, selection):
    rows = selection.apply(ballots)
    drawn = coverage.by_year(rows)
    known = rows.dropna(subset=["year", "turnout"])
    assert drawn.data[[coverage.KNOWN, coverage.UNKNOWN]].to_numpy().sum() == rows["year"].notna().sum()
    assert drawn.data[coverage.KNOWN].sum() == len(known)
    assert drawn.headline.startswith(f"{len(known):,} of {rows['year'].notna().sum():,} dated")
    assert list(drawn.data["year"]) == list(range(rows["year"].min(), rows["year"].max() + 1))
    assert len(drawn.figure.data) == 2
    for year, number in rows["year"].value_counts().items():
        assert f"{year} {number:,}" in drawn.alt


@pytest.mark.parametrize("selection", SELECTIONS.values(), ids=SELECTIONS)
def test_shares_of_fields(ballots, selection):
    rows = selection.apply(ballots)
    drawn = coverage.fields(rows)
    table = drawn.data.set_index("field")
    assert table.loc["Turnout", "known"] == rows["turnout"].notna().sum()
    assert table["share"].between(0, 100).all()
    assert table["share"].is_monotonic_decreasing
    assert all(title in drawn.alt for title in table.index)
    pairs = zip(table["share"], table["known"], strict=True)
    assert list(drawn.figure.data[0].text) == [f"{share:g}% ({known:,})" for share, known in pairs]


def test_nothing_to_draw_says_so_and_what_to_do(ballots):
    empty = schema.empty_frame("ballots")
    for drawn in (coverage.by_year(empty), coverage.fields(empty), coverage.by_year(ballots[ballots["year"].isna()])):
        assert drawn.figure is None
        assert drawn.headline.endswith(".")
    assert coverage.by_place(empty).empty
    assert coverage.by_sector(empty).empty


def test_a_ballot_in_two_nations_counts_in_both():
    frame = pd.DataFrame(
        {"nations": ["GB-ENG;GB-WLS", None], "country": "GB", "sector": "schools", "turnout": [50.0, None]}
    )
    frame = schema.conform(frame.assign(year=2023, verdict="mandate"), "ballots")
    table = coverage.by_place(frame).set_index("Nation or country")["Ballot questions"]
    assert table.to_dict() == {"England": 1, "Wales": 1, "United Kingdom, nation not stated": 1}
