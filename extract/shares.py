"""What a share is of: votes for a question, votes against, turnout, everyone entitled, or not a ballot at all."""

from __future__ import annotations

import re
from typing import NamedTuple

from extract import carried, lists, pairs, tables
from extract.lexicon import Cue
from extract.lists import SETTLED
from extract.numbers import Share
from extract.reading import Reading
from extract.settled import LEAST, OWN_FIGURE, settled
from extract.weights import ASIDE, weigh

BARE_BESIDE = frozenset(("turnout", "tookpart"))  # a figure without a unit counts only beside these
OF_THOSE = re.compile(  # `Of the 700 papers returned, 78%`
    r"(?<!total )\bof (?:the |all |those )*(?:[\d,]+ )?(?:[a-z'-]+ ){0,4}$"
)
WINDOW = 190  # characters either side of a figure that may decide on it
OF_THE_ENTITLED = re.compile(  # `Out of 2,445 members balloted, only 756 (31 per cent)`
    r"\bof (?:the |all |its )?\d[\d,]* [^.;,]{0,40}\b(?:entitled|eligible|balloted)\b[^.;,]{0,30}, "
    r"(?:only |just )?(?:\d[\d,]* \()?$|"
    r"^\W*of all (?:its |the )?members(?: in [^,;.]{2,30})?, $|"
    r"\b(?:the|its|[\w-]+'s) total (?:number|membership)(?: of)?(?: [\w-]+){0,4},?(?: -)? (?:just |only )?$"
)
OF_ALL_SO_MANY = re.compile(r"\bof all (?:the )?\d[\d,]* [a-z ]{3,30} - (?:or )?$")
OF_ENTITLED = re.compile(
    r" of (?:eligible|(?:all|everyone|every|those) [^,.;%]{0,40}?\b(?:entitled|eligible|balloted))\b"
)
OF_WHOM = re.compile(
    r"^ of (?:(?:all|the|its|our|their) )+(?:uk |flight |total |entire |whole |our )*(?:workforce|staff|employees|"
    r"electorate|crew)\b(?! (?:members )?(?:who|that|voting|taking|balloted|returning))|"
    r"^ of all (?:[a-z'-]+ ){0,2}(?:doctors|nurses|teachers|drivers|staff|workers|lecturers|firefighters)\b"
    r"(?! (?:who|that|voting|taking|balloted|returning))"
)


class Judged(NamedTuple):
    """A share with its role, the cue that gave it and its weight.

    `at` is the number of its sentence; `left` and `right` bound the words that are its own.
    """

    share: Share
    role: str
    cue: Cue | None
    weight: float
    at: int
    left: int
    right: int
    question: str = ""  # where the form of a table settles it

    def rule(self, low: str) -> str:
        """How the figure was read: the form it is written in, and the word that gave it its role."""
        by = f' by "{low[self.cue.start : self.cue.end]}"' if self.cue else ""
        return f"{self.share.rule}, {self.role}{by}"


def judge_all(r: Reading) -> list[Judged]:
    """Every share of a text with its role, one side of a pair (`54% to 46%`) marked as the other's complement."""
    shares = r.shares
    found: list[Judged] = []
    for i, share in enumerate(shares):
        index = r.text.index(share.start)
        sentence = r.sentence(index)
        first = _line_above(r, share, index) if index else sentence.start
        aside = i and OFFERED_BY.fullmatch(r.low, shares[i - 1].end, share.start)
        before = i - 1 - bool(aside or (i and _told_exactly(r, shares[i - 1], share)))
        left = max(first, share.start - WINDOW, shares[before].end if before >= 0 else 0)
        after = i + 1 + _is_aside(r, shares, i + 1)
        right = min(sentence.end, share.end + WINDOW, shares[after].start if after < len(shares) else sentence.end)
        if _told_exactly(r, share, shares[i + 1] if i + 1 < len(shares) else None):
            found.append(Judged(share, "other", None, SETTLED, index, left, right))
        else:
            found.append(_judge(r, share, index, left, right))
    for step in (pairs.voted_down, pairs.paired, carried.carried, lists.chained):
        found = step(r, found)
    return _with_tables(r, pairs.of_last_time(r, _above_turnout(found)))


