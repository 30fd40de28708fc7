"""Strike days as a calendar file (iCalendar, RFC 5545): one all-day event for each day of one dispute.

An event's UID comes from the row's key, so a second import updates events instead of doubling them. ``SEQUENCE`` and
``DTSTAMP`` come from the row as well: the same rows give the same bytes, and a row that moves on (planned, then called
off or held; an older source, then a newer one) is the later version of its event.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import pandas as pd
from icalendar import Calendar, Event

from register import dates, describe, schema
from register.days import CALLED_OFF, HELD, PLANNED
from register.describe import text
from register.words import label

MEDIA_TYPE = "text/calendar"
STATUS = {PLANNED: "TENTATIVE", HELD: "CONFIRMED", CALLED_OFF: "CANCELLED"}
SEQUENCE = {PLANNED: 0, CALLED_OFF: 1, HELD: 2}  # held is the last word on a day
TOLD = {PLANNED: "planned, as of the source", HELD: "held", CALLED_OFF: "called off"}
UNDATED = datetime(1970, 1, 1, tzinfo=UTC)  # a source without a date is older than any dated one


def calendar(days: pd.DataFrame, name: str = "Strike days") -> bytes:
    """A calendar file of the rows of ``strike_days``; ``name`` is what calendar programs show.

    ``days`` may have a column ``ballot_id`` (see :func:`register.days.tie`), which the description then names.
    """
    file = Calendar()
    file.add("prodid", f"-//Mandate//{schema.package()['version']}//EN")
    file.add("version", "2.0")
    file.add("calscale", "GREGORIAN")
    file.add("method", "PUBLISH")
    file.add("x-wr-calname", name)
    for row in days.sort_values(
        ["date", *(name for name in schema.table("strike_days").key if name != "date")]
    ).to_dict("records"):
        file.add_component(_event(row))
    return bytes(file.to_ical())


def uid(row: Mapping[Any, Any]) -> str:
    """The lasting identity of a strike day, from the key of its table: the same row, the same UID."""
    parts = [text(row[name])[:10] if name == "date" else text(row[name]) for name in schema.table("strike_days").key]
    return f"{uuid5(NAMESPACE_URL, 'mandate:strike-day:' + chr(31).join(parts))}@mandate"


def _event(row: Mapping[Any, Any]) -> Event:
    event, day, status = Event(), row["date"].date(), str(row["status"])
    event.add("uid", uid(row))
    event.add("dtstamp", _stamp(row["source_published"]))
    event.add("sequence", SEQUENCE[status])
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))  # exclusive, as RFC 5545 has it
    event.add("summary", _summary(row))
    event.add("status", STATUS[status])
    event.add("transp", "TRANSPARENT")
    event.add("categories", [str(row["union"]), label(row["sector"])])
    event.add("location", text(row["region"]) or describe.where(row))
    event.add("description", _description(row))
    event.add("url", str(row["source_url"]))
    return event


def _stamp(published: object) -> datetime:
    first = dates.first_day(published)
    return datetime.combine(first, time(), UTC) if first else UNDATED


def _summary(row: Mapping[Any, Any]) -> str:
    who = ", ".join(told for told in (text(row["group"]), text(row["employer"])) if told)
    called = "called off: " if row["status"] == CALLED_OFF else ""
    return f"{called}{row['union']} strike: {who or 'members'}"


def _description(row: Mapping[Any, Any]) -> str:
    lines = [
        f"Status: {TOLD[str(row['status'])]}",
        f"Union: {row['union']}",
        f"Group: {text(row['group'])}",
        f"Employer: {text(row['employer'])}",
        f"Place: {describe.where(row)}",
        f"Region: {text(row['region'])}",
        f"Ballot: {text(row.get('ballot_id'))}",
        f"Source: {text(row['source_publisher'])} {text(row['source_published'])}",
        str(row["source_url"]),
    ]
    return "\n".join(line.rstrip() for line in lines if not line.rstrip().endswith(":"))
