"""Articles in: what each kind of input becomes, and what is said of those that cannot be read."""

import csv
import io
import json
import zipfile
import zlib
from contextlib import suppress

import docx
import pandas as pd
import pytest
from fpdf import FPDF
from hypothesis import given, settings
from hypothesis import strategies as st

from extract import sources
from extract.model import Article
from extract.sources import MAX_BYTES, Unreadable, articles, from_bytes
from extract.sources_office import apart
from extract.sources_tables import dates_by_id
from extract.sources_text import tidy

HEADLINE = "Teachers vote to strike"
DAMAGED = "is damaged or not what its name says"
BODY = "The NEU said that 90.44 per cent had voted for strikes, on a turnout of 53.27 per cent."
TEXT = f"{HEADLINE}\n\n{BODY}\n"


def refusal(data, name):
    with pytest.raises(Unreadable) as caught:
        from_bytes(data, name)
    problem = caught.value
    assert problem.name == name
    assert str(problem).startswith(f"{name}: ")
    assert problem.what_to_do.endswith(".")
    return problem.reason


# --- plain text -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (TEXT.encode(), TEXT),
        (b"\xef\xbb\xbf" + TEXT.encode(), TEXT),
        (TEXT.encode("utf-16"), TEXT),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), TEXT),
        (TEXT.encode("utf-16-le"), TEXT),
        (TEXT.encode("utf-16-be"), TEXT),
        ("£9,000 – “no”, she said".encode("cp1252"), "£9,000 – “no”, she said"),
        (b"90 per\x00 cent", "90 per cent"),
        (b"one\r\ntwo\rthree\x0cfour", "one\ntwo\nthree\nfour"),
        ("90\u00a0% of\u200b mem\u00adbers".encode(), "90 % of members"),
        ("\u202e90\u202c per cent \u2067x\u2069".encode(), "90 per cent x"),
        (b"lone \xed\xa0\x80 half", "lone í\xa0€ half"),
        (b"a \x81 b", "a \N{REPLACEMENT CHARACTER} b"),
    ],
    ids=[
        "utf-8", "utf-8 with mark", "utf-16 with mark", "utf-16-be with mark", "utf-16-le", "utf-16-be", "cp1252",
        "nul", "line ends", "spaces", "direction marks", "surrogate", "not in cp1252",
    ],
)  # fmt: skip
def test_text_by_its_encoding(data, text):
    assert from_bytes(data, "a.txt").text == tidy(text).strip()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (TEXT, HEADLINE),
        (f"\n\n{TEXT}", HEADLINE),
        (f"{HEADLINE}\n \n{BODY}", HEADLINE),
        (f"{HEADLINE}\n{BODY}", None),
        (BODY, None),
        (f"{BODY}\n\n", None),
        (f"{'long ' * 60}\n\n{BODY}", None),
    ],
    ids=["set off", "blank lines before", "line of a space", "not set off", "one line", "only line", "too long"],
)
def test_the_first_line_as_headline(text, title):
    article = from_bytes(text.encode(), "folder/neu.2023.txt")
    assert (article.title, article.id) == (title, "neu.2023")
    assert article.text == text.strip()


@given(st.text())
def test_tidy_text_stays_tidy_and_encodes(text):
    once = tidy(text)
    assert tidy(once) == once
    assert "\0" not in once
    once.encode("utf-8")


def test_halves_of_surrogate_pairs_are_replaced():
    assert tidy("a\ud800b\udfff") == "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}"


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a.html", "a"]))
def test_any_bytes_are_read_or_refused(data, name):
    with suppress(Unreadable):
        assert from_bytes(data, name).text


