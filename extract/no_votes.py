"""Shares that are no vote of members by the words right beside them: a rule, a range, leaders, services."""

from __future__ import annotations

import re

from extract import lists
from extract.numbers import FEWER, Share
from extract.reading import Reading
from extract.those_voting import BACK, Beside

BAR = re.compile(r" (?:turn-?out |voting )?(?:line|rule|bar|mark|threshold|hurdle|requirement|test|limit|law)\b")
RANGE = re.compile(r"\b(?:between|from|ranged) \S*\d\S*(?: per ?cent| percent)? (?:and|to) $")
LEADERS = re.compile(
    rf"\b(?:{lists.BODIES}|stewards)(?: members)?"
    r"(?: (?:of|to|at)(?: (?!members|workers|staff)[\w',-]+){1,14}?)?(?:'s)? (?:have |has |had )?(?:vot|agree|decid|"
    r"back)|\b(?:conference|congress|board)\b(?:(?!members|workers|staff|ballot)[^.;]){0,50} (?:with|gave) an? $"
)
TO_NEXT = re.compile(r"(?:%|per ?cents?|percent)? ?(?:to|-) ?(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent)")
FROM_LAST = re.compile(r"(?<![\d,.])(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cents?|percent)? ?(?:to|-) ?$")
SPEAKS_FOR = re.compile(
    r"\b(?:which|who|that|union|it|association) (?:represent|organi[sz]e|cover|speak for|"
    r"account for)s? (?:[a-z]+ ){0,3}$|\b(?:represents|representing|makes? up) (?:about |some |around |over |nearly )?$"
)
SUPPORT_OF = re.compile(r"\b(?:support|backing) of (?:just |only )?(?:less than |fewer than |under |barely )$")
OF_THEIR_STAFF = re.compile(  # what an employer makes of a vote: `it has the support of less than 30% of our pilots`
    r" of (?:all |our |its |the )?(?:[\w'&-]+ ){0,3}(?:pilots|staff|workers|drivers|employees|workforce|crew|nurses|"
    r"teachers)\b"
)
OF_ITS_MEMBERS = re.compile(  # `less than half of our pilots are members and of these just 57% voted for it`
    r"\b(?:are|were) (?:in the union|[\w-]+ members|members(?: of [\w ]{2,30})?),? and,? of (?:these|those|them),? "
    r"(?:just |only )?$"
)
RIGHT_TO_STRIKE = re.compile(  # `the power to strike had the backing of 80 per cent of police`
    r"\b(?:power|right) to strike (?:was|is|had|has|have|got)\b[^.;%]{0,50}$"
)
STRIKE_ATTENDED = re.compile(  # `participation in yesterday's strike was just 38%`, `turnout for the strike day was`
    r"\b(?:participation|turn-?out) (?:in|for) (?:[\w'-]+ ){0,3}(?:strikes?|walkouts?|stoppages?)(?: days?)? "
    r"(?:was|is|stood at|fell to) (?:just |only |about |around )?$"
)
JOINED_IT = re.compile(r"\b(?:joined|took part in|observed) (?:the|a) (?:[\w'-]+ ){0,2}(?:strike|walkout|stoppage)\b")
TOOK_PART = re.compile(r" of (?:[\w'-]+ ){1,4}took part[.,;]")
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
    r" (?:of [^.;,%]{2,40}? )?(?:said (?:that )?they )?(?:have |had |has )?(?:endorsed|backed|supported|approved|"
    r"agreed|ratified) (?:the|their|its|this|that|a|our) (?:[\w'-]+ ){0,3}(?:claims?|demands)\b"
)
OF_A_WHOLE = re.compile(r"\s+of (?!those|the votes?|votes|voters|members (?:who|voting))")
TURNOUT_IS = re.compile(r"\bturn-?out (?:[a-z]+ ){0,5}only $")
IS_ONLY = re.compile(r"\b(?:is|was|are|were)(?: in fact| really| actually)? only $")  # 43% of the whole crew
NEW_TERMS = re.compile(  # `58% of staff have agreed to the new terms`, one by one
    r" of (?:the )?(?:staff|employees|workers|workforce) (?:have |had )?(?:agreed to|signed|accepted) (?:the |their "
    r")?new (?:terms|contracts?)\b"
)
OF_SCHOOLS = re.compile(  # `78 per cent of the town's schools affected`
    r" of (?:[\w']+ ){0,3}(?:schools|classes|lessons|hospitals|offices) (?:were |are |was |is )?(?:fully |partly |"
    r"partially )?(?:affected|closed|shut|hit|disrupted)\b"
)
OF_SERVICES = re.compile(  # `the strike put paid to 95% of the services of the line`
    r" of (?:the |its |all |normal )?(?:[\w-]+ )?(?:services|trains|flights|sailings|timetable|rosters)"
    r"(?=[,.;)]| (?:of|on|in|at|to|from|by|were|was|are|is|will|would|ran|run|had|have|not|between|across)\b)"
)
VOTERS_THINK = re.compile(r" of (?:voters|people|adults|the public)\b[^.;,%]{0,30} (?:think|believe|feel)\b")
OR_ABSTAIN = re.compile(r"[^.;%\d]{0,70}\b(?:no|against)\b[^.;%\d]{0,30} or abstain(?:ed)?\b")  # no side of a vote
NOT_VOTED = re.compile(
    r" of [^.;,]{2,70}? (?:(?:don't|do not) )?belong to\b| of (?:all |the )?rostered\b|"
    r" of [^.;,]{2,40}? (?:had |have )?(?:either )?(?:not voted|did not vote|not returned|"
    r"said (?:that )?they were (?:against|opposed to) (?!(?:the |this )?(?:[\w'-]+ ){0,2}(?:offer|deal|award)))\b"
)
STRIKE_JOINED = re.compile(
    r"[^.;]{0,40}? (?:(?:took|had taken|have taken) part|participated) in "
    r"(?:(?!ballot|vote|poll|consult|survey)[\w'-]+ ){0,7}?(?:strikes?|walkouts?|stoppages?)\b"
    r"(?! (?:ballot|vote|poll|mandate))|"
    r"[^.;]{0,40}? turn(?:ed)?[ -]?out (?:for|in) (?:[\w'-]+ ){0,5}(?:strikes?|walkouts?|pickets?)\b(?! (?:ballot|vote|"
    r"poll))|"
    r" of (?:its|the|their|our) (?:\w+ )?(?:members|staff|workers) (?:had|have) (?:supported|joined|observed|heeded|"
    r"answered|followed) the (?:strike|walkout|stoppage|call)\b"
)
VOTE_ON = re.compile(r"\bvot(?:e|ed|ing)\b[^.;]{0,30}\bon an? $")  # the turnout of a vote, told right behind it
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
    r"is (?:reached|met)|(?:legal )?threshold|minimum)\b"
)
OR_MORE = (" or higher", " or more", " or above", " or over", " or greater")


