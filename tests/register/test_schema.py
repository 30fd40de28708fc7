"""The data package: every column documented, valid as Frictionless, and the frames follow it."""

import pandas as pd
import pytest

from register import schema, tables

FRICTIONLESS = {"string", "number", "integer", "date", "list"}
TABLES = schema.tables()
ATTRIBUTES = {"mandate_rules": "rules"}  # where a table is named otherwise on the register
COLUMNS = [(name, column) for name in TABLES for column in schema.table(name).columns]


def test_every_csv_file_is_described_in_the_package():
    stored = {f"{name}.csv" for name in TABLES if not schema.table(name).derived}
    assert {path.name for path in schema.DATA.glob("*.csv")} == stored | {"changes.csv"}


def test_the_package_is_described():
    package = schema.package()
    assert package["name"] == package["name"].lower()
    assert package["licenses"][0]["name"] == "CC-BY-4.0"
    assert all(package[name] for name in ("title", "description", "version", "sources", "contributors"))


@pytest.mark.parametrize("resource", schema.package()["resources"], ids=lambda resource: resource["name"])
def test_resource_is_valid(resource):
    names = [field["name"] for field in resource["schema"]["fields"]]
    assert len(names) == len(set(names))
    key = resource["schema"]["primaryKey"]
    assert set([key] if isinstance(key, str) else key) <= set(names)
    assert resource["schema"]["missingValues"] == [""]
    for reference in resource["schema"].get("foreignKeys", []):
        target = schema.table(reference["reference"]["resource"])
        assert reference["reference"]["fields"] in target.names


@pytest.mark.parametrize(("table", "column"), COLUMNS, ids=[f"{table}.{column.name}" for table, column in COLUMNS])
def test_column_is_documented(table, column):
    assert column.type in FRICTIONLESS
    assert column.title
    assert column.description.endswith(".")
    if column.name.endswith("_pct") or column.name in ("yes_share", "turnout", "support"):
        assert column.unit == "%"
    assert not column.kind or column.kind == "partial-date"


@pytest.mark.parametrize("name", TABLES)
def test_frames_have_the_columns_and_types_of_the_schema(loaded, name):
    frame = tables.beside(name) if name in tables.BESIDE else getattr(loaded, ATTRIBUTES.get(name, name))
    expected = schema.empty_frame(name)
    assert list(frame.columns)[: len(expected.columns)] == list(expected.columns)
    assert frame[expected.columns].dtypes.to_dict() == expected.dtypes.to_dict()


def test_csv_files_have_exactly_the_columns_of_the_schema_in_order():
    for name in TABLES:
        path = schema.DATA / f"{name}.csv"
        if not schema.table(name).derived:
            header = path.read_text(encoding="utf-8").splitlines()[0].split(",")
            assert header == schema.table(name).names


def test_only_ballots_are_derived():
    assert [name for name in TABLES if schema.table(name).derived] == ["ballots"]


def test_unknown_table():
    with pytest.raises(KeyError, match="no table 'votes'"):
        schema.table("votes")


def test_conform_orders_types_and_fills():
    frame = schema.conform(pd.DataFrame({"date": ["2023-02-01"], "extra": [1], "union": ["NEU"]}), "strike_days")
    assert list(frame.columns) == schema.table("strike_days").names
    assert str(frame["date"].dtype) == "datetime64[us]"
    assert frame["employer"].isna().all()


def test_conform_refuses_what_does_not_fit():
    with pytest.raises(ValueError, match="nine"):
        schema.conform(pd.DataFrame({"yes_pct": ["nine"]}), "reports")
