"""Counts: votes for and against, votes cast, and how many were entitled to vote."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from extract.date_parts import MONTH
from extract.numbers import NUMBER, PAIR, SMALL, TALLY, TENS, UNITS, Share, integer, word_number
from extract.questions import WHICH_THEY
from extract.reading import Reading
from extract.rows import Ballot
from extract.scan import at_each, near
from extract.shares import Judged
from extract.whose_votes import ASKED, ELSEWHERE, OF_A_BODY, RECOGNITION, others_lead

FEWEST = 20  # votes; smaller tallies are mostly scores, ages and motions
FEWEST_LISTED = 2  # of a scrutineer's list
FEWEST_ALONE = 100  # votes for, where nothing else is counted beside them
MANY = (
    r"(?:all |its |some |about |around |nearly |almost |more than |over |up to |a total of |the |their |of |our |"
    r"roughly |approximately |an estimated |just over |just under |possible )*"
)
WORDED = rf"(?:{'|'.join(TENS)})(?:-(?:{UNITS}))?|{'|'.join(word for word, n in SMALL.items() if n)}"
COUNT = rf"(?:{NUMBER}|(?<!hundred and )(?:{WORDED}))(?![\d%,.:/-]*\d|%|-)"
# Words that only describe the people counted: none that begins another clause or counts something else.
DESCRIBING = (
    r"(?:(?!(?:but|while|who|fewer|than|half|per|percent|pc|days?|hours?|weeks?|years?|months?|minutes|million|"
    r"billion|points?|said|times|people's|pounds|dollars|euros|have|had|did|do|not|and (?:\d|an?\b|the\b))\b)"
    r"(?:(?:local|branch|lodge|unit|lodge no\.?) \d{1,5}|\([a-z]{2,10}\)|[a-z'&/-]+),? )"
)
WHO = (
    r"(?:who (?:were|was|are) (?:[a-z']+ ){1,6}?|who (?:voted|took part|cast [a-z]+|returned [a-z ]+?) |"
    r"(?:voting|taking part|present|casting votes) (?:[a-z0-9 ]{0,30}?))?"
)
FOR_IT = (
    r"(?:backed|supported|favou?red|approved|endorsed|authori[sz]ed|were in favou?r|were for|were yes|said yes|"
    r"ticked [\"']?yes|marked [\"']?yes|"
    r"put (?:up )?their hands? (?:up )?for|raised (?:their|a) hands? for|opted for|chose to (?!do so|vote\b)|"
    r"vot(?:ed|ing) (?:(?:yesterday|today|on \w+day) )?(?:\w+ly |yes\b|for\b|in favou?r|"
    r"to (?!elect|leave|join|merge|keep|return|end|remain)|"
    r"against the (?:\w+ )?(?:offer|deal|proposal|contract|agreement)|down ))"
)
TOOK_PART = (
    r"(?:voted(?! (?:against|no)\b)|took part|cast (?:a |their )?(?:votes?|ballots?)|returned|participated|turned out|"
    r"chose to (?:do so|vote\b))"
)
PART_OF = re.compile(
    rf"(?<!every )(?P<part>{COUNT})(?: members| people| workers)?(?: out)? of (?:(?:the (?:union|branch|local)|"
    rf"[a-z&]+)'s? )?{MANY}(?:eligible )?(?P<whole>{COUNT}) "
    rf"(?P<who>{DESCRIBING}{{0,12}}?{WHO})(?:(?:have |had )?(?P<for>{FOR_IT})|(?:have |had )?(?P<took>{TOOK_PART})|"
    r"(?P<sent>(?:who (?:were|had been) )?(?:sent (?:ballot |voting )?papers|balloted|entitled|eligible)\b))"
)
NESTED = re.compile(  # `50 out of 84 of its 146 members voting for a strike`
    rf"(?P<yes>{COUNT}) (?:out )?of (?:the )?(?P<cast>{COUNT}) of (?:its|the|their) (?P<whole>{COUNT}) [^.;\d]{{2,60}}?"
    r"vot(?:ed|ing) (?:for|to|in favou?r)\b"
)
OUT_OF = re.compile(
    rf"(?P<whole>{COUNT})(?: (?P<who>{DESCRIBING}{{0,8}}?{WHO}[^,.;]{{0,24}}?))?,? (?:only |just |all but |"
    rf"a total of )?(?P<part>{COUNT}) "
    rf"{DESCRIBING}{{0,4}}?(?:(?:have |had )?(?P<for>{FOR_IT})|(?:have |had )?(?P<took>{TOOK_PART}))"
)
SHARE_OF = re.compile(
    rf"(?:%|per ?cents?|percent|thirds|quarters|fifths|half|third|quarter) of (?:the [\w-]+'s )?{MANY}$"
)
BEFORE_WHOLE = re.compile(rf"\bof (?:those |{MANY})(?:eligible )?$")
OF_THEM = r"(?!did\b|per\b|percent\b|days\b|hours\b)[a-z'-]+"
YES = re.compile(
    rf"(?P<part>{COUNT})(?: {OF_THEM}){{0,8}}?(?: in favou?r\b| vot(?:ed|ing) [\"']?(?:yes\b|for\b|in favou?r\b)|"
    r" yes votes| yes\b(?! votes)|"
    r"(?:(?<=\d)| of (?:them|these|whom|those)) for (?:strikes?|strike action|industrial action|action|"
    r"(?:a|the) strike)\b| votes? for\b|"
    r" said yes| saying yes| votes in (?:favou?r|support)| marked yes| were for\b)"
)
BACKED = re.compile(  # of those counted, where others are counted too: alone it only tells how many will strike
    rf"(?P<part>{COUNT})(?: {OF_THEM}){{0,4}}?(?: vot(?:ed|ing) (?:\w+ly )?to "
    r"(?:strike|walk|stop|reject|accept|authori[sz]e|take|approve|ratify)|(?: had| have)? back(?:ed|ing)\b|"
    r"(?: had| have)? support(?:ed|ing)\b|"
    r" approv(?:ed|ing)\b| to reject\b| to accept\b)"
)
NO = re.compile(
    rf"(?P<part>{COUNT})(?: {OF_THEM}){{0,3}}?(?: (?:(?:were|votes?|votes? (?:was|were)) )?against\b| who were "
    rf"not\b(?! (?:balloted|eligible|sent))|"
    r" opposed\b| opposing\b| no votes| nos\b| voted [\"']?no\b|"
    r" vot(?:ed|ing) (?:against|no)\b| said no\b| no\b(?=[.,;])| had not\b(?=[.,;])| dissent| voting no\b)"
)
ACCEPTED = re.compile(r"[^.;\d]{0,40}? vot(?:ed|ing) (?:to (?:ratify|accept|approve)|in favou?r)\b")
REJECTED = re.compile(rf"(?P<part>{COUNT})(?: {OF_THEM}){{0,3}}? vot(?:ed|ing) to reject\b")  # beside those who did not
CAST = re.compile(
    rf"(?P<part>{COUNT}) (?:valid |postal |total |completed |online )*(?:votes|ballots|papers|ballot papers|"
    r"voting papers|voting forms) (?:were |had been |have been |was )?(?:cast(?! (?:against|for|in fav))|returned|"
    r"received|counted|sent back)\b|"
    rf"(?<=cast by )(?P<by>{COUNT})(?! ?per ?cent)|"
    rf"(?P<people>{COUNT}) {DESCRIBING}{{0,4}}?(?:voted|took part(?: in (?:the|this|its|a) (?:[a-z]+ )?ballot)?|"
    r"(?:cast|returned) (?:a |their )?(?:ballots?|votes?|ballot papers?|voting papers?))(?=[,.;]| and | with )"
)
WORDS_OF_COUNTS = (
    "of ",
    "in favour",
    "in favor",
    "against",
    "opposed",
    "cast",
    "returned",
    "yes",
    " for ",
    "no vote",
    " had not",
)
SIDES = re.compile(  # `11,234 to reject the contract and 11,227 to accept`
    rf"({NUMBER}) (?:(?:of (?:you|us|them) )?voted |votes )?to (?:reject|accept|ratify)\b(?: [a-z'-]+){{0,4}},? (?:and|"
    rf"to|against|with) ({NUMBER}) (?:votes )?to (?:reject|accept|ratify)\b"
)
LABELLED = re.compile(
    r"\bnumber (?:of (?:individuals|members|people) )?(?:who )?(?:(?:answer(?:ing|ed)|vot(?:ing|ed)) |of (?=\S+ votes))"
    r"[\"']?(?P<side>yes|no)\b[\"']?(?: votes)?(?: to the question)?\W{1,24}(?P<count>\d[\d,]*)(?![\d.]|%| ?per ?cent)"
)
LINE = re.compile(  # `Voting 'Yes' 30`, a line of its own
    r"(?m)^\W*(?:(?:voting|voted|answering|votes) )?[\"']?(?P<side>yes|no)[\"']?(?: votes)?[ \t:]{1,24}"
    r"(?P<count>\d[\d,]*)[ \t]*(?:\(\d[\d.]* ?(?:%|per ?cent|percent)\))?[ \t]*$"
)
HEADS = re.compile(r"(?m)^\W*yes[ \t|]+no\W*$")  # of columns of votes
ROW = re.compile(r"(?m)^(?P<asked>[^\d\n]{4,120}?)[ \t|]+(?P<yes>\d[\d,]*)[ \t|]+(?P<no>\d[\d,]*)[ \t|]*$")
CAST_LINE = re.compile(r"\b(?:votes cast(?: in the ballot)?|papers returned)\W{1,24}(\d[\d,]*)(?![\d.]|%)")
COLUMNS = 400  # characters below the heads in which the lines of a table stand
QUESTION_ABOVE = 7  # lines above the votes among which the question stands
TOOK = re.compile(r"\b(?:ballots|votes|papers|present|voting|voted|taking part|took part|cast|returned|casting)\b")
LAST_DAY, MONTHS = 31, re.compile(rf"\b(?:{MONTH})\b")
OF_DAYS = re.compile(rf"\b(?:{MONTH})\.? $")  # `on May 13-15`
MEMBERS = re.compile(r"\b(?:members?|membership|balloted)\b")
OTHERS_VOTING = re.compile(
    r"\bcouncil tax\b(?:[^.;]|(?<=\d)\.(?=\d)){0,60}$|"
    r"\b(?:students|undergraduates|shareholders|annual (?:general )?meeting)\b[^.;,]{0,70}$|"
    r"\b(?:(?:in|through|by) the (?:house of )?(?:commons|lords)|(?:second|third) reading|division)\b[^.;]{0,40}$|"
    r"\b(?:passed|approved|carried|backed) (?:the|a|an|its) (?:[\w-]+ ){0,2}(?:bill|act|law|legislation|motion|"
    r"budget)\b[^.;]{0,40}$|"
    r"\b(?:bill|act|amendment|legislation)\b[^.;]{0,140}\b(?:passed|carried|approved|defeated|lost)\b[^.;]{0,30}$"
)
OTHER_BODY = re.compile(  # whose members' votes are no ballot of a union's members
    r"\b(?:house|senate|board|council|councillors|mps|peers|lawmakers|legislat\w+|parliament|nec|executive|committee|"
    r"conference|congress|delegates|owners|jury|cabinet|commission|trustees|directors|justices|judges)"
    r"(?: (?!members)[\w'-]+){0,3} $"
)
GENERAL_COUNCIL = re.compile(r"\bgeneral council\b")  # of unions, which ballots nobody
DELEGATES = re.compile(r"\b(?:conference|congress|delegates|executive|committee)\b")  # who vote to have a ballot held
NOT_PEOPLE = re.compile(
    r"\d (?:\w+ ){0,3}(?:departments|employers|bodies|universities|branches|schools|companies|areas|councils|trusts|"
    r"firms|institutions|boards|organisations|colleges|sites|depots|constituencies|bargaining)\b"
)
WORKPLACES = re.compile(  # `members at 132 prisons who voted for action`
    r" (?:\w+ ){0,3}(?:departments|agencies|public bodies|prisons|jails|stations|hospitals|workplaces|campuses|"
    r"offices|plants|stores|shops|sites|depots|"
    r"schools|colleges|universities|branches|trusts|councils|companies|employers)\b"
)
NUMBERED = re.compile(r"\b(?:local|branch|lodge|unit|section|page|article)(?: no\.?)? $")  # a name and no count
YEAR = re.compile(r"(?:19|20)\d\d")
OF_A_LAW = re.compile(r"\b(?:act|bill|regulations|order|in|of|since|by|until|january|february|march|april|may|june|"
                      r"july|august|september|october|november|december|spring|summer|autumn|winter),? $")  # fmt: skip


ESTIMATED = re.compile(r"\b(?:estimated (?:at|to be)|between|crowd of|crowds of) (?:about |some |around )?$")
GATHERED = re.compile(
    r" (?:[a-z'-]+ ){1,5}?(?:turned "
    r"out|gathered|marched|rallied|attended|picketed|joined|stood|assembled|demonstrated|took to|came to|were "
    r"at|lined)\b"
)


@dataclass(slots=True)
class Counted:
    """The counts of one vote, each with its span in the text: keys are yes_votes, no_votes, votes_cast, electorate."""

    figures: dict[str, int]
    spans: dict[str, tuple[int, int]]

    def add(self, name: str, value: int | None, span: tuple[int, int]) -> None:
        """Take a count unless one of its kind was told before."""
        if value and name not in self.figures:
            self.figures[name], self.spans[name] = value, span

    @property
    def first(self) -> tuple[int, int]:
        """Where the votes for stand."""
        return self.spans["yes_votes"]


def count(text: str) -> int | None:
    """A count in figures or in words, `thirty-two`."""
    return integer(text) if text[0].isdecimal() else word_number(text)


def is_year(low: str, start: int, end: int) -> bool:
    """Whether a number is a year: 1900 to 2099 without a comma, after a month, a preposition or the name of a law."""
    return bool(YEAR.fullmatch(low, start, end) and OF_A_LAW.search(low[max(0, start - 16) : start]))


def tallies(r: Reading) -> list[tuple[Judged, Counted]]:
    """Votes counted, `713 to 35` or `32 of the 38 members voted to strike`, where a union's vote is told.

    Each with a stand-in share that says where it stands.
    """
    found = []
    taken: set[int] = set()
    figures = r.text.marks.figures
    for m in (*at_each(TALLY, r.low, figures), *(at_each(SIDES, r.low, figures) if " to accept" in r.low else ())):
        yes, no = integer(m.group(1)), integer(m.group(2))
        if yes is None or no is None or yes + no < FEWEST or OF_DAYS.search(r.low[max(0, m.start() - 12) : m.start()]):
            continue
        if max(yes, no) <= LAST_DAY and MONTHS.search(r.low, max(0, m.start() - 40), m.start()):
            continue  # `September 8-9, 15-16 and 23-24`
        if no == yes % 100 + 1 and YEAR.fullmatch(m.group(1)):
            continue  # `the strike of 1984-85`
        if yes + no == 100 and PAIR.match(r.low, m.start()):
            continue
        if ESTIMATED.search(r.low, max(0, m.start() - 24), m.start()):
            continue  # `a crowd which police estimated at 10,000 to 12,000`
        if GATHERED.match(r.low, m.end()):
            continue  # `80 to 100 nurses turned out for a rally`
        index = r.text.index(m.start())
        if NUMBERED.search(r.low, max(0, m.start() - 12), m.start()):
            continue  # `Local 1-346`
        if _of_a_ballot(r, index, m.start(), m.end()):
            taken.add(index)
            told = Counted({"yes_votes": yes, "no_votes": no}, {"yes_votes": m.span(1), "no_votes": m.span(2)})
            found.append((_stand_in(r, index, m.start(), m.end()), told))
    for index, told in (*_labelled(r), *_in_columns(r)):
        taken.add(index)
        found.append((_stand_in(r, index, *told.first), told))
    for index, marks in _sentences_with_counts(r):
        told = _in_prose(r, index, marks)
        last = max((end for _, end in told.spans.values()), default=0)
        if index not in taken and _whole(told) and _of_a_ballot(r, index, told.first[0], last):
            found.append((_stand_in(r, index, *told.first), told))
            taken.add(index)
        elif "votes_cast" in told.figures and "yes_votes" not in told.figures:
            found.append((_stand_in(r, index, *told.spans["votes_cast"]), told))
    return found


def _labelled(r: Reading) -> list[tuple[int, Counted]]:
    """The votes of a scrutineer's list, each on a line of its own: `Number voting "Yes" 52`, `Number voting "No" 4`."""
    found = []
    labels = near(LABELLED, r.low, ("answering ", "answered ", "voting ", "voted ", "number of "), 40, 70)
    lines = near(LINE, r.low, ("yes",), 20, 50)
    for m in {m.start("count"): m for m in (*lines, *labels)}.values():
        if m.group("side") != "yes":
            continue
        index = r.text.index(m.start("side"))
        above = r.sentence(max(0, index - QUESTION_ABOVE)).start
        no = next((n for n in m.re.finditer(r.low, m.end(), m.end() + 160) if n.group("side") == "no"), None)
        yes, against = integer(m.group("count")), integer(no.group("count")) if no else None
        if not no or not yes or against is None or not r.cues.kinds(above, m.start()) & ASKED:
            continue
        if yes + against < FEWEST_LISTED:
            continue
        told = {"yes_votes": m.span("count"), "no_votes": no.span("count")}
        counted = Counted({"yes_votes": yes, "no_votes": against}, told)
        line = next(reversed([*CAST_LINE.finditer(r.low, above, m.start())]), None)
        cast = integer(line.group(1)) if line else None
        if line and cast and cast >= yes + against:
            counted.add("votes_cast", cast, line.span(1))
        found.append((index, counted))
    return found


