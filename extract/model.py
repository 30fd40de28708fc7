"""What goes into the reading of an article and what comes out of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

import pandas as pd


@dataclass(frozen=True, slots=True)
class Article:
    """A news article as it came in: only `text` is needed, the rest helps to read it.

    `published` is the day of publication (a date or an ISO 8601 string); it settles the year of "1 February" and what
    was already past. `id` is carried through to the results untouched.
    """

    text: str
    title: str | None = None
    published: date | str | None = None
    url: str | None = None
    publisher: str | None = None
    id: str | None = None

    @property
    def day(self) -> date | None:
        """The day of publication; None where there is none or it cannot be read."""
        value = self.published
        if isinstance(value, date):
            return value if type(value) is date else date(value.year, value.month, value.day)
        try:
            return date.fromisoformat(str(value)[:10]) if value else None
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Mention:
    """One typed span of the text: `text == findings.text[start:end]`, its value and the rule that read it."""

    kind: str  # share, count, union, place, date, trigger
    start: int
    end: int
    text: str
    value: Any
    rule: str
    attrs: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Findings:
    """What one article says: mentions, and the ballots and strike days that they join into.

    Offsets of mentions and evidence refer to `text` (the headline, where it was given apart, then the body).
    """

    article: Article
    text: str
    ballot_records: tuple[Mapping[str, Any], ...] = ()
    strike_records: tuple[Mapping[str, Any], ...] = ()
    recognise: Callable[[], tuple[Mention, ...]] = field(default=tuple, compare=False, repr=False)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Everything recognised in the text, used or not; found when first asked for, as most readers never do."""
        return self.recognise()

    @cached_property
    def ballots(self) -> pd.DataFrame:
        """One row a ballot question: the register's columns, status, confidence, flags and evidence."""
        from extract.frames import ballots_frame

        return ballots_frame(self.ballot_records)

    @cached_property
    def strike_days(self) -> pd.DataFrame:
        """One row a strike day: the register's columns, confidence, flags and evidence."""
        from extract.frames import strike_days_frame

        return strike_days_frame(self.strike_records)
