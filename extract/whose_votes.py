"""Whether a figure is of a vote of a union's members at all: not of a poll, an election, a meeting of leaders."""

from __future__ import annotations

import re

from extract.lexicon import Cue, a_union_of_students_votes
from extract.lists import SETTLED
from extract.reading import Reading
from extract.shares import Judged, in_brackets, of_a_union

ASKED = frozenset(("strike", "asos", "move", "strike_vote"))
ELSEWHERE = frozenset(("poll", "other_vote", "not_strike"))
TOLD = frozenset(("ballot", "turnout", "voters", "tookpart", "yes", "accept", "reject"))
WORDED = frozenset(("n in m", "ratio", "fraction"))
POLLED = frozenset(("ballot", "voters", "tookpart", "turnout", "strike_vote", "indicative", "voteshare"))
BY = re.compile(r"\bby (?:a |nearly |almost |about |more than |over )*$")
LEAST_YES = 30.0  # percent; in no ballot seen did fewer say yes, while pay rises are mostly below
ON_THE_LAW = re.compile(r"\b(?:trade union act|tulrca|minimum service levels)\b")  # a text that tells of no vote
OTHERS_VOTE = re.compile(
    r"\b(?:referendum|all-student|"
    r"(?<!graduate )(?<!grad )student(?:s|s')? unions?|(?:[a-z]{1,5}su|su, which) asked|asked \d[\d,]* students|"
    r"students' (?:union|guild|association|council)|"
    r"students (?:back|vote|have voted)|student voters|(?:last|this|our) student vote\b|[a-z]+ su vote|"
    r"student (?:support|backing|opposition|opinion) (?:for|to|on|of)|student body|shareholders?|investors|yougov|"
    r"pollsters?|"
    r"members of the public\b(?! and | &| serv)|opinion polls?|poll(?=:)|public opinion|polling|ipsos|opinium|"
    r"savanta|comres|survation|latest poll|new poll|poll "
    r"(?:shows|finds|found|suggests|reveals|for|by)|a poll(?! of \d)|survey (?:suggests|suggested|said|by)|"
    r"online survey)\b"
)
MEMBERS = re.compile(r"\b(?:members?(?! of (?:the )?public\b(?! and | &| serv))|membership|ballot\w*|union's)\b")
PUBLIC = re.compile(r"\bpublic (?:say|says|back|backs|think|support|want|oppose)\b|\bvoters (?:back|say|think)\b")
MEMBERS_PROPER = re.compile(r"\b(?:members?(?! of (?:the )?public\b(?! and | &| serv))|membership|union's)\b")
POPULACE = re.compile(
    r"(?:%|per ?cent)?\)? (?:of )?(?:all |the )?(?:british |uk |tory |labour |conservative |general )?(?:public|"
    r"people|britons|"
    r"adults|voters|americans|respondents|those (?:polled|surveyed|questioned)|students|investors|shareholders|"
    r"parents|residents|passengers|commuters)\b(?! (?:who )?(?:voted|balloted|taking part|eligible))|"
    r"(?:%|per ?cent)? of [\"']?(?:\d[\d,]* )?(?:[a-z]+ )?student voters\b"
)
OPINION = re.compile(
    r"[^.;,]{0,40}? (?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|sympathi\w+ with|oppos\w+|approv\w+ of|blam\w+|"
    r"disapprov\w+)"
    r" (?:the |their |striking |those |recent )*(?:nurses|doctors|teachers|workers|strikers|staff|firefighters|"
    r"ambulance|rail|walkouts|government|way|unions|them)\b"
)


MEMBERS_VOTE = re.compile(
    r"\bmembers (?:have )?(?:ratified|approved|rejected|turned down|voted|accepted|authori[sz]ed)\b|"
    r"\bto (?:its|their|the) (?:\w+ )?members in a\b"
)


INTO_AN_OFFER = re.compile(r" (?:into|on|over) (?:the|a|this|its) (?:[\w.%-]+ ){0,3}(?:offer|deal|proposals?)\b")


