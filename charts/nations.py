"""The four nations of the UK and other countries compared."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from charts import theme
from charts.counted import Counted
from charts.groups import NAME, Groups
from register import places
from register.rulebook import Rule
from register.words import count, label, percent

UNSTATED = "GB"  # in the United Kingdom, no source says in which nation
ORDER = (*places.UNITED_KINGDOM, UNSTATED)


def codes(nations: object, country: object) -> tuple[str, ...]:
    """Where a ballot counts: each nation of the UK it was held in, and each other country."""
    parts = [code if code in places.UNITED_KINGDOM else code[:2] for code in places.split(nations)]
    return tuple(dict.fromkeys(parts)) or (str(country),)


def name(code: str) -> str:
    """The name of a nation or country as a group."""
    return "UK, nation not stated" if code == UNSTATED else places.name(code)


def compared(votes: Counted, wanted: Iterable[str] = ()) -> Groups:
    """A group for each nation and country: the UK's first, then those with most votes.

    Only the nations and countries ``wanted`` (ISO codes), if any are. A vote has a row for each that it counts in,
    whose code stands in the column ``where``.
    """
    asked = {part for code in wanted for part in (ORDER if code == UNSTATED else codes(code, code))}
    counts = [codes(*row) for row in zip(votes.rows["nations"], votes.rows["country"], strict=True)]
    rows = votes.rows.assign(where=pd.Series(counts, index=votes.rows.index, dtype="object")).explode("where")
    rows = (rows[rows["where"].isin(asked)] if asked else rows).reset_index(drop=True)
    sizes = rows["where"].value_counts()
    order = sorted(
        sizes.index, key=lambda code: (ORDER.index(code) if code in ORDER else len(ORDER), -sizes[code], code)
    )
    colours = {name(code): theme.nation_colour(code) for code in order}
    return Groups(rows.assign(**{NAME: rows["where"].map(name)}), colours, votes.kind)


def note(votes: Counted) -> str:
    """How ballots over several nations are counted."""
    several = int(votes.rows["nations"].str.contains(";", regex=False).fillna(False).astype(bool).sum())
    if not several:
        return ""
    return f"{count(several, 'ballot')} over several nations {'counts' if several == 1 else 'count'} in each of them."


def law_now(rules: tuple[Rule, ...], shown: Groups) -> str:
    """What a ballot must reach under the law in force in each place shown, in a sentence."""
    now = [
        f"{places.names(';'.join(rule.nations))}: {_needs(rule)}"
        for rule in _of(rules, shown)
        if rule.status == "in_force" and rule.layer == "general" and not rule.effective_to and not rule.specificity
    ]
    return f"For ballots that open now. {'; '.join(now)}." if now else ""


def _needs(rule: Rule) -> str:
    needs = {"turnout": rule.turnout, "Yes": rule.yes, "support of all entitled": rule.support}
    told = [f"{'over ' * (name == 'Yes')}{percent(value)} {name}" for name, value in needs.items() if value is not None]
    return places.join(told) or "no threshold on record"


def _of(rules: tuple[Rule, ...], shown: Groups) -> list[Rule]:
    """The statutes of the nations and countries shown."""
    codes_shown = set(shown.rows["where"])
    return [
        rule
        for rule in rules
        if rule.basis == "statute" and not codes_shown.isdisjoint(codes(";".join(rule.nations), rule.country))
    ]


def statutes(rules: tuple[Rule, ...], shown: Groups) -> pd.DataFrame:
    """The statutes of the nations and countries shown: thresholds in per cent, notice, life of a mandate, source."""
    rows = [
        {
            "Where": places.names(";".join(rule.nations)),
            "Who": places.join(label(sector) for sector in rule.sectors) or "all",
            "Opened from": rule.effective_from,
            "Opened to": rule.effective_to,
            "Turnout": rule.turnout,
            "Yes share": rule.yes,
            "Support": rule.support,
            "Notice, days": rule.notice_days,
            "Valid, months": rule.mandate_months,
            "Status": rule.status.replace("_", " "),
            "Law": rule.legal_basis,
            "Source": rule.source_url,
        }
        for rule in _of(rules, shown)
    ]
    return pd.DataFrame(rows)
