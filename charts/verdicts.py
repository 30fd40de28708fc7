"""How many votes were mandates, and what stopped the others."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from charts import theme
from charts.chart import Chart
from charts.counted import FEW, STATUTORY, Counted, decided
from register import law, places
from register.words import count, percent

MISSED = {
    law.TURNOUT: "missed the turnout needed",
    law.SUPPORT: "missed the support needed",
    law.MAJORITY: "had no majority",
}


def figures(ballots: pd.DataFrame) -> list[tuple[str, str, str]]:
    """The figures at the head of the overview: name, figure, and a note on it."""
    codes = set(ballots["nations"].dropna().str.split(";").explode())
    nations = len(codes & set(places.UNITED_KINGDOM))
    others = len(set(ballots["country"].dropna()) - {"GB"})
    years = ballots["year"].dropna()
    span = places.join(dict.fromkeys([str(years.min()), str(years.max())]), "to") if len(years) else "no dates"
    judged = decided(ballots)
    mandates = int(judged["verdict"].eq(law.MANDATE).sum())
    return [
        ("Ballot questions", f"{len(ballots):,}", f"{STATUTORY.holds(ballots).sum():,} statutory"),
        ("Unions", f"{ballots['union'].nunique():,}", count(len(set(ballots["sector"].dropna())), "sector")),
        ("Nations, countries", f"{nations + others}", _where(nations, others)),
        ("Years", f"{years.nunique()}", span),
        ("Mandates", f"{mandates:,}", f"of {len(judged):,} decided"),
    ]


def _where(nations: int, others: int) -> str:
    parts = [f"{nations} UK"] * bool(nations) + [f"{others} other"] * bool(others)
    return ", ".join(parts) or "not stated"


def failures(judged: pd.DataFrame) -> str:
    """Of ``judged`` (decided ballots) how many fell short, and of what: a headline."""
    whole = count(len(judged), "decided ballot")
    missed = judged.loc[judged["verdict"].ne(law.MANDATE), "verdict"].value_counts()
    if judged.empty:
        return "No ballot here can be decided"
    if missed.empty:
        return f"All {whole} won a mandate" if len(judged) > 1 else "The one decided ballot won a mandate"
    if len(missed) == 1 and missed.iloc[0] == len(judged):
        return f"{'The one decided ballot' if len(judged) == 1 else f'All {whole}'} {MISSED[str(missed.index[0])]}"
    return f"Of {whole}, " + places.join(f"{number} {MISSED[str(verdict)]}" for verdict, number in missed.items())


def verdicts(votes: Counted) -> Chart:
    """A bar for each verdict on the statutory ballots that are counted."""
    rows = votes.rows if votes.kind is STATUTORY else votes.rows.iloc[:0]
    found = rows["verdict"].value_counts()
    numbers = {verdict: int(found[verdict]) for verdict in law.VERDICTS if verdict in found}
    data = pd.DataFrame(numbers.items(), columns=["verdict", "ballots"])
    subtitle = (
        "Statutory ballots by verdict under the law of their day. Separate ballots: counted employer by employer, so "
        f"the total decides nothing. Not determinable: a figure, a date or a rule is missing. {votes.note}"
    )
    if rows.empty:
        headline = "No statutory ballot in this selection, so none that could be a mandate. Widen the filters."
        return Chart(headline, subtitle, headline, data)
    headline = failures(decided(rows)) + _share(decided(rows))
    alt = f"Bar chart. {headline}. " + ", ".join(f"{verdict}: {n}" for verdict, n in numbers.items()) + "."
    return Chart(headline, subtitle, alt, data, _figure(numbers))


def _share(judged: pd.DataFrame) -> str:
    won = judged["verdict"].eq(law.MANDATE).sum()
    if len(judged) < FEW or judged["verdict"].nunique() == 1:
        return ""
    if not won:
        return "; none won a mandate"
    return f"; {percent(100 * won / len(judged), 0)} won a mandate"


def _figure(numbers: dict[str, int]) -> go.Figure:
    bars = {
        "type": "bar",
        "orientation": "h",
        "x": list(numbers.values()),
        "y": [verdict.capitalize() for verdict in numbers],
        "marker": {"color": [theme.VERDICT_COLOURS[verdict] for verdict in numbers]},
        "text": [f"{number:,}" for number in numbers.values()],
        "textposition": "outside",
        "cliponaxis": False,
        "hoverinfo": "skip",
    }
    return theme.figure(
        40 + 34 * len(numbers),
        [bars],
        xaxis={"visible": False, "range": [0, 1.12 * max(numbers.values())]},
        yaxis={"autorange": "reversed", "showgrid": False},
    )