# Behind a share: `a 3% rise`.
OF_PAY = (" offer", " pay ", " rise", " award", " deal", " increase", " uplift", " wage", " salary", " pay-rise")
WOULD_TAKE = re.compile(  # `it would take 80% of them to authorise it`
    r"\bit (?:would|will) (?:take|need|require) (?:at least )?$"
)
LINE_OF = re.compile(r"\b(?:line|bar|hurdle|mark) of $")  # `got over the line of half its members voting`
OF_THINGS = re.compile(  # `whose drivers supply nine out of ten garages`
    r" (?:of )?(?:[a-z]+ ){0,2}?(?:garages|forecourts|stations|trains|schools|shops|stores|flights|buses|services|"
    r"homes|households|patients|jobs|posts|passengers|journeys|trips|beds|children|pupils|families|sites|firms)\b"
)


# Words of which some patterns need one: asked for first, as they are found far more quickly.
JOINING = ("part in ", "participated in ", "turn", " the strike", " the walkout", " the stoppage", " the call")
SPEAKING = ("represent", "organi", "cover", "speak for", "account for", "make", "making")
OF_THEM = ("of these", "of those", "of them")
LEVELS = (" at ", " was ", " is ", " to ", "just ", "only ", "about ", "around ", "nearly ")
AT_LEVEL = re.compile(  # `during the strike services were at 70%`, `put the share of pilots on strike at 65%`
    r"\b(?:share|proportion|percentage|number) of [^.;,%]{2,40} (?:on strike|striking|taking part)[^.;,%]{0,20} "
    r"(?:at|was|is|to) (?:just |only |about |around |nearly )?$|"
    r"\b(?:services|trains|buses|flights|attendance|capacity|occupancy|production|output|staffing)\b[^.;,%]{0,30} "
    r"(?:at|to) (?:just |only |about |around |nearly )?$"
)


