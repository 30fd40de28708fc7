"""Which rate a chart shows, as a choice that stands in the link."""

from __future__ import annotations

import streamlit as st

from charts.measures import MEASURES, TURNOUT, Measure


def choose(title: str, key: str) -> Measure:
    """A switch between the rates; turnout unless the reader or the link says otherwise."""
    names = {measure.name: measure for measure in MEASURES.values()}
    chosen = st.segmented_control(
        title,
        list(names),
        default=TURNOUT.name,
        key=key,
        required=True,
        bind="query-params",
        label_visibility="collapsed",
    )
    return names[chosen]
