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
    "voters of a union, told by its name": (
        "Council staff in Unison voted to accept an improved offer.\n\nSome 71.3 per cent of Unison voters - among "
        "them cooks, cleaners and caretakers - backed the latest pay offer.",
        [("Unison", YES, 71.3, None)],
    ),
    "a third union is no turnout of a third": (
        "The GMB said 88% of those who took part in a ballot last week had voted to strike.\n\nMembers of a third "
        "union, Unite, voted on the same day. It said 60% of those voting were in favour of accepting the offer.",
        [("GMB", STRIKE, 88, None), ("Unite", YES, 60, None)],
    ),
    "a table with other columns": (
        "Four more CUPE locals take strike votes\n\nCUPE Locals | Contract Expiry | YES % vote | Turnout\n1251 - "
        "institutional services | June 2017 | 98% | 781 voted\n1418 - rehabilitation | August 2017 | 92% | 1,106 voted",
        [("CUPE", STRIKE, 98, None), ("CUPE", STRIKE, 92, None)],
    ),
    "balloted by a union that rejected a freeze": (
        "Bus drivers are to strike. They were balloted by Unite, which rejected a pay freeze, and the results came "
        "back with 71 per cent of those who returned their papers in favour.",
        [("Unite", STRIKE, 71, None)],
    ),
    "less than what is told as the least": (
        "The vote of the RMT revealed that over 91% voted for strike action on a 60% turnout.\n\nMr Stewart said: "
        "“90% of those who voted backed calls for industrial action.”",
        [("RMT", STRIKE, 91, 60)],
    ),
    "to accept and call off a boycott": (
        "UCU members accepted a pay deal. Of the votes cast, 25,239 voted to accept the offer and call off the marking "
        "boycott (83.7 per cent).",
        [("UCU", YES, 83.7, None)],
    ),
    "with majorities of so many and so many": (
        "Drivers and engineers in Unite voted in a ballot with majorities of 90 and 89 per cent respectively for "
        "strike action.",
        [("Unite", STRIKE, 90, None), ("Unite", STRIKE, 89, None)],
    ),
    "workers sign off on a deal": (
        "Strike over as UAW workers sign off on four-year deal\n\nLocal results had pointed to a clear win. At the "
        "plant in Toledo, 80% were in favor.",
        [("UAW", YES, 80, None)],
    ),
    "action other than strikes": (
        "Of the UCU members who took part, 70% said they supported strike action, while 83% backed action other than "
        "strikes.",
        [("UCU", STRIKE, 70, None), ("UCU", SHORT, 83, None)],
    ),
    "respondents to the ballot": (
        "41 per cent of UCU staff responded to the ballot. In response to the first question, asking whether "
        "respondents would be prepared to take strike action, close to 70 per cent of respondents voted 'Yes'.",
        [("UCU", STRIKE, 70, 41)],
    ),
    "elections in brackets": (
        "Even in EE - where the turnout of CWU members fell short of the 50% threshold (a level that is seldom met in "
        "any local or mayoral elections) - an extraordinary 95.5% of those who participated indicated their "
        "willingness to strike on a 49.7% turnout.",
        [("CWU", STRIKE, 95.5, 49.7)],
    ),
    "rejected the cuts and voted for action": (
        "In a ballot of 820 members of the NBRU, 83pc rejected the cuts - including less premium pay that a court had "
        "recommended - and voted in favour of strike action.",
        [("NBRU", STRIKE, 83, None)],
    ),
    "one turnout of a consultative ballot told in two sentences": (
        "In a consultative ballot three-quarters (75 per cent) of UCU members taking part wanted to reject the final "
        "pay offer.\n\nSome 61 per cent said that they would be willing to take part in industrial action over it, on "
        "a turnout of 32 per cent.",
        [("UCU", NO, 75, 32), ("UCU", STRIKE, 61, 32)],
    ),
    "all on turnouts of over": (
        "Unite reported a vote for strike action of 95.5 per cent; GMB of 95.6 per cent for strike and SIPTU of 93.1 "
        "per cent - all on turnouts of over 60 per cent.",
        [("Unite", STRIKE, 95.5, 60), ("GMB", STRIKE, 95.6, 60), ("SIPTU", STRIKE, 93.1, 60)],
    ),
    "a share of the eligible, who took part": (
        "BMA doctors will strike. In July members voted against a deal by a margin of 58% to 42%. About 37,000 "
        "members, or 68% of the 54,000 trainee doctors and students who were eligible to vote, took part in the ballot "
        "on the settlement.",
        [("BMA", NO, 58, 68)],
    ),
    "that vote, of which the turnout is not": (
        "A strike looked likely after 99 per cent of pilots in the IALPA voted for it.\n\nThe airline was sorry.\n\nIt "
        "may come this month.\n\nThe union must give notice.\n\nPassengers wait.\n\nThe result showed that six of the "
        "668 pilots who voted opposed it. Turnout was 89 per cent.\n\nThe union held a paper ballot after the airline "
        "doubted the first one. That vote, announced last Wednesday, was 97.7 per cent in favour.",
        [("IALPA", STRIKE, 99, 89), ("IALPA", STRIKE, 97.7, None)],
    ),
    "lesser forms of action by so many": (
        "RMT members voted by 80% for strikes and by 92% for other forms of industrial action. The turnout was 60%.",
        [("RMT", STRIKE, 80, 60), ("RMT", SHORT, 92, 60)],
    ),
    "and the next union's members": (
        "NEU members voted 86% to accept the pay offer and NASUWT members 77.6%.",
        [("NEU", YES, 86, None), ("NASUWT", YES, 77.6, None)],
    ),
    "in favour, and the next union": (
        "The teacher unions have all voted to take part in the strike. The INTO reported 72 per cent in favour, and "
        "the TUI 81 per cent.",
        [("INTO", STRIKE, 72, None), ("TUI", STRIKE, 81, None)],
    ),
    "two unions' shares of one unit": (
        "CUPE 150 and 157 members voted 94 and 86 per cent in favour of strike action, respectively.",
        [("CUPE", STRIKE, 94, None), ("CUPE", STRIKE, 86, None)],
    ),
    "a dash between turnout and vote": (
        "This UCU branch has smashed the 50% threshold, with a turnout of 61.2% - 75.4% of those of you who voted said "
        "that you are prepared to take strike action.",
        [("UCU", STRIKE, 75.4, 61.2)],
    ),
    "one turnout of the stoppages asked about one by one": (
        "More than 67.9 per cent of our NSW Teachers Federation members voted in a protected action ballot.\n\nNinety "
        "five per cent voted for stoppages of up to four hours and 92 per cent voted for full-day strike action.",
        [("NSWTF", STRIKE, 95, 67.9), ("NSWTF", STRIKE, 92, 67.9)],
    ),
    "polled so many members": (
        "The Irish National Teachers' Organisation polled 6,647 members in the north. A total of 34.45% sent back "
        "their papers; 78.67% of these were for strike action.",
        [("INTO", STRIKE, 78.67, 34.45)],
    ),
    "amounting to a vote in favour of": (
        "RMT members back more strikes: 13,191 votes were cast for them, as opposed to 1256 who said 'no', amounting "
        "to a vote in favour of 91 per cent.",
        [("RMT", STRIKE, 91, None)],
    ),
    "a turnout for strike action": (
        "CWU members voted by 98.7 per cent on a 72.2 per cent turnout. An earlier vote in July had seen some 97.6 per "
        "cent vote 'yes' on a 77 per cent turnout for strike action over pay.",
        [("CWU", STRIKE, 98.7, 72.2), ("CWU", STRIKE, 97.6, 77)],
    ),
    "a minimum of half": (
        "The EIS ballot saw almost 86% of those who voted backing strikes.\n\nHowever, the 46.57% turnout was too low "
        "under laws which require a minimum of 50% participation.",
        [("EIS", STRIKE, 86, 46.57)],
    ),
    "against a proposed resolution": (
        "Talks are to restart after Aslef drivers voted by 54% to 46% against the proposed resolution.",
        [("ASLEF", NO, 54, None)],
    ),
    "of those entitled so many did": (
        "The ASTI asked its members two questions. Of those entitled to vote 77% did, and 80% of them were for "
        "industrial action up to and including strikes.",
        [("ASTI", STRIKE, 80, 77)],
    ),
    "the figure taking part": (
        "UCU members did not renew their mandate for strikes. In October the figure taking part was 57.8%, and 81% of "
        "them said yes to strikes.",
        [("UCU", STRIKE, 81, 57.8)],
    ),
    "the percentage who replied": (
        "UNISON members voted by 59.7% to 40.3% to reject the pay offer. The percentage who replied was 25.4%.",
        [("Unison", NO, 59.7, 25.4)],
    ),
    "gives the majority as": (
        "FBU crews will strike.\n\nThursday's count was 3,482 for a strike, 943 against. The union gives the majority "
        "as 79 per cent, and by a quirk the turnout is 79 per cent as well.",
        [("FBU", STRIKE, 79, 79)],
    ),
    "so many came back, or a share": (
        "Doctors in the BMA have voted for more strikes. This time 28,598 papers came back, or 53%, and on most the "
        "answer was yes.",
        [("BMA", STRIKE, None, 53)],
    ),
    "that is so many per cent in a union of": (
        "When the last paper was counted, 2,203 members of the UESF had voted to strike, with just 317 against. That's "
        "87.4 percent in a union of 6,000 teachers.",
        [("UESF", STRIKE, 87.4, None)],
    ),
    "voted to join the strike called by others": (
        "The count ended: 21,518 Impact members had voted to join the strike called by other unions and 11,576 had "
        "voted against. That is a majority of 65 per cent.",
        [("IMPACT", STRIKE, 65, None)],
    ),
    "turned down a contract on a day": (
        "UAW members turned down a second contract Tuesday, 55% to 45%, and will stay on the picket lines.",
        [("UAW", NO, 55, None)],
    ),
    "at Inland Revenue": (
        "PSA members will take industrial action next month, after a vote to strike. At Inland Revenue 87 per cent of "
        "those voting supported the stoppages and at the ministry the figure was 81 per cent.",
        [("PSA", STRIKE, 87, None), ("PSA", STRIKE, 81, None)],
    ),
    "hands put up": (
        "Unite members voted last week to strike. At the meeting 118 of the 122 drivers present had put their hands up "
        "for the stoppage, he said.",
        [("Unite", STRIKE, None, None)],
    ),
    "a first and a second ballot told by counts": (
        "SIPTU members voted in two ballots today. In the first ballot, for strike action, out of 541 valid votes, 394 "
        "were in favour of striking. The second ballot, on industrial action, saw 487 votes in favour, out of a total "
        "of 546 valid votes.",
        [("SIPTU", STRIKE, None, None), ("SIPTU", SHORT, None, None)],
    ),
    "in favour of action after another offer was rejected": (
        "In a separate ballot on terms for members (following their rejection of the pay deal), ASTI members voted by "
        "78% to 22% in favour of industrial action.",
        [("ASTI", STRIKE, 78, None)],
    ),
    "one turnout of two ballots": (
        "UCU members at Durham voted on two ballots: one for action over pay and one over pensions. There was a "
        "turnout of 61% among UCU members.\n\n77% of members voted to take part in strike action over pay and 82% "
        "voted for action short of a strike. In the ballot over pensions, 81% voted for strike action and 84% for "
        "action short of a strike.",
        [("UCU", STRIKE, 77, 61), ("UCU", SHORT, 82, 61), ("UCU", STRIKE, 81, 61), ("UCU", SHORT, 84, 61)],
    ),
    "last week's vote had another turnout": (
        "The union's secretary said 92 per cent of the 220 Unite members turned out to vote today, and 71 per cent of "
        "them voted in favour of the pay agreement. Last week, the site rejected the deal, with 51 per cent against.",
        [("Unite", YES, 71, 92), ("Unite", NO, 51, None)],
    ),
    "a yes vote of everyone": (
        'RMT officer Ann Poe said: "The cleaners have delivered a 100% yes vote to take industrial action to win back '
        'their sickness scheme."',
        [("RMT", STRIKE, 100, None)],
    ),
    "a ratio in words": (
        "Members of Unite voted about eight-to-two in favour of a strike.",
        [("Unite", STRIKE, 80, None)],
    ),
    "counts and their share": (
        "PASNAP nurses have voted to accept new contracts. The tally in the ratification vote was 1,052 to 34 in "
        "favor, or 97 percent.",
        [("PASNAP", YES, 97, None)],
    ),
    "counts against an offer": (
        "A strike looks set to go ahead. Members of Unite are holding out for 5%. They voted by 213 to 96 against the "
        "latest offer, which the firm said was worth 4.25%.",
        [("Unite", NO, None, None)],
    ),
    "a contract which members approved": (
        "The RMT strike ended in May. The contract, which members approved by a vote of 2,381 to 516, includes a raise "
        "of 3 percent.",
        [("RMT", YES, None, None)],
    ),
    "a union's own vote beside one of students": (
        "Students have voted to support the strike. 73.6% of students who voted were in favour.\n\nThe referendum "
        "comes after a vote within the UCU in which its members backed strike action. 71.4% of voters voted in favour "
        "of strike action. The turnout was 56.2% of eligible voters.",
        [("UCU", STRIKE, 71.4, 56.2)],
    ),
    "so many of so many at each firm": (
        "At one carmaker 96% of the 4,600 UAW workers voted in favor of a strike, along with 98% of the 5,900 UAW "
        "members at a second and 95% of the 4,400 at a third.",
        [("UAW", STRIKE, 96, None), ("UAW", STRIKE, 98, None), ("UAW", STRIKE, 95, None)],
    ),
    "collective action of others than family doctors": (
        "Some 97 per cent of Aslef members expressed their approval for collective action in the ballot.",
        [("ASLEF", STRIKE, 97, None)],
    ),
    "collective action of family doctors": (
        "Some 97 per cent of GPs in the BMA voted for collective action in the ballot.",
        [("BMA", SHORT, 97, None)],
    ),
    "another yes vote": (
        "CWU members have voted to reject pay cuts. In the depots 95.8% said yes to industrial action on a 74.8% "
        "turnout.\n\nIn the shops another 'yes' vote of 91.5% was recorded on a 58.2% turnout.",
        [("CWU", STRIKE, 95.8, 74.8), ("CWU", STRIKE, 91.5, 58.2)],
    ),
    "a turnout in all three": (
        "Unite reported 95.5% in favour of a strike, GMB 95.6% and SIPTU 93.1%. Turnout was above 60% in all three.",
        [("Unite", STRIKE, 95.5, 60), ("GMB", STRIKE, 95.6, 60), ("SIPTU", STRIKE, 93.1, 60)],
    ),
    "turnouts for one union and another": (
        "The UCU said 64% of those voting would strike and 81% would take other action. The EIS gave its majorities as "
        "70% for a strike and 87% for action short of one. Turnout for UCU members was 51%, and turnout for the EIS "
        "was 47%.",
        [("UCU", STRIKE, 64, 51), ("UCU", SHORT, 81, 51), ("EIS", STRIKE, 70, 47), ("EIS", SHORT, 87, 47)],
    ),
    "all three said": (
        "Unite, Prospect and the GMB balloted members on the pay offer. All three said it had been rejected by over "
        "70%.",
        [("Unite", NO, 70, None), ("Prospect", NO, 70, None), ("GMB", NO, 70, None)],
    ),
    "rejected by so many proposals": (
        "Unite drivers rejected by 51 per cent proposals that came out of days of talks.",
        [("Unite", NO, 51, None)],
    ),
    "said yes, and the motion was lost": (
        "When Impact members were asked in March whether they would take part in a strike, 65 per cent said yes, on a "
        "turnout of 53 per cent, and the motion was lost.",
        [("IMPACT", STRIKE, 65, 53)],
    ),
    "majorities on one thing and another": (
        "In two CWU strike ballots the majorities were 94.7 per cent on plans to move staff and 95 per cent on other "
        "issues.",
        [("CWU", STRIKE, 94.7, None), ("CWU", STRIKE, 95, None)],
    ),
    "so many for one union and another": (
        "The strike ballot's result was the same in both camps: 77 per cent for the Irish National Teachers' "
        "Organisation, and 77 per cent for the Teachers' Union of Ireland.",
        [("INTO", STRIKE, 77, None), ("TUI", STRIKE, 77, None)],
    ),
    "the first on a day, the second": (
        "UAW members voted on two offers. Of these the first was rejected by 91 percent on May 16, the second by 90 "
        "percent on June 6.",
        [("UAW", NO, 91, None), ("UAW", NO, 90, None)],
    ),
    "another group who voted by": (
        "Two groups are in the UCU: 3,000 lecturers, who voted by 97 percent to strike, and 1,000 technicians, who "
        "voted by 98 percent.",
        [("UCU", STRIKE, 97, None), ("UCU", STRIKE, 98, None)],
    ),
    "contracts backed by the union, voted down": (
        "Workers at the plant voted down three UAW-backed contracts in a row, the first two by 90 percent.",
        [("UAW", NO, 90, None)],
    ),
    "repudiated": (
        "UAW members voted on two agreements. Each time they had repudiated the company's offer by 90 percent.",
        [("UAW", NO, 90, None)],
    ),
    "of members in attendance": (
        "UAW strikers met on Sunday. At the meeting 78 percent of nearly 1,400 members in attendance voted for the "
        "agreement.",
        [("UAW", YES, 78, None)],
    ),
    "this time by": (
        "UAW members voted by 79 percent to strike for four days. They re-authorized the strike for a further week, "
        "this time by 80 percent.",
        [("UAW", STRIKE, 79, None), ("UAW", STRIKE, 80, None)],
    ),
    "that poll, a snap one": (
        "The NEU held a 'snap poll' on the offer. In that poll 95% voted to accept, on a 41% turnout.",
        [("NEU", YES, 95, 41)],
    ),
    "said that so much was not enough": (
        "RCN members rejected the pay offer. In the vote, 91% of voting members in Wales said the 3.6% award "
        "was not enough.",
        [("RCN", NO, 91, None)],
    ),
    "a further question got": (
        "The BMA said 98% voted for a strike on a 76% turnout. A further question, on action short of a strike, got "
        "99.4%.",
        [("BMA", STRIKE, 98, 76), ("BMA", SHORT, 99.4, 76)],
    ),
    "the second question put": (
        'UCU members were asked about strike action, and about action short of a strike. 91% voted "yes" for the '
        'first question and 95% voted "yes" for the second question.',
        [("UCU", STRIKE, 91, None), ("UCU", SHORT, 95, None)],
    ),
    "for and against, with a few spoilt": (
        "Fifty-seven percent of PPTA members voted against ratification of the settlement. Forty-two percent voted for "
        "ratification.",
        [("PPTA", NO, 57, None)],
    ),
    "rejected and authorised in one vote": (
        "Leaders of the UFCW said that 97 percent of those who voted had rejected the offer and authorized a strike.",
        [("UFCW", STRIKE, 97, None)],
    ),
    "to turn down an offer and strike": (
        "More than 90 percent of Minnesota Nurses Association members voted to turn down that offer and authorize a "
        "strike.",
        [("MNA", STRIKE, 90, None)],
    ),
    "so many against, in news of an offer refused": (
        "Metro workers reject city's offer, may strike on 2 March\n\nBus drivers voted to turn down the city's latest "
        "contract offer.\n\nThe result was 98.4 per cent against, ATU Local 99 said after a meeting.",
        [("ATU", NO, 98.4, None)],
    ),
    "plants' votes on a contract": (
        "Strike over as UAW workers sign off on deal\n\nThe UAW announced that its members had approved a new "
        "contract. Picket lines came down within minutes.\n\nLocal results had pointed to a clear win. At the "
        "Powertrain plant 80% were in favor.",
        [("UAW", YES, 80, None)],
    ),
    "lines on action and on strikes": (
        "SIPTU members have voted for industrial and strike action\n\nHealth\nFor Industrial Action - 90.5%\nFor "
        "Strike Action - 85.6%",
        [("SIPTU", SHORT, 90.5, None), ("SIPTU", STRIKE, 85.6, None)],
    ),
    "going ahead to a strike ballot": (
        "Among Unite members offshore there was a 93.5 per cent vote for going ahead to a strike ballot.",
        [("Unite", MOVE, 93.5, None)],
    ),
    "a second ballot with a turnout of its own": (
        "ASTI members were asked twice. In the ballot on pay 80% voted for strikes on a turnout of 77%. In the second, "
        "on withdrawing from supervision, 78% were in favour, with 73% voting.",
        [("ASTI", STRIKE, 80, 77), ("ASTI", SHORT, 78, 73)],
    ),
    "no to a rise on the table, and a second question": (
        "In a consultative vote by the EIS 94% said no to the 5% on the table. A second question asked whether members "
        "would be ready to strike, and 91% replied that they would.",
        [("EIS", NO, 94, None), ("EIS", STRIKE, 91, None)],
    ),
    "for action short of that": (
        "The BMA balloted junior doctors. For a full strike the vote was 98 per cent; for action short of that, 99 per "
        "cent.",
        [("BMA", STRIKE, 98, None), ("BMA", SHORT, 99, None)],
    ),
    "for other forms it was": (
        "Of the 72 per cent who returned a paper, 93 per cent of Unite members were prepared to strike, and for other "
        "forms of action it was 97 per cent.",
        [("Unite", STRIKE, 93, 72), ("Unite", SHORT, 97, 72)],
    ),
    "decided against with only so many": (
        "Unite members decided against a strike, with only 44.6 per cent in favour, although 53 per cent would take "
        "action short of one.",
        [("Unite", STRIKE, 44.6, None), ("Unite", SHORT, 53, None)],
    ),
    "voted earlier this year by": (
        "Security guards in Unite voted earlier this year, by 95%, to strike over new shifts.",
        [("Unite", STRIKE, 95, None)],
    ),
    "a tally of a vote on a deal": (
        "Transit strike: TWU members vote again\n\nIn the second vote on the same deal, bus workers in the TWU said "
        "yes. The tally, 71 percent in favor, was read out on Tuesday.",
        [("TWU", YES, 71, None)],
    ),
    "an indicative poll": (
        "Unite members at the depot want a strike. In April an indicative poll there produced a 95 per cent vote in "
        "favour of industrial action.",
        [("Unite", STRIKE, 95, None)],
    ),
    "after rejecting an offer by so many": (
        "Unite members voted by 92% on a turnout of 65% to strike, after rejecting a 3% offer by 86%.",
        [("Unite", STRIKE, 92, 65), ("Unite", NO, 86, None)],
    ),
    "rejected a rise of so much and voted by so many": (
        "Unite members rejected a 3% offer and voted by 92% to strike.",
        [("Unite", STRIKE, 92, None)],
    ),
    "offered so much and voted by so many": (
        "Unite members were offered 3% and voted by 92% to strike on a 65% turnout.",
        [("Unite", STRIKE, 92, 65)],
    ),
    "want so much and voted by so many": (
        "Unite members want 10% and voted by 92% to strike.",
        [("Unite", STRIKE, 92, None)],
    ),
    "who make up so many of staff": (
        "Unite members, who make up 60% of staff, voted by 92% to strike.",
        [("Unite", STRIKE, 92, None)],
    ),
    "rents are up so much and members voted by": (
        "Rents are up 30% and Unite members have voted to strike by 92%.",
        [("Unite", STRIKE, 92, None)],
    ),
    "represents so many of staff": (
        "Unite represents 60% of staff, and 92% of its members voted to strike.",
        [("Unite", STRIKE, 92, None)],
    ),
    "rejected then, and now voted on a turnout to strike": (
        "Unite members rejected the 2% offer by 75% in June, and have now voted by 92% on a turnout of 65% to strike.",
        [("Unite", NO, 75, None), ("Unite", STRIKE, 92, 65)],
    ),
    "yes in so high a turnout in the strike ballot": (
        "Aslef said 93 per cent voted Yes in a 70 per cent turnout in the strike ballot.",
        [("ASLEF", STRIKE, 93, 70)],
    ),
    "just over the threshold at": (
        "EIS members have voted, with 93% in favour of striking, on a turnout just over the 50% threshold at 51%.",
        [("EIS", STRIKE, 93, 51)],
    ),
    "backed walkouts by a ratio": (
        "Prospect said its museum members had backed walkouts by 4-1 in protest at a pay rise of 1.5%.",
        [("Prospect", STRIKE, 80, None)],
    ),
    "wanted to be formally balloted": (
        "Over 91% of SoR members in the consultation said they wanted to be formally balloted for strike action.",
        [("SoR", MOVE, 91, None)],
    ),
    "voted to strike by, and for action short by": (
        "RMT members voted to strike by 92% and for action short by 95%, on a turnout of 65%.",
        [("RMT", STRIKE, 92, 65), ("RMT", SHORT, 95, 65)],
    ),
    "rejected it by so many and voted for strikes by so many": (
        "Unite members rejected the 3% offer by 86% and voted for strike action by 92%.",
        [("Unite", NO, 86, None), ("Unite", STRIKE, 92, None)],
    ),
    "rejected, and will be balloted on strikes": (
        "Unison members rejected the deal, 62% to 38%, and may be balloted on strikes.",
        [("Unison", NO, 62, None)],
    ),
    "accepted, with so many in favour": (
        "Unite members narrowly accepted the offer, with 51 per cent in favour, and strikes have been called off.",
        [("Unite", YES, 51, None)],
    ),
    "rejected it and voted for strikes": (
        "EIS members have rejected an offer and voted for strikes. The EIS ballot saw 92% vote in favour on a "
        "turnout of 65%.",
        [("EIS", STRIKE, 92, 65)],
    ),
    "every one who voted backed it": (
        "Every one of the 40 Unite members who voted backed strike action.",
        [("Unite", STRIKE, 100, None)],
    ),
    "of those who were balloted": (
        "Some 78% of those who were balloted voted for strike action, the FBU said.",
        [("FBU", STRIKE, 78, None)],
    ),
    "voted narrowly, by so many, to strike": (
        "RMT members voted narrowly, by 55%, to strike.",
        [("RMT", STRIKE, 55, None)],
    ),
    "the vote for it so many": (
        "The turnout was 77% and the vote in favour of strike action 97%, the RMT said.",
        [("RMT", STRIKE, 97, 77)],
    ),
    "choosing strike action": (
        "Nearly eight in ten (77%) RMT members voted, with 97% choosing strike action.",
        [("RMT", STRIKE, 97, 77)],
    ),
    "sent it back": (
        "Of the 7,155 drivers who were sent a ballot by Unite, 76% sent it back. Some 98% of those voted for a strike.",
        [("Unite", STRIKE, 98, 76)],
    ),
    "papers returned at": (
        "GMB crews were asked about a strike. The union put the share of papers returned at 89.8 per cent, "
        "and support for a strike among them at 100 per cent.",
        [("GMB", STRIKE, 100, 89.8)],
    ),
    "a verdict and a slash": (
        "Unison members voted to reject the pay offer. Unite members also rejected, 70/30.",
        [("Unite", NO, 70, None)],
    ),
    "accepted with a slash": ("In the GMB ballot the offer was accepted 79/21.", [("GMB", YES, 79, None)]),
    "said no in a consultative ballot": (
        "NEU members were asked about the pay offer. In a consultative ballot 98% of them said no, with 66% voting.",
        [("NEU", NO, 98, 66)],
    ),
    "close on so many": (
        "Close on 80 per cent of INTO members who replied to a ballot would strike.\n\nSome 34.45% sent back "
        "their papers, and 78.67% of these were for strike action.",
        [("INTO", STRIKE, 78.67, 34.45)],
    ),
    "a threshold not met": (
        "RCN members strike this week. Across the country they walk out again.\n\nOnly 49.6 per cent of "
        "members in the north voted in the ballot, and so the 50 per cent turnout threshold was not met.",
        [("RCN", STRIKE, None, 49.6)],
    ),
    "action of other types": (
        "UCU voted. On a turnout of 43%, 68% were for a strike and 75% would back other types of action.",
        [("UCU", STRIKE, 68, 43), ("UCU", SHORT, 75, 43)],
    ),
    "controllers of a union of a plain name": (
        "Prospect air traffic controllers at the airport have voted for action.\n\nSome 86% of controllers "
        "voted for strike action. Turnout was 84%.",
        [("Prospect", STRIKE, 86, 84)],
    ),
    "so many of members on a turnout of so many": (
        "Unite said 56.5% of members on a turnout of 78.5% voted for action short of strikes in the ballot of "
        "drivers, while 38.2% voted for strikes.",
        [("Unite", SHORT, 56.5, 78.5), ("Unite", STRIKE, 38.2, 78.5)],
    ),
    "a bound and the turnout in brackets": (
        "The EIS balloted for a strike. A majority of those voting were for strike action (80.4%), but "
        "turnout for the ballot was below 50% (37.76%).",
        [("EIS", STRIKE, 80.4, 37.76)],
    ),
    "a bound and the turnout after it": (
        "While nine out of ten NASUWT members voted for strikes, the turnout was below 50%. It remains in "
        "dispute despite only achieving a 43% turnout.",
        [("NASUWT", STRIKE, 90, 43)],
    ),
    "in favour and against the proposal": (
        "UCU members have accepted a proposal on pensions. Some 62.5% turned out to vote, with 65% voting in "
        "favour and 35% voting against the new proposal.",
        [("UCU", YES, 65, 62.5)],
    ),
    "proposals for action": (
        "In the BMA ballot on action, 83% of those who voted backed proposals for industrial action short "
        "of a strike, and 71% backed full strike action.",
        [("BMA", SHORT, 83, None), ("BMA", STRIKE, 71, None)],
    ),
    "respondents who voted to accept": (
        "NAHT members have voted to accept an offer. In the online ballot 84% of respondents voted to accept "
        "the offer.",
        [("NAHT", YES, 84, None)],
    ),
    "a figure of another's told again": (
        "NASUWT's 81 per cent vote for a strike came from a turnout of 40 per cent.\n\nNapo said its members "
        "would also join in.\nWhile 81 per cent voted in favour of strike action, 90 per cent voted in favour "
        "of action short of strikes.",
        [("NASUWT", STRIKE, 81, 40), ("NASUWT", SHORT, 90, None)],
    ),
    "its committee reported": (
        "Campus staff have voted to strike.\n\nThe Graduate Labor Union's organizing committee reported that "
        "88% of members voted in favor.",
        [("Graduate Labor Union", STRIKE, 88, None)],
    ),
    "had agreed to ballot": (
        "ASTI members voted by 81% for strike action. The ASTI's executive had agreed to ballot members on "
        "two matters.",
        [("ASTI", STRIKE, 81, None)],
    ),
    "so many (a share) did so": (
        "NEU teachers will strike. Some 118,000 (53%) did so, voting for action by a 90.4% majority.",
        [("NEU", STRIKE, 90.4, 53)],
    ),
    "votes in a ballot supported the motion": (
        "Unite members at the depot will strike after 94.7 per cent of votes in a ballot last week supported "
        "the motion.",
        [("Unite", STRIKE, 94.7, None)],
    ),
    "have been voting and have now voted": (
        "EIS members have been voting in a statutory ballot over two weeks, and have now voted by 95.4 per "
        "cent for a strike.",
        [("EIS", STRIKE, 95.4, None)],
    ),
    "so many voted in the ballot for it": (
        "GMB said 57.8% of members voted in the ballot for strike action, with 81% of those voting in favour.",
        [("GMB", STRIKE, 81, 57.8)],
    ),
    "less than so many taking part": (
        "Some 85.9% of EIS members who voted backed a strike, but with less than 47% of members taking part "
        "in the vote, it falls.",
        [("EIS", STRIKE, 85.9, 47)],
    ),
    "the reballot opened a while ago": (
        "PCS extended its strike mandate, with 88% of members voting in favour on a 52% turnout. The reballot "
        "of members opened in January.",
        [("PCS", STRIKE, 88, 52)],
    ),
    "a name misremembered": (
        "Members of the Universities and Colleges Union have voted by 71% for a strike.",
        [("UCU", STRIKE, 71, None)],
    ),
    "a turnout of just under a third": (
        "PCS members at the tax office backed a walkout by 62.5%, on a turnout of just under a third.",
        [("PCS", STRIKE, 62.5, 33.3)],
    ),
    "fewer than a third": (
        "In the Prospect ballot on strikes, 71% were in favour, though fewer than a third of members returned "
        "their papers.",
        [("Prospect", STRIKE, 71, 33.3)],
    ),
    "an employer's sum": (
        "BALPA's ballot saw 80% vote for a strike on a 72% turnout. The airline said it has the support of "
        "less than 30% of its pilots. It said that less than half are members of BALPA, and of these, just "
        "57% voted in favour of action.",
        [("BALPA", STRIKE, 80, 72)],
    ),
    "three quarters of the total": (
        "The NUT's ballot on strikes closed in March. There were 48,217 votes in favour, three quarters of "
        "the total; the turnout was 32%.",
        [("NUT", STRIKE, 75, 32)],
    ),
    "filled in the form": (
        "The NUT said 70% of teachers had voted for a strike. Under a third of members, 32%, filled in the form.",
        [("NUT", STRIKE, 70, 32)],
    ),
    "voted that a strike is right": (
        "Over 76% of the BMA's members voted, and of these 98% voted that a strike was the right thing.",
        [("BMA", STRIKE, 98, 76)],
    ),
    "chose to down tools": (
        "With a 73 per cent turnout, 88 per cent of the FBU's 32,000 members chose to down tools over pay.",
        [("FBU", STRIKE, 88, 73)],
    ),
    "the main ballot": (
        "FBU members are to strike. In England, Scotland and Wales 88% voted to walk out. In Northern Ireland "
        "94% voted to strike, and in a ballot of one control room in Crewe 80% were for a strike. The main "
        "ballot attracted a 73% turnout.",
        [("FBU", STRIKE, 88, 73), ("FBU", STRIKE, 94, None), ("FBU", STRIKE, 80, None)],
    ),
    "a motion follows the result": (
        "The motion follows last night's UCU result, in which 71% of the branch voted for strikes on a 51.7% turnout.",
        [("UCU", STRIKE, 71, 51.7)],
    ),
    "saw so many vote": (
        "UCU members voted for strikes with a majority of 72%, in a ballot that saw 64% of Leith members vote.",
        [("UCU", STRIKE, 72, 64)],
    ),
    "where strikers meet": (
        "Last spring UCU staff walked out. Then 88 per cent of those who voted had backed strikes, with a "
        "turnout of 58 per cent, and the Students' Union was occupied for a week.",
        [("UCU", STRIKE, 88, 58)],
    ),
    "only so many voted, against a background": (
        "PCS staff will strike. Over 60 per cent of those voting were in favour. Only 36 per cent of the "
        "280,000 members voted - against a background of falling numbers.",
        [("PCS", STRIKE, 60, 36)],
    ),
    "of total eligible": (
        "RMT crews voted by 92% for strikes and by 98% for action short of a strike on a 60% turnout. Of all "
        "crews 55% of the total eligible voted yes for strikes.",
        [("RMT", STRIKE, 92, 60), ("RMT", SHORT, 98, 60)],
    ),
    "one department of many": (
        "Around 86% of PCS members voted for strikes. The Ministry had one of the highest turnouts, with 74% "
        "of eligible members taking part.",
        [("PCS", STRIKE, 86, None)],
    ),
    "out of ten": (
        "Aslef members are to have a new ballot on a strike. Last month they had voted eight out of 10 to "
        "support the action.",
        [("ASLEF", STRIKE, 80, None)],
    ),
    "as put on the paper": (
        "Aslef asked its drivers two questions:\n\nAre you prepared to take part in a strike?\n\nThe votes were "
        "as follows: Yes 630 (87.3%) No 92 (12.7%)\n\nAre you prepared to take part in industrial action short "
        "of a strike?\n\nThe votes were as follows: Yes 690 (95.6%) No 32 (4.4%).",
        [("ASLEF", STRIKE, 87.3, None), ("ASLEF", SHORT, 95.6, None)],
    ),
    "almost so many and the figure": (
        "Almost four out of five ASTI teachers backed a strike. Figures released yesterday show 77 per cent "
        "support for strike action.",
        [("ASTI", STRIKE, 77, None)],
    ),
    "higher than the vote last week": (
        "Some 86% of Unite's drivers voted in favour of industrial action, higher than the 74% vote last week "
        "for a strike at the other plant.",
        [("Unite", STRIKE, 86, None), ("Unite", STRIKE, 74, None)],
    ),
    "with so many taking part in the ballot": (
        "The vote for action, 81%, was larger than expected, with 68% of Unison members taking part in the "
        "ballot. They will strike in March.",
        [("Unison", STRIKE, 81, 68)],
    ),
    "respondents of a ballot": (
        "41 per cent of UCU members responded to the ballot. To the question whether they would take strike "
        "action, close to 70 per cent of respondents said yes.",
        [("UCU", STRIKE, 70, 41)],
    ),
    "and turned down a rise": (
        "PCS members have been out since 6 February in a strike. They voted 98% in favour on a 70% turnout, "
        "and turned down 2.4% last week.",
        [("PCS", STRIKE, 98, 70)],
    ),
    "took part in a ballot": (
        "In November 23% of Unison members took part in a ballot on industrial action, with 92% voting in "
        "favour of striking.",
        [("Unison", STRIKE, 92, 23)],
    ),
    "not good enough": (
        "Balpa pilots were balloted on an offer. 96 per cent said that it wasn't good enough.",
        [("BALPA", NO, 96, None)],
    ),
    "that amounts to": (
        "A total of 18,277 members of the FBU voted for a strike and 5,166 against. That amounts to 78%, from "
        "23,507 papers returned.",
        [("FBU", STRIKE, 78, None)],
    ),
    "to action that stops short": (
        "On pay, 73.99% of UCU members said yes to strikes, and 85.91% to action that stops short of them. On "
        "pensions the figures were 79.45% and 88.15%.",
        [
            ("UCU", STRIKE, 73.99, None),
            ("UCU", SHORT, 85.91, None),
            ("UCU", STRIKE, 79.45, None),
            ("UCU", SHORT, 88.15, None),
        ],
    ),
    "no to the 5%": (
        "The EIS has had a pay offer. In a consultative vote 94% said no to the 5% on the table. A second question "
        "asked "
        "whether members would be ready to strike for something better, and 91% replied that they would.",
        [("EIS", NO, 94, None), ("EIS", STRIKE, 91, None)],
    ),
    "every one who returned a paper": (
        "Every one of the Unison members who returned a ballot paper was in favour of strikes. Turnout was 84.2%.",
        [("Unison", STRIKE, 100, 84.2)],
    ),
    "four in five members taking part": (
        "GMB said 87 per cent of voters at the Leith branch were in favour of a strike, with four in five "
        "members taking part.",
        [("GMB", STRIKE, 87, 80)],
    ),
    "a mandate asked for": (
        "The TUI will strike on 1 March. It asked its members for a mandate in the autumn. On that occasion 92 per "
        "cent of votes were in favour.",
        [("TUI", STRIKE, 92, None)],
    ),
    "in an Irish poll": (
        "The ASTI balloted its members on strikes. Eighty per cent said yes, in a poll of 73 per cent.",
        [("ASTI", STRIKE, 80, 73)],
    ),
    "turnout in both cases": (
        "Members of the TUI voted by 63 per cent to 37 per cent against the deal. In a vote held at the same "
        "time they opted by 65 per cent to 35 per cent for industrial action up to and including strike. The "
        "turnout was 59 per cent in both cases.",
        [("TUI", NO, 63, 59), ("TUI", STRIKE, 65, 59)],
    ),
    "and so many to walking out": (
        "Of those in the GMB who voted, 83 per cent agreed to action short of a strike, and 72 per cent to "
        "walking out.",
        [("GMB", SHORT, 83, None), ("GMB", STRIKE, 72, None)],
    ),
    "two questions of two unions": (
        "The UTU said that 77% of those who sent back papers would be willing to strike and 96% to take part "
        "in other action, while at the INTO the figures were 82% and 97%.",
        [("UTU", STRIKE, 77, None), ("UTU", SHORT, 96, None), ("INTO", STRIKE, 82, None), ("INTO", SHORT, 97, None)],
    ),
    "the precise figure": (
        "Members of the FBU backed a strike by 72 per cent. The union says that four in every five took part: "
        "the precise figure was 81 per cent.",
        [("FBU", STRIKE, 72, 81)],
    ),
    "who returned a paper": (
        "Unite announced the result of its strike ballot. Of the 72 per cent who returned a paper, 93 per "
        "cent were prepared to strike.",
        [("Unite", STRIKE, 93, 72)],
    ),
    "nine pilots in ten": (
        "Balpa said the vote was 93 per cent for a strike, with nine pilots in ten voting.",
        [("BALPA", STRIKE, 93, 90)],
    ),
    "of those who replied": (
        "The PCS asked 280,000 people for their views in a strike ballot. Of the 35% who replied, 61% agreed "
        "to strike.",
        [("PCS", STRIKE, 61, 35)],
    ),
    "only so many did so": (
        "69 per cent of the UCU members who sent back their papers wanted to walk out. But only 42 per cent "
        "did so across the country.",
        [("UCU", STRIKE, 69, 42)],
    ),
    "so many voted: a share": (
        "Of just under 70,000 UCU members, 28,295 voted: 41 per cent. Seven in ten of them were prepared to "
        "strike over pay.",
        [("UCU", STRIKE, 70, 41)],
    ),
    "the share was": (
        "In the FBU's main strike ballot 88% of voters said yes, while at North West Control, which takes 999 "
        "calls, the share was 80%.",
        [("FBU", STRIKE, 88, None), ("FBU", STRIKE, 80, None)],
    ),
    "firm by firm with turnouts in brackets": (
        "At Turner, 94.4 per cent of Unite members were in favour of strike action with a turnout of 81.8 per "
        "cent. At Norman it was 74.8 per cent (turnout 71.3 per cent); at Winton, 68.4 per cent (71.9 per "
        "cent), and at Hollis, 59.7 per cent (79.7 per cent).",
        [
            ("Unite", STRIKE, 94.4, 81.8),
            ("Unite", STRIKE, 74.8, 71.3),
            ("Unite", STRIKE, 68.4, 71.9),
            ("Unite", STRIKE, 59.7, 79.7),
        ],
    ),
    "a vote that failed": (
        "Drivers voted against walking out. Unite said today that 39.2 per cent were in favour of a strike "
        "this time, while 57.5 per cent backed other forms of industrial action. Turnout was 79.5 per cent.",
        [("Unite", STRIKE, 39.2, 79.5), ("Unite", SHORT, 57.5, 79.5)],
    ),
    "more than the rules require": (
        "The IAM said 86% of its members had voted to strike, comfortably more than the two-thirds majority "
        "that its rules require.",
        [("IAM", STRIKE, 86, None)],
    ),
    "beside what a survey found": (
        "Usdaw members voted by 67 per cent for strikes.\n\nA survey for the union of 1,200 members found "
        "that 98 per cent wanted more stable hours.",
        [("Usdaw", STRIKE, 67, None)],
    ),
    "the figures for another union": (
        "In the GMB 79.5 per cent of members who voted were in favour of strike action and 87.3 per cent in "
        "favour of action short of a strike. The figures for Unite were 59.7 per cent and 76.1 per cent.",
        [
            ("GMB", STRIKE, 79.5, None),
            ("GMB", SHORT, 87.3, None),
            ("Unite", STRIKE, 59.7, None),
            ("Unite", SHORT, 76.1, None),
        ],
    ),
    "every one of them": (
        "The chorus is to strike. It follows a ballot by Equity in which 43 of the 44 members returned their "
        "papers, a turnout of 97.7%, and every one of them voted in favour.",
        [("Equity", STRIKE, 100, 97.7)],
    ),
    "of a joint ballot": (
        "In a joint strike ballot of Amicus and the GMB, 55% of those voting opposed action and 45% were in "
        "favour. The unions said 77% of the 1,300 people entitled to vote had done so.",
        [("Amicus", STRIKE, 45, 77), ("GMB", STRIKE, 45, 77)],
    ),
    "told to MPs": (
        "The NUT was singled out. 'The strike ballot took place in 2012, it was on a 27 per cent turnout,' "
        "she told MPs.",
        [("NUT", STRIKE, None, 27)],
    ),
    "through the polls": (
        "The Minnesota Nurses Association gave notice of a strike. Four days before that, nurses had streamed "
        "through the polls to "
        "vote on whether to authorize the action. In the end, 84 percent of those casting ballots voted in "
        "favor.",
        [("MNA", STRIKE, 84, None)],
    ),
    "of those who had taken part": (
        "Workers voted to renew their strike mandate. Unite said 97% of those who had taken part were in "
        "favour of continuing, on a turnout of 75%.",
        [("Unite", STRIKE, 97, 75)],
    ),
    "of the eligible, so many did so": (
        "In Unite's strike ballot at the yard 91% voted for action. Of the 748 eligible to vote, 55.9% did so.",
        [("Unite", STRIKE, 91, 55.9)],
    ),
    "the figure for another": (
        "In Unison's strike ballot 58% voted for action; the figure for Unite, which has members in the "
        "stores, was 64%.",
        [("Unison", STRIKE, 58, None), ("Unite", STRIKE, 64, None)],
    ),
    "papers sent back": (
        "The RMT balloted its members for strikes; 71% sent their papers back and 89% of those were in favour.",
        [("RMT", STRIKE, 89, 71)],
    ),
    "papers returned": (
        "In that UCU exercise support for strikes stood at 96%, with 94% of papers returned.",
        [("UCU", STRIKE, 96, 94)],
    ),
    "doing so": (
        "The BMA strike ballot showed that 97% of those voting wanted to walk out, with 71% of the more than "
        "5,000 people entitled to vote doing so.",
        [("BMA", STRIKE, 97, 71)],
    ),
    "those eligible responded": (
        "Seventy-two per cent of those eligible responded to the MU ballot. Of these 93.48% supported strike action.",
        [("Musicians Union", STRIKE, 93.48, 72)],
    ),
    "had 83% and 27%": (
        "Unison members voted by 78% for a strike on a turnout of 29%. At the GMB it was 84% and 33%.",
        [("Unison", STRIKE, 78, 29), ("GMB", STRIKE, 84, 33)],
    ),
    "figures for two questions": (
        "In the AUT's ballot, 64% of those voting supported a strike and 81% action short of one. For Natfhe, "
        "whose members teach in newer universities, the figures were 71% and 83% respectively.",
        [
            ("AUT", STRIKE, 64, None),
            ("AUT", SHORT, 81, None),
            ("NATFHE", STRIKE, 71, None),
            ("NATFHE", SHORT, 83, None),
        ],
    ),
    "action that falls short": (
        "BMA members voted by 98% for a strike. An even higher proportion, 99.4%, were in favour of action "
        "that falls short of one.",
        [("BMA", STRIKE, 98, None), ("BMA", SHORT, 99.4, None)],
    ),
    "a rise rejected last month": (
        "FBU members voted to strike. Members rejected a 5% rise in November, by 79% to 21%.",
        [("FBU", NO, 79, None)],
    ),
    "on pay and conditions the figure": (
        "In the pensions ballot, 79% of UCU members who voted supported a strike; on pay and conditions the "
        "figure was 74%.",
        [("UCU", STRIKE, 79, None), ("UCU", STRIKE, 74, None)],
    ),
    "this time": (
        "The first Ialpa vote for a strike went 98 per cent in favour. The firm raised doubts, and it was "
        "held again. This time the figure was 99 per cent.",
        [("IALPA", STRIKE, 98, None), ("IALPA", STRIKE, 99, None)],
    ),
    "after the counts": (
        "Royal Mail workers in the CWU voted for a strike. There were 61,623 votes in favour of strikes and "
        "19,207 against: 76.24 per cent.",
        [("CWU", STRIKE, 76.24, None)],
    ),
    "did so, or": (
        "The NUJ asked for a strike: 2,107 out of the 2,251 who took part did so, or 94 per cent.",
        [("NUJ", STRIKE, 94, None)],
    ),
    "the next firm's pair": (
        "At Turners 94.4 per cent of Unite members voted for a strike on a turnout of 81.8 per cent, at "
        "Wincanton 68.4 per cent (turnout 71.9) and at BP 60.2 per cent, with 85.8 per cent voting.",
        [("Unite", STRIKE, 94.4, 81.8), ("Unite", STRIKE, 68.4, 71.9), ("Unite", STRIKE, 60.2, 85.8)],
    ),
    "beside a students' vote": (
        "The students' union held a referendum on the strikes, and 81% voted yes.\n\nUCU members across the "
        "country voted last month on two disputes. On pay, 80% of those who took part were for a strike on a "
        "turnout of 58%.",
        [("UCU", STRIKE, 80, 58)],
    ),
    "a headline's turnout": (
        "RCN strikes over after turnout of 43%\n\nAbout 84% of RCN members who voted backed more strikes. But "
        "turnout in the postal ballot was 43.4%.",
        [("RCN", STRIKE, 84, 43.4)],
    ),
    "an offer, then another": (
        "The first offer to NZNO members was rejected by 56.6 percent in November, the second by 73 percent "
        "in March, and the third, which came after a report, by 69.4 percent in June.",
        [("NZNO", NO, 56.6, None), ("NZNO", NO, 73, None), ("NZNO", NO, 69.4, None)],
    ),
    "a ratio told exactly": (
        "Royal Mail workers, members of the CWU, accepted the deal by three to one (75.7%) on a turnout of "
        "67.1%. The strikes are over.",
        [("CWU", YES, 75.7, 67.1)],
    ),
    "last year's turnout": (
        "Last year 43% of NASUWT members voted; this year 51.3% did, with 88.5% of them backing strikes.",
        [("NASUWT", STRIKE, 88.5, 51.3)],
    ),
    "a strike mandate and a turnout": (
        "CUPE education workers gave a 96.5 per cent strike mandate; 45,433 votes were cast, a turnout of 82.6 per "
        "cent.",
        [("CUPE", STRIKE, 96.5, 82.6)],
    ),
    "voted, on a rate, for a strike": (
        "PSAC said 80% of Treasury Board members voted, on a participation rate of 35%, for a strike.",
        [("PSAC", STRIKE, 80, 35)],
    ),
    "in the other it was": (
        "Turnout in England was 60.2%, with 84.9% of UCU members backing strikes; in Scotland it was 57.8%, with 81.1% "
        "in favour.",
        [("UCU", STRIKE, 84.9, 60.2), ("UCU", STRIKE, 81.1, 57.8)],
    ),
    "yes to each": (
        "UCU ballot result: yes to strike 81.1%, yes to ASOS 88.9%.",
        [("UCU", STRIKE, 81.1, None), ("UCU", SHORT, 88.9, None)],
    ),
    "a share behind a turnout": (
        "Unison said 98% of its members at the depot, on a 66% turnout, rejected the pay offer.",
        [("Unison", NO, 98, 66)],
    ),
    "turned down in a vote": (
        "NEU members turned down the offer in a vote, with 98% voting to reject it.",
        [("NEU", NO, 98, None)],
    ),
    "turned down in a referendum": (
        "NEU members turned down the offer in a referendum, with 98% voting to reject it.",
        [("NEU", NO, 98, None)],
    ),
    "papers returned, then who voted": (
        "Of the 722 returned ballots, 87.3 per cent of Aslef members voted in favour of a strike, while 95.6 per cent "
        "said "
        "they were ready to take part in action short of a strike.",
        [("ASLEF", STRIKE, 87.3, None), ("ASLEF", SHORT, 95.6, None)],
    ),
    "only so many of all": (
        "Aslef's members returned a 92.3% vote in favour of action in the ballot on a strike. The firm said it was no "
        "mandate, with only 42% of the drivers voting in favour of a strike.",
        [("ASLEF", STRIKE, 92.3, None)],
    ),
    "voted for Industrial Strike Action": (
        "In a UNISON ballot 81.25% of members voted for Industrial Strike Action.",
        [("Unison", STRIKE, 81.25, None)],
    ),
    "votes counted again further on": (
        "Unite said that 84 per cent of its members who voted backed a strike. It has 500 members there.\n\nThe "
        "charity said "
        "241 people had voted in favour of strike action.",
        [("Unite", STRIKE, 84, None)],
    ),
    "there was also a vote": (
        "CWU members voted by 91.24% on a 65.21% turnout to continue their strikes. A ballot is due each half year. "
        "There "
        "was also a 92.36% vote for action short of a strike.",
        [("CWU", STRIKE, 91.24, 65.21), ("CWU", SHORT, 92.36, 65.21)],
    ),
    "confirmed their willingness": (
        "Over 91% of EIS teachers confirmed their willingness to move to strike action in a consultative vote.",
        [("EIS", STRIKE, 91, None)],
    ),
    "voting that they would": (
        "The GMB said the result was on a 92.5 per cent turnout, with 100 per cent voting that they would take strike "
        "action.",
        [("GMB", STRIKE, 100, 92.5)],
    ),
    "so many of the union participated": (
        "The UAW held a strike vote, 94.5% voting yes, but only 60% of the total union participated.",
        [("UAW", STRIKE, 94.5, 60)],
    ),
    "an agreement voted on above": (
        "UAW members are on strike and have been voting on ratifying a tentative agreement.\n\nA paper's tally had "
        "the vote at "
        "57.6% in favor.",
        [("UAW", YES, 57.6, None)],
    ),
    "pair against a pair in a list": (
        "Aslef drivers voted for strikes by 97%, while RMT members backed them by 91% to 9%; TSSA members by 75.6% and "
        "Unite by 83.4%.",
        [
            ("ASLEF", STRIKE, 97, None),
            ("RMT", STRIKE, 91, None),
            ("TSSA", STRIKE, 75.6, None),
            ("Unite", STRIKE, 83.4, None),
        ],
    ),
    "a branch's turnout in the next sentence": (
        "UCU members voted 88% in favour of strikes and 93% for action short of a strike with a turnout of 58%. The "
        "college's branch saw a turnout of 52.9%, with 86.2% for strikes.",
        [("UCU", STRIKE, 88, 58), ("UCU", SHORT, 93, 58), ("UCU", STRIKE, 86.2, 52.9)],
    ),
    "disputes told in front of their turnouts": (
        "In the pay ballot 74% of UCU members backed strikes on a turnout of 49%; in the pensions one it was 79% on a "
        "turnout of 53%.",
        [("UCU", STRIKE, 74, 49), ("UCU", STRIKE, 79, 53)],
    ),
    "strike a week before": (
        "Members of United Auto Workers Local 2110 had voted by 85 percent to strike a week before.",
        [("UAW", STRIKE, 85, None)],
    ),
    "for work bans": ("NTEU members at Monash voted by 94 percent for work bans.", [("NTEU", SHORT, 94, None)]),
    "figures in brackets behind one pair": (
        "The union joins Unison (76% on a 29% turnout), the GMB (83.7%, 33%) and Unite (75%, 31%) in the strike.",
        [("Unison", STRIKE, 76, 29), ("GMB", STRIKE, 83.7, 33), ("Unite", STRIKE, 75, 31)],
    ),
    "the figures were": (
        "In its ballots 81.1% of UCU members who voted said yes to strikes over pay, on a turnout of 57.8%; over "
        "pensions the figures were 84.9% and 60.2%.",
        [("UCU", STRIKE, 81.1, 57.8), ("UCU", STRIKE, 84.9, 60.2)],
    ),
    "its figures at": (
        "Unison said 83% voted for action on a 71% turnout, for a strike in June; GMB put its figures at 89% and 74%.",
        [("Unison", STRIKE, 83, 71), ("GMB", STRIKE, 89, 74)],
    ),
    "three figures for three unions": (
        "ASTI, INTO and TUI members voted to accept the deal: by 73%, 91% and 82%.",
        [("ASTI", YES, 73, None), ("INTO", YES, 91, None), ("TUI", YES, 82, None)],
    ),
    "turnout at behind with": (
        "CWU members voted for a strike: at one firm 91.5% were for it on a 58.2% turnout; at another the vote was "
        "95.8% "
        "with turnout at 74.8%.",
        [("CWU", STRIKE, 91.5, 58.2), ("CWU", STRIKE, 95.8, 74.8)],
    ),
    "other forms of protest": (
        "In the ballot 61% of PCS members voted for strikes and 79% for other forms of protest, on a turnout of 28%.",
        [("PCS", STRIKE, 61, 28), ("PCS", SHORT, 79, 28)],
    ),
    "before that offer": (
        "The strike is off. Before that offer 99 per cent of ASLEF members voted to strike, from a turnout of 86 per "
        "cent.",
        [("ASLEF", STRIKE, 99, 86)],
    ),
    "a vote narrowly lost": (
        "RMT members voted by 4 to 1 for a strike. A separate ballot by the TSSA was narrowly lost, by 53% to 47%.",
        [("RMT", STRIKE, 80, None), ("TSSA", STRIKE, 47, None)],
    ),
    "said no to the award": (
        "The RCN's ballot on a strike follows an indicative vote in which 91 per cent of those who voted said no to "
        "the "
        "3.6 per cent award.",
        [("RCN", NO, 91, None)],
    ),
    "members at a council voted": (
        "Unison members at Stockham Council voted 58% for strikes, but a turnout of 44% means that none can be held.",
        [("Unison", STRIKE, 58, 44)],
    ),
    "votes and their share behind a dash": (
        "UCU members were asked about strike action.\n\nYes 637 - 87.5%\n\nNo 91 - 12.5%",
        [("UCU", STRIKE, 87.5, None)],
    ),
    "a win in the ballots": (
        "UCU's members may strike, with an 81.8% and 84.9% win in the ballots.",
        [("UCU", STRIKE, 81.8, None), ("UCU", STRIKE, 84.9, None)],
    ),
    "voted of a long list": (
        "The Chicago Teachers Union met. 94% of teachers, clinicians, school nurses, clerks and librarians voted to "
        "authorize a strike.",
        [("CTU", STRIKE, 94, None)],
    ),
    "action whilst strike": (
        "In the ballots 71% of UCU members voted for industrial action over pensions, whilst 67% voted for strike "
        "action "
        "over pay.",
        [("UCU", STRIKE, 71, None), ("UCU", STRIKE, 67, None)],
    ),
    "turned down by a majority": (
        "Members of the UMWA have been on strike since April after voting down an offer from the mine by a 95% "
        "majority.",
        [("UMWA", NO, 95, None)],
    ),
    "voting in a secret ballot": (
        "The vote was overwhelmingly in favour, said E tū, with 98% voting in a secret ballot to strike.",
        [("E tū", STRIKE, 98, None)],
    ),
    "turnout of a vote without a share": (
        "UCU says staff have voted overwhelmingly to strike, with 64 percent of members taking part.",
        [("UCU", STRIKE, None, 64)],
    ),
    "yes took so much of the vote": (
        "The Writers Guild of America voted on whether to authorize a strike. 'Yes' took 96.3% of the vote.",
        [("WGA", STRIKE, 96.3, None)],
    ),
    "and so many regarding": (
        "79% of UCU (University and Colleges Union) members backed strike action in response to a ballot over pension "
        "changes, and 74% regarding pay and workloads.",
        [("UCU", STRIKE, 79, None), ("UCU", STRIKE, 74, None)],
    ),
    "turnout of its union, told later": (
        "The FDA union said 81% voted in favour of industrial action.\n\nProspect, with 30,000 members, voted three to "
        "one for strike action.\n\nStrikes may follow.\n\nMinisters were disappointed.\n\nTalks go on, said the "
        "FDA.\n\n"
        "In its vote Prospect had a 52% turnout of members.",
        [("FDA", STRIKE, 81, None), ("Prospect", STRIKE, 75, 52)],
    ),
    "threshold missed by a small margin": (
        "The legal turnout threshold of 50% was missed by a small margin at 44.92%, with 97% of Napo members backing "
        "Action Short of Strike and over 90% backing Strike Action.",
        [("Napo", SHORT, 97, 44.92), ("Napo", STRIKE, 90, 44.92)],
    ),
    "ballot answered by": (
        "Nautilus, the union of 48 officers, said a strike ballot was answered by about 77% of its members.\nOf those "
        "who responded 81% supported a walkout.",
        [("Nautilus", STRIKE, 81, 77)],
    ),
    "the Community trade union": (
        "Members of the Community trade union voted 88% in favour of going on strike, and the smaller GMB union said "
        "that its members approved it too.",
        [("Community", STRIKE, 88, None)],
    ),
    "ratio after quotes": (
        'Prospect, with 30,000 civil servants, said that by an "overwhelming majority" of 3-1 its members had voted '
        "for strike action.",
        [("Prospect", STRIKE, 75, None)],
    ),
    "in one on, far behind": (
        "After 79% of UCU (University and College Union) members backed strike action in a ballot on changes to their "
        "pensions, and 74% in one on pay, strikes were called.",
        [("UCU", STRIKE, 79, None), ("UCU", STRIKE, 74, None)],
    ),
    "against stoppages": (
        "CWU members voted by a margin of 50.9 per cent to 49.1 per cent against stoppages.",
        [("CWU", STRIKE, 49.1, None)],
    ),
    "whole numbers that make 99": (
        "By 63 per cent to 36 per cent, TGWU members at the plant have voted against strike action.",
        [("TGWU", STRIKE, 36, None)],
    ),
    "unanimously in quotes": (
        'E tū members voted "unanimously" at a meeting on Tuesday to go on strike.',
        [("E tū", STRIKE, 100, None)],
    ),
    "may call a strike": (
        "Of the members of AFSCME ninety-six percent voted that union leaders may call a strike if it is needed.",
        [("AFSCME", STRIKE, 96, None)],
    ),
    "in one on": (
        "79% of UCU members backed strike action in a ballot on pensions, and 74% in one on pay.",
        [("UCU", STRIKE, 79, None), ("UCU", STRIKE, 74, None)],
    ),
    "of members in brackets": (
        "The GMB ballot saw 91.8 per cent of members who voted (90.6 per cent of members) support strike action.",
        [("GMB", STRIKE, 91.8, None)],
    ),
    "turnout voted": (
        "The UTLA voted overwhelmingly (84% turnout voted 95% in favor) to authorize its board to call a strike.",
        [("UTLA", STRIKE, 95, 84)],
    ),
    "to join the other union in striking": (
        "Members of the NUT voted by 75% to join the NASUWT in strike action.",
        [("NUT", STRIKE, 75, None)],
    ),
    "some of whom felt": (
        "Members of Unison may strike. The decision was backed by 93% of members who voted, some of whom said they "
        "felt undervalued.",
        [("Unison", STRIKE, 93, None)],
    ),
    "by so much on each line": (
        "Aslef members at Chiltern voted by 94% to continue striking, by 89% on c2c, and by 90% on Northern Trains.",
        [("ASLEF", STRIKE, 94, None), ("ASLEF", STRIKE, 89, None), ("ASLEF", STRIKE, 90, None)],
    ),
    "ballot return was": (
        "Nursery nurses of Unison voted by 81% to 19% for an all-out strike. The ballot return was around 70 per cent.",
        [("Unison", STRIKE, 81, 70)],
    ),
    "who voted at meetings have ratified": (
        "Eighty-three per cent of the members of the Post Primary Teachers Association (PPTA) who voted at paid union "
        "meetings in the last fortnight have ratified the agreement. They may strike.",
        [("PPTA", YES, 83, None)],
    ),
    "member voter turnout": (
        "95 percent of CWA members voted yes on authorizing a strike, with 80 percent member voter turnout.",
        [("CWA", STRIKE, 95, 80)],
    ),
    "initials of its name": (
        "The Association of Pennsylvania State College and University Faculties said 93 percent of members who cast "
        "ballots were for a strike. APSCUF president Kenneth Mash said so.",
        [("APSCUF", STRIKE, 93, None)],
    ),
    "a local behind a name": (
        "Members of the Pine County Government and General Employees' Union, Local 42, voted 89 per cent for a strike.",
        [("Pine County Government and General Employees' Union", STRIKE, 89, None)],
    ),
    "turnouts of two ballots": (
        "At Exeter, turnout of UCU members in the pension ballot was 47%, with almost 73% supporting strike action, "
        "and in pay and conditions 47.2%, with slightly under 70% supporting strike action.",
        [("UCU", STRIKE, 73, 47), ("UCU", STRIKE, 70, 47.2)],
    ),
    "in response": (
        "In response, 83% of the members of UCU's Newcastle branch voted to take up strike action, with 88% saying "
        "they would take action short of a strike.",
        [("UCU", STRIKE, 83, None), ("UCU", SHORT, 88, None)],
    ),
    "are ready to": (
        "Ninety nine per cent of GMB members in home care, parks, education, and social work are ready to take strike "
        "action against the council.",
        [("GMB", STRIKE, 99, None)],
    ),
    "nearly all of those who sent in": (
        "Nearly all (97.8%) of the 54% of GMB members who sent in ballots, in services such as cleaning and parking, "
        "backed walk outs.",
        [("GMB", STRIKE, 97.8, 54)],
    ),
    "members taking part, an aside": (
        "Some four-fifths of the members taking part - among them cooks, cleaners and drivers - voted for strike "
        "action, said Unison. The turnout was 28%.",
        [("Unison", STRIKE, 80, 28)],
    ),
    "three to two and three to one": (
        "TGWU members backed strikes by a majority of 3-2. Other kinds of industrial action were supported by a "
        "margin of 3-1.",
        [("TGWU", STRIKE, 60, None), ("TGWU", SHORT, 75, None)],
    ),
    "that is so many of those": (
        "The CWU wants a strike. Some 66,064 members voted for action. That is 77 per cent of those who voted.",
        [("CWU", STRIKE, 77, None)],
    ),
    "of the union's turnout": (
        "Unite's ballot had a turnout of 86.6% and 99.1% voted for strike action, while 98.5% of the RMT's turnout of "
        "67% also backed the same action.",
        [("Unite", STRIKE, 99.1, 86.6), ("RMT", STRIKE, 98.5, 67)],
    ),
    "willing to take action": (
        "In an indicative ballot of the NEU 84 per cent said they would be willing to take action for a better award.",
        [("NEU", STRIKE, 84, None)],
    ),
    "and by, of another union": (
        "Strike action was supported by 64% of those who voted in Unison, and by 70% of Natfhe members.",
        [("Unison", STRIKE, 64, None), ("NATFHE", STRIKE, 70, None)],
    ),
    "no to the deal and to strike": (
        'Over 94% of the IAM membership voted "no" to the tentative agreement, and 96% to strike.',
        [("IAM", NO, 94, None), ("IAM", STRIKE, 96, None)],
    ),
    "of so many voters who took part": (
        "Of the 41% of NUJ voters who took part, 61.2% were for strike action.",
        [("NUJ", STRIKE, 61.2, 41)],
    ),
    "strike mandate vote of": ("CUPE walked out after a strike mandate vote of 80%.", [("CUPE", STRIKE, 80, None)]),
    "under a head": (
        "Votes to strike at other large plants of the UAW include the truck plant in Dearborn, Michigan (99 percent), "
        "Chicago Assembly (94 percent) and the plant in Sharonville, Ohio (97 percent).",
        [("UAW", STRIKE, 99, None), ("UAW", STRIKE, 94, None), ("UAW", STRIKE, 97, None)],
    ),
    "under a head, bare": (
        "UAW strike votes were overwhelming: Flint 97 percent, Wentzville 98 percent and Spring Hill 99 percent.",
        [("UAW", STRIKE, 97, None), ("UAW", STRIKE, 98, None), ("UAW", STRIKE, 99, None)],
    ),
    "the same share in two places": (
        "UAW members are angry.\nTalks have failed.\nIn Kentucky, 99 percent of UAW members voted to strike.\nIn Ohio, "
        "99 percent of them voted to strike.",
        [("UAW", STRIKE, 99, None), ("UAW", STRIKE, 99, None)],
    ),
    "percent strike authorization vote": (
        "The deal of UFCW Local 770 came a week after a 95 percent strike authorization vote by workers at two chains.",
        [("UFCW", STRIKE, 95, None)],
    ),
    "with about so many voting": (
        "The CWA gave the results. About 94% voted in favor of a strike, with about 80% of members voting, it said.",
        [("CWA", STRIKE, 94, 80)],
    ),
    "of those eligible, an aside": (
        "At the college 62.6 percent of those eligible, made up of tutors and other staff in UCU, returned a vote. "
        "71.6 percent of UCU voters said they were ready to strike.",
        [("UCU", STRIKE, 71.6, 62.6)],
    ),
    "the turnout was only, after two questions": (
        "Although 68.3% of UCU members who voted were for taking part in strike action, and 75.6% for taking action "
        "short of strike, the turnout was only 42.6% of the union's members.",
        [("UCU", STRIKE, 68.3, 42.6), ("UCU", SHORT, 75.6, 42.6)],
    ),
    "threshold between dashes": (
        "The Hull branch of UCU achieved a turnout of 60.8% - above the 50% legal threshold - with 75.2% of members "
        "voting to go on strike.",
        [("UCU", STRIKE, 75.2, 60.8)],
    ),
    "per-cent": (
        "Unison cleaners voted for strike action by 96 per cent with a turnout in the ballot of 78 per-cent.",
        [("Unison", STRIKE, 96, 78)],
    ),
    "two unions' ratios": (
        "Members of the RMT voted by 9-1, while Aslef, the drivers' union, said its members were 3-1 in favour of "
        "industrial action.",
        [("RMT", STRIKE, 90, None), ("ASLEF", STRIKE, 75, None)],
    ),
    "by two-to-one in a": (
        "Natfhe called a strike after members voted in favour by two-to-one in a postal ballot.",
        [("NATFHE", STRIKE, 66.7, None)],
    ),
    "papers that said they were": (
        "The POA took a ballot to ask if members would be prepared to take industrial action. Eighty per cent of the "
        "ballot papers returned said they were.",
        [("POA", STRIKE, 80, None)],
    ),
    "for instance": (
        "Unison members will strike. For instance, 88 percent of workers in hospitals voted for strikes.",
        [("Unison", STRIKE, 88, None)],
    ),
    "an association and the union": (
        "Members of the National Association of Schoolmasters and the Union of Women Teachers (NASUWT) voted by 82% to "
        "strike.",
        [("NASUWT", STRIKE, 82, None)],
    ),
    "behind the strike": (
        "Some 97.6% of junior doctors were behind the strike, the BMA said.",
        [("BMA", STRIKE, 97.6, None)],
    ),
    "a local association": (
        "Talks between the Pine School District and the Pine Education Association go on. Teachers have voted to "
        "authorize a strike: 92% were in favour.",
        [("Pine Education Association", STRIKE, 92, None)],
    ),
    "the union Community": (
        "Community balloted its members at the steelworks. More than 85 per cent had voted for strikes, said the "
        "union.",
        [("Community", STRIKE, 85, None)],
    ),
    "aye to a strike": (
        'On Sunday 85% of the Teamsters voted "aye" to a strike.',
        [("Teamsters", STRIKE, 85, None)],
    ),
    "a majority, of so much": (
        "In the BECTU ballot 74% of those who voted were for a strike, and a work to rule also found a majority, of "
        "88%.",
        [("BECTU", STRIKE, 74, None), ("BECTU", SHORT, 88, None)],
    ),
    "a voting percentage": (
        "SAG-AFTRA said ballots were cast by 34,600 members, a voting percentage of 27.4% of those eligible. About "
        "98% of "
        "the people who voted said yes to a strike.",
        [("SAG-AFTRA", STRIKE, 98, 27.4)],
    ),
    "drew votes from": (
        "The NUT ballot on strikes drew votes from about 26 per cent of members, and 91 per cent of the members who "
        "voted "
        "were for a strike.",
        [("NUT", STRIKE, 91, 26)],
    ),
    "two figures that share their verb": (
        "UCU won mandates over pay and over pensions, with 81.1% and 84.9% of those who returned a ballot for strikes.",
        [("UCU", STRIKE, 81.1, None), ("UCU", STRIKE, 84.9, None)],
    ),
    "a pay offer of so much by so much": (
        "Unite members will strike in May. In April they had rejected a 6.4% pay offer by 97%.",
        [("Unite", NO, 97, None)],
    ),
    "so much of the turnout": (
        "In the FBU's ballot some 18,300 firefighters backed strikes, 78 percent of the overall turnout.",
        [("FBU", STRIKE, 78, None)],
    ),
    "the share of those who": (
        "The share of UAW members who voted to let their union strike, should talks fail, is 97%.",
        [("UAW", STRIKE, 97, None)],
    ),
    "short of the legal turnout, at": (
        "NEU members voted on strikes. The ballot of support staff fell just short of the legal turnout, at 46%.",
        [("NEU", STRIKE, None, 46)],
    ),
    "at so much the total turnout": (
        "In the NEU's ballot 82 percent backed strikes. At 31.4 percent the total turnout was too low.",
        [("NEU", STRIKE, 82, 31.4)],
    ),
    "cast for it": (
        "In the strike ballot of the FBU 1,808 votes (79.5 per cent of participants) were cast for a walkout.",
        [("FBU", STRIKE, 79.5, None)],
    ),
    "all of the staff": (
        "Unifor staff say they will strike. The strike mandate was approved by 100 per cent of the staff on Thursday.",
        [("Unifor", STRIKE, 100, None)],
    ),
    "for strikes so much, and for other action": (
        "In the NASUWT's strike vote support for strikes was 88.5%, and for action short of a strike 94.3%.",
        [("NASUWT", STRIKE, 88.5, None), ("NASUWT", SHORT, 94.3, None)],
    ),
    "a turnout with a colon": (
        "Here is the result of Unison's pay ballot: Accept: 96.7% Reject: 3.3% Turnout: 53% By a wide margin "
        "members are "
        "in favour of the offer.",
        [("Unison", YES, 96.7, 53)],
    ),
    "firms below each other": (
        "Unifor strike vote results\n\nMembers voted.\n\nFord: 98.9% in favour\n\nGeneral Motors: 99% in favour\n",
        [("Unifor", STRIKE, 98.9, None), ("Unifor", STRIKE, 99, None)],
    ),
    "after two other unions": (
        "Unite votes for a strike. After Unison and the GMB, Unite too has backed it. On a turnout of 31%, 75% "
        "voted for "
        "a strike.",
        [("Unite", STRIKE, 75, 31)],
    ),
    "a motion for a first strike": (
        "NTEU members have voted. The motion, for a first statewide strike in years, had the support of 97%.",
        [("NTEU", STRIKE, 97, None)],
    ),
    "the Maritime Union of New Zealand": (
        "In Auckland members of the Maritime Union voted by 95% to strike at the port.",
        [("MUNZ", STRIKE, 95, None)],
    ),
    "the Maritime Union of Australia": (
        "In Sydney members of the Maritime Union voted by 95% to strike at the port.",
        [("MUA", STRIKE, 95, None)],
    ),
    "pay cuts rejected by": (
        'GMB members may strike. "They rejected the pay cuts by 86 per cent in a ballot," it said of the offer.',
        [("GMB", NO, 86, None)],
    ),
    "an increase that was backed by": (
        "Unite members threatened to strike. An increase of 4.5 percent was backed by 91 percent of members.",
        [("Unite", YES, 91, None)],
    ),
    "a strike vote that came out at": (
        "Unifor had a strike vote in April which came out at 97 per cent.",
        [("Unifor", STRIKE, 97, None)],
    ),
    "preliminary totals": (
        "UTLA members voted on a strike. Preliminary totals show that 97% of those voted for the authorization.",
        [("UTLA", STRIKE, 97, None)],
    ),
    "to finish a strike": (
        "PCS members voted by 78 percent, on a turnout of 81 percent, to finish an all-out strike. Its officials had "
        "recommended the offer.",
        [("PCS", YES, 78, 81)],
    ),
    "strikes and other industrial action": (
        "Over 90% of the RMT members who voted supported strikes and other industrial action.",
        [("RMT", STRIKE, 90, None), ("RMT", SHORT, 90, None)],
    ),
    "a sister union": (
        "IMPACT, a sister union of UNISON, balloted its members, who backed a strike by 86% to 14%.",
        [("IMPACT", STRIKE, 86, None)],
    ),
    "a referendum told behind the vote": (
        "RMT members have voted to accept the offer. The staff voted by three to one for it. The referendum ended "
        "today.",
        [("RMT", YES, 75, None)],
    ),
    "a union behind a place": (
        "A strike was approved by 91 per cent of staff on the ferry to Nanaimo, the Ferry and Marine Workers' Union "
        "said.",
        [("Ferry and Marine Workers' Union", STRIKE, 91, None)],
    ),
    "yes votes of both": (
        "Two more branches of the CWU returned big 'yes' votes for a strike, both: 93.6 per cent and 96 per cent.",
        [("CWU", STRIKE, 93.6, None), ("CWU", STRIKE, 96, None)],
    ),
    "the proportion ready to strike": (
        "The EIS ballot had a turnout of 44 per cent, with the proportion prepared to strike over 80 per cent.",
        [("EIS", STRIKE, 80, 44)],
    ),
    "for a walk-out": (
        "Unite members at the yard backed a strike, with 97.5 per cent for a walk-out in a row over pay.",
        [("Unite", STRIKE, 97.5, None)],
    ),
    "of those balloted, as many would hardly have voted": (
        "Unite members were asked about strikes, and 84% of those balloted were in favour.",
        [("Unite", STRIKE, 84, None)],
    ),
    "by so many, it begins": (
        "By 79%, members of the NUT at the school voted to take strike action.",
        [("NUT", STRIKE, 79, None)],
    ),
    "carried by so many": (
        "The GMB said the strike vote was carried by an overwhelming 95 percent.",
        [("GMB", STRIKE, 95, None)],
    ),
    "so many for it": (
        "In the NUT's ballot 82.5% were for walkouts. Members backed action short of strikes too, with 91.6% for it.",
        [("NUT", STRIKE, 82.5, None), ("NUT", SHORT, 91.6, None)],
    ),
    "voted in a month to": (
        "Some 95 per cent of the 900 members of the RMT voted in the first week of May to take strike action.",
        [("RMT", STRIKE, 95, None)],
    ),
    "voted nine to one with a colon": (
        "ASLEF members voted 9:1 for a strike on a turnout of 83 per cent.",
        [("ASLEF", STRIKE, 90, 83)],
    ),
    "a turnout between commas": (
        "Of the crew polled, Unite said, 83% of the 6,980 who returned valid voting papers, a turnout of about 70%, "
        "voted yes to a strike.",
        [("Unite", STRIKE, 83, 70)],
    ),
    "what was needed between commas": (
        "The RCN fell short, as only 43% of members, of the 50% it needed, returned their ballots on new strikes.",
        [("RCN", STRIKE, None, 43)],
    ),
    "participation in a strike is no turnout": (
        "Taking part in the one-day strike needs two-thirds. Participation in the one-day strike was approved by 65 "
        "per "
        "cent of SIPTU members, but the rules of the union call for a 66 per cent majority.",
        [("SIPTU", STRIKE, 65, None)],
    ),
    "electronic votes": (
        "FBU members cast their votes: 74 per cent of them cast electronic votes, and 95 per cent voted for a strike.",
        [("FBU", STRIKE, 95, 74)],
    ),
    "according to another": (
        "According to the Coalition of Depot Unions, the Teamsters voted for a strike. Two-thirds of members voted, "
        "and "
        "of those voting 98 percent said yes.",
        [("Teamsters", STRIKE, 98, 66.7)],
    ),
    "what a strike takes": (
        "Authorizing a strike takes a majority of 75%. In their last vote 92% of CTU members authorized a strike.",
        [("CTU", STRIKE, 92, None)],
    ),
    "in agreement with a ballot": (
        "Both of UCU's strike ballots passed, with 81.1% in agreement with the one on pay.",
        [("UCU", STRIKE, 81.1, None)],
    ),
    "an emergency response": (
        "FBU members voted by 71.4% for a strike. It is over emergency response posts, one in ten of the workforce.",
        [("FBU", STRIKE, 71.4, None)],
    ),
    "and others by": (
        "BMA consultants voted by 86% for strikes on a 71% turnout and juniors by 98 per cent on the same day.",
        [("BMA", STRIKE, 86, 71), ("BMA", STRIKE, 98, None)],
    ),
    "another union's indicative vote": (
        "Members of the HCSA voted 94.8% for strikes on a turnout of 71.9%. BMA members are in an indicative vote.",
        [("HCSA", STRIKE, 94.8, 71.9)],
    ),
    "of so many who voted, so many": (
        "UCU staff may strike. Of 44 per cent of members who voted, 69 per cent were for action.",
        [("UCU", STRIKE, 69, 44)],
    ),
    "an earlier e-ballot": (
        "88% of UCU members backed strikes, with a turnout of 57%; an earlier e-ballot had seen 87% say yes.",
        [("UCU", STRIKE, 88, 57), ("UCU", STRIKE, 87, None)],
    ),
    "turned it down, before a walk-off": (
        "Nurses will walk off the job after 83 per cent of NZNO members turned the offer down.",
        [("NZNO", NO, 83, None)],
    ),
    "a turnout, high for a ballot": (
        "TGWU members backed walkouts by 75%. The turnout, high for a union ballot, was 68%.",
        [("TGWU", STRIKE, 75, 68)],
    ),
    "rejecting an offer in a strike ballot": (
        "When UNISON's strike ballot closed, 88.6% had voted to reject the offer and for industrial action.",
        [("Unison", STRIKE, 88.6, None)],
    ),
    "where turnout was over 50": (
        "UCU staff backed strikes by 67%. It is one of ten universities where turnout was over 50 per cent.",
        [("UCU", STRIKE, 67, None)],
    ),
    "a turnout and then the other question": (
        "Unite members voted by 93% to strike. It had a turnout of 91%. The vote for action short of strike was 96%.",
        [("Unite", STRIKE, 93, 91), ("Unite", SHORT, 96, 91)],
    ),
    "by so much, and elsewhere by": (
        "At Northern, Aslef members voted by 93% to go on striking, and on TransPennine trains by 95%.",
        [("ASLEF", STRIKE, 93, None), ("ASLEF", STRIKE, 95, None)],
    ),
    "an aside on a port": (
        "Unite said 92% of its members at the port, the busiest in the land and one of the oldest, voted for a strike.",
        [("Unite", STRIKE, 92, None)],
    ),
    "with members of others": (
        "The TEU says that its members, with members of the PSA and E tū in New Zealand, voted 87% for strike action.",
        [("TEU", STRIKE, 87, None), ("PSA", STRIKE, 87, None), ("E tū", STRIKE, 87, None)],
    ),
    "in a ballot, at each firm": (
        "RMTU members voted for industrial action in a secret ballot - 99% at one firm and 98% at the other.",
        [("RMTU", STRIKE, 99, None), ("RMTU", STRIKE, 98, None)],
    ),
    "a return, as a label": (
        "TSSA ballot on industrial action\nReturn: 69%\nAction consisting of a strike\nYES: 97% of valid vote",
        [("TSSA", STRIKE, 97, 69)],
    ),
    "for other action": (
        "PCS members voted 61.1% for strike action and 83.6% for other action.",
        [("PCS", STRIKE, 61.1, None), ("PCS", SHORT, 83.6, None)],
    ),
    "another paper below": (
        "On a turnout of 59% UCU staff voted over pensions by 82% for a strike, by 93% for action short of a strike. "
        "In the ballot on pay 75% voted to strike and 90% voted for action short of a strike.",
        [("UCU", STRIKE, 82, 59), ("UCU", SHORT, 93, 59), ("UCU", STRIKE, 75, None), ("UCU", SHORT, 90, None)],
    ),
    "counts that lose": (
        "In the ballot of PPTA members 74.5 percent - 8,346 members - voted against the agreement, and 25.5 percent - "
        "2,862 members - voted for it. More than 82 percent took part in the vote on the offer.",
        [("PPTA", NO, 74.5, 82)],
    ),
    "a leadership that negotiates": (
        "A strike is off. In October 54% of the Teamsters voted no to the contract that the leadership had negotiated.",
        [("Teamsters", NO, 54, None)],
    ),
    "a turnout and no more": (
        "The result of UCU's strike ballot is known. On pensions, turnout was c. 44% of the 1003 members.",
        [("UCU", STRIKE, None, 44)],
    ),
    "the yes vote for another question": (
        "UCU said the Yes vote for strike action came to 70% and the yes vote for action short of strike to 85%.",
        [("UCU", STRIKE, 70, None), ("UCU", SHORT, 85, None)],
    ),
    "so many of a turnout": (
        "UCU members voted for striking, 84.9% of a turnout of 60.2% choosing 'yes'.",
        [("UCU", STRIKE, 84.9, 60.2)],
    ),
    "a turnout that has to be reached": (
        "The turnout has to be more than 50 percent. Of the UCU members who voted, 71.62 percent were for strikes.",
        [("UCU", STRIKE, 71.62, None)],
    ),
    "voted the same way": (
        "73% of UCU voters said they were ready to strike, after 78.8% had voted the same way in the first ballot.",
        [("UCU", STRIKE, 73, None), ("UCU", STRIKE, 78.8, None)],
    ),
    "a turnout ever had": (
        "In a ballot with the highest turnout the UCU has ever had (45 per cent), 78 per cent backed a strike.",
        [("UCU", STRIKE, 78, 45)],
    ),
    "one percentage point below": (
        "UCU said 70.5% backed a strike. Turnout, however, came to 49%, one percentage point below the threshold.",
        [("UCU", STRIKE, 70.5, 49)],
    ),
    "a ballot held on action": (
        "Unite called the offer pitiful and held a ballot on industrial action, in which 90% voted in favour.",
        [("Unite", STRIKE, 90, None)],
    ),
    "an aside on a name": (
        "The BMA said 97% of resident doctors, formerly called junior doctors, who were balloted backed strikes.",
        [("BMA", STRIKE, 97, None)],
    ),
    "a union's referendum": (
        "RMT staff will strike. The union said 83% of members voted against the offer in a referendum.",
        [("RMT", NO, 83, None)],
    ),
    "in quotes and brackets": (
        'PSA members had "overwhelmingly voted" (87.1 per cent) to take industrial action in New Zealand.',
        [("PSA", STRIKE, 87.1, None)],
    ),
    "four groups and one verb": (
        "UAW: 56 percent of line workers, 51 percent of skilled workers and 94 percent of clerks voted for the pact.",
        [("UAW", YES, 56, None), ("UAW", YES, 51, None), ("UAW", YES, 94, None)],
    ),
    "a contract passed": (
        "ATU mechanics voted to return to work. Leaders reported that the contract passed with an 85% vote.",
        [("ATU", YES, 85, None)],
    ),
    "a vote that ends a strike": (
        "After a strike of 28 days nurses voted to accept the contract. PASNAP held votes all day, with 97% in favor.",
        [("PASNAP", YES, 97, None)],
    ),
    "twice that of an election": (
        "CWU members voted by 76% for a strike. Turnout was 67%, nearly twice that of the general election.",
        [("CWU", STRIKE, 76, 67)],
    ),
    "leaders who recommend": (
        "It is not like the NEU's snap poll on the offer. There the leadership recommended acceptance: 95% voted in "
        "favour of acceptance, on a 41% turnout.",
        [("NEU", YES, 95, 41)],
    ),
    "of the ballot vote": (
        "NEU staff at 32 colleges voted in favour of strike action, achieving 97 per cent of the ballot vote.",
        [("NEU", STRIKE, 97, None)],
    ),
    "by so much (a turnout)": (
        "CWU staff voted by 97.6% to strike on a turnout of 77%; Openreach engineers by 95.8% on a 74.8% turnout; and "
        "call centre staff by 91.5% (58.2%).",
        [("CWU", STRIKE, 97.6, 77), ("CWU", STRIKE, 95.8, 74.8), ("CWU", STRIKE, 91.5, 58.2)],
    ),
    "students whom a strike hits": (
        "Teachers are to strike and to send students home. The PPTA said 84 per cent of members had voted in favour.",
        [("PPTA", STRIKE, 84, None)],
    ),
    "a verb for two disputes": (
        "UCU said that 79% backed strikes in the ballot over pensions and 74% in the ballot over pay.",
        [("UCU", STRIKE, 79, None), ("UCU", STRIKE, 74, None)],
    ),
    "the same preposition, of something else": (
        "UCU said that 79% backed strikes over pay in March and that prices had gone up 74% in London.",
        [("UCU", STRIKE, 79, None)],
    ),
    "by, behind a turnout": (
        "UCU members voted by 62% for strike action on a turnout of 35%, and Unison by 54.4%.",
        [("UCU", STRIKE, 62, 35), ("Unison", STRIKE, 54.4, None)],
    ),
    "a government's turnout": (
        "Nine in ten NEU members voted for strikes, the union passing the government's 50 per cent ballot turnout.",
        [("NEU", STRIKE, 90, None)],
    ),
    "supporting action short of strike": (
        "UCU members backed strikes by 81%, with 89% supporting action short of strike, on a turnout of 62.4%.",
        [("UCU", STRIKE, 81, 62.4), ("UCU", SHORT, 89, 62.4)],
    ),
    "short of a threshold, although": (
        "Just 38% of NEU support staff returned papers, short of the threshold, though 84% of them wanted a strike.",
        [("NEU", STRIKE, 84, 38)],
    ),
    "vote so many to one": (
        "RCN nurses vote 4 to 1 in favour of strikes. Some 63% took part.",
        [("RCN", STRIKE, 80, 63)],
    ),
    "voted in the last weeks to": (
        "The CWA said that 86% of Verizon workers have voted in the last two weeks to authorize a strike.",
        [("CWA", STRIKE, 86, None)],
    ),
    "assembly workers": (
        "Of the voting UAW members, the assembly workers, ninety-six percent voted to authorize a strike.",
        [("UAW", STRIKE, 96, None)],
    ),
    "balloted to strike": (
        "It follows a vote in December when 95% of INMO nurses balloted to go on strike.",
        [("INMO", STRIKE, 95, None)],
    ),
    "members on a turnout": (
        "A ballot in which 83 per cent of Unite members on a 96 per cent turnout showed support for strikes is over.",
        [("Unite", STRIKE, 83, 96)],
    ),
    "the backing of": (
        "Unite said that its strike ballot had the backing of more than 90% of its members.",
        [("Unite", STRIKE, 90, None)],
    ),
    "which represents": (
        "Ninety per cent of members of the RMT, which represents half of the workforce, voted in favour of a strike.",
        [("RMT", STRIKE, 90, None)],
    ),
    "the vote for action": (
        "The vote for strike action, 81%, was big, and 68% of Unison members took part in the ballot.",
        [("Unison", STRIKE, 81, 68)],
    ),
    "voting so much to strike": (
        "In the NEU ballot both reached the turnout of over 50% needed, voting 92% and 88% to strike respectively.",
        [("NEU", STRIKE, 92, None), ("NEU", STRIKE, 88, None)],
    ),
    "half of so many": (
        "Half of the 5,000 Bectu members at the BBC voted, 77.6% of them in favour of striking.",
        [("BECTU", STRIKE, 77.6, 50)],
    ),
    "voting against it were": (
        "IAM members rejected the contract. Voting against the contract were 64% of members.",
        [("IAM", NO, 64, None)],
    ),
    "yes and no of a lost vote": (
        "UPS workers in the Teamsters rejected the contract.\nAt UPS votes were cast; the tally was 46 percent yes, 54 "
        "percent no.",
        [("Teamsters", NO, 54, None)],
    ),
    "by 53 to 47 percent": (
        "By 53 to 47 percent, Teamsters members narrowly voted for the national contract, and will not strike.",
        [("Teamsters", YES, 53, None)],
    ),
    "a referendum of members": (
        "In a coastwide referendum ILA members ratified a contract. Locals voted 95 percent in favor of the pact.",
        [("ILA", YES, 95, None)],
    ),
    "an aside before the verdict": (
        "Ninety-four percent of the CFA members who took part in the vote, online and in person, were for striking.",
        [("CFA", STRIKE, 94, None)],
    ),
    "members in both unions": (
        "The PSA and the NZEI rejected an offer.\nMore than 94 per cent of members in both unions voted to strike.",
        [("PSA", STRIKE, 94, None), ("NZEI", STRIKE, 94, None)],
    ),
    "both sides of a share": (
        "UPS workers in the Teamsters voted to turn down the agreement by a ratio of 54 to 46 percent.",
        [("Teamsters", NO, 54, None)],
    ),
    "both sides, dashed": ("On June 11 UFCW workers authorized the strike, 90%-10%.", [("UFCW", STRIKE, 90, None)]),
    "two shares of one unit": (
        "UPS workers in the Teamsters had voted by 91 and 93 percent respectively to authorize a strike.",
        [("Teamsters", STRIKE, 91, None), ("Teamsters", STRIKE, 93, None)],
    ),
    "a decimal in words": (
        "Ninety-two-point-seven per cent of PCS members voted for a strike, and 86.4 per cent of members voted.",
        [("PCS", STRIKE, 92.7, 86.4)],
    ),
    "a no vote": (
        'The Teamsters defied the 54 percent "no" vote of workers, who rejected the national contract.',
        [("Teamsters", NO, 54, None)],
    ),
    "were no": (
        "UAW members rejected the contract. In the vote on it 83 percent of ballots cast were no.",
        [("UAW", NO, 83, None)],
    ),
    "compared to the vote before": (
        "EIS members rejected an offer. Some 70 per cent of members voted against the agreement, compared to 61 per "
        "cent in the vote before.",
        [("EIS", NO, 70, None), ("EIS", NO, 61, None)],
    ),
    "against it at two firms": (
        "RTBU members rejected the offer - 87 percent voting against it in Sydney Trains and 89 percent in Trainlink.",
        [("RTBU", NO, 87, None), ("RTBU", NO, 89, None)],
    ),
    "a recognition told behind": (
        "The nurses of SEIU voted by 99% to strike for safe care and for recognition of their union.",
        [("SEIU", STRIKE, 99, None)],
    ),
    "respondents on a turnout": (
        "UCU balloted on pay: 81.1 per cent of respondents voted to strike, on a turnout of 57.8 per cent.",
        [("UCU", STRIKE, 81.1, 57.8)],
    ),
    "a share of a turnout": (
        "In ballots 79% of the 53% of UCU members who voted in the ballot on pensions, backed strike action.",
        [("UCU", STRIKE, 79, 53)],
    ),
    "of ballots returned": (
        "Unite members will fight, with 97.8% of the 55.7% of ballots returned voting yes to strike action.",
        [("Unite", STRIKE, 97.8, 55.7)],
    ),
    "who voted, backing": (
        "AFA members voted for a strike, with 99.48% of the crew members who voted backing a walkout.",
        [("AFA", STRIKE, 99.48, None)],
    ),
    "voted that striking is right": (
        "The BMA balloted on a strike: over 76.2% of members voted, and 98% of those voted that striking is right.",
        [("BMA", STRIKE, 98, 76.2)],
    ),
    "in both unions": (
        "The PSA and the NZEI rejected an offer.\nIn both unions more than 94 percent of members voted to strike.",
        [("PSA", STRIKE, 94, None), ("NZEI", STRIKE, 94, None)],
    ),
    "approved a contract": (
        "ILWU members rejected contracts before. Now they approved the master grain contract by 88.4 percent.",
        [("ILWU", YES, 88.4, None)],
    ),
    "votes cast by a share": (
        "Votes were cast by 80 per cent of the members of MERAS. Of these, 90 per cent voted to strike.",
        [("MERAS", STRIKE, 90, 80)],
    ),
    "a share of the branch behind its ballots": (
        "In a vote on a strike 953 UCU members submitted ballots, 64.5% of all the branch's members. Of those who took "
        "part 81.8% said they would strike.",
        [("UCU", STRIKE, 81.8, 64.5)],
    ),
    "at so much the turnout": (
        "Strike ballot of UCU members\nYes: 87.0%\nNo: 13.0%\nAt 55.3% the turnout was above the threshold.",
        [("UCU", STRIKE, 87, 55.3)],
    ),
    "entitled, did so": (
        "Only 49.2% of those entitled to vote did so. Of those who voted 82% of UCU members were for a strike.",
        [("UCU", STRIKE, 82, 49.2)],
    ),
    "two papers, a turnout each": (
        "Only 47.9% of those eligible took part in the vote on pay. Of those who voted, 79% of UCU members backed a "
        "strike and 86% backed action short of a strike.\nOnly 49.2% of those eligible took part in the second vote. "
        "Of those who voted, 82% backed a strike and 87% backed action short of a strike.",
        [("UCU", STRIKE, 79, 47.9), ("UCU", SHORT, 86, 47.9), ("UCU", STRIKE, 82, 49.2), ("UCU", SHORT, 87, 49.2)],
    ),
    "votes cast, numbered": (
        "PCS strike ballot\n1) Number of votes cast: 133 (68.56%)\n2) Number of yes votes: 125 (93.98%)",
        [("PCS", STRIKE, 93.98, 68.56)],
    ),
    "a return": (
        "The ballot of members of the NUT had a 34.45% return, with 78.67% in favour of strike action.",
        [("NUT", STRIKE, 78.67, 34.45)],
    ),
    "turnouts by dispute": (
        "UCU members backed strikes: 79% were in favour in the ballot on pensions.\nBesides, 73% of those who voted "
        "backed a strike over pay.\nBy law a local turnout of 50% is the least. The turnout was 53.6% for strikes "
        "over pensions and 53.9% over pay.",
        [("UCU", STRIKE, 79, 53.6), ("UCU", STRIKE, 73, 53.9)],
    ),
    "among staff who voted": (
        "Strikes, backed by more than 80% of UCU voters, could come soon. At Ambleby the vote saw a turnout of 52%. "
        "Among staff who voted, 82% were in favour of strike action.",
        [("UCU", STRIKE, 82, 52)],
    ),
    "two questions, respectively": (
        "UCU members voted for strike action and action short of a strike by 73.2% and 85.8% respectively.",
        [("UCU", STRIKE, 73.2, None), ("UCU", SHORT, 85.8, None)],
    ),
    "two motions, respectively": (
        "A motion calling for strike action and another calling for a marking boycott were backed by 73% and 85% of "
        "UCU members respectively.",
        [("UCU", STRIKE, 73, None), ("UCU", SHORT, 85, None)],
    ),
    "two questions behind their figures": (
        "Unison members voted by 78% and 85% respectively for strikes and for action short of strike.",
        [("Unison", STRIKE, 78, None), ("Unison", SHORT, 85, None)],
    ),
    "beyond a threshold": (
        "PCS members voted on a strike. They went far beyond that threshold: 94% of ballots counted were yes votes.",
        [("PCS", STRIKE, 94, None)],
    ),
    "support from voters": (
        "The union GMB held its strike authorisation vote, which had 99% support from voters.",
        [("GMB", STRIKE, 99, None)],
    ),
    "those polled in a ballot": (
        "GMB members will strike after a ballot in which 84% of those polled were willing to take part.",
        [("GMB", STRIKE, 84, None)],
    ),
    "a motion for a strike": (
        "At a meeting on Monday of the NTEU branch a motion for strike action passed with 95% in favour.",
        [("NTEU", STRIKE, 95, None)],
    ),
    "a motion for a ballot": (
        "NTEU members plan a strike. A meeting yesterday voted 95% in favour of a motion supporting a ballot.",
        [("NTEU", MOVE, 95, None)],
    ),
    "a turnout that a rule asks for": (
        "With 85% of UCU members in colleges voting to strike, only branches where a 50% turnout is reached can act.",
        [("UCU", STRIKE, 85, None)],
    ),
    "places in brackets": (
        "NUJ chapels vote for strike action: Bolton (74%), Blackburn (91%) and Bradford (90%).",
        [("NUJ", STRIKE, 74, None), ("NUJ", STRIKE, 91, None), ("NUJ", STRIKE, 90, None)],
    ),
    "places in brackets before the verb": (
        "Unison members in Bolton (74%) and Bradford (90%) voted for strike action.",
        [("Unison", STRIKE, 74, None), ("Unison", STRIKE, 90, None)],
    ),
    "a statutory question without a union": (
        "Are you prepared to take industrial action consisting of a strike?\nYes: 81.14%\nNo: 18.86%\nTurnout: 57.71%",
        [(None, STRIKE, 81.14, 57.71)],
    ),
    "ending by accepting": (
        "Some 86% of NEU members voted to end strike action, agreeing to accept the rise, on a turnout of 60%.",
        [("NEU", YES, 86, 60)],
    ),
    "a plain word after union": (
        "Performers' Union Equity said that 97% of its members voted for strike action on a 94% turnout.",
        [("Equity", STRIKE, 97, 94)],
    ),
    "which was": (
        "AEU members were 97.9% in favour of a strike. Over 6,000 cast ballots, which was 47.69% of those eligible.",
        [("AEU", STRIKE, 97.9, 47.69)],
    ),
    "of the share who voted": (
        "APFA said that of the 90% of flight attendants who voted, 96.8% voted to authorize a strike.",
        [("APFA", STRIKE, 96.8, 90)],
    ),
    "of the share voting": (
        "ALPA said 99% of the more than 96% of pilots voting authorized union leaders to call a strike.",
        [("ALPA", STRIKE, 99, 96)],
    ),
    "a vote for action": (
        "RMT cleaners: are you prepared to strike?\n\nIn spite of a 98.3% vote for action we missed the threshold.",
        [("RMT", STRIKE, 98.3, None)],
    ),
    "who answered the ballot": (
        "Over 89 per cent of those who answered Unison's ballot on the move to a new firm voted for industrial action.",
        [("Unison", STRIKE, 89, None)],
    ),
    "set against": (
        "NUJ members voted for action short of a strike by 96 per cent, against 88 per cent for strike action.",
        [("NUJ", SHORT, 96, None), ("NUJ", STRIKE, 88, None)],
    ),
    "of those from": (
        "In consultative ballots, 84% of voting Unite members and 77% of those from the GMB rejected the 3% offer.",
        [("Unite", NO, 84, None), ("GMB", NO, 77, None)],
    ),
    "a tally of few": (
        "The UCU ballot closed.\n\nDo you accept the new contract offer?\n\nYes: 28 (9.7%)\n\nNo: 261 (90.3%)",
        [("UCU", NO, 90.3, None)],
    ),
    "in support": (
        "RMT members voted six to one for a strike, and among Aslef drivers the vote was four to one in support.",
        [("RMT", STRIKE, 85.7, None), ("ASLEF", STRIKE, 80, None)],
    ),
    "took so much of the vote": (
        "The Oakland Education Association met. The strike proposal took 79 percent of the vote, the union said.",
        [("OEA", STRIKE, 79, None)],
    ),
    "turned out to be": (
        "BCGEU voting closed on Friday, and 92.7 per cent of members turned out to be in support of a strike.",
        [("BCGEU", STRIKE, 92.7, None)],
    ),
    "turned out at": (
        "Equity members in the chorus turned out at 94.11%, and 97% voted yes to a strike.",
        [("Equity", STRIKE, 97, 94.11)],
    ),
    "votes counted in the next sentence": (
        "The ASMS said 86.55% of voters backed the strike.\n\nOfficially 2833 members voted for the strike and 477 "
        "voted against it.",
        [("ASMS", STRIKE, 86.55, None)],
    ),
    "an indicative ballot behind the turnout": (
        "Schools may close.\n\nPay is low.\n\nIt is.\n\nWalkouts by NEU members won 90 per cent backing on a 50.3 per "
        "cent turnout in an indicative ballot.",
        [("NEU", STRIKE, 90, 50.3)],
    ),
    "eligible, but more than took part": (
        "NASUWT members backed action, with 88.5% of eligible members voting for strike action.\n\nWork to rule starts "
        "soon.\n\nThe turnout was 51.9%.",
        [("NASUWT", STRIKE, 88.5, 51.9)],
    ),
    "a statutory list": (
        "PCS ballot result\n\nQ1: ARE YOU PREPARED TO TAKE PART IN STRIKE ACTION?\n  1. Number of votes cast: 38\n  "
        '2. Number of "YES" Votes: 35 (94.59%)\n  3. Number of "NO" Votes: 2 (5.41%)',
        [("PCS", STRIKE, 94.59, None)],
    ),
    "the union named after": (
        "After the walkout PCS members vote on pay.\n\nBin workers were set to strike after 84 percent voted to walk "
        "out.\nThe workers are in the GMB union.",
        [("GMB", STRIKE, 84, None)],
    ),
    "by a share, far behind": (
        "Grocery workers in the UFCW authorised an unfair practice strike against Stannow, Hart's, Mopex and Lidden by "
        "97% on Thursday.",
        [("UFCW", STRIKE, 97, None)],
    ),
    "polls closed": (
        "When polls closed, 84 percent of nurses in the Minnesota Nurses Association had voted to authorise a strike.",
        [("MNA", STRIKE, 84, None)],
    ),
    "two pairs": (
        "Authorisation of a strike was voted by 98.4% of Teamsters at CN, on a turnout of 90.1%, and by 99.2% at CPKC, "
        "on a turnout of 88.6%.",
        [("Teamsters", STRIKE, 98.4, 90.1), ("Teamsters", STRIKE, 99.2, 88.6)],
    ),
    "and from others": (
        "CUPE secured a 96 per cent vote for a strike mandate from full-time workers, and 95 per cent from others.",
        [("CUPE", STRIKE, 96, None), ("CUPE", STRIKE, 95, None)],
    ),
    "who they are, in between": (
        "About 94% of AAUP members, from professors to adjunct lecturers, voted yes to a strike.",
        [("AAUP", STRIKE, 94, None)],
    ),
    "a congress of unions": (
        "Impact members voted 65% in favour of strikes called by the Irish Congress of Trade Unions.",
        [("IMPACT", STRIKE, 65, None)],
    ),
    "came out for": (
        "The NUJ said that 86.9% of members came out for strike action.",
        [("NUJ", STRIKE, 86.9, None)],
    ),
    "no space in a list": (
        "Indicative ballots of Napo, Unison and the GMB recorded votes of 97%,95% and 83% respectively to reject the "
        "pay offer.",
        [("Napo", NO, 97, None), ("Unison", NO, 95, None), ("GMB", NO, 83, None)],
    ),
    "every voter": ("Every NUJ member who took part voted to strike.", [("NUJ", STRIKE, 100, None)]),
    "all voters": (
        "Some 91 per cent of NUJ members voted for strike action while all voters supported action short of a strike.",
        [("NUJ", STRIKE, 91, None), ("NUJ", SHORT, 100, None)],
    ),
    "of those voting, in the next sentence": (
        "Some 83 per cent of NUJ members at the titles took part in the ballot.\nOf those voting, 92 per cent backed "
        "industrial action short of a strike and 80 per cent voted in favour of a strike.",
        [("NUJ", SHORT, 92, 83), ("NUJ", STRIKE, 80, 83)],
    ),
    "respectively, of three unions": (
        "Indicative ballots across Napo, Unison and the GMB recorded votes of 97%, 95% and 83% respectively in "
        "opposition to the pay offer.",
        [("Napo", NO, 97, None), ("Unison", NO, 95, None), ("GMB", NO, 83, None)],
    ),
    "action against the plans": (
        "Members of the FBU voted by 57 per cent to take industrial action against plans to close stations.",
        [("FBU", STRIKE, 57, None)],
    ),
    "staff elsewhere": (
        "RMT guards at Stannow Trains voted by 66% for strikes, while staff at c2c backed industrial action by 80%.",
        [("RMT", STRIKE, 66, None), ("RMT", STRIKE, 80, None)],
    ),
    "those voting who voted yes": (
        'RMT members voted. The percentage of those voting who voted "Yes" to action short of strike is 88.06%.',
        [("RMT", SHORT, 88.06, None)],
    ),
    "strikes over recognition": (
        "SIPTU members voted for strike action over union recognition.\n\nThe vote was 97% to 3% in favour.",
        [("SIPTU", STRIKE, 97, None)],
    ),
    "a ballot paper asked two things": (
        "86% of NASUWT members voted to reject the offer, with a turnout of 61%.\n\n72% said they were prepared to "
        "strike and 92% said they were prepared to take action short of strike action.",
        [("NASUWT", NO, 86, 61), ("NASUWT", STRIKE, 72, 61), ("NASUWT", SHORT, 92, 61)],
    ),
    "the union of the sentence before": (
        "Unite members go on strike at the airport today.\n\nLast week Prospect members voted to strike as well.\n\n"
        "In a statutory ballot 71% were for strike action.",
        [("Prospect", STRIKE, 71, None)],
    ),
    "one turnout of two groups": (
        "TGWU check-in staff voted by 66 per cent for a strike while 84 per cent of baggage handlers backed a strike. "
        "Turnout in the ballot was over 60 per cent.",
        [("TGWU", STRIKE, 66, 60), ("TGWU", STRIKE, 84, 60)],
    ),
    "an earlier vote on the offer": (
        "On a turnout of 82.3%, 85.5% of Unite members voted to walk out over an offer of 4.5% which was previously "
        "rejected by 95% in a consultative pay ballot.",
        [("Unite", STRIKE, 85.5, 82.3), ("Unite", NO, 95, None)],
    ),
    "both, in quotation marks": (
        'With a 90% response, 100% of Unite pharmacists backed industrial action and "action short of a strike".',
        [("Unite", STRIKE, 100, 90), ("Unite", SHORT, 100, 90)],
    ),
    "a space lost between sentences": (
        "Staff are to strike for months.The percentage of RMT members voting yes to strikes is 88%.",
        [("RMT", STRIKE, 88, None)],
    ),
    "nearly unanimous": (
        "In a near-unanimous ballot, 97% of Unite members backed a strike.",
        [("Unite", STRIKE, 97, None)],
    ),
    "against the employer's offer": (
        "Of the PSA members who took part, 93 per cent voted against the employer's latest offer.",
        [("PSA", NO, 93, None)],
    ),
    "a floor in the headline": (
        "More than 80% of GMB drivers back strikes\n\nThe GMB said 83% of members who voted were for strike action.",
        [("GMB", STRIKE, 83, None)],
    ),
    "two ballots and no floor": (
        "More than 94% of GMB drivers voted for strikes.\n\nA later ballot of GMB members returned a 98% vote for "
        "strikes.",
        [("GMB", STRIKE, 94, None), ("GMB", STRIKE, 98, None)],
    ),
    "turnout told exactly later": (
        "NEU staff voted for strikes by 84% on a turnout of 46%.\n\nThe NEU ballot saw an 84.13% majority vote yes "
        "to strikes on a turnout of 46.46%.",
        [("NEU", STRIKE, 84.13, 46.46)],
    ),
    "forms sent back": (
        "Some 92% of NEU members who voted backed strikes, with 58% of members sending back their ballot forms.",
        [("NEU", STRIKE, 92, 58)],
    ),
    "on a ballot of": (
        "TSSA guards voted 81% for strikes on a 69% ballot.",
        [("TSSA", STRIKE, 81, 69)],
    ),
    "papers returned, then the share": (
        "Of the 9,214 papers returned, 78.7 per cent of Unite crew backed strikes. Almost 80% of members turned out.",
        [("Unite", STRIKE, 78.7, 80)],
    ),
    "a loose ratio beside the figure": (
        "Unite crew voted by eight to one for more strikes.\n\nSome 83 per cent of those voting said yes to a strike.",
        [("Unite", STRIKE, 83, None)],
    ),
    "for the settlement": (
        "In a ballot on pay, 71% of UCU members who took part were for the settlement and 29% against.",
        [("UCU", YES, 71, None)],
    ),
    "to take an offer": (
        "FBU members have voted by 96% to take a new pay offer, on an 84% turnout.",
        [("FBU", YES, 96, 84)],
    ),
    "against accepting": (
        "Leaders said 64 per cent of the members of the Boilermakers Union casting ballots on Wednesday had voted "
        "against accepting the offer. The Boilermakers Union has been on strike for a month.",
        [("Boilermakers Union", NO, 64, None)],
    ),
    "labels with their counts": (
        "BMA strike ballot\n\nTurnout: 55.32%\nYes votes: 26,766 (90.05%)\nNo votes: 2,956 (9.95%)",
        [("BMA", STRIKE, 90.05, 55.32)],
    ),
    "label on the line above": (
        "NIPSA industrial action ballot\n\nQ1. Will you strike?\n\nNumber voting Yes\n3,991 (68.5%)\n"
        "Number voting No 1,832 (31.5%)",
        [("NIPSA", STRIKE, 68.5, None)],
    ),
    "as a share of those entitled": (
        "TSSA strike ballot result\n\nVotes cast as a % of individuals who were entitled to vote: 63.9%\n\n"
        "Question: Will you strike?\n\nYes: 92 = 69.2%\n\nNo: 41 = 30.8%",
        [("TSSA", STRIKE, 69.2, 63.9)],
    ),
    "one figure, two questions": (
        "More than 92% of GMB members voted for strike action and for action short of strike.",
        [("GMB", STRIKE, 92, None), ("GMB", SHORT, 92, None)],
    ),
    "nothing but a split": (
        "Unison members in the dispute split 55% to 45% in favour in the strike ballot.",
        [("Unison", STRIKE, 55, None)],
    ),
    "an ordinary word in a list of unions": (
        "FDA, Prospect and SoR declare for action. Prospect's engineers were three to one for strikes, turnout 53%.",
        [("Prospect", STRIKE, 75, 53)],
    ),
    "of those taking part in weeks of voting": (
        "The Harbour Workers Union has asked about a strike. Ninety-five percent of those taking part in the two weeks "
        "of voting, which closed on April 27, were in favor of a strike.",
        [("Harbour Workers Union", STRIKE, 95, None)],
    ),
    "of all the doctors": (
        "The BMA said 93% of those who voted were for strikes. Only 49% of all resident doctors had voted to strike.",
        [("BMA", STRIKE, 93, None)],
    ),
    "of all balloted": (
        "In the RMT ballot 95% voted yes to strikes on a 54% turnout, and 52% of all those who were balloted did.",
        [("RMT", STRIKE, 95, 54)],
    ),
    "a bar of other people's": (
        "UCU balloted 68 colleges on strikes. At 32 of them turnout passed 50 per cent. Overall 90 per cent of members "
        "who voted said yes to strike action.",
        [("UCU", STRIKE, 90, None)],
    ),
    "a consultative ballot told first": (
        "Bus workers voted to strike in a consultative ballot.\n\nUnite members voted for strikes by 97 percent.",
        [("Unite", STRIKE, 97, None)],
    ),
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
    "half": (
        "Half of those eligible voted, and 51 per cent of the Unison members were for a strike.",
        [("Unison", STRIKE, 51, 50)],
    ),
    "near each other, yet two": (
        "Unite drivers voted to strike: 69% at Clenderby, 60% at Turnham and 59.7% at Stannow.",
        [("Unite", STRIKE, 69, None), ("Unite", STRIKE, 60, None), ("Unite", STRIKE, 59.7, None)],
    ),
    "responded yes": (
        'UCU asked its members: "Are you prepared to take strike action?" to which 68.32% responded "Yes".',
        [("UCU", STRIKE, 68.32, None)],
    ),
    "lines of fixed width": (
        "The strike ballot that the midwives of the RCM\nheld in May over the pay of its members is\nover. Of those "
        "who voted, or so it says, 80.5\nper cent were in favour of\na strike, it said in a note.",
        [("RCM", STRIKE, 80.5, None)],
    ),
    "or higher": (
        "UCU members voted by 69% for a strike. Only those with a turnout of 50% or higher can act.",
        [("UCU", STRIKE, 69, None)],
    ),
    "two unions, one verb": (
        "In all 64% of AUT members and 70% of Natfhe members voted for a strike.",
        [("AUT", STRIKE, 64, None), ("NATFHE", STRIKE, 70, None)],
    ),
    "turnouts of two unions": (
        "Strikes were backed by 64% of AUT members, and by 70% of Natfhe members. The turnout for the AUT was 51% and "
        "for Natfhe was 47%.",
        [("AUT", STRIKE, 64, 51), ("NATFHE", STRIKE, 70, 47)],
    ),
    "in support of": (
        "The EIS said 94% rejected the offer, and 91% voted in support of industrial action.",
        [("EIS", NO, 94, None), ("EIS", STRIKE, 91, None)],
    ),
    "columns without rules": (
        "Unions voted on the pensions strike.\n\nUnion Yes Turnout\nGMB 84% 33%\nProspect 75% 53%\n"
        "EIS (Scotland) 82% 54%",
        [("GMB", STRIKE, 84, 33), ("Prospect", STRIKE, 75, 53), ("EIS", STRIKE, 82, 54)],
    ),
    "columns, turnout first": (
        "How RMT members voted on strike action\n\nCompany Turnout For\nClenderby 62% 88%\nStannow 71% 91%",
        [("RMT", STRIKE, 88, 62), ("RMT", STRIKE, 91, 71)],
    ),
    "two numbers that make a hundred": (
        "Members of Aslef voted 84 to 16 for strikes on a 72 per cent turnout.",
        [("ASLEF", STRIKE, 84, 72)],
    ),
    "turnout among": (
        "At the yard 96 per cent were for a strike. Turnout among the 400 members of GMB was 75 per cent.",
        [("GMB", STRIKE, 96, 75)],
    ),
    "average of others": (
        "The average turnout in 149 UCU branches was 53%. At Leeds 81% voted for strikes on a turnout of 55%.",
        [("UCU", STRIKE, 81, 55)],
    ),
    "turnout alone": (
        "The BMA strike ballot failed to reach the 50% threshold, with a turnout of 47.4%.",
        [("BMA", STRIKE, None, 47.4)],
    ),
    "stray stop": ("This RMT strike mandate was achieved with a 57.5.% turnout.", [("RMT", STRIKE, None, 57.5)]),
    "nearly half responding": (
        "The RCM asked its members whether they would strike, with nearly half responding to the ballot.",
        [("RCM", STRIKE, None, 50)],
    ),
    "an earlier ballot": (
        "CWU members voted 97% for strike action on a 77% turnout, compared with 89% on a 73% turnout in 2017.",
        [("CWU", STRIKE, 97, 77), ("CWU", STRIKE, 89, 73)],
    ),
    "respectively": (
        "GMB and Unison members voted for strikes by 84% and 78% respectively, on turnouts of 33% and 29%.",
        [("GMB", STRIKE, 84, 33), ("Unison", STRIKE, 78, 29)],
    ),
    "two turnouts after two questions": (
        "UCU members backed strikes by 79% and action short of a strike by 88%, on turnouts of 53% and 54%.",
        [("UCU", STRIKE, 79, 53), ("UCU", SHORT, 88, 54)],
    ),
    "a list of unions": (
        "Three unions rejected the deal: Unite by 86%, GMB by 77.5% and Unison by 65%.",
        [("Unite", NO, 86, None), ("GMB", NO, 77.5, None), ("Unison", NO, 65, None)],
    ),
    "a list after one verb": (
        "Of the three unions balloted, the EIS voted 85% for strikes, NASUWT 82% and the SSTA 79%.",
        [("EIS", STRIKE, 85, None), ("NASUWT", STRIKE, 82, None), ("SSTA", STRIKE, 79, None)],
    ),
    "one verb at the end": (
        "Unite said 95 per cent of its members at Ford and 92 per cent at Rover voted to strike.",
        [("Unite", STRIKE, 95, None), ("Unite", STRIKE, 92, None)],
    ),
    "turnout after a vote without figures": (
        "PPTA members voted by an overwhelming majority to strike on 29 May. About 80 per cent of members voted.",
        [("PPTA", STRIKE, None, 80)],
    ),
    "fraction of a number": (
        "Three-quarters of the 240 Unite members voted to walk out.",
        [("Unite", STRIKE, 75, None)],
    ),
    "shared object": (
        "The GMB said 72% and Unison 71% of voting members accepted the deal, ending strikes.",
        [("GMB", YES, 72, None), ("Unison", YES, 71, None)],
    ),
    "a strike in passing": (
        "SAG-AFTRA members ratified the contract with 86% support, ending the strike.",
        [("SAG-AFTRA", YES, 86, None)],
    ),
    "ratio with a colon": (
        "The Unison ballot produced a 3:1 vote in favour of strikes.",
        [("Unison", STRIKE, 75, None)],
    ),
    "turnout of one branch": (
        "UCU members voted for action; 88% backed a strike and 93% action short of a strike. 58.5% of UCU members at "
        "Clenderby voted, in line with the national average of 58%.",
        [("UCU", STRIKE, 88, 58), ("UCU", SHORT, 93, 58)],
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
    "parts in brackets": (
        "In the CSP ballot 84 per cent were for strike action (83 per cent in England; 89 per cent in Wales). "
        "Turnout was 54 per cent (53 per cent in England; 63 per cent in Wales).",
        [("CSP", STRIKE, 84, 54), ("CSP", STRIKE, 83, 53), ("CSP", STRIKE, 89, 63)],
    ),
    "after the share": (
        "Nurses backed action. In voting on strikes, support was 96 per cent in the INO and 97 per cent in the PNA.",
        [("INO", STRIKE, 96, None), ("PNA", STRIKE, 97, None)],
    ),
    "two unions, one vote": (
        "SIPTU and NUJ members at the paper voted by 91% for strike action.",
        [("SIPTU", STRIKE, 91, None), ("NUJ", STRIKE, 91, None)],
    ),
    "a share on a turnout": (
        "Cooks in the NEU recorded 88.26 per cent for strikes on 51.30 per cent. Drivers recorded nothing.",
        [("NEU", STRIKE, 88.26, 51.3)],
    ),
    "who attended and voted": (
        "NZNO meetings are over: 97 percent of the people who attended voted for a strike ballot to be held.",
        [("NZNO", MOVE, 97, None)],
    ),
    "no union named": (
        "Steel workers in a long dispute have voted to strike. In the ballot of union members 88% voted for a strike.",
        [(None, STRIKE, 88, None)],
    ),
    "a pact": (
        "The UFCW said that 86% of members voting had approved the pact. It ends a strike of five months.",
        [("UFCW", YES, 86, None)],
    ),
    "an offer lost": (
        "In a ballot ASLEF drivers were asked: do you accept the agreement?\nYes: 346 [48.2%]\nNo: 372 [51.8%]",
        [("ASLEF", NO, 51.8, None)],
    ),
    "against ratifying": (
        "Of PPTA members 56 percent voted against ratifying the settlement.",
        [("PPTA", NO, 56, None)],
    ),
    "unanimous in the headline": (
        "Steel workers unanimous for strike\n\nUnite said that 70 per cent of members voted for strike action.",
        [("Unite", STRIKE, 70, None)],
    ),
    "words and then the figure": (
        "Over seven in ten of those UCU members who voted (74%) supported strike action.",
        [("UCU", STRIKE, 74, None)],
    ),
    "turnout under half": (
        "NUJ members voted by 72% for strike action. Managers stressed that turnout was under 40%.",
        [("NUJ", STRIKE, 72, 40)],
    ),
    "threshold missed": (
        "Napo members backed strike action by 90%, but the turnout threshold of 50% was just missed at 44.92%.",
        [("Napo", STRIKE, 90, 44.92)],
    ),
    "votes cast in brackets": (
        "RMT ballot for strike action\n\nTotal votes cast: 299 (48.2%)\nNumber voting YES: 294 (98.3%)",
        [("RMT", STRIKE, 98.3, 48.2)],
    ),
    "a table with notes": (
        "How unions voted on strikes\n\nUnion Yes Turnout\nGMB 84% 33%\nUnison (NI) earlier ballot\n\nCivil Service\n"
        "FDA (senior managers) 81% 54%\nProspect 75%",
        [("GMB", STRIKE, 84, 33), ("FDA", STRIKE, 81, 54), ("Prospect", STRIKE, 75, None)],
    ),
    "of the turnout in the sentence before": (
        "At Cambridge, 57.42% of UCU members voted in the strike ballot. Of those, 80.94% voted for strike action. "
        "The national turnout is 53%.",
        [("UCU", STRIKE, 80.94, 57.42)],
    ),
    "percent after brackets": (
        "Of the CWA members voting, ninety-one (91) percent approved the strike authorization.",
        [("CWA", STRIKE, 91, None)],
    ),
    "a union's president": (
        'The president of the NASUWT said that "99% of members who attended voted for a strike".',
        [("NASUWT", STRIKE, 99, None)],
    ),
    "nine in every ten": (
        "Nine in every 10 NASUWT teachers who voted in the ballot wanted to strike.",
        [("NASUWT", STRIKE, 90, None)],
    ),
    "a line that says so": (
        'Unison strike ballot\nVoted "yes" to strike action = 70.2 per cent\n'
        'Voted "no" to strike action = 29.8 per cent',
        [("Unison", STRIKE, 70.2, None)],
    ),
    "member turnout": (
        "The IAM said that its strike vote had 96% member turnout with 99% voting in favor.",
        [("IAM", STRIKE, 99, 96)],
    ),
    "a turnout before both questions": (
        "On a turnout of 55.9%, 71.7% of UCU members voted for strike action. "
        "86.3% voted for action short of a strike.",
        [("UCU", STRIKE, 71.7, 55.9), ("UCU", SHORT, 86.3, 55.9)],
    ),
    "rejected with": (
        "The deal was rejected with 56.9% of UAW members against the deal and 43.1% in favor of it.",
        [("UAW", NO, 56.9, None)],
    ),
    "authority to strike": (
        "In the ballots 92.4 percent of Teamsters gave their leader authority to call a strike.",
        [("Teamsters", STRIKE, 92.4, None)],
    ),
    "in a return": (
        "In a 64% return over 90% of Unison nursery nurses voted for strike action.",
        [("Unison", STRIKE, 90, 64)],
    ),
    "any action beside a strike": (
        "Of BMA members, 92% voted for industrial action and 81% for a strike.",
        [("BMA", SHORT, 92, None), ("BMA", STRIKE, 81, None)],
    ),
    "an acronym alone": (
        "Contract staff vote for a strike\n\nThe WLUFA executive said that members voted 94.9% in favour of a strike.",
        [("WLUFA", STRIKE, 94.9, None)],
    ),
    "who did vote": (
        "UCU said 90 per cent of the staff who did vote said they would back strike action.",
        [("UCU", STRIKE, 90, None)],
    ),
    "a turnout that a law demands": (
        "More than 90% of Unison members voted for a strike, but there are laws that demand a 50% turnout.",
        [("Unison", STRIKE, 90, None)],
    ),
    "an aside between dashes": (
        "Some 78 per cent of NUJ members at the northern titles - the Times, the Post and the whole of the Advertiser "
        "series - voted for strike action.",
        [("NUJ", STRIKE, 78, None)],
    ),
    "of papers returned": (
        "NASUWT said 81% of ballot papers returned were in support of strike action.",
        [("NASUWT", STRIKE, 81, None)],
    ),
}

