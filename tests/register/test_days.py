"""Strike days tied to ballots, and the windows in which a ballot authorises action."""

from datetime import date

import pandas as pd
import pytest

from register import days as strike_days
from register import schema

BALLOT = {"employer": "state schools", "nations": "GB-ENG", "closed": "2023-01-13", "announced": "2023-01-16"}
DAY = {"union": "NEU", "date": "2023-02-01", "country": "GB", "nations": "GB-ENG", "sector": "schools",
       "employer": "state schools", "group": "teachers", "status": "held",
       "source_url": "https://example.org/day"}  # fmt: skip


def days_of(*changes):
    return schema.conform(pd.DataFrame([{**DAY, **change} for change in changes]), "strike_days")


TIES = [
    # what differs in the day, in the ballot, tied or not
    ({}, {}, True, "same union, employer, group and nation, within the mandate"),
    ({"employer": "State schools (England)"}, {}, True, "brackets and capitals do not count"),
    ({"union": "NUT"}, {}, False, "another union"),
    ({"employer": "academies"}, {}, False, "another employer"),
    ({"employer": None}, {"employer": None}, False, "no employer named"),
    ({"group": "teachers and leaders"}, {}, True, "the day's group includes the ballot's"),
    ({"group": "support staff"}, {}, False, "another group"),
    ({"group": "support staff"}, {"group": "all NEU members"}, True, "the ballot asked every member"),
    ({"group": "support staff"}, {"group": "all teachers"}, False, "the ballot asked every teacher"),
    ({"nations": "GB-WLS"}, {}, False, "another nation"),
    ({"nations": "GB-ENG"}, {"nations": "GB-ENG;GB-WLS"}, True, "a part of the ballot's nations"),
    ({"nations": "GB-ENG;GB-WLS"}, {}, False, "more than the ballot's nations"),
    ({"nations": None}, {}, False, "the day's nation is not stated"),
    ({"nations": None}, {"scope": "local"}, True, "not stated, but one employer"),
    ({"nations": None}, {"nations": None}, True, "neither is stated"),
    ({"date": "2023-01-13"}, {}, True, "the day the ballot closed"),
    ({"date": "2023-01-12"}, {}, False, "before the ballot closed"),
    ({"date": "2023-07-12"}, {}, True, "last day of six months that begin on 13 January"),
    ({"date": "2023-07-13"}, {}, False, "the day after"),
    ({}, {"closed": "2023-02", "announced": None}, False, "the ballot may have closed after the day"),
    ({"date": "2023-03-01"}, {"closed": "2023-02", "announced": None}, True, "it closed in the month before"),
    ({}, {"yes_pct": 40.0}, False, "the ballot was no mandate"),
    ({}, {"turnout_pct": None}, True, "no verdict on the ballot, but no other"),
    ({}, {"scope": "disaggregated"}, True, "counted employer by employer"),
    ({}, {"kind": "indicative"}, False, "an indicative vote authorises nothing"),
    ({}, {"question": "action_short_of_strike"}, False, "a vote on other action authorises no strike"),
    ({}, {"closed": None, "announced": None}, False, "no date"),
]


@pytest.mark.parametrize(("day", "ballot", "tied"), [row[:3] for row in TIES], ids=[row[3] for row in TIES])
def test_a_day_is_tied_to_its_ballot(loaded, linked, day, ballot, tied):
    found = strike_days.tie(days_of(day), linked({**BALLOT, **ballot}), loaded.rules)
    assert found.tolist() == ["neu-test"] if tied else found.isna().all()


def test_of_two_ballots_that_fit_neither_is_certain(loaded, linked):
    ballots = linked(BALLOT, {**BALLOT, "ballot_id": "neu-again", "closed": "2022-12-20"})
    assert strike_days.tie(days_of({}), ballots, loaded.rules).isna().all()


def test_a_ballot_of_the_very_group_goes_before_one_of_a_part_of_it(loaded, linked):
    ballots = linked(BALLOT, {**BALLOT, "ballot_id": "neu-part", "group": "supply teachers"})
    assert strike_days.tie(days_of({}), ballots, loaded.rules).tolist() == ["neu-test"]


def test_a_ballot_that_ran_out_leaves_the_next_one_certain(loaded, linked):
    ballots = linked(BALLOT, {**BALLOT, "ballot_id": "neu-before", "opened": "2022-05-01", "closed": "2022-06-20"})
    assert strike_days.tie(days_of({}), ballots, loaded.rules).tolist() == ["neu-test"]


