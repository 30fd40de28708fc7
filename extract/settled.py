"""What the form of a line or phrase makes of a share by itself, whatever words stand around it."""

from __future__ import annotations

import re

from extract import lists
from extract.lexicon import Cue
from extract.numbers import FEWER, Share
from extract.reading import Reading
from extract.those_voting import AHEAD, BACK, Beside, of_those_voting

BAR = re.compile(r" (?:turn-?out |voting )?(?:line|rule|bar|mark|threshold|hurdle|requirement|test|limit|law)\b")
RANGE = re.compile(r"\b(?:between|from|ranged) \S+(?: per ?cent| percent)? (?:and|to) $")
LEADERS = re.compile(
    rf"\b(?:{lists.BODIES}|stewards)(?: members)?"
    r"(?: (?:of|to|at)(?: (?!members|workers|staff)[\w',-]+){1,14}?)?(?:'s)? (?:have |has |had )?(?:vot|agree|decid|"
    r"back)|"
    r"\b(?:conference|congress|board)\b(?:(?!members|workers|staff|ballot)[^.;]){0,50} (?:with|gave) an? $"
)
TO_NEXT = re.compile(r"(?:%|per ?cents?|percent)? ?(?:to|-) ?(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent)")
FROM_LAST = re.compile(r"(?<![\d,.])(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cents?|percent)? ?(?:to|-) ?$")
SPEAKS_FOR = re.compile(
    r"\b(?:which|who|that|union|it|association) (?:represent|organi[sz]e|cover|speak for|"
    r"account for)s? (?:[a-z]+ ){0,3}$"
)
RIGHT_TO_STRIKE = re.compile(  # `the power to strike had the backing of 80 per cent of police`
    r"\b(?:power|right) to strike (?:was|is|had|has|have|got)\b[^.;%]{0,50}$"
)
WORKFORCE = re.compile(r" of (?:[a-z]+ ){1,4}(?:staff|workers|teachers|lecturers|nurses), ")  # whom a union organises
TURNOUT_OF = re.compile(rf"\bturn-?out (?:[a-z]+ ){{0,4}}?(?:was|were|of|at|fell) (?:to )?(?:{'|'.join(FEWER)}) $")
PASSED = re.compile(  # `turnout passed 50 per cent`
    r"\b(?:pass\w*|surpass\w*|exceed\w*|reach\w*|topp\w+|clear\w*|beat\w*|cross\w*|met|short of) "
    r"(?:(?:the|the legal|the statutory|a|the government's|its) )?$"
)
ON_DETAILS = re.compile(  # of a vote on what comes next: `64% voted that strikes should last for five days`
    r"[^.;,%]{0,50}? (?:wanted|voted|agreed|said) (?:that )?(?:a re-?ballot to be|(?:the|their) union should|(?:any "
    r")?(?:strikes?|strike action|action) should "
    r"(?:last|be|start|begin|fall))\b"
)
CLAIM = re.compile(  # `90 percent had endorsed the claim`, before any strike is asked about
    r" (?:of [^.;,%]{2,40}? )?(?:have |had |has )?(?:endorsed|backed|supported|approved|agreed|ratified) "
    r"(?:the|their|its|this|that|a) (?:[\w'-]+ ){0,3}claims?\b"
)
FOR = re.compile(r"\)? for(?:[,.;:]| it\b| and\b| to\b| (?:at|in) |$)")
OF_A_TURNOUT = re.compile(  # `99% of the more than 96% of pilots voting authorised a strike`
    r"\)? of the (?:more than |over |nearly |almost |about )?\d[\d.]*(?:%| ?per ?cent) [^.;%]{0,60}?"
    r"(?:voting|who (?:voted|took part)(?: [^.;%]{2,60})?|who sent in (?:their )?ballots(?:, [^.;%]{3,160},)?|returned|"
    r"cast),? "
    r"(?:voted|voting|authori[sz]ed|back(?:ed|ing)|approved|support(?:ed|ing)|were in favou?r|said yes)\b"
)
SECRET_BALLOT = re.compile(  # `voted for action in a secret ballot - 99% at one firm and 98% at the other`
    r"\bvot(?:ed|ing) (?:\w+ly )?(?:for|to|in favou?r)\b[^.;%]{3,80} - (?:\d[\d.]*(?:%| ?per ?cent) (?:at|in|of|for) "
    r"[^.;,%]{2,30},? and )?$"
)
IN_EACH = re.compile(r" (?:at|in|for|among) ")
OF_HOW_MANY = re.compile(
    r" of (?:a|the|the [\w&'-]+) turn-?out of \d[\d.]*(?:%| ?per ?cent)"
)  # `84.9% of a turnout of 60.2%`
SAME_WAY = re.compile(r" (?:of [^.;,%]{2,40} )?(?:had |have )?voted (?:the same|that|this) way\b")
THOSE_VOTED = re.compile(r" of (?:those|these|them) (?:voted|said|answered) that (?:a |they would )?strik")
NO_VOTE = re.compile(  # `54 percent "no" vote`, `83 per cent of ballots cast were no`
    r"(?: of (?:the |its |their )?(?:(?:ballots|votes|papers)(?: cast| returned)?|(?:[\w&'-]+ )?(?:membership|"
    r"members)))?,? "
    r"(?:(?:were|was|said|voted|voting|being) [\"']?no\b|[\"']?no[\"']? votes?\b)"
)
OF_MEMBERS_ON = re.compile(  # `83 per cent of Unite members on a 96 per cent turnout showed support`
    r" of [^.;,%]{2,50}? on an? (?:[\w-]+ )?\d[\d.]*(?:%| ?per ?cent) turn-?out (?:showed|backed|voted|supported|"
    r"were|said)\b"
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
    r"\b(?:vote|ballot|strike|authori[sz]ation|measure|proposal) (?:was |had been |were |has been )?"
    r"(?:(?:carried|passed|won|adopted) (?:by|with)|[^.;:%\d]{0,50}\bc[oa]mes? (?:out|in) at) (?:an? )?(?:[a-z]+ "
    r")?(?:(?:majority|vote|margin) of )?"
    r"(?:just |only |about |over |nearly |almost |more than )?$"
)
VOTED_WHEN = re.compile(  # `86% have voted in the last two weeks to authorize a strike`
    r"(?: of [^.;%]{2,130}?)? (?:have |had )?voted (?:in|over|during|this|last|on) (?:[a-z0-9]+ ){1,6}?"
    r"(?:to (?:authori|strike|walk|accept|reject|approve|take|stop)|for |in favou?r )"
)
OF_A_WHOLE = re.compile(r"\s+of (?!those|the votes?|votes|voters|members (?:who|voting))")
TURNOUT_IS = re.compile(r"\bturn-?out (?:[a-z]+ ){0,5}only $")
IS_ONLY = re.compile(r"\b(?:is|was|are|were)(?: in fact| really| actually)? only $")  # 43% of the whole crew
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
TO_STRIKE = re.compile(r" (?:voted )?to (?:strike|walk out)\b")  # `94% voted no to the deal, and 96% to strike`
CAST_FOR = re.compile(  # `1,808 votes (79.5 per cent of participants) were cast for it`
    r" of (?:the )?(?:participants|those (?:who )?(?:voted|voting|taking part))\)? (?:were |was )?cast (?:for|in "
    r"favou?r|to)\b"
)
LET_THEM = re.compile(  # `96 percent voted that union leaders may call a strike`
    r" (?:of (?:the |its )?members )?voted that (?:the |their |its )?(?:union |union's "
    r")?(?:leaders|officials|union|board) (?:may|could|can|should) (?:call|declare)\b"
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
BEHIND_IT = re.compile(  # `97.6% of junior doctors were behind the strike`
    r" of (?![^.;%]{0,40}\b(?:students|public|voters|people|parents|readers|adults|britons)\b)[^.;%]{2,50} "
    r"(?:were|are|was|is) (?:\w+ )?behind (?:the |a )?(?:strikes?|walkouts?|action|stoppages?)\b"
)
NEW_TERMS = re.compile(  # `58% of staff have agreed to the new terms`, one by one
    r" of (?:the )?(?:staff|employees|workers|workforce) (?:have |had )?(?:agreed to|signed|accepted) (?:the |their "
    r")?new "
    r"(?:terms|contracts?)\b"
)
OF_SCHOOLS = re.compile(  # `78 per cent of the town's schools affected`
    r" of (?:[\w']+ ){0,3}(?:schools|classes|lessons|hospitals|offices) (?:were |are |was |is )?(?:fully |partly |"
    r"partially )?"
    r"(?:affected|closed|shut|hit|disrupted)\b"
)
OF_SERVICES = re.compile(  # `the strike put paid to 95% of the services of the line`
    r" of (?:the |its |all |normal )?(?:[\w-]+ )?(?:services|trains|flights|sailings|timetable|rosters)"
    r"(?=[,.;)]| (?:of|on|in|at|to|from|by|were|was|are|is|will|would|ran|run|had|have|not|between|across)\b)"
)
VOTERS_THINK = re.compile(r" of (?:voters|people|adults|the public)\b[^.;,%]{0,30} (?:think|believe|feel)\b")
OR_ABSTAIN = re.compile(r"[^.;%\d]{0,70}\b(?:no|against)\b[^.;%\d]{0,30} or abstain(?:ed)?\b")  # no side of a vote
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
NATIONAL = re.compile(r"\b(?:national|uk|overall) (?:average|turnout|figure)(?: of| was| is|,)? $")
AFTER_TALLY = re.compile(
    r"\d (?:votes? )?(?:to|against) (?:[\d,]+|[a-z]{3,6})(?:,? or |,? \(|, | - )(?:about |some |nearly )?$"
)
TOOK_VOTES = re.compile(  # `the strike proposal took 79 percent of the vote`
    r"\b(?:strike|action|offer|deal|contract|agreement|proposal|authori[sz]ation|yes)\b[^.;]{0,30} "
    r"(?:took|won|got|received|drew|gained|achieving|winning) (?:just |only |over |about |nearly |some )*$"
)
NOT_VOTED = re.compile(
    r" of [^.;,]{2,70}? (?:(?:don't|do not) )?belong to\b|"
    r" of [^.;,]{2,40}? (?:had |have )?(?:either )?(?:not voted|did not vote|not returned|"
    r"said (?:that )?they were (?:against|opposed to) (?!(?:the |this )?(?:[\w'-]+ ){0,2}(?:offer|deal|award)))\b"
)
STRIKE_JOINED = re.compile(
    r"[^.;]{0,40}? turn(?:ed)?[ -]?out (?:for|in) (?:[\w'-]+ ){0,5}(?:strikes?|walkouts?|pickets?)\b|"
    r" of (?:its|the|their|our) (?:\w+ )?(?:members|staff|workers) (?:had|have) (?:supported|joined|observed|heeded|"
    r"answered|followed) the (?:strike|walkout|stoppage|call)\b"
)
TALLIED = frozenset(("ballot", "yes", "tookpart", "reject", "accept"))
ON_TURNOUT = re.compile(r",? ?(?:(?:in favour|for|yes|support)\b,? ?)?(?:on|from|with|out of|in|"
    r"and)(?: the basis of)? (?:an? |the )?"
                        r"(?:\d[\d.]* ?(?:%|per ?cent|pc) )?(?:\w+ ){0,2}?(?:turn-?out|return(?! (?:of|to)\b)|"
                        r"participation|"
                        r"poll of|response)")  # fmt: skip
ON_A_POLL = re.compile(r"\b(?:on|in|with|from|had|saw|got) an? (?:\w+ )?$")
SAID_SO = re.compile(  # a line `Voted "yes" to strike action = 70.2%`
    r"\W*(?:the )?(?:number |percentage |proportion )?(?:of )?(?:(?:[\w-]+ )?members |those )?(?:voting )?(?:who )?"
    r"(?:voting|voted) "
    r"[\"']?(yes|no|for|against)\b[^.\d]{0,70}$"
)
RETURN = re.compile(r"\W*(?:return|returns|response|response rate|ballot return)\W*")  # a line `Return: 69%`
ENDS = re.compile(r"[ .*)]*(?:\n|$)")
LEGAL = (40, 50)  # percent; the thresholds of the Trade Union Act 2016
ASKED_OF = re.compile(  # `laws that demand 50%`
    r"\b(?:demand|requir|need|impos|ask|set|legal|at least|the)\w*(?: [a-z]+){0,2} $"
)
HAS_TO_BE = re.compile(  # `the turnout has to be more than 50 percent`
    r"\b(?:has to|have to|had to|must|needs to|needed to) (?:be|reach|exceed|top|pass)"
    r"(?: more than| over| at least| above)? $"
)
OVER_THE = re.compile(r"\b(?:above|over|past|below|under|reached) the $|\b(?:no|not) less than $")
ABOVE, LEGAL_TURNOUT = ("over", "more than", "above", "at least"), 50  # of a bar that a ballot has to pass
WHERE_TURNOUT = re.compile(  # `one of ten universities where turnout was over 50 per cent`
    r"\bwhere(?:ver)? (?:the )?turn-?out (?:[a-z]+ ){0,3}(?:was|had been|is)\b[^.;%]{0,12}$"
)
LEGALLY = re.compile(r"\b(?:by law|legally|the law)\b[^.;%]*$")
BY_LAW = re.compile(  # `the 50% turnout that the law demands`
    r"(?: turn-?out)? (?:(?:reached |met )?(?:that )?(?:[a-z]+ ){0,4}(?:demands?|requires?|needs?|needed|required)|"
    r"is (?:reached|met)|"
    r"(?:legal )?threshold|minimum)\b"
)
ROSE_FROM = (  # `turnout rose from 38% a year ago to 54%`, of which the second is the one reached
    r"\b(?P<what>turn-?out|participation|yes vote|support)\b[^.;:%\d]{0,40}\b(?:rose|rising|risen|grew|grown|fell|"
    r"falling|fallen|up|down|climb\w*|jump\w*|leapt|increas\w+|dropp\w+|soar\w*|slump\w*|dipp\w+|improv\w+) from "
    r"(?:just |only )?"
)
FROM_HERE = re.compile(ROSE_FROM + "$")
TO_HERE = re.compile(ROSE_FROM + r"\d[\d.]*(?:%| ?per ?cents?| percent)?[^.;%\d]{0,40} to (?:just |only )?$")
OR_MORE = (" or higher", " or more", " or above", " or over", " or greater")
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
    if _of_no_vote(r, share, index, w):
        return "other", None
    if (
        any(p.match(r.low, share.end) for p in (VOTING_IN, WON, DID_ON_TURNOUT))
        or FOR.match(w.after)
        or OF_A_TURNOUT.match(r.low, share.end)
        or THOSE_VOTED.match(w.after)
    ):
        return "yes", None
    if IN_EACH.match(w.after) and w.ends(SECRET_BALLOT, BACK):
        return "yes", None
    if OF_HOW_MANY.match(w.after) or SAME_WAY.match(w.after) or (w.ends(SO_VOTED, 30) and w.after.startswith(") ")):
        return "yes", None
    if OF_MEMBERS_ON.match(r.low, share.end) or (VOTING_BY.match(w.after) and w.before.endswith(" voting ")):
        return "yes", None
    if w.after.startswith((",", " was", " came")) and w.ends(VOTE_FOR, 60):
        return "yes", None
    if _told_before(w) or _told_behind(r, share, start, w):
        return "yes", None
    if any(word in w.before for word in CARRIED) and w.ends(CARRIED_BY, BACK):
        return "yes", cues[-1] if cues else None
    if NO_VOTE.match(w.after) or w.ends(VOTING_WERE, 80):
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


CARRIED = (" carried ", " passed ", " won ", " adopted ", " at ")
A_SHARE_OF = ("proportion", "share", "percentage", "number")


def _told_before(w: Beside) -> bool:
    """Whether the words before a share say that it is of votes for: `the share of members who voted to strike is`."""
    if " of " in w.before[-20:] and (w.ends(STRIKE_VOTE_OF, 60) or w.ends(SUPPORT_OF, BACK)):
        return True
    if ("yes" in w.before and w.ends(YES_VOTES, BACK)) or (w.before.endswith(", of ") and w.ends(A_MAJORITY, 40)):
        return True
    return any(word in w.before for word in A_SHARE_OF) and (w.ends(READY, BACK) or w.ends(SHARE_WHO, BACK))


def _told_behind(r: Reading, share: Share, start: int, w: Beside) -> bool:
    """Whether the words behind a share say that it is of votes for: `voted in the last two weeks to strike`."""
    if LET_THEM.match(w.after) or (w.before.endswith(' voted "') and TO_GO.match(w.after)):
        return True
    if any(p.match(r.low, share.end) for p in (CAST_FOR, VOTED_WHEN, BEHIND_IT, PAPERS_SAID)):
        return True
    if w.before.endswith(" and ") and TO_STRIKE.match(w.after) and " voted " in w.before:
        return True
    if RATIFIED.match(r.low, share.end) or ARE_READY.match(r.low, share.end) or _that_is(r, share, start, w):
        return True
    if OF_THE_TURNOUT.match(w.after) and w.ends(FOR_STRIKES, BACK):
        return True
    return BY_OPENS.match(r.low, start, share.start) is not None and DECIDED_SO.match(r.low, share.end) is not None


THAT_IS = re.compile(r"\W*(?:that|this|it) (?:is|was|makes|represents|amounts to) (?:just |about |over |nearly )?$")
SO_MANY_FOR = re.compile(r"\b\d[\d,]* [^.;]{0,60}\bvoted (?:for|to|in favou?r)\b")


def _that_is(r: Reading, share: Share, start: int, w: Beside) -> bool:
    """Whether a share is of the votes for of the sentence before: `That is 77 per cent of those who voted`."""
    if not w.after.startswith((" of those who voted", " of those voting", " of the vote")):
        return False
    before = r.sentence(max(0, r.text.index(start) - 1))
    return (
        THAT_IS.fullmatch(r.low, start, share.start) is not None
        and SO_MANY_FOR.search(r.low, before.start, before.end) is not None
    )


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
AFTER_NATIONAL = ("average ", "turnout ", "figure ", "of ", "was ", "is ", ", ")


def _of_no_vote(r: Reading, share: Share, index: int, w: Beside) -> bool:
    """Whether a share is of a rule, a range, leaders, or of whatever else is no vote of members."""
    if share.rule == "unanimous" and w.after.startswith(
        (
            " agreed",
            " decided",
            " recommend",
            " to recommend",
            " not to recommend",
            " in agreeing",
            " in deciding",
            " in favour of working",
        )
    ):
        return True
    if (
        w.after.startswith((" point", "-point", "age point", " + 1", "+1", " +1", "+ 1"))
        or BAR.match(w.after)
        or w.before.endswith("<")
        or w.before.endswith(("threshold of ", "threshold of at least ", "requirement of "))
        or (w.before.endswith("between ") and w.after.startswith(" and "))
        or (w.before.endswith((" and ", " to ")) and w.ends(RANGE, 34))
    ):
        return True
    if share.value in LEGAL and _legal(r, share, index, w):
        return True
    if share.rule != "percent" and w.ends(LEADERS, BACK):
        return True
    return (
        STRIKE_JOINED.match(w.after) is not None
        or NOT_VOTED.match(w.after) is not None
        or CLAIM.match(w.after) is not None
        or ON_DETAILS.match(w.after) is not None
        or OR_ABSTAIN.match(w.after) is not None
        or VOTERS_THINK.match(w.after) is not None
        or OF_SERVICES.match(w.after) is not None
        or OF_SCHOOLS.match(w.after) is not None
        or NEW_TERMS.match(w.after) is not None
        or (share.value <= LEGAL_TURNOUT and share.hedge in ABOVE and WHERE_TURNOUT.search(w.before) is not None)
        or (w.ends(IS_ONLY, 30) and OF_A_WHOLE.match(w.after) is not None and not w.ends(TURNOUT_IS, 60))
        or _of_a_span(r, share)
        or lists.needed(r.low, share.start, share.end)
        or lists.of_others(r.text.plain, r.low, share.start, share.end)
        or w.ends(SPEAKS_FOR, 50)
        or w.ends(RIGHT_TO_STRIKE, BACK)
        or (w.before.endswith("), with ") and WORKFORCE.match(w.after) is not None)
    )


def _legal(r: Reading, share: Share, index: int, w: Beside) -> bool:
    """Whether 40 or 50 per cent is what the law asks for, not what was reached."""
    if share.hedge in FEWER:
        return TURNOUT_OF.search(r.low, max(0, share.start - 60), share.start) is None
    return (
        share.hedge == "at least"
        or w.ends(PASSED, 40)
        or w.ends(LEGALLY, BACK)
        or w.ends(HAS_TO_BE, 40)
        or w.ends(OVER_THE, 30)
        or w.after.startswith(OR_MORE)
        or BY_LAW.match(w.after) is not None
        or (w.after.startswith((" turnout", " turn-out", " ballot turnout")) and w.ends(ASKED_OF, 40))
        or "threshold" in r.kinds(index)
    )


def _of_the_votes(share: Share, cues: list[Cue], w: Beside) -> tuple[str, Cue | None] | None:
    """The role of a share that stands beside a tally, a turnout or a poll."""
    if any(c.kind in TALLIED for c in cues) and w.ends(AFTER_TALLY, 40):
        return "yes", None
    if w.after.startswith((" of the vote", " of the ballot vote", " of votes")) and w.ends(TOOK_VOTES, 90):
        return "yes", None
    if ON_TURNOUT.match(w.after) and not (w.after.startswith(",") and cues and cues[-1].kind == "turnout"):
        return ("other", None) if any(c.kind in ("other_vote", "poll") for c in cues) else ("yes", None)
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


def _of_a_span(r: Reading, share: Share) -> bool:
    """Whether a figure is an end of a range, `73% to 87%`: no pair of votes for and against, which make a hundred."""
    m = TO_NEXT.match(r.low, share.end) or FROM_LAST.search(r.low[max(0, share.start - 20) : share.start])
    return (
        m is not None
        and share.rule == "percent"
        and float(m.group(1)) + share.value > 101
        and 50 < float(m.group(1)) <= 100  # not `Yes 637 - 87.5%`
    )


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
