"""Tables of articles: .jsonl, .csv and .parquet with `id,text[,title,published,url,publisher]`, one article a row."""

from __future__ import annotations

import codecs
import csv
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TextIO

from extract.formats import iso_day
from extract.model import Article
from extract.sources_text import MAX_BYTES, Unreadable, tidy

OPTIONAL = ("title", "url", "publisher")
NEEDS_TEXT = "Give it a column named text (and, if known, id, title, published, url, publisher)."

JSON_LINES = (".jsonl", ".ndjson")
NEEDS_DATES = "Give a table with the columns id and published."
TOO_MANY_CELLS = ("has more cells than the header", "Put quotation marks around texts with commas.")

Row = Mapping[str, Any] | Unreadable


def table_articles(path: Path) -> Iterator[Article | Unreadable]:
    """Every row of a table as an Article, or as the Unreadable that says why not. The rest of a broken file is one."""
    readers = {".jsonl": jsonl_rows, ".ndjson": jsonl_rows, ".csv": csv_rows, ".parquet": parquet_rows}
    for number, row in enumerate(readers[path.suffix.lower()](path), start=1):
        if isinstance(row, Unreadable):
            yield row
        elif "text" in row or path.suffix.lower() in JSON_LINES:
            yield row_article(row, f"{path.name} row {number}", path.stem, number)
        else:
            yield Unreadable(path.name, "has no column named text", NEEDS_TEXT)
            return


def row_article(row: Mapping[str, Any], name: str, stem: str, number: int) -> Article | Unreadable:
    """One row as an Article; its id is the `id` column's, or else the file's name and the row's number."""
    text = row.get("text")
    if not isinstance(text, str) or not text.strip():
        return Unreadable(name, "has no text", NEEDS_TEXT)
    if len(text) > MAX_BYTES:
        return Unreadable(name, f"is longer than {MAX_BYTES >> 20} million characters", "Shorten it to the article.")
    published = row.get("published")
    if published and not (day := iso_day(str(published))):
        return Unreadable(name, "has a `published` that is no date like 2023-01-16", "Correct or empty it.")
    article_id = row.get("id")
    return Article(
        text=tidy(text),
        published=day if published else None,
        id=tidy(str(article_id)) if article_id not in (None, "") else f"{stem}-{number}",
        **{key: tidy(row[key]) for key in OPTIONAL if isinstance(row.get(key), str) and row[key]},
    )


def bounded_lines(file: TextIO, name: str) -> Iterator[str]:
    """The lines of a file; raises Unreadable at a line that no article needs, before it fills the memory."""
    while line := file.readline(MAX_BYTES + 1):
        if len(line) > MAX_BYTES:
            raise Unreadable(name, f"has a line longer than {MAX_BYTES >> 20} million characters", NEEDS_TEXT)
        yield line


def jsonl_rows(path: Path) -> Iterator[Row]:
    """The objects of a file with one JSON object a line; blank lines count as none."""
    with path.open(encoding=text_encoding(path), errors="replace") as file:
        for number, line in enumerate(bounded_lines(file, path.name), start=1):
            if line.strip():
                yield json_row(line, f"{path.name} line {number}")


def json_row(line: str, name: str) -> Row:
    """One line's object, or why it is none."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return Unreadable(name, "is not valid JSON", "Put one whole JSON object on each line.")
    if not isinstance(row, dict):
        return Unreadable(name, "is JSON, but not an object", 'Write it as {"id": ..., "text": ...}.')
    return row


def csv_rows(path: Path) -> Iterator[Row]:
    """The rows of a comma-separated (or semicolon- or tab-separated) file with a header."""
    csv.field_size_limit(MAX_BYTES)  # Python's own limit, 128 KB, is shorter than some articles
    with path.open(encoding=text_encoding(path), errors="replace", newline="") as file:
        separator = max(",;\t", key=file.readline(MAX_BYTES).count)
        file.seek(0)
        rows = csv.DictReader(bounded_lines(file, path.name), delimiter=separator, strict=True)
        try:
            for row in rows:
                extra = row.pop(None, None)
                yield row if not extra else Unreadable(f"{path.name} line {rows.line_num}", *TOO_MANY_CELLS)
        except csv.Error as error:
            reason = f"is not regular CSV after line {rows.line_num} ({error})"
            yield Unreadable(path.name, reason, "Export it anew as CSV UTF-8.")


def parquet_rows(path: Path) -> Iterator[Row]:
    """The rows of a Parquet file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(path)
        columns = [c for c in ("id", "text", "published", *OPTIONAL) if c in file.schema_arrow.names]
        for batch in file.iter_batches(batch_size=200, columns=columns):
            yield from batch.to_pylist()
    except (pa.ArrowException, OSError) as error:
        yield Unreadable(path.name, f"is not a readable Parquet file ({first_line(error)})", "Export it anew.")


def first_line(error: Exception) -> str:
    """The beginning of an error's message, for a message of our own."""
    return str(error).strip().splitlines()[0][:100] if str(error).strip() else type(error).__name__


def text_encoding(path: Path) -> str:
    """utf-8-sig, utf-16 by its mark, or cp1252 where the file is not UTF-8; read in blocks, in bounded memory."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        if file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return "utf-16"
        file.seek(0)
        try:
            while block := file.read(1 << 20):
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def dates_by_id(path: Path) -> dict[str, str]:
    """Days of publication by article id, from a .jsonl or .csv with the columns `id` and `published`.

    Raises Unreadable where the file is no such table.
    """
    reader = {".jsonl": jsonl_rows, ".csv": csv_rows}.get(path.suffix.lower())
    if reader is None or not path.is_file():
        raise Unreadable(path.name, "is not a .jsonl or .csv file", NEEDS_DATES)
    rows = [row for row in reader(path) if not isinstance(row, Unreadable)]
    days = {str(row["id"]): day for row in rows if "id" in row and (day := iso_day(row.get("published")))}
    if not days:
        raise Unreadable(path.name, "holds no id with a date", NEEDS_DATES)
    return days
