"""One article under reading: its text, cues, names, shares and days, and who and where they are about."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from functools import cached_property

from extract import names, numbers, unions
from extract.lexicon import Cues
from extract.model import Article
from extract.names import Place, Union
from extract.text import Prepared, Sentence
from extract.unions import UnionMention

# What may stand between two unions that are named together: `Unison's 800,000 workers, the GMB's 70,000 and Unite`.
TOGETHER = re.compile(
    r"^(?:'s?|s')?(?:[ ,/&()-]|\band\b|\bor\b|\bplus\b|\bthe\b|\bmembers\b|\bunions?\b|\bworkers\b|\bof\b|\bwith\b|"
    r"\bas well as\b|\bteach\w+\b|\bfrom\b|\bboth\b|\bteachers'|\btrade\b|\bstaff\b|\d[\d,]*|\balong\b|\bfor\b|"
    r"\b\w+s'|\brail\b|\bprimary\b|\bsecondary\b|\bits?\b|\balongside\b|\bprincipals\b)*$"
)
CLAUSE = re.compile(r"; |, while |, whereas |, but |: |\. ")
ALL_UNIONS = re.compile(
    r"\b(?:both unions|both the unions|the (?:two|three|four|five|other|joint) unions|all (?:two|three|four|five)|the unions|"
    r"the \w+ unions|(?:two|three|four|five|several) (?:\w+ ){0,2}unions|combined unions|unions (?:say|said|have|are|will))\b"
)
NATIONWIDE = re.compile(r"\b(?:across|throughout|around) the (?:country|nation)\b|\bnationwide\b|\bcoast to coast\b|\bcountrywide\b")
LOOK_BACK = 8  # sentences in which "the union" may have been named


def published_on(article: Article) -> date | None:
    """The day of publication; None where there is none or it cannot be read."""
    value = article.published
    if isinstance(value, date):
        return value if type(value) is date else date(value.year, value.month, value.day)
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None


class Reading:
    """Everything found in a text so far, and answers to: which union, which nations, at this place?"""

    def __init__(self, article: Article, text: Prepared) -> None:
        self.article = article
        self.text = text
        self.low = text.low
        self.published = published_on(article)
        found = names.names(text.plain)
        self.places = [n for n in found if isinstance(n.entry, Place)]
        self.unions = unions.mentions(text.plain, found)
        self._unions_in: dict[int, list[list[UnionMention]]] = {}
        self.cues = Cues(text.low, ((m.start, m.end) for m in self.unions))
        self.unions += unions.by_occupation(text, self.unions)
        for m in self.unions:
            self._join(self._unions_in.setdefault(text.index(m.start), []), m)
        self._join_lines()
        self._places_in: dict[int, list[names.Name]] = {}
        for n in self.places:
            self._places_in.setdefault(text.index(n.start), []).append(n)

    def _join(self, groups: list[list[UnionMention]], m: UnionMention) -> None:
        if groups and m.start < groups[-1][-1].end + 90:
            between = self.low[groups[-1][-1].end : m.start]
            if TOGETHER.match(between):
                groups[-1].append(m)
                return
        groups.append([m])

    def _join_lines(self) -> None:
        """Unions on lines of their own belong together, and to the line above that announces them."""
        head, run = -1, list[UnionMention]()
        for index, s in enumerate(self.text.sentences):
            alone = self._unions_in.get(index, [])
            line = self.low[s.start : s.end].strip(" *•-\n")
            if len(alone) == 1 and len(line) <= alone[0][-1].end - alone[0][0].start + 3:
                run += alone[0]
                continue
            if head >= 0 and len(run) > 1:
                self._unions_in[head] = [run]
            head = index if line.endswith(":") else -1
            run = []
        if head >= 0 and len(run) > 1:
            self._unions_in[head] = [run]

    @cached_property
    def shares(self) -> list[numbers.Share]:
        """Every share of the text."""
        return numbers.shares(self.text)

    def sentence(self, index: int) -> Sentence:
        """The sentence of that number."""
        return self.text.sentences[index]

    def groups(self, index: int) -> list[list[UnionMention]]:
        """The unions of a sentence, those named together in one group."""
        return self._unions_in.get(index, [])

    @cached_property
    def main_group(self) -> list[UnionMention]:
        """The union (or unions named together) that the article is about: most often and earliest named."""
        weight: Counter[str] = Counter()
        first: dict[str, UnionMention] = {}
        seen: set[tuple[str, int]] = set()
        for m in self.unions:
            index = self.text.index(m.start)
            if (m.union.name, index) not in seen:
                weight[m.union.name] += 3 if index <= 3 else 1
                seen.add((m.union.name, index))
            first.setdefault(m.union.name, m)
        if not weight:
            return []
        best = max(weight, key=lambda name: (weight[name], -first[name].start))
        for index in range(min(6, len(self.text.sentences))):
            for group in self.groups(index):
                together = {m.union.name for m in group}
                if len(together) > 1 and best in together and min(weight[n] for n in together) * 2 >= weight[best]:
                    return group
        return [first[best]]

    def group_at(
        self, index: int, position: int, start: int | None = None, end: int | None = None
    ) -> list[UnionMention]:
        """The union or unions that a figure or day at a position belongs to; an empty list where none is named."""
        here = self.groups(index)
        if here:
            return self._nearest(here, position)
        sentence = self.sentence(index)
        if ALL_UNIONS.search(self.low, sentence.start, sentence.end):
            together = self._together(index)
            if together:
                return together
        return self._before(index, sentence.paragraph)

    def _nearest(self, groups: list[list[UnionMention]], position: int) -> list[UnionMention]:
        def distance(group: list[UnionMention]) -> float:
            first, last = group[0], group[-1]
            if last.end <= position:
                between = self.low[last.end : position]
                return len(between) + 60 * len(CLAUSE.findall(between))
            if first.start >= position:
                between = self.low[position : first.start]
                return len(between) * 1.3 + 25 + 80 * len(CLAUSE.findall(between))
            return 0

        return min(groups, key=distance)

    def _together(self, index: int) -> list[UnionMention]:
        """The unions last named together, for `both unions`."""
        for i in range(index - 1, max(-1, index - 1 - 3 * LOOK_BACK), -1):
            for group in self.groups(i):
                if len({m.union.name for m in group}) > 1:
                    return group
        for i in range(index + 1, min(len(self.text.sentences), index + 8)):
            for group in self.groups(i):
                if len({m.union.name for m in group}) > 1:
                    return group
        return []

    def _before(self, index: int, paragraph: int) -> list[UnionMention]:
        """The union of the sentences before: in the same paragraph the last named, else the article's own."""
        main = self.main_group
        for i in range(index - 1, max(-1, index - 1 - LOOK_BACK), -1):
            if self.sentence(i).paragraph != paragraph and main:
                break
            groups = self.groups(i)
            if groups:
                return groups[0] if len(groups) == 1 else self._preferred(groups, main)
        return main

    @staticmethod
    def _preferred(groups: list[list[UnionMention]], main: list[UnionMention]) -> list[UnionMention]:
        names_of_main = {m.union.name for m in main}
        return next((g for g in groups if {m.union.name for m in g} & names_of_main), groups[0])

    def nations_at(self, index: int, start: int, end: int, union: Union | None) -> tuple[tuple[str, ...], int]:
        """Nations that a row is about, and the offset of a name that says so (-1: the union's or article's own)."""
        sentence = self.sentence(index)
        if union and union.country not in ("", "GB") and NATIONWIDE.search(self.low, sentence.start, sentence.end):
            return (union.country,), -1
        here = [n for n in self._places_in.get(index, []) if self._fits(n, union)]
        near = [n for n in here if start <= n.start < end]
        for pool in (near, here):
            codes = self._codes(pool)
            if codes:
                return codes, pool[0].start
        for i in range(index - 1, max(-1, index - 4), -1):
            if self.sentence(i).paragraph != sentence.paragraph:
                break
            codes = self._codes([n for n in self._places_in.get(i, []) if self._fits(n, union)])
            if codes:
                return codes, self._places_in[i][0].start
        return self.default_nations(union, index), -1

    def own_nations(self, index: int) -> tuple[str, ...]:
        """Nations that a sentence itself names."""
        return self._codes([n for n in self._places_in.get(index, []) if n.entry.nation])  # type: ignore[union-attr]

    def default_nations(self, union: Union | None, index: int) -> tuple[str, ...]:
        """Nations by the union where it has members in one only, else by the places that the article is full of."""
        if union and len(union.nations) == 1 and "-" in union.nations[0]:
            return union.nations
        weight = self._weighed_places(union)
        if weight:
            codes, most = weight.most_common(1)[0]
            if most * 3 > 2 * sum(weight.values()):
                return codes
            nearest = self._nearest_place(index, union)
            if nearest:
                return nearest
        if union and union.country not in ("", "GB"):
            return union.nations or (union.country,)
        return weight.most_common(1)[0][0] if weight else ()

    def _weighed_places(self, union: Union | None) -> Counter[tuple[str, ...]]:
        """How much the article is about each nation; a country as a whole only where no part of it is named."""
        weight: Counter[tuple[str, ...]] = Counter()
        for n in self.places:
            if self._fits(n, union):
                early = 3 if self.text.index(n.start) <= 2 else 1
                weight[n.entry.codes] += early * (2 if n.entry.nation else 1)  # type: ignore[union-attr]
        parts = {codes for codes in weight if "-" in codes[0]}
        return Counter({c: w for c, w in weight.items() if c in parts}) if parts else weight

    def _nearest_place(self, index: int, union: Union | None) -> tuple[str, ...]:
        """The nations last named before a sentence, a dozen sentences back at most."""
        for i in range(index, max(-1, index - 12), -1):
            codes = self._codes([n for n in self._places_in.get(i, []) if self._fits(n, union)])
            if codes:
                return codes
        return ()

    @staticmethod
    def _fits(name: names.Name, union: Union | None) -> bool:
        """Whether a place can be one where the union ballots: a British union not in the United States."""
        codes = name.entry.codes  # type: ignore[union-attr]
        if not union or not union.country:
            return True
        countries = {union.country, *(c[:2] for c in union.nations)}
        if union.country == "US":
            countries.add("CA")
        return any(c[:2] in countries for c in codes)

    @staticmethod
    def _codes(pool: list[names.Name]) -> tuple[str, ...]:
        """The nations of several names: nations' own names first, parts before the whole they belong to."""
        entries = [n.entry for n in pool if isinstance(n.entry, Place)]
        narrow = [e for e in entries if len(e.codes) == 1 and "-" in e.codes[0]] or entries
        chosen = [e for e in narrow if e.nation] or narrow
        return tuple(dict.fromkeys(c for e in chosen for c in e.codes))
