"""The command line: articles in, CSV or JSON lines out.

Exit codes: 0 all was read, 1 some inputs could not be read, 2 wrong usage or nothing could be read, 130 interrupted.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from tqdm import tqdm

from extract.batch import each, frames, records
from extract.explain import explain
from extract.model import Article, Findings
from extract.read import to_json
from extract.sources import ARTICLE_SUFFIXES, Unreadable, articles
from extract.sources_tables import dates_by_id
from register.files import write_whole

EPILOG = (
    f"An ARTICLE is a file ({' '.join(ARTICLE_SUFFIXES)}), a folder of such files, a table (.jsonl .csv .parquet with "
    "the columns id and text, and if known title, published, url, publisher), or - for standard input. "
    "Exit codes: 0 all was read, 1 some inputs could not be read, 2 nothing could be read."
)


@dataclass
class Run:
    """One run: its options, how many articles were read, and how many inputs could not be."""

    options: argparse.Namespace
    dates: Mapping[str, str] = field(default_factory=dict)
    read: int = 0
    unreadable: int = 0
    ids: Counter[str] = field(default_factory=Counter)

    def articles(self) -> Iterator[Article]:
        """The readable articles, each with an id of its own; of each other input a line on standard error."""
        bar = tqdm(unit=" articles", delay=1, disable=None)
        for source in articles(self.options.articles, skip=self.options.dates):
            if isinstance(source, Unreadable):
                self.unreadable += 1
                bar.write(str(source), file=sys.stderr)
            else:
                self.read += 1
                bar.update()
                yield self.completed(source)
        bar.close()

    def completed(self, article: Article) -> Article:
        """The article with an id that no other of this run has, and a day of publication where one was given."""
        name = article.id or "article"
        self.ids[name] += 1
        unique = name if self.ids[name] == 1 else f"{name}-{self.ids[name]}"
        published = self.dates.get(name) or article.published or self.options.published
        return replace(article, id=unique, published=published)

    def exit_code(self) -> int:
        """0, 1 or 2, as the usage says."""
        return 2 if not self.read else 1 if self.unreadable else 0


# --- what becomes of the articles: one function a form of output ------------------------------------------------------


def as_line(findings: Findings) -> str:
    """One article's findings as one line of JSON."""
    return json.dumps(to_json(findings), ensure_ascii=False)


def write_jsonl(run: Run) -> None:
    """One JSON object an article, to the file of `-o` or to standard output."""
    write_text(run, each(run.articles(), as_line))


def write_explained(run: Run) -> None:
    """The marked text and the rule behind each value, for a person to read."""
    write_text(run, each(run.articles(), explain))


def write_csv(run: Run) -> None:
    """`ballots.csv` and `strike_days.csv` in the folder of `-o`; the evidence as JSON within its cell."""
    from register import export

    found = frames(each(run.articles(), records))
    if not run.read:
        return
    folder: Path = run.options.output
    folder.mkdir(parents=True, exist_ok=True)
    files = {"ballots.csv": found.ballots, "strike_days.csv": found.strike_days}
    for frame in files.values():
        frame["evidence"] = [json.dumps(cell or [], ensure_ascii=False, default=str) for cell in frame["evidence"]]
    write_whole({folder / name: export.csv(frame) for name, frame in files.items()})


def write_text(run: Run, lines: Iterable[str]) -> None:
    """Lines to the file of `-o`, whole or not at all, or to standard output; nothing if nothing was read."""
    data = "".join(f"{line}\n" for line in lines).encode("utf-8", errors="replace")
    if run.read and run.options.output:
        write_whole({run.options.output: data})
    elif run.read:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()


def write_into_register(run: Run) -> None:
    """What is certain goes into the store of added rows, the rest is listed."""
    from extract.into_register import plain, save

    for line in save(each(run.articles(), plain)):
        print(line)


WRITERS: dict[str, Callable[[Run], None]] = {
    "jsonl": write_jsonl,
    "csv": write_csv,
    "explain": write_explained,
    "into-register": write_into_register,
}


# --- options ----------------------------------------------------------------------------------------------------------


def iso_date(text: str) -> str:
    """The date as written; argparse turns the ValueError of anything else into a message."""
    return date.fromisoformat(text).isoformat()


iso_date.__name__ = "date (write it like 2023-01-16)"  # what argparse calls the type in its message


def parser() -> argparse.ArgumentParser:
    """The options of `python -m extract`."""
    this = argparse.ArgumentParser(prog="python -m extract", description=__doc__.splitlines()[0], epilog=EPILOG)
    this.add_argument("articles", nargs="+", metavar="ARTICLE")
    this.add_argument("--published", type=iso_date, metavar="DATE", help="day of publication, where none is stated")
    this.add_argument(
        "--dates", type=Path, metavar="FILE", help="days of publication: .jsonl or .csv with id, published"
    )
    this.add_argument("--format", choices=("csv", "jsonl"), default="jsonl", help="default: jsonl")
    this.add_argument("-o", dest="output", type=Path, metavar="OUT", help="a folder for csv, a file for jsonl")
    this.add_argument(
        "--into-register",
        action="store_true",
        help="save what is certain to the store of added rows (MANDATE_DATABASE), asking nothing, and list the rest",
    )
    this.add_argument("--explain", action="store_true", help="show the text with its spans and the rule of each value")
    return this


def checked(this: argparse.ArgumentParser, options: argparse.Namespace) -> argparse.Namespace:
    """The options, once they fit together; otherwise the program ends with a message and code 2."""
    output: Path | None = options.output
    if options.into_register and (output or options.explain or options.format != "jsonl"):
        this.error("--into-register writes to the store alone: leave out -o, --format and --explain")
    if options.format == "csv" and not options.explain:
        if output is None:
            this.error("--format csv writes two files: name their folder with -o FOLDER")
        if output.exists() and not output.is_dir():
            this.error(f"-o {output}: is a file; --format csv needs a folder")
    elif output is not None and output.exists() and not output.is_file():
        this.error(f"-o {output}: is not a file; give the name of the file to write")
    elif output is not None and not output.parent.is_dir():
        this.error(f"-o {output}: the folder {output.parent} does not exist")
    return options


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    this = parser()
    options = checked(this, this.parse_args(arguments))
    try:
        run = Run(options, dates_by_id(options.dates) if options.dates else {})
        WRITERS["into-register" if options.into_register else "explain" if options.explain else options.format](run)
    except Unreadable as problem:
        this.error(str(problem))
    except BrokenPipeError:  # the reader of the output, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as problem:
        this.error(f"cannot write {options.output or 'the output'}: {problem.strerror}")
    except KeyboardInterrupt:
        return 130
    return run.exit_code()
