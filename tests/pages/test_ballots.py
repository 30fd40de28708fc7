"""All ballots, one ballot and the data as a reader meets them: by link, for selections of any size."""

import pytest

from pages.parts import text
from register import schema

TABLE, BALLOT, DATA = "pages/ballots/table.py", "pages/ballots/ballot.py", "pages/about/data.py"
SELECTIONS = {
    "everything": {},
    "one union": {"union": ["NEU"]},
    "one nation": {"nation": ["GB-NIR"]},
    "nothing": {"from_year": ["2031"], "to_year": ["2032"]},
    "one ballot": {"union": ["NUT"], "from_year": ["2011"], "to_year": ["2011"]},
    "a hostile link": {"union": ["<script>alert(1)</script>"], "from_year": ["9999"], "search": ["<b>]("]},
    "500 values": {"union": [f"union {number}" for number in range(500)]},
}
PARTS = ("Coverage", "Verdicts", "Rules", "Columns", "Questions", "Changes", "Use and cite")


def words(at) -> str:
    return "\n".join(str(part.value) for part in (*at.markdown, *at.caption, *at.subheader, *at.header, *at.code))


@pytest.mark.parametrize("params", SELECTIONS.values(), ids=SELECTIONS)
@pytest.mark.parametrize("page", [TABLE, DATA])
def test_page_opens(opened, page, params):
    at = opened(page, **params)
    assert not at.exception
    assert "<script>" not in words(at)


def test_the_table_holds_the_selection(opened, loaded):
    at = opened(TABLE, union=["NEU"], search=["support staff"])
    ballots = loaded.ballots.query("union == 'NEU' and group == 'support staff'")
    assert sorted(at.dataframe[0].value["ballot_id"]) == sorted(ballots["ballot_id"])
    assert at.subheader[0].value == f"{len(ballots)} ballot questions"


def test_the_table_speaks_in_words_and_dates_no_finer_than_known(opened, loaded):
    shown = opened(TABLE, union=["NEU"]).dataframe[0].value.set_index("ballot_id")
    known = loaded.ballots.set_index("ballot_id").loc[shown.index]
    assert shown.loc["neu-teachers-eng-2023-01", ["nations", "date"]].tolist() == ["England", "2023-01-16"]
    lengths = shown["date"].str.len()
    assert set(lengths[known["date_precision"].eq("month")]) == {7}


def test_an_empty_table_says_what_to_do(opened):
    at = opened(TABLE, from_year=["2031"])
    assert "reset" in at.info[0].value
    assert not at.dataframe


@pytest.mark.parametrize("part", PARTS)
def test_every_part_of_the_data_opens(opened, part):
    at = opened(DATA, part=[part], union=["NEU"])
    assert not at.exception


def test_rules_are_told_in_words(opened):
    shown = opened(DATA, part=["Rules"]).dataframe[0].value
    assert {"Great Britain", "Northern Ireland"} <= set(shown["nations"])
    for name in ("nations", "sectors", "status", "yes_comparison"):
        assert not shown[name].astype("str").str.contains("[_;]").any(), name


def test_every_column_stands_in_the_dictionary(opened):
    tables = opened(DATA, part=["Columns"]).table
    listed = {cell.strip("`") for table in tables for cell in table.value["Column"]}
    assert listed == {column.name for name in schema.tables() for column in schema.table(name).columns}


def test_one_ballot_tells_figures_verdict_and_sources(opened):
    at = opened(BALLOT, ballot=["neu-teachers-eng-2023-01"])
    assert not at.exception
    assert at.subheader[0].value == "Verdict: mandate"
    tests, figures = at.table[0].value, at.table[1].value
    assert tests.to_numpy().tolist() == [
        ["Yes votes", "90.44%", "more than 50%", "reached"],
        ["Turnout", "53.27%", "50%", "reached"],
        ["Support of all entitled", "48.2%", "40%", "reached"],
    ]
    assert figures.to_numpy().tolist()[:3] == [
        ["Yes share, of valid votes", "90.44%", "reported"],
        ["Turnout, of those entitled", "53.27%", "reported"],
        ["Support: Yes, of those entitled", "48.2%", "yes share × turnout"],
    ]
    assert at.code[0].value.startswith("Of NEU members voting (teachers, state-funded schools, England), 90.44%")
    assert at.code[1].value.endswith("/ballot?ballot=neu-teachers-eng-2023-01")


def test_reports_that_differ_are_told_apart(opened):
    told = words(opened(BALLOT, ballot=["rcn-eng-2023-06"]))
    assert "Turnout differs" in told
    assert "39\\.9% \\(The Lamp" in told


def test_reports_name_hedged_figures_in_words(opened):
    told = opened(BALLOT, ballot=["rcn-eng-2023-06"]).dataframe[0].value["hedged"]
    assert set(told.dropna()) == {"Votes cast", "Yes, reported"}


def test_an_open_verdict_shows_each_case(opened, loaded):
    ballots = loaded.ballots
    unsettled = ballots["verdict_reason"].str.startswith("The verdict depends on")
    at = opened(BALLOT, ballot=[ballots.loc[unsettled, "ballot_id"].iloc[0]])
    assert not at.exception
    assert len(set(at.table[0].value["Verdict"])) > 1


@pytest.mark.parametrize("every", range(2))
def test_every_ballot_has_a_page(opened, loaded, every):
    """A spread of the register, those with most reports and flags among it."""
    ballots = loaded.ballots.sort_values(["flags", "reports"], na_position="first")
    for ballot_id in ballots["ballot_id"].iloc[every * 30 :: 60]:
        at = opened(BALLOT, ballot=[ballot_id])
        assert not at.exception, ballot_id
        assert "nan" not in words(at).replace("’", " ").split(), ballot_id


@pytest.mark.parametrize(
    ("ballot_id", "told"),
    [("neu-teachers-eng-2023", "Did you mean one of these?"), ("<script>alert(1)</script>", "holds no ballot named")],
)
def test_an_unknown_ballot_leads_on(opened, ballot_id, told):
    at = opened(BALLOT, ballot=[ballot_id])
    assert not at.exception
    assert told in words(at) + at.warning[0].value
    assert "<script>" not in at.warning[0].value
    assert at.selectbox[0].label == "Open a ballot"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("plain", "plain"),
        ("[a](javascript:x)", r"\[a\]\(javascript\:x\)"),
        ("<b>", r"\<b\>"),
        (":red[x] $y$", r"\:red\[x\] \$y\$"),
        ("a\n# b", r"a \# b"),
        ("x" * 600, "x" * 499 + "…"),
    ],
)
def test_text_from_outside_is_shown_as_it_stands(given, shown):
    assert text.plain(given) == shown


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://example.org/a?b=1", "[x](https://example.org/a?b=1)"),
        ("https://example.org/a) [b](c", "[x](https://example.org/a%29%20%5Bb%5D%28c)"),
        ("javascript:alert(1)", "x"),
        ("//example.org", "x"),
        (None, "x"),
    ],
)
def test_only_web_addresses_become_links(address, shown):
    assert text.link("x", address) == shown
