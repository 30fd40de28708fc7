"""Lines that are but a day: the headings of a diary of strikes, or when the article was written."""

from __future__ import annotations

import re

from extract import dates, day_lists, lengths
from extract.before_day import STRIKING
from extract.dates import When
from extract.reading import Reading
from extract.rows import StrikeDay
from extract.strike_rows import NOT_OUT, rows_of

STRIKES = ("strike", "walk", "stoppage", "action", "picket", " began ", " begins ", " starts ")
OTHER_WORDS, UPDATED = 14, 30  # characters of such a line besides its days, `last updated` among them
LONGEST, LONGEST_HEADING = 90, 60  # characters of a line that tells when it was written, and of a heading
FEWEST_HEADINGS = 2  # lines that are but a day; fewer only say when the article was written


def days(r: Reading) -> dict[int, When]:
    """The sentences under headings that are but a day, `Monday 6 February`: number of the sentence -> its day."""
    headings = {i: whens[0] for i in r.dated if (whens := _but_a_day(r, i))}
    under: dict[int, When] = {}
    last = max((when.days[-1] for when in headings.values()), default=None)
    if len(headings) < FEWEST_HEADINGS or (
        r.published and last and last <= r.published and not TIMELINE.search(r.low, 0, r.top(3))
    ):
        return under  # days gone by are when the items of a digest were written
    day: When | None = None
    for index in range(min(headings), len(r.text.sentences)):
        if index in headings:
            day = headings[index]
        elif day and not r.whens(index):
            under[index] = day
    return under


def _but_a_day(r: Reading, index: int) -> list[When]:
    """The day of a line that tells nothing else; an empty list where there is none."""
    s = r.sentence(index)
    if s.end - s.start > LONGEST_HEADING or (s.start and r.low[s.start - 1] != "\n"):
        return []
    whens = r.whens(index)
    line = r.low[s.start : s.end].strip(" \n-–—*•:#")
    alone = len(whens) == 1 and not whens[0].vague and len(line) <= whens[0].end - whens[0].start + 2
    return whens if alone else []


TIMELINE = re.compile(r"\b(?:timeline|chronology|look back|key dates|how it came|the story so far)\b")
WRITTEN = re.compile(
    r"^\W*(?:(?:date released|created on|created|last modified|modified|released|date|issued|last updated|"
    r"page last updated|updated|published|posted|"
    r"by [a-z. ]{3,40},)\b|see \"[^\"]+\")"
)
LINKED = re.compile(r"\W*\d{1,2} [a-z]{3} \d\d(?: *\||\W*$)")  # under the title of another story, `20 Jul 04 | Wales`


def says_when_written(r: Reading, index: int, listing: bool) -> bool:
    """Whether a line only says when the article was written: `Wednesday 15 March 2006`, `Last Updated: ...`."""
    s = r.sentence(index)
    line = r.low[s.start : s.end]
    if LINKED.match(line):
        return True
    if WRITTEN.match(line):
        return 'see "' in line or not any(word in line for word in STRIKES)
    if len(line) > LONGEST or any(word in line for word in STRIKES) or line.startswith("week "):
        return False
    whens = r.whens(index)
    slack = UPDATED if "updated" in line else OTHER_WORDS
    dated = all(len(w.days) == 1 for w in whens) and sum(w.end - w.start for w in whens) + slack > len(line.strip())
    return dated and (not listing or any(w.days[0] == r.published for w in whens))


NO_STRIKE = frozenset(("ballot", "strike_vote", "yes", "papers", "indicative", "offer", "asos"))  # another thing told
HOLDS = re.compile(
    r"\b(?:holds?|held|stages?|staged|begins?|began) (?:an?|its|their) (?:[\w-]+ ){0,3}(?:strike|walkout|stoppage)\b"
)


BEGINS_LONG = re.compile(  # `Members of the CWU will begin a 48-hour stoppage`
    r"\b(?:begin|begins|start|starts) an? (?P<number>48|72|96|two|three|four|five)[- ](?P<unit>hour|day) (?:[\w-]+ )?"
    r"(?:strike|walkout|stoppage)\b"
)


def strike_days(r: Reading, index: int, day: When) -> list[StrikeDay]:
    """The strike day of a diary's sentence that names its unions and a strike but no day."""
    s = r.sentence(index)
    kinds = r.kinds(index)
    told = STRIKING & kinds or day_lists.calendar(r)
    if NOT_OUT.search(r.low, s.start, s.end):
        return []
    if not told or (NO_STRIKE & kinds and not HOLDS.search(r.low, s.start, s.end)):
        return []
    rows: list[StrikeDay] = []
    m = BEGINS_LONG.search(r.low, s.start, s.end)
    if m and len(day.days) == 1:
        day = day._replace(days=dates.in_a_row(day.days[0], lengths.in_days(m)))
    for group in r.groups(index):
        rows += rows_of(r, index, day, s.start, s.end, "day heading", group)
    return rows


OPENS_LINE = 4  # characters before the day of a line of a calendar


def others_of_line(r: Reading, index: int, rows: list[StrikeDay]) -> list[StrikeDay]:
    """The other unions of a calendar's line that begins with its day: `30 November: CWU at Royal Mail; UCU; NEU`."""
    s, whens = r.sentence(index), r.whens(index)
    if not rows or len(whens) != 1 or whens[0].start > s.start + OPENS_LINE or not r.low.startswith(":", whens[0].end):
        return []
    told = {row.union for row in rows}
    found: list[StrikeDay] = []
    for group in r.groups(index):
        others = [m for m in group if m.union.name not in told]
        found += rows_of(r, index, whens[0], s.start, s.end, "day of the line", others) if others else []
    return found
