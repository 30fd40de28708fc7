"""The register as pages see it: loaded and judged once for each state of the files and of the added rows."""

from __future__ import annotations

import os
import time

import pandas as pd
import streamlit as st

import register
from charts import labels
from register import days as strike_days
from register.check import listing
from register.select import LISTS
from register.select import options as options_of
from register.store import SETTING, StoreError, open_store
from register.tables import Register

AGAIN = 15  # seconds before a store that could not be used is asked again: a dead server takes seconds to say so
NONE = "none"  # the store's version where its rows cannot be read
STATE = "register_state"  # session state: what the caches of this run go by, as files are read to tell it

State = tuple[str, str, str]


class OutdatedError(Exception):
    """The added rows changed while they were read."""


@st.cache_resource(max_entries=4, show_spinner="Reading the register")
def _load(digest: str, setting: str, version: str) -> Register:
    if version in (NONE, "empty"):
        return register.load()
    added = open_store().added()
    if open_store().version() != version:  # somebody saved in between: these rows are not of that version
        raise OutdatedError
    return register.load(added_reports=added.reports, added_days=added.strike_days)


@st.cache_resource(max_entries=4, show_spinner=False)
def _told(digest: str, setting: str, version: str) -> pd.DataFrame:
    return labels.told(_load(digest, setting, version).ballots)


@st.cache_resource(max_entries=4, show_spinner=False)
def _ballots(digest: str, setting: str, version: str) -> pd.DataFrame:
    ballots = _load(digest, setting, version).ballots
    slim = ballots.astype(dict.fromkeys(ballots.columns[ballots.dtypes == "str"], labels.TEXT))
    return slim.assign(hover=_told(digest, setting, version)["hover"])


@st.cache_resource(max_entries=4, show_spinner=False)
def _days(digest: str, setting: str, version: str) -> pd.DataFrame:
    loaded = _load(digest, setting, version)
    days = loaded.strike_days
    slim = days.astype(dict.fromkeys(days.columns[days.dtypes == "str"], labels.TEXT))
    return slim.assign(ballot_id=strike_days.tie(days, loaded.ballots, loaded.rules).astype(labels.TEXT))


@st.cache_resource(max_entries=4, show_spinner=False)
def _windows(digest: str, setting: str, version: str) -> pd.DataFrame:
    loaded = _load(digest, setting, version)
    return strike_days.windows(loaded.ballots, loaded.rules)


@st.cache_resource(max_entries=4, show_spinner=False)
def _options(digest: str, setting: str, version: str) -> dict[str, dict[str, int]]:
    ballots = _load(digest, setting, version).ballots
    return {name: options_of(ballots, name) for name in LISTS}


@st.cache_resource
def _troubles() -> dict[str, tuple[float, str]]:
    """Why a store could not be used, and when that was last found out; shared by all sessions."""
    return {}


def told() -> pd.DataFrame:
    """The ballots as charts need them, worked out once; call :func:`load` before. Never change it in place."""
    return _told(*state())


def ballots() -> pd.DataFrame:
    """Every column of the ballots, quick to filter, with their ``hover``; call :func:`load` before. Never change it."""
    return _ballots(*state())


def days() -> pd.DataFrame:
    """The strike days with the ``ballot_id`` each is tied to; call :func:`load` before. Never change it in place."""
    return _days(*state())


def windows() -> pd.DataFrame:
    """From when to when each mandate authorises action; call :func:`load` before. Never change it in place."""
    return _windows(*state())


def options() -> dict[str, dict[str, int]]:
    """Every filter's values, each with the number of ballots that have it; call :func:`load` before."""
    return _options(*state())


def state() -> State:
    """What the register's caches go by, for those of what is made of it; call :func:`load` before."""
    known: State = st.session_state[STATE]
    return known


def load() -> Register:
    """The register and the rows added to it; where the tables cannot be used, the page shows why and stops.

    Where the store of added rows cannot be used, the page says so and shows the register without them. The frames are
    shared by all sessions: never change one in place.
    """
    digest = register.fingerprint()
    version, trouble = _version()
    try:
        loaded = _load(digest, _setting(), version)
    except OutdatedError:
        return load()
    except StoreError as error:
        version, trouble = NONE, _remember(error)
        loaded = _load(digest, _setting(), version)
    except register.RegisterError as error:
        st.error("The register's tables cannot be used. Mend the rows named here, then reload.", title="Broken tables")
        st.code(listing(error.problems), language=None, wrap_lines=True)
        st.stop()
    st.session_state[STATE] = (digest, _setting(), version)
    if trouble:
        st.warning("Shown without the rows you added. The reason:", icon=":material/database_off:")
        st.code(trouble, language=None, wrap_lines=True)
    return loaded


def _setting() -> str:
    return os.environ.get(SETTING, "")


def _version() -> tuple[str, str]:
    """The store's version, and why it cannot be used where it cannot."""
    when, trouble = _troubles().get(_setting(), (0.0, ""))
    if trouble and time.monotonic() - when < AGAIN:
        return NONE, trouble
    try:
        version = open_store().version()
    except StoreError as error:
        return NONE, _remember(error)
    _troubles().pop(_setting(), None)
    return version, ""


def _remember(error: StoreError) -> str:
    _troubles()[_setting()] = (time.monotonic(), str(error))
    return str(error)
