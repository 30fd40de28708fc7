"""The Thresholds page's parts: the choice of a rule, the totals under it, the ballots that flip, the sums by group."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from charts import thresholds
from pages.parts import columns, link, show, text
from register import flips, law, places, what_if
from register.what_if import OF_THE_DAY, OWN, WhatIf
from register.words import count, label

SLIDERS = {  # key, and so the link's parameter -> (title, default in per cent, help)
    "turnout": ("Turnout at least", 50, "Votes cast, of everyone entitled. 0 asks for none."),
    "yes": ("Yes share of votes more than", 50, "Yes votes, of valid votes. 0 asks for none."),
    "support": ("Support at least", 40, "Yes votes, of everyone entitled. 0 asks for none."),
}
EVERYONE, SERVICES = "every ballot", "important public services"  # in links, so never to be changed
CITED = (
    "rule_id", "legal_basis", "effective_from", "effective_to", "status", "certainty", "note", "source_url",
)  # fmt: skip
RATES = {"turnout": "Turnout", "yes_share": "Yes share", "support": "Support"}


def choose(offered: dict[str, WhatIf], rules: pd.DataFrame) -> WhatIf:
    """Draw the choice of a rule, with sliders for the reader's own, and return it."""
    names = {slug: rule.title for slug, rule in offered.items()} | {OWN: "Your own rule"}
    slug = st.selectbox("Judge these ballots by", list(names), format_func=names.__getitem__, key=link.key("rule"))
    link.tell("rule", slug, OF_THE_DAY)
    rule = _own() if slug == OWN else offered[slug]
    rows = rules[rules["rule_id"].isin(rule.rule_ids)]
    if rule.of_the_day:
        st.caption(
            "Each ballot is judged by the law in force where and when it opened. Choose another rule to compare."
        )
    else:
        words = f"Asks for {rule.words()}, of every ballot selected, whatever its nation and date. {_terms(rows)}"
        st.caption(text.plain(words))
    if len(rows):
        _cite(rows)
    return rule


def _terms(rows: pd.DataFrame) -> str:
    """Notice and term of the rule whose thresholds are asked for: no vote turns on them, but the rule sets them too."""
    if rows.empty:
        return ""
    first = rows.iloc[0]
    told = [
        f"{first['notice_days']:.0f} days of notice" if pd.notna(first["notice_days"]) else "",
        f"mandates of {first['mandate_months']:.0f} months" if pd.notna(first["mandate_months"]) else "",
    ]
    sets = places.join(part for part in told if part)
    pending = " It is not in force in any source seen." if first["status"] != "in_force" else ""
    return (f"The rule sets {sets} besides." if sets else "") + pending


def _cite(rows: pd.DataFrame) -> None:
    title = f"Where this rule is from: {count(len(rows), 'row')} of the rules' table"
    with st.expander(title, icon=":material/gavel:"):
        st.dataframe(rows[list(CITED)], column_config=columns.settings("mandate_rules", CITED), hide_index=True)


def _own() -> WhatIf:
    asked = {}
    for column, (name, (title, default, tip)) in zip(st.columns(3), SLIDERS.items(), strict=True):
        with column:
            asked[name] = st.slider(
                title, 0, 99 if name == "yes" else 100, default, format="%d%%", help=tip, key=name, bind="query-params"
            )
    whose = st.segmented_control(
        "Support is asked of", [EVERYONE, SERVICES], default=EVERYONE, required=True, key="whose", bind="query-params"
    )
    return what_if.own(asked["turnout"], asked["yes"], asked["support"], services=whose == SERVICES)


