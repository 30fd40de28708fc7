"""The words right behind a day that make it one of something else, or the day of a strike after all."""

from __future__ import annotations

import re

ITS_STRIKE = re.compile(  # `even before Wednesday's strike`, `before 12 July, when the second strike is due`
    r"(?: week)?'s (?:(?!day\b)[\w-]+ ){0,2}(?:strike(?! (?:mandate|vote|ballot|authori))|walkout|stoppage|"
    r"action(?! short))|"
    r",? when (?:the|a|an|its|their|another) (?:[\w-]+ ){0,3}(?:strikes?|walkouts?|stoppages?) (?:is|are|was|were) "
    r"(?:due|set|planned|scheduled|to)\b"
)
PLURAL = re.compile(r" (?:strikes|walkouts|stoppages)\b")  # `Sunday stoppages` are those of every Sunday
EACH_WEEK = re.compile(r" (?:- )?(?:each|every) week\b")
THAT = re.compile(  # `warned today (Wednesday 13 September) that members are to strike`
    r"\)? that\b(?! (?:will|would|is|was|has|could|runs?|lasts?|ends?)\b)"
)
POSTED = re.compile(r"(?:,? \d{4})? // ")
LINE_ENDS = re.compile(r"(?:,? \d{4})? *(?:\n|$)")
STAMPED = re.compile(  # `Thursday, 13 June 2019, 9:20 am`, of a release
    r",? (?:at )?\d\d?[:.]\d\d(?::\d\d)? ?(?:[ap]m\b|\+0)"
)
FILED = re.compile(  # `Tuesday, November 16th, 2010 at 11:25 pm in teachers, strike`
    r"[a-z\d, ]{4,30}\b(?:19|20)\d\d,? (?:at )?\d\d?[:.]\d\d ?[ap]\.?m\.?(?: (?:in|by|under|\||-) |\W*(?:\n|$))"
)
AT_THE_EARLIEST = re.compile(
    r",[^,;.]{3,70}, (?:is|was) the earliest\b| (?:is|was) likely to be the earliest\b|"
    r",? at the (?:very )?earliest\b|[^.;,]{0,20} possible\b|(?:, [^.;,]{3,60},)? (?:is|was|would be) the earliest\b|"
    r",? (?:would be the first(?: possible| lawful)?|(?:is|was|would be) the (?:earliest|first possible)) "
    r"(?:date|day|time)\b"
)
CONTRACT_ENDS = re.compile(
    r",? (?:(?!strike|walk|action)[^.;]){0,120}?\b(?:contract|agreement)s?\b(?:(?!strike|walk|action)[^.;]){0,120}?"
    r"\b(?:runs? out|ran out|expires?|expired|ends|ended|lapses?|lapsed)\b"
)
AS_A_HEADLINE = re.compile(r",? (?:19|20)\d\d (?:The|A|An|By|Members|Workers|Staff) ")  # its date, and the text begins
TO_CALL = re.compile(
    r",? (?:the power |authority |the right )?to (?:call|authori[sz]e|approve) (?:an? |the )?(?:[\w-]+ ){0,2}strikes?\b"
)
PAST_THAT = re.compile(  # `Once June 24 is past no member will take part`
    r" (?:is|was) (?:past|over|gone)\b| \((?:the|a) (?:day|week) after\b"
)
WITHHOLD = re.compile(  # `from October 6 until October 21 they would not enter results`
    r",? (?:they|members|staff|lecturers|academics|teachers|doctors|nurses|drivers) (?:would|will) (?:not|refuse to|"
    r"(?:stop|cease)(?= [a-z]+ing\b)) (?!(?:be (?:at|in|on)|work|attend|turn up|report for|come|go|drive|sail|fly|run|"
    r"teach|return)\b)[a-z]+\b"
)
RUNS_OUT = re.compile(r"(?: contract)? (?:expiration|expiry|deadline|cut-?off)\b")
WROTE = re.compile(  # `On 1 October the union had written to the principal about avoiding a strike`
    r",? (?:the )?(?:[\w'-]+ ){1,4}?(?:had |has )?(?:(?:written|wrote) to|e-?mailed)\b"
)
COMES_WITHOUT = re.compile(r" (?:comes?|passes|goes by|arrives) without\b")  # `should July 31 come without a contract`
TALKED_THEN = re.compile(  # `Tomorrow we have mediation`
    r",? (?:we|they|the parties|both sides) (?:will )?(?:have|go to|enter|go into|resume) (?:more |new |further )?"
    r"(?:mediation|talks|negotiations|facilitation|bargaining)\b"
)
LATE_TRAINS = re.compile(  # `On Friday 21 July trains may start up to an hour late`
    r",? (?:trains|buses|services|flights|ferries|trams) (?:may|will|could|might|are likely to) (?:start|begin|run) "
    r"(?:(?:up to |about |around |roughly )?(?:an? hour|half an hour)|later|late|as normal|normally|slightly)\b"
)
A_HOLIDAY = re.compile(r",? (?:is|being|was|which is) (?:an? (?:bank|public) holiday\b|one (?:also|too|as well)\b)")
NO_WALKOUTS = re.compile(  # `from November 25 until December 18 there will be no walkouts`
    r",? there (?:will|would) be no (?:[\w-]+ )?(?:walkouts?|strikes?|stoppages?)\b"
)
SHOWS = re.compile(  # `today shows how desperate they are`
    r" (?:shows|proves|demonstrates|is (?:proof|evidence|a sign)) "
)
OF_TALKS = re.compile(  # `unions will join Wednesday's talks`, `before the May 5 general election`
    r"'s (?:[\w-]+ ){0,2}(?:talks|negotiations|hearing|meeting|debate|budget)\b|"
    r" (?:(?:date|day) (?:for|of) the )?(?:general|local|assembly|european|presidential) elections?\b"
)
RESULT_THEN = re.compile(  # `when later today the result of their ballot comes out`
    r",? (?:the|its|their) (?!day\b)(?:[\w-]+ ){0,2}(?:results?|outcome)\b"
)
WILL_LEARN = re.compile(  # `Tomorrow the firms will learn whether strikes threaten them`
    r"[^.;]{2,60} will (?:learn|know|find out|hear|discover) (?:whether|if|what|how)\b"
)
ONLY_IF = re.compile(r" (?:strike|walkout|stoppage) only if\b")
WAS_HALTED = re.compile(  # `On June 30 the strike was suspended`
    r",? (?:the |its |their )?(?:[\w-]+ ){0,2}(?:strike|action|walkout|stoppage)s? (?:was|were|had been) "
    r"(?:suspended|called off|paused|halted)\b"
)
NORMAL_AGAIN = re.compile(r",? (?:there will be|there are) (?:a )?(?:full|normal) (?:timetables?|services?)\b")
TO_NEGOTIATE = re.compile(  # `On 7 and 8 March the union and the firm will take part in facilitated negotiations`
    r",? (?:the|both|all) (?:[\w'-]+ ){1,6}?(?:will|are to|are due to) (?:take part in|attend|enter|be in|go "
    r"into|begin) (?:[\w-]+ ){0,2}(?:negotiations|talks|mediation|bargaining|facilitation)\b"
)
OF_THE_BALLOT = re.compile(  # `Monday 20 October: opening of the ballot`
    r"(?: \([\d:.]+\))?\W{1,3}(?:the )?(?:opening|close|closing|start|end) of (?:the |our )?(?:ballot|vote|voting)\b|"
    r"(?: \([\d:.]+\))?: (?:ballot|voting) (?:opens|closes|starts|ends)\b"
)
BY_THE_FIRM = re.compile(  # `On 20 September the firm's management put the lost wages at two million`
    r",? (?:the )?(?:[\w'&-]+ ){0,4}?(?:management|company|employers?|bosses|firm|council|government|ministers|court|"
    r"court of appeal|judges?|tribunal|regulator|commission) (?:had )?(?:ruled|refused|granted|dismissed|put|said|"
    r"told|offered|announced|warned|wrote|gave|made|claimed|estimated|published|revised)\b"
)
AN_EVENT = re.compile(  # `On 2 October there will be an online event about the campaign`
    r"(?: \([\d:.]+\))?,? there (?:will be|is) an? (?:[\w-]+ ){0,4}(?:event|meeting|webinar|briefing)\b"
)
WENT_TO_COURT = re.compile(  # `Instead, on September 1, it filed for an injunction`
    r",? (?:it|they|the (?:[\w-]+ ){1,3}?) ?(?:had )?(?:filed for|filed (?:an?|suit)|applied for|applied to the|went "
    r"to court|sought (?:a|an) (?:injunction|order)|asked (?:a|the) (?:judge|court))\b"
)
WAS_AGREED = re.compile(  # `It was on August 6 that the accord was reached`
    r" that (?:a|an|the|its|their) (?:[\w-]+ ){0,3}(?:accord|deal|agreement|settlement) (?:was|were) "
    r"(?:reached|made|signed)\b"
)
HAS_SAID = re.compile(  # `this morning (Tuesday 2 July), Unite, the leading union here, has said`
    r"\)?,? (?!over |about |against |in )(?:[\w']+,? ){1,14}?(?:has|have) "
    r"(?:said|announced|confirmed|warned|revealed|told)\b"
)
A_MEETING_OF = re.compile(r",? (?:in [^,;.]{3,60}, )?(?:an? )?(?:\w+ )?(?:meeting|rally|march|picket) of\b")
TO_AVERT = re.compile(  # of talks: `saw both sides on Monday in the hope of preventing a strike`
    r" (?:in (?:the hope|hopes|a bid|an effort|an attempt|order)|hoping|trying|to try) (?:of |to )(?:prevent|avert|"
    r"avoid|stop|head)|"
    r",? (?:averting|avoiding|heading off|preventing) (?:an?|the|their|its) (?:[\w-]+ ){0,3}(?:strikes?|walkouts?)\b"
)
FIRST_LAWFUL = re.compile(
    r" (?:is|was|would be) the first (?:day|date) (?:on which|when|that) [^.;]{3,60}? (?:could|can|may|might)\b|"
    r",? [^.;,]{2,40}? could (?:then )?(?:lawfully|legally) (?:strike|walk|stop)\b"
)
ONLY_OVERTIME = re.compile(
    r",? [^.;]{2,70}? will (?:(?:not|refuse to) work (?:any )?(?:overtime|rest days)|do no overtime)\b"
)
ON_A_PAGE = re.compile(r"(?:,? \d{4})?(?:[.:,]? (?:page|p\.) ?(?:\d|[a-z]{3,5}\b)|: \d{1,3}\.(?!\d))")  # of a newspaper
ENDS_ON = re.compile(
    r"[^.;]{0,30}\b(?:strike|walkout|stoppage|action) (?:c[oa]mes? to (?:an|its) end|ends|will end|finishes)\b"
)


