"""Broken tables stop with one readable list of problems, each with file, row and column."""

import subprocess
import sys

import pytest

import register
from register import check, schema
from register.__main__ import main


def listed(folder) -> list[str]:
    return [str(problem) for problem in register.problems(folder)]


def test_the_published_tables_have_no_problem():
    assert register.problems() == []


def test_missing_column(edit):
    folder = edit("reports", "report_id,ballot_id,union,", "report_id,ballot_id,")
    assert "reports.csv, row 1, union: the column is missing" in listed(folder)


def test_unknown_and_double_column(edit):
    folder = edit("unions", "union,union_name,", "union,union,")
    problems = listed(folder)
    assert "unions.csv, row 1, union: the column stands there twice" in problems
    assert "unions.csv, row 1, union_name: the column is missing" in problems


BAD_CELLS = [
    ("yes_pct", "9O.44", "'9O.44' is not a number"),
    ("yes_pct", "190", "190 is above 100"),
    ("turnout_pct", "-1", "-1 is below 0"),
    ("electorate", "1204.5", "'1204.5' is not a whole number"),
    ("electorate", "1,204", "'1,204' is not a whole number"),
    ("union", "NEU2", "'NEU2' is not in unions.csv; add it there first"),
    ("union", "", "is empty"),
    ("question", "walkout", "'walkout' is not one of strike, "),
    ("nations", "GB-ENG;GB-XYZ", "'GB-XYZ' is not an ISO 3166 code"),
    ("opened", "2023-02-30", "'2023-02-30' is not a date (YYYY-MM-DD)"),
    ("closed", "01/02/2023", "'01/02/2023' is not a date (YYYY-MM-DD)"),
    ("source_url", "javascript:alert(1)", "'javascript:alert(1)' is not a web address"),
    ("group", " teachers", "has spaces around it"),
]


@pytest.mark.parametrize(("column", "value", "message"), BAD_CELLS, ids=[f"{c}={v}" for c, v, _ in BAD_CELLS])
def test_bad_cell(folder, column, value, message):
    path = folder / "reports.csv"
    frame, _ = check.parse(path.read_bytes(), schema.table("reports"), path.name)
    frame.iloc[4, frame.columns.get_loc(column)] = value
    frame.to_csv(path, index=False)
    expected = f"reports.csv, row {frame.index[4]}, {column}: {message}"
    assert [line for line in listed(folder) if line.startswith(expected)]


def test_duplicate_id(folder):
    path = folder / "reports.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines, lines[1]]), encoding="utf-8")
    problems = listed(folder)
    assert len(problems) == 1
    assert f"row {len(lines) + 1}, report_id" in problems[0]
    assert problems[0].endswith("stands there twice")


def test_wrong_encoding(folder):
    path = folder / "unions.csv"
    path.write_bytes("union,union_name\nFórsa,Fórsa\n".encode("latin-1"))
    assert "unions.csv: is not UTF-8 (byte 18); save it as CSV in UTF-8" in listed(folder)


@pytest.mark.parametrize("content", [b"", b"\n  \n"], ids=["no byte", "blank lines"])
def test_empty_file(folder, content):
    (folder / "strike_days.csv").write_bytes(content)
    assert "strike_days.csv: the file is empty; restore it from the repository" in listed(folder)


def test_spreadsheet_instead_of_text(folder):
    (folder / "reports.csv").write_bytes(b"PK\x03\x04\x00\x00")
    assert "reports.csv: is not a text file; save it as CSV in UTF-8" in listed(folder)


def test_missing_file(folder):
    (folder / "unions.csv").unlink()
    assert "unions.csv: the file is missing; restore it from the repository" in listed(folder)


def test_a_row_with_a_cell_too_many(folder):
    path = folder / "unions.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text + "A,B\n", encoding="utf-8")
    assert any("has 2 cells, the header" in line for line in listed(folder))


def test_reports_of_one_ballot_must_have_one_question(edit):
    folder = edit(
        "reports", "neu-teachers-eng-2023-01,neu-teachers-eng-2023-01,NEU,GB", "a,neu-teachers-wls-2023-01,NEU,IE"
    )
    assert any("reports of one ballot_id must have the same country" in line for line in listed(folder))


def test_a_byte_order_mark_does_no_harm(folder):
    path = folder / "unions.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert listed(folder) == []


def test_all_problems_are_listed_at_once_and_in_order(folder):
    (folder / "unions.csv").write_bytes(b"")
    (folder / "mandate_rules.csv").unlink()
    with pytest.raises(register.RegisterError) as caught:
        register.load(folder)
    assert [problem.file for problem in caught.value.problems] == ["mandate_rules.csv", "unions.csv"]


def test_what_follows_from_a_broken_column_is_not_listed_row_by_row(edit):
    folder = edit("unions", "union,union_name", "onion,union_name")
    assert sorted(listed(folder)) == [
        "unions.csv, row 1, onion: is not a column of this table",
        "unions.csv, row 1, union: the column is missing",
    ]


def test_a_long_list_is_cut():
    problems = [check.Problem("reports.csv", row, "union", "is empty") for row in range(300)]
    lines = check.listing(problems, limit=200).splitlines()
    assert len(lines) == 201
    assert lines[-1] == "... and 100 more"


def test_the_command_says_what_is_wrong_without_a_traceback(folder):
    (folder / "reports.csv").write_bytes(b"")
    run = subprocess.run([sys.executable, "-m", "register", str(folder)], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert run.stdout.startswith("reports.csv: the file is empty")
    assert "Traceback" not in run.stdout + run.stderr


def test_the_command_counts_what_it_checked(capsys):
    assert main([]) == 0
    assert "no problem found" in capsys.readouterr().out


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(SystemExit) as stopped:
        main([str(tmp_path / "nowhere")])
    assert stopped.value.code == 2


def test_fingerprint_follows_the_content(folder, edit):
    before = register.fingerprint(folder)
    assert register.fingerprint(folder) == before
    edit("unions", "NEU", "NEV")
    assert register.fingerprint(folder) != before
