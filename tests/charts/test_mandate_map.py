"""The mandate map draws the lines that applied, and nothing that did not."""

import pytest

from charts.counted import counted
from charts.mandate_map import mandate_map

LINES = [
    ({"nations": "GB-ENG"}, {"50% turnout", "40% support"}, "a school in England, 2022"),
    ({"nations": "GB-WLS"}, {"50% turnout"}, "a devolved service in Wales"),
    ({"nations": "GB-NIR"}, set(), "Northern Ireland"),
    ({"opened": "2011-05-01"}, set(), "before March 2017"),
    ({"sector": "higher-education"}, {"50% turnout"}, "not an important public service"),
]


@pytest.mark.parametrize(("change", "lines"), [row[:2] for row in LINES], ids=[row[2] for row in LINES])
def test_lines_that_applied(votes, loaded, change, lines):
    figure = mandate_map(votes(change), loaded.rules).figure
    words = {note.text for note in figure.layout.annotations}
    assert words & {"50% turnout", "40% support"} == lines
    assert ("<b>Turnout missed</b>" in words) == ("50% turnout" in lines)
    assert ("<b>Support missed</b>" in words) == ("40% support" in lines)
    assert len(figure.layout.shapes) == 1 + ("50% turnout" in lines)


def test_curve_is_forty_per_cent_of_the_electorate(votes, loaded):
    curve = mandate_map(votes({}), loaded.rules).figure.data[0]
    assert curve.mode == "lines"
    assert list(curve.x * curve.y / 100) == pytest.approx([40.0] * len(curve.x))
    assert (curve.x[0], curve.y[0], curve.x[-1], curve.y[-1]) == pytest.approx((50, 80, 80, 50))


def test_mandates_without_a_turnout_rule_are_told_apart(votes, loaded):
    figure = mandate_map(votes({}, {"nations": "GB-NIR", "turnout_pct": 23.0}), loaded.rules).figure
    shapes = {trace.name: trace.marker.symbol for trace in figure.data if trace.mode == "markers"}
    assert shapes == {"Mandate (1)": "circle", "Mandate, no turnout rule there or then (1)": "circle-open"}


def test_each_verdict_has_a_shape_of_its_own(told, loaded):
    figure = mandate_map(counted(told), loaded.rules).figure
    points = [trace for trace in figure.data if trace.mode == "markers"]
    assert len({trace.marker.symbol for trace in points}) == len(points)


def test_low_yes_shares_stay_in_view(votes, loaded):
    figure = mandate_map(votes({"yes_pct": 12.0}), loaded.rules).figure
    assert figure.layout.yaxis.range[0] <= 12
