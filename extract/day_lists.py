"""Lists of strike days: the line that heads one, `The dates are:`, and the lines that leave it open."""

from __future__ import annotations

import re

from extract.reading import Reading
from extract.scan import places

LONGEST_ITEM = 90  # characters of a line of a list
HEADER = re.compile(
    r"\b(?:dates?|days?|strikes?|stoppages?|walkouts?|timetable|action|follows?|shifts?)\b.{0,240}:-?\s*$|"
    r"\b(?:strike|action|walkout|following|confirmed|further|new|planned|these|the|all|more|other|future) dates\b|"
    r"\bstrike (?:timetable|calendar|schedule)\b|"
    r"\bon(?: the following)?:\s*$",
    re.DOTALL,
)
ASKS = re.compile(r"\b(?:when|what (?:day|date)s?) (?:is|are|was|were|will|do|does) [^.?]*\?\W*$")
NUMBER = re.compile(r"\W*\d{1,2}[.)]\W*")  # of an item
THESE = ("these are:", "they are:", "these will be:", "as follows:")
CALENDARS = ("who is out", "who's out", "who is on strike", "who's on strike", "who is striking", "who's striking",
             "who is walking out", "who's walking out", "list of strikes", "strike calendar", "strikes calendar",
             "calendar of strikes", "diary of strikes", "strike diary", "strikes diary")  # fmt: skip
HEADS = ("dates are", "strike dates", "on these days", "action on the following dates", "action on the following days")


def calendar(r: Reading) -> bool:
    """Whether a text is by its title a list of strikes: `Who is out and when`."""
    top = r.top(1)
    return any(r.low.find(words, 0, top) >= 0 for words in CALENDARS)


def heads(r: Reading) -> set[int]:
    """The numbers of the sentences that head a list by the words of the head, or of the one before: `They are:`."""
    after = {r.text.index(at) for at in places(r.low, THESE)}
    told = {i for i in after if i and {"strike", "out"} & r.kinds(i - 1)}
    if calendar(r):
        told.add(0)
    return told | {r.text.index(at) for at in places(r.low, HEADS)}


def begins(r: Reading, index: int) -> bool:
    """Whether the lines after one that tells of a strike list its days: `The dates are:`, `When is the strike?`."""
    s = r.sentence(index)
    sentence = r.low[s.start : s.end]
    return HEADER.search(sentence) is not None or ASKS.search(sentence) is not None


def goes_on(r: Reading, index: int) -> bool:
    """Whether a line without a day leaves a list of strike days open."""
    s = r.sentence(index)
    if NUMBER.fullmatch(r.low, s.start, s.end):
        return True
    return s.end - s.start < LONGEST_ITEM and not r.low[s.start : s.end].rstrip().endswith(".")
