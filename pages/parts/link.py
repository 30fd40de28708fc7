"""A page's own choice in the link: one parameter with a code that never changes, beside the shared filters.

The choice is kept while the reader visits other pages; the default is never written, so a bare link means the default.
Call :func:`adopt` before the shared filters are drawn (they note the page), and :func:`tell` after the widget.
"""

from __future__ import annotations

from collections.abc import Container

import streamlit as st

from pages.parts import filters


def adopt(name: str, known: Container[str], default: str, page: str) -> None:
    """Put the link's value of ``name`` into the session where the reader came by a link or the Back button.

    The widget reads it from ``st.session_state[key(name)]``. A value that is not ``known`` is dropped, with a notice.
    """
    told, linked = key(name) + "_told", st.query_params.get(name)
    moved = st.session_state.get(filters.PAGE) not in (None, page)
    kept = str(st.session_state.get(key(name) + "_kept", default))
    if linked != st.session_state.get(told) and (linked is not None or not moved):
        if linked is not None and linked not in known:
            st.warning(f"The link's {name} is not one of those on offer and was left out.", icon=":material/link_off:")
        kept = linked if linked is not None and linked in known else default
        st.session_state[key(name)] = kept
    elif key(name) not in st.session_state:
        st.session_state[key(name)] = kept if kept in known else default


def tell(name: str, value: str, default: str, keep: str | None = None) -> None:
    """Write ``value`` into the link, or take the parameter out where it is the default.

    ``keep`` is what the widget shows when the reader comes back to the page, where that is not ``value``.
    """
    if value != default:
        st.query_params[name] = value
    elif name in st.query_params:
        del st.query_params[name]
    st.session_state[key(name) + "_told"] = None if value == default else value
    st.session_state[key(name) + "_kept"] = value if keep is None else keep


def key(name: str) -> str:
    """The session key of the widget that shows the choice."""
    return f"link_{name}"
