"""A register as published, and ballots made for a test: one report with some columns changed."""

import shutil
from pathlib import Path

import pandas as pd
import pytest

from register import schema
from register.ballots import ballots


@pytest.fixture(scope="session")
def reports_of(ordinary):
    def make(*changes: dict) -> pd.DataFrame:
        rows = [
            {**ordinary, "ballot_id": "neu-test", "report_id": f"neu-test-{number}", **change}
            for number, change in enumerate(changes)
        ]
        return schema.conform(pd.DataFrame(rows), "reports").assign(origin="register")

    return make


@pytest.fixture(scope="session")
def linked(loaded, reports_of):
    """Ballots of reports that are given by the columns in which they differ from an ordinary one."""
    return lambda *changes: ballots(reports_of(*changes), loaded.rules)


@pytest.fixture(scope="session")
def judged(linked):
    """The one ballot of one report."""
    return lambda **changes: linked(changes).iloc[0]


@pytest.fixture
def folder(tmp_path):
    """A copy of the tables that a test may break."""
    copy = tmp_path / "data"
    shutil.copytree(schema.DATA, copy)
    return copy


@pytest.fixture
def edit(folder):
    """Change one table's text in the copy: every ``old`` becomes ``new``."""

    def change(name: str, old: str, new: str) -> Path:
        path = folder / f"{name}.csv"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return folder

    return change
