"""Which of the days that a text names are strike days: one line a case, read on Monday 20 February 2023."""

import re
from datetime import date

import pytest

from extract import Article, read
from extract.other_day_words import BEFORE, FURTHEST

MONDAY = date(2023, 2, 20)

# text -> days, as month-day or year-month-day
DAYS = {
    "three days that do not run on from the first": (
        "Teachers in the NEU prepare for three days of strike action (beginning Thursday 2 March). The first day of "
        "action will be on Thursday 2 March, at 23 colleges, with further strike days planned for Tuesday 21 and "
        "Wednesday 29 March.",
        "03-02 03-21 03-29",
    ),
    "a bare weekday in a headline is that of the day below": (
        "Lecturers to strike on Thursday of freshers' week\n\nThe UCU has decided that its first action will be a "
        "half-day strike on Thursday 9 March, in the first week of term.",
        "03-09",
    ),
    "the first of three walkouts on a weekday saw services cancelled": (
        "The RMT is in dispute with the ferry company.\n\nThe first of three planned 24-hour walkouts on Friday saw "
        "all sailings to the islands cancelled.",
        "02-17",
    ),
    "a wave of action averted": (
        "The RMT has suspended its strikes on the ferries.\n\nA second wave of action, due to take place yesterday, "
        "was averted after progress in talks.",
        "02-19",
    ),
    "the new strikes follow earlier action": (
        "Unite members will strike from 27 February to 1 March. The new strikes follow ten days of industrial action "
        "from 6-15 February.",
        "02-06 02-07 02-08 02-09 02-10 02-11 02-12 02-13 02-14 02-15 02-27 02-28 03-01",
    ),
    "five days worth of strike action": (
        "Brewery workers in Unite will initially take five days worth of strike action from Monday, February 27.",
        "02-27 02-28 03-01 03-02 03-03",
    ),
    "days of action that had been agreed": (
        "An injunction against the strike was refused. Aslef said that a further three days of action had been agreed, "
        "on 1 March, 3 March and 13 March.",
        "03-01 03-03 03-13",
    ),
    "industrial action that falls short of a strike": (
        "Health staff in Unison have announced that industrial action will begin on 6 March. They will take action "
        "short of strike on 6 March before a one-day strike on 13 March.",
        "03-13",
    ),
    "a library that is open before the strike": (
        "Unison staff will take strike action on Monday and Tuesday next week (27-28 February).\n\nSunday, 26 February "
        "open all day until 9:30pm",
        "02-27 02-28",
    ),
    "an eight-day strike on a weekday": (
        "Dockers in Unite will launch an eight-day strike on Sunday over pay.",
        "02-26 02-27 02-28 03-01 03-02 03-03 03-04 03-05",
    ),
    "no action at the weekend": (
        "The UCU will strike from 23 February to 1 March. No action is called for the weekend.",
        "02-23 02-24 02-27 02-28 03-01",
    ),
    "the whole of next week": (
        "Bin workers in the GMB will strike for the whole of next week.",
        "02-27 02-28 03-01 03-02 03-03",
    ),
    "and will do so again tomorrow": (
        "Teachers in the NEU walked out on Friday and will do so again tomorrow and on Thursday.",
        "02-17 02-21 02-23",
    ),
    "following action on weekdays": (
        "RMT members stage another walkout on Wednesday, following action on Thursday and Saturday.",
        "02-16 02-18 02-22",
    ),
    "walked out for so long from an hour": ("NUJ journalists walked out for 24 hours from 11am on Friday.", "02-17"),
    "will take place next weekday behind an aside": (
        "The RMT fights on. Another strike by its onboard supervisors, as conductors on the line are now known, will "
        "take place next Wednesday, although the firm believes it can run 75% of services.",
        "03-01",
    ),
    "no shift from one day on or before another": (
        "The BMA calls a full walkout, beginning Friday 3 March. We are asking all resident doctors:\n\n- Not to begin "
        "any shift that is due to start after 06.59am on Friday 3 March\n\n- Or before 06.59 on Tuesday 7 March.",
        "03-03 03-04 03-05 03-06",
    ),
    "days of co-ordinated action": (
        "Unison is to strike next week. Schools had been at risk when its support staff took three days of "
        "co-ordinated action over pay, from Tuesday 28 February to Thursday 2 March.",
        "02-28 03-01 03-02",
    ),
    "starts today, with the year told": (
        "Unite has given notice of strike action. It starts at 00:01 hours today, 20 February 2023, and ends at 23:59 "
        "hours on 23 February.",
        "02-20 02-21 02-22 02-23",
    ),
    "were out until a weekday gone by": (
        "The CWU strike goes on. Staff were out from noon last Thursday (9 February) and again from 3am on Monday 13 "
        "February until the small hours of Wednesday.",
        "02-09 02-13 02-14",
    ),
    "ended a strike of two days": (
        "Unite crews ended a two-day stoppage on Wednesday night, having begun it at 6am.",
        "02-14 02-15",
    ),
    "picked for the opening strike": (
        "Within hours of the result the EIS executive had picked Thursday, March 9 for the opening strike.",
        "03-09",
    ),
    "each lasts so long, the first and the other": (
        "Unite plans two strikes. Each is to last 48 hours, with the first beginning on March 2 and the other on March "
        "14.",
        "03-02 03-03 03-14 03-15",
    ),
    "weekdays of places with a hyphen": (
        "NEU members will stop work from 9am to 11am on Tuesday in the north-west, on Wednesday in the north, and on "
        "Monday in the south.",
        "02-21 02-22 02-27",
    ),
    "continuous action between two days": (
        'Unite said that 250 cleaners will be taking "continuous" action between 7 March and 9 March, after 95 per '
        "cent backed a walkout.",
        "03-07 03-08 03-09",
    ),
    "a place and many trades before the word": (
        "Leeds - At 4:30 a.m. on Tuesday, March 7, over 3,000 members of Unison in the schools of the city, including "
        "cooks, cleaners, caretakers, bus escorts, classroom assistants, librarians, technicians and holders of many "
        "other posts, will walk off the job.",
        "03-07",
    ),
    "a length told in the next sentence": (
        "On Tuesday, March 21, over 30,000 school workers will walk off the job. The three-day strike by Unison "
        "follows a vote in February.",
        "03-21 03-22 03-23",
    ),
    "due later today": (
        "Members of the RMT are due to walk out for 48 hours from 21:00 GMT - and again on 27 February.",
        "02-20 02-21 02-22 02-27",
    ),
    "a diary's stoppage of two days": (
        "The strikes planned before the end of the month:\n\nMonday 20 February\n\nUnison members in the NHS will "
        "strike in Leeds.\n\nWednesday 22 February\n\nMembers of the CWU will begin a 48-hour stoppage.\n\nMonday 27 "
        "February\n\nUnison members in the NHS will strike in Hull.",
        "02-20 02-22 02-23 02-27",
    ),
    "a walkout that is on, beside one to come": (
        "Firefighters in the West Midlands have started a strike after talks broke down.\n\nThey are staging a "
        "three-hour walkout over shifts, said Ann Poe from the FBU. A second strike will take place on 23 February.",
        "02-20 02-23",
    ),
    "no strike when the buses returned": (
        "Unite drivers went on strike on 6 February. Buses returned on 10 February after a revised offer by the firm.",
        "02-06",
    ),
    "the pilots' union called by half its name": ("The Cockpit union has called a strike for 8 March.", "03-08"),
    "the next day": (
        "Unite drivers at Southern will strike on 3 March. The next day will see Northern get hit, while c2c will be "
        "out on 8 March.",
        "03-03 03-04 03-08",
    ),
    "the following day": (
        "Unite drivers at Southern will strike on 3 March. The following day drivers at Northern walk out.",
        "03-03 03-04",
    ),
    "no strike but talks the next day": (
        "RMT members struck on 13 February. The following day talks to end the strike began.",
        "02-13",
    ),
    "days that fall between two": (
        "Aslef members plan to strike between 1 March and the 8 March start of more action. Drivers at Southern will "
        "take action on 1 March. Drivers at c2c will be out on 3 March and 6 March. Chiltern will be struck on 8 "
        "March.",
        "03-01 03-03 03-06 03-08",
    ),
    "a length told at the top, beside an overtime ban": (
        "Train drivers at one firm will strike for five days next month.\n\nAslef members will walk out from 6 March "
        "and refuse any non-contractual overtime between 8 and 12 March.",
        "03-06 03-07 03-08 03-09 03-10",
    ),
    "told backwards": (
        "The RMT strike at the depot ended on 7 February with some gains. Its members walked off the job on 4 "
        "February.",
        "02-04 02-05 02-06 02-07",
    ),
    "a length told before a walkout that is due to start": (
        "Unite members will hold a 48-hour strike. The port will stay open during the walkout, due to start at 0700 "
        "GMT on 7 March.",
        "03-07 03-08",
    ),
    "not the day of a step in court": (
        "Members of the NEU walked out on 2 February. Instead of talks, on 6 February, it filed for an injunction "
        "against the school.",
        "02-02",
    ),
    "starts and concludes": (
        "Usdaw has given notice of a stoppage starting on Monday, 6 March and concluding on 8 March.",
        "03-06 03-07 03-08",
    ),
    "not the days of overtime refused": (
        "Aslef members will walk out on 6 February and refuse any non-contractual overtime between 7 and 10 February.",
        "02-06",
    ),
    "began on a day and finished on another": (
        "The result ends what began with a walkout by Siptu on 13 February, which went on and finished on Thursday, 16 "
        "February.",
        "02-13 02-14 02-15 02-16",
    ),
    "after a ballot that finished last night": (
        "PPTA members will strike on 8 March, following a ballot that finished last night.",
        "03-08",
    ),
    "flights cancelled when crew struck": (
        "More than 60 flights were cancelled on Tuesday when cabin crew in the RMT held a one-day strike.",
        "02-14",
    ),
    "it resumes": (
        "Unite members voted to go on with the strike. It resumes at 2am on Thursday, and no end date has been set.",
        "02-23",
    ),
    "until the same time in the evening": (
        "FBU strike looms. FBU crews will leave their posts at 6pm tomorrow and will not return until the same time on "
        "Thursday.",
        "02-21 02-22 02-23",
    ),
    "those on two days were withdrawn": (
        "The NBRU announced stoppages for both finals. Those on March 7 and 8 were withdrawn after people had rung in.",
        "03-07 03-08",
    ),
    "the first of five, and no more": (
        "IALPA pilots held five one-day stoppages last year over leave, the first on 12 July.",
        "2022-07-12",
    ),
    "no trams on days of which notice is given": (
        "SIPTU gave notice of two more days of strikes. There are no trams on Saturday and Sunday, March 4 and 5.",
        "03-04 03-05",
    ),
    "took to the streets in a combined strike": (
        "The PPTA will act again. It comes after thousands of teachers took to the streets yesterday in the country's "
        "first combined strike.",
        "02-19",
    ),
    "called off one due": (
        "Airport strikes called off. Unite had already called off one due on Tuesday, so talks could go on.",
        "02-21",
    ),
    "those in a month": (
        "The UCU will strike on 18 days. Those in March are 1, 9, 10 and 14. The rest fall in April.",
        "03-01 03-09 03-10 03-14",
    ),
    "a deal before they were due to walk out": (
        "CUPE members voted for a strike, and reached a deal a day before they were due to walk out on February 7.",
        "02-07",
    ),
    "starting with a two-day walkout": (
        "UCU strikes will take place from 2 March, starting with a two-day walkout that could grow.",
        "03-02 03-03",
    ),
    "out for two days against hospitals": (
        "Nurses in the NZNO walked out for two days against 15 hospitals starting February 10.",
        "02-10 02-11",
    ),
    "took action from a day until another": (
        "Bus strikes go on\n\nDrivers in Unite took action from last Friday until Sunday over pay.",
        "02-17 02-18 02-19",
    ),
    "followed on another day": (
        "CWU workers in Bristol will walk out on Friday, followed on Saturday by staff in London.",
        "02-24 02-25",
    ),
    "was on New Year's Eve": (
        "RMT members voted to strike. Their last strike was on New Year's Eve 2021.",
        "2021-12-31",
    ),
    "hit as they took part in the action": (
        "Schools were disrupted on Wednesday as members of the GMB union took part in the action, the second strike in "
        "a month.",
        "02-15",
    ),
    "the day after they walked out": (
        "The UCU has been refusing to mark essays since 8 February, the day after lecturers walked out for 24 hours.",
        "02-07",
    ),
    "a boycott to follow": (
        "The UCU will hold a one-day strike on Tuesday, March 7, with a boycott of all assessment to follow from March "
        "8.",
        "03-07",
    ),
    "classes started": (
        "Members of the GEO will strike on March 8. Classes started on January 31, the union said.",
        "03-08",
    ),
    "ratified a contract": (
        "After nine weeks on strike, SEIU members ratified a new contract February 11 by 97 percent. They had walked "
        "out on December 5.",
        "2022-12-05",
    ),
    "leave their stations": (
        "The strike is over jobs. FBU members would leave their stations on the morning of Thursday 2 March and not go "
        "back until the same hour on Saturday 4 March.",
        "03-02 03-03",
    ),
    "hours of a range in brackets": (
        "Unite members begin a strike next week. It will run from Monday, 27 February (from 00.01) to Wednesday, 1 "
        "March (to 23.59).",
        "02-27 02-28 03-01",
    ),
    "fixed at a meeting this afternoon": (
        "Siptu announced a set of strikes. The stoppages were fixed at a meeting in Dublin this afternoon for March 1, "
        "7 and 14 and for April 4.",
        "03-01 03-07 03-14 04-04",
    ),
    "strike dates fixed yesterday": (
        "The FBU fixed two strike dates yesterday. Engines will stand idle on Saturday 4 March and again on Monday 13 "
        "March.",
        "03-04 03-13",
    ),
    "off again for days": (
        "NUJ members were back at their desks after a four-day walkout. They will be off again for four days from "
        "Thursday unless managers give way.",
        "02-23 02-24 02-25 02-26",
    ),
    "asked to stay away": (
        "Strikes go on\n\nUCU members are being asked to stay away on each day from Monday 27 February to Wednesday "
        "1 March.",
        "02-27 02-28 03-01",
    ),
    "have walked out, told in full": (
        "Thousands of prison officers have walked out. The POA said the action would go on.",
        "02-20",
    ),
    "a half-day strike that shut": ("Thursday's half-day strike by Unison council staff shut libraries.", "02-16"),
    "the day that results come out": (
        "Unison members at the university strike on 9 March, the day school results come out.",
        "03-09",
    ),
    "results day": ("Unison members at the university strike on A-level results day, 18 August.", "08-18"),
    "a rise not had since a year long past": (
        "Unite members, who have not had a rise since April 1, 2020, will strike on 26 May.",
        "05-26",
    ),
    "a wave of strikes after a ballot that ended": (
        "A wave of strikes by Unite will take place on 6 and 7 March, after a ballot which ended on 10 February.",
        "03-06 03-07",
    ),
    "a deal that was due": ("Unite members will strike on 6 March over a pay deal that was due on 1 April.", "03-06"),
    "a site, which closes": ("Unite members will strike on 6 March at the site, which closes on 30 June.", "03-06"),
    "take action on a list": (
        "Strike dates\n\nMembers of the UCU will take action on:\n• Thursday 2 March\n• Friday 3 March",
        "03-02 03-03",
    ),
    "called off, but new dates set": (
        "RMT strikes on 6 February were called off, but new dates have been set from 13 March.",
        "02-06 03-13",
    ),
    "entered its third day": (
        "The strike by the Chicago Teachers Union entered its third day on Monday.",
        "02-18 02-19 02-20",
    ),
    "bank holiday Monday to come": (
        "RMT guards will strike on bank holiday Monday, 1 May, and not on the Sunday.",
        "05-01",
    ),
    "over an offer of so much": (
        "Unison members went on strike over an offer of 2.45% on 6 and 7 February.",
        "02-06 02-07",
    ),
    "a vote that follows a strike": (
        "The vote follows the strike on Thursday last week, 16 February, when members of the PPTA stopped work.",
        "02-16",
    ),
    "two warning strikes": (
        "GDL has already held two warning strikes, a tactic of wage negotiations, the first on Feb. 6 and 7 "
        "and the second on Feb. 15.",
        "02-06 02-07 02-15",
    ),
    "a timeline": (
        "A timeline of the strikes\n\nFeb. 1\n\nOSSTF holds a one-day walkout, closing high schools.\n\nFeb. "
        "7\n\nETFO begins a work-to-rule.\n\nFeb. 14\n\nETFO holds its first one-day strike.",
        "02-01 02-14",
    ),
    "with staff out on strike": (
        "Travellers should expect queues on Friday, with border staff in the PCS out on strike.",
        "02-24",
    ),
    "delays due to a strike": (
        "Delays are likely on Thursday and Friday due to a strike by RMT members.",
        "02-23 02-24",
    ),
    "services cut as they strike": (
        "Services on Friday will be severely reduced as conductors in the RMT strike again.",
        "02-24",
    ),
    "formed pickets": ("UCU members formed pickets at the college on Wednesday in their strike.", "02-15"),
    "took to picket lines": ("Unison members on strike took to picket lines on Thursday.", "02-16"),
    "said that a day's strike was off": ("The RMT said Friday's strike was off after talks.", "02-24"),
    "would not go ahead": ("The RMT said Friday's strike would not go ahead.", "02-24"),
    "hailed a strike": ("The RMT hailed Thursday's strike a success.", "02-16"),
    "a strike by somebody closed schools": (
        "The one-day strike on Thursday by Unison members closed half of the schools.",
        "02-16",
    ),
    "brought to a standstill": (
        "The city was brought to a standstill on Thursday by a strike of GMB members.",
        "02-16",
    ),
    "and the following day": ("GMB members will strike on 7 March and the following day.", "03-07 03-08"),
    "consecutive weekdays": (
        "GMB members will strike on three consecutive Mondays starting on 6 March.",
        "03-06 03-13 03-20",
    ),
    "a week on": ("GMB members will strike a week on Thursday.", "03-02"),
    "dates announced by": ("New strike dates announced by the RMT: 7 and 8 March", "03-07 03-08"),
    "put back from and to": ("The RMT has put back its strike from 10 to 17 March.", "03-10 03-17"),
    "action on the following dates and more": (
        "RMT members will take action on the following dates: 7 March, 9 March. The strikes last 24 hours.",
        "03-07 03-09",
    ),
    "a strike timetable": ("RMT strike timetable\nLeeds depot: 7 March\nYork depot: 9 March", "03-07 03-09"),
    "all week": ("RMT members are on strike all week, from Monday to Friday.", "02-20 02-21 02-22 02-23 02-24"),
    "days next week from": ("RMT members will strike for three days next week from Monday.", "02-27 02-28 03-01"),
    "weekdays and their numbers, and more days": (
        "Unite will strike on Friday and Saturday, 3 and 4 March, and again on 10 and 11 March.",
        "03-03 03-04 03-10 03-11",
    ),
    "as a result of action without an article": (
        "Parents were told that schools will close on 7 March due to NEU strike action.",
        "03-07",
    ),
    "a fortnight today": ("Lectures will stop a fortnight today when UCU members strike over pay.", "03-06"),
    "dates in a month told before": (
        "The INMO will strike. It has three days pencilled in for March should nothing change: the 6th, 8th and 9th.",
        "03-06 03-08 03-09",
    ),
    "stayed out when": (
        "It is two weeks since February 6, when 12,000 nurses of the NZNO stayed out for a day in a strike.",
        "02-06",
    ),
    "for so many hours at an hour, a day": (
        "Port workers in MUNZ will withdraw their labour in a strike for 24 hours at 10.59pm, Tuesday 7 March.",
        "03-07 03-08",
    ),
    "until a minute before midnight": (
        "BALPA pilots will strike from 12.01am on 7 March until a minute before midnight on 9 March.",
        "03-07 03-08 03-09",
    ),
    "strike with colleagues of another union": (
        "Unison members will walk out with colleagues from the GMB on 7 March.",
        "03-07 03-07",
    ),
    "joined by another union": ("The NUT strikes on 7 March. It will be joined by the ATL.", "03-07 03-07"),
    "out for 24 hours": (
        "With members of the NUT out for 24 hours on Tuesday 28 February, the strike could close schools.",
        "02-28",
    ),
    "ordered drivers out": (
        "RMT guards strike on 6 March. Aslef has ordered its drivers out on 7 and 9 March.",
        "03-06 03-07 03-09",
    ),
    "a standstill when unions go on strike": (
        "Buses come to a standstill on Friday, when members of SIPTU, the GMB and Unite go on strike.",
        "02-24 02-24 02-24",
    ),
    "held at a far place on": (
        "The 370 members of Unite held an initial day of strike action at the Hillside depot in the city on Friday.",
        "02-17",
    ),
    "a day's action, the third strike": (
        "Monday's action by the FBU, the third 24-hour strike, goes on until the morning.",
        "02-20",
    ),
    "do the same on": (
        "RMT staff are on strike during Monday's 24-hour stoppage. They are to do the same on Thursday.",
        "02-20 02-23",
    ),
    "notified for the same days": (
        "Unison members will strike from 7 to 9 March. Unite has notified action for the same days.",
        "03-07 03-07 03-08 03-08 03-09 03-09",
    ),
    "trades between unions": (
        "Ambulance workers strike.\n- Monday 6 March: nurses (RCN) and ambulance workers (Unite and GMB)",
        "03-06 03-06 03-06",
    ),
    "for eight days in universities": (
        "University lecturers in the UCU are to strike for eight days, beginning on 6 March.",
        "03-06",
    ),
    "took part in a meeting": ("NEU members walked out on Thursday. The ASCL also took part in the meeting.", "02-16"),
    "not back until": (
        "RMT members will stage a walkout on Friday 3 March at 6am and won't return to work until 6 March.",
        "03-03 03-04 03-05",
    ),
    "the entire week": (
        "CBA members plan to walk out for the entire week starting on Monday 6 March.",
        "03-06 03-07 03-08 03-09 03-10",
    ),
    "further action on the dates below": (
        "RMT workers will walk out on the following dates in March:\n\nTuesday 7 March\n\nThere will be further "
        "action on the following dates in April:\n\nTuesday 4 April",
        "03-07 04-04",
    ),
    "a range and its days singly": (
        "PCS members will strike for eight days from 1 March to 9 March.\n\nStaff at the ports will strike on "
        "March 1, 2, 3, 4, 6, 7, 8 and 9.",
        "03-01 03-02 03-03 03-04 03-06 03-07 03-08 03-09",
    ),
    "for so long at an hour on": (
        "Unison porters will walk out for 48 hours at 7am on Monday 27 February.",
        "02-27 02-28",
    ),
    "lots of strikes each beginning": (
        "GMB members will hold two lots of three-day strikes, each beginning at 00.01 hours on 1 March and 8 March.",
        "03-01 03-02 03-03 03-08 03-09 03-10",
    ),
    "began at midnight": (
        "Some 1,900 RMT guards began a 24-hour walkout at midnight, and no trains are running.",
        "02-20",
    ),
    "a strike of theirs began overnight": ("A 24-hour strike by RMT guards began overnight.", "02-20"),
    "were also set to": (
        "A bin strike has been suspended, the council said. Unison members were also set to go on strike on "
        "27 February.",
        "02-27",
    ),
    "not to sign in": (
        "RMT members will strike. Workers have been asked not to sign in for any shifts starting between "
        "6.30pm on 8 March and 6.29pm on 9 March.",
        "03-08 03-09",
    ),
    "a list of names under a question": (
        "Belfast faces a day of strikes on Tuesday 28 February.\nWhat unions are striking?\nGMB\nIrish National "
        "Teachers' Organisation (INTO)\nUnison\nWhat will be shut?\nSchools.",
        "02-28 02-28 02-28",
    ),
    "a list of names and members": (
        "Thousands will strike today.\n\nHere are the unions which are striking, and their members:\n\n• Unison - "
        "41,000 members\n\n• GMB - 9,000 (about half of them in hospitals)",
        "02-20 02-20",
    ),
    "a weekday next": ("SIPTU cleaners will strike on Tuesday next at the hospital.", "02-21"),
    "a weekday next and its date": (
        "A strike of SIPTU cleaners is set for Wednesday next, March 1, at the hospital.",
        "03-01",
    ),
    "a date and what day it is": (
        "GMB drivers will walk out on 7 March. They will also walk out on the 17th, the Friday before the race.",
        "03-07 03-17",
    ),
    "each of so long on so many days": (
        "The FBU plans further strikes, each of two hours or less, on four consecutive days starting on 6 March.",
        "03-06 03-07 03-08 03-09",
    ),
    "in the second day of it": (
        "Council cleaners in England are taking part in the second day of a strike. Unison members voted by "
        "58% for the action.",
        "02-19 02-20",
    ),
    "those who were out as well": (
        "Unison members at the college walked out on Thursday. Caretakers of the GMB were out as well.",
        "02-16 02-16",
    ),
    "would take place from noon": ("Unite said the strike on Wednesday would take place from noon.", "02-22"),
    "hours from an evening": ("RMT guards will strike for 24 hours from the evening of 7 March.", "03-07 03-08"),
    "alongside another": ("Members of the NAHT have agreed to strike alongside the NASUWT on 2 March.", "03-02 03-02"),
    "until just before midnight": (
        "BALPA pilots will hold a strike from the early hours of March 2 until just before midnight on March 4.",
        "03-02 03-03 03-04",
    ),
    "in a strike of so many hours": ("Carers of the GMB walked out on Monday in a 48-hour strike.", "02-20 02-21"),
    "of whom so many are women": (
        "A strike by 8,000 workers of Unison, 90% of whom are women, will take place on 1 and 2 March.",
        "03-01 03-02",
    ),
    "by one union and by another": (
        "Tube strikes are coming. The first, by Aslef, and by the RMT, will be on Friday, 3 March.",
        "03-03 03-03",
    ),
    "on bank holiday Monday": (
        "RMT guards walked out on Saturday and again on bank holiday Monday over pay.",
        "02-18 02-20",
    ),
    "every day of this week": (
        "UCU members at the college are on strike on every day this week.",
        "02-20 02-21 02-22 02-23 02-24",
    ),
    "from a day to a month of a year": (
        "RCN members will strike on 6 March. Another phase of strikes runs from March 20 to June 2023.",
        "03-06 03-20",
    ),
    "although another is off": (
        "Crews in Unite will walk off the job on March 8, although a strike on Friday has been called off.",
        "02-24 03-08",
    ),
    "counted from today": (
        "EIS members will be called out on strike two weeks from today. The first day will be 6 March.",
        "03-06",
    ),
    "which runs until": (
        "Staff stood on picket lines in support of the UCU strike, which will run until the 23rd of February.",
        "02-20 02-21 02-22 02-23",
    ),
    "flights hit from": (
        "Cabin crew in Unite are to stage a stoppage of almost a fortnight.\n\nThe union said flights would be "
        "hit from 22 February until 5 March.",
        "02-22 02-23 02-24 02-25 02-26 02-27 02-28 03-01 03-02 03-03 03-04 03-05",
    ),
    "due back at seven": (
        "Members of the BMA walked out at 7am on Friday 10 February and were due back at 7am on Tuesday.",
        "02-10 02-11 02-12 02-13",
    ),
    "starting this Tuesday": (
        "Radiographers in Unison will be off the job for three days starting this Tuesday, 21 February. A "
        "strike follows.",
        "02-21 02-22 02-23",
    ),
    "but by a Sunday": (
        "Two stoppages by the CWU, on 10 February and on 13 February, were parted only by a Sunday.",
        "02-10 02-13",
    ),
    "called by unions named later": (
        "The cleansing service will be on strike from Wednesday 1 March until Friday 3 March.\n\nIt was called "
        "by the unions that represent the staff, GMB and Unison.\n\nA steward of the GMB said so. The GMB wants "
        "more.",
        "03-01 03-01 03-02 03-02 03-03 03-03",
    ),
    "members of those named first": (
        "Staff stayed away in a strike over job cuts on Thursday, and the news was off the air.\n\nPickets stood "
        "at the gates.\n\nMembers of the NUJ and Bectu took part in the stoppage.\n\nThe NUJ was glad. A steward "
        "of the NUJ said so.\n\nTea was had.",
        "02-16 02-16",
    ),
    "a paper of a Sunday": (
        "A strike by NUJ staff of the Daily and Sunday Telegraph came closer. They will walk out on 1 March.",
        "03-01",
    ),
    "and last Friday": ("NUJ journalists in Leeds walked out on 2 February and last Friday.", "02-02 02-17"),
    "one lasts, the next": (
        "Balpa has called strikes. The first lasts for 48 hours and starts at one minute past midnight on 1 "
        "March, and the next, of 72 hours, from the same time on 13 March.",
        "03-01 03-02 03-13 03-14 03-15",
    ),
    "of that year, told before": (
        "In 2017 members of the CWU backed action. A 48-hour stoppage was due to begin on 19 October of that "
        "year. The High Court forbade it.",
        "2017-10-19 2017-10-20",
    ),
    "as they had been last year": (
        "Unite's members in the NHS were on strike on 10 February, as they had been last year on 30 November.",
        "2022-11-30 02-10",
    ),
    "off the job": (
        "Unite strikes are back on. On 9 February around 30,000 nurses were off the job for eight hours, and "
        "surgery was put off.",
        "02-09",
    ),
    "when they stopped work": (
        "Strikes are off. Teachers had made themselves heard on 9 February, when for the first time PPTA "
        "members had stopped work on one day.",
        "02-09",
    ),
    "the action would take place": (
        "Civil servants walk out next week over cuts.\n\nThe PCS said the action would take place on Wednesday "
        "1 March, the last day for tax returns.",
        "03-01",
    ),
    "jointly with": (
        "Unison members will strike on Wednesday 1 March.\n\nThat strike, held on Thursday 16 February jointly "
        "with Unite, was the largest there has been.",
        "02-16 02-16 03-01",
    ),
    "on working days": (
        "UCU strike from 23 February to 1 March\n\nMembers will be out for five working days. No classes will be held.",
        "02-23 02-24 02-27 02-28 03-01",
    ),
    "emergency cover withdrawn": (
        "Social workers in Unison will withdraw emergency cover on Tuesday when they go on strike.",
        "02-21",
    ),
    "marched through": (
        "Members of Unison walked out on 1 February, when we marched through the town, and on Monday 13 "
        "February, when we marched again.",
        "02-01 02-13",
    ),
    "the next is": (
        "Drivers in Unite walked out today.\n\nWhen are the other strikes?\n\nMost of them have been chosen for "
        "match days.\n\nThe next is this Saturday, 25 February, when the crowd will be large.",
        "02-20 02-25",
    ),
    "without a ballot": (
        "More than 100 porters belonging to Unison stopped work without a ballot on 13 February in sympathy "
        "with sacked cleaners.",
        "02-13",
    ),
    "as members held one": (
        "Lectures were cancelled and libraries shut across the whole of the country on Thursday as thousands "
        "of members of the UCU and its sister union, Unison, held a one-day strike.",
        "02-16 02-16",
    ),
    "look set to be cancelled": (
        "Lectures and seminars look set to be cancelled on Thursday 23 February, after unions voted for a "
        "strike. The UCU announced that its members had backed it.",
        "02-23",
    ),
    "of the length in the title": (
        "Deal ends four-day strike\n\nThe walkout by members of Usdaw began on Monday, February 13, after talks "
        "broke down.",
        "02-13 02-14 02-15 02-16",
    ),
    "got going": (
        "The walkout by Unite members, which got going on Friday, is due to last until Monday, February 20.",
        "02-17 02-18 02-19 02-20",
    ),
    "weekday tells the year gone": (
        "Unison walked out last autumn. There was another strike on Friday 7 October, which shut the library.",
        "2022-10-07",
    ),
    "held in a month to come again": (
        "When talks failed, Unite members held a one-day strike on March 10. Further action was shelved.",
        "2022-03-10",
    ),
    "stoppages that left": (
        "Stoppages by RMT drivers on March 8th and 9th and again on March 23rd left the city without buses.",
        "2022-03-08 2022-03-09 2022-03-23",
    ),
    "a ballot of a year gone": (
        "In a ballot in March 2019 Unite's members backed action. They held a 24-hour strike on April 2.",
        "2019-04-02",
    ),
    "of last year's vote": (
        "Last year's statutory vote of the NEU had a turnout of 61 per cent, with 88 per cent for walking "
        "out, and on Thursday, 17 March members walked out.",
        "2022-03-17",
    ),
    "suspended once begun": (
        "An all-out strike by Unison members began on 6 February. It was suspended on Friday 10 February after talks.",
        "02-06",
    ),
    "should have started but begins": (
        "An all-out strike by Unite drivers, which should have started on Friday 17 February but was called "
        "off at a day's notice, will begin on Wednesday.",
        "02-17 02-22",
    ),
    "open in spite of a strike": (
        "The shop said it will open as usual tomorrow, Tuesday, in spite of another one-day strike by members "
        "of Usdaw.",
        "02-21",
    ),
    "schools shut by a strike told": (
        "Teachers in the EIS will go back on strike next week. All five schools are expected to be closed to "
        "pupils on Wednesday and Thursday, March 1 and 2.",
        "03-01 03-02",
    ),
    "this week, from": (
        "Members of the UCU are striking for four more days this week, from Tuesday to Friday.",
        "02-21 02-22 02-23 02-24",
    ),
    "resumed": (
        "Strikes by Unite were put off in January. When the deal fell through, members resumed action on 9 February.",
        "02-09",
    ),
    "listed under on": (
        "Porters in Unison at the Leith hospitals will strike on:\n\nTuesday 7 March\nThursday 9 March",
        "03-07 03-09",
    ),
    "weekends since": (
        "Guards in the RMT have walked out every Saturday and Sunday since 4 February.",
        "02-04 02-05 02-11 02-12 02-18 02-19",
    ),
    "an hour in GMT": ("Bakers in the BFAWU will strike for 72 hours from 00:01 GMT on 7 March.", "03-07 03-08 03-09"),
    "hours from a night": ("Dockers in Unite will walk out for 48 hours on Tuesday night.", "02-21 02-22 02-23"),
    "at the start of three days": (
        "Picket lines went up outside the depot this morning at the start of a three-day strike by members of Unite.",
        "02-20 02-21 02-22",
    ),
    "ended as long as told": (
        "The two-day strike by RMT guards, which began on Thursday, ended on Friday.",
        "02-16 02-17",
    ),
    "ended on a day": (
        "The strike by RMT guards, which began on 6 February, ended on 8 February.",
        "02-06 02-07 02-08",
    ),
    "up to and including": (
        "Unite said the strike, which began on 18 February, will now run up to and including 22 February.",
        "02-18 02-19 02-20 02-21 02-22",
    ),
    "begins far from its hour": (
        "The walkout by up to 1,200 workers, all of them members of the Unite union, will begin at 6am on "
        "Sunday and last for 48 hours.",
        "02-26 02-27",
    ),
    "a strike that shut": (
        "A strike by the RMT's station staff on Wednesday shut most of the network for the day.",
        "02-15",
    ),
    "would have hit": (
        "A 24-hour strike by Unite bus drivers that would have hit routes across London on Thursday has been "
        "put on hold.",
        "02-23",
    ),
    "talks that ended without a deal": (
        "Nurses in Unison will be on strike on Thursday after talks ended without a deal.",
        "02-23",
    ),
    "absent from court": (
        "Barristers in the CBA will be absent from court on Monday 27 and Tuesday 28 February in the first strike.",
        "02-27 02-28",
    ),
    "of this week": (
        "PCS staff took part in both of the strikes, on 1 February and on Wednesday of this week.",
        "02-01 02-22",
    ),
    "and again next week": (
        "The RCN strikes: members will be on picket lines on Thursday, and again on Tuesday next week.",
        "02-23 02-28",
    ),
    "from the Monday after": (
        "Unite members will strike for 48 hours from 6am on Thursday 2 March and again for three days from "
        "the Monday after.",
        "03-02 03-03 03-06 03-07 03-08",
    ),
    "the week of": (
        "A GMB strike planned for the week of March 6 to March 10, with a further day on Friday past, "
        "February 17, was called off at short notice.",
        "02-17 03-06 03-07 03-08 03-09 03-10",
    ),
    "phases": (
        "Unison starts its longest programme of strikes. So this is what is coming.\n\nPhase one: one week, "
        "from Monday 13 March to Friday 17 March.\n\nPhase two: a day on Monday 27 March.",
        "03-13 03-14 03-15 03-16 03-17 03-27",
    ),
    "could continue until": (
        "PCS members at the museums will walk out from Saturday 25 February. The action could continue until "
        "Wednesday 1 March.",
        "02-25 02-26 02-27 02-28 03-01",
    ),
    "a bank holiday": (
        "The Unite strike will run on the following dates:\n\n- Monday 24 April to Wednesday 26 "
        "April\n\nMonday 1 May is a bank holiday.",
        "04-24 04-25 04-26",
    ),
    "the days chosen": (
        "The ASTI is to strike on 1 March.\n\nIt has 17,500 members. Pay is the cause. Parents are "
        "worried.\n\nThe days chosen are Wednesday, March 1; Tuesday, March 7; and Thursday and Friday, March "
        "16 and 17.",
        "03-01 03-07 03-16 03-17",
    ),
    "and for four from": (
        "RMT members were out on strike for three days from Saturday 4 February and for four from Saturday 11 "
        "February.",
        "02-04 02-05 02-06 02-11 02-12 02-13 02-14",
    ),
    "followed by": (
        "The BMA strikes that remain are as follows: 5 and 6 April, followed after a weekend by 10 and 11 "
        "April; and 24 to 25 April.",
        "04-05 04-06 04-10 04-11 04-24 04-25",
    ),
    "and to a second": (
        "It led to the first EIS strike in years, on November 24, and to a second on January 10 and 11, when "
        "primaries closed on the first day.",
        "2022-11-24 01-10 01-11",
    ),
    "no trains ran": (
        "Last week the network was hit by an Aslef drivers' strike. No trains ran on Tuesday or Wednesday.",
        "02-14 02-15",
    ),
    "they had been out": (
        "The NUT did not have to ask for a strike again because they had been out already, on 30 June.",
        "2022-06-30",
    ),
    "weekdays of the week told": (
        "From 6 to 9 March the RMT says there will be strikes. Signallers are out on Monday and Wednesday, "
        "drivers on Tuesday and Thursday.",
        "03-06 03-07 03-08 03-09",
    ),
    "tonight, Monday": (
        "GMB members at the brewery will be on strike for 36 hours from 7pm tonight, Monday, until 7am on Wednesday.",
        "02-20 02-21",
    ),
    "last summer": ("Ialpa pilots held five one-day strikes last summer, the first on 12 July.", "2022-07-12"),
    "in a year long past": (
        "In 2009 members of the CWU voted for action. Between them, strikes on 22 and 23 October left a "
        "backlog of 50 million items.",
        "2009-10-22 2009-10-23",
    ),
    "of that year": (
        "That came after another CWU dispute, two years ago; a walkout set for 19 October of that year was "
        "prevented by the court.",
        "2021-10-19",
    ),
    "this Tuesday, the 21st": (
        "From June 5 to June 9 Unite members will be out. A stoppage that should have begun this Tuesday, the "
        "21st, was cancelled.",
        "02-21 06-05 06-06 06-07 06-08 06-09",
    ),
    "before the election, from": (
        "The BMA's strike shortly before the general election, from 26 January to 27 January, was its eleventh.",
        "01-26 01-27",
    ),
    "days without a break": (
        "After that comes the big FBU strike: three days without a break, from 9am on Thursday, March 2.",
        "03-02 03-03 03-04",
    ),
    "joined on": (
        "NUM members strike on Wednesday. They will be joined on Thursday by 15,000 members of Numsa.",
        "02-22 02-23",
    ),
    "again the day after": (
        "The PNA said its members would stop work on Wednesday, February 22nd, then on Tuesday the 28th and "
        "again the day after, March 1st.",
        "02-22 02-28 03-01",
    ),
    "a two-hour strike this afternoon": (
        "PPTA members left their desks at one o'clock this afternoon for a two-hour strike.",
        "02-20",
    ),
    "downed tools on Sunday": (
        "Coal miners in South Africa downed tools on Sunday evening, the National Union of Mineworkers said "
        "of its strike.",
        "02-19",
    ),
    "today and tomorrow alone": (
        "UCU members are on strike.\n\nWhen are the strikes?\n\nToday and tomorrow.",
        "02-20 02-21",
    ),
    "the first Monday of a month": ("Members of the RMT will strike on the first Monday of March.", "03-06"),
    "the last Friday in a month": (
        "The first walkout by Unite members takes place on the last Friday in March.",
        "03-31",
    ),
    "two weekdays each week": (
        "Unite: the strikes will take place on each Tuesday and Thursday from 7 March to 16 March.",
        "03-07 03-09 03-14 03-16",
    ),
    "a month that turns in a list": (
        "The CWU has announced strikes on Monday 27, Tuesday 28 and Wednesday 1 March.",
        "02-27 02-28 03-01",
    ),
    "ordinals over a month's end": (
        "The CWU has announced strikes on the 27th, 28th and 1 March.",
        "02-27 02-28 03-01",
    ),
    "Budget day": ("Teachers will strike on Budget Day, 15 March, the NEU said.", "03-15"),
    "after strikes on": (
        "After strikes on Thursday and Friday, the PCS said that 100,000 had taken part.",
        "02-16 02-17",
    ),
    "put back until the following": (
        "The strike by Unison planned for Thursday has been put back until the following Thursday.",
        "02-23 03-02",
    ),
    "the fourth, a union has said": (
        "The first wave of strikes runs from 22 to 23 March, the second from 27 to 28 March and the third "
        "from 4 to 5 April, the UCU has said.",
        "03-22 03-23 03-27 03-28 04-04 04-05",
    ),
    "so many days in all": (
        "UCU strikes will run from Thursday 23 March to Tuesday 28 March, four days in all.",
        "03-23 03-24 03-27 03-28",
    ),
    "more days than are in a row": ("UCU members began 14 days of strikes on Thursday.", "02-16"),
    "every day but a weekday": (
        "RMT members plan to walk out every day from 8 to 12 March except Saturday.",
        "03-08 03-09 03-10 03-12",
    ),
    "a one-day strike told today": (
        "Up to 400,000 workers walked out in a 24-hour strike over pensions, the PCS said.",
        "02-20",
    ),
    "have walked out": (
        "EIS members across Scotland have walked out over pay. Further days are planned in May.",
        "02-20",
    ),
    "are on strike in": (
        "Teachers belonging to the NUT are on strike in London and the North East.",
        "02-20",
    ),
    "two months listed": ("Strike dates: Feb 27, 28; March 2, 3, 9, 10 (UCU).", "02-27 02-28 03-02 03-03 03-09 03-10"),
    "worked during the strike": ("Some 10% of ASLEF drivers worked during the strike on Friday.", "02-17"),
    "hit as members begin": (
        "Buses will be hit on Thursday as drivers who are members of Unite begin a series of strikes that will also "
        "see them walk out on 3 and 10 March.",
        "02-23 03-03 03-10",
    ),
    "no trains because": ("There were no trains on Saturday because members of Aslef went on strike.", "02-18"),
    "tools downed": ("Unison members will down tools on 27 and 28 February.", "02-27 02-28"),
    "a wave of days": (
        "GMB members walk out for three days from Tuesday; a second wave of three days starts on 7 March.",
        "02-21 02-22 02-23 03-07 03-08 03-09",
    ),
    "put off from one day until another": (
        "The RMT has postponed a strike due on Thursday until 6 March.",
        "02-23 03-06",
    ),
    "put off until a week": (
        "The RMT has put off Thursday's strike until the week starting 6 March.",
        "02-23 03-06",
    ),
    "moved from one day to another": (
        "Unite has moved its strike from 2 March to 9 March.",
        "03-02 03-09",
    ),
    "rescheduled": ("Aslef's strike on 2 March has been rescheduled to 9 March.", "03-02 03-09"),
    "days put off until another": ("Unite has put off strikes on 2 and 3 March until 9 March.", "03-02 03-03 03-09"),
    "so many days of a period": ("UCU members will strike on 14 days from 1 March to 24 March.", "03-01 03-24"),
    "a rolling programme": ("Unite has begun a rolling programme of strikes at the port on 6 March.", "03-06"),
    "from noon of today": ("RMT members will strike from midday today.", "02-20"),
    "withdraw our labour": (
        "Unite spoke of a strike: we are planning to withdraw our labour from 22 March.",
        "03-22",
    ),
    "further action scheduled": (
        "Aslef drivers strike on 26 February. Further action, it said, was scheduled for 16 March and 3 April.",
        "02-26 03-16 04-03",
    ),
    "members who join others": (
        "UCU lecturers will join NUT teachers in a one-day walkout on 1 March.",
        "03-01 03-01",
    ),
    "each by its trade": (
        "Strikes on 1 March: teachers in the NEU, civil servants in the PCS, lecturers in UCU.",
        "03-01 03-01 03-01",
    ),
    "ends a strike of days at an hour": (
        "BMA members end a three-day strike at 7am on Friday, 24 February.",
        "02-21 02-22 02-23",
    ),
    "a length between two days": (
        "UCU has announced an eight-day strike period between Thursday 2nd March and Monday 13th March.",
        "03-02 03-03 03-06 03-07 03-08 03-09 03-10 03-13",
    ),
    "so many days and so many": (
        "Unite's cabin crew will strike for two days from 4 March and three days from 11 March.",
        "03-04 03-05 03-11 03-12 03-13",
    ),
    "days up to a weekday but the weekend": (
        "Eight days of strikes by UCU members start on Thursday, 2 March and end on Monday 13 March.",
        "03-02 03-03 03-06 03-07 03-08 03-09 03-10 03-13",
    ),
    "both unions, as will a third": (
        "ATL members voted for it, and so did the NUT's. Both unions will strike on 3 March, as will the PCS.",
        "03-03 03-03 03-03",
    ),
    "joins others behind brackets": (
        "The NAHT joins Unison (76% on a 29% turnout) on 3 March.",
        "03-03 03-03",
    ),
    "when members held the first of": (
        "Trains stopped on Monday when Aslef members held the first of three days of strikes.",
        "02-20",
    ),
    "the dates confirmed": (
        "There will be strikes. UCU has confirmed the dates: Wednesday 1 March; Thursday 9 and Friday 10 March.",
        "03-01 03-09 03-10",
    ),
    "back on a day": (
        "UAW members walked out on Monday, Feb. 13 and returned on Wednesday.",
        "02-13 02-14",
    ),
    "take action on days": (
        "The strike is off. Baggage handlers in Unite were due to take action on March 20, 21 and 27.",
        "03-20 03-21 03-27",
    ),
    "each week until a day": (
        "RMT members will strike every Sunday until 12 March.",
        "02-26 03-05 03-12",
    ),
    "a strike today that will run": (
        "PCS members began a strike today that will run until Wednesday, and resume from 28 February until 2 March.",
        "02-20 02-21 02-22 02-28 03-01 03-02",
    ),
    "on a day of sales": (
        "CWU members will strike on Black Friday and Cyber Monday.",
        "11-24 11-27",
    ),
    "this week's days": (
        "Walk-outs by the RMT on Monday and Tuesday of this week brought chaos.",
        "02-20 02-21",
    ),
    "a day before more than so many": (
        "On March 15, 16 and 22 more than 1,600 PCS members will walk out.",
        "03-15 03-16 03-22",
    ),
    "for one week": (
        "Unite members were to have started industrial action on Sunday, March 5 for one week, but the strike is off.",
        "03-05 03-06 03-07 03-08 03-09 03-10 03-11",
    ),
    "walkouts of days that start on": (
        "The RMT is to hold two-day walkouts that start on Tuesday March 7 and Thursday March 23.",
        "03-07 03-08 03-23 03-24",
    ),
    "a stoppage of hours planned": (
        "Another stoppage of 72 hours by RMT members is planned for next Monday.",
        "02-27 02-28 03-01",
    ),
    "just after midnight": (
        "The first of three 24-hour walkouts by 40,000 members of the RMT, signallers, maintenance and train staff "
        "among "
        "them, will begin just after midnight on Tuesday morning.",
        "02-21",
    ),
    "after staff walked out": (
        "Every prison suffered disruption on Friday after about 20,000 staff walked out, said the POA.",
        "02-17",
    ),
    "of next month": (
        "On the 12, 13 and 14 of next month PNA members go on all-out strike.",
        "03-12 03-13 03-14",
    ),
    "the Monday after that": (
        "Members of the PSA are planning to strike for 24 hours from 7am on Tuesday. They mean to strike on the "
        "Tuesday after that as well.",
        "02-21 02-28",
    ),
    "a weekday that does not fit": (
        "The UCU calls a strike on Thursday March 3rd.",
        "03-03",
    ),
    "by the trade told before": (
        "The RMT has held nine walkouts. Aslef, the union of train drivers, has balloted its members.\n\nDrivers will "
        "be on "
        "strike on Tuesday March 14.",
        "03-14",
    ),
    "a length told next": (
        "A strike by Unite's drivers will begin at 6am on Friday. It is to last four days.",
        "02-24 02-25 02-26 02-27",
    ),
    "midnight tonight": (
        "NUJ members will walk out at midnight tonight for 48 hours.",
        "02-21 02-22",
    ),
    "firsts since a year": (
        "Members of the UAW walked out. The walkout, the first since 1980, started on Friday, February 17.",
        "02-17",
    ),
    "a campaign told day by day": (
        "UCU members will walk out for 14 days, starting on Thursday 2nd March. The first strikes will be on 2nd and "
        "3rd "
        "March, with five days from 20th March.",
        "03-02 03-03 03-20 03-21 03-22 03-23 03-24",
    ),
    "but not on": (
        "RMT members will walk out from 6 to 10 March, apart from 8 March.",
        "03-06 03-07 03-09 03-10",
    ),
    "those still on": (
        "Walkouts by Unite members on March 6 and 7 were called off for the vote, those on March 13 and 14 are still "
        "on.",
        "03-06 03-07 03-13 03-14",
    ),
    "it took place": (
        "An EIS strike closed most schools. It took place on Thursday, the first for 40 years.",
        "02-16",
    ),
    "on strike with numbers": (
        "Thousands of council workers are on strike over pensions, says Unison.",
        "02-20",
    ),
    "a walkout begun beside one to come": (
        "CWU members began a 48-hour walkout at noon; a second is due to start at 3am on Monday 27 February.",
        "02-20 02-21 02-27 02-28",
    ),
    "struck a firm at an hour": (
        "IAM District 837 members struck the firm's plants at midnight today.",
        "02-20",
    ),
    "thousands went on strike": (
        "On Monday more than 10,000 workers of UNITE HERE went on strike at 25 hotels around the country.",
        "02-20",
    ),
    "from an hour, as long as the title says": (
        "Radiographers will hold a 48-hour walkout later in the month.\n\nThe Society of Radiographers (SoR) said that "
        "members had voted to walk out from 8am on March 15.",
        "03-15 03-16",
    ),
    "tomorrow, as long as the title says": (
        "Radiographers will go on strike tomorrow.\nThe Society of Radiographers (SoR) will be out for 48 hours.",
        "02-21 02-22",
    ),
    "in a separate row of its members": (
        "RMT staff strike on 26 February. The union said that its Northern members would strike on 27 and 28 February "
        "in a separate row.",
        "02-26 02-27 02-28",
    ),
    "as long as the title says, with a clause between": (
        "Two-day strike goes ahead\n\nThe strike by BMA members, as resident doctors are now called, is due to start "
        "at 07:00 on Wednesday.",
        "02-22 02-23",
    ),
    "Easter days": ("CWU members walk out on Thursday 6 April, Good Friday and Easter Monday.", "04-06 04-07 04-10"),
    "Good Friday, with its date": ("CWU members walk out on Good Friday, 7 April, over pay.", "04-07"),
    "during a strike to come": (
        "Over 100 schools are to be closed or partly closed during a strike by teaching assistants of UNISON on "
        "Tuesday and Wednesday.",
        "02-21 02-22",
    ),
    "three days started": ("Unison staff have started three days of strike action over pay.", "02-20 02-21 02-22"),
    "started a strike yesterday": (
        "Yesterday hundreds of oil workers of Unite started a 48-hour strike over pensions.",
        "02-19 02-20",
    ),
    "stop work today over": (
        "Prison officers are to stop work today over safety, their union the POA has announced.",
        "02-20",
    ),
    "other days in other parts": (
        "The UNISON action begins on 21 February, with strikes on Tuesday and Wednesday in some parts of Scotland and "
        "on Wednesday and Thursday in others.",
        "02-21 02-22 02-23",
    ),
    "just finished": ("Thousands of PCS staff have finished a two-day strike over pay.", "02-19 02-20"),
    "postponed ones told first": (
        "After an announcement last week which postponed the strikes, tram drivers of Unite have now voted to walk "
        "out on 10 and 11 March.",
        "03-10 03-11",
    ),
    "labour withdrawn": (
        "The NBRU gave notice.\nWednesday, March 1: 24 hour stoppage of work, labour fully withdrawn\nTuesday, March "
        "7: 24 hour stoppage of work, labour fully withdrawn",
        "03-01 03-07",
    ),
    "notices for weekdays": (
        "RMTU members have withdrawn their strike notices for Thursday and Friday.",
        "02-23 02-24",
    ),
    "at midday on a weekday": (
        "At midday on Friday New Zealand Professional Firefighters Union members will walk off the job.",
        "02-24",
    ),
    "as long as the title says": (
        "Five-day strike of doctors goes ahead\n\nThe strike by BMA members is due to start at 07:00 on Wednesday.",
        "02-22 02-23 02-24 02-25 02-26",
    ),
    "extended by weeks": (
        "Refuse workers of Unite will extend their strike by another two weeks until Sunday 12 March.",
        "02-27 02-28 03-01 03-02 03-03 03-04 03-05 03-06 03-07 03-08 03-09 03-10 03-11 03-12",
    ),
    "stepping the strike up": (
        "The BMA plans to strike on these days:\n\n- 1st and 2nd March - Consultants\n\n- 3rd and 4th March - Junior "
        "doctors will step the strike up to full walkouts.",
        "03-01 03-02 03-03 03-04",
    ),
    "today, in a page dated a day later": (
        "Between noon and 1pm today, Sunday 19 February, while members of the NZPFU were on strike, a fire broke out.",
        "02-19",
    ),
    "between an hour of a day and one of another": (
        "Unite warned of strikes. The action will be at various times between 7am on March 6 and 6.30am on March 9.",
        "03-06 03-07 03-08",
    ),
    "but on Monday": (
        "The office had not seen a strike for years, but on Monday PSA members there and at the Ministry of Labour "
        "struck.",
        "02-20",
    ),
    "announced on a day": (
        "On Tuesday 14th February, UCU members at the University of Leeds announced that they strike from 1st-3rd "
        "March.",
        "03-01 03-02 03-03",
    ),
    "began a walkout": ("CWU members began a 24-hour walkout over pay. The strike goes on.", "02-20"),
    "on strike for the day": ("Schools were shut when NUT teachers went on strike for the day.", "02-20"),
    "finishes early on": (
        (
            "The five-day strike by NZRDA members started at 8am and finishes early on Saturday.",
            "02-20 02-21 02-22 02-23 02-24",
        )
    ),
    "notice withdrawn": (
        ("NZNO will be withdrawing the strike notice for 29 March, so that members can think.", "03-29")
    ),
    "stood on Thursday": ("UCU is on strike. Staff stood at the gates on Thursday in the biggest picket.", "02-16"),
    "which, an aside": (
        "The strike action by Unite drivers, which the union said they backed heavily, starts on Friday 3 March.",
        "03-03",
    ),
    "minutes behind a dash": (
        "Unite members will be on strike from 12-01pm Monday March 6th until 6-59am Thursday March 9th.",
        "03-06 03-07 03-08",
    ),
    "so long, told before": (
        "UNISON says that staff are to strike for 72 hours. They walk out from midnight on Monday, 6th March.",
        "03-06 03-07 03-08",
    ),
    "days of weeks": (
        "UCU members strike on the Monday and Tuesday of the week beginning March 6; the Wednesday of the week "
        "beginning March 13; and all five weekdays of the week beginning March 20.",
        "03-06 03-07 03-15 03-20 03-21 03-22 03-23 03-24",
    ),
    "and rally": ("NTEU members plan a half-day strike and rally on Thursday 23 March.", "03-23"),
    "when the strike is due": ("The RMT wants a deal before March 12, when the second strike is due.", "03-12"),
    "after other action was halted": (
        "FBU members took further strike action early on 13 February, just days after industrial action was halted.",
        "02-13",
    ),
    "comes after a strike on": (
        "It is the fourth strike by NUJ members and comes after a strike by others on Sunday.",
        "02-19",
    ),
    "not back before": (
        "NUJ members walked out on strike this morning. They are not expected back at work before 10am on Thursday.",
        "02-20 02-21 02-22",
    ),
    "morning and date": ("On Wednesday evening, Feb. 15, ILWU clerks walked out on strike.", "02-15"),
    "of a year gone": ("USW members vote on the deal. The local will end the strike that began Oct. 5.", "2022-10-05"),
    "others suspended": (
        "Although action by RMT members at Network Rail has been suspended, the RMT strike at the train companies "
        "still stands on 16 and 18 March.",
        "03-16 03-18",
    ),
    "on condition": (
        "The RMT was invited to talks on condition the strikes on March 16 and 18 were suspended, but it refused.",
        "03-16 03-18",
    ),
    "days after": (
        "RMT members strike on 16 and 18 March. Services should start later than usual on the days straight after "
        "(Friday 17 and Sunday 19 March).",
        "03-16 03-18",
    ),
    "spread over weeks": (
        "UCU has called an eighteen-day strike. It will be spread over seven weeks, beginning on March 1st and ending "
        "on April 19th.",
        "03-01 04-19",
    ),
    "ends on a morning, told later": (
        "Strike by BMA doctors from Monday 13 - Friday 17 March. It is due to last from 7am on Monday 13 March until "
        "7am on Friday 17 March.",
        "03-13 03-14 03-15 03-16",
    ),
    "ballots for action, which will be": (
        "Unite members voted in a series of ballots for industrial action, which will be held on 6 March.",
        "03-06",
    ),
    "until the same time on": (
        "RMT members voted for the strike, to begin at 8pm on Wednesday and last until the same time on Thursday.",
        "02-22 02-23",
    ),
    "to go out on": (
        "RMT members are to go out on three Mondays - March 6, 13 and 20 - having voted for strikes.",
        "03-06 03-13 03-20",
    ),
    "goes into second day": ("Lecturers' strike goes into second day. Natfhe wants more pay.", "02-19 02-20"),
    "sent on": (
        "UCU members will strike on 6 March. The college has new guidance on strikes, sent by email to all students on "
        "2 March.",
        "03-06",
    ),
    "hours of two days": (
        "NZPFU members will strike between 11AM and 12PM, on Friday 24 February and again on Friday 3 March.",
        "02-24 03-03",
    ),
    "a week, and a further day": (
        "Unite has planned a week of strikes beginning on 6 March and ending on 10 March, with one further day on "
        "17 March.",
        "03-06 03-07 03-08 03-09 03-10 03-17",
    ),
    "hours of an evening": ("Teamsters drivers will strike on March 31, 6-9 pm.", "03-31"),
    "full days": (
        "Unite members take three full days of strike action, starting at 8am on Friday.",
        "02-24 02-25 02-26",
    ),
    "on strike for hours": ("Members of the NZNO are on strike for 24 hours.", "02-20"),
    "to be the first strike day": ("EIS leaders said that Thursday, March 2 is to be the first strike day.", "03-02"),
    "the first of seven": ("It is next Thursday that the first of the seven ASTI strikes is to happen.", "02-23"),
    "were on strike on a weekday": (
        "On Wednesday NEU teachers and all the other staff were on strike at the primary school.",
        "02-15",
    ),
    "a number behind a month": ("SFWU members struck on February 12 for a 6 percent wage rise.", "02-12"),
    "upset yesterday when": ("Lessons were upset yesterday when NUT teachers held a 24-hour strike.", "02-19"),
    "it started on, over pay": (
        "The strike of 70 Unite drivers goes on. It started on 31 January and is about low pay.",
        "01-31",
    ),
    "is set down for": ("RMTU members voted for a strike. The action is set down for March 16-17.", "03-16 03-17"),
    "walked off the job": (
        "EPMU members have walked off the job, having called a strike when talks broke down.",
        "02-20",
    ),
    "times of the day behind a day": (
        "MERAS gave notice of strikes. They fall in two periods on each day from 3 March:\n\n• Friday 3 March: "
        "9.01am-11.01am\n• Saturday 4 March: 10.01am-12.01pm\n• Sunday 5 March: 5.01am-7.01am\n",
        "03-03 03-04 03-05",
    ),
    "in the title so many hours, below from a day": (
        "Junior doctors to hold a 72-hour strike\n\nBMA members are to walk out from March 15.",
        "03-15 03-16 03-17",
    ),
    "lasting a day, from the afternoon": (
        "The RMT announced a walkout: a strike lasting 24 hours will begin at 5pm on March 4.",
        "03-04 03-05",
    ),
    "from midnight for so many hours": (
        "BALPA called a strike. Pilots will be out for 48-hours from midnight on March 22nd.",
        "03-22 03-23",
    ),
    "with an adjective that has a hyphen": (
        "Unite plans a five-day pre-Easter strike beginning on Monday 27 March.",
        "03-27 03-28 03-29 03-30 03-31",
    ),
    "a long list of days": (
        "The EIS programme of industrial action: Thursday 2 March Tuesday 7 and Wednesday 8 March Tuesday 14 Weds "
        "15 March "
        "and Thursday 16 March Tuesday 21 and Thursday 23 March.",
        "03-02 03-07 03-08 03-14 03-15 03-16 03-21 03-23",
    ),
    "a numbered list of spells": (
        "The strike of which the MUNZ gave notice hits two terminals, with the road and rail services tied to them, "
        "in two "
        "spells of 24 hours each:\n1. Starting at 10.30 pm on Wednesday 1 March 2023 and ending at 10.30 pm on "
        "Thursday 2 "
        "March 2023;\n2. Starting at 10.30 pm on Sunday 5 March 2023 and ending at 10.30 pm on Monday 6 March 2023.\n",
        "03-01 03-02 03-05 03-06",
    ),
    "are the days of the action": (
        "NZALPA pilots gave notice of three strikes. Friday, Saturday and Sunday are the days of the action.",
        "02-24 02-25 02-26",
    ),
    "no bus until": (
        "The GMB strike is to begin on Tuesday 28 February and last 48 hours, so that no bus will run again until "
        "Thursday.",
        "02-28 03-01",
    ),
    "work to rule for longer": (
        "The RMT strikes on March 4. From March 2 to March 9 members are also being told to work to rule.",
        "03-04",
    ),
    "officials in many towns, on Friday": (
        "A strike by some 1,000 PCS officials in Dover, Calais, Coquelles and Dunkirk will begin on Friday.",
        "02-24",
    ),
    "a day behind the day of the text": (
        "2023-02-20 On Wednesday 8 February there was a strike by NEU members.",
        "02-08",
    ),
    "the same day, some lines on": (
        "Unison staff are to strike on Thursday, March 2. Managers are sorry. So are parents. Others had been "
        "offered more. "
        "It is about pay. NUT teachers are walking out the same day.",
        "03-02 03-02",
    ),
    "three weeks, starting on": (
        "Unite members are to strike for three weeks in a row over pay, starting next Thursday, March 2.",
        " ".join(f"03-{day:02}" for day in range(2, 23)),
    ),
    "the second day of a strike": (
        "Dockers marched through the town on 8 February, the second day of a three-day strike by the RMTU.",
        "02-07 02-08 02-09",
    ),
    "the last day of a strike": (
        "The RMT put up pickets on 8 February, the last day of its two-day strike.",
        "02-07 02-08",
    ),
    "on strike for a third day": ("Doctors of the HCSA are on strike for a third day.", "02-18 02-19 02-20"),
    "the action, about pensions, began": (
        "Bectu staff are giving their strike full support. The action, about pensions, began yesterday (19 February) "
        "and goes on until this evening (20 February).",
        "02-19 02-20",
    ),
    "that of tomorrow, stopped by a court": (
        "The airport won an injunction in the High Court which prevents tomorrow's four-hour stoppages by SIPTU.",
        "02-21",
    ),
    "a list behind a colon and a dash": (
        "RMT members strike again: they are NOT TO BOOK ON for any shift that starts between:-\n"
        "21:00 hours on Wednesday 1st March 2023 and 20:59 hours on Thursday 2nd March 2023.\n",
        "03-01 03-02",
    ),
    "overtime first, a strike later": (
        "From Sunday 26 February ASLEF drivers will not work overtime, and a strike is planned for Friday 3 March.",
        "03-03",
    ),
    "the morning on which it ends": (
        "Unite cleaners started a 48-hour strike yesterday (Sunday 19 February). At 6am on Tuesday 21 February the "
        "strike "
        "comes to its end.",
        "02-19 02-20",
    ),
    "from a weekday to another, dates in brackets": (
        "Unite members will strike from Tuesday (March 14) to Thursday (March 16).",
        "03-14 03-15 03-16",
    ),
    "every Friday of a month": (
        "RMT members will strike every Friday in March.",
        "03-03 03-10 03-17 03-24 03-31",
    ),
    "every Friday of a month gone": (
        "RMT members walked out every Friday in January over pay.",
        "01-06 01-13 01-20 01-27",
    ),
    "strikes of two days, their first days": (
        "Further 48-hour RMT strikes are planned from 1 March, 8 March and 15 March.",
        "03-01 03-02 03-08 03-09 03-15 03-16",
    ),
    "strikes of two days, from and to": (
        "RMT members will stage 48-hour strikes from 1 to 2 March and 6 to 7 March.",
        "03-01 03-02 03-06 03-07",
    ),
    "strikes of one day each": (
        "RMT members will stage 24-hour walkouts starting at 5am on 1, 3 and 5 March.",
        "03-01 03-03 03-05",
    ),
    "days with bars between": (
        "UCU members will strike on these dates: 7–8 March | 13 March | 28–29 March",
        "03-07 03-08 03-13 03-28 03-29",
    ),
    "NZNO is no no": ("NZNO strikes are planned for March 29.", "03-29"),
    "two days with a slash": (
        "UCU members will strike on 24/25 March, and again on April 4/5.",
        "03-24 03-25 04-04 04-05",
    ),
    "struck, then locked out": ("NDU members struck on January 25 for equal pay. The firm locked them out.", "01-25"),
    "weekdays of several places": (
        "AUT members walked out in Wales on Monday, in England on Tuesday and across the UK on Wednesday.",
        "02-20 02-21 02-22",
    ),
    "a week, and a single day": (
        "Unite plans a week of strikes, beginning on 6 March and ending on 10 March, and a single day on 17 March.",
        "03-06 03-07 03-08 03-09 03-10 03-17",
    ),
    "trains cancelled today": (
        "A 24-hour RMT walkout by guards led to trains being cancelled in the country today.",
        "02-20",
    ),
    "as part of a strike": ("NZNO members rally in Auckland Feb. 9 as part of a 24-hour strike.", "02-09"),
    "a subject of many words": (
        "The strike spreads. On Thursday about 240 EPMU crew at the airline's subsidiary walked off the job.",
        "02-16",
    ),
    "tomorrow, a weekday": ("From 7.00 am tomorrow, Tuesday, hundreds of SFWU cleaners will be on strike.", "02-21"),
    "another clause of its day": (
        "From March 6 to 10 PSA members will work to rule, and on March 8 they will be on strike.",
        "03-08",
    ),
    "went on strike when a contract had ended": (
        "Members of the IAM first went on strike on February 13, the day after their contract expired.",
        "02-13",
    ),
    "on a Monday, strikes reach": ("APEX members are on strike. On Tuesday strikes reach Waikato.", "02-21"),
    "a strike begun behind its day": (
        "On 13 February junior doctors of the BMA began a 72-hour strike.",
        "02-13 02-14 02-15",
    ),
    "a name written out in a list": (
        "The strike goes on: members of First Union and the Ambulance Association (NZAA) walk out on March 20.",
        "03-20 03-20",
    ),
    "it took place on": ("Strike action, UCU have confirmed, will take place on 24 March.", "03-24"),
    "no trains, if it went ahead": (
        "The RMT strike is planned. If it went ahead, the firm said, there would be no trains on 6 March.",
        "03-06",
    ),
    "leave their posts": ("PCS workers on strike will leave their posts over eight weeks from March 17.", "03-17"),
    "had planned": ("Staff in Unison had planned a second strike for next Wednesday.", "03-01"),
    "unions behind a day": ("On 18 January 16 trade unions, the GMB among them, went on strike.", "01-18"),
    "in the small hours": (
        "BROOKLYN, N.Y. - In the small hours of Feb. 14 all 34,000 bus and subway workers of the city, members of the "
        "TWU, walked off the job.",
        "02-14",
    ),
    "been out since": ("The USW strike goes on. Members have been out at nine plants since January 30.", "01-30"),
    "lasting so long": (
        "Unite drivers are on strike, starting today (February 20) and lasting two days.",
        "02-20 02-21",
    ),
    "over so many days": (
        "Strike action over three days, beginning on 22 March, is planned by APEX.",
        "03-22 03-23 03-24",
    ),
    "a week of buses": (
        "Bus drivers in Unite are to strike for a week from March 6.",
        "03-06 03-07 03-08 03-09 03-10 03-11 03-12",
    ),
    "a week of lecturers": ("UCU lecturers are to strike for a week from March 6.", "03-06 03-07 03-08 03-09 03-10"),
    "Saturday week": ("The RMT has announced a strike for Saturday week over guards.", "03-04"),
    "effective on": (
        "From tomorrow MERAS will give notice of two-hour strikes, effective March 2 to March 4.",
        "03-02 03-03 03-04",
    ),
    "job action effective": (
        "The PSAC gave strike notice, with job action effective at 12:01 a.m. on Tuesday.",
        "02-21",
    ),
    "a clause of its own": (
        "Talks with the BMA disappointed: on February 13th junior doctors began a strike.",
        "02-13",
    ),
    "today, of a dateline": ("SAN FRANCISCO, Feb. 17 - Workers at Bart, members of the ATU, struck today.", "02-17"),
    "a past day of last year": (
        "RTBU members held a four-hour strike on 28 September and brought trains to a stop.",
        "2022-09-28",
    ),
    "no trains on": (
        "If the RMT strike went ahead, said the firm, there would be no trains on 6 and 7 March.",
        "03-06 03-07",
    ),
    "walked out somewhere today": (
        "UCU members walked out at the University of Bristol today, in large numbers.",
        "02-20",
    ),
    "goes on for more days": (
        "UCU members walked out today. The action goes on for two more days, tomorrow and next Friday.",
        "02-20 02-21 02-24",
    ),
    "it began, in a short line": ("UAW members are on strike. It began Feb. 2.", "02-02"),
    "hours told in full": (
        "MUNZ members strike from 0700 hours on 2 March until 0659 hours on 4 March.",
        "03-02 03-03",
    ),
    "each week, a range": (
        "EIS lecturers will strike on Tuesday to Thursday each week until 2 March.",
        "02-21 02-22 02-23 02-28 03-01 03-02",
    ),
    "every, two weekdays, to the end of a month": (
        "Unite members will walk out every Friday and Monday until the end of March.",
        "02-24 02-27 03-03 03-06 03-10 03-13 03-17 03-20 03-24 03-27 03-31",
    ),
    "after that, each week": (
        "EIS lecturers strike on 14 March. After that they will strike every Tuesday until 28 March.",
        "03-14 03-21 03-28",
    ),
    "to the end of a month": (
        "RMT members are on strike from 26 March until the end of March.",
        "03-26 03-27 03-28 03-29 03-30 03-31",
    ),
    "so many more days": (
        "Four more days of strike action by the NUJ are planned from this Thursday.",
        "02-23 02-24 02-25 02-26",
    ),
    "a strike of 48 hours on a day": ("NUJ members held a 48-hour strike on 8 February.", "02-08 02-09"),
    "a strike of two days at a place on a day": (
        "A two-day strike by the NUJ at the Bolton works on 8 February was solid.",
        "02-08 02-09",
    ),
    "from this morning": ("GMB engineers began a three-day strike this morning.", "02-20 02-21 02-22"),
    "begun today": ("GMB engineers have begun a three-day strike today.", "02-20 02-21 02-22"),
    "a week of industrial action": (
        "Unite and its members will go ahead with industrial action for seven days from March 17 to 23.",
        "03-17 03-18 03-19 03-20 03-21 03-22 03-23",
    ),
    "a weekday that leads, past": ("On Friday RMT members walked out over pay.", "02-17"),
    "a weekday that leads, to come": ("On Friday RMT members will walk out over pay.", "02-24"),
    "a weekday's strike, past": ("Tuesday's strike by RMT drivers was solid.", "02-14"),
    "a weekday's strike, to come": ("Tuesday's strike by RMT drivers is going ahead.", "02-21"),
    "a spaced dash between months": ("Unite held a strike from January 30 - February 2.", "01-30 01-31 02-01 02-02"),
    "in recent weeks": ("RMT members have been on strike in recent weeks, with a walkout on Tuesday.", "02-14"),
    "until shifts": (
        "HCSA doctors will strike from 06:59 on Saturday 4 March until shifts starting after 0700 on Monday 6 March.",
        "03-04 03-05",
    ),
    "action could begin": ("PCS members voted for a strike. Action could begin on 1 March, it says.", "03-01"),
    "a day's national strike": ("Schools will be hit by Wednesday's national strike by the NUT.", "02-22"),
    "last week": ("On Thursday last week nearly all schools in Scotland were shut by a strike of the EIS.", "02-16"),
    "the first of three days": (
        "BA and its cabin crew in Unite each claimed to be winning yesterday, the first of three days of strikes.",
        "02-19",
    ),
    "marks the first day": ("Monday marks the first day of strike action by RMT members.", "02-20"),
    "begin on a day to come": ("Over 94% of NZPFU members voted for stoppages which begin on Friday.", "02-24"),
    "have been on strike": ("RMT members have been on strike for weeks, with a 24-hour walkout on Friday.", "02-17"),
    "the latest of them": ("Unite drivers have held three days of strikes, the latest of them on Friday.", "02-17"),
    "during a strike": ("RMTU members voted down a contract during a two-hour strike called on Friday.", "02-17"),
    "each day up to": (
        "Unite announced a strike beginning at 00:01 on March 21, 2023 and continuing each day up to March 23.",
        "03-21 03-22 03-23",
    ),
    "today at the head": ("Today probation workers in Napo walked out at noon for a 24-hour strike.", "02-20"),
    "the length before a day": (
        "The Unite sites hold another 48-hour stoppage beginning on Thursday 2 March and another three-day stoppage "
        "from Wednesday 8 March.",
        "03-02 03-03 03-08 03-09 03-10",
    ),
    "tomorrow (Tuesday)": ("Members of Unite are to begin strike action from tomorrow (Tuesday).", "02-21"),
    "weeks of a list": (
        "The UCU has called nine days of strikes. These are:\nWeek 1 - Thursday 2 and Friday 3 March\n"
        "Week 2 - Monday 6 - Wednesday 8 March\nThe universities are:\n- Stannow",
        "03-02 03-03 03-06 03-07 03-08",
    ),
    "a remark on a day of a list": (
        "The full dates of the UCU strikes are:\n\nWeek 1 - Wednesday 1 March [announced before]\n\nStaff at Stannow "
        "will join the strikes.\n\nWeek 2 - Thursday 9 March",
        "03-01 03-09",
    ),
    "two days of last week": ("During the NEU strikes on Wednesday and Friday last week schools shut.", "02-15 02-17"),
    "days worth of strikes": (
        "That was eight days' worth of strikes by UCU members from 1 February to 10 February.",
        "02-01 02-02 02-03 02-06 02-07 02-08 02-09 02-10",
    ),
    "also on strike": (
        "Unison members strike on 6 March. The NUT are also on strike and PCS members are on strike too.",
        "03-06 03-06 03-06",
    ),
    "a period of days, starting on the": (
        "PCS staff of the gallery will be on strike for a period of five days, starting on the 6th of March.",
        "03-06 03-07 03-08 03-09 03-10",
    ),
    "a normal service after all": (
        "The RMT has called off its strikes. A normal service will now run on 4 March and 7 and 9 March.",
        "03-04 03-07 03-09",
    ),
    "which starts at": ("For Stannow a Unite stoppage was announced as well, which starts at 3pm on 2 March.", "03-02"),
    "a long subject": (
        "An open-ended strike by almost 50,000 UAW workers at the campuses of the university begins on Tuesday.",
        "02-21",
    ),
    "an aside about the day": (
        "Unite drivers plan to strike on 10 March, which is when the marathon is run, and on Sunday 26 March.",
        "03-10 03-26",
    ),
    "to begin, after a notice": (
        "The SEIU will send strike notices, with the action to begin on March 2nd unless agreement is reached.",
        "03-02",
    ),
    "a strike to begin": (
        "The Teamsters said 97% were for a strike to begin March 1, a day after the contract runs out.",
        "03-01",
    ),
    "the same dates": (
        "Unison members will strike on 6 March. GMB Scotland has fixed the same school dates, 6 March and 7 March.",
        "03-06 03-06 03-07",
    ),
    "alongside others": (
        "CSP members will strike on 6 March. That puts them alongside the NUT and PCS.",
        "03-06 03-06 03-06",
    ),
    "for a week": (
        "Unite members will strike for a week from Wednesday 1 March.",
        "03-01 03-02 03-03 03-04 03-05 03-06 03-07",
    ),
    "a week-long strike, from a Monday": (
        "UCU members begin a week-long strike on Monday 27 February.",
        "02-27 02-28 03-01 03-02 03-03",
    ),
    "a full week of strikes": (
        "UCU members are out soon. A full week of strikes will start on Monday 27 February, the union said.",
        "02-27 02-28 03-01 03-02 03-03",
    ),
    "this weekend, on Saturday": (
        "The firm may go to court to stop a strike planned for this weekend.\n\nUnite crews will walk out on Saturday.",
        "02-25",
    ),
    "after starting": ("Some 500 CUPE members are on picket lines after starting strike action on Monday.", "02-20"),
    "will be held": ("A two-hour walkout will be held on Friday by examiners in the PCS.", "02-24"),
    "left work": ("Strike at the distillery: 200 workers of the UFCW left work on Friday 17 February.", "02-17"),
    "began days of strikes": ("PCS members began four days of strikes on Monday.", "02-20 02-21 02-22 02-23"),
    "days of strikes apart": ("PCS members plan four days of strikes, starting on 27 February.", "02-27"),
    "every Sunday": (
        "RMT members will strike every Sunday from 5 March to 26 March.",
        "03-05 03-12 03-19 03-26",
    ),
    "on Sundays between": (
        "RMT members will strike on 2 March and on Sundays between 5 March and 26 March.",
        "03-02 03-05 03-12 03-19 03-26",
    ),
    "from the 27th": (
        "UCU members will be on strike from Monday 27th to Thursday 2nd March.",
        "02-27 02-28 03-01 03-02",
    ),
    "a comma after the day": (
        "Unite members will walk out on these dates:\n\n• Saturday 25, February to Monday, 27 February 2023",
        "02-25 02-26 02-27",
    ),
    "a slip in the weekday": (
        "UCU members will strike from Monday 27 February to Tuesday 2 March.",
        "02-27 02-28 03-01 03-02",
    ),
    "until midnight on": (
        "Unite members will strike from 00.01am on Friday 3 March until midnight on Saturday 4 March.",
        "03-03 03-04",
    ),
    "from midnight to midnight": (
        "Unite members will strike from midnight on Friday 3 March until midnight on Saturday 4 March.",
        "03-03",
    ),
    "is to end": (
        "Unite drivers walk out on 1 March. The strike is to end at midnight on Friday 3 March.",
        "03-01 03-02 03-03",
    ),
    "postponed until": (
        "A Unite stoppage planned for 1 and 2 March has been postponed until 8 and 9 March.",
        "03-01 03-02 03-08 03-09",
    ),
    "a last day after the length": (
        "Dockers in Unite begin an eight-day strike on 27 February, ending 7 March.",
        "02-27 02-28 03-01 03-02 03-03 03-04 03-05 03-06 03-07",
    ),
    "three days, then all-out": (
        "NIPSA members will walk out for three days from 1 March, with all out strike action starting on 8 March.",
        "03-01 03-02 03-03 03-08",
    ),
    "an aside after a dash": (
        "Unite members will strike on Friday 3 March - the last Friday before the cup.",
        "03-03",
    ),
    "not to book on": (
        "The RMT confirmed a strike. Its members are told not to book on for shifts "
        "from 5.30pm on Sunday 5 March to 5.30pm on Monday 6 March.",
        "03-05 03-06",
    ),
    "on a feast": ("Lecturers in UCU will strike on St Patrick's Day.", "03-17"),
    "this weekend": ("Unite members will strike this weekend.", "02-25 02-26"),
    "six weeks": (
        "Unite members will be on strike from 1 March until 12 April.",
        " ".join([f"03-{d:02}" for d in range(1, 32)] + [f"04-{d:02}" for d in range(1, 13)]),
    ),
    "no march": (
        "There were Unite strikes on 9 and 10 March 2022, on 6 April and a last one, without cover, on 26 April.",
        "2022-03-09 2022-03-10 2022-04-06 2022-04-26",
    ),
    "since, in the year before": ("Members of Unite have been on strike since October 11.", "2022-10-11"),
    "where to read on": (
        'Unite drivers are on strike at two depots.\nSee "Drivers strike", Daily Post, March 3, 2023',
        "",
    ),
    "will run to": ("The Unite strike will start on 1 March and will run to 3 March.", "03-01 03-02 03-03"),
    "hours are no range of days": (
        "Members of the FBU will walk out on 1 March from 7pm to midnight, 3 March from 6.30pm-12.30am and 6 March "
        "from 6.30am to 8.30am.",
        "03-01 03-03 03-06",
    ),
    "a diary": (
        "Strikes next week\n\nMonday 27 February\n\nMembers of Unite will walk out at two depots.\n\n"
        "Tuesday 28 February\n\nNo strikes are planned.\n\nWednesday 1 March\n\nUnite members will strike again.",
        "02-27 03-01",
    ),
    "the items of a digest": (
        "Labour news\n\n13 February 2023\n\nMembers of Unite walk out at a depot.\n\n17 February 2023\n\n"
        "RMT members plan a strike.",
        "",
    ),
    "when the article was written": ("Unite members to walk out\n\nLast Updated: Monday, 20 February, 2023", ""),
    "a late start": ("Unite members will strike for 24 hours from 10pm on 7 March.", "03-07 03-08"),
    "a phase of lesser action": (
        "Unite begins action short of a strike. It goes from February 25 to March 18 at all sites.",
        "",
    ),
    "a ballot's window": (
        "Unite members will have from 22 February to 14 March to say whether they would walk out.",
        "",
    ),
    "work to rule in a list": (
        "Unite dates of action:\n\nMonday 27 February to Friday 3 March: work to rule\nMonday 6 March: full strike",
        "03-06",
    ),
    "a protest": ("Unite is on strike. A protest will be held at the gates on Friday, March 3.", ""),
    "what was voted on a day": ("- February 6-9: Strike action by Unite is authorised by 94.5%", ""),
    "what a committee did today": ("Unite's strike may follow. Its committee today accepted the advice to wait.", ""),
    "members called out": (
        "The Unite strikes go on: it is calling its members out on March 6, 7 and 8 in Leeds.",
        "03-06 03-07 03-08",
    ),
    "day and month": ("Unite members will strike on 1 March.", "03-01"),
    "month and day": ("Unite members will strike on March 1.", "03-01"),
    "ordinal": ("Unite members will strike on March 1st.", "03-01"),
    "list": ("Strikes by Unite will be held on 7, 8 and 9 March.", "03-07 03-08 03-09"),
    "range": ("Unite members will walk out from 14 to 18 March.", "03-14 03-15 03-16 03-17 03-18"),
    "dash": ("Unite members will walk out on 14-16 March.", "03-14 03-15 03-16"),
    "month and two days": ("Unite members walk out on Mar 15 and 16.", "03-15 03-16"),
    "weekday and day": ("Unite members will strike on Tuesday 28 February.", "02-28"),
    "weekday alone": ("Unite members will strike on Thursday.", "02-23"),
    "tomorrow": ("Unite members will strike tomorrow.", "02-21"),
    "across months": ("Unite members will strike from 27 February to 2 March.", "02-27 02-28 03-01 03-02"),
    "48 hours": ("A 48-hour strike by Unite starts on 15 March.", "03-15 03-16"),
    "three days": ("A three-day strike by Unite begins on 15 March.", "03-15 03-16 03-17"),
    "for 48 hours": ("Unite members will walk out on 15 March for 48 hours.", "03-15 03-16"),
    "ends in the morning": ("Unite's strike runs from 7am on 13 March until 7am on 16 March.", "03-13 03-14 03-15"),
    "ends in the evening": (
        "Unite's strike begins at 8pm on 12 March and ends at 8pm on 14 March.",
        "03-12 03-13 03-14",
    ),
    "new year": (
        "Unite members will strike on 30 and 31 December and 2 January.",
        "2022-12-30 2022-12-31 2023-01-02",
    ),
    "list under a heading": (
        "Unite strike dates:\n\nMonday 6 March\nThursday 9 and Friday 10 March",
        "03-06 03-09 03-10",
    ),
    "since": ("Unite members have been on strike since 6 February.", "02-06"),
    "noun after the day": ("Unite confirmed the 1 March walkout.", "03-01"),
    "iso": ("Unite strike: 2023-03-02.", "03-02"),
    "question": ("When is the Unite strike?\n\nFrom 10am to 2pm on Wednesday 1 March.", "03-01"),
    "between": ("Unite's stewards voted for a walkout between 28 February and 2 March.", "02-28 03-01 03-02"),
    "inclusive": (
        "Unite strikes run from 6-8 March inclusive, then from 13-14 March.",
        "03-06 03-07 03-08 03-13 03-14",
    ),
    "far behind": (
        "From the 1st March onwards, members of Unite at each of the sixty-one sites named in the letter sent to the "
        "company's lawyers will be taking strike action.",
        "03-01",
    ),
    "weekday at the start": ("On Thursday, the members of Unite at the two castle sites will be on strike.", "02-23"),
    "last days": (
        "Unite's museum closed on the 14th, 15th and 16th February, the last days of strike action.",
        "02-14 02-15 02-16",
    ),
    "coincides": ("Unite has called a walkout to coincide with the March budget tomorrow.", "02-21"),
    "no day more than said": ("Unite plans a five-day strike from 6 to 11 March.", "03-06 03-07 03-08 03-09 03-10"),
    "it began": ("The 48-hour strike by Unite began at 6am on Saturday.", "02-18 02-19"),
    "a week tomorrow": ("Unite members will walk out, starting a week tomorrow.", "02-28"),
    "schools closed": ("Schools closed on Thursday, as Unite members joined picket lines.", "02-16"),
    "at 1900": ("Walkouts by Unite are planned for 3 March and 28 March, starting at 1900.", "03-03 03-28"),
    "working days": (
        "Unite members will walk out for eight days from Monday 6 March to Wednesday 15 March.",
        "03-06 03-07 03-08 03-09 03-10 03-13 03-14 03-15",
    ),
    "on strike since, would return": (
        "Unite said members on strike since 30 January would return to work.",
        "01-30",
    ),
    "of last week": ("Unite members walked out on Thursday of last week.", "02-16"),
    "until noon": ("Unite's stoppage is on Thursday 9 March from 6am to 12 noon.", "03-09"),
    "hours before the day": (
        "The strike dates agreed by the FBU:\n0900 March 6 to 0900 March 8 (48 hours)\n0900 March 13 to 0900 March 15",
        "03-06 03-07 03-13 03-14",
    ),
    "it will run until": (
        "Unite members will walk out from Monday 6 March. The action will run until 8 March.",
        "03-06 03-07 03-08",
    ),
    "for so long on a day": ("Napo staff will stop work for 48 hours on Tuesday 14 March.", "03-14 03-15"),
    "of so long from an hour": ("Unite plans a strike of 48 hours from 6 a.m. on March 17.", "03-17 03-18"),
    "an aside between": (
        "Aslef members will walk out on Saturday 4 March - the eve of the cup - and Wednesday 8 March.",
        "03-04 03-08",
    ),
    "withdrawals of labour": ("Withdrawals of labour by NZNO members are due on 20 and 24 March.", "03-20 03-24"),
    "last Friday": (
        "Last Friday social workers and support staff in the PSA at all of the fifty-five offices and at the "
        "call centre were on a 24-hour strike.",
        "02-17",
    ),
    "written before": ("Date: 20 February 2023 Unite members will strike on Wednesday 1 March.", "03-01"),
    "month between dashes": ("Unite's strike will proceed on 05-Mar-2023 and 06-Mar-2023.", "03-05 03-06"),
    "between two ranges": (
        "Unite staff will walk out between 6-8 March and 13-14 March.",
        "03-06 03-07 03-08 03-13 03-14",
    ),
    "clauses": (
        "PPTA members will refuse to teach some classes; on 2 March they join a national strike; on 3 March there is "
        "a ban on sport; and on 6 March they take part in a strike of two hours.",
        "03-02 03-06",
    ),
    "confirmed, starting": ("A strike by Unite drivers is confirmed, starting Saturday, March 4.", "03-04"),
    "last week, from a day": ("GMB members walked out last week, from Tuesday to Thursday.", "02-14 02-15 02-16"),
    "as long as each other": (
        "Three-day strikes by the FBU are planned from 1 and 8 March.",
        "03-01 03-02 03-03 03-08 03-09 03-10",
    ),
    "tomorrow is mediation": (
        "Tomorrow we have mediation, but after that a strike by RMTU members can begin on Thursday.",
        "02-23",
    ),
    "a stoppage of days": ("Unite plans a stoppage of three days that starts on March 6.", "03-06 03-07 03-08"),
    "working days between": (
        "UCU strikes will last 6 working days between 6 March and 13 March.",
        "03-06 03-07 03-08 03-09 03-10 03-13",
    ),
    "fewer days between": ("UCU strikes will last 3 days between 6 March and 13 March.", "03-06 03-13"),
    "so many plants": ("USW strikes began on February 12, and at 13 plants they ended later.", "02-12"),
    "until another strike": (
        "Strikes by the FBU begin on 1 March, rising until a three-day strike from 14 March to 16 March.",
        "03-01 03-14 03-15 03-16",
    ),
    "will do so elsewhere": (
        "GMB members walked out on 13 February and will do so at 33 trusts on 6 March.",
        "02-13 03-06",
    ),
    "weekdays of every week from": (
        "Unite has named strikes for every Thursday, Friday and Saturday from 2 March.",
        "03-02",
    ),
    "for two hours from": (
        "FBU members will strike for four hours from 6.30pm on Friday, and for two hours from 6am on Monday.",
        "02-24 02-27",
    ),
    "the third day of five": (
        "Meat workers of FIRST Union are on the third day of a five day strike.",
        "02-18 02-19 02-20 02-21 02-22",
    ),
    "a record five days": (
        "NZRDA members will strike for a record five days, starting March 6th.",
        "03-06 03-07 03-08 03-09 03-10",
    ),
    "as a contract expires": (
        "An IAM strike is set to start at 12:01 a.m. on March 4, as soon as the contract expires.",
        "03-04",
    ),
    "and last for": ("The RMT strike will begin next Tuesday and last for 48 hours.", "02-28 03-01"),
    "until Friday": (
        "Staff walked out on Monday. About 450 Unite members will be on strike until Friday.",
        "02-20 02-21 02-22 02-23 02-24",
    ),
    "days of industrial action from": (
        "UCU begins with three days of industrial action from 6 March.",
        "03-06 03-07 03-08",
    ),
    "the start of a strike that finishes": (
        "At midnight doctors stop work. It is the start of a 48-hour strike by the ASMS which will finish at 11.59pm "
        "on March 7.",
        "03-06 03-07",
    ),
    "hours behind the days": (
        "Unite will strike from Monday, March 6 at 4.30am until Wednesday, March 8 at 8.59pm.",
        "03-06 03-07 03-08",
    ),
    "Easter": ("Unite members strike from March 31 until April 2, Easter Sunday.", "03-31 04-01 04-02"),
    "Sunday working": ("RMT members struck last Friday and Saturday over Sunday working.", "02-17 02-18"),
    "which began": (
        "A 48-hour strike by the British Medical Association (BMA) against a contract, which began today, goes on.",
        "02-20 02-21",
    ),
    "continue for so many more": (
        "RMT signallers are to strike from 6 March and to continue for two more days.",
        "03-06 03-07 03-08",
    ),
    "the following Monday": (
        "The walk-out by NIPSA will begin on Thursday and Friday, and go on the following Monday.",
        "02-23 02-24 02-27",
    ),
    "announced before": (
        "NEU members will strike on these days:\n- March 6th (previously announced);\n"
        "- March 7th (previously announced);\n- March 13.",
        "03-06 03-07 03-13",
    ),
    "today's (Monday)": ("Today's (Monday) strike by the NZPFU is the first.", "02-20"),
    "from a minute to seven": ("BMA members begin a 72-hour walkout from 6.59am on 6 March.", "03-06 03-07 03-08"),
    "notice of a strike on": ("Unite has given notice of a strike on 6 March.", "03-06"),
    "the doctors of another country": ("Resident doctors belonging to the RDA will strike on 6 March.", "03-06"),
    "last year": ("Unite members struck on 15 August last year.", "2022-08-15"),
}

