"""Days on which several unions are out, told once, and calendars of strikes: one line a case, read on one Friday."""

from datetime import date

import pytest

from extract import Article, read

FRIDAY = date(2023, 1, 20)

# text -> the unions out on each day, `month-day: unions`
OUT = {
    "lines that begin with a day, under the union that calls them": (
        "Strikes in the county\n\nNurses\n\nThese hospitals will be hit according to the Royal College of "
        "Nursing:\n\nQueen's Hospital\n\nTeachers\n\nThe National Education Union (NEU) has called seven days of "
        "strikes in March. Here are the dates for the county:\n\nMarch 1: All schools in Wales\n\nMarch 2: London and "
        "the south-east\n\nMarch 15-16: All schools in England",
        {"03-01": "NEU", "03-02": "NEU", "03-15": "NEU", "03-16": "NEU"},
    ),
    "a round-up that names some unions by their trade": (
        "Here are some of the strikes planned:\n\n- February 1: Royal Mail members of the Communication Workers Union "
        "and lecturers in the University and College Union will strike.\n- February 2: Train drivers belonging to the "
        "Aslef union will strike.\n- February 3: Members of the RMT will strike.\n- February 7: Another strike by "
        "Royal Mail workers and lecturers.",
        {"02-01": "CWU UCU", "02-02": "ASLEF", "02-03": "RMT", "02-07": "CWU UCU"},
    ),
    "a line of a firm hit on one day only": (
        "Members of Aslef will strike on Wednesday 1 February. The RMT strike will be on Friday 3 February.\n\nThese "
        "firms will be affected by the strike action:\n\nNorthern\nSouthern (3 February only)",
        {"02-01": "ASLEF", "02-03": "RMT"},
    ),
    "remains to be seen whether they join": (
        "The NBRU is to strike tomorrow. It remains to be seen if members of SIPTU will join the strike on that day.",
        {"01-21": "NBRU"},
    ),
    "with their action on a day": (
        "Strikes may spread. The NUT, UCU and PCS unions have laid a platform with their action on 10 January.",
        {"01-10": "NUT PCS UCU"},
    ),
    "along with so many of another": (
        "About 1,500 nurses of the RCN have voted to strike on February 23, along with about 40,000 NEU primary school "
        "teachers.",
        {"02-23": "NEU RCN"},
    ),
    "alongside nurses and teachers": (
        "Staff in Unite and the GMB will strike on Thursday 26 January, alongside nurses in the RCN, teachers in the "
        "NASUWT and civil servants in Nipsa.",
        {"01-26": "GMB NASUWT NIPSA RCN Unite"},
    ),
    "each union with its trade": (
        "Many will be on strike on Monday as teachers in the NEU, civil servants in the PCS, university staff in the "
        "UCU, physiotherapists from the CSP and train drivers in Aslef walk out.",
        {"01-23": "ASLEF CSP NEU PCS UCU"},
    ),
    "were to have joined the walkout": (
        "Unison members take three days of strikes from Tuesday 7 February to Thursday 9 February.\n\nMembers of Unite "
        "and the GMB were to have joined the walkout, but both have now suspended it.",
        {"02-07": "GMB Unison Unite", "02-08": "GMB Unison Unite", "02-09": "GMB Unison Unite"},
    ),
    "those out on a weekday gone by": (
        "Town halls were shut by the stoppage. The other large unions out on Tuesday were the GMB and Unite.",
        {"01-17": "GMB Unite"},
    ),
    "suspended by one union, held by another": (
        "The GMB suspended its strike on Friday, January 13, but Unite members in Leeds walked out as planned.",
        {"01-13": "GMB Unite"},
    ),
    "of the unions at a firm": (
        "Trains will stop on two days, unions at the company have warned.\n\nThe stoppages were fixed at a meeting for "
        "February 1 and 7.\n\nSIPTU counted its ballot on Friday. The NBRU had done so before.",
        {"02-01": "NBRU SIPTU", "02-07": "NBRU SIPTU"},
    ),
    "not on strike on those dates": (
        "The NEU strike dates are:\n\n- Wednesday, 1 February\n- Thursday, 2 February\n\nMembers of Unison are not on "
        "strike on those dates.",
        {"02-01": "NEU", "02-02": "NEU"},
    ),
    "all the days of a sentence are those of other unions too": (
        "The strikes will take place on Tuesday in Leeds, on Wednesday in York, and on Thursday in Hull.\n\nIn "
        "addition to the NEU, other unions to take part in the stoppages include Unison.",
        {"01-24": "NEU Unison", "01-25": "NEU Unison", "01-26": "NEU Unison"},
    ),
    "a heading of a day is its own line's alone": (
        "The wave of strikes reaches a peak this week as ambulance staff walk out, while junior doctors are to vote "
        "next month.\n\nHere are the main strikes planned before the end of the month:\n\nMonday 6 February\n\nA "
        "strike by Unison members in the health service will take place in Leeds.\n\nThursday 9 February\n\nA walkout "
        "by the RMT will stop trains.",
        {"02-06": "Unison", "02-09": "RMT"},
    ),
    "each paragraph of a digest is a story of its own": (
        "Labour briefs\n\nChicago, IL - Nurses in NYSNA walked out on January 9.\n\nRacine, WI - Workers at the works "
        "struck on January 10 over pay.\n\nBoston, MA - The UAW held a strike on January 11.",
        {"01-09": "NYSNA", "01-11": "UAW"},
    ),
    "two unions, one of them at many firms": (
        "Train drivers from the RMT at 14 rail operators and Aslef unions will be on strike on 1 and 3 February.",
        {"02-01": "ASLEF RMT", "02-03": "ASLEF RMT"},
    ),
    "a ballot that fell short is no part in the strike": (
        "Unions are out tomorrow in a joint strike.\n\nMembers of the NEU and the UCU have voted for it, by 90% and "
        "80%.\n\nThe NASUWT held a ballot too but did not reach the 50% turnout, although 90% said yes to a strike.",
        {"01-21": "NEU UCU"},
    ),
    "joins the first of those strikes": (
        "Members of Aslef will walk out on 1 February and 5 February. The RMT union will join the first of those "
        "strikes and has called another on 8 February.",
        {"02-01": "ASLEF RMT", "02-05": "ASLEF", "02-08": "RMT"},
    ),
    "named in the next sentence": (
        "Ambulance staff in the GMB will strike.\n\nThe next strike in schools falls on Tuesday 7 February. Schools "
        "will be shut, with members of the NEU joining workers from two others - the NASUWT and INTO - in the action.",
        {"02-07": "INTO NASUWT NEU"},
    ),
    "other unions to take part": (
        "Teachers in the NEU will hold a strike on 7 February.\n\nIn addition to the NEU, other unions to take part in "
        "the strike include Unison and the GMB.",
        {"02-07": "GMB NEU Unison"},
    ),
    "a list under a line that names its union": (
        "Ambulance staff will strike. GMB members walk out on 6 February.\n\nThe Unite walkouts are staggered, and "
        "have been organised as follows:\n\n- Tuesday 7 February in Leeds\n- Wednesday 8 February in Hull\n",
        {"02-06": "GMB", "02-07": "Unite", "02-08": "Unite"},
    ),
    "will also take part": (
        "Unison said members will take part in a strike over three days from 7 February to 9 February.\n\nMembers of "
        "Unite and the GMB will also take part in the action.",
        {"02-07": "GMB Unison Unite", "02-08": "GMB Unison Unite", "02-09": "GMB Unison Unite"},
    ),
    "with others due already": (
        "Aslef members voted for strike action on 13 February and 14 February, with RMT members already due to strike "
        "on 6 February.",
        {"02-06": "RMT", "02-13": "ASLEF", "02-14": "ASLEF"},
    ),
    "told by their trade": (
        "INMO members will strike on 6 February. The Psychiatric Nurses Association (PNA) has also said that its "
        "members will strike.\n\nThe psychiatric nurses will be on strike on 13 February.",
        {"02-06": "INMO", "02-13": "PNA"},
    ),
    "results of those out on the day": (
        "Unions brace for biggest day of strikes in a decade\n\nWorkers in several unions will walk out on "
        "1 February.\n\nThe NEU said 90% had voted for strikes on a turnout of 53%. The EIS had 82% in favour of "
        "striking.\n\nAt the PCS 86% backed strikes.",
        {"02-01": "EIS NEU PCS"},
    ),
    "not those that have named no days": (
        "Unions brace for biggest day of strikes in a decade\n\nWorkers in several unions will walk out on "
        "1 February.\n\nThe NEU said 90% had voted for strikes. The EIS had 82% in favour of striking. The PCS will "
        "be out too.\n\nThe FBU, where 88% voted for strikes, has not named any days yet.",
        {"02-01": "EIS NEU PCS"},
    ),
    "not those that fell short": (
        "Unions plan mass walkout\n\nWorkers in several unions will strike on 1 February.\n\nThe NEU and PCS are out "
        "too. At the EIS 82% voted for strikes. The Royal College of Midwives fell short of the threshold although 88% "
        "backed strikes.",
        {"02-01": "EIS NEU PCS"},
    ),
    "not the ballots of single firms": (
        "Union leaders meet ahead of day of action\n\nSeveral unions will strike on 1 February. Last week the FBU said "
        "that 70% had voted for strikes. Aslef members at the firm backed strikes by 93%. Unite members at the garage "
        "voted by 95% to walk out.",
        {"02-01": "FBU"},
    ),
    "so are others": (
        "Schools will be closed on 1 February when teachers join the strike. The NEU and NASUWT are taking part. "
        "So are Unison and GMB, which represent teaching assistants.",
        {"02-01": "GMB NASUWT NEU Unison"},
    ),
    "out as well": (
        "Civil servants in the PCS strike on 1 February.\n\nMinisters said that offices would stay open.\n\n"
        "Lecturers in the UCU will be out as well.",
        {"02-01": "PCS UCU"},
    ),
    "support is no strike": (
        "Civil servants in the PCS strike on 1 February.\n\nUnite sent a message of support and said that "
        "its members would be on the picket line too, at lunch.",
        {"02-01": "PCS"},
    ),
    "they were not alone": (
        "Teachers in the NEU held a national strike on Thursday.\n\nRallies were held.\n\nThey were not alone. College "
        "staff belonging to the UCU stayed away over their own claim and civil servants in the PCS stopped work.",
        {"01-19": "NEU PCS UCU"},
    ),
    "who is taking part": (
        "More than a million public workers will be on strike on 1 February.\n\nWho is taking part?\n\nUnison and GMB "
        "members in councils, the NEU in schools and the PCS in the civil service.",
        {"02-01": "GMB NEU PCS Unison"},
    ),
    "they include": (
        "Council strike: the facts\n\nEleven unions are calling out their members on 1 February. They include Unison, "
        "the GMB and Unite.",
        {"02-01": "GMB Unison Unite"},
    ),
    "joined by others": (
        "UCU members walked out on 12 January, joined by cleaners and porters from Unison and Unite, and the three "
        "unions will be out again on 1 February.",
        {"01-12": "UCU Unison Unite", "02-01": "UCU Unison Unite"},
    ),
    "joined by others later": (
        "Teachers in the NEU will strike on 1 February, when they will be joined by civil servants in the PCS.",
        {"02-01": "NEU PCS"},
    ),
    "followed by others": (
        "Engineers in the RMT walked out at 17:00 on Thursday, followed by staff in the TSSA at 21:00, in a strike "
        "over jobs.",
        {"01-19": "RMT TSSA"},
    ),
    "when all took part": (
        "Members of Unite did not strike every time. Strikes were first held on 5 January, when all three unions took "
        "part, and on 12 January, when Unison and GMB members walked out.",
        {"01-05": "GMB Unison Unite", "01-12": "GMB Unison"},
    ),
    "said last night that it would be joining": (
        "Members of the RMT will walk out at 5pm on 1 February.\n\nLong delays are likely.\n\nA second union, the "
        "TSSA, said last night that it would be joining the walkout.",
        {"02-01": "RMT TSSA"},
    ),
    "a union called so by its acronym": (
        "Cabin crew in Spain will strike on 1 February, the USO union said.\n\nGMB members at Heathrow have an offer.",
        {"02-01": "USO"},
    ),
    "a union that had called a strike": (
        "The SNPL, which had called a strike for 1 February, met ministers. The second pilots' union, SPAF, has not "
        "decided.",
        {"02-01": "SNPL"},
    ),
    "unions by long names and acronyms": (
        "The Non-Academic Staff Union of Institutions (NASU) and the Senior Staff Association of Nigerian Universities "
        "(SSANU) begin a warning strike on 1 February.",
        {"02-01": "NASU SSANU"},
    ),
    "the two unions of a text": (
        "Fitters walked out on 19 January and will be out again on 1 February.\n\nThe unions Unite and GMB say the "
        "cuts are cynical. In Unite's ballot, 79 per cent backed strikes. Unite members met in October. Unite's "
        "organiser spoke.",
        {"01-19": "GMB Unite", "02-01": "GMB Unite"},
    ),
    "the paragraph before, in a round-up": (
        "Aslef drivers strike on 1 February.\n\nRCN nurses go out on 6 February.\n\nGMB crews strike on 6 February.\n\n"
        "The National Education Union (NEU) will hold its first strike on 1 February.\n\nRegional strikes begin on 28 "
        "February.",
        {"02-01": "ASLEF NEU", "02-06": "GMB RCN", "02-28": "NEU"},
    ),
    "joined by no union": (
        "Teachers in the NEU will strike on 1 February, joined on the picket line by a bishop. The NASUWT has talks.",
        {"02-01": "NEU"},
    ),
    "all three unions": (
        "The RMT and TSSA strike on 26 January, while Aslef members stop work on 28 January. All three unions will be "
        "out on 1 February.",
        {"01-26": "RMT TSSA", "01-28": "ASLEF", "02-01": "ASLEF RMT TSSA"},
    ),
    "in favour of going out": (
        "Train drivers in Aslef voted by nine to one in favour of going out on 1 February.",
        {"02-01": "ASLEF"},
    ),
    "go out on": (
        "Ambulance strikes: members of the GMB and Unison go out on 1 February.",
        {"02-01": "GMB Unison"},
    ),
    "a calendar by day": (
        "Who is out and when\n\n26 January: CWU at Royal Mail; UCU in universities; RCN nurses\n1 and 2 February: EIS "
        "and NASUWT in schools\n\nAnd in the spring\n1 March: RMT on the railway",
        {"01-26": "CWU RCN UCU", "02-01": "EIS NASUWT", "02-02": "EIS NASUWT", "03-01": "RMT"},
    ),
    "a calendar under days": (
        "The strikes: who is walking out and when\n\nThursday 26 January\nRoyal Mail: CWU members\nWednesday 1 February"
        "\nRail: RMT members at Network Rail",
        {"01-26": "CWU", "02-01": "RMT"},
    ),
    "a calendar by firm": (
        "Full list of strikes this winter\n\nRoyal Mail (CWU): 26 and 27 January\nNetwork Rail (RMT): 1 February",
        {"01-26": "CWU", "01-27": "CWU", "02-01": "RMT"},
    ),
}


@pytest.mark.parametrize("name", OUT)
def test_tells_who_is_out(name):
    text, expected = OUT[name]
    found: dict[str, list[str]] = {}
    for day in read(Article(text, published=FRIDAY.isoformat())).strike_records:
        found.setdefault(f"{day['date']:%m-%d}", []).append(day["union"])
    assert {day: " ".join(sorted(unions)) for day, unions in found.items()} == expected


def test_says_that_the_day_was_told_elsewhere():
    text = OUT["results of those out on the day"][0]
    found = read(Article(text, published=FRIDAY.isoformat())).strike_records
    others = [d for d in found if d["union"] != "NEU"]
    assert {d["confidence"] for d in others} <= {"medium", "low"}
    assert all(e["text"] in ("1 February",) for d in found for e in d["evidence"] if e["field"] == "date")
