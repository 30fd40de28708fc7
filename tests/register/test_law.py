"""Verdicts worked out by hand, and the days on which the law changes."""

import pytest

from register import law
from register.law import MAJORITY, MANDATE, NOT_STATUTORY, SEPARATE, SUPPORT, TURNOUT, UNKNOWN, Thresholds

NURSES = {"union": "RCN", "sector": "health", "group": "nurses", "employer": "NHS"}
PARAMEDICS = {"union": "GMB", "sector": "ambulance", "group": "paramedics", "employer": "an ambulance trust"}
SHOP = {"union": "Usdaw", "sector": "retail-logistics", "group": "warehouse staff", "employer": "a warehouse"}
LOW = {"yes_pct": 90.0, "turnout_pct": 49.0}
WEAK = {"yes_pct": 70.0, "turnout_pct": 55.0}  # support of 38.5 %
CASES = {
    # Great Britain before and after 1 March 2017: the turnout rule goes by the day the ballot opened.
    "turnout of 49 % the day before the rule": (SHOP | LOW | {"opened": "2017-02-28"}, MANDATE),
    "turnout of 49 % on the rule's first day": (SHOP | LOW | {"opened": "2017-03-01"}, TURNOUT),
    "turnout of exactly 50 %": (SHOP | {"turnout_pct": 50.0, "opened": "2020-01-01"}, MANDATE),
    "turnout of 49.99 %": (SHOP | {"turnout_pct": 49.99, "opened": "2020-01-01"}, TURNOUT),
    "turnout rule after 18 February 2026": (SHOP | LOW | {"opened": "2026-02-18"}, TURNOUT),
    # The support rule: important public services, until ballots opened on 18 February 2026.
    "support of 38.5 %, schools": (WEAK, SUPPORT),
    "support of 38.5 %, paramedics": (PARAMEDICS | WEAK, SUPPORT),
    "support of 38.5 %, nurses, of whom only some do emergency work": (NURSES | WEAK, UNKNOWN),
    "support of 38.5 %, support staff of schools": (WEAK | {"group": "support staff"}, MANDATE),
    "support of exactly 40 %": ({"yes_pct": 80.0, "turnout_pct": 50.0}, MANDATE),
    "support of 38.5 %, last day of the rule": (WEAK | {"opened": "2026-02-17"}, SUPPORT),
    "support of 38.5 %, the day after": (WEAK | {"opened": "2026-02-18"}, MANDATE),
    "support of 38.5 %, before the rule": (WEAK | {"opened": "2017-02-28"}, MANDATE),
    "support of 38.5 %, a shop": (SHOP | WEAK, MANDATE),
    "support of 38.5 %, devolved service in Wales": (WEAK | {"nations": "GB-WLS"}, MANDATE),
    "turnout of 49 % in Wales": (LOW | {"nations": "GB-WLS"}, TURNOUT),
    "support of 38.5 %, Scotland": (WEAK | {"nations": "GB-SCT"}, SUPPORT),
    # Northern Ireland: a majority of those voting, whatever the turnout.
    "turnout of 10 % in Northern Ireland": ({"nations": "GB-NIR", "turnout_pct": 10.0}, MANDATE),
    "no turnout known in Northern Ireland": ({"nations": "GB-NIR", "turnout_pct": None}, MANDATE),
    "half of the votes in Northern Ireland": ({"nations": "GB-NIR", "yes_pct": 50.0}, MAJORITY),
    # The majority: more than half.
    "exactly half of the votes": ({"yes_pct": 50.0}, MAJORITY),
    "majority missed comes before turnout missed": ({"yes_pct": 40.0, "turnout_pct": 20.0}, MAJORITY),
    "no share known": ({"yes_pct": None}, UNKNOWN),
    # What cannot authorise action at all.
    "indicative": ({"kind": "indicative"}, NOT_STATUTORY),
    "an offer": ({"kind": None, "question": "accept_offer"}, NOT_STATUTORY),
    "a total of separate counts": ({"scope": "disaggregated"}, SEPARATE),
    # What is not known decides only where it matters.
    "no date at all": ({"opened": None, "yes_pct": 95.0, "turnout_pct": 80.0}, UNKNOWN),
    "the year of the source alone": ({"opened": None, "yes_pct": 95.0, "source_published": "2020"}, MANDATE),
    "no date, and the rules differ": (SHOP | LOW | {"opened": None}, UNKNOWN),
    "no nation, passes every rule": ({"nations": None, "yes_pct": 95.0, "turnout_pct": 80.0}, MANDATE),
    "no nation, and Northern Ireland differs": (SHOP | LOW | {"nations": None}, UNKNOWN),
    "closed soon after the change": (SHOP | LOW | {"opened": None, "closed": "2017-04-01"}, UNKNOWN),
    "closed long after the change": (SHOP | LOW | {"opened": None, "closed": "2017-06-01"}, TURNOUT),
    # The source's own word stands in for a figure that it does not give.
    "the source says that turnout was missed": ({"turnout_pct": None, "turnout_threshold_met": "no"}, TURNOUT),
    "the source says turnout reached, support not known": (
        {"turnout_pct": None, "turnout_threshold_met": "yes", "yes_pct": 79.9},
        UNKNOWN,
    ),
    "turnout reached and 80% Yes: at least 0.5 x 80 = 40% support": (
        {"turnout_pct": None, "turnout_threshold_met": "yes", "yes_pct": 80},
        MANDATE,
    ),
    "support of 55% is a turnout of more": (
        {"yes_pct": None, "turnout_pct": None, "electorate": 100, "yes_votes": 55, "no_votes": None},
        MANDATE,  # and of the votes too: 55 of at most 100
    ),
    "a source that says support was missed says that the rule applied": (
        {"group": "staff", "support_threshold_met": "no", "yes_pct": 60, "turnout_pct": 55},
        SUPPORT,
    ),
    "the source says both were reached": (
        {"turnout_pct": None, "turnout_threshold_met": "yes", "support_threshold_met": "yes"},
        MANDATE,
    ),
}


