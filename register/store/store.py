"""The store of added rows: reading them, saving, undoing, removing. Every change is one transaction."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, TypeVar

import pandas as pd
from sqlalchemy import Connection, Table, Text, cast, delete, exists, func, select, update
from sqlalchemy.engine import URL
from sqlalchemy.exc import IntegrityError, OperationalError

from register import schema
from register.store import database, rows
from register.store.database import StoreError
from register.store.models import KEYS, ROWS, articles
from register.store.rows import SavedArticle, SavedRow

ATTEMPTS = 5
PROVENANCE = ("id", "article_id", "save_id", "saved_at", "extracted", "changed")
T = TypeVar("T")
Rows = dict[str, dict[str, Any]]  # a row's key -> its columns


@dataclass(frozen=True)
class Saved:
    """What a save did. ``save_id`` undoes it; None where everything was there already."""

    save_id: str | None
    reports: int = 0
    strike_days: int = 0
    replaced: int = 0
    unchanged: int = 0
    known_article: bool = False


@dataclass(frozen=True)
class Added:
    """Every current added row: the tables' columns and, before them, where the row comes from."""

    reports: pd.DataFrame
    strike_days: pd.DataFrame
    articles: pd.DataFrame


class Store:
    """A database of added rows at ``url``. Every method raises :class:`StoreError` where it cannot be used."""

    def __init__(self, url: URL) -> None:
        self.url = url
        self._engine = database.connect(url)

    def version(self) -> str:
        """A short text that changes with every save, undo and removal; for caches."""
        return self._read(_version, "empty")

    def added(self) -> Added:
        """Every current row; empty frames where nothing was ever saved."""
        empties = [schema.empty_frame(name).assign(**dict.fromkeys(PROVENANCE)) for name in ROWS]
        empty = Added(empties[0], empties[1], pd.DataFrame(columns=articles.columns.keys()))
        return self._read(_added, empty)

    def save(self, article: SavedArticle, reports: Sequence[SavedRow], days: Sequence[SavedRow] = ()) -> Saved:
        """Save an article's rows, all or none. The same article and rows again change nothing.

        Where the article was saved before and now says something else of a ballot or day, the later row takes the
        earlier one's place, which is kept behind it. Raises ``ValueError`` where a row lacks what it needs, or two of
        them are about the same ballot or day.
        """
        wanted = {"reports": _prepared(article, reports, "reports"), "strike_days": _prepared(article, days)}
        if not any(wanted.values()):
            raise ValueError("There is no row to save.")
        return self._write(lambda connection: _save(connection, article, wanted))

    def undo(self, save_id: str) -> int:
        """Take back one save: its rows go, those they had replaced stand again. How many rows went."""
        return self._write(lambda connection: _undo(connection, save_id))

    def last_save(self) -> str | None:
        """The latest save that still has rows; None where there is none."""
        return self._read(_last_save, None)

    def remove(self, table: str, ids: Iterable[int]) -> int:
        """Delete rows of ``reports`` or ``strike_days`` by their ``id``, and what they had replaced; how many."""
        chosen = [int(one) for one in ids]
        return self._write(lambda connection: _remove(connection, ROWS[table], chosen))

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    def _read(self, do: Callable[[Connection], T], nothing: T) -> T:
        if not database.exists(self.url):
            return nothing
        with database.readable(self.url):
            with self._engine.connect().execution_options(reads=True) as connection:
                found = database.state(connection)
                if found == "current":
                    return do(connection)
            if found == "empty":
                return nothing
            database.upgrade(self._engine)
            with self._engine.connect().execution_options(reads=True) as connection:
                return do(connection)

    def _write(self, do: Callable[[Connection], T]) -> T:
        with database.readable(self.url):
            database.upgrade(self._engine)
            for attempt in range(ATTEMPTS):
                try:
                    with self._engine.begin() as connection:
                        return do(connection)
                except (IntegrityError, OperationalError) as error:  # another writer came between: look again
                    if attempt == ATTEMPTS - 1 or error.connection_invalidated:
                        raise
        raise AssertionError("unreachable")


