"""Ballots without figures yet: announced, or open."""

from __future__ import annotations

import re

from extract.lexicon import Cue
from extract.reading import Reading
from extract.rows import Ballot, Span
from extract.text import Sentence
from extract.unions import UnionMention

MOST = 60  # unions and questions an article can announce ballots for

PLANNED = re.compile(
    r"\b(?:(?:will|to|plans? to|going to|set to|intends? to|decided to|agreed to|voted to|due to|start|begin|"
    r"begins|starts|preparing to|"
    r"prepare to|intention to|about to|now|also|would|shall|should) (?:now |then |also |soon )?(?:formally |be |"
    r"start |begin )?(?:re-?)?(?:ballot|balloted|balloting)\b|"
    r"(?:will|to|would) (?:hold|conduct|run|stage|organise|launch|open|call|have) (?:a|an|another|its|"
    r"their) (?:\w+[- ]){0,4}(?:re-?)?ballots?\b|"
    r"ballots? (?:of [^.;]{2,60} |for [^.;]{2,40} |on [^.;]{2,40} |over [^.;]{2,40} |papers )?(?:will|is to|are to|"
    r"are due to|is due to|is expected to|would) "
    r"(?:now |also |then )?(?:open|begin|start|take place|be held|be opened|be sent|go out|run|be organised|"
    r"be issued|be launched|follow|be counted|close)|"
    r"ballots? (?:of [^.;]{2,50} |for [^.;]{2,30} )?(?:opens|begins|starts)\b|(?:announced|announces|called|calls|calling) (?:\w+ ){0,3}(?:a|"
    r"an) (?:\w+[- ]){0,4}ballot\b|"
    r"(?:plans|planning|preparing|timetable) (?:for )?(?:a|an) (?:\w+ ){0,3}(?:ballot|strike vote)|"
    r"papers will be sent|move to a (?:\w+ ){0,2}ballot|"
    r"(?:will|to|set to|going to|due to|expected to|are to) (?:now |then |also |soon |all |be asked to )*(?:vote|"
    r"decide) (?:\w+ ){0,3}(?:on|for|whether)|"
    r"there (?:will be|is to be) an? (?:\w+ )?(?:re-?)?ballot\b|"
    r"(?:will|to|would) (?:now |then |also |soon )?(?:start|begin|be) (?:voting|voted on by)\b|"
    r"results? of (?:a|the|its|their) (?:\w+ )?ballot [^.;]{0,60}?(?:will be|is due|is expected|are due|"
    r"are expected)|"
    r"will be (?:re-?)?balloted|to ballot\b|ballots? of (?:its|their) [^.;]{2,60}\bover\b)"
)
OFFER_VOTE = re.compile(
    r"\b(?:(?:will|to|can|would|so that|while|are|be asked|each) [^.;]{0,60}?\b(?:vote on|verdict on|consider|"
    r"decide on) [^.;]{0,60}?"
    r"(?:offer|deal|proposals?|terms|figure|package)\b|put [^.;]{0,60}?(?:offer|deal|proposals?|"
    r"terms) [^.;]{0,30}?to (?:its |their |the )?(?:\w+ )?members|"
    r"put to (?:its |their |the )?members\b|members (?:will )?vote on (?:that|it|this)\b|will vote on it\b|"
    r"(?:ask|asked)(?: \w+)? (?:members )?for (?:a|their) verdict)"
)
OPEN = re.compile(
    r"\b(?:(?:is|are|was|were|being|currently|already|been) (?:being |currently |also |now |still |"
    r"already )?(?:re-?)?ballot(?:ing|ed)\b|"
    r"(?:is|are) (?:currently |still |also |now |already |all )?voting\b|ballots?,? (?:\w+ ){0,12}(?:closes|ends|"
    r"runs (?:until|to)|run until|is under ?way|are under ?way|is open|"
    r"opened|in progress|taking place|closing|is being held|are being held|is taking place)|(?:vote|voting|"
    r"consultation) (?:ends|closes|runs until)|"
    r"have until [^.;]{3,40} to vote|being asked to vote|being consulted|have ballots of their own|"
    r"papers (?:also |have |are |were )*(?:went|gone|going|go|sent|arriving) out|"
    r"(?:result|outcome|results|figures)[^.;]{0,20} of (?:its|their|the) own (?:ballots?|votes?|consultations?)|"
    r"(?:its|their) own (?:ballots?|votes?) (?:is|are) |"
    r"in the middle of a (?:consultation|ballot)|finish voting|(?:is|are) consulting)"
)
UNSURE = re.compile(
    r"\b(?:could|may|might|threaten\w*|consider\w*|possib\w*|whether to|no plans?|has no|not|if|unless|calls? for|"
    r"wants?|urged?|urging|"
    r"discuss\w*|ask\w* for|option|refused|never|demand\w*|warn\w*|prepared to|ready to|failed|failing|recommend\w*|"
    r"without|chance|opportunity|right to|how to|able to|propos\w*|threat|likely)\b"
)
PAST = re.compile(
    r"\b(?:after|since|having|despite) being (?:re-?)?balloted\b|\b(?:had|has|have|were|was) (?:been |previously |"
    r"already )?(?:re-?)?balloted\b"
)
AGAIN = re.compile(
    r"\b(?:fresh|new|another|further|second|third|again|re-?ballot\w*|formal|statutory|reballot\w*|postal)\b"
)
OFFER = re.compile(r"(?:\w+ )?(?:offers?|deal|proposals?|package|settlement|award|agreement|terms)\b")
NOT_THEIRS = re.compile(r"\bwhile other\b|\bother (?:\w+ )?(?:workers|staff|unions|groups)\b")
OTHERS = re.compile(r"\b(?:other|another|two|three|several|sister)(?: \w+){0,2} unions?\b")
TOLD = frozenset(("ballot", "offer", "yes", "strike_vote", "indicative", "papers"))
SIZE = re.compile(
    r"(?:ballot(?:ing|ed)? (?:of )?|among )(?:all |its |some |about |around |nearly |almost |more than |over |"
    r"up to |a total of |the |their |of )*(\d{1,3}(?:,\d{3})+|\d{2,6}) "
)


