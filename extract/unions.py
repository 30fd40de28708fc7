"""Which union: names of the gazetteer, short names only in context, unknown unions by their form."""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.lexicon import trie_pattern
from extract.names import Name, Union

# Short names that are ordinary words or that other bodies share: they count only beside words of union business.
AMBIGUOUS = frozenset(
    "Unite UNITE Community Equity Prospect Nautilus Accord Connect Mandate FDA TUI PSA AUS IAM SAG CTU ATA CBA CFA STF AFT "
    "AFA PNA VC MU CSP SCP RDA DGA UE HERE CAW AEU UTU NUM OEA MFT MFE MSF NTA INTO Into NLC UDM APA UFT CNA "
    "MNA NEA ALPA AWU AIPA TED CGT IMPACT INO AAP IEU ULA Teamster TUI PTC Machinists Napo Verdi FAE".split()
)
AFTER = re.compile(
    r"(?:'s)?,? \(?(?:the |a |its |and |general |deputy |assistant |national |regional |senior |local |branch |"
    r"joint |trade |\d[\d,]* )*(?:union|unions|members?|membership|secretary|officials?|officers?|organisers?|convener|"
    r"spokes\w+|says?|said|balloted|ballots?|balloting|branch|leaders?|reps?|representatives?|strikes?|"
    r"strikers|president|workers|staff|announced|confirmed|claims?|claimed|had|has|have|is|was|will|warned|"
    r"called|wants|reported|put|on Thursday|locals?|local \d+|Local|executive|conference|which|who|general)\b"
)
BEFORE = re.compile(
    r"(?:\bunions?,? |\bunion, |members of |member of |leader of |secretary of |officials? (?:of|from) |"
    r"unions?:? .{0,60}(?:, | and )|\bthe |\bby |\bat |\bfrom |\bwith |\bof |\bto |, |\band |\bin |- |\()$"
)
FORM = re.compile(
    r"\b((?:(?:[A-Z][\w'.&-]{0,25}|and|of|the|for|in|&),? ){0,7}?"
    r"(?:Union|Association|Federation|Society|Guild|Brotherhood|Organi[sz]ation|Alliance)"
    r"(?:(?: of| and| for| in|,)(?: the| and| of|,)*(?: [A-Z][\w'-]{1,25}){1,5}){0,3})(?: ?\(([A-Z][A-Za-z&/ -]{1,12})\))?"
)
NOT_UNIONS = re.compile(
    r"European|Soviet|Students?'?|Rugby|Football|Credit|Postal Union|Local Government|Trades? Union Congress|"
    r"African Union|Party|Employers|Colleges|Industr|Business|Chamber|Insurers|Bankers|Headmasters|Cricket|Housing|"
    r"Retail Consortium|Hospital Association|Civil Liberties|Law Society|Trade Union|Customs Union|Medical Associations|"
    r"Police Chiefs|Patients|Parents|Consumer|Taxpayers|Athletic|Olympic|Basketball|Hockey|Baseball|Tennis|Golf|"
    r"Building Society|Royal Society|State of the Union|Union Council|College Union|University Union|Action Union|"
    r"Automobile Association|Contractors|Transport Association|Press Association|Residents|Tenants|National Union of Students|"
    r"Higher Education Association|Union Bank|Western Union|Management|Dispute|World Health|World Trade|"
    r"Health Organi|Trade Organi|Act|Owners|Alliance Party|Sixth Form|Operators|Producers|Manufacturers|Farmers|"
    r"Directors|Governors|Universities|Schools Association|Vice-Chancellors|Landlords|Human|Shareholders|Charity|"
    r"Heart|Cancer|Diabetes|Nations|Publishers|Newspaper|Broadcasters|Records|Music Industry|Confederation|Electoral|"
    r"Student|Council of|Congress|Fédération|Union Station|Union Street|Union Jack|Church|Mothers|Oxford Union|"
    r"Women's Institute|Alumni|Free Speech|Hunt|Wildlife|Countryside|Energy UK|Energies|Carriers|Airlines|Builders"
)
UNION_WORD = re.compile(r"\b(?:members|union|strike|ballot|picket)", re.IGNORECASE)
ACRONYM = re.compile(r"\b[A-Z][A-Z&/]{1,9}\b")


