"""A ballot in words: its name, its day, what it found in a sentence to quote, and what its flags mean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from register import dates, places
from register.words import count, label, percent

ASKED = {
    "strike": "for strike action",
    "action_short_of_strike": "for action short of strike",
    "accept_offer": "to accept an offer",
    "reject_offer": "to reject an offer",
    "move_to_formal_ballot": "to move to a formal ballot",
}
DATED = {
    "announced": "the result was announced",
    "closed": "the ballot closed",
    "opened": "the ballot opened",
    "source_published": "it was reported",
}
FLAGS = {
    "conflict": "Reports of this ballot disagree by more than rounding. The figures shown are the most precise ones.",
    "arithmetic": "The figures cannot all be right: they do not add up, even with rounding. They stand as given.",
    "hedged": "A source hedges a figure (“more than”, “nearly”, “around”); the number it names is the one shown.",
    "date_imprecise": "No source gives the day.",
    "near_threshold": "A figure stands so near a threshold that its rounding may hide on which side it lies.",
}
COUNTS = {
    "electorate": "entitled to vote",
    "votes_cast": "votes cast",
    "yes_votes": "Yes votes",
    "no_votes": "No votes",
    "spoiled_votes": "spoiled votes",
}


def title(ballot: Mapping[Any, Any]) -> str:
    """The name of a ballot (a row of ``ballots``): ``NEU: teachers, England: strike, 16 January 2023``."""
    parts = (f"{ballot['union']}: {_who(ballot)}: {label(ballot['question'])}", when(ballot))
    return ", ".join(part for part in parts if part)


def where(ballot: Mapping[Any, Any]) -> str:
    """The nations of a ballot in words, else its country with what is not known."""
    return places.names(ballot["nations"]) or f"{places.name(str(ballot['country']))}, nation not stated"


def when(ballot: Mapping[Any, Any]) -> str:
    """The day by which a ballot is placed in time, as exact as it is known; an empty string where it is not."""
    return "" if pd.isna(ballot["date"]) else dates.words(iso(ballot))


def iso(ballot: Mapping[Any, Any]) -> str:
    """The same day as ISO 8601 text, cut to what is known: ``2023-01-16``, ``2023-01``, ``2023``."""
    if pd.isna(ballot["date"]):
        return ""
    return str(ballot["date"].date().isoformat())[: dates.LENGTH[str(ballot["date_precision"])]]


def sentence(ballot: Mapping[Any, Any]) -> str:
    """What a ballot found and what it meant in law, in sentences that can be quoted as they stand."""
    return f"{_outcome(ballot)}{_dated(ballot)}. {_support(ballot)}{ballot['verdict_reason']}"


def _who(ballot: Mapping[Any, Any]) -> str:
    return ", ".join(part for part in (text(ballot["group"]), text(ballot["employer"]), where(ballot)) if part)


def _outcome(ballot: Mapping[Any, Any]) -> str:
    asked = ASKED[str(ballot["question"])]
    if pd.isna(ballot["yes_share"]):
        return f"{ballot['union']} members ({_who(ballot)}) were asked to vote {asked}; no source gives the share"
    voted = f"Of {ballot['union']} members voting ({_who(ballot)}), {percent(ballot['yes_share'])} voted {asked}"
    if pd.isna(ballot["turnout"]):
        return f"{voted}; no source gives the turnout"
    return f"{voted}, on a turnout of {percent(ballot['turnout'])}"


def _dated(ballot: Mapping[Any, Any]) -> str:
    if not when(ballot):
        return ""
    return f"; {DATED[str(ballot['date_basis'])]} {'on' if ballot['date_precision'] == 'day' else 'in'} {when(ballot)}"


def _support(ballot: Mapping[Any, Any]) -> str:
    if pd.isna(ballot["support"]):
        return ""
    of = f" ({count(ballot['electorate'])} people)" if pd.notna(ballot["electorate"]) else ""
    return f"That is {percent(ballot['support'], 1)} of everyone entitled to vote{of}. "


def flags(ballot: Mapping[Any, Any]) -> list[str]:
    """What a reader must know about a ballot's figures, one sentence each."""
    return [FLAGS[flag] for flag in places.split(ballot["flags"])]


def text(value: object) -> str:
    """A cell as text; an empty string for a missing one."""
    return "" if pd.isna(value) else str(value)  # type: ignore[call-overload]
