"""Every union of the gazetteer, under each of its names, in the sentences news is made of.

The other texts name a few dozen unions; a rule that trips over the words inside a name ("council", "nurses",
"teachers") shows only here.
"""

from datetime import date

import pytest

from extract import Article, read
from extract.names import Union, entries

PUBLISHED = "2023-03-01"

NAMES = sorted((entry.name, name) for name, entry in entries().items() if isinstance(entry, Union))

# id: (sentence, what its one row says behind the union). A ballot: question, status, yes_pct; a day: date, status.
SENTENCES = {
    "result": ("Members of the {} union voted by 84% for strike action on a turnout of 61%.", "strike", "result", 84.0),
    "result-told-short": ("{} members backed strikes by 84 per cent in a ballot.", "strike", "result", 84.0),
    "will-strike": ("Members of the {} union will strike on 29 March over pay.", date(2023, 3, 29), "planned"),
    "planned": ("A strike by {} members is planned for 29 March.", date(2023, 3, 29), "planned"),
    "called-off": ("The {} union has called off the strike due on 29 March.", date(2023, 3, 29), "called_off"),
    "held": ("Members of the {} union went on strike on 22 February over pay.", date(2023, 2, 22), "held"),
}


def _rows(text: str) -> list[tuple]:
    """All that a text tells: its ballots, and behind them its strike days."""
    found = read(Article(text, published=PUBLISHED))
    ballots = [(row["union"], row["question"], row["status"], row["yes_pct"]) for row in found.ballot_records]
    return ballots + [(row["union"], row["date"], row["status"]) for row in found.strike_records]


@pytest.mark.parametrize("case", SENTENCES)
def test_a_sentence_is_read_under_every_name_of_a_union(case: str) -> None:
    sentence, *said = SENTENCES[case]
    wrong = [name for union, name in NAMES if _rows(sentence.format(name)) != [(union, *said)]]
    assert wrong == []
