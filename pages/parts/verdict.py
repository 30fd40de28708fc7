"""The verdict on one ballot, step by step, with the rule it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from pages.parts import text
from register import dates, law, places
from register.rulebook import Rule, Situation
from register.tables import Register

REACHED = {True: "reached", False: "missed", None: "not known"}
CERTAINTY = {
    "verified": "read in the legislation itself",
    "reported": "as a source reports it",
    "uncertain": "uncertain; the note says why",
}


def show(register: Register, ballot: Mapping[Any, Any]) -> None:
    """The verdict in a sentence, each test with what was needed and found, and the rule."""
    rules = law.rulebook(register.rules)
    judged = law.judge_one(ballot, rules)
    st.subheader(f"Verdict: {judged.verdict}", anchor="verdict")
    st.markdown(text.plain(judged.reason, 1000))
    if judged.steps:
        tests = [(step.figure, step.found, step.needed, REACHED[step.passed]) for step in judged.steps]
        st.table(pd.DataFrame(tests, columns=["Test", "Found", "Needed", "Outcome"]), hide_index=True)
    elif judged.verdict == law.UNKNOWN:
        _cases(law.outcomes(ballot, rules))
    for rule in rules:
        if rule.rule_id == judged.rule_id:
            _rule(rule)


def _cases(possible: Mapping[Situation, law.Judgement]) -> None:
    """Where sources leave the law open: the verdict in each case."""
    if len({judged.verdict for judged in possible.values()}) < 2:
        return
    st.caption("The verdict in each case that the sources leave open:")
    rows = [
        {
            "If held in": places.name(way.nation),
            "under": way.general.legal_basis if way.general else "no rule on record",
            "as an important public service": "yes" if way.added else "no",
            "Verdict": judged.verdict,
        }
        for way, judged in possible.items()
    ]
    frame = pd.DataFrame(rows).drop_duplicates()
    st.table(frame.loc[:, frame.nunique() > 1], hide_index=True)


def _rule(rule: Rule) -> None:
    since = f"For ballots opened from {dates.words(rule.effective_from)}" if rule.effective_from else "Start not known"
    until = f" to {dates.words(rule.effective_to)}" if rule.effective_to else ""
    st.markdown(f"**Rule:** {text.link(rule.legal_basis, rule.source_url)}")
    st.caption(f"{since}{until}. Certainty: {CERTAINTY.get(rule.certainty, rule.certainty)}.")
    if rule.note:
        with st.expander("About this rule"):
            st.markdown(text.plain(rule.note, 2000))
