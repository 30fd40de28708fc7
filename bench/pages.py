"""How long a page's script takes after a filter or a slider moves, beside an empty Streamlit page in the same run."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

from streamlit.testing.v1 import AppTest

from bench.measure import table

ROUTER = Path(__file__).parents[1] / "dashboard.py"
PAGES = (
    "ballots/overview",
    "ballots/unions",
    "ballots/nations",
    "ballots/table",
    "strikes/days",
    "law/thresholds",
    "about/data",
)
UNIONS = ([], ["UCU"], [], ["NEU"], [], ["RMT"], [], ["Unite"])  # each turn changes the filter on union
TURNS, LIMIT_MS = 16, 150


def empty_page() -> None:
    """A page with nothing but its title."""
    import streamlit as st

    st.title("Empty")


@contextmanager
def clocked() -> Iterator[list[float]]:
    """The seconds of CPU time a block took, as the one item of a list."""
    taken: list[float] = []
    begun = time.process_time()
    yield taken
    taken.append(time.process_time() - begun)


def turns(at: AppTest, key: str | None) -> list[float]:
    """CPU seconds of each re-run of an open page; with ``key``, that filter changes before each."""
    seconds = []
    for _, union in zip(range(TURNS), cycle(UNIONS), strict=False):
        if key:
            at.session_state[key] = union
        with clocked() as taken:
            at.run()
        assert not at.exception
        seconds += taken
    return seconds


def slides(at: AppTest) -> list[float]:
    """CPU seconds of each re-run of the Thresholds page, with a slider of the reader's own rule moved before each."""
    at.query_params["rule"] = "own"
    at.switch_page("pages/law/thresholds.py").run()
    seconds = []
    for turn in range(TURNS):
        slider = at.slider(key="turnout").set_value(40 + turn)
        with clocked() as taken:
            slider.run()
        assert not at.exception
        seconds += taken
    return seconds


def run() -> None:
    """Print each page's re-run with one union and with everything selected, and the latter as a ratio."""
    logging.disable(logging.WARNING)  # what Streamlit says of running outside a server
    bare = min(turns(AppTest.from_function(empty_page).run(), None))
    rows = [("an empty page", f"{1000 * bare:.1f}", f"{1000 * bare:.1f}", "1")]
    at = AppTest.from_file(str(ROUTER), default_timeout=120).run()
    for page in PAGES:
        at.switch_page(f"pages/{page}.py").run()
        seconds = turns(at, "filter_union")
        everything, one = min(seconds[::2]), min(seconds[1::2])  # as UNIONS alternate
        rows.append((page, f"{1000 * one:.0f}", f"{1000 * everything:.0f}", f"{everything / bare:.0f}"))
    moved = 1000 * min(slides(AppTest.from_file(str(ROUTER), default_timeout=120).run()))
    rows.append(("law/thresholds, slider moved", "", f"{moved:.0f}", f"{moved / bare / 1000:.0f}"))
    table(("page", "one union, ms", "everything, ms", "times an empty page"), rows)
    print(f"\nCPU time of a page's script after a change, the least of {TURNS} turns. Aim: under {LIMIT_MS} ms.")
