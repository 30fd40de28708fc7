"""Was this vote a mandate? The verdict of each ballot under the law of its day, the rule, and why in a sentence.

Great Britain: Trade Union and Labour Relations (Consolidation) Act 1992, section 226, as amended; Northern Ireland:
Trade Union and Labour Relations (Northern Ireland) Order 1995; every rule and its source stand in
``data/mandate_rules.csv``. What the rules leave open is said, never decided: a verdict is given only where every
reading of what is known leads to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from register import places
from register.rulebook import Rule, Situation, rulebook, situations
from register.words import label, percent

__all__ = ["Judgement", "Step", "Thresholds", "judge", "judge_one", "measure", "outcomes", "rulebook"]

MANDATE = "mandate"
TURNOUT, SUPPORT, MAJORITY = "turnout missed", "support missed", "majority missed"
NOT_STATUTORY, SEPARATE, UNKNOWN = "not a statutory ballot", "separate ballots", "not determinable"
VERDICTS = (MANDATE, TURNOUT, SUPPORT, MAJORITY, NOT_STATUTORY, SEPARATE, UNKNOWN)
DECIDED = (MANDATE, TURNOUT, SUPPORT, MAJORITY)
LEAST_TURNOUT = 0.5  # of those entitled, where a source says that the turnout threshold was met
QUESTIONS_OF_ACTION = ("strike", "action_short_of_strike")


@dataclass(frozen=True)
class Thresholds:
    """What a vote must reach, in per cent: turnout and support at least, yes share more than (or at least)."""

    turnout: float | None = None
    yes: float | None = 50.0
    support: float | None = None
    yes_comparison: str = "more_than"

    @property
    def any(self) -> bool:
        """Whether there is any threshold at all."""
        return (self.turnout, self.yes, self.support) != (None, None, None)


@dataclass(frozen=True)
class Step:
    """One test of a vote: what was asked, what was found, and whether it was passed (None: not known)."""

    figure: str
    needed: str
    found: str
    passed: bool | None

    def __str__(self) -> str:
        verb = {True: "reached", False: "missed", None: "cannot be checked"}[self.passed]
        return f"{self.figure}: {self.found} ({self.needed} needed, {verb})"


@dataclass(frozen=True)
class Judgement:
    """A verdict, the rule that decided it, the tests it passed or failed, and the reason in one sentence."""

    verdict: str
    rule_id: str | None
    reason: str
    steps: tuple[Step, ...] = ()


def judge(ballots: pd.DataFrame, rules: tuple[Rule, ...]) -> pd.DataFrame:
    """``verdict``, ``rule_id`` and ``verdict_reason`` of each row of a frame with rates, with the same index."""
    judged = [judge_one(row, rules) for row in ballots.to_dict("records")]
    return pd.DataFrame(
        {
            "verdict": [one.verdict for one in judged],
            "rule_id": [one.rule_id for one in judged],
            "verdict_reason": [one.reason for one in judged],
        },
        index=ballots.index,
        dtype="str",
    )


def judge_one(ballot: Mapping[Any, Any], rules: tuple[Rule, ...]) -> Judgement:
    """The verdict on one ballot (a row with the columns of the table ``ballots``) under the law of its day."""
    if ballot["question"] not in QUESTIONS_OF_ACTION:
        return Judgement(NOT_STATUTORY, None, f"A vote to {label(ballot['question'])} cannot authorise action.")
    if ballot["kind"] != "statutory":
        return Judgement(NOT_STATUTORY, None, "An indicative vote cannot authorise action.")
    if ballot["scope"] == "disaggregated":
        reason = "The vote was counted employer by employer; this is the total, and each employer's count stands alone."
        return Judgement(SEPARATE, None, reason)
    possible = outcomes(ballot, rules)
    verdicts = {outcome.verdict for outcome in possible.values()}
    if not any(way.general for way in possible):
        return Judgement(UNKNOWN, None, _no_rule(ballot, rules))
    if len(verdicts) == 1:
        return _strictest(possible)
    figures_missing = [outcome for outcome in possible.values() if outcome.verdict == UNKNOWN and outcome.steps]
    if figures_missing:
        return figures_missing[0]
    return Judgement(UNKNOWN, None, f"The verdict depends on {_cause(possible)}, which no source settles.")


def outcomes(ballot: Mapping[Any, Any], rules: tuple[Rule, ...]) -> dict[Situation, Judgement]:
    """The verdict on a statutory ballot in every way that the law may stand for it, given what is known of it.

    A source that says whether a threshold was met says that it applied; ways without that threshold then fall away.
    """
    ways = situations(ballot, rules)
    if _stated(ballot["turnout_threshold_met"]) is not None:
        ways = [way for way in ways if way.general and way.general.turnout is not None] or ways
    if _stated(ballot["support_threshold_met"]) is not None:
        ways = [way for way in ways if way.added] or ways
    return {way: _under(way, ballot) for way in ways}


def _under(way: Situation, ballot: Mapping[Any, Any]) -> Judgement:
    if way.general is None:
        return Judgement(UNKNOWN, None, f"No rule is on record for {places.name(way.nation)} at that date.")
    thresholds = Thresholds(
        way.general.turnout,
        way.general.yes,
        way.added.support if way.added else way.general.support,
        way.general.yes_comparison,
    )
    if not thresholds.any:
        return Judgement(UNKNOWN, way.general.rule_id, f"No threshold is on record: {way.general.legal_basis}.")
    steps = measure(thresholds, ballot)
    verdict = decide(steps)
    rule = way.added if way.added and verdict in (MANDATE, SUPPORT) else way.general
    return Judgement(verdict, rule.rule_id, _sentence(verdict, steps, rule), tuple(steps.values()))


def measure(thresholds: Thresholds, ballot: Mapping[Any, Any]) -> dict[str, Step]:
    """Each threshold's test on one ballot, by the verdict that failing it gives, in the order in which they decide.

    Support is at most the turnout and at most the yes share, so that it answers for either where it is high enough.
    """
    yes, turnout, support = (_known(ballot[name]) for name in ("yes_share", "turnout", "support"))
    least = f"at least {percent(support, 1)}"
    steps = {}
    if thresholds.yes is not None:
        strict = thresholds.yes_comparison == "more_than"
        needed = ("more than " if strict else "") + percent(thresholds.yes)
        steps[MAJORITY] = Step("Yes votes", needed, percent(yes), _reached(yes, thresholds.yes, strict))
        if yes is None and support is not None and support > thresholds.yes:
            steps[MAJORITY] = Step("Yes votes", needed, least, True)
    if thresholds.turnout is not None:
        stated = _stated(ballot["turnout_threshold_met"]) if thresholds.turnout == 50 else None
        passed = stated if turnout is None else turnout >= thresholds.turnout
        steps[TURNOUT] = Step("Turnout", percent(thresholds.turnout), percent(turnout), passed)
        if turnout is None and support is not None and support >= thresholds.turnout:
            steps[TURNOUT] = Step("Turnout", percent(thresholds.turnout), least, True)
    if thresholds.support is not None:
        passed = _supported(thresholds.support, yes, support, ballot)
        steps[SUPPORT] = Step("Support of all entitled", percent(thresholds.support), percent(support, 1), passed)
    return steps


def _reached(share: float | None, threshold: float, strict: bool) -> bool | None:
    return None if share is None else share > threshold if strict else share >= threshold


def _supported(threshold: float, yes: float | None, support: float | None, ballot: Mapping[Any, Any]) -> bool | None:
    """Whether support was reached: by the figure, by a turnout said to be reached, or by the source's own word."""
    if support is not None:
        return support >= threshold
    if yes is not None and _stated(ballot["turnout_threshold_met"]) and yes * LEAST_TURNOUT >= threshold:
        return True  # at 50% turnout a yes share of 80% is 40% of everyone entitled
    return _stated(ballot["support_threshold_met"]) if threshold == 40 else None


