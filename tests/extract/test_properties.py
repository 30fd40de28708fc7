"""What holds for every text, however hostile: no error, spans that slice, the same reading twice."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract import Article, read
from extract.text import lower, prepare

WORDS = """Unite RMT NEU members union voted to strike ballot turnout of was 90 per cent 53.27% on 1 March Tuesday 28
February and 7, 8 will walk out rejected the offer by 57% 43% for against Yes No : | ( ) . , ; - England Wales Scotland
today last year 2023 1,204 87 unanimously nine in ten two-thirds four to one called off from until 7am
48-hour “ ” ’ £"""
HOSTILE = [
    "\x00",
    "\ud800",
    "\u200f",
    "\u202e",
    "\ufeff",
    "İ",
    "ß",
    "\r\n",
    "\t",
    "\n",
    "9" * 30,
    "(" * 40,
    "\U0001f525",
]
PIECES = st.one_of(st.sampled_from(WORDS.split()), st.sampled_from(HOSTILE), st.text(max_size=8))
texts = st.lists(PIECES, max_size=60).map(" ".join)
days = st.one_of(st.none(), st.dates(), st.sampled_from(["2023-02-20", "not a day", "", "2023", "9999-99-99"]))


def both(article):
    found = read(article)
    return found, (*found.ballot_records, *found.strike_records)


@settings(max_examples=150, deadline=None)
@given(texts, days, st.one_of(st.none(), texts))
def test_no_text_raises_and_every_span_slices(text, published, title):
    found, records = both(Article(text, title=title, published=published))
    for mention in found.mentions:
        assert found.text[mention.start : mention.end] == mention.text
    for record in records:
        for evidence in record["evidence"]:
            assert found.text[evidence["start"] : evidence["end"]] == evidence["text"] != ""


@settings(max_examples=100, deadline=None)
@given(texts, days)
def test_percentages_are_percentages_and_counts_are_counts(text, published):
    _, records = both(Article("Unite strike ballot. " + text, published=published))
    for record in records:
        assert 0 <= record.get("yes_pct", 0) <= 100
        assert 0 <= record.get("turnout_pct", 0) <= 100
        assert all(record.get(f, 0) >= 0 for f in ("electorate", "yes_votes", "no_votes"))
        assert record["confidence"] in ("high", "medium", "low")


@settings(max_examples=60, deadline=None)
@given(texts, days)
def test_the_same_text_reads_the_same(text, published):
    article = Article(text, published=published)
    assert both(article)[1] == both(article)[1]


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.characters(), max_size=80))
def test_lower_case_keeps_every_offset(text):
    assert len(lower(text)) == len(text)
    prepared = prepare(text)
    assert len(prepared.low) == len(prepared.plain) == len(text)
    assert all(0 <= s.start < s.end <= len(text) for s in prepared.sentences)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "strike", "\ud800strike\x00"])
def test_nothing_found_is_empty_frames_with_all_columns(text):
    found = read(Article(text))
    full = read(Article("NEU members voted by 90% to strike on 1 March.", published="2023-02-20"))
    assert found.ballots.empty
    for name in ("ballots", "strike_days"):
        frame, other = getattr(found, name), getattr(full, name)
        assert list(frame.columns) == list(other.columns)
        assert len(other) == 1
        pd.testing.assert_series_equal(frame.dtypes, other.dtypes)


def test_a_headline_given_apart_is_read_and_counted_in_the_offsets():
    found = read(Article("Members voted on Monday.", title="RMT: 88% vote to strike", published="2023-02-20"))
    assert found.text == "RMT: 88% vote to strike\n\nMembers voted on Monday."
    assert found.ballots["yes_pct"].tolist() == [88.0]


def test_a_headline_the_text_begins_with_is_not_doubled():
    article = Article("RMT: 88% vote to strike\n\nMembers voted on Monday.", title="RMT: 88% vote to strike")
    assert read(article).text == article.text
