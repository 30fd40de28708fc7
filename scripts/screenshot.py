"""``python -m scripts.screenshot FILE``: start the dashboard and take the picture of its overview for the README."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Error, Page, sync_playwright

SETTLED = """() => document.querySelector('[data-testid=stApp]')?.dataset.testScriptState === 'notRunning'
    && document.querySelector('.js-plotly-plot .point') !== null"""


def main(target: Path) -> None:
    """Write the picture, 1280 pixels wide, to ``target``."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen([sys.executable, "-m", "scripts.serve", "--port", str(port)])  # noqa: S603
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            page = browser.new_page(viewport={"width": 1280, "height": 1200}, color_scheme="light")
            _open(page, f"http://localhost:{port}/")
            target.parent.mkdir(exist_ok=True)
            page.screenshot(path=target)
            browser.close()
    finally:
        server.terminate()


def _open(page: Page, address: str) -> None:
    """Wait for the server, then for the page to be drawn whole."""
    for attempt in range(100):
        try:
            page.goto(address)
            break
        except Error:
            if attempt == 99:
                raise
            page.wait_for_timeout(200)
    page.wait_for_function(SETTLED, timeout=60_000)
    page.wait_for_timeout(2_000)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
