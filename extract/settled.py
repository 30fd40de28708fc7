"""What the form of a line or phrase makes of a share by itself, whatever words stand around it."""

from __future__ import annotations

import re

from extract.lexicon import Cue
from extract.lists import MAJORITIES
from extract.no_votes import of_no_vote
from extract.numbers import Share
from extract.reading import Reading
from extract.those_voting import AHEAD, BACK, Beside, of_those_voting

FOR = re.compile(r"\)? for(?:[,.;:]| it\b| and\b| to\b| (?:at|in) |$)")
OF_A_TURNOUT = re.compile(  # `99% of the more than 96% of pilots voting authorised a strike`
    r"\)? of the (?:more than |over |nearly |almost |about )?\d[\d.]*(?:%| ?per ?cent) [^.;%]{0,60}?"
    r"(?:voting|who (?:voted|took part)(?: [^.;%]{2,60})?|who sent in (?:their )?ballots(?:, [^.;%]{3,160},)?|returned|"
    r"cast),? (?:voted|voting|authori[sz]ed|back(?:ed|ing)|approved|support(?:ed|ing)|were in favou?r|said yes)\b"
)
SECRET_BALLOT = re.compile(  # `voted for action in a secret ballot - 99% at one firm and 98% at the other`
    r"\bvot(?:ed|ing) (?:\w+ly )?(?:for|to|in favou?r)\b[^.;%]{3,80} - (?:\d[\d.]*(?:%| ?per ?cent) (?:at|in|of|for) "
    r"[^.;,%]{2,30},? and )?$"
)
IN_EACH = re.compile(r" (?:at|in|for|among) ")
OF_HOW_MANY = re.compile(  # `84.9% of a turnout of 60.2%`
    r" of (?:a|the|the [\w&'-]+) turn-?out of \d[\d.]*(?:%| ?per ?cent)"
)
SAME_WAY = re.compile(r" (?:of [^.;,%]{2,40} )?(?:had |have )?voted (?:the same|that|this) way\b")
THOSE_VOTED = re.compile(r" of (?:those|these|them) (?:voted|said|answered) that (?:a |they would )?strik")
NO_VOTE = re.compile(  # `54 percent "no" vote`, `83 per cent of ballots cast were no`
    r"(?: of (?:the |its |their )?(?:(?:ballots|votes|papers)(?: cast| returned)?|(?:[\w&'-]+ )?(?:membership|"
    r"members)))?,? (?:(?:were|was|said|voted|voting|being) [\"']?no\b|[\"']?no[\"']? votes?\b)"
)
TOO_LITTLE = (  # what members say of an offer: `said the 3.6% award was not enough`
    r"(?:said|felt|thought|say) (?:that )?(?:the |an? |this )?\d[\d.]*(?:%| ?per ?cent) (?:pay )?(?:award|offer|rise|"
    r"deal|uplift|increase)? ?(?:was|is) (?:not enough|too low|too little|insufficient|unacceptable)\b"
)
NOT_ENOUGH = re.compile(rf"(?: of [^.;,%]{{2,60}})? {TOO_LITTLE}")  # `91% of voting members in England said ...`
OF_MEMBERS_ON = re.compile(  # `83 per cent of Unite members on a 96 per cent turnout showed support`
    r" of [^.;,%]{2,50}? on an? (?:(?:[\w-]+ )?\d[\d.]*(?:%| ?per ?cent) turn-?out|turn-?out of \d[\d.]*(?:%|"
    r" ?per ?cent)) (?:showed|backed|voted|supported|were|said)\b"
)
VOTING_BY = re.compile(  # `voting 92% and 88% to strike`
    r"(?: and \d[\d.]*(?:%| ?per ?cent))? (?:to strike|for|in favou?r|yes)\b"
)
VOTE_FOR = re.compile(r"\bvote (?:for|in favou?r of) (?:strike |industrial )?(?:action|strikes?|a strike), (?:at )?$")
SO_VOTED = re.compile(r"\bvoted[\"'] \($")  # `had "overwhelmingly voted" (87.1 per cent) to take action`
BY_OPENS = re.compile(  # `By 79%, members of the branch voted to walk out`
    r"\W*by (?:an? |just |only |about |over |nearly |almost |more than |(?:overwhelming )?(?:majority|margin|vote) "
    r"of )*$"
)
DECIDED_SO = re.compile(
    r"(?:%| ?per ?cent)?,? [^.;:%\d]{3,110}? (?:voted|decided|chose|opted) (?:to (?!reject|end|accept)|for |in favou?r)"
)
CARRIED_BY = re.compile(  # `officials said the strike vote was carried by an overwhelming 95 percent`
    r"\b(?:vote|ballot|strike|authori[sz]ation|measure|proposals?) (?:was |were |had been |were |has been )?"
    r"(?:(?:carried|passed|won|adopted) (?:by|with)|[^.;:%\d]{0,50}\bc[oa]mes? (?:out|in) at) (?:an? )?(?:[a-z]+ "
    r")?(?:(?:majority|vote|margin) of )?"
    r"(?:just |only |about |over |nearly |almost |more than )?$"
)
VOTED_WHEN = re.compile(  # `86% have voted in the last two weeks to authorize a strike`
    r"(?: of [^.;%]{2,130}?)? (?:have |had )?voted (?:in(?! (?:the|a|this|its|that) (?:[a-z]+ )?(?:ballot|vote|"
    r"poll) for\b)|over|during|this|last|on) (?:[a-z0-9]+ ){1,6}?"
    r"(?:to (?:authori|strike|walk|accept|reject|approve|take|stop)|for |in favou?r )"
)
A_MAJORITY = re.compile(r"\b(?:found|won|got|had) an? (?:\w+ )?majority, of $")
YES_VOTES = re.compile(  # `massive "yes" votes for action, both of them - 94.7 per cent and 95 per cent`
    r"\byes[\"']? votes?\b[^.;:%\d]{0,50}(?: -|:) (?:\d[\d.]*(?:%| ?per ?cent) and )?$"
)
STRIKE_VOTE_OF = re.compile(  # `after a strike mandate vote of 80%`
    r"\bstrike (?:mandate |authori[sz]ation )?(?:vote|ballot) of (?:just |only |over |about |nearly |more than )?$"
)
SUPPORT_OF = re.compile(  # `a strike got the support of 98 percent of the teachers voting`
    r"\b(?:strike|strikes|action|walkouts?)\b[^.;%]{0,50} (?:got|won|had|has|received|gained) (?:the )?(?:support|"
    r"backing|approval) of (?:just |only |over |about |nearly |more than )?$"
)
OF_VOTERS = re.compile(  # `91.8% of members who voted (90.6% of members)`, of which the second is of all entitled
    r"(?:%|per ?cent) of (?:[a-z]+ ){0,2}(?:who voted|voting|votes(?: cast)?) \($"
)
OF_ALL = re.compile(r" of (?:all |the |its |total )*(?:members|membership|electorate|workforce|those eligible)\)")
BACKED_BY_RATIO = re.compile(  # `members had backed walkouts by 4-1 in protest at a pay rise`
    r"\b(?:backed|supported|favoured|voted for|voted in favour of) (?:[\w-]+ ){0,2}(?:strikes?|action|walkouts?|"
    r"stoppages?) (?:[\w' -]{2,40} )?by (?:a (?:majority|margin|ratio) of )?(?:about |almost |more than |nearly )?$"
)
VERDICT = re.compile(  # `Their members also rejected, 70/30`, `In the GMB it was accepted 79/21`
    r"\b(?:rejected|accepted|backed|approved|ratified|turned down|threw out)(?: (?:the|this|that|its|it)"
    r"(?: [\w-]+){0,3})?,? $"
)
AND_THE_VOTE = re.compile(  # `turnout was 77% and the vote in favour of strike action 97%`
    r",? (?:and|with) the (?:vote|support|majority) (?:for|in favou?r of) (?:an? )?(?:strike |industrial )?"
    r"(?:action|strikes?|striking|walkouts?) $"
)
VOTED_BY = re.compile(  # `voted narrowly, by 55%, to strike`
    r"\bvoted(?: \w+ly| (?:earlier|last|this|in) [a-z ]{3,24})?(?:,| -+| \() ?(?:but only )?"
    r"by (?:an? (?:\w+ )?(?:majority|margin) of )?(?:just |only |over |"
    r"about |nearly |almost |more than )?$|"
    r"\bwho (?:have |had )?voted by (?:just |only |over |about |nearly |almost |more than )?$"
)
SO_TO_ACT = re.compile(r"(?:,| -+|\))? ?to (?:strike|walk out|go on strike|take (?:strike|industrial) action)\b")
QUESTION_GOT = re.compile(  # `A further question, on action short of a strike, got 99.4%`
    r"\b(?:question|motion|ballot)(?:, | )(?:on|about|asking about) [^.;%]{3,60}?,? "
    r"(?:got|received|won|drew|attracted|was (?:backed|carried|supported) by) (?:just |only |about |over |nearly "
    r"|almost |more than )?$"
)
VERDICT_ON = re.compile(r"\b(?:rejected|accepted|backed|turned down|approved|voted down) by (?:just |only |over )?$")
AN_OFFER = re.compile(r" (?:(?:the|a|an|new|pay|revised|latest) )*(?:proposals?|offers?|deals?|terms|packages?)\b")
SAID_YES = re.compile(r"(?: of (?:them|these|those|members))? said [\"']?yes\b(?! to (?:the|a|an) (?:offer|deal))")
FOR_THE = re.compile(r",? (?:for|at|in) (?:the )?")
FEW = 50  # percent; fewer are seldom what a union's members voted for something by
DECIDED_AGAIN = re.compile(  # `turned down what the council called a fair offer, again by 97%`
    r"\b(?:turned down|rejected|threw out|voted down|accepted|backed|(?:re-?)?authori[sz](?:ed|ing)|extended) "
    r"[^.;%]{3,90}, (?:again|this time|once more) by (?:just |only |about |over |nearly |almost |more than )?$"
)
DECIDED_WITH = re.compile(  # `decided against a strike, with only 44.6 per cent in favour`
    r"\bdecided (?:\w+ly )?(?:against|not to|to|for|in favou?r of) [^.;,%]{3,40}, with (?:only |just )?$"
)
TO_STRIKE = re.compile(r" (?:voted )?to (?:strike|walk out)\b")  # `94% voted no to the deal, and 96% to strike`
CAST_FOR = re.compile(  # `1,808 votes (79.5 per cent of participants) were cast for it`
    r" of (?:the )?(?:participants|those (?:who )?(?:voted|voting|taking part))\)? (?:were |was )?cast (?:for|in "
    r"favou?r|to)\b"
)
LET_THEM = re.compile(  # `96 percent voted that union leaders may call a strike`
    r" (?:of (?:the |its )?members )?voted that (?:the |their |its )?(?:union |union's "
    r")?(?:leaders|officials|union|board) (?:may|could|can|should) (?:call|declare)\b"
)
OF_RESPONDENTS = re.compile(
    r" of (?:the |its |those )?respondents (?:have |had )?voted (?:to (?:accept|reject|strike)|for |in favou?r)"
)
BALLOT_FOR = re.compile(  # `95.9 per cent of votes in a ballot last week supported the motion`
    r" of (?:the |all )?votes(?: cast)? in (?:a|the|its|this) (?:[a-z]+ )?(?:ballot|vote|poll)(?: (?:last|this) week)? "
    r"(?:supported|backed|favoured|endorsed|approved)\b"
)
TO_GO = re.compile(  # `voted "unanimously" at a meeting to go on strike`
    r'" (?:at a meeting )?(?:on \w+ )?(?:to (?:strike|go on strike|walk out|take (?:strike|industrial) action)|'
    r"for (?:a )?strike)"
)
OF_THE_TURNOUT = re.compile(  # `78% of the turnout were for strikes`
    r" of (?:the|a) (?:overall |total |whole )?turn-?out\b(?! of)"
)
PAPERS_SAID = re.compile(  # `eighty per cent of the ballot papers returned said they were`
    r" of (?:the |all )?(?:(?:ballot |voting )?papers|ballots|forms|votes)(?: (?:that were )?(?:returned|cast|received|"
    r"sent back))? (?:said (?:yes|they (?:were|would))|were (?:for|in favou?r|yes))\b"
)
RATIFIED = re.compile(  # `83 per cent of members around the country who voted at meetings have ratified the agreement`
    r" of [^.;%]{2,110}? (?:who voted|voting)\b[^.;%]{0,70}? (?:have |has )?(?:ratified|accepted|approved|rejected|"
    r"turned down) (?:the|their|its|this|that|an?) (?:[\w-]+ ){0,3}(?:agreement|offer|deal|contract|settlement|"
    r"proposal)s?\b"
)
ARE_READY = re.compile(  # `99 per cent of members in schools, parks and offices are ready to take strike action`
    r" of [^.;%]{2,120}? (?:are|were|would be|said (?:that )?they (?:are|were|would be)) (?:ready|willing|prepared) to "
    r"(?:strike|walk out|take (?:strike|industrial) action)\b(?! short)"
)
THEY_WOULD = re.compile(r" (?:replied|answered|said) (?:that )?they (?:would|were)\b")
READY_ASKED = re.compile(  # `asked whether members would be ready to strike, and 91% replied that they would`
    r"\b(?:if|whether) [^.;]{3,50} (?:ready|willing|prepared) to (?:strike|walk out|take (?:strike |"
    r"industrial )?action)\b"
)
BEHIND_IT = re.compile(  # `97.6% of junior doctors were behind the strike`
    r" of (?![^.;%]{0,40}\b(?:students|public|voters|people|parents|readers|adults|britons)\b)[^.;%]{2,50} "
    r"(?:were|are|was|is) (?:\w+ )?(?:behind|supportive of) (?:the |a )?(?:strikes?|walkouts?|action|stoppages?)\b"
)
FOR_STRIKES = re.compile(
    r"\b(?:backed|backing|voted for|supported|supporting|for|in favour of) (?:\w+ )?(?:strikes?|action)\b"
)
SHARE_WHO = re.compile(  # `the share of members who voted to let their union strike is 97%`
    r"\b(?:share|proportion|percentage|number) of [^.;%]{2,40} who (?:voted|were) (?:to|for|in favou?r)[^.;%]{2,90} "
    r"(?:is|was|came to|stood at) (?:just |only |about |over |nearly )?$"
)
READY = re.compile(  # `the proportion prepared to strike over 80 per cent`
    r"\b(?:proportion|share|percentage|number) (?:prepared|willing|ready|voting|wanting|who voted) (?:to|for) "
    r"(?:a )?(?:strike|walk out|strike action|industrial action|take (?:strike|industrial) action)"
    r"(?: was| is| stood at| at| being)? (?:just |only |about |over |nearly )?$"
)
AMOUNTING_TO = re.compile(  # `1,256 said "no", amounting to a vote in favour of 91 per cent`
    r"\b(?:amounting to|amounts to|representing|which (?:is|was|gives)|giving) (?:a |an )?(?:\w+ )?(?:vote|majority) "
    r"(?:in favou?r )?of (?:just |over |about |nearly )?$"
)
PUTS_IT_AT = re.compile(  # `The union puts the majority at 79 per cent`
    r"\b(?:gives|gave|puts?) (?:the |its )?(?:majority|yes vote|vote in favou?r|vote for action) (?:as|at) "
    r"(?:just |only |about |over |nearly )?$"
)
FOR_OR_AGAINST = (" against", " in fav", " for")
AFTER_COUNTS = re.compile(  # `61,623 votes in favour of strikes and 19,207 against: 76.24 per cent`
    r"\d (?:votes? )?(?:in favou?r|for)\b[^.;%]{0,50}(?:and|to|with) [\d,]+ (?:votes? )?against(?:,|:| -)? (?:or )?$|"
    r"\d to [\d,]+ (?:in favou?r|for|against),? (?:or|which is|that is) $"
)
DID_SO_OR = re.compile(  # `2,107 out of the 2,251 who took part did so, or 94 per cent`
    r"\d[^.;%]{0,30} did so,? (?:or|that is|which is) $"
)
VOTING_WERE = re.compile(  # `voting against it were 64%`
    r"\bvoting (?:against|no on|down) [^.;%]{0,50}\b(?:were|was) $"
)
ASKED_FOR = re.compile(r"\b(?:unless|if|until|provided|require\w*|must|needs?|illegal|unlawful)\b[^.;]{0,40}$")
LABEL = re.compile(r"^[\"']?(?: votes?)?[\s:=|(\[-]*(?:\d[\d,]*(?: votes)?[\s:=|,-]*[(\[]?)?$")
OWN_FIGURE = re.compile(r"(?:%|per ?cent|pc) (?:(?!with|and|on|from)\w+ )?$")  # has its figure already
ITS_TURNOUT = re.compile(r" turn-?out(?=[,)]| vot)")  # `voted overwhelmingly (84% turnout, 95% in favour)`
LABELS = {
    "turnout": "turnout",
    "accept": "yes",
    "reject": "yes",
    "yes": "yes",
    "strike": "yes",
    "asos": "yes",
    "no": "no",
}
LINE_LABEL = re.compile(
    r"^\W*(?:\d{1,2}\. )?(?:number of )?\W*(for|against|in favour|yes|no)[\"']?(?: votes?)?\W+(?:\d[\d,]*\W+)?$"
)
NATIONAL = re.compile(
    r"\b(?:national|uk|overall) (?:average|turnout|figure)(?: of| was| is|,)? $|"
    r"\bthe (?:main|national) (?:ballot|vote) (?:attracted|had|saw|drew|achieved|recorded|produced) (?:an? )?$"
)
AFTER_TALLY = re.compile(
    r"\d (?:votes? )?(?:to|against) (?:[\d,]+|[a-z]{3,6})(?:,? or |,? \(|, | - )(?:about |some |nearly )?$"
)
TOOK_VOTES = re.compile(  # `the strike proposal took 79 percent of the vote`
    r"\b(?:strike|action|offer|deal|contract|agreement|proposal|authori[sz]ation|yes)\b[^.;]{0,30} "
    r"(?:took|won|got|received|drew|gained|achieving|winning) (?:just |only |over |about |nearly |some )*$"
)
VOTES_FOR = re.compile(  # `there were 48,217 votes in favour, three quarters of the total`
    r"\d (?:votes? |members )?(?:(?:were )?in favou?r|for (?:a |the )?(?:strikes?|action|walkouts?)|to strike)"
    r"(?: of [^,.;]{3,40})?,? (?:or |\()?(?:about |some |nearly |just over |almost )?$"
)
TALLIED = frozenset(("ballot", "yes", "tookpart", "reject", "accept"))
ON_TURNOUT = re.compile(r",? ?(?:(?:in favour|for|yes|support)\b,? ?)?(?:on|from|with|out of|in|"
    r"and)(?: the basis of)? (?:an? |the )?"
                        r"(?:\d[\d.]* ?(?:%|per ?cent|pc) )?(?:\w+ ){0,2}?(?:turn-?out|return(?! (?:of|to)\b)|"
                        r"participation|"
                        r"poll of|response)")  # fmt: skip
