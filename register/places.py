"""Nations and countries: ISO codes and their names."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import pandas as pd
import pycountry

GREAT_BRITAIN = ("GB-ENG", "GB-WLS", "GB-SCT")
UNITED_KINGDOM = (*GREAT_BRITAIN, "GB-NIR")


@cache
def name(code: str) -> str:
    """The English name of an ISO 3166-1 or 3166-2 code; the code itself where there is none."""
    if "-" in code:
        found = pycountry.subdivisions.get(code=code)
        return found.name.split(" [")[0] if found else code
    found = pycountry.countries.get(alpha_2=code)
    return getattr(found, "common_name", found.name) if found else code


def fault(code: str) -> str:
    """What is wrong with a code, or an empty string."""
    return f"{code!r} is not an ISO 3166 code" if name(code) == code else ""


def split(codes: object) -> tuple[str, ...]:
    """The codes of a ``;`` list; none for a missing value."""
    return tuple(str(codes).split(";")) if pd.notna(codes) and codes else ()  # type: ignore[call-overload]


def names(codes: object) -> str:
    """A ``;`` list of codes in words: ``England and Wales``, ``Great Britain``, ``the United Kingdom``."""
    parts = split(codes)
    if set(parts) == set(UNITED_KINGDOM) or parts == ("GB",):
        return "United Kingdom"
    if set(parts) == set(GREAT_BRITAIN):
        return "Great Britain"
    return join(name(code) for code in parts)


def join(words: Iterable[str], last: str = "and") -> str:
    """Words as a list in prose: ``a``, ``a and b``, ``a, b and c``."""
    *head, tail = [*words] or [""]
    return f"{', '.join(head)} {last} {tail}" if head else tail