# Nothing of this is a figure of a union's vote.
NOTHING = {
    "a house of parliament on a law on strikes": "Commons holds firm over strikes law\n\nThey voted by 302 to 205, a "
    "majority of 97, to throw out an amendment to the bill. The TUC has reported the government to the International "
    "Labour Organisation.",
    "a referendum on pay": "Swiss voters reject minimum wage\n\nVoters turned down a plan of the trade union "
    "federation. Results showed 76.3% against and 23.7% in favour. Turnout was 56.2%. In a second vote a lifelong ban "
    "on strikers was approved by 63%.",
    "how many were in a crowd": "PPTA teachers are on strike. The president of the NZEI told a crowd, which police "
    "estimated at 10,000 to 12,000 people, that its members were willing to vote for a strike again.",
    "those who took part in a strike day": "Fewer than four in ten staff joined the national strike day of Unison. "
    "Only 29% of college support staff took part. This is down from 34% who participated in the strike day on 7 "
    "September, when Unite members were called out too. Lecturer participation in the strike was just 38%.",
    "before voting ends, as a rule": "Both sides must now attend a conference before voting ends. Members of the ANMF "
    "may strike only then.",
    "a transfer of engagements": "The builders' union Ucatt is to become part of Unite after its members backed a "
    "transfer of engagements. The vote by members was 85.1% in favour. It will have a fund for pickets and strikes.",
    "clubs that merge": "The plan to merge the two clubs has fallen after members refused. In the smaller one, which "
    "went on strike in 1970, the vote to reject it was unanimous.",
    "a settlement that strikes a blow": "Unite and the firm have reached a settlement that strikes another blow "
    "against zero-hour contracts. Labour said Unite members had turned down a deal.",
    "a ballot for which one must first apply": "Before action is protected, members of the ANMF must first apply to "
    "the commission for approval to hold a protected action ballot.",
    "those rostered who took part": "The RDA strike on Tuesday was supported by more than 80 percent of rostered RDA "
    "members, it said.",
    "an authority that votes by a ratio": "FBU members are on strike. When the fire authority voted by eight to three "
    "in favour of the new shifts, the strike went on.",
    "so many of a union's whole number": "The strike ballot showed that under half the union's total number of members "
    "- 49% - had voted to strike. The BMA has said no more.",
    "participation that fell": "BMA doctors ended a strike. Participation was 7.5% down on the round before, managers "
    "said.",
    "unions that merge": "A new union of 80,000 is to be formed after members backed an amalgamation of the three "
    "unions. Unison said 86% had voted for the deal on a turnout of 35%. It will have a fund for strikes.",
    "a conference votes support for strikers": "TEU's conference ended on Friday, unanimously voting support for its "
    "members who are on strike.",
    "in favour of the union": "GMB workers at the warehouse want recognition. The count saw 49.5% of workers vote in "
    "favour of the union.",
    "pickets by the number": "During the strike by the RMT, 80 to 100 guards and supporters turned out for a rally.",
    "a show of hands on rules": "TEU members are voting on a strike.\n\nThe proposed new rules go to members next "
    "year. In a show of hands 90% were in favour.",
    "took part in strikes": "Only about 6% of staff took part in this year's UCU strikes, new figures show.",
    "a council that votes its tax": "The council tax will rise by 4.99%, it voted by 30 to 12, as Unison strikes.",
    "a party's share and turnout": (
        "Labour won 34% of the vote, on a turnout of 60%, as the leader of Unite called for strikes."
    ),
    "services at a level": ("The firm said 95% of staff turned up during the Unite strike and services were at 70%."),
    "the share on strike": ("Unite pilots are on strike. The airline put the share of pilots on strike at 65%."),
    "what it would take": (
        "Unison said that where half of members vote, it would take 80% of them to authorise a walkout."
    ),
    "a students' referendum on a strike": (
        "A referendum on whether the students' union should support the UCU strike has fallen through.\n\nToo "
        "few voted. Only 876 votes were cast. Of these 624 (71%) were yes and 239 (27%) no."
    ),
    "a bid for recognition": (
        "The GMB narrowly lost the vote.\n\nIt has fallen short in its bid for recognition at the warehouse: "
        "49.5% of workers voted for the union and 50.5% against."
    ),
    "two-thirds of the British public": (
        "Two-thirds of the British public (64%) say they support the nurses' strike. Half of them (47%) "
        "oppose the strikes led by the RMT union."
    ),
    "support for the demands": "In the PCS consultation 96% of respondents said they supported the pay demands.",
    "students on a strike": (
        "UCU staff plan a strike. 73.4% of students who voted were for it. The votes cast reached 2,502. Of "
        "these 1,791 were in favour of supporting the strike, 648 against."
    ),
    "a survey of students": (
        "UCU plans a strike. The SU, which asked 1,204 students in February, says that 57 per cent were in "
        "favour of it."
    ),
    "a common room's motion": (
        "The college's JCR debated a motion in support of the UCU strike. Policy motions need a majority to "
        "pass, and the result was: in favour 52.22%, against 28.89%."
    ),
    "a hunger strike ends": (
        "The hunger strike at the prison is over, the POA said. The strikers decided to stop in a show of "
        "hands on Monday; the vote had been 19 to three."
    ),
    "of branches": (
        "NIPSA may strike. Branches were consulted in May, and 88% of the branches that replied were against "
        "accepting the offer."
    ),
    "four in ten voting": (
        "A strike of Unite members is near. With four in 10 voting and barely half of those saying yes, it is "
        "no mandate, he said."
    ),
    "resolved to ask": (
        "The AUS branch met. It resolved unanimously to ask for the plans to be withdrawn. There were strikes "
        "last year."
    ),
    "parents consulted": (
        "Parents were told that they were being consulted on the closure. The NZEI criticised it after the strike."
    ),
    "a bill on questions": (
        "The bill requires that a question put to members be approved by a majority, said the NASUWT, whose "
        "strike is on."
    ),
    "a measure passed": (
        "Amicus may strike. Last year a measure to let elders preside was passed by 321 votes to 287, and "
        "rejected by presbyteries by 28 to 18."
    ),
    "replies to a consultation": (
        "Of 2,276 replies, 94% disagreed with the closure of stations. The FBU is to strike."
    ),
    "a survey on a leader": (
        "Unison asked those who pay into its political fund about the leader, in a survey with a response of "
        "9%. A strike is on."
    ),
    "a motion of conference": "Conference carried a motion by 91% to back the strikes of Unite.",
    "at dozens of schools": "At dozens of schools in the NEU ballot, the vote for strikes was 100%.",
    "a third reading": (
        "Strikes by Unison may be harder. The bill was given a third reading in the Commons by 305 votes to 271."
    ),
    "nine in ten garages": "Unite, whose drivers supply nine out of ten garages, spoke of a strike.",
    "they chose to stay": ("There was a BFAWU strike. When it was tried, about 80% chose to stay as they were."),
    "a survey of work": (
        "In an earlier UCU survey, 89% of members who replied had said they'd been asked to do a colleague's "
        "work. A strike may follow."
    ),
    "an opinion survey": "An opinion survey for the FBU put support for a strike at 58%.",
    "a legislature's bill": (
        "York resumed classes after a strike by the TEU. The legislature passed the bill by 42 votes to 8."
    ),
    "bookings cut": (
        "Rail strikes cut bookings by 60 per cent, hoteliers said, and the RMT dispute cost pubs millions."
    ),
    "a survey of moods": (
        "The NASUWT said 76% of teachers who responded to its survey had thought about quitting. Strikes loom."
    ),
    "terms agreed one by one": (
        "Some 58% of staff at the firm have agreed to the new terms one by one, the employer said, though Unite "
        "opposes them."
    ),
    "schools affected": (
        "NUT strike: 78 per cent of the town's schools affected. The strike by the NUT closed eight of them fully."
    ),
    "belongs to the union": ("About 85% of firefighters belong to the FBU, which may strike in March."),
    "voters in a study": (
        "The RMT called off a strike. A study found that almost two thirds of voters in Scotland think ferries should "
        "stay public."
    ),
    "to suspend a boycott": (
        "UCU has withdrawn its boycott after strikes. It said 60% of members voting were in favour of suspending it."
    ),
    "general council": (
        "The general council of the TUC met. The POA asked it to consider a strike. The vote was 16 in favour, 16 "
        "against."
    ),
    "tenants": (
        "Proposals to hand over the council's homes were rejected by its tenants. With 66.8% voting no and 32.2% yes, "
        "the "
        "ratio was over 2:1, said Unison, which campaigned against them."
    ),
    "did not pass by": (
        "Members of the IAM rejected the agreement. Leaders put a second box on the ballot, for a strike, and said "
        "that if it did not pass by a two-thirds majority the contract would be ratified."
    ),
    "or abstain": (
        "The CWU held a ballot. However, a majority of the membership (51 per cent) chose to vote against strike "
        "action or abstain."
    ),
    "to form their union": (
        "Attendants are on strike. In February they had voted 3 to 1 to form their union with the Teamsters."
    ),
    "to join a union": "Bus drivers voted 3 to 1 to join the Teamsters last year and are now on strike.",
    "reported feeling": (
        "In a workload survey of Unison members, 78.1% of those who replied reported feeling stressed. Members are "
        "ready to strike."
    ),
    "rosters agreed": "RMT members may strike. Over 70% of the new rosters have been agreed by now, it said.",
    "working with others": (
        "ATL may strike. Its members were unanimously in favour of working with other unions to press for contracts."
    ),
    "universities counted": (
        "37 of 68 universities got over the threshold and supported UCU strikes over pensions, while 54 of 146 "
        "supported action over pay."
    ),
    "a students' union's vote": "UCU ballots close soon. Cambridge SU vote 69% in favour of supporting a UCU strike.",
    "student voters": "In November, 62% of 323 verified student voters chose to stand with UCU members taking action.",
    "those who do not belong": (
        "Unite drivers strike. About 40% of drivers don't belong to Unite and have not voted for strike action."
    ),
    "to reject strike action": (
        "Unison's members have voted by over two to one to reject strike action in protest at pay."
    ),
    "number of a local": "USW Local 1-346 in Toledo was the latest to ratify its agreement and to end the strike.",
    "an association of students": (
        "Strikes were discussed. The Students' Association (OSA) asked around. OSA executive: ban strikes, yes 58%."
    ),
    "refuses to put it to a vote": "RMT members strike again. The RMT still refuses to put the latest offer to a vote.",
    "a merger that goes to a ballot": "The T&G may strike one day. The merger proposal will go to a ballot in May.",
    "a conference's vote for a ballot": (
        "The NUT may strike. The conference vote for a strike ballot was won by 10,208 to 8,114."
    ),
    "for instance, where": "Unison members may strike. For instance, where 51 per cent of members voted for strikes.",
    "services lost": "A two-day strike by the RMT put paid to 95% of the services of the line.",
    "students behind the strikes": (
        "A survey of UCU strikes found 69 per cent of York students were behind the strikes."
    ),
    "less than, as a sign": (
        "A tweet on Unite's ballot said: turnout disappoints, <50% of employees have voted to strike."
    ),
    "members of the public": (
        "Some 2,000 members of the public took part in a study of strikes. More than half would support action by BMA "
        "doctors (58%)."
    ),
    "reached that the law requires": (
        "PCS members voted on strikes. Only in some offices was the 50% turnout reached that the law requires."
    ),
    "an executive's vote": "The NUT will strike in April. The executive's vote to go ahead was unanimous.",
    "all but unanimous": "Some 800 SFWU staff are on strike, and approval for more strikes was all but unanimous.",
    "full backing": "The strike of FIRST Union is near. The ambulance staff have our backing 100%.",
    "of all members": "Of all members in England, 48 per cent voted to strike, the NEU said.",
    "so few of those balloted": "Out of 2,445 RMT members balloted, only 756 (31 per cent) voted for strike action.",
    "what the union should do": (
        "Of NEU members who voted, 100 percent said the union should go on fighting cuts after the strike."
    ),
    "a bill passed": (
        "The Bill, under which some sectors have to keep up a service during strikes, was passed by 315 votes to 246. "
        "The RMT is against it."
    ),
    "all support a strike that is on": "BECTU staff at the station are giving the strike 100% support.",
    "a poll told some lines before": (
        "On Monday the paper held a poll on the UCU strikes.\n\nOf students, 29% were for the union.\n\nThat was 1% "
        "more."
        "\n\nIn May the strikes had the support of 62%."
    ),
    "parents in a poll": (
        "The AEU published a poll before its strike. That pay is too low was agreed by 93 per cent of participants. "
        "Seventy-one per cent were in support of teachers taking industrial action."
    ),
    "the majority without which": "Nacods came near the two-thirds majority without which no strike can be called.",
    "a majority that is required": "IAM members did not get to the 66.6 percent majority that is required to strike.",
    "having to get": "Having to get two-thirds to strike keeps members from hardship, the IAM said after its vote.",
    "the poll just told": "Student support for the UCU strike is at 54%. In May support was at 62% for strike action.",
    "students' support": "Student support for the strikes of the UCU is now at 54%.",
    "unanimous in agreeing": "Those in Leeds were unanimous in agreeing to step up the NASUWT's industrial action.",
    "to end a walkout": "Writers Guild members voted 92.5 percent to end the 100-day walkout; 3,775 turned out.",
    "branches above the threshold": "UCU says that 37 of its branches got above the 50% for strikes over pensions.",
    "how long it should last": "UCU members are to strike, and 64% voted that strike action should last for five days.",
    "a strike supported": "Up to 90% of its members had supported the strike, the PCS said, and offices were shut.",
    "what it takes to authorise": "It takes 75 percent to authorize a strike, the Chicago Teachers Union said.",
    "a claim": "Staff have voted for a strike. The NZNO said that more than 90 percent had endorsed the claim.",
    "students asked": "Of 500 students and members of staff who answered, 54% said they supported the UCU strike.",
    "what owners approved": "Players voted to accept an offer. The owners approved the contract by 30-0.",
    "a union rejected": "The UAW lost a vote after a strike. Over 60 percent of the workers rejected the union.",
    "an executive decides": "The RMT executive will decide whether and when to take industrial action.",
    "a committee decided": "Unison may strike. Its committee met and agreed unanimously to hold another ballot.",
    "a council of a city": "NEU members may strike. The City Council declared an emergency by a unanimous vote.",
    "owners": "The union NHLPA fears a strike or a lockout. Owners have voted unanimously for a lockout.",
    "a student council": "UCU members are on strike. The student council backed them with 83 per cent of the votes.",
    "against joining": "After a strike staff voted by 1,798 to 738 against joining the RWDSU, turnout 55%.",
    "who chose a party": "Unison members plan a strike. Only 36% of those who voted chose his party, a leader said.",
    "a survey of employers": "EPMU members voted on strikes. In a survey by the Employers' Association 41% of "
    "its members could not find the people they wanted.",
    "a bill": "A ballot before a strike is asked for by a bill of a party which passed in 2012 by 70 votes to 51.",
    "a government consults": "Unison may strike. The Treasury is consulting on this until the end of the month.",
    "what rules ask for": "IAM members plan a strike. Union rules ask for a two-thirds majority before a walkout.",
    "want of staff": "Unison plans a strike. In its survey two-thirds said care was delayed for want of staff.",
    "an election of leaders": "The Teamsters plan a strike. In the elections of leaders few voted. The slate won two "
    "thirds of the vote in the Teamsters ballot, on a turnout of 14 percent.",
    "unity of strikers": "Bus drivers of the ATU walked off the job in a strike with 100 percent unity.",
    "whom it speaks for": "The union (IFUT), with two-thirds of university academic staff, will also back the strike.",
    "the union decides on a ballot": "Unite will now decide whether to hold a formal ballot on strikes.",
    "whom a union organises": "IFUT, which organises two thirds of university teachers, has voted for strike action.",
    "one agreement asked for": "Asked what to bargain for, SFWU members voted for one national agreement by 97%.",
    "to resign": "NATFHE members at a college with strikes ahead backed a call for the head to resign by 128 to 17.",
    "years of a strike": "He had led the NUM in the 1984-85 strike, which he came to doubt, and voted to go back.",
    "a condition quoted": 'Unison: "If they refuse, we may do more, including calling a ballot for strikes."',
    "board members of a union": "Board members of the RMT, meeting on Monday, voted unanimously for a strike.",
    "a conference's support": "The TEU's conference ended with a unanimous vote of support for striking members.",
    "what a strike saves": "The UCU strike, he joked, had brought his costs down by a good 80 per cent.",
    "a motion of a conference": "Delegates at the Unison conference passed a motion on pay by 95% amid strikes.",
    "those polled by a pollster": "An opinion poll by a newspaper found that 84% of those polled back striking nurses.",
    "to end it": "Unison members voted by 60% to end the strike.",
    "authorisation needed": "CTU members vote today. A strike would require the authorization of 75 percent of them.",
    "what it takes": "IAM members voted. To accept took the support of more than 50 percent, a strike took "
    "two-thirds support.",
    "students on the strike": "SU strike referendum result announced\n\n891 votes (81%) were cast in support of the "
    "UCU strike and 151 (14%) rejected it.",
    "unanimous to suspend": "UVW members, nine days on strike, voted unanimously to suspend the tenth.",
    "students' votes counted": "All students voted on the motion to back the UCU strike\n\nIn the all-student vote 718 "
    "votes were cast, with 557 in favour and 151 against.",
    "recognition lost": "Staff missed winning union recognition: 49.5% were for the GMB's proposal and 50.5% against.",
    "a union's own staff": "Those who work for the ASTI voted by 91% on Monday to move house.",
    "a quorum asked for": "The IAM may not strike unless two-thirds of the members vote to strike.",
    "to end a boycott": "UCU announced that 60% of members voted for ending the marking boycott.",
    "of eligible members": "The GMB has a weak mandate for strikes: only 52% of eligible members voted in favour.",
    "a margin of opinion": "A GMB survey of strikers showed that workers felt bullied, by a margin of eight to one.",
    "a supposed vote": "If 50 nurses of the RCN vote in a ballot, then 78 per cent of voters may want a strike.",
    "a poll without a ballot": (
        "How does the public feel? A new YouGov poll finds that 66% support the nurses.\n\nAnd the RMT? For the rail "
        "strike 54% point at the government."
    ),
    "days that look like a tally": "On May 13-15 members of the UAW voted for a strike over unfair labour practices.",
    "a raise sought": "The IAM members on strike sought a raise of 40% and a return of pensions. They voted in May.",
    "a share one must pass": "It is unlawful to strike unless more than half of the members of Unison voted.",
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
    "half of a party": "Half of those who voted Labour supported the strike by nurses, the RCN said.",
    "a recognition vote": "BFAWU won a 64-36 vote to be recognised; a strike had been threatened.",
    "costs shared": "The costs are split 70/30 between employer and staff; UCU members backed a strike over pensions.",
    "house": "The House voted 230-195 for a bill that would ban strikes, the AFSCME said.",
    "executive's count": "The union's executive voted 14-12 to call the strike, PCS said.",
    "other turnout": "Turnout among voters under 30 was 43%, said Unison, which plans a strike ballot.",
    "only so many of its staff": "First said only just over 40 per cent of its drivers had voted for the Unite strike.",
    "who turned out to strike": "Only 6% of staff turned out for the UCU strikes, figures show.",
    "not voted": "Some 70 per cent of RMT members had either not voted in the ballot or voted against the strike.",
    "strike pay": "PCS gives those on strike, who voted for it, strike pay of 50%.",
    "a simple majority": "A strike vote succeeds if a simple majority (50% + 1) of PSAC members who vote are for it.",
    "a committee": "Your PSAC committee unanimously recommends a yes vote to authorise a strike.",
    "for a union, of the public": (
        "Public say time is wasted\n\nA Survation poll for Unite shows it. Workplace ballots to raise participation in "
        "strike votes were backed by 71 per cent."
    ),
    "against something else": "Asked about a strike, 99% of members said they were against the reforms, Napo said.",
    "part in a strike": "A third of GMB drivers took part in the strike.",
    "opinion": "The latest poll is kind to the RCN strike. The majority (56 per cent) blame ministers for it.",
    "voters": "About 57 per cent of voters support the nurses of the RCN on strike, and 31 per cent are opposed.",
    "referendum": "The students' union held a referendum on the UCU strike.\n\n624 votes (81%) were cast in support.",
    "represents": "The EIS, which represents eight out of ten teachers, moves to a strike ballot over the offer.",
    "executive": "The NUT executive voted unanimously for a strike.",
    "range": "Unison's four sections voted for the strike by between 73 per cent and 87 per cent.",
    "ages": "Unite is against raising the age from 60 to 65 and voted for a strike.",
    "rule book": "The constitution requires two-thirds of those voting to agree before the GMB can strike.",
    "needed": "A strike needs the support of 60 per cent of members, and the GMB has not reached it.",
    "feet": "One in three teachers voted with their feet and left, the NASUWT said, warning of a strike.",
    "to join": "Hospital staff voted 92% in favour of joining Unison. A strike over pay is possible.",
    "delays": "More than 40% of calls were delayed in the GMB strike, for which members voted in November.",
    "leaders by a share": "Unison's executive backed the strike by 70% to 30% at a meeting on Monday.",
    "a person": "Last year 96% of RMT members voted for Mick Lynch; he now leads the strike.",
    "no confidence": "Staff passed a vote of no confidence by 214 to 12, the UCU said, as the strike continued.",
    "who they are": "Seventy per cent of PCS members in the department are women, and they voted to strike.",
    "branches": "The CWU said 12 of 14 branches voted for the strike.",
    "to elect": "Members of the party voted by 85 per cent to elect her. PCS members are on strike at the registry.",
    "points": "Support for the GMB strike is up 12 percentage points.",
}

