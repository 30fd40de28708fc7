"""Strike days as drawn: every day once, empty days told apart from days that do not exist, no bar of no width."""

import pandas as pd
import pytest

from charts import calendar
from register import schema

DAY = {"union": "NEU", "date": "2023-02-01", "country": "GB", "nations": "GB-ENG", "sector": "schools",
       "employer": "state schools", "group": "teachers", "status": "held",
       "source_url": "https://example.org/day"}  # fmt: skip
HOUR = 60 * 60 * 1000


def days_of(*changes):
    if not changes:
        return schema.empty_frame("strike_days")
    return schema.conform(pd.DataFrame([{**DAY, **change} for change in changes]), "strike_days")


def marks(chart):
    """Month and day of each mark, with what it shows."""
    texts = [trace for trace in chart.figure.data if trace.type == "scatter"]
    return {
        (int(month), int(day)): text
        for trace in texts
        for month, day, text in zip(trace.x, trace.y, trace.text, strict=True)
    }


MARKS = [
    ([{}], "1", "held"),
    ([{}, {"union": "UCU"}], "2", "two unions"),
    ([{}, {"employer": "academies"}], "1", "one union in two disputes"),
    ([{"status": "planned"}], "①", "only planned"),
    ([{"status": "planned"}, {"union": "UCU", "status": "planned"}], "②", "two unions, only planned"),
    ([{"status": "planned"}, {"union": "UCU"}], "2", "one held, one planned"),
    ([{"status": "called_off"}], "×", "called off"),
    ([{"status": "called_off"}, {"union": "UCU"}], "1", "one called off, one held"),
]


@pytest.mark.parametrize(("rows", "mark"), [row[:2] for row in MARKS], ids=[row[2] for row in MARKS])
def test_status_of_a_day_is_told_without_colour(rows, mark):
    assert marks(calendar.year_calendar(days_of(*rows), 2023)) == {(2, 1): mark}


@pytest.mark.parametrize(("year", "days"), [(2023, 365), (2024, 366)])
def test_every_day_of_the_year_has_a_cell_and_no_other_date_has(year, days):
    blank = calendar.year_calendar(days_of({"date": f"{year}-02-01"}), year).figure.data[0]
    names = [name for row in blank.customdata for name in row if name]
    assert len(names) == days
    assert (f"Thursday 29 February {year}" in names) == (days == 366)
    assert "no strike day on record" in blank.hovertemplate


HEADLINES = [
    ([{}], "Strikes held or planned on 1 of the 365 days of 2023"),
    ([{}, {"union": "UCU"}],
     "Strikes held or planned on 1 of the 365 days of 2023; most unions on 1 February: 2"),
    ([{}, {"union": "UCU"}, {"date": "2023-03-01"}, {"date": "2023-03-01", "union": "UCU"}],
     "Strikes held or planned on 2 of the 365 days of 2023; most unions on one day: 2, on 2 days, first on 1 February"),
    ([{"status": "called_off"}], "Strikes held or planned on 0 of the 365 days of 2023"),
    ([{"date": "2021-05-01"}], "No strike day on record in 2023 for this selection. Days are on record in 2021"),
    ([], "No strike day on record in 2023 for this selection. Widen the filters"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "headline"), HEADLINES, ids=[headline for _, headline in HEADLINES])
def test_headline_of_a_year(rows, headline):
    assert calendar.year_calendar(days_of(*rows), 2023).headline == headline


def test_who_is_out_on_a_day_leaves_out_what_was_called_off():
    rows = [{}, {"region": "Leeds"}, {"union": "UCU", "status": "called_off"}]
    rows += [{"union": "UCU", "status": "called_off", "date": "2023-02-02"}]
    table = calendar.year_calendar(days_of(*rows), 2023).data
    assert table[["unions", "which", "disputes"]].to_numpy().tolist() == [[1, "NEU", 1], [0, "UCU", 0]]


