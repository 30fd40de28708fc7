"""An article by its link, fetched so that the page cannot be used to reach what only this machine can reach.

Every address that a host name stands for must be a public one, the connection goes to the very address that was
checked, and each redirect is checked like a new link. No proxy of the environment is used, no cookie is kept.
"""

from __future__ import annotations

import os
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import SplitResult, urljoin, urlsplit

import urllib3
from urllib3.connection import HTTPConnection
from urllib3.response import BaseHTTPResponse

from extract.model import Article
from extract.sources import MAX_BYTES, Unreadable, from_bytes

SECONDS = 20.0  # for everything together, redirects included
MAX_REDIRECTS = 5
MAX_URL = 2_048
PORTS = {"http": 80, "https": 443}
REDIRECTS = (301, 302, 303, 307, 308)
FORMS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
HEADERS = {
    "User-Agent": "Mandate/1.0 (reads one news article at a person's request)",
    "Accept": ", ".join(FORMS),
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}
PASTE = "Open it in a browser and paste the text, or save the page and upload it."
WEB_LINK = "Give the link of a public web page, beginning with https://."

Resolve = Callable[[str, int], list[str]]
Allowed = Callable[[str], bool]


class Refused(Unreadable):
    """A link that is not followed, because of where it leads."""


@dataclass(frozen=True)
class Network:
    """How names become addresses, which addresses are allowed, and the ports; tests put their own servers in here."""

    resolve: Resolve
    allowed: Allowed
    ports: tuple[int, ...] = tuple(PORTS.values())
    tls: ssl.SSLContext | None = None


# --- where a link may lead --------------------------------------------------------------------------------------------

NAT64 = ip_network("64:ff9b::/96")  # RFC 6052: an IPv4 address in the last 32 bits
NEVER = (
    ip_network("168.63.129.16/32"),  # a public address that a cloud uses for its own machines
    ip_network("192.88.99.0/24"),  # RFC 7526: relays of 6to4
    ip_network("::/96"),  # RFC 4291: IPv4 addresses in a form given up
    ip_network("2001::/32"),  # RFC 4380: Teredo tunnels
    ip_network("2002::/16"),  # RFC 3056: 6to4 tunnels
    ip_network("fec0::/10"),  # RFC 3879: site-local
)


def public(address: str) -> bool:
    """Whether an IP address, as text, is one of the public internet; tunnels that wrap another address are not."""
    try:
        ip = unwrapped(ip_address(address))
    except ValueError:  # a zone (fe80::1%eth0) or no address at all
        return False
    special = ip.is_multicast or ip.is_reserved or ip.is_unspecified or ip.is_loopback or ip.is_link_local
    return ip.is_global and not special and not any(ip in network for network in NEVER)


