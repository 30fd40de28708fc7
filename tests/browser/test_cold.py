"""The first request to a new server is a deep link: the router runs, whatever the page."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINKS = {
    "?union=NEU": "Overview",
    "unions?union=NEU&union=UCU": "Unions",
    "nations?nation=GB-WLS": "Nations and countries",
    "ballots?union=NEU&from_year=2023&to_year=2023": "All ballots",
    "ballot?ballot=neu-teachers-eng-2023-01": "One ballot",
    "strike-days?union=RMT": "Strike days",
    "thresholds?nation=GB-ENG": "Thresholds",
    "read?union=NEU": "Read an article",
    "data?part=Rules": "The data",
}


@pytest.mark.parametrize(("link", "title"), LINKS.items(), ids=list(LINKS.values()))
def test_first_request_is_a_deep_link(serve, visit, tmp_path, link, title):
    with serve(ROOT, tmp_path) as address:
        page = visit(f"{address}/{link}")
        assert page.locator("h1").inner_text() == title
        assert page.get_by_text("Every row names its source").is_visible()
        assert page.get_by_text("Page not found").count() == 0
        assert page.locator("[data-testid=stException]").count() == 0
        assert set(link.split("?")[1].split("&")) <= set(page.url.split("?")[1].split("&"))
