"""Two writers at once, a process killed in the middle, schema versions, and databases that cannot be used."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.engine import make_url

from register.store import SETTING, SavedArticle, SavedRow, Store, StoreError, open_store
from register.store.database import _prepare_sqlite, connect, location, upgrade
from register.store.models import metadata

ROOT = Path(__file__).parents[2]
ARTICLE = SavedArticle("Nurses voted.", "https://news.example/nurses", published="2023-01-18")
BALLOT = SavedRow(
    {
        "ballot_id": "rcn-nurses-eng-2022-11",
        "union": "RCN",
        "country": "GB",
        "sector": "health",
        "question": "strike",
        "kind": "statutory",
    }
)
DAY = SavedRow({"union": "RCN", "date": "2023-01-19", "country": "GB", "status": "planned"})
SAVER = """
import sys
from register.store import SavedArticle, SavedRow, open_store

values = {"union": "RCN", "country": "GB", "sector": "health", "question": "strike"}
day = {"union": "RCN", "date": "2023-01-19", "country": "GB", "status": "planned"}
print("ready", flush=True)
sys.stdin.readline()
store = open_store()
for number in range(int(sys.argv[1])):
    name = f"{sys.argv[2]}{number}"
    rows = [SavedRow({**values, "ballot_id": f"rcn-{name}-{part}"}) for part in range(3)]
    done = store.save(SavedArticle(f"Article {name}"), rows, [SavedRow(day)])
    print(name, done.reports, done.save_id or "known", flush=True)