OFFERED_BY = re.compile(  # `rejected a 6.4% pay offer by 97%`
    r" (?:[a-z]+ ){0,2}(?:offer|rise|deal|increase|award|package|claim)(?: (?:in|last|this) [a-z]+,?)? by (?:over |"
    r"about |nearly |just )?"
)
THE_NUMBER = re.compile(r" ?.? ?(?:of the \d[\d,]* )?")  # 83% of the 6,981
OF_ASIDE = re.compile(r", (?:of the|an?|on an?|with an?|the) (?:(?:turn-?out|poll|return) of )?(?:[a-z]+ ){0,4}$")
ENDS_ASIDE = re.compile(r"[^,.;%\d]{0,20}, ")


def _is_aside(r: Reading, shares: list[Share], i: int) -> bool:
    """Whether a figure stands between commas: `83% of those who replied, a turnout of 70%, voted yes`."""
    if i >= len(shares) or not ENDS_ASIDE.match(r.low, shares[i].end):
        return False
    return OF_ASIDE.search(r.low, max(shares[i - 1].end, shares[i].start - 40), shares[i].start) is not None


BEGINS_A_LINE = re.compile(r"[\s(\d,]*$")


def _line_above(r: Reading, share: Share, index: int) -> int:
    """Where the words of a figure begin: on the line above where that is its label, `Number voting Yes`."""
    s, above = r.sentence(index), r.sentence(index - 1)
    short = above.end - above.start < 40 and r.low[above.end - 1].isalpha() and above.paragraph == s.paragraph
    return above.start if short and BEGINS_A_LINE.match(r.low, s.start, share.start) else s.start


NEAR = 6  # sentences


def _above_turnout(found: list[Judged]) -> list[Judged]:
    """A share said to be of all entitled that exceeds the turnout beside it can only be of those who voted."""
    turnouts = [j for j in found if j.role == "turnout"]
    for i, j in enumerate(found):
        if j.role == "support" and any(abs(t.at - j.at) <= NEAR and t.share.value < j.share.value for t in turnouts):
            found[i] = j._replace(role="yes")
    return found


def _with_tables(r: Reading, found: list[Judged]) -> list[Judged]:
    """What stands in the columns of a table goes by their heads."""
    cells = tables.cells(r.text)
    if not cells:
        return found
    lines = {c.at for c in cells}
    columns = [
        Judged(
            c.share, "other" if c.role == "no" else c.role, None, SETTLED, c.at, c.share.start, c.share.end, c.question
        )
        for c in cells
    ]
    kept = [j for j in found if j.at not in lines]
    return sorted(kept + columns, key=lambda j: j.share.start)


TOLD_EXACTLY = re.compile(r"(?: of (?:those|the|its|all|members|staff|workers)[a-z ]{0,30})? \($")


def _told_exactly(r: Reading, share: Share, following: Share | None) -> bool:
    """Whether a share in words is told again, exactly, in the brackets behind it: `seven in ten who voted (74%)`."""
    if share.rule == "percent" or following is None or following.rule != "percent":
        return False
    gap = r.low[share.end : following.start]
    if share.rule == "turnout in words" and gap == ", ":
        return True  # `just over half of the members who voted, 56.5%, supported it`
    return len(gap) < 60 and TOLD_EXACTLY.fullmatch(gap) is not None


