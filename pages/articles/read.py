"""Read an article: from its text to rows in the register, with a person in between."""

import streamlit as st

from pages.parts import data, filters
from pages.parts.reading import batch, intake, keeping, review, rows, session

register = data.load()
filters.leave("read")
st.markdown(
    "Paste, upload or link to a news article. You see the ballots and strike days that were read in it, and where; "
    "you correct them, and only what you save enters your register."
)
session.show_said()
stored = keeping.stored()
intake.work_off(register)
first = not session.items()
if first:
    intake.show(register)
batch.show(register)
item = session.opened()
if item is not None:
    st.header("What was read", anchor="article")
    review.about(item, register)
    left, right = st.columns([2, 3], gap="large")
    with right:
        for table in rows.COLUMNS:
            review.edited(item, table, register)
        kept = item.kept()
        linked = keeping.linked(item, kept, register)
        judged = rows.judged(linked["reports"], register)
        for number, row in linked["reports"].items():
            review.ballot(item, number, row, judged.get(number), register)
        keeping.button(item, keeping.linked(item, kept, register))
    with left:
        review.texts(item)
keeping.yours(stored)
if not first:
    st.header("Another article", anchor="another")
    intake.show(register)
