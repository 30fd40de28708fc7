"""Strike days drawn: a year as months by days, disputes as bars over time, days by year and status."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from charts import labels, theme
from charts.chart import Chart
from register import days as strike_days
from register.days import CALLED_OFF, HELD, PLANNED, STATUSES, cross
from register.words import count, label

MONTHS = tuple(calendar.month_abbr)[1:]
MOST_DISPUTES = 25
LONGEST_NAME = 44
COLOURS = {HELD: "#1f77c9", PLANNED: "#d9690f", CALLED_OFF: theme.GREY}
INK = "#16202b"
TINTS = {  # one union and many; the ink on each has a contrast of 7:1 or more
    HELD: ("#cfe3f6", "#74b2e9"), PLANNED: ("#f8dcc4", "#efa76c"), CALLED_OFF: ("#d3d8de", "#d3d8de"),
}  # fmt: skip
PATTERNS = {HELD: "", PLANNED: "/", CALLED_OFF: "x"}
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
COLUMNS = ("date", "union", "nations", "sector", "employer", "group", "region", "status", "source_url")
THICK = 0.34  # of a row; without it Plotly makes the bars of a status with few rows thicker than the others
DAY_MS = 24 * 60 * 60 * 1000


def year_calendar(days: pd.DataFrame, year: int) -> Chart:
    """Months by days of one year: how many unions were out each day, held, only planned, or all called off."""
    rows = days[days["date"].dt.year.eq(year)]
    subtitle = (
        f"Unions with strikes held or planned on each day of {year}. Numbers: at least one known to be held; circled "
        "numbers: planned, no source seen says whether held; ×: called off. Blank: no strike day on record, which is "
        "not proof of none."
    )
    table = _by_day(rows)
    out = table[table["status"].ne(CALLED_OFF)]
    if rows.empty:
        years = ", ".join(str(other) for other in sorted(days["date"].dt.year.unique(), reverse=True)[:8])
        rest = f"Days are on record in {years}" if years else "Widen the filters"
        return Chart(
            f"No strike day on record in {year} for this selection. {rest}", subtitle, "Nothing to draw.", table
        )
    length = 366 if calendar.isleap(year) else 365
    headline = f"Strikes held or planned on {len(out)} of the {length} days of {year}" + _busiest(out)
    told = "; ".join(f"{calendar.month_name[month]} {len(group)}" for month, group in out.groupby(out["date"].dt.month))
    alt = f"Calendar of {year}. {headline}. Days with a strike by month: {told or 'none'}."
    return Chart(headline, subtitle, alt, table, _grid(table, year))


def _busiest(out: pd.DataFrame) -> str:
    """The day with most unions, where that is more than one; a tie is told as one."""
    top = out["unions"].max()
    if not top > 1:
        return ""
    days = out.loc[out["unions"].eq(top), "date"]
    first = f"{days.iloc[0].day} {calendar.month_name[days.iloc[0].month]}"
    if len(days) > 1:
        return f"; most unions on one day: {top}, on {len(days)} days, first on {first}"
    return f"; most unions on {first}: {top}"


def _by_day(rows: pd.DataFrame) -> pd.DataFrame:
    """One row a date: ``status`` (held if any was, else planned if any), ``unions`` out, ``which``, ``disputes``.

    What was called off counts only where everything was.
    """
    rank = {status: place for place, status in enumerate(STATUSES)}
    named = rows.assign(_rank=rows["status"].map(rank), dispute=strike_days.disputes(rows))
    best = named.sort_values(["date", "_rank"], kind="stable")
    on = best[best["status"].ne(CALLED_OFF)]
    table = best.groupby("date").agg(status=("status", "first"), _every=("union", strike_days.listed))
    out = on.groupby("date").agg(
        unions=("union", "nunique"), which=("union", strike_days.listed), disputes=("dispute", "nunique")
    )
    table = table.join(out)
    table["which"] = table["which"].fillna(table.pop("_every"))
    return table.fillna({"unions": 0, "disputes": 0}).astype({"unions": "int64", "disputes": "int64"}).reset_index()


def _grid(table: pd.DataFrame, year: int) -> go.Figure:
    top = max(5, int(table["unions"].max()))
    traces = [_blank(year)]
    for status in STATUSES:
        chosen = table[table["status"].eq(status)]
        if len(chosen):
            traces += [_cells(chosen, status, top), _numbers(chosen, status)]
    # days down and months across, as on a wall planner: the numbers of neighbours stay apart on a narrow screen
    days = {"autorange": "reversed", "tickvals": [1, *range(5, 31, 5)], "showgrid": False}
    months = {"tickvals": list(range(1, 13)), "ticktext": MONTHS, "side": "top", "tickangle": 0, "showgrid": False}
    return theme.figure(640, traces, xaxis=months | {"range": [0.4, 12.6]}, yaxis=days)


def _blank(year: int) -> dict[str, Any]:
    """The days that exist in the year, so that an empty one can be told from a date that there is not."""
    cells, names = np.full((31, 12), np.nan), np.full((31, 12), "", dtype=object)
    for month in range(1, 13):
        for day in range(1, calendar.monthrange(year, month)[1] + 1):
            cells[day - 1, month - 1] = 0
            names[day - 1, month - 1] = _day(date(year, month, day))
    return _heatmap(
        cells, [[0, "rgba(125,135,148,0.13)"], [1, "rgba(125,135,148,0.13)"]], 1,
        customdata=names, hovertemplate="%{customdata}: no strike day on record<extra></extra>",
    )  # fmt: skip


def _cells(table: pd.DataFrame, status: str, top: int) -> dict[str, Any]:
    values, hovers = np.full((31, 12), np.nan), np.full((31, 12), "", dtype=object)
    for row in table.to_dict("records"):
        place = row["date"].day - 1, row["date"].month - 1
        values[place] = row["unions"]
        hovers[place] = f"<b>{_day(row['date'])}</b>: {label(status)}<br>{labels.safe(row['which'])}"
    few, many = TINTS[status]
    return _heatmap(
        values, [[0, few], [1, many]], top, customdata=hovers, hovertemplate="%{customdata}<extra></extra>",
    )  # fmt: skip


def _numbers(table: pd.DataFrame, status: str) -> dict[str, Any]:
    """The cells' marks, dark on every tint: cells are opaque, so that both themes show them alike."""
    return {
        "type": "scatter", "mode": "text", "hoverinfo": "skip", "showlegend": False,
        "textfont": {"size": 12, "color": INK}, "x": table["date"].dt.month, "y": table["date"].dt.day,
        "text": [_mark(status, int(unions)) for unions in table["unions"]],
    }  # fmt: skip


