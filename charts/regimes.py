"""Mandates under different law: a majority alone, or a turnout as well.

Ballots are grouped by the kind of rule, not by the rule that decided each one: where a rule on important public
services adds to the general rule, a ballot that misses the turnout is decided by the general rule, so that the added
rule would seem to be met by nearly all.
"""

from __future__ import annotations

from collections import defaultdict

import pandas as pd

from charts import shares, theme
from charts.chart import Chart
from charts.counted import FEW, counted, decided
from charts.groups import Group
from register import law, places
from register.rulebook import Rule
from register.words import percent


def by_rule(ballots: pd.DataFrame, rules: tuple[Rule, ...]) -> Chart:
    """The share of mandates among decided ballots under each kind of rule in each place, most ballots first."""
    judged = decided(counted(ballots).rows)
    kinds: dict[tuple[str, float | None], list[Rule]] = defaultdict(list)
    for rule in rules:
        if judged["rule_id"].eq(rule.rule_id).any():
            kinds[_place(rule), rule.turnout].append(rule)
    groups = [
        Group(_name(place, turnout, own), theme.GREY, judged[judged["rule_id"].isin([rule.rule_id for rule in own])])
        for (place, turnout), own in kinds.items()
    ]
    groups.sort(key=lambda group: -len(group.rows))
    asking = [rule.rule_id for (_, turnout), own in kinds.items() if turnout is not None for rule in own]
    headline = _headline(judged[judged["rule_id"].isin(asking)], judged[~judged["rule_id"].isin(asking)])
    note = "Each ballot counts once. From 2017 some public services in Great Britain needed 40% support besides."
    return shares.shares(groups, note, headline)


def _place(rule: Rule) -> str:
    """Great Britain for any of its nations, as one statute governs them; else the rule's own nations."""
    return "Great Britain" if set(rule.nations) <= set(places.GREAT_BRITAIN) else places.names(";".join(rule.nations))


def _name(place: str, turnout: float | None, rules: list[Rule]) -> str:
    """Where and when, and what was needed: ``Great Britain 2017 to 2026: 50% turnout and a majority``."""
    starts, ends = [rule.effective_from for rule in rules], [rule.effective_to for rule in rules]
    first = min((day for day in starts if day), default="")[:4]
    last = "" if None in ends else max(day for day in ends if day)[:4]
    when = f" {first} to {last}" if first and last else f" from {first}" if first else ""
    return f"{place}{when}: " + (f"{percent(turnout)} turnout and a majority" if turnout else "a majority")


def _headline(with_turnout: pd.DataFrame, without: pd.DataFrame) -> str:
    """Both shares where each rests on five ballots or more; empty (so the highest and lowest) where not."""
    if min(len(with_turnout), len(without)) < FEW:
        return ""
    told = [f"{percent(100 * part['verdict'].eq(law.MANDATE).mean(), 0)}" for part in (with_turnout, without)]
    return f"{told[0]} of ballots were mandates where a turnout was needed, {told[1]} where a majority was enough"
