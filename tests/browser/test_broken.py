"""A table that breaks while the dashboard runs: the page lists what is wrong, and is well again once it is mended."""

import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("dashboard.py", ".streamlit", "charts", "data", "docs", "extract", "pages", "register", "scripts", "static")


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    copy = tmp_path_factory.mktemp("checkout")
    for name in (*NEEDED, "CHANGELOG.md"):
        source = ROOT / name
        ignored = shutil.ignore_patterns("__pycache__", "*.part")
        shutil.copytree(source, copy / name, ignore=ignored) if source.is_dir() else shutil.copy(source, copy / name)
    return copy


def test_broken_tables_are_shown_as_a_list(serve, visit, settle, checkout, tmp_path):
    table = checkout / "data" / "unions.csv"
    whole = table.read_bytes()
    with serve(checkout, tmp_path) as address:
        table.write_bytes(whole.replace(b"union,union_name", b"onion,union_name", 1))
        page = visit(f"{address}/ballots")
        listed = page.locator("[data-testid=stCode]").inner_text()
        assert "unions.csv, row 1, union: the column is missing" in listed
        assert "Traceback" not in page.locator("body").inner_text()
        assert page.locator("[data-testid=stException]").count() == 0
        table.write_bytes(whole)
        page.reload()
        settle(page)
        assert page.get_by_text("ballot questions match").is_visible()
