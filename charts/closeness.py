"""How close was it? Turnout around the 50 % line, before and after it became law on 1 March 2017. No causal claim."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from charts import theme
from charts.chart import Chart
from charts.counted import STATUTORY
from register import law, places, rulebook
from register.words import count

START = date(2017, 3, 1)  # Trade Union Act 2016 s.2; rule gb-2017-general
LINE, WIDTH, SPAN = 50.0, 5.0, 10.0  # per cent; width of a bin; how far from the line the headline looks, in points
DATES = ("opened", "closed", "announced", "source_published")
ONE_VOTE = ("union", "group", "employer", "nations", "turnout", *DATES)
BEFORE, AFTER, EITHER = "Before 1 March 2017", "From 1 March 2017", "Opening day not known well enough"


def closeness(ballots: pd.DataFrame) -> Chart:
    """Statutory ballots of Great Britain by turnout, in bins of five points, by whether they opened under the rule."""
    rows = _votes(ballots)
    period = _periods(rows)
    table = _table(rows["turnout"], period)
    left = int(period.eq(EITHER).sum())
    subtitle = (
        f"Turnout of {count(len(rows) - left, 'statutory ballot')} in Great Britain, in steps of five points; just "
        "above is 50% to under 60%, just below 40% to under 50%. A ballot with two questions counts once; totals of "
        "separate ballots are left out. "
        f"{int(period.eq(BEFORE).sum())} opened before the 50% rule, {int(period.eq(AFTER).sum())} under it. "
        f"{left} that may have opened on either side are left out. The register is no random sample: news reports "
        "winners more often, so the chart does not show that the rule caused anything."
    )
    if len(rows) == left:
        headline = "No ballot in Great Britain with a known turnout here. Widen the filters"
        return Chart(headline, subtitle, headline, table.iloc[:0])
    headline = _headline({name: rows["turnout"][period.eq(name)] for name in (BEFORE, AFTER)})
    told = "; ".join(f"{row['turnout']} {row[BEFORE]} and {row[AFTER]}" for row in table.to_dict("records"))
    return Chart(
        headline, subtitle, f"{headline}. Ballots before and from that day by turnout: {told}.", table, _draw(table)
    )


def _votes(ballots: pd.DataFrame) -> pd.DataFrame:
    """Statutory ballots of Great Britain with a known turnout, each once: two questions of one ballot share it."""
    asked = STATUTORY.holds(ballots) & ballots["country"].eq("GB") & ballots["turnout"].notna()
    rows = ballots[list(ONE_VOTE)][asked & ballots["verdict"].ne(law.SEPARATE)].drop_duplicates()
    return rows[rows["nations"].map(_in_great_britain, na_action=None).astype(bool)]


def _in_great_britain(nations: object) -> bool:
    codes = places.split(nations)
    return not codes or codes == ("GB",) or bool(set(codes) & set(places.GREAT_BRITAIN))


def _periods(rows: pd.DataFrame) -> pd.Series:
    """On which side of the rule's first day each ballot opened, worked out once for each set of dates."""
    groups = rows.groupby(list(DATES), dropna=False, sort=False)
    firsts = rows.loc[~rows.duplicated(list(DATES)), list(DATES)].to_dict("records")
    sides = np.array([_period(ballot) for ballot in firsts], dtype="object")
    return pd.Series(sides[groups.ngroup()] if len(rows) else sides, index=rows.index, dtype="str")


def _period(ballot: Mapping[Any, Any]) -> str:
    first, last = rulebook.opening(ballot)
    return BEFORE if last < START else AFTER if first >= START else EITHER


def _table(turnout: pd.Series, period: pd.Series) -> pd.DataFrame:
    edges = np.arange(0, 100 + WIDTH, WIDTH)
    names = [f"{low:g}% to under {low + WIDTH:g}%" for low in edges[:-2]] + [f"{edges[-2]:g}% to 100%"]
    counts = {name: np.histogram(turnout[period.eq(name)], bins=edges)[0] for name in (BEFORE, AFTER)}
    return pd.DataFrame({"turnout": names, "from_pct": edges[:-1], **counts})


def _headline(turnout: dict[str, pd.Series]) -> str:
    """How many ballots lie just above and just below the line, before and after: counts, and no claim on why."""
    above = {name: int(((found >= LINE) & (found < LINE + SPAN)).sum()) for name, found in turnout.items()}
    below = {name: int(((found >= LINE - SPAN) & (found < LINE)).sum()) for name, found in turnout.items()}
    told = {
        name: f"{above[name]} just above 50% turnout, {below[name]} just below" if len(found) else "none on record here"
        for name, found in turnout.items()
    }
    return f"How close was it? Ballots since March 2017: {told[AFTER]}; before: {told[BEFORE]}"


def _draw(table: pd.DataFrame) -> go.Figure:
    styles = {BEFORE: (theme.GREY, "/"), AFTER: (theme.VERDICT_COLOURS["mandate"], "")}
    bars = [
        {"type": "bar",
            "x": table["from_pct"] + WIDTH / 2, "y": table[name], "name": name, "customdata": table["turnout"],
            "marker": {"color": colour, "pattern": {"shape": pattern}},
            "hovertemplate": "%{customdata}: %{y} ballots<extra>" + name + "</extra>",
        }
        for name, (colour, pattern) in styles.items()
    ]  # fmt: skip
    line = {"color": theme.GREY, "width": 2, "dash": "dash"}
    return theme.figure(
        380,
        bars,
        shapes=[{"type": "line", "x0": LINE, "x1": LINE, "y0": 0, "y1": 1, "yref": "paper", "line": line}],
        xaxis={"range": [0, 100], "dtick": 25, "ticksuffix": "%", "title": {"text": "Turnout"}},
        yaxis={"title": {"text": "Ballots"}, "rangemode": "tozero"},
    )