@lru_cache(maxsize=8)
def _store(url: URL) -> Store:
    return Store(url)


def open_store() -> Store:
    """The store that ``MANDATE_DATABASE`` names, or the default file; nothing is made or reached yet."""
    url = database.location()
    with database.readable(url):
        return _store(url)


def _prepared(article: SavedArticle, given: Sequence[SavedRow], table: str = "strike_days") -> Rows:
    """Each row's columns by its key, ready to insert."""
    prepared: Rows = {}
    for row in given:
        values = rows.cells(row, table)
        if table == "reports":
            values["report_id"] = rows.report_id(values["ballot_id"], article)
        else:
            values["day_key"] = rows.day_key(values)
        key = values[KEYS[table]]
        if key in prepared:
            raise ValueError(f"Two rows of this article are about the same one ({key}). Keep one of them.")
        extracted = None if row.extracted is None else rows.plain(row.extracted)
        prepared[key] = {**values, "extracted": extracted, "changed": rows.plain(row.changed)}
    return prepared


def _save(connection: Connection, article: SavedArticle, wanted: dict[str, Rows]) -> Saved:
    stamp: dict[str, Any] = {"save_id": uuid.uuid4().hex, "saved_at": datetime.now(UTC)}
    there, new = _article(connection, article, stamp)
    told = _tell(connection, article, there, stamp["save_id"])
    counts = dict.fromkeys(ROWS, 0)
    replaced = unchanged = 0
    for name, table in ROWS.items():
        current = _current(connection, table, there.id)
        for key, values in wanted[name].items():
            before = current.get(key)
            if before is not None and _same(before, values):
                unchanged += 1
                continue
            if before is not None:
                connection.execute(update(table).where(table.c.id == before["id"]).values(replaced_by=stamp["save_id"]))
                replaced += 1
            kept = {"report_id": before["report_id"]} if before is not None and name == "reports" else {}
            connection.execute(table.insert().values(article_id=there.id, **stamp, **{**values, **kept}))
            counts[name] += 1
    save_id = stamp["save_id"] if any(counts.values()) or told else None
    return Saved(save_id, **counts, replaced=replaced, unchanged=unchanged, known_article=not new)


def _article(connection: Connection, article: SavedArticle, stamp: dict[str, Any]) -> tuple[Any, bool]:
    """The article's row, made where it was not there, and whether it was made. It stays locked till the end.

    The same text without an address, here or in the store, is the same article: whoever pasted it left that out.
    """
    if connection.dialect.name == "postgresql":  # SQLite has one writer at a time anyhow
        connection.execute(select(func.pg_advisory_xact_lock(int(article.checksum[:15], 16))))
    known = select(articles).where(articles.c.checksum == article.checksum).order_by(articles.c.id).with_for_update()
    found = connection.execute(known).all()
    fits = [row for row in found if article.address in ("", row.url)] or [row for row in found if not row.url]
    if fits:
        return fits[0], False
    new = articles.insert().values(checksum=article.checksum, url=article.address, **article.details, **stamp)
    connection.execute(new)
    return connection.execute(known.where(articles.c.url == article.address)).one(), True


def _tell(connection: Connection, article: SavedArticle, there: Any, save_id: str) -> bool:
    """Write down what this save knows better of the article, with what was known before; whether there was anything."""
    given = {name: value for name, value in {**article.details, "url": article.address}.items() if value}
    before = {name: getattr(there, name) for name in given}
    given = {name: value for name, value in given.items() if before[name] != value}
    if not article.corrects:
        given = {name: value for name, value in given.items() if not before[name]}
    changes: dict[str, Any] = dict(given)
    if given:
        entry = {"save_id": save_id, "before": {name: before[name] for name in given}}
        changes["earlier"] = [*(there.earlier or []), entry]
    if article.keep_text and there.text is None:
        changes |= {"text": rows.plain(article.text), "text_save_id": save_id}
    if changes:
        connection.execute(update(articles).where(articles.c.id == there.id).values(**changes))
    return bool(changes)


