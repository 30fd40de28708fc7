"""Why each value stands where it stands: the text with its spans marked, and under it every row, value and rule."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from extract.model import Findings

ROW_FIELDS = {
    "ballots": ("union", "nations", "question", "kind", "status", "yes_pct", "turnout_pct", "electorate"),
    "strike days": ("date", "union", "nations", "status"),
}


class Span(NamedTuple):
    """A part of the text that values were read from, or that was recognised; `labels` says as what."""

    start: int
    end: int
    labels: tuple[str, ...]


def spans(findings: Findings) -> list[Span]:
    """The marked parts of `findings.text`, in order and never overlapping.

    Spans that overlap become one, with the labels of all. What was recognised is marked as that (share, union, place,
    date) where no row uses it, else as the field of the row.
    """
    used = merged((e["start"], e["end"], e["field"]) for record in rows(findings) for e in record.get("evidence") or ())
    free = (m for m in findings.mentions if not overlaps(used, m.start, m.end))
    return merged(
        (*((s.start, s.end, label) for s in used for label in s.labels), *((m.start, m.end, m.kind) for m in free))
    )


def merged(marks: Iterable[tuple[int, int, str]]) -> list[Span]:
    """Marks in order, those that overlap as one span."""
    out: list[Span] = []
    for start, end, label in sorted((m for m in marks if m[0] < m[1]), key=lambda m: (m[0], -m[1])):
        if out and start < out[-1].end:
            begun, ended, known = out[-1]
            out[-1] = Span(begun, max(ended, end), known if label in known else (*known, label))
        else:
            out.append(Span(start, end, (label,)))
    return out


def overlaps(ordered: list[Span], start: int, end: int) -> bool:
    """Whether a stretch of text shares a character with any of the spans."""
    at = bisect_right(ordered, start, key=lambda span: span.end)
    return at < len(ordered) and ordered[at].start < end


def rows(findings: Findings) -> tuple[Mapping[str, Any], ...]:
    """Every record of the findings, ballots first."""
    return (*findings.ballot_records, *findings.strike_records)


def marked(findings: Findings) -> str:
    """The text with every span as `[words | what they were read as]`."""
    parts: list[str] = []
    at = 0
    for start, end, labels in spans(findings):
        parts += [findings.text[at:start], f"[{findings.text[start:end]} | {', '.join(labels)}]"]
        at = end
    return "".join((*parts, findings.text[at:]))


def explain(findings: Findings) -> str:
    """The whole view of one article: its name, the marked text, and each row with the words and rule of its values."""
    article = findings.article
    published = f"published {article.published}" if article.published else "day of publication unknown"
    return "\n".join(
        (
            f"=== {article.id or 'article'} ({published})",
            "",
            marked(findings).strip(),
            "",
            *listed("ballots", findings.ballot_records),
            *listed("strike days", findings.strike_records),
        )
    )


def listed(title: str, records: tuple[Mapping[str, Any], ...]) -> Iterator[str]:
    """The lines of one kind of rows."""
    yield f"--- {title}: {len(records) or 'none'}"
    for number, record in enumerate(records, start=1):
        values = (f"{name} {record[name]}" for name in ROW_FIELDS[title] if record.get(name) not in (None, ""))
        yield f"{number}. {', '.join(values)}"
        if record.get("confidence"):
            yield f"   confidence {record['confidence']}: {record.get('confidence_reason') or 'no reason given'}"
        if record.get("flags"):
            yield f"   flags: {record['flags']}"
        yield from (source_of(evidence, record) for evidence in record.get("evidence") or ())


def source_of(evidence: Mapping[str, Any], record: Mapping[str, Any]) -> str:
    """One value of a record, where it stands in the text, its words and the rule that read it."""
    words = " ".join(str(evidence["text"]).split())
    place = f"{evidence['start']}-{evidence['end']}"
    value = evidence.get("value", record.get(evidence["field"]))
    return f"   {evidence['field']} = {value}, from {place} “{words}”, by: {evidence['rule']}"
