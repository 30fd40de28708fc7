"""Many articles at once, over the machine's cores, in chunks large enough that passing them on costs little."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from itertools import chain, islice
from typing import Any, NamedTuple, TypeVar

import pandas as pd

from extract.frames import ballots_frame, strike_days_frame
from extract.model import Article, Findings
from extract.read import read

CHUNK = 128  # articles: below 64 the passing on shows, above 512 the last chunk leaves cores idle
WORTH_SHARING = 4 * CHUNK  # fewer are read before other processes would have started


T = TypeVar("T")
Records = Sequence[Mapping[str, Any]]


class Frames(NamedTuple):
    """The findings of many articles: each row begins with `article`, the id of the article it was read in."""

    ballots: pd.DataFrame
    strike_days: pd.DataFrame


def extract_batch(articles: Iterable[Article], processes: int | None = None) -> Frames:
    """Read many articles into two frames, in the order of the articles.

    Args:
        articles: any number; an article without an id counts by its place, from 1.
        processes: how many to use; all cores if None. Fewer than 512 articles are read in this process.

    Returns:
        Frames with the columns of `Findings.ballots` and `Findings.strike_days` after `article`. The same articles
        give the same frames whatever `processes` is. Nothing is raised for what an article's text holds.
    """
    return frames(each(articles, records, processes))


def frames(found: Iterable[tuple[str | None, Records, Records]]) -> Frames:
    """The frames of what `records` keeps of each article, built once."""
    named = [(name or str(place), ballots, days) for place, (name, ballots, days) in enumerate(found, start=1)]
    return Frames(
        with_article(ballots_frame, [(name, ballots) for name, ballots, _ in named]),
        with_article(strike_days_frame, [(name, days) for name, _, days in named]),
    )


def records(findings: Findings) -> tuple[str | None, Records, Records]:
    """What of the findings travels between processes: the article's id and its plain records."""
    return findings.article.id, findings.ballot_records, findings.strike_records


def with_article(
    build: Callable[[list[Mapping[str, Any]]], pd.DataFrame], found: list[tuple[str, Records]]
) -> pd.DataFrame:
    """One frame of the records of all articles, built once, with the articles' ids in front."""
    frame = build([record for _, rows in found for record in rows])
    names = [name for name, rows in found for _ in rows]
    frame.insert(0, "article", pd.Series(names, dtype="str", index=frame.index))
    return frame


def each(articles: Iterable[Article], keep: Callable[[Findings], T], processes: int | None = None) -> Iterator[T]:
    """`keep(read(article))` of every article, in order; `keep` is a module's function, so that it can travel."""
    articles = iter(articles)
    cores = processes or os.cpu_count() or 1
    first = list(islice(articles, WORTH_SHARING))
    if cores == 1 or len(first) < WORTH_SHARING:
        return (keep(read(article)) for article in chain(first, articles))
    return shared(chain(first, articles), partial(read_chunk, keep), cores)


def read_chunk(keep: Callable[[Findings], T], articles: list[Article]) -> list[T]:
    """What one process does at a time."""
    return [keep(read(article)) for article in articles]


def shared(articles: Iterator[Article], work: Callable[[list[Article]], list[T]], cores: int) -> Iterator[T]:
    """The work on every article over several processes, in order; at most three chunks a core wait in memory."""
    under_way: deque[Future[list[T]]] = deque()
    with ProcessPoolExecutor(cores, mp_context=multiprocessing.get_context(start_method())) as pool:
        while chunk := list(islice(articles, CHUNK)):
            under_way.append(pool.submit(work, chunk))
            if len(under_way) > 3 * cores:
                yield from under_way.popleft().result()
        while under_way:
            yield from under_way.popleft().result()


def start_method() -> str:
    """`fork`, which starts at once, where it is safe: on Linux, in a process without other threads."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"