def test_markdown_without_its_marks():
    source = (
        "---\ntitle: 'Teachers vote'\ndate: 2023-01-16T09:00\nurl: https://paper.example/a\npublisher: The Paper\n---\n"
        "# Teachers vote\n\n**90.44 per cent** of [NEU members](https://neu.example) *voted* for strikes.\n\n"
        "> 2 * 3 is not _emphasis_ here_and_there\n\n![logo](x.png)\n- 1 February\n"
    )
    assert from_bytes(source.encode(), "a.md") == Article(
        text="Teachers vote\n\n90.44 per cent of NEU members voted for strikes.\n\n"
        "2 * 3 is not _emphasis_ here_and_there\n\n\n- 1 February",
        title="Teachers vote",
        published="2023-01-16",
        url="https://paper.example/a",
        publisher="The Paper",
        id="a",
    )


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"", "a.txt", "is empty"),
        (b" \n\0\r\n", "a.txt", "is empty"),
        ("\u200b\u200e".encode(), "a.txt", "holds no text"),
        (bytes(range(256)) * 8, "a.txt", "is a binary file, not text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "a.txt", "is a picture, not text"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "scan.jpg", "is a picture, not text"),
        (b"\x1f\x8b\x08" + bytes(50), "a.txt", "is a gzip archive, not text"),
        (b"\xd0\xcf\x11\xe0" + bytes(50), "a.doc", "is a document of an old Office format, not text"),
        (b"{\\rtf1 hello}", "a.rtf", "is a rich-text document, not text"),
        (b"hello", "a.pdf", "is not a PDF file, whatever its name"),
        (b"hello", "a.docx", "is not a DOCX file, whatever its name"),
        (b"%PDF-1.7\nrubbish", "a.pdf", DAMAGED),
        (b"PK\x03\x04rubbish", "a.docx", DAMAGED),
        (b"x" * (MAX_BYTES + 1), "a.txt", "is larger than 20 MB"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_bytes_that_are_no_article(data, name, reason):
    assert refusal(data, name) == reason


def test_a_name_is_shown_on_one_short_line():
    with pytest.raises(Unreadable) as caught:
        from_bytes(b"", "a\n\x1b[31m\u202e\ud800" + "b" * 300)
    assert caught.value.name.isprintable()
    assert len(caught.value.name) == 200


# --- web pages --------------------------------------------------------------------------------------------------------


def page(head="", body=f"<article><h1>{HEADLINE}</h1><p>{BODY}</p></article>"):
    return f"<!DOCTYPE html><html><head><title>{HEADLINE}</title>{head}</head><body>{body}</body></html>".encode()


def json_ld(value):
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        (json_ld({"@type": "NewsArticle", "datePublished": "2023-01-16T10:00:00Z"}), "", "2023-01-16"),
        (json_ld([{"@graph": [{"@type": "WebPage", "datePublished": "2020-01-01"},
                              {"@type": ["ReportageNewsArticle"], "datePublished": "2023-01-16"}]}]), "", "2023-01-16"),
        (json_ld({"datePublished": "soon"}) + '<meta name="date" content="2023-01-16">', "", "2023-01-16"),
        ('<script type="application/ld+json">{broken</script><meta itemprop="datePublished" content="20230116">', "",
         "2023-01-16"),
        ('<meta name="date" content="2024-05-05"><meta property="article:published_time" content="2023-01-16T00:00">',
         "", "2023-01-16"),
        ('<meta name="citation_publication_date" content="2023/01/16">', "", "2023-01-16"),
        ("", '<header><time datetime="2023-01-16">Monday</time></header>', "2023-01-16"),
        ("", '<nav><time datetime="2020-01-01">x</time></nav><time datetime="2023-01-16">Monday</time>', "2023-01-16"),
        ("", '<time datetime="2020-01-01">x</time><time pubdate datetime="2023-01-16">x</time>', "2023-01-16"),
        ("", '<p>They walk out on <time datetime="2023-02-28">28 February 2023</time>.</p>', None),
        ("", "<p>They walk out on 28 February 2023.</p><footer>Copyright 2023</footer>", None),
        ('<meta name="date" content="2023-13-45">', "", None),
        ('<meta property="article:modified_time" content="2023-01-17">', "", None),
        (json_ld("deep" and [[[[1]]]]) + json_ld(None), "", None),
    ],
    ids=["json-ld", "article before page", "then meta", "broken json-ld", "telling name first", "slashes", "time",
         "time outside menus", "marked time", "time in the prose", "day of a strike", "no day", "modified", "odd json"],
)  # fmt: skip
def test_the_day_of_publication_is_the_stated_one_or_none(head, body, published):
    data = page(head, f"{body}<article><h1>{HEADLINE}</h1><p>{BODY}</p></article>")
    assert from_bytes(data, "a.html").published == published