def _in_columns(r: Reading) -> list[tuple[int, Counted]]:
    """The votes in the lines below the heads `Yes` and `No`, each of a question: `Strike action 756 631`."""
    found = []
    for head in HEADS.finditer(r.low) if "yes" in r.low else ():
        for m in ROW.finditer(r.low, head.end(), head.end() + COLUMNS):
            index = r.text.index(m.start("yes"))
            yes, no = integer(m.group("yes")), integer(m.group("no"))
            if yes and no is not None and r.cues.kinds(m.start(), m.end()) & ASKED:
                spans = {"yes_votes": m.span("yes"), "no_votes": m.span("no")}
                found.append((index, Counted({"yes_votes": yes, "no_votes": no}, spans)))
    return found


def _stand_in(r: Reading, index: int, start: int, end: int) -> Judged:
    s = r.sentence(index)
    return Judged(Share(start, end, 0.0, "votes for and against", ""), "yes", None, 5, index, s.start, s.end)


def _sentences_with_counts(r: Reading) -> list[tuple[int, list[int]]]:
    """The numbers of the sentences in which votes may be counted, and where their figures stand."""
    numbers = sorted(r.text.marks.figures + r.text.marks.numbers)
    found = []
    for index, kinds in r.kinds_in.items():
        if not kinds & {"ballot", "yes"}:
            continue
        s = r.sentence(index)
        here = numbers[bisect_left(numbers, s.start) : bisect_left(numbers, s.end)]
        if here and any(word in r.low[s.start : s.end] for word in WORDS_OF_COUNTS):
            found.append((index, here))
    return found


