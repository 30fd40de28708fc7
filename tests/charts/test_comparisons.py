"""Groups of ballots: who is compared, what is counted where, and which law is shown."""

import pytest

from charts import nations, unions
from charts.counted import counted
from charts.groups import NAME, OTHERS, table
from charts.regimes import by_rule
from register import law

CHOSEN = [
    ([], ["NEU", "UCU", "BMA"], "those with most ballots"),
    (["BMA"], ["BMA"], "one by name"),
    (["RCN", "BMA"], ["BMA"], "one has no ballot here"),
    (["RCN"], [], "none of them has"),
]


@pytest.fixture(scope="module")
def three(votes):
    return votes(*[{}] * 3, *[{"union": "UCU"}] * 2, {"union": "BMA"})


@pytest.mark.parametrize(("wanted", "names"), [row[:2] for row in CHOSEN], ids=[row[2] for row in CHOSEN])
def test_unions_compared(three, wanted, names):
    assert unions.chosen(three, wanted) == names


def test_never_more_than_eight_unions(told):
    votes = counted(told)
    assert len(unions.chosen(votes, [])) == 8
    assert len(unions.chosen(votes, list(votes.rows["union"].unique()))) == 8


def test_note_says_why_these_unions(three):
    assert unions.note(three, []) == "In colour: 3 unions, all in this selection."
    assert unions.note(three, ["RCN", "BMA"]) == "In colour: 1 union. No ballot in this selection: RCN."


def test_note_on_the_eight_with_most(told):
    assert unions.note(counted(told), []) == "In colour: 8 unions, those with most ballots in this selection."


def test_everyone_else_is_there_only_if_anyone_is(three):
    assert OTHERS not in unions.compared(three, ["NEU", "UCU", "BMA"]).colours
    assert list(unions.compared(three, ["NEU"]).colours) == ["NEU", OTHERS]


CODES = [
    ("GB-ENG", "GB", ("GB-ENG",), "a nation of the UK"),
    ("GB-ENG;GB-WLS", "GB", ("GB-ENG", "GB-WLS"), "two nations"),
    ("US-CA;US-NY", "US", ("US",), "states of one country"),
    (None, "GB", ("GB",), "nation not stated"),
    ("IE", "IE", ("IE",), "a country"),
]


@pytest.mark.parametrize(("held", "country", "codes"), [row[:3] for row in CODES], ids=[row[3] for row in CODES])
def test_where_a_ballot_counts(held, country, codes):
    assert nations.codes(held, country) == codes


WANTED = [
    ((), ["England", "Wales", "UK, nation not stated", "Ireland"], "all"),
    (("GB-WLS",), ["Wales"], "one nation, though a ballot counts in England too"),
    (("GB",), ["England", "Wales", "UK, nation not stated"], "the United Kingdom"),
    (("IE", "GB-ENG"), ["England", "Ireland"], "two"),
]


@pytest.mark.parametrize(("wanted", "names"), [row[:2] for row in WANTED], ids=[row[2] for row in WANTED])
def test_nations_shown(votes, wanted, names):
    made = votes({"nations": "GB-ENG;GB-WLS"}, {"nations": None}, {"nations": "IE", "country": "IE"})
    assert list(nations.compared(made, wanted).colours) == names
    assert nations.note(made) == "1 ballot over several nations counts in each of them."


def test_table_gives_no_rate_of_few(votes):
    made = votes(*[{}] * 5, *[{"union": "UCU", "turnout_pct": 40.0}] * 4)
    rows = table(made.rows, "union", "Union").set_index("Union")
    assert rows.loc["NEU", ["Ballots", "Decided", "Mandates", "Share of mandates"]].tolist() == [5, 5, 5, 100]
    assert rows.loc["UCU", ["Ballots", "Decided", "Mandates", "With turnout"]].tolist() == [4, 4, 0, 4]
    assert rows.loc["UCU", ["Share of mandates", "Median turnout", "Median yes share"]].isna().all()


def test_turnout_missed_counts_under_the_same_law_as_its_siblings(votes, loaded):
    """A teachers' ballot that misses the turnout is decided by the general rule; one that wins, by the added rule."""
    made = votes(*[{}] * 4, {"turnout_pct": 40.0})
    assert made.rows["rule_id"].nunique() == 2
    chart = by_rule(made, law.rulebook(loaded.rules))
    assert set(chart.data[NAME]) == {"Great Britain from 2017: 50% turnout"}
    assert "4 of 5 decided, 80%" in chart.alt


def test_statutes_are_those_of_the_places_shown(votes, loaded):
    shown = nations.compared(votes({"nations": "GB-NIR"}))
    assert set(nations.statutes(law.rulebook(loaded.rules), shown)["Where"]) == {"Northern Ireland"}


NOW = [
    ({"nations": "GB-NIR"}, "For ballots that open now. Northern Ireland: over 50% Yes.", "Northern Ireland"),
    ({"nations": "GB-WLS"}, "For ballots that open now. Great Britain: 50% turnout and over 50% Yes.", "Wales"),
    ({"nations": "US-CA", "country": "US"}, "", "no general statute"),
]


@pytest.mark.parametrize(("change", "sentence"), [row[:2] for row in NOW], ids=[row[2] for row in NOW])
def test_law_now(votes, loaded, change, sentence):
    assert nations.law_now(law.rulebook(loaded.rules), nations.compared(votes(change))) == sentence