def _judge(r: Reading, share: Share, index: int, left: int, right: int) -> Judged:
    before = [c for c in r.cues.between(left, share.start) if not _set_against(r, c, share)]
    behind = r.cues.between(share.end, right)
    told = settled(r, share, index, before) if _of_a_vote(r, share, index) else None
    if told:
        return Judged(share, told[0], told[1], SETTLED, index, left, right)
    best: tuple[float, str, Cue | None] = (0.0, "other", None)
    for cue in before:
        if _beside_the_point(r, share, cue, left):
            continue
        best = max(best, weigh(cue, "left", r.low[cue.end : share.start]), key=_first)
    described = (
        bool(behind)
        and behind[0].kind == "voters"
        and THE_NUMBER.fullmatch(r.low, share.end, behind[0].start)
        and any(c.kind in VERDICTS for c in behind)
    )
    for cue in behind:
        if cue.kind == "tookpart" and (described or _only_describes(r, cue, behind)):
            cue, described = cue._replace(kind="voters"), True
        if _of_the_next(r, share, cue) or (cue.kind == "tookpart" and r.low.endswith(" by ", 0, share.start)):
            continue
        if r.low.startswith(("voters", "respondents"), cue.start) and _of_action(r, index):
            continue
        if r.low.startswith("voters", cue.start) and of_a_union(r, cue):
            continue  # `69.6 per cent of Unison voters backed the offer`
        if (
            before
            and AND.fullmatch(r.low, share.end, cue.start)
            and right - cue.end < NEXT_FIGURE
            and _told_before(share, before)
        ):
            continue  # `for strikes was 88%, and for action short of a strike 94%`
        if OF_THE_NEXT.fullmatch(r.low, share.end, cue.start) and r.low.endswith("vote", 0, cue.end):
            continue  # `came to 70% and the yes vote for ...`
        if cue.kind == "other_vote" and COMPARED.search(r.low, share.end, cue.start):
            continue  # `67%, nearly twice that of the general election`
        if cue.kind == "other_vote" and any(c.kind == "strike" and c.end <= cue.start for c in behind):
            continue  # `voted by 99% to strike for safe care and for recognition`
        best = max(best, weigh(cue, "right", r.low[share.end : cue.start]), key=_first)
    weight, role, found = best
    verdict = _verdict_by(r, share, before, left) if weight < LEAST and before else None
    if weight < LEAST and share.value >= FEW and LONG_LIST.match(r.low, share.end):
        verdict = next((c for c in behind if c.kind == "yes"), None)
    if verdict:
        return Judged(share, "yes", verdict, LEAST, index, left, right)
    if weight < LEAST or (share.rule == "bare" and found is not None and found.kind not in BARE_BESIDE):
        role, weight = "other", 0.0 if share.rule == "bare" else weight
    elif role == "yes" and _of_everyone(r, share, behind):
        role = "support"
    return Judged(share, role, found, weight, index, left, right)


def _beside_the_point(r: Reading, share: Share, cue: Cue, left: int) -> bool:
    """Whether a cue before a share, in words that begin at `left`, tells nothing of it."""
    if cue.kind in ("offer", "pay") and (share.rule == "unanimous" or MEMBERS_VOTED.match(r.low, share.end)):
        return True
    by = cue.kind == "pay" and share.value >= FEW and r.low.endswith(" by ", 0, share.start)
    if by and DECIDED_PAY.search(r.low, max(left, cue.start - 40), cue.start):
        return True  # `rejected pay cuts by 86 per cent`
    if cue.kind == "pay" and r.low.endswith(OVER, 0, cue.start):  # `voted over pensions by 82%`
        return r.low.endswith(" by ", 0, share.start) or r.low.startswith((" voted", " backed", " said"), share.end)
    if cue.kind == "other_vote" and (
        (r.low.startswith("respondents", cue.start) and _of_action(r, r.text.index(share.start)))
        or (r.low.startswith("voters", cue.start) and of_a_union(r, cue))
        or in_brackets(r, cue, share)
    ):
        return True  # `of the 41% of NUJ voters who took part, 61.2%`, `(more than in any election), 95%`
    if cue.kind == "tookpart":
        return OF_THOSE.search(r.low[max(left, cue.start - 60) : cue.start]) is not None
    if cue.kind == "turnout":
        return OWN_FIGURE.search(r.low[max(0, cue.start - 12) : cue.start]) is not None
    if cue.kind == "threshold":
        passed = PASSED_BY.search(r.low[max(left, cue.start - 40) : cue.start])
        return passed is not None or ALTHOUGH.search(r.low, cue.end, share.start) is not None
    return False


BRACKET_ENDS = re.compile(r"[^()]{0,60}\)")


def of_a_union(r: Reading, cue: Cue) -> bool:
    """Whether the voters are a union's: `73% of UCU voters`."""
    return cue.start - 1 in r.union_ends


def in_brackets(r: Reading, cue: Cue, share: Share) -> bool:
    """Whether words stand in a bracket that closes before a share: `(more than in any election), 95%`."""
    return BRACKET_ENDS.match(r.low, cue.end, share.start) is not None


LONG_LIST = re.compile(  # `94% of teachers, clinicians, nurses and librarians voted to authorise a strike`
    r" of (?:(?!took part|taking part|who voted|turned out)[^.;%\d]){3,120}? (?:have |had )?"
    r"voted (?:\w+ly )?(?:to (?:authori[sz]e|strike|go on strike|walk out) |"
    r"(?:for|in favou?r of) (?:a |an )?(?:strikes?|strike action|industrial action|walkouts?)\b)"
)
MEMBERS_VOTED = re.compile(  # `before that offer 99 per cent of Aslef members voted to strike`
    r" of [^.;,%]{2,60}? voted (?:to (?:strike|walk out|take)|for (?:a )?(?:strikes?|strike action|walkouts?))\b"
)
OVER = (" over ", " about ", " on ")
DECIDED_PAY = re.compile(r"\b(?:rejected|accepted|backed|refused|turned down) (?:the |a |an |new )?(?:[\w-]+ ){0,2}$")
AND, NEXT_FIGURE = re.compile(r",? and "), 8  # characters between a word and the figure that it is of


