"""One article under reading: its text, cues, shares and days."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from functools import cached_property, partial

from extract import date_parts, dates, numbers, weekdays
from extract.dates import When
from extract.lexicon import Cue, Cues
from extract.model import Article
from extract.text import Prepared, Sentence
from extract.whose_words import A_YEAR, OF_NOW

NONE: frozenset[str] = frozenset()


class ArticleText:
    """What a text says, whoever it is about: its sentences with their cues, shares and days."""

    cues: Cues

    def __init__(self, article: Article, text: Prepared) -> None:
        self.article = article
        self.text = text
        self.low = text.low
        self.published = article.day
        self._lead: dict[int, frozenset[str]] = {}
        self._whens: dict[int, list[When]] = {}
        self._last: dict[int, date | None] = {-1: None}
        self.others_lead: bool | None = None  # whether the top is about a poll of others; asked by `questions`

    @cached_property
    def shares(self) -> list[numbers.Share]:
        """Every share of the text."""
        return numbers.shares(self.text)

    @cached_property
    def _share_starts(self) -> list[int]:
        return [share.start for share in self.shares]

    def shares_between(self, start: int, end: int) -> list[numbers.Share]:
        """The shares that begin in a span."""
        return self.shares[bisect_left(self._share_starts, start) : bisect_left(self._share_starts, end)]

    @property
    def last(self) -> int:
        """The number of the last sentence."""
        return len(self.text.sentences) - 1

    def top(self, last: int) -> int:
        """Where the sentence of that number ends, or the last one of a shorter text."""
        return self.text.sentences[min(last, self.last)].end

    def lead_cues(self, sentences: int) -> list[Cue]:
        """The cues of the first sentences of the article."""
        return self.cues.between(0, self.top(sentences - 1))

    def lead_kinds(self, sentences: int) -> frozenset[str]:
        """The kinds of cues in the first sentences of the article."""
        if sentences not in self._lead:
            self._lead[sentences] = frozenset(c.kind for c in self.lead_cues(sentences))
        return self._lead[sentences]

    def sentence(self, index: int) -> Sentence:
        """The sentence of that number."""
        return self.text.sentences[index]

    def kinds(self, index: int) -> frozenset[str]:
        """The kinds of cues in the sentence of that number."""
        return self.kinds_in.get(index, NONE)

    @cached_property
    def all_kinds(self) -> frozenset[str]:
        """The kinds of cues of the whole text."""
        return frozenset(c.kind for c in self.cues.items)

    @cached_property
    def kinds_in(self) -> dict[int, frozenset[str]]:
        """The kinds of cues of each sentence that holds any, in order."""
        found: dict[int, set[str]] = {}
        index, end = -1, -1
        for c in self.cues.items:
            if c.start >= end:
                index = self.text.index(c.start)
                end = self.text.sentences[index].end
                kinds = found[index] = set()
            kinds.add(c.kind)
        return {index: frozenset(kinds) for index, kinds in found.items()}

    @cached_property
    def dated(self) -> dict[int, int]:
        """The sentences that name days: number of the sentence -> that of the one before it in this list, or -1."""
        places = date_parts.spots(self.low, self.text.marks.days, self.text.marks.figures)
        numbers = list(dict.fromkeys(map(self.text.index, places)))
        return dict(zip(numbers, (-1, *numbers), strict=False))

    @cached_property
    def written(self) -> date | None:
        """The day from which `today` and `on Friday` are seen."""
        return dates.written(self.low, self.top(5), self.published)

    @cached_property
    def only_year(self) -> int | None:
        """The one year that a text without a day of publication names, at its top; None where it names others."""
        named = [] if self.published else list(A_YEAR.finditer(self.low))
        alone = len({m.group() for m in named}) == 1 and named[0].start() < self.top(2)
        return int(named[0].group()) if alone else None

    def whens(self, index: int) -> list[When]:
        """The days named in a sentence; the last day of those before it settles what `the 21st` means."""
        if index not in self.dated:
            return []
        found = self._whens.get(index)
        if found is None:
            s = self.text.sentences[index]
            before = self.dated[index]
            context = partial(self._last_day, before)
            found = dates.find(self.low, s.start, s.end, self.written, context, self.only_year)
            self._whens[index] = found = [self._of_that_week(index, before, when) for when in found]
        return found

    def _of_that_week(self, index: int, before: int, when: When) -> When:
        """Weekdays of a sentence that goes on about the days of the one before it are of their week."""
        s = self.text.sentences[index]
        if not when.vague or self.published is None or before != index - 1 or before < 0:
            return when
        self._last_day(before)  # reads the sentences before in their order, however many they are
        told = self.whens(before)
        beside = self.low[max(s.start, when.start - 12) : when.end + 12]
        if not told or told[-1].vague or s.paragraph != self.text.sentences[before].paragraph or OF_NOW.search(beside):
            return when
        return when._replace(days=weekdays.of_that_week(when.days, told[-1].days[-1], self.published))

    def _last_day(self, index: int) -> date | None:
        """The last day named in a sentence or, where it names none after all, in those before it."""
        back, number = [], index
        while number not in self._last:
            back.append(number)
            number = self.dated[number]
        for number in reversed(back):  # from the first on, so that none has to ask for many before it
            found = self.whens(number)
            self._last[number] = found[-1].days[-1] if found else self._last[self.dated[number]]
        return self._last[index]
