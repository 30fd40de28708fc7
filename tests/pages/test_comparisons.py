"""The pages that compare ballots as a reader meets them: by link, for selections of any size."""

import json

import pytest

OVERVIEW, UNIONS, NATIONS = (f"pages/ballots/{name}.py" for name in ("overview", "unions", "nations"))
TITLES = {OVERVIEW: "Overview", UNIONS: "Unions", NATIONS: "Nations and countries"}
HEADLINES = {  # how many headlines stand on a page: its charts and tables
    OVERVIEW: 4,
    UNIONS: 5,
    NATIONS: 7,
}
SELECTIONS = [
    ({}, "everything"),
    ({"union": ["NEU"]}, "one union"),
    ({"nation": ["GB-NIR"]}, "one nation"),
    ({"union": ["NEU"], "from_year": ["2031"]}, "nothing"),
    ({"question": ["accept_offer"]}, "votes on offers only"),
    ({"kind": ["indicative"]}, "indicative votes only"),
    ({"union": ["<script>alert(1)</script>"], "from_year": ["9999"], "compare": ["<script>"]}, "hostile"),
    ({"union": [f"union {number}" for number in range(500)]}, "500 values"),
]


def metrics(at):
    return {metric.label: metric.value for metric in at.metric}


def charts(at):
    return [json.loads(chart.proto.spec) for chart in at.get("plotly_chart")]


def captions(at):
    return " ".join(caption.value for caption in at.caption).replace("\\", "")  # as read, without Markdown's escapes


@pytest.mark.parametrize("page", TITLES)
@pytest.mark.parametrize("params", [row[0] for row in SELECTIONS], ids=[row[1] for row in SELECTIONS])
def test_page_opens(opened, page, params):
    at = opened(page, **params)
    assert not at.exception
    assert not at.error
    assert at.title[0].value == TITLES[page]
    assert len(at.subheader) == HEADLINES[page]
    assert all(headline.value for headline in at.subheader)


@pytest.mark.parametrize("page", TITLES)
def test_nothing_selected_says_what_to_do(opened, page):
    at = opened(page, union=["NEU"], from_year=["2031"])
    assert not charts(at)
    assert not at.dataframe
    assert "Widen the filters" in at.subheader[0].value
    assert all("reset" in notice.value for notice in at.info)


@pytest.mark.parametrize("page", TITLES)
def test_every_chart_names_its_source(opened, page):
    at = opened(page)
    sources = [caption.value for caption in at.caption if caption.value.startswith("Source: Mandate, version ")]
    assert len(sources) == len(charts(at)) > 2


@pytest.mark.parametrize(("params", "said"), [({"verdict": ["mandate"]}, True), ({"union": ["NEU"]}, False)])
def test_a_choice_by_verdict_is_no_finding(opened, params, said):
    assert ("say what was chosen, not how ballots went" in captions(opened(OVERVIEW, **params))) is said


def test_head_of_the_overview(opened, loaded):
    figures = metrics(opened(OVERVIEW, union=["NEU"]))
    ballots = loaded.ballots.query("union == 'NEU'")
    assert figures["Ballot questions"] == str(len(ballots))
    assert figures["Unions"] == "1"
    assert figures["Mandates"] == str(ballots["verdict"].eq("mandate").sum())


def test_map_points_carry_their_ballot(opened, loaded):
    spec = charts(opened(OVERVIEW, union=["NEU"]))[0]
    points = {ballot for trace in spec["data"] for ballot in trace.get("customdata", [])}
    known = loaded.ballots.query("union == 'NEU' and kind == 'statutory'").dropna(subset=["turnout", "yes_share"])
    assert points == set(known["ballot_id"])


def test_chooser_opens_a_ballot(opened):
    at = opened(OVERVIEW, union=["NEU"])
    chooser = next(box for box in at.selectbox if box.label == "Open a ballot")
    chooser.select_index(0).run()
    assert not at.exception
    assert at.title[0].value == "One ballot"


def test_unions_compared_stand_in_the_link(opened):
    at = opened(UNIONS, compare=["NEU", "NASUWT"])
    assert at.multiselect(key="compare").value == ["NEU", "NASUWT"]
    assert "In colour: 2 unions." in captions(at)


def test_unions_by_default_are_those_with_most_ballots(opened):
    at = opened(UNIONS)
    assert at.multiselect(key="compare").value == []
    assert "8 unions, those with most ballots in this selection" in captions(at)


def test_trend_by_yes_share(opened):
    at = opened(UNIONS, over_time=["Yes share"])
    assert any("yes share is higher since March 2017" in headline.value for headline in at.subheader)


def test_ballots_over_several_nations_count_in_each(opened):
    at = opened(NATIONS)
    assert "ballots over several nations count in each of them" in captions(at)


def test_law_of_one_nation(opened):
    at = opened(NATIONS, nation=["GB-NIR"])
    assert set(at.dataframe[-1].value["Where"]) == {"Northern Ireland"}
