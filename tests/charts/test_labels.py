"""Labels and hover boxes: exact, and safe whatever a cell holds."""

import pytest

from charts import labels, nations, unions
from charts.measures import TURNOUT
from charts.strips import strips

HOSTILE = "<a href='https://example.org'>x</a><b>"


def test_hover_tells_the_figures(told):
    hover = told.loc[told["ballot_id"] == "neu-teachers-eng-2023-01", "hover"].item()
    assert "<b>NEU</b> England" in hover
    assert "Turnout 53.27% · Yes 90.44% · Support 48.2%" in hover
    assert hover.endswith("<b>Mandate</b>")
    assert "16 January 2023" in hover


def test_hover_says_what_is_missing(votes):
    hover = votes({"turnout_pct": None, "group": None}).rows["hover"].item()
    assert "Turnout not known" in hover
    assert "nan" not in hover


@pytest.mark.parametrize("column", ["union", "group", "employer"])
def test_markup_in_a_cell_is_shown_as_text(votes, column):
    made = votes(*[{column: HOSTILE}] * 5)
    assert "<a href" not in made.rows["hover"].iloc[0]
    assert "&lt;a href" in made.rows["hover"].iloc[0]
    chart = unions.strip(made, [], TURNOUT)
    assert not any("<a href" in note.text for note in chart.figure.layout.annotations)


def test_partial_dates_are_drawn_in_their_middle(votes):
    rows = votes({"announced": "2022-06-10"}, {"announced": "2022-06"}, {"announced": "2022"}).rows
    assert dict(zip(rows["date_precision"], rows["drawn"].dt.date.astype(str), strict=True)) == {
        "day": "2022-06-10",
        "month": "2022-06-15",
        "year": "2022-07-02",
    }


def test_a_dot_keeps_its_place(votes):
    once, again = (strips(nations.compared(votes({}, {})), TURNOUT, "").figure.data[0].y for _ in range(2))
    assert list(once) == list(again)


def test_columns_behind_a_chart_are_those_of_the_table(told, loaded):
    assert set(labels.behind(told).columns) <= set(loaded.ballots.columns)
