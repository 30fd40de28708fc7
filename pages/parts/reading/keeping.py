"""Saving what was read, taking a save back, and the rows that are in the store."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from pages.parts import columns, show, text
from pages.parts.reading import match, session
from pages.parts.reading.session import Item
from register import found, places, schema
from register.store import Added, SavedArticle, StoreError, open_store
from register.tables import Register
from register.words import count, label

Rows = Mapping[str, Mapping[int, dict[str, Any]]]  # table -> row's number -> its values
OWN = {"origin": ["yours"]}
SHOWN = ("union", "nations", "question", "yes_pct", "turnout_pct", "ballot_id", "source_publisher", "source_published")
DAYS_SHOWN = ("union", "date", "nations", "status", "source_publisher", "source_published")


def linked(item: Item, kept: Rows, register: Register) -> dict[str, dict[int, dict[str, Any]]]:
    """The kept rows with the ballot that each report is of."""
    match.propose(item, kept["reports"], register)
    reports = {
        number: found.of_ballot(row, match.ballot_id(item, number, row, register), register.ballots)
        for number, row in kept["reports"].items()
    }
    return {"reports": reports, "strike_days": dict(kept["strike_days"])}


def faults(kept: Rows) -> list[str]:
    """What must be mended before the article can be saved, one sentence each."""
    told = []
    for table, own in kept.items():
        for row in own.values():
            name = f"{row.get('union') or 'A row without union'}"
            told += [f"{name}: {fault}" for fault in found.faults(row, table)]
    ids = pd.Series([row["ballot_id"] for row in kept["reports"].values()], dtype="str").dropna()
    told += [f"Two rows are linked to {twice}. Keep one of them." for twice in ids[ids.duplicated()].unique()]
    return list(dict.fromkeys(told))


def save(item: Item, kept: Rows) -> bool:
    """Save the kept rows of one article; on failure the page says why, and nothing is saved."""
    text_ = item.article.text if item.article else ""
    title = item.title or item.name
    article = SavedArticle(text_, title=title, keep_text=item.keep_text, corrects=True, **item.source())
    given = {
        table: [found.to_save(row, item.read(table, number), table) for number, row in own.items()]
        for table, own in kept.items()
    }
    saves = st.session_state.setdefault(session.SAVES, [])  # not after the save: a click elsewhere may end the run here
    try:
        item.saved = open_store().save(article, given["reports"], given["strike_days"])
    except (StoreError, ValueError) as problem:
        _failed("Nothing was saved. The reason:", problem)
        return False
    item.saved_rows = {table: dict(own) for table, own in kept.items()}
    if item.saved.save_id:
        saves.append((item.saved.save_id, item.name))
    return True


def told(item: Item) -> str:
    """What the last save of an article did, in words."""
    done = item.saved
    if done is None:
        return ""
    if done.save_id is None:
        return "This article and these rows were saved before: nothing was added."
    if not done.reports and not done.strike_days:
        return "Saved: what you corrected about the article. Its rows were saved before."
    parts = [count(done.reports, "report")] if done.reports else []
    parts += [count(done.strike_days, "strike day")] if done.strike_days else []
    again = f" {done.replaced} of them in place of what was saved before." if done.replaced else ""
    return f"Saved: {' and '.join(parts)}.{again} The charts and downloads now include them, marked as yours."


def button(item: Item, kept: Rows) -> None:
    """Save this article's rows, once they can be saved."""
    number = sum(len(own) for own in kept.values())
    item.keep_text = st.checkbox(
        "Keep the article's text in the store too",
        item.keep_text,
        key=f"keep-{item.number}-{item.generation}",
        help="Without it the store keeps title, address, publisher, dates and a checksum of the text.",
    )
    told_here = st.container()  # above the button, where a reader on a telephone sees it too
    with st.container(horizontal=True):
        pressed = st.button(
            f"Save {count(number, 'row')} to your register",
            icon=":material/save:",
            type="primary",
            disabled=not number,
            key=f"save-{item.number}",
        )
        _put_away(item)
    if not number:
        st.caption("Tick “Keep” in at least one row to save it.")
    with told_here:
        if pressed:
            _try_to_save(item, kept)
        elif item.saved is not None:
            _after(item, kept)


def _try_to_save(item: Item, kept: Rows) -> None:
    wrong = faults(kept)
    if wrong:
        st.error("Not saved yet. Mend this first:", icon=":material/error:")
        st.markdown("\n".join(f"- {text.plain(sentence)}" for sentence in wrong))
    elif save(item, kept):
        st.rerun()


def _after(item: Item, kept: Rows) -> None:
    """What the last save of this article did, and what comes next."""
    st.success(told(item), icon=":material/check:")
    if item.saved_rows != kept:
        st.caption("Changed since then. Save again, and the rows as they are now stand in place of those saved.")
    with st.container(horizontal=True, vertical_alignment="center"):
        st.page_link("pages/ballots/table.py", icon=":material/list_alt:", label="Your ballots", query_params=OWN)
        st.markdown(":material/download: [Download or undo it](#yours)")


