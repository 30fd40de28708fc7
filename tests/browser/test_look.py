"""Every page in both themes, at the width of a telephone, and through the accessibility checks of axe-core."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

PAGES = [
    "",
    "unions?union=NEU&union=NASUWT",
    "nations",
    "ballots",
    "ballot?ballot=rcn-eng-2023-06",
    "strike-days",
    "thresholds",
    "read",
    "data",
    "data?part=Columns",
    "data?part=Rules",
    "data?part=Use+and+cite",
]
NAMES = [link or "overview" for link in PAGES]
WIDE = """() => [...document.querySelectorAll('[data-testid=stMain] [data-testid^=st]')]
    .filter(part => part.getBoundingClientRect().right > innerWidth + 1)
    .filter(part => part.checkVisibility())  // what is folded away takes its width when it is opened
    .filter(part => !part.closest('[data-testid=stTabs], [data-testid=stTable]'))  // these scroll by themselves
    .map(part => part.dataset.testid)"""
BACKGROUNDS = {"light": "rgb(255, 255, 255)", "dark": "rgb(18, 22, 28)"}  # as in .streamlit/config.toml
FILLS = """() => [...new Set([...document.querySelectorAll(
    '.js-plotly-plot :is(.xtick text, .ytick text, .annotation-text, .xtitle, .ytitle, .legendtext)')]
    .map(word => getComputedStyle(word).fill))]"""
BACKGROUND = "getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor"


@pytest.mark.parametrize("link", PAGES, ids=NAMES)
def test_a_page_in_both_themes_and_on_a_telephone(server, visit, settle, link):
    page = visit(f"{server}/{link}")
    for scheme, colour in BACKGROUNDS.items():
        page.emulate_media(color_scheme=scheme)
        page.wait_for_function(f"{BACKGROUND} === '{colour}'")
        assert serious(page) == [], scheme
    page.set_viewport_size({"width": 360, "height": 800})
    settle(page)
    page.wait_for_timeout(500)  # charts follow the width a moment later
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.evaluate(WIDE) == []


def test_what_is_chosen_can_be_read_on_a_telephone(server, visit):
    page = visit(f"{server}/?union=Unison&nation=GB-NIR", width=360)
    for name in ("Unison", "Northern Ireland"):
        chosen = page.get_by_text(re.compile(rf"^{name} \(\d+\)$")).first
        assert chosen.evaluate("words => words.scrollWidth <= words.clientWidth"), name


@pytest.mark.parametrize(("scheme", "background"), [("light", (255, 255, 255)), ("dark", (18, 22, 28))])
@pytest.mark.parametrize("link", ["", "unions", "nations", "data", "strike-days", "thresholds"])
def test_the_words_of_charts_can_be_read(server, visit, link, scheme, background):
    page = visit(f"{server}/{link}", scheme=scheme)
    page.locator(".js-plotly-plot .xtick text").first.wait_for()
    fills = page.evaluate(FILLS)
    assert fills
    for fill in fills:
        assert contrast(tuple(map(int, re.findall(r"\d+", fill)[:3])), background) >= 4.5, fill


def contrast(first: tuple[int, ...], second: tuple[int, ...]) -> float:
    """The ratio of two colours' brightness as WCAG 2.2 has it."""
    low, high = sorted(map(luminance, (first, second)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: tuple[int, ...]) -> float:
    parts = [value / 255 for value in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def serious(page) -> list[str]:
    """What axe-core finds that keeps somebody from using the page."""
    return [
        f"{violation['id']}: {node['html'][:200]}"
        for violation in Axe().run(page).response["violations"]
        if violation["impact"] in ("serious", "critical")
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("link", ["", "data"], ids=["overview", "data"])
def test_every_chart_has_a_text_alternative(server, visit, link):
    page = visit(f"{server}/{link}")
    charts = page.locator("[data-testid=stPlotlyChart]")
    charts.first.wait_for()
    for chart in charts.all():
        named = chart.locator("xpath=ancestor-or-self::*[@aria-label]").or_(chart.locator("[aria-label]"))
        assert len(named.first.get_attribute("aria-label")) > 30