ON_A_POLL = re.compile(r"\b(?:on|in|with|from|had|saw|got) an? (?:\w+ )?$")
ARTICLE = re.compile(r"\b(?:a|an|its|their|the|with|of) (?:\w+ )?$")
A_MANDATE = re.compile(  # `gave a 96.5 per cent strike mandate`
    r" (?:[a-z]+ )?(?:strike mandate|mandate (?:for|to) (?:a )?(?:strik\w+|industrial action|walk))\b"
)
VOTED_ON_TURNOUT = re.compile(  # `80% of members voted, on a participation rate of 35%, for a strike`
    r" (?:of [^,;.%]{2,50} )?voted, (?:on|with) an? [^,;.%]{0,40}?\d[\d.]*(?:%| ?per ?cent)[^,;.%]{0,20}, (?:for|to|in "
    r"favou?r)\b"
)
SAID_SO = re.compile(  # a line `Voted "yes" to strike action = 70.2%`
    r"\W*(?:the )?(?:number |percentage |proportion )?(?:of )?(?:(?:[\w-]+ )?members |those )?(?:voting )?(?:who )?"
    r"(?:voting|voted) [\"']?(yes|no|for|against)\b[^.\d]{0,70}$"
)
YES_TO = re.compile(  # `yes to strike 81.1%, yes to action short of a strike 88.9%`
    r"[:,;\n-] ?(?:and )?[\"']?yes[\"']? to (?:an? )?(?:strikes?|strike action|industrial action|asos|action short of "
    r"(?:an? )?strike)[ :=-]*$"
)
RETURN = re.compile(r"\W*(?:return|returns|response|response rate|ballot return)\W*")  # a line `Return: 69%`
ENDS = re.compile(r"[ .*)]*(?:\n|$)")
ROSE_FROM = (  # `turnout rose from 38% a year ago to 54%`, of which the second is the one reached
    r"\b(?P<what>turn-?out|participation|yes vote|support)\b[^.;:%\d]{0,40}\b(?:rose|rising|risen|grew|grown|fell|"
    r"falling|fallen|up|down|climb\w*|jump\w*|leapt|increas\w+|dropp\w+|soar\w*|slump\w*|dipp\w+|improv\w+) from "
    r"(?:just |only )?"
)
FROM_HERE = re.compile(ROSE_FROM + "$")
TO_HERE = re.compile(ROSE_FROM + r"\d[\d.]*(?:%| ?per ?cents?| percent)?[^.;%\d]{0,40} to (?:just |only )?$")
AT_FRONT = 6  # characters of a line before its label
LEAST = 3.0  # a share whose best role weighs less is nobody's


