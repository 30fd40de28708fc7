"""Selections: a link's parameters and back again, what is dropped from a hostile link, what is kept of a frame."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from register import select
from register.select import LISTS, YEARS, Selection

KNOWN = {"union": ("NEU", "RCN", "Fórsa", "EIS-FELA"), "nation": ("GB", "GB-ENG", "GB-WLS", "GB-NIR", "IE")}
ALLOWED = {**select.choices(), **KNOWN}


def subsets(values):
    return st.lists(st.sampled_from(values), unique=True, max_size=4).map(tuple)


YEAR = st.none() | st.integers(select.FIRST_YEAR, select.LAST_YEAR)
SELECTIONS = st.builds(Selection, **{name: subsets(ALLOWED[name]) for name in LISTS}, **dict.fromkeys(YEARS, YEAR))
ANYTHING = st.dictionaries(st.sampled_from([*LISTS, *YEARS, "ballot", "x"]), st.lists(st.text(), max_size=5))


@given(SELECTIONS)
def test_a_selection_survives_the_link(selection):
    assert Selection.from_params(selection.to_params(), KNOWN) == (selection, [])


@given(ANYTHING)
def test_no_link_raises_and_what_is_kept_is_allowed(params):
    selection, dropped = Selection.from_params(params, KNOWN)
    for name in LISTS:
        assert set(getattr(selection, name)) <= set(ALLOWED[name])
    assert all(sentence.endswith(".") for sentence in dropped)
    assert Selection.from_params(selection.to_params(), KNOWN) == (selection, [])


HOSTILE = {
    "script": ({"union": ["<script>alert(1)</script>"]}, Selection(), 1),
    "far year": ({"from_year": ["9999"]}, Selection(), 1),
    "year in other digits": ({"to_year": ["٢٠٢٣"]}, Selection(), 1),
    "year with a sign": ({"to_year": ["-202"]}, Selection(), 1),
    "five hundred values": ({"union": [f"U{number}" for number in range(500)]}, Selection(), 1),
    "good among bad": ({"union": ["NEU", "x", "RCN"]}, Selection(union=("NEU", "RCN")), 1),
    "twice the same": ({"union": ["NEU", "NEU"]}, Selection(union=("NEU",)), 0),
    "unknown name": ({"nonsense": ["1"]}, Selection(), 0),
    "no value": ({"union": []}, Selection(), 0),
    "two years": ({"from_year": ["2022", "2023"]}, Selection(from_year=2022), 0),
}


@pytest.mark.parametrize(("params", "selection", "sentences"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_link(params, selection, sentences):
    found, dropped = Selection.from_params(params, KNOWN)
    assert found == selection
    assert len(dropped) == sentences
    assert not any("script" in sentence for sentence in dropped)


FRAME = pd.DataFrame(
    {
        "union": ["NEU", "NEU", "RCN", "SIPTU", "RMT"],
        "nations": ["GB-ENG", "GB-ENG;GB-WLS", "GB-NIR", pd.NA, pd.NA],
        "country": ["GB", "GB", "GB", "IE", "GB"],
        "sector": ["schools", "schools", "health", "health", "rail"],
        "kind": ["statutory", "indicative", "statutory", pd.NA, "statutory"],
        "verdict": ["mandate", "not a statutory ballot", "mandate", "not a statutory ballot", "not determinable"],
        "year": pd.array([2023, 2022, 2019, 2021, None], dtype="Int64"),
        "note": ["pay", "Pay and pensions", "", pd.NA, "higher-education"],
    }
).astype(dict.fromkeys(("union", "nations", "country", "sector", "kind", "verdict", "note"), "str"))
KEPT = [
    (Selection(), [0, 1, 2, 3, 4]),
    (Selection(union=("NEU",)), [0, 1]),
    (Selection(union=("NEU", "RCN")), [0, 1, 2]),
    (Selection(nation=("GB-WLS",)), [1]),
    (Selection(nation=("GB",)), [0, 1, 2, 4]),
    (Selection(nation=("IE", "GB-NIR")), [2, 3]),
    (Selection(sector=("health",), verdict=("mandate",)), [2]),
    (Selection(kind=("offer",)), [3]),
    (Selection(from_year=2021), [0, 1, 3]),
    (Selection(from_year=2021, to_year=2022), [1, 3]),
    (Selection(to_year=1900), []),
    (Selection(scope=("local",)), [0, 1, 2, 3, 4]),  # the frame has no such column
]


@pytest.mark.parametrize(("selection", "rows"), KEPT, ids=[repr(s.to_params()) for s, _ in KEPT])
def test_what_a_selection_keeps(selection, rows):
    assert list(selection.apply(FRAME).index) == rows


@pytest.mark.parametrize(
    ("words", "rows"),
    [
        ("", [0, 1, 2, 3, 4]),
        ("  ", [0, 1, 2, 3, 4]),
        ("pay", [0, 1]),
        ("PAY pensions", [1]),
        ("england", [0, 1]),
        ("ireland", [2, 3]),
        ("higher education", [4]),
        ("<script>", []),
        (".*", []),
    ],
)
def test_search(words, rows):
    assert list(select.search(FRAME, words).index) == rows


def test_options_count_every_value_and_nations_within_their_country():
    assert select.options(FRAME, "nation") == {"GB": 4, "GB-ENG": 2, "GB-NIR": 1, "GB-WLS": 1, "IE": 1}
    assert select.options(FRAME, "kind") == {"statutory": 3, "indicative": 1, "offer": 1}


@pytest.mark.parametrize(
    ("selection", "words"),
    [
        (Selection(), "everything"),
        (Selection(union=("NEU", "RCN")), "NEU or RCN"),
        (Selection(union=("NEU",), nation=("GB-ENG",), from_year=2022, to_year=2023), "NEU, England, 2022 to 2023"),
        (Selection(question=("action_short_of_strike",)), "action short of strike"),
        (Selection(from_year=2022), "2022 to today"),
    ],
)
def test_words(selection, words):
    assert selection.words() == words


def test_but_leaves_the_first_as_it_was():
    first = Selection(union=("NEU",))
    assert first.but(union=("RCN",)).union == ("RCN",)
    assert first.union == ("NEU",)
