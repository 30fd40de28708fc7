"""What the register covers and what it lacks: ballots by year, and how many have each figure."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from charts import theme
from charts.chart import Chart
from register import places, schema
from register.select import in_nations
from register.words import count, label

FIELDS = (
    "yes_share",
    "turnout",
    "electorate",
    "yes_votes",
    "spoiled_votes",
    "nations",
    "opened",
    "closed",
    "announced",
)
DAYS = ("opened", "closed", "announced")
SHARES = (0, 25, 50, 75, 100)
KNOWN, UNKNOWN = "Turnout known", "Turnout not known"
COLOURS = {KNOWN: theme.HUES[0], UNKNOWN: theme.GREY}
EMPTY = "No ballot matches this selection. Take a filter away, or reset."


def by_year(ballots: pd.DataFrame) -> Chart:
    """Ballot questions by year, with and without a known turnout."""
    dated = ballots.dropna(subset="year")
    undated = len(ballots) - len(dated)
    subtitle = f"Ballot questions by year, {len(dated):,} with a date ({undated:,} without one are not drawn)"
    table = _years(dated)
    if table.empty:
        return Chart(EMPTY if ballots.empty else "No ballot here has a date.", subtitle, EMPTY, table)
    total = table[KNOWN] + table[UNKNOWN]
    top = total.idxmax()
    headline = (
        f"{int(table[KNOWN].sum()):,} of {count(len(dated), 'dated ballot question')} have a known turnout; "
        f"{top} has the most ballots ({total.max():,})"
    )
    told = "; ".join(f"{year} {number:,}" for year, number in total.items() if number)
    alt = f"Bars by year from {table.index.min()} to {table.index.max()}. {headline}. Ballot questions: {told}."
    return Chart(headline, subtitle, alt, table.rename_axis("year").reset_index(), _bars(table))


def _years(dated: pd.DataFrame) -> pd.DataFrame:
    known = dated["turnout"].notna()
    table = pd.DataFrame(
        {
            KNOWN: dated.loc[known, "year"].value_counts(),
            UNKNOWN: dated.loc[~known, "year"].value_counts(),
        }
    )
    table.index = table.index.astype("int64")
    if table.empty:
        return table
    every = range(int(table.index.min()), int(table.index.max()) + 1)
    return table.reindex(every).fillna(0).astype("int64")


def _bars(table: pd.DataFrame) -> go.Figure:
    figure = theme.figure(320)
    for name, colour in COLOURS.items():
        figure.add_bar(
            x=table.index,
            y=table[name],
            name=name,
            marker={"color": colour, "pattern": {"shape": "" if name == KNOWN else "/", "solidity": 0.3}},
            hovertemplate="%{x}: %{y} ballot questions<extra>" + name + "</extra>",
        )
    figure.update_layout(barmode="stack", bargap=0.15)
    figure.update_yaxes(title_text="Ballot questions", rangemode="tozero")
    return figure


def fields(ballots: pd.DataFrame) -> Chart:
    """The share of ballot questions that have each figure or fact."""
    subtitle = f"Share of {count(len(ballots), 'ballot question')} for which a source gives (or counts give) it"
    titles = {name: _title(name) for name in FIELDS}
    known = ballots[list(FIELDS)].notna().sum()
    table = pd.DataFrame({"field": list(titles.values()), "known": known.to_numpy(), "ballots": len(ballots)})
    if ballots.empty:
        return Chart(EMPTY, subtitle, EMPTY, table)
    table["share"] = (100 * table["known"] / table["ballots"]).round(1)
    table = table.sort_values("share", ascending=False, kind="stable", ignore_index=True)
    least, turnout = table.iloc[-1], int(known["turnout"])
    headline = (
        f"The turnout is known for {turnout:,} of {count(len(ballots), 'ballot question')}; "
        f"least often given: {least['field'].lower()} ({least['known']:,})"
    )
    alt = "; ".join(f"{row['field']}: {row['share']:g}%" for row in table.to_dict("records"))
    return Chart(headline, subtitle, f"Bars. {alt}.", table, _shares(table))


def _title(name: str) -> str:
    title = schema.table("ballots")[name].title
    return f"Day {title.lower()}" if name in DAYS else title


def _shares(table: pd.DataFrame) -> go.Figure:
    figure = theme.figure(360)
    figure.add_bar(
        x=table["share"],
        y=table["field"],
        orientation="h",
        marker={"color": theme.HUES[0]},
        text=[f"{share:g}% ({known:,})" for share, known in zip(table["share"], table["known"], strict=True)],
        textposition="outside",
        cliponaxis=False,
        customdata=table["known"],
        hovertemplate="%{y}: %{customdata} ballot questions<extra></extra>",
    )
    figure.update_xaxes(range=[0, 135], tickvals=SHARES, ticktext=[f"{share}%" for share in SHARES])
    figure.update_yaxes(autorange="reversed", showgrid=False)
    return figure


def by_place(ballots: pd.DataFrame) -> pd.DataFrame:
    """Ballot questions by nation of the United Kingdom and by country, with how many have a turnout.

    A ballot in two nations counts in both.
    """
    others = sorted(set(ballots["country"].dropna()) - {"GB"})
    rows = {places.name(code): ballots[in_nations(ballots, [code])] for code in (*places.UNITED_KINGDOM, *others)}
    rows["United Kingdom, nation not stated"] = ballots[ballots["country"].eq("GB") & ballots["nations"].isna()]
    return _table(rows, "Nation or country")


def by_sector(ballots: pd.DataFrame) -> pd.DataFrame:
    """Ballot questions by sector, with how many have a turnout."""
    return _table({label(name): rows for name, rows in ballots.groupby("sector")}, "Sector")


def _table(groups: dict[str, pd.DataFrame], heading: str) -> pd.DataFrame:
    table = pd.DataFrame(
        {
            heading: list(groups),
            "Ballot questions": [len(rows) for rows in groups.values()],
            "With a turnout": [int(rows["turnout"].notna().sum()) for rows in groups.values()],
            "With a verdict": [int((~rows["verdict"].isin(["not determinable"])).sum()) for rows in groups.values()],
            "First year": pd.array([rows["year"].min() for rows in groups.values()], dtype="Int64"),
            "Latest year": pd.array([rows["year"].max() for rows in groups.values()], dtype="Int64"),
        }
    )
    found = table[table["Ballot questions"] > 0]
    return found.sort_values("Ballot questions", ascending=False, kind="stable", ignore_index=True)
