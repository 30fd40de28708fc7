"""An empty store for each test: an SQLite file, and a PostgreSQL database where Debian's server is installed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from register.store import SETTING, Store, open_store
from register.store.store import _store


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of a database in which nothing was ever saved; ``MANDATE_DATABASE`` names it."""
    sqlite = request.param == "sqlite"
    url = f"sqlite:///{tmp_path}/mandate.sqlite" if sqlite else request.getfixturevalue("new_database")()
    monkeypatch.setenv(SETTING, url)
    return url


@pytest.fixture
def store(database: str) -> Iterator[Store]:
    """The store in that database."""
    opened = open_store()
    yield opened
    opened.close()
    _store.cache_clear()