def _others_vote(r: Reading, start: int, end: int) -> bool:
    """Whether words for a poll of others stand in a span, and it is not a union's own: `a survey by Unison`."""
    for m in OTHERS_VOTE.finditer(r.low, start, end):
        if m.group() == "referendum" and INTO_AN_OFFER.match(r.low, m.end()):
            continue
        if m.group() == "referendum" and MEMBERS_VOTE.search(r.low, max(0, m.start() - 250), m.end() + 120):
            continue
        of_union = m.group().startswith("student") and m.group().endswith(("union", "unions"))
        if of_union and not a_union_of_students_votes(r.low, *m.span()):
            continue  # `and the Students' Union was occupied`
        of_students = m.group().startswith("student ")  # who are no union's: `student support for the UCU`
        if of_students or r.union_starts.isdisjoint(range(m.end(), m.end() + 6)):
            return True
    return False


def others_lead(r: Reading) -> bool:
    """Whether the top of the article is about a poll or a vote of others."""
    if r.others_lead is None:
        r.others_lead = _others_vote(r, 0, r.top(3))
    return r.others_lead


OF_EMPLOYERS = re.compile(
    r"\b(?:survey|poll) (?:by|of|from|for) (?:the )?(?:[\w']+ ){0,3}?(?:employers|manufacturers|business(?:es)?|"
    r"firms|chamber|cbi|institute of directors|recruiters)\b"
)


POLL_NEAR = 6  # sentences in which a poll just told may still be reported


def _of_a_poll_before(r: Reading, j: Judged) -> bool:
    """Whether a sentence that names no union and tells of no vote goes on with the poll of others told before it."""
    if r.kinds(j.at) & POLLED or r.groups(j.at):
        return False
    for i in range(j.at - 1, max(-1, j.at - 1 - POLL_NEAR), -1):
        s = r.sentence(i)
        if _others_vote(r, s.start, s.end):
            return True
        if r.kinds(i) & {"ballot", "strike_vote", "turnout"}:
            return False
    return False


ITS_VOTE = re.compile(r"\b(?:vote|ballot|poll) (?:within|by|of|among) (?:members of )?(?:the )?$")  # a union's


def _of_members_before(r: Reading, index: int) -> bool:
    """Whether a sentence goes on about a vote of a union's members told just before it, in its paragraph.

    `The UCU's members voted on two disputes. On pay, 81% were for a strike.`
    """
    for i in range(index - 1, max(-1, index - 3), -1):
        s = r.sentence(i)
        if s.paragraph != r.sentence(index).paragraph:
            return False
        if any(ITS_VOTE.search(r.low, s.start, m.start) for group in r.groups(i) for m in group):
            return True
        if r.groups(i) and MEMBERS_PROPER.search(r.low, s.start, s.end) and r.kinds(i) & TOLD:
            return not _others_vote(r, s.start, s.end)
    return False


def _of_the_public(r: Reading, j: Judged) -> bool:
    """Whether a share is of an opinion poll, a referendum of students or a meeting of shareholders."""
    s = r.sentence(j.at)
    if OF_EMPLOYERS.search(r.low, s.start, s.end):
        return True
    if OF_REPLIES.search(r.low, s.start, j.share.start) and not MEMBERS_PROPER.search(r.low, s.start, s.end):
        return True
    own = MEMBERS_PROPER if PUBLIC.search(r.low, 0, r.top(1)) else MEMBERS
    if own.search(r.low, s.start, s.end) and not POPULACE.match(r.low, j.share.end):
        return False
    if _others_vote(r, s.start, s.end) or (others_lead(r) and not _of_members_before(r, j.at)):
        return True
    if _of_a_poll_before(r, j):
        return True
    return POPULACE.match(r.low, j.share.end) is not None and OPINION.match(r.low, j.share.end, s.end) is not None


OF_REPLIES = re.compile(r"\W*of (?:the )?\d[\d,]* (?:replies|responses|submissions|respondents|letters)\b")
SUPPOSED = re.compile(  # no vote that was held
    r"(?:for (?:example|instance),? )?(?:if|even if|suppose|imagine|say) |"
    r"for (?:example|instance),? (?:where|with|an?|in an?|when) "
)


