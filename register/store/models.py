"""The store's tables, as SQLAlchemy sees them; the migrations beside this file make them, and a test compares the two.

``reports`` and ``strike_days`` carry the columns of the register's tables of the same names, and besides them where a
row comes from: the article, the save that wrote it, what was read by the machine and what a person changed.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Date,
    DateTime,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeEngine

from register import schema

TYPES: dict[str, type[TypeEngine[Any]]] = {
    "string": Text,
    "list": Text,
    "number": Double,
    "integer": BigInteger,
    "date": Date,
}
metadata = MetaData()

articles = Table(
    "articles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("checksum", Text, nullable=False),  # SHA-256 of the normalised text
    Column("url", Text, nullable=False),  # empty where there is none: NULLs would not be unique
    Column("title", Text),
    Column("publisher", Text),
    Column("published", Text),
    Column("text", Text),  # only where the person who saved it chose so
    Column("text_save_id", Text),  # the save that brought the text
    Column("save_id", Text, nullable=False),
    Column("saved_at", DateTime(timezone=True), nullable=False),
    Column("earlier", JSON(none_as_null=True)),  # [{save_id, before: {column: value}}], oldest first
    UniqueConstraint("checksum", "url", name="uq_articles_checksum_url"),
    sqlite_autoincrement=True,
)


def _rows(name: str, key: str, *own: Column[Any]) -> Table:
    """A table of rows of the register's table ``name``; of one article, one row a ``key`` is current at a time."""
    columns = [
        Column(column.name, TYPES[column.type], nullable=column.name not in ("union", "country", key))
        for column in schema.table(name).columns
    ]
    return Table(
        name,
        metadata,
        Column("id", Integer, primary_key=True),
        Column("article_id", Integer, ForeignKey("articles.id", name=f"fk_{name}_article"), nullable=False),
        Column("save_id", Text, nullable=False),
        Column("saved_at", DateTime(timezone=True), nullable=False),
        Column("replaced_by", Text),  # the later save whose row stands in this one's place; NULL: the current row
        Column("extracted", JSON),  # what the machine read; NULL for a row added by hand
        Column("changed", JSON, nullable=False),  # column -> [as read, as a person left it]
        *own,
        *columns,
        Index(
            f"uq_{name}_current",
            "article_id",
            key,
            unique=True,
            sqlite_where=text("replaced_by IS NULL"),
            postgresql_where=text("replaced_by IS NULL"),
        ),
        Index(f"ix_{name}_save", "save_id"),
        sqlite_autoincrement=True,
    )


reports = _rows("reports", "ballot_id")
strike_days = _rows("strike_days", "day_key", Column("day_key", Text, nullable=False))
KEYS = {"reports": "ballot_id", "strike_days": "day_key"}
ROWS = {"reports": reports, "strike_days": strike_days}
