"""Days told twice, by weekday and by number, and days whose month stands with another day of their list."""

from __future__ import annotations

from itertools import pairwise

from extract.date_parts import Day

TOLD_AGAIN = (  # `next Friday (September 5)`, `on Friday past, May 6`, `on Tuesday next, May 6`
    "(",
    "past,",
    "past (",
    "past",
    "next,",
    "next (",
    "week,",
    "week (",
    "of next week,",
    "of next week (",
)


def _dated_twice(found: list[Day], low: str) -> list[Day]:
    """Days without the weekdays that a date in brackets says again: `next Friday (September 5)`."""
    again = set()
    for i, (a, b) in enumerate(pairwise(found)):
        between = low[a.end : b.start].removeprefix("'s").strip()
        if between in TOLD_AGAIN and a.day is None and a.weekday is not None and b.day is not None:
            again.add(i)
        if between == ", the" and a.day is not None and b.day is None and b.weekday is not None:
            again.add(i + 1)  # `on the 24th, the Tuesday before Christmas`
        if a.shift is None or b.day is not None or b.weekday is None or between not in ("(", ","):
            continue
        if between == "(" or not any(d.day is None and d.weekday is not None for d in found[i + 2 :]):
            again.add(i + 1)  # `tomorrow, Thursday`, unless other weekdays follow
    return [d for i, d in enumerate(found) if i not in again]


def settled(found: list[Day], low: str) -> list[Day]:
    """The days of a run, each told once and with its month where its list tells it."""
    return _with_one_month([d for part in _clauses(_dated_twice(found, low), low) for d in _paired(part, low)])


def _clauses(found: list[Day], low: str) -> list[list[Day]]:
    """The days of a run, parted at its semicolons."""
    cuts = [0, *(i for i in range(1, len(found)) if ";" in low[found[i - 1].end : found[i].start]), len(found)]
    return [found[a:b] for a, b in pairwise(cuts)]


def _paired(found: list[Day], low: str) -> list[Day]:
    """`Tuesday, Wednesday and Thursday, September 26, 27 and 28`: the weekdays say the same as the numbers.

    More days may follow them: `Friday and Saturday, 22 and 23 March, and again on 29 March`.
    """
    bare = [d for d in found if d.day is None and d.weekday is not None]
    numbered = [d for d in found if d.day is not None]
    if not (numbered and bare and numbered[0].weekday is not None and found[0].day is None):
        return found
    first = numbered[0]
    apart = "," in low[first.start : first.end] and found[: len(bare)] == bare and found[len(bare)] is first
    if len(bare) + 1 == len(numbered) or (apart and len(bare) + 1 < len(numbered)):
        kept = [d for d in found if d not in bare]
        return [kept[0]._replace(start=found[0].start, joined=found[0].joined, weekday=None), *kept[1:]]
    return found


def _with_one_month(found: list[Day]) -> list[Day]:
    """Days told without a month are of that of the day before them."""
    if not any(d.month for d in found if d.day is not None):
        return found
    last = None
    for k, d in enumerate(found):
        if d.day is not None and d.month is None:
            found[k] = d._replace(month=last)
        last = found[k].month or last
    return found


MOST_DAYS_BACK = 20  # from one day of a list to the next, within a month


def month_before(d: Day, following: Day, month: int) -> int:
    """The month of a day told without one before another: `from the 25th to 4 December`, `27, 28 and 1 March`."""
    back = (d.day or 0) - (following.day or 0)
    turns = following.day is not None and back > (0 if following.joined == "to" else MOST_DAYS_BACK)
    return (month - 2) % 12 + 1 if turns else month