def test_a_web_page_without_what_is_not_the_article():
    head = '<meta property="og:site_name" content="The Paper"><link rel="canonical" href="https://paper.example/a">'
    body = (
        f"<nav><a href='/'>Home</a></nav><article><h1>{HEADLINE}</h1><p>{BODY}</p><script>alert('script')</script>"
        "<ul><li>England: 90 per cent</li><li>Wales: 92 per cent</li></ul></article>"
        "<div class='comments' id='comments'><p>A reader says 99 per cent.</p></div><footer>Cookies</footer>"
    )
    article = from_bytes(page(head, body), "a.html")
    assert article.text == f"{HEADLINE}\n\n{BODY}\n- England: 90 per cent\n- Wales: 92 per cent"
    assert (article.title, article.publisher, article.url) == (HEADLINE, "The Paper", "https://paper.example/a")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (page().replace(b"per cent", "per cent – “so”".encode("cp1252")), "–"),
        (b'<html><head><meta charset="windows-1252"></head><body><p>Turnout \x96 53 per cent.</p></body></html>', "–"),
        ("<html><body><p>Turnout – 53 per cent.</p></body></html>".encode("utf-16"), "–"),
        (b'<?xml version="1.0" encoding="UTF-8"?><html><body><p>Turnout \xe2\x80\x93 53.</p></body></html>', "–"),
        (b"<p>A fragment of 53 per cent</p>", "A fragment of 53 per cent"),
        (b"<html><body>\0<p>Turn\0out of 53 per cent</p></body></html>", "Turnout of 53 per cent"),
    ],
    ids=["cp1252 unstated", "cp1252 stated", "utf-16", "xml", "fragment", "nul"],
)
def test_web_pages_of_all_sorts(data, expected):
    assert expected in from_bytes(data, "a.html").text


def test_a_link_that_is_not_of_the_web_is_not_taken_over():
    assert from_bytes(page('<link rel="canonical" href="javascript:alert(1)">'), "a.html").url is None


def test_a_heavy_page_is_read_in_a_process_of_its_own():
    data = page(
        "", f"<article><h1>{HEADLINE}</h1>" + f"<p>{BODY}</p>" + "<p>It goes on and on.</p>" * 3000 + "</article>"
    )
    assert BODY in from_bytes(data, "a.html").text


def test_a_page_that_takes_too_long_is_given_up():
    links = "<html><body><article><p>" + "<a href=x>x</a> " * 40_000 + "</p></article></body></html>"
    with pytest.raises(Unreadable, match="takes too long or too much memory"):
        apart("html", links.encode(), "a.html", seconds=1)


# --- PDF --------------------------------------------------------------------------------------------------------------


def pdf(*paragraphs, pages=1, locks=()):
    this = FPDF()
    for _ in range(pages):
        this.add_page()
        this.set_font("helvetica", size=12)
        this.multi_cell(0, text="\n\n".join(paragraphs))
    if locks:
        this.set_encryption(*locks)
    return bytes(this.output())


def pdf_of(stream, filters="/FlateDecode"):
    """A one-page PDF whose page is drawn by a compressed stream."""
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R"
        b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Filter %s /Length %d >>\nstream\n%s\nendstream" % (filters.encode(), len(stream), stream),
    ]
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, part in enumerate(parts, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    at = len(out)
    out += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return bytes(out + b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % at)


def test_a_pdf_has_its_printed_lines_joined():
    article = from_bytes(pdf(HEADLINE, BODY + " It is the first national strike since 2016.", "Wales: 58.07"), "a.pdf")
    assert article.title == HEADLINE
    assert f"{BODY} It is the first national strike since 2016.\n" in article.text
    assert article.text.endswith("Wales: 58.07")
    assert article.published is None


def test_a_pdf_locked_only_against_changes_is_read():
    assert BODY in from_bytes(pdf(BODY, locks=("owner",)), "a.pdf").text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (pdf(BODY, locks=("owner", "user")), "is locked with a password"),
        (pdf(), "holds no text, only pictures of it"),
        (pdf("x", pages=201), "has 201 pages"),
        (pdf(BODY)[:-200], DAMAGED),
        (pdf_of(zlib.compress(bytes(200 << 20))), DAMAGED),
        (pdf_of(zlib.compress(zlib.compress(bytes(200 << 20))), "[/FlateDecode /FlateDecode]"), DAMAGED),
    ],
    ids=["locked", "no text", "too many pages", "cut short", "bomb", "bomb in a bomb"],
)
def test_a_pdf_that_is_no_article(data, reason):
    assert refusal(data, "a.pdf") == reason


def test_a_pdf_that_takes_too_long_is_given_up():
    with pytest.raises(Unreadable, match="takes too long or too much memory"):
        apart("pdf", pdf_of(zlib.compress(b"BT /F1 9 Tf (x) Tj ET " * 1_000_000)), "a.pdf", seconds=1)


# --- DOCX -------------------------------------------------------------------------------------------------------------


