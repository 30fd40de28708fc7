"""What every test may need: a store that is nobody's, and a PostgreSQL server of this run."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import register
from register.tables import Register

# No test may touch the store of the person who runs it.
os.environ["MANDATE_DATABASE"] = f"sqlite:///{Path(tempfile.mkdtemp(prefix='mandate-tests-'))}/none.sqlite"


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


@pytest.fixture
def new_database(postgres: str) -> Callable[[], str]:
    """Makes an empty database on that server; gives its address."""
    import psycopg

    def make() -> str:
        name = f"mandate_{time.time_ns()}"
        with psycopg.connect(f"{postgres}/postgres", autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return f"{postgres}/{name}"

    return make


@pytest.fixture(scope="session")
def loaded() -> Register:
    """The register as published."""
    return register.load()


@pytest.fixture(scope="session")
def ordinary() -> dict[str, object]:
    """A report without anything special, for tests to change a column of."""
    return {
        "union": "NEU",
        "country": "GB",
        "nations": "GB-ENG",
        "sector": "schools",
        "group": "teachers",
        "kind": "statutory",
        "question": "strike",
        "scope": "aggregate",
        "opened": "2022-11-28",
        "yes_pct": 90.0,
        "turnout_pct": 60.0,
        "source_url": "https://example.org/result",
    }