def _told_before(share: Share, before: list[Cue]) -> bool:
    """Whether the words right before a figure say already what it is of."""
    return before[-1].kind in ("yes", "strike", "asos") and share.start - before[-1].end < NEXT_FIGURE


BY_SO_MANY = re.compile(
    r"(?: \w+ly)?(?: (?:to )?(?:strike|walk out|go on strike|take [a-z ]{3,24}|action))?,? by (?:an? (?:[\w-]+ ){1,3})?"
    r"(?:[a-z]+ ){0,2}\d"
)
APART = re.compile(r"[,;]| and ")


def _of_the_next(r: Reading, share: Share, cue: Cue) -> bool:
    """Whether `voted` behind a figure is of the next one: `were offered 3% and voted by 92% to strike`."""
    voted = cue.kind in ("tookpart", "yes") and BY_SO_MANY.match(r.low, cue.end)
    return bool(voted and APART.search(r.low, share.end, cue.start))


OF_THE_NEXT = re.compile(r",? (?:and|while|but) (?:the|a) ")
COMPARED = re.compile(r",[^.;%]{0,40}\b(?:than|that of|compared (?:with|to))\b[^.;%]{0,30}$")
NO_VOTE = frozenset(
    ("pay", "services", "talks", "papers", "offer", "out", "aside", "earlier", "called_off", "not_strike")
)
SHORT = 90  # characters of a line that may be a label and its figure


def _of_a_vote(r: Reading, share: Share, index: int) -> bool:
    """Whether a sentence can tell of a vote at all: most figures of an article are of pay, prices and services."""
    s = r.sentence(index)
    return s.end - s.start < SHORT or not r.kinds(index) <= NO_VOTE or r.low.startswith((" for", ") for"), share.end)


ALTHOUGH = re.compile(r"\b(?:though|although|even as|despite)\b")  # `missed the threshold, though 84% voted for it`
PASSED_BY = re.compile(  # `went far beyond that threshold: 94%`
    r"\b(?:beyond|above|over|past|exceed\w*|clear\w*|pass\w*|cross\w*|met|beat\w*|smash\w*|surpass\w*) "
    r"(?:the |that |this |its |legal |government's ){0,2}$"
)
AGAINST = re.compile(r"against (?:just |only |about |nearly )?$")
AS_MANY_FOR = re.compile(r" (?:for|in favou?r of) [a-z]")


def _set_against(r: Reading, cue: Cue, share: Share) -> bool:
    """Whether `against` only sets a figure beside another: `96 per cent, against 88 per cent for a strike`."""
    if cue.kind != "no" or not AGAINST.match(r.low, cue.start, share.start):
        return False
    return AS_MANY_FOR.match(r.low, share.end) is not None


def _of_action(r: Reading, index: int) -> bool:
    """Whether a sentence is about action by a union: then its voters are members."""
    kinds = r.kinds(index)
    if "strike_vote" in kinds:
        return True
    members = "turnout" in kinds or r.groups(index) or (r.unions and r.lead_kinds(3) & {"turnout", "tookpart"})
    return bool(kinds & {"strike", "asos"} and members)


FEW = 50  # percent; fewer are seldom what somebody backs something by
VERDICT_BY = re.compile(  # `authorised a strike against four firms by 97%`
    r"\b(?:authori[sz]ed|approved|backed|supported|endorsed|rejected|accepted|ratified) "
    r"(?:(?!(?:rais|increas|cut|rise|ris|lift|reduc|grow|grew|fell|boost|up|which|that|worth|after|"
    r"from)\w*\b)[^.;%\d]){3,95}"
    r"\bby (?:an? |over |nearly |about |more than |almost |(?:vote|margin|majority) of )*$"
)


def _verdict_by(r: Reading, share: Share, before: list[Cue], left: int) -> Cue | None:
    """The verdict, far before a figure, that was reached by it."""
    if share.value < FEW or not VERDICT_BY.search(r.low, max(left, share.start - 110), share.start):
        return None
    return next((c for c in reversed(before) if c.kind in ("yes", "accept", "reject")), None)


