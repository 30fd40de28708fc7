"""Where the store is, how to reach it, and its schema's version.

``MANDATE_DATABASE`` names the database: ``postgresql://user:password@host/name`` or ``sqlite:///file``. Without it the
store is the SQLite file ``mandate.sqlite`` beside ``dashboard.py``. The file or the tables are made by the first save;
reading alone makes nothing.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError, SQLAlchemyError

SETTING = "MANDATE_DATABASE"
DEFAULT = Path(__file__).resolve().parents[2] / "mandate.sqlite"
MIGRATIONS = Path(__file__).parent / "migrations"
PATIENCE = 30  # seconds to wait for another writer
AGAIN = 0.02  # seconds between tries
CONNECT = 3  # seconds to wait for a server
UPGRADE_LOCK = 7_284_901  # any number that nothing else in the database locks
_upgrading = threading.Lock()  # Alembic's context is global to the process


class StoreError(Exception):
    """The store of added rows cannot be used; the message says why and what to do, ready to show."""


def location() -> URL:
    """The database's address, from the environment or the default file; :class:`StoreError` where it is none."""
    given = os.environ.get(SETTING, "").strip()
    if not given:
        return URL.create("sqlite", database=str(DEFAULT))
    try:
        url = make_url(given)
    except ArgumentError:
        raise StoreError(_form("is not a database address")) from None
    if url.drivername in ("postgres", "postgresql", "postgresql+psycopg"):
        return url.set(drivername="postgresql+psycopg")
    if url.drivername in ("sqlite", "sqlite+pysqlite") and url.database and ":memory:" not in url.database:
        return url
    raise StoreError(_form("names neither a PostgreSQL database nor an SQLite file"))


def _form(what: str) -> str:
    return f"{SETTING} {what}. Use postgresql://user:password@host/name or sqlite:////folder/file.sqlite."


def connect(url: URL) -> Engine:
    """An engine for ``url``: foreign keys, WAL and patience on SQLite, a short time-out on PostgreSQL."""
    if url.get_backend_name() == "postgresql":
        return create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": CONNECT})
    engine = create_engine(url, connect_args={"timeout": PATIENCE})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _: object) -> None:
    connection.isolation_level = None  # transactions begin where _begin_sqlite says so, tables' changes included
    _write_ahead(connection)
    for pragma in ("foreign_keys = ON", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")


def _write_ahead(connection: Any) -> None:
    """Put a new file into WAL mode. Where two do so at once SQLite refuses one without waiting: so wait here."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(AGAIN)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    reads = connection.get_execution_options().get("reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")  # a writer waits here, not half-way


def exists(url: URL) -> bool:
    """Whether there is anything to read: for SQLite, the file."""
    return url.get_backend_name() != "sqlite" or Path(str(url.database)).is_file()


@contextmanager
def readable(url: URL) -> Iterator[None]:
    """Turn a database's errors into a :class:`StoreError` that tells what to do."""
    try:
        yield
    except DBAPIError as error:
        raise StoreError(_explain(url, error)) from error
    except (SQLAlchemyError, OSError) as error:
        raise StoreError(f"The store {_name(url)} cannot be used: {_first_line(error)}") from error


def _explain(url: URL, error: DBAPIError) -> str:
    why = _first_line(error.orig or error)
    if url.get_backend_name() == "postgresql":
        return f"The store {_name(url)} cannot be used: {why}. Check {SETTING}, and that the server is running."
    if "locked" in why:
        return f"The store {_name(url)} is busy with another save. Try again in a moment."
    if "not a database" in why or "malformed" in why:
        return f"The file {url.database} is not Mandate's store. Move it away, or name another one in {SETTING}."
    return f"The store {_name(url)} cannot be used: {why}. Check that its folder exists and may be written to."


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")


def _name(url: URL) -> str:
    return str(url.database) if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)


def _script() -> ScriptDirectory:
    return ScriptDirectory(str(MIGRATIONS))


def revision(connection: Connection) -> str | None:
    """The version of the tables that a database holds; None where it holds none."""
    return MigrationContext.configure(connection).get_current_revision()


def state(connection: Connection) -> str:
    """``empty``, ``old`` or ``current``; :class:`StoreError` where the tables are newer than this program."""
    found, script = revision(connection), _script()
    if found is None:
        return "empty"
    if found == script.get_current_head():
        return "current"
    if found not in {one.revision for one in script.walk_revisions()}:
        raise StoreError(
            f"The store was made by a newer version of Mandate (its tables are version {found}, this one knows up to "
            f"{script.get_current_head()}). Update Mandate, or name another database in {SETTING}."
        )
    return "old"


def upgrade(engine: Engine) -> None:
    """Bring the tables to the current version, from nothing or from an older one; one process at a time does it."""
    with _upgrading, engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SELECT pg_advisory_xact_lock({UPGRADE_LOCK})"))
        if state(connection) == "current":
            return
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        command.upgrade(config, "head")


__all__ = ["OperationalError", "StoreError", "connect", "exists", "location", "readable", "state", "upgrade"]