def _in_prose(r: Reading, index: int, marks: list[int]) -> Counted:
    """The counts that a sentence tells in words: `141 of around 700 members voted, with 106 in favour`."""
    s = r.sentence(index)
    told = Counted({}, {})
    for m in at_each(NESTED, r.low, marks):
        for name, group in (("yes_votes", "yes"), ("votes_cast", "cast"), ("electorate", "whole")):
            told.add(name, count(m.group(group)), m.span(group))
    for m in at_each(PART_OF, r.low, marks):
        if (m.group("who") or "").strip() or not NOT_PEOPLE.search(r.low, s.start, m.start()):
            _of_whole(told, m)  # else `37 of 68 universities backed it, 54 of 146 the other`
    for at in marks:
        if BEFORE_WHOLE.search(r.low[max(s.start, at - 40) : at]) and (m2 := OUT_OF.match(r.low, at, s.end)):
            _of_whole(told, m2, r.low.endswith("of those ", s.start, at))
    for name, pattern in (("votes_cast", CAST), ("yes_votes", YES), ("no_votes", NO)):
        _matching(r, told, name, pattern, marks)
    if told.figures:
        _matching(r, told, "yes_votes", BACKED, marks)
    if "yes_votes" in told.figures and ACCEPTED.match(r.low, told.first[1], s.end):
        _matching(r, told, "no_votes", REJECTED, marks)
    return told