ASIDE_BEGINS = re.compile(r",| - ")
VOTING_MEMBERS = re.compile(r"voting (?:[A-Z][\w&.-]* ){1,4}?(?:members|workers|staff|nurses|teachers)\b")
PARTICIPLES = ("taking part", "voting", "returning", "responding", "casting", "replying", "participating")
OF_THOSE_WHO = re.compile(r"(?:^|[%t]) of (?:those|the (?:members|staff|workers|nurses|teachers))(?: who)? $")
ANSWERED_AND = re.compile(r"[a-z]+ [^,.;%]{5,90}? voted (?:for|to|in favou?r|against)\b")
VERDICTS = frozenset(("yes", "wish", "accept", "reject", "no"))


def _only_describes(r: Reading, cue: Cue, behind: list[Cue]) -> bool:
    """Whether `taking part` only says of whom the share is: `nine in ten teachers taking part wanted to strike`."""
    if r.low.startswith("voted", cue.start):
        return any(
            c.kind in VERDICTS and 0 < c.start - cue.end < 26 and not ASIDE_BEGINS.search(r.low, cue.end, c.start)
            for c in behind
        )
    if r.low.endswith(("who ", "that "), 0, cue.start):  # `of the people who attended voted for`
        later = [c for c in behind if 0 < c.start - cue.end < 40]
        verdicts = [c for c in later if c.kind in (*VERDICTS, "move", "strike")]
        if verdicts and any(r.low.startswith("voted", c.start) for c in later):
            return True
        if any(c.kind in VERDICTS and "," not in r.low[cue.end : c.start] for c in verdicts):
            return True
        if OF_THOSE_WHO.search(r.low[max(0, cue.start - 24) : cue.start]) and ANSWERED_AND.match(r.low, cue.start):
            return True
    if r.low.startswith("cast", cue.start) and r.low.startswith((" for ", " in favo", " in support", " to "), cue.end):
        return True
    if not r.low.startswith(PARTICIPLES, cue.start):
        return False
    if VOTING_MEMBERS.match(r.text.plain, cue.start) and r.low.endswith(" of ", 0, cue.start):
        return True
    if OF_THOSE_WHO.search(r.low[max(0, cue.start - 24) : cue.start]):  # `of those taking part in the weeks of voting`
        return any(c.kind in VERDICTS for c in behind)
    gaps = ((c, ASIDE.sub(" ", r.low[cue.end : c.start])) for c in behind if c.start > cue.end)
    return any(c.kind in VERDICTS and len(gap) < 70 and "," not in gap for c, gap in gaps)


def _first(best: tuple[float, str, Cue | None]) -> float:
    return best[0]


OF_A_FIRM = re.compile(
    r" +of [\w'&-]+'s? (?:[a-z]+ ){0,2}(?:crew|staff|workforce|employees|workers)\b(?! (?:who|that|voting))"
)
LIKELY = 70  # percent; seldom have more of all who got a ballot paper sent it back, let alone said yes
OF_WORKERS = re.compile(
    r" of (?:the|its|their) (?:\w+ )?(?:employees|workers|staff|workforce) (?:have |had )?(?:voted|backed)\b"
)
OF_BALLOTED = re.compile(r" of (?:those|(?:the |its |their )?(?:members|workers|staff))(?: who were)? balloted\b")

ONLY = re.compile(r"\b(?:only|just|fewer than|less than) (?:(?:just|over|under|about|some) )*$")


def _of_everyone(r: Reading, share: Share, behind: list[Cue]) -> bool:
    """Whether the share is of all who were entitled, or of a whole workforce, not of those who voted."""
    if ONLY.search(r.low, max(0, share.start - 30), share.start) and OF_A_FIRM.match(r.low, share.end):
        return True
    few = share.value < FEW and r.low.startswith(" of its ", share.end)
    if few and ONLY.search(r.low, max(0, share.start - 30), share.start):
        return True
    if OF_THE_ENTITLED.search(r.low[max(r.sentence(r.text.index(share.start)).start, share.start - 110) : share.start]):
        return True
    if OF_ALL_SO_MANY.search(r.low, max(0, share.start - 60), share.start):
        return True
    if share.value == 100:
        return False
    if share.value > LIKELY and (OF_WORKERS.match(r.low, share.end) or OF_BALLOTED.match(r.low, share.end)):
        return False
    return any(c.kind == "everyone" and c.start - share.end < 12 for c in behind) or bool(
        OF_WHOM.match(r.low[share.end : share.end + 60]) or OF_ENTITLED.match(r.low, share.end)
    )
