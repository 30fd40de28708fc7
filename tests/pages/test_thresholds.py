"""The Thresholds page as a reader meets it: by link, for every rule, for selections of any size."""

import re

import pytest

from register import law, what_if

PAGE = "pages/law/thresholds.py"
RULES = {  # preset -> the row that it cites first
    "before-2016-act": "gb-1992",
    "turnout-50": "gb-2017-general",
    "public-services": "gb-2017-general",
    "support-40": "gb-2017-general",
    "from-2026": "gb-2026-feb",
    "simple-majority": "gb-2026-turnout-repeal-pending",
    "majority-entitled": "ca-nb",
    "illinois-75": "us-il-chicago",
}


def figures(at):
    return {metric.label: metric.value for metric in at.metric}


SELECTIONS = [
    ({}, "everything"),
    ({"union": ["NEU"]}, "one union"),
    ({"nation": ["GB-NIR"]}, "one nation"),
    ({"union": ["NEU"], "nation": ["JP"]}, "a nation that nobody balloted"),
    ({"from_year": ["2031"]}, "nothing"),
    ({"question": ["accept_offer"]}, "nothing that can be judged"),
    ({"union": ["<script>alert(1)</script>"], "from_year": ["9999"], "rule": ["<script>"]}, "hostile"),
    (
        {"rule": ["own"], "turnout": ["abc"], "yes": ["-5"], "support": ["1e9"], "whose": ["x"], "by": ["<b>"]},
        "sliders",
    ),
    ({"union": [f"union {number}" for number in range(500)]}, "500 values"),
]


@pytest.mark.parametrize("rule", ["", "majority-entitled", "public-services", "own"])
@pytest.mark.parametrize("params", [row[0] for row in SELECTIONS], ids=[row[1] for row in SELECTIONS])
def test_page_opens(opened, params, rule):
    at = opened(PAGE, **params, **({"rule": [rule]} if rule and "rule" not in params else {}))
    assert not at.exception
    assert at.title[0].value == "Thresholds"
    assert "No verdict" in figures(at)


def test_a_link_holds_the_rule_and_the_selection(opened, loaded):
    at = opened(PAGE, rule=["illinois-75"], union=["NEU"])
    rules = law.rulebook(loaded.rules)
    ballots = loaded.ballots.query("union == 'NEU'")
    verdicts = what_if.judge(ballots, what_if.presets(rules)["illinois-75"], rules)
    assert at.selectbox(key="link_rule").value == "illinois-75"
    assert figures(at)["By this rule"] == str(int(verdicts.eq("mandate").sum()))
    assert "75%" in " ".join(caption.value for caption in at.caption)


def test_a_link_holds_the_reader_s_own_rule(opened, loaded):
    at = opened(PAGE, rule=["own"], turnout=["0"], yes=["66"], support=["0"])
    rules = law.rulebook(loaded.rules)
    verdicts = what_if.judge(loaded.ballots, what_if.own(0, 66, 0), rules)
    assert [slider.value for slider in at.slider] == [0, 66, 0]
    assert figures(at)["By this rule"] == f"{int(verdicts.eq('mandate').sum()):,}"


def test_defaults_of_the_own_rule_never_drift(opened):
    assert [slider.value for slider in opened(PAGE, rule=["own"]).slider] == [50, 50, 40]


def test_a_bare_link_means_the_law_as_it_stood(opened):
    at = opened(PAGE)
    assert at.selectbox(key="link_rule").value == "as-it-stood"
    assert not at.slider
    assert figures(at)["By the law"] == figures(at)["By this rule"]
    assert (figures(at)["Gained"], figures(at)["Lost"]) == ("0", "0")


def test_a_rule_that_is_not_on_offer_is_dropped_with_a_notice(opened):
    at = opened(PAGE, rule=["made-up"])
    assert at.selectbox(key="link_rule").value == "as-it-stood"
    assert any("rule" in warning.value for warning in at.warning)


def test_choosing_a_rule_writes_it_into_the_link(opened):
    at = opened(PAGE)
    at.selectbox(key="link_rule").set_value("simple-majority").run()
    assert at.query_params["rule"] == "simple-majority"
    at.selectbox(key="link_rule").set_value("as-it-stood").run()
    assert "rule" not in at.query_params


@pytest.mark.parametrize("by", ["sector", "union", "nation", "year"])
def test_comparisons_by_each_grouping_open_from_a_link(opened, by):
    at = opened(PAGE, rule=["support-40"], by=[by])
    assert not at.exception
    assert any(f"other {by}" in heading.value for heading in at.subheader)


def test_every_chart_has_a_text_alternative(opened):
    charts = opened(PAGE, rule=["support-40"]).get("plotly_chart")
    assert len(charts) == 3
    assert all(len(chart.proto.alt) > 80 for chart in charts)


@pytest.mark.parametrize("rule", list(RULES))
def test_each_preset_names_its_row_and_links_its_source(opened, loaded, rule):
    row = loaded.rules.set_index("rule_id").loc[RULES[rule]]
    told = " ".join(caption.value for caption in opened(PAGE, rule=[rule]).caption).replace("\\", "")
    assert f"Rule [{RULES[rule]}](" in told
    assert row["legal_basis"] in told


def test_the_law_as_it_stood_names_the_rules_that_decided(opened, loaded):
    (box,) = [box for box in opened(PAGE, union=["NEU"]).expander if "Which law decided" in box.label]
    decided = loaded.ballots[loaded.ballots["union"].eq("NEU") & loaded.ballots["verdict"].isin(law.DECIDED)]
    table = box.dataframe[0].value.set_index("rule_id")["decided"]
    assert table.to_dict() == decided["rule_id"].value_counts().to_dict()


@pytest.mark.parametrize("rule", ["support-40", "public-services", "simple-majority"])
def test_mandates_of_both_sides_are_told_as_a_sum_that_adds_up(opened, rule):
    at = opened(PAGE, rule=[rule])
    (told,) = [caption.value for caption in at.caption if "mandates." in caption.value and " = " in caption.value]
    left, _, right = told.partition(" mandates.")[0].partition(" = ")
    terms = re.findall(r"([+−]?) ?(\d[\d,]*)", left)
    number = {"": 1, "+": 1, "−": -1}
    assert sum(number[sign] * int(value.replace(",", "")) for sign, value in terms) == int(right.replace(",", ""))
    assert figures(at)["By this rule"] == right


def test_dates_of_flips_are_no_more_exact_than_known(opened, loaded):
    at = opened(PAGE, rule=["support-40"], union=["INTO"])
    (table,) = [table.value for table in at.dataframe if "change" in table.value]
    known = loaded.ballots.set_index("ballot_id")["date_precision"]
    exact = known[table["ballot"].str.removeprefix("ballot?ballot=")].map({"day": 10, "month": 7, "year": 4})
    assert table["date"].fillna("").str.len().tolist() == exact.fillna(0).tolist()
    assert set(exact) > {10}


def test_the_page_says_that_the_samples_differ(opened):
    told = " ".join(text.value for text in opened(PAGE).markdown)
    assert "samples differ and neither is complete" in told
