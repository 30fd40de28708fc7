"""Short cuts that must change nothing: each is held against the long way round."""

import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from extract import date_parts, dates, lexicon, words
from extract.scan import at_each, near, places

PATTERN = re.compile(r"\b(?:nine|ten|\d{1,2})(?: in | out of )(?:ten|20)\b(?! per)")
FRAGMENTS = ["nine", "ten", "in", "out of", "20", "7", "per", "cent", ",", "xin", "in in", "women in", "\n"]


@given(st.lists(st.sampled_from(FRAGMENTS)).map(" ".join))
def test_a_search_near_words_finds_what_a_search_everywhere_finds(text):
    found = [m.span() for m in near(PATTERN, text, (" in ", " out of "), 4, 20)]
    assert found == [m.span() for m in PATTERN.finditer(text)]


@given(st.lists(st.sampled_from(FRAGMENTS)).map(" ".join))
def test_trying_where_numbers_stand_finds_what_a_search_everywhere_finds(text):
    marks = words.starts(text, text)
    found = [m.span() for m in at_each(PATTERN, text, sorted(marks.figures + marks.numbers))]
    assert found == [m.span() for m in PATTERN.finditer(text)]


@given(st.text("abé1 -_'\n"))
def test_every_word_that_begins_something_is_noted(text):
    wanted = [m.start() for m in re.finditer(r"\b\d", text)]
    assert words.starts(text, text).figures == wanted


@given(st.lists(st.sampled_from([*lexicon.PHRASES, "the", "of", "no.", "(yes)", "xx"]), max_size=9).map(" ".join))
def test_cues_tried_where_they_can_begin_are_those_of_a_search_everywhere(text):
    tried = [m.span() for m in at_each(lexicon.CUE, text, words.starts(text, text).cues)]
    assert tried == [m.span() for m in lexicon.CUE.finditer(text)]


@given(st.text("ab "), st.lists(st.sampled_from(["a", "ab", "b ", "ba"]), max_size=3, unique=True))
def test_every_place_of_every_word(text, words):
    everywhere = [n for n in range(len(text)) for word in words if text.startswith(word, n)]
    assert places(text, tuple(words)) == everywhere


LINE = """7 8 7, 9 and to - -- until on the monday monday's tues. (may) may. 1st 21st) (the march, jan. 2023 2023-02-01
    1/2/2023 9am 9.30 12:30 noon p.m. o'clock said said, £5 $1,000 48-hour 7th anniversary half-day 7/8 10th-12th
    christmas eve boxing day new year's last night today's inclusive 's : . & don't u.s. tomorrow strike"""
WORDS = re.findall(r"\S+", LINE)


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
def test_dates_are_the_same_as_when_every_word_is_cut_up(text):
    def found():
        return dates.find(text, 0, len(text), date(2023, 1, 16))

    short = found()
    kept, date_parts._stretches = date_parts._stretches, lambda low, start, end: [(start, end)]
    try:
        assert found() == short
    finally:
        date_parts._stretches = kept
