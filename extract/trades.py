"""Whose trade a sentence is about: teachers who walk out are none of the rail union's that was named last."""

from __future__ import annotations

import re
from collections.abc import Iterable

from extract.names import sectors
from extract.reading import Reading
from extract.unions import UnionMention

HEALTH = frozenset(("health", "ambulance", "local-government"))
EDUCATION = frozenset(("schools", "further-education", "higher-education"))
TRADES = {  # the sectors of data/unions.csv whose unions organise each
    "teachers": EDUCATION,
    "lecturers": EDUCATION,
    "nurses": HEALTH,
    "midwives": HEALTH,
    "physiotherapists": HEALTH,
    "paramedics": HEALTH,
    "radiographers": HEALTH,
    "ambulance": frozenset(("ambulance",)),
    "firefighters": frozenset(("fire",)),
    "train drivers": frozenset(("rail",)),
    "signallers": frozenset(("rail",)),
    "postal workers": frozenset(("post-telecoms",)),
    "civil servants": frozenset(("civil-service",)),
    "pilots": frozenset(("aviation",)),
}
SUBJECT = re.compile(  # the first words of a sentence: `In Scotland, tens of thousands of teachers went out on strike`
    r"\W*(?:(?:in|across|at) [a-z][a-z ]{2,30},? )?(?:(?:the|some|about|around|more than|over|up to|tens of|"
    r"hundreds of|thousands of|many|other|all|nhs|state|school|primary|secondary|striking|\d[\d,]*) )*"
    rf"(?P<trade>{'|'.join(TRADES)})\b"
)
GENERAL = 4  # sectors; a union of as many may organise anyone


NAMED_FOR = (  # words in the names of unions that the register does not hold -> the sectors in which they organise
    (("Education", "Teachers", "Faculty", "Professors", "Lecturers"), EDUCATION),
    (("Nurses", "Nursing", "Midwives"), HEALTH),
    (("Firefighters", "Fire Fighters"), TRADES["firefighters"]),
    (("Pilots",), TRADES["pilots"]),
)


def _by_name(name: str) -> frozenset[str]:
    """The sectors in which a union organises, as its name has it; none if that tells nothing."""
    return next((theirs for words, theirs in NAMED_FOR if any(word in name for word in words)), frozenset())


def of_others(r: Reading, index: int, group: Iterable[UnionMention]) -> bool:
    """Whether a sentence that names no union is about workers whom one of those found around it does not organise."""
    s = r.sentence(index)
    told = None if r.groups(index) else SUBJECT.match(r.low, s.start, s.end)
    if told is None:
        return False
    theirs = [sectors().get(m.union.name) or _by_name(m.union.name) for m in group]
    return any(0 < len(own) < GENERAL and own.isdisjoint(TRADES[told["trade"]]) for own in theirs)
