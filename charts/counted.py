"""What a chart counts: votes of one kind at a time, as a Yes to a strike and a Yes to an offer are not the same.

Charts count statutory ballots on action. Only where a selection holds none do they show the next kind of vote that it
does hold (a reader who picks votes to reject an offer sees those), and they name it.
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from register import law, words

FEW = 5  # below this many ballots no share, median or other rate is given


@dataclass(frozen=True)
class Kind:
    """A kind of vote: its name for one and for many, and the codes of ``question`` and ``kind`` that make it one."""

    one: str
    many: str
    questions: tuple[str, ...]
    statutory: bool = False

    def holds(self, ballots: pd.DataFrame) -> pd.Series:
        """True for each row that is a vote of this kind."""
        return ballots["question"].isin(self.questions) & (ballots["kind"].eq("statutory") == self.statutory)

    def count(self, number: int) -> str:
        """So many votes of this kind: ``1 statutory ballot``, ``1,204 statutory ballots``."""
        return words.count(number, self.one, self.many)


STATUTORY = Kind("statutory ballot", "statutory ballots", law.QUESTIONS_OF_ACTION, statutory=True)
KINDS = (
    STATUTORY,
    Kind("indicative vote on action", "indicative votes on action", law.QUESTIONS_OF_ACTION),
    Kind("vote to reject an offer", "votes to reject an offer", ("reject_offer",)),
    Kind("vote to accept an offer", "votes to accept an offer", ("accept_offer",)),
    Kind("vote to move to a formal ballot", "votes to move to a formal ballot", ("move_to_formal_ballot",)),
)


@dataclass(frozen=True)
class Counted:
    """The votes of one kind in a selection, and how many of other kinds it holds."""

    rows: pd.DataFrame
    kind: Kind
    left_out: int

    def count(self, number: int | None = None) -> str:
        """``385 statutory ballots``: all that are counted, or ``number`` of them."""
        return self.kind.count(len(self.rows) if number is None else number)

    @property
    def note(self) -> str:
        """What is counted and what is not, in a sentence or two."""
        told = f"Counted: {self.count()}"
        if self.kind is STATUTORY:
            told += "; a question on a strike and one on action short of a strike count as two"
        others = words.count(self.left_out, "vote of another kind", "votes of other kinds")
        return told + (f". Not counted: {others}, on an offer or indicative." if self.left_out else ".")


def counted(ballots: pd.DataFrame) -> Counted:
    """The votes that charts on ``ballots`` count: the first of :data:`KINDS` that it holds any of."""
    for kind in KINDS:
        rows = ballots[kind.holds(ballots)]
        if len(rows):
            return Counted(rows, kind, len(ballots) - len(rows))
    return Counted(ballots.iloc[:0], STATUTORY, len(ballots))


def decided(ballots: pd.DataFrame) -> pd.DataFrame:
    """The ballots on which the law gives a verdict: a mandate, or the threshold that was missed."""
    return ballots[ballots["verdict"].isin(law.DECIDED)]
