"""Which side a share is of: a yes share of votes against would turn a lost ballot into a mandate."""

import pytest

from extract import Article, read

STRIKE, ACCEPT, REJECT = "strike", "accept_offer", "reject_offer"

# text -> (question, yes share, turnout) of each ballot told
SIDES = {
    "a strike voted down, the pair before it": (
        "Unite held a ballot of its drivers. By 71 per cent to 29 per cent the drivers voted against another strike.",
        [(STRIKE, 29, None)],
    ),
    "right behind the pair": ("GMB members voted by 56% to 44% against strike action.", [(STRIKE, 44, None)]),
    "rejected by": (
        "Unison asked its members in a ballot whether they would strike. They rejected strike action by 57% to 43%.",
        [(STRIKE, 43, None)],
    ),
    "to reject a strike": (
        "GMB members voted by 55% to 45% to reject strike action on a turnout of 61%.",
        [(STRIKE, 45, 61)],
    ),
    "not to strike": ("RMT members voted 58% to 42% not to strike.", [(STRIKE, 42, None)]),
    "by a margin": ("Unite said its members were against strikes by a margin of 54% to 46%.", [(STRIKE, 46, None)]),
    "the lesser share told first": ("GMB members voted by 45% to 55% against strike action.", [(STRIKE, 45, None)]),
    "opposed and backed": (
        "Unite held a ballot. Strike action was opposed by 57% of the members who voted and backed by 43%.",
        [(STRIKE, 43, None)],
    ),
    "in words": (
        "Three in five members of the POA said no to a strike in a ballot; 40% said yes.",
        [(STRIKE, 40, None)],
    ),
    "only the votes against": (
        "Nurses in the RCN voted not to take industrial action by a majority of 62% on a turnout of 54%.",
        [(STRIKE, None, 54)],
    ),
    "against first, for second": (
        "Of RMT members who voted, 9% were against strike action and 91% for.",
        [(STRIKE, 91, None)],
    ),
    "a narrow margin, and the pair behind a colon": (
        "RMT members have voted by a narrow margin against strike action: 50.6% to 49.4%.",
        [(STRIKE, 49.4, None)],
    ),
    "only those rejecting": (
        "Unite's drivers have voted against strike action, with 77% of those who took part rejecting the walkout.",
        [],
    ),
    "only those saying no": ("Members of Aslef rejected strikes in a ballot, with 63% saying no.", []),
    "calls rejected": ("Nearly 70% of GMB members rejected calls for strike action in the ballot.", []),
    "did not support": ("Only 31% of NASUWT members who voted did not support strike action.", []),
    "those who did not vote": (
        "UCU members voted by 78% for strike action, though 55% of members did not vote.",
        [(STRIKE, 78, None)],
    ),
    "a turnout that rose": (
        "Turnout rose from 37% to 53% as 91% of Unison members backed strikes.",
        [(STRIKE, 91, 53)],
    ),
    "a yes vote that rose": (
        "Unison members backed strikes again, the yes vote rising from 81% last year to 92% on a 54% turnout.",
        [(STRIKE, 92, 54)],
    ),
    "a majority for": ("GMB members voted by 56% to 44% for strike action.", [(STRIKE, 56, None)]),
    "a deal rejected, those in favour told first": (
        "INTO members rejected the deal: 34% voted in favour and 66% against.",
        [(REJECT, 66, None)],
    ),
    "a deal accepted, those against told first": (
        "NASUWT members accepted the deal: 37% voted to reject and 63% to accept.",
        [(ACCEPT, 63, None)],
    ),
    "a strike averted by a deal": (
        "A strike at the depot was averted after members of TSSA voted 59% to 41% to accept an improved offer.",
        [(ACCEPT, 59, None)],
    ),
    "against a deal": ("INTO members voted by 65% to 35% against the pay deal.", [(REJECT, 65, None)]),
    "a deal accepted, and no strike": (
        "GMB members voted by 55% to 45% to accept the offer and against a strike.",
        [(ACCEPT, 55, None)],
    ),
}


@pytest.mark.parametrize("name", SIDES)
def test_tells_the_sides_of_a_vote(name):
    text, wanted = SIDES[name]
    found = read(Article(text, published="2023-02-20")).ballot_records
    assert [(b["question"], b.get("yes_pct"), b.get("turnout_pct")) for b in found] == wanted
