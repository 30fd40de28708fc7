"""Ballots under other rules: cases worked by hand, and what must hold for every rule and every ballot."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from register import law, what_if
from register.what_if import OF_THE_DAY, own

ENG, WLS, SCT, NIR = "GB-ENG", "GB-WLS", "GB-SCT", "GB-NIR"
DAY = {"opened": "2022-11-28"}
OLD = {"opened": "2011-05-01"}
# preset, nation, entitled, cast, yes, no, when it opened, verdict; the id is the arithmetic. Teachers, in every case.
WORKED = [
    (OF_THE_DAY, ENG, 1000, 520, 400, 120, DAY, "mandate", "2022: 520/1000 = 52%, 400/520 = 76.9%, 400/1000 = 40%"),
    (OF_THE_DAY, WLS, 1000, 520, 300, 220, DAY, "mandate", "2022: 52%, 300/520 = 57.7%; 30% support is not asked"),
    (OF_THE_DAY, SCT, 1000, 520, 399, 121, DAY, "support missed", "2022: 52%, 76.7%, but 399/1000 = 39.9%"),
    (OF_THE_DAY, NIR, 1000, 100, 51, 49, DAY, "mandate", "2022: 51/100 = 51%; no turnout asked"),
    ("before-2016-act", ENG, 1000, 300, 160, 140, DAY, "mandate", "160/300 = 53.3%"),
    ("before-2016-act", WLS, 1000, 300, 150, 150, DAY, "majority missed", "150/300 = 50%, not more than 50%"),
    ("before-2016-act", SCT, 1000, 10, 6, 4, DAY, "mandate", "6/10 = 60% on 1% turnout"),
    ("before-2016-act", NIR, 1000, 300, 149, 151, DAY, "majority missed", "149/300 = 49.7%"),
    ("turnout-50", ENG, 1000, 499, 499, 0, OLD, "turnout missed", "499/1000 = 49.9%, though 2011 asked for none"),
    ("turnout-50", WLS, 1000, 500, 251, 249, OLD, "mandate", "500/1000 = 50%, 251/500 = 50.2%"),
    ("turnout-50", SCT, 1001, 500, 400, 100, DAY, "turnout missed", "500/1001 = 49.95%"),
    ("turnout-50", NIR, 1000, 230, 212, 18, DAY, "turnout missed", "230/1000 = 23%"),
    ("public-services", ENG, 1000, 600, 390, 210, OLD, "support missed", "60%, 65%, but 390/1000 = 39%"),
    ("public-services", WLS, 1000, 600, 390, 210, DAY, "support missed", "39%: the what-if asks it of Wales too"),
    ("public-services", SCT, 1000, 600, 400, 200, DAY, "mandate", "60%, 66.7%, 400/1000 = 40%"),
    ("public-services", NIR, 1000, 499, 450, 49, DAY, "turnout missed", "45% support, but 49.9% turnout"),
    ("support-40", ENG, 1000, 500, 399, 101, DAY, "support missed", "50%, 79.8%, but 39.9%"),
    ("support-40", WLS, 1000, 500, 400, 100, DAY, "mandate", "50%, 80%, 40%"),
    ("support-40", SCT, 1000, 900, 450, 450, DAY, "majority missed", "90%, 45% support, but 450/900 = 50%"),
    ("support-40", NIR, 1000, 800, 420, 380, DAY, "mandate", "80%, 52.5%, 42%"),
    ("from-2026", ENG, 1000, 510, 260, 250, OLD, "mandate", "51%, 260/510 = 51%; 26% support is enough"),
    ("from-2026", WLS, 1000, 490, 480, 10, DAY, "turnout missed", "49%"),
    ("from-2026", SCT, 1000, 500, 250, 250, DAY, "majority missed", "50%, but 250/500 = 50%"),
    ("from-2026", NIR, 1000, 490, 480, 10, DAY, "turnout missed", "49%: the what-if asks it of Northern Ireland"),
    ("simple-majority", ENG, 1000, 200, 101, 99, DAY, "mandate", "101/200 = 50.5%"),
    ("simple-majority", WLS, 1000, 200, 100, 100, DAY, "majority missed", "100/200 = 50%"),
    ("simple-majority", SCT, 1000, 420, 378, 42, DAY, "mandate", "378/420 = 90% on 42%"),
    ("simple-majority", NIR, 1000, 3, 2, 1, DAY, "mandate", "2/3 = 66.7%"),
    ("majority-entitled", ENG, 1000, 700, 500, 200, DAY, "support missed", "500/1000 = 50%, not more than half"),
    ("majority-entitled", WLS, 1000, 700, 501, 199, DAY, "mandate", "501/1000 = 50.1%"),
    ("majority-entitled", SCT, 1000, 501, 501, 0, DAY, "mandate", "501/1000 = 50.1%"),
    ("majority-entitled", NIR, 1000, 999, 499, 500, DAY, "support missed", "499/1000 = 49.9%"),
    ("illinois-75", ENG, 1000, 900, 750, 150, DAY, "mandate", "750/1000 = 75%"),
    ("illinois-75", WLS, 1000, 900, 749, 151, DAY, "support missed", "749/1000 = 74.9%"),
    ("illinois-75", SCT, 1000, 740, 740, 0, DAY, "support missed", "740/1000 = 74%, with no vote against"),
    ("illinois-75", NIR, 1000, 1000, 760, 240, DAY, "mandate", "760/1000 = 76%"),
]  # fmt: skip


@pytest.fixture(scope="module")
def rules(loaded):
    return law.rulebook(loaded.rules)


@pytest.fixture(scope="module")
def offered(rules):
    return what_if.presets(rules)


@pytest.mark.parametrize(
    ("preset", "nation", "entitled", "cast", "yes", "no", "when", "verdict"),
    [row[:8] for row in WORKED],
    ids=[f"{row[0]} {row[1]} {row[8]}" for row in WORKED],
)
def test_worked_by_hand(linked, offered, rules, preset, nation, entitled, cast, yes, no, when, verdict):
    counts = {"electorate": entitled, "votes_cast": cast, "yes_votes": yes, "no_votes": no}
    ballots = linked({"nations": nation, "yes_pct": None, "turnout_pct": None, **counts, **when})
    assert what_if.judge(ballots, offered[preset], rules).tolist() == [verdict]


def test_every_preset_is_worked_in_every_nation_of_the_united_kingdom(offered):
    assert {row[:2] for row in WORKED} == {(slug, nation) for slug in offered for nation in (ENG, WLS, SCT, NIR)}


def test_codes_of_presets_never_change_as_links_hold_them(offered):
    assert list(offered) == [
        "as-it-stood", "before-2016-act", "turnout-50", "public-services", "support-40", "from-2026",
        "simple-majority", "majority-entitled", "illinois-75",
    ]  # fmt: skip


def test_each_preset_cites_rows_of_the_rules_table(loaded, offered):
    known = set(loaded.rules["rule_id"])
    for slug, rule in offered.items():
        assert set(rule.rule_ids) <= known
        assert bool(rule.rule_ids) == (slug != OF_THE_DAY)


def test_a_preset_without_its_row_is_not_offered(rules):
    assert "illinois-75" not in what_if.presets(tuple(rule for rule in rules if rule.rule_id != "us-il-chicago"))


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (own(50, 50, 0), "turnout of 50% and more than 50% of votes"),
        (own(0, 0, 40, services=True), "Yes from at least 40% of everyone entitled in important public services"),
        (own(0, 0, 0), "nothing: every vote is a mandate"),
    ],
    ids=["turnout and majority", "services", "nothing"],
)
def test_rule_in_words(rule, words):
    assert rule.words() == words


# A group whose name does not tell whether it is an important public service, one that is, one that is not.
GROUPS = {"teachers": "yes", "staff": "unclear", "support staff": "no"}


@pytest.mark.parametrize(("group", "answer"), GROUPS.items(), ids=GROUPS)
def test_important_public_services_go_by_the_group(linked, rules, group, answer):
    assert what_if.covered(linked({"group": group}), rules).tolist() == [answer]


def test_a_group_that_may_be_a_service_is_judged_only_where_both_answers_agree(linked, offered, rules):
    ballots = linked(
        {"ballot_id": "a", "group": "staff", "yes_pct": 70, "turnout_pct": 55},  # 38.5%: the 40% decides
        {"ballot_id": "b", "group": "staff", "yes_pct": 80, "turnout_pct": 55},  # 44%: it does not
        {"ballot_id": "c", "group": "staff", "yes_pct": 80, "turnout_pct": 45},  # 36%, but turnout fails either way
    ).set_index("ballot_id")
    verdicts = what_if.judge(ballots, offered["public-services"], rules)
    assert verdicts.to_dict() == {"a": "not determinable", "b": "mandate", "c": "turnout missed"}


def test_ballots_that_turn_on_whether_the_group_is_a_service_are_counted(linked, offered, rules):
    ballots = linked(
        {"ballot_id": "a", "group": "staff", "yes_pct": 70, "turnout_pct": 55},  # 38.5%: turns on it
        {"ballot_id": "b", "group": "staff", "yes_pct": 80, "turnout_pct": 55},  # 44%: does not
        {"ballot_id": "c", "group": "staff", "yes_pct": 70, "turnout_pct": None},  # no turnout: undecided either way
        {"ballot_id": "d", "yes_pct": 70, "turnout_pct": 55},  # teachers: a service
    ).set_index("ballot_id")
    found = what_if.unclear(ballots, offered["public-services"], rules)
    assert found[found].index.tolist() == ["a"]
    assert not what_if.unclear(ballots, offered["support-40"], rules).any()


def test_votes_no_law_could_count_stay_apart(linked, offered, rules):
    ballots = linked(
        {"ballot_id": "a", "kind": "indicative"},
        {"ballot_id": "b", "kind": None, "question": "accept_offer"},
        {"ballot_id": "c", "scope": "disaggregated"},
    ).set_index("ballot_id")
    for rule in offered.values():
        verdicts = what_if.judge(ballots, rule, rules).to_dict()
        assert verdicts == {"a": law.NOT_STATUTORY, "b": law.NOT_STATUTORY, "c": law.SEPARATE}


def test_the_law_of_the_day_as_a_custom_rule_reproduces_the_verdicts(loaded, rules):
    by_id = {rule.rule_id: rule for rule in rules}
    decided = loaded.ballots[loaded.ballots["verdict"].isin(law.DECIDED)]
    assert len(decided) > 300
    for rule_id, ballots in decided.groupby("rule_id"):
        rule = by_id[rule_id]
        custom = what_if.WhatIf(
            "own", "Own", turnout=rule.turnout, yes=rule.yes, support=rule.support,
            strict_yes=rule.yes_comparison == "more_than",
        )  # fmt: skip
        verdicts = what_if.judge(ballots, custom, rules)
        assert verdicts.tolist() == ballots["verdict"].tolist(), rule_id


def test_the_law_as_it_stood_is_the_register_s_own_verdict(loaded, offered, rules):
    assert what_if.judge(loaded.ballots, offered[OF_THE_DAY], rules).equals(loaded.ballots["verdict"])


RATE = st.none() | st.sampled_from([0.0, 39.99, 40.0, 49.99, 50.0, 50.01, 75.0, 100.0]) | st.floats(0, 100)
THRESHOLD = st.integers(0, 100)
BALLOT = st.fixed_dictionaries(
    {
        "yes_share": RATE, "turnout": RATE, "support": RATE, "group": st.sampled_from(list(GROUPS)),
        "turnout_threshold_met": st.sampled_from([None, "yes", "no"]),
        "support_threshold_met": st.sampled_from([None, "yes", "no"]),
    }
)  # fmt: skip
OWN_RULE = st.tuples(THRESHOLD, THRESHOLD, THRESHOLD, st.booleans())


TEXT = ("group", "turnout_threshold_met", "support_threshold_met", "sector", "union", "employer", "verdict")


def frame(rows):
    fixed = {"sector": "schools", "union": "NEU", "verdict": law.UNKNOWN, "group": "teachers"}
    columns = dict.fromkeys((*TEXT, "yes_share", "turnout", "support"))
    table = pd.DataFrame([{**columns, **fixed, **row} for row in rows])
    return table.astype(dict.fromkeys(TEXT, "str") | dict.fromkeys(("yes_share", "turnout", "support"), "float64"))


@settings(deadline=None, max_examples=60)
@given(rows=st.lists(BALLOT, min_size=1, max_size=8), loose=OWN_RULE, steps=st.tuples(*[THRESHOLD] * 3, st.booleans()))
def test_tightening_never_gains_and_loosening_never_loses_a_mandate(rules, rows, loose, steps):
    *lower, everyone = loose
    higher = [min(100, low + step) for low, step in zip(lower, steps[:3], strict=True)]
    ballots = frame(rows)
    before = what_if.judge(ballots, own(*lower, services=not everyone), rules)
    after = what_if.judge(ballots, own(*higher, services=not (everyone or steps[3])), rules)
    assert set(after.index[after == law.MANDATE]) <= set(before.index[before == law.MANDATE])
    missed = [name for name in law.DECIDED if name != law.MANDATE]
    assert set(before.index[before.isin(missed)]) <= set(after.index[after.isin(missed)])


@settings(deadline=None, max_examples=60)
@given(rows=st.lists(BALLOT, min_size=1, max_size=8), rule=OWN_RULE)
def test_all_rows_at_once_judge_as_the_law_does_one_by_one(rules, rows, rule):
    turnout, yes, support, _ = rule
    ballots = frame([{**row, "turnout_threshold_met": None, "support_threshold_met": None} for row in rows])
    thresholds = law.Thresholds(turnout or None, yes or None, support or None)
    one_by_one = [law.decide(law.measure(thresholds, row)) for row in ballots.to_dict("records")]
    assert what_if.judge(ballots, own(turnout, yes, support), rules).tolist() == one_by_one


STATED = [
    # what the source says of 50% turnout, the turnout asked for, the verdict
    ("yes", 50, "mandate"),
    ("yes", 40, "mandate"),
    ("yes", 51, "not determinable"),
    ("no", 50, "turnout missed"),
    ("no", 60, "turnout missed"),
    ("no", 49, "not determinable"),
    (None, 50, "not determinable"),
]


@pytest.mark.parametrize(("stated", "asked", "verdict"), STATED, ids=[f"{row[0]}, {row[1]}%" for row in STATED])
def test_a_source_that_says_whether_half_voted_answers_for_what_follows(rules, stated, asked, verdict):
    ballots = frame([{"yes_share": 80.0, "turnout_threshold_met": stated}])
    assert what_if.judge(ballots, own(asked, 50, 0), rules).tolist() == [verdict]
