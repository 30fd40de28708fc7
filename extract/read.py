"""The way of an article: text -> mentions -> records -> findings."""

from __future__ import annotations

from typing import Any

from extract import ballots, strikes
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
    return Findings(
        article=article,
        text=text,
        ballot_records=tuple(ballots.as_record(b, reading) for b in ballots.find(reading)),
        strike_records=tuple(strikes.as_record(s, reading) for s in strikes.find(reading)),
    )


BALLOT_FIELDS = ("union", "nations", "kind", "question", "status", "yes_pct", "turnout_pct", "electorate",
                 "votes_cast", "yes_votes", "no_votes")  # fmt: skip


def to_json(findings: Findings, id: str | None = None) -> dict[str, Any]:
    """The findings as one JSON object: `id`, `ballots` and `strike_dates`, for `--format jsonl`."""

    def listed(record: Any) -> dict[str, Any]:
        return {"nations": record["nations"].split(";") if record.get("nations") else None}

    return {
        "id": id or findings.article.id,
        "ballots": [{f: b.get(f) for f in BALLOT_FIELDS} | listed(b) for b in findings.ballot_records],
        "strike_dates": [
            {"union": s["union"], "date": s["date"].isoformat(), "status": s["status"]} | listed(s)
            for s in findings.strike_records
        ],
    }
