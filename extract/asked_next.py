"""What a ballot to come asks its members, and whether it is one whose result the article tells already."""

from __future__ import annotations

import re

from extract.announcing import OFFER_VOTE
from extract.lexicon import Cue
from extract.reading import Reading
from extract.rows import Ballot, Span
from extract.text import Sentence
from extract.unions import UnionMention
from extract.where import IN_THE_SENTENCE, apart

WHO_HAVE = re.compile(
    r",? (?:who|which) (?:(?:have|had|has) )?(?:already )?(?:rejected|turned down|accepted|refused)\b[^,.;]*"
)
COMES_AFTER = re.compile(  # `The ballot comes after Unite rejected an offer of 5.5%`: not what it is on
    r"\b(?:ballot|vote) (?:comes?|came|follows?|followed|was called|was opened) [^.;]{0,80}?\b(?:reject\w*|"
    r"turn\w* down|refus\w*)(?:[^.;]|(?<=\d)\.(?=\d))*"
)
ON_DATES = re.compile(  # what a union asks its members after they voted
    r"(?: [a-z]+){0,3}(?: (?:over|on|about)|(?<= on)) (?:when|dates|the dates|timing|next steps|the next steps|what "
    r"action|what to do)\b"
)
ON_WHAT = re.compile(  # members are consulted
    r"(?: [a-z]+){0,3}?(?: (?:over|on|about)|(?<= on)) (?P<what>(?:[^.;,]|(?<=\d)\.(?=\d)){3,60})"
)
ON_ACTION_OR_PAY = re.compile(
    r"\b(?:strik\w+|action|ballot\w*|offers?|deal|proposals?|pay|walk\w*|award|terms|settlement|package|whether|next|"
    r"dates?|when|it|this|them|that|response|contract|agreement|rise)\b"
)
GOING_TO_CONSULT = re.compile(
    r"\b(?:will|(?:is|are) going to|(?:is|are) to|plans? to|intends? to) (?:now |then |first )?(?:hold|run|conduct|"
    r"stage|have|carry out) an? (?:\w+ )?(?:consultative|indicative)\b"
)
NEW_OFFER = re.compile(r"\b(?:new|improved|revised|latest|fresh|better|second|another|final)\b")
AGAIN = re.compile(
    r"\b(?:fresh|new|another|further|second|third|again|re-?ballot\w*|reballot\w*|as well|separate\w*|"
    r"of (?:its|their) own|voting too|balloted too|next (?:week|month) (?:the )?[\w-]+ (?:starts?|begins?|will|is to|"
    r"are to)|re-?issu\w+)\b"
)
FORMAL = re.compile(r"\b(?:formal|statutory|postal)\b")  # another one than the vote reported, but for one past
OPENED = re.compile(r"\b(?:opened|launched|began|started|held) (?:a|its|the) ")
OPENED_THEN = re.compile(  # of the result told
    r"\bthe (?:re-?)?ballot\b[^.;]{0,60} (?:opened|began|started) (?:in|on) "
)
HAD_AGREED = re.compile(r"\bhad (?:agreed|decided|resolved|opted) to (?:ballot|consult|survey|poll)\b")
NOW_VOTED = re.compile(  # `have been voting in a statutory ballot, and have now voted by 96%`
    r"\bhave been voting\b[^.;]{0,90}\b(?:and )?(?:they )?have (?:now )?(?:voted|backed|rejected|accepted)\b"
)
WAS_OFF = re.compile(r"\bwas (?:suspended|called off|halted|paused|put off)\b")  # while members voted
STILL = re.compile(r"\b(?:is|are|were) still (?:voting|being balloted)\b|\bvoting (?:is|was) still\b")
OFFER = re.compile(r"(?:\w+ )?(?:offers?|deal|proposals?|package|settlement|award|agreement|terms|contract)\b")
BECAUSE = re.compile(
    r"\b(?:after|following|despite|in response to|in protest at|because of|"
    r"(?:action|strikes?|dispute|row|members) over|(?:failure|failing) to improve(?: on)?) (?:[\w%.-]+ ){0,4}$"
)
LEADING = frozenset(("strike", "strike_vote", "asos", "indicative"))
LEADING_OR_OFFER = LEADING | {"offer"}


