"""Days that the words right beside them make days of something else: a deadline, a period, an announcement."""

from __future__ import annotations

import re

from extract.dates import MAX_SPAN, MORNING, When
from extract.lengths import EXTENDED
from extract.lexicon import Cue, trie_pattern
from extract.other_day_words import (
    BALLOT_RUNS,
    BEFORE,
    BEFORE_A_WEEKDAY,
    BEGINS_ON,
    BETWEEN,
    BYLINE,
    CALLED_ON,
    CALLED_THEN,
    DATED,
    EARLIEST,
    FURTHEST,
    GATHERING,
    LEADS,
    LINKED,
    LONGEST_BETWEEN,
    NEGATED,
    NO_OVERTIME,
    NOT_SO,
    NOW,
    OFF_TODAY,
    STRUCK,
    WAS_CALLED,
)
from extract.reading import Reading
from extract.words_behind_day import (
    AS_A_HEADLINE,
    BEHIND,
    BY_THE_FIRM,
    CONTRACT_ENDS,
    EACH_WEEK,
    ENDS_ON,
    FILED,
    HAS_SAID,
    ITS_STRIKE,
    LINE_ENDS,
    PLURAL,
    STAMPED,
    THAT,
)

FOLLOWED_BY = re.compile(r"\bfollow(?:ed|s|ing) [^.;]{0,30}\bby (?:an?other |a )?$")  # `followed by 10 and 11 October`
WORKING_WEEK = 4  # days of a week that is told with its last day


THOSE_WHO = re.compile(  # `has called two strikes, after members today voted to reject the offer`
    r"\b(?:members|workers|staff|employees|drivers|teachers|nurses|lecturers|crews?|they|who|it)"
    r"(?: (?:of|in|at|from) (?:the )?[\w'& -]{2,40})?(?: (?:on|last))? $"
)
VOTED_SO = re.compile(
    r",? (?:(?:over|near)\w* |overwhelmingly |narrowly |again )?(?:voted|rejected|accepted|turned down|threw out)\b"
)


# Words of which the patterns of `BEFORE` need one, found in one pass -> the numbers of the patterns to try.
WORDS = {word for _, _, words in BEFORE for word in words}
NEEDED = re.compile(f"(?=({trie_pattern(WORDS, end='')}))")
TO_TRY = {
    word: [n for n, (_, _, words) in enumerate(BEFORE) if any(word.startswith(shorter) for shorter in words)]
    for word in WORDS
}


def _told_before(low: str, left: int, start: int) -> bool:
    """Whether words before a day, from `left` on, say what else it is of."""
    to_try = {n for word in NEEDED.findall(low, max(left, start - FURTHEST), start) for n in TO_TRY[word]}
    return any(BEFORE[n][0].search(low, max(left, start - BEFORE[n][1]), start) for n in to_try)


def of_something_else(r: Reading, when: When, left: int, right: int, after: list[Cue]) -> bool:
    """Whether the words right beside a day make it one of something else: a deadline, a period, an announcement."""
    deadline = NEGATED.search(r.low, max(left, when.start - 44), when.start)
    if deadline and FOLLOWED_BY.search(r.low, max(left, when.start - 50), when.start):
        deadline = None
    if deadline and "week" in deadline.group() and when.unbroken and len(when.days) >= WORKING_WEEK:
        deadline = None  # `planned for the week of April 25 to May 1`
    if deadline and (
        ITS_STRIKE.match(r.low, when.end) or EXTENDED.search(r.low, max(left, when.start - FURTHEST), when.start)
    ):
        deadline = None
    if deadline or EARLIEST.search(r.low, left, when.start):
        return True
    if _told_before(r.low, left, when.start):
        return True
    if any(p.match(r.low, when.end) for p in BEHIND):
        return True
    if when.start - left < LEADS and BY_THE_FIRM.match(r.low, when.end) and not STRUCK.search(r.low, when.end, right):
        return True
    if (
        when.vague
        and VOTED_SO.match(r.low, when.end)
        and THOSE_WHO.search(r.low, max(left, when.start - 70), when.start)
    ):
        return True
    if GATHERING.fullmatch(r.low, r.sentence(r.text.index(when.start)).start, when.start):
        return True
    if _gone_by(r, when) and WAS_CALLED.search(r.low, max(left, when.start - 70), when.start):
        return True
    before = max(0, when.start - 110), when.start  # also where another day stands between
    if any(p.search(r.low, *before) for p in (BALLOT_RUNS, NO_OVERTIME)) or _of_a_period(r, when, left):
        return True
    close = max(left, when.start - 40)
    if CALLED_ON.search(r.low, close, when.start) and r.low.startswith(" for ", when.end):
        return True
    if CONTRACT_ENDS.match(r.low, when.end, right) and not BEGINS_ON.search(r.low, close, when.start):
        return True
    if NOT_SO.search(r.low, left, min(right, when.end + 90)) or _when_written(r, when, close):
        return True
    if when.hour is not None and when.hour <= MORNING and ENDS_ON.match(r.low, when.end, right):
        return True
    return when.vague and _of_a_weekday(r, when, left, after)