def decide(steps: Mapping[str, Step]) -> str:
    """The verdict that tests lead to: the first one failed, else what is not known, else a mandate."""
    for verdict, step in steps.items():
        if step.passed is False:
            return verdict
    return UNKNOWN if any(step.passed is None for step in steps.values()) else MANDATE


def _known(value: object) -> float | None:
    return None if pd.isna(value) else float(value)  # type: ignore[arg-type, call-overload]


def _stated(value: object) -> bool | None:
    return {"yes": True, "no": False}.get(str(value))


def _sentence(verdict: str, steps: Mapping[str, Step], rule: Rule) -> str:
    if verdict == UNKNOWN:
        missing = places.join((step.figure.lower() for step in steps.values() if step.passed is None), "nor")
        return f"No source gives the {missing}, which {rule.legal_basis} asks for."
    told = places.join(
        f"{step.figure.lower()} {step.found} ({step.needed} needed)"
        for step in steps.values()
        if step.found != "not known"
    )
    told = told or f"the source says that the {steps[verdict].figure.lower()} was missed"
    ending = "a mandate" if verdict == MANDATE else f"no mandate, {verdict}"
    return f"{told[0].upper()}{told[1:]}: {ending} under {rule.legal_basis}."


def _strictest(outcomes: Mapping[Situation, Judgement]) -> Judgement:
    """Of outcomes with the same verdict the one with most tests; the earliest nation and day among equals."""
    return max(outcomes.values(), key=lambda outcome: len(outcome.steps))


def _cause(outcomes: Mapping[Situation, Judgement]) -> str:
    """What must be known to decide between outcomes that differ."""
    reasons: dict[str, Callable[[Situation], object]] = {
        "the nation in which it was held": lambda way: way.nation,
        "the day the ballot opened": lambda way: way.day,
        "whether the group counts as an important public service": lambda way: way.added is not None,
    }
    settles = []
    for words, part in reasons.items():
        split: dict[object, set[str]] = {}
        for way, outcome in outcomes.items():
            split.setdefault(part(way), set()).add(outcome.verdict)
        if len(split) > 1 and all(len(verdicts) == 1 for verdicts in split.values()):
            settles.append(words)
    every = [words for words, part in reasons.items() if len({part(way) for way in outcomes}) > 1]
    return settles[0] if settles else places.join(every)


def _no_rule(ballot: Mapping[Any, Any], rules: tuple[Rule, ...]) -> str:
    where = places.names(ballot["nations"]) or places.name(str(ballot["country"]))
    own = [
        rule
        for rule in rules
        if rule.basis == "union_rule" and rule.status == "in_force" and ballot["union"] in rule.unions
    ]
    if own:
        return f"No law on strike ballots is on record for {where}; {own[0].legal_basis} is the union's own rule."
    return f"No law on strike ballots is on record for {where} at that date."