def _current(connection: Connection, table: Table, article_id: int) -> Rows:
    query = select(table).where(table.c.article_id == article_id, table.c.replaced_by.is_(None))
    return {row[KEYS[table.name]]: dict(row) for row in connection.execute(query).mappings()}


def _same(there: dict[str, Any], values: dict[str, Any]) -> bool:
    own = {name for name in values if name not in ("extracted", "changed", "report_id")}
    return all(there[name] == values[name] for name in own)


def _undo(connection: Connection, save_id: str) -> int:
    gone = 0
    for table in ROWS.values():
        key = table.c[KEYS[table.name]]
        ours = connection.execute(
            select(table.c.id, table.c.article_id, key.label("key"), table.c.replaced_by)
            .where(table.c.save_id == save_id)
            .with_for_update()
        ).all()
        for row in ours:
            connection.execute(delete(table).where(table.c.id == row.id))
            earlier = (table.c.article_id == row.article_id) & (key == row.key) & (table.c.replaced_by == save_id)
            connection.execute(update(table).where(earlier).values(replaced_by=row.replaced_by))
        gone += len(ours)
    own_text = articles.c.text_save_id == save_id
    connection.execute(update(articles).where(own_text).values(text=None, text_save_id=None))
    _drop_bare_articles(connection)
    touched = select(articles).where(cast(articles.c.earlier, Text).contains(save_id)).with_for_update()
    for row in connection.execute(touched).all():
        _untell(connection, row, save_id)
    return gone


def _untell(connection: Connection, row: Any, save_id: str) -> None:
    """Give an article back what one save changed in it; where a later one changed the same, that one still stands."""
    stack = [dict(entry) for entry in row.earlier or []]
    at = next((n for n, entry in enumerate(stack) if entry["save_id"] == save_id), None)
    if at is None:
        return
    given_back = stack.pop(at)["before"]
    for later in stack[at:]:
        again = given_back.keys() & later["before"].keys()
        later["before"] |= {name: given_back.pop(name) for name in again}
    connection.execute(update(articles).where(articles.c.id == row.id).values(**given_back, earlier=stack or None))


def _remove(connection: Connection, table: Table, ids: list[int]) -> int:
    key = table.c[KEYS[table.name]]
    chosen = connection.execute(
        select(table.c.article_id, key.label("key")).where(table.c.id.in_(ids), table.c.replaced_by.is_(None))
    ).all()
    for row in chosen:
        connection.execute(delete(table).where(table.c.article_id == row.article_id, key == row.key))
    _drop_bare_articles(connection)
    return len(chosen)


def _drop_bare_articles(connection: Connection) -> None:
    bare = [~exists().where(table.c.article_id == articles.c.id) for table in ROWS.values()]
    connection.execute(delete(articles).where(*bare))


def _last_save(connection: Connection) -> str | None:
    latest: list[tuple[datetime, str]] = []
    for table in ROWS.values():
        query = select(table.c.saved_at, table.c.save_id).order_by(table.c.id.desc()).limit(1)
        latest += [(row.saved_at, row.save_id) for row in connection.execute(query)]
    return max(latest)[1] if latest else None


def _version(connection: Connection) -> str:
    parts = []
    for table in ROWS.values():
        query = select(func.count(), func.max(table.c.id), func.sum(table.c.id), func.count(table.c.replaced_by))
        parts += list(connection.execute(query).one())
    return "-".join(str(part) for part in parts)


def _added(connection: Connection) -> Added:
    frames = []
    for name, table in ROWS.items():
        query = select(table).where(table.c.replaced_by.is_(None)).order_by(table.c.id)
        found = pd.DataFrame(connection.execute(query).mappings().all(), columns=table.columns.keys())
        frames.append(pd.concat([found[list(PROVENANCE)], schema.conform(found, name)], axis=1))
    every = connection.execute(select(articles).order_by(articles.c.id)).mappings().all()
    return Added(frames[0], frames[1], pd.DataFrame(every, columns=articles.columns.keys()))


__all__ = ["Added", "Saved", "Store", "StoreError", "open_store"]
