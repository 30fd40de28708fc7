"""The sections of the page on the data: texts of docs/, the data dictionary, rules, changes, citation."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pandas as pd
import streamlit as st

from pages.parts import columns, show
from pages.parts import text as safe
from register import export, schema
from register.schema import Column, Table
from register.tables import Register, beside
from register.words import label

ROOT = schema.DATA.parent
RULES = (
    "legal_basis",
    "nations",
    "sectors",
    "effective_from",
    "effective_to",
    "status",
    "turnout_threshold_pct",
    "yes_threshold_pct",
    "yes_comparison",
    "support_threshold_pct",
    "certainty",
    "note",
    "source_url",
)
STATIC = ("ballots.csv", "reports.csv", "strike_days.csv", "unions.csv", "mandate_rules.csv", "datapackage.json")


@cache
def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def text(name: str, heading: str) -> None:
    """One of the texts in ``docs/``, with its heading."""
    st.subheader(heading, anchor=name)
    st.markdown(_read(ROOT / "docs" / f"{name}.md"))


def sources(register: Register) -> None:
    """Where the rows come from, in two sentences."""
    hosts = register.reports["source_url"].str.split("/").str[2].str.removeprefix("www.")
    linked = int((register.ballots["reports"] > 1).sum())
    st.markdown(
        f"The register holds {len(register.reports):,} reports of {len(register.ballots):,} ballot questions by "
        f"{register.ballots['union'].nunique():,} unions, read on {hosts.nunique():,} websites, and "
        f"{len(register.strike_days):,} strike days. {linked:,} ballot questions rest on more than one report."
    )


def questions() -> None:
    """The questions that readers ask, each with its answer."""
    for section in _read(ROOT / "docs" / "questions.md").split("## ")[1:]:
        question, _, answer = section.partition("\n")
        with st.expander(question):
            st.markdown(answer)


def rules(register: Register) -> None:
    """Every rule with its thresholds, dates, certainty and source."""
    st.subheader("The rules on when a vote is a mandate", anchor="rules")
    certain = register.rules["certainty"].value_counts()
    told = ", ".join(f"{number} {label(name)}" for name, number in certain.items())
    st.markdown(
        f"{len(register.rules)} rules are on record: {told}. *Verified* rules were read in the legislation; *reported* "
        "ones in a page about it; for *uncertain* ones the note says what was not seen. A rule whose status is not "
        "*in force* decides nothing."
    )
    settings = columns.settings("mandate_rules", RULES)
    show.frame(columns.readable(register.rules)[list(RULES)], settings, "rules", "Every rule, as a table.")
    show.data_button(register.rules, "rules", "All rules (CSV)")


def dictionary() -> None:
    """What each column of each table means, from the data package."""
    for name in schema.tables():
        table = schema.table(name)
        st.subheader(f"{table.title}: {table.name}.csv", anchor=name)
        st.markdown(f"{table.description} Key: {', '.join(f'`{part}`' for part in table.key)}.")
        st.table(_meanings(table), hide_index=True, alt=f"The columns of {table.name}.csv and their meaning.")


def _meanings(table: Table) -> pd.DataFrame:
    rows = [(f"`{column.name}`", f"**{column.title}.** {_meaning(column)}", _type(column)) for column in table.columns]
    return pd.DataFrame(rows, columns=["Column", "Meaning", "Type"])


def _meaning(column: Column) -> str:
    allowed = f" One of: {', '.join(column.choices)}." if column.choices else ""
    return safe.plain(column.description + allowed + (" Always filled." if column.required else ""), 1000)


def _type(column: Column) -> str:
    kind = column.kind.replace("-", " ") or column.type
    return f"{kind}, {column.unit}" if column.unit else kind


def changes() -> None:
    """Every change of a figure since the first version, each with its source; then the versions."""
    st.subheader("Changes of figures", anchor="changes")
    frame = beside("changes")
    st.markdown(f"{len(frame):,} changes since the tables were first drawn up, each with the page that shows it.")
    settings = columns.settings("changes", frame.columns)
    show.frame(frame, settings, "changes", "Every change of a figure, with old and new value, source and reason.")
    show.data_button(frame, "changes", "All changes (CSV)")
    st.subheader("Versions", anchor="versions")
    st.markdown(_read(ROOT / "CHANGELOG.md").partition("\n")[2].replace("\n## ", "\n#### "))


def use() -> None:
    """Licence, citation, and addresses that stay."""
    licence = schema.package()["licenses"][0]
    st.subheader("Licence", anchor="licence")
    st.markdown(
        f"The data are licensed under [{licence['title']} ({licence['name']})]({licence['path']}): use them for any "
        "purpose, and name where they are from. The software is under the MIT licence. Quotations and linked pages "
        "belong to their publishers."
    )
    st.subheader("How to cite", anchor="cite")
    st.code(export.citation(), language=None, wrap_lines=True)
    st.caption("Name the day of the snapshot, as tables change. To cite one ballot, take the link on its page.")
    st.subheader("Addresses that stay", anchor="addresses")
    here = urlsplit(st.context.url or "")
    root = f"{here.scheme}://{here.netloc}" if here.netloc else ""
    st.code("\n".join(f"{root}/app/static/{name}" for name in STATIC), language=None, wrap_lines=True)
    st.code(f'import pandas as pd\n\nballots = pd.read_csv("{root}/app/static/ballots.csv")', language="python")
