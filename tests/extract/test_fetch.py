"""Links: where one may lead, and what is taken from there. Every server here is the test's own."""

import gzip
import shutil
import socket
import ssl
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from extract.fetch import Network, Refused, checked_link, fetch, public
from extract.sources import Unreadable

PAGE = b"""<html><head><title>Teachers vote to strike</title><link rel="canonical" href="%s">
<meta property="article:published_time" content="2023-01-16"></head><body><article><h1>Teachers vote to strike</h1>
<p>The NEU said that 90.44 per cent had voted for strikes, on a turnout of 53.27 per cent.</p></article></body>"""

# --- addresses --------------------------------------------------------------------------------------------------------

PRIVATE = [
    "127.0.0.1", "127.8.8.8", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.100.100.200",
    "100.64.0.1", "0.0.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1",
    "168.63.129.16", "192.88.99.1", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "fec0::1",
    "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::1", "2002:7f00:1::", "2001:0:7f00:1::", "2001:db8::1", "100::1", "not an address", "",
]  # fmt: skip
PUBLIC = ["8.8.8.8", "151.101.0.81", "2001:4860:4860::8888", "::ffff:8.8.8.8", "64:ff9b::808:808"]


@pytest.mark.parametrize("address", PRIVATE)
def test_an_address_that_is_not_public(address):
    assert not public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_an_address_that_is_public(address):
    assert public(address)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "gopher://x/", "data:text/html,hi", "//x/y",
        "example.org", "", "http://", "http:///path", "http://user:secret@example.org/", "http://user@example.org/",
        "http://example.org\\@127.0.0.1/", "http://example.org:8080/", "http://example.org:22/",
        "http://example.org:99999/", "http://exa mple.org/", "http://example.org/a b", "http://exam\nple.org/",
        "http://example.org/\u202e", "http://[::1", "http://a..b/", "http://" + "a" * 64 + ".org/",
        "http://example.org/" + "a" * 3000,
    ],
)  # fmt: skip
def test_a_link_that_is_refused_as_it_stands(url):
    with pytest.raises(Refused):
        fetch(url, Network(lambda host, port: pytest.fail("was looked up"), public))


@pytest.mark.parametrize(
    ("url", "host", "port"),
    [
        ("https://example.org/a?b=c", "example.org", 443),
        ("http://example.org:80/", "example.org", 80),
        ("HTTPS://EXAMPLE.ORG/", "example.org", 443),
        ("https://bücher.example/", "xn--bcher-kva.example", 443),
        ("http://[2001:4860:4860::8888]/", "2001:4860:4860::8888", 80),
    ],
)
def test_a_link_that_is_plain(url, host, port):
    assert checked_link(url, Network(lambda h, p: [], public))[1:] == (host, port)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://localhost/", "http://127.1/", "http://2130706433/", "http://0x7f000001/",
        "http://017700000001/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/",
        "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://0/", "http://[fe80::1]/",
        "http://[64:ff9b::7f00:1]/", "http://[::]/", "http://0x7f.0.0.1/", "http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/",
    ],
)  # fmt: skip
def test_the_system_resolver_does_not_lead_inside(url):
    with pytest.raises(Unreadable) as caught:
        fetch(url)
    assert isinstance(caught.value, Refused) or "no web server" in caught.value.reason


def test_one_private_address_among_public_ones_is_enough_to_refuse():
    with pytest.raises(Refused, match="private network"):
        fetch("http://example.org/", Network(lambda host, port: ["8.8.8.8", "10.0.0.1"], public))


def test_switched_off(monkeypatch):
    monkeypatch.setenv("MANDATE_FETCH", "off")
    with pytest.raises(Refused, match="not fetched here"):
        fetch("https://example.org/")


# --- a server of our own ----------------------------------------------------------------------------------------------


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.seen.append(self.path)
        self.server.hosts.append(self.headers["Host"])
        status, headers, body = self.server.pages.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        for part in [body] if isinstance(body, bytes) else body:
            try:
                self.wfile.write(part)
            except OSError:
                return

    def log_message(self, *arguments):
        pass


@pytest.fixture
def server():
    this = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    this.daemon_threads = True
    this.pages, this.seen, this.hosts, this.looked_up = {}, [], [], []
    threading.Thread(target=this.serve_forever, args=[0.01], daemon=True).start()
    yield this
    this.shutdown()
    this.server_close()


HOSTS = {"news.example": ["127.0.0.1"], "inside.example": ["10.0.0.1"], "metadata.example": ["169.254.169.254"]}


def network(server, tls=None):
    """A network in which only the test's server counts as public, whatever port it got."""

    def resolve(host, port):
        server.looked_up.append(host)
        return HOSTS.get(host) or [host]

    return Network(resolve, lambda address: address == "127.0.0.1", (80, 443, server.server_port), tls)


def at(server, path="/"):
    return f"http://news.example:{server.server_port}{path}"


def html(body=PAGE % b"/", **headers):
    return 200, {"Content-Type": "text/html; charset=utf-8", **headers}, body


def test_a_page_becomes_an_article(server):
    server.pages["/a?b=c"] = html()
    article = fetch(at(server, "/a?b=c#part"), network(server))
    assert (article.title, article.published) == ("Teachers vote to strike", "2023-01-16")
    assert "90.44 per cent" in article.text
    assert article.url == at(server, "/a?b=c")
    assert server.hosts == [f"news.example:{server.server_port}"]