def settled(r: Reading, share: Share, index: int, cues: list[Cue]) -> tuple[str, Cue | None] | None:
    """The role of a share that its form settles, with the cue that tells it; `cues` are those before the share."""
    w = Beside(r.low[max(0, share.start - BACK) : share.start], r.low[share.end : share.end + AHEAD])
    start = r.sentence(index).start
    if w.before.endswith(" (") and OF_ALL.match(w.after) and w.ends(OF_VOTERS, 60):
        return "support", None
    moved = _moved(r.low[max(start, share.start - BACK) : share.start])
    if moved:
        return moved, None
    if of_no_vote(r, share, index, w):
        return "other", None
    if any(p.match(r.low, share.end) for p in VOTED_BEHIND) or FOR.match(w.after) or THOSE_VOTED.match(w.after):
        return "yes", None
    if A_MANDATE.match(w.after) and w.ends(ARTICLE, 24):
        return "yes", None
    if IN_EACH.match(w.after) and w.ends(SECRET_BALLOT, BACK):
        return "yes", None
    if OF_HOW_MANY.match(w.after) or SAME_WAY.match(w.after) or (w.ends(SO_VOTED, 30) and w.after.startswith(") ")):
        return "yes", None
    if OF_MEMBERS_ON.match(r.low, share.end) or (VOTING_BY.match(w.after) and w.before.endswith(" voting ")):
        return "yes", None
    if _backed_by(share, w):
        return "yes", cues[-1] if cues else None
    if w.after.startswith((",", " was", " came")) and w.ends(VOTE_FOR, 60):
        return "yes", None
    if _told_before(w) or _told_behind(r, share, start, w):
        return "yes", None
    if any(word in w.before for word in CARRIED) and w.ends(CARRIED_BY, BACK):
        return "yes", cues[-1] if cues else None
    if NO_VOTE.match(w.after) or NOT_ENOUGH.match(r.low, share.end):
        return "no", None
    if w.before.endswith((" were ", " was ")) and w.ends(VOTING_WERE, 80):
        return "no", None
    if of_those_voting(r, share, index, w):
        return "turnout", None
    if share.rule == "turnout in words":
        return ("other" if w.ends(ASKED_FOR, 60) else "turnout"), None
    said = SAID_SO.match(r.low, start, share.start) if ENDS.match(w.after) else None
    if said:
        return ("yes" if said.group(1) in ("yes", "for") else "no"), None
    if cues and cues[0].kind in ("strike", "asos") and _listed(r, share, index, cues[0]):
        return "yes", cues[0]
    if "yes to " in w.before[-40:] and cues and cues[-1].kind in ("strike", "asos") and w.ends(YES_TO, 50):
        return "yes", cues[-1]
    label = _label(cues)
    if label and _labelled(r, share, index, label):
        return LABELS[label.kind], label
    if RETURN.fullmatch(r.low, start, share.start) and ENDS.match(w.after):
        return "turnout", None
    line = LINE_LABEL.match(r.low[start : share.start][:40]) if share.start - start < BACK else None
    if line:
        return ("no" if line.group(1) in ("against", "no") else "yes"), None
    if w.before.endswith(AFTER_NATIONAL) and w.ends(NATIONAL, 40) and not (cues and cues[-1].kind == "turnout"):
        return ("turnout", None) if _turnout_told(r, share, index) else None
    return _of_the_votes(share, cues, w)