NO_DAYS = {
    "overtime no longer worked": "Unite said drivers would take industrial action, resulting in them no longer doing "
    "overtime or nights away from home from 6 March.",
    "a hunger strike on which a union comments": "Hunger strike at county jail ends\n\nInmates came out for supper "
    "last night, their first meal since the strike started at noon on Wednesday. The Teamsters, the union of the "
    "guards, said its members had been calm.",
    "a drone strike that a union condemns": "Army drone strike kills villagers\n\nThe forces gave no toll for the "
    "strike late on Sunday. The Nigeria Labour Congress called for compensation.",
    "work that starts on a day": "Voters back a new court. The strike of the clerks in SIPTU is over, said a senator. "
    '"The work starts on Monday."',
    "a walkout of politicians": "Vexed MPs stage walkout\n\nSixteen opposition members, all of the DAP and PAS members "
    "in the House, staged a walkout this afternoon.",
    "meetings for a strike mandate": "Members of the CUPE turned out in force. “Your bargaining teams were overwhelmed "
    "by the support at today's special strike mandate meetings,” he said.",
    "could end this action today": "By conceding common sense the government could end this industrial action today, "
    "the FBU said.",
    "a lobby that others have called": (
        "Unison could have workers out on strike. Activists need to campaign for a yes vote in the strike ballot. "
        "There are already opportunities to start united action.\n\nOn 9 March the TUC has called a lobby of "
        "parliament."
    ),
    "voted to authorise a strike on a weekday": "Members of the UFCW voted to authorize a strike on Wednesday as talks "
    "stalled.",
    "the day on which they agreed": "The last strike of the IAM was long ago, and lasted 57 days, when both sides "
    "reached agreement on Nov. 1.",
    "voted by so much in favour of striking on a weekday": "Members of the BCGEU voted 92.7 per cent in favour of "
    "striking on Friday. Talks began in January.",
    "commitment to a strike, told yesterday": "The congress reiterated the unions' commitment to the strike yesterday. "
    "Unison members have voted for it.",
    "struck with weapons": "Crews in the GMB described being bitten, spat at and struck with weapons.\n\nThey will "
    "take to the stage at the union's congress in Brighton today (20 February).",
    "a plane that was struck": (
        "The flight was on its approach on Sunday afternoon when it was struck. It landed safely.\n\nLightning strikes "
        "are common, said a spokesman for BALPA."
    ),
    "a proposal that follows what was done on a weekday": (
        "Members of the QNMU voted for strike action.\n\nThe industrial action proposal follows the department "
        "offering a revised agreement with the union late on Friday."
    ),
    "results that will be out today": "UCU branches have voted for strikes. The results of the other ballot will be "
    "out at some point today.",
    "members of parliament": "Prime minister's questions were in chaos on Wednesday after SNP MPs walked out. The "
    "whole group of SNP members got up and left in protest.",
    "meetings held between two days": (
        "The first NZNO strike date is weeks away, but a formal strike notice is not to be issued until it is known "
        "whether members voted for or against the new offer in a series of ratification meetings being held between "
        "March 5-15."
    ),
    "emerged that so many had voted": "On February 11, it emerged that 23% of Unison members had taken part in a "
    "ballot on industrial action, with 92% voting for a strike.",
    "voted yesterday to join a strike": "When the count ended yesterday, 2,518 Impact members had voted to join the "
    "strike called by Congress.",
    "days without further walkouts": "Unite members are in dispute. On 6 March there will be no further walkouts.",
    "a post filed at an hour": "RMT members have voted to strike\n\nThursday, February 16th, 2023 at 11:25 pm in "
    "strikes, trains\n\nRMT members authorized a strike.",
    "a long strike called off on a day": "A two-week RMT strike of clerical and technical staff was called off on 6 "
    "February before a vote on an offer.",
    "a mandate that would start": "Teamsters workers were asked to vote on a strike mandate starting 8 March and had "
    "until noon today to do so.",
    "notice served today": "The group of unions said that notice of an all-out strike by SIPTU was being served today.",
    "an offer on a day": "Unite members are to strike. The firm will make a fresh offer on Monday.",
    "papers began to go out": "The UCU wants strikes: papers for a new vote on pay began to go out on Wednesday.",
    "a tally read out": "TWU members backed a strike. The tally, 71 percent in favour, was read out at union "
    "headquarters on Friday.",
    "a step closer on a day": "Scotland took a step closer to a national strike on Friday as members of the EIS "
    "spurned the offer.",
    "a deadline that is a day": "The tax office will not accept a strike by the CWU as an excuse, the deadline for "
    "which is March 31.",
    "a holiday that begins": "Unite has ruled out any strike over the Easter holiday, which begins on 2 April.",
    "a phase without walkouts": "Unison begins industrial action. In the first phase, from February 25 until March 18, "
    "there will be no walkouts.",
    "what students did": "GEO members are on strike. On February 18, students occupied the admissions building for "
    "hours.",
    "a meeting in a hall": "Unison members are to strike.\n\nWednesday 1 March, 7pm, at the Greek Cypriot Centre.",
    "as if it were Christmas": "In the BMA strike juniors would give emergency cover only, as if it were Christmas "
    "Day.",
    "interviewed on": (
        "Support for the BMA strikes is up, a poll says. Base: 1,021 adults, interviewed online on 16-17 February 2023."
    ),
    "delegates debate a motion tomorrow": (
        "The NASUWT may strike. Delegates will debate a motion on further industrial action tomorrow."
    ),
    "could begin in the week starting": (
        "Unite would have to give notice, which means walkouts could begin in the week starting 6 March."
    ),
    "may pick a weekend": ("Unite may pick the bank holiday weekend for a strike, which starts on Saturday, 29 April."),
    "voted to ratify on": (
        "The last strike ended after UAW members voted narrowly to ratify a tentative agreement on February 14."
    ),
    "to be balloted from a day on": "The RMT said ferry workers would be balloted from 31 March on strike action.",
    "a ballot for strikes runs until": "The ballot of Unite members for strike action will run until 9 March.",
    "received notice from a union on": (
        "Royal Mail said it had received notice of strike action from the CWU on 17 February."
    ),
    "a rise paid on": "The pay rise, which ended the Unite strike, will be paid on 3 March.",
    "the closure of a site on": "The strike by Unite over the closure of the site on 31 March has been settled.",
    "a site that will close on": "The site, where Unite members are on strike, will close on 31 March.",
    "a site due to shut on": "Workers at the site, due to shut on 31 March, may strike, said Unite.",
    "an inquest opens on": ("The inquest into the death of a Unite picket, hit during a strike, opens on 3 March."),
    "accepted an offer on": "Members of Unite accepted the offer on 17 February and the strike is over.",
    "heard then that strikes would go on": "On 17 February RMT members heard that strikes would go on.",
    "a concert for strikers": "A benefit concert for the Unite strikers will take place on 4 March.",
    "a march in support": "A march in support of striking Unite members sets off at noon on 4 March.",
    "supporters gather": "Supporters of the Unite strike will gather outside the town hall on 4 March.",
    "dates for your diary": (
        "Unite strikers, dates for your diary are tonight in the square and Thursday 2nd March at the gate."
    ),
    "to take over a service on": (
        "Unison members are on strike. A firm won a contract to take over the care of many on September 1."
    ),
    "the birthday of a service": (
        "GMB members will be balloted, with a strike expected in the week of the 75th birthday of the service "
        "on July 5."
    ),
    "moved to a firm from": (
        "Unite porters voted for a strike against being moved to a new firm, a subsidiary, from 1 July."
    ),
    "a consultation closed on": (
        "In an earlier consultation, which closed on 16 February, SoR members had said they wanted a strike ballot."
    ),
    "papers posted from": ("Strikes may follow. NEU ballot papers will be posted to your home from March 31st."),
    "the last posting date": (
        "The CWU strikes next week. The last posting date for Easter is 19 March, and the strike may delay cards."
    ),
    "a strike averted then": ("The UFCW and the company reached a tentative agreement Thursday, averting a strike."),
    "trains start late the day after": "RMT members strike. Services will start late on Tuesday 28 February.",
    "not name dates until": (
        "CWU members voted to strike. Leaders said they would not name any strike dates until next Wednesday."
    ),
    "could be picket lines": (
        "Teachers in the NEU voted to strike. There could be picket lines on March 22, when term starts."
    ),
    "papers that go out": (
        "TSSA members are to vote for a leader. Papers will go out soon. The term of office starts on 2 March."
    ),
    "a demonstration planned": (
        "The RMT spoke of a general strike and a walkout. A demonstration is planned for 20 March."
    ),
    "because of a threatened strike": "The company met the RMT on Thursday because of the threatened strike.",
    "new terms come in": "The new rosters, over which Unite members struck, come in on 1 April.",
    "a court hears a case": "The High Court will hear the firm's case against the Unite strike on 7 March.",
    "an obituary": "Mr Stone, who led the RMT in many strikes, died on 11 February.",
    "an exhibition opens": "An exhibition about a strike of the NUM opens on 7 March.",
    "terms imposed": "Unite says strikes are likely if the contract is imposed on 1 April.",
    "dismissed for it": "The teacher, an NEU member who struck in January, was dismissed on 1 February.",
    "were called on": "The RMT strikes, which were called on 1 February, have been condemned.",
    "in dispute since": "Unite members have been in dispute since 1 February and may strike.",
    "to be briefed": "Nurses in the NZNO will be briefed on 7 March about the strike.",
    "letters not entered": (
        "TEU members had planned a strike. From 6 March until 21 March they would not enter any marks."
    ),
    "boycott from": ("UCU members were on strike in January. From 6 March they will boycott appraisals."),
    "like a holiday": ("BMA members will strike. Think Christmas Day without the decorations, a spokesman said."),
    "dated": ("In our last issue (number 15, dated Friday 3 March) we wrote that Unison would be on strike."),
    "in an issue of": ("Sir, In your issue of February 3 it was said that the strike by the NUT was wrong."),
    "figures come out": "NZNO members voted for strikes. The measure of prices comes out on the 16th.",
    "who may vote": ("Unison voted on the strike committee. Those who were members on February 4th could take part."),
    "first that the law allows": "On a yes vote the first CWU strike that the law allows would be on 7 March.",
    "no walkouts in a phase": (
        "Unison members will begin industrial action. From March 6 until March 18, there will be no walkouts."
    ),
    "rounds start again": (
        "No bins will be emptied while Unite members strike. Rounds start again on Tuesday, 28 March."
    ),
    "if one were to begin": (
        "Unison strikes will last 24 hours. If one were to begin on a Monday, it would end on Tuesday."
    ),
    "replies from": "SIPTU will strike. Replies from the company on 16th February turned that down.",
    "booked ahead of Easter": (
        "Unite cabin crew strike. People booked ahead of the Easter weekend (April 7th to April 10th) worry."
    ),
    "the day before a strike": (
        "Fórsa strikes. It met the firm the day before the first one-day strike (on February 11)."
    ),
    "an offer made": "GMB members called their strike off after the offer was made on Friday.",
    "power to call one": ("Nurses gave their union, the MNA, the power on Wednesday to call a one-day strike."),
    "what came out": "I go by what came out this afternoon: Unite members voted for strikes.",
    "a count in total": "Passengers face RMT strikes every week until the middle of March - 18 in total.",
    "except on": "PCS members have called strikes for every day of the season, except on 27 March.",
    "in a strike position": (
        "CUPE members approved a strike mandate. CUPE will be in a legal strike position on March 10."
    ),
    "likely to join": (
        "NAHT is holding a strike ballot. If it is passed, the union is likely to join others in the day of "
        "action on 15 March."
    ),
    "could be held as soon as": (
        "GEO members picketed the campus. Another strike of indefinite length could be held as soon as March 19."
    ),
    "members today voted": (
        "The NUJ has called two 48-hour strikes, after members today voted to turn down the pension plans."
    ),
    "the spectre of strikes": (
        "TSSA members voted by 80% to strike. The vote raises the spectre of there being strikes over the 1st of May."
    ),
    "a vote from a day": (
        "Hundreds of Unison members will be asked from tomorrow (21 February) if they wish to strike over pay."
    ),
    "with a holiday approaching": (
        "GMB has called a strike at the warehouse, with Black Friday and Christmas approaching."
    ),
    "a move followed on": ("Unite voted for a strike, a move followed on Friday by the GMB, which opened a ballot."),
    "refusing to engage": (
        "NAHT heads voted for a strike. The action, which will start on Wednesday 1 March, means that they "
        "will refuse to engage with officials."
    ),
    "trains that begin": (
        "RMT plans a strike. Introduction of the new night trains is planned to begin on Fridays from 3 March."
    ),
    "pilots abroad": (
        "Unite's cabin crew voted to strike. On Monday 4,000 pilots at the German airline began a four-day stoppage."
    ),
    "the result of a poll tomorrow": "Unite announces the result of a strike poll tomorrow.",
    "took part in a ballot on a day": (
        "On February 13, 23% of Unison members took part in a ballot on industrial action."
    ),
    "a walkout approved": (
        "Members of United Educators approved a walkout Wednesday night in the first strike vote for 27 years."
    ),
    "to the polls": (
        "TWU drivers are on strike. It may last until Election Day, when people go to the polls next Tuesday."
    ),
    "could have timed it": (
        "Aslef could have timed a strike to coincide with the action planned for Wednesday and Thursday next week."
    ),
    "around a holiday": ("Strikes by the CWU are to go ahead around Good Friday after members rejected an offer."),
    "a term's week": "UCU staff will be on strike from Thursday of 5th week to Wednesday of 6th week.",
    "talks on a weekday": "A strike by Unison has ended. Employers and unions will join Wednesday's talks.",
    "an election on a day": "PCS members are to strike shortly before the March 9 general election.",
    "a hunger strike of prisoners": (
        "Prisoners will go on hunger strike on Tuesday, the Detainees Society said. The strike on 21 February "
        "is a warning."
    ),
    "days of grace": ("The FBU has a mandate for strikes, and is allowing ministers ten days' grace, to 3 March."),
    "a second reading": (
        "The Trade Union Bill, which would curb strikes by Unite, has its second reading on Monday week."
    ),
    "a firm to stop building": "Unite has called strikes. The firm is to stop building up benefits on 31 March.",
    "a ballot closes": (
        "The BMA's first ballot on industrial action since the 1970s closes next Tuesday (28 February) at "
        "5pm. A strike may follow."
    ),
    "cannot walk out": "Because of state law the SEIU members can't walk out tomorrow.",
    "took over on a day": ("Carers in Unison have backed a strike. The firm took over the service on February 1."),
    "trains back": "After the RMT strike trains were back on the rails on Saturday.",
    "last day for a change": ("PCS examiners are to strike. The last day for making a change is Tuesday 28 February."),
    "silence on a day": (
        "Members of the TEU, who were on strike last year, took part in two minutes' silence on Sunday."
    ),
    "if he stopped work": ("A vicar in Amicus said that if he stopped work on Sunday he would be letting many down."),
    "after a vote for one": "Classes were cancelled on Thursday, after three unions voted for a strike.",
    "back on the job": "Teachers in the NEU went back on the job Monday after a one-week strike.",
    "a count ended": "Voting in the Unite strike ballot closed and the count ended on February 11.",
    "Christmas Day cover": "The RCN strike means that hospitals will offer Christmas Day levels of cover.",
    "what hospitals get on Christmas Day": "On strike days BMA members will provide what hospitals get on Christmas "
    "Day.",
    "no overtime worked": (
        "ASLEF members will not be working overtime from Monday 6 March until Saturday 11 March. This is not a strike."
    ),
    "trains that start late": "RMT strikes: on Friday 24 February trains may start up to an hour late.",
    "posting dates": (
        "Will the CWU strike wreck Christmas? Last posting dates, December 18 for second class and the 21st "
        "for first, are the same."
    ),
    "a court ruled": ("The RMT was on strike last week. On February 8 the High Court ruled against the firm."),
    "any earlier day": "The first moment at which Unite cabin crew could walk out would be 14 March.",
    "would not say yesterday": (
        "Natfhe voted for a strike. The union would not say yesterday how many had taken part."
    ),
    "fortnight in a row": (
        "Members of Unite were themselves on strike for the past fortnight and had been due back at work today."
    ),
    "last changed on": "Unison strikes: this page was last changed on 12 February.",
    "payments made": ("There is a strike by EIS-FELA. Bursary payments will be made on Friday 24 February."),
    "since then work to rule": (
        "Alongside the strikes, since 12 February some EIS lecturers have been working to rule."
    ),
    "won't be walking out": "The Teamsters won't be walking out on Monday, however.",
    "a deal struck": "The deal was struck by ATU Local 192 in the small hours of February 6.",
    "it emerged on": "RMT members will walk out at the end of next month, it emerged on Wednesday.",
    "a view that": ("The judges took the view yesterday that to stop a strike by Unite was a step too far."),
    "an assessment period": (
        "Unless talks go well UCU members could be out during the assessment period, which starts on 19 May."
    ),
    "same day as": (
        "A motion to back the UCU goes to the forum in the week beginning 27 February. It is the same day as "
        "the strike of the union."
    ),
    "a board called it": "The executive board of the Teamsters called the strike on January 24.",
    "by today's close of business": (
        "UCU action would begin if the university did not move by the close of business today, and then strikes."
    ),
    "a strike later": "Schools closed on Friday as snow fell, and the NEU strike is next week.",
    "a boycott, strikes behind it": "UCU's marking boycott begins on 20 April; strikes are to follow in May.",
    "a survey closes": "Unite has asked members whether they would strike, in a survey that closes on Monday.",
    "various dates": "Unite members will walk out on various dates from 6 March.",
    "overtime refused": "GMB members will refuse overtime from 6 March.",
    "efforts that failed": "Efforts to avert a strike by Aslef failed yesterday.",
    "a legal bid": "A legal bid to stop a strike by the RMT failed on Friday.",
    "a march": "Unions will hold a May Day march on 1 May.",
    "threatened today": "London was threatened today with bus strikes by Unite.",
    "as soon as": "PCS members voted for strikes. Walkouts could begin as soon as 8 March, the union said.",
    "a result announced on": "EIS members voted for action in a result announced on Friday, and the strike is to come.",
    "confirmed late yesterday": "The EIS confirmed the strike late yesterday.",
    "dates given out": "Two unions, the PSA and E tū, on Friday gave out the dates of strikes at three airports.",
    "came to mediation": "In October PSA members went on strike, on Monday they came to mediation.",
    "could follow": "Unison may ballot its members. Strikes could follow on 28 March.",
    "back at their duties": "POA officers began returning to their duties on Wednesday after the strike.",
    "trams that run": (
        "On strike are drivers in ASLEF. Trams should run normally in the evening of 27 March and the morning of 30 "
        "March."
    ),
    "a partial strike": (
        "APEX members will take no new patients in a strike period from 3 to 7 March. It is not a full withdrawal of "
        "labour."
    ),
    "refusing paperwork": "CANZ members yesterday began industrial action, by refusing to complete some paper work.",
    "no overtime on days": "On March 5, 6 and 7 PNA members will work no overtime. They may go on strike later.",
    "a gathering": (
        "Unite workers walked off the job. They will take part in a national gathering of workers on March 14."
    ),
    "action that is a work to rule": (
        "SIPTU's action began on Monday 13 February. With the work to rule, nobody stays late."
    ),
    "dates confirmed today": "UCU confirmed dates for industrial action over pay and pensions today (20/02).",
    "mentioned on a day": "A tutor mentioned on Monday that there would be a strike of the NTEU.",
    "to learn whether": "Schools are to learn this afternoon whether they face a strike of the ASTI next month.",
    "by the close of business": (
        "PSA members may strike, should there be no offer by close of business on Monday 6 March."
    ),
    "could slip to": "BCTF members voted for a strike, the start of which could slip to next Tuesday.",
    "ratified on a day": "On Friday, February 17, IAM members ratified a new deal and so ended a short strike.",
    "a mandate given on a day": "It mirrors the strike mandate that members of the UAW gave on Friday in their talks.",
    "the strike off on a day": "UNAC/UHCP called the strike off on Saturday.",
    "shops' sales": "The CWU may strike; it could pick the Black Friday sales.",
    "today's economy": "Teamsters may walk out. In today's economy, a strike would hit even harder.",
    "what the management put": (
        "On February 15 the firm's management put the wages lost since NDU members struck at two million."
    ),
    "no earlier than": "If the FBU ballot says yes, members will strike no earlier than March 1.",
    "may begin from": "Balpa pilots voted for it. Strike action may begin from March 6.",
    "opening of the ballot": (
        "These are the dates for strikes by UCU:\n\n- Monday 20 March: opening of the ballot\n- Friday 28 April "
        "(17:00): close of the ballot"
    ),
    "an event": "UCU may strike. On Thursday 2 March (19:00) there will be an online event about strikes.",
    "a strike of last year": (
        "The slate that led CTU teachers out on strike last September was returned on Friday by a wide margin."
    ),
    "goodwill": "PSA members take part in a strike of good will from 1 March to 3 March.",
    "a threat lifted": (
        "The threat of a national post strike by the CWU was lifted yesterday when postal workers voted against it."
    ),
    "faced a threat when": "The firm faced the threat of strikes today when its biggest union, Amicus, voted for them.",
    "came out in favour": "RMT: railway employees came out this morning in favour of industrial action.",
    "in the week of a fair": (
        "GMB staff voted for a strike. It will take place in the same week as the Goose Fair, from March 3 to March 8."
    ),
    "talks on days": "A strike of the PSA is off. On 7 and 8 March the union and the boards will take part in talks.",
    "notices issued today": "The NZPFU has issued four notices of stoppages of 1 hour today.",
    "partial strikes": "APEX members will be on partial strike for 24 hours from 7am on Tuesday 28 February.",
    "lasts through": "A strike of UFCW 21 is possible. The contract they have now lasts through February 28.",
    "it was then that": "ATU drivers may strike. It was on February 6 that the tentative accord was reached.",
    "collections start again": "Unite members ended their strike and collections start again today.",
    "shut for a feast": "FIRST Union may strike. There were queues before supermarkets closed for Good Friday.",
    "handing in a letter": (
        "RMTU members may strike. Tomorrow at noon they will hand the board a letter that asks it to step in."
    ),
    "plans to picket": "Teachers of the CTA may strike and informational pickets were held on February 14.",
    "a second notice that came": (
        "Notice of a second strike by members of the Nurses Organisation (NZNO) came to District Health Boards on "
        "Wednesday."
    ),
    "decide tomorrow whether": (
        "Unite members at one airline voted for strikes over pay, while its cabin crew decide tomorrow whether to "
        "accept new terms."
    ),
    "at the head of a line": (
        "GMB staff to strike again\n\n20 Feb    Finance News, News\n\nGMB staff have voted to strike."
    ),
    "an agency's line": (
        "Talks before strike\n\nFeb. 20 (Newswire) - The ferry firm goes into mediation before a strike by MUNZ."
    ),
    "will stop attending": (
        "PPTA teachers strike again. From 4 March, PPTA members will stop attending meetings after school."
    ),
    "a fair that runs": (
        "The strike of GMB staff could come in the week of the Goose Fair - a busy one - which runs from 1 March to 3 "
        "March."
    ),
    "it emerged": "RMT guards have backed a call that could lead to 24-hour stoppages this month, it emerged today.",
    "a possible stoppage": "The TWU is angry. The firm warned riders of a possible stoppage Thursday.",
    "sessions": "A strike of the UAW can be averted. Two more mediation sessions are due, on Feb. 23 and March 1.",
    "from mediation on": "BLET members may strike. The board released the BLET from mediation on February 6.",
    "lifted until": "RMTU workers have agreed to lift their strike for the time being until next Tuesday.",
    "gather to picket": (
        "Members of USW Local 6787 gather to picket outside the mill on Feb. 15. They held a strike vote."
    ),
    "action begun, in working to rule": (
        "UCU may strike. Industrial action, begun on 13 February, took in working-to-rule."
    ),
    "a site shuts": "The strike by Unite is off. Drivers will be moved when the depot shuts on 31 March.",
    "talks failed": "Mr Lynch of the RMT was on the picket after talks to avoid action failed on Monday.",
    "has said": "This morning (Monday 20 February), Unite, the union here, has said that staff backed strike action.",
    "fare strike": "Tramways Union drivers voted for a fare strike, in which no fares are taken, from 28 February.",
    "ready to begin work": "EPMU members voted to end the strike and would be ready to begin work on March 3.",
    "sat down": "After nine days of the strike, the UAW and the company sat down at noon on February 16.",
    "as of": "UAW members strike. As of February 11, 22 plants of other firms had shut.",
    "long industrial action": (
        "Industrial action by PSA members begins on Tuesday 21 February and will go on until 20 March."
    ),
    "a poll held": "UCU is to strike. The poll was held by the college from 11 February to 20 February on the strike.",
    "an avenue": "PSA members may strike. Teachers on strike will form a wall along 11th Ave to Cameron Rd.",
    "announcing the dates": "Jo Grady of UCU said so in announcing the strike dates officially on 17 February.",
    "announcing last night": "Announcing the new strikes last night, Jo Grady of UCU said that it was time.",
    "held back from announcing": "CWU members voted for strikes - but today leaders held back from announcing when.",
    "no agreement by midnight": "UNISON may strike if there is no agreement by midnight on 28 February.",
    "the sixteenth since": "Unite members struck again this year. The strike was the 16th since talks began.",
    "no overtime on these days": (
        "PNA nurses may strike. They will work no overtime today or tomorrow, nor on the 5, 6 and 7 of March."
    ),
    "voted overwhelmingly today": "SIPTU workers voted overwhelmingly today (Monday, 20th February) for strike action.",
    "a strike only if": "March 24 strike only if the city forces new terms on its staff, says CUPE.",
    "emailed on a day": "NTEU members may strike. On February 4 vice-chancellor Ann Bell emailed all staff.",
    "wanted to strike then": 'Some APFA members "wanted to strike yesterday," says one of them.',
    "will learn whether": "Tomorrow the companies will learn whether strikes by Unite drivers threaten them.",
    "a ballot due to close": "The ballot on strikes, held by the PCS, was due to close on Monday of next week.",
    "put on hold on a day": "Every Unison bin strike was put on hold on February 12 when an offer came.",
    "the mandate of a day": (
        "The mandate of today makes sure that in whatever strike is needed the INO will be part of it."
    ),
    "nothing that happened": "Nothing that happened today means a strike of SAG-AFTRA members is certain.",
    "the result is due": (
        "ASTI teachers will have given their backing to strike plans when later today the result comes out."
    ),
    "work no day longer": "Teamsters at the depots spoke of a strike: they will not work one day past March 31.",
    "called on a day": "The RMT called the strike on Monday, after talks had failed.",
    "a dateline without a dash": "LONDON, February 20 Staff of the NUJ\nare to strike at the Games.",
    "a meeting of strikers": "Bluebird workers are on strike, the SFWU says. On February 7, in driving rain outside "
    "the gate, "
    "a meeting of over 200 workers took stock.",
    "likely to be the earliest": (
        "BCTF teachers may strike: Tuesday, March 7 is likely to be the earliest that it could start."
    ),
    "kept out by guards": "BCTGM members know of strikes. On February 1 guards kept workers out of seven plants.",
    "a mediation session": "SPFE teachers voted to strike. Another mediation session is set for March 5.",
    "effects that last until": "E tū members may strike. The knock-on effects may last until Monday 6 March.",
    "what was due since": "SFWU staff struck because a pay rise which they should have had from July 1 was not paid.",
    "a picket without a strike": "SEIU may strike. The union intends to picket the hospital on March 20.",
    "no overtime": "PNA members may strike. On March 1 and on March 5, 6 and 7 they will do no overtime.",
    "its last day": "The RMT's ballot of drivers, on striking over pay, had its last day on 16 February.",
    "put out on a day": "CUPE staff voted for a strike, according to a release that the local put out Tuesday.",
    "came out in November": "The strike of the CBA goes on. The review of legal aid came out on 29 November 2022.",
    "proof of the depth": "The INO said a mandate for strikes as strong as was given today is proof of anger.",
    "lesser action under a heading": (
        "APEX may strike.\n\nMonday 6 March to Sunday 12 March 2023:\nThere will be partial industrial action in "
        "Dunedin."
    ),
    "of a union elsewhere": (
        "INTO and UTU members in Northern Ireland may walk out. Teachers in England and Wales start strikes on 1 March."
    ),
    "rostered off": "A strike of Unite members began over the company, which had rostered off staff for Sunday "
    "February 12.",
    "a credit that starts": (
        'PSA members may strike. "The system cannot handle the new credit. That starts on 1 March," it said.'
    ),
    "the first day on which they could": "By the law April 13 is the first day on which UFCW workers could strike.",
    "could lawfully strike from": "CUPE members voted for a strike. From March 30 they could lawfully strike.",
    "talks that end": "ALPA pilots may strike. Talks go on before a board. It ends March 24 and a break follows.",
    "offered late on a day": "The action of the QNMU came after the ministry offered the union new terms late on "
    "Friday.",
    "a page of a newspaper": "Teachers of the AEU plan a strike, The Gazette, 20 February, 2023. Page One.",
    "no notice of a strike": "CWU members have voted to strike. The union is giving no notice of a strike today.",
    "could not say yesterday": "How many voted to strike, Unison could not say yesterday.",
    "each Wednesday": "The GMB's plan had been to strike for two hours each Wednesday.",
    "chose on a day": "The teachers of the NEU chose on Wednesday to strike.",
    "classes could begin": "NEU members may strike. Classes could begin on March 22 with pickets outside.",
    "in the hope of preventing one": "The NUM saw managers on Monday in the hope of preventing a strike.",
    "told not to": 'A court told the NSWNMA "not to take industrial action of any kind tomorrow".',
    "announced that day": "On 24 January the UCU announced that eighteen days of strikes will take place.",
    "voted for today": "Unite members at the airports voted for strike action today.",
    "a motion passed": "A motion to back Unite members who strike was one of the motions passed on Monday.",
    "no later than": "The NZPFU will decide about its strike no later than Monday 27 February.",
    "balloting on a strike on a day": "PPTA members are balloting on whether to hold another strike on Wednesday.",
    "voted this past weekday": "Teamsters voted unanimously for a strike action this past Sunday.",
    "services start again": "Unite members won a rise. The strike is over. Services will start again from 4 March.",
    "today shows": '"No one in the GMB takes strike action lightly - today shows how desperate they are."',
    "as of a day": "List of union activity and strikes as of 19 February, from Unite",
    "mediation begins": "NZNO has plans for a strike, while mediation, a last attempt at a deal, begins on Friday.",
    "to be known on": "Whether NZNO nurses have voted to strike should be known on Tuesday morning.",
    "come without a contract": "Teamsters voted for a strike should March 31 come without a new contract.",
    "a byline": "Teamsters authorize strike - By The Associated Press / February 20, 2023\nOn Friday workers voted.",
    "voted on a date": "PSA members at Inland Revenue voted on February 18 for industrial action over low pay.",
    "a notice that came": "The notice of strike action for 44 cabin crew had come from E tū on February 7.",
    "authorised on a weekday": "By a unanimous vote Teamsters authorized a strike on Saturday.",
    "exams start": "AUT staff strike over pay and may not set this term's exams, which start on March 15.",
    "back to class": "Detroit teachers returned to class September 14 after a strike of the DFT.",
    "a deadline for": "TWU members set a strike deadline for March 21.",
    "will discuss it": "UCU members are to strike. Student Council will discuss it on 23 February.",
    "was suspended on a day": "On February 13 the strike was suspended so that Unite members could vote.",
    "after an offer": "After a new offer on Friday of last week the Unite strike that was planned is off.",
    "can strike after": "The IAM can strike after 12:01 a.m. on March 20.",
    "a boycott starts": "UCU lecturers were on strike last year. The boycott starts on 6 March and has no end date.",
    "had written": "On 1 February UCU had written to the Vice Chancellor about avoiding a strike.",
    "an ultimatum": "Strikes came nearer when cleaners of the UVW gave managers an ultimatum on Friday 17 February.",
    "would be up": "The law protects Unite members on strike for 12 weeks. They would be up on 6 March.",
    "a contract's expiry": "Teamsters can strike if there is no deal by the contract's March 31 expiration.",
    "came closer": "A postal strike came much closer today when CWU workers voted for action.",
    "the school year": "A CTU strike is near. Children begin the new school year on Sept. 4.",
    "full timetables": "The RMT called off its strike; from Saturday, March 4, there will be full timetables again.",
    "notice of a strike, on a day past": "Unite gave notice of a strike on 6 February.",
    "a notice given": "Unite gave the firm a 14-day notice on 13 February of its plans to strike.",
    "a notice delivered": "A strike notice was delivered by Unite on 6 February for a strike next month.",
    "balloted from a day": "Unison members in Dorset will be balloted on strike action from 6 March.",
    "brought to an end": "Unite brought its strike at a brewery to an end on 9 February.",
    "no strike": "There will be no strike by the RMT on March 29.",
    "pickets of a firm": "This afternoon members of the Service and Food Workers Union will picket a firm.",
    "what did not come about": "Had the UCU ratified it today, the strikes would have been suspended from tomorrow.",
    "marks held back since": "TEU members have released no marks since February 9, as part of strike action.",
    "talks over a long strike": "Talks over the strike and lockout of 70,000 members of the UFCW at the groceries, "
    "four months old, were to start again February 21.",
    "the date of a headline, no dash": "Bin strikes set for councils 14 February 2023 The offer was refused by Unite.",
    "makes known its dates": "The INMO will make known its strike dates tomorrow, after a meeting.",
    "limited buses": "RMT strikes are on. On Wednesday 22 March limited rail replacement buses will run.",
    "not to travel": "RMT strikes are on. Customers are told not to travel on 22 March.",
    "news of strikers": "On February 14 the news got out that 33,000 striking IAM workers might go back.",
    "any time starting": "Culinary Union members could call a strike at any time starting June 1.",
    "the power to call one": "TWU members gave their leaders the power on Sunday to call a strike.",
    "posted on": "February 14, 2023 // About 650 Teamsters say they mean to strike.",
    "officials put it off": "Teamsters officials put off authorizing a strike until October 12.",
    "when the vote was held": "CFA members voted for a strike. It was held October 19-28.",
    "pupils for the climate": "Pupils plan a school strike for the climate on Friday, and the NAHT backs them.",
    "lightning": "A strike by the CGT was off. On Feb. 2 lightning struck several parts of the site.",
    "plans set out": "RMT members will need 40 per cent before they can strike, under plans set out today.",
    "without a contract since": "The CWA called a strike of workers without a contract since February 9.",
    "balloting on a day": "The GMB started balloting members for strike action on Wednesday, February 15.",
    "on the Thursday": "RMT strikes come in the first week of January, and ASLEF will join in on the Thursday.",
    "a tweet's day": "Unite members have voted for strikes - UniteWales (@UniteWales) February 14, 2023",
    "when a ballot runs": "Unite plans strikes: a formal ballot beginning on March 6 and ending on March 26.",
    "so many unions": "On strike were members of 16 trade unions, the GMB among them, in February.",
    "in a hurry to end it": "The UAW is in a hurry to end the 40-day strike by workers today.",
    "ended it": "The 700 Teamsters ended their strike on Feb. 18.",
    "strikers' other deeds": "Striking miners of Unifor lined the gate on February 6.",
    "authorised on": "The members of AFSCME have authorized on Feb. 14 yet another strike.",
    "at the earliest": "Members of Unifor could go on strike on March 21 at the earliest.",
    "a release": "PPTA strikes next week called off\nMonday, 20 February 2023, 9:20 am Press Release: PPTA",
    "began again": "The CTU strike is over. Lessons began again on Monday morning.",
    "gave notice on": "APEX gave 14 days notice of industrial action on 16 February, after talks had broken down.",
    "running through to": "The APEX strikes, running through to 5 March, are of a variety of tests.",
    "advice to travellers": "RMT strikes are on. Customers should avoid travel on 1 and 5 March.",
    "services after it": "RMT strikes are on. Services may start later than usual on Friday.",
    "talks over it": "Talks over the strike of UFCW members, four months old, were to start again February 21.",
    "an agreement that ends": "The current agreement ends on 30 June, and there are fears of a strike by SAG.",
    "a threat that eased": "The threat of an immediate strike by the RMT eased on Wednesday.",
    "the date of a headline": "Why the RMT is right to strike - 20/02/2023\nReaders write about fares.",
    "at the end of a month": "NUJ members will strike at the end of March unless the end of May brings talks.",
    "made known this morning": "What form the strike takes the INMO will make known later this morning.",
    "said this morning": "The RMT said this morning that the strike will go on.",
    "named this morning": "This morning the RMT announced dates for strikes.",
    "dates named on a day": "On Friday the RMT named dates for strikes.",
    "ministers asked": "On Tuesday ministers asked the RMT to end the strike.",
    "strikes of every Sunday": "The RMT strike goes on. The Sunday stoppages will continue until at least May.",
    "the earliest": "Unite members back a strike. 8 March, after weeks of mediation, is the earliest it could come.",
    "met on a day": "On 6 February the unions UCU and NASUWT met to talk about the results of ballots for strikes.",
    "in which strikes may fall": "FIRST Union said strikes would be held between 4am on March 7 and 4am on March 29.",
    "repeated a commitment": "Yesterday the congress repeated its unions' commitment to the Unite strike.",
    "a birthday": "Unison expects industrial action in the week of the health service's birthday on July 5.",
    "so many strikes": "Unite drivers strike every week to the middle of March - 18 strikes altogether.",
    "agreed on action": "The TGWU met and agreed on industrial action on Friday.",
    "services as normal": "All trains will run as normal on Wednesday in spite of the Unite strike at the bus firm.",
    "each week": "After that EIS members will strike three days - Tuesday to Thursday - each week until June.",
    "created on": "EIS strike FAQs\n\nCreated on: 15 February 2023 |"
    " Last modified: 16 February 2023\n\nWhen do we strike?",
    "a work to rule": "From today (February 20), RMT workers were to take part in a work to rule; a strike was backed.",
    "not calling you out": "Unison is not calling you out on strike on 5 or 6 March.",
    "decide tomorrow": "Dublin Bus to decide on a sympathy strike tomorrow\n\nSIPTU drivers will know soon.",
    "earliest, with an aside": "Monday February 27, just before a holiday, is the earliest Unite could strike.",
    "last updated": "Unite members may strike\n\n15 February 2023 | last updated: 16 February 2023",
    "a committee meets": "Unison's industrial action committee decides on Friday 24 February.",
    "other news": "Unite drivers may strike.\n\nOther news\nNovember 05, 2022 - Bus found\nNovember 02, 2022 - Gate",
    "a statement put out": "We will strike, Unite said. On 16 February we and the branch put out a first statement.",
    "strikers did": "On 15 February strikers in Unite at the plant voted to go back.",
    "put to the vote": "Industrial action will be put to the vote of 4,000 PSA members on Wednesday.",
    "called on a day for": "Three teachers' unions and Unite called on February 19 for a walkout.",
    "whether to authorise": "Unite members are voting on whether to authorise more strike action this weekend.",
    "whether to strike": "IAM members vote on the offer the firm made on Feb. 17, and on whether to strike.",
    "after weeks on strike": "On 15 February, following four weeks on strike, the FBU accepted an offer.",
    "a day before": "On 17 February, a day before a strike was to begin, the BFAWU accepted an offer.",
    "a long dateline": "NAIROBI, Kenya, Feb 20 - A strike by Unite looms at universities.",
    "announced today": "Unite announced two seven-day strikes by bus drivers today (20 February).",
    "announcing today": "Doctors in the BMA caused fury today by announcing another strike.",
    "notices issued on a day": "On 17 February strike notices were issued by the EIS to all councils.",
    "approved today": "Strikes were approved today by members of Unite.",
    "an open meeting": "Unison members can come to a meeting about the strike in the town hall on Tuesday 28 February.",
    "notice given on a day": "The university would be given formal notice of UCU's all-out strike on Wednesday.",
    "worked to rule since": "TSSA staff have worked to rule since 13 February and strikes follow.",
    "legal since": "A strike has been legal since February 1, but the ATU had promised notice of one.",
    "cancelled on a day": "RMT members had been going to strike, but on Friday their leaders cancelled the strikes.",
    "talks resume": "Talks to avert an Aslef strike have been adjourned and are to resume on Tuesday.",
    "someone said": "MUNZ members walked out again. On 17 February the port announced that it would fire them.",
    "majorities told today": "The unions Unite and GMB told of big majorities today for a walkout.",
    "a week of term": "In earlier strikes, the last on Monday Week 5 of term, UCU members walked out.",
    "called off tonight": "Unite called off a nationwide strike tonight after reaching agreement.",
    "a deadline that passed": "Friday's strike/lockout deadline came and went without action by Unite or the firm.",
    "a mandate given": "CFMEU miners gave leaders a mandate for industrial action against the firm on 2 February.",
    "an offer begins": "Unite's strike is off. The deal has more leave, and both improvements start on 1 March.",
    "a lock-out": "Picket at the locked-out meat workers of Unite\n\nOn Feb. 17 the company stopped work for a day.",
    "links to other stories": "Unite drivers accept offer\n\nDrivers begin strike action\n20 Feb 23 | Wales\n",
    "a mandate's term": "RMT members gave a mandate for strike action at any time from 7 March to 24 March.",
    "not so far as": "Unite members did not go so far as to walk out on 2 March.",
    "overtime": "From 1 March to 9 March PSA members would refuse weekend overtime. A strike was not ruled out.",
    "marks withheld": "TEU members had meant to strike, and to withhold student marks from 6-21 March.",
    "came to an end": "A strike by Unite drivers came to an end on Tuesday.",
    "the day of the vote": "Unite members voted to strike on 15 February.",
    "a contract runs out": "At midnight on March 5 the contract of IAM members runs out, and a strike could follow.",
    "notices issued": "PSA members chose strikes; the firm is being issued with strike notices on Monday.",
    "statistics": "Unite counted the days lost in strikes between 1 March 2022 and 31 October 2022.",
    "nowadays": "How often do people in Unite strike in Britain today?",
    "a bargaining session": "Unite members may strike; one last bargaining session is set for March 7.",
    "the first possible date": "Unite members backed a strike. March 11 would be the first possible date for a strike.",
    "warned today": "The union Unite gave warning today (Monday 20 February) that members are to strike.",
    "authorised on a day": "RCN nurses authorised a strike at four hospitals on Monday.",
    "a bill": "On Monday 30 January the House debated the Strikes (Minimum Service Levels) Bill, said the GMB.",
    "stopwork meeting": "At a stopwork meeting on 1 March PSA members will hear about the strike ballot.",
    "voted yesterday": "HSBC staff in Amicus voted yesterday for a strike.",
    "members will meet": "The AUS plans a series of strikes, and on 9 March members will meet again.",
    "results came out": "The results of the CPSA strike ballot came out on 18 February.",
    "a rally": "CWA members may strike. On Saturday, March 4, they will hold a huge rally outside the firm's offices.",
    "any action could": "RMT members are voting on a strike; any action could begin from 3 March.",
    "result": "The result of Unite's strike ballot was announced on 1 March.",
    "ballot opens": "Unite's strike ballot opens on 1 March and closes on 22 March.",
    "talks": "Talks to avert the Unite strike will be held on 1 March.",
    "said": "Unite said on Wednesday that members would strike.",
    "earliest": "The earliest that a Unite strike could begin is 9 March.",
    "overtime ban": "A Unite overtime ban begins on 18 March.",
    "month alone": "Unite members will strike in March.",
    "dateline": "LONDON, Feb 20 (Agency) - Unite members may strike.",
    "nineteenth day": "Unite members are on strike for the 19th day.",
    "hunger strike": "A Unite member began a hunger strike on 1 March.",
    "air strike": "The air strike on 1 March was condemned by Unite.",
    "deadline": "Unite members voted to strike if no deal is found by March 9.",
    "voted on a day": "Unite members voted overwhelmingly on Monday to strike.",
    "mandate": "On 19 January Unite secured a mandate for six more months of strikes.",
    "turnout today": "Unite members backed walkouts by 88 per cent on a 73 per cent turnout today.",
    "injunction": "Unite awaits a ruling on an injunction against industrial action tomorrow.",
    "notice": "Notice of the strike by Unite would be served on Monday.",
    "boycott": "Unite members will begin a marking boycott on 8 March.",
    "exhibition": "Decades on from the miners' strike, a Unite exhibition on the strike opens on 4 March.",
    "climate strike": "Pupils walked out on Friday 24 February for the climate strike.\n\nUnite backs them.",
    "called off on a day": "A strike by Unite at the bus depot was called off on Friday.",
    "voting begins": "Unite members begin voting on possible strike action on Saturday.",
    "voted Thursday": "Unite members voted to strike Thursday, a day after talks.",
    "strike fund": "Unite opened its strike fund on 1 March.",
}


