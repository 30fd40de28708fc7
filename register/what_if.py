"""What if the law were different? Every ballot judged under a rule of the reader's choice, all rows at once.

A rule here is what a vote must reach, applied to every ballot whatever its nation and date; the law of the day is the
verdict that the register gives already. Votes that no law could count as a mandate (indicative votes, votes on an
offer, totals of separate ballots) stay apart, and so do ballots that lack a figure that the rule asks for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import pandas as pd

from register import places
from register.law import LEAST_TURNOUT, MAJORITY, MANDATE, NOT_STATUTORY, SEPARATE, SUPPORT, TURNOUT, UNKNOWN
from register.rulebook import IPS, Rule

OF_THE_DAY, OWN = "as-it-stood", "own"
APART = (NOT_STATUTORY, SEPARATE)
STATED = {TURNOUT: ("turnout_threshold_met", 50.0), SUPPORT: ("support_threshold_met", 40.0)}
RATES = {MAJORITY: "yes_share", TURNOUT: "turnout", SUPPORT: "support"}
SERVICES_NATION = "GB-ENG"  # whose list of important public services is asked, wherever the ballot was held

GROUP = ("sector", "union", "employer", "group")  # what says whether a group is an important public service

Tests = dict[str, tuple[np.ndarray, np.ndarray]]  # verdict that failing gives -> (passed, failed), one flag a ballot


@dataclass(frozen=True)
class WhatIf:
    """A rule to judge by. Thresholds are percentages, None asks nothing; yes share must be exceeded, others reached.

    ``services`` asks for the support of important public services alone; ``of_the_day`` is the law as it stood;
    ``strict_support`` asks for more than the support named; ``rule_ids`` are the rows of ``mandate_rules.csv`` that
    the thresholds are from.
    """

    slug: str
    title: str
    turnout: float | None = None
    yes: float | None = None
    support: float | None = None
    strict_support: bool = False
    strict_yes: bool = True
    services: bool = False
    of_the_day: bool = False
    rule_ids: tuple[str, ...] = ()

    def words(self) -> str:
        """What the rule asks for, as a phrase: ``turnout of 50% and more than 50% of votes``."""
        if self.of_the_day:
            return "the law in force where and when each ballot opened"
        whose = " in important public services" if self.services else ""
        parts = [
            f"turnout of {_percent(self.turnout)}" if self.turnout is not None else "",
            f"{'more than' if self.strict_yes else 'at least'} {_percent(self.yes)} of votes"
            if self.yes is not None
            else "",
            f"Yes from {'more than' if self.strict_support else 'at least'} {_percent(self.support)} of everyone "
            f"entitled{whose}"
            if self.support is not None
            else "",
        ]
        return places.join(part for part in parts if part) or "nothing: every vote is a mandate"


@dataclass(frozen=True)
class _Preset:
    slug: str
    title: str
    rule_id: str
    support_from: str = ""  # the row whose support threshold is asked for besides
    services: bool = False
    strict_support: bool = False


_PRESETS = (
    _Preset("before-2016-act", "Before the Trade Union Act 2016", "gb-1992"),
    _Preset("turnout-50", "50% turnout", "gb-2017-general"),
    _Preset("public-services", "50% turnout, 40% support in public services", "gb-2017-general", "gb-2017-ips", True),
    _Preset("support-40", "50% turnout, 40% support for everyone", "gb-2017-general", "gb-2017-ips"),
    _Preset("from-2026", "From 18 February 2026", "gb-2026-feb"),
    _Preset("simple-majority", "Simple majority of votes", "gb-2026-turnout-repeal-pending"),
    _Preset("majority-entitled", "Majority of everyone entitled", "ca-nb", strict_support=True),
    _Preset("illinois-75", "Illinois: 75% of members", "us-il-chicago"),
)


def presets(rules: tuple[Rule, ...]) -> dict[str, WhatIf]:
    """The rules on offer, by slug, thresholds from their rows of ``mandate_rules``; one without its row is left out."""
    found = {OF_THE_DAY: WhatIf(OF_THE_DAY, "The law as it stood", of_the_day=True)}
    rows = {rule.rule_id: rule for rule in rules}
    for preset in _PRESETS:
        services = [rule for rule in rules if preset.support_from and rule in _services(rules)]
        if preset.rule_id not in rows or (preset.support_from and not services):
            continue
        rule = rows[preset.rule_id]
        found[preset.slug] = WhatIf(
            slug=preset.slug,
            title=preset.title,
            turnout=rule.turnout,
            yes=rule.yes,
            support=max((r.support or 0 for r in services), default=0) or rule.support,
            strict_support=preset.strict_support,
            services=preset.services,
            rule_ids=(rule.rule_id, *(service.rule_id for service in services)),
        )
    return found


def own(turnout: float, yes: float, support: float, services: bool = False) -> WhatIf:
    """A rule of the reader's: percentages, of which 0 asks nothing; the yes share must be exceeded."""
    return WhatIf(
        OWN, "Your own rule", turnout=turnout or None, yes=yes or None, support=support or None, services=services
    )