def test_ties_in_the_register_never_cross_unions_or_precede_the_ballot(loaded):
    tied = loaded.strike_days.assign(ballot_id=strike_days.tie(loaded.strike_days, loaded.ballots, loaded.rules))
    pairs = tied.merge(loaded.ballots, on="ballot_id", suffixes=("", "_ballot"))
    assert len(pairs) > 250
    assert (pairs["union"] == pairs["union_ballot"]).all()
    assert (pairs["date"].dt.strftime("%Y-%m-%d") >= pairs["closed"].fillna(pairs["announced"])).all()
    assert strike_days.coverage(loaded.strike_days, loaded.ballots, loaded.rules) == (len(pairs), len(tied))


WINDOWS = [
    # ballot, notice, months, earliest, from, last, from; worked by hand
    ({}, 14, 6, "2023-01-30", "announced", "2023-07-12", "closed", "16 Jan + 14 days; six months from 13 Jan"),
    ({"announced": None}, 14, 6, "2023-01-27", "closed", "2023-07-12", "closed", "only the closing day"),
    ({"closed": None}, 14, 6, "2023-01-30", "announced", "2023-07-15", "announced", "only the announcement"),
    ({"closed": "2023-08-31", "announced": "2023-08-31", "opened": "2023-08-01"}, 14, 6, "2023-09-14", "announced",
     "2024-02-28", "closed", "six months from 31 August end with February"),
    ({"closed": "2026-03-31", "announced": "2026-04-01", "opened": "2026-03-01"}, 10, 12, "2026-04-11", "announced",
     "2027-03-30", "closed", "from 18 February 2026: ten days and twelve months"),
    ({"nations": "GB-NIR"}, 7, None, "2023-01-23", "announced", None, None, "Northern Ireland: seven days, no term"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("ballot", "notice", "months", "earliest", "earliest_from", "last", "last_from"),
    [row[:7] for row in WINDOWS],
    ids=[row[7] for row in WINDOWS],
)
def test_window(loaded, linked, ballot, notice, months, earliest, earliest_from, last, last_from):
    window = strike_days.windows(linked({**BALLOT, **ballot}), loaded.rules).iloc[0]
    told = [window["notice_days"], window["mandate_months"], window["earliest_day"], window["earliest_from"],
            window["last_day"], window["last_from"]]  # fmt: skip
    told = [None if pd.isna(value) else value for value in told]
    days = [None if day is None else pd.Timestamp(day) for day in (earliest, last)]
    assert told == [notice, months, days[0], earliest_from, days[1], last_from]
    assert window["rule_id"] in set(loaded.rules["rule_id"])
    assert window["legal_basis"]


NO_WINDOW = [
    ({"turnout_pct": 40.0}, "no mandate"),
    ({"announced": "2023-01", "closed": None}, "only the month is known"),
    ({"country": "AU", "nations": "AU"}, "a rule without notice or term"),
]


@pytest.mark.parametrize("ballot", [row[0] for row in NO_WINDOW], ids=[row[1] for row in NO_WINDOW])
def test_no_window(loaded, linked, ballot):
    assert strike_days.windows(linked({**BALLOT, **ballot}), loaded.rules).empty


ENDS = [("2023-01-13", 6, "2023-07-12"), ("2023-08-31", 6, "2024-02-28"), ("2024-02-29", 12, "2025-02-27")]


@pytest.mark.parametrize(("closed", "months", "last"), ENDS, ids=[row[0] for row in ENDS])
def test_a_period_of_months_begins_with_its_first_day(closed, months, last):
    assert strike_days.mandate_end(date.fromisoformat(closed), months) == date.fromisoformat(last)


def test_unions_out_count_unions_not_rows_and_leave_out_what_was_called_off():
    table = strike_days.unions_out(
        days_of({}, {"employer": "academies"}, {"region": "Leeds"},
                {"union": "UCU", "country": "IE", "nations": None, "status": "planned"},
                {"union": "RMT", "status": "called_off"},
                {"date": "2023-02-02"}, {"date": "2023-02-03", "status": "called_off"})
    )  # fmt: skip
    assert table.to_dict("list") == {
        "date": [pd.Timestamp("2023-02-01"), pd.Timestamp("2023-02-02")],
        "unions": [2, 1],
        "known_held": [1, 1],
        "which": ["NEU, UCU", "NEU"],
        "countries": ["Ireland, United Kingdom", "United Kingdom"],
        "disputes": [3, 1],
    }


def test_unions_out_of_nothing():
    assert strike_days.unions_out(days_of({}).iloc[:0]).empty


def test_totals_by_year_add_up():
    days = days_of({}, {"date": "2024-01-01"}, {"union": "UCU"}, {"status": "called_off"})
    table = strike_days.totals(days, "union", days["union"])
    assert table.to_dict("list") == {"union": ["NEU", "UCU", "All"], "2023": [1, 1, 2], "2024": [1, 0, 1],
                                     "total": [2, 1, 3]}  # fmt: skip
    assert list(table) == ["union", "total", "2024", "2023"]