def question(r: Reading, match: re.Match[str], s: Sentence, results: list[Ballot]) -> tuple[str, Span]:
    """What members are asked, and the words that say so.

    By the words after the verb, else by the sentence, by those before it, or by what the article's other votes were on.
    """
    if FOR_A_STRIKE.match(r.low, match.end(), s.end):
        return "strike", (match.start(), match.end(), "vote on proposals for a strike")
    if match.re is OFFER_VOTE or match.group().startswith(("offer ", "deal ", "proposal")):
        return "accept_offer", (match.start(), match.end(), "vote on an offer")
    if "protected" in match.group():
        return "strike", (match.start(), match.end(), "protected action ballot")
    tentative = TENTATIVE.search(r.low, s.start, match.start())
    if tentative and not r.cues.kinds(match.start(), min(s.end, match.end() + 70)) & LEADING:
        return "accept_offer", (*tentative.span(), "vote on a tentative agreement")
    rise = ON_A_RISE.match(r.low, match.end(), s.end)
    if rise:
        return "accept_offer", (*rise.span(), "vote on an offer")
    recommended = RECOMMENDATION.match(r.low, match.end(), s.end)
    if recommended:
        return "accept_offer", (*recommended.span(), "vote on a recommended settlement")
    on_offer = _on_the_offer(r, match, s)
    if on_offer:
        return "accept_offer", (*on_offer, "vote on the offer just told")
    consulted = "consult" in r.low[s.start : s.end]
    on = ON_WHAT.match(r.low, match.end(), s.end) if "consulting" in match.group() else None
    if on and not ON_ACTION_OR_PAY.search(on["what"]):
        return "", (0, 0, "")  # `is consulting its members on workload`
    if consulted and ON_DATES.match(r.low, match.end(), s.end):
        return "", (0, 0, "")
    first = r.text.sentences[max(0, r.text.index(s.start) - 2)].start
    windows = [(match.start(), min(s.end, match.end() + 70)), (s.start, s.end)]
    clauses = [m.span() for p in (WHO_HAVE, COMES_AFTER) for m in p.finditer(r.low, first, s.end)]
    if not consulted and r.lead_kinds(4) & LEADING_OR_OFFER:
        windows.append((first, s.start))
    for n, (start, end) in enumerate(windows):
        cues = r.cues.between(start, end)
        if n > 1:  # the nearest first, but for a strike vote, which settles what `the ballot` of the next sentence is
            cues = cues[::-1]
            cues.sort(key=lambda cue: cue.kind != "strike_vote")
        over = VOTED_TO.search(r.low, max(start, match.end()), end) if start < s.end else None
        turned_down = n == 1 and any(c.kind == "reject" and c.start < match.start() for c in cues)
        for cue in cues:
            if any(a < cue.start < b for a, b in clauses):
                continue  # `will ballot its members, who have rejected the offer`
            if n > 1 and cue.kind == "asos" and "strike" in r.lead_kinds(4):
                continue  # `only that for action short of a strike. The TSSA has begun balloting too`
            if over and cue.start >= over.end() and cue.kind in ("accept", "reject", "offer"):
                continue
            if turned_down and cue.kind in ("reject", "offer") and cue.start < match.start():
                continue  # `the union turned the offer down and will ballot its members`
            asked = _asked(r, cue)
            if asked and (n < 2 or asked != "accept_offer" or not _decided(results)):
                return asked, (cue.start, cue.end, "words of the question")
    here = r.text.index(s.start)
    told = (match.start(), match.end(), "question of the article")
    on_offers = bool(results) and all(b.question in ("accept_offer", "reject_offer") for b in results)
    if (
        consulted
        and LEADING & r.lead_kinds(2)
        and "offer" not in r.cues.kinds(r.sentence(max(0, here - 3)).start, s.end)
    ):
        return "strike", told
    if (consulted and "offer" in r.all_kinds) or on_offers:
        return "accept_offer", told
    return ("strike" if r.lead_kinds(3) & LEADING or results else ""), told