TO_HOLD = re.compile(
    r" (?:in voting )?to (?:hold|call|launch|go ahead with) (?:an?|another|the) (?:[\w-]+ ){0,3}ballot\b"
)
IN_SUPPORT = re.compile(  # what a conference votes for others: `unanimously voting support for its members`
    r" (?:voting|voted|pledging|pledged|expressing|expressed) (?:its |their |full )?(?:support|solidarity|sympathy) "
    r"(?:for|with|to)\b"
)
TO_SUSPEND = re.compile(  # a vote said to be unanimous
    r" to (?:end|call off|suspend|halt) (?!talks|negotiations)|"
    r" to (?:ask|urge|request|call on|call for|demand|press)\b(?![^.;]{0,70}\b(?:strikes?|striking|action|ballots?|"
    r"walk|vote)\b)"
)


RECOGNISING = (
    "recogni",
    "unioni",
    "a union",
    "joining the union",
    "arbitration committee",
)  # of which the pattern needs one
RECOGNITION = re.compile(  # a vote on whether there is to be a union
    r"\b(?:union recognition|recogni[sz](?:e|ed|ing) (?:the|a|uk|trade|their) (?:trade )?union|legally recogni[sz]ed|"
    r"bid for (?:union )?recognition|"
    r"unioni[sz]ation|unioni[sz]e|(?:join|form) a union|(?:against|for|in favou?r of) joining (?:the|a) union|"
    r"being represented by|be represented by (?:the|a)|central arbitration committee)\b"
)
MEMBERS_WHO = re.compile(r"\b(?:union|of) members\b|\b(?:their|its|our) members\b|\bmembers (?:of|who|voted|in)\b")
BID_FOR = re.compile(r"\bbids? for (?:union )?recognition\b")
FOR_STRIKES = re.compile(r"\bvot(?:e|ed|ing) (?:\w+ly )?(?:for|in favou?r of) (?:strike|industrial)\b")
WILLING = re.compile(
    r"\b(?:willing|prepared|ready) to (?:take (?:strike |industrial )?action\b(?! short| consisting)|strike\b)"
)
VOTE_FOR = re.compile(  # `a 98.3% vote for action`
    r" (?:yes )?vote (?:for|in favou?r of) (?:an? )?(?:\w+ )?(?:strikes?|action|walkouts?)\b"
)
TO_END = re.compile(  # `60% of members voted for ending the boycott`
    r"(?:,? on an? (?:[\w-]+ )?turn-?out of [\d.]+ ?(?:%|per ?cent|percent),?)?"
    r"(?:(?: of [^.;,%]{2,70}?)? (?:vot(?:ed|ing)|were))? (?:for|to|in favou?r of) "
    r"(?:end|ending|finish|finishing|call off|calling off|suspend|suspending|halt|halting) (?:(?!talks|"
    r"negotiations)[\w-]+ ){0,9}?"
    r"(?:boycott|strikes?|action|mab|walkouts?|dispute|stoppages?|it)\b"
)


FOR_A_UNION = re.compile(  # of recognition: `49.5% of workers vote in favour of the union`
    r" (?:of [^.;%,]{2,40} )?(?:vot\w+ |were )?(?:in favou?r of|for|against) (?:the |a |having a |joining a |joining "
    r"the )union\b(?!'s|’s| (?:plan|propos|deal|offer|leader|recommend))"
)
TO_JOIN = re.compile(r" to (?:join|be represented by|affiliate (?:to|with)) (?:the )?")
IN_STRIKING = re.compile(r"(?:'s?)? (?:in|on|as|and) ")  # `to join the teachers' union in striking`


def _to_join(r: Reading, j: Judged) -> bool:
    """Whether members are to be of a union by a vote: `voted 3 to 1 to join the Teamsters`."""
    if FOR_A_UNION.match(r.low, j.share.end):
        return True
    m = TO_JOIN.match(r.low, j.share.end)
    union = next((u for u in r.unions if u.start == m.end()), None) if m and m.end() in r.union_starts else None
    return union is not None and not IN_STRIKING.match(r.low, union.end)