def _heatmap(values: np.ndarray, scale: list[list[Any]], top: int, **style: Any) -> dict[str, Any]:
    return {
        "type": "heatmap", "x": list(range(1, 13)), "y": list(range(1, 32)), "z": values, "zmin": 0, "zmax": top,
        "colorscale": scale, "showscale": False, "xgap": 2, "ygap": 2, "hoverongaps": False, **style,
    }  # fmt: skip


def _mark(status: str, unions: int) -> str:
    if status == CALLED_OFF:
        return "×"
    if status == PLANNED:
        return CIRCLED[unions - 1] if unions <= len(CIRCLED) else f"({unions})"
    return str(unions)


def _day(day: date) -> str:
    return f"{calendar.day_name[day.weekday()]} {day.day} {calendar.month_name[day.month]} {day.year}"


def disputes(days: pd.DataFrame, year: int) -> Chart:
    """A row for each dispute of one year, a bar for each run of days on end; status by colour and pattern."""
    rows = days[days["date"].dt.year.eq(year)]
    rows = rows.assign(dispute=strike_days.disputes(rows))
    on = rows[rows["status"].ne(CALLED_OFF)].groupby("dispute")["date"].nunique()
    sizes = on.reindex(rows["dispute"].unique(), fill_value=0).sort_values(ascending=False, kind="stable")
    kept = sizes.index[:MOST_DISPUTES]
    runs = pd.DataFrame(_runs(rows), columns=["dispute", "status", "first", "last", "days"])
    subtitle = f"One row a dispute of one union with one employer, one bar a run of days on end in {year}." + (
        f" The {MOST_DISPUTES} with most days of {len(sizes)} are drawn; the download has all."
        if len(sizes) > len(kept)
        else ""
    )
    if runs.empty:
        return Chart(f"No dispute on record in {year} for this selection", subtitle, "Nothing to draw.", runs)
    headline = f"{count(len(sizes), 'dispute')} on record in {year}{_longest(sizes)}"
    told = "; ".join(f"{name} {sizes[name]}" for name in kept)
    drawn = runs[runs["dispute"].isin(kept)]
    alt = f"Bars over time. {headline}. Days held or planned: {told}."
    return Chart(headline, subtitle, alt, runs, _bars(drawn))


def _longest(sizes: pd.Series) -> str:
    """The dispute with most days held or planned, of more than one; a tie is told as one."""
    top = int(sizes.iloc[0])
    if len(sizes) == 1:
        return f": {sizes.index[0]}, {count(top, 'day')} held or planned"
    ties = int(sizes.eq(top).sum())
    if not top or ties > 1:
        return f"; at most {count(top, 'day')} held or planned in any" if top else "; all days called off"
    return f"; most days held or planned: {sizes.index[0]}, {top}"


