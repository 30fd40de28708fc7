"""Lines that are but a day: the headings of a diary of strikes, or when the article was written."""

from __future__ import annotations

import re

from extract.dates import When
from extract.reading import Reading

STRIKES = ("strike", "walk", "stoppage", "action", "picket")
FEWEST_HEADINGS = 2  # lines that are but a day; fewer only say when the article was written


def days(r: Reading) -> dict[int, When]:
    """The sentences under headings that are but a day, `Monday 6 February`: number of the sentence -> its day."""
    headings = {i for i, whens in r.whens.items() if _but_a_day(r, i, whens)}
    under: dict[int, When] = {}
    last = max((r.whens[i][0].days[-1] for i in headings), default=None)
    if len(headings) < FEWEST_HEADINGS or (r.published and last and last <= r.published):
        return under  # days gone by are when the items of a digest were written
    day: When | None = None
    for index in range(min(headings), len(r.text.sentences)):
        if index in headings:
            day = r.whens[index][0]
        elif day and not r.whens.get(index):
            under[index] = day
    return under


def _but_a_day(r: Reading, index: int, whens: list[When]) -> bool:
    s = r.sentence(index)
    line = r.low[s.start : s.end].strip(" \n-–—*•:#")
    whole = s.start == 0 or r.low[s.start - 1] == "\n"
    return whole and len(whens) == 1 and not whens[0].vague and len(line) <= whens[0].end - whens[0].start + 2


WRITTEN = re.compile(
    r"^\W*(?:(?:date released|released|date|issued|last updated|page last updated|updated|published|posted|"
    r"by [a-z. ]{3,40},)\b|see \"[^\"]+\")"
)


def says_when_written(r: Reading, line: str, whens: list[When], listing: bool) -> bool:
    """Whether a line only says when the article was written: `Wednesday 15 March 2006`, `Last Updated: ...`."""
    if WRITTEN.match(line):
        return True
    if any(word in line for word in STRIKES):
        return False
    dated = all(len(w.days) == 1 for w in whens) and sum(w.end - w.start for w in whens) + 14 > len(line.strip())
    return dated and (not listing or any(w.days[0] == r.published for w in whens))
