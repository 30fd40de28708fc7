"""Files that wait to be read: each is taken in once, wherever the run of the page that reads them is ended."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import Any

import pytest
import streamlit as st
from streamlit.runtime.scriptrunner import StopException

from pages.parts.reading import intake, session

FILES = [(f"{name}.txt", b"The weather was fine, the union said.", None) for name in "abcd"]


class Interrupted(MutableMapping[str, Any]):
    """A session's state, any look into which may end the run of the page, as the real one's may; here the ``n``th."""

    def __init__(self, **held: Any) -> None:
        self.held, self.left = held, -1

    def look(self) -> None:
        self.left -= 1
        if self.left == 0:
            raise StopException

    def __getitem__(self, name: str) -> Any:
        self.look()
        return self.held[name]

    def __setitem__(self, name: str, value: Any) -> None:
        self.look()
        self.held[name] = value

    def __delitem__(self, name: str) -> None:
        self.look()
        del self.held[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.held)

    def __len__(self) -> int:
        return len(self.held)


@pytest.fixture
def state(monkeypatch) -> Interrupted:
    def ended():
        raise StopException

    held = Interrupted(**{session.QUEUE: list(FILES)})
    monkeypatch.setattr(st, "session_state", held)
    monkeypatch.setattr(st, "rerun", ended)
    return held


def looks(state: Interrupted, loaded) -> int:
    """How often one run that is not interrupted looks into the state."""
    with pytest.raises(StopException):
        intake.work_off(loaded)
    return -1 - state.left


@pytest.mark.parametrize("every", range(1, 4))
def test_a_run_that_is_ended_anywhere_loses_no_file_and_takes_none_twice(state, loaded, every):
    total = looks(state, loaded)
    assert total > len(FILES) * 3
    for first in range(1, total + 1):
        state.held = {session.QUEUE: list(FILES)}
        nth = first
        while state.held[session.QUEUE]:
            state.left = nth
            with pytest.raises(StopException):
                intake.work_off(loaded)
            nth += every  # a later run gets further, so that all is read in the end
        state.left = -1
        items = session.items()
        assert [item.name for item in items] == [name for name, _, _ in FILES], f"ended at look {first}"
        assert len({item.number for item in items}) == len(FILES)
        assert all("reports" in item.base for item in items)


def test_a_file_that_cannot_be_read_for_an_unknown_reason_is_tried_once(state, loaded, monkeypatch):
    def fails(data, name):
        raise RuntimeError(name)

    monkeypatch.setattr(intake, "from_bytes", fails)
    with pytest.raises(RuntimeError):
        intake.work_off(loaded)
    assert [name for name, _, _ in state.held[session.QUEUE]] == ["b.txt", "c.txt", "d.txt"]
