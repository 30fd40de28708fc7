"""Strike days in a browser: the calendar on a telephone, the files' bytes, the way to a ballot."""

import io
import re
from itertools import combinations

import pandas as pd
import pytest
from icalendar import Calendar

import register
from register import calendar, export
from register import days as strike_days
from register.select import Selection

NEU_2023 = Selection(union=("NEU",), from_year=2023, to_year=2023)


@pytest.fixture(scope="module")
def days():
    loaded = register.load()
    chosen = NEU_2023.apply(loaded.strike_days)
    return chosen.assign(ballot_id=strike_days.tie(chosen, loaded.ballots, loaded.rules))


def download(page, name: str):
    with page.expect_download() as waiting:
        page.get_by_role("button", name=re.compile(name)).click()
    return waiting.value


def overlap(one, other) -> bool:
    """Whether two boxes share more than their edges."""
    return all(
        min(one[at] + one[size], other[at] + other[size]) - max(one[at], other[at]) > 1
        for at, size in (("x", "width"), ("y", "height"))
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_calendar_fits_a_telephone(server, visit, scheme):
    page = visit(f"{server}/strike-days?month=2023-02", width=360, scheme=scheme)
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 360
    plot = page.locator(".st-key-calendar .js-plotly-plot")
    plot.locator(".hm").first.wait_for(state="attached")
    box = plot.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    months = plot.locator(".xtick text").all_text_contents()
    assert months == ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    marks = plot.locator(".textpoint text").all_text_contents()
    assert {"1", "①", "×"} <= set(marks)
    boxes = [mark.bounding_box() for mark in plot.locator(".textpoint text").all()]
    assert not any(overlap(*pair) for pair in combinations(boxes, 2))
    assert page.get_by_text("no strike day on record").count() > 3


def test_the_calendar_file_holds_exactly_the_days_selected(server, visit, days):
    page = visit(f"{server}/strike-days?union=NEU&from_year=2023&to_year=2023")
    file = download(page, r"\.ics")
    data = file.path().read_bytes()
    assert file.suggested_filename == "mandate-strike-days.ics"
    assert data == calendar.calendar(days, f"Strike days: {NEU_2023.words()}")
    found = {str(event["uid"]): event for event in Calendar.from_ical(data).events}
    assert set(found) == {calendar.uid(row) for row in days.to_dict("records")}


def test_the_table_of_days_holds_exactly_the_days_selected(server, visit, days):
    page = visit(f"{server}/strike-days?union=NEU&from_year=2023&to_year=2023")
    data = download(page, r"Strike days: .* \(CSV\)").path().read_bytes()
    assert data == export.csv(days)
    frame = pd.read_csv(io.BytesIO(data), parse_dates=["date"])
    assert frame["date"].tolist() == days["date"].tolist()
    assert frame["ballot_id"].notna().all()


def test_a_month_stays_in_the_link_and_a_day_leads_to_its_ballot(server, visit, settle):
    page = visit(f"{server}/strike-days?union=NEU&month=2023-03")
    other = visit(page.url)
    heading = "March 2023: strikes held or planned on 4 of 31 days"
    assert page.get_by_role("heading", name=heading).is_visible()
    assert other.get_by_role("heading", name=heading).is_visible()
    link = page.get_by_role("link", name="its ballot").first.get_attribute("href")
    ballot = visit(f"{server}/{link.removeprefix('/')}")
    assert ballot.get_by_role("heading", name=re.compile("strike days tied to this ballot")).is_visible()


def test_choosing_a_month_changes_list_and_link(server, visit, settle, steady):
    page = visit(f"{server}/strike-days?union=NEU&month=2023-03")
    month = page.get_by_role("combobox", name="Month")
    steady(month)  # a page that still scrolls closes the list again
    month.click()
    page.get_by_role("listbox").get_by_role("option", name=re.compile("February 2023")).click()
    page.wait_for_url("**month=2023-02**")
    settle(page)
    assert page.get_by_role("heading", name=re.compile("^February 2023")).is_visible()
