"""What the vote that a figure is of asked members, and with what legal force."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.lexicon import Cue
from extract.reading import Reading
from extract.rows import Span
from extract.settled import TOO_LITTLE
from extract.shares import Judged
from extract.whose_votes import ASKED, TO_END, WILLING

QUESTIONS = {"strike": "strike", "asos": "action_short_of_strike", "accept": "accept_offer", "reject": "reject_offer",
             "move": "move_to_formal_ballot", "strike_vote": "strike"}  # fmt: skip
OFFERS = ("accept_offer", "reject_offer")
LEAD = 3  # sentences in which the kind of vote that an article begins with still holds


BOTH = re.compile(  # `more than 92% voted for strike action and for action short of strike`
    r"(?:strikes?|strike action|striking|walkouts?|industrial action),? and (?:for |to take |in favour of |also for |"
    r"on )?(?:other (?:forms of )?industrial action\b|"
    r"[\"']?(?:(?:industrial )?action short|(?:an )?overtime bans?|(?:a )?work[- ]to[- ]rule))"
)


def _asks(r: Reading, cue: Cue) -> bool:
    """Whether a word stands in a question, as a ballot paper puts it: `Do you reject the offer?`"""
    s = r.sentence(r.text.index(cue.start))
    return r.low[s.start : s.end].rstrip().endswith("?")


LITERAL_YES = ("yes", "voted yes", "voting yes", "yes vote", "said yes", "were yes")
GENERIC = re.compile(r"(?:favou?r of |support of |for |back(?:ed|ing)? )?(?:industrial )?action")
ANY_ACTION = "words for any action"
NOTHING_ASKED = "nothing else asked"
LOOSE = ("question of the article", NOTHING_ASKED)  # by which no words of the vote itself tell its question


def question(r: Reading, j: Judged) -> tuple[str, Span]:
    """What was asked, and the words that say so.

    By the words after the figure or, where the words before it gave it its role, by those; else by the sentence, by
    the sentences before it in the paragraph, or by the top of the article.
    """
    here = (j.share.start, j.share.end)
    s = r.sentence(j.at)
    if j.question:
        return j.question, (*here, "form of the table or sentence")
    then = TURNOUT_THEN.match(r.low, j.share.end)
    if then and j.role == "yes":
        return "strike", (*then.span("action"), "words of the question")
    straight = STRAIGHT.match(r.low, j.share.end)
    if straight and j.role == "yes":
        loose = straight["action"].startswith("industrial")
        return "strike", (*straight.span("action"), ANY_ACTION if loose else "words of the question")
    verdict = VERDICT_BY.search(r.low, max(s.start, j.share.start - BACKED), j.share.start)
    if verdict and j.role == "yes" and not FOR_ACTION.match(r.low, j.share.end):
        asked = "reject_offer" if verdict["no"] else "accept_offer"
        return asked, (*verdict.span("no" if verdict["no"] else "yes"), "a verdict reached by so many")
    passive = BACKED_BY.search(r.low, max(s.start, j.share.start - BACKED), j.share.start)
    if passive and not r.cues.kinds(passive.start(), j.share.start) & ASKED:
        return "accept_offer", (*passive.span(), "an offer backed by so many")
    ending = TO_END.match(r.low, j.share.end)
    if ending:
        return "accept_offer", (*ending.span(), "ending a dispute by accepting")
    refused = SAID_NO.match(r.low, j.share.end)
    if refused:
        return "reject_offer", (*refused.span(), "an offer that they said no to")
    action = PROPOSED_ACTION.match(r.low, j.share.end, j.right)
    if action:
        asked = "action_short_of_strike" if action["short"] else "strike"
        return asked, (*action.span("action"), "action that was proposed")
    against = AGAINST_THE_OFFER.match(r.low, j.share.end)
    if against and j.role == "yes":
        return "accept_offer", (*against.span("offer"), "an offer that the others were against")
    willing = WILLING.search(r.low, j.share.end, j.right)
    if willing and not r.cues.kinds(j.share.end, willing.start()) & {"accept", "reject"}:
        return "strike", (*willing.span(), "words of the question")
    literal = j.cue is not None and r.low[j.cue.start : j.cue.end] in LITERAL_YES
    if SECOND_QUESTION.match(r.low, j.share.end) and _two_questions_put(r, j):
        return "action_short_of_strike", (*here, "second question of the ballot paper")
    deal = _vote_on_a_deal(r, j)
    if deal:
        return "accept_offer", (*deal, "a vote on a deal")
    for start, end in _windows(r, j):
        cues = [c for c in r.cues.between(start, end) if _by_it(r, c, j) or not _in_passing(r, c)]
        if start < s.start and not VOTED_ON & {c.kind for c in cues}:
            cues = [c for c in cues if c.kind != "no"]  # `a protest against those who have not paid the agreement`
        favoured = IN_FAVOUR.match(r.low, j.share.end) or AND_ANOTHER.search(r.low, s.start, j.share.start)
        if start < s.start and favoured and any(c.kind in ("strike", "asos") for c in cues):
            cues = [c for c in cues if c.kind != "reject"]  # `rejected it and voted for strikes. 92% voted in favour`
        if (start, end) == (j.left, j.share.start):
            cues = cues[::-1]
        chosen, cue = _choose(cues, j.role == "no")
        if cue:
            if literal and chosen == "reject_offer" and not s.start <= cue.start < s.end and not _asks(r, cue):
                chosen = "accept_offer"  # `46 per cent yes`, in a text on a contract that was rejected
            authorised = chosen == "reject_offer" and AND_STRIKE.match(r.low, cue.end)
            if authorised and cue.start >= s.start:
                span = authorised.span("strike" if authorised["strike"] else "action")
                return "strike", (*span, "words of the question")  # of one vote on both
            both = chosen == "reject_offer" and AND_FOR.match(r.low, cue.end)
            if both and STRIKE_BALLOT.search(r.low, s.start, s.end):
                return "strike", (*both.span(1), "words of the question")  # of a ballot on strikes that also says no
            loose = chosen == "strike" and GENERIC.fullmatch(r.low, cue.start, cue.end)
            return chosen, (cue.start, cue.end, ANY_ACTION if loose else "words of the question")
    chosen, cue = _lead_question(r, j)
    if literal and chosen == "reject_offer":
        chosen = "accept_offer"
    return (chosen, (cue.start, cue.end, "question of the article")) if cue else ("strike", (*here, NOTHING_ASKED))


SECOND_QUESTION = re.compile(  # `95.4% voted "yes" for the second question`
    r" (?:of [^.;,%]{2,40} )?(?:voted|said|answered|were) [\"']?(?:yes|in favou?r)[\"']? (?:for|to|on|of) the second\b"
)
PUT = re.compile(r"\bstrike action\??[\"']?,? and [^.;?]{0,80}\baction short of\b")
ABOVE = 3  # sentences in which the ballot paper's questions are told


def _two_questions_put(r: Reading, j: Judged) -> bool:
    """Whether the sentences above tell the two questions of a ballot paper, on strikes and on lesser action."""
    return PUT.search(r.low, r.sentence(max(0, j.at - ABOVE)).start, j.share.start) is not None


VOTE_ON_A_DEAL = re.compile(  # `In the second vote on the same deal ... The tally, 71 percent in favor`
    r"\b(?:vote|ballot|poll) on (?:the|an?|this|that|its|their) (?:[\w-]+ "
    r"){0,3}(?:deal|offer|contract|agreement|package)\b|\bratification (?:votes?|ballots?)\b"
)


WHICH_THEY = re.compile(  # `the contract, which members approved by a vote of 2,381 to 516`
    r"\b(?:contract|offer|agreement|deal|settlement)s?,? (?:which|that) (?:[\w-]+ ){0,2}(?:members|workers|teachers|"
    r"nurses|drivers|staff) (?:have |had )?(?:approved|ratified|accepted|rejected|backed)\b"
)


def _vote_on_a_deal(r: Reading, j: Judged) -> tuple[int, int] | None:
    """Where the sentence of a share in favour, else the one before, tells of a vote on a deal and none of action."""
    if j.role != "yes" or (j.cue and not r.low.startswith(("yes", "said yes", "in favo", "for"), j.cue.start)):
        return None
    for index in (j.at, max(0, j.at - 1)):
        s = r.sentence(index)
        if r.kinds(index) & ASKED:
            return None
        told = VOTE_ON_A_DEAL.search(r.low, s.start, s.end) or (
            WHICH_THEY.search(r.low, s.start, j.share.start) if index == j.at else None
        )
        if told:
            return told.span()
    return None


TURNOUT_THEN = re.compile(  # `rejected it in June, and have now voted by 92% on a turnout of 65% to strike`
    r",? (?:on|with|from) an? [^.;%]{0,30}\d[\d.]*(?:%| ?per ?cent)(?: turn-?out)?,? (?P<action>to (?:strike|walk out|"
    r"go on strike|take (?:strike|industrial) action)|for (?:a strike|strikes|strike action|industrial action))\b"
    r"(?! short)"
)
STRAIGHT = re.compile(  # `members, who rejected the deal, voted by 78% to 22% in favour of industrial action`
    r"(?: to \d[\d.]*(?:%| ?per ?cent))? in favou?r of (?P<action>strike action|industrial action|strikes?\b|striking)"
    r"(?! (?:short|other than))"
)
VERDICT_BY = re.compile(  # `rejected the 3% offer by 86% and voted for strike action by 92%`
    r"\b(?:(?P<no>reject(?:ed|ing)|turn(?:ed|ing) down|thr(?:ew|owing) out|vot(?:ed|ing) down|dismiss(?:ed|ing))|"
    r"(?P<yes>accept(?:ed|ing)|approv(?:ed|ing)|ratif(?:ied|ying)|endors(?:ed|ing))) (?:the|an?|this|that|its|their) "
    r"(?:[\w.%-]+ ){0,4}?(?:offers?|deal|rise|award|package|contract|agreement|settlement|proposals?)"
    r"(?: (?:on |late |last )?[a-z]+day| on [a-z]+)?"
    r"(?:,|,? by| \() ?(?:with |by )?(?:(?:a|an) (?:[\w-]+ )?(?:majority|margin|vote) of )?"
    r"(?:just |only |about |over |nearly |almost |more than )?$"
)
FOR_ACTION = re.compile(  # of which the figure is, whatever was rejected before it
    r"\)?(?: of [^.;,]{2,40})? (?:voting |voted |were |backing |supporting |saying )?(?:(?:in favou?r of|for|to take|"
    r"to) )?(?:an? )?(?:strikes?|striking|strike action|industrial action|walkouts?|walk(?:ing)? out|action)\b"
)
PROPOSED_ACTION = re.compile(  # `84% of those who voted backing proposals for action short of a strike`
    r"[^.;%]{0,60}\b(?:backed|backing|supported|supporting|approved|approving) (?:the |a )?proposals? for "
    r"(?P<action>(?:strike |industrial )?action(?P<short> short of)?|(?:a )?strikes?)\b"
)
AGAINST_THE_OFFER = re.compile(  # `with 64% voting in favour and 36% voting against the new proposal`
    r" (?:of [^.;%]{2,40} )?(?:voting |voted |were )?(?:in favou?r|for),? (?:and|with) \d[\d.]*(?:%| ?per ?cent) "
    r"(?:voting |voted |were )?against (?:the|a|an|this|that) (?:[\w-]+ ){0,2}(?P<offer>proposals?|offer|deal|"
    r"agreement|package|contract)\b"
)
SAID_NO = re.compile(  # `91 per cent of those who voted said no to the 3.6 per cent award`, `said it was not enough`
    rf"[^.;%\d]{{0,80}}\b{TOO_LITTLE}|"
    r"[^.;%\d]{0,50}\bsaid no to (?:[^.;]|(?<=\d)\.(?=\d)){0,40}?\b(?:offers?|award|deal|rise|increase|uplift|"
    r"package|\d[\d.]*(?:%| ?per ?cent)(?= (?:on the table|on offer)))(?!\w)"
)
BACKED = 160  # characters
BACKED_BY = re.compile(  # `a rise of 4.5 per cent was backed by 91 per cent of members`
    r"\b(?:offers?|deal|rise|increase|uplift|award|package|contract|agreement|proposals)\b(?:[^.;]|"
    r"(?<=\d)\.(?=\d)){0,50}\b(?:backed|accepted|approved|endorsed|supported|ratified|carried)[\"']? by (?:just |only "
    r"|over |about |nearly |almost |more than )?$"
)
STRIKE_BALLOT = re.compile(r"\bstrike (?:ballot|vote)\b|\bindustrial action ballot\b")
AND_STRIKE = re.compile(  # `97 percent rejected the offer and authorized a strike`
    r"[^.;%\d]{0,70}? and (?:also |so |thereby |therefore )?(?P<strike>(?:to )?(?:authori[sz]ed?|approved?|call(?:ed)? "
    r"for|back(?:ed)?|for) (?:a|an|the)(?: first| possible)? (?:strike|walkout)|(?:to )?(?:walk out|go on "
    r"strike|strike))\b(?!,? (?:by|with) [^.;]{0,30}\d)|"
    r"[^.;%]{0,170}? and voted (?:in favou?r of|for) (?P<action>strike action|industrial action|strikes|a strike)\b"
)
AND_FOR = re.compile(r"[^.;]{0,40}? and (?:for|to take|in favou?r of) ((?:industrial|strike) action)")
IN_PASSING = re.compile(
    r"\b(?:call(?:ed|ing)? off|stop(?:ping|ped)?|ending|ended|ends?|during|after|averting|averts?|"
    r"averted|halting|suspending|since|before|following) (?:a |the |an |their |its |this )?(?:[\w-]+ ){0,2}$"
)


IN_FAVOUR = re.compile(r"(?: of [^.;,]{2,30})? (?:vote|voted|voting|were) in favou?r\b(?! of)")
VOTED_ON = frozenset(("ballot", "strike_vote", "yes", "tookpart", "indicative", "accept", "reject"))
AND_ANOTHER = re.compile(  # `the INTO reported 72 per cent in favour, and the TUI 81 per cent`
    r"\d(?:%| ?per ?cent) (?:voted |voting )?in favou?r,? (?:and|while|with) (?:the )?[^.;,%\d]{2,40} $"
)
BY_IT = re.compile(r"[^,.;%\d]{0,40} by (?:an? )?(?:(?:[a-z]+ )?(?:vote|margin|majority|count) of )?$")


def _by_it(r: Reading, cue: Cue, j: Judged) -> bool:
    """Whether a verdict was reached by the very figure: `having rejected the offer by 66 to 55`."""
    return cue.kind in ("accept", "reject") and BY_IT.fullmatch(r.low, cue.end, j.share.start) is not None


AND_THEN = re.compile(r", and (?:have |then |also )?$")
A_RISE = re.compile(  # `voted 98% in favour, and turned down 2.4%`
    r" (?:a |the |an offer of )?\d[\d.]* ?(?:%|per ?cent)"
)
SINCE = re.compile(r"\b(?:after|since|having) (?:they |members |it |the union |teachers )?(?:had |have )?$")


def _in_passing(r: Reading, cue: Cue) -> bool:
    """Whether a strike is only what a vote on an offer ends or follows: `ratified the deal, ending the strike`."""
    index = r.text.index(cue.start)
    if cue.kind in ("accept", "reject"):
        if r.low.endswith(WHO_DID, 0, cue.start) and not r.low.startswith(" by ", cue.end):
            return True  # `were balloted by Unite, which rejected a pay freeze, and 71 per cent were in favour`
        if AND_THEN.search(r.low, max(0, cue.start - 12), cue.start) and A_RISE.match(r.low, cue.end):
            return True
        return bool(SINCE.search(r.low, max(0, cue.start - 36), cue.start)) and "strike" in r.kinds(index)
    if cue.kind not in ("strike", "asos") or not IN_PASSING.search(r.low[max(0, cue.start - 36) : cue.start]):
        return False
    kinds = r.kinds(index)
    return bool(kinds & {"accept", "reject"} and "offer" in kinds)


WHO_DID = ("which ", "which had ", "which have ", "which has ")
LABELLED = re.compile(
    r"\W*(?:number (?:of )?)?(?:individuals |members )?(?:voting |votes |answering )?[\"']?"
    r"(?:yes|no|for|against|in favour|accept|reject)\b\W"
)
FAR = 9  # lines above a label among which its question stands


ON_IT = (" to strike", " to go on strike", " to walk out", " to take", " for strike", " for industrial action",
         ") for non-strike", ") for action short", ") for industrial action short", " for non-strike", " for other ",
         " for lesser ")  # fmt: skip


VOTING_ON_IT = re.compile(  # the vote whose figures the next paragraph tells
    r"\bvot(?:ing|ed) on (?:whether to )?(?:ratify|ratifying|accept|accepting|approv)\w*\b"
)


ANOTHER_VOTE = re.compile(  # `In catering another "yes" vote, of 91.5%, was recorded`
    r"\banother (?:[\w-]+ ){0,2}[\"']?(?:yes|strike)?[\"']? ?(?:vote|majority|mandate)\b[^.;%\d]{0,20}$"
)


def _windows(r: Reading, j: Judged) -> list[tuple[int, int]]:
    """Where to look for the question, in order."""
    s = r.sentence(j.at)
    semicolon = r.low.find(";", j.share.end, j.right)
    behind, before = (j.share.end, semicolon if semicolon > 0 else j.right), (j.left, j.share.start)
    leads = j.cue is not None and j.cue.start < j.share.start and not r.low.startswith(ON_IT, j.share.end)
    windows = [before, behind] if leads else [behind, before]
    windows.append((s.start, s.end))
    listed = r.low[s.end - 1] != "." and s.end - s.start < 90
    labelled = listed and LABELLED.match(r.low, s.start)
    for i in range(j.at - 1, max(-1, j.at - (FAR if labelled else 4)), -1):
        earlier = r.sentence(i)
        if not labelled and earlier.paragraph < s.paragraph - listed:
            break
        windows.append((earlier.start, earlier.end))
    above = r.sentence(j.at - 1) if j.at else s
    if j.at and ANOTHER_VOTE.search(r.low, s.start, j.share.start):
        windows.append((above.start, above.end))
    voting = VOTING_ON_IT.search(r.low, above.start, above.end) if above.paragraph != s.paragraph else None
    if voting:
        windows.append((voting.start(), above.end))
    if j.at and r.low[above.start : above.end].rstrip().endswith("?"):
        windows.append((above.start, above.end))  # as put on the ballot paper
    return windows


def _choose(cues: Sequence[Cue], against: bool) -> tuple[str, Cue | None]:
    """The question that the first deciding cue names. `against` tells that the share is of votes against."""
    move = next((c for c in cues if c.kind == "move"), None)
    if move:
        return QUESTIONS["move"], move
    for cue in cues:
        if cue.kind in QUESTIONS:
            return QUESTIONS[cue.kind], cue
        if cue.kind == "no":
            against = True
        if cue.kind == "offer" and against:
            return "reject_offer", cue
    return "", None


FOR_A_STRIKE = re.compile(  # a vote on action, told at the top
    r"\b(?:vot\w+|ballot\w*|back\w*|mandate|support\w*|favou?r|authori[sz]\w+|poll\w*|"
    r"approve\w*)\b[^.;]{0,60}\b(?:strik\w+|walk(?:ing)?[ -]?outs?|action|stoppages?)\b|\b(?:strike|industrial action) "
    r"(?:vote|ballot|mandate)"
)


FOR_THEM = re.compile(  # for strikes, before
    r"\b(?:had|have) (?:\w+ )?(?:voted|backed)\b|\bvoted for (?:them|it|that|those)\b"
)


def _lead_question(r: Reading, j: Judged) -> tuple[str, Cue | None]:
    """The question that the top of the article is about, where it is not a strike."""
    cues = r.lead_cues(3)
    kinds = {c.kind for c in cues}
    verdict = next((c for c in cues if c.kind in ("accept", "reject")), None)
    of_its_own = FOR_THEM.search(r.low, r.sentence(j.at).start, j.share.end)
    if verdict and "offer" in kinds and not of_its_own and not FOR_A_STRIKE.search(r.low, 0, r.top(4)):
        if j.role == "no":
            return "reject_offer", verdict
        return QUESTIONS[verdict.kind], verdict
    if kinds & (ASKED - {"asos"}):
        return "strike", next(c for c in cues if c.kind in ASKED)
    wanted = ("asos",) if "asos" in kinds else ("accept", "reject") if "offer" in kinds else ()
    cue = next((c for c in cues if c.kind in wanted), None)
    return (QUESTIONS[cue.kind], cue) if cue else ("strike", None)


BEGINS = re.compile(r"\W*(?:an? |and |another |further |some |over |more than )*")


def _asked_with_offer(r: Reading, j: Judged) -> Cue | None:
    """The verdict on an offer of the sentence before that a figure only goes on from: `71% said they would strike`."""
    s = r.sentence(j.at)
    if not j.at or r.groups(j.at) or r.kinds(j.at) & {"ballot", "strike_vote"}:
        return None
    here = r.shares_between(s.start, s.end)
    if not here or not BEGINS.fullmatch(r.low, s.start, here[0].start):
        return None
    before = r.sentence(j.at - 1)
    cues = r.cues.between(before.start, before.end)
    kinds = {c.kind for c in cues}
    if not kinds & {"ballot", "turnout"} or "offer" not in kinds or kinds & ASKED:
        return None
    return next((c for c in cues if c.kind in ("accept", "reject")), None)


TURNOUT_BEHIND = re.compile(r" turn-?out\b")
TURNOUT_OF = ("turnout of ", "turn-out of ", "turnout averaging ", "turnout averaging about ")


def _of_next_figure(r: Reading, j: Judged, cue: Cue) -> bool:
    """Whether a word is of a later figure: `85% voted to walk out, as 95% had in a consultative vote`."""
    between = r.shares_between(j.share.end, cue.start)
    return "; " in r.low[j.share.end : cue.start] or any(
        not TURNOUT_BEHIND.match(r.low, share.end) and not r.low.endswith(TURNOUT_OF, 0, share.start)
        for share in between
    )


FORMAL = re.compile(  # told of a figure, whatever was before it
    r"\b(?:strike|formal|statutory|postal) (?:\w+ )?ballot\b|\b(?:formal|statutory) (?:postal )?vote\b"
)


HELD_FORMAL = re.compile(  # `after a consultative ballot in the summer, the union held a statutory one`
    r"\b(?:held|ran|conducted|opened|launched) (?:a|an|its|the|our) (?:formal|statutory|postal) (?:\w+ )?(?:ballot|"
    r"vote|one)\b"
)


def kind(r: Reading, j: Judged, asked: str) -> tuple[str, Span]:
    """statutory, or indicative where the text says consultative, survey and the like; and the words that say so."""
    here = r.sentence(j.at)
    if asked in (*OFFERS, "move_to_formal_ballot"):
        return "indicative", (j.share.start, j.share.end, "a vote that cannot authorise action")
    told = _asked_with_offer(r, j)
    if told:
        return "indicative", (told.start, told.end, "asked with a vote on an offer")
    listed = here.end - here.start < 100 and r.low[here.start : here.end].rstrip()[-1:] not in (".", '"')
    formal = FORMAL.search(r.low, here.start, j.share.start)
    for i in range(j.at, max(-1, j.at - (6 if listed else 2)), -1):
        if formal and i < j.at:
            break
        s = r.sentence(i)
        if not listed and s.paragraph != here.paragraph:
            break
        cue = next((c for c in r.cues.between(s.start, s.end) if c.kind == "indicative"), None)
        if cue and not (i == j.at and _of_next_figure(r, j, cue)):
            return "indicative", (cue.start, cue.end, "word for an indicative vote")
    first = next((c for c in r.lead_cues(2) if c.kind == "indicative"), None)
    formal = formal or (first and HELD_FORMAL.search(r.low, first.end, j.share.start))
    if (
        first
        and not formal
        and j.at <= LEAD
        and not _of_next_figure(r, j, first)
        and not _of_another_union(r, j, first)
    ):
        return "indicative", (first.start, first.end, "word for an indicative vote")
    return "statutory", (j.share.start, j.share.end, "nothing says that it was indicative")


def _of_another_union(r: Reading, j: Judged, cue: Cue) -> bool:
    """Whether a word stands in a sentence that names other unions than the figure's."""
    there = {m.union.name for group in r.groups(r.text.index(cue.start)) for m in group}
    here = {m.union.name for m in r.group_at(j.at, j.share.start)}
    return bool(there and here) and there.isdisjoint(here)
