"""Articles in: files, folders, tables, standard input and uploaded bytes.

`from_bytes` reads one article, for the command line and the upload page alike, `plain_article` a pasted text;
`articles` walks through whatever the command line was given. What cannot be read is an `Unreadable` that names the
input and says what to do.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePath

from extract.model import Article
from extract.sources_office import docx_article, html_article, pdf_article
from extract.sources_tables import table_articles
from extract.sources_text import MAX_BYTES, Unreadable, decode, markdown_article, plain_article

__all__ = ["ARTICLE_SUFFIXES", "MAX_BYTES", "Unreadable", "articles", "from_bytes", "plain_article"]

TABLES = (".jsonl", ".ndjson", ".csv", ".parquet")
HTML = (".html", ".htm", ".xhtml")
MARKDOWN = (".md", ".markdown")
ARTICLE_SUFFIXES = (".txt", ".text", *MARKDOWN, *HTML, ".pdf", ".docx")

Source = Article | Unreadable


def from_bytes(data: bytes, name: str, charset: str | None = None) -> Article:
    """The article in a file's bytes, by what they are rather than by the name's ending; its id is the name's stem.

    `charset` is what a web server said of a text's encoding. Raises Unreadable: empty, too large (20 MB), binary,
    damaged, locked, or without any text.
    """
    if len(data) > MAX_BYTES:
        raise too_large(name)
    if not data.strip(b"\0 \t\r\n"):
        raise Unreadable(name, "is empty", "Check that it was saved or downloaded whole.")
    return replace(by_content(data, name, charset), id=PurePath(name).stem)


def by_content(data: bytes, name: str, charset: str | None) -> Article:
    """The article by the reader that the first bytes call for, or else the name's ending."""
    suffix = PurePath(name).suffix.lower()
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return pdf_article(data, name)
    if data.startswith(b"PK") and (suffix == ".docx" or b"word/" in data[:4096]):
        return docx_article(data, name)
    if suffix in (".pdf", ".docx"):
        raise Unreadable(name, f"is not a {suffix[1:].upper()} file, whatever its name", "Save it anew and use that.")
    opening = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if suffix in HTML or opening.startswith((b"<!doctype html", b"<html")):
        return html_article(data, name, charset)
    text = decode(data, name, charset)
    article = markdown_article(text) if suffix in MARKDOWN else plain_article(text)
    if not article.text:
        raise Unreadable(name, "holds no text", "Check that it was saved or downloaded whole.")
    return article


def too_large(name: str) -> Unreadable:
    """The refusal of a file that no article needs."""
    return Unreadable(name, f"is larger than {MAX_BYTES >> 20} MB", "Save the article alone, without the rest.")


def articles(inputs: Iterable[str], skip: Path | None = None) -> Iterator[Source]:
    """Every article of files, folders, tables and `-`, in the order given; what cannot be read comes as Unreadable.

    `skip` is a file that a folder may hold but that is no article (a table of dates).
    """
    for given in inputs:
        if given == "-":
            yield from standard_input()
        elif given.startswith(("http://", "https://")):
            yield Unreadable(given, "is a link, not a file", "Save the page and give its file.")
        elif Path(given).is_dir():
            yield from folder(Path(given), skip)
        else:
            yield from file(Path(given))


def standard_input() -> Iterator[Source]:
    """The one article on standard input."""
    try:
        yield from_bytes(sys.stdin.buffer.read(MAX_BYTES + 1), "standard input")
    except Unreadable as problem:
        yield problem


def folder(path: Path, skip: Path | None) -> Iterator[Source]:
    """Every article and table below a folder, by path; hidden files and other kinds of files are passed over."""
    found = sorted(p for p in path.rglob("*") if p.suffix.lower() in (*ARTICLE_SUFFIXES, *TABLES) and p.is_file())
    found = [p for p in found if not any(part.startswith(".") for part in p.relative_to(path).parts)]
    if not found:
        kinds = ", ".join((*ARTICLE_SUFFIXES, *TABLES))
        yield Unreadable(str(path), "holds no articles", f"Mandate reads {kinds}.")
    for each in found:
        if skip is None or not each.samefile(skip):
            yield from file(each)


def file(path: Path) -> Iterator[Source]:
    """The article of a file, or the articles of a table."""
    try:
        if path.suffix.lower() in TABLES:
            yield from table_articles(path)
        else:
            yield from_bytes(read_limited(path), path.name)
    except Unreadable as problem:
        yield problem
    except OSError as error:
        reason = "does not exist" if isinstance(error, FileNotFoundError) else f"cannot be opened ({error.strerror})"
        yield Unreadable(str(path), reason, "Check the path.")


def read_limited(path: Path) -> bytes:
    """A file's bytes; raises Unreadable before reading one that is too large or not a regular file."""
    if path.exists() and not path.is_file():
        raise Unreadable(str(path), "is not a file", "Check the path.")
    with path.open("rb") as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise too_large(path.name)
    return data