OF_A_BODY = re.compile(  # `the City Council declared an emergency by a unanimous vote`
    r"(?:[^.;]{0,30},? (?:when|after|as|before|until))?"
    r"\W*(?:(?!members|workers|staff|employees|teachers|drivers|nurses|unions?)[\w'&-]+ ){0,4}?(?:council|board|"
    r"authority|owners|directors|senate|cabinet|government|shareholders|governors|"
    r"councillors|trustees|regents|parliament|commissioners) (?:has |have |had )?(?:now |also )?"
    r"(?:declared|voted|agreed|approved|passed|decided|backed|rejected|adopted)\b"
)
OFFER_TURNED_DOWN = re.compile(r"\bvot(?:ed|ing|e) against the (?:offer|deal|contract|proposal|agreement)\b")


OF_BRANCHES = re.compile(r" of (?:the |its |all |their )?(?:\d+ )?(?:branches|regions|locals|lodges|chapels)\b")
REQUIRED = re.compile(  # `more than the two-thirds majority that its rules require`
    r" (?:majority|threshold|vote|margin) (?:that |which )?(?:(?:its|their|the) (?:own )?(?:rules?|rulebook|"
    r"constitution|bylaws|by-laws|union|law) (?:requires?|demands?|needs?)|(?:was |is )?(?:required|needed))\b"
)
TOOK_PART_ONLY = re.compile(r" voting(?=,? and|,|\.|;)")  # `with four in 10 voting and barely half of those saying yes`
WISHED_FOR = re.compile(  # `98 per cent wanted more stable hours`
    r" (?!to |a strike|strikes|action|industrial|an? (?:[\w-]+ ){0,2}(?:strike|ballot|vote)|the (?:union|strike))"
)
MANDATE_SOUGHT = re.compile(  # or the strike, of members who `have been out since 27 October. They voted 98% in favour`
    r"\basked (?:its|their) (?:\w+ )?members for a (?:\w+ )?mandate\b|\bmembers (?:have|had) been out (?:since|for)\b"
)
AGAINST_A_RISE = (
    re.compile(  # `94% said no to the 5% on the table`, `voted by four to one against a rise of 2.8 per cent`
        r"(?: said)? (?:against|no to) (?:the \d[\d.]*(?:%| ?per ?cent)|"
        r"(?:a|an|the) (?:[\w.%-]+ ){0,3}(?:rise|award|increase|offer)\b)"
    )
)
BACKED_ACTION = re.compile(  # `drivers backed the action by 98.8 per cent`
    r"\b(?:members|drivers|staff|workers|teachers|nurses|pilots|crews?|they) (?:have |had )?(?:backed|supported|"
    r"approved) (?:the |this |further |more |their |its )?(?:action|walkouts?|stoppages?) (?:by|with) "
)
AT_SOME = re.compile(r"\W*(?:at|in) (?:dozens of|some|many|several|a few|one|certain|a number of) ")  # no ballot's own
PAIR_WEIGHT = 4.5  # of a figure that goes on with a list
SURE, MOST_TURNOUTS = 7, 60  # weight of a share of votes; percent that few turnouts reach


MERGING = re.compile(
    r"\b(?:amalgamation|merger|merging|merge|amalgamate) (?:of|with|between|to|into)\b(?=[^.;]*\bunions?\b)|"
    r"\btransfers? of engagements\b|\bplans? to merge the\b|"
    r"\bunions? (?:[\w'-]+ ){0,4}(?:merge|merging|amalgamate|amalgamating)\b"
)
ON_STRIKES = re.compile(
    r"\b(?:vot\w+|ballot\w*|mandate|back\w*)\b[^.;]{0,60}\b(?:strik\w+|action|walk\w*)\b|\bstrike (?:vote|ballot)"
)
TOP = 4  # sentences


def on_merging(r: Reading) -> bool:
    """Whether the top of the article tells of unions that are to merge, and of no vote on strikes."""
    top = r.top(TOP)
    return MERGING.search(r.low, 0, top) is not None and not ON_STRIKES.search(r.low, 0, top)


