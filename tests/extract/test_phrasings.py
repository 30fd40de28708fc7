"""How articles put it, one line a case: a sentence or two, and the figures, question and union read from it."""

import pytest

from extract import Article, read

STRIKE, SHORT, YES, NO, MOVE = (
    "strike",
    "action_short_of_strike",
    "accept_offer",
    "reject_offer",
    "move_to_formal_ballot",
)

# text -> rows of (union, question, yes_pct, turnout_pct)
RESULTS = {
    "per cent and turnout of": (
        "RMT members voted by 88 per cent to strike, on a turnout of 61.5 per cent.",
        [("RMT", STRIKE, 88, 61.5)],
    ),
    "turnout first": ("On a 70% turnout, 81% of GMB members voted for strike action.", [("GMB", STRIKE, 81, 70)]),
    "pc": ("The NUT said 92pc of members backed a strike.", [("NUT", STRIKE, 92, None)]),
    "words": ("Ninety-two per cent of Unison members voted to strike.", [("Unison", STRIKE, 92, None)]),
    "n in ten": ("Nine in 10 PCS members who voted backed strikes.", [("PCS", STRIKE, 90, None)]),
    "n out of n": ("Four out of five FBU members voting in the ballot backed a strike.", [("FBU", STRIKE, 80, None)]),
    "fraction": ("Two-thirds of EIS members who voted were in favour of a strike.", [("EIS", STRIKE, 66.7, None)]),
    "ratio": ("Balpa members voted four to one in favour of strike action.", [("BALPA", STRIKE, 80, None)]),
    "short ratio": ("The union said RMT members had voted by 9-1 to strike.", [("RMT", STRIKE, 90, None)]),
    "unanimous": ("ASLEF drivers voted unanimously to strike.", [("ASLEF", STRIKE, 100, None)]),
    "two questions": (
        "UCU members backed strikes by 79% and action short of a strike by 88%, on a turnout of 53%.",
        [("UCU", STRIKE, 79, 53), ("UCU", SHORT, 88, 53)],
    ),
    "pair": ("Members of the EIS rejected the pay offer by 57% to 43%.", [("EIS", NO, 57, None)]),
    "accepted": ("Unison members voted by 64 per cent to accept the pay offer.", [("Unison", YES, 64, None)]),
    "against an offer": ("RCN members voted by 54% to 46% against the pay deal.", [("RCN", NO, 54, None)]),
    "split verb": ("SIPTU members voted the pay deal down by 71%.", [("SIPTU", NO, 71, None)]),
    "towards a ballot": (
        "69 per cent of ASCL members voted in favour of moving to a formal ballot.",
        [("ASCL", MOVE, 69, None)],
    ),
    "lines of a table": (
        "How ASLEF members voted on strike action:\n\nChiltern\nTurnout 86.4%  Yes 217 (92.3%)  No 18 (7.7%)",
        [("ASLEF", STRIKE, 92.3, 86.4)],
    ),
    "columns": (
        "NEU strike ballot results\n\nSchool | Yes | Turnout\nFosse Way | 88.2 | 66.3\nTrent Bank | 76.9 | 48.1",
        [("NEU", STRIKE, 88.2, 66.3), ("NEU", STRIKE, 76.9, 48.1)],
    ),
    "bare turnout": ("Nipsa's strike vote was 71 per cent for and turnout was 63.", [("NIPSA", STRIKE, 71, 63)]),
    "turnout of two firms": (
        "RMT members voted to strike, by 80% at Clenderby and 75% at Stannow. Turnout was 58% at Clenderby, "
        "and 61% at Stannow.",
        [("RMT", STRIKE, 80, 58), ("RMT", STRIKE, 75, 61)],
    ),
    "rounded headline": (
        "Teachers back strike by 90%\n\nThe NEU said 90.44 per cent voted to strike on a turnout of 53.27 per cent.",
        [("NEU", STRIKE, 90.44, 53.27)],
    ),
    "full name": (
        "The Public and Commercial Services Union said 61% of members voted in favour of strikes.",
        [("PCS", STRIKE, 61, None)],
    ),
    "unknown union": (
        "The Harbour Pilots' Union said 77 per cent of its members had voted to strike.",
        [("Harbour Pilots' Union", STRIKE, 77, None)],
    ),
    "all entitled, above turnout": (
        "In total 88.5 per cent of eligible NASUWT members voted for strike action, on a turnout of 51.9 per cent.",
        [("NASUWT", STRIKE, 88.5, 51.9)],
    ),
}

