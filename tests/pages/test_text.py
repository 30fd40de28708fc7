"""Text from outside in Markdown: no character of it is a mark, and no pattern of it is remade into something else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.parts import text

LINKED = re.compile(r"https?://|www\.|[\w.+-]@[\w-]|:material/|--", re.IGNORECASE)  # what Streamlit remakes in any text
PIECES = ["www.", "https://", "a@b.example", ":material/home:", "-->", "$x$", "[a](b)", "<b>", "\n", "`", ":red[x]"]


@given(st.lists(st.text(max_size=5) | st.sampled_from(PIECES), max_size=8).map("".join))
def test_nothing_is_left_to_be_remade(given_):
    shown = re.sub(r"\\(.)", r"\1", text.plain(given_))  # as Markdown reads it
    assert not LINKED.search(shown)
    whole = " ".join(given_.split())
    assert len(whole) > 500 or shown.replace(text.JOINER, "") == whole.replace(text.JOINER, "")


@pytest.mark.parametrize(
    ("address", "is_link"),
    [("https://news.example/a", True), ("javascript:alert(1)", False), ("//news.example", False), ("", False)],
)
def test_only_addresses_of_the_web_become_links(address, is_link):
    assert text.link("words", address).startswith("[") is is_link
