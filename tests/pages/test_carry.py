"""A person's corrections, carried over to a new reading of the same article."""

from __future__ import annotations

import pandas as pd
import pytest

from pages.parts.reading import carry, rows

NEU, ASCL, DAY = ("NEU", 10, 40), ("ASCL", 90, 99), ("RMT", 200, 210)  # union, where it and its share stand


def base(*told: tuple[str, int, int]) -> list[dict]:
    """Rows of a reading with their evidence."""
    return [
        {
            "union": union,
            "question": "strike",
            "nations": None,
            "yes_pct": 90.0,
            "evidence": [{"field": "union", "start": at}, {"field": "yes_pct", "start": share}],
        }
        for union, at, share in told
    ]


def table(loaded, *told) -> pd.DataFrame:
    return rows.editable(base(*told), "reports", loaded)


def carried(loaded, before, after, left) -> pd.DataFrame:
    to = carry.moved(base(*before), base(*after), "reports")
    return carry.corrected(table(loaded, *after), left, table(loaded, *before), to)


@pytest.mark.parametrize(
    ("column", "value"),
    [("yes_pct", 91.0), ("union", "UCU"), ("group", "teachers"), ("nations", ["GB-ENG"]), (rows.KEEP, False)],
)
def test_a_corrected_cell_stays_corrected_where_the_row_has_moved(loaded, column, value):
    left = table(loaded, NEU, ASCL)
    left.at[1, column] = value
    found = carried(loaded, (NEU, ASCL), (DAY, ASCL, NEU), left)
    assert found.at[1, column] == value
    untouched = table(loaded, DAY, ASCL, NEU)
    pd.testing.assert_frame_equal(found.drop(index=1), untouched.drop(index=1))


def test_a_row_added_by_hand_stays_and_comes_last(loaded):
    left = table(loaded, NEU)
    by_hand = left.assign(**{rows.ROW: pd.array([pd.NA], dtype="Int64"), "union": "UCU"})
    found = carried(loaded, (NEU,), (NEU, ASCL), pd.concat([left, by_hand], ignore_index=True))
    assert found["union"].tolist() == ["NEU", "ASCL", "UCU"]
    assert found[rows.ROW].tolist() == [0, 1, pd.NA]
    assert found.dtypes.to_dict() == left.dtypes.to_dict()


def test_a_corrected_row_that_is_not_read_any_more_stays_as_one_added_by_hand(loaded):
    left = table(loaded, NEU, ASCL)
    left.at[1, "yes_pct"] = 70.0
    found = carried(loaded, (NEU, ASCL), (NEU,), left)
    assert found["yes_pct"].tolist() == [90.0, 70.0]
    assert found[rows.ROW].isna().tolist() == [False, True]


def test_a_deleted_row_is_not_ticked_again(loaded):
    left = table(loaded, NEU, ASCL).drop(index=0)
    assert carried(loaded, (NEU, ASCL), (NEU, ASCL), left)[rows.KEEP].tolist() == [False, True]


def test_choices_go_with_their_rows():
    chosen = {0: "a", 1: "b", rows.BY_HAND: "c"}
    assert carry.renumbered(chosen, {0: 2}) == {2: "a", rows.BY_HAND: "c"}


def test_rows_read_in_the_same_words_are_told_apart_by_their_order():
    assert carry.moved(base(NEU, NEU), base(ASCL, NEU, NEU), "reports") == {0: 1, 1: 2}
