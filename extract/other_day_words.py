"""The words beside a day that make it one of something else: a deadline, a period, an announcement, a meeting."""

from __future__ import annotations

import re

from extract.vote_days import OF_VOTES

ON_VARIOUS = re.compile(
    r"\bon (?:various|different|several|selected|some) (?:dates|days) (?:from|between|in)(?: the)? $"
)
AT_AN_EVENT = re.compile(  # `they will take part in a national gathering of workers on February 14`
    r"\b(?:take|took|taking) part (?:as well |also )?in (?:(?:a|an|the) (?:[\w-]+ ){0,2}(?:gathering|march|"
    r"demonstration|conference|hui|parade)|(?:[\w']+ )+silence)\b[^;,]{0,60} on (?:the )?$|\bmemorial day,? (?:on )?$"
)
BACK_AT_IT = re.compile(  # `officers began returning to their duties on Wednesday`
    r"\b(?:began|started|begin|start) (?:to return|returning|going back) to [^.;,]{3,30} on $"
)
NOW = ("today", "tonight", "yesterday", "this ")
NEGATED = re.compile(
    r"\b(?:no strikes?|not strike|expires?|deadline|no later than|by|before|after|until|through to|up to|"
    r"up to and including|week of|on or after|week beginning|week commencing|"
    r"before the week (?:that|which) (?:begins|starts) on)\s+(?:(?:the )?(?:close of business|end of the "
    r"day|end of) (?:on )?)?(?:\d[\d.:]* ?[ap]\.?m\.? )?(?:the )?(?:following )?(?:labor day, |\w+day,? )?$"
)
SPECTRE = re.compile(  # `raises the spectre of there being strikes over 1 May`
    r"\brais(?:e|es|ed|ing) (?:the |a )?(?:prospect|spectre|specter|possibility|fears?) of (?:there being )?(?:[\w-]+ )"
    r"{0,3}(?:strikes?|walkouts?|stoppages?|action) (?:on|over|at|in|during|around) (?:the )?$"
)
COULD_HAVE = re.compile(  # `meaning Aslef could have timed a strike to coincide with the action planned for Wednesday`
    r"\bcould have (?:timed|called|held|set|named|staged)\b[^.;]{0,110}$|"
    r"\bwhich (?:could|might|may) include (?:a|an|another) (?:[\w-]+ ){0,2}(?:walk-?out|strike|stoppage) (?:on )?$"
)
FOLLOWED_ON = re.compile(r"\bmove\b[^.;]{0,40} (?:be )?followed (?:on )?$")  # by another union's ballot
EARLIEST = re.compile(
    r"\b(?:earliest|as early as|could be from|(?:could|may|might) (?:begin|start|be held|be called|come|"
    r"follow) as soon as|first possible|any (?:industrial |"
    r"strike )?action (?:could|would|might)|"
    r"can (?:legally |lawfully )?(?:strike|walk out) (?:after|from|on or after|as of)|"
    r"could (?:happen|take place|follow) (?:from|on)|could slip to|could (?:lawfully|legally)|cannot be held before|no "
    r"earlier than|(?:could|may|might) (?:begin|start|commence) (?:from|in the week))\b|"
    r"\b(?:may|might|could) (?:pick|choose|target) [^.;]{3,90}$|"
    r"\bfirst (?:[\w-]+ )?(?:strike|walkout|action|day) (?:that |which )?the law (?:allows|permits)\b|"
    r"\bfirst (?:moment|day|date|time) (?:at|on) which [^.;]{3,60} (?:could|might|may|can)\b"
)
BETWEEN = re.compile(r"\bbetween (?:[\d.:]+ ?[ap]m on )?$")
LONGEST_BETWEEN = 14  # days
RUNS_THEN = re.compile(  # `trams should run normally in the evening of 27 June and the morning of 30 June`
    r"\b(?:run|runs|running) normally in the (?:morning|afternoon|evening)s? of (?:[^.;]{0,40} (?:morning|afternoon|"
    r"evening) of )?$"
)
AS_NORMAL = re.compile(r"(?<!now run )\b(?:as normal|as usual|normally)(?: on)? $")
FESTIVE = re.compile(r"\b(?:birthday|anniversary)(?:(?: is| was)?,?| of [^.;,]{3,50}) (?:on )?$")
TO_NEW_STAFF = re.compile(  # `would close the pension scheme to new employees from August 1`
    r"\b(?:close|shut|closing|closed|closes)\b[^.;]{0,60}\bto new [a-z]+ (?:from|on) (?:the )?$"
)
BOARD_CALLED = re.compile(  # `The union's executive board called the strike on Jan. 24`
    r"\b(?:executive|board|committee|council)\b[^.;,]{0,20} (?:called|declared|approved|authori[sz]ed) (?:the|"
    r"a) (?:\w+ )?(?:strike|walkout|stoppage) on $"
)
CALLED_ON = re.compile(r"\bcall(?:ed|s|ing)?(?: on)? $")  # `called on June 19 for a walkout`
BALLOT_RUNS = re.compile(  # `a formal ballot beginning on November 6 and ending on November 26`
    r"\b(?:ballot|vote|voting|consultation) (?:period )?(?:will )?(?:begin|start|open|run)\w* [^.;]{0,60}?"
    r"\b(?:and )?(?:end|clos|finish|conclud)\w* (?:on )?$"
)
ANY_TIME = re.compile(r"\b(?:any|some) time (?:from|between|in|starting|after) (?:the |next )?$")  # of a mandate
HANDLE = re.compile(r"\(@\w{2,20}\) $")  # a tweet, `- Unite (@unite) October 26, 2021`
BYLINE = re.compile(r"[/|] $")  # `By The Associated Press / June 16, 2023`, at the end of its line
DATED = re.compile(r" - [^\n;,]{6,24}(?:\n|$)")  # at the end of a headline, `The decision to strike - 16/11/2001`
BEGINS_ON = re.compile(
    r"\b(?:scheduled|set|due) to (?:start|begin)(?: at [\d:.]+ ?[ap]\.?m\.?)?(?: on)? $|"
    r"\b(?:strikes?|walkout|stoppage) (?:to begin|to start|beginning|starting)(?: on)? $|"
    r"\b(?:went|gone|going|go) (?:out )?on strike(?: on)? $|\bwalked (?:out|off)(?: the job)?(?: on)? $"
)
TOLD_ON = re.compile(
    r"\b(?:release|statement|email|letter|post)(?: on)? $|\bplans (?:set out|unveiled|published|outlined|revealed) $|"
    r"\b(?:make known|reveal|announce|disclose) later $|"
    r"\brush[- ]hours? (?:of|on) $|\bresults? announced(?: on)? $|\bconfirmed (?:the|its|their|a) strikes?(?: late| "
    r"early)?(?: on)? $|"
    r"\b(?:according to|said|says|told|mentioned)(?: [a-z]+){0,2} $|\b(?:not|would|could|to|either|neither) say $|"
    r"\b(?:put out|issued|released|published|posted)(?: on| late| early)* $|\bmandate (?:as )?(?:was )?(?:given|won|"
    r"secured) $"
)
NOT_SO = re.compile(  # what did not come about
    r"\bwould have (?:been )?(?:suspended|called off|ended|averted|stopped)\b"
)
LINKED = re.compile(
    r"(?:\b(?:on|from|of|until|till|to|and|or|since|for|by|between|before|after)|[,(-]|day) ?(?:the )?$"
)
WORK_PAST = re.compile(  # `will not work one day past 31 May`
    r"\bwork(?:ing)?\b[^.;]{0,30} (?:past|beyond) (?:the )?$"
)
SERVICE_BEGINS = re.compile(  # `introduction of the night trains is planned to begin on Fridays from 12 September`
    r"\b(?:introduction|launch|opening|roll-?out|start) of (?:the |a |its |their )?(?:new |night |weekend )?"
    r"(?:[\w-]+ ){0,2}(?:trains?|services?|timetables?|tube|line|route|rosters?|contracts?|trials?|"
    r"scheme)\b[^.;]{0,40} (?:is|are|was|were|will) [^.;]{0,110}$|"
    r"\bthe (?:real |hard |next )?work (?:now )?(?:starts|begins) (?:on )?$"
)
WANTED_TO = re.compile(  # `those who wanted to strike today`, `if he stopped work on Sunday he would let them down`
    r"\bwant(?:s|ed)? to (?:go on )?strike $|"
    r"\bif (?:he|she|i|you) (?:stopped work|went on strike|walked out|downed tools) on $"
)
NO_OVERTIME = re.compile(r"\b(?:do|work|working) no overtime\b[^.;]{0,60}$")
SHUT_FOR = re.compile(r"\b(?:closed?|closing|shut) (?:for|over) $")  # `supermarkets closed for Good Friday`
OF_A_FAIR = re.compile(  # `in the same week as the Goose Fair, from 29 September to 8 October`
    r"\bin the (?:same )?week as [^.;,]{3,50},? (?:which (?:is|runs) )?(?:from|on) $"
)
CONTRACT_RUNS = re.compile(  # `the contract they have now lasts through November 15`
    r"\b(?:contract|agreement)\b[^.;,]{0,30} (?:lasts?|runs?|is in force|holds) (?:through|until|till|to) $|"
    r"\b(?:contract|agreement)s? (?:that |which )?(?:ends?|expires?|runs? out)(?: on)? $"
)
SERVICE_AGAIN = re.compile(  # `collections start again today`
    r"\b(?:collections?|services?|trains|buses|lessons|classes|deliveries|flights|work|school) "
    r"(?:will )?(?:(?:start|starts|begin|begins|resume|resumes|ran|run|rolled|running|rolling) again|"
    r"(?:were|are) (?:back|running again|rolling again)(?: on the (?:rails|road|roads|tracks))?[^.;,]{0,40}) "
    r"(?:on |from )?$"
)
LEADS, STRUCK = 5, re.compile(r"\b(?:walked out|went on strike|struck work|began a)\b")
ENDED_ON = re.compile(  # `in a hurry to end the strike today`, `ended their strike on Dec. 18`
    r"\bend(?:ed|ing|s)? (?:a|an|the|their|its|his)(?: [\w-]+){0,3} (?:strike|walkout|stoppage|pickets|"
    r"picketing)(?: by (?:[\w'-]+ ){1,5}?)?"
    r"(?: on)? ?$|\b(?:strike|walkout|stoppage)\b[^.;]{0,40} to an end(?: on)? $"
)
WERE_PAUSED = r"(?:had been|was|were) (?:then )?(?:paused|suspended|halted|lifted|put on hold)"
SERVICE_BACK = re.compile(  # `Buses returned on 1 July after a new offer`
    r"\b(?:buses|trains|trams|ferries|flights|services|collections|lessons|classes) (?:returned|resumed|restarted|were "
    r"back|started again|ran again)(?: on)? (?:\w+day,? )?$"
)
STRIKE_OFF_ON = re.compile(  # `the strike had been paused on June 30`, `It was lifted on Thursday, 13 April`
    r"(?:\b(?:(?:strikes?|action|walkouts?|stoppages?)\b[^.;]{0,50}|it|they|this|that) "
    rf"{WERE_PAUSED}|{WERE_PAUSED} on|\b[\w]+-(?:week|day|month)(?:-long)? (?:[\w-]+ )?(?:strike|walkout|stoppage)\b"
    r"[^.;]{0,130} (?:was|were|had been) called off(?: on)?) (?:\w+day,? )?$"
)
OFF_ON = re.compile(
    r"\b(?:called off|suspended|paused|(?<!flights were )(?<!trains were )(?<!services were )(?<!lessons were )"
    r"(?<!classes were )cancelled|withdrawn|postponed|halted|averted|put on hold|to an end|eased|"
    r"receded|ended|called (?:the|its|their) (?:strike|walkout|stoppage|action) off)(?: late)?(?: on| last)? $"
)
OFF_TODAY = re.compile(  # `called off a strike tonight`
    r"\bcall(?:ed|ing|s)? off (?:(?!due|planned|set|scheduled|which|that|from|for|starting|on)[a-z'-]+ ){0,6}$"
)
NAMES_DATES = re.compile(  # `will make known its strike dates tomorrow`
    r"\bnot (?:name|announce|set)\b[^.;]{0,30}\bdates (?:until|till|before) (?:next |this )?$|"
    r"\b(?:announc\w+|make known|names?|reveal\w*|publish\w*|unveil\w*)\b[^.;]{0,40}\b(?:strike )?dates $|"
    r"\bconfirmed (?:the |its |their )?dates for [^.;]{3,60} $"
)
APPROVED_ON = re.compile(  # `teachers approved a walkout Wednesday night`, in a vote
    r"\b(?:approved|authori[sz]ed|endorsed) (?:a|the) (?:[\w-]+ ){0,2}(?:strike|walkout|stoppage) (?:on |late )?$"
)
AT_THE_POLLS = re.compile(r"\bto the polls(?: again)? (?:on |next |this )?$")  # to elect somebody
DONE_BEFORE = re.compile(  # `after rejecting an offer on Monday`, `notice reached the firm on Friday`
    r"\bafter (?:rejecting|voting|accepting|turning down|ratifying|meeting)\b[^.;,]{0,60} on $|"
    r"\b(?:reached|received|delivered|offered|tabled|presented)\b[^.;,]{0,60}(?: late| early)? on $|"
    r"\b(?:offers?|deals?|proposals?) (?:was|were) (?:made|put)\b[^.;,]{0,40} on $"
)
BACK = re.compile(
    r"\bgo(?:es|ing)? back (?:to work )?(?:for (?:a single|one|a) day )?on $|"
    r"\b(?:returned?|back) (?:to|at|in) (?:class(?:es|rooms)?|work|school|the classroom|their (?:jobs|"
    r"posts))(?: on)? $|\bback on the job(?: on)? $"
)
DEADLINE = re.compile(  # `if there is no agreement by midnight on 31 October`
    r"\b(?:if|unless|no) [^.;,]{0,60}\bby (?:midnight|noon|\d[\d:]* ?[ap]\.?m\.?)(?: on)? $|"
    r"\bdeadline (?:for|of|on|at) (?:\w+day,? )?$"
)
RESUMES = re.compile(
    r"\b(?:services?|buses|trains|flights|rounds|collections|lessons|classes|deliveries|operations) (?:will |would |"
    r"are to |to )?(?:start|resume|restart|return|be back)"
    r"(?: again| as normal| later?)?(?: from| on)? $"
)
TALKS_BEGIN = re.compile(
    r"\b(?:mediation|talks|negotiations|conciliation|facilitation|hearing)\b[^.;]{0,40} (?:begins?|starts?|resumes?|"
    r"opens?)(?: again)? (?:on )?$"
)
MADE_KNOWN = re.compile(  # `a decision expected on Tuesday`
    r"\b(?:decision|result|outcome|announcement|verdict|answer)s?'? (?:is |are )?(?:due|expected|known|likely)(?: on|"
    r" by)? $|\b(?:should|will) be (?:made )?known (?:on |by )?$"
)
AS_OF = re.compile(r"(?<!\w )\bas of $|\b(?:list|activity|update|news|position)\b[^.;\n]{0,40} as of $")
VOTED_ON = re.compile(r"\bvoted (?:\w+ly )?(?:on )?$|\bmotions?\b[^.;]{0,60}\bpassed on $")
OF_AN_OFFER = re.compile(r"\b(?:after|following) [^.;,]{0,30}\boffer on $")
DISCUSSED = re.compile(r"\b(?:discuss|debate|consider) (?:it|this|them|that|the [a-z]+) on $")
SENT_OUT = re.compile(  # `guidance, sent by email to all students on 12 September`
    r"\b(?:sent|emailed|circulated|issued|published|posted|released|last (?:changed|updated|reviewed|"
    r"amended))(?: out| round)?"
    r"(?: by (?:e-?mail|letter|post))?"
    r"(?: to (?:[\w'-]+ ){1,4}| )(?:on|from) (?:\w+day,? )?$"
)
OF_A_PAPER = re.compile(  # `The Washington Post, August 21, 2011`, a source
    r"\b(?:the )?(?:[a-z]+ )?(?:post|times|herald|journal|tribune|gazette|telegraph|chronicle|courier|guardian),? $"
)
SAT_DOWN = re.compile(  # `the union and the firm sat down at noon on 6 March`
    r"\b(?:sat down|met|bargained|talked|(?:sat )?in mediation|in talks)(?: again)?(?: at (?:noon|\d[\d.:]* "
    r"?[ap]\.?m\.?))?(?: on)? $"
)
TO_WORK = re.compile(r"\b(?:begin|start|starting|beginning) work(?: again)?(?: on)? $")
IN_GRACE = re.compile(r"\bgrace(?: period)?,? (?:to|until|till) (?:the )?$")  # `ten days' grace, to 9 February`
A_READING = re.compile(r"\b(?:first|second|third) reading (?:is |was |will be )?(?:on )?$")  # of a bill
TOOK_OVER = re.compile(  # `took over the service on September 1`
    r"\b(?:took over|takes over|taken over|take over|transferred|transfers)\b[^.;]{0,90} on (?:\w+day,? )?$|"
    r"\bbeing (?:moved|transferred|outsourced) to\b[^.;]{0,90} (?:from|on) (?:\w+day,? )?$"
)
LAST_DAY_FOR = re.compile(  # `the last day for making a change is Tuesday 28 November`
    r"\b(?:last|final|latest) (?:[\w-]+ )?(?:day|date|chance) (?:for|to|on which|by which) [^.;]{3,60} (?:is|was|"
    r"will be) (?:on )?$"
)
SHUTS = re.compile(  # `when the Newcastle site shuts on 31 October`
    r"\b(?:site|depot|plant|office|factory|branch|store|mine|yard)s?(?:, [^,;.]{3,60},|,)? (?:(?:which|"
    r"that) )?(?:shuts?|closes?|"
    r"will (?:shut|close)|due to (?:shut|close)) (?:on )?$"
)
VOTE_ENDS = re.compile(  # `in a survey that closes on Monday`
    r"\b(?:survey|consultation|poll|vote|voting|ballot)s?,? (?:which |that )?(?:closes?|closed|ends?|ended|closing|"
    r"ending) (?:on )?$|\bballot on (?:strikes?|industrial action|strike action|action)\b[^.;]{0,60} (?:closes|ends|"
    r"runs until) (?:on |next )?$"
)
TALKS_FAILED = re.compile(
    r"\b(?:talks|negotiations|legal bid|bid to stop|bid by [^.;,]{3,30} to stop)\b[^.;]{0,60}"
    r"\b(?:failed|collapsed|broke (?:down|up)) (?:on )?$"
)
FROM_MEDIATION = re.compile(r"\b(?:from|into) (?:mediation|arbitration|conciliation)(?: on)? $")
UNTIL_WHEN = re.compile(  # `agreed to lift their strike for the time being until next Tuesday`
    r"\b(?:lift|suspend|pause|halt)\w* (?:their |its |the |all )?(?:strikes?|action|industrial action|notices?)\b"
    r"[^.;,]{0,40} until (?:next )?$"
)
EVENT_RUNS = re.compile(  # `the same week as the Goose Fair, which runs from 29 September to 8 October`
    r"\b(?:fair|festival|games|show|tournament|championships?|exhibition|conference)\b[^.;]{0,110} which runs (?:from "
    "|on )?$"
)
CLASSES_BEGAN = re.compile(r"\b(?:classes|term|semester|school) (?:started|starts?|began|begins?|resumed?)(?: on)? $")
BOYCOTT_FROM = re.compile(  # `a strike on March 7, with a boycott of all assessment to follow from March 8`
    r"\b(?:boycott|overtime ban|work-to-rule|working to rule)\b[^.;]{0,70} (?:to "
    r"follow|following|starting|beginning|to start|to begin)(?: from| on)? (?:\w+day,? )?$"
)
UPDATE = re.compile(r"\bupdated?:?,? $")
POSSIBLE = re.compile(r"\b(?:a|of) possible (?:[\w-]+ )?(?:strikes?|stoppages?|walkouts?)(?: on)? $")
SESSIONS = re.compile(
    r"\b(?:mediation|bargaining|negotiating|negotiation) sessions?\b[^.;]{0,80} on (?:[^.;]{0,20} and )?$"
)
DAYS_AFTER = re.compile(  # `on the days straight after (Friday 17 and Sunday 19 March)`
    r"\b(?<!again the )days? (?:straight |immediately |right |directly |just )?(?:after|following)(?: (?:the|"
    r"each) (?:strikes?|"
    r"walkouts?|action))? ?[(,-] ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \d{1,2} (?:[a-z]+ )?(?:and|,) )?$"
)
WRITTEN = re.compile(
    r"\b(?:(?:ultimatum|letter) (?:on|of)|(?:issue|edition) of|dated) (?:\w+day,? )?$|"
    r"\b(?:repl(?:y|ies)|responses?) from [^.;]{2,90} on (?:the )?$"
)
OVER_BY = re.compile(
    r"\b(?:ballot|vote|voting|count)\b[^.;]{0,110} (?:had its last day|ended|closed|finished)"
    r"(?: shortly before midnight| at midnight| at noon)?(?: on)? (?:\w+day,? )?$"
)
PAY_DUE = re.compile(
    r"\b(?:should have (?:had|got|been paid)|backdated) (?:to|from|since|on) (?:the )?$|"
    r"\b(?:payments?|wages|salaries|grants?|bursar(?:y|ies)|rise|increase|award|bonus|money|deal)\b[^.;]{0,70} (?:made|"
    r"paid|(?:which|that) (?:was|were|is|are) due) (?:on|from) (?:\w+day,? )?$"
)
TO_PICKET = re.compile(  # in the United States no strike
    r"\b(?:intends?|plans?|going|due|set|gather|gathered) to picket\b[^.;]{0,50}$|\binformational "
    r"(?:picket|picketing)\b[^.;]{0,60}$"
)
CALLED_THEN = re.compile(  # of the day on which a strike was called
    r"\b(?:called|announced|named|declared|confirmed) (?:the|its|a|their) (?:[\w-]+ ){0,2}(?:strikes?|action|walkouts?|"
    r"stoppages?)(?: on)? $|\b(?:fixed|set|picked|chose|named|announced|agreed) (?:[\w-]+ ){1,3}(?:strike|walkout|"
    r"stoppage) (?:dates|days)(?: on)? $"
)
TO_AUTHORISE = re.compile(r"\bto vote on authori[sz]ing (?:an? )?\w+, (?:on )?$")
ROSTERED = re.compile(r"\brostered off\b[^.;]{0,50} for (?:\w+day,? )?$")
NO_NOTICE = re.compile(r"\b(?:no|without|any) (?:notice|date|plan|word)s? (?:of|for) (?:an? |any )?\w+ (?:action )?$")
NOT_TO_TAKE = re.compile(  # `told the union not to take industrial action of any kind tomorrow`
    r"\b(?:told|ordered|instructed|asked|warned)\b[^.;]{0,80}? not to (?:take|hold|go ahead with|stage|strike) "
    r"[^.;,]{0,40}$"
)
MEETINGS_HELD = re.compile(  # `in a series of ratification meetings being held between June 5-15`
    r"\bmeetings? (?:(?:that )?(?:are|were|is|was|will|to) )?(?:be |being )?held (?:between|from|on|over) "
    r"(?:\w+day,? )?(?:the )?$"
)
OFFERED_THEN = re.compile(  # `The proposal follows the firm offering a new agreement late on Friday`
    r"\b(?:follows|followed|comes after|came after) [^.;]{2,60}? (?:offering|announcing|rejecting|tabling|issuing|"
    r"refusing|publishing|making) [^.;]{0,80}$"
)
OPEN_FROM = re.compile(  # `The libraries will be running reduced opening times from Sunday`
    r"\bopening (?:times|hours) (?:from|on|between|for) $"
)
SETTLED_ON = re.compile(r"\breached (?:an? |the )?(?:agreement|deal|settlement)(?: late)?(?: on)? (?:\w+day,? )?$")
NO_STRIKE_YET = re.compile(  # `a strike came closer today`, `the 12 weeks would be up on December 22`
    r"\b(?:came|comes|moved|looks|drew|got) (?:much |a step )?(?:closer|nearer|likelier)(?: on)? $|"
    r"\b(?:would|will) be up on $|"
    r"\b(?:(?:exam|assessment|revision|teaching) period|exams?|examinations|term(?: of office)?|classes|semester|"
    r"lectures|lessons|season),? (?:which |that )?(?:there |here )?"
    r"(?:(?:could|may|might|will) (?:well )?)?(?:starts?|begins?|resumes?|opens?)(?: on)? $|"
    r"\b(?:begin|start|begins|starts) (?:the|their) (?:new )?(?:school |academic )?(?:year|term)(?: on)? $"
)