# Nothing of this is a figure of a union's vote.
NOTHING = {
    "pay": "Unite wants a 9 per cent rise and has threatened to strike.",
    "offer": "GMB members will strike after rejecting an offer of 4.5 per cent.",
    "threshold": "A strike ballot by Unison needs a 50 per cent turnout.",
    "electorate": "Only 38 per cent of all RMT members entitled to vote backed the strike.",
    "poll": "A poll found that 61 per cent of the public backed the RCN strike.",
    "election": "She was elected leader of Unite with 38 per cent of the vote on a 12 per cent turnout.",
    "shareholders": "Shareholders voted by 96 per cent for the merger; Unite had threatened a strike.",
    "schools closed": "The NEU strike closed 54 per cent of schools.",
    "recognition": "GMB lost the recognition election at the warehouse by 49.5 per cent, a year after the strike.",
    "air strikes": "MPs voted by 92 per cent for air strikes, a Unison official said.",
    "students": "In a referendum 71 per cent of students voted to support the UCU strike.",
    "trains": "During the RMT strike 20 per cent of services ran.",
    "inflation": "Unison called the strike with inflation at 11.1 per cent.",
    "points": "Support for the GMB strike is up 12 percentage points.",
}

NOT_YET = {
    "every voter": ("Every NUJ member who took part voted to strike.", [("NUJ", STRIKE, 100, None)]),
    "half": (
        "Half of those eligible voted, and 51 per cent of the Unison members were for a strike.",
        [("Unison", STRIKE, 51, 50)],
    ),
    "marked": (
        "Of 34,200 CUPW ballots, 23,440 were marked against the offer, or 68.5 per cent.",
        [("CUPW", NO, 68.5, None)],
    ),
    "nearly all": ("At Mopex 64 of 64 RMT members voted to strike.", [("RMT", STRIKE, 100, None)]),
}


def rows(text):
    found = read(Article(text, published="2023-02-20")).ballot_records
    return [
        (b["union"], b["question"], b.get("yes_pct"), b.get("turnout_pct")) for b in found if b["status"] == "result"
    ]


def like(text, wanted):
    found = rows(text)
    assert [r[:2] for r in found] == [w[:2] for w in wanted]
    for got, want in zip(found, wanted, strict=True):
        assert got[2:] == pytest.approx(want[2:], abs=0.06)


@pytest.mark.parametrize("name", RESULTS)
def test_reads(name):
    like(*RESULTS[name])


@pytest.mark.parametrize("name", NOTHING)
def test_reads_no_result(name):
    assert rows(NOTHING[name]) == []


@pytest.mark.xfail(strict=True, raises=AssertionError)
@pytest.mark.parametrize("name", NOT_YET)
def test_does_not_read_yet(name):
    like(*NOT_YET[name])


# text -> (union, question, status) of ballots without figures
COMING = {
    "will ballot": ("Unison will ballot its members on strike action.", [("Unison", STRIKE, "announced")]),
    "to be balloted": ("Members of the FBU are to be balloted over strikes.", [("FBU", STRIKE, "announced")]),
    "opens": ("A strike ballot of NAHT members opens in May.", [("NAHT", STRIKE, "announced")]),
    "is balloting": ("The BMA is balloting its members on a strike.", [("BMA", STRIKE, "open")]),
    "closes": ("Unite's strike ballot closes on 26 March.", [("Unite", STRIKE, "open")]),
    "vote on an offer": (
        "GMB members will now vote on the new pay offer; the strike is off.",
        [("GMB", YES, "announced")],
    ),
    "start voting": (
        "NASUWT members will start voting on industrial action on Friday.",
        [("NASUWT", STRIKE, "announced")],
    ),
    "might": ("Unite could ballot its members on a strike.", []),
    "threat": ("The GMB threatened to ballot for strikes.", []),
    "done": ("UCU had balloted its members on strike action last year.", []),
}


@pytest.mark.parametrize("name", COMING)
def test_reads_ballots_to_come(name):
    text, wanted = COMING[name]
    found = read(Article(text, published="2023-02-20")).ballot_records
    assert [(b["union"], b["question"], b["status"]) for b in found] == wanted
