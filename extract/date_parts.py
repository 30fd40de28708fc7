"""The pieces of which a date is made: weekdays, days, months, years, hours and the words between them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

MONTHS = {m: i for i, names in enumerate(
    ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
     "september sept sep", "october oct", "november nov", "december dec"), 1) for m in names.split()}  # fmt: skip
WEEKDAYS = {w: i for i, names in enumerate(
    ("monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri", "saturday sat",
     "sunday sun")) for w in names.split()}  # fmt: skip
HOLIDAYS = {"christmas eve": (12, 24), "christmas day": (12, 25), "boxing day": (12, 26), "new year's eve": (12, 31),
            "new year's day": (1, 1), "new years eve": (12, 31), "new years day": (1, 1), "may day": (5, 1),
            "hogmanay": (12, 31), "halloween": (10, 31),
            "valentine's day": (2, 14), "st patrick's day": (3, 17)}  # fmt: skip
EASTER = {"good friday": -2, "easter saturday": -1, "easter sunday": 0, "easter monday": 1}  # days from Easter Sunday
SALES = {"black friday": 1, "cyber monday": 4}  # days from the fourth Thursday of November
RELATIVE = {"today": 0, "tomorrow": 1, "yesterday": -1, "tonight": 0, "last night": -1, "this morning": 0,
            "this afternoon": 0, "this evening": 0}  # fmt: skip

MONTH = r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|" \
        r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"  # fmt: skip
A_WORD_BEHIND = rf"(?! (?!(?:and|to|{MONTH})\b)[a-z])"  # `they sat down`, `the sun came out`
WEEKDAY = (
    r"mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|saturday|sunday|"
    rf"(?:sat|sun){A_WORD_BEHIND}"
)
TOKEN = re.compile(
    r"(?P<time>\b(?:[01]\d|2[0-4])[0-5]\d ?(?:bst|gmt|hrs|hours)\b|(?<=\bat )(?:[01]\d|2[0-4])[0-5]\d\b|"
    r"(?<=from )0\d[0-5]\d\b|(?<=until )0\d[0-5]\d\b|"
    rf"\b(?:0\d|1[0-8]|2[1-3])[0-5]\d(?= (?:on )?(?:(?:{WEEKDAY}|{MONTH})\b|\d{{1,2}} (?:{MONTH})\b))|"
    r"\b\d{1,2}(?:[:.]\d\d|-[0-5]\d(?=[ap]m\b))? ?(?:[ap]\.?m\b\.?|hrs?\b|bst\b|gmt\b)|\b(?:[01]?\d|"
    r"2[0-3])[:.][0-5]\d(?:(?: bst| gmt)\b)?|"
    r"\b12 (?:noon|midnight|midday)\b|\bnoon\b|\bmidnight\b|\bmidday\b|\b(?:a|one) minute (?:past|before|to)\b|"
    r"\bo'clock\b)|(?P<iso>\b(?:19|20)\d\d-\d\d-\d\d\b)"
    r"|(?P<numeric>\b\d{1,2}/\d{1,2}/(?:19|20)\d\d\b)"
    r"|(?P<year>\b(?:19|20)\d\d\b)"
    r"|(?P<holiday>\b(?:christmas eve|christmas day|boxing day|new years? ?'?s? eve|new year'?s day|new year's eve|"
    r"hogmanay|good friday|easter (?:saturday|sunday|monday)|black friday|cyber monday)\b|"
    r"\b(?:may day|halloween|valentine's day|st patrick's "
    rf"day)\b(?! \d))|(?P<monthend>\bend of (?:{MONTH})\b)"
    rf"|(?P<monthfrom>(?<=of )(?:next|this|last) month\b)|(?P<month>\b(?:{MONTH})\b\.?)"
    rf"|(?P<weekday>\b(?:{WEEKDAY})\b\.?)"
    r"|(?P<day>\b(?:[0-2]?\d|3[01])(?P<ordinal>st|nd|rd|th)?\b(?![%.:/]\d|[%/\u00a3$]|,\d{3}|-(?:hour|day|week|"
    r"year|month|strong|\d\d? ?[ap]\.?m\b)|(?<=[a-z]) (?:day|time|year|century|round|week|strike|anniversary|walkout|"
    r"consecutive|birthday|annual|floor|ave|avenue|street)\b))"
    r"|(?P<weekend>\b(?:this|next|last)(?: coming)? weekend\b(?! of\b))"
    r"|(?P<relative>\b(?:today|tomorrow|yesterday|last night|tonight|this (?:morning|afternoon|evening))\b)"
    r"|(?P<range>\bto\b|\binto\b|\buntil\b|\btill\b|\bthrough\b|-{1,2})"
    rf"|(?P<joint>\band\b|\bor\b|&|,|\(|\|(?= ?(?:(?:{WEEKDAY}),? )?[\d–-]+ (?:{MONTH})\b))"
    r"|(?P<filler>\b(?:on|the|of|at|from|for|in|again|then|also|starting|next|this|last|coming|both|between|a|past|"
    r"later|morning|afternoon|evening|night|bst|gmt|beginning|later|inclusive|each week|every week)\b|\)|;)"
    r"|(?P<other>[^\s]+?(?=\s|[,;()-]|$))"
)
OUTRIGHT = frozenset((*MONTHS, *(w for w in WEEKDAYS if w.endswith("day")), "today", "tomorrow", "yesterday", "tonight",
                      "month", "morning", "afternoon", "evening",
                      "christmas", "boxing", "hogmanay", "new", "weekend", "halloween",
                      "valentine", "patrick", "easter"))  # fmt: skip
OUTRIGHT_FIGURE = re.compile(r"\d{1,2}(?:st|nd|rd|th)\b|\d{4}-\d\d-\d\d\b|\d\d?/\d\d?/\d{4}\b")
LIKE_A_DAY = (
    " around ",
    "like that of ",
    "if it were ",
    "like a ",
    "like ",
    "think ",
    "similar to ",
    "similar to that of ",
    "equivalent to ",
    " as on ",
    "get on ",
    "usual on ",
    "normal on ",
)
SERVICE_LIKE = re.compile(  # `Christmas Day levels of cover`
    r"(?:-style|-type)? (?:levels?|services?|staffing|cover|rota)\b"
)
IN_MONTH = re.compile(rf" (?:in|during|throughout|of) (?P<month>{MONTH})\b(?! \d)")
OF_A_TERM = re.compile(r",? (?:of )?(?:week \d|\d(?:st|nd|rd|th) week\b)")  # `Monday Week 5`
OF_WEEKDAYS = (" trains", " services", " papers", " newspaper", " working", " shifts", " rotas", " rosters",
               " overtime", " opening", " trading", " telegraph", " times", " mirror", " herald", " independent",
               " express", " mail", " tribune", " business post")  # fmt: skip
COUNTED = re.compile(  # what follows a number that is no day
    r" (?:(?:are|were) to\b|in (?:all|total)\b|of them|others|more(?! than)|hours?|days|weeks?|months?|minutes?|years?|"
    r"per|percent|members|people|workers|staff|schools|universities|colleges|"
    r"councils|trusts|operators|companies|plants|sites|firms|hospitals|depots|refineries|mines|stores|locations|"
    r"employers|(?:trade )?unions|offers?|ballots?|votes?|rounds?|strikes|walkouts|stoppages|anniversary|time|since)\b"
)
NO_DAY = (
    "year ",
    "years ",
    "week ",
    "phase ",
    "stage ",
    "round ",
    "part ",
    "grade ",
    "grades ",
    "question ",
    "questions ",
    "local ",
    "route ",
    "class ",
    "option ",
)
COUNTED_FROM = (" weeks from ", " week from ", " days from ", " fortnight from ")  # `two weeks from today`
NEARS = re.compile(  # `with Black Friday and Christmas approaching`
    r"(?: and [a-z]+)? (?:approaching|looming|coming up)\b"
)
LISTED = re.compile(r" (?:the )?\d{1,2}(?:st|nd|rd|th)?(?:,| and )")  # `Those in February are 1, 9 and 10`
WORD = re.compile(r"\S+")
EDGES = ".,;:()'\"&-"
# How much a word says of a day: 2 may name one, 1 may stand beside one.
SHIFTS = {"last": -1, "this": 0, "next": 1}  # months from that of publication
BESIDE = """noon midnight midday a one minute past before o'clock to into until till through inclusive and or on the are
    of at from for in again then also starting next this last coming both between end each every week later evening
    am pm a.m p.m hr hrs hours bst gmt beginning s"""
NAMING = " ".join((*MONTHS, *WEEKDAYS, *HOLIDAYS, *EASTER, *SALES, *RELATIVE, "year years new weekend month"))
RANKS: dict[str, int] = {"": 1} | dict.fromkeys(NAMING.split(), 2) | dict.fromkeys(re.findall(r"\S+", BESIDE), 1)


NAMING_A_DAY = ("month", "monthfrom", "weekday", "weekend", "iso", "numeric", "holiday", "relative")  # kinds of pieces


class Part(NamedTuple):
    """One piece of a date expression: what it is, its value and its span."""

    kind: str
    value: int
    start: int
    end: int
    ordinal: bool = False


class Day(NamedTuple):
    """A single day of an expression, before its month and year are settled."""

    day: int | None
    month: int | None
    year: int | None
    weekday: int | None
    start: int
    end: int
    joined: str  # "", "and", "to" or "listed": how it hangs on the one before
    hour: int | None
    shift: int | None = None  # days from publication (today is 0)
    prefix: str = ""  # next, last, this
    feast: str | None = None  # of `EASTER` or `SALES`

    @property
    def vague(self) -> bool:
        """Whether only a weekday, `today` and the like is named."""
        return self.day is None and self.feast is None


def spots(low: str, words: list[int], figures: list[int]) -> list[int]:
    """Where in a text a day is named, of the places where such words (`OUTRIGHT`) and figures stand, in order."""
    named = (
        at
        for at in words
        if (low[at : at + 3] != "new" or low.startswith("new year", at))
        and (not low.startswith(("morning", "afternoon", "evening"), at) or low.endswith("this ", 0, at))
        and (not low.startswith("month", at) or low.endswith((" of next ", " of this ", " of last "), 0, at))
        and (not low.startswith("weekend", at) or low.endswith(("this ", "next ", "last ", "coming "), 0, at))
    )
    return sorted((*named, *(at for at in figures if OUTRIGHT_FIGURE.match(low, at))))


def runs(low: str, start: int, end: int) -> list[list[Part]]:
    """Stretches of neighbouring date pieces; anything else ends a run."""
    runs: list[list[Part]] = []
    for left, right in _stretches(low, start, end):
        run: list[Part] = []
        for m in TOKEN.finditer(low, left, right):
            kind = _kind(m, low, run)
            if (
                kind == "other"
                and m.group() == "are"
                and run
                and run[-1].kind == "month"
                and LISTED.match(low, m.end())
            ):
                continue
            if kind == "other" and m.group() in (".", ":", "'s", "inclusive"):
                continue
            if kind == "other" or (m.group() == "for" and run and run[-1].kind == "relative"):
                runs.append(run)  # `were fixed this afternoon for November 1` names two days apart
                run = []
                continue
            run.append(_part(m, kind))
        runs.append(run)
    return [r for r in runs if any(p.kind in NAMING_A_DAY or (p.kind == "day" and p.ordinal) for p in r)]


def _kind(m: re.Match[str], low: str, run: list[Part]) -> str:
    """What a token is, after the pieces of its run: `other` also where the words beside it make it no date."""
    kind = "day" if m.lastgroup == "ordinal" else m.lastgroup or "other"
    if kind == "day":
        beside = bool(run) and run[-1].kind in ("month", "weekday") and not (len(run) > 1 and run[-2].kind == "day")
        counted = COUNTED.match(low, m.end()) and not beside  # `on 18 January 16 unions took part`
        none = counted or (not run and low.endswith(NO_DAY, 0, m.start()))
        a_number = low.endswith(" a ", 0, m.start()) and any(p.kind == "month" for p in run)
        none = none or a_number  # `on 12 July for a 6% rise`
    elif kind == "monthend":  # of a range only: `until the end of March`
        none = next((p.kind for p in reversed(run) if p.kind != "filler"), "") != "range"
    elif kind == "holiday":
        none = low.startswith(
            (" sale", " deals", " bargains", " march", " rally", " parade"), m.end()
        )  # `the Black Friday sales`
        none = (
            none
            or low.endswith(LIKE_A_DAY, 0, m.start())
            or SERVICE_LIKE.match(low, m.end()) is not None
            or NEARS.match(low, m.end()) is not None
        )
    elif kind == "relative":
        none = low.endswith(COUNTED_FROM, 0, m.start())
    elif kind == "range":
        none = low.startswith("- the ", m.start())  # an aside, `22 December - the last Friday before Christmas`
    elif kind == "weekday":
        last = low.endswith(("the last ", "the final "), 0, m.start()) and not IN_MONTH.match(low, m.end())
        none = (
            last
            or low.endswith(("easter ", "good ", "black ", "cyber "), 0, m.start())
            or (low.endswith("bank holiday ", 0, m.start()) and not m.group().startswith("mon"))  # `weekdays.only`
            or OF_A_TERM.match(low, m.end()) is not None
        )
        aside = low.endswith(", a ", 0, m.start()) and low.startswith(
            (",", ".", ")"), m.end()
        )  # `on May 26, a Monday,`
        aside = aside or low.endswith((" by a ", " on a ", " of a "), 0, m.start())  # any such day
        none = none or aside or low.startswith(OF_WEEKDAYS, m.end())
    else:
        none = kind == "filler" and low.startswith("; on ", m.start())  # another clause, `; on 23 October they strike`
    return "other" if none else kind


def _stretches(low: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of neighbouring words that may be of a date, one more word on either side: only they are cut up."""
    spans: list[tuple[int, int]] = []
    before = left = start
    best = 0  # the highest rank of the words since `left`; 0 outside a stretch
    for m in WORD.finditer(low, start, end):
        rank = _rank(m.group())
        if rank and not best:
            left = before
        elif best and not rank:
            if best == 2:
                spans.append((left, m.end()))
            best = 0
        best = max(best, rank)
        before = m.start()
    if best == 2:
        spans.append((left, end))
    return spans


