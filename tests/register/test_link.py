"""Which known ballot a found one may be a report of: known answers, and every second report of the register."""

from __future__ import annotations

import re

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from register import check, link, schema
from register.ballots import ballots as derive

NEU = {
    "union": "NEU",
    "country": "GB",
    "question": "strike",
    "kind": "statutory",
    "status": "result",
    "yes_pct": 90.0,
    "turnout_pct": 53.27,
    "source_published": "2023-01-18",
}
READ = ["union", "country", "nations", "kind", "question", "yes_pct", "turnout_pct", "electorate", "votes_cast"]
READ += ["yes_votes", "no_votes", "hedged", "employer", "group", "source_published"]


@pytest.mark.parametrize(
    ("changes", "best"),
    [
        pytest.param({}, "neu-teachers-eng-2023-01", id="no nation: the figures tell England"),
        pytest.param({"yes_pct": 92.28, "turnout_pct": 58.07}, "neu-teachers-wls-2023-01", id="the figures of Wales"),
        pytest.param({"yes_pct": 92.0, "turnout_pct": 58.0}, "neu-teachers-wls-2023-01", id="rounded"),
        pytest.param(
            {"nations": "GB-WLS", "yes_pct": None, "turnout_pct": None}, None, id="a nation alone settles none"
        ),
        pytest.param({"union": "NASUWT"}, None, id="another union with other figures"),
        pytest.param({"question": "action_short_of_strike"}, None, id="another question"),
        pytest.param({"country": "US"}, None, id="another country"),
        pytest.param({"source_published": "2013-01-18"}, None, id="ten years before"),
        pytest.param({"source_published": "2023-01-02"}, "neu-teachers-eng-2023-01", id="a little before"),
        pytest.param({"source_published": "2022-10-02"}, None, id="an article cannot tell what came months later"),
        pytest.param({"source_published": "2023-12-02"}, None, id="11 months after: the figures decide, a person says"),
        pytest.param({"source_published": None}, "neu-teachers-eng-2023-01", id="no date: two figures agree"),
        pytest.param({"source_published": None, "yes_pct": None}, None, id="no date: one figure is not enough"),
        pytest.param({"yes_pct": 84.0, "turnout_pct": 46.0}, "neu-support-eng-2023-01", id="support staff by figures"),
        pytest.param({"yes_pct": 61.0, "turnout_pct": 31.0}, None, id="figures of no known ballot"),
    ],
)
def test_the_ballot_to_take(loaded, changes: dict, best: str | None) -> None:
    offered = link.candidates({**NEU, **changes}, loaded.ballots)
    taken = link.same_ballot(offered)
    assert (taken.ballot_id if taken else None) == best


def test_candidates_say_why_and_what_speaks_against(loaded) -> None:
    first, *others = link.candidates(NEU, loaded.ballots)
    assert first.ballot_id == "neu-teachers-eng-2023-01"
    assert first.reasons == (
        "Yes 90% here, 90.44% in the register: the same, rounded",
        "Turnout 53.27% in both",
        "The register's is dated 16 January 2023, 2 days before the article",
    )
    assert first.conflicts == ()
    wales = [one for one in others if one.ballot_id == "neu-teachers-wls-2023-01"]
    assert not wales or "Turnout 53.27% here, 58.07% in the register" in wales[0].conflicts


def test_11_months_after_it_is_still_offered(loaded) -> None:
    offered = link.candidates({**NEU, "source_published": "2023-12-02"}, loaded.ballots)
    assert "neu-teachers-eng-2023-01" in [one.ballot_id for one in offered]


def test_a_ballot_announced_may_be_one_that_came_later(loaded) -> None:
    found = {
        **NEU,
        "status": "announced",
        "nations": "GB-ENG",
        "group": "teachers",
        "yes_pct": None,
        "turnout_pct": None,
        "source_published": "2022-11-20",
    }
    offered = link.candidates(found, loaded.ballots)
    assert "neu-teachers-eng-2023-01" in [one.ballot_id for one in offered]
    assert link.same_ballot(offered) is None


@pytest.mark.parametrize(
    ("figures", "conflicts"),
    [
        pytest.param({"yes_pct": 90.0, "turnout_pct": 53.0}, 0, id="rounded"),
        pytest.param({"yes_pct": 90.44, "turnout_pct": 53.27}, 0, id="the same"),
        pytest.param({"yes_pct": 91.0, "turnout_pct": 53.27}, 1, id="less than a point off"),
        pytest.param({"yes_pct": 95.0, "turnout_pct": 60.0}, 2, id="both off"),
        pytest.param({}, 0, id="none"),
    ],
)
def test_conflicts_before_saving(loaded, figures: dict, conflicts: int) -> None:
    known = loaded.ballots.set_index("ballot_id", drop=False).loc["neu-teachers-eng-2023-01"].to_dict()
    assert len(link.conflicts({**NEU, "yes_pct": None, "turnout_pct": None, **figures}, known)) == conflicts


