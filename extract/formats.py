"""HTML, PDF and DOCX become text.

A hostile file can keep any of the three libraries busy for minutes or ask for gigabytes. So this file also runs as a
process of its own (see `extract.sources_office`): `python formats.py KIND SECONDS < file` prints one JSON object and is
stopped by the limits that it sets itself. It therefore imports nothing of Mandate.
"""

from __future__ import annotations

import io
import json
import logging
import re
import sys
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

MEMORY_BYTES = 1 << 30
MAX_PAGES = 200
MAX_CHARS = 10_000_000
MAX_MEMBERS = 2_000
MAX_UNPACKED = 100 << 20  # all members: photographs included
MAX_XML = 20 << 20  # members that are parsed


class Refusal(Exception):  # noqa: N818 - it is an answer, not a fault
    """The file is not read: `args` are the reason and what to do about it."""


# --- HTML -------------------------------------------------------------------------------------------------------------

ISO_DAY = re.compile(r"\s*((?:19|20)\d\d)([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
META_DATES = (  # the names that publishers use, the most telling first
    *("article:published_time", "og:published_time", "datepublished", "article.published", "parsely-pub-date"),
    *("publish-date", "publish_date", "publishdate", "pubdate", "sailthru.date", "citation_publication_date"),
    *("dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "date"),
)
OUTSIDE_STORY = "ancestor::aside or ancestor::nav or ancestor::footer or ancestor::p or ancestor::li"


def read_html(html: str) -> dict[str, str | None]:
    """Text and metadata of a web page's article: text, title, publisher, url, published (each None where not stated).

    The text starts with the headline. The day of publication comes from JSON-LD, <meta> or <time> alone: guessing it
    from the prose would take the day of a strike for the day of the report.
    """
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it has to say is said by our own messages
    tree = trafilatura.load_html(html)
    if tree is None:  # a fragment without <html>
        tree = trafilatura.load_html(f"<html><body>{html}</body></html>")
    if tree is None:
        raise Refusal("holds no readable page", "Copy the article's text and paste it instead.")
    published = html_published(tree)
    about = trafilatura.extract_metadata(tree, default_url=None)
    body = trafilatura.extract(tree, include_comments=False) or trafilatura.html2txt(html)
    title = (about.title or "").strip() or None
    return {
        "text": with_headline(body, title),
        "title": title,
        "publisher": about.sitename or None,
        "url": web_address(about.url),
        "published": published,
    }


def with_headline(body: str, title: str | None) -> str:
    """The headline, a blank line, and the body without its own copy of the headline."""
    first, _, rest = body.strip().partition("\n")
    return f"{title}\n\n{rest if first.strip() == title else body}".strip() if title else body.strip()


def web_address(url: str | None) -> str | None:
    """The address if it is one of the web: a page may call anything its canonical link."""
    return url if url and url.startswith(("http://", "https://")) else None


def html_published(tree: Any) -> str | None:
    """The day of publication that the page's own metadata states, as ISO 8601."""
    candidates = (*json_ld_dates(tree), *meta_dates(tree), *time_dates(tree))
    return next((day for value in candidates if (day := iso_day(value))), None)


def iso_day(value: object) -> str | None:
    """`2023-01-16` of `2023-01-16T10:00:00Z`, `2023/01/16` or `20230116`; None for anything else."""
    found = ISO_DAY.match(value) if isinstance(value, str) else None
    return f"{found[1]}-{found[3]}-{found[4]}" if found else None


def json_ld_dates(tree: Any) -> Iterator[object]:
    """Every `datePublished` of the page's JSON-LD, those of articles first."""
    nodes: list[dict[str, Any]] = []
    for script in tree.xpath("//script[starts-with(@type, 'application/ld+json')]"):
        try:
            nodes.extend(json_objects(json.loads(script.text or "")))
        except (ValueError, RecursionError):
            continue
    nodes.sort(key=lambda node: "Article" not in str(node.get("@type")))
    return (node["datePublished"] for node in nodes if "datePublished" in node)


def json_objects(value: object) -> Iterator[dict[str, Any]]:
    """All objects within a JSON value, the outermost first."""
    queue = [value]
    while queue:
        item = queue.pop(0)
        if isinstance(item, dict):
            yield item
        if isinstance(item, dict | list):
            queue.extend(item.values() if isinstance(item, dict) else item)


def meta_dates(tree: Any) -> Iterator[str]:
    """Contents of the <meta> elements that state a day of publication, the most telling names first."""
    stated: dict[str, str] = {}
    for meta in tree.xpath("//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        stated.setdefault(name.lower(), meta.get("content"))
    return (stated[name] for name in META_DATES if name in stated)


def time_dates(tree: Any) -> Iterator[str]:
    """The <time> elements that are marked as the day of publication, then the first that stands outside the prose."""
    marked = tree.xpath("//time[@datetime][@pubdate or translate(@itemprop, 'P', 'p')='datepublished']")
    loose = tree.xpath(f"//time[@datetime][not({OUTSIDE_STORY})]")
    return (element.get("datetime") for element in (*marked, *loose[:1]))


# --- PDF --------------------------------------------------------------------------------------------------------------


def read_pdf(data: bytes) -> dict[str, str | None]:
    """Text of a PDF. Its dates are those of printing, so none counts as the day of publication."""
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not opens(reader):
        raise Refusal("is locked with a password", "Open it, save a copy without a password and use that.")
    if len(reader.pages) > MAX_PAGES:
        raise Refusal(f"has {len(reader.pages):,} pages", f"Mandate reads up to {MAX_PAGES}: save the article's pages.")
    text = "\n\n".join(unwrap(page.extract_text()) for page in reader.pages).strip()
    if not text:
        raise Refusal("holds no text, only pictures of it", "Run it through text recognition (OCR) first.")
    headline, _, rest = text.partition("\n")
    return {"text": f"{headline}\n\n{rest.lstrip()}"}  # the gap that sets a headline off is lost in a PDF


def opens(reader: Any) -> bool:
    """Whether an encrypted PDF opens without a password, as one does that is only locked against changes."""
    from pypdf.errors import DependencyError

    try:
        return bool(reader.decrypt(""))
    except (DependencyError, NotImplementedError):  # a cipher that would need one more library
        return False


def unwrap(page: str) -> str:
    """A page's printed lines joined into paragraphs: a line well short of the widest ends one, so does a new bullet."""
    lines = [line.strip() for line in page.splitlines()]
    widths = sorted(len(line) for line in lines if line)
    full = 0.8 * widths[len(widths) * 9 // 10] if widths else 0
    out: list[str] = []
    running = False
    for line in lines:
        starts_anew = not running or not line or line.startswith(("•", "- ", "– ", "* ", "▪", "●"))
        if starts_anew:
            out.append(line)
        else:
            out[-1] += line if out[-1].endswith("-") else f" {line}"
        running = len(line) >= full and bool(line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out))


# --- DOCX -------------------------------------------------------------------------------------------------------------


def read_docx(data: bytes) -> dict[str, str | None]:
    """Text of a Word document: a blank line after a paragraph, ` | ` between the cells of a table's row."""
    from docx import Document
    from docx.table import Table

    check_archive(data)
    document: Any = Document(io.BytesIO(data))
    lines: list[str] = []
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            lines.extend(" | ".join(cell.text.strip() for cell in row.cells) for row in block.rows)
        else:
            lines.extend((block.text, "") if not is_listed(block) else (f"- {block.text}",))
    return {"text": "\n".join(lines)}


def is_listed(paragraph: Any) -> bool:
    """Whether a paragraph is an item of a list, by its style."""
    return bool(paragraph.style is not None and (paragraph.style.name or "").startswith("List"))


def check_archive(data: bytes) -> None:
    """Refuse an archive by its table of contents, before any of it is unpacked."""
    members = zipfile.ZipFile(io.BytesIO(data)).infolist()
    names = {member.filename for member in members}
    if "word/document.xml" not in names:
        raise Refusal("is an archive, not a Word document", "Unpack it and use the articles in it.")
    parsed = sum(m.file_size for m in members if m.filename.endswith((".xml", ".rels")))
    total = sum(m.file_size for m in members)
    if len(members) > MAX_MEMBERS or total > MAX_UNPACKED or parsed > MAX_XML:
        raise Refusal(
            f"unpacks to {total / 2**20:,.0f} MB in {len(members):,} parts, more than an article needs",
            "Copy the article's text into a new document.",
        )


# --- as a process of its own ------------------------------------------------------------------------------------------

READERS: dict[str, Callable[[bytes], dict[str, str | None]]] = {
    "pdf": read_pdf,
    "docx": read_docx,
    "html": lambda data: read_html(data.decode("utf-8")),
}


def limit_self(seconds: int) -> None:
    """Let the system stop this process once it uses too much time or memory (where it can: not on Windows)."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def answer(kind: str, data: bytes) -> dict[str, Any]:
    """What the reader of `kind` says: its fields, or `refused`: the reason and what to do."""
    try:
        found = READERS[kind](data)
    except Refusal as refusal:
        return {"refused": refusal.args}
    except MemoryError:
        return {"refused": ("needs too much memory to read", "Copy the article's text and paste it instead.")}
    except Exception:  # the libraries raise dozens of kinds on damaged files; each means the same to the reader
        return {"refused": ("is damaged or not what its name says", "Open it, save it anew and use the new file.")}
    if len(found["text"] or "") > MAX_CHARS:
        return {"refused": (f"holds more than {MAX_CHARS:,} characters", "Save the article alone.")}
    return found


def main() -> None:
    """Read standard input as the kind of file that the first argument names, in the seconds that the second allows."""
    limit_self(int(sys.argv[2]))
    sys.stdout.write(json.dumps(answer(sys.argv[1], sys.stdin.buffer.read())))


if __name__ == "__main__":
    main()
