"""Downloads: no cell that a spreadsheet would run, numbers untouched, types that come back, a complete archive."""

import io
import json
import zipfile
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from register import export, schema
from register.select import Selection

DTYPES = {"string": "str", "list": "str", "number": "float64", "integer": "Int64"}


def read(data: bytes, name: str) -> pd.DataFrame:
    """A downloaded table, as the data dictionary says that it is to be read."""
    columns = schema.table(name).columns
    types = {column.name: DTYPES[column.type] for column in columns if column.type != "date"}
    dates = [column.name for column in columns if column.type == "date"]
    frame = pd.read_csv(io.BytesIO(data), dtype=types, keep_default_na=False, na_values=[""], parse_dates=dates)
    return frame.astype(dict.fromkeys(dates, "datetime64[us]"))


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+441", "'+441"),
        ("-3", "'-3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("  =1", "'  =1"),
        ("\r=1", "'\r=1"),
        ("teachers", "teachers"),
        ("a=b", "a=b"),
        (-3.5, -3.5),
        (None, None),
    ],
)
def test_safe_text(cell, written):
    assert export.safe_text(cell) == written


def test_formulas_are_shielded_and_numbers_are_not():
    frame = pd.DataFrame(
        {"note": ["=HYPERLINK(1)", None], "change": [-3.5, 2.0], "count": pd.array([-1, None], "Int64")}
    )
    assert export.csv(frame).decode() == "note,change,count\n'=HYPERLINK(1),-3.5,-1\n,2.0,\n"


@pytest.mark.parametrize("name", ["ballots", "reports", "strike_days", "unions", "mandate_rules"])
def test_tables_come_back_with_their_types(loaded, name):
    frame = getattr(loaded, {"mandate_rules": "rules"}.get(name, name))
    columns = schema.table(name).names
    back = read(export.csv(frame[columns]), name)
    pd.testing.assert_frame_equal(back, frame[columns].reset_index(drop=True))


def test_csv_of_nothing_has_its_header(loaded):
    empty = export.csv(loaded.ballots.iloc[:0]).decode()
    assert empty == ",".join(loaded.ballots.columns) + "\n"


def test_the_archive_of_a_view_holds_its_rows_and_no_others(loaded):
    selection = Selection(union=("NEU",))
    with zipfile.ZipFile(io.BytesIO(export.bundle(loaded, selection))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    tables = {f"{name}.csv" for name in schema.tables()}
    assert set(files) == tables | {"datapackage.json", "LICENCE.txt", "CITATION.txt", "README.txt"}
    ballots = read(files["ballots.csv"], "ballots")
    reports = pd.read_csv(io.BytesIO(files["reports.csv"]))
    assert set(ballots["union"]) == {"NEU"}
    assert set(reports["ballot_id"]) == set(ballots["ballot_id"])
    assert len(ballots) == loaded.ballots["union"].eq("NEU").sum()
    assert b"This archive holds: NEU." in files["README.txt"]
    assert json.loads(files["datapackage.json"])["name"] == "mandate"
    assert b"creativecommons.org/licenses/by/4.0" in files["LICENCE.txt"]


def test_the_archive_is_the_same_bytes_each_time(loaded):
    assert export.bundle(loaded) == export.bundle(loaded)


def test_published_files_are_whole_and_replaced(loaded, tmp_path):
    (tmp_path / "ballots.csv").write_text("old")
    export.publish(loaded, tmp_path)
    assert (tmp_path / "ballots.csv").read_bytes() == export.csv(loaded.ballots)
    assert {path.suffix for path in tmp_path.iterdir()} == {".csv", ".json"}


def test_two_servers_that_start_together_publish_both(loaded, tmp_path, monkeypatch):
    write, started = Path.write_bytes, []

    def meanwhile(path, data):
        size = write(path, data)
        if not started:  # the other server starts, and is done, while this one has written its first file aside
            started.append(path)
            export.publish(loaded, tmp_path)
        return size

    monkeypatch.setattr(Path, "write_bytes", meanwhile)
    export.publish(loaded, tmp_path)
    assert started
    assert (tmp_path / "ballots.csv").read_bytes() == export.csv(loaded.ballots)
    assert {path.suffix for path in tmp_path.iterdir()} == {".csv", ".json"}


def test_citation_names_version_day_and_licence():
    cited = export.citation(date(2026, 11, 22))
    assert schema.package()["version"] in cited
    assert "snapshot of 2026-11-22" in cited
    assert "CC BY 4.0" in cited