@pytest.mark.parametrize(("changes", "verdict"), CASES.values(), ids=CASES)
def test_verdict(judged, changes, verdict):
    ballot = judged(**changes)
    assert ballot["verdict"] == verdict, ballot["verdict_reason"]
    assert ballot["verdict_reason"].endswith(".")


def test_a_group_that_may_be_a_public_service_is_not_decided(judged):
    unclear = WEAK | {"sector": "rail", "employer": "a railway", "group": "all RMT grades", "union": "RMT"}
    ballot = judged(**unclear)
    assert ballot["verdict"] == UNKNOWN
    assert "important public service" in ballot["verdict_reason"]


@pytest.mark.parametrize(
    ("thresholds", "yes", "turnout", "verdict"),
    [
        (Thresholds(turnout=50), 51, 50, MANDATE),
        (Thresholds(turnout=50), 50, 50, MAJORITY),
        (Thresholds(turnout=50, yes_comparison="at_least"), 50, 50, MANDATE),
        (Thresholds(turnout=50), 51, 49.9, TURNOUT),
        (Thresholds(turnout=50, support=40), 80, 50, MANDATE),
        (Thresholds(turnout=50, support=40), 79.9, 50, SUPPORT),
        (Thresholds(turnout=50), 60, None, UNKNOWN),
        (Thresholds(), None, None, UNKNOWN),
        (Thresholds(yes=None, turnout=50), None, 60, MANDATE),
        (Thresholds(yes=66.7, yes_comparison="at_least"), 66.6, None, MAJORITY),
    ],
    ids=str,
)
def test_thresholds(thresholds, yes, turnout, verdict):
    support = None if None in (yes, turnout) else yes * turnout / 100
    ballot = {
        "yes_share": yes,
        "turnout": turnout,
        "support": support,
        "turnout_threshold_met": None,
        "support_threshold_met": None,
    }
    assert law.decide(law.measure(thresholds, ballot)) == verdict


def test_steps_tell_what_was_found_and_needed(judged, loaded):
    told = law.judge_one(judged(yes_pct=90.44, turnout_pct=53.27), law.rulebook(loaded.rules))
    assert [str(step) for step in told.steps] == [
        "Yes votes: 90.44% (more than 50% needed, reached)",
        "Turnout: 53.27% (50% needed, reached)",
        "Support of all entitled: 48.2% (40% needed, reached)",
    ]


def test_outcomes_show_each_way_the_law_may_stand(judged, loaded):
    possible = law.outcomes(judged(**SHOP, **LOW, nations=None), law.rulebook(loaded.rules))
    by_nation = {way.nation: outcome.verdict for way, outcome in possible.items()}
    assert by_nation == {"GB-ENG": TURNOUT, "GB-WLS": TURNOUT, "GB-SCT": TURNOUT, "GB-NIR": MANDATE}


def test_every_verdict_is_one_of_the_schema(loaded):
    from register import schema

    assert set(loaded.ballots["verdict"]) <= set(law.VERDICTS)
    assert schema.table("ballots")["verdict"].choices == law.VERDICTS


def test_every_rule_named_by_a_verdict_is_on_record_and_in_force(loaded):
    in_force = set(loaded.rules.query("status == 'in_force'")["rule_id"])
    assert set(loaded.ballots["rule_id"].dropna()) <= in_force
