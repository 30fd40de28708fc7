"""A what-if in a browser: from its link, by slider, downloaded, and on a narrow screen."""

import io
import re

import pandas as pd
import pytest
from playwright.sync_api import Locator, expect

import register
from register import export, flips, law, what_if
from register.select import Selection


def figure(page, name: str) -> Locator:
    card = page.get_by_test_id("stMetric").filter(has_text=re.compile(rf"^{name}"))
    return card.get_by_test_id("stMetricValue")


def judged(rule, selection):
    loaded = register.load()
    rules = law.rulebook(loaded.rules)
    ballots = selection.apply(loaded.ballots)
    chosen = what_if.presets(rules)[rule] if isinstance(rule, str) else rule
    return ballots, what_if.judge(ballots, chosen, rules), chosen


LINKS = [
    ("rule=majority-entitled&union=NEU", "majority-entitled", Selection(union=("NEU",))),
    ("rule=own&turnout=60&yes=66&support=0&nation=GB-SCT", what_if.own(60, 66, 0), Selection(nation=("GB-SCT",))),
]


@pytest.mark.parametrize(("query", "rule", "selection"), LINKS, ids=[row[0] for row in LINKS])
def test_a_what_if_opens_from_its_link(server, visit, query, rule, selection):
    page = visit(f"{server}/thresholds?{query}")
    _, verdicts, _ = judged(rule, selection)
    expect(figure(page, "By this rule")).to_have_text(str(int(verdicts.eq("mandate").sum())))
    assert {f"{name}" for name in query.split("&")} <= set(page.url.partition("?")[2].split("&"))


def test_a_slider_moves_the_figures_and_the_link_and_both_survive_in_another_session(server, visit):
    page = visit(f"{server}/thresholds?rule=own&support=0")
    before = figure(page, "By this rule").inner_text()
    slider = page.get_by_role("slider", name="Turnout at least")
    slider.focus()
    for _ in range(20):
        slider.press("ArrowRight")
    page.wait_for_url("**turnout=70**")
    _, verdicts, _ = judged(what_if.own(70, 50, 0), Selection())
    mandates = str(int(verdicts.eq("mandate").sum()))
    assert mandates != before
    # The link moves before the page is drawn again, so the figure is awaited, not read
    expect(figure(page, "By this rule")).to_have_text(mandates)
    expect(figure(visit(page.url), "By this rule")).to_have_text(mandates)


def test_the_ballots_that_flip_download_with_their_distances(server, visit):
    page = visit(f"{server}/thresholds?rule=support-40&union=NUT")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Ballots that flip (CSV)").click()
    data = waiting.value.path().read_bytes()
    assert data == export.csv(flips.flipped(*judged("support-40", Selection(union=("NUT",)))))
    assert pd.read_csv(io.BytesIO(data))["turnout_points"].lt(0).any()


def test_a_click_on_the_map_opens_the_ballot(server, visit, settle, steady):
    query = "union=NEU&nation=GB-WLS&from_year=2023&to_year=2023&question=strike&kind=statutory"
    page = visit(f"{server}/thresholds?rule=majority-entitled&{query}")
    point = page.locator(".st-key-what-if-map .scatterlayer .point").first
    steady(point)
    point.click(force=True)  # what Plotly lays over its points takes the click
    page.wait_for_url("**/ballot?ballot=neu-**")
    settle(page)
    assert "NEU" in page.locator("h2").first.inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_runs_off_a_narrow_screen(server, visit, scheme):
    page = visit(f"{server}/thresholds?rule=own", width=360, scheme=scheme)
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 360
    expect(page.locator(".js-plotly-plot")).to_have_count(3, timeout=30_000)
