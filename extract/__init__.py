"""News articles become data: ballots and strike days, each value with the words it came from."""

from extract.batch import extract_batch
from extract.model import Article, Findings, Mention
from extract.read import read, to_json

__all__ = ["Article", "Findings", "Mention", "extract_batch", "read", "to_json"]