AS_MANY_AS = ("equating to ", "equivalent to ", "equal to ")  # a share of all, of which a rule may tell


def _matching(r: Reading, told: Counted, name: str, pattern: re.Pattern[str], marks: list[int]) -> None:
    for m in at_each(pattern, r.low, marks):
        group = m.lastgroup or "part"
        span = m.span(group)
        before = r.low[max(0, span[0] - 50) : span[0]]
        if NUMBERED.search(before) or span[0] - 1 in r.union_ends:
            continue  # `Local 70`, `CUPE 3903`
        if WORKPLACES.match(r.low, span[1]) or before.endswith(AS_MANY_AS):
            continue
        of_whole = SHARE_OF.search(before) or (group == "people" and BEFORE_WHOLE.search(before))
        if span not in told.spans.values() and not of_whole and not is_year(r.low, *span):
            told.add(name, count(m.group(group)), span)


def _of_whole(told: Counted, m: re.Match[str], voted: bool = False) -> None:
    """A part of a whole: votes for out of votes cast or of all entitled, or votes cast out of all entitled.

    `voted` tells that the whole are those who voted, `of those 5,126`.
    """
    part, whole = count(m.group("part")), count(m.group("whole"))
    if not part or not whole or part > whole or whole < FEWEST or NOT_PEOPLE.search(m.group()):
        return
    if m.group("for"):
        told.add("yes_votes", part, m.span("part"))
        told.add("votes_cast" if voted or TOOK.search(m.group("who") or "") else "electorate", whole, m.span("whole"))
    else:
        told.add("votes_cast", part, m.span("part"))
        told.add("electorate", whole, m.span("whole"))


