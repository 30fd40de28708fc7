"""How many were entitled to vote, as far as the text says that so many were balloted, asked, eligible or entitled."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.counts import DESCRIBING, FEWEST, MANY, NOT_PEOPLE, NUMBERED, is_year
from extract.numbers import NUMBER, integer
from extract.reading import Reading
from extract.rows import Ballot
from extract.turnouts import same_paper

TO_VOTE = (
    r"(?:(?:are|were|is|was) (?:now |still |also |currently |due |set |being |about )*(?:to )?(?:be )?(?:asked to )?"
    r"(?:balloted|consulted|voting|vote|eligible|entitled|sent|asked)\b|had been (?:eligible|asked|balloted|sent)\b|"
    r"(?:will|can) (?:be )?(?:balloted|vote|asked|sent)\b|(?:eligible|entitled) to vote\b|with a vote\b|eligible\b|"
    r"had a vote\b|could vote\b|will (?:get|receive) (?:ballot |voting )?papers\b|"
    r"got (?:ballot )?papers\b|received (?:ballot )?papers\b)"
)
VOTED = (
    r"(?:voted|backed|supported|rejected|accepted|took part|taking part|returned|cast|responded|participated|"
    r"turned out|answered|replied)\b"
)
AT_PLACES = (
    r"\d{1,3} (?=(?:[a-z]+ ){0,2}(?:universities|colleges|schools|trusts|councils|sites|branches|employers|hospitals|"
    r"institutions|companies)\b)"
)
ELECTORATE = re.compile(
    rf"\bof (?:the |its |some |about |around |nearly |almost )?({NUMBER}) (?:\w+ ){{0,4}}(?:on the roll|eligible|"
    rf"entitled|balloted)|\bballot(?:s|ed|ing)? (?:(?:(?:over|on) [a-z ]{{2,20}}? )?(?:of |among |"
    rf"involving ))?{MANY}({NUMBER})(?:-(?:plus|odd))? (?!votes|per ?cent|of (?!its|their|our|them))|"
    rf"\b({NUMBER}) (?!per ?cent|of |out of )(?:{DESCRIBING}|{AT_PLACES}){{0,10}}?(?:who |that )?{TO_VOTE}|"
    rf"\b({NUMBER}) of (?:them|those|whom) (?:were|had been) (?:balloted|eligible|entitled|sent)|"
    rf"({NUMBER})[- ]strong\b(?! (?:demonstration|march|rally|crowd|protest|workforce))|"
    rf"\b(?:number )?entitled to vote(?: in the ballot)?:? ({NUMBER})|"
    rf"\bentitled to vote(?: (?:in|at|across) [a-z ]{{2,30}}?)? (?:was|were) ({NUMBER})|"
    rf"\bpapers (?:issued|d[ei]spatched|distributed|sent(?: out)?|posted):? ({NUMBER})|"
    rf"\bballot (?:involve[sd]|cover(?:s|ed)) {MANY}({NUMBER}) |\b(?:ballot(?:s|ed|ing)? (?:its|their)|out "
    rf"of a) membership of {MANY}({NUMBER})\b|"
    rf"\b(?:indicative|consultative) (?:poll|vote|survey) of {MANY}({NUMBER}) |"
    rf"\b(?:papers|ballots?)(?: in [a-z]+)? (?:(?:had|have|has|were|are|been|being|also) )*(?:went|gone|going|go|sent)"
    rf"(?: out)? to {MANY}({NUMBER}) |\bsent (?:out )?(?:ballot |voting )?papers (?:[a-z]+ ){{0,3}}?to {MANY}"
    rf"({NUMBER}) |"
    rf"\b({NUMBER}) of (?:its|their|our) (?:[a-z]+ )?members (?:were|had been|have been|are being) balloted\b|"
    rf"\d of the ({NUMBER}) {DESCRIBING}{{1,6}}?(?:cast (?:a |their )?(?:ballots?|votes?)|took part)\b|"
    rf"\bout of ({NUMBER}) (?:members\b|"
    r"(?:ballots|ballot papers|papers) (?:mailed|sent|issued|posted|distributed)\b)|"
    rf"(?:%|per ?cents?|percent|thirds|quarters|fifths|half) of {MANY}({NUMBER}) "
    rf"(?!(?:[a-z-]+ ){{0,2}}(?:votes?|ballots?|papers|voting|who (?:voted|took part))\b){DESCRIBING}{{0,10}}?{VOTED}"
)
COUNTED = ("consulted", "on the roll", "eligible", "entitled", "ballot", "sent", "asked", "with a vote", "out of ",
           "papers", "strong", "voting", " vote", "% of ", "cent of ", "thirds of ", "quarters of ", "fifths of ",
           "half of ", "membership of", " poll of", " of the ")  # fmt: skip
THEIRS = re.compile(
    rf"'?s?'? (?:some |estimated |almost |nearly |about |around |over |more than |just under |just over )?"
    rf"({NUMBER})(?! (?:years?|days?|hours?))"
    r"(?: (?:members|workers|staff|[a-z]+))?(?=[ ,.])(?! ?(?:%|per ?cent|pay))"
)
OF_PLACES = re.compile(  # `will ballot 143 universities`; `999 calls`
    r" (?:emergency )?calls\b|"
    r" (?!members|staff|workers|teachers|nurses)(?:[a-z-]+ )?(?:universities|colleges|schools|councils|trusts|branches|"
    r"companies|employers|institutions|sites|depots|stations|hospitals)\b"
)
PEOPLE = re.compile(r" (?:\w+ ){0,2}?(?:members|workers|staff|employees|teachers|nurses|doctors|drivers|lecturers)\b")
LARGE = re.compile(r"\d{1,3},\d{3}|\d{2,7}(?![\d.]|%| ?per ?cent)")
VOTES = ("yes_votes", "no_votes", "votes_cast")
BESIDE, LISTED, OWN = 2, 4, 8  # sentences to the row: of prose, of lines of a list, where the same union is named


def attach(r: Reading, rows: list[Ballot]) -> None:
    """Give each number of those entitled to the rows it belongs to; a row keeps the first it was given."""
    votes = {span[:2] for b in rows for name, span in b.spans.items() if name in VOTES}
    for m in _numbers(r, rows) if rows else ():
        group = m.lastindex or 1
        value = integer(m.group(group))
        unlike = (
            (NOT_PEOPLE.match(r.low, m.end(group) - 1) and not PEOPLE.match(r.low, m.end(group)))
            or OF_PLACES.match(r.low, m.end(group))
            or NUMBERED.search(r.low[max(0, m.start(group) - 12) : m.start(group)])
        )
        strong = r.low.startswith(("-strong", " strong"), m.end(group)) and not _of_a_vote(r, m.start(group))
        if not value or value < FEWEST or unlike or strong or is_year(r.low, *m.span(group)):
            continue
        if m.span(group) in votes:
            continue
        for b in _rows_of(r, r.text.index(m.start(group)), m.start(group), rows):
            _give(b, value, m.span(group), "number balloted")
    _theirs(r, rows)


def _numbers(r: Reading, rows: list[Ballot]) -> Iterator[re.Match[str]]:
    """Numbers of people balloted, in the sentences that are near enough to a row."""
    first, last = min(b.index for b in rows) - OWN, max(b.index for b in rows) + OWN
    told = (r.text.index(at) for at in r.text.marks.figures if LARGE.match(r.low, at))
    for index in dict.fromkeys(i for i in told if first <= i <= last):
        s = r.sentence(index)
        if any(word in r.low[s.start : s.end] for word in COUNTED):
            yield from ELECTORATE.finditer(r.low, s.start, s.end)


def _theirs(r: Reading, rows: list[Ballot]) -> None:
    """`Unison's 800,000 workers, the GMB's 70,000 and Amicus' 20,000 are being balloted`: each union its number."""
    for m in r.unions if rows else ():
        told = THEIRS.match(r.low, m.end) if r.low.startswith("'", m.end) else None
        if not told or not _of_a_vote(r, m.start) or is_year(r.low, *told.span(1)):
            continue
        index = r.text.index(m.start)
        for b in rows:
            if b.union == m.union.name and abs(b.index - index) <= BESIDE and "electorate" not in b.figures:
                _give(b, integer(told.group(1)) or 0, told.span(1), "number of the union's members balloted")


def _give(b: Ballot, value: int, span: tuple[int, int], rule: str) -> None:
    """Put a number of those entitled into a row, with its words and rule."""
    b.figures["electorate"] = value
    b.spans["electorate"] = (*span, rule)


def _of_a_vote(r: Reading, position: int) -> bool:
    """Whether the sentence at a position, or the one before or after it, tells of a ballot."""
    index = r.text.index(position)
    first, last = r.sentence(max(0, index - 1)), r.sentence(min(index + 1, r.last))
    return "ballot" in r.cues.kinds(first.start, last.end)


def _rows_of(r: Reading, index: int, position: int, rows: list[Ballot]) -> list[Ballot]:
    """The rows that a number at a position is of: those of its sentence, of the union named there, or right beside."""
    s = r.sentence(index)
    named = {m.union.name for group in r.groups(index) for m in group}
    far = OWN if named else LISTED if s.end - s.start < 60 and r.low[s.end - 1] != "." else BESIDE
    beside = [
        b
        for b in rows
        if "electorate" not in b.figures and abs(b.index - index) <= far and (not named or b.union in named)
    ]
    if not beside:
        return []
    first = min(beside, key=lambda b: (abs(b.index - index), _distance(b, position)))
    return [b for b in beside if b is first or (same_paper(r, b, first) and abs(b.index - first.index) <= BESIDE)]


def _distance(b: Ballot, position: int) -> int:
    """Characters between a number and the union or figure of a row of its sentence, or the words for its ballot."""
    telling = ("union", "yes_pct") if b.status == "result" else ("union", "status")
    spans = [span for name, span in b.spans.items() if name in telling]
    return min((abs(span[0] - position) for span in spans), default=0)