def test_the_name_is_looked_up_once_so_that_a_second_answer_cannot_differ(server):
    server.pages["/"] = html()
    fetch(at(server), network(server))
    assert server.looked_up == ["news.example"]


def test_the_canonical_link_counts_only_for_its_own_host(server):
    own = at(server, "/real").encode()
    server.pages |= {"/own": html(PAGE % own), "/other": html(PAGE % b"https://victim.example/")}
    assert fetch(at(server, "/own"), network(server)).url == own.decode()
    assert fetch(at(server, "/other"), network(server)).url == at(server, "/other")


def test_proxies_of_the_environment_are_not_used(server, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    server.pages["/"] = html()
    assert fetch(at(server), network(server)).title


def test_redirects_are_followed(server):
    for n in range(5):
        server.pages[f"/{n}"] = (302, {"Location": f"/{n + 1}"}, b"")
    server.pages["/5"] = html()
    assert fetch(at(server, "/0"), network(server)).url == at(server, "/5")


def test_a_sixth_redirect_is_one_too_many(server):
    server.pages["/"] = (301, {"Location": "/"}, b"")
    with pytest.raises(Unreadable, match="more than 5 times"):
        fetch(at(server), network(server))
    assert len(server.seen) == 6


@pytest.mark.parametrize(
    "target",
    [
        "http://inside.example/", "http://metadata.example/latest/meta-data/", "http://[::1]/", "//10.0.0.1/",
        "http://localhost:22/", "file:///etc/passwd", "http://u:p@news.example/", "ftp://news.example/", "gopher://x",
    ],
)  # fmt: skip
def test_a_redirect_is_checked_like_a_link(server, target):
    server.pages["/"] = (302, {"Location": target}, b"")
    with pytest.raises(Refused):
        fetch(at(server), network(server))


def test_a_redirect_to_nowhere(server):
    server.pages["/"] = (302, {"Location": "http://[::"}, b"")
    with pytest.raises(Unreadable):
        fetch(at(server), network(server))


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ((404, {}, b"gone"), "error 404"),
        ((500, {"Content-Type": "text/html"}, b"sorry"), "error 500"),
        ((302, {}, b""), "error 302"),
        ((200, {"Content-Type": "image/png"}, b"\x89PNG"), "is not a web page"),
        ((200, {"Content-Type": "application/octet-stream"}, b"MZ"), "is not a web page"),
        ((200, {}, b"hello"), "is not a web page"),
        (html(b""), "is empty"),
        (html(b"\x89PNG\0\0"), "is a picture"),
        (html(b"not gzip", **{"Content-Encoding": "gzip"}), "does not answer properly"),
        (html(b"short", **{"Content-Length": "500"}), "does not answer properly"),
        (html([b"x" * (1 << 20)] * 21), "is larger than 20 MB"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_answer_that_is_no_article(server, answer, reason):
    server.pages["/"] = answer
    with pytest.raises(Unreadable) as caught:
        fetch(at(server), network(server))
    assert reason in caught.value.reason
    assert caught.value.name == at(server)
    assert caught.value.what_to_do


def test_a_compressed_page(server):
    server.pages["/"] = html(gzip.compress(PAGE % b"/"), **{"Content-Encoding": "gzip"})
    assert fetch(at(server), network(server)).title == "Teachers vote to strike"


def test_a_compression_bomb_stops_at_the_limit(server):
    bomb = gzip.compress(b" " * (64 << 20))
    server.pages["/"] = html(bomb, **{"Content-Encoding": "gzip"})
    with pytest.raises(Unreadable, match="larger than 20 MB"):
        fetch(at(server), network(server))


def dripping(first):
    yield first
    while True:
        time.sleep(0.02)
        yield b"x"


@pytest.mark.parametrize("first", [b"", b"<p>"], ids=["body", "page"])
def test_a_server_that_only_drips_is_cut_off(server, first):
    server.pages["/"] = html(dripping(first))
    with pytest.raises(Unreadable, match="too long"):
        fetch(at(server), network(server), seconds=0.5)


def test_a_server_that_never_answers_is_cut_off(server):
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        port = silent.getsockname()[1]
        with pytest.raises(Unreadable, match="too long"):
            fetch(f"http://news.example:{port}/", Network(lambda h, p: ["127.0.0.1"], lambda a: True, (port,)), 0.5)


def test_a_host_without_an_address():
    def unknown(host, port):
        raise socket.gaierror

    with pytest.raises(Unreadable, match=r"no web server called nowhere\.example"):
        fetch("http://nowhere.example/", Network(unknown, public))


@pytest.mark.skipif(not shutil.which("openssl"), reason="makes its certificate with openssl")
def test_the_certificate_must_be_the_hosts(server, tmp_path):
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=news.example",
         "-addext", "subjectAltName=DNS:news.example", "-keyout", "key.pem", "-out", "cert.pem"],
        cwd=tmp_path, check=True, capture_output=True,
    )  # fmt: skip
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    server.socket = serving.wrap_socket(server.socket, server_side=True)
    server.pages["/"] = html()
    trusting = ssl.create_default_context(cafile=str(tmp_path / "cert.pem"))
    secure = at(server).replace("http:", "https:")
    assert fetch(secure, network(server, trusting)).title == "Teachers vote to strike"
    for url, tls in ((secure, None), (secure.replace("news.example", "127.0.0.1"), trusting)):
        with pytest.raises(Unreadable, match="no valid certificate"):
            fetch(url, network(server, tls))