def _whole(told: Counted) -> bool:
    """Whether the votes for are told, and are votes: beside another count, or a number that nobody rounded."""
    yes = told.figures.get("yes_votes")
    if yes is None:
        return False
    most = max((n for name, n in told.figures.items() if name in ("votes_cast", "electorate")), default=yes)
    if len(told.figures) > 1:
        return yes <= most and sum(told.figures.values()) >= FEWEST
    return yes >= FEWEST_ALONE and yes % 10 != 0


def _of_a_ballot(r: Reading, index: int, start: int, end: int) -> bool:
    s = r.sentence(index)
    kinds = r.cues.kinds(max(s.start, start - 120), min(s.end, end + 80))
    on_an_offer = bool(kinds & {"accept", "reject"} and (r.lead_kinds(4) | r.kinds(index)) & {"offer", "ballot"})
    outright = AGAINST_AN_OFFER.match(r.low, end) or WHICH_THEY.search(r.low, s.start, start)
    told = on_an_offer or outright or kinds & TOLD_OF
    if not told or ("pay" in kinds and "strike" not in kinds and not outright):
        return False
    if r.cues.kinds(max(s.start, start - 90), min(s.end, end + 40)) & ELSEWHERE:
        return False
    if OTHER_BODY.search(r.low, max(s.start, start - 60), start) or OTHERS_VOTING.search(
        r.low[max(s.start, start - 190) : start]
    ):
        return False
    if RECOGNITION.search(r.low, 0, r.top(1)) and not kinds & {"strike", "asos", "strike_vote", "offer"}:
        return False
    if "not_strike" in r.lead_kinds(5) or MEASURE.search(r.low, max(s.start, start - 190), start):
        return False
    if OF_A_BODY.match(r.low, s.start, start) or (others_lead(r) and not MEMBERS.search(r.low, s.start, s.end)):
        return False
    if IN_SUPPORT.search(r.low, start, s.end) and STUDENTS.search(r.low, r.sentence(max(0, index - 2)).start, s.end):
        return False
    if "move" in kinds and DELEGATES.search(r.low, s.start, start):
        return False
    asked = {"strike", "asos", "accept", "reject", "strike_vote", "move"}
    before = r.kinds(max(0, index - 1))
    counted = "ballot" in before or PAPERS_COUNTED.search(r.low, s.start, s.end)
    if counted and "strike" in r.lead_kinds(5) and "yes" in kinds:
        return True
    if outright or ("yes" in kinds and "offer" in before and before & {"accept", "reject", "ballot"}):
        return True
    return bool((kinds | r.cues.kinds(start, min(s.end, end + ASKED_WITHIN))) & asked) or (
        "strike" in before and not GENERAL_COUNCIL.search(r.low, r.sentence(max(0, index - 4)).start, start)
    )


