"""The list of a month's strike days: whose rows they are."""

import pytest

from pages.parts import agenda


@pytest.mark.parametrize(("origin", "marked"), [("yours", True), ("register", False)])
def test_days_added_by_the_reader_are_marked(loaded, origin, marked):
    row = loaded.strike_days.iloc[0].to_dict() | {"origin": origin, "ballot_id": None}
    assert ("added by you" in agenda.line(row)) == marked
