"""Ballots without figures yet: announced, or open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from extract import trades
from extract.announcing import OFFER_VOTE, PLANNED, TELLING
from extract.asked_next import LEADING, LEADING_OR_OFFER, known, question, same_survey
from extract.lexicon import Cue
from extract.questions import BOTH
from extract.reading import Reading
from extract.rows import Ballot
from extract.text import Sentence
from extract.unions import UnionMention
from extract.whose_votes import RECOGNISING, RECOGNITION, others_lead

GRANTED = ("approved", "granted", "authori", "endorsed", "ordered")  # what an industrial court does to a union's ballot
DISMISSED, TOP = "application dismissed", 8  # of a court that allows no ballot; sentences in which it says so
MOST = 60  # unions and questions an article can announce ballots for

UNSURE = re.compile(
    r"\b(?:could|may|might|threaten\w*|consider\w*|possib\w*|whether to|no plans?|no time|has no|had no|have no|"
    r"would(?= h| need)|not|\w+n't|if|unless|calls? for|wants?|"
    r"urged?|urging|discuss\w*|ask\w* for|option|"
    r"refus(?!e (?:collect\w+|workers|drivers|crews|loaders|operatives|lorr\w+|and|depots?)\b)\w+|never|"
    r"demand\w*|warn\w*|prepared to|ready to|failed|failing|recommend\w*|hop(?:e|es|ed|ing)|declin\w*|"
    r"without|forced|oblig\w+|ha(?:d|s|ve) (?:(?:therefore|then) )?to?|"
    r"chance|opportunity|right to|right, [^,;:]{3,30},|how to|able to|propos\w*|"
    r"(?<!under )threat|likely|permission|must first|"
    r"as soon as|whenever|every time|somebody|prospects?(?= of| that| for)|whether|no (?:\w+ )?decision)\b(?:(?! - | "
    r"\u2013 | after | as | when |"
    r" following | announced | confirmed )[^,;:])*$"
)
OTHER_BODY = re.compile(  # who votes or asks, and is no union
    r"\b(?<!at the )(?<!of the )(?<!in the )(?<!by the )(?<!from the )(?<!tell the )(?<!told the )"
    r"(?<!given the )(?<!gave the )(?:house|senate|"
    r"board|council|councillors|mps|peers|lawmakers|legislators|parliament|lmcs|delegates|cabinet|commission|"
    r"trustees|directors|ministers|government|shareholders|company|employers?|management)"
    r"(?: (?!members|workers|staff|and\b)[\w'-]+){0,3} $"
)
WORKING_FOR = re.compile(  # `members of Unison at the City Council have started voting`
    r"\b(?:members|workers|staff|employees|drivers|teachers|lecturers|nurses)\b[^.;]{0,70}?"
    r"\b(?:at|in|of|for|with|from|by) (?:the )?(?:[\w'-]+ ){0,4}$"
)
ASKS = re.compile(r"\b(?:ask(?:s|ed|ing)?|surveying|polling|(?:vote|decide) (?:[a-z]+ ){0,6}?whether)\b")
UNDER_WAY = re.compile(r"\b(?:closes?|ends|runs?|under ?way|open|opened|closing|in progress|taking place)\b")
CONDITIONS = ("unless ", "if ", "should ")  # what begins so tells of no ballot yet
TO_OPEN = re.compile(r"\b(?:due to|set to|expected to|will|is to|are to) (?:be )?open(?:ed)?\b|\bopens (?!today|now)")
IF_NOT = re.compile(  # `if the firm refuses, or sets no date by Friday, the union will ballot`
    r"\b(?:if|unless) (?!members|they|workers|staff)[^.;\"]{4,160}, [^.;,]{3,60}(?:, (?:it|they|the union) )?$"
)
ANY = re.compile(r"\b(?:for|in|of|to) any (?:[\w-]+ ){0,3}$")  # `these rules hold for any strike ballot opened after`
IN_A = re.compile(r"\bin (?:a|an|the|its) (?:[\w-]+ ){0,2}$")  # `voted for it in a ballot opened last month`
STUDENTS_ASKED = re.compile(
    r"\b(?<!graduate )students (?:were|are|will be|have been) (?:asked|invited|balloted)\b|"
    r"\b(?:parents|residents|patients|passengers|councillors|customers|pupils|the public|local people)\b"
    r"[^.;,]{0,40} being consulted\b"
)
OTHERS_LEAD = re.compile(  # whose vote it is: `Delegates at the conference will vote on a call for a strike ballot`
    r"\W*(?:the |some |all |about )*(?:delegates|councillors|mps|peers|shareholders|residents|voters|students|parents|"
    r"members of the public|(?:labour|party|conservative|tory) members)\b[^.;,]{0,60}$"
)
ON_ANOTHER = re.compile(  # what is voted on: a leader, an executive, whether to have a union
    r"[^.;,]{0,30}?\b(?:for|on|in|about) (?:a |the |its |their )?(?:new )?(?:[\w-]+ )?(?:general secretary|president|"
    r"leader|leadership|executive|council elections?|elections?|merger|political fund|(?:pay )?claim)\b|"
    r"[^.;,]{0,20}?(?:whether )?to join (?:the |a )?\w+"
)
BY_LAW = re.compile(  # `The bill requires that a question put to members be approved by a majority`
    r"\b(?:law|bill|act|rules?|code|legislation) (?:requires?|obliges?|says|provides|demands|insists) "
)
SHOULD_HAVE = re.compile(r"\bshould have been put to\b")
EMPLOYERS_WISH = re.compile(r"\b(?:asked|asks|urged|urges|called on|calls on|invited)\b[^.;]{0,90} (?:so )?$")
BACK_THEN = re.compile(  # `in March members were balloted`
    r"\W*(?:during|in|last|over) (?:[a-z]+ )?(?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december|week|month|year|summer|autumn|spring)\b"
)
MONTHS_AFTER = re.compile(  # `six months after the industrial action ballot closes`
    r"\b(?:\d+|three|four|six|twelve) months? (?:after|from) (?:the|a|any) (?:[\w-]+ ){0,3}$"
)
CONDITION = re.compile(
    r"[^.;]{0,60}?\b(?:if|unless|should(?= (?:the )?talks)) (?!(?:they|members|staff|workers)(?! were\b))"
)
PAST = re.compile(
    r"\bdecision to (?:re-?)?ballot\b[^.;]{0,40} (?:was (?:taken|made)|came (?:last|in|after|on))\b|"
    r"\b(?:was|were|been) (?:suspended|called off|postponed|put off) (?:to (?:let|allow)|so that) [^.;]{0,50}"
    r"\b(?:vote|put to (?:the |its |their )?members)\b|"
    r"\bbefore the (?:failed|lost) (?:re-?)?ballot\b|\bbefore voting (?:ends|closes)[.;]|"
    r"\bnext steps?,? which (?:may|might|could)\b|"
    r"\b(?<!not )(?<!yet )(?:gave|announced|published|reported|released|revealed|declared) "
    r"(?:the |its )?(?:results?|outcome|figures)\b|"
    r"\bballots?\b[^.;]{0,60} closed (?:at|on|yesterday|today|last|this)\b|"
    r"\b(?:after|since|having|despite) being (?:re-?)?balloted\b|\b(?:had|has|have|were|was) (?:been |previously |"
    r"already )?(?:re-?)?balloted\b|\bhad been (?:re-?)?balloting\b|\bmost of whom (?:have )?(?:now )?voted\b"
)
AND_SO = re.compile(r",? and so (?:are|is|will) |,? as (?:are|is) ")
YET_TO_COME = re.compile(  # `Three unions have balloted their members. Their results should be known next week.`
    r"\s*(?:their|its|the|those) results? (?:should|will|are|is) (?:be |expected|due|to)"
)
NOT_THEIRS = re.compile(r"\bwhile other\b|\b(?<!and )other (?:\w+ )?(?:workers|staff|unions|groups)\b")
STRIKES_OF = re.compile(r" (?:\w+ )?strikes\b")
AS_OTHERS = re.compile(r"(?: [\w,]+){0,4} (?:as|while|when) (?:\w+ ){0,4}")  # `the ballots close as nurses of the RCN`
OTHERS = re.compile(r"\b(?:other|another|second|two|three|several|sister)(?: \w+){0,2} unions?\b")
BESIDE = 70  # characters within which a word tells the kind of a ballot
DECIDED_ON = LEADING | {"offer", "accept", "reject", "move", "ballot"}
UNIONS = re.compile(r"\bunions\b")  # several, of which none is named
TOLD = frozenset(("ballot", "offer", "yes", "strike_vote", "indicative", "papers", "move", "voteshare"))


def find(r: Reading, results: list[Ballot]) -> list[Ballot]:
    """Ballots announced or open, one row a union and question, unless a result of the same ballot is reported."""
    found: dict[tuple[str, str], Ballot] = {}
    named: set[str] = set()  # unions of which a ballot is told: `the ballot` after it is the same
    if DISMISSED in r.low[: r.top(TOP)]:
        return []
    recognising = any(word in r.low for word in RECOGNISING)
    for index, told in r.kinds_in.items():
        s = r.sentence(index)
        if len(found) >= MOST or not (told & TOLD or (told & LEADING and ASKS.search(r.low, s.start, s.end))):
            continue
        if not told & LEADING_OR_OFFER and any(_other_vote(r, i) for i in (index - 1, index - 2)):
            continue  # `ballot papers went out`, of an election
        if _elsewhere(r, index, told, recognising) or r.low[s.start : s.end].rstrip().endswith("?"):
            continue
        for status, match in _statuses(r, index):
            _announce(r, index, status, match, results, found, named)
    return list(found.values())


def _other_vote(r: Reading, index: int) -> bool:
    """Whether a sentence tells of a vote that is none of members on action."""
    kinds = r.kinds(index)
    return "other_vote" in kinds and not kinds & LEADING_OR_OFFER


NEXT_CLAUSE = re.compile(  # up to another union, `RMT began balloting and TSSA is voting`
    r"[,;] (?:while|and|but|whereas)\b|; | while | and (?:the )?$"
)


ITS_OWN = re.compile(  # `The EIS voted by 96% for it. The SSTA's closes on Wednesday`
    r"(?:'s?|s')(?: own)? (?:closes|ends (?:on|in|at|next|this)|runs (?:until|to)|is (?:still |now )*(?:open|"
    r"under ?way|going on|running|in progress)|(?:does|will) not (?:close|end|finish))\b"
)
VOTES = frozenset(("ballot", "strike_vote", "turnout", "papers", "yes"))


def _statuses(r: Reading, index: int) -> Iterator[tuple[str, re.Match[str]]]:
    """What a sentence tells of ballots, open or announced, once for each clause that names a union of its own."""
    s = r.sentence(index)
    groups = r.groups(index)
    if not groups and OTHERS.search(r.low, s.start, s.end):
        return
    cuts = [s.start]
    for before, group in pairwise(groups):
        clause = NEXT_CLAUSE.search(r.low, before[-1].end, group[0].start)
        cuts += [clause.start()] if clause else []
    for start, end in pairwise((*cuts, s.end)):
        status, match = _status(r, start, end)
        if match:
            yield status, match
    theirs = next((m for g in groups if (m := ITS_OWN.match(r.low, g[-1].end))), None)
    if theirs and VOTES & r.kinds(index - 1):
        yield "open", theirs


def _announce(
    r: Reading,
    index: int,
    status: str,
    match: re.Match[str],
    results: list[Ballot],
    found: dict[tuple[str, str], Ballot],
    named: set[str],
) -> None:
    """Add the rows of a ballot told to those found, unless it is known already."""
    s = r.sentence(index)
    after = r.cues.kinds(match.end() - 6, min(s.end, match.end() + 40))
    if "other_vote" in after and not after & LEADING_OR_OFFER:
        return
    asked, asked_span = question(r, match, s, results)
    if (
        asked == "strike"
        and r.low[slice(*asked_span[:2])] == "industrial action"
        and SHORT_ALONE.search(r.low, *_around(r, s))
    ):
        asked = "action_short_of_strike"
    inside = (g for g in r.groups(index) if match.start() <= g[0].start < match.end())
    group = next(inside, None) or r.group_at(index, match.start())
    so_are = AND_SO.search(r.low, match.end(), s.end)
    if so_are and group:
        group = [*group, *(m for g in r.groups(index) if g[0].start >= so_are.end() for m in g)]
    if len({u.union.name for u in group}) == 1 and not r.groups(index) and UNIONS.search(r.low, s.start, s.end):
        group = r.together(index)
    if not asked or not group or trades.of_others(r, index, group):
        return
    if group and _of_others(r, group, match, s.start):
        return
    told_before = asked_span[0] < s.start or asked_span[2] == "question of the article"
    for m in {u.union.name: u for u in group}.values():
        again = r.low.startswith(("the ", "it "), s.start) or r.low.startswith("'s ballot", m.end)
        if told_before and m.union.name in named and again:
            continue
        named.add(m.union.name)
        first = found.get((m.union.name, asked))
        if first and status == "open" and first.status == "announced":
            _opened(r, first, match)
        elif not first and (ELSEWHERE.match(r.low, s.start) or not known(r, m, asked, results, s)):
            row = _row(r, m, index, asked, status, match)
            if same_survey(r, row, results, s):
                continue
            row.spans["question"] = asked_span
            found[(m.union.name, asked)] = row
        told = found.get((m.union.name, asked))
        both = _both_asked(r, s) if told and asked == "strike" else None
        if told and both:
            spans = told.spans | {"question": (*both.span(), "both questions of one ballot")}
            lesser = "action_short_of_strike"
            found.setdefault((m.union.name, lesser), replace(told, question=lesser, spans=spans, figures={}))


ELSEWHERE = re.compile(r"\W*(?:meanwhile|elsewhere|separately),? in [a-z]")  # of another ballot: `Meanwhile, in Fife,`
SHORT_ALONE = re.compile(  # `the ballot will be on action "short of strike"`
    r"\bballot\b[^.;]{0,60}\b(?:is|will be) (?:only )?(?:on|for) (?:industrial )?action [\"']?short of\b"
)
EITHER = re.compile(  # `will decide whether to take strike action or action short of a strike`
    r"\b(?:strike action|a strike|strikes?|walkouts?)[\"']? (?:and/or|or) (?:to )?(?:take )?[\"']?(?:industrial )?"
    r"action short of\b"
)
ASKS_BOTH = re.compile(  # `the ballot asks members if they would take part in strike action and action short of it`
    r"\bballot (?:papers? )?(?:will |is to )?(?:asks?|seeks?) [^.;]{0,90}?\b(?:strike action|a strike|"
    r"strikes?)[\"']? and [\"']?(?:in |for )?(?:industrial )?action short of\b"
)


AROUND = 12  # sentences on either side in which the ballot paper may be told


def _around(r: Reading, s: Sentence) -> tuple[int, int]:
    """Where the sentences around one begin and end."""
    index = r.text.index(s.start)
    return r.sentence(max(0, index - AROUND)).start, r.sentence(min(r.last, index + AROUND)).end


def _both_asked(r: Reading, s: Sentence) -> re.Match[str] | None:
    """The words of a sentence, or of another on the ballot paper, that ask of strikes and of action short of them."""
    return (
        BOTH.search(r.low, s.start, s.end)
        or EITHER.search(r.low, s.start, s.end)
        or ASKS_BOTH.search(r.low, *_around(r, s))
    )


def _elsewhere(r: Reading, index: int, told: frozenset[str], recognising: bool) -> bool:
    """Whether a sentence is about a vote of others, or on whether there is to be a union."""
    s = r.sentence(index)
    if "other_vote" in told and not told & LEADING_OR_OFFER:
        return True
    if others_lead(r) and not r.groups(index):
        return True
    return recognising and RECOGNITION.search(r.low, s.start, s.end) is not None


OPENING = re.compile(r"\b(?:opens|begins|starts|ballots [a-z\d,]+)\b|(?<!will )(?<!to )\b(?:start|begin) voting\b")
HOLDING = re.compile(r"(?:is|are) (?:currently |now )?holding\b")
NOW = re.compile(r"\b(?:are|is)(?: all)?(?: now| currently| already| being) ")
OPENED_IN = 2  # the last sentence of the top, which may tell of a ballot as one to come that is open


def _of_others(r: Reading, group: list[UnionMention], match: re.Match[str], start: int) -> bool:
    """Whether a sentence, from `start` on, tells of a ballot beside unions whose it is not."""
    first, end = group[0].start, group[-1].end
    if NOT_THEIRS.search(r.low, max(start, end), max(match.start(), end)):
        return True
    if AS_OTHERS.fullmatch(r.low, match.end(), max(match.end(), first)):
        return True
    # `with six days of CWU strikes the new ballot will begin`
    return STRIKES_OF.match(r.low, end) is not None and r.low.endswith((" of ", " of the "), 0, first)


def _opened(r: Reading, first: Ballot, match: re.Match[str]) -> None:
    """`Ballot begins`, says a headline, and the text that members are voting: it has begun."""
    start, end, _ = first.spans["status"]
    if (
        OPENING.search(r.low, start, end)
        or HOLDING.match(match.group())
        or (first.index <= OPENED_IN and NOW.search(match.group()))
    ):
        first.status, first.spans["status"] = "open", (match.start(), match.end(), "ballot open")


def _row(r: Reading, m: UnionMention, index: int, asked: str, status: str, match: re.Match[str]) -> Ballot:
    """The row of a ballot without figures."""
    s = r.sentence(index)
    nations, nations_span = r.where.at(index, s.start, s.end, m)
    clause = r.low.rfind(", and ", s.start, match.start())
    beside = r.cues.between(max(s.start, clause, match.start() - BESIDE), min(s.end, match.end() + BESIDE))
    cue = next((c for c in beside if c.kind == "indicative"), None) or _told_next(r, index)
    kind = "indicative" if asked == "accept_offer" or cue else "statutory"
    row = Ballot(m.union.name, m.union.country, asked, kind, status, index, (s.start, s.end), nations)
    told = (match.start(), match.end())
    row.spans["status"] = (*told, f"ballot {status}")
    row.spans["union"] = (m.start, m.end, m.rule)
    row.spans["kind"] = (cue.start, cue.end, "word for an indicative vote") if cue else (*told, "nothing else is said")
    if nations:
        row.spans["nations"] = nations_span
    row.doubts += r.doubts(index, m)
    return row


THE_VOTE = re.compile(  # `The non-statutory ballot, as the union calls it, opened`
    r"\W*(?:the|this) (?:[\w-]+ )?(?:ballot|vote|poll|survey)\b"
)


def _told_next(r: Reading, index: int) -> Cue | None:
    """The word by which the next sentence calls the vote indicative."""
    s = r.sentence(min(index + 1, r.last))
    m = THE_VOTE.match(r.low, s.start, s.end)
    return next((c for c in r.cues.between(m.start(), m.end()) if c.kind == "indicative"), None) if m else None


MEMBERS = re.compile(r"(?:members|workers|staff|employees|teachers|nurses|drivers)\b")


def _by_another_body(r: Reading, start: int, end: int) -> bool:
    """Whether a council, a government or the like votes or asks, and no union that has such a word in its name."""
    if MEMBERS.match(r.low, end):
        return False  # `school and council workers will begin voting`
    body = OTHER_BODY.search(r.low, start, end)
    if body and WORKING_FOR.search(r.low, start, body.start()):
        return False
    own = {*range(body.start() - 3, body.start())} & r.union_ends if body else None  # `the AUT's council`
    return body is not None and not own and not any(m.start <= body.start() < m.end for m in r.unions)


def _status(r: Reading, start: int, end: int) -> tuple[str, re.Match[str] | None]:
    """Whether a sentence tells of a ballot that is open or announced, and the words that do."""
    low = r.low
    sentence = low[start:end]
    for status, pattern, needed in TELLING:
        match = pattern.search(low, start, end) if any(map(sentence.__contains__, needed)) else None
        granted = match is not None and match.group().startswith(GRANTED)
        if match is None or (match.start() > start and not granted and _by_another_body(r, start, match.start())):
            continue
        sure = status == "open" and (UNDER_WAY.search(match.group()) or match.group().startswith("while "))
        if not sure and (
            low.startswith(CONDITIONS, start + low.startswith('"', start))
            or UNSURE.search(low, max(start, match.start() - 70), match.start() + 1)
        ):
            continue
        if _of_no_ballot(r, match, start, end):
            continue
        later = status == "open" and (_opens_later(r, match) or DATES_AHEAD.search(low, 0, r.top(TOP)))
        if later or (sure and TO_OPEN.search(match.group())):
            status = "announced"
        past = PAST.search(low, start, end) and not (status == "open" and YET_TO_COME.match(low, end))
        return ("", None) if past else (status, match)
    return "", None


DATES_AHEAD = re.compile(
    r"\bballot (?:dates|timetable) (?:will|are to|is to|have yet to|has yet to) be (?:announced|set|confirmed)\b"
)
OPENS_ON = re.compile(r"\b(?:from|open(?:s|ing)(?: on)?|go(?:es)? out(?: on)?|between) (?:the )?$")


def _opens_later(r: Reading, match: re.Match[str]) -> bool:
    """Whether the first day told with a ballot is one to come: `the ballot runs from 27 February to 20 March`."""
    first = next((w for w in r.whens(r.text.index(match.start())) if w.start >= match.start()), None)
    if first is None or r.published is None or first.days[0] <= r.published:
        return False
    if "opens" in match.group() and first.start - match.end() < BESIDE:
        return True  # `opens its first UK-wide ballot next Thursday`
    return OPENS_ON.search(r.low, match.start(), first.start) is not None


def _of_no_ballot(r: Reading, match: re.Match[str], start: int, end: int) -> bool:
    """Whether words like those of a ballot are of one long over, on a condition, wished for or on another question."""
    told = match.group()
    if match.re is PLANNED and CONDITION.match(r.low, match.end(), end):
        return True
    if match.re is OFFER_VOTE and (
        any(word in told for word in (" if ", " unless ", " to strike"))
        or SHOULD_HAVE.search(r.low, start, match.end())
        or EMPLOYERS_WISH.search(r.low, start, match.start())
    ):
        return True
    if told.startswith(("was ", "were ")) and BACK_THEN.match(r.low, start):
        return True
    if "decide" in told and not r.cues.kinds(match.end() - 8, end) & DECIDED_ON:
        return True
    before = start, match.start()
    if OTHERS_LEAD.match(r.low, start, match.start()) or ON_ANOTHER.match(
        r.low, match.end() - 3 * told.endswith(" on"), end
    ):
        return True
    if STUDENTS_ASKED.search(r.low, start, match.end()) or BY_LAW.search(r.low, *before):
        return True
    if ANY.search(r.low, *before) or ("opened" in told and IN_A.search(r.low, *before)):
        return True
    return MONTHS_AFTER.search(r.low, *before) is not None or IF_NOT.search(r.low, *before) is not None