def word(document):
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def archive(**members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return out.getvalue()


def test_a_word_document_with_lists_and_tables():
    document = docx.Document()
    document.add_heading(HEADLINE, 0)
    document.add_paragraph(BODY)
    document.add_paragraph("1 February", style="List Bullet")
    document.add_paragraph("14 February", style="List Bullet")
    table = document.add_table(2, 2)
    for cell, text in zip((c for row in table.rows for c in row.cells), ("Yes", "90", "No", "10"), strict=True):
        cell.text = text
    article = from_bytes(word(document), "a.docx")
    assert article.text == f"{HEADLINE}\n\n{BODY}\n\n- 1 February\n- 14 February\nYes | 90\nNo | 10"
    assert article.title == HEADLINE


def lying_archive():
    """A Word document whose table of contents calls 50 MB a hundred bytes."""
    data = bytearray(archive(word__document_xml=b" " * (50 << 20)))
    size = (50 << 20).to_bytes(4, "little")
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = (100).to_bytes(4, "little")
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (archive(word__document_xml=b" " * (50 << 20)), "unpacks to 50 MB in 1 parts, more than an article needs"),
        (archive(word__document_xml=b"", **{"word__media__p.png": b"\0" * (120 << 20)}),
         "unpacks to 120 MB in 2 parts, more than an article needs"),
        (archive(word__document_xml=b"", **{f"word__x{n}": b"" for n in range(2000)}),
         "unpacks to 0 MB in 2,001 parts, more than an article needs"),
        (archive(text="hello"), "is an archive, not a Word document"),
        (lying_archive(), DAMAGED),
        (word(docx.Document())[:-30], DAMAGED),
        (word(docx.Document()), "holds no text"),
    ],
    ids=["text bomb", "picture bomb", "many parts", "zip", "lying sizes", "cut short", "empty"],
)  # fmt: skip
def test_a_word_document_that_is_no_article(data, reason):
    assert refusal(data, "a.docx") == reason


def test_entities_of_a_word_document_are_not_expanded():
    plain = word(docx.Document())
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(plain)) as old, zipfile.ZipFile(out, "w") as new:
        for item in old.infolist():
            new.writestr(item, old.read(item) if item.filename != "word/document.xml" else LAUGHS)
    with suppress(Unreadable):
        assert len(from_bytes(out.getvalue(), "a.docx").text) < 1000


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + ']><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body><w:p><w:r><w:t>x &i;</w:t></w:r></w:p></w:body></w:document>"
)

# --- tables -----------------------------------------------------------------------------------------------------------

ROWS = [
    {
        "id": "a",
        "text": TEXT,
        "title": "A title",
        "published": "2023-01-16",
        "url": "https://x.example",
        "publisher": "P",
    },
    {"id": "b", "text": "One, “two”;\nthree", "title": "", "published": "", "url": "", "publisher": ""},
]
WANTED = [
    Article(tidy(TEXT), "A title", "2023-01-16", "https://x.example", "P", "a"),
    Article("One, “two”;\nthree", id="b"),
]


def write_jsonl(path, rows=ROWS, encoding="utf-8"):
    path.write_text("\n".join(map(json.dumps, rows)) + "\n\n", encoding=encoding)


def write_csv(path, delimiter=",", encoding="utf-8"):
    with path.open("w", encoding=encoding, newline="") as file:
        table = csv.DictWriter(file, ROWS[0], delimiter=delimiter)
        table.writeheader()
        table.writerows(ROWS)


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("t.jsonl", write_jsonl),
        ("t.ndjson", lambda path: write_jsonl(path, encoding="utf-8-sig")),
        ("t.csv", write_csv),
        ("t.csv", lambda path: write_csv(path, ";", "utf-8-sig")),
        ("t.csv", lambda path: write_csv(path, "\t", "cp1252")),
        ("t.csv", lambda path: write_csv(path, ",", "utf-16")),
        ("t.parquet", lambda path: pd.DataFrame(ROWS).to_parquet(path)),
    ],
    ids=["jsonl", "ndjson with mark", "csv", "csv with semicolons", "csv with tabs, cp1252", "csv utf-16", "parquet"],
)
def test_a_table_of_articles(tmp_path, name, write):
    path = tmp_path / name
    write(path)
    assert list(articles([str(path)])) == WANTED


def test_rows_without_an_id_are_numbered_and_dates_of_parquet_are_days(tmp_path):
    path = tmp_path / "t.parquet"
    pd.DataFrame({"text": ["x", "y"], "published": pd.to_datetime(["2023-01-16", None])}).to_parquet(path)
    found = list(articles([str(path)]))
    assert [(a.id, a.published) for a in found] == [("t-1", "2023-01-16"), ("t-2", None)]