def of_no_vote(r: Reading, share: Share, index: int, w: Beside) -> bool:
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
    if w.after.startswith(OF_PAY):
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
    if share.rule != "percent" and w.ends(LINE_OF, 24):
        return True
    if share.rule == "n in m" and OF_THINGS.match(r.low, share.end):
        return True
    if share.value in LEGAL and _legal(r, share, index, w):
        return True
    if share.rule != "percent" and w.ends(LEADERS, BACK):
        return True
    return (
        _took_part_in_one(w)
        or (w.before.endswith(LEVELS) and w.ends(STRIKE_ATTENDED, 90))
        or _of_those_out(r, share, index)
        or NOT_VOTED.match(w.after) is not None
        or CLAIM.match(w.after) is not None
        or ON_DETAILS.match(w.after) is not None
        or ("abstain" in w.after and OR_ABSTAIN.match(w.after) is not None)
        or VOTERS_THINK.match(w.after) is not None
        or OF_SERVICES.match(w.after) is not None
        or OF_SCHOOLS.match(w.after) is not None
        or NEW_TERMS.match(w.after) is not None
        or (share.value <= LEGAL_TURNOUT and share.hedge in ABOVE and WHERE_TURNOUT.search(w.before) is not None)
        or (w.ends(IS_ONLY, 30) and OF_A_WHOLE.match(w.after) is not None and not w.ends(TURNOUT_IS, 60))
        or _of_a_span(r, share)
        or lists.needed(r.low, share.start, share.end)
        or lists.of_others(r.text.plain, r.low, share.start, share.end)
        or (any(map(w.before.__contains__, SPEAKING)) and w.ends(SPEAKS_FOR, 50))
        or (w.ends(SUPPORT_OF, 50) and OF_THEIR_STAFF.match(w.after) is not None)
        or (any(map(w.before[-24:].__contains__, OF_THEM)) and w.ends(OF_ITS_MEMBERS, BACK))
        or (" to strike " in w.before and w.ends(RIGHT_TO_STRIKE, BACK))
        or (w.before.endswith(LEVELS) and w.ends(AT_LEVEL, 90))
        or ((" would " in w.before[-40:] or " will " in w.before[-40:]) and w.ends(WOULD_TAKE, 40))
        or (w.before.endswith("), with ") and WORKFORCE.match(w.after) is not None)
    )


def _took_part_in_one(w: Beside) -> bool:
    """Whether a share is of those who took part in a strike, and of no vote: no `77 per cent turnout for strikes`."""
    joined = STRIKE_JOINED.match(w.after) if any(map(w.after.__contains__, JOINING)) else None
    return joined is not None and "vote" not in joined.group() and not VOTE_ON.search(w.before)


def _of_those_out(r: Reading, share: Share, index: int) -> bool:
    """Whether a share is of those who took part in a strike told before: `Only 29% of support staff took part.`"""
    if not TOOK_PART.match(r.low, share.end) or {"ballot", "turnout"} & r.kinds(index):
        return False
    before = r.sentence(max(0, index - 2))
    return JOINED_IT.search(r.low, before.start, r.sentence(index).start) is not None


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
        or w.before.endswith((" minimum of ", " minimum "))
        or w.after.startswith(OR_MORE)
        or BY_LAW.match(w.after) is not None
        or (w.after.startswith((" turnout", " turn-out", " ballot turnout")) and w.ends(ASKED_OF, 40))
        or "threshold" in r.kinds(index)
    )


def _of_a_span(r: Reading, share: Share) -> bool:
    """Whether a figure is an end of a range, `73% to 87%`: no pair of votes for and against, which make a hundred."""
    back = max(0, share.start - 20)
    following, before = TO_NEXT.match(r.low, share.end), FROM_LAST.search(r.low[back : share.start])
    m = following or before
    first = share.start if following or not before else back + before.start(1)
    return (
        m is not None
        and not r.low.endswith(
            ("turnout of ", "turn-out of ", "turnout was "), 0, first
        )  # `a turnout of 61% - 75% ...`
        and share.rule == "percent"
        and float(m.group(1)) + share.value > 101
        and 50 < float(m.group(1)) <= 100  # not `Yes 637 - 87.5%`
    )