def about_a_ballot(r: Reading, j: Judged) -> bool:
    """Whether a share of votes is one of a union's vote on action or on an offer: the question must stand near."""
    s = r.sentence(j.at)
    here = r.kinds(j.at)
    if j.share.value < LEAST_YES and not j.question and not _labelled(r, j):
        return False
    before = r.cues.between(s.start, j.share.start)
    if any(c.kind in ELSEWHERE and not of_a_union(r, c) and not _aside(r, c, j) for c in before):
        return False
    if OF_BRANCHES.match(r.low, j.share.end) or (
        j.share.rule in WORDED and (REQUIRED.match(r.low, j.share.end) or TOOK_PART_ONLY.match(r.low, j.share.end))
    ):
        return False
    if j.cue and j.cue.kind == "wish" and WISHED_FOR.match(r.low, j.cue.end) and "survey" in r.low[s.start : s.end]:
        return False
    if j.share.value == 100 and AT_SOME.match(r.low, s.start):
        return False
    if OF_A_BODY.match(r.low, s.start, j.share.start) or _to_join(r, j):
        return False
    if j.share.value == 100 and j.share.rule == "percent" and j.weight < SETTLED and not _polled(r, j):
        return False  # `100 per cent support` of a strike by those called out
    if not here & ASKED and _of_another_matter(r, j.at):
        return False
    if j.share.rule == "unanimous" and (TO_SUSPEND.match(r.low, j.share.end) or IN_SUPPORT.match(r.low, j.share.end)):
        return False
    if (
        j.share.rule == "unanimous"
        and TO_HOLD.match(r.low, j.share.end)
        and not MEMBERS.search(r.low, s.start, j.share.start)
    ):
        return False  # what a committee decided
    ending = TO_END.match(r.low, j.share.end) and "accept" not in here and not _offer_told(r, j.at)
    if ending or _of_the_public(r, j) or SUPPOSED.match(r.low, s.start):
        return False
    by_ratio = j.share.rule == "ratio" and BY.search(r.low[max(0, j.share.start - 16) : j.share.start])
    if (j.share.value < 50 or j.share.rule in WORDED) and j.weight < SETTLED and not by_ratio and not _polled(r, j):
        return j.role == "yes" and j.share.value >= 50 and WILLING.search(r.low, j.share.end, s.end) is not None
    if (
        here & ASKED
        or j.question
        or VOTE_FOR.match(r.low, j.share.end)
        or (j.role == "yes" and WILLING.search(r.low, s.start, s.end))
        or ((here & {"accept", "reject", "no"} or j.role == "no") and "offer" in here)
        or (here & {"accept", "reject"} and OFFER_TURNED_DOWN.search(r.low, s.start, s.end))
        or (here & {"accept", "reject"} and "pay" in here)
        or AGAINST_A_RISE.match(r.low, j.share.end)
        or (j.role == "yes" and BACKED_ACTION.search(r.low, s.start, j.share.start))
        or MANDATE_SOUGHT.search(r.low, r.sentence(max(0, j.at - 1)).start, s.start)
    ):
        return True
    if j.weight == PAIR_WEIGHT and r.groups(j.at) and r.lead_kinds(5) & ASKED and not here & ELSEWHERE:
        return True  # of a list of unions, `Ucatt had 83% and 27%`
    if strong(r) and not here & ELSEWHERE and (j.weight >= 7 or j.cue is None or here & TOLD):
        return j.at == 0 or not _told_elsewhere(r, j)
    around = r.cues.kinds(r.sentence(max(0, j.at - 3)).start, r.sentence(min(j.at + 1, r.last)).end)
    if _told_elsewhere(r, j) or (around & ELSEWHERE and not around & {"ballot", "indicative"}):
        return False
    refused = j.role == "no" and here & {"ballot", "indicative"}  # `In a consultative ballot 98% said no`
    if around & ASKED or ("offer" in around and (around & {"accept", "reject"} or refused)):
        return True
    with_turnout = "turnout" in here and j.weight >= SURE and j.share.value > MOST_TURNOUTS
    return with_turnout and not around & ELSEWHERE and {"strike", "ballot"} <= r.all_kinds and not others_lead(r)


def _of_another_matter(r: Reading, index: int) -> bool:
    """Whether a sentence that names no action is of what others voted, or of recognition or a bid for a firm."""
    s = r.sentence(index)
    told = r.kinds(max(0, index - 1)) & ASKED or r.groups(index) or MEMBERS_WHO.search(r.low, s.start, s.end)
    if others_lead(r) and not told:
        return True
    recognised = RECOGNITION.search(r.low, 0, r.top(1)) or BID_FOR.search(r.low, 0, r.top(2))
    return bool(recognised) and not FOR_STRIKES.search(r.low, 0, r.top(1))