"""


def saver(database: str, count: int, mark: str) -> subprocess.Popen[str]:
    """Another process that will save ``count`` articles of three ballots and a day each, once told to start."""
    process = subprocess.Popen(
        [sys.executable, "-c", SAVER, str(count), mark],
        cwd=ROOT,
        env={**os.environ, SETTING: database},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    return process


def start(process: subprocess.Popen[str]) -> None:
    assert process.stdin
    process.stdin.write("go\n")
    process.stdin.flush()


def test_two_sessions_saving_one_article_at_once_make_one(store: Store) -> None:
    for attempt in range(10):
        barrier = Barrier(2)
        article = SavedArticle(f"Nurses voted, {attempt}.")

        def session(article: SavedArticle = article, barrier: Barrier = barrier) -> int:
            barrier.wait()
            return store.save(article, [BALLOT], [DAY]).reports

        with ThreadPoolExecutor(2) as pool:
            made = [job.result() for job in [pool.submit(session), pool.submit(session)]]
        assert sorted(made) == [0, 1]
    added = store.added()
    assert (len(added.articles), len(added.reports), len(added.strike_days)) == (10, 10, 10)


def test_two_processes_making_the_tables_and_saving_the_same_articles(database: str, store: Store) -> None:
    processes = [saver(database, 15, "same"), saver(database, 15, "same")]
    for process in processes:
        start(process)
    outputs = [process.communicate(timeout=120)[0] for process in processes]
    assert [process.returncode for process in processes] == [0, 0]
    assert sum(line.split()[1] == "3" for output in outputs for line in output.splitlines()) == 15
    added = store.added()
    assert (len(added.articles), len(added.reports), len(added.strike_days)) == (15, 45, 15)


def test_many_opening_a_new_file_at_once_all_may(tmp_path: Path) -> None:
    for attempt in range(40):
        barrier = Barrier(8)

        def mode(attempt: int = attempt, barrier: Barrier = barrier) -> str:
            engine = connect(make_url(f"sqlite:///{tmp_path}/{attempt}.sqlite"))
            barrier.wait()
            with engine.connect() as connection:
                found = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
            engine.dispose()
            return found

        with ThreadPoolExecutor(8) as pool:
            assert {job.result() for job in [pool.submit(mode) for _ in range(8)]} == {"wal"}


def test_a_file_locked_while_it_is_opened_is_tried_again(tmp_path: Path) -> None:
    refusals = iter([True, True, False])

    class Refusing(sqlite3.Connection):
        def execute(self, sql: str, *args: object) -> sqlite3.Cursor:
            if "journal_mode" in sql and next(refusals):
                raise sqlite3.OperationalError("database is locked")
            return super().execute(sql, *args)

    connection = sqlite3.connect(tmp_path / "new.sqlite", factory=Refusing)
    _prepare_sqlite(connection, None)
    assert sqlite3.Connection.execute(connection, "PRAGMA journal_mode").fetchone() == ("wal",)
    assert next(refusals, None) is None
    connection.close()


def test_saving_while_another_takes_back_loses_nothing(store: Store) -> None:
    def save_and_undo(number: int) -> None:
        for _ in range(10):
            done = store.save(ARTICLE, [SavedRow({**BALLOT.values, "ballot_id": f"rcn-{number}"})])
            store.undo(done.save_id or "")
        store.save(ARTICLE, [SavedRow({**BALLOT.values, "ballot_id": f"rcn-{number}"})])

    with ThreadPoolExecutor(3) as pool:
        for job in [pool.submit(save_and_undo, number) for number in range(3)]:
            job.result()
    added = store.added()
    assert len(added.articles) == 1
    assert sorted(added.reports["ballot_id"]) == ["rcn-0", "rcn-1", "rcn-2"]


def test_killed_in_the_middle_of_a_hundred_saves(database: str, store: Store) -> None:
    process = saver(database, 100, "kill")
    start(process)
    assert process.stdout
    confirmed = [process.stdout.readline().split()[0] for _ in range(30)]
    process.send_signal(signal.SIGKILL)
    confirmed += [line.split()[0] for line in process.communicate()[0].splitlines() if len(line.split()) == 3]
    assert process.returncode == -signal.SIGKILL
    added = store.added()
    parts = added.reports["ballot_id"].str.rsplit("-", n=1).str[0].value_counts()
    assert set(parts) == {3}  # whole articles alone
    assert {f"rcn-{name}" for name in confirmed} <= set(parts.index)
    assert len(added.articles) == len(added.strike_days) == len(parts) < 100
    assert len(parts) <= len(confirmed) + 1  # at most the one whose confirmation was cut off
    assert store.save(ARTICLE, [BALLOT]).reports == 1  # and the store goes on


def test_migrations_make_the_tables_that_the_models_describe(database: str) -> None:
    engine = connect(location())
    upgrade(engine)
    upgrade(engine)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


@pytest.mark.parametrize("first", ["a look", "a save"])
def test_a_store_of_the_first_version_migrates_itself_and_keeps_its_rows(store: Store, first: str) -> None:
    before = store.save(ARTICLE, [BALLOT], [DAY])
    engine = connect(location())
    with engine.begin() as connection:  # as the first version left it
        connection.execute(text("ALTER TABLE articles DROP COLUMN earlier"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    if first == "a look":
        assert len(store.added().reports) == 1
    else:
        assert store.save(ARTICLE, [BALLOT], [DAY]).unchanged == 2
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()
    assert store.undo(before.save_id or "") == 2


def test_several_sessions_may_migrate_at_once(store: Store) -> None:
    store.save(ARTICLE, [BALLOT])
    with connect(location()).begin() as connection:
        connection.execute(text("ALTER TABLE articles DROP COLUMN earlier"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    with ThreadPoolExecutor(4) as pool:
        looks = [pool.submit(lambda: len(Store(location()).added().reports)) for _ in range(4)]
        assert [look.result() for look in looks] == [1, 1, 1, 1]


def test_a_store_of_a_newer_version_says_so(store: Store) -> None:
    store.save(ARTICLE, [BALLOT])
    with connect(location()).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for use in (store.version, store.added, lambda: store.save(ARTICLE, [BALLOT])):
        with pytest.raises(StoreError, match=r"newer version of Mandate.*Update Mandate"):
            use()


def test_foreign_keys_hold(store: Store) -> None:
    store.save(ARTICLE, [BALLOT])
    with pytest.raises(Exception, match=r"(?i)foreign key"), connect(location()).begin() as connection:
        connection.execute(text("DELETE FROM articles"))


@pytest.mark.parametrize(
    ("url", "message"),
    [
        pytest.param("nonsense", "is not a database address", id="no address"),
        pytest.param("mysql://localhost/x", "neither a PostgreSQL", id="another kind"),
        pytest.param("sqlite://", "neither a PostgreSQL", id="memory only"),
        pytest.param("sqlite:////nowhere/at/all/x.sqlite", "folder exists", id="no such folder"),
        pytest.param("postgresql://me:secret@127.0.0.1:1/x", "server is running", id="no server"),
    ],
)
def test_a_database_that_cannot_be_used_says_what_to_do(
    url: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SETTING, url)
    with pytest.raises(StoreError, match=message) as caught:
        open_store().save(ARTICLE, [BALLOT])
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_no_store_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "letters.sqlite"
    path.write_bytes(b"Dear reader, this is no database at all." * 99)
    before = path.read_bytes()
    monkeypatch.setenv(SETTING, f"sqlite:///{path}")
    with pytest.raises(StoreError, match="is not Mandate's store"):
        open_store().added()
    assert path.read_bytes() == before


def test_without_a_setting_the_store_is_a_file_beside_the_dashboard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SETTING, raising=False)
    assert location().database == str(ROOT / "mandate.sqlite")


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_postgresql_is_reached_through_psycopg(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, f"{scheme}://me@host/db")
    assert location().drivername == "postgresql+psycopg"