def _backed_by(share: Share, w: Beside) -> bool:
    """Whether votes are told as `four to one` or `93 to 7` behind words that say members backed it."""
    if share.rule == "ratio":
        return w.before.endswith((" by ", " of ")) and w.ends(BACKED_BY_RATIO, 110)
    return share.rule == "pair" and w.ends(VERDICT, 60)


CARRIED = (" carried ", " passed ", " won ", " adopted ", " at ")
ACTION_IS = ("action ", "strike ", "strikes ", "striking ", "walkout ", "walkouts ")
A_SHARE_OF = ("proportion", "share", "percentage", "number")


def _told_before(w: Beside) -> bool:
    """Whether the words before a share say that it is of votes for: `the share of members who voted to strike is`."""
    if " of " in w.before[-20:] and (w.ends(STRIKE_VOTE_OF, 60) or w.ends(SUPPORT_OF, BACK)):
        return True
    if ("yes" in w.before and w.ends(YES_VOTES, BACK)) or (w.before.endswith(", of ") and w.ends(A_MAJORITY, 40)):
        return True
    if " the " in w.before and w.before.endswith(ACTION_IS) and w.ends(AND_THE_VOTE, 70):
        return True
    if any(map(w.before[-24:].__contains__, FOR_OR_AGAINST)) and w.ends(AFTER_COUNTS, BACK):
        return True
    if w.before.endswith((" or ", " is ")) and w.ends(DID_SO_OR, 40):
        return True
    if " of " in w.before[-12:] and w.ends(AMOUNTING_TO, 80):
        return True
    if w.before.endswith((" as ", " at ")) and w.ends(PUTS_IT_AT, 60):
        return True
    return any(word in w.before for word in A_SHARE_OF) and (w.ends(READY, BACK) or w.ends(SHARE_WHO, BACK))


