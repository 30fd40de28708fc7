"""An article's text on the page: every character of it as text, and nothing else but our own marks."""

from __future__ import annotations

from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.parts.reading import marked
from pages.parts.reading.marked import Mark

OURS = {"p", "br", "mark", "small", "b"}
HOSTILE = [
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "</mark></p><iframe src='https://elsewhere.example'>",
    "[a](javascript:alert(1)) ![b](https://elsewhere.example/x.png)",
    "$\\int_0^1$ :smile: :red[x] :material/home: --> www.elsewhere.example",
    "&lt;b&gt; &#60;script&#62; &amp;",
    '=HYPERLINK("https://elsewhere.example")',
    "\x00\u202e\ud800\r\n\t",
]
ANY = st.text(max_size=60) | st.sampled_from(HOSTILE)


class Seen(HTMLParser):
    """The tags of a page, and its text without the labels of marks."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.text, self.labels, self._label = "", 0, False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += attrs
        self.text += "\n" * (tag == "br")
        self._label = self._label or tag == "small"
        self.labels += tag == "mark"

    def handle_endtag(self, tag):
        self.tags.add(tag)
        self._label = self._label and tag != "small"

    def handle_data(self, data):
        if not self._label:
            self.text += data


def spans(text: str, cuts: list[int]) -> list[dict]:
    ends = sorted({cut % (len(text) + 1) for cut in cuts})
    return [
        {"start": start, "end": end, "field": ("yes_pct", "turnout_pct", "<b onclick=x>")[n % 3]}
        for n, (start, end) in enumerate(pairwise(ends))
    ]


@given(st.lists(ANY, max_size=5).map("".join), st.lists(st.integers(0, 400), max_size=8))
def test_the_page_holds_the_text_and_our_marks_alone(text, cuts):
    found = marked.marks(spans(text, cuts), len(text))
    seen = Seen(marked.page(text, found))
    assert seen.tags <= OURS
    assert {name for name, _ in seen.attributes} <= {"style", "tabindex"}
    plain = marked.UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r", ""))
    assert seen.text.replace(" ", "") == plain.replace(" ", "")
    assert seen.labels == len(found)


@given(st.lists(ANY, max_size=5).map("".join), st.lists(st.integers(0, 400), min_size=2, max_size=8))
def test_excerpts_too(text, cuts):
    found = marked.marks(spans(text, cuts), len(text))
    seen = [Seen(html) for html in marked.excerpts(text, found)]
    assert all(one.tags <= OURS for one in seen)
    assert sum(one.labels for one in seen) == len(found)


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        pytest.param([], [], id="none"),
        pytest.param([500], ["…" + "x" * 90 + "M" + "x" * 90 + "…"], id="one"),
        pytest.param([0, 100], ["M" + "x" * 99 + "M" + "x" * 90 + "…"], id="near each other"),
        pytest.param([0, 999], ["M" + "x" * 90 + "…", "…" + "x" * 90 + "M"], id="far apart, at both ends"),
    ],
)
def test_marks_near_each_other_share_an_excerpt(starts, expected):
    text = "".join("M" if at in starts else "x" for at in range(1000))
    found = [Mark(at, at + 1, "union") for at in starts]
    assert [Seen(html).text.replace(" ", "") for html in marked.excerpts(text, found)] == expected


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        pytest.param([(0, 3, "union"), (4, 9, "yes_pct")], [(0, 3, "union"), (4, 9, "yes share")], id="side by side"),
        pytest.param([(0, 3, "union"), (0, 3, "employer")], [(0, 3, "union")], id="what has a colour alone"),
        pytest.param([(0, 3, "date"), (0, 3, "turnout_pct")], [(0, 3, "turnout, date")], id="one span, two purposes"),
        pytest.param([(0, 3, "kind"), (0, 3, "status")], [(0, 3, "kind, status")], id="none with a colour"),
        pytest.param([(0, 6, "date"), (4, 9, "yes_pct")], [(0, 6, "date")], id="overlapping: the earlier"),
        pytest.param([(0, 3, "date"), (0, 6, "date")], [(0, 6, "date")], id="nested: the longer"),
        pytest.param([(5, 5, "nations"), (8, 99, "union")], [], id="empty or beyond the text"),
        pytest.param([(0, 3, "votes_cast")], [(0, 3, "votes")], id="counts are votes"),
    ],
)
def test_marks(evidence, expected):
    given_ = [{"start": start, "end": end, "field": field} for start, end, field in evidence]
    assert marked.marks(given_, 20) == [Mark(*one) for one in expected]


def test_a_long_text_is_cut():
    html = marked.page("x" * 10_000_000, [Mark(9_000_000, 9_000_005, "union")])
    assert len(html) == marked.SHOWN + len('<p tabindex="0"></p>')
