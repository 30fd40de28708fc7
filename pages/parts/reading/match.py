"""Which ballot of the register a found one is: the answer a person gave, or else the plain one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from pages.parts import text
from pages.parts.reading.session import Item
from register import describe, link
from register.link import Candidate
from register.tables import Register

NEW = "new"  # instead of a ballot's id: the found ballot is none of the register's


def show(item: Item, number: int, row: Mapping[str, Any], register: Register) -> None:
    """Ask which ballot a row is, the likeliest answer chosen, each with its reasons; say what would conflict."""
    offered = {one.ballot_id: one for one in _offered(item, number, row, register)}
    known = register.ballots[register.ballots["ballot_id"].isin(list(offered))]
    titles = {str(one["ballot_id"]): text.plain(describe.title(one)) for one in known.to_dict("records")}
    options = [*offered, NEW]
    answer = _answer(item, number, list(offered.values()))
    key = f"match-{item.number}-{item.generation}-{number}-{'-'.join(options)}"
    chosen = st.radio(
        "Which ballot is this?",
        options,
        index=options.index(answer),
        format_func=lambda one: titles.get(one, "A new ballot"),
        captions=[_caption(offered.get(one), bool(offered)) for one in options],
        key=key,
        on_change=_choose,
        args=(item, number, key),
    )
    if chosen == NEW:
        _name(item, number, row, register)
    elif chosen in offered and offered[chosen].conflicts:
        told = text.plain("; ".join(offered[chosen].conflicts), 800)
        st.warning(
            f"The register says otherwise: {told}. Saved as it is here, the ballot shows both and is flagged.",
            icon=":material/compare_arrows:",
        )


def ballot_id(item: Item, number: int, row: Mapping[str, Any], register: Register) -> str:
    """The id under which a row is saved: a known ballot's, or the new one's."""
    if not row.get("union") or not row.get("question"):
        return ""
    answer = _answer(item, number, _offered(item, number, row, register))
    return _new_id(item, number, row, register) if answer == NEW else answer


def propose(item: Item, reports: Mapping[int, Mapping[str, Any]], register: Register) -> None:
    """Propose an id for each new ballot among an article's rows, none of them twice."""
    taken = {*register.ballots["ballot_id"], *item.new_ids.values()}
    item.proposed = {}
    for number, row in reports.items():
        new = row.get("union") and row.get("question") and number not in item.new_ids
        if new and _answer(item, number, _offered(item, number, row, register)) == NEW:
            item.proposed[number] = link.proposed_id(row, taken)
            taken.add(item.proposed[number])


def undecided(item: Item, number: int, row: Mapping[str, Any], register: Register) -> bool:
    """Whether a person must say which ballot a row is: there are candidates, and none that is plainly the one."""
    if number in item.links or not row.get("union") or not row.get("question"):
        return False
    offered = _offered(item, number, row, register)
    return bool(offered) and link.same_ballot(offered) is None


def _offered(item: Item, number: int, row: Mapping[str, Any], register: Register) -> list[Candidate]:
    read = item.read("reports", number) or {}
    return link.candidates({**row, "status": read.get("status")}, register.ballots)


def _answer(item: Item, number: int, offered: list[Candidate]) -> str:
    given = item.links.get(number)
    if given == NEW or given in {one.ballot_id for one in offered}:
        return str(given)
    best = link.same_ballot(offered)
    return best.ballot_id if best else NEW


def _choose(item: Item, number: int, key: str) -> None:
    item.links[number] = str(st.session_state[key])


def _caption(one: Candidate | None, others: bool) -> str:
    if one is None:
        return "None of these." if others else "The register holds none that it may be a report of."
    against = f" :material/compare_arrows: {text.plain('; '.join(one.conflicts))}" if one.conflicts else ""
    return text.plain("; ".join(one.reasons)) + against


def _new_id(item: Item, number: int, row: Mapping[str, Any], register: Register) -> str:
    given = item.new_ids.get(number) or item.proposed.get(number)
    return given or link.proposed_id(row, set(register.ballots["ballot_id"]))


def _name(item: Item, number: int, row: Mapping[str, Any], register: Register) -> None:
    proposed = _new_id(item, number, row, register)
    key = f"id-{item.number}-{item.generation}-{number}-{proposed}"
    given = st.text_input(
        "Id of the new ballot",
        proposed,
        key=key,
        help="Small letters, figures and hyphens: union, employer or group, nation, month.",
    ).strip()
    if given != proposed:
        item.new_ids[number] = given
    if register.ballots["ballot_id"].eq(given).any():
        st.warning("The register has a ballot of this id. Choose it, or give another id.", icon=":material/badge:")
