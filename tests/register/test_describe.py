"""A ballot in words, and the ballots beside it."""

import pytest

from register import dates, describe, places
from register.related import AFTER, BEFORE, OTHER_GROUPS, OTHER_NATIONS, OTHER_QUESTION, related
from register.words import count, label, percent


def row(ballot, **changes):
    return {**ballot.to_dict(), **changes}


def test_title(judged):
    ballot = judged(announced="2023-01-16")
    assert describe.title(ballot) == "NEU: teachers, England: strike, 16 January 2023"


TITLES = [
    ({"nations": None}, "NEU: teachers, United Kingdom, nation not stated: strike, 28 November 2022"),
    ({"nations": "GB-ENG;GB-WLS", "opened": "2022-11"}, "NEU: teachers, England and Wales: strike, November 2022"),
    ({"nations": "GB-ENG;GB-WLS;GB-SCT", "opened": "2022"}, "NEU: teachers, Great Britain: strike, 2022"),
    ({"opened": None}, "NEU: teachers, England: strike"),
    ({"employer": "a college", "group": None}, "NEU: a college, England: strike, 28 November 2022"),
]


@pytest.mark.parametrize(("changes", "title"), TITLES, ids=[title for _, title in TITLES])
def test_title_says_no_more_than_is_known(judged, changes, title):
    assert describe.title(judged(**changes)) == title


def test_sentence_can_be_quoted(judged):
    told = describe.sentence(judged(announced="2023-01-16", yes_pct=90.44, turnout_pct=53.27, electorate=1000))
    assert told.startswith(
        "Of NEU members voting (teachers, England), 90.44% voted for strike action, on a turnout of 53.27%; "
        "the result was announced on 16 January 2023. That is 48.2% of everyone entitled to vote (1,000 people). "
    )
    assert "a mandate under" in told


SENTENCES = {
    "no turnout": ({"turnout_pct": None}, "no source gives the turnout"),
    "no share": ({"yes_pct": None}, "no source gives the share"),
    "a month": ({"opened": "2022-11"}, "the ballot opened in November 2022"),
    "an offer": ({"question": "accept_offer", "kind": None}, "voted to accept an offer"),
    "short of strike": ({"question": "action_short_of_strike"}, "voted for action short of strike"),
}


@pytest.mark.parametrize(("changes", "words"), SENTENCES.values(), ids=SENTENCES)
def test_sentence_says_what_is_missing(judged, changes, words):
    assert words in describe.sentence(judged(**changes))


def test_every_published_ballot_has_words_without_a_gap(loaded):
    for ballot in loaded.ballots.to_dict("records"):
        told = f"{describe.title(ballot)} {describe.sentence(ballot)} {' '.join(describe.flags(ballot))}"
        assert "nan" not in told.split()
        assert "<NA>" not in told
        assert "NaT" not in told


def test_every_flag_has_a_sentence(loaded):
    found = set(loaded.ballots["flags"].dropna().str.split(";").explode())
    assert found <= set(describe.FLAGS)


ROUND = (
    {"ballot_id": "a-eng"},
    {"ballot_id": "a-eng-asos", "question": "action_short_of_strike"},
    {"ballot_id": "a-wls", "nations": "GB-WLS"},
    {"ballot_id": "a-support", "group": "support staff"},
    {"ballot_id": "b-before", "opened": "2019-03-01"},
    {"ballot_id": "b-before-that", "opened": "2018-03-01"},
    {"ballot_id": "c-after", "opened": "2024-03-01"},
    {"ballot_id": "other-union", "union": "NASUWT"},
    {"ballot_id": "other-sector", "sector": "further-education"},
)


def test_ballots_beside_one(linked):
    found = {heading: list(rows["ballot_id"]) for heading, rows in related(linked(*ROUND), "a-eng").items()}
    assert found == {
        OTHER_QUESTION: ["a-eng-asos"],
        OTHER_GROUPS: ["a-support"],
        OTHER_NATIONS: ["a-wls"],
        BEFORE: ["b-before"],
        AFTER: ["c-after"],
    }


def test_a_ballot_without_a_date_has_no_neighbours_in_time(linked):
    frame = linked({"ballot_id": "undated", "opened": None}, {"ballot_id": "dated"})
    assert related(frame, "undated") == {}


def test_no_such_ballot(linked):
    with pytest.raises(KeyError):
        related(linked({}), "nothing")


@pytest.mark.parametrize(
    ("value", "words", "first", "last"),
    [
        ("2023-01-16", "16 January 2023", "2023-01-16", "2023-01-16"),
        ("2024-02", "February 2024", "2024-02-01", "2024-02-29"),
        ("2023", "2023", "2023-01-01", "2023-12-31"),
        (None, "not known", "None", "None"),
        ("", "not known", "None", "None"),
    ],
)
def test_partial_dates(value, words, first, last):
    assert dates.words(value) == words
    assert (str(dates.first_day(value)), str(dates.last_day(value))) == (first, last)


@pytest.mark.parametrize(
    ("value", "text"),
    [(53.27, "53.27%"), (90.0, "90%"), (53.27000000001, "53.27%"), (None, "not known"), (100, "100%")],
)
def test_percent(value, text):
    assert percent(value) == text


@pytest.mark.parametrize(("value", "text"), [(1204, "1,204 votes"), (1, "1 vote"), (0, "0 votes"), (None, "not known")])
def test_count(value, text):
    assert count(value, "vote") == text


@pytest.mark.parametrize(
    ("codes", "names"),
    [
        ("GB-ENG", "England"),
        ("GB-ENG;GB-WLS", "England and Wales"),
        ("GB-ENG;GB-WLS;GB-SCT", "Great Britain"),
        ("GB-ENG;GB-WLS;GB-SCT;GB-NIR", "United Kingdom"),
        ("GB", "United Kingdom"),
        ("US-CA", "California"),
        (None, ""),
    ],
)
def test_places(codes, names):
    assert places.names(codes) == names


@pytest.mark.parametrize(
    ("code", "words"), [("further-education", "further education"), ("accept_offer", "accept an offer"), (None, "")]
)
def test_label(code, words):
    assert label(code) == words
