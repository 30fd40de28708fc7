"""The Thresholds page's parts: the choice of a rule, the totals under it, the ballots that flip, the sums by group."""

from __future__ import annotations

from typing import Any

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
GROUPED = {
    "ballots": "Ballot questions",
    "mandates_law": "Mandates, law of the day",
    "no_mandate_law": "No mandate, law of the day",
    "not_determinable_law": "No verdict, law of the day",
    "mandates_rule": "Mandates, this rule",
    "no_mandate_rule": "No mandate, this rule",
    "not_determinable_rule": "No verdict, this rule",
    "apart": "Apart",
    "difference": "Mandates, difference",
    "judged_both": "Verdict both ways",
    "both_law": "Of these mandates, law of the day",
    "gained": "Gained",
    "lost": "Lost",
}


def choose(offered: dict[str, WhatIf], rules: pd.DataFrame, ballots: pd.DataFrame) -> WhatIf:
    """Draw the choice of a rule for ``ballots``, with sliders for the reader's own and what it cites, and return it."""
    names = {slug: rule.title for slug, rule in offered.items()} | {OWN: "Your own rule"}
    slug = st.selectbox("Judge these ballots by", list(names), format_func=names.__getitem__, key=link.key("rule"))
    link.tell("rule", slug, OF_THE_DAY)
    rule = _own() if slug == OWN else offered[slug]
    rows = rules[rules["rule_id"].isin(rule.rule_ids)]
    st.caption(_told(rule, rows))
    if rule.of_the_day or len(rows):
        _cite(rows, ballots, rules)
    return rule


def _told(rule: WhatIf, rows: pd.DataFrame) -> str:
    """What the rule asks for, of whom, and the row of the rules' table that says so, as Markdown."""
    if rule.of_the_day:
        return "Each ballot is judged by the law in force where and when it opened. Choose another rule to compare."
    listed = " Important public services are those on the list for England." if rule.services else ""
    words = f"Asks for {rule.words()}, of every ballot selected, whatever its nation and date.{listed} {_terms(rows)}"
    if rows.empty:
        return text.plain(words)
    first = rows.set_index("rule_id").loc[rule.rule_ids[0]]
    cited = text.link(rule.rule_ids[0], first["source_url"])
    return f"{text.plain(words)} Rule {cited}: {text.plain(first['legal_basis'])}."


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


def _cite(rows: pd.DataFrame, ballots: pd.DataFrame, rules: pd.DataFrame) -> None:
    """The rows of the rules' table behind a rule; for the law as it stood, those that decided the ballots selected."""
    shown: list[str] = list(CITED)
    title = f"Where this rule is from: {count(len(rows), 'row')} of the rules' table"
    if rows.empty:
        decided = ballots.loc[ballots["verdict"].isin(law.DECIDED), "rule_id"].value_counts()
        rows = rules[rules["rule_id"].isin(decided.index)]
        rows = rows.assign(decided=rows["rule_id"].map(decided)).sort_values("decided", ascending=False)
        shown.insert(1, "decided")
        title = f"Which law decided them: {count(len(rows), 'row')} of the rules' table"
    with st.expander(title, icon=":material/gavel:"):
        settings = columns.settings("mandate_rules", CITED) | {"decided": "Ballots decided"}
        st.dataframe(rows[shown], column_config=settings, hide_index=True, placeholder="", alt=title)


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
    unknown = {side: int(judged.eq(law.UNKNOWN).sum()) for side, judged in (("was", was), ("now", now))}
    cards = {
        "By the law": (was.eq(law.MANDATE).sum(), "Mandates under the law in force where and when each opened."),
        "By this rule": (now.eq(law.MANDATE).sum(), "Mandates under this rule."),
        "Gained": (change.get(flips.GAINED, 0), "Ballots with a verdict under both that would gain the mandate."),
        "Lost": (change.get(flips.LOST, 0), "Ballots with a verdict under both that would lose the mandate."),
        "No verdict": (
            unknown["now"],
            "A figure that the rule asks for is not known, or whether the group is an important public service. "
            f"Under the law of the day: {unknown['was']:,}.",
        ),
    }
    with st.grid(5, min_column_width=130):
        for title, (number, tip) in cards.items():
            st.metric(title, f"{number:,}", help=tip, border=True, height="stretch")
    st.caption(f"{_balance(was, now)} {_apart(now, unclear)}".strip())


