"""What a different rule changes, as drawn: lines where the rule asks for them, every ballot once, true headlines."""

import numpy as np
import pandas as pd
import pytest

from charts import closeness, thresholds
from charts.theme import TEMPLATE
from register import flips, law, schema, what_if
from register.ballots import ballots as ballots_of

REPORT = {
    "union": "NEU", "country": "GB", "nations": "GB-ENG", "sector": "schools", "group": "teachers",
    "kind": "statutory", "question": "strike", "scope": "aggregate", "opened": "2022-11-28", "yes_pct": 90.0,
    "turnout_pct": 60.0, "source_url": "https://example.org/result",
}  # fmt: skip
BOTH, NEITHER, GAINS, LOSES, HERE, NOT_HERE, NONE = thresholds.MARKS


@pytest.fixture(scope="module")
def rules(loaded):
    return law.rulebook(loaded.rules)


@pytest.fixture
def linked(loaded):
    """Ballots of reports that are given by the columns in which they differ from an ordinary one."""

    def make(*changes):
        rows = [{**REPORT, "report_id": f"r-{n}", "ballot_id": f"b-{n}", **change} for n, change in enumerate(changes)]
        reports = schema.conform(pd.DataFrame(rows), "reports") if rows else schema.empty_frame("reports")
        return ballots_of(reports.assign(origin="register"), loaded.rules)

    return make


@pytest.fixture
def drawn(rules):
    def draw(ballots, rule):
        return thresholds.what_if_map(ballots, what_if.judge(ballots, rule, rules), rule)

    return draw


def counts(chart):
    return {trace.name.rpartition(" (")[0]: len(trace.x) for trace in chart.figure.data if trace.name}


MARKED = [
    # yes share, turnout, when it opened, what becomes of it under 50% turnout and 50% Yes
    (90, 60, "2022-11-28", BOTH),
    (90, 40, "2022-11-28", NEITHER),
    (90, 40, "2011-05-01", LOSES),
    (90, 60, None, HERE),
]


@pytest.mark.parametrize(("yes", "turnout", "opened", "mark"), MARKED, ids=[row[3] for row in MARKED])
def test_each_point_shows_what_becomes_of_it(linked, drawn, yes, turnout, opened, mark):
    change = {"yes_pct": yes, "turnout_pct": turnout, "opened": opened, "country": "US" if opened is None else "GB"}
    change["nations"] = "US" if opened is None else "GB-ENG"
    chart = drawn(linked(change), what_if.own(50, 50, 0))
    assert counts(chart) == {mark: 1}
    assert chart.figure.layout.showlegend  # with its count, where it is the only one


def test_a_looser_rule_shows_what_it_gains(linked, drawn):
    assert counts(drawn(linked({"turnout_pct": 40.0}), what_if.own(0, 50, 0))) == {GAINS: 1}


LINES = [
    (what_if.own(50, 50, 0), [(0, 101, 50, 50), (50, 50, 0, 101)], None),
    (what_if.own(60, 0, 0), [(60, 60, 0, 101)], None),
    (what_if.own(0, 0, 75), [], 75),
]


@pytest.mark.parametrize(("rule", "lines", "curve"), LINES, ids=["turnout and majority", "turnout", "support"])
def test_lines_stand_where_the_rule_asks_for_them(linked, drawn, rule, lines, curve):
    figure = drawn(linked({}), rule).figure
    assert [(line.x0, line.x1, line.y0, line.y1) for line in figure.layout.shapes] == lines
    curves = [trace for trace in figure.data if trace.mode == "lines"]
    assert bool(curves) == (curve is not None)
    for trace in curves:
        assert np.allclose(np.asarray(trace.x) * np.asarray(trace.y) / 100, curve)


def test_the_register_s_map_holds_every_ballot_that_can_be_drawn_once(loaded, drawn, rules):
    rule = what_if.presets(rules)["support-40"]
    chart = drawn(loaded.ballots, rule)
    judged = flips.outcome(loaded.ballots["verdict"]).ne(flips.APART)
    known = loaded.ballots[judged].dropna(subset=["turnout", "yes_share"])
    points = [name for trace in chart.figure.data if trace.customdata is not None for name in trace.customdata]
    assert sorted(points) == sorted(known["ballot_id"]) == sorted(chart.data["ballot_id"])
    assert chart.figure.layout.template == TEMPLATE
    assert chart.headline in chart.alt


