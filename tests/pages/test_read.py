"""Read an article: in, corrected, linked, saved, taken back; and everything that can go wrong on the way."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

import register
from pages.parts.reading import session
from register.store import SETTING, Store, open_store
from register.store.store import _store

TALKS = (Path(__file__).parents[1] / "data" / "talks.txt").read_text(encoding="utf-8")
PAGE = "pages/articles/read.py"
VOTED = "{} members voted by {} per cent for strike action on a turnout of {} per cent, the union said today."
NEU = "neu-teachers-eng-2023-01"


@pytest.fixture
def store(tmp_path, monkeypatch) -> Store:
    monkeypatch.setenv(SETTING, f"sqlite:///{tmp_path}/mandate.sqlite")
    yield open_store()
    _store.cache_clear()


def paste(at: AppTest, text: str, published: date | None = None, url: str = "", publisher: str = "") -> AppTest:
    at.get_by_key("reading-paste-text").set_value(text)
    at.get_by_key("reading-paste-published").set_value(published)
    at.get_by_key("reading-paste-url").set_value(url)
    at.get_by_key("reading-paste-publisher").set_value(publisher)
    return press(at, "Read the article")


def press(at: AppTest, label: str) -> AppTest:
    next(button for button in at.button if button.label.startswith(label)).click()
    at.run()
    assert not at.exception
    return at


def told(at: AppTest) -> str:
    kinds = (at.markdown, at.caption, at.warning, at.error, at.success, at.info, at.code)
    return "\n".join(element.value for kind in kinds for element in kind).replace("\\", "")


@pytest.fixture
def read(opened, store) -> AppTest:
    return paste(opened(PAGE), TALKS, date(2023, 1, 18), "https://news.example/talks", "The Example")


def test_an_empty_page_says_what_to_do(opened, store):
    at = opened(PAGE)
    assert not at.exception
    assert "Paste, upload or link to a news article" in told(at)
    assert "None yet. Rows that you save appear here" in told(at)
    assert "There is no text yet" in told(press(at, "Read the article"))
    assert "No file was chosen yet" in told(press(at, "Read the files"))
    assert "There is no link yet" in told(press(at, "Fetch and read"))


def test_what_was_read_is_shown_with_verdict_match_and_confidence(read):
    page = told(read)
    assert "**NEU: strike, 90%**" in page
    assert "Mandate: Yes votes 90%" in page
    assert "Not a statutory ballot" in page
    assert "High confidence" in page
    assert "the register has this day already (England and Wales), so it is not ticked" in page
    match = read.radio[0]
    assert match.label == "Which ballot is this?"
    assert match.value == NEU
    assert match.options[-1] == "A new ballot"
    assert "Save 2 rows to your register" in [button.label for button in read.button]


def test_saving_adds_reports_and_no_ballot_and_undo_takes_them_back(read, store):
    press(read, "Save 2 rows")
    assert "Saved: 2 reports." in told(read)
    reports = store.added().reports
    assert sorted(reports["ballot_id"]) == ["ascl-leaders-2023-01-formal-strike", NEU]
    first = reports.set_index("union").loc["NEU"]
    assert (first["source_url"], first["source_publisher"]) == ("https://news.example/talks", "The Example")
    assert first["changed"] == {}
    assert {one["field"] for one in first["extracted"]["evidence"]} >= {"yes_pct", "turnout_pct", "union"}
    read.switch_page("pages/ballots/overview.py").run()
    assert "Of their" in told(read)
    assert "2 are yours" in told(read)
    assert read.metric[0].value == f"{len(register.ballots()):,}"
    read.switch_page("pages/ballots/table.py").run()
    table = read.dataframe[0].value.set_index("ballot_id")["origin"]
    assert table[NEU] == "With a report added by you"
    assert set(table.drop([NEU, "ascl-leaders-2023-01-formal-strike"])) == {""}
    read.switch_page(PAGE).run()
    press(read, "Undo the last save")
    assert "Taken back: 2 rows." in told(read)
    assert store.added().reports.empty


def test_saving_twice_says_that_nothing_was_added(read, store):
    press(read, "Save 2 rows")
    press(read, "Save 2 rows")
    assert "nothing was added" in told(read)
    assert len(store.added().reports) == 2


def test_a_new_ballot_gets_the_proposed_id_or_another(read, store):
    read.radio[0].set_value("new").run()
    proposed = next(one for one in read.text_input if one.label == "Id of the new ballot")
    assert proposed.value == "neu-2023-01"
    proposed.set_value("Not An Id").run()
    press(read, "Save 2 rows")
    assert "Not saved yet. Mend this first:" in told(read)
    assert store.version() == "empty"
    next(one for one in read.text_input if one.label == "Id of the new ballot").set_value("neu-mine-2023-01").run()
    press(read, "Save 2 rows")
    assert "neu-mine-2023-01" in set(store.added().reports["ballot_id"])


def test_two_new_ballots_of_one_article_are_proposed_two_ids(opened, store):
    text = f"{VOTED.format('ASLEF', 91, 71)}\n\n{VOTED.format('ASLEF', 75, 62).replace('members', 'members in Wales')}"
    at = paste(opened(PAGE), text, date(1987, 5, 3))
    press(at, "Save 2 rows")
    assert store.added().reports["ballot_id"].is_unique
    at = paste(opened(PAGE), text.replace(" in Wales", " at another company"), date(1986, 5, 3))
    press(at, "Save 2 rows")
    assert store.added().reports["ballot_id"].tolist()[2:] == ["aslef-1986-05", "aslef-1986-05-2"]


def test_a_union_of_several_sectors_needs_one_chosen_unless_the_ballot_is_known(opened, store):
    at = paste(opened(PAGE), VOTED.format("Unison", 91, 71), date(1987, 5, 3))
    assert "Sector is empty: choose the one in which these members work." in told(at)
    press(at, "Save 1 row")
    assert "Not saved yet. Mend this first:" in told(at)
    assert store.version() == "empty"


def test_one_id_for_two_rows_is_refused(read, store):
    for number in (0, 1):
        read.radio[number].set_value("new").run()
        fields = [one for one in read.text_input if one.label == "Id of the new ballot"]
        fields[number].set_value("the-same-2023").run()
    press(read, "Save 2 rows")
    assert "Two rows are linked to" in told(read)
    assert store.version() == "empty"


def test_conflicts_are_told_before_saving(opened, store):
    at = paste(opened(PAGE), TALKS.replace("53.27 per cent", "58 per cent"), date(2023, 1, 18))
    at.radio[0].set_value(NEU).run()
    assert "The register says otherwise: Turnout 58% here, 53" in told(at)


def test_a_ballot_without_any_day_needs_a_look(opened, store):
    files = [(f"{n}.txt", f"{n}. {VOTED.format('ASLEF', 91, 71)}".encode(), "text/plain") for n in range(2)]
    at = upload(opened(PAGE), files)
    assert list(at.dataframe[0].value["State"]) == ["needs a look", "needs a look"]
    assert at.dataframe[0].value.loc[0, "Why"].startswith("ASLEF: no day is known; give the day of publication.")
    at.selectbox[0].set_value(1).run()
    assert "No day is known. Give the day of publication above" in told(at)


def test_without_a_date_it_is_asked_for_and_then_the_days_are_read(opened, store):
    at = paste(opened(PAGE), TALKS)
    assert "Give its day of publication" in told(at)
    assert "1 February" not in "".join(at.selectbox[0].options)
    field = next(one for one in at.date_input if one.key.startswith("published-"))
    field.set_value(date(2023, 1, 18)).run()
    assert not at.exception
    assert "Give its day of publication" not in told(at)
    assert "the register has this day already" in told(at)


def test_what_is_not_saved_is_there_after_another_page(read):
    read.radio[0].set_value("new").run()
    read.switch_page("pages/ballots/overview.py").run()
    read.switch_page(PAGE).run()
    assert not read.exception
    assert read.radio[0].value == "new"
    assert "**NEU: strike, 90%**" in told(read)


def test_corrected_details_of_the_article_are_saved(read, store):
    publisher = next(one for one in read.text_input if one.key.startswith("publisher-"))
    publisher.set_value("The Sample").run()
    press(read, "Save 2 rows")
    row = store.added().reports.iloc[0]
    assert row["source_publisher"] == "The Sample"
    assert row["changed"]["source_publisher"] == ["The Example", "The Sample"]


def test_an_address_that_is_none_is_named(read, store):
    next(one for one in read.text_input if one.key.startswith("url-")).set_value("javascript:alert(1)").run()
    press(read, "Save 2 rows")
    assert "is not a web address" in told(read)
    assert store.version() == "empty"


def test_choosing_a_row_shows_its_evidence_alone(read):
    chooser = next(one for one in read.selectbox if one.label == "Evidence for")
    assert chooser.options[1:] == [
        "NEU: strike, 90%",
        "ASCL: move to a formal ballot, 69%",
        "NEU, 2023-02-01, not kept",
    ]
    everything = article(read)
    assert [everything.count(f"[{mark}]") for mark in ("yes share", "turnout", "union", "date")] == [2, 1, 3, 1]
    chooser.set_value("reports:1").run()
    assert [article(read).count(f"[{mark}]") for mark in ("yes share", "turnout", "union", "date")] == [1, 0, 1, 0]
    assert "- **Yes share** 69%: percent, yes by" in told(read)
    chooser.set_value("strike_days:0").run()
    assert [article(read).count(f"[{mark}]") for mark in ("yes share", "turnout", "union", "date")] == [0, 0, 1, 1]
    assert "- **Date** 2023-02-01: " in told(read)


def article(at: AppTest) -> str:
    """The article's text with its marks: what stands in the part that scrolls."""
    return next(one.proto.body for one in at.get("html") if "tabindex" in one.proto.body)