def _told_behind(r: Reading, share: Share, start: int, w: Beside) -> bool:
    """Whether the words behind a share say that it is of votes for: `voted in the last two weeks to strike`."""
    if LET_THEM.match(w.after) or (w.before.endswith(' voted "') and TO_GO.match(w.after)):
        return True
    if any(
        p.match(r.low, share.end) for p in (CAST_FOR, VOTED_WHEN, BEHIND_IT, PAPERS_SAID, BALLOT_FOR, OF_RESPONDENTS)
    ):
        return True
    if w.before.endswith(" and ") and TO_STRIKE.match(w.after) and " voted " in w.before:
        return True
    if SO_TO_ACT.match(w.after) and w.ends(VOTED_BY, 60):
        return True
    if w.before.endswith(" by ") and (
        w.ends(DECIDED_AGAIN, BACK) or (w.ends(VERDICT_ON, 40) and AN_OFFER.match(w.after))
    ):
        return True
    # `the result was 77 per cent for the INTO`
    theirs = FOR_THE.match(r.low, share.end) if "result" in w.before else None
    if theirs and theirs.end() in r.union_starts and share.value > FEW and "ballot" in r.kinds(r.text.index(start)):
        return True
    if SAID_YES.match(w.after) or w.ends(MAJORITIES, 40):
        return True
    if "question" in w.before and w.ends(QUESTION_GOT, BACK):
        return True
    if w.after.startswith((" in favour", " in favor", " for ")) and w.ends(DECIDED_WITH, 80):
        return True
    if THEY_WOULD.match(r.low, share.end) and READY_ASKED.search(r.low, start, share.start):
        return True
    if RATIFIED.match(r.low, share.end) or ARE_READY.match(r.low, share.end) or _that_is(r, share, start, w):
        return True
    if OF_THE_TURNOUT.match(w.after) and w.ends(FOR_STRIKES, BACK):
        return True
    return BY_OPENS.match(r.low, start, share.start) is not None and DECIDED_SO.match(r.low, share.end) is not None


