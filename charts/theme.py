"""One look for every chart: colours fixed per verdict, union and nation, and a template that suits both themes.

Each colour reaches a contrast of 3:1 on the light and on the dark background (WCAG 2.2, 1.4.11); colour is never the
only cue: verdicts have a marker shape, unions and nations a direct label.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from zlib import crc32

import plotly.graph_objects as go

VERDICT_COLOURS = {
    "mandate": "#1f77c9",
    "turnout missed": "#d9690f",
    "support missed": "#a64ca6",
    "majority missed": "#c8374a",
    "separate ballots": "#4d8f8b",
    "not a statutory ballot": "#7d8794",
    "not determinable": "#8f8a80",
}
VERDICT_SHAPES = {
    "mandate": "circle",
    "turnout missed": "triangle-down",
    "support missed": "diamond",
    "majority missed": "x",
    "separate ballots": "square-open",
    "not a statutory ballot": "circle-open",
    "not determinable": "diamond-open",
}
HUES = ("#1f77c9", "#d9690f", "#1b8a5a", "#a64ca6", "#b8860b", "#c8374a", "#4d8f8b", "#7563c9", "#8a6d5a", "#5f8d1f")
UNION_COLOURS = {
    "Unite": "#c8374a",
    "UCU": "#a64ca6",
    "GMB": "#d9690f",
    "BMA": "#1f77c9",
    "Unison": "#7563c9",
    "RMT": "#1b8a5a",
    "NEU": "#b8860b",
    "CWU": "#4d8f8b",
    "EIS": "#5f8d1f",
    "FBU": "#8a6d5a",
    "RCN": "#4d8f8b",
    "PCS": "#5f8d1f",
    "ASLEF": "#8a6d5a",
    "NASUWT": "#d9690f",
    "NAHT": "#1f77c9",
    "NUT": "#1b8a5a",
}
NATION_COLOURS = {
    "GB-ENG": "#c8374a",
    "GB-WLS": "#1b8a5a",
    "GB-SCT": "#1f77c9",
    "GB-NIR": "#d9690f",
    "GB": "#7563c9",
    "IE": "#5f8d1f",
    "US": "#4d8f8b",
    "CA": "#a64ca6",
    "AU": "#b8860b",
    "NZ": "#8a6d5a",
    "DE": "#d4568a",
}
GREY = "#7d8794"  # the ground: everyone else, thresholds, grid
GRID = "rgba(125, 135, 148, 0.25)"
TEXT = "#000037"  # Streamlit puts its theme's text colour in place of this; the grey it takes by itself is too pale
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

MARGIN = {"l": 16, "r": 24, "t": 8, "b": 8}  # on each figure: the page's theme overrides a template's

TEMPLATE = go.layout.Template(
    layout={
        "font": {"family": FONT, "size": 14},
        "paper_bgcolor": "rgba(0, 0, 0, 0)",
        "plot_bgcolor": "rgba(0, 0, 0, 0)",
        "colorway": list(HUES),
        "xaxis": {"automargin": True, "gridcolor": GRID, "zeroline": False, "fixedrange": True},
        "yaxis": {"automargin": True, "gridcolor": GRID, "zeroline": False, "fixedrange": True},
        "hoverlabel": {"align": "left", "font": {"family": FONT, "size": 13}},
        "legend": {"orientation": "h", "yanchor": "bottom", "y": 1.02, "x": 0, "title": {"text": ""}},
        "separators": ".,",
        "dragmode": False,
    }
)


def figure(height: int = 420, traces: Sequence[Any] = (), **layout: Any) -> go.Figure:
    """A figure in the house style, ``height`` in pixels; titles stand outside, as text on the page.

    Made from its ``traces`` and ``layout`` in one go, as every later change of a figure is checked anew by Plotly.
    """
    style = {"template": TEMPLATE, "height": height, "margin": MARGIN, "font": {"color": TEXT}}
    axes = {name: _legible(axis) for name, axis in ({"xaxis": {}, "yaxis": {}} | layout).items() if "axis" in name}
    return go.Figure(data=list(traces), layout={**style, **layout, **axes})


def _legible(axis: dict[str, Any]) -> dict[str, Any]:
    """An axis whose figures and title are in the colour of text."""
    colour = {"font": {"color": TEXT}}
    return {**axis, "tickfont": colour["font"], "title": {**axis.get("title", {}), **colour}}


def named(name: str, colour: str) -> str:
    """A name as a direct label, with a dot in its colour: no mid-tone is legible as text on light and on dark.

    ``name`` is already escaped.
    """
    return f'<span style="color:{colour}">●</span> <b>{name}</b>'


def union_colour(union: str) -> str:
    """The colour of a union, the same in every chart."""
    return UNION_COLOURS.get(union) or HUES[crc32(union.encode()) % len(HUES)]


def nation_colour(code: str) -> str:
    """The colour of a nation or country, the same in every chart."""
    return NATION_COLOURS.get(code) or HUES[crc32(code.encode()) % len(HUES)]