@lru_cache(maxsize=10_000)
def _rank(word: str) -> int:
    """2 for a word that may name a day, 1 for one that may stand beside it, 0 for any other."""
    bare = word.strip(EDGES)
    known = RANKS.get(bare, RANKS.get(bare.partition("'")[0]))
    if known is not None:
        return known
    if bare.isalpha():
        return 0
    if bare.isdecimal():
        return 1
    return 0 if bare.replace("'", "").isalpha() else 2


def _part(m: re.Match[str], kind: str) -> Part:
    word = m.group().rstrip(".")
    if kind == "month":
        return Part(kind, MONTHS[word], m.start(), m.end())
    if kind == "monthfrom":
        return Part(kind, SHIFTS[word.partition(" ")[0]], m.start(), m.end())
    if kind == "monthend":
        return Part(kind, MONTHS[word.rpartition(" ")[2]], m.start(), m.end())
    if kind == "weekday":
        return Part(kind, WEEKDAYS[word], m.start(), m.end())
    if kind == "day":
        ordinal = m.group("ordinal") is not None
        return Part(kind, int(word.rstrip("stndrh")), m.start(), m.end(), ordinal)
    if kind == "year":
        return Part(kind, int(word), m.start(), m.end())
    if kind == "time":
        return Part(kind, _hour(word), m.start(), m.end())
    return Part(kind, 0, m.start(), m.end())


def _hour(word: str) -> int:
    """The hour, 0-24, of `6am`, `23.59`, `noon`."""
    if word.endswith(("noon", "midday")):
        return 12
    digits = re.match(r"\d+", word)
    if not digits:
        return 0
    hour = int(digits.group())
    if hour > 99:  # 0600, 1900 BST
        return hour // 100
    if "p" in word and hour < 12:
        hour += 12
    if re.search(r"a\.?m", word) and hour == 12:
        hour = 0
    return hour