@pytest.mark.parametrize(
    ("blank", "first", "taken"),
    [
        pytest.param([], 0.95, 0.75, id="all that is known"),
        pytest.param(["employer", "group", "nations"], 0.90, 0.75, id="union, question, figures and date alone"),
    ],
)
def test_second_reports_of_the_register_find_their_ballot(loaded, blank: list, first: float, taken: float) -> None:
    """Each report of a ballot with several is taken out and must find its way back; a wrong one is never taken."""
    reports = loaded.reports[loaded.reports["source_published"].notna()]
    several = reports[reports.duplicated("ballot_id", keep=False)].iloc[::4]
    right = sure = wrong = 0
    for report in several.to_dict("records"):
        found = {name: None if name in blank else report[name] for name in READ}
        kin = reports["union"].eq(report["union"]) & reports["question"].eq(report["question"])
        others = derive(reports[kin & reports["report_id"].ne(report["report_id"])], loaded.rules)
        offered = link.candidates(found, others)
        right += bool(offered) and offered[0].ballot_id == report["ballot_id"]
        chosen = link.same_ballot(offered)
        sure += chosen is not None and chosen.ballot_id == report["ballot_id"]
        wrong += chosen is not None and chosen.ballot_id != report["ballot_id"]
    assert len(several) >= 40
    assert right >= first * len(several)
    assert sure >= taken * len(several)
    assert wrong == 0


@pytest.mark.parametrize(
    ("found", "days"),
    [
        pytest.param({"union": "NEU", "date": "2023-02-01", "country": "GB"}, 2, id="England and Wales"),
        pytest.param({"union": "NEU", "date": "2023-02-01", "country": "GB", "nations": "GB-WLS"}, 1, id="Wales"),
        pytest.param({"union": "NEU", "date": "2023-02-01", "country": "GB", "nations": "GB-SCT"}, 0, id="Scotland"),
        pytest.param({"union": "NEU", "date": "1999-02-01", "country": "GB"}, 0, id="no such day"),
    ],
)
def test_known_days(loaded, found: dict, days: int) -> None:
    assert len(link.known_days(found, loaded.strike_days)) == days


@pytest.mark.parametrize(
    ("changes", "proposed"),
    [
        pytest.param({"group": "teachers", "nations": "GB-ENG"}, "neu-teachers-eng-2023-01-2", id="taken: a number"),
        pytest.param({"union": "Unite the Union", "employer": "Royal Mail"}, "unite-union-royal-mail-2023-01", id="uk"),
        pytest.param({"question": "action_short_of_strike"}, "neu-2023-01-asos", id="the question"),
        pytest.param({"nations": "GB-ENG;GB-WLS;GB-SCT"}, "neu-gb-2023-01", id="Great Britain"),
        pytest.param({"nations": "GB-ENG;GB-WLS;GB-SCT;GB-NIR"}, "neu-uk-2023-01", id="the United Kingdom"),
        pytest.param({"country": "US", "nations": "US-CA"}, "neu-us-ca-2023-01", id="California"),
        pytest.param({"country": "IE", "nations": None}, "neu-ie-2023-01", id="a country alone"),
        pytest.param({"source_published": None}, "neu-undated", id="no date"),
        pytest.param({"union": "Ünïté <script>", "closed": "2022"}, "unite-script-2022-01", id="not plain letters"),
    ],
)
def test_proposed_id(loaded, changes: dict, proposed: str) -> None:
    taken = set(loaded.ballots["ballot_id"])
    assert link.proposed_id({**NEU, **changes}, taken) == proposed


ANY = st.none() | st.text(max_size=20)


@settings(max_examples=40, deadline=None)
@given(
    st.fixed_dictionaries(
        {
            "union": st.sampled_from(["NEU", "RMT", "<b>"]) | st.text(max_size=9),
            "question": st.sampled_from(schema.table("reports")["question"].choices),
            "country": st.sampled_from(["GB", "IE", "US"]),
            "nations": st.none() | st.sampled_from(["GB-ENG", "GB-ENG;GB-WLS", "US-CA"]),
            "employer": ANY,
            "group": ANY,
            "kind": st.sampled_from([None, "statutory", "indicative"]),
            "yes_pct": st.none() | st.floats(0, 100),
            "turnout_pct": st.none() | st.floats(0, 100),
            "electorate": st.none() | st.integers(0, 10**7),
            "announced": st.none() | st.dates().map(str),
            "status": st.sampled_from([None, "result", "open", "announced"]),
        }
    )
)
def test_whatever_was_found_is_weighed_and_can_be_named(loaded, found: dict) -> None:
    for one in link.candidates(found, loaded.ballots):
        assert one.points > 0
        assert one.ballot_id in set(loaded.ballots["ballot_id"])
    name = link.proposed_id(found, ())
    assert name == "" or check.fault(name, schema.table("reports")["ballot_id"]) == ""
    assert re.fullmatch(r"[a-z0-9-]+", name)


def test_no_ballots_no_candidates() -> None:
    assert link.candidates(NEU, schema.empty_frame("ballots")) == []
    assert link.known_days(
        {"union": "NEU", "date": pd.Timestamp("2023-02-01")}, schema.empty_frame("strike_days")
    ).empty
