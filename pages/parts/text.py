"""Text from outside, made safe for places where Streamlit reads Markdown."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

MARKS = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:&@^=])")
KEPT_IN_LINKS = "/:?&=#%+,;@!~*'-._"


def plain(text: object, limit: int = 500) -> str:
    """``text`` so that Markdown shows it as it stands, on one line, at most ``limit`` characters of it."""
    line = " ".join(str(text).split())
    return MARKS.sub(r"\\\1", line if len(line) <= limit else line[: limit - 1] + "…")


def link(words: object, address: object) -> str:
    """A Markdown link; the words alone where the address is not one of the web."""
    parts = urlsplit(str(address))
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return plain(words)
    return f"[{plain(words)}]({quote(str(address), safe=KEPT_IN_LINKS)})"