def test_more_points_than_can_be_told_apart_are_thinned_and_said_so(loaded, drawn):
    many = pd.concat([loaded.ballots] * 15, ignore_index=True)
    chart = drawn(many, what_if.own(50, 50, 0))
    assert sum(counts(chart).values()) <= thresholds.MOST_POINTS + len(thresholds.MARKS)
    assert "One point in" in chart.subtitle


ONE, NOT_KNOWN, ABROAD = {"turnout_pct": 60.0}, {"turnout_pct": None}, {"country": "US", "nations": "US"}
HEADLINES = [
    ([ONE], what_if.own(70, 50, 0),
     "Of 1 ballot with a verdict both ways, 1 was a mandate under the law of the day; under this rule 0 would be"),
    ([{"turnout_pct": 40.0}, ONE], what_if.own(0, 50, 0),
     "Of 2 ballots with a verdict both ways, 1 was a mandate under the law of the day; under this rule 2 would be"),
    ([ONE, ONE, ABROAD], what_if.own(50, 50, 0),
     "Of 2 ballots with a verdict both ways, 2 were mandates under the law of the day; under this rule 2 would be"),
    ([ONE, NOT_KNOWN], what_if.WhatIf("as-it-stood", "", of_the_day=True),
     "Under the law as it stood, 1 of 1 ballot with a verdict was a mandate"),
    ([ABROAD, ABROAD | {"yes_pct": 40.0}], what_if.own(50, 50, 0),
     "Under this rule, mandates in 1 of 2 ballots; the law of the day gives none a verdict"),
    ([{"turnout_pct": None, "nations": "GB-NIR"}], what_if.own(50, 50, 0),
     "Under the law of the day, mandates in 1 of 1 ballot; this rule gives none a verdict"),
    ([{"kind": "indicative"}], what_if.own(50, 50, 0), "No ballot in this selection can be judged. Widen"),
    ([], what_if.own(50, 50, 0), "No ballot in this selection can be judged. Widen"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "rule", "start"),
    HEADLINES,
    ids=["lost", "gained", "one without a law", "the law", "no law", "no figure", "apart", "none"],
)
def test_headline(linked, drawn, rows, rule, start):
    assert drawn(linked(*rows), rule).headline.startswith(start)


def test_groups_are_drawn_with_both_sides_and_all_stand_in_the_data(loaded, rules):
    verdicts = what_if.judge(loaded.ballots, what_if.own(50, 50, 40), rules)
    table = flips.compare(loaded.ballots, verdicts, "union")
    chart = thresholds.by_group(table, "union")
    ends = [trace for trace in chart.figure.data if trace.mode == "markers"]
    assert [len(trace.x) for trace in ends] == [thresholds.MOST_GROUPS] * 2
    assert not any(trace.cliponaxis for trace in ends)
    assert len(chart.data) == len(table) > thresholds.MOST_GROUPS


SEATS = {"yes_pct": 90.0, "turnout_pct": 45.0, "nations": "GB-NIR"}  # a mandate there, none under 50% turnout
GROUPED = [
    ([SEATS, {"union": "UCU"}],
     "NEU: 1 mandate lost under this rule, of 1 ballot with a verdict both ways; more flips than any other union"),
    ([SEATS, {**SEATS, "union": "UCU"}],
     "NEU: 1 mandate lost under this rule, of 1 ballot with a verdict both ways; as many flips as 1 other union"),
    ([{}, NOT_KNOWN | {"nations": "GB-NIR"}], "No union gains or loses a mandate under this rule"),
    ([ABROAD], "No ballot of any union has a verdict both ways; the table has each side"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "headline"), GROUPED, ids=["one", "a tie", "one that cannot be judged is no loss", "no law"]
)
def test_the_group_with_most_flips_is_named(linked, rules, rows, headline):
    ballots = linked(*rows)
    verdicts = what_if.judge(ballots, what_if.own(50, 50, 0), rules)
    assert thresholds.by_group(flips.compare(ballots, verdicts, "union"), "union").headline == headline


