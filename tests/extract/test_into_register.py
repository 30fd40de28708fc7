"""`--into-register`: what is certain is saved, the rest is listed, and a second run saves nothing more."""

from __future__ import annotations

import pytest

from extract.cli import main
from register import schema
from register.store import SETTING, SavedArticle, SavedRow, open_store
from register.store.store import _store

CERTAIN = (
    "ASLEF members voted by 91 per cent for strike action on a turnout of 71 per cent, the union said today. "
    "Members will strike on 12 May.\n"
)
KNOWN = (
    "NEU members in Wales voted by 92.28 per cent for strike action on a turnout of 58.07 per cent, the NEU said. "
    "ASCL is to ballot its members.\n"
)


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv(SETTING, f"sqlite:///{tmp_path}/store.sqlite")

    def go(text: str, published: str, *more: str, then: str = "") -> tuple[int, str, str]:
        texts = {"story": text, "then": then} if then else {"story": text}
        for name, told in texts.items():
            (tmp_path / f"{name}.txt").write_text(told)
        dated = ["--published", published] if published else []
        code = main([*(str(tmp_path / f"{name}.txt") for name in texts), *dated, "--into-register", *more])
        return code, *capsys.readouterr()

    yield go
    _store.cache_clear()


def test_certain_rows_are_saved_and_again_they_are_not(run):
    assert run(CERTAIN, "1987-05-03")[:2] == (0, "story: saved 1 report and 1 strike day\n")
    added = open_store().added()
    assert added.reports["ballot_id"].tolist() == ["aslef-1987-05"]
    assert added.reports["changed"].tolist() == [{}]
    assert added.strike_days["date"].astype("str").tolist() == ["1987-05-12"]
    assert run(CERTAIN, "1987-05-03")[1].startswith("story: nothing new; 1 row saved before\n")
    assert len(open_store().added().reports) == 1


def test_a_day_told_by_two_articles_is_saved_once(run):
    again = "ASLEF confirmed that its members will strike on 12 May. Talks with the employers go on.\n"
    _, out, _ = run(CERTAIN, "1987-05-03", then=again)
    assert "story: saved 1 report and 1 strike day" in out
    assert "then: left out: ASLEF, strike on 1987-05-12: the register has this day" in out
    assert len(open_store().added().strike_days) == 1


def test_a_correction_of_a_person_stays_when_the_article_is_read_again(run):
    run(CERTAIN, "1987-05-03")
    store = open_store()
    article = store.added().articles.iloc[0]
    row = store.added().reports.iloc[0]
    corrected = SavedArticle(CERTAIN, title="Drivers vote", published=article["published"], corrects=True)
    store.save(corrected, [SavedRow(row[schema.table("reports").names].to_dict())])
    assert run(CERTAIN, "1987-05-03")[1].startswith("story: nothing new")
    assert store.added().articles["title"].tolist() == ["Drivers vote"]


def test_a_known_ballot_gets_the_report_and_what_is_open_is_listed(run):
    code, out, _ = run(KNOWN, "2023-01-16")
    assert code == 0
    assert open_store().added().reports["ballot_id"].tolist() == ["neu-teachers-wls-2023-01"]
    assert "story: left out: ASCL" in out


def test_a_ballot_without_any_day_is_left_out(run):
    _, out, _ = run(CERTAIN, "")
    assert "story: left out: ASLEF, strike, 91%: no day is known; give the day of publication with --published" in out
    assert open_store().version() == "empty"


def test_what_a_person_must_say_is_left_out(run):
    _, out, _ = run(KNOWN.replace("58.07", "57"), "2023-01-16")
    assert "may be a known ballot (neu-teachers-wls-2023-01); a person must say" in out
    assert open_store().version() == "empty"


def test_a_store_that_cannot_be_used_is_one_line_and_code_2(run, monkeypatch, capsys):
    monkeypatch.setenv(SETTING, "postgresql://me:secret@127.0.0.1:1/none")
    with pytest.raises(SystemExit) as ended:
        run(CERTAIN, "1987-05-03")
    assert ended.value.code == 2
    error = capsys.readouterr().err
    assert "the server is running" in error
    assert "secret" not in error


def test_it_writes_to_the_store_alone(run, capsys):
    with pytest.raises(SystemExit):
        run(CERTAIN, "1987-05-03", "--explain")
    assert "leave out -o, --format and --explain" in capsys.readouterr().err
