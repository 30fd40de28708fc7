"""Shares and counts as articles write them: 53.27 per cent, nine in ten, two-thirds, three to one, 1,204 to 87."""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.scan import at_each, near
from extract.text import Prepared
from extract.words import Starts

SMALL = {
    word: n
    for n, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()  # noqa: SIM905
    )
}
TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}  # noqa: SIM905
WORDS = SMALL | TENS
PARTS = {"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5,
         "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9,
         "tenth": 10, "tenths": 10}  # fmt: skip

UNIT = r"(?:%|per\s?cents?\b|percent\b|pc\b)"
# A pattern that begins with a digit looks behind only after it: so the engine skips from digit to digit.
FRESH = r"\d(?<![\d.\u00a3$\u20ac]\d)(?<!\d,\d)"  # the first digit of a figure that is no sum of money
PERCENT = re.compile(rf"({FRESH}\d{{0,2}}(?:\.\d{{1,3}})?)\.?\)?[ -]?{UNIT}")
UNITS = "|".join(word for word, n in SMALL.items() if 0 < n < 10)
WORD_PERCENT = re.compile(rf"\b((?:{'|'.join(TENS)})(?:[ -](?:{UNITS}))?|" + "|".join(w for w in SMALL if w != "zero")
                          + rf"|(?:one |a )?hundred)(?:[ -]point[ -](zero|{UNITS}))? "
                          r"(?=per ?cent)(?:per cents?|percent)")  # fmt: skip
SIDE = re.compile(  # `54 to 46 percent`
    r"(?<![\d.,$\u00a3\u20ac-])(\d{1,2}(?:\.\d{1,2})?)(?: to |-to-| ?- ?| against )$"
)
VOTED_SO = re.compile(  # `by 53 to 47 percent, they voted`
    r",? (?:[\w'-]+ ){0,8}(?:voted|approved|rejected|accepted|ratified)\b"
)
UNIT_BEHIND = 24  # characters before a percentage in which the figure stands that shares its unit
EACH = re.compile(
    r"\b(?:by|went|voted|majorities of|votes of) (\d{1,2}(?:\.\d{1,2})?) and $"
)  # `by 91 and 93 percent respectively`
COUNTING = "|".join(w for w in SMALL if w not in ("zero", "one")) + "|twenty"
IN_TEN = re.compile(rf"\b({COUNTING}|one|\d{{1,2}})(?: (?:members|pilots|teachers|nurses|drivers|workers|staff|doctors|"
                    rf"lecturers|firefighters|guards|of them))?(?: in (?:every )?| out of (?:every )?)"
                    rf"(ten|10|five|5|four|4|three|3|six|6|"
                    r"seven|7|eight|8|nine|9|20|twenty|100|a hundred)\b(?!-| per| %|%|\.\d|,\d)")  # fmt: skip
FRACTION = re.compile(r"\b(two|three|four|five|seven|nine)[- ](thirds|quarters|fifths|sixths|eighths|tenths)\b")
SOME_VOTED = re.compile(
    r"\b(half|(?:a|one)[ -](?:third|quarter|fifth)"  # but not `a third union voted`
    r"(?! (?!of|who|ha[ds]|have|voted|respond\w+|took|tak\w+|return\w+|cast|voting|turned|replied|"
    r"participated|bothered)))(?: of)?"
    r"(?: (?!(?:who|voted|but|and|voters|schools|branches|adults|people|residents|electors)\b)[a-z0-9,'-]+){0,8}? "
    r"(?:who )?(?:voted(?! to| for| in fav| yes| against| labour| tory| leave| remain| \w+ly)|responding|responded|"
    r"took part|taking part|returned|returning|cast|voting|turned out|replied|participated|bothered)\b"
)
A_PART_VOTED = re.compile(  # `on a turnout of just under a third`
    r"\bturn-?out (?:of |was |at |stood at )(?:just |only |about |around |barely )?(?:under |over |below |above |"
    r"less than |more than )?(half|(?:a|one)[ -](?:third|quarter))\b(?! of a)"
)
RATIO = re.compile(r"\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\d{1,2})"
                   r"(?: |-)to(?: |-)(one)\b(?! in (?:every|\d|[a-z]+ (?:people|members|workers))| of)")  # fmt: skip
