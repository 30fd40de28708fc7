"""Articles in: pasted, uploaded or by link. What cannot be read says why and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import streamlit as st

from extract import Article
from extract.fetch import fetch, fetch_enabled
from extract.sources import MAX_BYTES, Unreadable, from_bytes
from pages.parts import text
from pages.parts.reading import session
from register.tables import Register

KINDS = ["txt", "md", "html", "htm", "pdf", "docx"]
EARLIEST = date(1970, 1, 1)
CLEAR, PUBLISHED = "reading_paste_clear", "reading-paste-published"
FIELDS = ("reading-paste-text", "reading-paste-publisher", "reading-paste-url")
PASTE, UPLOAD, LINK = "Paste text", "Upload files", "Give a link"


def show(register: Register) -> None:
    """The three ways in. An article taken in is opened; of several, a table shows how far each has got."""
    paste, upload, link = st.tabs([PASTE, UPLOAD, LINK])
    with paste:
        _paste(register)
    with upload:
        _upload()
    with link:
        _link(register)


def published_input(key: str, value: date | None = None) -> date | None:
    """A field for the day of publication."""
    chosen: Any = st.date_input(
        "Published on",
        value,
        min_value=EARLIEST,
        max_value=date(date.today().year + 1, 12, 31),
        key=key,
        format="YYYY-MM-DD",
        help="The day of publication. It settles the year of a date such as “1 February”, and what was already past.",
    )
    return chosen if isinstance(chosen, date) else None


def _paste(register: Register) -> None:
    if st.session_state.pop(CLEAR, False):  # not by the form itself: a text that is refused must not be lost
        st.session_state.update(dict.fromkeys(FIELDS, "") | {PUBLISHED: None})
    with st.form("reading-paste", border=False):
        body = st.text_area(
            "Text of the article",
            height=180,
            placeholder="Paste the article here, with its headline.",
            key="reading-paste-text",
        )
        with st.container(horizontal=True):
            published = published_input(PUBLISHED)
            publisher = st.text_input("Publisher", key="reading-paste-publisher", placeholder="BBC News")
            url = st.text_input("Address (URL)", key="reading-paste-url", placeholder="https://…")
        sent = st.form_submit_button("Read the article", icon=":material/article:", type="primary")
    if not sent:
        return
    if not body.strip():
        st.warning("There is no text yet. Paste the article's text into the field above.", icon=":material/edit:")
    elif len(body) > MAX_BYTES:
        st.warning("The text is longer than any article. Paste one article alone.", icon=":material/content_cut:")
    else:
        article = Article(body, published=published, publisher=publisher.strip() or None, url=url.strip() or None)
        _take(article, _first_words(body), register, pasted=True)


def _first_words(body: str) -> str:
    line = body.strip().splitlines()[0].strip()
    return line if len(line) <= 80 else f"{line[:79]}…"


def _upload() -> None:
    with st.form("reading-upload", clear_on_submit=True, border=False):
        files = st.file_uploader(
            "Files of articles, one article a file",
            type=KINDS,
            accept_multiple_files=True,
            key="reading-upload-files",
            help="Text, web page, PDF or Word, each up to 10 MB.",
        )
        published = published_input("reading-upload-published")
        st.caption("The day of publication is used for files that do not state their own.")
        sent = st.form_submit_button("Read the files", icon=":material/upload_file:", type="primary")
    if sent and not files:
        st.warning("No file was chosen yet. Drop files above, or browse for them.", icon=":material/upload_file:")
    elif sent:
        # Kept apart from the widget, so that a long batch goes on where it was when the reader comes back.
        st.session_state[session.QUEUE] = [(one.name, one.getvalue(), published) for one in files]
        st.rerun()


def work_off(register: Register) -> None:
    """Read the files that wait, with a progress bar; each is read once, also by who leaves and returns."""
    queue: list[tuple[str, bytes, date | None]] = st.session_state.get(session.QUEUE, [])
    if not queue:
        return
    total, single = len(queue), len(queue) == 1
    bar = st.progress(0.0, text="Reading the files")
    while queue:
        name, data, published = queue[0]
        bar.progress((total - len(queue)) / total, text=f"Reading {text.plain(name, 80)}")
        try:
            item = _read_file(name, data, published, register)
        except Exception:
            queue.pop(0)  # or the page would fail at this file for ever
            raise
        queue.pop(0)  # only now: a run of the page that ends while it reads has not taken the file in
        if single and item.article is not None:
            st.session_state[session.OPEN] = item.number
    bar.empty()
    session.say(f"Read {total} file{'s' if total > 1 else ''}.")
    st.rerun()


def _read_file(name: str, data: bytes, published: date | None, register: Register) -> session.Item:
    refusal = session.full()
    if refusal:
        return session.add(None, name, register, refusal)
    try:
        article = from_bytes(data, name)
    except Unreadable as problem:
        return session.add(
            None, name, register, f"{problem.reason[0].upper()}{problem.reason[1:]}. {problem.what_to_do}"
        )
    return session.add(replace(article, published=article.published or published), article.title or name, register)


def _link(register: Register) -> None:
    if not fetch_enabled():
        st.info(
            "Links are switched off on this server. Paste the text, or upload the saved page.",
            icon=":material/link_off:",
        )
        return
    with st.form("reading-link", border=False):
        url = st.text_input("Link to the article", placeholder="https://…", key="reading-link-url")
        st.caption("The page is fetched by this server. Only public web pages can be read.")
        sent = st.form_submit_button("Fetch and read", icon=":material/link:", type="primary")
    if not sent:
        return
    if not url.strip():
        st.warning("There is no link yet. Give the address of the article's page.", icon=":material/link:")
        return
    _guarded(lambda: fetch(url.strip()), register)


def _guarded(get: Callable[[], Article], register: Register) -> None:
    try:
        with st.spinner("Fetching the page"):
            article = get()
    except Unreadable as problem:
        st.error("The link could not be read.", icon=":material/link_off:")
        st.code(str(problem), language=None, wrap_lines=True)
        return
    _take(article, article.title or _first_words(article.text), register)


def _take(article: Article, name: str, register: Register, pasted: bool = False) -> None:
    refusal = session.full()
    if refusal:
        st.warning(refusal, icon=":material/inbox:")
        return
    st.session_state[session.OPEN] = session.add(article, name, register).number
    st.session_state[CLEAR] = pasted
    st.rerun()
