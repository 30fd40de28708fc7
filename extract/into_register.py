"""From the command line into the store of added rows: what is certain is saved, the rest is listed with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

import register
from extract.model import Article, Findings
from extract.sources_text import Unreadable
from register import found, link, schema
from register.store import SavedArticle, SavedRow, StoreError, open_store
from register.tables import Register
from register.words import count, label, percent

Row = Mapping[str, Any]


class Plain(NamedTuple):
    """What of an article's findings travels between processes."""

    article: Article
    ballots: list[dict[str, Any]]
    strike_days: list[dict[str, Any]]


def plain(findings: Findings) -> Plain:
    """The article and its rows."""
    return Plain(findings.article, _rows(findings.ballots), _rows(findings.strike_days))


def _rows(frame: Any) -> list[dict[str, Any]]:
    return [{str(name): value for name, value in row.items()} for row in frame.to_dict("records")]


def save(articles: Iterable[Plain]) -> Iterator[str]:
    """Save each article's certain rows, in one transaction an article; a line for each save and each row left out.

    Raises :class:`Unreadable` where the store cannot be used; what was told as saved before stays saved.
    """
    try:
        store = open_store()
        known = _known()
        for one in articles:
            reports, days, left = _sorted(one, known)
            if reports or days:
                done = store.save(_article(one.article), reports, days)
                yield f"{one.article.id}: {_told(done.reports, done.strike_days, done.unchanged)}"
                if days or any(row.values["ballot_id"] not in set(known.ballots["ballot_id"]) for row in reports):
                    known = _known()  # the next article may tell of the same ballot or day
            yield from (f"{one.article.id}: left out: {reason}" for reason in left)
    except StoreError as problem:
        raise Unreadable("the store of added rows", "cannot be used", str(problem)) from None


def _known() -> Register:
    added = open_store().added()
    return register.load(added_reports=added.reports, added_days=added.strike_days)


def _article(article: Article) -> SavedArticle:
    source = _source(article)
    title = article.title or article.id
    return SavedArticle(article.text, source["url"], title, source["publisher"], source["published"])


def _source(article: Article) -> dict[str, str | None]:
    published = article.published.isoformat() if isinstance(article.published, date) else article.published
    return {"url": article.url, "publisher": article.publisher, "published": published}


def _told(reports: int, days: int, unchanged: int) -> str:
    parts = [count(reports, "report")] * bool(reports) + [count(days, "strike day")] * bool(days)
    new = f"saved {' and '.join(parts)}" if parts else "nothing new"
    return f"{new}; {count(unchanged, 'row')} saved before" if unchanged else new


def _sorted(one: Plain, known: Register) -> tuple[list[SavedRow], list[SavedRow], list[str]]:
    """The certain reports and strike days of an article, and why each other row was left out."""
    source = _source(one.article)
    reports: dict[str, SavedRow] = {}
    days: list[SavedRow] = []
    left = []
    for read in (found.completed(row, source, known.unions) for row in one.ballots):
        ballot_id, doubt = _ballot(read, known)
        row = found.of_ballot(read, ballot_id or "x", known.ballots)
        doubt = doubt or " ".join(found.faults(row, "reports")) or _doubled(ballot_id, reports)
        if doubt:
            left.append(f"{read['union']}, {label(read['question'])}, {percent(read['yes_pct'])}: {doubt}")
        else:
            reports[ballot_id] = found.to_save(row, read, "reports")
    for read in (found.completed(row, source, known.unions) for row in one.strike_days):
        doubt = _doubt(read) or " ".join(found.faults(read, "strike_days")) or _day(read, known)
        if not doubt and any(_same_day(read, other.values) for other in days):
            doubt = "another row of this article is about this day"
        if doubt:
            left.append(f"{read['union']}, strike on {str(read['date'])[:10]}: {doubt}")
        else:
            days.append(found.to_save(read, read, "strike_days"))
    return list(reports.values()), days, left


def _ballot(read: Row, known: Register) -> tuple[str, str]:
    """The ballot that a report is of, or why that is not certain."""
    doubt = _doubt(read)
    if doubt:
        return "", doubt
    if found.undated(read):
        return "", "no day is known; give the day of publication with --published"
    if read["status"] != "result":
        return "", f"{read['status']}, no result yet"
    offered = link.candidates(read, known.ballots)
    best = link.same_ballot(offered)
    if best:
        return best.ballot_id, ""
    if offered:
        return "", f"may be a known ballot ({offered[0].ballot_id}); a person must say"
    return link.proposed_id(read, set(known.ballots["ballot_id"])), ""


def _doubt(read: Row) -> str:
    if read["confidence"] != "high":
        return f"{read['confidence']} confidence ({read['confidence_reason']})"
    flags = found.flags(read)
    return f"flagged: {', '.join(flags)}" if flags else ""


def _doubled(ballot_id: str, reports: Mapping[str, SavedRow]) -> str:
    return f"another row of this article is about {ballot_id}" if ballot_id in reports else ""


def _same_day(one: Row, other: Row) -> bool:
    return all(one[name] == other[name] for name in schema.table("strike_days").key)


def _day(read: Row, known: Register) -> str:
    return "" if link.known_days(read, known.strike_days).empty else "the register has this day"
