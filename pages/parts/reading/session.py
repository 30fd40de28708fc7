"""The articles of one visitor's session: kept until saved or put away, also while they look at other pages."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

import pandas as pd
import streamlit as st

from extract import Article, Findings, read
from pages.parts.reading import carry, rows
from register.store import Saved
from register.tables import Register

ITEMS, OPEN, COUNTER, QUEUE, SAVES, MESSAGE = (
    "reading_items",
    "reading_open",
    "reading_counter",
    "reading_queue",
    "reading_saves",
    "reading_message",
)
TOP, YOURS = "top", "yours"  # where on the page a message stands: near what was pressed
MOST_CHARACTERS = 60_000_000  # of all articles of a session together
MOST_ARTICLES = 500


@dataclass
class Item:
    """One article of the session: as it came in, what was read in it, and how far a person has got with it."""

    number: int
    name: str
    article: Article | None = None
    problem: str = ""
    text: str = ""  # to which the evidence refers; the findings themselves would be ten times as large
    needs_date: bool = False
    generation: int = 0  # grows when the article is read anew; part of the keys of its widgets
    base: dict[str, list[dict[str, Any]]] = field(default_factory=dict)  # table -> rows as they were read
    frames: dict[str, pd.DataFrame] = field(default_factory=dict)  # table -> rows as the person left them
    links: dict[int, str] = field(default_factory=dict)  # row -> ballot that a person chose, or match.NEW
    new_ids: dict[int, str] = field(default_factory=dict)  # row -> id that a person gave a new ballot
    proposed: dict[int, str] = field(default_factory=dict)  # row -> id proposed for a new ballot
    title: str | None = None  # as a person corrected it
    keep_text: bool = False
    saved: Saved | None = None
    saved_rows: dict[str, dict[int, dict[str, Any]]] | None = None  # the rows as they were saved
    state: tuple[int, tuple[str, str]] | None = None  # how far it has got, and for which register that was found

    def read(self, table: str, number: int) -> dict[str, Any] | None:
        """One row as it was read; None for a row added by hand."""
        base = self.base.get(table, [])
        return base[number] if number < len(base) else None

    def every(self) -> dict[str, dict[int, tuple[bool, dict[str, Any]]]]:
        """Every row as the person left it, by table and number, and whether it is to be saved."""
        source = self.source()
        return {
            table: {number: (keep, row) for number, keep, row in rows.values(frame, table, source)}
            for table, frame in self.frames.items()
        }

    def kept(self) -> dict[str, dict[int, dict[str, Any]]]:
        """The rows that are to be saved, by table and number."""
        return {table: {n: row for n, (keep, row) in own.items() if keep} for table, own in self.every().items()}

    def source(self) -> dict[str, Any]:
        """What the article says of itself: url, publisher, published (ISO text), each None where not known."""
        one = self.article
        if one is None:
            return {"url": None, "publisher": None, "published": None}
        published = one.published.isoformat() if isinstance(one.published, date) else one.published
        return {"url": one.url or None, "publisher": one.publisher or None, "published": published or None}


def items() -> list[Item]:
    """The session's articles, in the order in which they came."""
    found: list[Item] = st.session_state.setdefault(ITEMS, [])
    return found


def opened() -> Item | None:
    """The article that the person looks at; None where there is none to look at."""
    number = st.session_state.get(OPEN)
    return next((item for item in items() if item.number == number and item.article is not None), None)


def full() -> str:
    """Why no more articles can be taken in; empty where they can."""
    held = sum(len(item.article.text) for item in items() if item.article)
    if held < MOST_CHARACTERS and len(items()) < MOST_ARTICLES:
        return ""
    return f"{len(items())} articles are waiting here already. Save or put away some of them first."


def add(article: Article | None, name: str, register: Register, problem: str = "") -> Item:
    """Take in one article, or what kept it from being read; its rows are read at once.

    Any look into the session's state may end this run of the page, where the person clicked elsewhere meanwhile. So
    the article is taken in by the last step of all, read to its end; until then nothing has changed.
    """
    number = st.session_state.get(COUNTER, 0) + 1
    item = Item(number, name, article, problem)
    if article is not None:
        read_again(item, article, register)
    st.session_state[COUNTER] = number
    items().append(item)
    return item


def read_again(item: Item, article: Article, register: Register) -> None:
    """Read the article (anew); what a person corrected in its last reading stays corrected."""
    last, left = item.base, item.frames
    findings = read(article)
    item.article, item.text = article, article.text if article.text == findings.text else findings.text
    item.generation += 1
    item.saved, item.saved_rows, item.state = None, None, None
    item.needs_date = article.published is None and _days_depend_on_date(article, findings)
    found = {"reports": findings.ballots, "strike_days": findings.strike_days}
    item.base = {table: rows.completed(frame, item.source(), register) for table, frame in found.items()}
    item.frames = {table: rows.editable(base, table, register) for table, base in item.base.items()}
    if left:
        _carry_over(item, last, left, register)


def _carry_over(
    item: Item, last: dict[str, list[dict[str, Any]]], left: dict[str, pd.DataFrame], register: Register
) -> None:
    for table, fresh in item.frames.items():
        to = carry.moved(last[table], item.base[table], table)
        untouched = rows.editable(last[table], table, register)
        item.frames[table] = carry.corrected(fresh, left[table], untouched, to)
        if table == "reports":
            item.links, item.new_ids = carry.renumbered(item.links, to), carry.renumbered(item.new_ids, to)


def _days_depend_on_date(article: Article, findings: Findings) -> bool:
    """Whether the article names strike days whose year its day of publication would settle."""
    dated = read(replace(article, published=date.today() - timedelta(days=1)))
    return len(dated.strike_days) > len(findings.strike_days)


def put_away(numbers: set[int]) -> None:
    """Forget these articles; the store is not touched."""
    st.session_state[ITEMS] = [item for item in items() if item.number not in numbers]


def say(message: str, place: str = TOP) -> None:
    """A message for the next run of the page, to be shown at ``place``."""
    st.session_state[f"{MESSAGE}_{place}"] = message


def show_said(place: str = TOP) -> None:
    """The message of the last run for ``place``, once."""
    message = st.session_state.pop(f"{MESSAGE}_{place}", "")
    if message:
        st.success(message, icon=":material/check:")