THAT_IS = re.compile(r"\W*(?:that|this|it) (?:is|was|makes|represents|amounts to) (?:just |about |over |nearly )?$")
THAT_AMOUNTS = re.compile(  # of the votes told just before
    r"\W*that(?: (?:amounts to|represents|works out at)|'s| is a majority of) (?:just |about |over |nearly )?"
)
SO_MANY_FOR = re.compile(r"\b\d[\d,]* [^.;]{0,60}\bvoted (?:for|to|in favou?r)\b")


def _that_is(r: Reading, share: Share, start: int, w: Beside) -> bool:
    """Whether a share is of the votes for of the sentence before: `That is 77 per cent of those who voted`."""
    amounts = THAT_AMOUNTS.fullmatch(r.low, start, share.start)
    if not amounts and not w.after.startswith((" of those who voted", " of those voting", " of the vote")):
        return False
    before = r.sentence(max(0, r.text.index(start) - 1))
    return (amounts or THAT_IS.fullmatch(r.low, start, share.start)) is not None and SO_MANY_FOR.search(
        r.low, before.start, before.end
    ) is not None


def _moved(before: str) -> str:
    """The role of a share that `rose from 38% to 54%` tells, of which the first is past; empty where it tells none."""
    if " from " not in before:
        return ""
    if FROM_HERE.search(before):
        return "other"
    to = TO_HERE.search(before)
    return "" if to is None else "turnout" if to.group("what").startswith(("turn", "part")) else "yes"


