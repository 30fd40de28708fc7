"""Several articles at once: one table of how far each has got, and what is ready saved in one go."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from pages.parts import data, text
from pages.parts.reading import evidence, keeping, match, session
from pages.parts.reading.session import Item
from register import found
from register.tables import Register
from register.words import count

READY, LOOK, NOTHING, UNREADABLE, SAVED = "ready", "needs a look", "nothing found", "unreadable", "saved"


def state(item: Item, register: Register) -> tuple[str, str]:
    """How far an article has got, and why."""
    if item.article is None:
        return UNREADABLE, item.problem
    if item.saved is not None:
        return SAVED, keeping.told(item)
    own = item.kept()
    if not any(item.base.values()) and not any(own.values()):
        return (LOOK, "Needs its day of publication.") if item.needs_date else (NOTHING, "No ballot and no strike day.")
    reasons = _open_questions(item, own, register)
    return (LOOK, " ".join(reasons)) if reasons else (READY, "")


def _remembered(item: Item, register: Register) -> tuple[str, str]:
    """The state of an article, worked out again only where it is open or the register has changed."""
    version = id(register)
    if item.state is None or item.state[0] != version or item.saved is not None or item is session.opened():
        item.state = (version, state(item, register))
    return item.state[1]


def _open_questions(item: Item, own: keeping.Rows, register: Register) -> list[str]:
    told = ["Needs its day of publication."] if item.needs_date else []
    if not any(own.values()):
        told.append("No row is ticked: nothing new, or no result yet.")
    for table, ticked in own.items():
        for number, row in ticked.items():
            doubts = evidence.doubts(item.read(table, number) or {})
            told += [f"{row['union']}: {doubts}."] * bool(doubts)
            if table == "reports" and found.undated(row):
                told.append(f"{row['union']}: no day is known; give the day of publication.")
            if table == "reports" and match.undecided(item, number, row, register):
                told.append(f"{row['union']}: may be a ballot that is known.")
    told += keeping.faults(keeping.linked(item, own, register))
    return list(dict.fromkeys(told))


def show(register: Register) -> None:
    """The articles of the session; choosing one opens it."""
    everything = session.items()
    if not everything:
        return
    states = {item.number: _remembered(item, register) for item in everything}
    if len(everything) > 1 or everything[0].article is None:
        st.header("Articles waiting here", anchor="articles")
        _table(everything, states)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        _chooser([item for item in everything if item.article is not None])
        _save_ready([item for item in everything if states[item.number][0] == READY], register)
        if len(everything) > 1 or everything[0].article is None:
            _put_away(everything, states)


def _table(everything: list[Item], states: dict[int, tuple[str, str]]) -> None:
    frame = pd.DataFrame(
        {
            "Article": [item.name for item in everything],
            "State": [states[item.number][0] for item in everything],
            "Ballots": [len(item.base.get("reports", ())) for item in everything],
            "Strike days": [len(item.base.get("strike_days", ())) for item in everything],
            "Why": [states[item.number][1] for item in everything],
        }
    )
    totals = frame["State"].value_counts()
    st.caption(
        ", ".join(f"{name}: {totals[name]}" for name in (READY, LOOK, NOTHING, UNREADABLE, SAVED) if name in totals)
    )
    st.dataframe(
        frame,
        hide_index=True,
        key="reading-batch",
        column_config={"Why": st.column_config.TextColumn(width="large")},
        alt="The articles of this session and how far each has got.",
    )


def _chooser(readable: list[Item]) -> None:
    if len(readable) < 2:
        if readable and session.opened() is None:
            st.session_state[session.OPEN] = readable[0].number
        return
    names = {item.number: f"{item.number}. {item.name}" for item in readable}
    now = session.opened()
    chosen = st.selectbox(
        "Article to look at",
        list(names),
        index=list(names).index(now.number) if now and now.number in names else None,
        format_func=names.__getitem__,
        placeholder="Choose an article",
        key=f"reading-open-{len(names)}-{st.session_state.get(session.OPEN)}",
    )
    if chosen is not None and (now is None or chosen != now.number):
        st.session_state[session.OPEN] = chosen
        st.rerun()


def _save_ready(ready: list[Item], register: Register) -> None:
    if len(ready) < 2 or not st.button(
        f"Save all {len(ready)} that are ready", icon=":material/done_all:", key="reading-save-ready", type="primary"
    ):
        return
    saved, bar = 0, st.progress(0.0, text="Saving")
    for number, item in enumerate(ready):
        bar.progress(number / len(ready), text=f"Saving {text.plain(item.name, 80)}")
        if state(item, register)[0] != READY:  # what was saved a moment ago may be the ballot that this one tells of
            continue
        own = keeping.linked(item, item.kept(), register)
        if not keeping.save(item, own):
            return
        saved += 1
        if _news(own, register):
            register = data.load()
    session.say(f"Saved the rows of {count(saved, 'article')}.{_waiting(len(ready) - saved)}")
    st.rerun()


def _news(saved: keeping.Rows, register: Register) -> bool:
    """Whether saved rows may change what the next article is: they make a ballot, or a strike day."""
    known = set(register.ballots["ballot_id"])
    return bool(saved["strike_days"]) or any(row["ballot_id"] not in known for row in saved["reports"].values())


def _waiting(number: int) -> str:
    if not number:
        return ""
    needs = "needs" if number == 1 else "need"
    return f" {count(number, 'article')} now {needs} a look: what was just saved may be about the same ballot or day."


def _put_away(everything: list[Item], states: dict[int, tuple[str, str]]) -> None:
    over = {item.number for item in everything if states[item.number][0] in (SAVED, NOTHING, UNREADABLE)}
    unsaved = len(everything) - len(over)
    with st.popover("Put away", icon=":material/inbox:"):
        st.caption("Articles put away leave this list. What you saved stays in your register.")
        if st.button(f"Those saved, empty or unreadable ({len(over)})", disabled=not over, key="reading-away-done"):
            session.put_away(over)
            st.rerun()
        if st.button(f"All, also {unsaved} not saved", disabled=not unsaved, key="reading-away-all"):
            session.put_away({item.number for item in everything})
            st.rerun()
