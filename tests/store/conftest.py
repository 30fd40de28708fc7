"""An empty store for each test: an SQLite file, and a PostgreSQL database where Debian's server is installed."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from register.store import SETTING, Store, open_store
from register.store.store import _store


def _tools() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


def _as_postgres(*command: object) -> list[str]:
    """PostgreSQL refuses to run as root; Debian's package brings the user ``postgres``."""
    return [*(["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []), *map(str, command)]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL server of this run, without a database's name."""
    tools = _tools()
    if tools is None:
        pytest.skip("PostgreSQL is not installed here (Debian: apt-get install postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="mandate-postgres-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    port, data, quiet = _free_port(), folder / "data", subprocess.DEVNULL
    start = _as_postgres(
        tools / "pg_ctl", "-D", data, "-w", "-l", folder / "log",
        "-o", f"-p {port} -k {folder} -c listen_addresses=127.0.0.1", "start",
    )  # fmt: skip
    subprocess.run(
        _as_postgres(tools / "initdb", "-D", data, "-U", "mandate", "-A", "trust", "-E", "UTF8", "--no-sync"),
        check=True, cwd=folder, stdout=quiet,
    )  # fmt: skip
    subprocess.run(start, check=True, cwd=folder, stdout=quiet)
    yield f"postgresql://mandate@127.0.0.1:{port}"
    stop = _as_postgres(tools / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    subprocess.run(stop, check=False, cwd=folder, stdout=quiet)
    shutil.rmtree(folder, ignore_errors=True)


def _new_database(server: str) -> str:
    import psycopg

    name = f"mandate_{time.time_ns()}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return f"{server}/{name}"


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of a database in which nothing was ever saved; ``MANDATE_DATABASE`` names it."""
    sqlite = request.param == "sqlite"
    url = f"sqlite:///{tmp_path}/mandate.sqlite" if sqlite else _new_database(request.getfixturevalue("postgres"))
    monkeypatch.setenv(SETTING, url)
    return url


@pytest.fixture
def store(database: str) -> Iterator[Store]:
    """The store in that database."""
    opened = open_store()
    yield opened
    opened.close()
    _store.cache_clear()
