"""Read an article in a real browser: from a pasted text to a downloaded row, on both databases; hostile articles."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import expect
from sqlalchemy import make_url

from register.store import Store

ROOT = Path(__file__).parents[2]
TALKS = (ROOT / "tests" / "data" / "talks.txt").read_text(encoding="utf-8")
NEU = "neu-teachers-eng-2023-01"
HOSTILE = """Union's members vote <script>window.ran = 1; alert(1)</script> to strike
<img src="https://elsewhere.example/x.png" onerror="window.ran = 2"> <svg onload="window.ran = 3"></svg>
</mark></p></div><iframe src="https://elsewhere.example/"></iframe><style>body{background:url(https://elsewhere.example)}
[click](javascript:window.ran=4) ![picture](https://elsewhere.example/y.png) www.elsewhere.example
$$\\frac{1}{2}$$ :smile: :material/home: :red[red] --> **bold** # heading
=HYPERLINK("https://elsewhere.example","x") @SUM(1+1)
The NEU said that 90 per cent of members voted for strike action on a turnout of 53.27 per cent.
"""
UNION = 2  # its column in the tables to correct, after the row's mark and Keep
RENDERED = "script, iframe, img:not([alt]), svg[onload], .katex, a[href*='javascript'], a[href*='elsewhere']"


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def dashboard(request, serve, tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    settings = {}
    if request.param == "postgres":
        settings = {"MANDATE_DATABASE": request.getfixturevalue("postgres") + "/postgres"}
    with serve(ROOT, home, **settings) as address:
        yield address


def paste(page, settle, text: str, date: str = "20230118") -> None:
    page.get_by_label("Text of the article").fill(text)
    if date:
        page.get_by_label("year, Published on").first.focus()
        page.keyboard.type(date)
        page.keyboard.press("Escape")
    page.get_by_role("button", name="Read the article").click()
    page.get_by_label("Evidence for").wait_for()
    settle(page)


def cell(page, column: int, row: int = 0, table: int = 0):
    """A cell of an editable table: the canvas holds one for screen readers, which tells whether it is chosen."""
    return page.locator("[data-testid=stDataFrame]").nth(table).get_by_test_id(f"glide-cell-{column}-{row}")


def correct(page, columns: int, value: str) -> None:
    """Write a value into the first row, so many columns to the right of its union; by keyboard but for one click."""
    page.locator("[data-testid=stDataFrame]").first.click(position={"x": 130, "y": 50})
    expect(cell(page, UNION)).to_have_attribute("aria-selected", "true")
    for _ in range(columns):
        page.keyboard.press("ArrowRight")
    expect(cell(page, UNION + columns)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    editor = page.locator("#portal input")
    expect(editor).to_be_focused()
    editor.fill(value)
    page.keyboard.press("Enter")
    expect(editor).to_have_count(0)
    expect(cell(page, UNION + columns)).to_have_text(value)


def go(page, settle, link: str, heading: str) -> None:
    """Another page by its link, once it is drawn."""
    page.locator(f"a[href$='/{link}']").first.click()
    page.get_by_role("heading", name=heading, level=1).wait_for()
    settle(page)


def overview(visit, address: str) -> tuple[str, str]:
    """The overview's count of ballot questions, and what it says of reports that are yours."""
    page = visit(address)
    told = page.get_by_text(re.compile("ballot questions match")).inner_text()
    yours = re.search(r"([\d,]+) (?:is|are) yours", told)
    return told.split(" ballot")[0], yours[1] if yours else "0"


def test_from_a_pasted_text_to_a_downloaded_row_and_back(dashboard, visit, settle):
    before = overview(visit, dashboard)
    page = visit(f"{dashboard}/read")
    paste(page, settle, TALKS)
    article = page.locator("[class*=st-key-article]")
    marks = [mark.inner_text() for mark in article.locator("mark").all()]
    for words in ("90 per cent [yes share", "53.27 per cent [turnout", "69 per cent [yes share", "1 February [date"):
        assert any(mark.startswith(words) for mark in marks), marks
    cards = page.get_by_role("radiogroup", name="Which ballot is this?")
    assert cards.count() == 2
    assert cards.first.get_by_role("radio").first.is_checked()
    assert "NEU: teachers, state-funded schools, England" in cards.first.inner_text()
    page.get_by_role("button", name="Save 2 rows").click()
    page.get_by_text("Saved: 2 reports.").wait_for()
    assert overview(visit, dashboard) == (before[0], "2")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Your reports (CSV)").click()
    rows = list(csv.DictReader(io.StringIO(waiting.value.path().read_text(encoding="utf-8"))))
    assert {(row["ballot_id"], row["union"], row["yes_pct"], row["origin"]) for row in rows} == {
        (NEU, "NEU", "90.0", "yours"),
        ("ascl-leaders-2023-01-formal-strike", "ASCL", "69.0", "yours"),
    }
    page.get_by_role("button", name="Undo the last save").click()
    page.get_by_text("Taken back: 2 rows.").wait_for()
    assert overview(visit, dashboard) == before


def test_two_sessions_that_save_one_article_at_once_make_one(dashboard, visit, settle):
    pages = [visit(f"{dashboard}/read") for _ in range(2)]
    for page in pages:
        paste(page, settle, TALKS)
    for page in pages:
        page.get_by_role("button", name="Save 2 rows").click(no_wait_after=True)
    told = [page.get_by_text(re.compile("Saved: 2 reports|nothing was added")) for page in pages]
    assert sorted(one.inner_text().split(".")[0] for one in told) == [
        "Saved: 2 reports",
        "This article and these rows were saved before: nothing was added",
    ]
    assert overview(visit, dashboard)[1] == "2"
    page = visit(f"{dashboard}/read")  # a third one, which takes it back
    page.get_by_role("button", name="Undo the last save").click()
    page.get_by_text("Taken back: 2 rows.").wait_for()
    assert overview(visit, dashboard)[1] == "0"


def test_a_correction_changes_the_verdict_at_once_and_survives_another_page(server, visit, settle):
    page = visit(f"{server}/read")
    paste(page, settle, TALKS)
    correct(page, 3, "46")
    open_ = page.get_by_text("Not determinable: The verdict depends on the nation")  # 46% is no bar in one of them
    open_.wait_for()
    go(page, settle, "unions", "Unions")
    go(page, settle, "read", "Read an article")
    open_.wait_for()
    expect(cell(page, UNION + 3)).to_have_text("46")
    page.get_by_role("button", name="Save 2 rows").click()
    page.get_by_text("Saved: 2 reports.").wait_for()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Your reports (CSV)").click()
    rows = list(csv.DictReader(io.StringIO(waiting.value.path().read_text(encoding="utf-8"))))
    corrected = next(row for row in rows if row["union"] == "NEU")
    assert (corrected["turnout_pct"], corrected["changed_by_you"]) == ("46.0", "turnout_pct: 53.27 before")
    page.get_by_role("button", name="Undo the last save").click()
    page.get_by_text("Taken back: 2 rows.").wait_for()


def test_the_keyboard_alone_suffices(server, visit, settle):
    page = visit(f"{server}/read")
    page.get_by_label("Text of the article").focus()
    page.keyboard.insert_text(TALKS)
    reach(page, settle, "year, Published on")
    page.keyboard.type("20230118")
    page.keyboard.press("Escape")
    reach(page, settle, "Read the article")
    page.keyboard.press("Enter")
    page.get_by_label("Evidence for").wait_for()
    settle(page)
    page.get_by_label("Publisher").first.focus()
    page.keyboard.type("The Example")
    page.keyboard.press("Enter")
    reach(page, settle, "Save 2 rows to your register", 120)
    page.keyboard.press("Enter")
    page.get_by_text("Saved: 2 reports.").wait_for()
    reach(page, settle, "Undo the last save", 120)
    page.keyboard.press("Enter")
    page.get_by_text("Taken back: 2 rows.").wait_for()


FOCUSED = """() => { const at = document.activeElement;
    if (at === document.body) return '';
    return (at.getAttribute('aria-label') || at.innerText || at.textContent || '').trim() }"""


def reach(page, settle, name: str, steps: int = 40) -> None:
    """Press Tab until what is named has the focus, on a page that is drawn to its end."""
    settle(page)
    for _ in range(steps):
        if name in page.evaluate(FOCUSED):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"Tab did not reach {name!r} in {steps} steps")


@pytest.fixture
def dialogs(visit, server):
    page = visit(f"{server}/read")
    seen: list[str] = []
    page.on("dialog", lambda dialog: (seen.append(dialog.message), dialog.dismiss()))
    yield page
    assert seen == []
    assert page.evaluate("window.ran") is None


def test_a_hostile_article_is_shown_as_text(dialogs, settle):
    page = dialogs
    paste(page, settle, HOSTILE)
    article = page.locator("[class*=st-key-article]")
    shown = article.inner_text()
    pieces = ("<script>window.ran = 1; alert(1)</script>", "[click](javascript:window.ran=4)", ":smile:", "-->", "$$")
    assert [piece for piece in pieces if piece not in shown] == []
    assert article.locator(RENDERED).count() == 0
    assert page.locator("[data-testid=stMain] h3 script").count() == 0


def files(page, *given: tuple[str, bytes], date: str = "") -> None:
    page.get_by_role("tab", name="Upload files").click()
    if date:
        page.get_by_role("tabpanel", name="Upload files").get_by_label("year, Published on").focus()
        page.keyboard.type(date)
        page.keyboard.press("Escape")
    payload = [{"name": name, "mimeType": "application/octet-stream", "buffer": data} for name, data in given]
    page.locator("input[type=file]").set_input_files(payload)
    page.get_by_text(given[-1][0]).first.wait_for(timeout=120_000)
    page.get_by_role("button", name="Read the files").click()


def test_leaving_the_page_while_files_are_read_loses_none(server, visit, settle):
    page = visit(f"{server}/read")
    # Each takes so long to read that the page is left after the first file is in and before the last is.
    dull = b"The strike of 1926 is in every school book, and the price of bread rose by 5 per cent that year. " * 800
    files(page, *((f"{number}.txt", dull + bytes(str(number), "ascii")) for number in range(20)))
    page.get_by_text(re.compile("^Reading [1-9][0-9]?.txt")).wait_for(timeout=120_000)
    page.locator("a[href$='/unions']").first.click()
    page.get_by_role("heading", name="Unions", level=1).wait_for()
    go(page, settle, "read", "Read an article")
    page.get_by_text(re.compile(r"\bRead (1?[1-9]|10) files?\.")).wait_for(timeout=120_000)  # it did not begin anew
    page.get_by_text("nothing found: 20").wait_for()


UNIONS = ["NASUWT", "NAHT", "ASCL", "RCN", "RCM", "CWU", "FBU", "NUJ", "BALPA", "BFAWU"]
UNIONS += ["CSP", "Equity", "FDA", "HCSA", "NIPSA", "NUT", "POA", "SCP", "SoR", "UTU"]


def story(number: int) -> tuple[str, bytes]:
    """One of a hundred articles: a ballot and a strike day each."""
    union, company = UNIONS[number % 20], ("Avon", "Borders", "Clyde", "Dee", "Esk")[number // 20]
    yes, turnout, day = 60 + number // 20 * 8, 51 + number // 20 * 9, 1 + number // 5
    told = (
        f"{union} members at {company} Ferries voted by {yes} per cent for strike action on a turnout of {turnout} per "
        f"cent, the union said today. Members will strike on {day} May.\n"
    )
    return f"{number}.txt", told.encode()


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_a_server_killed_in_the_middle_of_a_hundred_saves(kind, request, serve, visit, tmp_path):
    database = f"sqlite:///{tmp_path}/store.sqlite" if kind == "sqlite" else request.getfixturevalue("new_database")()
    with serve(ROOT, tmp_path, MANDATE_DATABASE=database) as address:
        page = visit(f"{address}/read")
        files(page, *map(story, range(100)), date="19870430")
        page.get_by_role("button", name="Save all 100 that are ready").click(timeout=120_000)
        page.get_by_text(re.compile(r"^Saving 2\d\.txt")).wait_for(timeout=120_000)
        confirmed = int(re.findall(r"\d+", page.get_by_text(re.compile("^Saving ")).inner_text())[0])
        address.process.kill()
        address.process.wait()
    added = Store(make_url(database.replace("postgresql:", "postgresql+psycopg:"))).added()
    assert confirmed <= len(added.articles) < 100
    whole = added.articles["id"].tolist()
    assert added.reports["article_id"].tolist() == added.strike_days["article_id"].tolist() == whole
    with serve(ROOT, tmp_path, MANDATE_DATABASE=database) as address:
        page = visit(f"{address}/read")
        assert page.get_by_role("heading", name=f"Your {len(added.reports)} reports").is_visible()


def bomb_docx() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(300):
                part.write(b" " * 1_000_000)
    return out.getvalue()


def test_bombs_are_refused_with_a_reason_and_ten_megabytes_are_shown_in_part(dialogs, settle):
    page = dialogs
    long = (TALKS + "The talks went on and on without a result that anybody could name. " * 149_000).encode()
    files(page, ("long.txt", long[: 10 * 1024 * 1024 - 1]), ("bomb.docx", bomb_docx()), ("x.pdf", b"%PDF-1.7\n"))
    page.get_by_text("Read 3 files.").wait_for(timeout=120_000)
    settle(page)
    page.get_by_text(re.compile("unreadable: 2")).wait_for()
    page.get_by_text(re.compile("Shown: the first 60,000 of")).wait_for(timeout=60_000)
    assert len(page.locator("[class*=st-key-article]").inner_text()) < 70_000


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (360, "light")])
def test_it_fits_and_axe_finds_nothing_serious(server, visit, settle, width, scheme):
    from axe_playwright_python.sync_playwright import Axe

    page = visit(f"{server}/read", width=width, scheme=scheme)
    paste(page, settle, TALKS)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    if width < 400:  # there Streamlit's own menu has lists that axe finds wanting
        return
    serious = [
        f"{violation['id']}: {node['html'][:200]}"
        for violation in Axe().run(page).response["violations"]
        if violation["impact"] in ("serious", "critical")
        for node in violation["nodes"]
    ]
    assert serious == []