STUDENTS_DID = re.compile(r",? (?:[\w-]+ )?students (?:occupied|marched|protested|blocked|rallied|demonstrated)\b")
A_MEETING = re.compile(  # `Wednesday 25 June, 7pm, at the Greek Cypriot Centre`
    r",? (?:at )?[1-9](?:[.:]\d\d)? ?pm,? (?:at|in) (?:the )?(?:[\w'’-]+ "
    r"){0,4}(?:centre|hall|club|pub|church|library|room)\b"
)
CALLED_A_LOBBY = re.compile(  # `On 9 June the TUC has called a lobby of parliament`
    r",? (?:the )?(?:[\w'-]+ ){1,4}(?:has |have )?(?:called|organised|planned|holds?|held) an? (?:[\w-]+ ){0,3}"
    r"(?:lobby|rally|march|demonstration|vigil)\b"
)
OPEN_THEN = re.compile(r",? opens? (?:all day|as (?:usual|normal)|until|from \d|\d)")  # of a library, say
OF_SOME_ONLY = re.compile(r" only\)")  # in a list of operators: `c2c (2 June only)`
EMERGED = re.compile(  # `On November 11, it emerged that 23% of members had taken part in a ballot`
    r",? it (?:emerged|was (?:announced|revealed|reported|confirmed)) that [^.;]{0,90}\b(?:ballots?|vot(?:e|ed|ing))\b"
)
# Each makes the day before it one of something else.
BEHIND = (
    WENT_TO_COURT,
    STUDENTS_DID,
    A_MEETING,
    POSTED,
    AT_THE_EARLIEST,
    TO_CALL,
    PAST_THAT,
    WITHHOLD,
    RUNS_OUT,
    WROTE,
    NORMAL_AGAIN,
    WAS_HALTED,
    COMES_WITHOUT,
    TALKED_THEN,
    A_HOLIDAY,
    NO_WALKOUTS,
    LATE_TRAINS,
    SHOWS,
    RESULT_THEN,
    WILL_LEARN,
    ONLY_IF,
    TO_AVERT,
    A_MEETING_OF,
    FIRST_LAWFUL,
    ONLY_OVERTIME,
    ON_A_PAGE,
    TO_NEGOTIATE,
    WAS_AGREED,
    OF_THE_BALLOT,
    AN_EVENT,
    OF_TALKS,
    CALLED_A_LOBBY,
    OF_SOME_ONLY,
    OPEN_THEN,
    EMERGED,
)
