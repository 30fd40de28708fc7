"""Every chart, for selections drawn at random: it is whole, and its figures are those of the selected rows."""

import re

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charts import nations, unions, verdicts, years
from charts.chart import Chart
from charts.counted import counted
from charts.dumbbell import dumbbell
from charts.groups import NAME
from charts.mandate_map import mandate_map
from charts.measures import MEASURES, TURNOUT, YES
from charts.regimes import by_rule
from charts.shares import shares
from charts.strips import strips
from charts.theme import TEMPLATE, TEXT
from charts.trend import trend
from register import law
from register.select import Selection, choices

BUILDERS = {
    "map": lambda votes, loaded: mandate_map(votes, loaded.rules),
    "verdicts": lambda votes, _: verdicts.verdicts(votes),
    "turnout by year": lambda votes, _: years.by_year(votes, TURNOUT),
    "yes share by year": lambda votes, _: years.by_year(votes, YES),
    "unions: turnout": lambda votes, _: unions.strip(votes, [], TURNOUT),
    "unions: yes share": lambda votes, _: unions.strip(votes, ["NEU", "UCU"], YES),
    "unions: mandates": lambda votes, _: unions.mandates(votes, []),
    "unions: trend": lambda votes, _: trend(votes, unions.chosen(votes, []), TURNOUT),
    "nations: turnout": lambda votes, _: strips(nations.compared(votes), TURNOUT, nations.note(votes)),
    "nations: mandates": lambda votes, _: shares(nations.compared(votes), nations.note(votes)),
    "rules": lambda votes, loaded: by_rule(votes, law.rulebook(loaded.rules)),
    "same union: turnout": lambda votes, _: dumbbell(votes, TURNOUT),
    "same union: yes share": lambda votes, _: dumbbell(votes, YES),
}
UNIONS = ("NEU", "UCU", "RMT", "NASUWT", "SIPTU", "EIS-FELA", "Unite", "ver.di", "BMA")
NATIONS = ("GB", "GB-ENG", "GB-WLS", "GB-SCT", "GB-NIR", "IE", "US", "CA", "NZ", "JP")


def some(values):
    return st.lists(st.sampled_from(values), max_size=3, unique=True).map(tuple)


SELECTIONS = st.builds(
    Selection,
    union=some(UNIONS),
    nation=some(NATIONS),
    question=some(choices()["question"]),
    verdict=some(law.VERDICTS),
    from_year=st.none() | st.integers(1990, 2030),
    to_year=st.none() | st.integers(1990, 2030),
)
RANDOM = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def figures(text: str) -> set[str]:
    return set(re.findall(r"\d[\d,.]*\d%|\d%|\d[\d,]*", text))


@pytest.mark.parametrize("name", BUILDERS)
@RANDOM
@given(selection=SELECTIONS)
def test_chart_is_whole(name, selection, told, loaded):
    chart = BUILDERS[name](counted(selection.apply(told)), loaded)
    assert isinstance(chart, Chart)
    assert chart.headline
    assert not chart.headline.endswith(".") or chart.figure is None
    for text in (chart.headline, chart.subtitle, chart.alt):
        assert "nan" not in text.split()
        assert "<NA>" not in text
    if chart.figure is None:
        assert "Widen the filters" in chart.headline or "Fewer than 5" in chart.headline
    else:
        assert chart.headline in chart.alt
        assert len(chart.data)
        assert chart.figure.layout.template == TEMPLATE
        assert {axis.tickfont.color for axis in (*chart.figure.select_xaxes(), *chart.figure.select_yaxes())} == {TEXT}
        assert {trace.type for trace in chart.figure.data} <= {"scatter", "bar"}  # SVG: no WebGL


@RANDOM
@given(selection=SELECTIONS)
def test_map_counts_what_is_selected(selection, told, loaded):
    votes = counted(selection.apply(told))
    chart = mandate_map(votes, loaded.rules)
    known = votes.rows[votes.rows["turnout"].notna() & votes.rows["yes_share"].notna()]
    assert set(chart.data["ballot_id"]) == set(known["ballot_id"])
    points = (
        [] if chart.figure is None else [i for t in chart.figure.data if t.customdata is not None for i in t.customdata]
    )
    assert sorted(points) == sorted(known["ballot_id"])
    if len(known) > 1:
        told_figures = [str((known["turnout"] >= 50).sum()), f"{len(known):,}", str((known["yes_share"] > 50).sum())]
        assert set(told_figures) <= figures(chart.headline)


@RANDOM
@given(selection=SELECTIONS)
def test_verdicts_add_up(selection, told):
    votes = counted(selection.apply(told))
    chart = verdicts.verdicts(votes)
    statutory = votes.rows[votes.rows["kind"].eq("statutory")]
    assert chart.data["ballots"].sum() == len(statutory)
    decided = statutory[statutory["verdict"].isin(law.DECIDED)]
    if len(decided) > 1:
        assert f"{len(decided):,}" in figures(chart.headline)
        for verdict, number in decided["verdict"].value_counts().items():
            assert verdict == law.MANDATE or str(number) in figures(chart.headline)


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
@RANDOM
@given(selection=SELECTIONS, wanted=some(UNIONS))
def test_strips_show_every_vote_once(measure, selection, wanted, told):
    votes = counted(selection.apply(told))
    chart = unions.strip(votes, list(wanted), measure)
    known = votes.rows[votes.rows[measure.column].notna()]
    assert len(chart.data) == len(known)
    assert set(chart.data[NAME]) <= {*unions.chosen(votes, list(wanted)), "Everyone else"}
    for name, part in chart.data.groupby(NAME):
        if len(part) >= 5:
            middle = f"{part[measure.column].median():.1f}".rstrip("0").rstrip(".")
            assert f"{name}: {middle}%, n {len(part)}" in chart.alt
        else:
            assert f"{name}: n {len(part)}" in chart.alt


@RANDOM
@given(selection=SELECTIONS)
def test_nations_count_a_vote_in_each(selection, told):
    votes = counted(selection.apply(told))
    groups = nations.compared(votes)
    for code, title in (("GB-ENG", "England"), ("GB-NIR", "Northern Ireland")):
        held = votes.rows["nations"].fillna("").str.split(";").map(lambda codes, code=code: code in codes)
        assert groups.rows[NAME].eq(title).sum() == held.sum()
    assert set(groups.rows["ballot_id"]) == set(votes.rows["ballot_id"])


@RANDOM
@given(selection=SELECTIONS)
def test_medians_by_year_are_those_of_the_rows(selection, told):
    votes = counted(selection.apply(told))
    chart = years.by_year(votes, TURNOUT)
    rows = votes.rows.dropna(subset=["turnout", "date"])
    assert len(chart.data) == len(rows)
    if chart.figure is None:
        return
    drawn = pd.Series(chart.figure.data[1].y, index=[int(day[:4]) for day in chart.figure.data[1].x]).dropna()
    sizes = rows.groupby("year").size()
    assert set(drawn.index) == {int(year) for year in sizes[sizes >= 5].index}
    for year, middle in drawn.items():
        assert middle == pytest.approx(rows.loc[rows["year"] == year, "turnout"].median())
