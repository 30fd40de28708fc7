"""Unions side by side: up to eight in colour, everyone else as the grey ground."""

from __future__ import annotations

from charts import shares, strips, theme
from charts.chart import Chart
from charts.counted import Counted
from charts.groups import NAME, OTHERS, Groups
from charts.measures import Measure
from register.words import count

MOST = 8  # unions in colour


def chosen(votes: Counted, wanted: list[str]) -> list[str]:
    """The unions to compare: those ``wanted`` that have a counted vote, or else the eight with most."""
    names = votes.rows["union"].value_counts()
    most = sorted(names.index, key=lambda name: (-names[name], name))
    return [name for name in wanted if name in names][:MOST] if wanted else most[:MOST]


def compared(votes: Counted, names: list[str]) -> Groups:
    """The groups to draw: each union of ``names``, and everyone else if there is anyone."""
    union = votes.rows["union"]
    named = union.where(union.isin(names), OTHERS)
    colours = {name: theme.union_colour(name) for name in names}
    if named.eq(OTHERS).any():
        colours[OTHERS] = theme.GREY
    return Groups(votes.rows.assign(**{NAME: named}), colours, votes.kind)


def note(votes: Counted, wanted: list[str]) -> str:
    """Which unions are shown, why these, and which of those wanted have no vote here."""
    names = chosen(votes, wanted)
    absent = [name for name in wanted if name not in names]
    every = len(names) == votes.rows["union"].nunique()
    why = ", all in this selection" if every else "" if wanted else ", those with most ballots in this selection"
    told = f"In colour: {count(len(names), 'union')}{why}." if names else ""
    return told + (f" No ballot in this selection: {', '.join(absent)}." if absent else "")


def strip(votes: Counted, wanted: list[str], measure: Measure) -> Chart:
    """Every vote's ``measure``, a row for each union, highest median first."""
    found = compared(votes, chosen(votes, wanted))
    middle = found.measured(measure)["median"].fillna(-1)
    order = sorted(found.colours, key=lambda name: (name == OTHERS, -middle[name]))
    ordered = Groups(found.rows, {name: found.colours[name] for name in order}, found.kind)
    return strips.strips(ordered, measure, note(votes, wanted))


def mandates(votes: Counted, wanted: list[str]) -> Chart:
    """The share of mandates of each union's decided ballots."""
    return shares.shares(compared(votes, chosen(votes, wanted)), note(votes, wanted))
