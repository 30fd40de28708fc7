"""Ballots whose verdict is known, found in the published tables by what they were and not by an id."""

import pytest

ENGLAND, WALES, NORTHERN_IRELAND = "GB-ENG", "GB-WLS", "GB-NIR"
STRIKE = "strike"
MIRRORS = r"^(?:amp|feeds?|webcache)\.|feedburner|feedproxy|(?:^|\.)archive\.(?:org|today|is|ph)$"
KNOWN = [
    # union, group, nations, month, yes share, turnout, verdict, start of the rule's id
    ("NEU", "teachers", ENGLAND, "2023-01", 90.44, 53.27, "mandate", "gb-2017-ips"),
    ("NEU", "teachers", WALES, "2023-01", 92.28, 58.07, "mandate", "wls-2017"),
    ("NEU", "support staff", ENGLAND, "2023-01", 84.13, 46.46, "turnout missed", "gb-2017-general"),
    ("NASUWT", "teachers", f"{ENGLAND};{WALES}", "2023-01", 90, 42, "turnout missed", "gb-2017-general"),
    ("Unison", "health", NORTHERN_IRELAND, "2019-11", 92, 23, "mandate", "nir-1995"),
    ("NUT", "teachers", f"{ENGLAND};{WALES}", "2011-06", 92, 40, "mandate", "gb-1992"),
    ("NAHT", "leaders", ENGLAND, "2023-01", 64, 42, "turnout missed", "gb-2017-general"),
]


@pytest.mark.parametrize(
    ("union", "group", "nations", "month", "yes", "turnout", "verdict", "rule"),
    KNOWN,
    ids=[f"{union} {group} {nations} {month}" for union, group, nations, month, *_ in KNOWN],
)
def test_known_answer(loaded, union, group, nations, month, yes, turnout, verdict, rule):
    ballots = loaded.ballots
    found = ballots[
        ballots["union"].eq(union)
        & ballots["group"].str.contains(group)
        & ballots["nations"].eq(nations)
        & ballots["question"].eq(STRIKE)
        & ballots["date"].dt.strftime("%Y-%m").eq(month)
    ]
    assert len(found) == 1
    ballot = found.iloc[0]
    assert (ballot["yes_share"], ballot["turnout"], ballot["verdict"]) == (yes, turnout, verdict)
    assert ballot["rule_id"].startswith(rule)


def test_support_is_computed_where_no_source_gives_it(loaded):
    ballot = loaded.ballots.set_index("ballot_id").loc["neu-teachers-eng-2023-01"]
    assert ballot["support"] == pytest.approx(90.44 * 53.27 / 100)
    assert ballot["support_basis"] == "yes share x turnout"
    assert "48.2%" in ballot["verdict_reason"]


def test_wales_is_free_of_the_forty_per_cent_rule(loaded):
    reason = loaded.ballots.set_index("ballot_id").loc["neu-teachers-wls-2023-01", "verdict_reason"]
    assert "40%" not in reason


def test_civil_service_totals_are_never_one_verdict(loaded):
    totals = loaded.ballots.query("union == 'PCS' and scope == 'disaggregated'")
    assert len(totals) >= 3
    assert set(totals["verdict"]) == {"separate ballots"}
    assert totals["rule_id"].isna().all()


def test_votes_on_offers_and_indicative_votes_are_not_statutory_ballots(loaded):
    ballots = loaded.ballots
    apart = ballots["question"].isin(["accept_offer", "reject_offer", "move_to_formal_ballot"])
    apart |= ballots["kind"].eq("indicative")
    assert apart.sum() > 100
    assert set(ballots.loc[apart, "verdict"]) == {"not a statutory ballot"}
    assert "not a statutory ballot" not in set(ballots.loc[~apart, "verdict"])


def test_a_row_without_turnout_says_that_it_is_missing(judged):
    ballot = judged(turnout_pct=None)
    assert ballot["verdict"] == "not determinable"
    assert "turnout" in ballot["verdict_reason"]


def test_the_published_tables_hold_enough_and_cite_pages_themselves(loaded):
    reports = loaded.reports
    hosts = reports["source_url"].str.extract(r"^https?://([^/]+)")[0]
    assert len(reports) >= 820
    assert not hosts.str.contains(MIRRORS).any()
    assert reports[["union", "question", "source_url"]].notna().all().all()