def judge(ballots: pd.DataFrame, rule: WhatIf, rules: tuple[Rule, ...]) -> pd.Series:
    """The verdict on each row of a ``ballots`` frame under ``rule``, as text with the frame's index."""
    if rule.of_the_day:
        return ballots["verdict"]
    tests = measure(ballots, rule)
    verdict = _decide(tests, len(ballots))
    if rule.services and SUPPORT in tests:
        without = _decide({name: test for name, test in tests.items() if name != SUPPORT}, len(ballots))
        service = covered(ballots, rules).to_numpy()
        open_ = np.where(verdict == without, verdict, UNKNOWN)
        verdict = np.select([service == "yes", service == "unclear"], [verdict, open_], without)
    law = ballots["verdict"].to_numpy(dtype="object")
    return pd.Series(np.where(np.isin(law, APART), law, verdict), index=ballots.index, dtype="str", name="verdict")


def unclear(ballots: pd.DataFrame, rule: WhatIf, rules: tuple[Rule, ...]) -> pd.Series:
    """True for each row without a verdict only because its name does not tell whether it is such a public service."""
    if not rule.services or rule.support is None:
        return pd.Series(False, index=ballots.index)
    without = judge(ballots, replace(rule, support=None, services=False), rules)
    undecided = judge(ballots, rule, rules).eq(UNKNOWN) & without.ne(UNKNOWN)
    return undecided & covered(ballots, rules).eq("unclear")


def measure(ballots: pd.DataFrame, rule: WhatIf) -> Tests:
    """Each threshold's test on every ballot: who passed and who failed (neither: not known), in deciding order.

    Where the rate is missing, a source that says whether the 50% or the 40% of the law was reached answers for every
    threshold that follows from it.
    """
    asked = {MAJORITY: (rule.yes, rule.strict_yes), TURNOUT: (rule.turnout, False)}
    asked[SUPPORT] = (rule.support, rule.strict_support)
    tests = {}
    for verdict, (threshold, strict) in asked.items():
        if threshold is None:
            continue
        rate = ballots[RATES[verdict]].to_numpy(dtype="float64", na_value=np.nan)
        passed = rate > threshold if strict else rate >= threshold
        failed = ~passed & ~np.isnan(rate)
        if verdict in STATED:
            column, line = STATED[verdict]
            stated, unknown = ballots[column].to_numpy(dtype="object"), np.isnan(rate)
            passed |= unknown & (stated == "yes") & (threshold < line or (threshold == line and not strict))
            failed |= unknown & (stated == "no") & (threshold >= line)
        if verdict in (MAJORITY, TURNOUT):  # support is at most the yes share, and at most the turnout
            support = ballots["support"].to_numpy(dtype="float64", na_value=np.nan)
            passed |= np.isnan(rate) & (support > threshold if strict else support >= threshold)
        if verdict == SUPPORT:
            least = LEAST_TURNOUT * ballots["yes_share"].to_numpy(dtype="float64", na_value=np.nan)
            met = ballots["turnout_threshold_met"].to_numpy(dtype="object") == "yes"
            passed |= unknown & met & (least > threshold if strict else least >= threshold)
        tests[verdict] = (passed, failed)
    return tests


def _decide(tests: Tests, rows: int) -> np.ndarray:
    failed = [test[1] for test in tests.values()]
    open_ = np.zeros(rows, dtype=bool)
    for passed, missed in tests.values():
        open_ |= ~passed & ~missed
    return np.select([*failed, open_], [*tests, UNKNOWN], MANDATE).astype("object")


def covered(ballots: pd.DataFrame, rules: tuple[Rule, ...]) -> pd.Series:
    """Whether each group would count as an important public service, by the list for England: yes, no or unclear.

    The list goes by sector, employer and group; the nation and the date of the ballot are not asked, as this is a
    what-if.
    """
    columns = list(GROUP)
    codes = ballots.groupby(columns, dropna=False, sort=False).ngroup()
    services = _services(rules)
    firsts = ballots.loc[~ballots.duplicated(columns), columns].astype("object")
    firsts = firsts.where(firsts.notna(), None)
    answers = [_service(group, services) for group in firsts.itertuples(index=False, name=None)]
    return pd.Series(np.array(answers, dtype="object")[codes], index=ballots.index, dtype="str")


def _services(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    return tuple(r for r in rules if r.layer == IPS and r.status == "in_force" and SERVICES_NATION in r.nations)


@lru_cache(maxsize=20_000)  # the same few hundred groups are asked on each move of a slider
def _service(group: tuple[str | None, ...], services: tuple[Rule, ...]) -> str:
    named = dict(zip(GROUP, group, strict=True))
    answers = [rule.covers(named) for rule in services if rule.matches(named, SERVICES_NATION)]
    return next((answer for answer in ("yes", "unclear") if answer in answers), "no")


def _percent(value: float | None) -> str:
    return f"{value:g}%"
