"""The table in the manner of Darlington and Dobson, and the figures of other research beside it."""

import pytest

import register
from register import comparisons, law
from register.tables import beside


@pytest.fixture(scope="module")
def rules(loaded):
    return law.rulebook(loaded.rules)


COUNTED = [
    # what differs in the ballot, then: ballots, turnout known, reached 50%, public services, reached 40%, unclear
    ({"yes_pct": 80.0, "turnout_pct": 50.0}, (1, 1, 1, 1, 1, 0), "80% of 50% is 40%: both reached"),
    ({"yes_pct": 79.0, "turnout_pct": 50.0}, (1, 1, 1, 1, 0, 0), "79% of 50% is 39.5%"),
    ({"yes_pct": 90.0, "turnout_pct": 45.0}, (1, 1, 0, 1, 1, 0), "40.5% support on 45% turnout"),
    ({"turnout_pct": None}, (1, 0, 0, 0, 0, 0), "turnout not known"),
    ({"group": "support staff"}, (1, 1, 1, 0, 0, 0), "not a public service"),
    ({"group": "staff"}, (1, 1, 1, 0, 0, 1), "may be one"),
    ({"question": "action_short_of_strike"}, None, "not a strike ballot"),
    ({"kind": "indicative"}, None, "not statutory"),
    ({"country": "IE", "nations": "IE"}, None, "not in the United Kingdom"),
]


@pytest.mark.parametrize(("ballot", "counts"), [row[:2] for row in COUNTED], ids=[row[2] for row in COUNTED])
def test_what_is_counted(linked, rules, ballot, counts):
    whole = comparisons.by_sector(linked(ballot), rules, their_years=False).iloc[-1]
    assert whole["sector"] == "All sectors"
    assert tuple(whole.iloc[1:]) == (counts or (0,) * 6)


@pytest.mark.parametrize(("year", "counted"), [(1996, 0), (1997, 1), (2015, 1), (2016, 0)])
def test_their_years_are_those_of_their_database(linked, rules, year, counted):
    ballots = linked({"opened": f"{year}-06-01"})
    assert comparisons.by_sector(ballots, rules, their_years=True).iloc[-1]["ballots"] == counted


def test_the_last_row_holds_the_sums(loaded, rules):
    table = comparisons.by_sector(loaded.ballots, rules, their_years=False).set_index("sector")
    assert table.loc["All sectors"].tolist() == table.drop(index="All sectors").sum().tolist()
    assert (table["reached_50"] <= table["turnout_known"]).all()
    assert (table["reached_40"] <= table["public_services"]).all()


def test_each_figure_of_the_paper_stands_beside_the_same_count_here(loaded, rules, linked):
    paper = beside("comparisons")
    ids = paper.loc[paper["comparison_id"].str.startswith("darlington-dobson"), "comparison_id"]
    assert set(comparisons.in_register(loaded.ballots, rules)) == set(ids)
    old = {"opened": "2014-06-01", "yes_pct": 70.0, "turnout_pct": 50.0}  # support 35%
    ballots = linked(
        old | {"ballot_id": "a"},
        old | {"ballot_id": "b", "question": "action_short_of_strike", "union": "UCU"},
        old | {"ballot_id": "c", "sector": "rail", "group": "train drivers", "union": "ASLEF"},
        old | {"ballot_id": "d", "sector": "rail", "group": "train drivers", "union": "RMT", "yes_pct": 80.0},  # 40%
        old | {"ballot_id": "e", "opened": "2022-06-01"},
    )
    assert list(comparisons.in_register(ballots, rules).values()) == [4, 3, 4, 2, 1]


def test_every_figure_of_other_research_names_its_source_and_how_it_was_seen():
    table = beside("comparisons")
    assert len(table) >= 3
    assert table["source_url"].str.startswith("https://").all()
    assert table["how_seen"].notna().all()


def test_a_broken_table_of_comparisons_is_reported(folder, edit):
    edit("comparisons", "162", "many")
    (problem,) = register.problems(folder)
    assert (problem.file, problem.column) == ("comparisons.csv", "value")
