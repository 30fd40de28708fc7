"""Web pages, PDFs and Word documents: read by `extract.formats`, the heavy ones in a process that can be stopped."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from extract import formats
from extract.model import Article
from extract.sources_text import Unreadable, decode, plain_article, tidy

CPU_SECONDS = 15
WALL_SECONDS = 60
LIGHT_PAGE = 3_000  # tags; the extractor's worst case takes two seconds at this size and grows with the square
STATED_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)


def html_article(data: bytes, name: str, charset: str | None = None) -> Article:
    """The article in a web page, without menus, comments and scripts. Raises Unreadable."""
    stated = STATED_CHARSET.search(data, 0, 4096)
    html = tidy(decode(data, name, charset or (stated[1].decode("ascii") if stated else None)))
    if html.count("<") > LIGHT_PAGE:
        return article(apart("html", html.encode("utf-8"), name), name)
    return article(formats.answer("html", html.encode("utf-8")), name)


def pdf_article(data: bytes, name: str) -> Article:
    """The article in a PDF. Raises Unreadable."""
    return article(apart("pdf", data, name), name)


def docx_article(data: bytes, name: str) -> Article:
    """The article in a Word document. Raises Unreadable."""
    return article(apart("docx", data, name), name)


def article(answer: Mapping[str, str | None], name: str) -> Article:
    """The article of a reader's answer; raises Unreadable where the answer is a refusal or holds no text."""
    if "refused" in answer:
        raise Unreadable(name, *answer["refused"])  # type: ignore[misc]
    found = plain_article(answer["text"] or "")
    if not found.text:
        raise Unreadable(name, "holds no text", "Copy the article's text and paste it instead.")
    return Article(
        text=found.text,
        title=answer.get("title") or found.title,
        published=answer.get("published"),
        url=answer.get("url"),
        publisher=answer.get("publisher"),
    )


def apart(kind: str, data: bytes, name: str, seconds: int = CPU_SECONDS) -> dict[str, str | None]:
    """The reader's answer from a process of its own, stopped after `seconds` of CPU time or at 1 GB of memory."""
    command = [sys.executable, "-P", str(Path(formats.__file__).resolve()), kind, str(seconds)]
    try:
        done = subprocess.run(  # noqa: S603 - our own file, no word of the command comes from outside
            command, input=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=WALL_SECONDS, check=True
        )
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
        reason = "takes too long or too much memory to read"
        raise Unreadable(name, reason, "Copy the article's text and paste it instead.") from None
    answer: dict[str, str | None] = json.loads(done.stdout)
    return answer
