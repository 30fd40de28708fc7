"""The Strike days page as a reader meets it: by link, for selections of any size, and its links to ballots."""

import pandas as pd
import pytest

from register import days as strike_days

PAGE = "pages/strikes/days.py"


SELECTIONS = [
    ({}, "everything"),
    ({"union": ["NEU"]}, "one union"),
    ({"nation": ["GB-NIR"]}, "one nation"),
    ({"month": ["2023-02"]}, "a month"),
    ({"month": ["2023-08"], "union": ["NEU"]}, "a month without strike days"),
    ({"month": ["1950-01"]}, "a year without strike days"),
    ({"from_year": ["2031"]}, "nothing"),
    ({"from_year": ["2031"], "month": ["2023-02"]}, "nothing, but a month"),
    ({"union": ["<script>alert(1)</script>"], "from_year": ["9999"], "month": ["<script>"]}, "hostile"),
    ({"union": [f"union {number}" for number in range(500)]}, "500 values"),
]


@pytest.mark.parametrize("params", [row[0] for row in SELECTIONS], ids=[row[1] for row in SELECTIONS])
def test_page_opens(opened, params):
    at = opened(PAGE, **params)
    assert not at.exception
    assert at.title[0].value == "Strike days"
    assert any("strike days match" in caption.value for caption in at.caption)


def test_the_list_of_a_month_names_every_day_source_and_ballot(opened, loaded):
    told = " ".join(text.value for text in opened(PAGE, month=["2023-03"], union=["NEU"]).markdown)
    days = loaded.strike_days.query("union == 'NEU'")
    days = days[days["date"].dt.to_period("M") == pd.Period("2023-03")]
    assert len(days) > 3
    for day in days["date"].unique():
        assert f"{day.strftime('%A')} {day.day} March" in told
    assert told.count("**NEU**") == len(days)
    assert "ballot?ballot=neu-teachers-eng-2023-01" in told
    assert "no strike day on record" in told


def test_status_is_told_in_words(opened):
    told = " ".join(text.value for text in opened(PAGE, month=["2023-03"]).markdown)
    assert all(f" {status}]" in told for status in ("held", "planned", "called off"))


def test_an_empty_month_says_so(opened):
    at = opened(PAGE, month=["2023-08"], union=["NEU"])
    assert any("strikes held or planned on 0 of 31 days" in heading.value for heading in at.subheader)


def test_an_empty_year_names_years_that_are_not(opened):
    at = opened(PAGE, month=["2005-08"], union=["NEU"])
    (heading,) = [h.value for h in at.subheader if "No strike day on record in 2005" in h.value]
    assert "2023" in heading


def test_the_link_always_names_its_month_so_that_new_rows_do_not_change_it(opened, loaded):
    latest = loaded.strike_days["date"].max().strftime("%Y-%m")
    at = opened(PAGE)
    assert at.query_params["month"] == latest
    at.selectbox(key="link_month").set_value("2023-02").run()
    assert at.query_params["month"] == "2023-02"


def test_a_month_that_is_none_is_dropped_with_a_notice(opened):
    assert any("month" in warning.value for warning in opened(PAGE, month=["2023-13"]).warning)


def test_every_chart_has_a_text_alternative(opened):
    charts = opened(PAGE, month=["2023-02"]).get("plotly_chart")
    assert len(charts) == 3
    assert all(len(chart.proto.alt) > 60 for chart in charts)


def test_totals_by_union_and_nation(opened, loaded):
    days = loaded.strike_days
    out = int(days["status"].ne("called_off").sum())
    for by in ("union", "nation"):
        tables = [table.value for table in opened(PAGE, days_by=[by]).dataframe]
        (totals,) = [table for table in tables if "total" in table and by in table]
        assert totals["total"].iloc[-1] == out == totals["total"].iloc[:-1].sum()


def test_a_ballot_s_page_lists_its_days_and_its_term(opened, loaded):
    ballot = "neu-teachers-eng-2023-01"
    at = opened("pages/ballots/ballot.py", ballot=[ballot])
    assert not at.exception
    ties = strike_days.tie(loaded.strike_days, loaded.ballots, loaded.rules)
    number = int(ties.eq(ballot).sum())
    assert number > 5
    assert any(heading.value == f"{number} strike days tied to this ballot" for heading in at.subheader)
    told = " ".join(text.value for text in at.markdown).replace("\\", "")
    assert "Earliest lawful day: 30 January 2023, 14 days of notice after the result was announced." in told
    assert "Last day of the mandate: 15 July 2023 at the latest, 6 months." in told


def test_the_data_page_prints_how_many_days_are_tied(opened, loaded):
    tied, days = strike_days.coverage(loaded.strike_days, loaded.ballots, loaded.rules)
    told = " ".join(text.value for text in opened("pages/about/data.py").markdown)
    assert f"{tied:,} of {days:,} strike days" in told