COMES_IN = re.compile(  # `rosters, over which they struck, come in on 1 April`
    r"\b(?:com(?:e|es|ing)|came) in(?:to (?:force|effect|being|operation))? (?:on |from )(?:the )?$|"
    r"\b(?:imposed?|introduced?|implement(?:ed)?)(?: [a-z]+)? (?:on|from) (?:\w+day,? )?(?:the )?$"
)
HEARD_ON = re.compile(
    r"\b(?:courts?|judges?|tribunal|commission|panel)\b[^.;]{0,40} hears?\b[^.;]{0,100} (?:on )?(?:\w+day,? )?$"
)
TO_ONE_PERSON = re.compile(  # `Mr Crow, who led them in many strikes, died on 11 March`
    r"\b(?:died|dismissed|sacked|arrested|fired|appointed|elected|born|retired|resigned|jailed)(?: (?:early|late))? on "
    r"(?:\w+day,? )?(?:the )?$"
)
ON_SHOW = re.compile(  # `an exhibition about the strike opens on 20 March`
    r"\b(?:exhibition|display|film|documentary|festival|museum|book|play)s?\b[^.;]{0,70} (?:opens?|opened|airs|aired|"
    r"closes|runs|is on|is published|premieres|is (?:screened|shown)) (?:on |from |until )(?:\w+day,? )?$"
)
IN_DISPUTE = re.compile(  # `have been in dispute since 1 March`
    r"\b(?:(?:in|a) dispute|talks|negotiations|bargaining|without a (?:contract|deal|pay rise)|(?:not|"
    r"never) had an? (?:[\w-]+ ){0,2}(?:rise|increase|"
    r"deal|review))\b[^.;,]{0,40} since (?:\w+day,? )?$"
)
BRIEFED = re.compile(  # `Nurses will be briefed on 20 March about the strike`
    r"\b(?:be|been|was|were) (?:briefed|consulted|informed|notified|surveyed|updated)(?: again)? on (?:\w+day,? )?$"
)
BEFORE_IT = re.compile(  # `the day before the first one-day strike (on July 11)`
    r"\b(?:days?|weeks?|hours) before (?:the|its|their) [^.;(]{3,50}\((?:on )?(?:the )?$"
)
AT_EASTER = re.compile(  # `People booked ahead of the Easter weekend (April 2nd to April 5th)`
    r"\b(?:before|ahead of|after|booked|book|travel\w*)\b[^.;]{0,40} (?:easter|bank holiday|christmas|half-term) "
    r"(?:weekend|holidays?|break|week|period) \((?:from )?$"
)
COULD_BE = re.compile(  # `there could be picket lines on August 22`
    r"\b(?:could|may|might) be (?:an? )?(?:picket lines|pickets|strikes?|walkouts?)\b[^.;,]{0,30} on (?:\w+day,? )?$"
)
CLOSURE_OF = re.compile(  # `Their strike over the closure of the site on 31 December has been settled`
    r"\b(?:closure|closing|opening|sale|launch|introduction) of (?:the |its |their |an? )?(?:[\w'-]+ ){1,4}on "
    r"(?:\w+day,? )?$"
)
AT_A_HEARING = re.compile(  # `The inquest into the death of a picket opens on 25 November`
    r"\b(?:inquest|inquiry|trial|tribunal|appeal)\b[^.;]{0,90} (?:opens?|begins?|starts?|resumes?|sits) (?:on )?$"
)
ACCEPTED_ON = re.compile(  # `Members accepted the offer on 18 November and the strike is over`
    r"\b(?:accepted|rejected|approved|ratified|signed|agreed|turned down|to (?:accept|reject|approve|ratify)) (?:the|"
    r"an?|its|their|this|that) "
    r"(?:[\w-]+ ){0,3}(?:offer|deal|agreement|proposals?|contract|package|settlement) on (?:\w+day,? )?$"
)
FOR_THE_DIARY = re.compile(r"\bdates for (?:your|the) diary\b(?:[^.;]|(?<=\d)\.(?=\d)){0,110}$")
INTERVIEWED = re.compile(  # `1,021 adults, interviewed online on 16-17 June`
    r"\b(?:interviewed|surveyed|polled|fieldwork)\b[^.;]{0,60} (?:on|between|from) (?:\w+day,? )?$"
)
TO_DEBATE = re.compile(  # `Delegates will debate a motion on further action tomorrow`
    r"\b(?:debate|discuss|consider) (?:an?|the) (?:[\w-]+ )?(?:motion|call|resolution)s? [^.;]{0,70}$"
)
IF_ONE = re.compile(  # `if one were to begin on a Monday, it would be over on Tuesday`
    r"\bif (?:one|it|a strike|this) (?:were to|should) (?:begin|start)\b[^.]{0,160}$"
)
EXCEPT = re.compile(r"\b(?:except|apart from|other than|excluding)(?: for| on)?(?: the)?(?: \w+day,?)? $")
# `will be in a legal strike position on 30 September`, `is likely to join the walkout on 3 March`
NOT_CALLED = re.compile(
    r"\bstrike position\b[^.;\n]{0,30}$|"
    r"\b(?:is|are) (?:now |also )?likely to (?:join|strike|walk out|take part|follow|be on strike)\b[^.;]{0,90}$"
)


