"""`python -m extract ARTICLE...`: what the articles say of strike ballots and strike days, as CSV or JSON lines."""

import sys

from extract.cli import main

if __name__ == "__main__":
    sys.exit(main())