AGAINST_AN_OFFER = re.compile(  # behind `They voted by 213 to 96`
    r" (?:against|for|in favou?r of|to (?:accept|reject|approve|ratify)) (?:the|an?|this|that|its|their) "
    r"(?:[\w.%-]+ ){0,3}?(?:offer|deal|contract|agreement|settlement|proposals?|package)\b"
)
TOLD_OF = frozenset(("ballot", "yes", "tookpart", "voteshare"))
ASKED_WITHIN = 150  # characters behind a count: `voted 204-2 at a meeting of their union, the ..., to strike`
IN_SUPPORT = re.compile(  # of students, `1,791 voted in favour of supporting the strike, 648 against`
    r"\b(?:to|of|for) support(?:ing)? the (?:[\w-]+ )?(?:strikes?|strikers|action|walkouts?|lecturers|staff)\b"
)
STUDENTS = re.compile(r"\bstudents?\b")
PAPERS_COUNTED = re.compile(  # `Of the 900 papers sent back, 642 were marked yes and 257 no`
    r"\b(?:papers|forms) (?:that were |which were )?(?:sent back|returned|cast)\b[^.;]{0,60}\bmarked yes\b"
)
MEASURE = re.compile(  # `Last year a measure that would have let them was passed by 321 votes to 287`
    r"\b(?:measure|bill|amendment|legislation|by-?law|rule change)\b[^.;]{0,80}\b(?:was|were) (?:then )?(?:passed|"
    r"carried|approved|defeated|lost|rejected|thrown out)\b[^.;]{0,90}$"
)
IN_BRACKETS = re.compile(  # `83.5% (268 members) voted for it, on a 58% (321 members) turnout`
    r" \((\d[\d,]*) (?:members|staff|votes|people|workers|employees|voters|ballots|of them)\)"
)
BEFORE_BRACKET = re.compile(  # `Yes - 766 (67.8%)`
    r"\b(?:yes|no|for|against|in favou?r)\b[\"']?(?: votes?)?(?: ?[:=-]| were| was)? (\d[\d,]*)(?: votes?)? \($"
)
COUNTED_BY = {"yes_pct": "yes_votes", "turnout_pct": "votes_cast"}


