"""The filters every page shares: one :class:`Selection`, bound to the link and kept from page to page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from register import places
from register.select import LISTS, YEARS, Selection, choices, options
from register.tables import Register
from register.words import label

TITLES = {
    "union": "Union",
    "nation": "Nation or country",
    "sector": "Sector",
    "question": "Question",
    "kind": "Kind of vote",
    "verdict": "Verdict",
    "scope": "How it was counted",
    "origin": "Whose rows",
}
IN_POPOVER = ("sector", "question", "kind", "verdict", "scope")
EARLIEST = 1990


def show(register: Register, noun: str = "ballot question") -> Selection:
    """Draw the filter row and return what is chosen; says what a link held that is not known."""
    _notice(register)
    counts = {name: options(register.ballots, name) for name in LISTS}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen: dict[str, Any] = {name: tuple(_multiselect(name, counts[name])) for name in ("union", "nation")}
        with st.popover("More filters", icon=":material/tune:"):
            chosen |= {name: tuple(_multiselect(name, counts[name])) for name in IN_POPOVER}
            if len(counts["origin"]) > 1:
                chosen["origin"] = tuple(_multiselect("origin", counts["origin"]))
            chosen |= {name: _year(name, register) for name in YEARS}
        st.button("Reset", icon=":material/restart_alt:", on_click=reset, help="Show everything again.")
    selection = Selection(**chosen)
    matching = len(selection.apply(register.ballots))
    st.caption(f"**{matching:,} of {len(register.ballots):,}** {noun}s match: {selection.words()}.")
    return selection


def reset() -> None:
    """Put every filter back to everything."""
    for name in LISTS:
        st.session_state[name] = []
    for name in YEARS:
        st.session_state[name] = None


def _multiselect(name: str, counts: dict[str, int]) -> list[str]:
    known = list(counts) if name in ("union", "nation") else [v for v in choices()[name] if v in counts]
    return st.multiselect(
        TITLES[name],
        known,
        format_func=_formatter(name, counts),
        key=name,
        bind="query-params",
        placeholder="All",
    )


def _formatter(name: str, counts: dict[str, int]) -> Callable[[str], str]:
    words: dict[str, Callable[[str], str]] = {"nation": places.name, "union": str}
    named = words.get(name, label)
    return lambda value: f"{named(value)} ({counts.get(value, 0)})"


def _year(name: str, register: Register) -> int | None:
    last = int(register.ballots["year"].max()) if len(register.ballots) else EARLIEST
    return st.selectbox(
        name.replace("_", " ").capitalize(),
        list(range(max(last, EARLIEST), EARLIEST - 1, -1)),
        index=None,
        key=name,
        bind="query-params",
        placeholder="Any",
    )


def _notice(register: Register) -> None:
    """Say what the link held that no filter knows; the widgets drop it by themselves."""
    params = {name: st.query_params.get_all(name) for name in (*LISTS, *YEARS)}
    known = {name: options(register.ballots, name) for name in ("union", "nation")}
    for sentence in Selection.from_params(params, known)[1]:
        st.warning(sentence, icon=":material/link_off:")