def days(text, published=MONDAY):
    return [s["date"] for s in read(Article(text, published=published)).strike_records]


@pytest.mark.parametrize("name", DAYS)
def test_reads(name):
    text, wanted = DAYS[name]
    full = [w if w.count("-") == 2 else f"2023-{w}" for w in wanted.split()]
    assert sorted(days(text)) == [date.fromisoformat(w) for w in full]


@pytest.mark.parametrize("name", NO_DAYS)
def test_reads_no_day(name):
    assert days(NO_DAYS[name]) == []


def test_a_word_asked_for_first_is_in_every_match():
    texts = [text.lower() for text in (*NO_DAYS.values(), *(text for text, _ in DAYS.values()))]
    before = [
        text[: m.start()] for text in texts for m in re.finditer(r"(?<= )(?=[a-z]*day|\d|[a-z]{3,9}\.? \d)", text)
    ]
    found = [
        (reach, words, told) for pattern, reach, words in BEFORE for told in before if pattern.search(told[-reach:])
    ]
    assert len(found) > len(BEFORE)
    assert [told for _, words, told in found if not any(word in told[-FURTHEST:] for word in words)] == []


def test_the_year_stays_open_without_a_day_of_publication():
    assert days("Unite members will strike on 1 March.", None) == []


def test_the_text_may_settle_the_year_itself():
    assert days("Unite members will strike on 1 March 2024.", None) == [date(2024, 3, 1)]


