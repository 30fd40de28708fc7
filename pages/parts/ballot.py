"""The sections of one ballot's page, but for the verdict."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any
from urllib.parse import quote as encode
from urllib.parse import urlsplit

import pandas as pd
import streamlit as st

from pages.parts import columns, show, text
from register import dates, describe, figures, schema
from register.ballots import conflicts
from register.related import related
from register.tables import Register
from register.words import count, label, percent

PAGE = "pages/ballots/ballot.py"
TOLD = ("source_publisher", "source_published", *figures.SHARES, *figures.COUNTS, "hedged", "note", "source_url")
RATES = {
    "yes_share": "Yes share, of valid votes",
    "turnout": "Turnout, of those entitled",
    "support": "Support: Yes, of those entitled",
}
STATED = {"turnout_threshold_met": "50% turnout reached", "support_threshold_met": "40% support reached"}
COMPUTED_TO = 1  # decimals of a rate that no source states
Ballot = Mapping[Any, Any]


def find(register: Register, ballot_id: str) -> dict[Any, Any] | None:
    """The row of ``ballots`` with an id; None where there is none."""
    rows = register.ballots[register.ballots["ballot_id"] == ballot_id]
    return None if rows.empty else dict(rows.iloc[0])


def unknown(register: Register, ballot_id: str) -> None:
    """What to do where the link names no ballot of the register."""
    if not ballot_id:
        st.info("Choose a ballot to see its figures, its verdict and its sources.", icon=":material/ballot:")
        return
    st.warning(f"The register holds no ballot named “{text.plain(ballot_id, 80)}”.", icon=":material/link_off:")
    near = get_close_matches(ballot_id[:100], register.ballots["ballot_id"].tolist(), n=3)
    if near:
        st.markdown("Did you mean one of these?")
        _links(register.ballots[register.ballots["ballot_id"].isin(near)])


def _links(ballots: pd.DataFrame) -> None:
    for row in ballots.to_dict("records"):
        # Streamlit cuts a link to one line, so the link is short and the ballot's name stands below it.
        short = text.plain(f"{describe.when(row) or 'No date'}: {row['verdict']}")
        st.page_link(PAGE, label=short, query_params={"ballot": row["ballot_id"]}, icon=":material/ballot:")
        st.caption(text.plain(describe.title(row)))


def measured(ballot: Ballot) -> None:
    """Every figure with its basis, what the vote was, and what does not add up."""
    st.subheader("Figures", anchor="figures")
    st.table(pd.DataFrame(_figures(ballot), columns=["Figure", "Value", "From"]), hide_index=True)
    facts = {
        "Kind": label(ballot["kind"]) or "none",
        "Counted": label(ballot["scope"]),
        "Sector": label(ballot["sector"]),
    }
    facts |= {name.capitalize(): dates.words(ballot[name]) for name in ("opened", "closed", "announced")}
    st.caption(" · ".join(f"{name}: {told or 'not known'}" for name, told in facts.items()))
    for sentence in describe.flags(ballot):
        st.markdown(f":material/flag: {sentence}")


def _figures(ballot: Ballot) -> list[tuple[str, str, str]]:
    rows = []
    for name, words in RATES.items():
        basis = describe.text(ballot[f"{name}_basis"])
        told = percent(ballot[name], 2 if basis == "reported" else COMPUTED_TO)
        rows.append((words, told, basis.replace(" x ", " × ")))
    counted = {
        f"{words[0].upper()}{words[1:]}": count(ballot[name])
        for name, words in describe.COUNTS.items()
        if describe.text(ballot[name])
    }
    stated = {words: describe.text(ballot[name]) for name, words in STATED.items()}
    return rows + [(words, told, "reported") for words, told in (counted | stated).items() if told]


def quote(ballot: Ballot) -> None:
    """A sentence to quote and a link to keep, each with a button that copies it."""
    st.subheader("To quote", anchor="quote")
    st.code(describe.sentence(ballot), language=None, wrap_lines=True)
    st.caption("A link to this page that stays:")
    st.code(address(str(ballot["ballot_id"])), language=None, wrap_lines=True)


def address(ballot_id: str) -> str:
    """The address of one ballot's page on this server."""
    here = urlsplit(st.context.url or "")
    root = f"{here.scheme}://{here.netloc}" if here.netloc else ""
    return f"{root}/ballot?ballot={encode(ballot_id)}"


def reported(register: Register, ballot: Ballot) -> None:
    """Every report of the ballot with its figures and its link; where reports disagree, on what."""
    rows = register.reports[register.reports["ballot_id"] == ballot["ballot_id"]]
    st.subheader(f"Reported by {count(len(rows), 'source')}", anchor="reports")
    known = list(rows[list(TOLD)].dropna(axis="columns", how="all").columns)
    st.dataframe(
        columns.readable(rows)[known],
        column_config=columns.settings("reports", known),
        hide_index=True,
        height="content",
        placeholder="",
        alt="Table of the reports of this ballot; its links follow as a list.",
    )
    differing = conflicts(rows).any()
    for name in differing.index[differing]:
        st.markdown(f":material/compare_arrows: {_told_apart(rows, name)}")
    for row in rows.to_dict("records"):
        st.markdown(f"- {text.link(_publisher(row), row['source_url'])}")
    show.data_button(rows, f"reports-{ballot['ballot_id']}", "These reports (CSV)")


def _told_apart(rows: pd.DataFrame, name: str) -> str:
    written = percent if name in figures.SHARES else count
    told = [f"{written(row[name])} ({_publisher(row)})" for row in rows.dropna(subset=name).to_dict("records")]
    title = schema.table("reports")[name].title
    return text.plain(f"{title.removesuffix(', reported')} differs: {'; '.join(told)}.")


def _publisher(row: Ballot) -> str:
    name = describe.text(row["source_publisher"]) or str(urlsplit(str(row["source_url"])).hostname)
    day = describe.text(row["source_published"])
    return f"{name}, {dates.words(day)}" if day else name


def beside(register: Register, ballot: Ballot) -> None:
    """Links to the ballots beside this one: other questions, other nations, the vote before and after."""
    groups = related(register.ballots, str(ballot["ballot_id"]))
    if not groups:
        return
    st.subheader("Beside this ballot", anchor="beside")
    for heading, rows in groups.items():
        st.markdown(f"**{heading}**")
        _links(rows)
