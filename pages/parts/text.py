"""Text from outside, made safe for places where Streamlit reads Markdown."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

MARKS = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:&@^=])")
# What Streamlit makes links, icons and dashes of even where every character is escaped, as it looks at the text itself.
REMADE = re.compile(r"(?<=www)(?=\.)|(?<=:)(?=//|\w+/)|(?<=@)|(?<=-)(?=-)", re.IGNORECASE)
JOINER = "\N{WORD JOINER}"  # has no width and breaks such patterns
KEPT_IN_LINKS = "/:?&=#%+,;@!~*'-._"


def plain(text: object, limit: int = 500) -> str:
    """``text`` so that Markdown shows it as it stands, on one line, at most ``limit`` characters of it."""
    line = " ".join(str(text).split())
    line = line if len(line) <= limit else line[: limit - 1] + "…"
    return MARKS.sub(r"\\\1", REMADE.sub(JOINER, line))


def link(words: object, address: object) -> str:
    """A Markdown link; the words alone where the address is not one of the web."""
    parts = urlsplit(str(address))
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return plain(words)
    return f"[{plain(words)}]({quote(str(address), safe=KEPT_IN_LINKS)})"