def totals(ballots: pd.DataFrame, verdicts: pd.Series, unclear: int) -> None:
    """Mandates by the law and by the rule, those that flip, and what no verdict is possible on.

    ``unclear``: ballots that turn on whether their group counts as an important public service.
    """
    was, now = flips.outcome(ballots["verdict"]), flips.outcome(verdicts)
    change = flips.changes(ballots, verdicts).value_counts()
    mandates = {side: int(judged.eq(law.MANDATE).sum()) for side, judged in (("was", was), ("now", now))}
    unknown = {side: int(judged.eq(law.UNKNOWN).sum()) for side, judged in (("was", was), ("now", now))}
    apart = int(was.eq(flips.APART).sum())
    cards = {
        "By the law": (mandates["was"], None, "Mandates under the law in force where and when each ballot opened."),
        "By this rule": (
            mandates["now"],
            mandates["now"] - mandates["was"],
            "Mandates under this rule, and the change.",
        ),
        "Gained": (change.get(flips.GAINED, 0), None, "Ballots with a verdict under both that would gain the mandate."),
        "Lost": (change.get(flips.LOST, 0), None, "Ballots with a verdict under both that would lose the mandate."),
        "No verdict": (
            unknown["now"],
            unknown["now"] - unknown["was"],
            "A figure that the rule asks for is not known, or whether the group is an important public service.",
        ),
    }
    with st.grid(5, min_column_width=130):
        for title, (number, moved, tip) in cards.items():
            st.metric(title, f"{number:,}", moved, delta_color="off", help=tip, border=True, height="stretch")
    st.caption(
        f"{len(ballots):,} ballot questions under this rule: {mandates['now']:,} mandates, "
        f"{int(now.eq(flips.NO_MANDATE).sum()):,} not, {unknown['now']:,} not determinable, {apart:,} apart "
        "(indicative votes, votes on an offer, totals of separate ballots), which no threshold can make a mandate."
        + (
            f" {count(unclear, 'ballot')} of those not determinable would turn on whether the group counts as an "
            "important public service, which its name does not tell."
            if unclear
            else ""
        )
    )


def flip_table(table: pd.DataFrame, rule: WhatIf) -> None:
    """The ballots whose outcome changes, with how far each was from every threshold."""
    st.subheader("Ballots that flip", anchor="flips")
    if table.empty:
        st.caption(
            "None in this selection." if not rule.of_the_day else "Choose a rule above to see which ballots flip."
        )
        return
    counts = ", ".join(f"{change}: {number:,}" for change, number in table["change"].value_counts().items())
    told = "Distances are in votes where the source gives counts, else in percentage points."
    st.caption(f"{counts[0].upper()}{counts[1:]}. {told}")
    shown = table[["change", "union", "group", "employer", "nations", "date", "law_of_the_day", "under_this_rule"]]
    for rate, title in RATES.items():
        if f"{rate}_votes" in table:
            pairs = zip(table[f"{rate}_votes"], table[f"{rate}_points"], strict=True)
            shown = shown.assign(**{title: [flips.distance(votes, points) for votes, points in pairs]})
    shown = shown.assign(ballot="ballot?ballot=" + table["ballot_id"], source=table["source_url"])
    st.dataframe(
        shown,
        hide_index=True,
        column_config={
            "date": st.column_config.DateColumn("Date", format="YYYY-MM-DD"),
            "ballot": st.column_config.LinkColumn("Ballot", display_text="open"),
            "source": st.column_config.LinkColumn("Source", display_text="open"),
        }
        | {name: label(name).capitalize() for name in shown.columns[:8] if name != "date"},
    )
    show.data_button(table, "flips", "Ballots that flip (CSV)")


def grouped(ballots: pd.DataFrame, verdicts: pd.Series) -> None:
    """Mandates by sector, union, nation or year, under both rules, as a chart and as a table with its total."""
    by = st.segmented_control(
        "Compare by", flips.GROUPINGS, default="sector", required=True, key="by", bind="query-params"
    )
    table = flips.compare(ballots, verdicts, by)
    show.chart(thresholds.by_group(table, by), "by-group")
    st.dataframe(table, hide_index=True, column_config={name: label(name).capitalize() for name in table.columns})