def _gone_by(r: Reading, when: When) -> bool:
    """Whether the last of some days lies no later than the article's own."""
    return r.published is not None and when.days[-1] <= r.published


def _of_a_period(r: Reading, when: When, left: int) -> bool:
    """Whether days are the ends of a period of which figures are told, or in which strikes may fall."""
    if not BETWEEN.search(r.low, left, when.start):
        return False
    longest = MAX_SPAN if len(when.days) == 2 else LONGEST_BETWEEN
    return (when.unbroken or len(when.days) == 2) and (when.days[-1] - when.days[0]).days > longest


def _when_written(r: Reading, when: When, close: int) -> bool:
    """Whether a day is that of the text: behind a headline, stamped with the hour, or `warned today (Monday) that`."""
    if AS_A_HEADLINE.match(r.text.plain, when.end) and not LINKED.search(r.low, close, when.start):
        return True
    if FILED.match(r.low, when.start):
        return True
    if when.days != (r.published,):
        return False
    if HAS_SAID.match(r.low, when.end):
        return True
    if BYLINE.search(r.low, max(0, when.start - 3), when.start) and LINE_ENDS.match(r.low, when.end):
        return True
    stamped = str(when.days[0].year) in r.low[when.start : when.end] and STAMPED.match(r.low, when.end)
    return bool(stamped or THAT.match(r.low, when.end) or DATED.match(r.low, when.start - 3))


def _of_a_weekday(r: Reading, when: When, left: int, after: list[Cue]) -> bool:
    """Whether a weekday, `today` or the like is of something else that was done then, or of every week."""
    if (
        _gone_by(r, when)
        and not r.low.startswith(" a ", when.end)
        and CALLED_THEN.search(r.low, max(left, when.start - 70), when.start)
    ):
        return True
    if r.low.endswith(" each ", 0, when.start) and len(when.days) <= 2:
        return True
    if r.low.endswith(" every ", 0, when.start) and len(when.days) == 1:
        return True
    plural = len(when.days) == 1 and PLURAL.match(r.low, when.end) and not r.low.endswith("on ", 0, when.start)
    if plural or EACH_WEEK.match(r.low, when.end) or r.low.startswith("today?", when.start):  # `today?` is nowadays
        return True
    if r.low.startswith("'s", when.end):
        near = after and after[0].kind in ("strike", "out", "talks") and after[0].start - when.end < 25
        struck = near and "," not in r.low[when.end : after[0].start]
        return not (struck or ITS_STRIKE.match(r.low, when.end))  # `said Monday's strike was off`
    if any(p.search(r.low, max(left, when.start - reach), when.start) for p, reach in BEFORE_A_WEEKDAY):
        return True
    close = max(left, when.start - 40)
    return r.low.startswith(NOW, when.start) and OFF_TODAY.search(r.low, close, when.start) is not None


DATELINE = re.compile(r"^[ ,]*[a-z .]{2,24}, (?:[a-z .]{2,20}, )?(?:[a-z]{3,9}\.? )?$")
CREDIT = re.compile(r" ?(?:\(|--|-)")
HEADS_A_LINE = re.compile(r"\.?(?: ?\([a-z .]{2,24}\) ?-| {3,}[a-z]|\t)")  # `Nov. 22 (Newswire) -`, `15 Jun    News`


BEGINS_THEN = re.compile(  # `It starts at 00:01 hours today, 21 March 2022`
    r"\b(?:begins?|began|starts?|started|takes? place|strikes?|walkouts?|stoppages?)(?: (?:at|from) \d[\d.:]*"
    r"(?: ?[ap]\.?m\.?| hours)?)?,? (?:on |from |today,? |this \w+,? )*(?:\w+day,? )?(?:the )?$"
)


def dateline(r: Reading, when: When, left: int) -> bool:
    """Whether a day only says when the text was written: `LONDON, May 22 (Agency) --`, `| November 11, 2005 |`."""
    before = r.low[left : when.start]
    today = when.days == (r.published,)
    if today and str(when.days[0].year) in r.low[when.start : when.end + 6]:
        return BEGINS_THEN.search(before) is None
    if today and not before.strip() and HEADS_A_LINE.match(r.low, when.end):
        return True
    if today and DATELINE.match(before):
        following = r.text.plain[when.end : when.end + 2]
        if following.startswith(" ") and following[1:].isupper():
            return True  # `LONDON, July 15 Staff at the BBC`
    return before.endswith(("| ", "**")) or bool(DATELINE.match(before) and CREDIT.match(r.low, when.end))