def test_an_article_longer_than_the_csv_modules_own_limit(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(f'id,text\na,"{"word " * 50_000}"\n')
    assert [a.id for a in articles([str(path)])] == ["a"]


GOOD = '{"id": "ok", "text": "fine"}'


@pytest.mark.parametrize(
    ("name", "content", "problems"),
    [
        ("t.jsonl", f"{{broken\n{GOOD}\n[1]\n{GOOD[:-1]}", ["t.jsonl line 1: is not valid JSON",
         "t.jsonl line 3: is JSON, but not an object", "t.jsonl line 4: is not valid JSON"]),
        ("t.jsonl", f'{{"id": 1}}\n{GOOD}\n{{"text": 5}}\n{{"text": " "}}', ["t.jsonl row 1: has no text",
         "t.jsonl row 3: has no text", "t.jsonl row 4: has no text"]),
        ("t.jsonl", f'{GOOD}\n{{"text": "x", "published": "yesterday"}}',
         ["t.jsonl row 2: has a `published` that is no date"]),
        ("t.jsonl", f"{GOOD}\n" + "[" * 100_000, ["t.jsonl line 2: is not valid JSON"]),
        ("t.csv", "id,body\na,b\nc,d\n", ["t.csv: has no column named text"]),
        ("t.csv", "id,text\nok,fine\nb,one, two\nc,\n", ["t.csv line 3: has more cells than the header",
         "t.csv row 3: has no text"]),
        ("t.csv", 'id,text\nok,fine\nb,"open\n', ["t.csv: is not regular CSV after line 2"]),
        ("t.csv", "", []),
        ("t.parquet", "rubbish", ["t.parquet: is not a readable Parquet file"]),
    ],
    ids=["broken lines", "no text", "no date", "nested", "no column", "uneven", "open quotation", "empty",
         "no parquet"],
)  # fmt: skip
def test_what_is_wrong_in_a_table_is_named_and_the_rest_is_read(tmp_path, name, content, problems):
    path = tmp_path / name
    path.write_text(content)
    found = list(articles([str(path)]))
    said = [str(each) for each in found if isinstance(each, Unreadable)]
    assert len(said) == len(problems) or not problems
    for line, start in zip(said, problems, strict=False):
        assert line.startswith(start)
    assert [a.id for a in found if isinstance(a, Article)] == ["ok"] * ("fine" in content)


def test_a_parquet_file_without_texts(tmp_path):
    pd.DataFrame({"id": ["a"]}).to_parquet(tmp_path / "t.parquet")
    (problem,) = articles([str(tmp_path / "t.parquet")])
    assert problem.reason == "has no column named text"


def test_days_of_publication_by_id(tmp_path):
    write_jsonl(tmp_path / "d.jsonl")
    write_csv(tmp_path / "d.csv")
    for name in ("d.jsonl", "d.csv"):
        assert dates_by_id(tmp_path / name) == {"a": "2023-01-16"}


@pytest.mark.parametrize("name", ["d.txt", "missing.csv", "empty.csv"])
def test_no_days_of_publication(tmp_path, name):
    (tmp_path / "empty.csv").write_text("id,published\n")
    with pytest.raises(Unreadable, match="id and published"):
        dates_by_id(tmp_path / name)


# --- folders and standard input ---------------------------------------------------------------------------------------


def test_a_folder_in_the_order_of_its_paths(tmp_path):
    for name in ("b.txt", "a.html", "deep/c.md", ".hidden/x.txt", ".x.txt", "picture.png", "dates.jsonl"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(page() if name.endswith("html") else TEXT.encode())
    found = articles([str(tmp_path)], skip=tmp_path / "dates.jsonl")
    assert [a.id for a in found] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ("missing.txt", "does not exist"),
        ("missing.jsonl", "does not exist"),
        ("empty", "holds no articles"),
        ("https://example.org/a", "is a link, not a file"),
        ("null", "is not a file"),
    ],
)
def test_an_input_that_is_no_article(tmp_path, given, reason):
    (tmp_path / "empty").mkdir()
    name = {"null": "/dev/null"}.get(given, given if "//" in given else str(tmp_path / given))
    (problem,) = articles([name])
    assert problem.reason == reason


@pytest.mark.parametrize("suffix", ["txt", "html", "pdf", "docx", "jsonl", "csv", "parquet"])
def test_a_file_of_200_mb_is_refused_without_being_read_whole(tmp_path, suffix):
    path = tmp_path / f"big.{suffix}"
    with path.open("wb") as file:
        file.truncate(200 << 20)
    (problem,) = articles([str(path)])
    assert isinstance(problem, Unreadable)
    assert problem.name.startswith(("big.", str(path)))


def test_standard_input(monkeypatch):
    monkeypatch.setattr(sources.sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    (article,) = articles(["-"])
    assert (article.title, article.id) == (HEADLINE, "standard input")


def test_standard_input_that_is_empty(monkeypatch):
    monkeypatch.setattr(sources.sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    (problem,) = articles(["-"])
    assert str(problem).startswith("standard input: is empty")
