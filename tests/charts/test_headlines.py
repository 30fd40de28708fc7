"""Headlines on none, one and many rows: true, in good English, and never a rate of fewer than five."""

import pytest

from charts import nations, unions, verdicts, years
from charts.counted import counted
from charts.dumbbell import dumbbell
from charts.mandate_map import mandate_map
from charts.measures import TURNOUT, YES
from charts.regimes import by_rule
from charts.shares import shares
from charts.strips import strips
from charts.trend import trend
from register import law

OVER, UNDER, LOST = {}, {"turnout_pct": 40.0}, {"yes_pct": 45.0}
SUPPORT = {"yes_pct": 60.0, "turnout_pct": 55.0}
OLD = {"opened": "2015-01-05", "turnout_pct": 40.0}
OFFER = {"question": "reject_offer", "kind": None}
WELSH = {"nations": "GB-WLS", "turnout_pct": 70.0}
NONE_MAP = "No vote in this selection states both turnout and yes share. Widen the filters to see the map."
NONE_YEAR = "No vote in this selection has both a date and a known turnout. Widen the filters."

MAP = [
    ([], NONE_MAP, "nothing"),
    ([{"turnout_pct": None}], NONE_MAP, "no turnout"),
    ([OVER], "The one statutory ballot shown reached 50% turnout and had a majority for Yes", "one, both"),
    ([UNDER], "The one statutory ballot shown missed 50% turnout and had a majority for Yes", "one, turnout missed"),
    ([LOST], "The one statutory ballot shown reached 50% turnout and had no majority for Yes", "one, no majority"),
    (
        [{"turnout_pct": 50.0}, {"yes_pct": 50.0}],
        "2 of 2 statutory ballots reached 50% turnout; 1 had a majority for Yes",
        "at the line",
    ),
    ([OVER, UNDER, LOST], "2 of 3 statutory ballots reached 50% turnout; 2 had a majority for Yes", "many"),
    ([OFFER, OFFER], "2 of 2 votes to reject an offer reached 50% turnout; 2 had a majority for Yes", "offers"),
    ([OVER, OFFER], "The one statutory ballot shown reached 50% turnout and had a majority for Yes", "no mixing"),
]
VERDICTS = [
    ([], "No statutory ballot in this selection, so none that could be a mandate. Widen the filters.", "nothing"),
    ([OFFER], "No statutory ballot in this selection, so none that could be a mandate. Widen the filters.", "an offer"),
    ([{"scope": "disaggregated"}], "No ballot here can be decided", "none decided"),
    ([OVER], "The one decided ballot won a mandate", "one mandate"),
    ([UNDER], "The one decided ballot missed the turnout needed", "one failed"),
    ([OVER, OVER], "All 2 decided ballots won a mandate", "all"),
    (
        [OVER, UNDER, SUPPORT, LOST],
        "Of 4 decided ballots, 1 missed the turnout needed, 1 missed the support needed and 1 had no majority",
        "each cause, too few for a share",
    ),
    ([UNDER] * 5, "All 5 decided ballots missed the turnout needed", "all failed alike"),
    (
        [UNDER] * 4 + [LOST],
        "Of 5 decided ballots, 4 missed the turnout needed and 1 had no majority; none won a mandate",
        "all failed",
    ),
    ([OVER, OVER, OVER, UNDER, UNDER], "Of 5 decided ballots, 2 missed the turnout needed; 60% won a mandate", "five"),
]
YEARS = [
    ([], NONE_YEAR, "nothing"),
    ([OVER], "Too few for a median turnout: 1 statutory ballot in 2022", "one"),
    ([OVER, OLD], "Too few for a median turnout: 2 statutory ballots from 2015 to 2022", "two years"),
    ([OVER] * 5, "Median turnout of 5 statutory ballots in 2022: 60%", "five"),
    (
        [OVER] * 5 + [OLD] * 5,
        "Median turnout: 40% in 5 statutory ballots before March 2017, 60% in 5 since",
        "on both sides of the rule",
    ),
    (
        [{"country": "IE", "nations": "IE", "opened": day} for day in ("2015-02", "2019-05") for _ in range(5)],
        "Median turnout of 10 statutory ballots from 2015 to 2019: 60%",
        "no rule of Great Britain for Ireland",
    ),
    (
        [{"nations": "GB-NIR", "opened": day} for day in ("2015-02", "2019-05") for _ in range(5)],
        "Median turnout of 10 statutory ballots from 2015 to 2019: 60%",
        "nor for Northern Ireland",
    ),
]
STRIPS = [
    ([], "No vote in this selection has a known turnout. Widen the filters.", "nothing"),
    ([OVER], "Fewer than 5 ballots each: no median turnout is given", "one"),
    ([OVER] * 5, "Median turnout: NEU, 60% (n 5)", "one union"),
    ([OVER] * 5 + [{"union": "UCU"}] * 5, "Median turnout: NEU and 1 more, 60% each", "two alike"),
    (
        [OVER] * 5 + [{"union": "UCU", "turnout_pct": 42.5}] * 5,
        "Highest median turnout: NEU, 60% (n 5); lowest: UCU, 42.5% (n 5)",
        "two",
    ),
    ([OVER] * 5 + [{"union": "UCU"}] * 4, "Median turnout: NEU, 60% (n 5)", "four are not compared"),
]
SHARES = [
    ([], "No ballot in this selection can be decided. Widen the filters.", "nothing"),
    ([OVER], "Fewer than 5 ballots each: no share of mandates is given", "one"),
    ([OVER] * 4 + [UNDER], "Share of mandates: NEU, 80% (4 of 5)", "one union"),
    (
        [OVER] * 4 + [UNDER] + [{"union": "UCU"}] * 5,
        "Highest share of mandates: UCU, 100% (5 of 5); lowest: NEU, 80% (4 of 5)",
        "two unions",
    ),
]
TREND = [
    ([], "No dated vote of these unions has a known turnout. Widen the filters.", "nothing"),
    ([OVER], "Latest turnout: NEU, 60% in 2022", "one"),
    (
        [OVER] * 5 + [OLD] * 5,
        "NEU: median turnout 40% before March 2017 (n 5), 60% since (n 5)",
        "one union on both sides",
    ),
    (
        [{**vote, "union": union} for union in ("NEU", "UCU") for vote in (OVER, OLD) for _ in range(5)],
        "Median turnout is higher since March 2017 than before in 2 of 2 unions",
        "two unions",
    ),
]
SAME_UNION = [
    ([], "No union here has a known turnout in two nations of the UK. Widen the filters.", "nothing"),
    ([OVER], "No union here has a known turnout in two nations of the UK. Widen the filters.", "one nation"),
    ([OVER, WELSH], "1 union balloted in more than one nation, none with 5 ballots in each of two", "few"),
    ([OVER] * 5 + [WELSH] * 5, "NEU: median turnout 60% in England (n 5), 70% in Wales (n 5)", "five in each"),
    (
        [OVER, {"nations": "GB-ENG;GB-WLS"}],
        "No union here has a known turnout in two nations of the UK. Widen the filters.",
        "across both at once",
    ),
]
RULES = [
    ([], "No ballot in this selection can be decided. Widen the filters.", "nothing"),
    ([OVER] * 5, "100% of 5 decided ballots were mandates where a turnout was needed", "one kind of rule"),
    (
        [OVER] * 4 + [UNDER] + [OLD] * 5,
        "80% of 5 decided ballots were mandates where a turnout was needed, 100% of 5 where a majority was enough",
        "two",
    ),
    (
        [OLD] * 3 + [OLD | {"nations": "GB-NIR"}] * 2,
        "Fewer than 5 ballots each: no share of mandates is given",
        "five in two places, no bar for either",
    ),
]