def test_a_weekday_that_does_not_fit_is_flagged():
    (row,) = read(Article("Unite members will strike on Friday 7 March 2023.", published=MONDAY)).strike_records
    assert row["date"] == date(2023, 3, 7)
    assert row["flags"] == "weekday does not fit"
    assert row["confidence"] == "low"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Members of Unite will not now strike on 6 March after a new offer.", "called_off"),
        ("The ASTI held a one-day strike on 6 February, and strikes planned for March have been suspended.", "held"),
        (
            "The BMA will strike on 28 February. Although next week's action is suspended, others go ahead.",
            "called_off",
        ),
        ("The most recent strike by the IAM began on Sept. 6, 2008, and lasted 57 days.", "held"),
        (
            "A Unite stoppage that should have begun this Friday, the 17th, was after Monday's ruling cancelled.",
            "called_off",
        ),
        ("A Unite strike is off. Members had been preparing to walk out on 6 March.", "called_off"),
        ("Unite told the firm to expect a walkout on 6 March. That has now been postponed.", "called_off"),
        ("The commission ordered rail workers in the RTBU not to strike on 6 March.", "called_off"),
        ("The High Court has banned an RMT strike planned for 6 March.", "called_off"),
        ("A judge granted an injunction against the RMT strike planned for 6 March.", "called_off"),
        ("The firm sought an injunction against the RMT strike planned for 6 March.", "planned"),
        ("Unite members were on strike on 6 February.", "held"),
        ("CWU strikes that were to have taken place on 6 March would have got in the way of the vote.", "called_off"),
        ("Following the Unite walkout of 6 February the firm took up a plan that it had dropped before.", "held"),
        ("The RMT has suspended a strike. The RMT had called its members out on 6 March.", "called_off"),
        ("The BMA has agreed to pause strikes planned for 6 March.", "called_off"),
        ("Two years ago a CWU walkout set for 6 March of that year was prevented by the High Court.", "called_off"),
        ("SIPTU will strike on 6 March. It is prepared to suspend the walkout if there are talks.", "planned"),
        ("CWU walkouts had been called for 6 March. They will not now go ahead.", "called_off"),
        ("Unite is to strike on 6 March after turning down an offer that had put off a stoppage.", "planned"),
        ("Lectures are set to be cancelled on 6 March as UCU members strike.", "planned"),
        ("Unite began what was meant to be a series of strikes on 13 February. Now the dispute is over.", "held"),
        ("Unison will withdraw emergency cover on 6 March when it goes on strike.", "planned"),
        ("The BMA suspended the strikes planned for 6 March.", "called_off"),
        ("Unite ditched plans for a strike on 6 March.", "called_off"),
        ("Unite members will strike on 6 March.", "planned"),
        ("The Unite strike due on 6 March has been called off.", "called_off"),
        ("Unison staff had planned a second strike for 6 March. But a deal has been made.", "called_off"),
        (
            "Bin dispute over as workers win\nA service was due to be hit by a Unison strike on 6 February.",
            "called_off",
        ),
        ("Unison staff go ahead with the strike that they had planned, on 6 March.", "planned"),
        ("A Unite walkout set for 6 March was suspended.", "called_off"),
        ("Unite has a deal. The next in a line of strikes would have been a walkout on 6 March.", "called_off"),
        ("The NZPFU strike on 6 March will be cancelled if there is a deal by then.", "planned"),
        ("RMT members are glad. The union called off this Saturday's strike after a deal.", "called_off"),
        ("The minister urged the union Siptu to call off the strike planned for 6 March.", "planned"),
        ("UCU members strike on 6 March; students were told of cancelled and re-arranged lectures.", "planned"),
        ("A judge granted an injunction halting the Unite strike due to start on 6 March.", "called_off"),
        ("The firm sought an injunction halting the Unite strike due to start on 6 March.", "planned"),
        ("Unite had suspended action. Now, it said, a new strike was planned for 6 March.", "planned"),
        ("Unite has called off strikes. They won. The strikes were to have been on 6 March.", "called_off"),
        ("Unite voted to strike from 6 February. But it was put off while an offer was considered.", "called_off"),
        (
            "A strike by Unite at one firm, due on 6 March, is off. Elsewhere Unite will still strike on 6 March.",
            "planned",
        ),
        (
            "Unite has called off a strike on 6 March. It had been set to go ahead on 6 March unless pay went up.",
            "called_off",
        ),
        ("The RMT has called off train strikes due on 6 March.", "called_off"),
        ("The airline has cancelled hundreds of flights on 6 March because Unite members strike.", "planned"),
        ("Trains will be suspended on 6 March as Unite members strike.", "planned"),
        ('Unite will either call off the strike or "continuous action" will start on 6 March.', "planned"),
        ("The RMT called off its strikes. A normal service will now run on 6 March.", "called_off"),
        ("The next Unite walkout, on 6 March, could be put on hold, its leader said.", "planned"),
    ],
)
def test_tells_what_became_of_a_day(text, status):
    assert [s["status"] for s in read(Article(text, published=MONDAY)).strike_records] == [status]


def test_each_union_strikes_where_its_own_clause_says():
    text = "Unite members in Glasgow will strike on 6 March, while Unison members in Leeds strike on 13 March."
    found = read(Article(text, published=MONDAY)).strike_records
    assert {s["union"]: s["nations"] for s in found} == {"Unite": "GB-SCT", "Unison": "GB-ENG"}


def test_unions_named_together_share_the_day():
    found = read(Article("GMB, Unison and Unite members will strike on 6 March.", published=MONDAY)).strike_records
    assert {s["union"] for s in found} == {"GMB", "Unison", "Unite"}


def test_a_joint_strike_is_of_the_unions_told_behind_it():
    text = (
        "Workers all over Northern Ireland were on strike today. They stood on picket lines. The action is a joint one "
        "by the unions Nipsa, Unison and the GMB.\n\nIt was needed, said Anne Speed of Unison."
    )
    assert {s["union"] for s in read(Article(text, published=MONDAY)).strike_records} == {"NIPSA", "Unison", "GMB"}
