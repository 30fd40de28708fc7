"""Many articles at once: the same frames, in the same order, however many processes read them."""

import pickle
import sys

import pandas as pd
import pytest

from extract import Article, extract_batch, read
from extract.batch import WORTH_SHARING, each, records, start_method

TEXTS = [
    "The NEU said that 90.44 per cent of teachers had voted for strikes, on a turnout of 53.27 per cent.",
    "A village fair was held on Saturday.",
    "Members of the RMT will strike on 1 February and 3 February after 88% voted for strike action.",
]
ARTICLES = [Article(TEXTS[n % 3], published="2023-01-16", id=f"a{n}") for n in range(WORTH_SHARING + 7)]


@pytest.fixture(scope="module")
def alone():
    return extract_batch(ARTICLES, processes=1)


def test_each_row_names_its_article(alone):
    assert list(alone.ballots["article"].unique()[:3]) == ["a0", "a2", "a3"]
    assert set(alone.strike_days["article"]) <= {f"a{n}" for n in range(2, len(ARTICLES), 3)}
    assert list(alone.ballots.columns[1:]) == list(read(ARTICLES[0]).ballots.columns)
    assert list(alone.strike_days.columns[1:]) == list(read(ARTICLES[0]).strike_days.columns)
    one = read(ARTICLES[0]).ballots
    pd.testing.assert_frame_equal(alone.ballots.loc[: len(one) - 1, one.columns], one)


@pytest.mark.parametrize("processes", [2, None])
def test_several_processes_give_the_same_frames(alone, processes):
    shared = extract_batch(iter(ARTICLES), processes)
    pd.testing.assert_frame_equal(shared.ballots, alone.ballots)
    pd.testing.assert_frame_equal(shared.strike_days, alone.strike_days)


def test_new_processes_where_a_copy_of_this_one_would_not_be_safe(alone, monkeypatch):
    monkeypatch.setattr("threading.active_count", lambda: 5)
    monkeypatch.delattr(sys.modules["__main__"], "__file__", raising=False)  # a page under test stays there
    assert start_method() == "spawn"
    assert extract_batch(ARTICLES, 2).ballots.equals(alone.ballots)


def test_no_articles_are_empty_frames_with_the_same_columns_and_types(alone):
    for empty, full in zip(extract_batch([]), alone, strict=True):
        assert len(empty) == 0
        assert empty.dtypes.equals(full.dtypes)


def test_articles_without_an_id_count_by_place():
    assert list(extract_batch([Article("Hello."), Article(TEXTS[0])]).ballots["article"].unique()) == ["2"]


def test_few_articles_are_read_one_by_one_as_they_are_asked_for():
    def endless():
        yield from ARTICLES[:3]
        raise RuntimeError("asked for more than was needed")

    with pytest.raises(RuntimeError):
        list(each(endless(), records))


def test_what_travels_between_processes_is_picklable():
    found = records(read(ARTICLES[2]))
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes
