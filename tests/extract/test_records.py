"""What a row carries besides its values: confidence, flags, hedges, where it came from."""

import pytest

from extract import Article, read

URL = "https://example.org/story"


def only(text, **more):
    (record,) = read(Article(text, published="2023-02-20", **more)).ballot_records
    return record


def test_a_plain_result_is_read_with_confidence():
    record = only("RMT members voted by 88 per cent to strike.", url=URL, publisher="The Echo")
    assert (record["confidence"], record["flags"]) == ("high", None)
    assert (record["source_url"], record["source_publisher"], record["source_published"]) == (
        URL,
        "The Echo",
        "2023-02-20",
    )


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("RMT members voted unanimously to strike.", "medium"),
        ("The Harbour Pilots' Union said 77 per cent of its members voted to strike.", "medium"),
        ("Unite backed the RMT.\n\nMembers voted four to one in favour of a strike.", "low"),
    ],
)
def test_what_had_to_be_inferred_lowers_confidence(text, level):
    record = only(text)
    assert record["confidence"] == level
    assert record["confidence_reason"]


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("More than 80 per cent of GMB members voted to strike.", "yes_pct"),
        ("GMB members voted by 88 per cent to strike on a turnout of nearly 60 per cent.", "turnout_pct"),
    ],
)
def test_hedges_are_kept(text, hedged):
    record = only(text)
    assert record["hedged"] == hedged
    assert record["flags"] == "hedged"


def test_figures_that_cannot_all_be_right_are_flagged():
    record = only("Unite members voted by 118 votes to 9, or 75 per cent, to strike.")
    assert record["yes_votes"] == 118
    assert (record["yes_pct"], record["flags"], record["confidence"]) == (75, "arithmetic", "low")


def test_a_formal_vote_behind_an_indicative_one_is_statutory():
    text = (
        "An indicative ballot by the EIS had 87.5 per cent in favour of strikes. "
        "In the formal postal vote which followed it was 88.2 per cent, on a turnout of 60.9 per cent."
    )
    found = read(Article(text, published="2023-02-20")).ballot_records
    assert [(b["yes_pct"], b["kind"]) for b in found] == [(87.5, "indicative"), (88.2, "statutory")]


def test_counts_that_agree_are_not_flagged():
    record = only("Unite members voted by 118 votes to 9, or 92.9 per cent, to strike.")
    assert (record["yes_votes"], record["no_votes"], record["yes_pct"], record["flags"]) == (118, 9, 92.9, None)


@pytest.mark.parametrize(
    ("text", "nations"),
    [
        ("NEU teachers in England and Wales voted by 90% to strike.", "GB-ENG;GB-WLS"),
        ("Welsh teachers in the NEU voted by 90% to strike.", "GB-WLS"),
        ("Unite members in Leeds voted by 90% to strike.", "GB-ENG"),
        ("Unite members across the UK voted by 90% to strike.", "GB-ENG;GB-WLS;GB-SCT;GB-NIR"),
        ("EIS members voted by 90% to strike.", "GB-SCT"),
        ("Unison Scotland's members voted by 90% to strike.", "GB-SCT"),
        ("NZEI members voted by 90 percent to strike.", "NZ"),
        ("PORTLAND, Ore. — Teamsters here voted 93 percent in favor of a strike.", "US-OR"),
        ("Unison members voted by 90% to strike, said Heather Wakefield of Unison in Cardiff.", "GB-WLS"),
        ("RMT members voted by 90% to strike, said Dr J. Preston.", None),
        ("RMT members voted by 90% to strike.", None),
        ("Unite brewers who serve the UK's most popular pubs voted by 90% to strike in Leeds.", "GB-ENG"),
        ("Auckland and Wellington are hit. Canterbury therapists in a union voted by 90% to strike.", "NZ"),
        ("Leeds and York are hit. Canterbury porters in Unite voted by 90% to strike.", "GB-ENG"),
        ("Carers in Unison voted by 90% to strike at Harbour Care UK.", None),
        ("By Clare Preston\n\nCarers in Unison voted by 90% to strike.", None),
        (
            "PCS members voted by 90% to strike.\n\nTests in England, Scotland and Wales may stop.",
            "GB-ENG;GB-SCT;GB-WLS",
        ),
        ("Seattle teachers in the SEIU voted by 90% to strike.\n\nIn Washington, strikes are rare.", "US-WA"),
    ],
)
def test_nations_are_what_the_text_settles(text, nations):
    assert only(text)["nations"] == nations


def test_each_clause_has_its_nation():
    text = "In England, 62% of Unite members backed a strike, while in Northern Ireland 78% voted for a strike."
    found = read(Article(text, published="2023-02-20")).ballot_records
    assert [(b["yes_pct"], b["nations"]) for b in found] == [(62, "GB-ENG"), (78, "GB-NIR")]


def test_a_ballot_without_figures_has_none():
    record = only("The FBU will ballot 33,000 members on strike action.")
    assert (record["status"], record["electorate"], record.get("yes_pct")) == ("announced", 33000, None)


def test_a_union_left_unnamed_is_marked():
    text = "Bin workers to strike\n\nBin workers will strike on 6 March. The strike is over pay."
    (record,) = read(Article(text, published="2023-02-20")).strike_records
    assert (record["union"], record["flags"], record["confidence"]) == (None, "union unknown", "low")
