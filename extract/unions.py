"""Which union: names of the gazetteer, short names only in context, unknown unions by their form."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from extract.lexicon import trie_pattern
from extract.names import Name, Place, Union, entries, namesakes, shared
from extract.scan import near
from extract.text import Prepared

# Short names that are ordinary words or that other bodies share: they count only beside words of union business.
AMBIGUOUS = frozenset(
    """Unite UNITE AUT BMA Aegis Community Equity Prospect Nautilus Accord Connect Mandate FDA TUI PSA AUS IAM SAG CTU
    ATA CBA CFA STF AFT AFA PNA VC MU CSP SCP RDA DGA UE HERE CAW AEU UTU Impact Apex NUM OEA MFT MFE MSF NTA INTO Into
    NLC UDM
    APA UFT CNA MNA NEA ALPA AWU AIPA CGT IMPACT INO IEU ULA Teamster PTC Machinists Napo Verdi FAE AEP Aspect APEX
    ETU FSU SDA NDU GRA IMO QTU USW HEU ONA CSEA CSN FTQ EVG GDL""".split()  # noqa: SIM905
)
AFTER = re.compile(
    r"(?:'s)?,? \(?(?:the |a |sister |its |and |general |Trade |deputy |assistant |national |regional |senior |local "
    r"|branch |"
    r"joint |trade |\d[\d,]* )*(?:union|Union|unions|Tertiary Update|council|members?|membership|secretary|officials?|"
    r"officers?|organisers?|"
    r"convener|spokes\w+|says?|said|balloted|ballots?|balloting|branch|leaders?|reps?|representatives?|strikes?|"
    r"strikers|president|workers|staff|[Aa]ir [Tt]raffic [Cc]ontrollers|controllers|engineers|scientists|"
    r"(?:ground|cabin|train|bus|bin|school|support) (?:staff|crews?|workers)|pilots|porters|teachers|"
    r"steelworkers|consultants|doctors|juniors|nurses|physios|drivers|lecturers|firefighters|"
    r"announced|confirmed|reports|claims?|claimed|had|has|have|is|was|will|warned|suspended|paused|postponed|"
    r"called|wants|with \d[\d,]*|representing \d[\d,]*|reported|put|on Thursday|locals?|local \d+|Local|District \d+|"
    r"executive|conference|which|who|general|negotiat(?:or|ions? officer))\b|"
    r", the (?:[a-z'’-]+ ){1,4}union\b|"
    r"['’]s (?:[a-z-]+ ){0,3}(?:controllers|drivers|engineers|technicians|scientists|inspectors|crews?|guards|"
    r"teachers|nurses|dockers|specialists) (?:in|at|will|are|were|have|had|voted|took|walked)\b"
)
UNITE_VERB = re.compile(
    r" (?:behind|against|around|with|for|to|our|us|people|all|everyone|Against|Behind|the (?!Union|union))\b"
)
BEFORE = re.compile(
    r"(?:\b[Uu]nions?,? |members of |member of |leader of |secretary of |officials? (?:of|from) |"
    r"unions?:? .{0,60}(?:, | and )|\bthe |\bby |\bat |\bfrom |\bwith |\bof |\bto |, |\band |\bin |- |\()$"
)
FORM = re.compile(
    r"\b((?:(?:[A-Z][\w'.&-]{0,25}|and|of|the|for|in|&),? ){0,7}?"
    r"(?:Union|Association|Federation|Society|Guild|Brotherhood|Organi[sz]ation|Alliance|"
    r"(?:Workers|Employees|Nurses|Teachers|Educators|Faculty|Drivers|Staff|Students) United)"
    r"(?:(?: of| and| for| in|,)(?: the| and| of|"
    r",)*(?: [A-Z][\w'-]{1,25}){1,5}){0,3})(?: ?\(([A-Z][A-Za-z&/ -]{1,12})\))?"
)
CONGRESS = re.compile(r" (?:Congress|Council)\b")  # of unions, `the Trades Union Congress`
FORMS = ("Union", "Association", "Federation", "Society", "Guild", "Brotherhood", "Organi", "Alliance", " United")
NOT_UNIONS = re.compile(
    r"European|Soviet|Students?'?|Rugby|Football|Credit|Postal Union|Local Government(?! Officers)|Trades? Union "
    r"Congress|"
    r"African Union|Party|Employers|Colleges|Industr|Business|Chamber|Insurers|Bankers|Headmasters|Cricket|Housing|"
    r"Retail Consortium|Hospital Association|Civil Liberties|Law Society|Trade Union|Customs Union|"
    r"Medical Associations|"
    r"Police Chiefs|Patients|Parents|Consumer|Taxpayers|Athletic|Olympic|Basketball|Hockey|Baseball|Tennis|Golf|"
    r"Building Society|Learning Federation|Schools? Federation|Royal Society|State of the Union|Union Council|"
    r"College Union|University Union|Action Union|"
    r"Automobile Association|Contractors|Transport Association|Press Association|Residents|Tenants|"
    r"National Union of Students|BHP|Mitsubishi|"
    r"Higher Education Association|Union Bank|Western Union|Management|Dispute|World Health|World Trade|"
    r"Health Organi|Trade Organi|Labou?r Organi|Act|Owners|Alliance Party|Sixth Form|Operators|Producers|"
    r"Manufacturers|Farmers|"
    r"Voting in|This Union|Freedom of|Civil Union|Employment|Employers'|Directors|Governors|Universities|"
    r"Schools Association|Vice-Chancellors|Landlords|Human|Shareholders|Charity|"
    r"Heart|Cancer|Diabetes|Nations|Publishers|Newspaper|Broadcasters|Records|Music Industry|Confederation|Electoral|"
    r"Student|Council of|Congress|Fédération|Union Station|Union Street|Union Jack|Church|Mothers|Oxford Union|"
    r"NHS|Care Alliance|Health Alliance|"
    r"Women's Institute|Alumni|Free Speech|Hunt|Wildlife|Countryside|Energy UK|Energies|Carriers|Airlines|Builders"
)
LINE_OF_FIGURES = re.compile(r"(?: \([^)\n]{1,60}\))?:? \d{1,3}(?:\.\d+)?(?: ?%? \d{1,3}(?:\.\d+)? ?%?| ?%) *(?:\n|$)")
UNION_WORD = re.compile(r"\b(?:members|union|strike|ballot|picket)", re.IGNORECASE)
GIVEN = re.compile(r" ?\(([A-Z][A-Za-z&/-]{1,11})\)")
LOCAL = re.compile(r"\b[A-Z][A-Z/-]{2,12} Local (\d{1,5})\b")
ITS_LOCAL = re.compile(r",?(?: \([A-Z-]+\))?,? Local (\d{1,5})\b")
ARTICLES = re.compile(
    r"^(?:(?:The|the|And|In|At|For|A|An|Of|of|and|for|in|By|Both|But|When|As|Members|Meanwhile|Last|Our|"
    r"Yesterday|Today|Tomorrow|Now|Earlier|On|While|After|Since|Monday|Tuesday|Wednesday|Thursday|Friday) )+"
)
OWN_AFTER = re.compile(
    r"(?:['’]s?)?(?: ?\([^)]{1,14}\))?,? (?:\d[\d,]* )?(?:workers |staff )?(?:members?|general secretary|president|"
    r"secretary|said|says|which|has|have|"
    r"had|voted|who|announced|will|is|are|"
    r"leaders?|spokes\w+|branch|officials?|called|gave|wants|general|with|the numbers|executive|(?:\w+ )?committee|"
    r"of whom|"
    r"representing|reported|confirmed|estimated|ratified|balloted|(?:the|a|an|which is the|whose) (?:\w+ ){0,2}union|"
    r"made|put|published|counted|beg[aiu]n|start|started|and the (?:[A-Z][\w'’-]+ ){1,3}|"
    r"Local \d{1,5}\b|reached|won|struck|walked|plans?|agreed|rejected|accepted|warned|filed|on |this |last |in |a )"
)
SHORTEST = 8  # letters of a name that may stand for a longer one: the Maritime Union for that of New Zealand
OWN_BEFORE = re.compile(
    r"(?:members of|who are in|position of|and of|by|union,?|members belong to|belong to|leader of|secretary of|"
    r"president of|to|for|from) (?:the |both |our )?$"
)


EMPLOYER = re.compile(  # a union's own staff
    r"\b(?:(?:who|that) work|working) (?:for|at) (?:the )?$|\bemployed by (?:the )?$"
)


class UnionMention(NamedTuple):
    """A union named in the text."""

    start: int
    end: int
    text: str
    union: Union
    rule: str


NOBODY = UnionMention(0, 0, "", Union("", "", ()), "")  # of a row whose union the text does not name


def mentions(plain: str, found: list[Name]) -> list[UnionMention]:
    """The unions named in a text, in order: of the gazetteer, and unknown ones by their form."""
    named = [(n, n.entry) for n in found if isinstance(n.entry, Union)]
    others = {text for text in {n.text for n, _ in named} & AMBIGUOUS if _otherwise_named(plain, text)}
    settled = {u.name for n, u in named if n.text not in AMBIGUOUS or _in_context(plain, n, n.text in others)}
    settled |= _listed(plain, named, settled)
    several = len(settled) > 1
    if settled:  # where one union is named, Unite is another; where several are, so is any acronym
        settled |= {
            u.name
            for n, u in named
            if n.text not in others
            and (
                n.text in ("Unite", "UNITE") or (several and (n.text.isupper() or LINE_OF_FIGURES.match(plain, n.end)))
            )
        }
    known = [
        UnionMention(n.start, n.end, n.text, u, "union name")
        for n, u in named
        if u.name in settled and not EMPLOYER.search(plain, max(0, n.start - 30), n.start)
    ]
    whole = {k.union.name.partition("-")[0]: k.union for k in known if "-" in k.union.name}
    known = [k._replace(union=whole.get(k.union.name, k.union)) for k in known]  # SAG where SAG-AFTRA is named
    known += _acronyms(plain, known)
    formed = _by_form(plain, known)
    formed += _called_unions(plain, known + formed)
    return sorted(known + formed) if known or formed else _by_acronym(plain)


CALLED_A_UNION = re.compile(  # `the USO union said`, `the pilots' union SPAF`, `SNPL, the main pilots' union`
    r"\bthe ([A-Z]{3,8}) (?:trade )?union\b|\b(?:pilots|drivers|workers|crew|teachers|nurses|doctors|rail|train|"
    r"services?|trade)['’]? union,? ([A-Z]{3,8})\b|\b([A-Z]{3,8}), (?:the|a) (?:[\w'’-]+ ){0,4}union\b|"
    r"\b[Tt]he ([A-Z]{3,8})(?: [A-Z][\w-]+){0,3}, (?:which (?:represents|organises|organizes|speaks for|(?:has|had) "
    r"(?:[a-z]+ )?called (?:a|the|an)\b)|whose members)"
)


def _called_unions(plain: str, known: list[UnionMention]) -> list[UnionMention]:
    """Unions known by an acronym alone beside others, where the text calls them unions: `the USO union`."""
    words = (" union", "which ", "whose ")
    told = {m.group(m.lastindex or 0) for m in near(CALLED_A_UNION, plain, words, 60, 60)}
    texts = {k.text for k in known} | {k.union.name for k in known}
    given = {name: Union(name, "", ()) for name in told - texts if not _of_no_union(plain, name)}
    taken = _Taken(plain, known)
    again = _again(plain, given, "acronym of an unknown union")
    return [m for m in again if taken.free(m.start, m.end)]


HEADLINE = 200  # characters at the top of a text
POLITICS = re.compile(
    r"\b(?:MPs|MSPs|TDs|lawmakers|senators|councillors|assemblymen|opposition (?:party|members|walk))\b"
)
ACRONYM = re.compile(  # `the WLUFA Executive`, `members of AUFA`
    r"\b([A-Z]{3,7})(?: |['’]s )(?:members?|[Ee]xecutive|[Pp]resident|general secretary|union|branch|organi[sz]er|"
    r"officials|negotiat\w+|bargaining)\b|\bmembers of (?:the )?([A-Z]{3,7})\b|"
    r"\b[Uu]nion, (?:the )?([A-Z]{3,8})(?=[,.])|\b([A-Z]{3,8}), (?:the|a) (?:[\w'’-]+ ){0,4}union\b"
)


def _by_acronym(plain: str) -> list[UnionMention]:
    """Where no union is named otherwise: the acronym that most often stands beside members or an executive."""
    if POLITICS.search(plain, 0, HEADLINE):
        return []  # the parties' members
    found = Counter(m.group(m.lastindex or 0) for m in ACRONYM.finditer(plain))
    name = next((name for name, _ in found.most_common() if not _of_no_union(plain, name)), "")
    if not name:
        return []
    return _again(plain, {name: Union(name, "", ())}, "acronym of an unknown union")


def _of_no_union(plain: str, acronym: str) -> bool:
    """Whether the text gives an acronym for a body that is no union: `the Students' Association (OUSA)`."""
    if any(f"{acronym} {word}" in plain for word in OF_A_PARTY):
        return True
    at = plain.find(f"({acronym})")
    return at >= 0 and NOT_UNIONS.search(plain, max(0, at - OWN_NAME), at) is not None


OF_A_PARTY = (
    "MP",
    "councillor",
    "leader",
    "minister",
    "candidate",
    "senator",
    "government",
    "voters",
)  # behind its acronym
OWN_NAME = 40  # characters before an acronym in brackets in which the name stands that it is of


def at_home(mentions: list[UnionMention], places: list[Name]) -> list[UnionMention]:
    """The unions with namesakes abroad as those of the country that the text names places of: the TWU in New York."""
    same, names = namesakes(), shared()
    seen = Counter(n.entry.codes[0][:2] for n in places if isinstance(n.entry, Place))
    mentions = _by_their_own(mentions, seen)
    if not any(m.union.name in same or m.text in names for m in mentions):
        return mentions

    def meant(m: UnionMention) -> UnionMention:
        others = (*same.get(m.union.name, ()), *names.get(m.text, ()))
        here = max((m.union, *others), key=lambda u: seen[u.country])
        return m._replace(union=here)

    return [meant(m) for m in mentions]


def _by_their_own(mentions: list[UnionMention], seen: Counter[str]) -> list[UnionMention]:
    """Namesakes of a union elsewhere by the short name that the text gives: Finland's `Transport Workers' Union (AKT)`.

    `seen` counts the places of each country that the text names.
    """
    given = {m.union.name: m.text for m in mentions if m.rule == SHORT_GIVEN and m.text.isupper()}
    if not given or not seen:
        return mentions

    def meant(m: UnionMention) -> UnionMention:
        own = given.get(m.union.name, m.union.name)
        if own == m.union.name or not m.union.country or seen[m.union.country]:
            return m
        return m._replace(union=Union(own, "", ()), rule="unknown union by form")

    return [meant(m) for m in mentions]


IN_A_LIST = re.compile(r",? (?:and |or |& )?(?:the )?|/|, ")


def _listed(plain: str, named: list[tuple[Name, Union]], settled: set[str]) -> set[str]:
    """Unions whose short name is an ordinary word but stands in a list with others: `the FDA, Prospect and SoR`."""
    found: set[str] = set()
    for order in (named, named[::-1]):
        for (n, u), (other, v) in pairwise(order):
            first, second = (n, other) if n.start < other.start else (other, n)
            beside = IN_A_LIST.fullmatch(plain, first.end, second.start)
            if beside and u.name in settled | found and v.name not in settled:
                found.add(v.name)
    return found


SHORT_GIVEN = "short name given in the text"


def _acronyms(plain: str, known: list[UnionMention]) -> list[UnionMention]:
    """Short names that the text itself gives after a full name: `the New Brunswick Union (NBU)`."""
    given: dict[str, Union] = {}
    for k in known:
        m = GIVEN.match(plain, k.end)
        if m and m.group(1) != k.text:
            given[m.group(1)] = k.union
    taken = {k.start for k in known}
    return [m for m in _again(plain, given, SHORT_GIVEN) if m.start not in taken]


def _again(plain: str, given: dict[str, Union], rule: str) -> list[UnionMention]:
    if not given:
        return []
    pattern = re.compile(r"\b" + trie_pattern(given, end=r"(?!\w)"))
    return [UnionMention(m.start(), m.end(), m.group(), given[m.group()], rule) for m in pattern.finditer(plain)]


THE_UNION = re.compile(  # of a name that is a plain word: `Community members`, `the Community trade union`
    r"(?:['’]s)? (?:(?:trade |steelworkers['’] )?[Uu]nion\b|members|general secretary|balloted)|"
    r" [-–] the (?:[\w'’]+ ){0,3}union\b"
)


def _in_context(plain: str, name: Name, other: bool) -> bool:
    """Whether the words around a short name make it a union's; `other` tells that the text gives it to another body."""
    if name.text in ("Unite", "UNITE"):
        return not UNITE_VERB.match(plain, name.end) or plain.endswith((" by ", " of ", " from "), 0, name.start)
    before = plain[max(0, name.start - 80) : name.start]
    if AFTER.match(plain, name.end) and not other:
        return (
            name.text not in ("Community", "Equity")
            or before.endswith(("union ", "Union "))
            or THE_UNION.match(plain, name.end) is not None
            or _plain_word_in_context(plain, name, before)
        )
    if other:
        return False
    if THE_UNION.match(plain, name.end):
        return True
    if name.text in ("Community", "Equity", "Prospect", "Accord", "Connect", "Mandate", "Into"):
        return _plain_word_in_context(plain, name, before)
    return bool(BEFORE.search(before))


def _otherwise_named(plain: str, acronym: str) -> bool:
    """Whether the text gives an acronym for something that is no union: `Collective Bargaining Agreement (CBA)`."""
    if any(words in plain for words in OTHER_NAMES.get(acronym, ())):
        return True
    at = plain.find(f"({acronym})")
    return at >= 0 and not any(
        form in plain[max(0, at - 90) : at] for form in (*FORMS, "College", "Institute", "Unison", "Bar")
    )


OTHER_NAMES = {
    "CTU": ("Council of Trade Unions",),
    "BMA": ("BHP", "Mitsubishi"),
    "AUT": ("AUT city", "Auckland University of Technology", "Tertiary Education Union"),
    "CBA": ("Collective Bargaining Agreement", "Commonwealth Bank"),
    "PSA": ("Public Service Announcement", "PSA Airlines"),
    "VC": ("University", "Vice-Chancellor", "Vice Chancellor", "vice-chancellor"),
}


def _plain_word_in_context(plain: str, name: Name, before: str) -> bool:
    if re.search(r"(?:\b[Uu]nions? |[Mm]embers of |union, |[Bb]allot (?:by|of) )$", before):
        return True
    after = plain[name.end : name.end + 30]
    return bool(
        re.match(
            r", (?:the|their|its|which|his)\b.{0,20}|'s members|, their union| and (?:Unite|GMB)|, GMB| balloted\b",
            after,
        )
    ) and ("union" in plain[max(0, name.start - 300) : name.end + 300].lower())


class _Taken:
    """Which letters of a text belong to a mention already."""

    def __init__(self, plain: str, mentions: list[UnionMention]) -> None:
        self.letters = bytearray(len(plain))
        for m in mentions:
            self.add(m)

    def add(self, m: UnionMention) -> None:
        self.letters[m.start : m.end] = b"\1" * (m.end - m.start)

    def free(self, start: int, end: int) -> bool:
        return not any(self.letters[start:end])


def _by_form(plain: str, known: list[UnionMention]) -> list[UnionMention]:
    """Unknown unions: `the Harbour Pilots' Union`, `Pine County Education Association (PCEA)`, `GWU-UE Local 233`."""
    taken = _Taken(plain, known)
    found: list[UnionMention] = []
    given: dict[str, Union] = {}
    capitals = frozenset(CAPITALS.findall(plain))
    for m in near(FORM, plain, FORMS, 210, 450):
        name = ARTICLES.sub("", BESIDE_ANOTHER.sub("", m.group(1))).strip(" ,")
        start = m.start(1) + m.group(1).find(name)
        end = start + len(name)
        if CONGRESS.match(plain, end) or EMPLOYER.search(plain, max(0, start - 30), start):
            continue
        if taken.free(start, end) and _is_union(plain, name, start, end, bool(m.group(2))):
            name, end = name.removesuffix(", Local"), end - len(", Local") * name.endswith(", Local")
            same = _in_small_letters(name) or next(
                (k.union for k in known if len(name) > SHORTEST and k.text.startswith(f"{name} ")), None
            )
            short = m.group(2) or _initials(capitals, name)
            union = given[short or name] = same or Union(short or name, "", ())
            found.append(UnionMention(start, end, plain[start:end], union, "unknown union by form"))
    locals_ = {n.group(1): k.union for k in known if (n := ITS_LOCAL.match(plain, k.end))}
    for m in near(LOCAL, plain, (" Local ",), 14, 14):
        if taken.free(m.start(), m.end()):
            union = locals_.get(m.group(1)) or Union(m.group(), "", ())
            found.append(UnionMention(m.start(), m.end(), m.group(), union, "local by form"))
    for first in found:
        taken.add(first)
    again = _again(plain, given, "acronym of an unknown union")
    return found + [a for a in again if taken.free(a.start, a.end)]


