"""Where a ballot or strike is: the nations that the places named around it, or the union's own, make of it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from itertools import pairwise

from extract import names
from extract.names import Place, Union
from extract.rows import Span
from extract.text import Prepared, Sentence
from extract.unions import UnionMention

LEAD = 2  # the number of the last sentence that tells what an article is about
TOP = 7  # sentences at the top of an article
COUNTRYWIDE = re.compile(
    r"\b(?:general motors|gm|(?<!doug )(?<!premier )ford(?! government|'s government)|stellantis|chrysler|(?:detroit|"
    r"big) three|ups|united parcel service|verizon|at&t|"
    r"starbucks|hollywood|canada post|air canada|canadian (?:national|pacific)|(?:united|american|southwest|delta|"
    r"northwest|us|alaska|westjet) air(?:lines|ways)|nationwide|across the country|coast[- ]to[- ]coast|"
    r"national (?:contract|master|agreement))\b"
)
A_LOCAL = re.compile(r"\blocal \d")
CONFERENCE = re.compile(  # where delegates met, or with whom somebody is compared
    r"\b(?:conference|congress|assembly|agm|met|meets|meeting|talks|headquarters|speaking|spoke) (?:in|at) $|"
    r"\bcountries (?:such as|like|including) $|"
    r"\b(?:fly|flew|flying|travel|travelled|traveled) to $|"
    r"\bother (?:private |public |big |large )?(?:universities|colleges|schools|cities|states|campuses|councils|"
    r"places)\b[^.;]{0,60}$|"
    r"\b(?:anywhere|elsewhere|(?:worst|best|lowest|highest)[ -]paid|biggest|largest|first) (?:[a-z]+ )?in (?:the "
    r"|all )?$"
)
NATION_NAMED = {"scotland": "GB-SCT", "cymru": "GB-WLS", "wales": "GB-WLS", "northern ireland": "GB-NIR"}
IN_ITS_NAME = re.compile(rf"^[\w-]+ (?:nhs )?(?:cymru[ /])?({'|'.join(NATION_NAMED)})$")
WHOLE = 2  # nations; a name for more is one for the whole country
IN_THE_SENTENCE = "place in the sentence"  # the rule of nations that a sentence itself tells
THE_MOST = re.compile(  # `the busiest port in the UK`
    r"\b(?:busiest|biggest|largest|oldest|longest|most \w+)(?: [a-z]+){0,3} in (?:the )?$|"
    r"\b(?:first|ever)\b[^.;,]{0,70} in (?:the )?$|\bfirst $"
)
SUPERLATIVE = re.compile(  # `the UK's most popular chains` are somewhere in it
    r"'s (?:\w+ )?(?:most|biggest|largest|leading|busiest|oldest|best|worst|richest|favourite|only|(?:first|"
    r"second)[ -]\w+)\b"
)
A_WIDER = re.compile(r"\bpart of (?:a |the )?(?:wider|national|larger|broader)\b[^.;]{0,70}$")  # of which a row is part
OF_STATE = re.compile(  # the UK government's, whatever nation a strike is in
    r"(?:'s)? (?:government|ministers?|economy|inflation|parliament|treasury|prime minister|chancellor|law)\b"
)
THERE = re.compile(r"\b(?:doctors|nurses|teachers|staff|workers|members|drivers|lecturers|crews) there\b")
OF_PLACE = re.compile(r" (?:in|for|across) ")
RIGHT_BEFORE = re.compile(r"(?:-wide)?,? on (?:the )?")
FEDERATIONS = ("AU", "CA", "US")
STATES = tuple(f"{country}-" for country in FEDERATIONS)
ENGLAND = "GB-ENG"
IRELAND, ALL_IRELAND = "IE", {"GB-NIR", "IE"}  # unions of the whole island have most of their members in the Republic
NATIONWIDE = re.compile(
    r"\b(?:across|throughout|around) the (?:country|nation)\b|\bnationwide\b|\bcoast to coast\b|\bcountrywide\b"
)


class Where:
    """The places of a text, and answers to: in which nations is this?"""

    def __init__(self, text: Prepared, found: list[names.Name]) -> None:
        """`found` are all names of the gazetteer in the text."""
        self._text = text
        self.places = [
            n
            for n in found
            if isinstance(n.entry, Place)
            and not CONFERENCE.search(text.low, max(0, n.start - 40), n.start)
            and not names.surname(text.plain, n.start)
            and not names.given(text.plain, n)
            and not (
                n.entry.nation and text.low.endswith(("outside ", "except ", "excluding ", "(including "), 0, n.start)
            )
            and not (len(n.entry.codes) > WHOLE and A_WIDER.search(text.low, max(0, n.start - 90), n.start))
            and not (len(n.entry.codes) > WHOLE and SUPERLATIVE.match(text.low, n.end))
            and not (len(n.entry.codes) > WHOLE and THE_MOST.search(text.low, max(0, n.start - 50), _behind_in(n)))
            and not (n.text == "UK" and OF_A_FIRM.search(text.plain, max(0, n.start - 24), n.start))
            and not BYLINE.search(text.plain, max(0, n.start - 40), n.start)
            and not (len(n.entry.codes) > WHOLE and OF_STATE.match(text.low, n.end))
        ]
        self.places = names.down_under(names.in_the_state(_without_ends(self.places, text.low)))
        self._unions_in: dict[int, set[Union]] = {}
        for n in found:
            if isinstance(n.entry, Union):
                self._unions_in.setdefault(text.index(n.start), set()).add(n.entry)
        self._weights: dict[Union, Counter[tuple[str, ...]]] = {}
        self._in: dict[int, list[names.Name]] = {}
        for n in self.places:
            self._in.setdefault(text.index(n.start), []).append(n)

    def _sentence(self, index: int) -> Sentence:
        return self._text.sentences[index]

    def at(
        self, index: int, start: int, end: int, m: UnionMention, of_others: frozenset[int] = frozenset()
    ) -> tuple[tuple[str, ...], Span]:
        """Nations that a row is about, and the words that say so; the union's own where none are said.

        `start` and `end` bound the words that belong to the row's figure or day within its sentence; `of_others` is
        where the places stand that are those of its other days.
        """
        union = m.union
        sentence = self._sentence(index)
        if union.country not in ("", "GB") and NATIONWIDE.search(self._text.low, sentence.start, sentence.end):
            return (union.country,), (m.start, m.end, "nationwide")
        here = [n for n in self._fitting(index, union) if n.start not in of_others]
        clause = self._text.low.rfind("; ", sentence.start, start) + 1
        ends = self._text.low.find("; ", end, sentence.end)
        bracketed = self._text.low.find(")", ends, sentence.end) > 0  # `84% (83% in England; 89% in Wales)`
        whole = [n for n in here if n.start < ends] if ends > 0 and not bracketed else here
        for pool in ([n for n in here if start <= n.start < end], [n for n in here if clause <= n.start < end], whole):
            if pool:
                return self._own_part(_codes(pool), union), (pool[0].start, pool[0].end, IN_THE_SENTENCE)
        there = THERE.search(self._text.low, sentence.start, sentence.end) is not None
        for i in range(index - 1, max(-1, index - 4), -1):
            s = self._sentence(i)
            if s.paragraph < sentence.paragraph - there:
                break
            there = there or THERE.search(self._text.low, s.start, s.end) is not None
            before = self._fitting(i, union)
            if before:
                return _codes(before), (before[0].start, before[0].end, "place in the paragraph")
        return self._default(m, index)

    @staticmethod
    def _own_part(codes: tuple[str, ...], union: Union) -> tuple[str, ...]:
        """The one nation of a union, where it joins what the whole country does: `the UK-wide day of action`."""
        own = union.nations
        return own if len(own) == 1 and len(codes) > WHOLE and own[0] in codes else codes

    def _fitting(self, index: int, union: Union) -> list[names.Name]:
        """The places of a sentence where the union may ballot; a federation only where no state of it is named."""
        found = [n for n in self._in.get(index, []) if _fits(n, union)]
        if found and (not union.country or union.country in FEDERATIONS):
            parted = {codes[0][:2] for codes in self._weighed_places(union) if codes[0].startswith(STATES)}
            found = [n for n in found if n.entry.codes[0] not in parted]  # type: ignore[union-attr]
        return found

    def behind(self, index: int, position: int) -> tuple[str, ...]:
        """The nation that a figure ending at a position is said to be of: `53 per cent in England`; else none."""
        n = self._place_behind(index, position)
        return n.entry.codes if n else ()  # type: ignore[union-attr]

    def of_other_days(self, index: int, ends: list[int], own: int) -> frozenset[int]:
        """Where the places stand that are told right behind other days, `14 February in Wales`, and not behind one.

        `ends` is where the days of a sentence end, `own` where that one does. Empty where it has a place of its own.
        """
        if self._place_behind(index, own):
            return frozenset()
        return frozenset(n.start for end in ends if (n := self._place_behind(index, end)))

    def _place_behind(self, index: int, position: int) -> names.Name | None:
        """The place that follows a position right behind `in` or `for`."""
        n = next((n for n in self._in.get(index, []) if n.start > position), None)
        return n if n and OF_PLACE.fullmatch(self._text.low, position, n.start) else None

    def right_before(self, index: int, position: int) -> bool:
        """Whether a place stands right before a day, `in England on Tuesday`: the next place is of the next day."""
        return any(RIGHT_BEFORE.fullmatch(self._text.low, n.end, max(n.end, position)) for n in self._in.get(index, []))

    def abroad(self, index: int, unions: list[Union]) -> bool:
        """Whether every place that a sentence names lies where none of the unions can ballot."""
        places = self._in.get(index, [])
        return bool(places and unions) and not any(_fits(n, union) for n in places for union in unions)

    def own(self, index: int) -> tuple[str, ...]:
        """Nations that a sentence itself names."""
        return _codes([n for n in self._in.get(index, []) if n.entry.nation])  # type: ignore[union-attr]

    def _default(self, m: UnionMention, index: int) -> tuple[tuple[str, ...], Span]:
        """Nations by the union where it has members in one only, else by the places that the article is full of."""
        union = m.union
        own = (m.start, m.end, "nation of the union")
        if len(union.nations) == 1 and "-" in union.nations[0]:
            return union.nations, own
        named = IN_ITS_NAME.search(m.text.lower())
        if named:
            return (NATION_NAMED[named.group(1)],), own  # `GMB Scotland`
        weight = self._weighed_places(union)
        whole = union.nations == (union.country,) and union.country in FEDERATIONS and self._countrywide
        s = self._sentence(index)
        if whole and not A_LOCAL.search(self._text.low, s.start, s.end):
            return union.nations, own
        if weight:
            codes, most = weight.most_common(1)[0]
            if most * 3 > 2 * sum(weight.values()):
                return codes, self._first_place(codes)
            for i in range(index, max(-1, index - 12), -1):
                near = self._fitting(i, union) if not self._of_another(i, union) else []
                if near:
                    return _codes(near), (near[0].start, near[0].end, "nearest place before")
        if union.country not in ("", "GB"):
            return union.nations or (union.country,), own
        if not weight and set(union.nations) == ALL_IRELAND:
            return (IRELAND,), own
        return (weight.most_common(1)[0][0], self._first_place(weight.most_common(1)[0][0])) if weight else ((), own)

    def _of_another(self, index: int, union: Union) -> bool:
        """Whether a sentence below the top names others alone, of one part of the country: `In Scotland the EIS`."""
        there = self._unions_in.get(index, set())
        return index > LEAD and union not in there and any(u.nations and ENGLAND not in u.nations for u in there)

    @cached_property
    def _countrywide(self) -> bool:
        """Whether the top of an article speaks of an employer or a contract of a whole federation."""
        return (
            COUNTRYWIDE.search(self._text.low, 0, self._text.sentences[min(TOP, len(self._text.sentences) - 1)].end)
            is not None
        )

    def _first_place(self, codes: tuple[str, ...]) -> Span:
        name = next(n for n in self.places if codes in (n.entry.codes, self._together.get(n.start)))  # type: ignore[union-attr]
        return name.start, name.end, "places of the article"

    @cached_property
    def _together(self) -> dict[int, tuple[str, ...]]:
        """The nations of a list, `England, Scotland and Wales`, for where each of its names begins."""
        lists: list[list[names.Name]] = []
        for n in (n for n in self.places if n.entry.nation and n.entry.codes[0].startswith("GB-")):  # type: ignore[union-attr]
            if lists and AND_LIST.fullmatch(self._text.low, lists[-1][-1].end, n.start):
                lists[-1].append(n)
            else:
                lists.append([n])
        told = [(run, tuple(dict.fromkeys(c for n in run for c in n.entry.codes))) for run in lists if len(run) > 1]  # type: ignore[union-attr]
        return {n.start: codes for run, codes in told for n in run}

    def _weighed_places(self, union: Union) -> Counter[tuple[str, ...]]:
        """How much the article is about each nation; a country as a whole only where no part of it is named."""
        known = self._weights.get(union)
        if known is not None:
            return known
        weight: Counter[tuple[str, ...]] = Counter()
        for n in self.places:
            if _fits(n, union) and not self._of_another(self._text.index(n.start), union):
                early = 3 if self._text.index(n.start) <= 2 else 1
                weight[self._together.get(n.start, n.entry.codes)] += early * (2 if n.entry.nation else 1)  # type: ignore[union-attr]
        parts = {codes for codes in weight if "-" in codes[0]}
        self._weights[union] = Counter({c: w for c, w in weight.items() if c in parts}) if parts else weight
        return self._weights[union]


AND_LIST = re.compile(r",? and |, ")
OF_A_FIRM = re.compile(  # `Universities UK`, `Care UK`
    r"(?<![.!?\n\"] )\b(?!The |In |Most |All |Both |New |For |Its |Our |Across |And |Of )[A-Z][\w&-]+ $"
)
BYLINE = re.compile(r"(?:^|\n)\W*[Bb]y [A-Z][\w'-]+ (?:[A-Z][\w'.-]* )?$")  # `by Kirsty Aldridge, 11 Jan 2023`


def _behind_in(n: names.Name) -> int:
    """Where a place's own name begins: that of `in Britain` behind its `in`."""
    return n.start + len("in ") * n.text.startswith("in ")


