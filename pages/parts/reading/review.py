"""What was read in one article: its text with evidence, its rows to correct, each ballot's verdict and match."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pandas as pd
import streamlit as st

from extract import Article
from pages.parts import text
from pages.parts.reading import evidence, intake, marked, match, rows
from pages.parts.reading.session import Item, read_again
from register import describe, found, link, places
from register.tables import Register
from register.words import count, label, percent

WHOLE = "everything"
TITLES = {"reports": "Ballots", "strike_days": "Strike days"}
OPEN = {"announced": "announced, with no result yet", "open": "still open, with no result yet"}
EMPTY = {
    "reports": "No ballot was found in this article. If it tells of one, add a row to the table.",
    "strike_days": "No strike day was found in this article. If it names one, add a row to the table.",
}


def about(item: Item, register: Register) -> None:
    """What the article says of itself, to correct; a new day of publication or publisher has it read again."""
    one, key = item.article or Article(""), f"{item.number}-{item.generation}"
    if item.needs_date:
        st.warning(
            "The article names strike days without a year. Give its day of publication, and they can be read.",
            icon=":material/event:",
        )
    with st.container(horizontal=True):
        title = st.text_input("Title", item.title or one.title or item.name, key=f"title-{key}", width=320)
        published = intake.published_input(f"published-{key}", one.day)
        publisher = st.text_input("Publisher", one.publisher or "", key=f"publisher-{key}")
        url = st.text_input("Address (URL)", one.url or "", key=f"url-{key}")
    wanted = replace(one, publisher=publisher.strip() or None, url=url.strip() or None)
    if published != one.day:
        read_again(item, replace(wanted, published=published), register)
        st.rerun()
    item.article, item.title = wanted, title.strip() or None
    item.name = item.title or item.name


def texts(item: Item) -> None:
    """The article with its evidence marked; with one row chosen, that row's evidence, its rules and how sure it is."""
    choices = {WHOLE: "All evidence"}
    for table, own in item.every().items():
        choices |= {f"{table}:{n}": _short(row, table) + ", not kept" * (not keep) for n, (keep, row) in own.items()}
    key = f"evidence-{item.number}-{item.generation}"
    chosen = st.selectbox("Evidence for", list(choices), format_func=choices.__getitem__, key=key)
    table, _, number = str(chosen or WHOLE).partition(":")
    read = None if table == WHOLE else item.read(table, int(number))
    shown = _evidence(item) if table == WHOLE else (read or {}).get("evidence") or []
    if table != WHOLE:
        evidence.sureness(read)
        if read is not None:
            evidence.show(item.text, read)
    with st.container(height=520, border=True, key=f"article-{item.number}"):
        st.html(marked.page(item.text, marked.marks(shown, len(item.text))))
    if len(item.text) > marked.SHOWN:
        st.caption(f"Shown: the first {marked.SHOWN:,} of {len(item.text):,} characters. All of them were read.")


def _evidence(item: Item) -> list[Mapping[str, Any]]:
    return [one for base in item.base.values() for row in base for one in row.get("evidence") or []]


def _short(row: Mapping[str, Any], table: str) -> str:
    if table == "strike_days":
        return f"{row['union'] or 'No union'}, {describe.text(row['date'])[:10] or 'no date'}"
    figure = f", {percent(row['yes_pct'])}" if pd.notna(row["yes_pct"]) else ""
    return f"{row['union'] or 'No union'}: {label(row['question']) or 'no question'}{figure}"


def edited(item: Item, table: str, register: Register) -> None:
    """The rows of one table to correct; what a person leaves is kept in the session."""
    st.subheader(TITLES[table], anchor=False)
    if not item.base[table]:
        st.caption(EMPTY[table])
    key = f"rows-{table}-{item.number}-{item.generation}"
    basis = f"{key}-basis"
    if key not in st.session_state:  # first seen, or seen again after another page: start from what was left
        st.session_state[basis] = item.frames[table]
    item.frames[table] = st.data_editor(
        st.session_state[basis],
        column_config=rows.settings(table, register),
        column_order=[rows.KEEP, *rows.COLUMNS[table]],
        num_rows="dynamic",
        hide_index=True,
        key=key,
        placeholder="",
        alt=f"{TITLES[table]} read in the article, to correct; rows can be added.",
    )
    for sentence in _unticked(item, table, register):
        st.caption(f":material/info: {text.plain(sentence)}")
    if table == "strike_days":  # ballots have a card each, where this is told
        _doubtful_days(item)


def _doubtful_days(item: Item) -> None:
    """What is not sure about the strike days; days of the same doubt together."""
    together: dict[str, list[str]] = {}
    for row in item.base["strike_days"]:
        together.setdefault(evidence.doubts(row), []).append(_short(row, "strike_days"))
    for doubt, names in together.items():
        who = names[0] + f" and {count(len(names) - 1, 'more day')}" * (len(names) > 1)
        if doubt:
            st.caption(f":material/help: {text.plain(who)}: {text.plain(doubt)}")
        else:
            st.caption(f":material/check_circle: {text.plain(who)}: high confidence")


def _unticked(item: Item, table: str, register: Register) -> list[str]:
    """Why rows of the reading were not ticked from the start."""
    told = []
    for row in item.base[table]:
        name = _short(row, table)
        if table == "strike_days":
            known = link.known_days(row, register.strike_days) if pd.notna(row["date"]) else register.strike_days[:0]
            where = places.join(dict.fromkeys(places.names(codes) or "nation not stated" for codes in known["nations"]))
            told += [f"{name}: the register has this day already ({where}), so it is not ticked."] * (not known.empty)
        elif row.get("status") in OPEN:
            told.append(f"{name}: {OPEN[row['status']]}, so it is not ticked.")
    return told


def ballot(item: Item, number: int, row: dict[str, Any], judged: Mapping[str, Any] | None, register: Register) -> None:
    """One ballot: its verdict, how sure the reading is, and which ballot of the register it is."""
    read = item.read("reports", number)
    with st.container(border=True):
        st.markdown(f"**{text.plain(_short(row, 'reports'))}**")
        if judged is None:
            st.caption("No verdict yet: fill in what is missing in the table above.")
        else:
            st.markdown(f":material/gavel: {judged['verdict'].capitalize()}: {text.plain(judged['verdict_reason'])}")
        evidence.sureness(read)
        if read is not None:
            with st.expander("Where it was read", icon=":material/format_quote:"):
                evidence.show(item.text, read)
        if found.undated(row):
            st.caption(":material/event: No day is known. Give the day of publication above, or a date in the table.")
        for fault in found.faults({**row, "ballot_id": "x"}, "reports"):
            st.markdown(f":material/error: {text.plain(fault)}")
        if row.get("union") and row.get("question"):
            match.show(item, number, row, register)
