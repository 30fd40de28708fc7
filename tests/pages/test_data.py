"""The register as pages load it, while rows are saved by somebody else."""

from types import SimpleNamespace

import pytest

from pages.parts import data


def test_rows_read_while_another_saved_are_read_again(monkeypatch):
    versions = iter(["2", "3"])
    store = SimpleNamespace(version=lambda: next(versions), added=lambda: SimpleNamespace())
    monkeypatch.setattr(data, "open_store", lambda: store)
    with pytest.raises(data.OutdatedError):
        data._load.__wrapped__("digest", "setting", "1")