SHORT_RATIO = re.compile(
    r"\b(?:an? |by |was |of |voted )(\d{1,2}):1\b(?!\d|[.,]\d)|"
    r"\b(?:by|of|voted?|almost|nearly|about|than|over|roughly|action|strikes) (?:a )?(\d{1,2})"
    r"(?:-|-to-| to )1\b(?!\d|[.,]\d|-)|"
    r"\b(\d{1,2})(?:-|-to-| to |:)1(?= (?:in favou?r|for strik|majority|margin))"
)
WORDED_RATIO = re.compile(  # `voted about eight-to-two`
    r"\b(?:vot(?:ed|ing)|majority of|margin of|by) (?:(?:about|around|almost|nearly|over|more than|roughly|an?|by) )*"
    r"(three|four|five|six|seven|eight|nine)(?:-| )to(?:-| )(two|three|four)\b"
)
TO_FEW = ("to two", "to-two", "to three", "to-three", "to four", "to-four")
SMALL_RATIO = re.compile(  # `3-2`
    r"\b(?:majority|margin)[\"']? of ([2-9])(?:-|-to-| to |:)([2-9])\b(?!\d|[.,]\d|-| ?%)"
)
PAIR = re.compile(rf"({FRESH}\d?)(?: to |-to-| ?[-/] ?| against )(\d{{1,2}})(?![\d%:/-]|[.,]\d| ?(?:per ?cent|pc\b|"
                  r"votes|members|in \d))")  # fmt: skip
VOTED = re.compile(r"\b(?:vot(?:e|es|ed|ing)|ballot\w*|margins?|majority|backed|rejected|accepted|approved|ratified|"
                   r"turned|authori[sz]ed|results?|carried)\b"
                   r"[^.;]*$")  # fmt: skip
UNANIMOUS = re.compile(r"(?<!near-)\bunanimous(?:ly)?\b")
EVERYONE = re.compile(  # `all voters supported strikes`, `every member who took part voted to strike`
    r"\b(?:all|every) (?:of those |of the |those |the )?(?:(?:[\w'-]+ ){0,3}?(?:voters?|who voted|who took part|"
    r"taking part|who responded)(?=,? (?:voted|voting|supported|backed|backing|supporting|were in favou?r|said yes)\b)|"
    r"(?=voting (?:for|to (?:strike|walk|take)|in favou?r)\b))|"
    r"\bevery one of the [^.;]{3,50} who (?:returned|voted|took part)\b[^.;]{0,30} (?=(?:(?:was|were) (?:in favou?r of|"
    r"for)|backed|supported|voted for) (?:a |the )?(?:strikes?|strike action|industrial action|action|walk))|"
    r"\bevery (?:single )?vote cast\b(?=[^.;]{0,60} (?:was|had been) (?:for|in favou?r of) (?:a |the )?(?:strikes?|"
    r"action|walk))|\b(?:all|every one) of them (?=(?:voted|voting) (?:for|to (?:strike|walk|take)|in favou?r|yes)\b)"
)
WHO_VOTED = (
    "voters",
    "who voted",
    "who took part",
    "taking part",
    "who responded",
    "who returned",
    "all voting",
    "of them vot",
    "vote cast",
)
HEDGE = re.compile(r"(more than|over|nearly|almost|around|about|roughly|approximately|some|close (?:to|on)|"
                   r"well over|up to|less than|fewer than|under|at least|just over|just under|a little over|upwards of|"
                   r"as many as|not even|all but|near|next to|"
                   r"in excess of|above|below|not quite)(?: the| a)? $")  # fmt: skip
