"""Saving, reading, undoing and removing: the same on SQLite and on PostgreSQL."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import register
from register import schema
from register.select import Selection, options
from register.store import SavedArticle, SavedRow, Store
from register.store.rows import checksum, plain_url

ARTICLE = SavedArticle(
    "The union said 90 per cent backed a strike.", "https://news.example/a", "Vote", "News", "2023-01-18"
)
BALLOT = {
    "ballot_id": "neu-teachers-eng-2023-01",
    "union": "NEU",
    "country": "GB",
    "nations": "GB-ENG",
    "sector": "schools",
    "kind": "statutory",
    "question": "strike",
    "announced": "2023-01-16",
    "yes_pct": 90.0,
    "turnout_pct": 53.27,
    "electorate": 300_000,
    "source_url": "https://news.example/a",
    "source_publisher": "News",
    "source_published": "2023-01-18",
}
DAY = {"union": "NEU", "date": "2023-02-01", "country": "GB", "status": "planned"}


def ballot(**changes: object) -> SavedRow:
    return SavedRow(
        {**BALLOT, **changes}, extracted=BALLOT, changed={k: [BALLOT.get(k), v] for k, v in changes.items()}
    )


def test_reading_makes_nothing(store: Store, tmp_path: Path) -> None:
    assert store.version() == "empty"
    added = store.added()
    assert added.reports.empty
    assert added.strike_days.empty
    assert store.last_save() is None
    assert not list(tmp_path.iterdir())


def test_saved_rows_come_back_as_they_were(store: Store) -> None:
    done = store.save(ARTICLE, [ballot()], [SavedRow(DAY)])
    assert (done.reports, done.strike_days, done.unchanged, done.known_article) == (1, 1, 0, False)
    added = store.added()
    row = added.reports.iloc[0]
    assert {name: row[name] for name in BALLOT} == BALLOT
    assert row["report_id"].startswith("neu-teachers-eng-2023-01-yours-")
    assert row["extracted"] == BALLOT
    assert pd.isna(row["employer"])
    assert pd.isna(row["votes_cast"])
    day = added.strike_days.iloc[0]
    assert day["date"] == pd.Timestamp("2023-02-01")
    assert day["extracted"] is None
    for name in ("reports", "strike_days"):
        typed = getattr(added, name)[schema.table(name).names]
        assert typed.dtypes.to_dict() == schema.empty_frame(name).dtypes.to_dict()


def test_what_a_person_changed_is_kept_beside_what_was_read(store: Store) -> None:
    store.save(ARTICLE, [ballot(turnout_pct=53.0)])
    row = store.added().reports.iloc[0]
    assert row["turnout_pct"] == 53
    assert row["extracted"]["turnout_pct"] == 53.27
    assert row["changed"] == {"turnout_pct": [53.27, 53.0]}


def test_the_text_is_kept_only_where_it_is_asked_for(store: Store) -> None:
    store.save(ARTICLE, [ballot()])
    article = store.added().articles.iloc[0]
    assert article["text"] is None
    assert (article["title"], article["publisher"], article["published"]) == ("Vote", "News", "2023-01-18")
    asked = SavedArticle(ARTICLE.text, ARTICLE.url, keep_text=True)
    again = store.save(asked, [ballot(turnout_pct=54.0)])
    assert store.added().articles["text"].tolist() == [ARTICLE.text]
    store.undo(again.save_id or "")
    assert store.added().articles["text"].tolist() == [None]


@pytest.mark.parametrize(
    ("text", "url", "articles"),
    [
        pytest.param(ARTICLE.text, ARTICLE.url, 1, id="the same"),
        pytest.param(ARTICLE.text.replace(" ", "\r\n  "), ARTICLE.url, 1, id="other spacing"),
        pytest.param(ARTICLE.text, f"{ARTICLE.url}?utm_source=mail#top", 1, id="tracking in the address"),
        pytest.param(ARTICLE.text, None, 1, id="without its address"),
        pytest.param(ARTICLE.text, "https://other.example/a", 2, id="another address"),
        pytest.param(ARTICLE.text + " More.", ARTICLE.url, 2, id="another text"),
    ],
)
def test_the_same_article_is_one_article(store: Store, text: str, url: str, articles: int) -> None:
    store.save(ARTICLE, [ballot()])
    store.save(SavedArticle(text, url), [ballot()])
    added = store.added()
    assert len(added.articles) == len(added.reports) == articles
    assert added.reports["report_id"].is_unique


def test_an_address_given_later_is_that_of_the_article_pasted_without(store: Store) -> None:
    store.save(SavedArticle(ARTICLE.text), [ballot()])
    later = store.save(ARTICLE, [ballot()])
    found = store.added().articles.iloc[0]
    assert (found["url"], found["title"], found["published"]) == ("https://news.example/a", "Vote", "2023-01-18")
    assert (later.unchanged, later.known_article) == (1, True)
    store.undo(later.save_id or "")
    assert store.added().articles[["url", "title"]].values.tolist() == [["", None]]
    assert len(store.added().reports) == 1


def test_details_that_a_person_corrects_are_kept_with_those_before_and_undo_gives_them_back(store: Store) -> None:
    def save(corrects: bool = True, **details: str) -> str:
        return store.save(replace(ARTICLE, corrects=corrects, **details), [ballot()]).save_id or ""

    def details() -> list[str]:
        return store.added().articles[["title", "publisher"]].iloc[0].tolist()

    save()
    titled, both = save(title="A vote"), save(title="The vote", publisher="The News")
    assert details() == ["The vote", "The News"]
    assert store.added().articles["earlier"].iloc[0] == [
        {"save_id": titled, "before": {"title": "Vote"}},
        {"save_id": both, "before": {"title": "A vote", "publisher": "News"}},
    ]
    assert save(corrects=False, title="By a program") == ""
    store.undo(titled)  # the later correction still stands
    assert details() == ["The vote", "The News"]
    store.undo(both)
    assert details() == ["Vote", "News"]
    assert store.added().articles["earlier"].tolist() == [None]


def test_saving_the_same_again_changes_nothing(store: Store) -> None:
    store.save(ARTICLE, [ballot()], [SavedRow(DAY)])
    before = store.version()
    again = store.save(ARTICLE, [ballot()], [SavedRow(DAY)])
    assert (again.save_id, again.unchanged, again.known_article) == (None, 2, True)
    assert store.version() == before


def test_a_later_reading_takes_the_earlier_ones_place_and_undo_gives_it_back(store: Store) -> None:
    first = store.save(ARTICLE, [ballot()])
    before = store.version()
    mark = store.added().reports["report_id"].iloc[0][-8:]
    second = store.save(ARTICLE, [ballot(yes_pct=91.0)])
    third = store.save(ARTICLE, [ballot(yes_pct=92.0)])
    assert (second.replaced, store.added().reports["yes_pct"].tolist()) == (1, [92.0])
    assert store.undo(second.save_id or "") == 1  # the middle one: the third still stands
    assert store.added().reports["yes_pct"].tolist() == [92.0]
    assert store.added().reports["report_id"].str.endswith(mark).all()
    store.undo(third.save_id or "")
    assert store.added().reports["yes_pct"].tolist() == [90.0]
    assert store.version() == before
    assert store.last_save() == first.save_id
    store.undo(first.save_id or "")
    assert store.added().articles.empty


def test_undo_of_one_article_leaves_the_others(store: Store) -> None:
    store.save(ARTICLE, [ballot()])
    other = store.save(SavedArticle("Another text"), [ballot()], [SavedRow(DAY)])
    assert store.undo(other.save_id or "") == 2
    assert store.undo(other.save_id or "") == 0
    assert len(store.added().articles) == 1


def test_remove_takes_the_row_and_what_stood_behind_it(store: Store) -> None:
    store.save(ARTICLE, [ballot()], [SavedRow(DAY)])
    store.save(ARTICLE, [ballot(yes_pct=91.0)])
    rows = store.added().reports
    assert store.remove("reports", rows["id"]) == 1
    assert store.added().reports.empty
    assert len(store.added().articles) == 1  # its strike day is still there
    assert store.remove("strike_days", store.added().strike_days["id"]) == 1
    assert store.added().articles.empty


def test_every_change_gives_another_version(store: Store) -> None:
    versions = [store.version()]
    first = store.save(ARTICLE, [ballot()])
    versions.append(store.version())
    store.save(ARTICLE, [ballot(yes_pct=91.0)])
    versions.append(store.version())
    store.save(ARTICLE, [], [SavedRow(DAY)])
    versions.append(store.version())
    store.undo(first.save_id or "")
    versions.append(store.version())
    assert len(set(versions)) == len(versions)


@pytest.mark.parametrize(
    ("reports", "days", "message"),
    [
        pytest.param([], [], "no row", id="nothing"),
        pytest.param([{**BALLOT, "union": None}], [], "Union is empty", id="no union"),
        pytest.param([{**BALLOT, "question": " "}], [], "Question is empty", id="blank question"),
        pytest.param([BALLOT, BALLOT], [], "about the same one", id="one ballot twice"),
        pytest.param([BALLOT], [DAY, DAY], "about the same one", id="one day twice"),
        pytest.param([BALLOT], [{**DAY, "date": None}], "Day is empty", id="a day without a date"),
    ],
)
def test_a_row_that_lacks_what_it_needs_saves_nothing(store: Store, reports: list, days: list, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        store.save(ARTICLE, [SavedRow(row) for row in reports], [SavedRow(row) for row in days])
    assert store.version() == "empty"


def test_added_rows_join_the_register_as_yours(store: Store) -> None:
    published = register.load()
    store.save(ARTICLE, [ballot(), ballot(ballot_id="neu-new-eng-2023-05", announced="2023-05-01")], [SavedRow(DAY)])
    added = store.added()
    whole = register.load(added_reports=added.reports, added_days=added.strike_days)
    assert len(whole.reports) == len(published.reports) + 2
    assert len(whole.ballots) == len(published.ballots) + 1
    assert whole.reports["origin"].value_counts()["yours"] == 2
    known = whole.ballots.set_index("ballot_id").loc["neu-teachers-eng-2023-01"]
    assert known["origin"] == "both"
    for wanted, ballots in (("yours", 2), ("register", len(published.ballots))):
        chosen = Selection(origin=(wanted,)).apply(whole.ballots)
        assert len(chosen) == options(whole.ballots, "origin")[wanted] == ballots
    assert (known["yes_share"], known["turnout"]) == (90.44, 53.27)
    assert whole.ballots.set_index("ballot_id").loc["neu-new-eng-2023-05", "origin"] == "yours"


TEXTS = st.text(max_size=40) | st.sampled_from(
    ["\x00", "\ud800", "=1+1", "'; DROP TABLE reports; --", "é" * 99, "\u202e"]
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, title=TEXTS, employer=TEXTS, pct=st.floats(0, 100), votes=st.integers(0, 2**40))
def test_any_text_and_figure_is_saved_and_comes_back(
    store: Store, text: str, title: str, employer: str, pct: float, votes: int
) -> None:
    row = SavedRow({**BALLOT, "employer": employer, "yes_pct": pct, "yes_votes": votes}, extracted={"said": text})
    done = store.save(SavedArticle(text, title=title, keep_text=True), [row])
    found = store.added().reports.iloc[0]
    store.undo(done.save_id or "")
    assert (found["yes_pct"], found["yes_votes"]) == (pct, votes)
    kept = "".join(char for char in employer if char != "\x00" and not "\ud800" <= char <= "\udfff").strip()
    assert (found["employer"] == kept) if kept else pd.isna(found["employer"])


@given(st.text())
def test_checksum_ignores_spacing_alone(text: str) -> None:
    assert checksum(text) == checksum(f"  {text}\r\n")
    assert checksum(text) != checksum(text + "x")


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("https://News.Example/A?b=1#c", "https://news.example/A?b=1"),
        ("https://news.example/a?utm_source=x&id=2", "https://news.example/a?id=2"),
        ("https://news.example/a?b=%20x&c", "https://news.example/a?b=%20x&c"),
        (None, ""),
        ("http://[broken", "http://[broken"),
    ],
)
def test_plain_url(url: str | None, plain: str) -> None:
    assert plain_url(url) == plain


def test_missing_numbers_stay_missing(store: Store) -> None:
    store.save(ARTICLE, [ballot(yes_pct=math.nan, electorate=pd.NA)])
    row = store.added().reports.iloc[0]
    assert math.isnan(row["yes_pct"])
    assert row["electorate"] is pd.NA
