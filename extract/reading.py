"""One article under reading: whom its figures and days are about, beside what it says (`article_text`)."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise

from extract import names, unions
from extract.article_text import ArticleText
from extract.lexicon import Cues
from extract.model import Article
from extract.numbers import integer
from extract.text import BULLET, LONGEST_LIST, Prepared
from extract.unions import UnionMention
from extract.where import Where
from extract.whose_words import (
    A_BRANCH_OF,
    AFTER_OTHERS,
    AHEAD,
    ALL_OF,
    ALL_UNIONS,
    ANAPHOR,
    ARE_IN,
    AS_WILL,
    BESIDE_THEM,
    BOTH,
    BRIEFS,
    CALLED_BY,
    CLAUSE,
    COUPLE,
    EVERYONES,
    FIGURE_OF,
    FROM_A_PLACE,
    FULL_NAME,
    HEADING,
    JOINED_BY,
    JOINING_IN,
    JOINS,
    LIST_ITEM,
    LOOK_BACK,
    MEANWHILE,
    MEMBERS_OF,
    OTHER_SUBJECT,
    PLANS_MORE,
    ROUND_UP,
    SAYS_ONLY,
    SISTER,
    SO_MANY,
    STRUCK,
    THE_UNION_SAID,
    THE_UNIONS,
    THEY,
    THEY_JOIN,
    TOGETHER,
    TOP,
    TRADE,
    TRADE_OF,
    VOTING,
    WHEN_ALL,
    WHEN_THEY,
)


class Reading(ArticleText):
    """Everything found in a text so far, and answers to: which union, which nations, at this place?"""

    def __init__(self, article: Article, text: Prepared) -> None:
        super().__init__(article, text)
        found = names.names(text.plain, text.marks.names)
        self.where = Where(text, found)
        self.unions = unions.at_home(unions.mentions(text.plain, found), self.where.places)
        self._unions_in: dict[int, list[list[UnionMention]]] = {}
        self.cues = Cues(text.low, text.marks.cues, ((m.start, m.end) for m in self.unions))
        self.unions += unions.by_occupation(text, self.unions)
        self.unions = [m for i, m in enumerate(self.unions) if not (i and self._of_which(self.unions[i - 1], m))]
        for m in self.unions:
            self._join(self._unions_in.setdefault(text.index(m.start), []), m)
        self._join_lines()

    def _of_which(self, before: UnionMention, m: UnionMention) -> bool:
        """Whether a union is only named as the one of which that before it is a part: `Ialpa, a branch of Fórsa,`."""
        return A_BRANCH_OF.fullmatch(self.low, before.end, m.start) is not None

    def _join(self, groups: list[list[UnionMention]], m: UnionMention) -> None:
        if groups and m.start < groups[-1][-1].end + 90:
            between = FULL_NAME.sub("(", self.text.plain[groups[-1][-1].end : m.start]).lower()
            first = groups[-1][0].start
            led = between.strip("' ") in (",", ", the") and AFTER_OTHERS.search(self.low, max(0, first - 40), first)
            if TOGETHER.match(between) and not led:
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
    def union_ends(self) -> frozenset[int]:
        """Where names of unions end."""
        return frozenset(m.end for m in self.unions)

    @cached_property
    def union_starts(self) -> frozenset[int]:
        """Where unions are named."""
        return frozenset(m.start for m in self.unions)

    @cached_property
    def several_unions(self) -> bool:
        """Whether more than one union is named."""
        return len({m.union.name for m in self.unions}) > 1

    @property
    def naming(self) -> Iterable[int]:
        """The numbers of the sentences that name unions."""
        return self._unions_in.keys()

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
        for index in list(self.naming)[:TOP]:
            for group in self.groups(index):
                named = {m.union.name for m in group}
                if len(named) > 1 and best in named and THE_UNIONS.search(self.low, 0, group[0].start):
                    return group
        for group in self.groups(min(self.naming)) if self.naming else []:
            before = max(0, group[0].start - HEADING * 2), group[0].start
            struck = MEMBERS_OF.search(self.low, *before) and STRUCK.match(self.low, group[-1].end)
            if (
                (struck or CALLED_BY.search(self.low, *before))
                and len(group) > 1
                and best in {m.union.name for m in group}
            ):
                return group
        return [first[best]]

    def group_at(self, index: int, position: int) -> list[UnionMention]:
        """The union or unions that a figure or day at a position belongs to; an empty list where none is named."""
        here = self.groups(index)
        if here and here[0][0].start > position:
            together = ALL_UNIONS.search(self.low, self.sentence(index).start, position) and self.together(index)
            if together:
                return [*together, *(here[0] if AS_WILL.search(self.low, position, here[0][0].start) else ())]
        for group in here:
            if group[0].start > position and FIGURE_OF.match(self.low[position : min(group[0].start, position + 60)]):
                return group
        joined = here and here[0][0].start > position and JOINED_BY.search(self.low, position, here[0][0].start)
        if joined and THEY.match(self.low, self.sentence(index).start):
            others = {m.union.name for m in here[0]}
            return [*(m for m in self._before(index, -1) if m.union.name not in others), *here[0]]
        if here and not (
            OTHER_SUBJECT.search(self.low, position, max(position, here[0][0].start))
            or self._next_clause(here, position)
        ):
            return self._nearest(here, position)
        sentence = self.sentence(index)
        if ALL_UNIONS.search(self.low, sentence.start, sentence.end):
            together = self.together(index)
            if together:
                return together
        found = (
            self._of_trades_told(index)
            or self._voting(index)
            or self._explained(index)
            or self._of_section(index, sentence.paragraph)
            or self._before(index, sentence.paragraph)
        )
        abroad = not here and self._of_countries and self.where.abroad(index, [m.union for m in found])
        return self._at_home_there(index) if abroad else found

    @cached_property
    def _of_countries(self) -> bool:
        """Whether the text names unions of several countries."""
        return len({m.union.country for m in self._each_union if m.union.country}) > 1

    def _at_home_there(self, index: int) -> list[UnionMention]:
        """The one union of the text that may ballot in the places of a sentence, which are abroad for the others."""
        fitting = [m for m in self._each_union if not self.where.abroad(index, [m.union])]
        return fitting if len(fitting) == 1 else []

    @cached_property
    def _each_union(self) -> list[UnionMention]:
        """The first mention of each union."""
        return list({m.union.name: m for m in reversed(self.unions)}.values())

    def joining(self, index: int, group: list[UnionMention], day: tuple[int, int]) -> list[UnionMention]:
        """The group of a day and the unions of the sentence that join it: `UCU members will join NUT teachers in`.

        Or that of the sentences before, `Midwives will join members of Unite and Unison in`. `day` is where it stands.
        """
        start = self.sentence(index).start
        here = self.groups(index)
        behind = next((g for g in here if g[0].start > day[0]), None)
        if behind and BESIDE_THEM.fullmatch(self.low, day[1], behind[0].start):
            own = next((g for g in reversed(here) if g[-1].end < day[0]), [m for m in group if m.end < day[0]])
            group = [*own, *behind] if own else group
        if behind and WHEN_THEY.fullmatch(self.low, day[1], behind[0].start):
            return behind
        if WHEN_ALL.match(self.low, day[1]):
            return self.together(index) or group
        before = [m for g in here if g[-1].end < day[0] for m in g]
        told = ALL_OF.search(self.low, before[-1].end, day[0]) if len(here) > 1 and before else None
        if told and len({m.union.name for m in before}) == integer(told["number"]):
            return before
        if group and group[0].start > start and THEY_JOIN.fullmatch(self.low, start, group[0].start):
            named = {m.union.name for m in group}
            return [*(m for m in self._before(index, -1) if m.union.name not in named), *group]
        for first, second in pairwise(self.groups(index)):
            if JOINS.fullmatch(self.low, first[-1].end, second[0].start) and group and group[0] in (*first, *second):
                return [*first, *second]
        return group

    def _next_clause(self, here: list[list[UnionMention]], position: int) -> bool:
        """Whether the one union of a sentence has a clause of its own behind a day: `and Unite plans more action`."""
        first, last = here[0][0], here[0][-1]
        if len(here) > 1 or first.start <= position:
            return False
        return (
            self.low.endswith((", and ", ", while ", ", and the ", ", while the "), position, first.start)
            and PLANS_MORE.match(self.low, last.end) is not None
        )

    def _of_section(self, index: int, paragraph: int) -> list[UnionMention]:
        """The one union of the next sentences of a paragraph that names none before, in a text of several disputes."""
        if not self.several_unions or not index or self.sentence(index - 1).paragraph == paragraph:
            return []
        s = self.sentence(index - 1)
        heading = self.low[s.start : s.end].strip()
        if len(heading) > HEADING or heading.endswith((".", ":", ",", '"')):
            return []
        last = min(len(self.text.sentences), index + 3)
        ahead = [g for i in range(index + 1, last) if self.sentence(i).paragraph == paragraph for g in self.groups(i)]
        named = {m.union.name for g in ahead for m in g}
        return ahead[0] if len(named) == 1 and not named & {m.union.name for m in self.main_group} else []

    def _explained(self, index: int) -> list[UnionMention]:
        """The union of which one of the next sentences tells that those who strike are in it."""
        for i in range(index + 1, min(len(self.text.sentences), index + AHEAD)):
            groups = self.groups(i)
            if groups:
                told = ARE_IN.search(self.low, self.sentence(i).start, groups[0][0].start)
                apart = i == index + 1 and MEANWHILE.match(self.low, self.sentence(index).start)
                return groups[0] if len(groups) == 1 and (told or apart) else []
        return []

    def _voting(self, index: int) -> list[UnionMention]:
        """The one union of the sentence before, where both sentences tell of a vote."""
        groups = self.groups(index - 1) if index else []
        voted = self.kinds(index) & VOTING and self.kinds(index - 1) & {*VOTING, "yes"}
        several = groups and len({m.union.name for m in groups[0]}) > 1
        told = len(groups) == 1 and (voted or (several and "strike" in self.kinds(index) & self.kinds(index - 1)))
        return groups[0] if told else []

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

        subjects = [g for g in groups if not self.low.endswith(SISTER, 0, g[0].start)] or groups
        return min(subjects, key=distance)

    def together(self, index: int) -> list[UnionMention]:
        """The unions named together nearest to a sentence, for `both unions`: before it, else behind it.

        Where the sentence says how many they are, `all three unions`, those named near before it, if there are so many.
        """
        s = self.sentence(index)
        near = range(max(0, index - 3 * LOOK_BACK), index)
        before = {m.union.name: m for i in near for group in self.groups(i) for m in group}
        told = SO_MANY.search(self.low, s.start, s.end)
        here = {m.union.name: m for group in self.groups(index) for m in group}
        number = integer(told["number"]) if told else 0
        for named in (before, before | here):
            if number and len(named) == number:
                return list(named.values())
        for i in (*reversed(near), *range(index + 1, min(len(self.text.sentences), index + 8))):
            for group in self.groups(i):
                if len({m.union.name for m in group}) > 1:
                    return group
        return list(before.values()) if len(before) == 2 and BOTH.search(self.low, s.start, s.end) else []

    def _before(self, index: int, paragraph: int) -> list[UnionMention]:
        """The union of the sentences before: in the same paragraph the last named, else the article's own."""
        main = self.main_group
        of_trade = self._of_trade(index)
        if of_trade:
            return of_trade
        named = self._list_head(index) or self._named_next(index)
        if named:
            return named
        if paragraph in self._briefs:
            return self._of_paragraph(index)
        for i in range(index - 1, max(-1, index - 1 - LOOK_BACK), -1):
            back = index - i <= 2 and self._of_the_same(index)
            if self.sentence(i).paragraph != paragraph and main and not back:
                return self._of_round_up(index) or self._last_named(main, index)
            groups = self.groups(i)
            if groups:
                return groups[0] if len(groups) == 1 else self._preferred(groups, main)
        return self._last_named(main, index)

    @cached_property
    def _trades_told(self) -> dict[str, UnionMention]:
        """Whom each union of a round-up organises, as the text tells it: `Royal Mail members of the CWU`."""
        found: dict[str, UnionMention] = {}
        for m in self.unions if len(self._each_union) >= ROUND_UP else ():
            told = TRADE_OF.search(self.low, max(0, m.start - 60), m.start)
            if told and told["trade"] not in EVERYONES:
                found.setdefault(told["trade"], m)
        return found

    def _of_trades_told(self, index: int) -> list[UnionMention]:
        """The unions whose members a line of a round-up is about, though it names none: `- More Royal Mail strikes`."""
        s = self.sentence(index)
        words = self.low[s.start : s.end] if BULLET.match(self.low, s.start) else ""
        told = [m for trade, m in self._trades_told.items() if trade in words] if not self.groups(index) else []
        return list({m.union.name: m for m in told}.values())

    def _of_the_same(self, index: int) -> bool:
        """Whether a sentence goes on about the union named last: `Its members ...`, `..., the union said.`"""
        s = self.sentence(index)
        return bool(ANAPHOR.match(self.low, s.start) or THE_UNION_SAID.search(self.low, s.start, s.end))

    @cached_property
    def _briefs(self) -> frozenset[int]:
        """The paragraphs of a digest that are stories of their own; none in any other text."""
        sentences = self.text.sentences
        first = [s for i, s in enumerate(sentences) if not i or sentences[i - 1].paragraph != s.paragraph]
        told = frozenset(s.paragraph for s in first if FROM_A_PLACE.match(self.text.plain, s.start))
        return told if len(told) >= BRIEFS else frozenset()

    def _of_paragraph(self, index: int) -> list[UnionMention]:
        """The unions named last before a sentence in its paragraph, else first behind it."""
        sentences = self.text.sentences
        paragraph = sentences[index].paragraph
        before = range(index - 1, max(-1, index - 1 - LOOK_BACK), -1)
        behind = range(index + 1, min(len(sentences), index + 1 + LOOK_BACK))
        named = (i for i in (*before, *behind) if sentences[i].paragraph == paragraph and self.groups(i))
        nearest = next(named, index)
        return self.groups(nearest)[-1 if nearest < index else 0] if nearest != index else []

    def _list_head(self, index: int) -> list[UnionMention]:
        """The one union named by the line that ends in a colon above the list to which a line belongs.

        Or by the sentence before that line: `The NEU will strike on three days. The dates are:`
        """
        if not LIST_ITEM.match(self.low, self.sentence(index).start):
            return []
        above = range(index - 1, max(-1, index - LONGEST_LIST), -1)
        first = next((i for i in above if not LIST_ITEM.match(self.low, self.sentence(i).start)), None)
        if first is None or not self.low[slice(*self.sentence(first)[:2])].rstrip().endswith(":"):
            return []
        told = first - 1 if first and self.sentence(first - 1).paragraph == self.sentence(first).paragraph else first
        groups = self.groups(first) or self.groups(told)
        return groups[0] if len(groups) == 1 else []

    def _named_next(self, index: int) -> list[UnionMention]:
        """The unions that the next sentence of the paragraph tells to join one another in the action."""
        following = min(index + 1, len(self.text.sentences) - 1)
        s = self.sentence(following)
        groups = self.groups(following)
        if s.paragraph != self.sentence(index).paragraph or not groups or following == index:
            return []
        joining = JOINING_IN.search(self.low, groups[0][0].start, s.end)
        return [m for g in groups if joining and g[0].start < joining.end() for m in g]

    def _of_round_up(self, index: int) -> list[UnionMention]:
        """The one union of the paragraph before, in a round-up of many; an empty list in any other text."""
        if len(self._each_union) < ROUND_UP or not index:
            return []
        last = self.sentence(index - 1)
        names: dict[str, UnionMention] = {}
        for i in range(index - 1, max(-1, index - 1 - LOOK_BACK), -1):
            if self.sentence(i).paragraph != last.paragraph:
                break
            names |= {m.union.name: m for group in self.groups(i) for m in group}
        return list(names.values()) if len(names) == 1 else []

    def _of_trade(self, index: int) -> list[UnionMention]:
        """The one union told just before by its trade: `Aslef, the union of train drivers, ... Drivers will strike`."""
        trade = TRADE.match(self.low, self.sentence(index).start) if self.several_unions else None
        near = [i for i in (index - 1, index - 2) if i >= 0 and self.groups(i)]
        if not trade or not near:
            return []
        s, groups = self.sentence(near[0]), self.groups(near[0])
        one = len(groups) == 1 and len({m.union.name for m in groups[0]}) == 1
        return groups[0] if one and trade[1] in self.low[s.start : s.end] else []

    def _last_named(self, main: list[UnionMention], index: int) -> list[UnionMention]:
        """The article's own union, where it was last named: the words nearest to what they explain."""
        if self._couple:
            return self._couple
        if len(main) != 1:
            return main
        before = bisect_left(self._main_named, self.sentence(index).start, key=lambda m: m.start)
        return [self._main_named[max(0, before - 1)]]

    @cached_property
    def _couple(self) -> list[UnionMention]:
        """The two unions of an article that says at its top that two are in dispute; an empty list for any other."""
        first = {m.union.name: m for m in reversed(self.unions)}
        told = len(first) == 2 and COUPLE.search(self.low, 0, self.top(TOP))
        return sorted(first.values()) if told else []

    @cached_property
    def _main_named(self) -> list[UnionMention]:
        """Every mention of the article's own union."""
        return [m for m in self.unions if m.union.name == self.main_group[0].union.name]

    def _preferred(self, groups: list[list[UnionMention]], main: list[UnionMention]) -> list[UnionMention]:
        groups = [g for g in groups if not self.low.endswith(SAYS_ONLY, 0, g[0].start)] or groups
        names_of_main = {m.union.name for m in main}
        return next((g for g in groups if {m.union.name for m in g} & names_of_main), groups[0])

    def doubts(self, index: int, m: UnionMention) -> list[str]:
        """Why the union of a row may be another."""
        if m.rule == "union by occupation":
            return ["union not named, only those it speaks for", "union by occupation"]
        found = ["union known by its form alone"] if m.rule.startswith(("unknown", "local", "acronym")) else []
        if self.text.index(m.start) != index and self.several_unions:
            found.append("union named in another sentence")
        return found