HEDGE_ENDS = tuple(
    f"{word} "
    for word in (
        *("than", "over", "nearly", "almost", "around", "about", "roughly", "approximately", "some", "to", "under"),
        *("on", "least", "of", "many as", "even", "but", "near", "next", "above", "below", "quite", "the", "a"),
    )
)
FLOORS = (
    "more than",
    "over",
    "well over",
    "at least",
    "just over",
    "a little over",
    "upwards of",
    "in excess of",
    "above",
)
ALMOST = ("close to", "almost", "nearly", "not quite", "all but", "near", "next to")  # unanimous: no figure at all
HALF = 50  # percent; `fewer than half` tells no turnout, `fewer than a third` one of about so many
FEWER = ("fewer than", "less than", "below", "under")
LESS = (*FEWER, "not quite", "just under", "not even")  # of a word: no figure at all
NUMBER = r"\d{1,3}(?:,\d{3})+|\d{1,7}"
FRESH_NUMBER = rf"{FRESH}(?:\d{{0,2}}(?:,\d{{3}})+|\d{{0,6}})"
TALLY = re.compile(rf"(?<!\d-)(?<!\d/)(?<!from )(?<!age )(?<!aged )"
                   rf"(?!(?:19|20)\d\d ?-{{1,2}} ?(?:19|20)\d\d)({FRESH_NUMBER})"
                   rf"(?: votes?| people| members| ballots| yes)?(?: in favou?r| for)?"
                   rf"(?: to |-to-| ?-{{1,2}} ?| against | versus | and (?=[\d,]+ (?:against|no\b)))({NUMBER}|"
                   rf"{COUNTING}|nil|none|one)"
                   r"(?![\d.,]*\d|%|\s?per ?cent|-| to \d| ?pc\b| ?[ap]\.?m\b| (?:jan|feb|mar|apr|may|jun|jul|"
                   r"aug|sep|oct|nov|dec))")  # fmt: skip
NO_UNIT = (
    r"(?![\d:%]|[.,]\d| ?(?:per ?cent|%|pc\b|m\b|bn\b|p\b|am\b|pm\b|million|billion|points?|hours?|people|members|"
    r"votes|of the \d))"
)
BARE = re.compile(rf"(\d(?<![\w.,:/\u00a3$\u20ac-]\d)(?=\d?\.\d)\d?(?:\.\d{{1,2}})?){NO_UNIT}")
BARE_TURNOUT = re.compile(rf"\bturn-?outs?(?: of| was| at| were|,)? (\d{{1,2}}(?:\.\d{{1,2}})?){NO_UNIT}")
COUNT = re.compile(rf"({FRESH_NUMBER})(?![\d.]*\d|%| ?per ?cent| ?pc\b|m\b|bn\b|k\b)")


class Share(NamedTuple):
    """A share of votes or voters, in percent (0-100), as the text words it."""

    start: int
    end: int
    value: float
    rule: str
    hedge: str


def percent(text: str) -> float | None:
    """The value of a figure, 0-100; None where it is none (`153` per cent of last year's sales)."""
    value = float(text)
    return value if 0 <= value <= 100 else None


def word_number(words: str) -> int | None:
    """A cardinal in words, up to a hundred: `ninety-two` is 92."""
    if words.endswith("hundred"):
        return 100
    parts = re.split(r"[ -]", words)
    if not all(part in WORDS for part in parts):
        return None
    return sum(WORDS[part] for part in parts)


def integer(text: str) -> int | None:
    """A count written with or without thousands commas, or as a small word."""
    if text in ("nil", "none"):
        return 0
    if text in WORDS:
        return WORDS[text]
    digits = text.replace(",", "")
    return int(digits) if digits.isdecimal() and digits.isascii() else None


def hedge_before(low: str, start: int) -> str:
    """The word that hedges the figure at `start`, or an empty string."""
    if not low.endswith(HEDGE_ENDS, 0, start):  # true of nearly all: ten times as quick as the pattern
        return ""
    found = HEDGE.search(low[max(0, start - 24) : start])
    return found.group(1) if found else ""


def shares(text: Prepared) -> list[Share]:
    """Every share of a text in order, with percentages written in figures, in words, as fractions and ratios."""
    low, marks = text.low, text.marks
    found = _percentages(low, marks)
    found += _in_ten(low, marks)
    found += _worded(low, marks)
    if found:
        found += _bare(low, marks)
    return _without_overlaps(found, low)


def _percentages(low: str, marks: Starts) -> list[Share]:
    found = [
        Share(m.start(), m.end(), value, "percent", "")
        for m in at_each(PERCENT, low, marks.figures)
        if (value := percent(m.group(1))) is not None
    ]
    found += [
        Share(m.start(), m.end(), value + SMALL.get(m.group(2), 0) / 10, "percent in words", "")
        for m in at_each(WORD_PERCENT, low, marks.numbers)
        if (value := word_number(m.group(1))) is not None
    ]
    return found + [side for share in found if (side := _without_unit(share, low))]


