"""What goes into the store: an article and its rows, cleaned so that any database takes them."""

from __future__ import annotations

import hashlib
import math
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import pandas as pd

from register import schema

TRACKING = re.compile(r"(utm_\w+|fbclid|gclid|mc_[ce]id)", re.IGNORECASE)
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")  # PostgreSQL takes no NUL, UTF-8 no unpaired surrogate


@dataclass(frozen=True)
class SavedArticle:
    """An article to save. ``published`` is an ISO date, maybe partial. ``keep_text``: store the text itself as well.

    ``corrects``: a person has seen its details, so that they take the place of those saved before; otherwise they
    fill in what is not known yet.
    """

    text: str
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    keep_text: bool = False
    corrects: bool = False

    @property
    def checksum(self) -> str:
        """SHA-256 of the text with spaces, line ends and compatibility characters evened out."""
        return checksum(self.text)

    @property
    def address(self) -> str:
        """The URL without fragment and tracking parameters; empty where there is none."""
        return plain_url(self.url)

    @property
    def details(self) -> dict[str, str | None]:
        """What is known of it besides the text, by the columns of the store; missing as None."""
        told = {"title": self.title, "publisher": self.publisher, "published": self.published}
        return {name: plain(value) or None for name, value in told.items()}


@dataclass(frozen=True)
class SavedRow:
    """A row to save: ``values`` by the table's columns, what was read (None: added by hand), what a person changed.

    ``changed`` maps a column to the value read and the value a person left.
    """

    values: Mapping[str, Any]
    extracted: Mapping[str, Any] | None = None
    changed: Mapping[str, Any] = field(default_factory=dict)


def checksum(text: str) -> str:
    """SHA-256 of a text, the same whatever its spacing, line ends and compatibility characters."""
    evened = " ".join(unicodedata.normalize("NFKC", UNSTORABLE.sub("", text)).split())
    return hashlib.sha256(evened.encode()).hexdigest()


def plain_url(url: str | None) -> str:
    """An address without fragment and tracking parameters; empty for none, unchanged where it is no address."""
    try:
        parts = urlsplit((url or "").strip())
    except ValueError:
        return UNSTORABLE.sub("", url or "")
    kept = [(name, value) for name, value in parse_qsl(parts.query, True) if not TRACKING.fullmatch(name)]
    query = parts.query if len(kept) == len(parse_qsl(parts.query, True)) else urlencode(kept)
    return UNSTORABLE.sub("", urlunsplit((parts.scheme, parts.netloc.lower(), parts.path, query, "")))


def plain(value: Any) -> Any:
    """A value as JSON and every database take it: text without NULs, dates as ISO text, missing as None."""
    if isinstance(value, str):
        return UNSTORABLE.sub("", value)
    if isinstance(value, Mapping):
        return {str(key): plain(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(entry) for entry in value]
    if value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, (datetime, date)):
        return value.isoformat()[: len("2023-01-16")]
    return value.item() if hasattr(value, "item") else value


def cells(row: SavedRow, table: str) -> dict[str, Any]:
    """The row's values by the columns of ``table``, as the database takes them; empty text is missing.

    Raises ``ValueError`` where a required value is missing (the source's address may be).
    """
    values: dict[str, Any] = {}
    for column in schema.table(table).columns:
        value = plain(row.values.get(column.name))
        value = value.strip() or None if isinstance(value, str) else value
        if value is None and column.required and column.name not in ("report_id", "source_url"):
            raise ValueError(f"{column.title} is empty; every row needs one.")
        values[column.name] = _typed(value, column.type)
    return values


def _typed(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind == "number":
        return float(value)
    if kind == "integer":
        return int(value)
    return date.fromisoformat(str(value)) if kind == "date" else str(value)


def report_id(ballot_id: str, article: SavedArticle) -> str:
    """The id of an added report: its ballot's, and the mark of the article, which two addresses do not share."""
    mark = hashlib.sha256(f"{article.checksum} {article.address}".encode()).hexdigest()
    return f"{ballot_id}-yours-{mark[:8]}"


def day_key(values: Mapping[str, Any]) -> str:
    """The natural key of a strike day as one text; the same for the same day whatever is missing."""
    return "|".join("" if values[name] is None else str(values[name]) for name in schema.table("strike_days").key)
