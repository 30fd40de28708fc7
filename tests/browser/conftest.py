"""A dashboard of its own for each test file, and a browser that may talk to nothing but it."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import FloatRect, Locator, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
HERE = ("localhost", "127.0.0.1")
STARTED = 60  # seconds
SETTLED = """() => document.querySelector('[data-testid=stApp]')?.dataset.testScriptState === 'notRunning'
    && document.querySelector('h1') !== null
    && document.querySelectorAll('[data-testid=stSkeleton]').length === 0"""


def pytest_collection_modifyitems(items):
    """Each file's tests run on one worker, as they share a server; all are skipped, saying why, without a browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group(item.path.stem))
            if CHROMIUM is None:
                item.add_marker(pytest.mark.skip(reason="no chromium on this machine: apt-get install chromium"))


class Address(str):
    """Where a dashboard runs, and the process in which it does."""

    process: subprocess.Popen


@contextmanager
def serving(folder: Path, home: Path, **settings: str):
    """A running dashboard of the checkout in ``folder``, started as ``make run`` starts it; gives its address.

    It gets a home without any settings and no input, so that a question at a first start would stop it.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    own = {"HOME": str(home), "MANDATE_DATABASE": f"sqlite:///{home}/store.sqlite"}
    environment = os.environ | own | settings
    log = home / "server.log"  # a file, as a pipe that nobody reads stops a server that has much to say
    with log.open("w") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "scripts.serve", "--port", str(port)],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait(process, port, log)
        address = Address(f"http://localhost:{port}")
        address.process = process
        yield address
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:  # Streamlit waits for browsers that have gone
            process.kill()
            process.wait()


def _wait(process: subprocess.Popen, port: int, log: Path) -> None:
    deadline = time.monotonic() + STARTED
    while time.monotonic() < deadline:
        if process.poll() is not None:
            pytest.fail(f"the dashboard did not start:\n{log.read_text()}")
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"the dashboard did not start within {STARTED} seconds")


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with serving(ROOT, tmp_path_factory.mktemp("home")) as address:
        yield address


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium):
    """Open an address in a new browser session; the test fails where a page asks any other machine for anything."""
    contexts, strangers = [], []

    def guard(route):
        if urlsplit(route.request.url).hostname in (*HERE, None):
            route.continue_()
        else:
            strangers.append(route.request.url)
            route.abort()

    def open_page(address: str, width: int = 1280, scheme: str = "light") -> Page:
        context = chromium.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, locale="en-GB", accept_downloads=True
        )
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        contexts.append(context)
        context.route("**/*", guard)
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.goto(address)
        settle(page)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert strangers == []


@pytest.fixture(name="settle", scope="session")
def settle_fixture():
    return settle


def settle(page: Page) -> None:
    """Wait until the page's script has run and every part of it is drawn."""
    page.wait_for_timeout(150)  # a script that is about to start has not said so yet
    page.wait_for_function(SETTLED, timeout=30_000)


@pytest.fixture(name="steady", scope="session")
def steady_fixture():
    return steady


def steady(part: Locator) -> FloatRect:
    """Where a part of the page stands once it has stopped moving: what loads above it pushes it down until then."""
    part.scroll_into_view_if_needed()
    part.element_handle().wait_for_element_state("stable")
    box = part.bounding_box()
    assert box is not None
    return box


@pytest.fixture(scope="session")
def serve():
    return serving
