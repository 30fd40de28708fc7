"""An article's text with its evidence marked: HTML in which everything that came from outside is escaped.

Markdown would not do: Streamlit turns ``:smile:``, ``-->`` and bare web addresses of a text into something else even
where every special character is escaped. Escaped HTML has no such second reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

SHOWN = 60_000  # characters of an article on screen; a longer one is cut, with a note
AROUND = 90  # characters on either side of an excerpt
LABELS = {
    "yes_pct": "yes share",
    "turnout_pct": "turnout",
    "union": "union",
    "nations": "nation",
    "date": "date",
    "opened": "date",
    "closed": "date",
    "announced": "date",
    "question": "question",
    "kind": "kind",
    "status": "status",
    "employer": "employer",
    "group": "group",
}
COLOURS = {  # paper and ink of a label, legible on light and dark pages alike
    "yes share": "#cfe4ff",
    "turnout": "#ffe0a3",
    "union": "#d9f2d0",
    "nation": "#e8d9ff",
    "date": "#ffd3dc",
    "votes": "#c9f0ee",
}
OTHER, INK = "#e3e6ea", "#14181f"
SPACES = re.compile(r"\s+")
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, order=True)
class Mark:
    """A span of the text, ``start`` to ``end``, and what was read in it."""

    start: int
    end: int
    label: str


def label(field: str) -> str:
    """What a piece of evidence is for, in a word or two."""
    counts = ("electorate", "votes_cast", "yes_votes", "no_votes", "spoiled_votes")
    return "votes" if field in counts else LABELS.get(field, field.replace("_", " "))


def marks(evidence: Iterable[Mapping[str, Any]], length: int) -> list[Mark]:
    """The spans of a reading's evidence within a text of ``length`` characters, in order, none overlapping.

    Where two overlap, the earlier and longer one stays; one span for two purposes has both labels.
    """
    spans: dict[tuple[int, int], dict[str, None]] = {}
    for one in evidence:
        start, end = int(one["start"]), int(one["end"])
        if 0 <= start < end <= length:
            spans.setdefault((start, end), {})[label(str(one["field"]))] = None
    kept: list[Mark] = []
    for (start, end), labels in sorted(spans.items(), key=lambda item: (item[0][0], -item[0][1])):
        if not kept or start >= kept[-1].end:
            kept.append(Mark(start, end, ", ".join(_told(labels))))
    return kept


def _told(labels: Iterable[str]) -> list[str]:
    """The labels of one span: what has a colour of its own, or else the rest."""
    coloured = [name for name in COLOURS if name in set(labels)]
    return coloured or list(labels)


def page(text: str, found: Iterable[Mark], limit: int = SHOWN) -> str:
    """The text's first ``limit`` characters as HTML, each mark in colour and with its label beside it."""
    parts, at = [], 0
    for mark in found:
        if mark.end > limit:
            break
        parts += [_plain(text[at : mark.start]), _marked(text[mark.start : mark.end], mark.label)]
        at = mark.end
    # Something to focus: a part that scrolls must be within reach of the keyboard.
    return f'<p tabindex="0">{"".join(parts)}{_plain(text[at:limit])}</p>'


def excerpts(text: str, found: Iterable[Mark]) -> list[str]:
    """The marks with the words around them, each as HTML on one line; marks that stand near each other share one."""
    groups: list[list[Mark]] = []
    for mark in found:
        if groups and mark.start - groups[-1][-1].end <= 2 * AROUND:
            groups[-1].append(mark)
        else:
            groups.append([mark])
    return [_excerpt(text, group) for group in groups]


def _excerpt(text: str, group: list[Mark]) -> str:
    first, last = max(group[0].start - AROUND, 0), min(group[-1].end + AROUND, len(text))
    parts, at = ["…" * (first > 0)], first
    for mark in group:
        parts += [_plain(SPACES.sub(" ", text[at : mark.start])), _marked(text[mark.start : mark.end], mark.label)]
        at = mark.end
    parts += [_plain(SPACES.sub(" ", text[at:last])), "…" * (last < len(text))]
    return f"<p>{''.join(parts)}</p>"


def _plain(text: str) -> str:
    return escape(UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r", ""))).replace("\n", "<br>")


def _marked(text: str, words: str) -> str:
    paper = COLOURS.get(words.partition(",")[0], OTHER)
    style = f"background-color:{paper};color:{INK};padding:0 3px;border-radius:3px"
    return f'<mark style="{style}">{_plain(text)} <small><b>[{_plain(words)}]</b></small></mark>'