def contrast(one, other):
    """The contrast ratio of two colours (WCAG 2.2)."""

    def luminance(colour):
        parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, light = sorted(luminance(colour) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tint", [tint for tints in calendar.TINTS.values() for tint in tints])
def test_marks_are_legible_on_every_tint_in_either_theme(tint):
    assert contrast(calendar.INK, tint) > 7


def bars(chart):
    return {
        (trace.name, base.isoformat()): length / HOUR
        for trace in chart.figure.data
        for base, length in zip(trace.base, trace.x, strict=True)
    }


def test_a_bar_ends_with_its_last_day_and_never_has_no_width():
    days = days_of({}, {"date": "2023-02-02"}, {"date": "2023-02-05"}, {"date": "2023-02-06", "status": "planned"})
    assert bars(calendar.disputes(days, 2023)) == {
        ("Held", "2023-02-01"): 48, ("Held", "2023-02-05"): 24, ("Planned", "2023-02-06"): 24,
    }  # fmt: skip


def test_status_of_a_bar_is_told_by_pattern_besides_colour():
    days = days_of({}, {"date": "2023-02-02", "status": "planned"}, {"date": "2023-02-03", "status": "called_off"})
    patterns = [trace.marker.pattern.shape for trace in calendar.disputes(days, 2023).figure.data]
    assert len(set(patterns)) == 3


def test_a_status_is_named_where_there_is_but_one():
    assert calendar.disputes(days_of({"status": "planned"}), 2023).figure.layout.showlegend


def test_two_rows_on_one_day_of_a_dispute_are_one_bar():
    days = days_of({"region": "London"}, {"region": "Leeds"})
    assert bars(calendar.disputes(days, 2023)) == {("Held", "2023-02-01"): 24}


OFF, ACADEMIES = {"status": "called_off"}, {"employer": "academies"}
LONGEST = [
    ([{}], ": NEU: state schools, 1 day held or planned"),
    ([{}, {"region": "Leeds"}, {"date": "2023-02-02", **OFF}], ": NEU: state schools, 1 day held or planned"),
    ([{}, ACADEMIES, ACADEMIES | {"date": "2023-02-02"}], "; most days held or planned: NEU: academies, 2"),
    ([{}, ACADEMIES], "; at most 1 day held or planned in any"),
    ([OFF, ACADEMIES | OFF], "; all days called off"),
]


@pytest.mark.parametrize(
    ("rows", "ending"), LONGEST, ids=["one", "two regions are one day", "longest", "a tie", "called off"]
)
def test_days_of_a_dispute_are_days_and_not_rows(rows, ending):
    headline = calendar.disputes(days_of(*rows), 2023).headline
    assert headline.partition(" on record in 2023")[2] == ending


def test_disputes_that_are_too_many_are_said_to_be_left_out():
    days = days_of(*({"employer": f"school {number}"} for number in range(30)))
    chart = calendar.disputes(days, 2023)
    assert len(chart.figure.layout.annotations) == calendar.MOST_DISPUTES
    assert "of 30 are drawn" in chart.subtitle
    assert chart.data["dispute"].nunique() == 30


def test_names_from_the_tables_are_not_read_as_html():
    chart = calendar.disputes(days_of({"employer": "<b>x</b>"}), 2023)
    assert chart.figure.layout.annotations[0].text == "NEU: &lt;b&gt;x&lt;/b&gt;"


def test_no_dispute_and_no_day_say_so():
    assert calendar.disputes(days_of(), 2023).figure is None
    assert calendar.by_year(days_of()).figure is None


def test_years_count_days_by_status_and_leave_no_year_out():
    chart = calendar.by_year(days_of({}, {"date": "2021-02-01", "status": "planned"}, {"status": "called_off"}))
    assert chart.data.to_dict("list") == {
        "year": [2021, 2022, 2023], "held": [0, 0, 1], "planned": [1, 0, 0], "called_off": [0, 0, 1],
    }  # fmt: skip


def test_the_register_s_years_add_up(loaded):
    data = calendar.by_year(loaded.strike_days).data
    assert data[["held", "planned", "called_off"]].to_numpy().sum() == len(loaded.strike_days)