def in_brackets(r: Reading, rows: list[Ballot], judged: list[Judged]) -> None:
    """Give the rows the counts that stand in brackets behind their shares."""
    for b in rows:
        told = [(COUNTED_BY[name], *span[:2]) for name, span in b.spans.items() if name in COUNTED_BY]
        told += [("no_votes", *j.share[:2]) for j in judged if j.role == "complement" and 0 <= j.at - b.index <= 1]
        for name, start, end in told:
            m = IN_BRACKETS.match(r.low, end) or BEFORE_BRACKET.search(r.low, max(0, start - 40), start)
            value = integer(m.group(1)) if m else None
            if m and value and name not in b.figures:
                b.figures[name] = value
                b.spans[name] = (*m.span(1), "count in brackets behind its share")


def cast(counted: list[Counted], places: list[int], rows: list[Ballot]) -> None:
    """Votes cast that are told without votes for go to the rows of their sentence, else to those right beside it."""
    for told, index in zip(counted, places, strict=True):
        if "votes_cast" not in told.figures or "yes_votes" in told.figures:
            continue
        beside = [b for b in rows if abs(b.index - index) <= 1 or len(rows) == 1]
        closest = min((abs(b.index - index) for b in beside), default=0)
        for b in beside:
            if (
                abs(b.index - index) == closest
                and "votes_cast" not in b.figures
                and told.figures["votes_cast"] >= FEWEST
            ):
                b.figures["votes_cast"] = told.figures["votes_cast"]
                b.spans["votes_cast"] = (*told.spans["votes_cast"], "votes counted")