class UnionMention(NamedTuple):
    """A union named in the text."""

    start: int
    end: int
    text: str
    union: Union
    rule: str


def mentions(plain: str, found: list[Name]) -> list[UnionMention]:
    """The unions named in a text, in order: of the gazetteer, and unknown ones by their form."""
    named = [n for n in found if isinstance(n.entry, Union)]
    settled = {n.text for n in named if n.text not in AMBIGUOUS} | _introduced(plain, named)
    known = [
        UnionMention(n.start, n.end, n.text, n.entry, "union name")
        for n in named
        if isinstance(n.entry, Union) and (n.text in settled or _in_context(plain, n))
    ]
    return sorted(known + _by_form(plain, known))


def _introduced(plain: str, named: list[Name]) -> set[str]:
    """Short names that the text itself explains, `(PSA)` after the full name, and so may be trusted throughout."""
    return {n.text for n in named if plain[n.start - 1 : n.start] == "(" and plain[n.end : n.end + 1] == ")"}


def _in_context(plain: str, name: Name) -> bool:
    """Whether the words around a short name make it a union's."""
    if AFTER.match(plain, name.end):
        return name.text not in ("Community", "Equity") or bool(
            re.match(r"(?:'s)? (?:union|members|Union|general secretary)", plain[name.end : name.end + 20])
        )
    before = plain[max(0, name.start - 80) : name.start]
    if name.text in ("Community", "Equity", "Prospect", "Accord", "Connect", "Mandate", "Into"):
        return _plain_word_in_context(plain, name, before)
    return bool(BEFORE.search(before))


def _plain_word_in_context(plain: str, name: Name, before: str) -> bool:
    if re.search(r"(?:\bunions? |members of |the union,? |union, )$", before):
        return True
    after = plain[name.end : name.end + 30]
    return bool(
        re.match(r", (?:the|their|its|which|his)\b.{0,20}|'s members|, their union| and (?:Unite|GMB)|, GMB", after)
    ) and ("union" in plain[max(0, name.start - 300) : name.end + 300].lower())


def _by_form(plain: str, known: list[UnionMention]) -> list[UnionMention]:
    """Unknown unions: `the Harbour Pilots' Union`, `Pine County Education Association (PCEA)`."""
    taken = [(k.start, k.end) for k in known]
    found: list[UnionMention] = []
    acronyms: dict[str, Union] = {}
    for m in FORM.finditer(plain):
        name = re.sub(r"^(?:The|the|And|In|At|For|A|Of|of|and|for|in) ", "", m.group(1)).strip(" ,")
        start = m.start(1) + m.group(1).find(name)
        end = start + len(name)
        if any(a < end and start < b for a, b in taken) or not _is_union(plain, name, m):
            continue
        union = Union(m.group(2) or name, "", ())
        found.append(UnionMention(start, end, plain[start:end], union, "unknown union by form"))
        if m.group(2):
            acronyms[m.group(2)] = union
    if acronyms:
        again = re.compile(r"\b" + trie_pattern(acronyms, end=r"(?!\w)"))
        found += [
            UnionMention(m.start(), m.end(), m.group(), acronyms[m.group()], "acronym of an unknown union")
            for m in again.finditer(plain)
            if not any(a <= m.start() < b for a, b in taken)
        ]
    return found


def _is_union(plain: str, name: str, match: re.Match[str]) -> bool:
    """Whether a body with a union's form is one: it must not be on the stop list and must deal with members."""
    if " " not in name or NOT_UNIONS.search(name):
        return False
    around = plain[max(0, match.start() - 150) : match.end() + 150]
    return bool(UNION_WORD.search(around.replace(name, ""))) or name.endswith("Union")