def _runs(rows: pd.DataFrame) -> Iterator[tuple[str, str, date, date, int]]:
    """Each run of days on end of one dispute with one status: first and last day, both inclusive."""
    for (dispute, status), group in rows.groupby(["dispute", "status"], sort=False):
        on = group["date"].drop_duplicates().sort_values()
        breaks = on.diff().ne(pd.Timedelta(days=1)).cumsum()
        for _, run in on.groupby(breaks):
            yield str(dispute), str(status), run.iloc[0].date(), run.iloc[-1].date(), len(run)


def _bars(runs: pd.DataFrame) -> go.Figure:
    order = list(runs.groupby("dispute")["first"].min().sort_values(kind="stable").index)
    spans = runs.groupby("dispute").agg(first=("first", "min"), last=("last", "max")).loc[order]
    first, last = runs["first"].min(), runs["last"].max()
    bars = [
        _bar(runs[runs["status"].eq(status)], status, order) for status in STATUSES if status in set(runs["status"])
    ]
    names = [
        _name(place, str(name), span["first"], span["last"], late=(span["first"] - first) > (last - first) / 2)
        for place, (name, span) in enumerate(spans.iterrows())
    ]
    return theme.figure(
        90 + 38 * len(order),
        bars,
        annotations=names,
        barmode="overlay",
        showlegend=True,
        xaxis={"type": "date", "tickformat": "%-d %b", "range": [first - timedelta(days=2), last + timedelta(days=3)]},
        yaxis={"range": [len(order) - 0.3, -0.8], "showticklabels": False, "showgrid": False},
    )


def _name(place: int, name: str, first: date, last: date, late: bool) -> dict[str, Any]:
    """A dispute's name above its bars, to the side on which there is room."""
    side = {"x": last + timedelta(days=1), "xanchor": "right"} if late else {"x": first, "xanchor": "left"}
    return {
        **side, "y": place - 0.42, "yanchor": "middle", "text": labels.safe(labels.short(name, LONGEST_NAME)),
        "showarrow": False, "font": {"size": 12},
    }  # fmt: skip


def _bar(runs: pd.DataFrame, status: str, order: list[str]) -> dict[str, Any]:
    hovers = [f"{labels.safe(row['dispute'])}<br>{_span(row)}: {label(status)}" for row in runs.to_dict("records")]
    return {
        **_status("bar", status), "orientation": "h", "width": THICK, "base": list(runs["first"]),
        "x": [days * DAY_MS for days in runs["days"]], "y": [order.index(name) for name in runs["dispute"]],
        "customdata": hovers, "hovertemplate": "%{customdata}<extra></extra>",
    }  # fmt: skip


def _status(kind: str, status: str) -> dict[str, Any]:
    """A trace's name, colour and pattern by status; the outline keeps a single day visible on a narrow screen."""
    pattern = {"shape": PATTERNS[status], "size": 5}
    marker = {"color": COLOURS[status], "line": {"color": COLOURS[status], "width": 2}, "pattern": pattern}
    return {"type": kind, "name": label(status).capitalize(), "marker": marker}


def _span(run: Mapping[Any, Any]) -> str:
    if run["first"] == run["last"]:
        return _day(run["first"])
    return f"{_day(run['first'])} to {_day(run['last'])} ({run['days']} days)"


def by_year(days: pd.DataFrame) -> Chart:
    """Strike days on record by year and status; a day of one union in one dispute counts once."""
    table = cross(days["date"].dt.year, days["status"])
    subtitle = "Days on record by year: one union in one dispute on one day counts once. Held, planned and called off."
    if table.empty:
        return Chart("No strike day matches. Widen the filters", subtitle, "Nothing to draw.", table)
    table = table.reindex(range(table.index.min(), table.index.max() + 1), fill_value=0).rename_axis("year")
    table = table.reindex(columns=list(STATUSES), fill_value=0)
    on = table[[HELD, PLANNED]].sum(axis=1)
    headline = f"{count(len(days), 'strike day')} on record, most in {on.idxmax()}: {on.max()} held or planned"
    told = "; ".join(f"{year} {number}" for year, number in on.items() if number)
    bars = [
        {
            **_status("bar", status),
            "x": table.index,
            "y": table[status],
            "hovertemplate": "%{x}: %{y} " + label(status) + "<extra></extra>",
        }
        for status in STATUSES
    ]
    figure = theme.figure(340, bars, barmode="stack", yaxis={"title": {"text": "Days on record"}})
    alt = f"Bars. {headline}. Held or planned by year: {told}."
    return Chart(headline, subtitle, alt, table.reset_index(), figure)
