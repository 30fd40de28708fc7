"""The way of an article: text -> mentions -> records -> findings."""

from __future__ import annotations

from typing import Any

from extract.model import Article, Findings


def read(article: Article) -> Findings:
    """Read one article. Never raises, whatever the text holds; what is not there is not in the findings."""
    return Findings(article=article, text=article.text)


def to_json(findings: Findings, id: str | None = None) -> dict[str, Any]:
    """The findings as one JSON object: `id`, `ballots` and `strike_dates`, for `--format jsonl`."""
    return {"id": id or findings.article.id, "ballots": [], "strike_dates": []}
