"""The register as pages see it: loaded and judged once for each state of the files and of the added rows."""

from __future__ import annotations

import pandas as pd
import streamlit as st

import register
from charts import labels
from register.check import listing
from register.tables import Register


@st.cache_resource(max_entries=4, show_spinner="Reading the register")
def _load(digest: str) -> Register:
    return register.load()


@st.cache_resource(max_entries=4, show_spinner=False)
def _told(digest: str) -> pd.DataFrame:
    return labels.told(_load(digest).ballots)


def told() -> pd.DataFrame:
    """The ballots as charts need them, worked out once; call :func:`load` before. Never change it in place."""
    return _told(register.fingerprint())


def load() -> Register:
    """The register; where the tables cannot be used, the page shows why and stops.

    The frames are shared by all sessions: never change one in place.
    """
    try:
        return _load(register.fingerprint())
    except register.RegisterError as error:
        st.error("The register's tables cannot be used. Mend the rows named here, then reload.", title="Broken tables")
        st.code(listing(error.problems), language=None, wrap_lines=True)
        st.stop()