def _balance(was: pd.Series, now: pd.Series) -> str:
    """How the mandates of one side become those of the other, as a sum that adds up."""
    moves = {
        "gained": was.eq(flips.NO_MANDATE) & now.eq(law.MANDATE),
        "on which the law of the day gives no verdict": was.eq(law.UNKNOWN) & now.eq(law.MANDATE),
        "lost": was.eq(law.MANDATE) & now.eq(flips.NO_MANDATE),
        "on which this rule gives no verdict": was.eq(law.MANDATE) & now.eq(law.UNKNOWN),
    }
    steps = [
        f"{sign} {moved.sum():,} {name}"
        for (name, moved), sign in zip(moves.items(), "++−−", strict=True)
        if moved.any()
    ]
    if not steps:
        return ""
    return f"{was.eq(law.MANDATE).sum():,} {' '.join(steps)} = {now.eq(law.MANDATE).sum():,} mandates."


def _apart(now: pd.Series, unclear: int) -> str:
    """What becomes of every ballot question, those that cannot be judged counted apart."""
    number = now.value_counts()
    told = (
        f"{count(len(now), 'ballot question')} under this rule: {number.get(law.MANDATE, 0):,} mandates, "
        f"{number.get(flips.NO_MANDATE, 0):,} not, {number.get(law.UNKNOWN, 0):,} not determinable, "
        f"{number.get(flips.APART, 0):,} apart (indicative votes, votes on an offer, totals of separate ballots), "
        "which no threshold can make a mandate."
    )
    if not unclear:
        return told
    return (
        f"{told} {count(unclear, 'ballot')} of those not determinable would turn on whether the group counts as an "
        "important public service, which its name does not tell."
    )


def flip_table(table: pd.DataFrame, rule: WhatIf) -> None:
    """The ballots whose outcome changes, with how far each was from every threshold."""
    number = table["change"].value_counts()
    gained, lost = (int(number.get(change, 0)) for change in (flips.GAINED, flips.LOST))
    title = f"{count(gained + lost, 'ballot')} would flip: {gained:,} gained, {lost:,} lost"
    st.subheader("Ballots that flip" if rule.of_the_day else title, anchor="flips")
    if rule.of_the_day:
        st.caption("Choose a rule above to see which ballots flip.")
        return
    others = [f"{change}: {number[change]:,}" for change in flips.CHANGES[2:] if change in number]
    if table.empty:
        st.caption("No outcome changes in this selection.")
        return
    st.caption(
        (f"Listed besides: {', '.join(others)}. " if others else "")
        + "Distances to each threshold are in votes where the source gives counts, else in percentage points."
    )
    _flips(table, rule)
    show.data_button(table, "flips", "Ballots that flip (CSV)")


def _flips(table: pd.DataFrame, rule: WhatIf) -> None:
    first = ["change", "union", "group", "employer", "nations", "date", "law_of_the_day", "under_this_rule"]
    shown = columns.readable(table)[first]
    strict = {"turnout": False, "yes_share": rule.strict_yes, "support": rule.strict_support}
    for rate, title in RATES.items():
        if f"{rate}_votes" in table:
            pairs = zip(table[f"{rate}_votes"], table[f"{rate}_points"], strict=True)
            shown[title] = [flips.distance(votes, points, strict[rate]) for votes, points in pairs]
    shown = shown.assign(ballot="ballot?ballot=" + table["ballot_id"], source=table["source_url"])
    settings: dict[str, Any] = {name: label(name).capitalize() for name in first}
    for name in ("ballot", "source"):
        settings[name] = st.column_config.LinkColumn(name.capitalize(), display_text="open")
    alt = f"Ballots that flip: {count(len(shown), 'row')}; the CSV below holds the same."
    st.dataframe(shown, hide_index=True, column_config=settings, placeholder="", alt=alt)


def grouped(ballots: pd.DataFrame, verdicts: pd.Series, rule: WhatIf) -> None:
    """Mandates by sector, union, nation or year, under both rules, as a chart and as a table with its total."""
    by = st.segmented_control(
        "Compare by", flips.GROUPINGS, default="sector", required=True, key="by", bind="query-params"
    )
    table = flips.compare(ballots, verdicts, by)
    show.chart(thresholds.by_group(table, by, rule.of_the_day), "by-group")
    whole = pd.DataFrame([{by: "All", **table.drop(columns=by).sum()}]).astype(table.dtypes)
    alt = f"Outcomes by {by}: {count(len(table), 'row')} and their total; the CSV above holds the same."
    titles: dict[str, Any] = {by: st.column_config.TextColumn(by.capitalize(), pinned=True), **GROUPED}
    st.dataframe(pd.concat([whole, table]), hide_index=True, column_config=titles, alt=alt)