VOTED_TO = re.compile(  # of another vote, that is over: `is balloting guards, and drivers voted to reject a deal`
    r"\b(?:and|while|after|as) (?:the )?(?:[\w'-]+ ){1,4}?(?:have |had )?(?:voted (?:\w+ly )?to |(?=rejected|accepted))"
)
TENTATIVE = re.compile(r"\b(?:tentative (?:agreement|deal|contract)|(?:agreement|deal) in principle)\b")
ON_A_RISE = re.compile(  # `will now be balloted on the 8% pay increase`
    r" on (?:the|a|an|this|that) (?:(?:new|revised|improved|latest|proposed) )?\d[\d.]*(?:%| ?per ?cent) (?:pay )?"
    r"(?:increase|rise|uplift|offer|deal|award|proposal)\b"
)
FOR_A_STRIKE = re.compile(  # `will vote on proposals for a further one-day strike`
    r" for (?:an? |the |more |further )?(?:[\w-]+ ){0,3}(?:strikes?|walkouts?|stoppages?|industrial action)\b"
)
RECOMMENDATION = re.compile(  # of an industrial court: `are being asked to vote on a Labour Court recommendation`
    r"(?: ?(?:on|for))? (?:an?|the|this|that|its|these) "
    r"(?:(?:new|labour|court|commission|wrc|lrc|mediator's|arbitrator's|tentative) ){0,3}(?:recommendation|settlement "
    r"terms|agreements?|contracts?|deals?)\b"
)
ON_IT = re.compile(
    r"(?:(?<= on)|(?: (?:(?:the|its|all|these) )?(?:members|workers|drivers|staff|employees|them))? on) "
    r"(?:it|this|that|the new one)\b"
)
PUT = re.compile(r"put (?:the|this|that|an?) [^.;]*?(?P<what>offer|proposals?|deal|terms) to (?:a|an) ")
PUT_TO_IT = re.compile(  # `the revised offer was to be taken to a ballot`
    r"\b(?:offer|deal|proposals?|package|agreement|terms)\b[^.;,]{0,40}"
    r"(?:\b(?:was|is|will|would|to) (?:now )?be \W*|, (?:which|that) [^.;]{0,30})$"
)


OVER_IT = re.compile(r"\b(?:over|about|against) (?:the|this|that|a|an) (?:[\w-]+ ){0,2}$")  # a strike, and no vote


def _on_the_offer(r: Reading, match: re.Match[str], s: Sentence) -> tuple[int, int] | None:
    """The offer told before, where a ballot is one `on it` or `that ballot`; None where it is not."""
    index = r.text.index(s.start)
    put = PUT.match(match.group())
    if put:
        return match.start() + put.start("what"), match.start() + put.end("what")
    on_it = ON_IT.match(r.low, match.end()) or PUT_TO_IT.search(r.low, s.start, match.start())
    if not on_it and not r.low.startswith("that ballot", s.start):
        return None
    first = r.sentence(index - 1).start if index else s.start
    told = (c for c in r.cues.between(first, match.start()) if c.kind == "offer")
    offers = [(c.start, c.end) for c in told if not OVER_IT.search(r.low, max(0, c.start - 30), c.start)]
    return offers[-1] if offers else None


def _decided(results: list[Ballot]) -> bool:
    """Whether the article tells the result of a formal ballot."""
    return any(b.kind == "statutory" for b in results)


VOTED_ON = re.compile(  # a deal that is only spoken of is no question
    r"\b(?:on|over|about|into|whether|accept\w*|reject\w*|ratify\w*|approv\w+|back\w*|endors\w+|recommend\w*) "
    r"(?:[\w%'.£-]+ ){0,7}$"
)
OF_ACTION = re.compile(r" (?:for|of) (?:[\w-]+ ){0,3}(?:strikes?|walkouts?|stoppages?|action)\b")


