"""Ballots without figures yet: announced, or open."""

from __future__ import annotations

import re
from typing import Any

from extract.reading import Reading

PLANNED = re.compile(
    r"\b(?:(?:will|to|plans? to|going to|set to|intends? to|decided to|agreed to|voted to|due to|start|begin|begins|starts|preparing to|"
    r"prepare to|intention to|about to|now|also|would|shall|should) (?:now |then |also |soon )?(?:formally |be |start |begin )?(?:re-?)?(?:ballot|balloted|balloting)\b|"
    r"(?:will|to|would) (?:hold|conduct|run|stage|organise|launch|open|call|have) (?:a|an|another|its|their) (?:\w+[- ]){0,4}(?:re-?)?ballots?\b|"
    r"ballots? (?:of [^.;]{2,60} |for [^.;]{2,40} |on [^.;]{2,40} |over [^.;]{2,40} |papers )?(?:will|is to|are to|are due to|is due to|is expected to|would) "
    r"(?:now |also |then )?(?:open|begin|start|take place|be held|be opened|be sent|go out|run|be organised|be issued|be launched|follow|be counted|close)|"
    r"ballot (?:opens|begins|starts)\b|(?:announced|announces|called|calls|calling) (?:\w+ ){0,3}(?:a|an) (?:\w+[- ]){0,4}ballot\b|"
    r"(?:plans|planning|preparing|timetable) (?:for )?(?:a|an) (?:\w+ ){0,3}(?:ballot|strike vote)|papers will be sent|move to a (?:\w+ ){0,2}ballot|"
    r"(?:will|to|set to|going to|due to|expected to|are to) (?:now |then |also |soon |all |be asked to )*(?:vote|decide) (?:\w+ ){0,3}(?:on|for|whether)|"
    r"there (?:will be|is to be) an? (?:\w+ )?(?:re-?)?ballot\b|"
    r"(?:will|to|would) (?:now |then |also |soon )?(?:start|begin|be) (?:voting|voted on by)\b|"
    r"results? of (?:a|the|its|their) (?:\w+ )?ballot [^.;]{0,60}?(?:will be|is due|is expected|are due|are expected)|"
    r"will be (?:re-?)?balloted|to ballot\b|ballots? of (?:its|their) [^.;]{2,60}\bover\b)"
)
OFFER_VOTE = re.compile(
    r"\b(?:(?:will|to|can|would|so that|while|are|be asked|each) [^.;]{0,60}?\b(?:vote on|verdict on|consider|decide on) [^.;]{0,60}?"
    r"(?:offer|deal|proposals?|terms|figure|package)\b|put [^.;]{0,60}?(?:offer|deal|proposals?|terms) [^.;]{0,30}?to (?:its |their |the )?(?:\w+ )?members|"
    r"put to (?:its |their |the )?members\b|members (?:will )?vote on (?:that|it|this)\b|will vote on it\b|"
    r"(?:ask|asked)(?: \w+)? (?:members )?for (?:a|their) verdict)"
)
OPEN = re.compile(
    r"\b(?:(?:is|are|was|were|being|currently|already|been) (?:being |currently |also |now |still |already )?(?:re-?)?ballot(?:ing|ed)\b|"
    r"(?:is|are) (?:currently |still |also |now |already |all )?voting\b|ballots?,? (?:\w+ ){0,12}(?:closes|ends|runs (?:until|to)|run until|is under ?way|are under ?way|is open|"
    r"opened|in progress|taking place|closing|is being held|are being held|is taking place)|(?:vote|voting|consultation) (?:ends|closes|runs until)|"
    r"have until [^.;]{3,40} to vote|being asked to vote|being consulted|have ballots of their own|"
    r"papers (?:also |have |are |were )*(?:went|gone|going|go|sent|arriving) out|"
    r"(?:result|outcome|results|figures)[^.;]{0,20} of (?:its|their|the) own (?:ballots?|votes?|consultations?)|"
    r"(?:its|their) own (?:ballots?|votes?) (?:is|are) |"
    r"in the middle of a (?:consultation|ballot)|finish voting|(?:is|are) consulting)"
)
UNSURE = re.compile(
    r"\b(?:could|may|might|threaten\w*|consider\w*|possib\w*|whether to|no plans?|has no|not|if|unless|calls? for|wants?|urged?|urging|"
    r"discuss\w*|ask\w* for|option|refused|never|demand\w*|warn\w*|prepared to|ready to|failed|failing|recommend\w*|"
    r"without|chance|opportunity|right to|how to|able to|propos\w*|threat|likely)\b"
)
PAST = re.compile(r"\b(?:after|since|having|despite) being (?:re-?)?balloted\b|\b(?:had|has|have|were|was) (?:been |previously |already )?(?:re-?)?balloted\b")
AGAIN = re.compile(
    r"\b(?:fresh|new|another|further|second|third|again|re-?ballot\w*|formal|statutory|reballot\w*|postal)\b"
)
OFFER = re.compile(r"(?:\w+ )?(?:offers?|deal|proposals?|package|settlement|award|agreement|terms)\b")
NOT_THEIRS = re.compile(r"\bwhile other\b|\bother (?:\w+ )?(?:workers|staff|unions|groups)\b")
OTHERS = re.compile(r"\b(?:other|another|two|three|several|sister)(?: \w+){0,2} unions?\b")
TOLD = frozenset(("ballot", "offer", "yes", "strike_vote", "indicative", "papers"))
SIZE = re.compile(
    r"(?:ballot(?:ing|ed)? (?:of )?|among )(?:all |its |some |about |around |nearly |almost |more than |over |up to |a total of |the |their |of )*(\d{1,3}(?:,\d{3})+|\d{2,6}) "
)


