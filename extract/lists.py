"""Lists of figures within a sentence that share one verb: `Unite by 86%, GMB by 77.5% and Unison by 65%`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.reading import Reading

if TYPE_CHECKING:
    from extract.shares import Judged

NAME = r"[A-Z][\w'&.-]{0,24}"
LINK = r"(?:the|by|at|in|of|for|from|with|members|while|among|voted|on|was|were|drivers|workers|staff|a)"
ENTRY = re.compile(
    rf"^(?: (?:in favou?r|for (?:strikes?|strike action|action)|to strike|of (?:{NAME} ?){{1,3}}(?:members)?|"
    rf"in favou?r of (?:a |an )?(?:strikes?|strike action|industrial action|action)))?"
    rf"(?: (?:in|at) (?:{NAME} ?){{1,3}})? ?"
    rf"(?P<mark>,? and\b|,|;) ?(?:{LINK} ){{0,3}}(?:{NAME} (?:and )?){{0,4}}(?:{LINK} ){{0,3}}$"
)
LEAST = {"yes": 50.0, "turnout": 0.0}  # percent; a smaller one in a list of votes may be of something else
NOT_LISTED = frozenset(("other_vote", "poll", "services", "not_strike", "pay", "threshold"))
WEIGHT = 4.5
NEAR, FAR = 70, 130  # characters between two figures of a list
SETTLED = 12  # weight of a share whose form settles what it is
IN_BRACKETS = re.compile(rf"\)(?P<mark>,? and|,) (?:(?:in|at) )?(?:{NAME} ){{1,4}}\($")
NEXT_PAIR = re.compile(
    r"\)?,? (?:and|while|with|but)(?: [^.;%]{0,40})? (?:by )?$|\)?, (?:and )?(?:at|in|for) [^.,;%]{2,40} $"
)


def chained(r: Reading, found: list[Judged]) -> list[Judged]:
    """Give figures that only go on with a list the role of the figure before them; each keeps the names before it."""
    _in_brackets(r, found)
    _under_a_head(r, found)
    for i in range(1, len(found)):
        before, j = found[i - 1], found[i]
        if before.role == "complement" and i > 1 and found[i - 2].role == "yes":
            before = before._replace(role="yes", cue=found[i - 2].cue)  # `by 91% to 9%, Unite by 83%`
        if _next_pair(r, found, i):
            found[i] = j._replace(role="yes", cue=found[i - 2].cue, weight=WEIGHT)
            continue
        if _pair_again(r, found, i):
            found[i] = j._replace(role="yes", cue=found[i - 2].cue, weight=WEIGHT)
            found[i + 1] = found[i + 1]._replace(role="turnout", cue=found[i - 1].cue, weight=WEIGHT)
            continue
        if _two_questions(r, found, i):
            found[i] = j._replace(role="yes", cue=None, weight=WEIGHT, question="strike")
            found[i + 1] = found[i + 1]._replace(role="yes", cue=None, weight=WEIGHT, question=LESSER)
            continue
        if _for_lesser(r, before, j):
            found[i] = j._replace(role="yes", cue=None, weight=WEIGHT, question=LESSER)
            continue
        if _pair_in_brackets(r, found, i) or _figures_were(r, found, i):
            found[i] = j._replace(role="yes", cue=found[i - 2].cue, weight=WEIGHT)
            found[i + 1] = found[i + 1]._replace(role="turnout", cue=found[i - 1].cue, weight=WEIGHT)
            continue
        if _next_turnout(r, found, i):
            found[i] = j._replace(role="turnout", cue=found[i - 2].cue, weight=WEIGHT)
            continue
        if _turnout_of(r, found, i):
            found[i] = j._replace(role="turnout", cue=None, weight=WEIGHT)
            continue
        role = before.role
        told = j.role == role and j.weight < WEIGHT
        if not (j.role == "other" or told) or j.at != before.at or role not in LEAST or j.share.value < LEAST[role]:
            continue
        another = _on_another(r, before, j)
        settled = j.weight >= SETTLED or (j.cue and j.cue.kind in NOT_LISTED and j.weight > WEIGHT and not another)
        in_one = another or IN_ONE.match(r.low, j.share.end)
        if settled or j.share.start - before.share.end > (FAR if in_one else NEAR):
            continue
        gap = r.text.plain[before.share.end : j.share.start]
        m = (
            IN_BRACKETS.match(gap)
            or ENTRY.match(gap)
            or _alike(r, gap, j)
            or NEXT_BY.match(gap)
            or NEXT_VOTE.match(gap)
            or NEXT_TRADE.match(gap)
            or NEXT_FIRM.match(gap)
            or NEXT_WHO.match(gap)
            or (MAJORITIES.search(r.low, 0, before.share.start) and ON_THE_NEXT.match(gap))
            or (in_one and NEXT_BALLOT.match(gap))
            or (TO_WHAT.match(r.low, j.share.end) and AND_THEN.match(gap))
            or (OF_SO_MANY.match(r.low, j.share.end) and OF_SO_MANY_AND.match(gap))
        )
        if m and role == "turnout" and gap.endswith(" by "):  # `by 64% on a turnout of 28%, and Unison by 54.4%`
            role = "yes"
        if m:
            mark = before.share.end + m.start("mark")
            found[i - 1] = found[i - 1]._replace(right=min(before.right, mark))
            found[i] = j._replace(role=role, cue=before.cue, weight=WEIGHT, left=mark)
    return found


LESSER = "action_short_of_strike"
SHORT_OF = (
    r"(?:(?:some |any )?other (?:forms|kinds|types|sorts) of (?:industrial )?action|(?:some )?lesser (?:forms of "
    r")?action|(?:industrial )?action short of (?:that|it|one|this|a (?:full )?strike|strike(?: action)?))"
)
FOR_LESSER = re.compile(  # `93 per cent were prepared to strike, and for other forms of action it was 97`
    rf"\b(?:for|on) {SHORT_OF},? (?:(?:it|that|the (?:vote|figure|share|result)) (?:was|came to) |was )?$"
)
WOULD_TAKE_LESSER = re.compile(  # `with 44.6 per cent in favour, although 53 per cent would take action short of one`
    rf"\)? (?:would|were|had|said|agreed)\b[^.;%\d,]{{0,40}} {SHORT_OF}\b"
)


def _for_lesser(r: Reading, before: Judged, j: Judged) -> bool:
    """Whether a figure is of the votes for action short of a strike, told behind that for a strike."""
    if before.role != "yes" or before.at != j.at or j.weight >= SETTLED:
        return False
    start = before.share.end
    return (
        FOR_LESSER.search(r.low, start, j.share.start) is not None
        or WOULD_TAKE_LESSER.match(r.low, j.share.end) is not None
    )


VERBLESS = re.compile(  # of `79% backed strikes over pensions and 74% over pay`, the words between the figures
    r"^(?P<before> [^,;.%]{3,80}?)(?P<mark>,? and(?: by)?|,? while|;) $"
)
BEHIND_BOTH = re.compile(r" (?:in|at|over|among|of|for) ")


NEXT_VOTE = re.compile(  # `the yes vote for a strike came to 70% and the yes vote for other action to 85%`
    r"^(?P<mark>,? and|,? while) the (?:yes )?(?:vote|figure|share) (?:for|in favou?r of) [^,;.%]{3,50} "
    r"(?:to|at|was|of) $"
)
NEXT_FIRM = re.compile(  # `voted by 94% to continue striking, by 89% on c2c, and by 90% on Northern`
    r"^(?: to (?!accept|reject)[a-z ]{3,30}| (?:on|at|in) [\w' -]{2,40})(?P<mark>, and|,| and) by $"
)
MAJORITIES = re.compile(r"\bmajorities were (?:of )?(?:just |only |over )?$")
ON_THE_NEXT = re.compile(r"^ (?:on|over|about|for|at|in) [^;.%]{3,80}?(?P<mark>,? and) (?:just |only |over )?$")
NEXT_WHO = re.compile(  # `who voted by 97 percent to strike, and 1,000 aides, who voted by 98 percent`
    r"^ (?:to|for|in favou?r of) [^;.%]{3,40}?(?P<mark>,? and) [^;.%]{2,90}?,? (?:who|which)(?: had| have)? voted by $"
)
TO_WHAT = re.compile(  # `83 per cent agreed to action short of a strike, and 72 per cent to walking out`
    r" to (?:(?:take part in|taking part in|take|taking) (?:other |strike |industrial )|action\b|walk(?:ing)? out\b|"
    r"strik(?:e|ing)\b)"
)
OF_SO_MANY = re.compile(r" of (?:the|its|their) \d[\d,]* ")
OF_SO_MANY_AND = re.compile(  # `98% of the 59,000 members at one firm and 95% of the 44,000 at another`
    rf"^{OF_SO_MANY.pattern}[^;.%]{{3,60}}(?P<mark>,? and|,) (?:by )?$"
)
AND_THEN = re.compile(r"^[^;.%]{3,90}(?P<mark>,? and) $")
NEXT_BALLOT = re.compile(  # `backed it in one ballot, and 74% in one on pay`
    r"^[^;.%]{3,125}(?P<mark>,? and) (?:by )?$"
)
IN_ONE = re.compile(
    r" (?:of members )?in (?:one|another|a second|the second|the other)(?: ballot)? (?:on|over|about)\b"
)
BALLOT_ON, ON = re.compile(r"\bballots? (?:over|on|about) "), (" regarding ", " over ", " on ", " about ")


def _on_another(r: Reading, before: Judged, j: Judged) -> bool:
    """Whether a figure is of a second ballot: `backed it in a ballot over pensions, and 74% regarding pay`."""
    gap = r.low[before.share.end : j.share.start]
    return r.low.startswith(ON, j.share.end) and len(gap) < FAR and BALLOT_ON.search(gap) is not None


NEXT_TRADE = re.compile(  # `in retail 94% of members voted for it, in catering almost 97%`
    r"^[^,;.%]{0,60}(?P<mark>,(?: and)?) in (?:[a-z]+ ){1,3}(?:almost |nearly |over |just |about )?$"
)
NEXT_BY = re.compile(
    r"^(?: turn-?out| (?:to|for|in favou?r of) [a-z ]{3,30}| (?:in|last) [A-Za-z]{3,9}| on [A-Z][a-z]{2,8}\.? "
    r"\d{1,2})?(?P<mark>; and|;|, and|,| and) (?:[\w'-]+ ){0,5}(?:[\w'-]+, which [^,;.%]{3,70}, |[\w'-]+ )by $"
)


def _turnout_of(r: Reading, found: list[Judged], i: int) -> bool:
    """Whether a figure in brackets is a turnout, as those before it in the sentence: `by 91.5% (58.2%)`."""
    before, j = found[i - 1], found[i]
    return (
        before.role == "yes"
        and before.at == j.at
        and r.low[before.share.end : j.share.start] == " ("
        and r.low.startswith(")", j.share.end)
        and any(k.role == "turnout" and k.at == j.at for k in found[:i])
    )


THE_FIGURES = re.compile(r"\b(?:figures|numbers|percentages|results) (?:were|are|at) (?:just |about )?$")


def _figures_were(r: Reading, found: list[Judged], i: int) -> bool:
    """Whether two figures are yes and turnout, as the two before: `on pensions the figures were 85% and 60%`."""
    if not 2 <= i < len(found) - 1 or found[i].share.value < LEAST["yes"]:
        return False
    four = found[i - 2 : i + 2]
    return (
        [j.role for j in four[:2]] == ["yes", "turnout"]
        and four[2].at == four[3].at <= four[1].at + 1
        and r.low[four[2].share.end : four[3].share.start] == " and "
        and THE_FIGURES.search(r.low, max(four[1].share.end, four[2].share.start - 40), four[2].share.start) is not None
    )


ALSO_WERE = re.compile(
    r"\b(?:(?:figures|numbers|percentages|results) (?:for [\w' ]{2,40} )?(?:were|are|at)|it was) (?:just |about )?$"
)
HAD = re.compile(
    r"\b(?:it was|had|has|got|recorded|recording|came in (?:with|at)|came out (?:with|at)|by|saw|reported|were) "
    r"(?:just |only |about |over |nearly )?$"
)
AFAR = 3  # sentences between a pair and the next of a list of unions


def _pair_again(r: Reading, found: list[Judged], i: int) -> bool:
    """Whether two figures are yes and turnout, as the two before.

    `At the GMB it was 84% and 33%. Ucatt had 83% and 27%`.
    """
    if (
        not 2 <= i < len(found) - 1
        or found[i].role not in ("other", "yes")
        or found[i + 1].role not in ("other", "yes")
    ):
        return False
    four = found[i - 2 : i + 2]
    s = r.sentence(four[2].at)
    return (
        [j.role for j in four[:2]] == ["yes", "turnout"]
        and four[2].at == four[3].at <= four[1].at + AFAR
        and four[3].share.value < four[2].share.value >= LEAST["yes"]
        and r.low[four[2].share.end : four[3].share.start] in (" and ", " on ")
        and not r.kinds(four[2].at) & NOT_LISTED | {"asos"} & r.kinds(four[2].at)
        and HAD.search(r.low, max(s.start, four[2].share.start - 30), four[2].share.start) is not None
    )


def _two_questions(r: Reading, found: list[Judged], i: int) -> bool:
    """Whether two figures are votes on two questions, as the two before: `For Natfhe, the figures were 71% and 83%`."""
    if not 2 <= i < len(found) - 1 or min(j.share.value for j in found[i : i + 2]) < LEAST["yes"]:
        return False
    four = found[i - 2 : i + 2]
    one, two = (j.cue.start if j.cue else j.share.end for j in four[:2])
    first = "asos" in r.cues.kinds(one, four[1].share.start)
    second = "asos" in r.cues.kinds(two, r.sentence(four[1].at).end)
    return (
        [j.role for j in four[:2]] == ["yes", "yes"]
        and four[0].at == four[1].at
        and four[2].at == four[3].at <= four[1].at + 1
        and (first, second) == (False, True)
        and r.low[four[2].share.end : four[3].share.start] == " and "
        and ALSO_WERE.search(r.low, max(0, four[2].share.start - 40), four[2].share.start) is not None
    )


AT_A_FIRM = re.compile(  # `at Norbert it was 74.8% (71.3%); at Wincanton, 68.4% (71.9%)`
    r"\)(?:;|,)(?: and)? (?:at|in|for) [^.;()%]{2,40},? $"
)
BRACKETS = re.compile(r"\)(?:,|,? and) (?:the )?[^.;()%]{2,60} \($")


def _pair_in_brackets(r: Reading, found: list[Judged], i: int) -> bool:
    """Whether two figures in brackets are yes and turnout, as two before: `(76% on a 29% turnout), GMB (84%, 33%)`."""
    if not 2 <= i < len(found) - 1 or found[i].role != "other" or found[i + 1].role != "other":
        return False
    four = found[i - 2 : i + 2]
    between = four[1].share.end, four[2].share.start
    inner = r.low[four[2].share.end : four[3].share.start]
    listed = BRACKETS.search(r.low, *between) and inner in (", ", " on ")
    return (
        [j.role for j in four[:2]] == ["yes", "turnout"]
        and len({j.at for j in four}) == 1
        and four[2].share.value >= LEAST["yes"]
        and bool(listed or (AT_A_FIRM.match(r.low, *between) and inner == " ("))
        and r.low.startswith(")", four[3].share.end)
    )


def _alike(r: Reading, gap: str, j: Judged) -> re.Match[str] | None:
    """The words between two figures that share a verb, where the same preposition stands behind both."""
    m, behind = VERBLESS.match(gap), BEHIND_BOTH.match(r.low, j.share.end)
    return m if m and behind and behind.group() in m["before"] else None


def _in_brackets(r: Reading, found: list[Judged]) -> None:
    """Give figures in brackets the role that the verb before or behind their list gives: `Bolton (74%), York (90%)`."""
    for i in range(len(found) - 2, -1, -1):
        j, after = found[i], found[i + 1]
        verb = after.cue if after.role == "yes" else j.cue
        if j.at != after.at or j.role != "other" or j.share.value < LEAST["yes"] or not verb or verb.kind != "yes":
            continue
        if IN_BRACKETS.match(r.text.plain[j.share.end : after.share.start]):
            found[i] = j._replace(role="yes", cue=verb, weight=WEIGHT)


STRIKE_VOTES = re.compile(
    r"\b(?:strike votes?|votes? to strike|vot(?:e|ed) for (?:a )?strikes?|support (?:to|for) (?:a |the )?strike\b|"
    r"strike authori[sz]ation votes?)\b"
)
NAMED = re.compile(
    rf"(?:\)?(?:,? and|,|;) )?[^.;()%]{{0,140}}(?:{NAME},? |\b\d{{1,4}} )(?:[a-z]+ )?(?:\(|at )?(?:by )?$"
)


def _under_a_head(r: Reading, found: list[Judged]) -> None:
    """Make figures of places, `Dearborn (99 percent), Flint (97 percent)`, votes where the words before head them so.

    The head stands in their sentence or in the one before it: `Votes to strike at other plants include`.
    """
    sentences: dict[int, list[int]] = {}
    for i, j in enumerate(found):
        sentences.setdefault(j.at, []).append(i)
    for index, here in sentences.items():
        if len(here) < 2 or any(found[i].role != "other" or found[i].share.value < LEAST["yes"] for i in here):
            continue
        s, before = r.sentence(index), r.sentence(max(0, index - 1))
        start = before.start if before.paragraph == s.paragraph else s.start
        ends = [s.start, *(found[i].share.end for i in here)]
        listed = all(
            NAMED.fullmatch(r.text.plain, end, found[i].share.start) and found[i].share.rule == "percent"
            for end, i in zip(ends, here, strict=False)
        )
        if not listed or not STRIKE_VOTES.search(r.low, start, found[here[0]].share.start):
            continue
        for end, i in zip(ends, here, strict=False):
            found[i] = found[i]._replace(role="yes", weight=WEIGHT, left=end, right=found[i].share.end)


def _next_pair(r: Reading, found: list[Judged], i: int) -> bool:
    """Whether a figure is the vote of a second pair: `by 98% on a turnout of 90%, and by 99% on a turnout of 88%`."""
    if not 2 <= i < len(found) - 1 or found[i].role not in ("other", "turnout"):
        return False
    four = found[i - 2 : i + 2]
    roles = [j.role for j in four]
    if roles[0] != "yes" or roles[1] != "turnout" or roles[3] != "turnout" or len({j.at for j in four}) > 1:
        return False
    return (
        four[2].share.value >= LEAST["yes"]
        and NEXT_PAIR.fullmatch(r.low, four[1].share.end, four[2].share.start) is not None
    )


NEXT_TURNOUT = re.compile(r"[^.;%]{0,70},? and (?:in|at|on|for|over) [^.;,%]{2,50} (?:was |it was )?$")


def _next_turnout(r: Reading, found: list[Judged], i: int) -> bool:
    """Whether a figure is the turnout of a second pair: `turnout was 47%, with 73% for it, on pay 48%, with 70%`."""
    if not 2 <= i < len(found) - 1 or found[i].role != "other":
        return False
    four = found[i - 2 : i + 2]
    if [j.role for j in four] != ["turnout", "yes", "other", "yes"] or len({j.at for j in four}) > 1:
        return False
    return NEXT_TURNOUT.fullmatch(r.low, four[1].share.end, four[2].share.start) is not None


IN_PLACE = re.compile(r" (?:in|at|for|among) (?:the )?[A-Z]")
OF_LIST = re.compile(r"^ (?:across|of) [^;.%]{2,90}?(?:, and|,| and|;)(?: [a-z]{1,9}){0,2} $")
IN_LIST = re.compile(
    r"^ (?:in|at|for|among|on) [^;.%]{2,70}?(?:, and|,| and|;)(?: [a-z]{1,9}){0,2} $|"
    r"^ (?:in|at|for|among|on|across|of) [^;.%]{2,70}?,? and (?:in|at|for|among) [^;.%,]{2,40} $|"
    r"^,? (?:and|while) (?:in|at|for|among) [^;.%,]{2,40}(?<!it) was $|"
    r"^ voting (?:for|against|no|yes)(?: it)? (?:in|at|for) [^;.%,]{2,40},? and $|"
    r"^ votes? (?:for|in favou?r of|to) [^;.%]{2,70} from [^;.%]{2,60},? and $"
)


def goes_on(r: Reading, before: Judged, j: Judged) -> bool:
    """Whether a figure only goes on with a list: `turnout was 58 per cent at one firm, 61 per cent at another`."""
    if before.at != j.at or before.role not in ("yes", "no", "turnout"):
        return False
    gap = r.low[before.share.end : j.share.start]
    told = OF_LIST.match(gap) and IN_PLACE.match(r.text.plain, j.share.end)
    return bool(told or IN_LIST.match(gap))


def part(r: Reading, before: Judged, j: Judged) -> bool:
    """Whether a figure in brackets is of a part of the one before: `84% were for (83% in England; 89% in Wales)`."""
    if before.at != j.at or before.role not in ("yes", "turnout") or not IN_PLACE.match(r.text.plain, j.share.end):
        return False
    return r.low[j.share.start - 1] == "(" or (
        before.left < before.share.start and r.low[before.share.start - 1] == "("
    )


ALIKE = re.compile(
    r"^ (?:of|in|at|among) [^,;.%]{2,60}, $|"
    r"^ (?:of|in|at|among) [^,;.%]{2,60},? and (?:a (?:\w+ )?)?$|^ and (?:(?:the )?[a-z]+ )?$"
)


def shares_verb(r: Reading, j: Judged, after: Judged) -> bool:
    """Whether a figure has its verb with the next: `99% of Unite members and 98% of RMT members voted to strike`."""
    if after.role != "yes" or after.at != j.at:
        return False
    gap = r.low[j.share.end : after.share.start]
    return ALIKE.match(gap) is not None and r.low.startswith((" of ", " at ", " in "), after.share.end)


NEEDED_BEFORE = re.compile(
    r"\b(?:needs?|needed|requir\w+|(?:rules?|law|constitution|bylaws)(?: of [^.;,%]{2,30}?)?"
    r"(?:, though,| however)? (?:asks? for|demands?|calls? for)|"
    r"must (?:have|get|win|reach|secure)|(?:having|has|have|had) to (?:have|get|win|reach|secure)|without|necessary|"
    r"unless|(?:does|did|do)(?: not|n't) (?:pass|carry|win)(?: by| with)?) (?:the |an? |that )?(?:(?:support|approval|"
    r"authori[sz]ation|backing|vote|votes|majority|consent|agreement|yes vote|turnout)(?: of| from| by)? )?"
    r"(?:at least |more than |over )?$"
)
NEEDED_BEHIND = re.compile(
    r" majority (?:(?:that|which) (?:is|was) )?(?:needed|required|without which)\b|"
    r"(?: majority)?(?: of [^.;,%]{2,60}?)? (?:must|has to|have to|had to|need to|needs to|needed to|"
    r"(?:is|are|was|were) (?:needed|required|necessary)|"
    r"as the (?:mark|bar|threshold|minimum))\b"
)


TO_AUTHORISE = re.compile(r" to (?:authori[sz]e|call|approve) (?:a |any )?(?:strike|walkout)")
TOOK = re.compile(  # `a strike took two-thirds support`
    r"\b(?:takes?|took) (?:an? |at least |majority of |a majority of )?$"
)
TOOK_SUPPORT = re.compile(
    r"\b(?:takes?|took) (?:the |an? )?(?:support|approval|backing|votes?|majority) of (?:[a-z]+ ){0,2}$"
)
SUPPORT = re.compile(r" (?:support|majority|approval|vote)\b")
DEMANDED = re.compile(  # `asks that 51 percent of the nurses approve any change`
    r"\b(?:ask|asks|asked|asking|insist|insists|insisted|demand|demands|demanded|demanding|propos\w+|calls?|called) "
    r"(?:for )?that (?:at least |about |some |more than )?$"
)
WON = re.compile(r"\b(?:winning|won|wins|polled|polling) (?:with )?(?:just |only |about |some |over |nearly )?$")
OF_THE_VOTE = re.compile(r" of (?:the |all )?(?:votes?|ballots?|poll)\b(?! (?:to|for|in favou?r)\b)")
BODIES = "executive|committee|conference|congress|board|delegates|leaders"  # of a union, whose votes are no ballot
LEADERS = re.compile(BODIES)
LEADERS_VOTE = re.compile(
    rf"\b(?:{BODIES})(?: (?!members|union)\w+)? (?:voted|backed|supported|agreed|decided|approved|endorsed) "
    r"(?:(?!members|ballot|majority)[^.;]){0,60}$"
)
WHO_THEY_ARE = re.compile(
    r"(?: of [^.;,%]{2,60}?)? (?:are|were|is) "
    r"(?:women|men|members|part-time|low-paid|based|employed|aged|paid|younger|older)\b"
)
FOR_A_PERSON = re.compile(
    r" of [^.;,%]{2,40}? voted for (?!Industrial|Strike|Action)(?:Mr |Ms |Mrs )?[A-Z][a-z]+ [A-Z][a-z]+"
)


def of_others(plain: str, low: str, start: int, end: int) -> bool:
    """Whether a share is of leaders' votes, of votes that somebody won, or only says who the members are."""
    before, after = low[max(0, start - 110) : start], low[end : end + 90]
    return bool(
        (LEADERS.search(before) and LEADERS_VOTE.search(before))
        or ((" are " in after or " were " in after or " is " in after) and WHO_THEY_ARE.match(low, end))
        or (" voted for " in after and FOR_A_PERSON.match(plain, end))
        or (after.startswith(" of ") and OF_THE_VOTE.match(low, end) and WON.search(before))
    )


NEED = (  # of which a rule has one
    "need", "requir", "must", "without", "necess", "unless", " to ", " not ", "n't ", "rule", "law ", "constitution",
)  # fmt: skip


def needed(low: str, start: int, end: int) -> bool:
    """Whether a share is what a rule asks for: `two-thirds of those voting must agree`, `needs 60 per cent`."""
    before, after = low[max(0, start - 70) : start], low[end : end + 90]
    demanded = " that " in before and DEMANDED.search(before)
    asked = any(map(before.__contains__, NEED)) and NEEDED_BEFORE.search(before)
    took = ("took " in before or "take" in before) and (
        TOOK_SUPPORT.search(before) or (TOOK.search(before) and (SUPPORT.match(after) or TO_AUTHORISE.match(after)))
    )
    return bool(demanded or asked or took or (any(map(after.__contains__, NEED)) and NEEDED_BEHIND.match(low, end)))
