"""Mandates under different law: a majority alone, or a turnout as well.

Ballots are grouped by the kind of rule, not by the rule that decided each one: where a rule on important public
services adds to the general rule, a ballot that misses the turnout is decided by the general rule, so that the added
rule would seem to be met by nearly all.
"""

from __future__ import annotations

from collections import defaultdict

import pandas as pd

from charts import shares
from charts.chart import Chart
from charts.counted import FEW, Counted, decided
from charts.groups import NAME, Groups
from register import law, places
from register.rulebook import Rule
from register.words import percent


def by_rule(votes: Counted, rules: tuple[Rule, ...]) -> Chart:
    """The share of mandates among decided ballots under each kind of rule in each place, most ballots first."""
    kinds: dict[tuple[str, float | None], list[Rule]] = defaultdict(list)
    for rule in rules:
        if rule.basis == "statute" and rule.status == "in_force" and (rule.turnout, rule.yes) != (None, None):
            kinds[_place(rule), rule.turnout].append(rule)
    names = {rule.rule_id: _name(*kind, own) for kind, own in kinds.items() for rule in own}
    judged = decided(votes.rows)
    judged = judged.assign(**{NAME: judged["rule_id"].map(names)}).dropna(subset=NAME)
    order = judged[NAME].value_counts().index
    asking = judged["rule_id"].isin([rule.rule_id for rule in rules if rule.turnout is not None])
    note = "Each ballot counts once. From 2017 some public services in Great Britain needed 40% support besides."
    return shares.shares(Groups(judged, dict.fromkeys(order, "")), note, _headline(judged[asking], judged[~asking]))


def _place(rule: Rule) -> str:
    """Great Britain for any of its nations, as one statute governs them; else the rule's own nations."""
    return "Great Britain" if set(rule.nations) <= set(places.GREAT_BRITAIN) else places.names(";".join(rule.nations))


def _name(place: str, turnout: float | None, rules: list[Rule]) -> str:
    """Where and when, and what was needed: ``Great Britain from 2017: 50% turnout``, ``Ireland: majority``."""
    first = min((rule.effective_from for rule in rules if rule.effective_from), default="")[:4]
    last = max(rule.effective_to or "9999" for rule in rules)[:4]
    when = f" {first} to {last}" if first and last != "9999" else f" from {first}" if first else ""
    return f"{place}{when}: " + (f"{percent(turnout)} turnout" if turnout else "majority")


def _headline(with_turnout: pd.DataFrame, without: pd.DataFrame) -> str:
    """The share under each kind of law that has five ballots or more; empty where neither has."""
    parts = {"where a turnout was needed": with_turnout, "where a majority was enough": without}
    told = [
        (f"{percent(100 * part['verdict'].eq(law.MANDATE).mean(), 0)} of {len(part):,}", where)
        for where, part in parts.items()
        if len(part) >= FEW
    ]
    if not told:
        return ""
    (share, where), *rest = told
    return ", ".join([f"{share} decided ballots were mandates {where}", *(" ".join(other) for other in rest)])