def _asked(r: Reading, cue: Cue) -> str:
    if cue.kind in ("accept", "reject", "offer") and BECAUSE.search(r.low, max(0, cue.start - 40), cue.start):
        return ""
    if cue.kind in ("strike", "strike_vote", "move"):
        return "strike"
    if cue.kind == "offer":
        asked = OFFER.match(r.low, cue.start) and VOTED_ON.search(r.low, max(0, cue.start - 60), cue.start)
        return "accept_offer" if asked and not OF_ACTION.match(r.low, cue.end) else ""
    if cue.kind in ("accept", "reject"):
        return "accept_offer"
    return "action_short_of_strike" if cue.kind == "asos" else ""


def known(r: Reading, m: UnionMention, asked: str, results: list[Ballot], s: Sentence) -> bool:
    """Whether the ballot spoken of is one whose result the text reports already, and not one of another nation."""
    if asked == "accept_offer":
        told = any(
            b.union == m.union.name and b.question in ("accept_offer", "reject_offer") and not _on_an_earlier(r, b)
            for b in results
        )
        if told and "been holding" in r.low[s.start : s.end]:
            return True
        return told and not (NEW_OFFER.search(r.low, s.start, s.end) and not WAS_OFF.search(r.low, s.start, s.end))
    told_of = [b for b in results if b.union == m.union.name and b.question == asked and not _long_ago(r, b)]
    if GOING_TO_CONSULT.search(r.low, s.start, s.end):
        told_of = [b for b in told_of if b.kind == "indicative"]  # a formal one was another
    if told_of and any(p.search(r.low, s.start, s.end) for p in (HAD_AGREED, OPENED_THEN, NOW_VOTED)):
        return True
    if not told_of or AGAIN.search(r.low, s.start, s.end):
        return False
    if FORMAL.search(r.low, s.start, s.end) and not OPENED.search(r.low, s.start, s.end):
        return False
    if STILL.search(r.low, s.start, s.end) and not any(b.index == r.text.index(s.start) for b in told_of):
        return False  # what is reported can only be an earlier one
    index = r.text.index(s.start)
    nations, span = r.where.at(index, s.start, s.end, m)
    here = {*nations} if span[2] == IN_THE_SENTENCE else set()
    return any(
        (b.kind == "statutory" or "indicative" in r.kinds(index)) and not (here and apart(here, b.nations))
        for b in told_of
    )


def same_survey(r: Reading, row: Ballot, results: list[Ballot], s: Sentence) -> bool:
    """Whether an indicative vote spoken of is the one whose result the next sentence tells."""
    told = (b for b in results if (b.union, b.question, b.kind) == (row.union, row.question, "indicative"))
    near = any(0 <= b.index - row.index <= 2 for b in told)
    return row.kind == "indicative" and near and not AGAIN.search(r.low, s.start, s.end)


EARLIER_OFFER = re.compile(r"\b(?:earlier|previous|initial|original) (?:[\w%.-]+ ){0,3}(?:offer|deal|proposals?)\b")


def _on_an_earlier(r: Reading, b: Ballot) -> bool:
    """Whether a result is that of a vote on an offer that another has followed: `rejected the firm's earlier offer`."""
    s = r.sentence(b.index)
    return EARLIER_OFFER.search(r.low, s.start, s.end) is not None


LONG_AGO = re.compile(r"\b(?:last (?:year|spring|summer|autumn|winter|december|november|october|september)|"
                      r"(?:two|three|four|five|six|ten) years ago|in (?:[a-z]+ )?(?:19|20)\d\d|of that year|"
                      r"(?:the )?last time (?:that )?(?:the union|they|it|its members|members|staff|workers)|"
                      r"(?:the|its|their) (?:last|previous) (?:national |all-out )?strikes?|"
                      r"clos\w+ in [a-z]+ (?:19|20)\d\d)\b")  # fmt: skip


def _long_ago(r: Reading, b: Ballot) -> bool:
    """Whether a result is told as that of a ballot some time ago."""
    s = r.sentence(b.index)
    return LONG_AGO.search(r.low, s.start, min(s.end, b.position)) is not None
