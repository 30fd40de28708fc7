"""What was recognised in a text, used or not: unions, places, shares and days, each with its span, value and rule."""

from __future__ import annotations

from extract.model import Mention
from extract.names import Place
from extract.reading import Reading


def of(r: Reading) -> tuple[Mention, ...]:
    """Every mention of a text, in the order of the text."""
    text = r.text.text
    found = [Mention("union", m.start, m.end, text[m.start : m.end], m.union.name, m.rule) for m in r.unions]
    found += [
        Mention("place", n.start, n.end, text[n.start : n.end], n.entry.codes, "place name")
        for n in r.where.places
        if isinstance(n.entry, Place)
    ]
    found += [
        Mention("share", s.start, s.end, text[s.start : s.end], s.value, s.rule, {"hedge": s.hedge} if s.hedge else {})
        for s in r.shares
    ]
    found += [
        Mention("date", w.start, w.end, text[w.start : w.end], tuple(d.isoformat() for d in w.days), w.rule)
        for index in r.dated
        for w in r.whens(index)
    ]
    return tuple(sorted(found, key=lambda m: (m.start, m.end)))