def test_an_article_without_anything_says_so(opened, store):
    at = paste(opened(PAGE), "The weather was fine all day.")
    assert "No ballot was found in this article" in told(at)
    assert next(button for button in at.button if button.label.startswith("Save 0 rows")).disabled


def upload(at: AppTest, files: list[tuple[str, bytes, str]]) -> AppTest:
    at.file_uploader[0].set_value(files)
    return press(at, "Read the files")


def test_a_batch_shows_how_far_each_article_has_got(opened, store):
    files = [
        ("talks.txt", TALKS.encode(), "text/plain"),
        ("weather.txt", b"The weather was fine all day.", "text/plain"),
        ("broken.pdf", b"%PDF-1.4 nothing", "application/pdf"),
        ("empty.txt", b"", "text/plain"),
    ]
    at = upload(opened(PAGE), files)
    table = at.dataframe[0].value
    assert dict(zip(table["Article"].str.slice(0, 9), table["State"], strict=True)) == {
        "talks.txt": "needs a look",
        "weather.t": "nothing found",
        "broken.pd": "unreadable",
        "empty.txt": "unreadable",
    }
    assert "day of publication" in table.loc[0, "Why"]
    assert all(table["Why"])
    at.switch_page("pages/ballots/overview.py").run()
    at.switch_page(PAGE).run()
    assert len(at.dataframe[0].value) == 4


