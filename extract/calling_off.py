"""Whether a strike day took place: held, planned or called off, as of the day of publication."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from extract.dates import TO_ANOTHER_DAY, When
from extract.lexicon import Cue
from extract.reading import Reading

HISTORY = re.compile(
    r"\b(?:miners' strike|(?:18|19)\d\d(?:[-/]\d\d?)? (?:\w+ )?strike|strikes? of (?:18|19)\d\d|winter of discontent)\b"
)
REMEMBERED = re.compile(
    r"\b(?:anniversary|exhibition|commemorat\w+|years? (?:ago|since|on|later)|memorial|documentary|museum|archives?|"
    r"memories|remember\w*|decades)\b"
)


def remembered(r: Reading) -> bool:
    """Whether an article remembers a strike of long ago: the days in it are of exhibitions and meetings."""
    lead = r.top(4)
    return HISTORY.search(r.low, 0, lead) is not None and REMEMBERED.search(r.low, 0, lead) is not None


CLIMATE = re.compile(
    r"\b(?:climate|school|youth|pupils?'?|students?'?|global) strikes?\b|\bstrik(?:e|es|ing) for (?:the |"
    r"our )?(?:climate|planet)\b"
)


def of_the_climate(r: Reading) -> bool:
    """Whether the strikes of an article are those of pupils for the climate."""
    return "climate" in r.low and CLIMATE.search(r.low, 0, r.top(6)) is not None


OF_NO_LABOUR = re.compile(r"\b(?:hunger|drone|air|missile|rent|military|bird|lightning) ?strik(?:es?|ers?|ing)\b")
OF_LABOUR = re.compile(
    r"\b(?:industrial action|walk(?:ed|ing|s)?[ -]?outs?|stoppages?|pickets?|picketing|on strike|strike "
    r"(?:action|ballots?|votes?|days?)|general strike|down(?:ed|ing)? tools|strike by|ballot(?:s|ed|ing)?)\b"
)


def of_no_labour(r: Reading) -> bool:
    """Whether the top of an article is about strikes of another kind, and nothing in it tells of one by a union.

    A hunger strike, a drone strike: the words for industrial action are wanting, or no union that is known is named.
    """
    told = OF_NO_LABOUR.search(r.low, 0, r.top(2)) if "strik" in r.low else None
    hunger = told is not None and told.group().startswith("hunger") and not any(m.union.country for m in r.unions)
    return told is not None and (hunger or not OF_LABOUR.search(r.low))


LOCKED_OUT = re.compile(r"\block(?:ed|ing)?[ -]?outs?\b")


def locked_out(r: Reading) -> bool:
    """Whether an article is about a lock-out and tells of no strike: its pickets and stoppages are none."""
    return (
        "lock" in r.low
        and "strik" not in r.low
        and "struck" not in r.low
        and LOCKED_OUT.search(r.low, 0, r.top(4)) is not None
    )


HELD = re.compile(r"\b(?:since|was held|were held|took place|walked out|went on strike|struck|last)\b[^.;]*$")
WAS_TO = re.compile(
    r"\b(?:was|were|had been|been) (?:also |originally )?(?:due|expected|set|scheduled|planned|meant|to have|going|"
    r"to)\b"
)
HAD_PLANNED = re.compile(  # of a day to come: `staff had planned a second strike for next Wednesday`
    r"\bhad (?:been )?(?:planned|planning|due|set|scheduled|intended|going to)\b(?! was\b)(?![^.;]*\b(?:but|still|"
    r"will)\b)[^.;,]{0,80}$"
)
SETTLED = re.compile(
    r"\b(?:dispute|strike) (?:is |has )?(?:over|ended|ends|settled|resolved)\b(?! (?:pay|jobs|the|an?|plans)\b)"
)
PUT_OFF_THEN = re.compile(  # `voted to strike from 6 April. But it was put off while ...`
    r"(?:but |however,? )?(?:it|they|this|that|both|all of them|the (?:strikes?|walkouts?|action|stoppages?)) "
    r"(?:was|were|has (?:now )?been|have (?:now )?been) (?:then |later |now )?"
    r"(?:put off|called off|suspended|postponed|cancelled|averted|put on hold)\b|"
    r"however,? (?:on \d\d? [a-z]+,? )?(?:[a-z']+ ){0,4}(?:announced|said) (?:that )?(?:the )?(?:strikes?|strike "
    r"action|action) (?:was|were|had been) (?:suspended|called off|postponed|put off)\b|"
    r"(?:they|it|these|both) will not (?:now )?(?:go ahead|take place|happen)\b|"
    r"the (?:high )?courts? (?:forbade|blocked|stopped|banned|prevented|outlawed|halted) (?:it|that|them|both)\b"
)
BEGAN_WHAT = re.compile(r"\b(?:began|started) what $")  # `began what was meant to be a fortnight of strikes`
HAD_MADE_READY = re.compile(  # `had been preparing to walk out this morning`
    r"\b(?:had been|were) (?:preparing|planning|getting ready|ready|about|due|set) to (?:walk out|strike|go on strike|"
    r"down tools|stop work)\b[^.;]{0,30}$"
)
WERE_TO_HAVE = re.compile(r"\b(?:was|were) to have\b|\bhad called (?:its|their|the|all)\b[^.;,]{2,50} out\b")
A_NEW_ONE = re.compile(
    r"\b(?:new|further|another|fresh|more) (?:[\w-]+ ){0,2}(?:strikes?|walkouts?|stoppages?|dates) (?:have |has )?$"
)
MOVED = re.compile(  # `had been due to walk out on 15 February, but agreed to move this to next week`
    r"[^.;]{0,30}\b(?:agreed to |decided to )?(?:moved?|put|postponed?|deferred|defer|shift(?:ed)?) (?:this|it|that|"
    r"the (?:strike|action|walkout)) (?:back |off )?to\b"
)
BY_A_COURT = re.compile(  # `a walkout set for 19 October of that year was prevented by the High Court`
    r"(?: of that year| last year)? (?:was|were) (?:prevented|blocked|stopped|banned|halted|outlawed) by (?:the |an? )?"
    r"(?:[a-z]+ )?(?:courts?|judge|injunction|ruling|tribunal)\b"
)
NOT_TO_STRIKE = re.compile(  # `the commission ordered rail workers not to strike on Monday`
    r"\border(?:s|ed|ing) [^.;,]{3,60} not to (?:strike|walk out|stop work|go on strike|go ahead with [a-z ]{3,30})"
    r"(?: on)? (?:the )?$"
)
BANNED = re.compile(  # `The High Court has banned a strike planned for`, `granted an injunction against the strike`
    r"\b(?:courts?|judges?) (?:has |have |had )?(?:banned|blocked|outlawed|halted|stopped|barred|prohibited|prevented) "
    r"(?:an?|the|its|their) (?:[\w-]+ ){0,3}(?:strikes?|walkouts?|stoppages?)\b[^.;]{0,40}$|"
    r"\b(?:granted|won|secured|obtained|issued) (?:an? |the )?(?:[\w-]+ ){0,2}injunctions? (?:against|blocking|"
    r"stopping|halting|banning|preventing|to (?:block|stop|halt|prevent)) (?:an?|the|its|their) (?:[\w-]+ ){0,3}"
    r"(?:strikes?|walkouts?|stoppages?)\b[^.;]{0,40}$"
)
NOT_UNTIL = re.compile(r" will not (?:now )?(?:begin|start|take place|happen|go ahead) (?:until|till|before)\b")
OF_STAFF = re.compile(
    r" (?:\d[\d,]* |its |the |all |some |union )*(?:staff|workers|members|employees|drivers|nurses)\b"
)
STAFF_WERE = re.compile(
    r"\bnotices? of $|\b(?:workers|staff|members|employees|drivers|nurses) (?:(?:were|are|was|been|have been|had "
    r"been) )?$"
)
STRIKES_ARE = re.compile(  # no service, but the strikes themselves
    r"\W*(?:\w+ ){0,3}?(?:strikes?|walkouts?|stoppages?) (?:by|of|at|on|in) (?![^.;]*\b(?:led|caus|mean|forc|leav|"
    r"hit|so ))[^.;]*"
)
SETTLED_BEFORE = re.compile(  # `reached a deal less than a day before they were due to walk out on October 7`
    r"\b(?:reached|agreed|settled|averted|struck|signed)\b[^.;]{0,60} before (?:they|it|the "
    r"strike|members|workers|staff|a (?:strike|walkout)) (?:were|was|had been) (?:due|set|scheduled|to)\b[^.;]{0,40}$"
)
IF_APPROVED = re.compile(  # `Should it be approved, the strikes on 14 and 17 January will also be called off`
    r"\W*(?:should|if|once|provided) [^.;]{3,90}\b(?:approved|accepted|agreed|backed|ratified|endorsed),? "
    r"[^.;]{0,90}\b(?:will|would) (?:also |then |all )?be (?:called off|cancelled|suspended|withdrawn)\b"
)
WOULD_HAVE_BEEN = re.compile(r"\bwould have (?:been|taken place|begun|started|run|lasted)\b[^.;]{0,60}$")
WOULD_HAVE = re.compile(r"(?: \w+){0,3} would have\b")
STILL_ON = re.compile(r"\b(?:but|however|instead|while|will|still|go|goes|going|after|if|unless|prior|until)\b|;")
ANOTHER = re.compile(  # `will walk out on December 18, although a strike this coming Monday has been called off`
    r"\b(?:although|though) (?:a|an|another|one|an earlier|the) (?:[\w-]+ ){0,2}(?:strike|walkout|stoppage)\b"
)
TURN = re.compile(r"\b(?:but|however|instead|while)\b")
BEGAN = re.compile(
    r"\b(?:began|started|since|walked out|went on strike|were out|was held|(?:held|staged) (?:an?|its|their) "
    r"(?:[\w-]+ ){0,2}(?:strike|walkout|stoppage))(?: \w+)? "
    r"(?:at (?:[\d.:]+ ?[ap]\.?m\.?|midnight|noon|midday) )?(?:on |from )?$"
)


SERVICE = (
    r"(?:services?|trains?|flights?|classes|lessons|lectures|operations|appointments|buses|trams|ferries|routes|"
    r"surgery|procedures|collections|exams?|matches|sailings|journeys|teaching|tickets?|leave|orders|production|"
    r"performances?|care|treatments?)"
)
SERVICES_ARE = re.compile(rf"\b{SERVICE} (?:a day |(?:needing|requiring|due) [^.;,]{{3,40}} )?"
                          r"(?:(?:will|would|could|may|might|to|have|had|has|were|was|"
                          r"are|is|been|be|being|also) )+$|"
                          rf"\b{SERVICE}\b[^.;,]{{0,50}} (?:look|looks|are|is|were|was) (?:set|likely|due|"
                          rf"expected) to be $"
                          )  # fmt: skip
SAW_SERVICES = re.compile(rf"\b(?:saw|sees|left) (?:[\w'-]+ ){{0,4}}?{SERVICE} (?:[^.;,]{{3,60}} )?$")
WILL_BE = re.compile(r"\b(?:will|would) be $")
CONDITION_THAT = re.compile(r"\b(?:on condition|provided|as long as)\b[^.;]{0,70}$")
ON_CONDITION = re.compile(r"(?: only)? (?:if|unless|should)\b")
MAYBE = re.compile(
    r"\b(?:could|(?<!\d )may|might|can|(?:prepared|willing|ready|offered) to|would only|unless|if|whether|hopes? to|"
    r"hoping to|talks to|urged? to|calls? to|"
    r"seek|seeks|seeking|sought|(?:apply|applied|applying) for|asked to|either|effort to|bid to|attempt to|"
    r"(?:urg|ask|press|appeal)\w* (?:on |to )?(?:[\w']+ ){1,6}to|call(?:ed|s|ing) on (?:[\w']+ ){1,6}to|aim(?:ed)? "
    r"(?:to|at)|aims to|refus\w+ to|not) (?:[a-z]+ ){0,4}$"
)
CANCELS_THEM = re.compile(  # `cancelled hundreds of flights`, but not `called off train strikes`
    r" (?:(?:all|its|their|most|some|many|hundreds|thousands|dozens|more|than|around|about|of|the|up|to|\d[\d,.%]*) )*"
    rf"(?:and [a-z-]+ )?(?:[a-z-]+ )?{SERVICE}\b"
    r"(?! (?:strike|driver|crew|staff|worker|walkout|action|dispute|guard|compan|operator|union|conductor))"
)


BY_A_STRIKE = re.compile(  # `all operations suspended by a strike`
    r" (?:by|because of|due to|during) (?:a|an|the|its|their|this) (?:[\w'-]+ ){0,4}(?:strike|walkout|stoppage)\b|"
    r" (?:by|because of|due to) (?:[\w'-]+ ){0,3}(?:strikes|walkouts|stoppages)\b"
)
LABOUR_IS = re.compile(  # `laboratory services completely withdrawn`, `labour fully withdrawn`
    r"\b(?:services?|labour|labor|goodwill|cover|care)(?: except [\w-]+)?(?: (?:is|are|will be|to be|being))?"
    r"(?: (?:completely|fully|wholly|entirely))? $"
)


OF_COVER = re.compile(
    r" (?:their |all |its |the )?(?:emergency |night )?(?:cover|labour|labor|goodwill|services|care)\b"
)
IF_THEN = re.compile(r"[^.;,]{0,60} (?:if|unless|provided) (?:there|the|it|they|talks)\b")


def _of_services(r: Reading, cue: Cue) -> bool:
    """Whether no strike is off but what it stops, or none yet: `trains will be suspended`, `could be called off`."""
    before = r.low[max(0, cue.start - 80) : cue.start]
    if BY_A_STRIKE.match(r.low, cue.end) or (r.low.startswith("withdrawn", cue.start) and LABOUR_IS.search(before)):
        return True
    if r.low.startswith("withdraw", cue.start) and OF_COVER.match(r.low, cue.end):
        return True
    if r.low.startswith("not go ahead", cue.start) and IF_THEN.match(r.low, cue.end):
        return True
    if r.low.startswith("suspend", cue.start) and (OF_STAFF.match(r.low, cue.end) or STAFF_WERE.search(before)):
        return True
    if SAW_SERVICES.search(before):
        return True  # `the walkout on Friday saw ferry services cancelled`
    if SERVICES_ARE.search(before) and STRIKES_ARE.fullmatch(
        r.low, r.sentence(r.text.index(cue.start)).start, cue.start
    ):
        return False  # `strikes by drivers on London routes have been suspended`
    if (
        MAYBE.search(before)
        or CONDITION_THAT.search(before)
        or (WILL_BE.search(before) and ON_CONDITION.match(r.low, cue.end))
    ):
        return True
    return bool(SERVICES_ARE.search(before) or CANCELS_THEM.match(r.low, cue.end, cue.end + 45))


def _off(r: Reading, start: int, end: int) -> Iterator[Cue]:
    """The words in a span by which a strike is off."""
    return (c for c in r.cues.between(start, end) if c.kind == "called_off" and not _of_services(r, c))


NEITHER = re.compile(r"\bneither\b[^.;]{3,140}\b(?:would|will) (?:go ahead|take place|proceed|happen)\b")


FARTHEST_PUT_OFF = 140  # characters from the word to its day
PUT_OFF_TO = re.compile(
    r"\b(?:postponed|put off|put back|deferred|delayed|rescheduled|moved)\b(?! (?:authori|announc|decid|"
    r"vot))(?: [\w']+){0,7} (?:until|till|to)(?: (?:the )?week (?:starting|beginning|commencing))?(?: (?:the )?\w+)? $"
)


def put_off_to(r: Reading, when: When) -> bool:
    """Whether a day is the one to which action was put off: `postponed Thursday's strike until 6 March`."""
    start = max(r.sentence(r.text.index(when.start)).start, when.start - FARTHEST_PUT_OFF)
    return PUT_OFF_TO.search(r.low, start, when.start) is not None


IS_MOVED = re.compile(
    r"[^.;]{0,40}? (?:has|have|had|was|were) (?:now )?(?:been )?(?:moved|rescheduled|put back|brought forward) "
    r"(?:(?:to|until) |(?:by |for )?(?:a|one|two|three) (?:day|week|fortnight|month)s?\b)"
)
MOVES = re.compile(rf"\b(?:{TO_ANOTHER_DAY})(?: (?!to\b|until\b)[\w']+){{0,6}} $")
MOVED_TO = re.compile(r"(?:'s)?(?: [\w'-]+){0,3}? (?:to|until) ")


def _moved(r: Reading, left: int, when: When) -> bool:
    """Whether a day is one that action was moved from: `Friday's walkout was moved to Tuesday`."""
    if IS_MOVED.match(r.low, when.end):
        return True
    return MOVED_TO.match(r.low, when.end) is not None and MOVES.search(r.low, left, when.start) is not None


THAT_WERE_TO = re.compile(  # `the stoppages that were to have taken place on 2 November would have`
    r"\b(?:strikes?|walkouts?|stoppages?|action) (?:that|which) (?:was|were) to have (?:taken place|been held|begun|"
    r"started)(?: on)? $"
)
AFTER_ITS = re.compile(  # `Following the walkout of October 11-17`, which was held
    r"\b(?:following|after|since) (?:the|a|an|its|their) (?:[\w-]+ ){0,2}(?:strike|walkout|stoppage)s? (?:of|on|in) "
    r"(?:the )?$"
)


EARLIER = re.compile(  # action told as past: `struck on 13 July, just days after other action was halted`
    r"\b(?:days?|hours|weeks?) after [^.;]{3,60}$|"
    r"\b(?:offers?|deals?|proposals?|talks) (?:that|which) had $"  # `turned down an offer that had put off a stoppage`
)
ALTHOUGH = re.compile(  # `Although action by guards has been suspended, drivers will strike on`
    r"\W*(?:(?:although|though|while|whilst) [^.;]{3,160}|after [^.;]{3,160}?), "
    r"(?=(?:the|a|an|its|their|those|another|further|[a-z]{2,9})\b)"
)


SHOULD_HAVE_BEGUN = re.compile(  # `called off strikes: one of 48 hours, which should have started on 29 October`
    r"\b(?:which|that) (?:should|would|was to|were to) have (?:begun|started|taken place|run)(?: on|"
    r" from)?(?: this| last)?(?: \w+day,?)? $"
)


def called_off(r: Reading, index: int, left: int, right: int, when: When) -> bool:
    """Whether a day's action is off: so says its own stretch of text, or it `was due` and a strike was called off."""
    s = r.sentence(index)
    if put_off_to(r, when) or IF_APPROVED.match(r.low, s.start):
        return False
    if SHOULD_HAVE_BEGUN.search(r.low, max(left, when.start - 70), when.start) and any(_off(r, s.start, s.end)):
        return True
    if any(p.search(r.low, max(s.start, when.start - 160), when.start) for p in (NOT_TO_STRIKE, BANNED)):
        return True
    if _moved(r, left, when) or THAT_WERE_TO.search(r.low, left, when.start):
        return True
    if r.published and when.days[-1] < r.published and AFTER_ITS.search(r.low, left, when.start):
        return False
    others = ALTHOUGH.match(r.low, s.start, when.start)
    off = (c for c in _off(r, left, right) if not others or c.start >= others.end())
    off = (c for c in off if not EARLIER.search(r.low, when.end, max(when.end, c.start)))
    begun = r.published and when.days[0] < r.published and BEGAN.search(r.low, left, when.start)
    if begun or any(c.start > when.start or not TURN.search(r.low, c.end, when.start) for c in off):
        return not begun
    neither = NEITHER.search(r.low, s.start, s.end)
    if neither and neither.start() < when.start < neither.end():
        return True
    later = next(_off(r, right, s.end), None)
    if later and not STILL_ON.search(r.low, when.end, later.start) and not ANOTHER.search(r.low, when.end, later.start):
        return True
    following = min(index + 1, r.last)
    if following > index and PUT_OFF_THEN.match(r.low, r.sentence(following).start):
        return not _went_on_till_then(r, following, when)
    if any(p.search(r.low, s.start, when.start) for p in (WERE_TO_HAVE, HAD_MADE_READY)) and any(_off(r, 0, r.top(3))):
        return True
    if WOULD_HAVE_BEEN.search(r.low, s.start, when.start):
        return True
    if SETTLED_BEFORE.search(r.low, s.start, when.start):
        return True
    if any(p.match(r.low, when.end, s.end) for p in (MOVED, BY_A_COURT, NOT_UNTIL)):
        return True
    due = WAS_TO.search(r.low, s.start, when.start)
    if due and BEGAN_WHAT.search(r.low, s.start, due.start()):
        due = None
    if due and A_NEW_ONE.search(r.low, max(s.start, due.start() - 40), due.start()):
        due = None
    if due and TURN.search(r.low, due.end(), when.start):
        due = None
    if r.published and when.days[0] > r.published and HAD_PLANNED.search(r.low, s.start, when.start):
        return True
    if not due and not WOULD_HAVE.match(r.low, when.end):
        return False
    if SETTLED.search(r.low, 0, r.top(1)):
        return True
    near = r.sentence(max(0, index - 2)).start, r.sentence(min(index + 1, r.last)).end
    return any(_off(r, *near))


def _went_on_till_then(r: Reading, index: int, when: When) -> bool:
    """Whether a strike had begun when it was put off: `began on 8 October. It was suspended on Friday 12 October`."""
    told = [w.days[0] for w in r.whens(index) if OFF_ON.search(r.low, max(0, w.start - 40), w.start)]
    return bool(told) and when.days[0] < told[0] and (r.published is None or told[0] <= r.published)


OFF_ON = re.compile(
    r" (?:called off|suspended|paused|cancelled|halted|lifted|ended)(?: (?:late |again )?on)? (?:\w+day,? )?$"
)


def status(r: Reading, day: date, called_off: bool, before: str) -> str:
    """held, planned or called_off; `before` are the words before the day, for articles without a date."""
    if called_off:
        return "called_off"
    if r.published is None and HELD.search(before):
        return "held"
    return "held" if r.published and day <= r.published else "planned"