def _without_unit(share: Share, low: str) -> Share | None:
    """The figure before a percentage that shares its unit: the other side of a pair, or of two told together."""
    first = max(0, share.start - UNIT_BEHIND)
    side = SIDE.search(low, first, share.start)
    voted = side and (VOTED.search(low, max(0, first - 90), share.start) or VOTED_SO.match(low, share.end))
    if side and voted and float(side.group(1)) + share.value == 100:
        return Share(*side.span(1), float(side.group(1)), "percent", "")
    each = EACH.search(low, first, share.start)
    return Share(*each.span(1), float(each.group(1)), "percent", "") if each else None


def _bare(low: str, marks: Starts) -> list[Share]:
    """Figures whose unit is left to the reader: `turnout was 63`, `95.6` beside other percentages."""
    return [
        Share(m.start(1), m.end(1), value, "bare", "")
        for m in (*at_each(BARE, low, marks.figures), *near(BARE_TURNOUT, low, ("turnout", "turn-out"), 0, 50))
        if (value := percent(m.group(1))) is not None
    ]


def _in_ten(low: str, marks: Starts) -> list[Share]:
    found = []
    for m in at_each(IN_TEN, low, sorted(marks.figures + marks.numbers)):
        part = word_number(m.group(1)) if not m.group(1).isdecimal() else int(m.group(1))
        whole = {"a hundred": 100}.get(m.group(2)) or integer(m.group(2))
        if part and whole and part <= whole:
            found.append(Share(m.start(), m.end(), round(100 * part / whole, 1), "n in m", ""))
    return found


def _worded(low: str, marks: Starts) -> list[Share]:
    found = []
    for m in at_each(FRACTION, low, marks.numbers):
        value = 100 * WORDS[m.group(1)] / PARTS[m.group(2)]
        if value <= 100:
            found.append(Share(m.start(), m.end(), round(value, 1), "fraction", ""))
    for m in near(A_PART_VOTED, low, ("third", "quarter", "half"), 50, 8):
        part = m.group(1).replace("-", " ").rpartition(" ")[2]
        found.append(Share(m.start(1), m.end(1), round(100 / PARTS[part], 1), "turnout in words", ""))
    for m in near(SOME_VOTED, low, ("half", "third", "quarter", "fifth"), 6, 90):
        part = m.group(1).replace("-", " ").rpartition(" ")[2]
        found.append(Share(m.start(1), m.end(1), round(100 / PARTS[part], 1), "turnout in words", ""))
    if "to one" in low or "to-one" in low:
        for m in at_each(RATIO, low, sorted(marks.figures + marks.numbers)):
            part = integer(m.group(1)) or 0
            found.append(Share(m.start(), m.end(), round(100 * part / (part + 1), 1), "ratio", ""))
    for m in near(SHORT_RATIO, low, ("-1", " to 1", ":1"), 20, 20):
        group = m.lastindex or 1
        part = int(m.group(group))
        if 2 <= part <= 50:
            found.append(Share(m.start(group), m.end(), round(100 * part / (part + 1), 1), "ratio", ""))
    for m in (*near(WORDED_RATIO, low, TO_FEW, 40, 10), *near(SMALL_RATIO, low, ("majority of ", "margin of "), 0, 30)):
        part, rest = integer(m.group(1)) or 0, integer(m.group(2)) or 0
        if part > rest:
            found.append(Share(m.start(1), m.end(), round(100 * part / (part + rest), 1), "ratio", ""))
    for m in at_each(PAIR, low, marks.figures):
        voted = VOTED.search(low[max(0, m.start() - 90) : m.start()])
        if voted and int(m.group(1)) + int(m.group(2)) == 100 and int(m.group(1)) >= 50:
            found.append(Share(m.start(), m.end(), float(m.group(1)), "pair", ""))
    for m in near(EVERYONE, low, WHO_VOTED, 40, 60):
        found.append(Share(m.start(), m.end(), 100.0, "unanimous", ""))
    if "unanimous" in low:
        found += [Share(m.start(), m.end(), 100.0, "unanimous", "") for m in UNANIMOUS.finditer(low)]
    return found


def _without_overlaps(found: list[Share], low: str) -> list[Share]:
    kept: list[Share] = []
    for share in sorted(found, key=lambda s: (s.start, -s.end)):
        if not kept or share.start >= kept[-1].end:
            hedge = hedge_before(low, share.start)
            few = share.rule == "turnout in words" and share.value < HALF
            if few or share.rule in ("percent", "bare") or hedge not in (ALMOST if share.rule == "unanimous" else LESS):
                kept.append(share._replace(hedge=hedge))
    return kept
