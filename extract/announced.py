"""Ballots without figures yet: announced, or open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from extract.lexicon import Cue
from extract.questions import BOTH, RECOGNISING, RECOGNITION, others_lead
from extract.reading import Reading
from extract.rows import Ballot, Span
from extract.text import Sentence
from extract.unions import UnionMention

DISMISSED, TOP = "application dismissed", 8  # of a court that allows no ballot; sentences in which it says so
MOST = 60  # unions and questions an article can announce ballots for

SOON = r"(?:now |then |also |soon |all |formally |again |today |tomorrow |shortly |(?:this|next) (?:week|month) )*"
ONE = r"(?:a|an|another|its|their|the)"
BALLOT = (
    r"(?:(?!campaign\b)[\w'-]+ ){0,4}(?:re-?|e-)?"
    r"(?:ballots?|strike votes?|authori[sz]ation votes?|ratification votes?)\b"
)
THEM = (
    r"(?:all |its |their |the |\d[\d,]* )*(?:[\w'-]+ ){0,3}?(?:members|staff|workers|nurses|teachers|doctors|drivers|"
    r"employees|lecturers|midwives|paramedics|firefighters|crews|them) (?:(?:in|at|across) [^.;,]{2,40}? )?"
)
THEN = (
    r"(?=,? (?:on|at|in|today|tomorrow|tonight|this|next|later|soon|midnight|noon|\d|(?:mon|tues|wednes|thurs|"
    r"fri|satur|sun)day)\b|\W*$)"
)
OF = r"(?:(?:of|for|on|over|among|by|at) [^.;]{2,70}? )?"

PLANNED = re.compile(
    r"\b(?:"
    + "|".join(
        (
            rf"(?:will|to|plans? to|set to|intends? to|due to|about to|would|shall|should) {SOON}(?:be |start |"
            rf"begin )?(?:re-?)?"
            r"ballot(?:ed|ing)?\b",
            rf"(?:start|starts|begin|begins|beginning|preparing for|prepares for|"
            rf"ahead of) {SOON}(?:re-?)?balloting\b",
            r"(?:now|also|then) (?:re-?)?ballot (?:its|their|on|for|members)\b|ballots (?:its|"
            r"their) (?:\w+ )?members\b",
            rf"(?:will|to|would|plans? to) {SOON}(?:hold|conduct|run|stage|organise|launch|open|call|have|start|"
            rf"take|begin) {ONE} {BALLOT}|(?:will|to|plans? to) (?:hold|launch|run|conduct) {BALLOT}|"
            r"plans? (?:strike )?votes? on\b",
            rf"(?:ballots?|voting|strike votes?|ratification votes?) {OF}(?:papers )?"
            r"(?:will|is to|are to|was to|were to|are due to|is due to|is expected to|are expected to|"
            rf"would) {SOON}"
            r"(?:open|begin|start|take place|be held|be opened|be sent|go out|run|be organised|be issued|be launched|"
            r"follow|be counted|close|be conducted)",
            rf"(?:ballots?|voting|balloting|strike votes?|authori[sz]ation votes?) {OF}(?:"
            r"opens|begins|starts|follows|is due|are due|is scheduled|is set for|"
            r"are set for|is planned|is imminent|scheduled for|set for|planned for|due on)\b",
            rf"(?:announced|announces|called|calls|calling|confirmed|approved|approves|"
            rf"authori[sz](?:ed|es)) (?!for\b)(?:(?:\w+ ){{0,3}}(?:a|an) {BALLOT}|(?:statutory|"
            rf"formal) (?:strike )?ballots?\b)",
            rf"(?:plans|planning|preparing|timetable|notice)(?: \w+)?(?: for| of| to hold)? (?:a|an) {BALLOT}",
            rf"(?:will|to|would|plans? to) {SOON}(?:open|begin|start) voting\b",
            r"notice (?:of (?:its |their )?intention )?to ballot\b",
            r"begin to (?:get|receive) (?:a |their )?(?:ballot |voting )papers?\b|papers will be sent|"
            r"papers (?:are to|will) go out",
            rf"(?:will|to|would|plans? to) {SOON}(?:hold|take|conduct) (?:a|an|more|further) (?:\w+ )?votes? "
            r"(?:of|among|by|with) (?:its |their |the |union |all )*(?:members|membership|workers|staff|employees)\b|"
            r"(?:are|is) now to vote on\b|notice of the (?:strike )?ballot\b|"
            rf"(?:agreed|decided) to (?:go ahead with|hold|run|conduct) (?:another|{ONE}) {BALLOT}|"
            r"to (?:take|hold) strike (?:authori[sz]ation )?votes?\b|"
            r"(?:has|have) called a (?:snap |ratification |strike |new )?vote (?:for|on)\b|"
            r"will have to vote (?:again|once more)\b|"
            r"taken to a (?:fresh|new|further|second) ballot\b",
            r"move to (?:a|an) (?:\w+ ){0,2}ballot|(?:goes|go|moves|progress\w*) to a (?:statutory|formal|"
            r"full|postal) ballot",
            rf"(?:will|set to|going to|due to|expected to|are to|is to|asked to|about to|"
            rf"preparing to) {SOON}(?:be asked (?:to )?)?(?:vote|decide) "
            r"(?:\w+ ){0,6}?(?:on|for|whether(?! (?:to (?:hold|call|ballot|move|launch)|and when)\b)|either)\b",
            rf"(?:will|are to|to) {SOON}be asked (?:if|whether)\b",
            r"votes? (?:on|for|over) [^.;]{3,60}? (?:will be held|will take place|is to be held)",
            r"(?:can|could) (?:now )?be (?:re-?)?balloted\b",
            rf"(?:will|is to|are to|would|plans? to|going to) {SOON}(?:ask|survey|poll|consult) "
            rf"{THEM}(?:if|whether|on|to vote|to back|over|about)\b",
            r"(?:seek|seeks|seeking|sought|applied|applying|apply|applies|application|lodg\w+|filed|files) [^.;]{0,50}?"
            r"protected (?:industrial )?action ballot",
            r"(?:strike )?(?:vote|ballot) to be (?:held|conducted|taken)\b|"
            r"to (?:hold|conduct|take) (?:an?|its|their) (?:\w+ )?vote on (?:strike|industrial) action",
            r"(?:decided|agreed|resolved) to (?:ballot|consult|survey|poll) (?:its |their |all )*members",
            r"there (?:will be|is to be) an? (?:\w+ )?(?:re-?)?ballot\b",
            rf"(?:will|to|would) {SOON}(?:start|begin|be) (?:voting|voted on by)\b",
            rf"(?:members|workers|teachers|nurses|staff|employees) (?:of [^.;,]{{2,50}}? )?(?:start|begin) voting\b|"
            rf"(?<!the )(?<!of )(?<!in )(?<!their )ballots (?!of |for |by |to |among ){THEM}"
            r"(?:on|over|in|at|for|about)\b",
            r"^\W*[\w' -]{3,60} to vote on (?:taking |possible )?(?:strikes?|walkouts?|industrial action)\b|"
            r"\bmeetings? [^.;,]{0,50}?to vote on (?:whether to|the)\b",
            r"to ballot\b|ballots? of (?:its|their) [^.;]{2,60}\bover\b",
            r"^\W*(?:\w+ ){0,3}(?:ballots?|voting|vote) to (?:open|begin|start|be held)\b",
            r"protected (?:industrial )?action ballot[^.;]{0,60} (?:approved|granted|endorsed|authori[sz]ed|ordered)\b|"
            r"(?:approved|granted|endorsed|authori[sz]ed|ordered) [^.;]{0,50}protected (?:industrial )?action ballot",
        )
    )
    + ")"
)
OPEN = re.compile(
    r"\b(?:"
    + "|".join(
        (
            r"(?:is|are|was|were|being|currently|already|been) (?:being |currently |at present |also |now |still |"
            r"already )*(?:re-?)?"
            r"ballot(?:ing|ed)\b",
            rf"(?:is|are|was|were) (?:currently |also |now )*(?:holding|conducting|running|carrying out) "
            rf"(?:{ONE} )?{BALLOT}",
            r"(?:is|are) (?:currently |still |also |now |already |all )*voting\b",
            rf"(?:has|have) (?:now |already )?(?:launched|opened|begun|started) {ONE}? ?(?:{BALLOT}|"
            rf"(?:re-?)?balloting)",
            r"(?:re-?)?ballots?,? (?:[\w,'-]+ ){0,14}(?:closes|ends|runs (?:until|to|from)|run until|is under ?way|"
            r"are under ?way|"
            r"is open|opened|in progress|taking place|closing|is being held|are being held|is taking place)",
            rf"(?:vote|voting|consultation) (?:(?<=voting )on [^.;,]{{3,70}}? )?"
            rf"(?:(?:ends|closes){THEN}|runs until|is under ?way|is taking place)",
            r"voting (?:has|have|is|are) not (?:yet )?(?:finished|closed|ended|over|complete)|still (?:collecting|"
            r"counting) "
            r"(?:its |their |the )?votes|"
            r"(?:goes|go|carr(?:y|ies)) on voting|(?:strike vote|voting) (?:goes|is going) on (?:through|until|to)\b|"
            r"ballots? under ?way\b|not (?:yet )?(?:reported|announced|published|declared) "
            r"(?:the|its|their) results?\b|(?<!unions )(?:should|will) (?:announce|declare|publish) (?:its|their) "
            r"(?:ballot |voting |own )*results?\b|"
            r"continues? (?:to vote|voting)\b|still (?:voting|being balloted)\b",
            r"announc(?:e|es|ing) the (?:result|outcome)s? of (?:its|their) (?:[\w'-]+ )?(?:vote|ballot) (?:next|later|"
            r"this|on|in|tomorrow)\b",
            r"(?:due|expected|set|about) to (?:complete|finish|close|end) (?:its|their) (?:own |\w+ )?(?:ballots?|"
            r"voting)",
            r"(?:have|has|been given) until [^.;]{3,60}? to vote|(?:are |is )?being asked (?:to vote|if|whether)|"
            r"being consulted",
            r"have ballots of their own|papers (?:also |have |are |were )*(?:went|gone|going|go|sent|arriving) out",
            r"(?:result|outcome|results|figures)[^.;]{0,20} of (?:its|their|the) own (?:ballots?|votes?|"
            r"consultations?)",
            r"(?:before|until) (?:the )?(?:result|outcome|results) of (?:its|their|the) (?:own )?(?:ballots?|votes?)\b",
            r"(?:its|their) own (?:ballots?|votes?) (?:is|are) ",
            r"ballot [^.;]{0,80}(?:is|was|are) (?:now )?commencing",
            r"ballot (?:is|are) (?:expected|due) to (?:give|produce|announce|declare|close|end|finish)\b|"
            r"will (?:say|announce|learn|declare|find out|know) [^.;]{0,30}whether "
            r"(?:its|their) members (?:have )?voted|"
            r"(?:expected|due) to (?:declare|announce|say) [^.;]{0,30}(?:its|their) members (?:have )?voted",
            r"in a ballot (?:that|which) (?:will|is to|is due to) (?:be finished|finish|end|close|conclude)\b|"
            r"still casting (?:their )?(?:votes|ballots)\b|(?:started|began|begun) (?:(?:re-?)?balloting|voting)\b|"
            r"ballot, open (?:since|until)\b|(?:were|been|has|have) sent (?:out )?(?:ballot|voting) papers\b|"
            rf"(?:has|have) also been holding (?:{ONE} )?{BALLOT}|balloting has (?:begun|started|opened)\b|"
            r"casting (?:the |their )last (?:votes|ballots)|wrap(?:s|ped|ping)? up (?:a|the) (?:strike )?vote\b|"
            r"ballot ends with a count\b|"
            r"ballot (?:has|have) (?:now |formally |already )*closed\b|ballot [^.;]{0,70}?(?:is|are) being counted\b|"
            r"being sent (?:ballot |voting )?papers\b|(?:have|has) been voting\b|"
            r"(?:strike votes?|voting|balloting) (?:began|opened|started)\b|ballot(?:ing)? stays open\b|"
            r"(?:expected|due) to (?:reveal|announce) a similar (?:vote|result)\b|opened (?:two|three) ballots\b|"
            r"(?:hop\w+|wants?|expects?|due|expected) to share (?:its|their|the) (?:\w+ )?results?\b|"
            rf"(?:begins|began|starts|started|launche[sd]|opens|opened|(?:members|workers|staff|servants|today|\)) "
            rf"(?:begin|start|launch|open)) {ONE} {BALLOT}",
            r"results? (?:is|are) (?:expected|due) [^.;]{0,40}\bballots?\b|"
            r"ballot results? (?:is |are )?(?:due|expected)\b|"
            r"in a (?:current|live|ongoing) ballot\b|yet to (?:announce|declare|publish|give) (?:its|their|"
            r"the) (?:\w+ )?results?\b|"
            r"results? of (?:(?:a|the|its|their) )?(?:[\w'-]+ )?ballots? [^.;]{0,60}?(?:will be|(?:is|are|was|"
            r"were) (?:due|expected|awaited))|"
            r"(?:due|expected|set) to (?:announce|declare|give|publish) [^.;]{0,60}?\bballot\b|"
            r"will (?:complete|finish|conclude) (?:its|their) (?:own |\w+ ){0,3}(?:ballots?|votes?|voting)\b",
            r"(?:hopes?|expects?|is due|are due) to (?:announce|publish|declare|give) (?:its|their|"
            r"the) (?:ballot )?results?\b|"
            r"(?:re-?)?ballot [^.;]{0,60}?(?:has|have) (?:now )?been open\b",
            r"in the middle of a (?:consultation|ballot)|finish voting|(?:is|are) (?:currently |also |now |"
            r"already )*consulting (?:its|their|all|with|\d|members|"
            r"on (?:the |this |an? )?(?:\w+ ){0,2}?(?:offer|deal|strikes?|action|proposals?))\b",
            rf"(?:is|are) (?:currently |also |now )*(?:asking|surveying|polling) {THEM}(?:on|if|whether|to vote)\b",
        )
    )
    + ")"
)
OFFER_VOTE = re.compile(
    r"\b(?:"
    + "|".join(
        (
            r"(?:will|to|can|would|so that|while|are|be asked|each) [^.;]{0,60}?\b(?:vote on|verdict on|decide on) "
            r"[^.;]{0,60}?(?:offer|deal|proposals?|terms|figure|package)\b",
            r"(?:will|to|be|would|is to|are to) put [^.;]{0,60}?(?:offer|deal|proposals?|"
            r"terms) [^.;]{0,30}?to (?:its |their |the )?(?:\w+ )?members",
            r"(?:offer|deal|proposals?|terms) (?:will|would|is to|are to) (?:now )?go to (?:its |their |"
            r"the )?members\b|"
            r"put to (?:its |their |the )?members\b|(?:will|is to|are to) be put to (?:[\w']+ ){0,2}members\b|"
            r"members (?:will |are to )?vote on (?:that|it|this|(?:the|a|an) (?:\w+ )?(?:offer|deal|proposals?))\b|"
            r"will vote on it\b|meetings? to discuss [^.;]{0,40} and vote on (?:it|them|the (?:offer|proposal|deal|"
            r"agreement))\b",
            r"members (?:\w+ ){0,4}?(?:will|to|can) [^.;]{0,30}?consider [^.;]{0,60}?(?:offer|deal|proposals?|terms|"
            r"package)\b",
            r"(?:ask|asked)(?: \w+)? (?:members )?for (?:a|their) verdict",
            r"so(?: that)? (?:[\w']+ ){1,4}can (?:(?:re-?)?ballot|vote on|be balloted|have a vote)\b|"
            r"suspend\w*[^.;]{0,40} (?:and|to) ballot (?:its|their|our) members",
        )
    )
    + ")"
)
# Status -> the pattern that tells it, and words of which it needs one: asking for them first is far quicker.
TELLING = (
    (
        "open",
        OPEN,
        (
            "ballot",
            "voting",
            "to vote",
            "being asked",
            "vote ends",
            "vote closes",
            "vote runs",
            "consult",
            "papers",
            " own ",
            " vote",
            "results",
            "asking",
            "surveying",
            "polling",
        ),
    ),
    ("announced", PLANNED, ("ballot", "vot", "decide", "papers", "ask", "survey", "poll", "consult")),
    (
        "announced",
        OFFER_VOTE,
        ("vote on", "verdict", "consider", "decide on", "put ", " ballot", " go to ", "have a vote"),
    ),
)
UNSURE = re.compile(
    r"\b(?:could|may|might|threaten\w*|consider\w*|possib\w*|whether to|no plans?|no time|has no|"
    r"would(?= h)|not|\w+n't|if|unless|calls? for|wants?|"
    r"urged?|urging|discuss\w*|ask\w* for|option|refused|never|demand\w*|warn\w*|prepared to|ready to|failed|failing|"
    r"recommend\w*|declin\w*|without|forced|ha(?:d|ve) to?|chance|opportunity|right to|how to|able to|propos\w*|"
    r"threat|likely|"
    r"prospects?(?= of| that| for)|whether|no (?:\w+ )?decision)\b(?:(?! - | \u2013 | after | as | when |"
    r" following | announced | confirmed )[^,;:])*$"
)
OTHER_BODY = re.compile(  # who votes or asks, and is no union
    r"\b(?<!at the )(?<!of the )(?<!in the )(?<!by the )(?<!from the )(?:house|senate|board|council|councillors|mps|"
    r"peers|lawmakers|legislators|parliament|cabinet|commission|"
    r"trustees|directors|ministers|government|shareholders|company|employers?|management)"
    r"(?: (?!members|workers|staff)[\w'-]+){0,3} $"
)
ASKS = re.compile(r"\b(?:ask(?:s|ed|ing)?|surveying|polling|(?:vote|decide) (?:[a-z]+ ){0,6}?whether)\b")
UNDER_WAY = re.compile(r"\b(?:closes|ends|runs?|under ?way|open|opened|closing|in progress|taking place)\b")
CONDITIONS = ("unless ", "if ", "should ")  # what begins so tells of no ballot yet
CONDITION = re.compile(r"[^.;]{0,60}?\b(?:if|unless) (?!they|members|staff|workers)")
PAST = re.compile(
    r"\b(?<!not )(?<!yet )(?:gave|announced|published|reported|released|revealed|declared) "
    r"(?:the |its )?(?:results?|outcome|figures)\b|"
    r"\b(?:after|since|having|despite) being (?:re-?)?balloted\b|\b(?:had|has|have|were|was) (?:been |previously |"
    r"already )?(?:re-?)?balloted\b"
)
ON_DATES = re.compile(  # what a union asks its members after they voted
    r"(?: [a-z]+){0,3} (?:over|on|about) (?:when|dates|the dates|timing|next steps|the next steps|what action)\b"
)
NEW_OFFER = re.compile(r"\b(?:new|improved|revised|latest|fresh|better|second|another|final)\b")
AGAIN = re.compile(
    r"\b(?:fresh|new|another|further|second|third|again|re-?ballot\w*|formal|statutory|reballot\w*|postal|as well|"
    r"separate\w*)\b"
)
OFFER = re.compile(r"(?:\w+ )?(?:offers?|deal|proposals?|package|settlement|award|agreement|terms|contract)\b")
BECAUSE = re.compile(
    r"\b(?:after|following|despite|in response to|in protest at|because of|"
    r"(?:action|strikes?|dispute|row|members) over) "
    r"(?:[\w%.-]+ ){0,4}$"
)
NOT_THEIRS = re.compile(r"\bwhile other\b|\bother (?:\w+ )?(?:workers|staff|unions|groups)\b")
OTHERS = re.compile(r"\b(?:other|another|two|three|several|sister)(?: \w+){0,2} unions?\b")
BESIDE = 70  # characters within which a word tells the kind of a ballot
LEADING = frozenset(("strike", "strike_vote", "asos", "indicative"))
LEADING_OR_OFFER = LEADING | {"offer"}
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
        if _elsewhere(r, index, told, recognising) or r.low[s.start : s.end].rstrip().endswith("?"):
            continue
        for status, match in _statuses(r, index):
            _announce(r, index, status, match, results, found, named)
    return list(found.values())


NEXT_CLAUSE = re.compile(r"[,;] (?:while|and|but|whereas)\b|; | while ")


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
    asked, asked_span = _question(r, match, s, results)
    inside = (g for g in r.groups(index) if match.start() <= g[0].start < match.end())
    group = next(inside, None) or r.group_at(index, match.start())
    if not asked or (
        len({u.union.name for u in group}) == 1 and not r.groups(index) and UNIONS.search(r.low, s.start, s.end)
    ):
        return
    if group and NOT_THEIRS.search(r.low, max(s.start, group[-1].end), max(match.start(), group[-1].end)):
        return
    told_before = asked_span[0] < s.start or asked_span[2] == "question of the article"
    for m in {u.union.name: u for u in group}.values():
        if told_before and m.union.name in named and r.low.startswith("the ", s.start):
            continue
        named.add(m.union.name)
        first = found.get((m.union.name, asked))
        if first and status == "open" and first.status == "announced":
            _opened(r, first, match)
        elif not first and not _known(r, m, asked, results, s):
            row = _row(r, m, index, asked, status, match)
            row.spans["question"] = asked_span
            found[(m.union.name, asked)] = row
            both = (BOTH.search(r.low, s.start, s.end) or ASKS_BOTH.search(r.low)) if asked == "strike" else None
            if both:
                spans = row.spans | {"question": (*both.span(), "both questions of one ballot")}
                lesser = "action_short_of_strike"
                found.setdefault((m.union.name, lesser), replace(row, question=lesser, spans=spans, figures={}))


ASKS_BOTH = re.compile(  # `the ballot asks members if they would take part in strike action and action short of it`
    r"\bballot (?:papers? )?(?:will |is to )?(?:asks?|seeks?) [^.;]{0,90}?\b(?:strike action|a strike|"
    r"strikes?)[\"']? and "
    r"[\"']?(?:in |for )?(?:industrial )?action short of\b"
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
NOW = re.compile(r"\b(?:are|is)(?: all)?(?: now| currently) ")


def _opened(r: Reading, first: Ballot, match: re.Match[str]) -> None:
    """`Ballot begins`, says a headline, and the text that members are voting: it has begun."""
    start, end, _ = first.spans["status"]
    if OPENING.search(r.low, start, end) or (first.index == 0 and NOW.search(match.group())):
        first.status, first.spans["status"] = "open", (match.start(), match.end(), "ballot open")


def _row(r: Reading, m: UnionMention, index: int, asked: str, status: str, match: re.Match[str]) -> Ballot:
    """The row of a ballot without figures."""
    s = r.sentence(index)
    nations, nations_span = r.where.at(index, s.start, s.end, m)
    beside = r.cues.between(max(s.start, match.start() - BESIDE), min(s.end, match.end() + BESIDE))
    cue = next((c for c in beside if c.kind == "indicative"), None)
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


def _by_another_body(r: Reading, start: int, end: int) -> bool:
    """Whether a council, a government or the like votes or asks, and no union that has such a word in its name."""
    body = OTHER_BODY.search(r.low, start, end)
    return body is not None and not any(m.start <= body.start() < m.end for m in r.unions)


def _status(r: Reading, start: int, end: int) -> tuple[str, re.Match[str] | None]:
    """Whether a sentence tells of a ballot that is open or announced, and the words that do."""
    low = r.low
    sentence = low[start:end]
    for status, pattern, needed in TELLING:
        match = pattern.search(low, start, end) if any(map(sentence.__contains__, needed)) else None
        sure = match and status == "open" and UNDER_WAY.search(match.group())
        if match and not sure and low.startswith(CONDITIONS, start + low.startswith('"', start)):
            continue
        if match and match.start() > start and _by_another_body(r, start, match.start()):
            continue
        if match and (sure or not UNSURE.search(low, max(start, match.start() - 70), match.start() + 1)):
            conditional = pattern is PLANNED and CONDITION.match(low, match.end(), end)
            if pattern is OFFER_VOTE and any(word in match.group() for word in (" if ", " unless ", " to strike")):
                continue
            if not conditional:
                return ("", None) if PAST.search(low, start, end) else (status, match)
    return "", None


def _question(r: Reading, match: re.Match[str], s: Sentence, results: list[Ballot]) -> tuple[str, Span]:
    """What members are asked, and the words that say so.

    By the words after the verb, else by the sentence, by those before it, or by what the article's other votes were on.
    """
    if match.re is OFFER_VOTE:
        return "accept_offer", (match.start(), match.end(), "vote on an offer")
    consulted = "consult" in r.low[s.start : s.end]
    if consulted and ON_DATES.match(r.low, match.end(), s.end):
        return "", (0, 0, "")
    first = r.text.sentences[max(0, r.text.index(s.start) - 2)].start
    windows = [(match.start(), min(s.end, match.end() + 70)), (s.start, s.end)]
    if not consulted and r.lead_kinds(4) & LEADING_OR_OFFER:
        windows.append((first, s.start))
    for n, (start, end) in enumerate(windows):
        cues = r.cues.between(start, end)
        if n > 1:  # the nearest first, but for a strike vote, which settles what `the ballot` of the next sentence is
            cues = cues[::-1]
            cues.sort(key=lambda cue: cue.kind != "strike_vote")
        turned_down = n == 1 and any(c.kind == "reject" and c.start < match.start() for c in cues)
        for cue in cues:
            if turned_down and cue.kind in ("reject", "offer") and cue.start < match.start():
                continue  # `the union turned the offer down and will ballot its members`
            asked = _asked(r, cue)
            if asked and (n < 2 or asked != "accept_offer" or not _decided(results)):
                return asked, (cue.start, cue.end, "words of the question")
    told = (match.start(), match.end(), "question of the article")
    on_offers = bool(results) and all(b.question in ("accept_offer", "reject_offer") for b in results)
    if consulted or on_offers:
        return "accept_offer", told
    return ("strike" if r.lead_kinds(3) & LEADING or results else ""), told


def _decided(results: list[Ballot]) -> bool:
    """Whether the article tells the result of a formal ballot."""
    return any(b.kind == "statutory" for b in results)


def _asked(r: Reading, cue: Cue) -> str:
    if cue.kind in ("accept", "reject", "offer") and BECAUSE.search(r.low, max(0, cue.start - 40), cue.start):
        return ""
    if cue.kind in ("strike", "strike_vote", "move"):
        return "strike"
    if cue.kind in ("accept", "reject") or (cue.kind == "offer" and OFFER.match(r.low, cue.start)):
        return "accept_offer"
    return "action_short_of_strike" if cue.kind == "asos" else ""


def _known(r: Reading, m: UnionMention, asked: str, results: list[Ballot], s: Sentence) -> bool:
    """Whether the ballot spoken of is one whose result the text reports already, and not one of another nation."""
    if asked == "accept_offer":
        told = any(b.union == m.union.name and b.question in ("accept_offer", "reject_offer") for b in results)
        return told and not NEW_OFFER.search(r.low, s.start, s.end)
    told_of = [b for b in results if b.union == m.union.name and b.question == asked]
    if not told_of or AGAIN.search(r.low, s.start, s.end):
        return False
    index = r.text.index(s.start)
    here = {*r.where.own(index)} & {*r.where.at(index, s.start, s.end, m)[0]}
    return any(
        (b.kind == "statutory" or "indicative" in r.kinds(index)) and not (here and here.isdisjoint(b.nations))
        for b in told_of
    )