# What makes a day one of something else: patterns of the words before it, each with how far back they may begin and
# words of which each match has one: asking for them first is ten times as quick.
BEFORE = tuple(
    (pattern, reach, tuple(words.split(";")))
    for pattern, reach, words in (
        *OF_VOTES,
        (ANY_TIME, 30, " time "),
        (FOLLOWED_ON, 70, "followed "),
        (SPECTRE, 90, "rais"),
        (COULD_HAVE, 150, "could have ; include a"),
        (TO_NEW_STAFF, 110, " to new "),
        (BOARD_CALLED, 90, "strike on ;walkout on ;stoppage on "),
        (FESTIVE, 90, "anniversary;birthday"),
        (AS_NORMAL, 40, "as normal;as usual;normally"),
        (HANDLE, 40, "(@"),
        (SERVICE_BACK, 60, "returned ;resumed ;restarted ;back ;again "),
        (STRIKE_OFF_ON, 180, "called off;halted;lifted;on hold;paused;suspended"),
        (ENDED_ON, 90, " to an end;picketing;pickets;stoppage;strike;walkout"),
        (WRITTEN, 110, "letter;ultimatum;dated ;issue of ;edition of ;replies ;reply ;response"),
        (SENT_OUT, 70, "last ;released;circulated;emailed;issued;posted;published;sent"),
        (DAYS_AFTER, 80, "after;following"),
        (EVENT_RUNS, 160, " which runs "),
        (POSSIBLE, 40, "possible "),
        (SESSIONS, 140, "session"),
        (FROM_MEDIATION, 40, "arbitration;conciliation;mediation"),
        (UNTIL_WHEN, 100, " until "),
        (IN_GRACE, 40, "grace"),
        (A_READING, 40, "reading"),
        (TOOK_OVER, 130, "taken over;takes over;took over;take over;transfer;moved to ;outsourced to "),
        (LAST_DAY_FOR, 100, "last ;final ;latest "),
        (SHUTS, 120, "close;shut"),
        (VOTE_ENDS, 120, "clos; end; runs until"),
        (TALKS_FAILED, 100, "broke ;collapsed;failed"),
        (OF_A_PAPER, 40, "chronicle;courier;gazette;guardian;herald;journal;post;telegraph;times;tribune"),
        (SAT_DOWN, 40, "bargained;met;sat down;talked;mediation;in talks"),
        (TO_WORK, 30, " work"),
        (ON_VARIOUS, 40, " dates ; days "),
        (AT_AN_EVENT, 110, "take part;took part;taking part;join;memorial day"),
        (BACK_AT_IT, 80, "return;going back"),
        (RUNS_THEN, 80, "normally"),
        (OF_AN_OFFER, 60, "offer on "),
        (RESUMES, 110, "buses;flights;service;trains;rounds;collections;lessons;classes;deliveries;operations"),
        (TALKS_BEGIN, 70, "conciliation;facilitation;hearing;mediation;negotiations;talks"),
        (MADE_KNOWN, 40, " be known ;announcement;answer;decision;outcome;result;verdict"),
        (AS_OF, 70, "as of "),
        (VOTED_ON, 90, "passed on ;voted "),
        (BACK, 60, " to ;back at ;back in ; back "),
        (DEADLINE, 90, "by ;deadline "),
        (DISCUSSED, 40, "consider;debate;discuss"),
        (NO_STRIKE_YET, 60, " be up on ;begin;closer;likelier;nearer;open;resume;start"),
        (ROSTERED, 80, "rostered off"),
        (TO_AUTHORISE, 60, "to vote on authori"),
        (OVER_BY, 160, "closed;ended;finished;had its last day"),
        (PAY_DUE, 100, "backdated;should have ; made on ; paid on ; due on ; due from ; made from ; paid from "),
        (TO_PICKET, 90, " to picket;informational picket"),
        (NO_NOTICE, 50, "date;notice;plan;word"),
        (NOT_TO_TAKE, 150, " not to "),
        (SERVICE_BEGINS, 160, "introduction;launch;opening;rollout;roll-out;start of;work starts;work begins;work now"),
        (WORK_PAST, 50, "work"),
        (WANTED_TO, 50, "strike ; if he ; if i ; if she ; if you "),
        (SHUT_FOR, 40, "close;shut"),
        (OF_A_FAIR, 90, " week as "),
        (CONTRACT_RUNS, 80, "contract;agreement"),
        (SERVICE_AGAIN, 100, " again ; back "),
        (COMES_IN, 60, " in on ; in from ; into ;impos;introduc;implement"),
        (HEARD_ON, 160, " hear"),
        (
            TO_ONE_PERSON,
            50,
            "died ;dismissed ;sacked ;arrested ;fired ;appointed ;elected ;born ;retired ;resigned ;jailed ",
        ),
        (ON_SHOW, 120, "exhibition;display;film;documentary;festival;museum;book;play"),
        (IN_DISPUTE, 80, " since "),
        (BRIEFED, 50, "briefed ;consulted ;informed ;notified ;surveyed ;updated "),
        (BEFORE_IT, 90, " before "),
        (AT_EASTER, 110, "easter;bank holiday;christmas;half-term"),
        (COULD_BE, 80, "picket;strike;walkout"),
        (CLOSURE_OF, 90, " of "),
        (AT_A_HEARING, 140, "inquest;inquiry;trial;tribunal;appeal"),
        (
            ACCEPTED_ON,
            90,
            "offer on ;deal on ;agreement on ;proposal on ;proposals on ;contract on ;package on ;settlement on ",
        ),
        (FOR_THE_DIARY, 140, " diary "),
        (INTERVIEWED, 100, "interviewed;surveyed;polled;fieldwork"),
        (TO_DEBATE, 120, "debate ;discuss ;consider "),
        (IF_ONE, 190, "if one ;if it ;if a strike ;if this "),
        (EXCEPT, 40, "except;apart from ;other than ;excluding"),
        (NOT_CALLED, 140, "strike position;likely to "),
        (CLASSES_BEGAN, 50, "classes;term;semester;school"),
        (BOYCOTT_FROM, 110, "boycott;ban;to rule"),
        (UPDATE, 14, "update"),
        (SETTLED_ON, 60, "reached "),
        (OPEN_FROM, 40, "opening "),
        (OFFERED_THEN, 150, "follow;comes after;came after"),
        (MEETINGS_HELD, 60, "meeting"),
    )
)
FURTHEST = max(reach for _, reach, _ in BEFORE)
WAS_CALLED = re.compile(  # `the strikes, which were called on 1 March, have been condemned`
    r"\b(?:strikes?|action|walkouts?|stoppages?),? (?:which |that )(?:was|were|had been|has been|have been) "
    r"(?:called|announced|declared|agreed|approved|authori[sz]ed) on (?:\w+day,? )?$"
)
GATHERING = re.compile(  # `A benefit concert for the strikers will take place on 26 November`
    r"\W*(?:an?|the) (?:[\w-]+ ){0,2}(?:collection|concert|gig|fundraiser|march|vigil|rally|demonstration|lobby|"
    r"meeting)\b[^.;]{0,130} (?:on|from) (?:\w+day,? )?|"
    r"\W*(?:[\w'-]+ ){1,8}(?:will|are to) (?:gather|assemble|rally)\b[^.;]{0,70} on (?:\w+day,? )?"
)
BEFORE_A_WEEKDAY = (
    (TOLD_ON, 40),
    (OFF_ON, 40),
    (NAMES_DATES, 90),
    (DONE_BEFORE, 80),
    (APPROVED_ON, 60),
    (AT_THE_POLLS, 30),
)
