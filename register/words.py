"""Figures and codes in words, the same everywhere: percentages, counts, questions, verdicts."""

from __future__ import annotations

import pandas as pd

QUESTIONS = {
    "strike": "strike",
    "action_short_of_strike": "action short of strike",
    "accept_offer": "accept an offer",
    "reject_offer": "reject an offer",
    "move_to_formal_ballot": "move to a formal ballot",
}


def percent(value: object, places: int = 2) -> str:
    """A percentage as the source gave it, to ``places`` decimals: ``53.27%``, ``90%``; ``not known`` if missing."""
    if pd.isna(value):  # type: ignore[call-overload]
        return "not known"
    text = f"{float(value):.{places}f}"  # type: ignore[arg-type]
    return (text.rstrip("0").rstrip(".") if "." in text else text) + "%"


def count(value: object, one: str = "", many: str = "") -> str:
    """A count with thousands separated, and its noun: ``1,204 votes``; ``not known`` if missing."""
    if pd.isna(value):  # type: ignore[call-overload]
        return "not known"
    number = int(value)  # type: ignore[call-overload]
    noun = one if number == 1 else many or f"{one}s"
    return f"{number:,} {noun}" if one else f"{number:,}"


def label(code: object) -> str:
    """A code of the tables as a reader would say it: ``action short of strike``, ``higher education``."""
    text = "" if pd.isna(code) else str(code)  # type: ignore[call-overload]
    return QUESTIONS.get(text, text.replace("-", " ").replace("_", " "))
