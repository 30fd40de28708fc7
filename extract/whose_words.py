"""Words by which unions are told together, and by which a figure or a day is that of one of them."""

from __future__ import annotations

import re

from extract.date_parts import MONTH, WEEKDAY
from extract.text import BULLET

# What may stand between two unions that are named together: `Unison's 800,000 workers, the GMB's 70,000 and Unite`.
TOGETHER = re.compile(
    r"^(?:'s?|s')?(?:\)(?:,|,? and) (?:(?!which|who|that|an?\b)[a-z]+ ){1,4}\()?"
    r"(?:[ ,/&()-]|\band\b(?: by\b)?|\bor\b|\bplus\b|\btogether\b|"
    r"\bthe\b|\bmembers\b|\bunions?\b|"
    r"\bworkers\b|\bof\b|\bwith\b|\blocal \d{1,5}\b|"
    r"\b[a-z'’-]+(?= union\b)|\bthe leadership union\b|\bsays that its members, with\b|\bas well "
    r"as\b|\bteach\w+\b|\bfrom\b|\bboth\b|\bsister union,|\bteachers'|\btrade\b|\bstaff\b|\d[\d,]*+|\balong\b|\bfor\b|"
    r"\b\w+s'|\brail\b|\bschool\b|\bprimary\b|\bsecondary\b|\bits?\b|\balongside\b|\bprincipals\b|\bstation\b|\bin\b|"
    r"\bdrivers\b|"
    r"\buniversity\b|\bcollege\b|\bbus\b|\bpostal\b|\bambulance\b|\bcouncil\b|\bhospital\b|\bborder\b|\bjunior\b|"
    r"\b(?!strikes|votes|ballots|dates|days|walks|joins|closes|opens|ends|begins)[a-z]{4,}s(?= (?:in|from) )|"
    r"\bat least\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|several) other\b|\bgovernment\b|\bcivil service\b|"
    r"\beducation\b|\bhealth\b|\blocal\b|\b(?:largest|biggest|main)\b|"
    r"\bfirst time\b|\bsignallers\b|\bguards\b|\bcivil servants\b|\btrain\b|\blecturers\b|\bnurses\b|\bdoctors\b)*$"
)
A_BRANCH_OF = re.compile(  # `Ialpa, a branch of the union Fórsa`
    r"\)?,? (?:which is |now )?(?:an? |the |)(?:[a-z]+ )?(?:branch|part|section|arm|wing|division|"
    r"affiliate) of (?:the )?(?:trade )?(?:union )?"
)
OF_NOW = re.compile(r"\b(?:this|next|last|following|today|tomorrow|tonight|yesterday|week|previous)\b")
FULL_NAME = re.compile(  # before the short name that is known
    r"(?:[A-Z][\w'&-]*(?: of| and| for| the| o){0,2} ){1,9}(?:teachers |workers )?\($"
)
A_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
CLAUSE = re.compile(r"; |, while |, whereas |, but |, followed by |: |\. ")
ALL_UNIONS = re.compile(
    r"\b(?:(?:transport|rail|health|teaching|public sector) unions|both unions|both the unions|the (?:two|three|four|"
    r"five|other|joint) unions|all (?:two|three|four|five)|the unions|"
    r"the \w+ unions|(?:two|three|four|five|several) (?:\w+ ){0,2}unions|combined unions|unions (?:say|said|have|"
    r"are|will))\b"
)
JOINS = re.compile(  # `UCU members will join (the NUT)`, `the RMT at five firms and (Aslef)`
    r"(?: (?!not\b)[a-z-]+){0,5} (?:will |would |are to |to )?(?:(?:join|joins|joined) (?:forces with |members of |"
    r"striking )?|(?:strike|walk out|take action|(?:be |were |are )?on strike) (?:alongside|together with|"
    r"with(?= members|"
    r" colleagues)) (?:members of |colleagues (?:in|from) |striking )?)(?:the )?|"
    r"(?: members| staff| workers| drivers)? (?:at|in|of|from) (?:(?!will|are|is|were|was|have|has|said|on|strik|walk|"
    r"vot|joined)[\w'&-]+ ){1,5}and (?:members of |those of )?(?:the )?"
)
THEY_JOIN = re.compile(  # whose union is named in the sentences before
    r"\W*(?:they|(?:the |its |their )?(?:members|staff|workers|midwives|nurses|teachers|lecturers|drivers|doctors|"
    r"civil servants)) (?:will|are to|are due to|are set to) (?:join|be joining) (?:forces with )?(?:members of |"
    r"colleagues (?:in|from) |those of |striking )?(?:the )?(?:unions )?"
)
TRADE = re.compile(
    r"\W*(?:the |its |about |some |\d[\d,]* )*((?:[a-z]+ )?(?:drivers|guards|conductors|pilots|nurses|"
    r"doctors|teachers|lecturers|engineers|firefighters|cabin crew|paramedics|midwives|cleaners|signallers))\b"
)
BOTH = re.compile(r"\b(?:both|the two)(?: the)? unions\b")
OTHER_SUBJECT = re.compile(  # what follows is of someone else
    r", (?:but |and |while )?(?:separate|another|different)\b|\b(?:a|one|two|three) (?:days?|weeks?) (?:after|before)\b"
)
PLANS_MORE = re.compile(
    r"(?: union)? (?:plans?|is planning|has planned|has called|will hold) (?:more|further|its own|a)\b"
)
JOINING_IN = re.compile(  # `members of the NEU joining workers from two others - the NASUWT and INTO - in the action`
    r"\bjoining [^.;]{3,120} in (?:the|this) (?:action|strike|walkout|stoppage)\b"
)
JOINED_BY = re.compile(
    r"\b(?:together with|jointly with|alongside|along with|as well as|at the same time as|joining)\b[^.;]{0,40}$"
)
BESIDE_THEM = re.compile(  # `walked out on 31 October, joined by porters and cleaners from (Unison)`
    r",? (?:when |where )?(?:they (?:were|will be) )?(?:joined|accompanied|backed up|followed) "
    r"(?:on the picket lines? |in the (?:strike|walkout|action) )?by [^.;\d]{0,90}$|"
    r",? (?:alongside|along with|together with) (?:(?:about |some |around )?\d[\d,]* )?(?:(?:members|colleagues|nurses|"
    r"teachers|doctors|drivers|staff|workers|lecturers|[a-z]+ (?:staff|workers|servants|drivers|doctors)) "
    r"(?:of|in|from) )?(?:the )?$"
)
SO_MANY = re.compile(
    r"\b(?:all|the) (?P<number>two|three|four|five)(?: unions\b|(?= "
    r"(?:said|say|have|had|voted|rejected|accepted|backed)\b))"
)
WHEN_ALL = re.compile(
    r",? (?:when|on which) (?:all|both) (?:the )?(?:two |three |four |five )?unions (?:took part|were)\b"
)
WHEN_THEY = re.compile(r",? when (?:members of |staff in |workers in )?(?:the )?")  # `12 January, when (Unison)`
ALL_OF = re.compile(  # those named before: `joined by Unison and Unite, and the three unions will strike on`
    r"\b(?:(?:all )?the |all )(?P<number>two|three|four|five)(?: unions)?\b[^.;]{0,40}$"
)
AS_WILL = re.compile(r",? as (?:will|did|have|are|do|is|has) (?:the )?$")  # `both unions will strike, as will the PCS`
ANAPHOR = re.compile(
    r"[\s\"'-]*(?:(?:the union|union members|its members|members|they|it|voting|ballot papers|the ballot)\b(?! of )|"
    r"(?:(?:this|next) (?:week|month),? )?the (?:strike )?(?:dates|days) (?:are|will be)\b)"
)
THE_UNION_SAID = re.compile(r", the union (?:has )?(?:said|says|added|warned|announced|confirmed)\W*$")
THEY = re.compile(
    r"[\s\"']*(?:they|members|staff|workers|it|both|all|(?:that|the) (?:strike|walkout|stoppage), held)\b"
)
FIGURE_OF = re.compile(  # 70% of the (Natfhe members)
    r"[\w.,-]+ ?(?:%|per ?cents?|percent|pc|in ten)? (?:of|among|for|at|in)"
    r"(?: the| its| all| their| voting| those (?:in|from|at)(?: the)?| who \w+)* $"
)
SISTER = ("sister union of ", "sister trade union of ", "sister union of the ")
SAYS_ONLY = ("according to the ", "according to ")  # who tells of another union's vote
THE_UNIONS = re.compile(  # `The unions (Unite and GMB) say`
    r"\b(?:the|both|its|their)(?: two| three| four)?(?: trade)? unions,? $"
)
MEMBERS_OF = re.compile(r"\bmembers of (?:the )?(?:unions )?$")  # of those first named, `the NUJ and Bectu`, who ...
CALLED_BY = re.compile(  # `Both were called by the unions that represent the staff, GMB, Unison and Unite`
    r"\b(?:called|organised|announced) by (?:the )?(?:two |three |four |five )?unions?\b[^.;]{0,50}$"
)
STRUCK = re.compile(
    r"(?: unions?)? (?:voted (?:in favou?r of|for) (?:the|these) (?:walkouts?|strikes?|stoppages?)|took part in|walked "
    r"out|went on strike|were on strike|are on strike|struck|stopped work|downed tools|are taking part in|will "
    r"strike|will walk out|are to strike)\b"
)
COUPLE = re.compile(
    r"\btwo(?: trade)? unions (?:plan|are (?:to|set|planning)|will|have called|call|strike)\b|"
    r"\bunions (?:at|in) [^.;,]{3,40} (?:have )?(?:warned|said|announced)\b"
)
AHEAD = 4  # sentences
HEADING = 50  # characters of the line above a section
ARE_IN = re.compile(
    r"\b(?:workers|strikers|staff|drivers|nurses|teachers|cleaners|they|all) (?:are|were) (?:all )?"
    r"(?:in|members of|organi[sz]ed (?:in|by)|represented by) (?:the )?$|"
    r"\b(?:workers|strikers|staff|drivers|nurses|teachers|cleaners|they|all|most) (?:all )?belong to (?:the )?$|"
    r"^\W*the (?:workers|members|strikers) (?:of|in) the $|"
    r"\b(?:action|strike|walkout|stoppage) (?:is|was|has been) (?:a joint one |a joint action |being )?(?:called "
    r"|held |organi[sz]ed |taken |co-?ordinated )?by (?:the )?(?:unions )?$"
)
MEANWHILE = re.compile(r"\W*(?:meanwhile|elsewhere|separately)\b")
AFTER_OTHERS = re.compile(  # `After Unison and the GMB, Unite too has voted`
    r"(?:^|[.\n]\s*)(?:after|like|following|unlike|besides) (?:the )?(?:[\w&]+ and )?(?:the )?$"
)
VOTING = frozenset(("ballot", "strike_vote", "turnout", "tookpart"))
TOP = 7  # sentences
BRIEFS = 3  # paragraphs that each begin with a place, from which on a text is a digest of stories
FROM_A_PLACE = re.compile(  # `Chicago, IL - Nurses ...`, `Leeds: Bin workers`
    r"[A-Z][\w.'’]+(?: [A-Z][\w.'’]+){0,2}, (?:[A-Z]{2}|[A-Z]\.[A-Z]\.|[A-Z][a-z]{2,12}\.?) ?[–—-]{1,2} "
)
TRADE_OF = re.compile(  # `Royal Mail members of the (CWU)`, `lecturers in the (UCU)`
    r"\b(?:(?:and|by|of|with|for|the|as|while|all|about|some|more|other) )*(?P<trade>[a-z]{3,}(?: [a-z]{3,})?) "
    r"(?:(?:members|workers|staff) )?(?:of|in|from|belonging to|represented by) (?:the )?$"
)
EVERYONES = frozenset(("members", "workers", "staff", "employees", "colleagues", "people", "unions", "thousands"))
ROUND_UP = 4  # unions of a text that is about none of them above all
LOOK_BACK = 8  # sentences in which "the union" may have been named
LIST_ITEM = re.compile(  # `- Leeds`, `March 2: London and the south-east`, `Tuesday 14 March - Wales`
    rf"{BULLET.pattern}|\W*(?:(?:{WEEKDAY}),? )?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?:[-–]\d{{1,2}})? (?:of )?"
    rf"(?:{MONTH})|(?:{MONTH})\.? \d{{1,2}}(?:[-–]\d{{1,2}})?)(?: \d{{4}})? ?[:–-]"
)
