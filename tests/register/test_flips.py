"""What changes under another rule: distances worked by hand, and sums that drop nothing."""

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register import flips, law, what_if

SUMMED = ["ballots", "mandates_law", "no_mandate_law", "not_determinable_law", "mandates_rule", "no_mandate_rule",
          "not_determinable_rule", "apart", "difference", "judged_both", "both_law", "gained", "lost"]  # fmt: skip
COUNTS = {"yes_pct": None, "turnout_pct": None}


@pytest.fixture(scope="module")
def rules(loaded):
    return law.rulebook(loaded.rules)


MARGINS = [
    # figures, rate, votes, points; the id is the arithmetic
    ({"electorate": 1001, "votes_cast": 500, "yes_votes": 400, "no_votes": 100}, "turnout", -1, -0.05,
     "501 of 1001 are the least that is 50%: 500 - 501 = -1"),
    ({"electorate": 1000, "votes_cast": 500, "yes_votes": 400, "no_votes": 100}, "turnout", 0, 0.0,
     "500 - 500 = 0: just reached"),
    ({"electorate": 1000, "yes_votes": 400, "no_votes": 90}, "turnout", -10, -1.0,
     "without votes cast, valid votes: 490 - 500"),
    ({"electorate": 1000, "votes_cast": 300, "yes_votes": 150, "no_votes": 150}, "yes_share", -1, 0.0,
     "151 of 300 are more than half: 150 - 151"),
    ({"electorate": 1000, "votes_cast": 300, "yes_votes": 161, "no_votes": 139}, "yes_share", 10, 3.6667,
     "161 - 151 = 10"),
    ({"electorate": 1000, "votes_cast": 900, "yes_votes": 399, "no_votes": 501}, "support", -1, -0.1,
     "400 of 1000 are 40%: 399 - 400"),
    ({"yes_pct": 90.0, "turnout_pct": 42.0}, "turnout", None, -8.0, "no counts: 42 - 50 points"),
    ({"yes_pct": 90.0, "turnout_pct": 50.0, "electorate": 1000, "votes_cast": 499}, "turnout", None, 0.0,
     "the source says 50%, its counts 49.9%: no votes are given that would contradict it"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("figures", "rate", "votes", "points"), [row[:4] for row in MARGINS], ids=[f"{row[1]} {row[4]}" for row in MARGINS]
)
def test_distance_to_a_threshold(linked, figures, rate, votes, points):
    found = flips.margins(linked({**COUNTS, **figures}), what_if.own(50, 50, 40))
    assert found[f"{rate}_points"].item() == pytest.approx(points, abs=0.001)
    assert found[f"{rate}_votes"].isna().item() if votes is None else found[f"{rate}_votes"].item() == votes


DISTANCES = [
    # votes, points, must the threshold be exceeded
    ((-1204, -3.0, False), "short by 1,204 votes"),
    ((1, 0.1, False), "clear by 1 vote"),
    ((0, 0.0, True), "clear by 0 votes"),
    ((pd.NA, -3.27, False), "short by 3.27 points"),
    ((pd.NA, 8.0, True), "clear by 8 points"),
    ((pd.NA, -1.0, False), "short by 1 point"),
    ((pd.NA, -0.004, False), "short by less than 0.01 points"),
    ((pd.NA, 0.0, False), "clear by 0 points"),
    ((pd.NA, 0.0, True), "short: right at the line"),
    ((pd.NA, float("nan"), False), "not known"),
]


@pytest.mark.parametrize(("distance", "words"), DISTANCES, ids=[words for _, words in DISTANCES])
def test_distance_in_words(distance, words):
    assert flips.distance(*distance) == words


CHANGES = [
    # verdict of the law, verdict under the rule, change
    ("turnout missed", "mandate", "gains the mandate"),
    ("mandate", "support missed", "loses the mandate"),
    ("not determinable", "mandate", "becomes determinable: mandate"),
    ("not determinable", "majority missed", "becomes determinable: no mandate"),
    ("mandate", "not determinable", "no longer determinable"),
    ("turnout missed", "support missed", None),
    ("mandate", "mandate", None),
    ("separate ballots", "separate ballots", None),
]


@pytest.mark.parametrize(("was", "now", "change"), CHANGES, ids=[f"{was} to {now}" for was, now, _ in CHANGES])
def test_change(was, now, change):
    found = flips.changes(pd.DataFrame({"verdict": [was]}, dtype="str"), pd.Series([now], dtype="str")).item()
    assert pd.isna(found) if change is None else found == change


GROUPS = [
    ({"nations": "GB-ENG"}, "nation", "England"),
    ({"nations": "GB-ENG;GB-WLS"}, "nation", "Several nations"),
    ({"nations": "GB"}, "nation", "Several nations"),
    ({"nations": None}, "nation", "Nation not stated"),
    ({"nations": "US-IL", "country": "US"}, "nation", "United States"),
    ({"nations": None, "country": "IE"}, "nation", "Ireland"),
    ({"sector": "higher-education"}, "sector", "Higher education"),
    ({"union": "NEU"}, "union", "NEU"),
    ({"opened": "2022-11-28"}, "year", "2022"),
    ({"opened": None}, "year", "Year not known"),
]


@pytest.mark.parametrize(("figures", "by", "group"), GROUPS, ids=[f"{by} {group}" for _, by, group in GROUPS])
def test_group(linked, figures, by, group):
    assert flips.grouped(linked(figures), by).tolist() == [group]


def test_flipped_ballots_are_those_that_change_and_no_others(loaded, rules):
    rule = what_if.presets(rules)["support-40"]
    verdicts = what_if.judge(loaded.ballots, rule, rules)
    table = flips.flipped(loaded.ballots, verdicts, rule)
    changed = flips.changes(loaded.ballots, verdicts)
    assert set(table["ballot_id"]) == set(loaded.ballots.loc[changed.notna(), "ballot_id"])
    lost = table[table["change"].eq(flips.LOST)]
    assert len(lost) > 10
    assert (lost[["turnout_points", "yes_share_points", "support_points"]].min(axis=1) < 0.0001).all()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10_000), size=st.integers(0, 300), rule=st.tuples(*[st.integers(0, 100)] * 3, st.booleans()),
    by=st.sampled_from(flips.GROUPINGS),
)  # fmt: skip
def test_sums_over_any_grouping_equal_the_total(loaded, rules, seed, size, rule, by):
    ballots = loaded.ballots.sample(size, random_state=seed)
    verdicts = what_if.judge(ballots, what_if.own(*rule[:3], services=rule[3]), rules)
    table = flips.compare(ballots, verdicts, by)
    totals = table[SUMMED].sum().to_dict()
    was, now = flips.outcome(ballots["verdict"]), flips.outcome(verdicts)
    assert totals["ballots"] == len(ballots)
    assert totals["apart"] == was.eq("apart").sum() == now.eq("apart").sum()
    for side, judged in (("law", was), ("rule", now)):
        assert totals[f"mandates_{side}"] == judged.eq("mandate").sum()
        assert totals[f"no_mandate_{side}"] == judged.eq("no mandate").sum()
        assert totals[f"not_determinable_{side}"] == judged.eq("not determinable").sum()
    assert totals["difference"] == totals["mandates_rule"] - totals["mandates_law"]
    both = was.isin(flips.JUDGED) & now.isin(flips.JUDGED)
    change = flips.changes(ballots, verdicts)
    assert totals["judged_both"] == both.sum()
    assert totals["both_law"] == (both & was.eq("mandate")).sum()
    assert (totals["gained"], totals["lost"]) == (change.eq(flips.GAINED).sum(), change.eq(flips.LOST).sum())
    assert totals["both_law"] + totals["gained"] - totals["lost"] == (both & now.eq("mandate")).sum()
    assert table[by].is_unique
