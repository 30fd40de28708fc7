"""Where in a text the words that decide stand: which phrase of `cue_words` begins where, and of what kind it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from extract.cue_words import CUES, TRIGGERS
from extract.date_parts import MONTH
from extract.scan import near


class Cue(NamedTuple):
    """A word or phrase that decides: its span and kind."""

    start: int
    end: int
    kind: str


NUMBER_WORDS = frozenset(
    re.findall(
        r"\w+",
        """one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred""",
    )
)


def _phrases() -> dict[str, tuple[str, ...]]:
    """Phrase -> the kinds it belongs to."""
    kinds: dict[str, list[str]] = {}
    for kind, block in CUES.items():
        for raw in block.split(";"):
            kinds.setdefault(" ".join(raw.split()), []).append(kind)
    return {phrase: tuple(dict.fromkeys(found)) for phrase, found in kinds.items()}


def trie_pattern(phrases: Iterable[str], end: str = "(?![a-z])") -> str:
    """A pattern for the longest of many phrases, shared beginnings read once: far faster than `a|b|c`.

    `end` is what must hold after a phrase for it to count.
    """
    root: dict[str, Any] = {}
    for phrase in phrases:
        node = root
        for letter in phrase:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _node_pattern(root, end)


def _node_pattern(node: dict[str, Any], end: str) -> str:
    last = node.pop("", None) is not None
    branches = [re.escape(letter) + _node_pattern(child, end) for letter, child in sorted(node.items())]
    if last:
        branches.append(end)
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


PHRASES = _phrases()
CUE = re.compile(r"\b" + trie_pattern(PHRASES))


def _openings() -> tuple[dict[str, int], frozenset[str]]:
    """First word of a phrase -> how many letters open it (none, if the word is a phrase itself); those letters."""
    firsts = {phrase: re.match(r"\w+", phrase) for phrase in PHRASES}
    lengths = {first.group(): len(first.group()) + 3 for first in firsts.values() if first}
    lengths |= {phrase: 0 for phrase, first in firsts.items() if first and first.group() == phrase}
    return lengths, frozenset(phrase[: lengths[first.group()]] for phrase, first in firsts.items() if first)


OPENERS, OPENINGS = _openings()


def triggered(low: str) -> bool:
    """Whether a lower-cased text holds any trigger word at all."""
    return any(word in low for word in TRIGGERS)


# `voted the agreement down`, `threw an offer out`: a verb and its particle with the object between them.
PHRASAL = re.compile(
    r"\b(?:voted|turned|threw|thrown|voting|turning|vote|turn) (?:(?!and|for|by|in|(?:go|goes|going|went|sent|be|is|"
    r"are|will|was|were|came|come|to)\b)[a-z-]{1,20} ){1,6}?(?:down|out(?! of\b))\b"
)


# What makes a vote on an offer one to accept it: `voted by 96% to take a new pay offer`, `were for the settlement`.
ACCEPTING = re.compile(
    r"\b(?:take|taking|taken|took|accept\w*|back(?:ed|ing)?|support(?:ed|ing)?|approv(?:e|ed|ing)|endors(?:e|ed|ing)|"
    r"favou?r(?:ed|ing)?(?: of)?|for|yes to|agree(?:d|ing)? to|content with) "
    r"(?:(?!(?:strik\w+|industrial|action|walkouts?|stoppages?|over|against|to|for|on|and|or|in|of|by|with|after|about|"
    r"ballot\w*|vot\w+|members|who|that|which|calls?|plans?|no|not|reject\w*|turn\w*|refus\w*|down|one|"
    r"single)\b)[\w'.,%-]+ ){0,6}$"
)
OFFERED = (
    "offer",
    "deal",
    "settlement",
    "award",
    "package",
    "agreement",
    "contract",
    "proposal",
    "pact",
    "terms",
    "compromise",
    "recommendation",
)
AGAINST = re.compile(
    r"\bvot(?:e|ed|es|ing) against (?:(?:the|an?|its|their|this|latest|new|proposed|tentative|pay|employers?'?s?|"
    r"company'?s?|government'?s?) ){1,3}$"
)
DEMAND = ("demand ", "demands ", "claim ", "claims ", "call ", "calls ", "campaign ", "bid ")
LOOK_BACK = 60  # characters before an offer in which a verb accepts it


def accepted(low: str, found: list[Cue]) -> list[Cue]:
    """The verbs before the words for an offer that accept it."""
    verbs = []
    for c in found:
        if c.kind == "offer" and low.startswith(OFFERED, c.start + 4 * low.startswith("pay ", c.start)):
            back = max(0, c.start - LOOK_BACK)
            against = AGAINST.search(low[back : c.start])
            m = against or ACCEPTING.search(low[back : c.start])
            wanted = m and low.endswith(DEMAND, 0, back + m.start())  # `the demand for a restorative award`
            if m and not wanted and not low.startswith("-", back + m.start() - 1):  # `UAW-backed contracts`
                verbs.append(Cue(back + m.start(), c.start, "reject" if against else "accept"))
    return verbs


ACTION = ("action ", "strike ", "strikes ", "protest ", "walkout ", "walkouts ")  # `action against the plans`


MEMBERS_MOTION = re.compile(  # `a motion which noted that ... was supported by 93% of the members present`
    r"[^.;]{0,220}\b(?:supported|carried|passed|backed|approved)\b[^.;]{0,40}(?:%|per ?cent) of (?:the |its )?"
    r"(?:\w+ ){0,3}members\b"
)
TO_ACCEPT = re.compile(  # `the branch's motion to accept the offer passed with 300 votes for`
    r"(?: that members)?,? (?:to |for |on |of )?(?:accept|reject|ratify|approve)\w* (?:the |an? |"
    r"this )?(?:[\w-]+ ){0,3}(?:offer|deal|agreement|proposal|settlement|contract)\b"
)
MOTION_FOLLOWS = re.compile(r",?(?: [^.;,]{3,40},)? (?:follows|comes after|came after) ")  # what the vote is told of
BEHIND_ANOTHER = (" comes after ", " came after ", " follows ", " followed ", " comes as ")  # of students, mostly
ON_ACTION = re.compile(  # `a motion for strike action passed with a three-quarters majority`
    r",? (?:for|to|on|in favou?r of|backing|supporting|calling for) (?:a |an |the |take |hold )?(?:[\w-]+ ){0,2}"
    r"(?:strikes?|walkouts?|stoppages?|industrial action|ballot)\b"
)
STUDENTS_DO = re.compile(  # what makes them voters; else they are those whom a strike hits
    r" (?:at [\w ]{3,40} |in [\w ]{3,40} )?(?:who |have |had |also |overwhelmingly |will )*(?:vot|back|support|elect|"
    r"said|sa[yi]|survey|poll|respon|agree|disagree|belie|want|took part|turned out|reject|oppos|cast)"
)
OF_STUDENTS = re.compile(r"\b(?:of|by|among) (?:[\w,]+ ){0,3}$")
A_UNION_VOTES = re.compile(  # of students, which else is where strikers meet or what supports them
    r"(?:'s)?,? (?:[\w'-]+ ){0,5}?(?:vot|back|support(?!er)|elect|referend|ballot|poll|survey|presiden|officer|"
    r"council|polic|motion|members|asked|annual|general|turn-?out|candidate|sabbatical)"
)
VOTE_OF = re.compile(r"\b(?:vot\w*|ballot\w*|poll|referendum|elect\w*|turn-?out|motion|survey\w*)\b[^.;,]{0,60}$")


def a_union_of_students_votes(low: str, start: int, end: int) -> bool:
    """Whether words near the name of a students' union tell of a vote, an election or a policy of its own."""
    return bool(A_UNION_VOTES.match(low, end) or VOTE_OF.search(low, max(0, start - 70), start))


