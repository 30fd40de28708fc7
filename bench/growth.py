"""Time against length: hostile texts of one size and of ten times that. Linear growth is a ratio of about 10."""

import signal

from bench.extraction import stories
from bench.measure import cpu_seconds, table
from extract import Article, read

OPENING = "Members of the National Education Union voted 90 per cent for strikes on 1 February, on a turnout of 53%. "
BAR = 20.0  # the ratio that counts as linear: caches and the collector cost more in a larger text; a square costs 100

# name -> what is repeated, after an opening that has every trigger
SHAPES = {
    "spaces": " ",
    "line ends": "\n",
    "no space at all": "x",
    "digits": "7",
    "digits and points": "1.",
    "digits and commas": "1,",
    "percentages in one line": "90% ",
    "percentages, no spaces": "90%",
    "per cent without numbers": "per cent ",
    "nested brackets": "(",
    "closed brackets": "(90%) ",
    "quotation marks": "\"'",
    "dashes": "- ",
    "full stops": ". ",
    "abbreviations": "Mr. ",
    "capital words": "National Union ",
    "capital letters": "ABC ",
    "unions by form": "Association of ",
    "unions": "NEU, ",
    "unions joined": "Unite and Unison and the GMB and ",
    "the union": "the union ",
    "places": "England and Wales and ",
    "days": "1 February, ",
    "a list of days": "1, ",
    "ranges of days": "from 1 to ",
    "weekdays": "Monday and Tuesday and ",
    "months": "February and ",
    "number words": "nine in ten ",
    "ratios": "two to one to ",
    "votes": "1,204 votes to 87 ",
    "voted": "voted for ",
    "turnouts": "on a turnout of ",
    "members": "members of the ",
    "respectively": "90% and 80% respectively, ",
    "strike": "will strike on ",
    "sentences": "The union voted 90 per cent for strikes in Wales on 1 March. ",
    "paragraphs": "The RMT voted 90 per cent for strikes.\n\n",
    "table rows": "| Yes | 90% |\n",
    "right-to-left marks": "\u202e90%\u202c ",
}
SIZE = 50_000
LONG = {"news stories": 500_000, "percentages in one line": 40_000, "spaces": 100_000}  # a tenth of the sizes
PATIENCE = 60


class TooLongError(Exception):
    """A text is not read within `PATIENCE` seconds."""


def give_up(signal_number: int, frame: object) -> None:
    raise TooLongError


def seconds(unit: str, size: int) -> float:
    """CPU seconds to read a text of `size` characters; infinite where that takes longer than `PATIENCE`."""
    article = Article(OPENING + unit * (size // len(unit)), published="2023-01-16")
    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(PATIENCE)
    try:
        return cpu_seconds(lambda: read(article), turns=2 if size <= SIZE else 1)
    except TooLongError:
        return float("inf")
    finally:
        signal.alarm(0)


def run() -> None:
    """Print each shape with its ratio, and at the end those whose time does not grow in line with their length."""
    shapes = {**SHAPES, "news stories": "\n\n".join(stories())}
    rows, crooked = [], []
    for name, unit in shapes.items():
        size = max(LONG.get(name, SIZE), len(unit))
        one, ten = seconds(unit, size), seconds(unit, 10 * size)
        if ten > 0.05 and not ten / one <= BAR:
            crooked.append(name)
        rows.append((name, f"{10 * size:,}", f"{one:.3f}", f"{ten:.3f}", f"{ten / one:.1f}"))
    table(("text", "characters", "s at 1 x", "s at 10 x", "ratio"), rows)
    print(f"\nNot linear: {', '.join(crooked) or 'none'} (a ratio over {BAR:.0f}, or over {PATIENCE} s).")