def _put_away(item: Item) -> None:
    with st.popover("Put this article away", icon=":material/inbox:", type="tertiary"):
        st.caption(
            "What you saved stays in your register." if item.saved else "Nothing of it is saved; it will be forgotten."
        )
        if st.button("Put away", key=f"away-{item.number}"):
            session.put_away({item.number})
            st.rerun()


def undo(added: Added) -> None:
    """A button that takes back this session's last save, or else the last one that is in the store."""
    saves: list[tuple[str, str]] = st.session_state.get(session.SAVES, [])
    save_id, name = saves[-1] if saves else _last(added)
    words = f"Undo the last save: {text.plain(name, 60)}"
    if not st.button(words, icon=":material/undo:", key="reading-undo"):
        return
    try:
        gone = open_store().undo(save_id)
    except StoreError as problem:
        _failed("The save was not taken back. The reason:", problem)
        return
    session.say(f"Taken back: {count(gone, 'row')}." if gone else "Taken back.", session.YOURS)
    st.rerun()


def _last(added: Added) -> tuple[str, str]:
    """The latest save in the store, and the title of its article."""
    rows = [*added.reports.to_dict("records"), *added.strike_days.to_dict("records")]
    latest = max(rows, key=lambda row: str(row["saved_at"]))
    titles = dict(zip(added.articles["id"], added.articles["title"], strict=True))
    return str(latest["save_id"]), str(titles.get(latest["article_id"]) or "an article without title")


def stored() -> Added | StoreError:
    """What is in the store, or why that cannot be told; saves of this session that are there no more are forgotten."""
    try:
        added = open_store().added()
    except StoreError as problem:
        return problem
    there = {*added.reports["save_id"], *added.strike_days["save_id"]}
    there |= {entry["save_id"] for earlier in added.articles["earlier"].dropna() for entry in earlier}
    st.session_state[session.SAVES] = [save for save in st.session_state.get(session.SAVES, []) if save[0] in there]
    for item in session.items():
        if item.saved and item.saved.save_id and item.saved.save_id not in there:
            item.saved = item.saved_rows = None
    return added


def yours(added: Added | StoreError) -> None:
    """The rows in the store: to look at, to download, to remove."""
    st.header("Your rows", anchor="yours")
    session.show_said(session.YOURS)
    if isinstance(added, StoreError):
        _failed("Your rows cannot be shown. The reason:", added)
        return
    if added.reports.empty and added.strike_days.empty:
        st.caption("None yet. Rows that you save appear here and in every chart, table and download.")
        return
    undo(added)
    _table(added.reports, "reports", SHOWN, "report")
    _table(added.strike_days, "strike_days", DAYS_SHOWN, "strike day")


def _table(frame: pd.DataFrame, table: str, shown: tuple[str, ...], noun: str) -> None:
    if frame.empty:
        return
    st.subheader(f"Your {count(len(frame), noun)}", anchor=False)
    changed = st.column_config.TextColumn("Changed by you", help="What you corrected, and what was read before.")
    st.caption("Tick rows at their start to remove them.")
    event: Any = st.dataframe(
        _readable(frame)[[*shown, "changed"]],
        column_config={**columns.settings(table, shown), "changed": changed},
        hide_index=True,
        on_select="rerun",
        selection_mode="multi-row",
        key=f"yours-{table}-{len(frame)}",
        placeholder="",
        alt=f"The {noun}s that you added.",
    )
    chosen = frame.iloc[list(event.selection.rows)]
    with st.container(horizontal=True):
        own = frame[schema.table(table).names].assign(
            origin="yours", saved_at=frame["saved_at"].astype("str"), changed_by_you=frame["changed"].map(_changes)
        )
        show.data_button(own, f"your-{table.replace('_', '-')}", f"Your {noun}s (CSV)")
        _remove(table, chosen, noun)


def _readable(frame: pd.DataFrame) -> pd.DataFrame:
    """Rows as a reader meets them: codes in words."""
    shown = frame.assign(nations=frame["nations"].map(places.names), changed=frame["changed"].map(_changes))
    for name in set(columns.CODES) & set(frame.columns):
        shown[name] = frame[name].map(label, na_action="ignore")
    return shown


def _changes(changed: Mapping[str, list[Any]]) -> str:
    """What a person changed in a row, in words: ``turnout_pct: 53.27 before``."""
    return "; ".join(f"{name}: {'empty' if pair[0] is None else pair[0]} before" for name, pair in changed.items())


def _remove(table: str, chosen: pd.DataFrame, noun: str) -> None:
    with st.popover("Remove", icon=":material/delete:", type="tertiary", disabled=chosen.empty):
        st.markdown(f"Remove {count(len(chosen), noun)} from your register? This cannot be undone.")
        if st.button("Remove for good", key=f"remove-{table}", type="primary"):
            try:
                gone = open_store().remove(table, chosen["id"])
            except StoreError as problem:
                _failed("Nothing was removed. The reason:", problem)
                return
            session.say(f"Removed: {count(gone, noun)}.", session.YOURS)
            st.rerun()


def _failed(what: str, problem: Exception) -> None:
    st.error(what, icon=":material/database_off:")
    st.code(str(problem), language=None, wrap_lines=True)


__all__ = ["Rows", "button", "faults", "linked", "save", "stored", "told", "undo", "yours"]