WON = re.compile(r" (?:and [\d.]+(?:%| per ?cent) )?wins? in (?:the|its|their) (?:[\w-]+ ){0,2}ballots?\b")
DID_ON_TURNOUT = re.compile(  # `98% of NEU members on a 66% turnout rejected an offer`
    r" of [^.;,%]{2,40} on an? \d[\d.]*(?:%| ?per ?cent) turn-?out (?:voted|rejected|accepted|backed|supported|said)\b"
)
VOTING_IN = re.compile(  # `98% voting in a secret ballot to strike`
    r" voting in (?:a|the) (?:[\w-]+ ){0,2}ballot (?:to (?:strike|take|walk)|for|in favou?r)\b|"
    r" voting[\"']? that they would (?:take|strike|walk)\b"
)
VOTED_BEHIND = VOTING_IN, WON, DID_ON_TURNOUT, OF_A_TURNOUT, VOTED_ON_TURNOUT  # right behind a share of votes for
CHANGED = re.compile(  # `participation was 7.5% down on last time`
    r" (?:down|up) on\b| (?:lower|higher|fewer|less) than\b"
)
AFTER_NATIONAL = ("average ", "turnout ", "figure ", "of ", "was ", "is ", ", ")


def _of_the_votes(share: Share, cues: list[Cue], w: Beside) -> tuple[str, Cue | None] | None:
    """The role of a share that stands beside a tally, a turnout or a poll."""
    if any(c.kind in TALLIED for c in cues) and w.ends(AFTER_TALLY, 40):
        return "yes", None
    if w.after.startswith((" of the vote", " of the ballot vote", " of votes")) and w.ends(TOOK_VOTES, 90):
        return "yes", None
    if w.after.startswith(" of the total") and w.ends(VOTES_FOR, 70):
        return "yes", None
    if ON_TURNOUT.match(w.after) and not (w.after.startswith(",") and cues and cues[-1].kind == "turnout"):
        return ("other", None) if any(c.kind in ("other_vote", "poll") for c in cues) else ("yes", None)
    if CHANGED.match(w.after):
        return "other", None
    return (
        ("turnout", None)
        if w.after.startswith((" poll", " return", " response", " ballot")) and w.ends(ON_A_POLL, 20)
        else None
    )