CONTESTED = re.compile(  # a party's leadership; else a union's, which recommends, signs and negotiates
    r" (?:election|contest|race|ballot|vote|bid|battle|challenge|campaign|candidate|hopeful|rules|contender|result|"
    r"hustings|rival|poll)"
)
A_PARTYS = ("party ", "labour ", "tory ", "conservative ", "dem ", "deputy ", "for the ", "party's ", "labour's ")
HELD = ("held ", "holding ", " in ", "after ", "following ")  # a ballot that was, not one that members want
MEMBERS_VOTED = re.compile(  # in a referendum of their union's: `members voted against the offer in a`
    r"\bmembers (?:have |had )?(?:voted|rejected|accepted|backed|turned down)\b[^.;]*\b(?:offer|pay|contract)\b[^.;]*$|"
    r"\bto (?:its|their|the) (?:\w+ )?members in a (?:\w+ )?$"
)
OF_MEMBERS = re.compile(  # `a referendum of its members`
    r" of (?:[\w'-]+ ){1,3}members\b(?! of (?:the )?(?:public|parliament))"
)
LOCKED = ("kept ", "keep ", "keeping ", "locked ", "lock ", "locking ")
TO_STOP = re.compile(r" (?:building|paying|making|using|selling|producing|taking|offering|running)\b")  # an employer
STOPS_DOING = re.compile(  # one of their duties, short of a strike
    r" (?:attending|doing|using|answering|marking|handling|co-?operating|covering|entering|working (?:overtime|extra|"
    r"unpaid|beyond))\b"
)
IN_RESPONSE = re.compile(r"\b(?:emergency|rapid|first|in|incident) $")
SHORT_OF = (" short of ", " short of a ")
SO_MANY_MEMBERS = re.compile(r" (?:its |their )?\d[\d,]* (?:[\w-]+ )?members\b")  # `polled 6,647 members`
WORKERS_POLLED = re.compile(r"\bballot|\b(?:members|workers|staff|crew|drivers|employees) (?:who were )?$")
IN_THE_STRIKE = re.compile(  # of which one asks, not how many voted
    r" in (?:the|a|an|any|such|this) (?:[\w-]+ ){0,3}(?:strikes?|walkouts?|stoppages?|action|protest)\b"
)
NO_DEAL = tuple(
    f" {article}{what}"
    for article in ("", "a ", "an ", "any ")
    for what in ("deal", "agreement", "breakthrough", "resolution", "progress", "settlement", "result", "new offer")
)  # talks that ended, and no strike
STRUCK_A_DEAL = re.compile(
    r"\b(?:deal|agreement|bargain|accord|compromise|pact) (?:that |which )?(?:(?:was|were|is|had been|"
    r"has been) )?(?:\w+ )?$"
)
PASSIVE = ("was ", "were ", "been ", "being ", " is ", " are ", "got ", "it was then ")  # struck by something
HIT_WITH = (" with a ", " with an ", " with weapons", " with objects", " with fists", " with bottles")
CHOSEN = re.compile(
    r" (?:strik|walk|take|back|reject|accept|approv|support|vot|go|authori|ratif|turn|continu|end|do so|down tools|"
    r"stop)"
)
A_DAYS_NAME = (" day", "-day")  # `will strike on Budget day, 15 March`
COLLECTIVE = "collective action"  # short of a strike where family doctors take it, a strike where others do
FAMILY_DOCTORS = re.compile(r"\bgps?\b|\bgeneral practi|\bpharmac|\bsurger")
BALLOTED = 60  # characters before `those polled` in which the ballot stands of whose voters it speaks
# Where a phrase is no cue: asked with the text and the phrase's start and end.
OFF_AIR = (" the air", " the road", " the rails", " sick", " work", " school", " ill")  # and no strike is
POLL_OWN = (" its own ", " their own ", " its members' ")
WITHOUT = (" without a ", " without any ")
GOES_BY_POST = ("papers ", "ballots ", "letters ", "forms ", "emails ", "notices ")  # which go out by post
TURN_TO = re.compile(r"[^.;]{3,90}? to (?:march|protest|rally|speak|demonstrate|vote|answer)\b")
COULD = (" could ", " can ", " able to ", " entitled to ", " eligible to ")
SNAP_POLL = re.compile(r"\b(?:snap|indicative|consultative|internal)[\"']? poll\b")  # of members, `that poll` after it
NO_CUE: dict[str, Callable[[str, int, int], object]] = {
    "against": lambda low, start, _: low.endswith(ACTION, 0, start),
    "motion": lambda low, _, end: (
        ON_ACTION.match(low, end)
        or TO_ACCEPT.match(low, end)
        or MEMBERS_MOTION.match(low, end)
        or MOTION_FOLLOWS.match(low, end)
    ),
    "general assembly": lambda low, _, end: low.startswith((" of the union", " of members", " of the members"), end),
    "the assembly": lambda low, _, end: low.startswith((" worker", " plant", " line"), end),
    "workers out": lambda low, start, _: low.endswith(LOCKED, 0, start),
    "staff out": lambda low, start, _: low.endswith(LOCKED, 0, start),
    "members out": lambda low, start, _: low.endswith(LOCKED, 0, start),
    "rally": lambda low, start, _: low.endswith(("strike and ", "strikes and ", "walkout and "), 0, start),
    "strike": lambda low, start, _: low.endswith((*SHORT_OF, " fare "), 0, start),
    "strikes": lambda low, start, _: low.endswith(SHORT_OF, 0, start),
    "striking": lambda low, start, _: low.endswith(SHORT_OF, 0, start),
    "preliminary": lambda low, _, end: low.startswith((" total", " result", " count", " tall", " figure"), end),
    "revenue": lambda low, start, end: (
        low.endswith(("inland ", "internal "), 0, start) or low.startswith((" and customs", " & customs"), end)
    ),
    "polled": lambda low, start, end: (
        low.startswith((" its members", " their members", " members"), end)
        or SO_MANY_MEMBERS.match(low, end)
        or WORKERS_POLLED.search(low, max(0, start - BALLOTED), start)
    ),
    "results": lambda low, _, end: low.startswith(" day", end),  # `on A-level results day`
    "will go out": lambda low, start, _: low.endswith(GOES_BY_POST, 0, start),
    "turn of": lambda low, _, end: TURN_TO.match(low, end),
    "take part": lambda low, start, end: low.endswith(COULD, 0, start) and not low.startswith(" in", end),
    "participation": lambda low, _, end: IN_THE_STRIKE.match(low, end),
    **dict.fromkeys(
        ("students' union", "student union"),
        lambda low, start, end: not a_union_of_students_votes(low, start, end),
    ),
    "students": lambda low, start, end: (
        low.endswith(("graduate ", "grad "), 0, start)
        or not (STUDENTS_DO.match(low, end) or OF_STUDENTS.search(low, max(0, start - 40), start))
    ),
    "a ballot on industrial action": lambda low, start, _: low.endswith(HELD, 0, start),
    "a ballot on strike action": lambda low, start, _: low.endswith(HELD, 0, start),
    "announced": lambda low, start, end: low.startswith(")", end) and low.endswith("(previously ", 0, start),
    "leadership": lambda low, start, end: not (CONTESTED.match(low, end) or low.endswith(A_PARTYS, 0, start)),
    "response": lambda low, start, _: IN_RESPONSE.search(low, max(0, start - 12), start),
    "referendum": lambda low, start, end: (
        OF_MEMBERS.match(low, end)
        or MEMBERS_VOTED.search(low, max(0, start - 80), start)
        or low.startswith(BEHIND_ANOTHER, end)
    ),
    "ended without": lambda low, _, end: low.startswith(NO_DEAL, end),
    "will stop": lambda low, _, end: STOPS_DOING.match(low, end),
    "to stop": lambda low, _, end: TO_STOP.match(low, end),
    "said they felt": lambda low, start, _: low.endswith(("of whom ", "they "), 0, start),
    "strike up": lambda low, _, end: low.startswith(" to ", end),
    "voters": lambda low, _, end: low.startswith((" in the ballot", " in the union"), end),
    "of voters in the": lambda low, _, end: low.startswith((" ballot", " union"), end),
    "for taking": lambda low, _, end: low.startswith((" action", " strike", " industrial", " part"), end),
    "budget": lambda low, _, end: low.startswith((*A_DAYS_NAME, " cut"), end),
    "notice": lambda low, start, _: low.endswith(" short ", 0, start),  # `called off at short notice`
    "election": lambda low, _, end: low.startswith(A_DAYS_NAME, end),
    "struck": lambda low, start, end: (
        STRUCK_A_DEAL.search(low, max(0, start - 40), start)
        or low.endswith(PASSIVE, 0, start)
        or low.startswith(HIT_WITH, end)
    ),
    "ballot": lambda low, start, _: low.endswith(WITHOUT, 0, start),
    "ballot on": lambda low, start, _: low.endswith(WITHOUT, 0, start),
    "polls": lambda low, start, _: low.endswith((" to the ", " through the "), 0, start),  # where members vote
    **dict.fromkeys(("was off", "were off", "is off", "are off"), lambda low, _, end: low.startswith(OFF_AIR, end)),
    "poll": lambda low, start, end: (
        low.endswith(POLL_OWN, 0, start)
        or (low.endswith((" that ", " this "), 0, start) and SNAP_POLL.search(low, max(0, start - 250), start))
        or (low.endswith(" the ", 0, start) and low.startswith((", which closed", " closed", ", which ended"), end))
    ),
    "poll of": lambda low, start, end: (
        low.endswith((" in a ", " on a "), 0, start) and low[end + 1 : end + 2].isdigit()
    ),
    "mps": lambda low, start, _: low.endswith((" told ", " tells "), 0, start),
    "chose to": lambda low, _, end: not CHOSEN.match(low, end),
    "of the public": lambda low, _, end: low.startswith((" service", " sector", " and commercial"), end),
    "offer": lambda low, start, _: low.endswith(" on ", 0, start),  # `no voluntary redundancy on offer`
}