def find(r: Reading, results: list[Ballot]) -> list[Ballot]:
    """Ballots announced or open, one row a union and question, unless a result of the same ballot is reported."""
    found: dict[tuple[str, str], Ballot] = {}
    for index, s in enumerate(r.text.sentences):
        if len(found) >= MOST or not r.cues.kinds(s.start, s.end) & TOLD:
            continue
        status, match = _status(r.low, s.start, s.end)
        if not match or (not r.groups(index) and OTHERS.search(r.low, s.start, s.end)):
            continue
        asked, asked_span = _question(r, match, s, results)
        group = r.group_at(index, match.start())
        if group and NOT_THEIRS.search(r.low, max(s.start, group[-1].end), max(match.start(), group[-1].end)):
            continue
        for m in {u.union.name: u for u in group}.values():
            if (m.union.name, asked) not in found and not _known(r, m.union.name, asked, results, s):
                row = _row(r, m, index, asked, status, match)
                row.spans["question"] = asked_span
                found[(m.union.name, asked)] = row
    return list(found.values())


def _row(r: Reading, m: UnionMention, index: int, asked: str, status: str, match: re.Match[str]) -> Ballot:
    """The row of a ballot without figures."""
    s = r.sentence(index)
    nations, nations_span = r.nations_at(index, s.start, s.end, m)
    cue = next((c for c in r.cues.between(s.start, s.end) if c.kind == "indicative"), None)
    kind = "indicative" if asked == "accept_offer" or cue else "statutory"
    row = Ballot(m.union.name, m.union.country, asked, kind, status, index, nations)
    told = (match.start(), match.end())
    row.spans["status"] = (*told, f"ballot {status}")
    row.spans["union"] = (m.start, m.end, m.rule)
    row.spans["kind"] = (cue.start, cue.end, "word for an indicative vote") if cue else (*told, "nothing else is said")
    if nations:
        row.spans["nations"] = nations_span
    size = SIZE.search(r.low, s.start, s.end)
    if size:
        row.figures["electorate"] = int(size.group(1).replace(",", ""))
        row.spans["electorate"] = (size.start(1), size.end(1), "number balloted")
    row.doubts += r.doubts(index, m)
    return row


def _status(low: str, start: int, end: int) -> tuple[str, re.Match[str] | None]:
    for status, pattern in (("open", OPEN), ("announced", PLANNED), ("announced", OFFER_VOTE)):
        match = pattern.search(low, start, end)
        if (
            match
            and not UNSURE.search(low, max(start, match.start() - 70), match.end())
            and not PAST.search(low, start, end)
        ):
            return status, match
    return "", None


def _question(r: Reading, match: re.Match[str], s: Sentence, results: list[Ballot]) -> tuple[str, Span]:
    """What members are asked, and the words that say so.

    By the words after the verb, else by the sentence, by those before it, or by what the article's other votes were on.
    """
    if match.re is OFFER_VOTE:
        return "accept_offer", (match.start(), match.end(), "vote on an offer")
    consulted = "consult" in r.low[s.start : s.end]
    first = r.text.sentences[max(0, r.text.index(s.start) - 2)].start
    windows = [(match.start(), min(s.end, match.end() + 70)), (s.start, s.end)]
    if not consulted:
        windows.append((first, s.start))
    for n, (start, end) in enumerate(windows):
        for cue in r.cues.between(start, end):
            asked = _asked(r, cue)
            if asked and (n < 2 or asked != "accept_offer" or not _decided(results)):
                return asked, (cue.start, cue.end, "words of the question")
    offers = consulted or (results and not _decided(results))
    return ("accept_offer" if offers else "strike"), (match.start(), match.end(), "question of the article")


def _decided(results: list[Ballot]) -> bool:
    """Whether the article tells the result of a formal ballot."""
    return any(b.kind == "statutory" for b in results)


def _asked(r: Reading, cue: Cue) -> str:
    if cue.kind in ("strike", "strike_vote"):
        return "strike"
    if cue.kind in ("accept", "reject") or (cue.kind == "offer" and OFFER.match(r.low, cue.start)):
        return "accept_offer"
    return "action_short_of_strike" if cue.kind == "asos" else ""


def _known(r: Reading, union: str, asked: str, results: list[Ballot], s: Sentence) -> bool:
    """Whether the ballot spoken of is one whose result the text reports already."""
    same = any(b.union == union and b.question == asked and b.kind == "statutory" for b in results)
    return same and not AGAIN.search(r.low, s.start, s.end)