@pytest.mark.parametrize(
    ("second", "states"),
    [
        pytest.param(("TSSA", 92, 72), ["saved", "saved"], id="another ballot"),
        pytest.param(("ASLEF", 91, 71), ["saved", "saved"], id="the ballot of the first"),
        pytest.param(("ASLEF", 96, 60), ["saved", "saved"], id="another ballot of its union"),
        pytest.param(("ASLEF", 91, 60), ["saved", "needs a look"], id="perhaps the ballot of the first"),
    ],
)
def test_what_is_ready_in_a_batch_is_saved_at_once(opened, store, second, states):
    told_of = [("ASLEF", 91, 71), second]
    files = [(f"{n}.txt", f"{n}. {VOTED.format(*one)}".encode(), "text/plain") for n, one in enumerate(told_of)]
    at = opened(PAGE)
    at.get_by_key("reading-upload-published").set_value(date(1987, 5, 3))
    at = upload(at, files)
    assert list(at.dataframe[0].value["State"]) == ["ready", "ready"]
    press(at, "Save all 2 that are ready")
    assert list(at.dataframe[0].value["State"]) == states
    assert len(store.added().articles) == states.count("saved")
    assert store.added().reports["ballot_id"].nunique() == len(set(told_of[: states.count("saved")]))


def test_a_text_that_cannot_be_taken_in_is_not_lost(opened, store, monkeypatch):
    monkeypatch.setattr(session, "MOST_ARTICLES", 0)
    at = paste(opened(PAGE), TALKS, date(2023, 1, 18), publisher="The Example")
    assert "articles are waiting here already" in told(at)
    assert at.get_by_key("reading-paste-text").value == TALKS
    monkeypatch.undo()
    press(at, "Read the article")
    assert "**NEU: strike, 90%**" in told(at)
    fields = ("text", "publisher", "url", "published")
    assert [at.get_by_key(f"reading-paste-{name}").value for name in fields] == ["", "", "", None]