FEWEST_INITIALS = 4  # of which fewer may be another body's


CAPITALS = re.compile(rf"[A-Z](?<!\w.)[A-Z]{{{FEWEST_INITIALS - 1},11}}\b")  # a letter first: searched for faster


def _initials(capitals: frozenset[str], name: str) -> str:
    """The acronym by which a text goes on to call a body, where it is made of the initials of its name; else none."""
    short = "".join(word[0] for word in name.split() if word[0].isupper())
    return short if short in capitals else ""


def _in_small_letters(name: str) -> Union | None:
    """The known union of a name whose first words stand in capitals, as a story's often do: `THE MARITIME Union of`."""
    words = [word.capitalize() if word.isupper() and len(word) > 3 else word for word in name.split() if word != "THE"]
    small = " ".join(words)
    entry = entries().get(small) if small != name else None
    return entry if isinstance(entry, Union) else None


BESIDE_ANOTHER = re.compile(  # `the Pine School District and the Pine Education Association`
    r"^(?:.*, the |(?!.*(?:Association|Union|Federation|Society|Guild).* and the ).* and the )(?=\S+ \S)"
)
OF_STAFF = re.compile(  # `the Senior Staff Association of Nigerian Universities (SSANU)`
    r"\bStaff (?:Union|Association)\b"
)
OF_TEACHERS = ("Education Association", "Teachers Association", "Teachers' Association", "Nurses Association")