UNDER_THE_LAW = [
    ([{}, {}, {"union": "UCU"}], "Most mandates under the law as it stood: NEU, 2 of 2 ballots with a verdict"),
    ([{}, {"union": "UCU"}], "2 unions have most mandates under the law as it stood: 1 each"),
    ([{"yes_pct": 40.0}], "No union has a mandate under the law as it stood"),
]


@pytest.mark.parametrize(("rows", "headline"), UNDER_THE_LAW, ids=["most", "a tie", "none"])
def test_groups_under_the_law_as_it_stood_name_where_most_mandates_are(linked, rows, headline):
    ballots = linked(*rows)
    table = flips.compare(ballots, ballots["verdict"], "union")
    assert thresholds.by_group(table, "union", of_the_day=True).headline == headline


def test_no_groups_say_what_to_do(loaded):
    none = loaded.ballots.iloc[:0]
    chart = thresholds.by_group(flips.compare(none, none["verdict"], "nation"), "nation")
    assert chart.figure is None
    assert "Widen the filters" in chart.headline


CLOSE = [
    # when it opened, nations, turnout; counted before or after, or not at all
    ({"opened": "2017-02-28"}, closeness.BEFORE),
    ({"opened": "2017-03-01"}, closeness.AFTER),
    ({"opened": "2017-03"}, closeness.AFTER),
    ({"opened": "2017"}, None),
    ({"opened": None, "closed": "2017-03-20"}, None),
    ({"opened": None, "closed": "2017-06-20"}, closeness.AFTER),
    ({"nations": "GB-NIR"}, None),
    ({"nations": "GB-ENG;GB-NIR"}, closeness.AFTER),
    ({"country": "IE", "nations": "IE"}, None),
    ({"turnout_pct": None}, None),
    ({"kind": "indicative"}, None),
    ({"scope": "disaggregated"}, None),
]


@pytest.mark.parametrize(("ballot", "side"), CLOSE, ids=[f"{row[0]} {row[1]}" for row in CLOSE])
def test_how_close_counts_ballots_of_great_britain_before_and_under_the_rule(linked, ballot, side):
    table = closeness.closeness(linked({"turnout_pct": 52.0, **ballot})).data
    found = {name: int(table[name].sum()) for name in (closeness.BEFORE, closeness.AFTER)}
    assert found == {name: int(name == side) for name in found}


EDGES = [(49.99, "45% to under 50%"), (50.0, "50% to under 55%"), (0.0, "0% to under 5%"), (100.0, "95% to 100%")]


@pytest.mark.parametrize(("turnout", "name"), EDGES, ids=[str(row[0]) for row in EDGES])
def test_how_close_puts_a_turnout_on_the_right_side_of_the_line(linked, turnout, name):
    table = closeness.closeness(linked({"turnout_pct": turnout})).data.set_index("turnout")
    assert table[closeness.AFTER].to_dict()[name] == 1
    assert table[closeness.AFTER].sum() == 1


def test_how_close_counts_a_ballot_with_two_questions_once(linked):
    table = closeness.closeness(linked({}, {"question": "action_short_of_strike", "yes_pct": 95.0})).data
    assert table[closeness.AFTER].sum() == 1


NEAR = [
    ([{"turnout_pct": 50.0}, {"turnout_pct": 49.9}, {"turnout_pct": 60.0}],
     "since March 2017: 1 just above 50% turnout, 1 just below; before: none on record here"),
    ([{"opened": "2016-05-01", "turnout_pct": 40.0}],
     "since March 2017: none on record here; before: 0 just above 50% turnout, 1 just below"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "ending"), NEAR, ids=["under the rule", "before it"])
def test_how_close_tells_no_ballot_from_none_near_the_line(linked, rows, ending):
    assert closeness.closeness(linked(*rows)).headline == f"How close was it? Ballots {ending}"


def test_how_close_claims_no_cause(loaded):
    chart = closeness.closeness(loaded.ballots)
    assert "does not show that the rule caused anything" in chart.subtitle
    assert chart.headline.startswith("How close was it?")
