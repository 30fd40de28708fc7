"""Bytes become text, and text becomes an article: encodings, invisible characters, headlines, Markdown."""

from __future__ import annotations

import codecs
import re

from extract.formats import iso_day
from extract.model import Article

MAX_BYTES = 20 << 20  # of one article's file
MAX_TITLE = 200


class Unreadable(Exception):  # noqa: N818 - the caller shows it to a person
    """An input that is not read: its `name`, the `reason`, and `what_to_do` about it."""

    def __init__(self, name: str, reason: str, what_to_do: str) -> None:
        super().__init__(name, reason, what_to_do)
        self.name, self.reason, self.what_to_do = printable(name), reason, what_to_do

    def __str__(self) -> str:
        return f"{self.name}: {self.reason}. {self.what_to_do}"


def printable(name: str) -> str:
    """A file's name on one line, without control characters, at most 200 characters long."""
    safe = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)
    return safe if len(safe) <= 200 else f"{safe[:199]}…"


# --- bytes to text ----------------------------------------------------------------------------------------------------

BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
SIGNATURES = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"PK\x03\x04", "a zip archive"),
    (b"\xd0\xcf\x11\xe0", "a document of an old Office format"),
    (b"{\\rtf", "a rich-text document"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
PLAIN_FORM = "Save it as .txt, .html, .pdf or .docx and use that."
CONTROLS = bytes(sorted(set(range(32)) - set(b"\t\n\x0b\x0c\r\x1b")))


def decode(data: bytes, name: str, charset: str | None = None) -> str:
    """The text of a file: by its byte order mark, the charset it states, UTF-8, UTF-16, or else Windows-1252.

    Raises Unreadable for what is not text.
    """
    for signature, kind in SIGNATURES:
        if data.startswith(signature):
            raise Unreadable(name, f"is {kind}, not text", PLAIN_FORM)
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, errors="replace")
    encoding = utf16_order(data) or ""
    if not encoding and len(data) - len(data.translate(None, CONTROLS)) > 8 + 0.02 * len(data):
        raise Unreadable(name, "is a binary file, not text", PLAIN_FORM)
    return decode_as(data, (encoding, charset or "", "utf-8"))


def decode_as(data: bytes, encodings: tuple[str, ...]) -> str:
    """The text by the first encoding that fits; Windows-1252, which nearly always fits, if none does."""
    for encoding in filter(None, encodings):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", errors="replace")


def utf16_order(data: bytes) -> str | None:
    """`utf-16-le` or `utf-16-be` where every second byte of the beginning is NUL, as in English text without a mark."""
    even, odd = data[0:2000:2], data[1:2000:2]
    if len(odd) < 4:
        return None
    if odd.count(0) > 0.8 * len(odd) and even.count(0) < 0.1 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.8 * len(even) and odd.count(0) < 0.1 * len(odd):
        return "utf-16-be"
    return None


# --- what the reader sees ---------------------------------------------------------------------------------------------

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # can show "09" where "90" stands
INVISIBLE = "\u00ad\u200b\u2060\ufeff"
SPACES = "\u00a0\u2007\u2009\u200a\u202f"
BREAKS = "\x0b\x0c\x85\u2028\u2029"
OTHER_CONTROLS = "".join(map(chr, {*range(32), *range(127, 160)} - {*map(ord, "\t\n\r\x0b\x0c\x85")}))
TIDY = str.maketrans(
    dict.fromkeys(BIDI + INVISIBLE + OTHER_CONTROLS) | dict.fromkeys(SPACES, " ") | dict.fromkeys(BREAKS, "\n")
)
SURROGATE = re.compile("[\ud800-\udfff]")


def tidy(text: str) -> str:
    """The text as a reader sees it, to which all offsets refer.

    Direction marks, zero-width characters, soft hyphens and control characters go; line ends become `\\n`, special
    spaces a space, and halves of surrogate pairs the replacement character.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        text = SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
    return text.translate(TIDY)


# --- text to an article -----------------------------------------------------------------------------------------------


def plain_article(text: str) -> Article:
    """An article of plain text: the whole text, and its first line as headline where a blank line sets it off."""
    text = tidy(text).strip()
    first, _, rest = text.partition("\n")
    headed = len(first) < MAX_TITLE and rest.strip() and not rest.partition("\n")[0].strip()
    return Article(text=text, title=first.strip() if headed else None)


FRONT_MATTER = re.compile(r"---\n((?:[^\n]{0,2000}\n){1,60}?)---\n")
MARKUP = (
    (re.compile(r"!\[[^\]\n]{0,1000}\]\([^)\n]{0,2000}\)"), ""),
    (re.compile(r"\[([^\]\n]{1,1000})\]\([^)\n]{0,2000}\)"), r"\1"),
    (re.compile(r"(?m)^ {0,3}#{1,6} +"), ""),
    (re.compile(r"(?m)^ {0,3}> ?"), ""),
    (re.compile(r"(\*\*\*|\*\*|\*|__)(?=\S)([^*_\n]{1,500})(?<=\S)\1"), r"\2"),
)


def markdown_article(text: str) -> Article:
    """An article in Markdown without its marks; title, date, publisher and URL from its front matter, if it has one."""
    text = tidy(text).strip()
    found = FRONT_MATTER.match(text)
    about = front_matter(found[1]) if found else {}
    text = text[found.end() :] if found else text
    for pattern, plain in MARKUP:
        text = pattern.sub(plain, text)
    article = plain_article(text)
    return Article(
        text=article.text,
        title=about.get("title") or article.title,
        published=iso_day(about.get("published") or about.get("date")),
        url=about.get("url"),
        publisher=about.get("publisher"),
    )


def front_matter(block: str) -> dict[str, str]:
    """`key: value` lines as a dict, values without their quotation marks."""
    pairs = (line.partition(":") for line in block.splitlines())
    return {key.strip().lower(): value.strip().strip("\"'") for key, _, value in pairs if value.strip()}
