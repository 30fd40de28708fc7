"""`python -m extract`: what is written where, which code it ends with, and what it says of unreadable inputs."""

import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from extract import Article, read, to_json
from extract.cli import main

ROOT = Path(__file__).parents[2]
TEXT = (
    "Teachers vote to strike\n\n"
    "The National Education Union said on Monday that 90.44 per cent of teachers in England who voted had backed "
    "strikes, on a turnout of 53.27 per cent. Its members will strike on 1 February.\n"
)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in").mkdir()
    for name in ("b", "a"):
        (tmp_path / "in" / f"{name}.txt").write_text(TEXT)
    (tmp_path / "in" / "none.txt").write_text("A village fair was held on Saturday.")
    return tmp_path / "in"


def objects(text):
    return [json.loads(line) for line in text.splitlines()]


def test_json_lines_to_standard_output(folder, capsysbinary):
    assert main([str(folder), "--published", "2023-01-16"]) == 0
    out = objects(capsysbinary.readouterr().out)
    assert out[0] == to_json(read(Article(TEXT.strip(), "Teachers vote to strike", "2023-01-16", id="a")))
    assert [o["id"] for o in out] == ["a", "b", "none"]
    assert out[2] == {"id": "none", "ballots": [], "strike_dates": []}
    assert {ballot["yes_pct"] for ballot in out[0]["ballots"]} == {90.44}


def test_json_lines_to_a_file_with_ids_made_unique(folder, tmp_path, capsysbinary):
    out = tmp_path / "out.jsonl"
    assert main([str(folder / "a.txt"), str(folder), "-o", str(out)]) == 0
    assert [o["id"] for o in objects(out.read_text())] == ["a", "a-2", "b", "none"]
    assert capsysbinary.readouterr().out == b""


def test_csv_into_a_folder(folder, tmp_path):
    out = tmp_path / "deep" / "out"
    assert main([str(folder), "--published", "2023-01-16", "--format", "csv", "-o", str(out)]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["ballots.csv", "strike_days.csv"]
    ballots = pd.read_csv(out / "ballots.csv")
    assert list(ballots["article"]) == ["a", "b"]
    assert list(ballots["yes_pct"]) == [90.44, 90.44]
    evidence = json.loads(ballots["evidence"][0])
    assert all(TEXT[e["start"] : e["end"]] == e["text"] for e in evidence)
    assert list(pd.read_csv(out / "strike_days.csv")["date"]) == ["2023-02-01", "2023-02-01"]


def test_what_looks_like_a_formula_is_made_harmless_in_csv(tmp_path):
    (tmp_path / "t.jsonl").write_text(json.dumps({"id": '=HYPERLINK("http://x")', "text": TEXT}))
    assert main([str(tmp_path / "t.jsonl"), "--format", "csv", "-o", str(tmp_path)]) == 0
    assert pd.read_csv(tmp_path / "ballots.csv")["article"][0] == '\'=HYPERLINK("http://x")'


def test_days_of_publication_from_a_table_within_the_folder(folder, capsysbinary):
    (folder / "gold.jsonl").write_text('{"id": "a", "published": "2024-01-16"}\n')
    assert main([str(folder), "--dates", str(folder / "gold.jsonl"), "--published", "2023-01-16"]) == 0
    out = objects(capsysbinary.readouterr().out)
    assert [o["strike_dates"][0]["date"] for o in out[:2]] == ["2024-02-01", "2023-02-01"]


def test_the_articles_own_day_counts_before_the_option(tmp_path, capsysbinary):
    (tmp_path / "t.jsonl").write_text(json.dumps({"id": "x", "text": TEXT, "published": "2024-01-16"}))
    assert main([str(tmp_path / "t.jsonl"), "--published", "2023-01-16"]) == 0
    assert objects(capsysbinary.readouterr().out)[0]["strike_dates"][0]["date"] == "2024-02-01"


def test_some_inputs_unreadable(folder, capsysbinary):
    (folder / "empty.txt").write_text("")
    assert main([str(folder), str(folder / "gone.txt")]) == 1
    out, err = capsysbinary.readouterr()
    assert [o["id"] for o in objects(out)] == ["a", "b", "none"]
    first, second = err.decode().splitlines()
    assert first == "empty.txt: is empty. Check that it was saved or downloaded whole."
    assert second.endswith("gone.txt: does not exist. Check the path.")


def test_nothing_readable_writes_nothing(tmp_path, capsysbinary):
    out = tmp_path / "out.jsonl"
    out.write_text("before")
    assert main([str(tmp_path / "gone.txt"), "-o", str(out)]) == 2
    assert main([str(tmp_path / "gone.txt"), "--format", "csv", "-o", str(tmp_path / "new")]) == 2
    assert (out.read_text(), (tmp_path / "new").exists()) == ("before", False)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "the following arguments are required: ARTICLE"),
        (["x", "--published", "16/01/2023"], "write it like 2023-01-16"),
        (["x", "--published", "2023-02-30"], "write it like 2023-01-16"),
        (["x", "--format", "xml"], "invalid choice: 'xml'"),
        (["x", "--format", "csv"], "name their folder with -o FOLDER"),
        (["x", "--format", "csv", "-o", __file__], "--format csv needs a folder"),
        (["x", "-o", "."], "is not a file; give the name of the file to write"),
        (["x", "-o", "/dev/null"], "is not a file; give the name of the file to write"),
        (["x", "-o", "no/such/folder.jsonl"], "the folder no/such does not exist"),
        (["x", "--dates", "gone.csv"], "Give a table with the columns id and published."),
    ],
    ids=lambda value: " ".join(value).replace(str(ROOT), "") if isinstance(value, list) else "",
)
def test_wrong_usage(arguments, message, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert message in capsys.readouterr().err


def test_a_failure_while_writing_leaves_what_was_there(folder, tmp_path, monkeypatch, capsys):
    (tmp_path / "ballots.csv").write_text("before")
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(SystemExit) as ended:
        main([str(folder), "--format", "csv", "-o", str(tmp_path)])
    assert ended.value.code == 2
    assert "No space left on device" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ballots.csv", "in"]
    assert (tmp_path / "ballots.csv").read_text() == "before"


def test_the_explained_view_goes_to_a_file_too(folder, tmp_path):
    assert main([str(folder / "a.txt"), "--explain", "-o", str(tmp_path / "why.txt")]) == 0
    assert "[90.44 per cent | kind, status, yes_pct]" in (tmp_path / "why.txt").read_text()


def run(*arguments, **options):
    return subprocess.run([sys.executable, "-m", "extract", *arguments], cwd=ROOT, capture_output=True, **options)


def test_as_a_program_from_standard_input():
    done = run("-", "--published", "2023-01-16", input=TEXT.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert objects(done.stdout)[0]["id"] == "standard input"


def test_as_a_program_whose_output_is_not_wanted(folder):
    command = f"{sys.executable} -m extract {folder} {folder} | true"
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], cwd=ROOT, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