def _is_union(plain: str, name: str, start: int, end: int, acronym: bool) -> bool:
    """Whether a body with a union's form is one: not on the stop list, and it has members, votes or a leader."""
    other = NOT_UNIONS.search(name) and not name.startswith("Graduate ") and not (acronym and OF_STAFF.search(name))
    if " " not in name or other or re.search(r"[a-z]{2}\. ", name):
        return False
    own = OWN_AFTER.match(plain, end) or OWN_BEFORE.search(plain[max(0, start - 40) : start])
    return bool(own or name.endswith(OF_TEACHERS)) and (
        acronym or bool(UNION_WORD.search(plain[max(0, start - 300) : end + 300].replace(name, "")))
    )


# Those whom one union alone ballots in Britain, so that an article which leaves its name out still means it.
OCCUPATIONS = re.compile(r"\b(?:resident|junior) doctors?\b")
DOCTORS = Union("BMA", "GB", ())


def _ends(text: Prepared, index: int) -> bool:
    """Whether a sentence ends as sentences do, which titles and links do not."""
    s = text.sentences[index]
    return text.low[s.start : s.end].rstrip(" \n\"')").endswith((".", "!", "?", ":", ","))


def by_occupation(text: Prepared, known: list[UnionMention]) -> list[UnionMention]:
    """The doctors' union where a sentence names the doctors and no union, outside other countries' articles."""
    if "doctor" not in text.low or any(k.union.country not in ("GB", "") for k in known):
        return []
    named = {text.index(k.start) for k in known}

    def told(index: int) -> bool:
        return index not in named and (not known or _ends(text, index))  # and no link to another story

    return [
        UnionMention(m.start(), m.end(), text.text[m.start() : m.end()], DOCTORS, "union by occupation")
        for m in OCCUPATIONS.finditer(text.low)
        if told(text.index(m.start()))
    ]
