"""The filters every page shares: one :class:`Selection`, kept from page to page and told in the link.

Streamlit's own ``bind="query-params"`` writes an option's *label* into the link. Ours carry counts, which change with
the data and would break every old link; so the link is kept here, with the tables' codes in it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import pandas as pd
import streamlit as st

from pages.parts import data
from register import places
from register.select import LISTS, YEARS, Selection, choices
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
SELECTION, LINK, PAGE = "selection", "link_written", "link_page"  # session state: the choice, and where it was told
MARK = "filter_"  # before the keys of the widgets
WIDTH = 320  # pixels: wide enough to read what is chosen; on a telephone one stands below the other
BY_VERDICT = " Chosen by verdict: shares of mandates then say what was chosen, not how ballots went."


def show(register: Register, page: str) -> Selection:
    """Draw the filter row of ``page`` (its url_path) and return what is chosen; say what a link held in vain."""
    counts = data.options()
    _adopt_link(page, counts)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen: dict[str, Any] = {name: _multiselect(name, counts[name], WIDTH) for name in ("union", "nation")}
        with st.popover("More filters", icon=":material/tune:"):
            chosen |= {name: _multiselect(name, counts[name]) for name in IN_POPOVER}
            if len(counts["origin"]) > 1:
                chosen["origin"] = _multiselect("origin", counts["origin"])
            chosen |= {name: _year(name, register) for name in YEARS}
        st.button("Reset", icon=":material/restart_alt:", on_click=reset, help="Show everything again.")
    selection = Selection(**chosen)
    _tell_link(selection, page)
    matching = selection.apply(data.ballots())
    own = _yours(register, matching) if len(counts["origin"]) > 1 else ""
    aside = BY_VERDICT if selection.verdict else ""
    st.caption(
        f"**{len(matching):,} of {len(register.ballots):,}** ballot questions match: {selection.words()}.{own}{aside}"
    )
    return selection


def _yours(register: Register, matching: pd.DataFrame) -> str:
    """How many reports of the matching ballots were added in this installation, in a sentence; empty for none."""
    reports = register.reports[register.reports["ballot_id"].isin(matching["ballot_id"])]
    own = int(reports["origin"].ne("register").sum())
    if not own:
        return ""
    return f" :material/person: Of their {len(reports):,} reports, {own:,} {'is' if own == 1 else 'are'} yours."


def reset() -> None:
    """Put every filter back to everything."""
    _put(Selection())


def leave(page: str) -> None:
    """Tell that the reader is on a page without filters, so that the next page with them keeps what was chosen."""
    st.session_state.update({LINK: {}, PAGE: page})


def _put(selection: Selection) -> None:
    for name in LISTS:
        st.session_state[MARK + name] = list(getattr(selection, name))
    for name in YEARS:
        st.session_state[MARK + name] = getattr(selection, name)
    st.session_state[SELECTION] = selection


def _adopt_link(page: str, counts: dict[str, dict[str, int]]) -> None:
    """Take the link's filters where the reader came by a link or the Back button; else keep what was chosen."""
    params = {name: st.query_params.get_all(name) for name in (*LISTS, *YEARS) if name in st.query_params}
    moved = st.session_state.get(PAGE) not in (None, page)  # Streamlit empties the link when the page changes
    if params != st.session_state.get(LINK) and (params or not moved):
        selection, dropped = Selection.from_params(params, {name: counts[name] for name in ("union", "nation")})
        _put(selection)
        if dropped:
            st.warning(" ".join(dropped), icon=":material/link_off:")
    elif moved or MARK + "union" not in st.session_state:  # widgets of another page count for nothing on this one
        _put(st.session_state.get(SELECTION, Selection()))


def _tell_link(selection: Selection, page: str) -> None:
    params = selection.to_params()
    for name in (*LISTS, *YEARS):
        if name in params:
            st.query_params[name] = params[name]
        elif name in st.query_params:
            del st.query_params[name]
    st.session_state.update({SELECTION: selection, LINK: params, PAGE: page})


def _multiselect(name: str, counts: dict[str, int], width: int | Literal["stretch"] = "stretch") -> tuple[str, ...]:
    known = list(counts) if name in ("union", "nation") else [value for value in choices()[name] if value in counts]
    known += [value for value in st.session_state[MARK + name] if value not in known]
    words: dict[str, Callable[[str], str]] = {"nation": places.name, "union": str}
    named = words.get(name, label)
    return tuple(
        st.multiselect(
            TITLES[name],
            known,
            format_func=lambda value: f"{named(value)} ({counts.get(value, 0)})",
            key=MARK + name,
            placeholder="All",
            width=width,
        )
    )


def _year(name: str, register: Register) -> int | None:
    last = int(register.ballots["year"].max()) if len(register.ballots) else EARLIEST
    years = list(range(max(last, EARLIEST), EARLIEST - 1, -1))
    chosen = st.session_state[MARK + name]
    if chosen is not None and chosen not in years:
        years.append(chosen)
    return st.selectbox(name.replace("_", " ").capitalize(), years, index=None, key=MARK + name, placeholder="Any")
