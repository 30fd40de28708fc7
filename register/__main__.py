"""``python -m register [FOLDER]``: check the tables and print every problem with file, row and column."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from register import check, load, problems, schema


def main(arguments: list[str] | None = None) -> int:
    """Exit code 0 where the tables can be used, 1 where they cannot; 2 for a wrong call."""
    parser = argparse.ArgumentParser(prog="python -m register", description="Check the register's tables.")
    parser.add_argument("folder", nargs="?", type=Path, default=schema.DATA, help="the folder of CSV files")
    folder = parser.parse_args(arguments).folder
    if not folder.is_dir():
        parser.error(f"{folder} is not a folder")
    found = problems(folder)
    if found:
        print(check.listing(found))
        print(f"{len(found)} problem{'s' if len(found) > 1 else ''}; mend the rows named above and run this again.")
        return 1
    tables = load(folder)
    print(
        f"{len(tables.reports)} reports of {len(tables.ballots)} ballot questions, {len(tables.strike_days)} strike "
        f"days, {len(tables.unions)} unions, {len(tables.rules)} rules: no problem found."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