def unwrapped(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that an IPv6 address stands for (mapped or NAT64), or the address itself."""
    if isinstance(ip, IPv6Address) and ip in NAT64:
        return IPv4Address(int(ip) & 0xFFFF_FFFF)
    return getattr(ip, "ipv4_mapped", None) or ip


def look_up(host: str, port: int) -> list[str]:
    """The addresses of a host by the system's resolver; raises OSError where there are none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


INTERNET = Network(look_up, public)


def checked_link(url: str, network: Network) -> tuple[SplitResult, str, int]:
    """The parts of a link, its host in ASCII and its port. Raises Refused for all but plain web links."""
    try:
        parts = urlsplit(url)
        port = parts.port or PORTS.get(parts.scheme, 0)
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        raise Refused(url, "is not a valid link", WEB_LINK) from None
    if parts.scheme not in PORTS or not host or len(url) > MAX_URL or not url.isprintable() or " " in url:
        raise Refused(url, "is not a link to a web page", WEB_LINK)
    if "@" in parts.netloc or "\\" in url:
        raise Refused(url, "holds a user name or a backslash", "Give the link without them.")
    if port not in network.ports:
        raise Refused(url, f"leads to port {port}, not to a web server's", WEB_LINK)
    return parts, host, port


def checked_addresses(url: str, host: str, port: int, network: Network) -> list[str]:
    """The addresses of the link's host. Raises Refused if any of them is not public, Unreadable if there is none."""
    try:
        addresses = network.resolve(host, port)
    except (OSError, UnicodeError):
        addresses = []
    if not addresses:
        raise Unreadable(url, f"there is no web server called {host}", "Check the link.")
    if not all(map(network.allowed, addresses)):
        raise Refused(url, "leads into a private network", WEB_LINK)
    return addresses


# --- the exchange -----------------------------------------------------------------------------------------------------


def fetch_enabled() -> bool:
    """Whether links may be fetched at all: `MANDATE_FETCH=off` switches it off."""
    return os.environ.get("MANDATE_FETCH", "on").strip().lower() not in ("off", "0", "no", "false")


def fetch(url: str, network: Network = INTERNET, seconds: float = SECONDS) -> Article:
    """The article at a link, its `url` the page's own address after redirects.

    Takes HTML, plain text, PDF or DOCX of up to 20 MB, in at most `seconds` in all. Raises Refused for a link that is
    not followed, Unreadable for one that gives no article; both tell the reader what to do instead.
    """
    if not fetch_enabled():
        raise Refused(url, "links are not fetched here", PASTE)
    ends = time.monotonic() + seconds
    at = url.strip().partition("#")[0]
    for _ in range(MAX_REDIRECTS + 1):
        onward, article = visit(at, network, ends)
        if article is not None:
            return article
        at = onward
    raise Unreadable(url, f"leads on more than {MAX_REDIRECTS} times", PASTE)


def visit(url: str, network: Network, ends: float) -> tuple[str, Article | None]:
    """One request: where it leads on, or else its article."""
    parts, host, port = checked_link(url, network)
    addresses = checked_addresses(url, host, port, network)
    try:
        with connected(addresses, port, ends) as raw, closing(request(parts, host, port, raw, network.tls)) as response:
            if response.status in REDIRECTS and response.headers.get("Location"):
                return urljoin(url, response.headers["Location"]).partition("#")[0], None
            return "", received(url, response, ends)
    except (OSError, urllib3.exceptions.HTTPError, ValueError) as problem:
        if time.monotonic() >= ends:
            raise Unreadable(url, "takes too long to answer", PASTE) from None
        reason = "has no valid certificate" if isinstance(problem, ssl.SSLError) else "does not answer properly"
        raise Unreadable(url, reason, PASTE) from None


@contextmanager
def connected(addresses: list[str], port: int, ends: float) -> Iterator[socket.socket]:
    """A connection to the first checked address that answers, cut off when time is up, however slowly it sends."""
    raw = None
    for address in addresses[:3]:
        with suppress(OSError):
            raw = socket.create_connection((address, port), timeout=max(0.1, min(5.0, ends - time.monotonic())))
            break
    if raw is None:
        raise OSError("no address answers")
    raw.settimeout(max(0.1, ends - time.monotonic()))
    handle = raw.dup()
    cut = threading.Timer(max(0.0, ends - time.monotonic()), shut, [handle])
    cut.daemon = True
    cut.start()
    try:
        yield raw
    finally:
        cut.cancel()
        shut(handle)
        handle.close()
        raw.close()


def shut(raw: socket.socket) -> None:
    """End a connection from another thread: whoever waits on it gets an end of file."""
    with suppress(OSError):
        raw.shutdown(socket.SHUT_RDWR)


def request(
    parts: SplitResult, host: str, port: int, raw: socket.socket, tls: ssl.SSLContext | None
) -> BaseHTTPResponse:
    """Send a GET over a connection that is already made, so that no name is looked up a second time."""
    if parts.scheme == "https":
        raw = (tls or ssl.create_default_context()).wrap_socket(raw, server_hostname=host)
    connection = HTTPConnection(host, port, timeout=raw.gettimeout())
    connection.sock = raw
    shown = f"[{host}]" if ":" in host else host
    target = urllib3.util.parse_url(parts._replace(netloc=shown).geturl()).request_uri
    at_port = "" if port == PORTS[parts.scheme] else f":{port}"
    connection.request("GET", target, headers={**HEADERS, "Host": shown + at_port}, preload_content=False)
    return connection.getresponse()


def received(url: str, response: BaseHTTPResponse, ends: float) -> Article:
    """The article of a response. Raises Unreadable for errors, other kinds of content, and too much of it."""
    if response.status != 200:
        raise Unreadable(url, f"answers with error {response.status}", PASTE)
    kind, _, options = response.headers.get("Content-Type", "").partition(";")
    suffix = FORMS.get(kind.strip().lower())
    if suffix is None:
        raise Unreadable(url, "is not a web page, text, PDF or Word document", PASTE)
    data = bytearray()
    while chunk := response.read1(1 << 16, decode_content=True):
        data += chunk
        if len(data) > MAX_BYTES:
            raise Unreadable(url, f"is larger than {MAX_BYTES >> 20} MB", PASTE)
    if time.monotonic() >= ends:
        raise Unreadable(url, "takes too long to answer", PASTE)
    try:
        article = from_bytes(bytes(data), f"{url}{suffix}", stated_charset(options))
    except Unreadable as problem:
        raise Unreadable(url, problem.reason, problem.what_to_do) from None
    return replace(article, url=own_address(url, article.url), id=None)


def stated_charset(options: str) -> str | None:
    """The charset of a Content-Type's options, such as `charset=utf-8`."""
    pairs = (option.partition("=") for option in options.split(";"))
    return next((value.strip(" \"'") for key, _, value in pairs if key.strip().lower() == "charset"), None)


def own_address(fetched: str, canonical: str | None) -> str:
    """The page's canonical address where it is of the same host, which alone can say so; else the one fetched."""
    same = canonical and urlsplit(canonical).hostname == urlsplit(fetched).hostname
    return canonical if canonical and same else fetched
