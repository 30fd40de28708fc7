"""Rows become records: plain dictionaries with evidence for every value, a confidence with its reason, and flags."""

from __future__ import annotations

from typing import Any

from extract.reading import Reading
from extract.rows import Ballot, Span, StrikeDay

TOLERANCE = 1.0  # percentage points by which counts and a stated share may differ through rounding


def ballot(row: Ballot, r: Reading) -> dict[str, Any]:
    """A ballot as a row of the findings: figures as the text states them, in percent (0-100) and votes."""
    hedged = list(dict.fromkeys(row.hedged))
    flags = [*_arithmetic(row), *row.flags, *(["hedged"] if hedged else [])]
    record: dict[str, Any] = {
        "union": row.union or None,
        "country": row.country or (row.nations[0][:2] if row.nations else None),
        "nations": ";".join(row.nations) or None,
        "kind": row.kind,
        "question": row.question,
        "status": row.status,
        "hedged": ";".join(hedged) or None,
        **row.figures,
    }
    return record | _judgement(row.doubts, flags) | _source(r) | {"evidence": _evidence(row.spans, record, r)}


def strike_day(row: StrikeDay, r: Reading) -> dict[str, Any]:
    """A strike day as a row of the findings."""
    record: dict[str, Any] = {
        "union": row.union or None,
        "date": row.day,
        "country": row.country or (row.nations[0][:2] if row.nations else None),
        "nations": ";".join(row.nations) or None,
        "status": row.status,
    }
    return record | _judgement(row.doubts, row.flags) | _source(r) | {"evidence": _evidence(row.spans, record, r)}


def _evidence(spans: dict[str, Span], record: dict[str, Any], r: Reading) -> list[dict[str, Any]]:
    """For each value its words in the text, where they stand, and the rule that read them."""
    return [
        {"field": name, "value": record[name], "text": r.text.text[a:b], "start": a, "end": b, "rule": rule}
        for name, (a, b, rule) in spans.items()
        if record.get(name) is not None
    ]


def _judgement(doubts: list[str], flags: list[str]) -> dict[str, str | None]:
    """Confidence in three steps: high without a doubt, medium with one, low with more or with a flag that weighs."""
    doubts = list(dict.fromkeys(doubts))
    grave = {"arithmetic", "union unknown", "weekday does not fit"} & set(flags)
    level = "low" if grave or len(doubts) > 1 else "medium" if doubts else "high"
    reason = "; ".join([*sorted(grave), *doubts]) or "union, figures and question stand together"
    return {"confidence": level, "confidence_reason": reason, "flags": ";".join(dict.fromkeys(flags)) or None}


def _source(r: Reading) -> dict[str, str | None]:
    article = r.article
    return {
        "source_url": article.url,
        "source_publisher": article.publisher,
        "source_published": r.published.isoformat() if r.published else None,
    }


def _arithmetic(row: Ballot) -> list[str]:
    """Whether the figures of a row can all be right."""
    f = row.figures
    yes, no = f.get("yes_votes"), f.get("no_votes")
    if yes is not None and no is not None:
        share = 100 * yes / (yes + no)
        if (
            "yes_pct" in f
            and "yes_pct" not in row.hedged
            and row.form != "ratio"
            and abs(share - f["yes_pct"]) > TOLERANCE
        ):
            return ["arithmetic"]
        if "electorate" in f and yes + no > f["electorate"]:
            return ["arithmetic"]
        if {"electorate", "turnout_pct"} <= f.keys() and 100 * (yes + no) / f["electorate"] > f[
            "turnout_pct"
        ] + TOLERANCE:
            return ["arithmetic"]
    return []
