"""What the reading builds up: ballots and strike days, each value with the span and rule it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

Span = tuple[int, int, str]  # start, end, rule


@dataclass(slots=True)
class Ballot:
    """One question put to one constituency, as far as the text tells. `figures` are percentages (0-100) and counts."""

    union: str
    country: str
    question: str
    kind: str
    status: str
    index: int  # number of the sentence it is told in
    own: tuple[int, int] = (0, 0)  # the words of its sentence that belong to its figure
    nations: tuple[str, ...] = ()
    figures: dict[str, float | int] = field(default_factory=dict)
    hedged: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    spans: dict[str, Span] = field(default_factory=dict)
    floor: bool = False  # whether the yes share is told as the least, `more than 80%`
    form: str = "percent"  # how the yes share is written
    doubts: list[str] = field(default_factory=list)  # why one should look twice

    @property
    def position(self) -> int:
        """Where its first figure stands."""
        span = self.spans.get("yes_pct") or self.spans.get("yes_votes") or self.spans.get("turnout_pct")
        return span[0] if span else 0


@dataclass(slots=True)
class StrikeDay:
    """A day of action by one union, with the words that say so."""

    union: str
    country: str
    day: date
    nations: tuple[str, ...]
    status: str
    index: int
    mention: tuple[int, int]  # span of the date expression, shared by all days of a range
    flags: list[str] = field(default_factory=list)
    spans: dict[str, Span] = field(default_factory=dict)
    doubts: list[str] = field(default_factory=list)
