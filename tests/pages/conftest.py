"""What tests of pages share: the register as published, and a page opened by a link."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

import register

ROUTER = Path(__file__).parents[2] / "dashboard.py"


@pytest.fixture(scope="session")
def loaded():
    return register.load()


@pytest.fixture
def opened():
    """Open the page of a script as a link does: its parameters are lists of text."""

    def run(page: str, **params: list[str]) -> AppTest:
        at = AppTest.from_file(str(ROUTER), default_timeout=60)
        at.run()
        at.switch_page(page)
        for name, value in params.items():
            at.query_params[name] = value
        return at.run()

    return run
