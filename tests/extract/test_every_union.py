"""Every union of the gazetteer, under each of its names, in the sentences news is made of.

The other texts name a few dozen unions; a rule that trips over the words inside a name ("council", "nurses",
"teachers") shows only here.
"""

import pytest

from extract import Article, read
from extract.names import Union, entries

PUBLISHED = "2023-03-01"

NAMES = sorted((entry.name, name) for name, entry in entries().items() if isinstance(entry, Union))

# id: (sentence, what its rows say besides the union). A ballot's row: question, status, yes_pct; a day's: date, status.
BALLOTS = {
    "result": ("Members of the {} union voted by 84% for strike action on a turnout of 61%.", "strike", "result", 84.0),
    "result-told-short": ("{} members backed strikes by 84 per cent in a ballot.", "strike", "result", 84.0),
}
DAYS = {
    "will-strike": ("Members of the {} union will strike on 29 March over pay.", "2023-03-29", "planned"),
    "planned": ("A strike by {} members is planned for 29 March.", "2023-03-29", "planned"),
    "called-off": ("The {} union has called off the strike due on 29 March.", "2023-03-29", "called_off"),
    "held": ("Members of the {} union went on strike on 22 February over pay.", "2023-02-22", "held"),
}


def _ballots(sentence: str, name: str) -> tuple[list, list]:
    found = read(Article(sentence.format(name), published=PUBLISHED))
    rows = [(row["union"], row["question"], row["status"], row["yes_pct"]) for row in found.ballot_records]
    return rows, list(found.strike_records)


def _days(sentence: str, name: str) -> tuple[list, list]:
    found = read(Article(sentence.format(name), published=PUBLISHED))
    return [(row["union"], row["date"].isoformat(), row["status"]) for row in found.strike_records], list(
        found.ballot_records
    )


@pytest.mark.parametrize("case", BALLOTS)
def test_a_ballot_is_read_under_every_name_of_a_union(case: str) -> None:
    sentence, *said = BALLOTS[case]
    wrong = [name for union, name in NAMES if _ballots(sentence, name) != ([(union, *said)], [])]
    assert wrong == []


@pytest.mark.parametrize("case", DAYS)
def test_a_day_is_read_under_every_name_of_a_union(case: str) -> None:
    sentence, *said = DAYS[case]
    wrong = [name for union, name in NAMES if _days(sentence, name) != ([(union, *said)], [])]
    assert wrong == []
