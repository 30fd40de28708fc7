"""Calendar files: read back by the library that writes them and by another, with nothing lost."""

import pandas as pd
import pytest
import vobject
from icalendar import Calendar

from register import calendar, schema
from register import days as strike_days

DAY = {"union": "NEU", "date": "2023-02-01", "country": "GB", "nations": "GB-ENG", "sector": "schools",
       "employer": "state schools", "group": "teachers", "status": "planned",
       "source_url": "https://example.org/day", "source_publisher": "BBC News",
       "source_published": "2023-01-16"}  # fmt: skip
STATUS = {"planned": "TENTATIVE", "held": "CONFIRMED", "called_off": "CANCELLED"}


def days_of(*changes):
    return schema.conform(pd.DataFrame([{**DAY, **change} for change in changes]), "strike_days")


def events(data):
    return {str(event["uid"]): event for event in Calendar.from_ical(data).events}


@pytest.fixture(scope="module")
def exported(loaded):
    days = loaded.strike_days.assign(ballot_id=strike_days.tie(loaded.strike_days, loaded.ballots, loaded.rules))
    return days, calendar.calendar(days, "Strike days: everything")


def test_every_day_of_the_register_is_read_back_by_icalendar(exported):
    days, data = exported
    found = events(data)
    assert len(found) == len(days)
    for row in days.to_dict("records"):
        event = found[calendar.uid(row)]
        assert event.start == row["date"].date()
        assert (event.end - event.start).days == 1
        assert str(event["status"]) == STATUS[row["status"]]
        assert str(event["url"]) == row["source_url"]
        told = str(event["description"]) + str(event["summary"])
        for name in ("union", "employer", "group", "region", "source_publisher", "source_published", "ballot_id"):
            assert pd.isna(row[name]) or str(row[name]) in told, name


def test_every_day_of_the_register_is_read_back_by_vobject(exported):
    days, data = exported
    file = vobject.readOne(data.decode())
    assert file.x_wr_calname.value == "Strike days: everything"
    found = {event.uid.value: event for event in file.vevent_list}
    assert len(found) == len(days)
    for row in days.to_dict("records"):
        event = found[calendar.uid(row)]
        assert (event.dtstart.value, event.status.value) == (row["date"].date(), STATUS[row["status"]])
        assert event.url.value == row["source_url"]
        assert str(row["union"]) in event.summary.value
        assert pd.isna(row["region"]) or row["region"] in event.description.value


def test_both_readers_find_the_same_words(exported):
    _, data = exported
    ours = events(data)
    for event in vobject.readOne(data.decode()).vevent_list:
        for name in ("summary", "description", "location"):
            assert getattr(event, name).value == str(ours[event.uid.value][name])


def test_the_same_days_give_the_same_bytes_in_any_order(loaded):
    days = loaded.strike_days
    assert calendar.calendar(days) == calendar.calendar(days.iloc[::-1])


CHANGED = [
    ({"status": "held"}, "2023-01-16", "planned, then held"),
    ({"status": "called_off"}, "2023-01-16", "planned, then called off"),
    ({"source_url": "https://example.org/newer", "source_published": "2023-01-30"}, "2023-01-16", "a newer source"),
    ({"source_publisher": "Sky News"}, None, "a source without a date, then a dated one"),
]


@pytest.mark.parametrize(("change", "first_seen"), [row[:2] for row in CHANGED], ids=[row[2] for row in CHANGED])
def test_a_second_export_updates_the_same_event(change, first_seen):
    (first,) = events(calendar.calendar(days_of({"source_published": first_seen}))).values()
    (second,) = events(calendar.calendar(days_of(change))).values()
    assert second["uid"] == first["uid"]
    assert (second["sequence"], second["dtstamp"].dt) > (first["sequence"], first["dtstamp"].dt)


KEYS = ["union", "date", "country", "nations", "employer", "group", "region"]
OTHER = {"union": "UCU", "date": "2023-02-02", "country": "IE", "nations": None, "employer": "academies",
         "group": "leaders", "region": "London"}  # fmt: skip


@pytest.mark.parametrize("name", KEYS)
def test_days_that_differ_in_their_key_are_different_events(name):
    found = events(calendar.calendar(days_of({}, {name: OTHER[name]})))
    assert len(found) == 2


def test_the_key_of_the_table_is_what_makes_an_event(loaded):
    assert list(schema.table("strike_days").key) == KEYS
    assert len({calendar.uid(row) for row in loaded.strike_days.to_dict("records")}) == len(loaded.strike_days)


def test_an_event_s_identity_never_changes():
    (uid,) = events(calendar.calendar(days_of({})))
    assert uid == "704f2c66-719a-50af-ad0e-4617b6249343@mandate"


HOSTILE = ["a;b,c\\d", "two\nlines", "\r\nSTATUS:CANCELLED", "BEGIN:VEVENT", "emoji 🚂 and ünïcödé " * 9]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_cannot_break_out_of_its_event(text):
    (event,) = events(calendar.calendar(days_of({"employer": text}))).values()
    assert str(event["status"]) == "TENTATIVE"
    assert text.replace("\r\n", "\n").strip() in str(event["summary"])


def test_no_days_make_an_empty_calendar_that_loads():
    data = calendar.calendar(days_of({}).iloc[:0])
    assert events(data) == {}
    assert vobject.readOne(data.decode()).prodid.value.startswith("-//Mandate//")


def test_lines_end_and_fold_as_the_standard_says(exported):
    _, data = exported
    assert data.replace(b"\r\n", b"").count(b"\n") == 0
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
