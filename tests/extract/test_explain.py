"""The explained view: marks that slice to their words, and a line for every value."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from extract import Article, Findings, Mention, read
from extract.explain import explain, marked, spans

TEXT = "The NEU said 90.44 per cent voted Yes."


def evidence(field, value, words):
    start = TEXT.index(words)
    return {"field": field, "value": value, "text": words, "start": start, "end": start + len(words), "rule": "a rule"}


def findings(*sources, mentions=(), **record):
    row = {"union": "NEU", "yes_pct": 90.44, "evidence": list(sources), **record}
    return Findings(Article(TEXT, published="2023-01-16", id="x"), TEXT, (row,), recognise=lambda: mentions)


def test_every_value_is_marked_and_explained():
    found = findings(
        evidence("union", "NEU", "NEU"), evidence("yes_pct", 90.44, "90.44 per cent"),
        confidence="high", confidence_reason="said outright", flags="figure hedged",
    )  # fmt: skip
    assert explain(found).splitlines() == [
        "=== x (published 2023-01-16)",
        "",
        "The [NEU | union] said [90.44 per cent | yes_pct] voted Yes.",
        "",
        "--- ballots: 1",
        "1. union NEU, yes_pct 90.44",
        "   confidence high: said outright",
        "   flags: figure hedged",
        "   union = NEU, from 4-7 “NEU”, by: a rule",
        "   yes_pct = 90.44, from 13-27 “90.44 per cent”, by: a rule",
        "--- strike days: none",
    ]


def test_overlapping_spans_become_one_with_all_labels():
    found = findings(
        evidence("yes_pct", 90.44, "90.44 per cent"), evidence("status", "result", "cent voted"),
        evidence("question", "strike", "90.44 per cent voted Yes"), evidence("yes_pct", 90.44, "90.44"),
    )  # fmt: skip
    assert marked(found) == "The NEU said [90.44 per cent voted Yes | question, yes_pct, status]."


def test_mentions_that_no_row_uses_are_marked_too():
    mention = Mention("union", 4, 7, "NEU", "NEU", "union name")
    assert marked(findings(mentions=(mention,))) == "The [NEU | union] said 90.44 per cent voted Yes."


def test_what_a_row_uses_is_marked_as_its_field_alone():
    mentions = (Mention("share", 13, 27, "90.44 per cent", 90.44, "percent"), Mention("union", 4, 7, "NEU", "NEU", ""))
    found = findings(evidence("yes_pct", 90.44, "90.44 per cent"), mentions=mentions)
    assert marked(found) == "The [NEU | union] said [90.44 per cent | yes_pct] voted Yes."


def test_an_article_without_findings():
    assert explain(read(Article("Nothing here."))).splitlines()[-2:] == ["--- ballots: none", "--- strike days: none"]


@given(st.lists(st.tuples(st.integers(0, 38), st.integers(0, 38), st.sampled_from("abc"))))
def test_marks_never_overlap_and_never_change_the_text(pairs):
    mentions = tuple(Mention(kind, a, b, TEXT[a:b], None, "") for a, b, kind in pairs if a <= b)
    found = Findings(Article(TEXT), TEXT, recognise=lambda: mentions)
    ordered = spans(found)
    assert all(one.end <= two.start for one, two in pairwise(ordered))
    assert all(any(s.start <= m.start and m.end <= s.end for s in ordered) for m in mentions if m.start < m.end)