def _short_follows(low: str, _: int, end: int) -> bool:
    """Whether `a ballot on industrial action` goes on `short of a strike`."""
    return low.startswith(" short of", end)


NO_CUE |= {
    phrase: _short_follows
    for phrase, kinds in PHRASES.items()
    if phrase.endswith("action") and not {"yes", "wish"} & {*kinds} and phrase not in NO_CUE
}
NO_CUE["voted for action"] = _short_follows
A_DAY = re.compile(  # behind `due to take action on`, which may go on `on pay`
    rf":?\s*(?:[•*·-] ?)?(?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:{MONTH})\b\.? \d|christmas|"
    rf"boxing|new year)"
)
NO_CUE |= dict.fromkeys(  # `UAW-backed contracts`
    ("backed", "backed "), lambda low, start, _: low.startswith("-", max(0, start - 1))
)
NO_CUE |= dict.fromkeys(
    ("take action on", "taking action on", "took action on", "taken action on"),
    lambda low, _, end: not A_DAY.match(low, end),
)


def cues(low: str, starts: Iterable[int]) -> list[Cue]:
    """Every cue that begins at one of `starts`, in order: the longest phrase of a place, once for each of its kinds."""
    found: list[Cue] = []
    end = 0
    for at in starts:
        if at >= end and (match := CUE.match(low, at)):
            phrase = match.group()
            no_cue = NO_CUE.get(phrase)
            if not (no_cue and no_cue(low, at, match.end())):
                end = match.end()
                strikes = phrase == COLLECTIVE and not FAMILY_DOCTORS.search(low)
                found += [Cue(at, end, "strike" if strikes else kind) for kind in PHRASES[phrase]]
    found = sorted([*found, *accepted(low, found)], key=lambda c: c.start)
    if " down" not in low and " out" not in low:
        return found
    particles = {
        m.end() - (4 if low.endswith("down", 0, m.end()) else 3) for m in near(PHRASAL, low, (" down", " out"), 140, 9)
    }
    split = [Cue(at, at + 3, "reject") for at in particles]
    return sorted([c for c in found if c.start not in particles] + split) if split else found


LEADER = "president of the"  # a country's, unless a union follows


class Cues:
    """The cues of a text, to be asked for by span."""

    __slots__ = ("items", "starts")

    def __init__(self, low: str, starts: Iterable[int], names: Iterable[tuple[int, int]] = ()) -> None:
        """`starts` is where first words of cues stand (`extract.words`); `names` are the spans of unions' names.

        No word within a name decides anything.
        """
        taken = bytearray(len(low))
        for start, end in names:
            taken[start:end] = b"\1" * (end - start)
        free = [c for c in cues(low, starts) if not taken[c.start] and not taken[c.end - 1]]
        self.items = [c for c in free if not (low.startswith(LEADER, c.start) and any(taken[c.end : c.end + 2]))]
        self.starts = [c.start for c in self.items]

    def between(self, start: int, end: int) -> list[Cue]:
        """The cues that begin in a span."""
        return self.items[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def kinds(self, start: int, end: int) -> set[str]:
        """The kinds of cues in a span."""
        return {c.kind for c in self.between(start, end)}
