"""Reports become ballots: the most precise figure, the number of reports, conflicts, dates, arithmetic."""

import pytest

from register.ballots import conflicts

SECOND = {"source_url": "https://example.org/another"}
EXACT = {"yes_pct": None, "turnout_pct": None}


def flags(ballot) -> set[str]:
    return set() if ballot["flags"] != ballot["flags"] else set(ballot["flags"].split(";"))


def test_the_most_precise_figure_is_shown(linked):
    ballot = linked({"yes_pct": 90, "turnout_pct": 53.27}, {"yes_pct": 90.44, "turnout_pct": 53, **SECOND}).iloc[0]
    assert (ballot["yes_share"], ballot["turnout"], ballot["reports"]) == (90.44, 53.27, 2)
    assert "conflict" not in flags(ballot)


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        (90, 90.44, False),
        (90, 90.5, False),
        (90, 89.5, False),
        (90, 90.6, True),
        (90, 91, False),  # 90.5 may be rounded to either
        (90, 92, True),
        (90.4, 90.44, False),
        (90.4, 90.46, False),  # a hundredth more, for sources that cut instead of rounding
        (90.4, 90.49, True),
        (84, 84, False),
    ],
)
def test_conflict_is_more_than_rounding(linked, one, other, conflict):
    ballot = linked({"yes_pct": one}, {"yes_pct": other, **SECOND}).iloc[0]
    assert ("conflict" in flags(ballot)) is conflict


def test_the_figures_that_differ_are_named(reports_of):
    reports = reports_of({"turnout_pct": 43.4, "votes_cast": 122000}, {"turnout_pct": 39.9, **SECOND})
    found = conflicts(reports).loc["neu-test"]
    assert list(found.index[found]) == ["turnout_pct"]


def test_counts_that_differ_are_a_conflict(linked):
    ballot = linked({"electorate": 1000}, {"electorate": 1001, **SECOND}).iloc[0]
    assert "conflict" in flags(ballot)


def test_other_reports_fill_the_gaps(linked):
    ballot = linked({"turnout_pct": None}, {"yes_pct": None, "turnout_pct": 61.5, **SECOND}).iloc[0]
    assert (ballot["yes_share"], ballot["turnout"]) == (90, 61.5)


def test_missing_stays_missing(judged):
    ballot = judged(yes_pct=None, turnout_pct=None)
    assert ballot[["yes_share", "turnout", "support", "electorate", "yes_votes"]].isna().all()


def test_two_questions_are_two_ballots(linked):
    frame = linked({}, {"ballot_id": "neu-test-asos", "question": "action_short_of_strike"})
    assert list(frame["reports"]) == [1, 1]


RATES = [
    # yes, no, spoiled, cast, entitled -> yes share, turnout, its basis, support
    ((308, 18, 0, 326, 704), (94.48, 46.31, "computed", 43.75)),
    ((308, 16, 2, 326, 704), (95.06, 46.31, "computed", 43.75)),
    ((308, 18, None, None, 704), (94.48, 46.31, "computed without spoiled papers", 43.75)),
    ((308, 18, None, None, None), (94.48, None, None, None)),
]


@pytest.mark.parametrize(("counts", "expected"), RATES, ids=[str(counts) for counts, _ in RATES])
def test_rates_from_counts(judged, counts, expected):
    names = ("yes_votes", "no_votes", "spoiled_votes", "votes_cast", "electorate")
    ballot = judged(**EXACT, **dict(zip(names, counts, strict=True)))
    shown = (ballot["yes_share"], ballot["turnout"], ballot["turnout_basis"], ballot["support"])
    for found, wanted in zip(shown, expected, strict=True):
        assert (
            found != found
            if wanted is None
            else found == (wanted if isinstance(wanted, str) else pytest.approx(wanted, abs=0.005))
        )


def test_a_reported_rate_stands_before_a_computed_one(judged):
    ballot = judged(yes_pct=94.0, yes_votes=308, no_votes=18)
    assert (ballot["yes_share"], ballot["yes_share_basis"]) == (94.0, "reported")


ARITHMETIC = {
    "adds up": ({"yes_pct": 94.5, "yes_votes": 308, "no_votes": 18, "votes_cast": 326}, False),
    "share of votes cast, not of valid ones": (
        {"yes_pct": 90.0, "yes_votes": 90, "no_votes": 5, "votes_cast": 100},
        False,
    ),
    "share that neither gives": ({"yes_pct": 80.0, "yes_votes": 90, "no_votes": 5, "votes_cast": 100}, True),
    "more votes than papers": ({"yes_votes": 90, "no_votes": 20, "votes_cast": 100}, True),
    "more papers than people": ({"votes_cast": 100, "electorate": 90}, True),
    "spoiled papers above the rest": (
        {"yes_votes": 90, "no_votes": 5, "spoiled_votes": 6, "votes_cast": 100, "yes_pct": None},
        True,
    ),
    "turnout that the counts do not give": ({"turnout_pct": 50.0, "votes_cast": 1094, "electorate": 2094}, True),
    "turnout cut, not rounded": ({"turnout_pct": 52.2, "votes_cast": 1094, "electorate": 2094}, False),
    "more valid votes than the turnout allows": (
        {"turnout_pct": 40.0, "yes_votes": 45, "no_votes": 5, "electorate": 100},
        True,
    ),
    "no counts": ({}, False),
}


@pytest.mark.parametrize(("changes", "odd"), ARITHMETIC.values(), ids=ARITHMETIC)
def test_arithmetic_flag(judged, changes, odd):
    assert ("arithmetic" in flags(judged(**changes))) is odd


DATES = [
    ({"announced": "2023-01-16", "closed": "2023-01-13", "opened": "2022-11-28"}, ("2023-01-16", "day", "announced")),
    ({"closed": "2023-01", "opened": "2022-11-28"}, ("2023-01-01", "month", "closed")),
    ({"opened": "2022"}, ("2022-01-01", "year", "opened")),
    ({"opened": None, "source_published": "2023-01-17"}, ("2023-01-17", "day", "source_published")),
]


@pytest.mark.parametrize(("changes", "expected"), DATES, ids=[basis for _, (_, _, basis) in DATES])
def test_date_and_its_basis(judged, changes, expected):
    ballot = judged(**changes)
    assert (str(ballot["date"].date()), ballot["date_precision"], ballot["date_basis"]) == expected
    assert ballot["year"] == int(expected[0][:4])
    assert ("date_imprecise" in flags(ballot)) is (expected[1] != "day")


@pytest.mark.parametrize(
    ("turnout", "near"), [(50, True), (50.4, False), (50.04, False), (50.004, False), (49.6, False), (53.27, False)]
)
def test_near_a_threshold(judged, turnout, near):
    """50 may stand for anything from 49.5 to 50.5; 50.04 is on one side however it was rounded."""
    assert ("near_threshold" in flags(judged(turnout_pct=turnout))) is near


def test_own_rows_never_change_what_is_published(loaded, reports_of):
    import register

    mine = reports_of({"report_id": "mine", "ballot_id": "neu-teachers-eng-2023-01", "yes_pct": 12.0})
    added = register.load(added_reports=mine.drop(columns="origin"))
    ballot = added.ballots.set_index("ballot_id").loc["neu-teachers-eng-2023-01"]
    assert ballot["origin"] == "both"
    assert ballot["reports"] == loaded.ballots.set_index("ballot_id").loc[ballot.name, "reports"] + 1
    assert ballot["yes_share"] == 90.44
    assert "conflict" in flags(ballot)