def find(r: Reading, results: list[Any], ballot: type) -> list[Any]:
    """Ballots announced or open, one row a union and question, unless a result of the same ballot is reported."""
    found: dict[tuple[str, str], Any] = {}
    for index, s in enumerate(r.text.sentences):
        if not r.cues.kinds(s.start, s.end) & TOLD:
            continue
        status, match = _status(r.low, s.start, s.end)
        if not match:
            continue
        if not r.groups(index) and OTHERS.search(r.low, s.start, s.end):
            continue
        if match.re is OFFER_VOTE:
            question = "accept_offer"
        else:
            question, told = _question(r, match, s.start, s.end)
            if not told:
                question = _untold(r, s, results)
        group = r.group_at(index, match.start())
        if group and 0 < match.start() - group[-1].end and NOT_THEIRS.search(r.low, max(s.start, group[-1].end), match.start()):
            continue
        for m in {u.union.name: u for u in group}.values():
            if (m.union.name, question) in found or _known(r, m.union.name, question, results, s):
                continue
            nations, _ = r.nations_at(index, s.start, s.end, m.union)
            kind = "indicative" if question == "accept_offer" or _indicative(r, s) else "statutory"
            row = ballot(m.union.name, m.union.country, question, kind, status, index, nations)
            row.spans["status"] = (match.start(), match.end(), f"ballot {status}")
            row.spans["union"] = (m.start, m.end, m.rule)
            size = SIZE.search(r.low, s.start, s.end)
            if size:
                row.figures["electorate"] = int(size.group(1).replace(",", ""))
                row.spans["electorate"] = (size.start(1), size.end(1), "number balloted")
            found[(m.union.name, question)] = row
    return list(found.values())


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


def _question(r: Reading, match: re.Match[str], start: int, end: int) -> tuple[str, bool]:
    """What members are asked, and whether the sentence itself says it: by the words after the verb, else by the sentence, else by the sentences before."""
    first = r.text.sentences[max(0, r.text.index(start) - 2)].start
    for here, a, b in ((True, match.start(), min(end, match.end() + 70)), (True, start, end), (False, first, start)):
        if not here and "consult" in r.low[start:end]:
            break
        for cue in r.cues.between(a, b):
            if cue.kind in ("strike", "strike_vote"):
                return "strike", here
            if cue.kind in ("accept", "reject") or (cue.kind == "offer" and OFFER.match(r.low, cue.start)):
                return "accept_offer", here
            if cue.kind == "asos":
                return "action_short_of_strike", here
    return "strike", False


def _untold(r: Reading, s: Any, results: list[Any]) -> str:
    """The question where neither the sentence nor those before it say: that of the article's other votes."""
    if "consult" in r.low[s.start : s.end] or (results and all(b.kind != "statutory" for b in results)):
        return "accept_offer"
    return "strike"


def _indicative(r: Reading, s: Any) -> bool:
    return "indicative" in r.cues.kinds(s.start, s.end)


def _known(r: Reading, union: str, question: str, results: list[Any], s: Any) -> bool:
    """Whether the ballot spoken of is one whose result the text reports already."""
    same = [b for b in results if b.union == union and b.question == question and b.kind == "statutory"]
    return bool(same) and not AGAIN.search(r.low, s.start, s.end)
