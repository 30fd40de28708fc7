"""What readers do: filter and pass the link on, download, open a ballot from the map and from the table."""

import io
import re

import pandas as pd
import pytest
from playwright.sync_api import expect

import register
from register import schema
from register.select import Selection

NEU_2023 = Selection(union=("NEU",), from_year=2023)


def matches(page) -> str:
    return page.get_by_text(re.compile(r"ballot questions match")).inner_text()


def options(page):
    """The options of the list that is open."""
    return page.get_by_role("listbox").get_by_role("option")


def choose_union(page, settle, name: str) -> None:
    box = page.get_by_role("combobox", name=re.compile("^Union"))
    box.click()
    options(page).first.wait_for()
    box.press_sequentially(name)
    page.get_by_role("option", name=re.compile(rf"^{name} \(")).first.click()
    page.wait_for_url(f"**union={name}**")
    page.keyboard.press("Escape")
    settle(page)


def test_a_filtered_view_opens_from_its_link_in_another_session(server, visit, settle):
    page = visit(f"{server}/ballots")
    choose_union(page, settle, "NASUWT")
    assert "union=NASUWT" in page.url
    other = visit(page.url)
    assert matches(other) == matches(page)
    assert "NASUWT" in matches(other)


def test_filters_stay_from_page_to_page_and_reset_in_one_click(server, visit, settle):
    page = visit(f"{server}/ballots?union=NEU")
    page.locator("a[href$='/data']").click()
    page.wait_for_url("**/data?union=NEU")
    settle(page)
    assert matches(page).endswith("NEU.")
    page.get_by_role("button", name="Reset").click()
    page.wait_for_url(lambda address: "union" not in address)
    settle(page)
    assert "everything" in matches(page)


def test_the_download_holds_exactly_the_filtered_rows_with_their_types(server, visit):
    page = visit(f"{server}/ballots?union=NEU&from_year=2023")
    with page.expect_download() as waiting:
        page.get_by_role("button", name=re.compile("This view")).click()
    data = waiting.value.path().read_bytes()
    columns = schema.table("ballots").columns
    types = {column.name: column.dtype for column in columns if column.type != "date"}
    dates = [column.name for column in columns if column.type == "date"]
    frame = pd.read_csv(io.BytesIO(data), dtype=types, parse_dates=dates)
    expected = NEU_2023.apply(register.ballots()).reset_index(drop=True)
    pd.testing.assert_frame_equal(frame.astype(dict.fromkeys(dates, "datetime64[us]")), expected)


def test_everything_downloads_as_an_archive(server, visit):
    page = visit(f"{server}/data")
    with page.expect_download() as waiting:
        page.get_by_role("button", name=re.compile("Everything")).click()
    assert waiting.value.suggested_filename == "mandate.zip"
    assert waiting.value.path().read_bytes().startswith(b"PK")


def test_the_tables_have_an_address_that_stays(server):
    frame = pd.read_csv(f"{server}/app/static/ballots.csv")
    assert list(frame["ballot_id"]) == list(register.ballots()["ballot_id"])


def test_a_click_on_the_mandate_map_opens_the_ballot(server, visit, settle, steady):
    page = visit(f"{server}/?union=NEU&nation=GB-WLS&from_year=2023&to_year=2023&question=strike&kind=statutory")
    plot = page.locator(".st-key-mandate-map .js-plotly-plot")
    box = steady(plot.locator(".scatterlayer .point").first)
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_url("**/ballot?ballot=neu-*")
    settle(page)
    assert page.locator("h2").first.inner_text().startswith("NEU: ")


def test_a_row_of_the_table_opens_the_ballot_and_back_keeps_the_filters(server, visit, settle, steady):
    page = visit(f"{server}/ballots?union=NUT")
    grid = page.locator(".st-key-ballots-table [data-testid=stDataFrame]")
    grid.locator("canvas").first.wait_for()
    box = steady(grid)
    page.mouse.click(box["x"] + 16, box["y"] + 53)  # the box at the start of the first row; the table is a canvas
    page.wait_for_url("**/ballot?ballot=nut-*")
    settle(page)
    page.get_by_role("link", name="All ballots").first.click()
    page.wait_for_url("**/ballots?union=NUT")
    settle(page)
    assert "NUT" in matches(page)


def test_the_keyboard_opens_a_ballot(server, visit, settle, steady):
    page = visit(f"{server}/ballots?union=NUT")
    box = page.get_by_role("combobox", name=re.compile("Open a ballot"))
    steady(box)  # a page that still scrolls closes the list again
    box.press("ArrowDown")
    expect(options(page).filter(has_text="NUT").first).to_be_visible(timeout=30_000)
    box.press("Enter")
    page.wait_for_url("**/ballot?ballot=nut-*")
    settle(page)
    assert page.locator("h1").inner_text() == "One ballot"


def test_search_narrows_the_table_and_stands_in_the_link(server, visit, settle):
    page = visit(f"{server}/ballots")
    page.get_by_label("Search in every text").fill("ambulance wales")
    page.keyboard.press("Enter")
    page.wait_for_url("**search=ambulance*")
    settle(page)
    assert visit(page.url).locator("h3").first.inner_text() == page.locator("h3").first.inner_text()


def test_the_sentence_to_quote_is_copied_whole(server, visit):
    page = visit(f"{server}/ballot?ballot=neu-teachers-eng-2023-01")
    code = page.locator("[data-testid=stCode]").first
    code.hover()
    code.get_by_role("button").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Of NEU members voting (teachers, state-funded schools, England), 90.44% voted for strike")
    assert copied.endswith(".")


@pytest.mark.parametrize("link", ["ballot?ballot=no-such-ballot", "ballot", "ballot?ballot=%3Cscript%3Ealert(1)"])
def test_a_ballot_that_is_not_there_leads_on(server, visit, link):
    page = visit(f"{server}/{link}")
    assert page.get_by_role("link", name="All ballots").first.is_visible()
    assert page.get_by_role("combobox", name=re.compile("Open a ballot")).is_visible()
    assert page.locator("[data-testid=stException]").count() == 0


def test_a_hostile_link_is_dropped_with_a_notice(server, visit):
    union = "&".join(f"union=U{number}" for number in range(500))
    page = visit(f"{server}/ballots?union=<script>alert(1)</script>&from_year=9999&{union}")
    assert page.get_by_text("The link's union had 501 unknown values, left out").is_visible()
    assert page.get_by_text("The link's from year is not a year and was left out").is_visible()
    assert "everything" in matches(page)