def _offer_told(r: Reading, index: int) -> bool:
    """Whether one of the next sentences tells of the offer for which members vote to end a strike."""
    last = min(r.last, index + 7)
    return any(
        "offer" in r.kinds(i) and (r.kinds(i) & {"accept", "wish"} or "recommend" in r.low[slice(*r.sentence(i)[:2])])
        for i in range(index + 1, last + 1)
    )


def _aside(r: Reading, cue: Cue, j: Judged) -> bool:
    """Whether others' votes are only spoken of in brackets, or are of those whom the ballot asked: `respondents`."""
    asked = r.low.startswith("respondents", cue.start) and "strike" in r.kinds(j.at)
    return asked or in_brackets(r, cue, j.share)


LABEL = re.compile(r"\W*(?:number of )?\W*(?:yes|for|accept)[\"']?(?: votes?)?: ?(?:\d[\d,]* ?\()?")


def _labelled(r: Reading, j: Judged) -> bool:
    """Whether a share stands in a tally, however few it is of: `Yes: 28 (9.7%)`."""
    return j.weight >= SETTLED and LABEL.fullmatch(r.low, r.sentence(j.at).start, j.share.start) is not None


MANDATE_NEAR = 160  # characters before a figure in which a strike mandate is spoken of


def _polled(r: Reading, j: Judged) -> bool:
    """Whether words of voting stand with a figure: in its sentence, or for one in words also in the one before."""
    s = r.sentence(j.at)
    first = s if j.share.value < 50 else r.sentence(max(0, j.at - 1))
    told = r.low[first.start : s.end]
    return (
        bool(r.cues.kinds(first.start, s.end) & POLLED)
        or r.low.startswith((" yes vote", ' "yes" vote', " 'yes' vote"), j.share.end)
        or " voted " in told
        or "strike mandate" in r.low[max(first.start, j.share.start - MANDATE_NEAR) : j.share.start]
        or (bool(r.groups(j.at)) and FOR_A_STRIKE.match(r.low, j.share.end) is not None)
    )


FOR_A_STRIKE = re.compile(  # `Unite said 39.2 per cent were in favour of a strike this time`
    r" (?:of (?:them|members|drivers|staff|workers|those voting) )?(?:were|was|had been) in favou?r of "
    r"(?:a |an |taking )?(?:strike|industrial|walk)"
)


def _told_elsewhere(r: Reading, j: Judged) -> bool:
    """Whether the sentence or one of the two before it in its paragraph is about a poll or another kind of vote."""
    s = r.sentence(j.at)
    start = s.start
    for i in range(j.at - 1, max(-1, j.at - 3), -1):
        if r.sentence(i).paragraph != s.paragraph:
            break
        start = r.sentence(i).start
    return bool(r.cues.kinds(start, s.end) & ELSEWHERE)


def strong(r: Reading) -> bool:
    """Whether the top of the article is about a vote on action or on an offer."""
    lead = r.lead_kinds(5)
    asked = lead & ASKED or (lead & {"offer", "pay"} and lead & {"accept", "reject"})
    return bool(asked and lead & {"ballot", "yes", "turnout", "accept", "reject", "strike_vote", "voters"})


A_PARTY_WON = re.compile(
    r"\b(?:labour|conservatives?|tories|lib dems?|liberals?|democrats|republicans|ukip|snp|greens|party|national)\b"
    r"[^.;]{0,30} (?:won|took|got|had|polled|lost) (?:the |\d)"
)


def about_a_turnout(r: Reading, j: Judged) -> bool:
    """Whether a turnout is of a union's vote and not of an election or of a rule about turnouts."""
    s = r.sentence(j.at)
    here = r.kinds(j.at)
    left = r.cues.kinds(s.start, j.share.start)
    if TO_END.match(r.low, j.share.end) or A_PARTY_WON.search(r.low, s.start, j.share.start):
        return False
    if left & ELSEWHERE and not left & {"strike", "asos"}:
        return False
    if others_lead(r) and not MEMBERS.search(r.low, s.start, s.end) and not _of_members_before(r, j.at):
        return False
    return not ("services" in here and "turnout" not in here)
