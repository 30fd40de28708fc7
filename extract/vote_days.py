"""The words before a day that make it one of a vote, of its papers, result or notice, or of an offer, and no strike."""

from __future__ import annotations

import re

NOTICE_ON = re.compile(  # `a 10-day notice was delivered on November 4 for a strike`, but `gave notice of a strike on`
    r"\bnotices? (?:was|were|had been|has been|have been) (?:delivered|handed|served|given|filed|sent|submitted|issued)"
    r"\b[^.;,]{0,50} on (?:\w+day,? )?$|"
    r"\bnotice of (?:a )?(?:strike|action|stoppage)[^.;,]{0,60} (?:had |has )?(?:come|came|arrived)\b[^.;,]{0,30} on $|"
    r"\b(?:delivered|handed|served|gave|given|filed|sent|submitted|issued)\b[^.;,]{0,50}\bnotice on (?:\w+day,? )?$"
)
POLL_HELD = re.compile(  # `the poll was held by the guild from 11 to 20 November`
    r"\b(?:poll|polling|voting|survey|vote|referendum|ballot) (?:was |is |will be )?(?:held|open|runs?|taken|"
    r"ran)\b[^.;]{0,50} (?:from|between|on) $"
)
RATIFIED_ON = re.compile(  # `ratified a new contract November 11`
    r"\b(?:ratified|approved|accepted|signed) (?:a|an|the|their|its|this) (?:[\w-]+ "
    r"){0,3}(?:contract|agreement|deal|offer|settlement)(?: on)? (?:\w+day,? )?$"
)
BALLOTED_FROM = re.compile(  # `will be balloted on strike action from 6 March`
    r"\b(?:balloted (?:on|over|for|about) (?:[a-z'-]+ ){0,3}?(?:strikes?|action)(?: short of a strike)? "
    r"(?:from|between|until)|balloted(?: again)? (?:from|between|until)|(?:be|being) asked from)(?: \w+day,?)? "
    r"(?:the )?$"
)
MANDATE_FROM = re.compile(  # `asked to vote on a strike mandate starting April 8`
    r"\b(?:vot\w+|ballot\w*) [^.;]{0,50}\bstrike mandates? (?:starting|beginning|from|on) (?:\w+day,? )?$"
)
TELLS_RESULT = re.compile(  # `announces the result of a strike poll tomorrow`
    r"\b(?:announc|declar|publish|reveal)\w* (?:the )?(?:results?|outcome) of (?:an?|the|its|their) (?:[\w-]+ ){0,4}$"
)
RESULT_OF = re.compile(
    r"\b(?:mandate|results?|vote|news|announcement|decision) of $|\b(?:what|that|this) (?:has )?happened $"
)
DATES_TOLD = re.compile(  # `in announcing the strike dates on 27 January`, `announcing the new strikes last night`
    r"\bannounc\w+ (?:the |its |their |these )?(?:new |further |more |fresh )?(?:strike )?dates (?:\w+ly )?(?:on )?$|"
    r"\bannouncing (?:the |its |their |these |a )(?:[\w-]+ ){1,3}$"
)
EMERGED = re.compile(r"\bit (?:has )?(?:emerged|was (?:announced|revealed|reported|confirmed))(?: (?:late )?on)? $")
BALLOT_CLOSES = re.compile(r"\bballot\b[^.;]{0,90}\bdue to (?:close|end) (?:on )?$")
SERVED_ON = re.compile(  # `confirmed that notice of an all-out strike was being served today`
    r"\bnotices? (?:of|for) [^.;]{3,60} (?:was|were|is|are|had been|has been)(?: being| to be)? "
    r"(?:served|given|lodged|issued|handed in)(?: later)?(?: on)? $"
)
OFFER_ON = re.compile(r"\b(?:fresh|new|another|revised|improved|further|better) offer (?:on|by) (?:\w+day,? )?$")
PAPERS_ON = re.compile(  # `papers for a new vote on pay began to go out on Wednesday`
    r"\bpapers [^.;]{0,70}\b(?:go|went|sent|going) out(?: on)? (?:\w+day,? )?$"
)
READ_OUT = re.compile(  # `The tally, 71 percent in favor, was read out at union headquarters on Tuesday`
    r"\b(?:tally|results?|count|figures?)\b[^.;]{0,60} (?:was|were) (?:read "
    r"out|announced|declared|counted)\b[^.;]{0,40} on $"
)
CLOSER_ON = re.compile(  # `came a step closer to a strike on Friday as members spurned an offer`
    r"\b(?:step|steps|edged|moved|inched|came|moves|edges) (?:a step )?(?:closer|nearer)\b[^.;]{0,90} on $"
)
DEADLINE_IS = re.compile(r"\bdeadline (?:for|of) which (?:is|was) (?:on )?(?:\w+day,? )?$")
HOLIDAY_BEGINS = re.compile(
    r"\b(?:holidays?|term|half-term|season),? which (?:begins?|starts?|ends?|began|started)(?: on)? $"
)
OF_VOTES = (  # with the most characters before the day in which each stands, and words of which it needs one
    (NOTICE_ON, 110, "notice"),
    (POLL_HELD, 110, "ballot;poll;referendum;survey;vote;voting"),
    (RATIFIED_ON, 60, "ratified ;approved ;accepted ;signed "),
    (BALLOTED_FROM, 90, "balloted ;asked from"),
    (MANDATE_FROM, 110, "mandate"),
    (TELLS_RESULT, 70, "result;outcome"),
    (RESULT_OF, 40, " of ;happened "),
    (DATES_TOLD, 60, "announc"),
    (EMERGED, 40, "it "),
    (BALLOT_CLOSES, 120, "due to "),
    (SERVED_ON, 110, "notice"),
    (OFFER_ON, 40, " offer "),
    (PAPERS_ON, 110, "papers "),
    (READ_OUT, 140, "read out ;announced ;declared ;counted "),
    (CLOSER_ON, 130, "closer ;nearer "),
    (DEADLINE_IS, 50, "deadline "),
    (HOLIDAY_BEGINS, 50, " which "),
)