def _without_ends(places: list[names.Name], low: str) -> list[names.Name]:
    """The places of a text without the two ends of a federation, which mean all of it: `from Maine to Texas`."""
    ends: set[int] = set()
    for a, b in pairwise(places):
        told = low[a.end : b.start] == " to " and low.endswith("from ", 0, a.start) and a.entry != b.entry
        if told and all(n.entry.codes[0][:3] in STATES for n in (a, b)):  # type: ignore[union-attr]
            ends |= {a.start, b.start}
    return [n for n in places if n.start not in ends] if ends else places


def _fits(name: names.Name, union: Union) -> bool:
    """Whether a place can be one where the union ballots: a British union not in the United States."""
    codes = name.entry.codes  # type: ignore[union-attr]
    if not union.country:
        return True
    countries = {union.country, *(c[:2] for c in union.nations)}
    if union.country == "US":
        countries.add("CA")
    return any(c[:2] in countries for c in codes)


def _codes(pool: list[names.Name]) -> tuple[str, ...]:
    """The nations of several names: nations' own names first, parts before the whole they belong to."""
    entries = [n.entry for n in pool if isinstance(n.entry, Place)]
    narrow = [e for e in entries if len(e.codes) == 1 and "-" in e.codes[0]] or entries
    chosen = [e for e in narrow if e.nation] or narrow
    return tuple(dict.fromkeys(c for e in chosen for c in e.codes))


def apart(here: set[str], there: tuple[str, ...]) -> bool:
    """Whether no nation of one is one of the other, or a part of it."""
    return not any(f"{a}-".startswith(f"{b}-") or f"{b}-".startswith(f"{a}-") for a in here for b in there)
