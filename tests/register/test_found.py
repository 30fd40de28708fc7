"""What an article says, made into rows of the register's tables: what is settled, what a person must say."""

from __future__ import annotations

import pytest

from register import found

ARTICLE = {"url": "https://news.example/a", "publisher": "News", "published": "2023-01-18"}
READ = {"question": "strike", "kind": "statutory", "yes_pct": 90.0}


@pytest.mark.parametrize(
    ("read", "country", "sector"),
    [
        pytest.param({"union": "NEU"}, "GB", "schools", id="a union of one sector"),
        pytest.param({"union": "Unison"}, "GB", None, id="a union of several"),
        pytest.param({"union": "Unison", "sector": "health"}, "GB", "health", id="the article tells it"),
        pytest.param({"union": "No Such Union"}, None, None, id="no union of the register"),
        pytest.param({"union": "No Such Union", "nations": "US-CA"}, "US", None, id="its nation tells the country"),
    ],
)
def test_country_and_sector_only_where_they_are_settled(loaded, read, country, sector):
    row = found.completed({**READ, **read}, ARTICLE, loaded.unions)
    assert (row["country"], row["sector"]) == (country, sector)
    assert (row["source_url"], row["source_published"]) == ("https://news.example/a", "2023-01-18")


@pytest.mark.parametrize(
    ("own", "ballot", "sector"),
    [
        pytest.param(None, "neu-teachers-eng-2023-01", "schools", id="the ballot's"),
        pytest.param("health", "neu-teachers-eng-2023-01", "health", id="its own comes first"),
        pytest.param(None, "a-new-one-2023", None, id="a new ballot has none yet"),
    ],
)
def test_a_report_of_a_known_ballot_has_its_sector(loaded, own, ballot, sector):
    row = found.of_ballot({**READ, "sector": own}, ballot, loaded.ballots)
    assert (row["ballot_id"], row["sector"]) == (ballot, sector)


def test_what_is_missing_says_what_to_do(loaded):
    row = found.of_ballot(found.completed({**READ, "union": "Unison"}, ARTICLE, loaded.unions), "x", loaded.ballots)
    assert found.faults(row, "reports") == ["Sector is empty: choose the one in which these members work."]


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        (None, []),
        ("hedged", ["The article hedges a figure (“more than”, “nearly”, “around”)"]),
        ("union unknown;something new", ["No union is named that the register knows", "Something new"]),
    ],
)
def test_flags_in_words(flags, words):
    assert found.flags({"flags": flags}) == words