def table(rows):
    return pytest.mark.parametrize(("changes", "headline"), [row[:2] for row in rows], ids=[row[2] for row in rows])


@table(MAP)
def test_map(votes, loaded, changes, headline):
    assert mandate_map(votes(*changes), loaded.rules).headline == headline


@table(VERDICTS)
def test_verdicts(votes, changes, headline):
    assert verdicts.verdicts(votes(*changes)).headline == headline


@table(YEARS)
def test_years(votes, changes, headline):
    assert years.by_year(votes(*changes), TURNOUT).headline == headline


@table(STRIPS)
def test_strips(votes, changes, headline):
    assert unions.strip(votes(*changes), [], TURNOUT).headline == headline


@table(SHARES)
def test_shares(votes, changes, headline):
    assert unions.mandates(votes(*changes), []).headline == headline


@table(TREND)
def test_trend(votes, changes, headline):
    made = votes(*changes)
    assert trend(made, unions.chosen(made, []), TURNOUT).headline == headline


@table(SAME_UNION)
def test_same_union_across_nations(votes, changes, headline):
    assert dumbbell(votes(*changes), TURNOUT).headline == headline


@table(RULES)
def test_kinds_of_rule(votes, loaded, changes, headline):
    assert by_rule(votes(*changes), law.rulebook(loaded.rules)).headline == headline


def test_few_are_told_as_counts_and_have_no_bar(votes):
    chart = shares(nations.compared(votes(*[OVER] * 5, UNDER, {"nations": "GB-SCT"})), "")
    assert "Fewer than 5, so no bar: Scotland 1 of 1 decided." in chart.subtitle
    assert [label.text for label in chart.figure.layout.annotations if "Scotland" in label.text] == []


def test_yes_share_is_never_called_turnout(votes):
    chart = strips(nations.compared(votes(*[OVER] * 5)), YES, "")
    assert chart.headline == "Median yes share: England, 90% (n 5)"
    assert "turnout" not in (chart.headline + chart.subtitle + chart.alt).lower()


def test_indicative_votes_are_not_counted_with_ballots(votes):
    made = votes(OVER, {"kind": "indicative", "turnout_pct": 20.0})
    assert made.rows["turnout"].tolist() == [60.0]
    assert made.left_out == 1


def test_what_is_counted_is_said(told):
    votes = counted(told)
    assert votes.note.startswith(f"Counted: {len(votes.rows):,} statutory ballots; a question on a strike and one on")
    assert f"Not counted: {len(told) - len(votes.rows):,} votes of other kinds" in votes.note