def _label(before: list[Cue]) -> Cue | None:
    """The label nearest before a figure: `Yes votes: 26,766 (90.05%)` is one of yes and not of votes."""
    for cue in reversed(before[-2:]):
        if cue.kind in LABELS:
            return cue
        if cue.kind != "ballot":
            return None
    return None


def _listed(r: Reading, share: Share, index: int, cue: Cue) -> bool:
    """Whether a figure ends a line of a list that begins with the action asked about: `Stoppages of a day: 94%`."""
    s = r.sentence(index)
    ends = not r.low[share.end : s.end].strip(" .;,")
    return ends and r.low.endswith(": ", s.start, share.start) and cue.start - s.start < 12


def _labelled(r: Reading, share: Share, index: int, cue: Cue) -> bool:
    """Whether a figure stands right after its label: `Yes 637 (98.9%)`, `Accept: 96.69%`."""
    gap = r.low[cue.end : share.start]
    if cue.kind == "turnout" and gap == ": ":
        return True
    if cue.kind == "turnout" and gap in (", ", ", at ", " of "):
        return not OWN_FIGURE.search(r.low[max(0, cue.start - 12) : cue.start])
    if not LABEL.match(gap) or (cue.kind != "turnout" and ITS_TURNOUT.match(r.low, share.end)):
        return False
    s = r.sentence(index)
    prose = r.low[s.end - 2 : s.end].rstrip().endswith(".")
    loose = cue.kind in ("strike", "asos") or r.low[cue.start : cue.end] in ("backing", "support", "approval")
    if loose and gap == " " and prose and cue.start - s.start > AT_FRONT:
        return False  # `they give the strike 100% support`, `they have our backing 100%`
    return cue.kind not in ("accept", "reject") or ":" in gap or gap == " (" or cue.start - r.sentence(index).start < 6


def _turnout_told(r: Reading, share: Share, index: int) -> bool:
    """Whether the sentence speaks of how many voted."""
    return bool({"tookpart", "turnout"} & r.cues.kinds(r.sentence(index).start, share.start))
