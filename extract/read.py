"""The way of an article: text -> mentions -> records -> findings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from extract import ballots, mentions, records, strikes
from extract.lexicon import triggered
from extract.model import Article, Findings
from extract.reading import Reading
from extract.text import lower, prepare, whole_text


def read(article: Article) -> Findings:
    """Read one article. Never raises, whatever the text holds; what is not there is not in the findings."""
    text = whole_text(article)
    if not triggered(lower(text)):
        return Findings(article=article, text=text)
    reading = Reading(article, prepare(text))
    told = ballots.find(reading)
    return Findings(
        article=article,
        text=text,
        ballot_records=tuple(records.ballot(b, reading) for b in told),
        strike_records=tuple(records.strike_day(s, reading) for s in strikes.find(reading, told)),
        recognise=partial(mentions.of, reading),
    )


BALLOT_FIELDS = ("union", "nations", "kind", "question", "status", "yes_pct", "turnout_pct", "electorate",
                 "votes_cast", "yes_votes", "no_votes")  # fmt: skip
COUNTED = ("yes_votes", "no_votes")  # given only where no percentage says the same


def to_json(findings: Findings, id: str | None = None) -> dict[str, Any]:
    """The findings as one JSON object: `id`, `ballots` and `strike_dates`, for `--format jsonl`."""
    return {
        "id": id or findings.article.id,
        "ballots": [_ballot_json(b) for b in findings.ballot_records],
        "strike_dates": [
            {"union": s["union"], "date": s["date"].isoformat(), "nations": _listed(s), "status": s["status"]}
            for s in findings.strike_records
        ],
    }


def _ballot_json(record: Mapping[str, Any]) -> dict[str, Any]:
    row = {f: record.get(f) for f in BALLOT_FIELDS if f not in COUNTED or "yes_pct" not in record}
    return row | {"nations": _listed(record)}


def _listed(record: Mapping[str, Any]) -> list[str] | None:
    return record["nations"].split(";") if record.get("nations") else None
