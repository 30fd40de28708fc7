"""Where the values of a row were read, and how sure the reading is: words of the article, in words of our own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from pages.parts import text
from pages.parts.reading import marked
from register import describe, found, places
from register.words import count, label, percent

CONFIDENCE = {
    "high": ":material/check_circle: High confidence",
    "medium": ":material/help: Medium confidence",
    "low": ":material/error: Low confidence",
}
BY_HAND = "Added by hand: no words of the article stand behind it."
Read = Mapping[str, Any] | None


def show(article: str, read: Read) -> None:
    """The words in which a row was read, marked, and by which rule each value."""
    if read is None:
        st.caption(BY_HAND)
        return
    given = read.get("evidence") or []
    for html in marked.excerpts(article, marked.marks(given, len(article))):
        st.html(html)
    st.markdown("\n".join(f"- {_told(one)}" for one in given))


def sureness(read: Read) -> None:
    """How sure the reading of a row is, why, and what is odd about it."""
    if read is None:
        st.caption(BY_HAND)
        return
    words, reason = CONFIDENCE.get(str(read.get("confidence")), ""), describe.text(read.get("confidence_reason"))
    if words:
        st.caption(f"{words}: {text.plain(reason)}" if reason else words)
    for flag in found.flags(read):
        st.caption(f":material/flag: {text.plain(flag)}")


def doubts(read: Mapping[str, Any]) -> str:
    """The doubts about a row in one sentence; empty where there are none."""
    sure = read.get("confidence") in (None, "high")
    told = [] if sure else [f"{read['confidence']} confidence ({describe.text(read.get('confidence_reason'))})"]
    return ", ".join([*told, *(flag[0].lower() + flag[1:] for flag in found.flags(read))])


def _told(one: Mapping[str, Any]) -> str:
    name, value = str(one["field"]), value_in_words(str(one["field"]), one.get("value"))
    return f"**{text.plain(marked.label(name).capitalize())}** {text.plain(value, 80)}: {text.plain(one['rule'], 120)}"


def value_in_words(name: str, value: Any) -> str:
    """A value of a row as a reader would say it."""
    if name == "nations":
        return places.names(value)
    if name.endswith("_pct"):
        return percent(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and pd.notna(value):
        return count(value)
    return label(value) if name in ("question", "kind", "status", "scope") else describe.text(value)