def test_a_corrected_date_keeps_what_was_decided(read):
    read.radio[0].set_value("new").run()
    next(one for one in read.text_input if one.label == "Id of the new ballot").set_value("neu-mine-2023-01").run()
    next(one for one in read.date_input if one.key.startswith("published-")).set_value(date(2023, 1, 17)).run()
    assert read.radio[0].value == "new"
    assert next(one for one in read.text_input if one.label == "Id of the new ballot").value == "neu-mine-2023-01"


def test_another_session_can_take_back_the_last_save(opened, store, read):
    press(read, "Save 2 rows")
    at = press(opened(PAGE), "Undo the last save: Education talks end")
    assert "Taken back: 2 rows." in told(at)
    assert "None yet." in told(at)
    assert "Saved: 2 reports." not in told(read.run())
    assert "Undo the last save" not in "".join(button.label for button in read.button)


def test_what_is_changed_after_a_save_is_told(read, store):
    press(read, "Save 2 rows")
    assert "Changed since then" not in told(read)
    read.radio[0].set_value("new").run()
    assert "Changed since then. Save again" in told(read)


def test_an_article_is_put_away(read, store):
    press(read, "Put away")
    assert "**NEU: strike, 90%**" not in told(read)
    assert read.get_by_key("reading-paste-text").value == ""


def test_a_title_corrected_after_the_save_is_kept(read, store):
    press(read, "Save 2 rows")
    next(one for one in read.text_input if one.key.startswith("title-")).set_value("Talks end").run()
    press(read, "Save 2 rows")
    assert "Saved: what you corrected about the article." in told(read)
    assert store.added().articles["title"].tolist() == ["Talks end"]
    press(read, "Undo the last save")
    assert store.added().articles["title"].tolist() == ["Education talks end without agreement"]


@pytest.mark.parametrize(
    ("database", "message"),
    [
        pytest.param("postgresql://me:secret@127.0.0.1:1/none", "server is running", id="no server"),
        pytest.param("nonsense", "is not a database address", id="no address"),
        pytest.param("sqlite:////nowhere/at/all.sqlite", "", id="no folder: nothing to read, and saving says so"),
    ],
)
def test_a_store_that_cannot_be_used_leaves_the_register_on_the_page(opened, monkeypatch, database, message):
    monkeypatch.setenv(SETTING, database)
    at = opened("pages/ballots/overview.py")
    assert not at.exception
    assert int(at.metric[0].value.replace(",", "")) > 800
    assert message in told(at)
    assert "secret" not in told(at)
    at = paste(opened(PAGE), TALKS, date(2023, 1, 18))
    press(at, "Save 2 rows")
    assert "Nothing was saved" in told(at)


def test_a_newer_store_says_so_and_the_register_shows(opened, store, read):
    press(read, "Save 2 rows")
    with store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    at = opened("pages/ballots/overview.py")
    assert not at.exception
    assert "newer version of Mandate" in told(at)
    assert int(at.metric[0].value.replace(",", "")) > 800


def test_links_can_be_switched_off(opened, store, monkeypatch):
    monkeypatch.setenv("MANDATE_FETCH", "off")
    assert "Links are switched off on this server" in told(opened(PAGE))


@pytest.mark.parametrize("link", ["http://127.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest", "file:///etc"])
def test_links_into_private_networks_are_refused(opened, store, link):
    at = opened(PAGE)
    at.get_by_key("reading-link-url").set_value(link)
    press(at, "Fetch and read")
    assert "The link could not be read." in told(at)
    assert link.split("/")[0] in told(at)