NOT_YET = {
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


# text -> the counts of the one ballot told
COUNTS = {
    "papers that were sent to so many": (
        "UNISON members voted by 93% to strike. Ballot papers had been sent to 1,860 people.",
        {"yes_pct": 93, "electorate": 1860},
    ),
    "a union that sent papers to so many": (
        "Unite sent papers to 9,750 cabin crew, and 79.5% of votes were in favour of a strike.",
        {"yes_pct": 79.5, "electorate": 9750},
    ),
    "so many of its members balloted": (
        "The CWU, which balloted about 95,000 of its members, said that 96.4% were for a strike on a turnout of 71%.",
        {"yes_pct": 96.4, "turnout_pct": 71, "electorate": 95000},
    ),
    "so many had a vote": (
        "The RMT won a mandate for strikes, with 92% in favour. Around 21,000 guards and station staff had a vote.",
        {"yes_pct": 92, "electorate": 21000},
    ),
    "so many at so many employers": (
        "Just under 60,000 UCU members from across 131 UK universities were eligible to vote, with 69 per cent of them "
        "voting to strike.",
        {"yes_pct": 69, "electorate": 60000},
    ),
    "an indicative poll of so many": (
        "The NEU said 88% of respondents to an indicative ballot backed strike action. Turnout in the indicative poll "
        "of 3,900 members in 71 colleges was 74.6 per cent.",
        {"yes_pct": 88, "turnout_pct": 74.6, "electorate": 3900},
    ),
    "number entitled in a nation": (
        "The Fire Brigades Union said 94% voted to strike on a turnout of 70%.\n\nThe number of individuals entitled "
        "to vote in Wales was 1,320.",
        {"yes_pct": 94, "turnout_pct": 70, "electorate": 1320},
    ),
    "lines of papers issued": (
        "NUT members voted on strikes.\n\nNumber of ballot papers issued 3,950\nTurnout 34.4%\nYes 81%",
        {"yes_pct": 81, "turnout_pct": 34.4, "electorate": 3950},
    ),
    "those balloted, behind the turnout": (
        "Of those who voted in the PCS ballot 62% opted to strike, with turnout among the union's 240,000 members who "
        "were balloted at 31%.",
        {"yes_pct": 62, "turnout_pct": 31, "electorate": 240000},
    ),
    "emergency calls are no voters": (
        "At the control room, which takes 999 calls for four brigades, FBU members had a vote of their own: 81 per "
        "cent were for a strike.",
        {"yes_pct": 81},
    ),
    "members with a long name who were present": (
        "On Friday 32 of the 38 members of the Amalgamated Transit Union (ATU) Local 12 who were present in "
        "the hall voted to authorize a strike, with six opposed.",
        {"votes_cast": 38, "yes_votes": 32, "no_votes": 6},
    ),
    "so many to reject and so many to accept": (
        "TWU members voted. The count stood at 11,234 to reject the contract and 11,227 to accept.",
        {"yes_votes": 11234, "no_votes": 11227},
    ),
    "of you voted to reject": (
        "In our Unison consultation on the pay offer 162 of you voted to reject it and 61 to accept.",
        {"yes_votes": 162, "no_votes": 61},
    ),
    "ticked yes": (
        "RMT members were asked whether they were prepared to strike. Of the crew, 67 of the 69 who voted ticked Yes.",
        {"votes_cast": 69, "yes_votes": 67},
    ),
    "had supported while others had not": (
        "The RMT said 306 guards had supported walking out while 84 had not.",
        {"yes_votes": 306, "no_votes": 84},
    ),
    "a motion to accept": (
        "Unison members are no longer to strike. Its branch's motion to accept the offer was carried with 300 "
        "votes for and 130 votes against.",
        {"yes_votes": 300, "no_votes": 130},
    ),
    "the question far behind": (
        "The drivers voted 204-2 at a meeting in April of their union, the New Zealand Tramways Union, "
        "Wellington Branch, to strike over rosters.",
        {"yes_votes": 204, "no_votes": 2},
    ),
    "a public service union's members": (
        "Unison is to strike. The result showed that 245,358 of the public service union's members voted for "
        "the action and 70,253 voted against.",
        {"yes_votes": 245358, "no_votes": 70253},
    ),
    "papers marked yes": (
        "FBU members are to walk out in a strike.\n\nOf the 900 papers sent back, 642 were marked yes and 257 no.",
        {"votes_cast": 900, "yes_votes": 642, "no_votes": 257},
    ),
    "so many yes and so many no": (
        "The NUT said 48,217 teachers had said yes to a strike and 15,884 no.",
        {"yes_votes": 48217, "no_votes": 15884},
    ),
    "took part in the ballot": (
        "Twenty-one NUJ members took part in the ballot, and 16 voted in favour of strike action.",
        {"votes_cast": 21, "yes_votes": 16},
    ),
    "reject against in favour": (
        "The ATU said that 597 members had voted to reject the contract, and 44 had voted in favor.",
        {"yes_votes": 597, "no_votes": 44},
    ),
    "chose to do so": (
        "More than 80 per cent of RMT workers backed strikes. Of 850 members eligible to vote, 505 chose to do so.",
        {"yes_pct": 80, "electorate": 850, "votes_cast": 505},
    ),
    "counts before brackets": (
        "Members of CUPE 3903 voted on strikes. Yes - 766 (67.8%), No - 364 (32.2%)",
        {"yes_pct": 67.8, "yes_votes": 766, "no_votes": 364},
    ),
    "to ratify and to reject": (
        "Unison struck. Of 22,461 votes cast by noon, 11,227 workers voted to ratify the contract and 11,234 "
        "voted to reject it.",
        {"yes_votes": 11234, "no_votes": 11227, "votes_cast": 22461},
    ),
    "counts in brackets": (
        "Out of 554 ballots mailed to members of UCU at Bath, 83.49% (268 members) voted for strike action and 16.51% "
        "(53 members) voted against, on a 57.94% (321 members) turnout.",
        {
            "yes_pct": 83.49,
            "turnout_pct": 57.94,
            "electorate": 554,
            "votes_cast": 321,
            "yes_votes": 268,
            "no_votes": 53,
        },
    ),
    "having rejected by": (
        "RMT members may strike, having rejected a pay offer by 66 to 55.",
        {"yes_votes": 66, "no_votes": 55},
    ),
    "for a ballot to be held": (
        "Unite workers at the four sites voted by 1,090 to 312 for a ballot on strike action.",
        {"yes_votes": 1090, "no_votes": 312},
    ),
    "so many and more": (
        "The UTU balloted its 6,500-plus members on strikes, and 75% voted for them.",
        {"yes_pct": 75, "electorate": 6500},
    ),
    "voted yesterday for": (
        "In the IALPA ballot 79 out of 82 of the pilots voted yesterday for strike action.",
        {"yes_votes": 79, "electorate": 82},
    ),
    "columns of yes and no": (
        "RMT ballot\n\nYes No\nStrike action 756 631\n\nMembers of the RMT voted.",
        {"yes_votes": 756, "no_votes": 631},
    ),
    "of some of its members": (
        "The NUJ voted to strike, with 50 out of 84 of its 146 members at the paper voting for a strike.",
        {"yes_votes": 50, "votes_cast": 84, "electorate": 146},
    ),
    "a list of yes and no": (
        "RMT ballot\n\nAre you prepared to take strike action?\n\nTotal Votes Cast      59\n'Yes'      31\n'No'      "
        "27\n",
        {"votes_cast": 59, "yes_votes": 31, "no_votes": 27},
    ),
    "who were not": (
        "In the UCU ballot 328 were in favour of strikes as against 130 who were not.",
        {"yes_votes": 328, "no_votes": 130},
    ),
    "members who voted": (
        "Some 97.5% of the 36,558 UAW members who voted backed a strike authorization.",
        {"yes_pct": 97.5},
    ),
    "so many for the strike": (
        "The Tramways Union voted. Drivers voted 233 for the strike, and 3 against it.",
        {"yes_votes": 233, "no_votes": 3},
    ),
    "rejected by so many": (
        "ILA members voted on an offer, and rejected it 1,225 to 218.",
        {"yes_votes": 1225, "no_votes": 218},
    ),
    "a statutory list": (
        "RMT: are you prepared to take strike action?\nNumber of people entitled to vote in the ballot: 620\nNumber "
        "of votes cast: 299\nNumber answering Yes to the question: 294\nNumber answering No to the question: 5\n",
        {"electorate": 620, "votes_cast": 299, "yes_votes": 294, "no_votes": 5},
    ),
    "of valid ballots": (
        "UCU members voted on a strike: of 327 valid ballots 195 were for strike action and 132 against.",
        {"votes_cast": 327, "yes_votes": 195, "no_votes": 132},
    ),
    "of the ballots cast": (
        "More than 80 per cent of the 10,536 ballots cast by RCM members were for a strike.",
        {"yes_pct": 80},
    ),
    "a ballot involving": (
        "A ballot over pay involving 6,000 staff of the union Unite resulted in a 75% vote for strikes.",
        {"yes_pct": 75, "electorate": 6000},
    ),
    "a march": ("GMB members voted by 75% for strikes. They joined a 90,000-strong march.", {"yes_pct": 75}),
    "all but a few against": (
        "Almost 94% of NIPSA members who voted backed a strike.\n\nOut of 1,086 ballot papers returned, 72 members "
        "voted against and 1,014 voted for the strike.",
        {"yes_pct": 94, "votes_cast": 1086, "yes_votes": 1014, "no_votes": 72},
    ),
    "a ratio and its count": (
        "RMT crews voted nine to one for a strike.\n\nIn a ballot, 95 out of 108 voted for strike action.",
        {"yes_pct": 90, "votes_cast": 108, "yes_votes": 95},
    ),
    "of those": (
        "RMT members backed strikes by 94 per cent.\n\nOf those 5,126, a total of 4,827 voted in favour of strike "
        "action and 269 voted against.",
        {"yes_pct": 94, "votes_cast": 5126, "yes_votes": 4827, "no_votes": 269},
    ),
    "quoted votes": (
        "In the ballot of RMT members for strikes, 294 voted 'yes' and 15 voted 'no'.",
        {"yes_votes": 294, "no_votes": 15},
    ),
    "a scrutineer's lines": (
        "RMT shunters\n\nQuestion: Are you prepared to take strike action?\nTotal votes cast  56\n"
        "Number Voting 'Yes'  52\nNumber Voting 'No'  4\nSpoilt papers  0",
        {"votes_cast": 56, "yes_votes": 52, "no_votes": 4},
    ),
    "number entitled above the questions": (
        "Union A (UCU)\nNumber entitled to vote: 1,412\nVotes cast: 729\nQuestion 1, strike: Yes share 82.8%\n"
        "Turnout: 51.6%",
        {"yes_pct": 82.8, "turnout_pct": 51.6, "electorate": 1412},
    ),
    "of them balloted": (
        "Unite says 89 per cent voted for strikes. The brigade employs 402 officers; 246 of them were balloted.",
        {"yes_pct": 89, "electorate": 246},
    ),
    "were for and against": (
        "It said 15,015 members of the Prison Officers' Association were for a strike and just 2,504 against.",
        {"yes_votes": 15015, "no_votes": 2504},
    ),
    "the number of a branch is none": (
        "Half of United Auto Workers Local 2110 voted, and 85 percent were in favor of a strike.",
        {"yes_pct": 85, "turnout_pct": 50},
    ),
    "part of those voting": (
        "Just 141 of around 700 GMB members at the council voted in the strike ballot, with 106 in favour.",
        {"electorate": 700, "votes_cast": 141, "yes_votes": 106},
    ),
    "those present": (
        "32 of the 38 members of Unison who were present on Friday voted to strike, with six opposed.",
        {"votes_cast": 38, "yes_votes": 32, "no_votes": 6},
    ),
    "whole first": (
        "RMT drivers may strike. Of 38 RMT members voting June 12, 32 backed a walkout.",
        {"votes_cast": 38, "yes_votes": 32},
    ),
    "of those balloted": (
        "Of the 450 drivers balloted by Unite, 412 voted to strike.",
        {"electorate": 450, "yes_votes": 412},
    ),
    "three steps": (
        "Out of 1,400 RMT members, 1,200 voted and 1,100 backed strikes.",
        {"electorate": 1400, "votes_cast": 1200, "yes_votes": 1100},
    ),
    "for and against": (
        "The NEU said 127 teachers voted to strike and only nine voted against.",
        {"yes_votes": 127, "no_votes": 9},
    ),
    "votes returned, and one against": (
        "Unite members returned a Yes vote of 98.8%. Some 96 members were balloted and 81 returned their votes. "
        "80 voted yes to strike action, and just one vote was against.",
        {"yes_pct": 98.8, "electorate": 96, "votes_cast": 81, "yes_votes": 80, "no_votes": 1},
    ),
    "four in five as a round percentage, the votes below": (
        "80 per cent of the FBU's members in the county voted for a strike.\nBallot result:\n"
        "Number of votes cast in the ballot: 603\nNumber of individuals answering 'Yes': 473\n"
        "Number of individuals answering 'No': 128",
        {"yes_pct": 80, "votes_cast": 603, "yes_votes": 473, "no_votes": 128},
    ),
    "a hyphened tally": ("Unison authorised a strike in a 32-to-6 vote.", {"yes_votes": 32, "no_votes": 6}),
    "number in words": (
        "Fifty-four of 60 members of Unite at the plant voted in favour of industrial action.",
        {"electorate": 60, "yes_votes": 54},
    ),
    "votes cast": (
        "A total of 4,231 votes were cast in the CUPE strike vote, of which 94.4% said yes.",
        {"votes_cast": 4231, "yes_pct": 94.4},
    ),
    "turnout of a number": (
        "The NUT said 55% of its 48,000 members voted, with 90% supporting industrial action.",
        {"electorate": 48000, "yes_pct": 90, "turnout_pct": 55},
    ),
    "year of an act": (
        "Under the Trade Union Act 2016 half must vote. Unison members voted by 70.2 per cent to strike.",
        {"yes_pct": 70.2},
    ),
    "how many will strike": ("Some 2,000 Unite members have voted to strike over pay.", None),
    "share of a number": (
        "The CTU said nearly 90 percent of its 26,502 members voted to strike; 482 members voted against.",
        {"electorate": 26502, "yes_pct": 90},
    ),
    "tally and shares": (
        "NASUWT members voted 1,862 (84.4%) to 344 (15.6%) in favour of industrial action.",
        {"yes_pct": 84.4},
    ),
    "papers issued": (
        "Of 42,000 papers issued by the FBU, 32,418 were returned, with 26,102 for strike and 6,316 against.",
        {"electorate": 42000, "votes_cast": 32418, "yes_votes": 26102, "no_votes": 6316},
    ),
    "members who cast ballots": (
        "The AEU said 98 per cent voted for a strike; nearly 65,000 members cast ballots.",
        {"votes_cast": 65000, "yes_pct": 98},
    ),
    "delegates": ("Delegates of the UCU voted 144 to 123 to debate a strike motion.", None),
}
FIGURES = ("yes_pct", "turnout_pct", "electorate", "votes_cast", "yes_votes", "no_votes")


@pytest.mark.parametrize("name", COUNTS)
def test_reads_counts(name):
    text, wanted = COUNTS[name]
    found = read(Article(text, published="2023-02-20")).ballot_records
    assert [{f: b[f] for f in FIGURES if b.get(f) is not None} for b in found] == ([wanted] if wanted else [])


# text -> (union, question, status) of ballots without figures
COMING = {
    "those who empty bins": (
        "Refuse workers in the north of the county are being balloted for strikes over an offer the GMB called an "
        "insult.",
        [("GMB", STRIKE, "open")],
    ),
    "a process of balloting that starts today": (
        "Unite's formal process of balloting its members in the Welsh health service on industrial action is starting "
        "today.",
        [("Unite", STRIKE, "open")],
    ),
    "papers that land on doormats": (
        "Ballot papers for ambulance crews in Unite started dropping through letterboxes this week, asking whether "
        "they wish to take strike action.",
        [("Unite", STRIKE, "open")],
    ),
    "a ballot set in motion": (
        "Bus drivers may stop in April: Unite is setting in motion a ballot process of its members at the depots, with "
        "a view to striking.",
        [("Unite", STRIKE, "announced")],
    ),
    "as they vote on a deal": (
        "Heathrow workers in Unite have suspended today's strike as they vote on a new pay deal tabled by the airport.",
        [("Unite", YES, "open")],
    ),
    "papers being issued today": (
        "Strike ballot papers were being issued today to 5,000 airport workers in Unite.",
        [("Unite", STRIKE, "open")],
    ),
    "gauge the appetite by holding consultative votes": (
        "The GMB will also gauge the appetite for strike action among other workers by holding consultative votes at "
        "another five centres.",
        [("GMB", STRIKE, "announced")],
    ),
    "a demand for an award": (
        "NASUWT members are being balloted for strike action.\n\nThe ballots are the result of a failure to agree the "
        "union's demand for a fully-funded restorative pay award for all teachers.\n\nToday it has given notice that "
        "the NASUWT will ballot its members in all schools.",
        [("NASUWT", STRIKE, "open")],
    ),
    "opening on a day to come": (
        "The NEU is to hold a new ballot on strikes in England, opening on 15 May and closing on 28 July.",
        [("NEU", STRIKE, "announced")],
    ),
    "opened a consultation on an offer": (
        "Strikes by Unison are on hold. It has opened a consultation of its members on the pay offer, which runs until "
        "14 April.",
        [("Unison", YES, "open")],
    ),
    "school and council workers would begin voting": (
        "Unite members in two councils are on strike.\n\nThe GMB union also said that 4,100 school and council workers "
        "would begin voting on strike action on Tuesday after rejecting an offer.\n\nBallots will take place at 700 "
        "schools, the union said.",
        [("GMB", STRIKE, "announced")],
    ),
    "that ballot, on a strike over an offer": (
        "Unite dockers have voted for a strike. A vote among 60 engineers could see them strike over the same pay "
        "offer. That ballot closes on August 24th.",
        [("Unite", STRIKE, "open")],
    ),
    "balloting, and others voted to reject a deal": (
        "The RMT ballots for strike action, and confirmed that it was balloting guards on the northern lines and "
        "drivers in Aslef voted to reject a deal.",
        [("RMT", STRIKE, "open")],
    ),
    "ballot dates are to be announced": (
        "GMB launches industrial action ballot of ambulance crews\n\nParamedics are to be asked to vote on strike "
        "action. Ballot dates will be announced in the coming days.",
        [("GMB", STRIKE, "announced")],
    ),
    "balloting, beside the last strike's vote": (
        "PCS is balloting 280,000 civil servants on strike action. The last time the union held a national strike, in "
        "November 2004, it was backed by 65% of members voting.",
        [("PCS", STRIKE, "result"), ("PCS", STRIKE, "open")],
    ),
    "gearing up for a strike vote": (
        "UNITE HERE members at the hotels are gearing up for a strike vote scheduled to take place on 14 March.",
        [("UNITE HERE", STRIKE, "announced")],
    ),
    "still casting votes": (
        "Nurses at two more hospitals are still casting votes on a strike, the RCN said.",
        [("RCN", STRIKE, "open")],
    ),
    "put to a vote of members": (
        "Tram strike: the operator has made a new pay offer to Unite. It will be put to a vote of union members.",
        [("Unite", YES, "announced")],
    ),
    "would be taking offers to a ballot": (
        "Unite called off its strikes and would be taking new offers from two firms to a further ballot of its "
        "members.",
        [("Unite", YES, "announced")],
    ),
    "hope that it will be put": (
        'Unite is on strike. "We hope that the union will put it to its members," the council said of its offer.',
        [],
    ),
    "suspended to let members vote": (
        "Unite bus strikes had been suspended to let union members vote on a new pay offer.",
        [],
    ),
    "a decision that came last month": (
        "The FBU is on strike. The decision to ballot for strike action came last month.",
        [],
    ),
    "apply to Fair Work for a ballot": (
        "The AMWU is to apply to Fair Work Australia next week for a ballot of its members on industrial action.",
        [("AMWU", STRIKE, "announced")],
    ),
    "the ballot finishes": (
        "Cabin crew weigh up a strike. Unite members are voting on a settlement. The online ballot on the offer "
        "finishes at noon on Thursday.",
        [("Unite", YES, "open")],
    ),
    "so many days to go": (
        "A strike looms at the airline. A ballot of pilots in Balpa has another nine days to go.",
        [("BALPA", STRIKE, "open")],
    ),
    "in the middle of its own": (
        "Health workers in Unison are on strike. NIPSA is in the middle of its own ballot.",
        [("NIPSA", STRIKE, "open")],
    ),
    "on a court's recommendation": (
        "Siptu members are being asked to vote on a Labour Court recommendation after the strike.",
        [("SIPTU", YES, "open")],
    ),
    "began to send out papers": (
        "RMT guards are on strike. The TSSA began to send out ballot papers last Friday.",
        [("TSSA", STRIKE, "open")],
    ),
    "as is another": (
        "The RCN strike goes on. Unison is still voting on the pay offer, as is GMB.",
        [("Unison", YES, "open"), ("GMB", YES, "open")],
    ),
    "results from others due": (
        "The INTO voted for the strike. Results from the Ulster Teachers' Union are due on Monday.",
        [("UTU", STRIKE, "open")],
    ),
    "has asked drivers to vote": (
        "Unite has asked drivers at Stagecoach to vote on strikes over pay.",
        [("Unite", STRIKE, "open")],
    ),
    "still open in a list": (
        "Strike ballots\n\n- Royal College of Midwives: ballot still open, result expected next week",
        [("RCM", STRIKE, "open")],
    ),
    "dates announced for a ballot": (
        "Dates have been announced for a ballot on strikes. The GMB said its members would be able to vote from 24 "
        "March.",
        [("GMB", STRIKE, "announced")],
    ),
    "papers would be issued shortly": (
        "Unite said voting papers on a strike would be issued shortly.",
        [("Unite", STRIKE, "announced")],
    ),
    "belonging to the same union": (
        "RMT guards voted against a strike. Separately, Tube staff belonging to the same union start voting on Friday "
        "on a strike over pay.",
        [("RMT", STRIKE, "announced")],
    ),
    "they'll begin to vote": (
        "AFSCME members went back to work after the strike. They'll begin to vote on the agreements next week.",
        [("AFSCME", YES, "announced")],
    ),
    "a ballot there opens": (
        "RCN nurses in Wales struck again. In England the mandate has run out. A new strike ballot there opens on 23 "
        "March.",
        [("RCN", STRIKE, "announced")],
    ),
    "sending out strike papers": (
        "From Thursday GMB and Unite will be sending out strike ballot papers to drivers.",
        [("GMB", STRIKE, "announced"), ("Unite", STRIKE, "announced")],
    ),
    "will take its vote": (
        "NZEI will take its vote on a strike at paid union meetings in March.",
        [("NZEI", STRIKE, "announced")],
    ),
    "formally balloting": (
        "NASUWT will be formally balloting for national strike action.",
        [("NASUWT", STRIKE, "announced")],
    ),
    "asked a commission to order one": (
        "The NTEU went to the Fair Work Commission and asked it to order a Protected Action Ballot among members.",
        [("NTEU", STRIKE, "announced")],
    ),
    "consulted on a claim": (
        "Unison and the GMB put in a claim. A spokesman said that councils would consult all of their members "
        "on the claim.",
        [],
    ),
    "a decision to ballot that was taken": (
        "FBU members are angry. The decision to ballot for a strike was taken last month, after the offer.",
        [],
    ),
    "is launching a strike ballot next week": (
        "Prospect is launching a strike ballot next week.",
        [("Prospect", STRIKE, "announced")],
    ),
    "papers go out on a day to come": (
        "Ballot papers go out on 5 March to 2,000 Prospect members, who will be asked if they are willing to strike.",
        [("Prospect", STRIKE, "announced")],
    ),
    "the deadline for votes": (
        "The deadline for votes in the Prospect strike ballot is 5 March.",
        [("Prospect", STRIKE, "open")],
    ),
    "employers given notice": (
        "Prospect has given the employers notice of a strike ballot.",
        [("Prospect", STRIKE, "announced")],
    ),
    "will get a vote on": ("Prospect members will get a vote on strike action.", [("Prospect", STRIKE, "announced")]),
    "must be ratified by members": (
        "The tentative agreement, which must be ratified by Teamsters members, ends the strike.",
        [("Teamsters", YES, "announced")],
    ),
    "are taking a strike vote this week": (
        "Members of Teamsters Local 10 are taking a strike authorization vote this week.",
        [("Teamsters", STRIKE, "open")],
    ),
    "will begin balloting, after employers are named": (
        "Unite is sending notices to employers and will begin balloting its members for strikes next week.",
        [("Unite", STRIKE, "announced")],
    ),
    "asked in a consultative ballot whether": (
        "UCU members will be asked in a consultative ballot whether they would strike.",
        [("UCU", STRIKE, "announced")],
    ),
    "delegates vote on a call for a ballot": (
        "Delegates at the NEU conference will vote on Monday on a call for a strike ballot.",
        [],
    ),
    "students vote on supporting a strike": ("Students are being asked to vote on supporting the UCU strike.", []),
    "members vote for a leader": ("Unite members are voting for a new general secretary, who will lead strikes.", []),
    "members vote in executive elections": ("PCS members are voting in executive elections as the strike goes on.", []),
    "workers vote on whether to join": (
        "Workers at the firm will vote on whether to join Unite; a strike is possible.",
        [],
    ),
    "a party's members vote": ("Labour members are being balloted on the leadership; Unite backs strikes.", []),
    "while members of a union are consulted": (
        "The strike is off until 1 August, while members of Unite are consulted on a new offer.",
        [("Unite", YES, "open")],
    ),
    "a revised offer goes out": (
        "Unite has suspended its strike, as a revised pay offer goes out to members.",
        [("Unite", YES, "announced")],
    ),
    "would ballot if staff were moved": (
        "Unison had said it would ballot for strike action if staff were moved without their consent.",
        [],
    ),
    "balloted on a rise": (
        "NEU members have called off two strikes. They will now be balloted on the 7% pay increase.",
        [("NEU", YES, "announced")],
    ),
    "asked from tomorrow": (
        "Hundreds of Unison members will be asked from tomorrow (21 February) if they wish to strike over pay.",
        [("Unison", STRIKE, "announced")],
    ),
    "it comes after an offer was rejected": (
        "Unite has balloted drillers to gauge interest in strikes. The ballot comes after Unite rejected an "
        "offer of 5.5%. The ballot opened on 20 February and will close on 27 March.",
        [("Unite", STRIKE, "open")],
    ),
    "being put to the union's members": (
        "A strike ballot is now being put to RMT members at the ferry firm.",
        [("RMT", STRIKE, "open")],
    ),
    "papers have been sent out": (
        "Strike ballot papers have been sent out to Aslef drivers at the depot.",
        [("ASLEF", STRIKE, "open")],
    ),
    "to announce the results": (
        "Strikes are near. Unite will announce the results of its industrial action ballot on 3 March.",
        [("Unite", STRIKE, "open")],
    ),
    "its own closes": (
        "The EIS said 96 per cent had voted for a strike. The SSTA's closes on Wednesday.",
        [("EIS", STRIKE, "result"), ("SSTA", STRIKE, "open")],
    ),
    "to send out papers": (
        "Strikes are near. Aslef is planning to send out papers for a ballot later this month.",
        [("ASLEF", STRIKE, "announced")],
    ),
    "the result of a poll tomorrow": (
        "Unite announces the result of a strike poll tomorrow. Crews are thought to have voted for it.",
        [("Unite", STRIKE, "open")],
    ),
    "are now voting": (
        "Drivers in Unite will be asked if they want to strike. They are now voting on whether to take action.",
        [("Unite", STRIKE, "open")],
    ),
    "on an offer of a decimal": (
        "Strikes loom. A consultative ballot of UCU members on the final offer of 1.4 per cent will open on "
        "Monday week.",
        [("UCU", YES, "announced")],
    ),
    "already under way": (
        "A strike is likely. Unison's own ballot of support staff is already under way.",
        [("Unison", STRIKE, "open")],
    ),
    "days left to vote": (
        "Only eight days are left for UCU members to get their postal votes on strikes in.",
        [("UCU", STRIKE, "open")],
    ),
    "to vote all over again": (
        "EIS members are having to vote all over again on strikes, since there was a mistake on the papers.",
        [("EIS", STRIKE, "open")],
    ),
    "until a day to return papers": (
        "Drivers in Unite have until 3 March to return their papers in a ballot on strikes.",
        [("Unite", STRIKE, "open")],
    ),
    "voted whether to authorise": (
        "UFCW members in Seattle voted Wednesday whether to authorize a strike. The results are due on Thursday.",
        [("UFCW", STRIKE, "open")],
    ),
    "set to end": (
        "The ballot of Unison's members on strikes is set to end on Friday 3 March.",
        [("Unison", STRIKE, "open")],
    ),
    "due to close its vote": (
        "Strikes are near. The NASUWT is due to close its vote on 3 March.",
        [("NASUWT", STRIKE, "open")],
    ),
    "in the process of voting": (
        "Strikes are near. Members of the SSTA are still in the process of voting.",
        [("SSTA", STRIKE, "open")],
    ),
    "of another trade": (
        "RMT members struck today.\n\nPhysiotherapists and midwives are also being asked if they want to strike.",
        [],
    ),
    "is already balloting": (
        "Unison is already balloting its members on strikes and the TGWU is to hold a vote.",
        [("Unison", STRIKE, "open"), ("TGWU", STRIKE, "announced")],
    ),
    "ballots sent out": (
        "Midwives may strike. Ballots were sent out to 30,000 members of the Royal College of Midwives today.",
        [("RCM", STRIKE, "open")],
    ),
    "and another is voting": (
        "RMT began balloting for strikes this week and TSSA, which organises managers, is also voting.",
        [("RMT", STRIKE, "open"), ("TSSA", STRIKE, "open")],
    ),
    "their own votes": (
        "Papers for a strike vote go out today to members of the UTU. The INTO and the ATL will open their "
        "own votes later this month.",
        [("UTU", STRIKE, "open"), ("INTO", STRIKE, "announced"), ("ATL", STRIKE, "announced")],
    ),
    "views asked for": (
        "Strikes loom. Nurses in the RCN are being asked for their views in an indicative vote that is open "
        "until 2 April.",
        [("RCN", STRIKE, "open")],
    ),
    "opens next Thursday": (
        "The RCN opens its first ever ballot on strikes next Thursday, 2 March.",
        [("RCN", STRIKE, "announced")],
    ),
    "a ballot that closed": (
        "Strikes are near. Equity's ballot, which opened on 4 January, closed at noon yesterday.",
        [],
    ),
    "consulting on workload": ("Unison plans a strike. The NAHT is consulting its own members on workload.", []),
    "no plans for a ballot": ("Strikes may come. The RMT said it had no plans for a ballot of its own.", []),
    "a branch of": (
        "The Irish Air Line Pilots' Association (Ialpa), a branch of the Fórsa trade union, opened its strike "
        "ballot on Monday.",
        [("IALPA", STRIKE, "open")],
    ),
    "voting begun today": (
        "Members of the FBU start voting today on whether to accept 7% after calling off plans for a strike.",
        [("FBU", YES, "open")],
    ),
    "papers to return": (
        "TSSA staff at the operator have until Friday to return their ballot papers on strike action.",
        [("TSSA", STRIKE, "open")],
    ),
    "a ballot extended": (
        "The strike ballot of 45,000 NHS staff by the GMB has been extended until 14 March.",
        [("GMB", STRIKE, "open")],
    ),
    "an offer put to members in a referendum": (
        "The BMA's strike is over for now. The union will put the offer to its members in a referendum next month.",
        [("BMA", YES, "announced")],
    ),
    "runs from a day to come": (
        "The ballot of Unite members for strikes runs from 27 February to 20 March.",
        [("Unite", STRIKE, "announced")],
    ),
    "ran from a day past": (
        "The ballot of Unite members for strikes runs from 10 February to 20 March.",
        [("Unite", STRIKE, "open")],
    ),
    "a referendum into an offer": (
        "Aslef will hold a referendum into the new offer, and goes on with the strike.",
        [("ASLEF", YES, "announced")],
    ),
    "an offer being put to a ballot": (
        "The strike goes on. A new pay offer to drivers is being put to a ballot by Aslef.",
        [("ASLEF", YES, "open")],
    ),
    "its own ballot continues": (
        "Strikes have begun, as the University and College Union continues its own ballot on action.",
        [("UCU", STRIKE, "open")],
    ),
    "voting of the union just told": (
        "RMT members strike each Sunday. RMT pickets stood at stations.\n\nAslef will ballot its members for "
        "strikes.\n\nVoting "
        "will start on January 20.",
        [("ASLEF", STRIKE, "announced")],
    ),
    "so that staff could vote": (
        "Unite put off the strike so that passenger assistance staff could vote on an improved offer.",
        [("Unite", YES, "announced")],
    ),
    "should the talks break down": (
        "There may be a strike. Bectu reserves the right, it added, to ballot its members should the talks break down.",
        [],
    ),
    "a survey with no strike in sight": (
        "Members of the ASTI said in a survey that they favour one union. The leaders mean to hold a ballot soon.",
        [],
    ),
    "balloted by Unite for": (
        "Cabin crew are to be balloted by Unite for strikes.",
        [("Unite", STRIKE, "announced")],
    ),
    "vote in a ballot next week": (
        "NTEU members will vote in a protected action ballot next week.",
        [("NTEU", STRIKE, "announced")],
    ),
    "while members vote on an offer": (
        "The strikes have been called off while Unite members vote on a new offer.",
        [("Unite", YES, "open")],
    ),
    "balloting is under way": (
        "Balloting on strike action is under way at three colleges, said the UCU.",
        [("UCU", STRIKE, "open")],
    ),
    "pending a ballot": (
        "The GMB said strikes were suspended pending a ballot of its members on the settlement.",
        [("GMB", YES, "announced")],
    ),
    "how the ballot has gone": (
        "The PCS is to announce on Wednesday how its strike ballot has gone.",
        [("PCS", STRIKE, "open")],
    ),
    "get another ballot": (
        "PSA members would get another ballot on whether to strike again.",
        [("PSA", STRIKE, "announced")],
    ),
    "the commission approved a ballot": (
        "The MUA plans stoppages. On Friday the commission approved a union ballot on strikes.",
        [("MUA", STRIKE, "announced")],
    ),
    "protected action ballot beside an offer": (
        "Members of the CPSU can strike only after a vote, now that its application for a Protected Action Ballot was "
        "approved; the offer was 10%.",
        [("CPSU", STRIKE, "announced")],
    ),
    "the vote is open": (
        "The vote on strikes is open, and members of the RTBU are casting their votes.",
        [("RTBU", STRIKE, "open")],
    ),
    "ballot which began": (
        "UCU called off the strikes, so that members can focus on the national ballot, which commenced this week.",
        [("UCU", STRIKE, "open")],
    ),
    "a council called a ballot": (
        "The AUT's council has called a ballot of members at one university on strike action.",
        [("AUT", STRIKE, "announced")],
    ),
    "a survey whose result follows": (
        "UCU is balloting its members on strikes over pensions. The consultative vote saw 87% say that they were "
        "willing "
        "to strike.",
        [("UCU", STRIKE, "result")],
    ),
    "whether to endorse a request": (
        "Nursery nurses asked for a strike. On 6 March Unison will decide at a meeting whether to endorse the request.",
        [],
    ),
    "an offer that it should put": (
        "Aslef's strikes go on. Ministers say theirs is a fair offer, which Aslef should put to members.",
        [],
    ),
    "a survey on another thing": (
        "The BMA has started a survey. Members are to be asked if the BMA should support a change in the law.",
        [],
    ),
    "set a strike-authorization vote": (
        "The UTLA said that it has set a strike-authorization vote for later this month.",
        [("UTLA", STRIKE, "announced")],
    ),
    "meeting to decide whether to strike": (
        "EPMU workers from 90 sites are to hold a stop-work meeting today to decide whether to strike.",
        [("EPMU", STRIKE, "announced")],
    ),
    "voted on whether to call": (
        "Workers filled an arena as they voted Tuesday on whether to call a citywide strike. Members of the Culinary "
        "Union came in thousands.",
        [("Culinary Union", STRIKE, "open")],
    ),
    "cast ballots in a strike vote": (
        "Culinary Union members cast ballots in a strike vote on Tuesday.",
        [("Culinary Union", STRIKE, "open")],
    ),
    "asking for a mandate": (
        "Workers finish their talks today. Unifor is asking members for a strike mandate.",
        [("Unifor", STRIKE, "open")],
    ),
    "voting too": (
        "In a ballot the PCS members at the Library were 98.23% for strikes. At the Tate, PCS members are voting too "
        "on "
        "strike action, in a ballot that began on Tuesday.",
        [("PCS", STRIKE, "result"), ("PCS", STRIKE, "open")],
    ),
    "next week the union starts": (
        "Unison said that 95% of those voting in waste services backed strikes. Next week the union starts balloting "
        "its members in schools on strikes.",
        [("Unison", STRIKE, "result"), ("Unison", STRIKE, "announced")],
    ),
    "results to be known": (
        "The GMB said the results of its ballot, to be known in the next few days, would show backing for industrial "
        "action.",
        [("GMB", STRIKE, "open")],
    ),
    "getting ready to vote": (
        "Lecturers of NATFHE are getting ready today to vote in a strike ballot over pay.",
        [("NATFHE", STRIKE, "announced")],
    ),
    "reissued ballots": (
        "85 per cent of those taking part voted for UCU walkouts. The University and College Union (UCU) is to reissue "
        "strike ballots in branches that failed to reach the threshold.",
        [("UCU", STRIKE, "result"), ("UCU", STRIKE, "announced")],
    ),
    "was due to close": (
        "The civil service ballot on pay strikes, held by the PCS union, was due to close on Monday of next week.",
        [("PCS", STRIKE, "open")],
    ),
    "another closed long before": (
        "Strike ballots have been opened by UCU at 143 universities.\n\nAn earlier ballot on this was held last year. "
        "The ballot, which closed in October 2021, got a result of 69 per cent in favour.",
        [("UCU", STRIKE, "result"), ("UCU", STRIKE, "open")],
    ),
    "set for a group-wide ballot": (
        "Journalists are set for a group-wide ballot on industrial action, the first by NUJ members for years.",
        [("NUJ", STRIKE, "announced")],
    ),
    "go on with a ballot": (
        "Firefighters of the FBU are to go on with a ballot for industrial action.",
        [("FBU", STRIKE, "announced")],
    ),
    "Equity behind a dash": (
        "Equity - the trade union for performing arts - will ballot its members in the chorus on industrial action.",
        [("Equity", STRIKE, "announced")],
    ),
    "began today to ballot": (
        "Equity, the union for actors, began today to ballot its members on approving industrial action.",
        [("Equity", STRIKE, "open")],
    ),
    "a ballot of many words closes": (
        "The ballot of NIPSA members for industrial action in every Civil Service Department and Arms' Length Body "
        "began on 9 February and will close on 2 March.",
        [("NIPSA", STRIKE, "open")],
    ),
    "outcome should be made known": (
        "The outcome of a ballot on a national strike should be made known today. A strike would bring disruption, the "
        "CWU says.",
        [("CWU", STRIKE, "open")],
    ),
    "consulted on what to do": (
        "PCS members back a strike. Next we will consult our members on what to do, said an official of PCS.",
        [],
    ),
    "telling a council": (
        "UNISON will now tell the council that it has decided to move to a vote on strike action.",
        [("Unison", STRIKE, "announced")],
    ),
    "unions of the next sentence": (
        "Members of trade unions who work on the Metro are to vote on strike action. A walkout by members of the RMT, "
        "Unite and Aslef unions could halt trains.",
        [("RMT", STRIKE, "announced"), ("Unite", STRIKE, "announced"), ("ASLEF", STRIKE, "announced")],
    ),
    "outcome is due": (
        "The outcome of a ballot by the GMB over strikes is due on Monday.",
        [("GMB", STRIKE, "open")],
    ),
    "results not come in": (
        "Results of a ballot on strikes by T&G members have not come in yet.",
        [("TGWU", STRIKE, "open")],
    ),
    "gets under way": (
        "BMA doctors were urged to vote no in a ballot on industrial action that gets under way on Tuesday.",
        [("BMA", STRIKE, "open")],
    ),
    "has been holding": (
        "The RCN may strike. It has been holding a consultative vote on the 3.6% pay offer.",
        [("RCN", YES, "open")],
    ),
    "move to a vote": ("UNISON has decided to move to a vote on strike action.", [("Unison", STRIKE, "announced")]),
    "the lesser question told later": (
        "Ferry workers of the RMT are to be balloted on industrial action. RMT will ballot the 400 workers on strike "
        "action and on action short of a strike.",
        [("RMT", STRIKE, "announced"), ("RMT", SHORT, "announced")],
    ),
    "taking offers to a ballot": (
        "Unite has said it will be taking new offers from two firms to a further ballot of members next week. No "
        "strike yet.",
        [("Unite", YES, "announced")],
    ),
    "students asked": ("Last week students were asked to vote in a referendum on the present UCU strikes.", []),
    "expected to ratify": (
        "Teamsters Local 959 has a tentative agreement which members are expected to ratify this weekend. A strike is "
        "off.",
        [("Teamsters", YES, "announced")],
    ),
    "working for an association": (
        "Members of the Canadian Union of Public Employees working for the Fundy Association of Nursing Homes started "
        "voting on a strike about 7 a.m.",
        [("CUPE", STRIKE, "open")],
    ),
    "have been opened": (
        "Ballots have been opened by the UCU at 143 universities on whether to strike.",
        [("UCU", STRIKE, "open")],
    ),
    "at present holding": (
        "The UCU is at present holding a ballot of its members to find out whether they support industrial action.",
        [("UCU", STRIKE, "open")],
    ),
    "is now to be held": (
        "A statutory industrial action ballot of GMB cleaners is now to be held in December.",
        [("GMB", STRIKE, "announced")],
    ),
    "consider it and vote": (
        "Unite agreed to suspend the strike while members consider the offer and vote on it.",
        [("Unite", YES, "announced")],
    ),
    "in a ballot opened last month": ("UCU members voted for strikes in an indicative ballot opened last month.", []),
    "would need to ballot": (
        "NZNO members will strike tomorrow. NZNO would need to ballot again should nothing move after the first day.",
        [],
    ),
    "consulting the firm": (
        "EPMU members may strike. At the mill the EPMU is consulting with the firm to save jobs.",
        [],
    ),
    "any ballot": ("These thresholds hold for any strike ballot of UCU members opened on or after 1 March 2023.", []),
    "meeting to decide": (
        "NZEI members are meeting in the coming weeks to decide whether to accept the pay offer, or strike.",
        [("NZEI", YES, "open")],
    ),
    "would start holding": (
        "The Teamsters said on 5 June that local unions would start holding strike authorization votes.",
        [("Teamsters", STRIKE, "announced")],
    ),
    "a live ballot": (
        "While the NEU has suspended its strikes, another union, NASUWT, has a live ballot for industrial action.",
        [("NASUWT", STRIKE, "open")],
    ),
    "put to a ballot of its members": (
        "UCU has now put the proposal to a national ballot of its members, with voting closing on 13 April.",
        [("UCU", YES, "open")],
    ),
    "while the union consults": (
        "The walkout will now not take place while the NEU consults members on a pay offer by the colleges.",
        [("NEU", YES, "open")],
    ),
    "will now go to a ballot": (
        "The strikes by Unite are off. The pay offer of 11.1% for one year will now go to a ballot of union members.",
        [("Unite", YES, "announced")],
    ),
    "set for a ballot": (
        "The RMT is also set for a strike ballot about jobs.",
        [("RMT", STRIKE, "announced")],
    ),
    "would vote from next week": (
        "RMT staff may strike. The RMT said that they would vote from next week.",
        [("RMT", STRIKE, "announced")],
    ),
    "strikes of another union": (
        "UNISON ambulance staff voted by 88.7% to strike. With six days of CWU strikes the new ballot will begin in "
        "January.",
        [("Unison", STRIKE, "result")],
    ),
    "until a day to say": (
        "Members of Unison and Nipsa have until March 18 to say if they are ready to go on strike.",
        [("Unison", STRIKE, "open"), ("NIPSA", STRIKE, "open")],
    ),
    "while it consults": (
        "NEU teachers were due to strike. The walkouts are off while it consults members about a pay offer.",
        [("NEU", YES, "open")],
    ),
    "and so are": (
        "Teachers in the NUT are balloting for strike action, and so are council workers in the GMB.",
        [("NUT", STRIKE, "open"), ("GMB", STRIKE, "open")],
    ),
    "most of whom have voted": (
        "Unite crew voted by 80.7% to strike. In January it said it would hold another ballot among its 12,000 "
        "members, "
        "most of whom have now voted.",
        [("Unite", STRIKE, "result")],
    ),
    "began on a day to vote": (
        "In the Minneapolis Federation of Teachers, members began on Monday to vote on going on strike.",
        [("MFT", STRIKE, "open")],
    ),
    "meetings to vote": (
        "Rest home workers of the NZNO go to stopwork meetings in order to vote on strike action.",
        [("NZNO", STRIKE, "announced")],
    ),
    "as soon as somebody calls one": (
        'The TUC said: "As soon as somebody calls a strike ballot there are voices."',
        [],
    ),
    "papers of an election": (
        "ASLEF strikes are rare. There was an election between two candidates for its leadership. Over 14,300 ballot "
        "papers went out.",
        [],
    ),
    "an offer that is only spoken of": (
        'The GMB opened a ballot for strikes. "Its decision to ballot members is a pity; our offer stands," it said.',
        [("GMB", STRIKE, "open")],
    ),
    "contract workers": (
        "Unite is balloting 300 drilling and contract maintenance workers on whether they would strike.",
        [("Unite", STRIKE, "open")],
    ),
    "hope of a deal": (
        "Unite members may strike. Voting opened on 21 December, when hope of a deal in the dispute had gone.",
        [("Unite", STRIKE, "open")],
    ),
    "a proposal for strikes": (
        "Nurses of the NZNO started voting on a proposal for two national strikes in July.",
        [("NZNO", STRIKE, "open")],
    ),
    "on it, told in the sentence": (
        'The union said that "a far better pay offer" was made to Usdaw drivers, and members will be balloted on it.',
        [("Usdaw", YES, "announced")],
    ),
    "which members will ballot on": (
        'Unite called the strike off. "The depot has made a new offer, which members will ballot on," it said.',
        [("Unite", YES, "announced")],
    ),
    "the offer is taken to a ballot": (
        'Unite members voted to strike. The revised offer was to be "taken to a fresh ballot" on Friday.',
        [("Unite", YES, "announced")],
    ),
    "who rejected a proposal": (
        "SIPTU will ballot bus drivers, who rejected a proposal of 8%, on strikes. The NBRU's ballot of its own "
        "members "
        "is to be held tomorrow.",
        [("SIPTU", STRIKE, "announced"), ("NBRU", STRIKE, "announced")],
    ),
    "a ballot that is to close": (
        "A ballot for strikes among NEU members in sixth form colleges is to close on Monday.",
        [("NEU", STRIKE, "open")],
    ),
    "the newest union to ballot": (
        "Unite has become the newest union to ballot members on a strike.",
        [("Unite", STRIKE, "open")],
    ),
    "a second ballot of the same union": (
        "Dockers of Unite voted by 99% to strike. It said that a second ballot was starting, of engineers, on strikes.",
        [("Unite", STRIKE, "result"), ("Unite", STRIKE, "open")],
    ),
    "a ballot of their own": (
        "TWU members voted by 95 per cent to strike. In a ballot of their own TWU members in catering are voting on "
        "strikes.",
        [("TWU", STRIKE, "result"), ("TWU", STRIKE, "open")],
    ),
    "another vote long ago": (
        "Last December CTU members authorized a strike by a vote of 92%. On Monday they started voting on whether a "
        "strike should be authorized.",
        [("CTU", STRIKE, "result"), ("CTU", STRIKE, "open")],
    ),
    "balloted, their results to come": (
        "The RCM and Unite have balloted their members on strikes too. Their results should be known next week.",
        [("RCM", STRIKE, "open"), ("Unite", STRIKE, "open")],
    ),
    "the result of the strike poll": (
        "Should a ballot back it, crews walk out. The result of the strike poll will be announced tomorrow by Unite.",
        [("Unite", STRIKE, "open")],
    ),
    "on to a vote": (
        "The GMB rejected the offer too, and it now moves on to a vote on strike action.",
        [("GMB", STRIKE, "announced")],
    ),
    "steps towards a ballot": (
        "Unite members may strike. The union is taking the steps that the law asks for towards a formal ballot.",
        [("Unite", STRIKE, "announced")],
    ),
    "action short of strike, as a ballot's question": (
        "The EIS has opened a statutory ballot on industrial action short of strike.",
        [("EIS", SHORT, "open")],
    ),
    "a union's ballot told twice": (
        "Nurses of the RCN and of Unison, to which nurses and other staff belong, are voting on a deal. Unison's "
        "ballot ends "
        "later on Friday.",
        [("RCN", YES, "open"), ("Unison", YES, "open")],
    ),
    "as others strike": ("Nurses may strike. The ballots will close as members of the UCU hold a strike.", []),
    "had therefore to ballot": ("PCS members may strike. It had therefore to ballot its members and learn more.", []),
    "the second union": (
        "SIPTU members voted by 84% to strike. Next week the second union of staff will hold its ballot.",
        [("SIPTU", STRIKE, "result")],
    ),
    "school leaders' unions": (
        "Strikes are near. They might be joined by members of the NAHT school leaders' union and of the Association of "
        "School and College Leaders, whose ballots are under way.",
        [("NAHT", STRIKE, "open"), ("ASCL", STRIKE, "open")],
    ),
    "what a meeting decides": ("GMB staff may strike. They will decide whether the steps taken are enough.", []),
    "permission to ballot": ("The GMB is on strike and has permission to hold a strike ballot.", []),
    "expected to vote": ("Cleaners of the UVW are widely expected to vote for a strike.", []),
    "members at a council": (
        "Members of Unison at Dundee City Council have started voting on COSLA's offer, and may strike.",
        [("Unison", YES, "open")],
    ),
    "members vote from": (
        "The UAW ended its strike on a tentative agreement; members vote from February 22 to 28.",
        [("UAW", YES, "announced")],
    ),
    "another nation's ballot": (
        "UCU staff in England voted by 89% to strike. UCU members in Edinburgh are balloting for strikes.",
        [("UCU", STRIKE, "result"), ("UCU", STRIKE, "open")],
    ),
    "a leadership union": (
        "NASUWT and the leadership union NAHT are balloting members on a strike.",
        [("NASUWT", STRIKE, "open"), ("NAHT", STRIKE, "open")],
    ),
    "got ballot papers": ("RMT members got ballot papers on a strike yesterday.", [("RMT", STRIKE, "open")]),
    "was balloting then": ("UCU staff have voted to strike. During October the union was balloting for action.", []),
    "a headline's launch": ("Strikes near as GMB launches industrial action ballot.", [("GMB", STRIKE, "open")]),
    "who have rejected an offer": (
        "Unite has started to ballot members, who have rejected the pay offer, on industrial action.",
        [("Unite", STRIKE, "open")],
    ),
    "what an employer asks": (
        "Arriva has asked Unite to end the strike so that its members can vote on the pay offer.",
        [],
    ),
    "what should have been": ("A strike by Aslef is on. He said the offer should have been put to members.", []),
    "to be asked to ratify": (
        "Strike notices have been lifted. MUNZ members would be asked to ratify the agreement this week.",
        [("MUNZ", YES, "announced")],
    ),
    "scheduling votes": (
        "UFCW locals are scheduling unfair labor practice strike authorization votes for next week.",
        [("UFCW", STRIKE, "announced")],
    ),
    "months after a ballot closes": (
        "The UCU boycott may last to the end of its mandate, six months after the industrial action ballot closes.",
        [],
    ),
    "a merger": ("Members of Amicus will be balloted on the proposed new union in 2007, after strikes.", []),
    "began to vote": ("IAM staff began to vote on whether to strike later in the month.", [("IAM", STRIKE, "open")]),
    "due to open and to run": (
        "In the ballot, due to open on 15 March and to run until April, UCU members will decide whether to take strike "
        "action or action short of a strike.",
        [("UCU", STRIKE, "announced"), ("UCU", SHORT, "announced")],
    ),
    "being asked, under a headline": (
        "Staff to vote on strike action\n\nStaff who are in the UCU are being asked whether they will strike.",
        [("UCU", STRIKE, "open")],
    ),
    "on it": (
        "Unite has suspended its strike as the offer is better. Unite will ballot the workers on it this week.",
        [("Unite", YES, "announced")],
    ),
    "that ballot": (
        "The strike is on hold while Unite takes an offer to members. That ballot will be held on Monday, it said, and "
        "the walkout is suspended.",
        [("Unite", YES, "announced")],
    ),
    "failure to improve an offer": (
        "UCU will ballot members on a strike. The ballot opens in March, over a failure to improve on the offer.",
        [("UCU", STRIKE, "announced")],
    ),
    "opened and decided": (
        "UCU opened a formal ballot in November. UCU says that 70.5% of those voting supported strike action.",
        [("UCU", STRIKE, "result")],
    ),
    "put to a vote": (
        "Unite strikes are off. The newest offer will now be put to a vote of members.",
        [("Unite", YES, "announced")],
    ),
    "a strike put to the vote": ("A strike will be put to the vote if the GMB has its way.", []),
    "put back to members": (
        "GMB has called off its strike over an improved offer and will put it back to members.",
        [("GMB", YES, "announced")],
    ),
    "others' votes": (
        "The RMT is on strike before the strike votes of the other unions - Aslef and the TSSA - are completed.",
        [("ASLEF", STRIKE, "open"), ("TSSA", STRIKE, "open")],
    ),
    "would start to vote": (
        "The GMB said staff would start to vote on strike action on Tuesday, having rejected a pay offer.",
        [("GMB", STRIKE, "announced")],
    ),
    "if they are not settled": (
        "If the disputes are not settled in days, Unite said on Saturday, it will ballot on strikes within two weeks.",
        [],
    ),
    "could be balloted": ("Workers could be balloted on walkouts, according to Unite.", []),
    "set to be held": (
        "The PPTA says that strikes are on again. A vote is set to be held on the offer.",
        [("PPTA", YES, "announced")],
    ),
    "ratifying": (
        "After four months of strikes Unite is now ratifying a new collective agreement.",
        [("Unite", YES, "open")],
    ),
    "the result later today": (
        "Later today the result will be announced of a strike ballot of the CWU at Royal Mail.",
        [("CWU", STRIKE, "open")],
    ),
    "short of strike, in quotes": (
        'Unison is to ballot members on industrial action. The ballot will be on action "short of strike".',
        [("Unison", SHORT, "announced")],
    ),
    "still voting, after an earlier vote": (
        "Grocery workers are still voting on a strike. UFCW members held one in April, and 90% were in favor of it.",
        [("UFCW", STRIKE, "result"), ("UFCW", STRIKE, "open")],
    ),
    "members at the start": (
        "Members of Prospect are being asked to vote on strike action.",
        [("Prospect", STRIKE, "open")],
    ),
    "carrying out a ballot": ("GMB is carrying out a consultative strike ballot.", [("GMB", STRIKE, "open")]),
    "an e-ballot": ("The UCU is holding an indicative e-ballot on strike action.", [("UCU", STRIKE, "open")]),
    "imminent": ("A ballot for industrial action by Unison is imminent.", [("Unison", STRIKE, "announced")]),
    "has sent papers": ("Unite has sent ballot papers to staff on strikes.", [("Unite", STRIKE, "open")]),
    "voting on a deal": ("Voting on the tentative deal of the UAW and GM runs until May.", [("UAW", YES, "open")]),
    "consultation on something else": ("RMT staff may strike. Consultation on the tender ends on Friday.", []),
    "consulting on an offer": ("Unison is consulting its members on the pay offer.", [("Unison", YES, "open")]),
    "start voting on an offer": (
        "NZNO members start voting tomorrow on the latest offer.",
        [("NZNO", YES, "announced")],
    ),
    "to vote in the headline, voting in the text": (
        "Unison members in Dorset to vote on strikes\n\nCarers are now being balloted on whether to strike over pay.",
        [("Unison", STRIKE, "open")],
    ),
    "turned down, then a ballot": (
        "A strike is near. The CWU turned down an offer and would start balloting members within days.",
        [("CWU", STRIKE, "announced")],
    ),
    "open since": (
        "The Unison strike ballot, open since this week and running until Tuesday, covers staff in Dorset.",
        [("Unison", STRIKE, "open")],
    ),
    "sent papers": ("A strike came nearer as Unite members were sent ballot papers.", [("Unite", STRIKE, "open")]),
    "now to vote": ("GMB members are now to vote on strike action.", [("GMB", STRIKE, "announced")]),
    "notice of the ballot": ("The NUJ sent formal notice of the strike ballot today.", [("NUJ", STRIKE, "announced")]),
    "also been holding": ("The GMB has also been holding strike ballots of members.", [("GMB", STRIKE, "open")]),
    "balloting has begun": ("Balloting has begun for industrial action by the INMO.", [("INMO", STRIKE, "open")]),
    "began voting": (
        "UFCW members began voting Thursday on whether to authorize a strike.",
        [("UFCW", STRIKE, "open")],
    ),
    "wrap up a vote": (
        "Culinary Union leaders wrap up a vote on whether to authorize a strike.",
        [("Culinary Union", STRIKE, "open")],
    ),
    "to take a strike vote": ("SPFE members to take strike vote after months.", [("SPFE", STRIKE, "announced")]),
    "meetings to vote on it": (
        "NDU members rejected an offer. There will be union meetings to discuss the proposal and vote on it.",
        [("NDU", YES, "announced")],
    ),
    "started balloting": (
        "The GMB started balloting members for strike action on Tuesday.",
        [("GMB", STRIKE, "open")],
    ),
    "in a ballot that will be finished": (
        "SIPTU members are expected to back strike action in a ballot that will be finished on Thursday.",
        [("SIPTU", STRIKE, "open")],
    ),
    "still casting their votes": (
        "Over 3,000 nurses of NYSNA are still casting their votes on whether to authorize a strike.",
        [("NYSNA", STRIKE, "open")],
    ),
    "a vote of its membership": (
        "New date for strike authorization vote\n\nCWA Local 12 will hold a vote of its membership from 30 September.",
        [("CWA", STRIKE, "announced")],
    ),
    "a snap vote": (
        "Members should reject the tentative agreement, it says. The UAW has called a snap vote for Sunday.",
        [("UAW", YES, "announced")],
    ),
    "to have a ballot": (
        'SIPTU expects a yes to strikes. "They are going to have a ballot on industrial action," he said.',
        [("SIPTU", STRIKE, "announced")],
    ),
    "a fresh ballot": (
        "Unite members plan a strike. The revised offer was to be taken to a fresh ballot on Thursday, the firm said.",
        [("Unite", YES, "announced")],
    ),
    "locals in a list": (
        "Members of the CWA Local 29 and IBEW Local 20 will start voting on whether to authorize a strike.",
        [("CWA", STRIKE, "announced"), ("IBEW", STRIKE, "announced")],
    ),
    "on whether to act": (
        "Teachers may strike. Those in the NZEI have been voting on whether to act.",
        [("NZEI", STRIKE, "open")],
    ),
    "both questions at once": (
        "TSSA members are being balloted for both strike action and action short of strike.",
        [("TSSA", STRIKE, "open"), ("TSSA", SHORT, "open")],
    ),
    "both questions, told behind": (
        "The PCS ballot on strikes runs until 10 November. The ballot asks members if they would be ready to take part "
        "in strike action and action short of a strike.",
        [("PCS", STRIKE, "open"), ("PCS", SHORT, "open")],
    ),
    "on offer": (
        "Unison will ballot its members at the council, where no voluntary redundancy is on offer, over strikes.",
        [("Unison", STRIKE, "announced")],
    ),
    "ask this month": (
        "The INTO will this month ask members to vote on strike action.",
        [("INTO", STRIKE, "announced")],
    ),
    "to launch": (
        "PCS to launch consultative ballot for strike action over hours.",
        [("PCS", STRIKE, "announced")],
    ),
    "headline": ("Tutors in the TEU to vote on strike action.", [("TEU", STRIKE, "announced")]),
    "start voting on a day": (
        "Members of the Chicago Teachers Union start voting Tuesday on whether to authorize a strike. Voting goes on "
        "through Thursday.",
        [("CTU", STRIKE, "open")],
    ),
    "balloting an occupation": (
        "Unison ballots school support staff in Leeds over strikes.",
        [("Unison", STRIKE, "announced")],
    ),
    "its controllers": (
        "Prospect's air traffic controllers will be balloted on whether to accept a new pay offer.",
        [("Prospect", YES, "announced")],
    ),
    "not reported": (
        "Unison has not reported the result of its consultative ballot on the pay offer yet.",
        [("Unison", YES, "open")],
    ),
    "separate ballots": ("In two separate ballots of workers in London the RMT group will be striking.", []),
    "if ministers hold to it": (
        "The NEU said that teachers will vote on whether to strike if ministers hold to the pay offer.",
        [],
    ),
    "dismissed": (
        "Application dismissed.\n\nThe union (CEPU) applied for a protected action ballot of its members on strikes.",
        [],
    ),
    "due at any moment": (
        "The result is expected at any moment of an industrial action ballot of Unite drivers.",
        [("Unite", STRIKE, "open")],
    ),
    "staff at the company": (
        "NBRU members voted for strikes. Siptu staff at the company are being balloted on strike action.",
        [("SIPTU", STRIKE, "open")],
    ),
    "behind a colon": (
        "The FBU put off the threat of a strike: it has agreed to ballot members on the pay deal.",
        [("FBU", YES, "announced")],
    ),
    "plan votes": (
        "Hotel workers in UNITE HERE plan votes on strike authorization next month.",
        [("UNITE HERE", STRIKE, "announced")],
    ),
    "being counted": (
        "The strike ballot of SIPTU members at the garage is being counted now.",
        [("SIPTU", STRIKE, "open")],
    ),
    "papers being sent": (
        "Firefighters in the FBU are being sent ballot papers on Friday for a strike vote.",
        [("FBU", STRIKE, "open")],
    ),
    "at present": (
        "INTO members strike. The NEU is at present balloting members on strikes.",
        [("NEU", STRIKE, "open")],
    ),
    "votes began": ("On Monday strike votes began for members of the NSGEU.", [("NSGEU", STRIKE, "open")]),
    "begin a ballot": (
        "PCS members at the office today (20) begin a new ballot for strikes.",
        [("PCS", STRIKE, "open")],
    ),
    "should begin": ("Unite should immediately begin a ballot on strikes, its members say.", []),
    "will be reballoting": ("UCU will also be reballoting its members on strikes.", [("UCU", STRIKE, "announced")]),
    "of another nation": (
        "Unison members in England voted by 55% for strikes.\n\nUnison members in Scotland are to be balloted in July.",
        [("Unison", STRIKE, "result"), ("Unison", STRIKE, "announced")],
    ),
    "a campaign for a ballot": ("Unison members will begin a campaign for a strike ballot.", []),
    "closed, results to come": (
        "The first strike ballot of RCN nurses has now formally closed; the RCN hopes to share the results soon.",
        [("RCN", STRIKE, "open")],
    ),
    "awaited": (
        "Natfhe members backed strikes. The results of ballots by the TGWU and GMB on strikes were awaited.",
        [("TGWU", STRIKE, "open"), ("GMB", STRIKE, "open")],
    ),
    "ballots its members": (
        "Talks go on; a second union, the TSSA, ballots its members on industrial action next week.",
        [("TSSA", STRIKE, "announced")],
    ),
    "go to members": (
        "Strikes loom at the bus firm. The union Unite said the new offer would now go to members.",
        [("Unite", YES, "announced")],
    ),
    "a reballot that is open": (
        "Our UCU reballot for strike action has now been open for three weeks.",
        [("UCU", STRIKE, "open")],
    ),
    "had to hold": ("By law the NUJ had to hold a second ballot to keep its strike alive.", []),
    "not finished": ("EIS members backed a strike. At the SSTA voting has not finished.", [("SSTA", STRIKE, "open")]),
    "still collecting": (
        "EIS members voted to strike. The NASUWT is still collecting votes.",
        [("NASUWT", STRIKE, "open")],
    ),
    "decide whether": (
        "Prison officers will decide in the coming weeks whether to strike.\n\nThe Prison Officers Association has "
        "given notice, and papers will go out on 14 December.",
        [("POA", STRIKE, "announced")],
    ),
    "two unions, two clauses": (
        "GMB, the union for the plant, will ballot 3,000 members for strikes, while Unite is balloting 2,000 members.",
        [("GMB", STRIKE, "announced"), ("Unite", STRIKE, "open")],
    ),
    "results expected": (
        "Results of a similar ballot for strikes among members of the NASUWT are expected on 15 April.",
        [("NASUWT", STRIKE, "open")],
    ),
    "take a strike vote": ("Members of CUPE will take a strike vote on Thursday.", [("CUPE", STRIKE, "announced")]),
    "an application lodged": (
        "The MUA lodged a protected action ballot with the commission; a strike is likely.",
        [("MUA", STRIKE, "announced")],
    ),
    "were to be held": (
        "Strikes loom in Essex. Further ballots for industrial action, the FBU said, were to be held in London.",
        [("FBU", STRIKE, "announced")],
    ),
    "the executive authorises": (
        "The EIS executive authorises a statutory strike ballot on pay.",
        [("EIS", STRIKE, "announced")],
    ),
    "was holding ballots": (
        "The RMT announced it was holding ballots for strikes at two companies.",
        [("RMT", STRIKE, "open")],
    ),
    "a union named like a word": (
        "Unite and Prospect were balloting members on strikes at the site.",
        [("Unite", STRIKE, "open"), ("Prospect", STRIKE, "open")],
    ),
    "no decision": ("The FBU has made no decision yet on whether to ballot its members on a strike.", []),
    "go on voting": (
        "GMB members voted for strikes. Members of Unite go on voting until Friday.",
        [("Unite", STRIKE, "open")],
    ),
    "a headline, then the ballot": (
        "Strike ballot begins at UCU branch\n\nUCU members are being balloted on strikes until 28 October.",
        [("UCU", STRIKE, "open")],
    ),
    "a vote that ends strikes": ("Vote ends union's strikes\n\nThe RMT called off its strikes.", []),
    "is that so?": ("Will members of Unite be balloted on a strike?", []),
    "hopes to announce": (
        "UCU lost its strike ballot. Unison hopes to announce its results this week.",
        [("Unison", STRIKE, "open")],
    ),
    "how it went": (
        "Unison is due to announce next week how a strike ballot of cleaners has gone.",
        [("Unison", STRIKE, "open")],
    ),
    "goes to a formal ballot": (
        "Prosecutors in the FDA want a strike. Their dispute now goes to a statutory ballot.",
        [("FDA", STRIKE, "announced")],
    ),
    "to complete a vote": (
        "CWA members will complete their strike authorization vote by June.",
        [("CWA", STRIKE, "open")],
    ),
    "in the coming weeks": (
        "Members of Unite will vote in the coming weeks on whether to strike.",
        [("Unite", STRIKE, "announced")],
    ),
    "would have": ("A motion that would have started preparations for a strike ballot of NUT members fell.", []),
    "result awaited": (
        "Unite members backed a strike. A GMB ballot is due to give its result next week.",
        [("GMB", STRIKE, "open")],
    ),
    "whether members voted": (
        "The RMT will say on Friday whether its members have voted for a strike.",
        [("RMT", STRIKE, "open")],
    ),
    "protected action granted": (
        "Fair Work approved a protected action ballot of MUA members on strikes.",
        [("MUA", STRIKE, "announced")],
    ),
    "so that members can": (
        "Strikes are off so that we can ballot BFAWU members on the improved offer.",
        [("BFAWU", YES, "announced")],
    ),
    "given until": (
        "RMTU members have been given until 11 February to vote on the strike.",
        [("RMTU", STRIKE, "open")],
    ),
    "if no offer comes": (
        "Unless a better offer comes, they warn, Unite members will be asked if they want to strike.",
        [],
    ),
    "no time": ("Strikes loom at the bank. There is no time for Bifu to ballot its members.", []),
    "to recognise": ("The labour court ordered a ballot to be held on union recognition, the GMB said.", []),
    "two being balloted": (
        "Staff in Unison and the GMB are being asked if they would strike.",
        [("Unison", STRIKE, "open"), ("GMB", STRIKE, "open")],
    ),
    "to complete ballots": (
        "Unison backs a strike. Unite and the FBU are due to complete their ballots this week.",
        [("Unite", STRIKE, "open"), ("FBU", STRIKE, "open")],
    ),
    "after an offer": (
        "Strikes loom. Members of Unison are being balloted after a pay offer of 1 per cent.",
        [("Unison", STRIKE, "open")],
    ),
    "vote to be held": ("The TSSA said a vote on strike action will be held in May.", [("TSSA", STRIKE, "announced")]),
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
    "asked whether": ("The NUT is to ask its members whether they want to strike.", [("NUT", STRIKE, "announced")]),
    "plans announced": (
        "Bus drivers could strike after Unite announced plans to ballot 500 members.",
        [("Unite", STRIKE, "announced")],
    ),
    "protected action": (
        "The NTEU will seek a protected action ballot at the university.",
        [("NTEU", STRIKE, "announced")],
    ),
    "runs until": (
        "Unison is urging members to vote yes in the strike ballot, which runs until 20 May.",
        [("Unison", STRIKE, "open")],
    ),
    "put to members": (
        "The offer will be put to Unite members in a ballot; strikes are suspended meanwhile.",
        [("Unite", YES, "announced")],
    ),
    "ministers ask": ("Ministers are asking unions whether they will call off the strike, Unison said.", []),
    "a board": ("The board of the hospital will vote on Monday on a budget; the strike by the RCN goes on.", []),
    "a vote on a merger": ("Unison members will vote on the merger. A strike is not planned.", []),
    "might": ("Unite could ballot its members on a strike.", []),
    "threat": ("The GMB threatened to ballot for strikes.", []),
    "done": ("UCU had balloted its members on strike action last year.", []),
}


@pytest.mark.parametrize("name", COMING)
def test_reads_ballots_to_come(name):
    text, wanted = COMING[name]
    found = read(Article(text, published="2023-02-20")).ballot_records
    assert [(b["union"], b["question"], b["status"]) for b in found] == wanted
