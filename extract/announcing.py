"""The words by which an article tells of ballots to come, open ones and votes on offers."""

from __future__ import annotations

import re

SOON = r"(?:now |then |also |soon |all |formally |again |today |tomorrow |shortly |(?:this|next) (?:week|month) )*"
ONE = r"(?:a|an|another|its|their|the)"
BALLOT = (
    r"(?:(?!campaign\b)[\w'-]+ ){0,4}(?:re-?|e-)?"
    r"(?:ballots?|strike votes?|authori[sz]ation votes?|ratification votes?)\b"
)
THEM = (
    r"(?:all |its |their |the |\d[\d,]* )*(?:[\w'-]+ ){0,3}?(?:members|staff|workers|nurses|teachers|doctors|drivers|"
    r"employees|lecturers|midwives|paramedics|firefighters|crews|them) (?:(?:in|at|across) [^.;,]{2,40}? )?"
)
THEN = (
    r"(?=,? (?:on|at|in|today|tomorrow|tonight|this|next|later|soon|midnight|noon|\d|(?:mon|tues|wednes|thurs|"
    r"fri|satur|sun)day)\b|\W*$)"
)
OF = r"(?:(?:of|for|on|over|among|by|at) (?:(?!action, which)(?:[^.;]|(?<=\d)\.(?=\d))){2,70}? )?"

PLANNED = re.compile(
    r"\b(?:"
    + "|".join(
        (
            rf"(?:will|to|plans? to|set to|intends? to|due to|about to|would|shall|should) {SOON}(?:be |start |"
            rf"begin )?(?:formally )?(?:re-?)?"
            r"ballot(?:ed|ing)?\b",
            rf"(?:start|starts|begin|begins|beginning|preparing for|prepares for|"
            rf"ahead of) {SOON}(?:re-?)?balloting\b",
            r"(?:now|also|then) (?:re-?)?ballot (?:its|their|on|for|members)\b|ballots (?:its|"
            r"their) (?:\w+ )?members\b",
            rf"(?:will|to|would|plans? to) {SOON}(?:hold|conduct|run|stage|organise|launch|open|call|have|start|"
            rf"take|begin) {ONE} {BALLOT}|"
            rf"(?:will|to|would|plans? to) (?:(?:start|begin) )?(?:hold|launch|run|conduct)(?:ing)? {BALLOT}|"
            r"plans? to meet [^.;]{0,50}?to vote (?:on|whether)\b|"
            r"plans? (?:strike )?votes? on\b",
            rf"(?:ballots?|voting|strike votes?|ratification votes?) {OF}(?:papers )?"
            r"(?:will|(?:is|are) (?:now |also )?to|was to|were to|are due to|is due to|is expected to|are expected to|"
            rf"would) {SOON}"
            r"(?:open|begin|start|take place|be held|be opened|be sent|go out|run|be organised|be issued|be launched|"
            r"follow|be counted|close|be conducted)",
            rf"(?:ballots?|voting|balloting|strike votes?|authori[sz]ation votes?) (?:there )?{OF}(?:"
            r"opens|begins|starts|follows|is due|are due|is scheduled|is set for|"
            r"are set for|is planned|is imminent|scheduled for|set for|planned for|due on)\b",
            rf"(?:announced|announces|called|calls|calling|confirmed|approved|approves|"
            rf"authori[sz](?:ed|es)) (?!for\b)(?:(?:(?!in\b)\w+ ){{0,3}}(?:a|an) {BALLOT}|(?:statutory|"
            rf"formal) (?:strike )?ballots?\b)",
            rf"(?:plans|planning|preparing|timetable|notice)(?: \w+)?(?: for| of| to hold)? (?:a|an) {BALLOT}",
            rf"(?:will|to|would|plans? to) {SOON}(?:open|begin|start) (?:voting|their own (?:votes|ballots))\b|"
            r"papers (?:for [^.;,]{3,40} )?go out (?:on|next|from|tomorrow)\b|"
            r"(?:will|are to|is to|would) (?:be sending|send) out (?:their |its |the |strike )?(?:ballot|voting) "
            r"papers\b|(?:plans?|is planning|are planning|intends?) to send out (?:ballot |voting )?papers\b|"
            r"(?:will|would|are to|is to) (?:shortly |soon |now )?(?:begin|start|open|launch) (?:official |formal )?"
            r"(?:strike |industrial action )?ballots\b|"
            rf"(?:will|would) {SOON}get another {BALLOT}|"
            rf"(?:will|(?:is|are) to) {SOON}vote in {ONE} {BALLOT}",
            rf"(?:is|are) (?:launching|holding|opening|starting|planning) {ONE} {BALLOT}(?= (?:next|later|from|in) )",
            r"(?:will|to) (?:get|have|be given) (?:a|their) (?:vote|say) on (?:strike|industrial|whether|taking)\b",
            r"(?:is|are) to hold a vote\b(?! (?:of|on (?!strik|whether|industrial|action)))|"
            r"notice (?:of (?:its |their )?intention )?to ballot\b",
            r"begin to (?:get|receive) (?:a |their )?(?:ballot |voting )papers?\b|papers will be sent|"
            r"will issue (?:ballot |voting )?papers\b|"
            r"papers (?:are to|will) go out",
            rf"(?:will|to|would|plans? to) {SOON}(?:hold|take|conduct) (?:a|an|more|further) (?:\w+ )?votes? "
            r"(?:of|among|by|with) (?:its |their |the |union |all )*(?:members|membership|workers|staff|employees)\b|"
            r"(?:are|is) now to vote on\b|notice of the (?:strike )?ballot\b|"
            rf"(?:agreed|decided) to (?:go ahead with|hold|run|conduct) (?:another|{ONE}) {BALLOT}|"
            r"to (?:take|hold) (?:\w+ )?strike (?:authori[sz]ation )?votes?\b|(?:scheduling|scheduled) [^.;]{0,50}?"
            r"(?:authori[sz]ation|strike|ratification) votes?\b|"
            r"(?:will|would|are to|is to) (?:now )?be asked to ratify\b|(?:is|are) expected to (?:ratify|vote "
            r"on)\b|(?:still|yet) to ratify\b|(?:has|have) called a (?:snap |ratification |strike |new )?vote "
            r"(?:for|on)\b|will have to vote (?:again|once more)\b|"
            r"(?:decided|agreed|voted|will(?: now)?|to) (?:to )?move to a vote on (?:strike|industrial|taking)\b|"
            r"taken to a (?:fresh|new|further|second) ballot\b",
            r"(?:taking (?:the )?steps|moving|heading|working) [^.;]{0,40}?towards? an? (?:\w+ ){0,2}ballot|"
            r"mov(?:es|ing|e) on to a (?:vote|ballot) on\b|"
            r"(?:is|are) (?:also |now )?set for (?:a|another) (?:[\w-]+ ){0,2}ballot\b|"
            r"(?:is|are) to (?:go ahead|go on|proceed|press ahead) with (?:a|the|its|their) (?:[\w-]+ ){0,2}ballot\b|"
            r"(?:is|are) to re-?issue (?:[\w-]+ ){0,2}ballots?\b|getting ready (?:today |now )?to vote in (?:a|the|"
            r"their)\b|(?:is|are) expected to take part in [^.;]{0,30}\bballot\b|"
            r"(?:will|are to) (?:still |now )?be sent (?:their )?(?:ballot|voting) papers\b|"
            r"(?:will|would) vote from (?=next|this|\w+day|\d)|"
            r"move to (?:a|an) (?:\w+ ){0,2}ballot|(?:goes|go|moves|progress\w*) to a (?:statutory|formal|"
            r"full|postal) ballot",
            rf"(?!expected to vote for)(?:will|set to|going to|due to|expected to|are to|is to|asked to|about to|"
            rf"preparing to|would) {SOON}(?:be asked (?:to )?)?(?:vote|decide) "
            r"(?:\w+ ){0,6}?(?:on|for|whether(?! (?:to (?:hold|call|ballot|move|launch|endorse|approve|back|support)|"
            r"and when)\b)|either)\b",
            rf"(?:will|are to|to) {SOON}be asked (?:from [^.;,]{{3,30}} |in an? (?:[\w-]+ ){{1,2}}ballot )?(?:if|"
            rf"whether)\b",
            r"votes? (?:on|for|over) [^.;]{3,60}? (?:will be held|will take place|is to be held)",
            r"(?:can (?:now )?|could now )be (?:re-?)?balloted\b",
            rf"(?:will|is to|are to|would|plans? to|going to) {SOON}(?:ask|survey|poll|consult) "
            rf"{THEM}(?:if|whether|on|to vote|to back|over|about)\b",
            r"(?:seek|seeks|seeking|sought|applied|applying|apply|applies|application|lodg\w+|filed|files) [^.;]{0,50}?"
            r"protected (?:industrial )?action ballot",
            r"(?:gearing up|preparing|getting ready) for (?:a|the|their|its) (?:strike|authori[sz]ation) votes?\b|"
            r"(?:strike )?(?:vote|ballot) to be (?:held|conducted|taken)\b|"
            r"to (?:hold|conduct|take) (?:an?|its|their) (?:\w+ )?vote on (?:strike|industrial) action",
            r"(?:will|is to|are to|plans? to) [^.;]{3,80} by holding (?:a |an )?(?:\w+ )?(?:consultative|indicative) "
            r"(?:votes?|ballots?|polls?)\b|"
            r"(?:decided|agreed|resolved) to (?:ballot|consult|survey|poll) (?:its |their |all )*members",
            r"there (?:will be|is to be) an? (?:\w+ )?(?:re-?)?ballot\b|"
            r"voting will be (?:by|at|held|in|from)\b|application for (?:a|the) ballot of [^.;]{3,60} (?:was|has been) "
            r"(?:approved|granted)\b|"
            rf"approval for {ONE} {BALLOT}|applied to [^.;]{{3,50}} to ballot\b|"
            rf"(?:council|executive|committee)\b[^.;]{{0,30}} (?:has|have) called for an? {BALLOT} of (?:its |their |"
            rf"the )?members\b|(?:will|to|plans? to) {SOON}hold a referendum (?:on|into|of|over)\b|"
            rf"pending (?:a|the) {BALLOT} of (?:its|their|the) ",
            r"(?:apply|applied|applying|application) to (?:the )?fair work [^.;]{0,40}for a ballot\b|"
            r"(?:will|would) be able to vote (?=from|between|on (?!the|an?\b)|until)|(?:will|is to|are to) take "
            r"(?:its|their) vote\b|dates have been (?:announced|set|fixed) for (?:a|the) (?:[\w-]+ ){0,2}ballot\b|"
            r"(?:ballot|voting) papers [^.;]{0,30}?(?:will|would|are to) be "
            r"(?:issued|sent|posted|mailed|distributed)\b|asked [^.;]{2,60} to order a protected (?:industrial "
            r")?action ballot\b|they'll (?:start|begin) (?:to vote|voting) on\b|"
            rf"(?:will|to|would) {SOON}(?:start|begin|be) (?:voting|to vote on|voted on by)\b|"
            r"votes? (?:is|are) (?:set|due|expected) to be held on\b",
            rf"(?:members|workers|teachers|nurses|staff|employees) (?:(?:of|in|who|supporting|working|belonging) "
            rf"[^.;]{{2,70}}? )?(?:start|begin) voting\b|"
            rf"members vote (?:from|between) (?=[a-z]+\.? \d|\d)|"
            rf"(?<!the )(?<!of )(?<!in )(?<!their )ballots (?!of |for |by |to |among ){THEM}"
            r"(?:on|over|in|at|for|about)\b",
            r"^\W*[\w' -]{3,60} to vote on (?:taking |possible )?(?:strikes?|walkouts?|industrial action)\b|"
            r"\bmeetings? [^.;,]{0,50}?to (?:vote on (?:whether to|the|strike|industrial|taking)|"
            r"decide (?:on )?whether to (?:strike|walk out|take))\b|"
            r"(?:has|have) set (?:a|an|its|their) (?:[\w-]+ ){0,2}?strike[- ](?:[\w-]+ )?vote\b",
            r"set(?:s|ting)? in motion (?:a|the|its|their) (?:[\w-]+ ){0,2}ballot\b|"
            r"to ballot\b|ballots? of (?:its|their) [^.;]{2,60}\bover\b",
            r"^\W*(?:\w+ ){0,3}(?:ballots?|voting|vote) to (?:open|begin|start|be held)\b",
            r"protected (?:industrial )?action ballot[^.;]{0,60} (?:approved|granted|endorsed|authori[sz]ed|ordered)\b|"
            r"(?:approved|granted|endorsed|authori[sz]ed|ordered) [^.;]{0,50}protected (?:industrial )?action ballot",
        )
    )
    + ")"
)
OPEN = re.compile(
    r"\b(?:"
    + "|".join(
        (
            r"(?:is|are|was|were|being|currently|already|been) (?:being |currently |at present |also |now |still |"
            r"already )*(?:re-?)?"
            r"ballot(?:ing|ed)\b",
            rf"(?:is|are|was|were) (?:currently |also |now |at present )*(?:holding|conducting|running|taking|carrying "
            rf"out) (?:{ONE} )?{BALLOT}(?! (?:next|later|from|in) )",
            r"deadline for (?:votes|voting|returns?|(?:returning |sending back )?ballot papers)\b[^.;]{0,60}\bballot\b",
            r"(?:is|are) (?:currently |still |also |now |already |all )*voting\b",
            rf"(?:has|have) (?:now |already )?(?:launched|opened|begun|started) {ONE}? ?(?:{BALLOT}|"
            rf"(?:re-?)?balloting)",
            r"(?:re-?)?ballots?,? (?:[\w,'’-]+ ){0,22}(?:closes|ends|finishes|(?:is|are|was|were) (?:due |set "
            r"|expected |scheduled )?to (?:close|end|finish)|will close|"
            r"runs (?:until|to|from)|run until|(?:is|are) (?:already |now |also |still )*under ?way|"
            r"is open|opened|in progress|taking place|closing|(?:is|are) (?:also |now |"
            r"currently )?being (?:held|put to (?=the |its |their |[a-z]{2,8} members\b))|is taking place)",
            rf"(?:vote|voting|consultation) (?:(?<=voting )on [^.;,]{{3,70}}? )?"
            rf"(?:(?:ends|closes){THEN}|runs until|is under ?way|is taking place)",
            r"(?:are|is) (?:now )?voting (?:today|now|this week)\b|"
            r"(?:are|is) (?:also |now )?(?:polling|balloting) (?:their |its )?(?:own )?members\b(?! in support)",
            r"voting (?:has|have|is|are) not (?:yet )?(?:finished|closed|ended|over|complete)|still (?:collecting|"
            r"counting) (?:its |their |the )?votes|"
            r"(?:goes|go|carr(?:y|ies)) on voting|(?:strike vote|voting) (?:goes|is going) on (?:through|until|to)\b|"
            r"ballots? under ?way\b|not (?:yet )?(?:reported|announced|published|declared) "
            r"(?:the|its|their) results?\b|(?<!unions )(?:should|will) (?:announce|declare|publish) (?:its|their) "
            r"(?:ballot |voting |own )*results?\b|"
            r"continues? (?:to vote|voting)\b|still (?:voting|being balloted)\b",
            r"announc(?:e|es|ing) the (?:result|outcome)s? of (?:its|their|an?|the) (?:[\w'-]+ ){0,3}?(?:vote|ballot|"
            r"poll) (?:next|later|"
            r"this|on|in|tomorrow)\b",
            r"(?:due|expected|set|about) to (?:complete|finish|close|end) (?:its|their) (?:own |\w+ )?(?:ballots?|"
            r"votes?|voting)|in the process of (?:voting|balloting)\b",
            r"(?:has|have) been able to vote\b|being asked for their (?:views?|opinions?)\b|(?:ballot|vote|"
            r"poll) (?:that|which) is open until\b|"
            r"papers (?:for [^.;,]{3,40} )?(?:go|are going) out (?:today|this week)\b|ballots were sent out to\b|"
            r"(?:have|has|been given) until [^.;]{3,60}? to (?:vote|say|decide|respond|(?:return|send back|cast) "
            r"(?:their |its |the )?(?:ballot|voting|vote|postal|papers))|having to vote (?:all over )?again\b|"
            r"(?:days|weeks|hours) (?:are )?(?:left|remain) for [^.;]{3,60}? to (?:get|send|return|post|cast)\b"
            r"[^.;]{0,30}\b(?:votes?|ballots?|papers)\b|(?:are |is )?being asked (?:to vote|if|whether)|"
            r"being consulted|while (?:it|we|the union|(?:the )?[a-z]{2,9}) (?:consults?|ballots?) (?:its |our |their |"
            r"all )?members\b|(?:while|as) (?:its |their |the )?members (?:of (?:the )?[\w&-]{2,20} )?(?:are|"
            r"were) (?:consulted|balloted)\b|"
            r"(?:is|are) meeting [^.;]{0,60}?to (?:decide|vote) (?:on )?whether\b|"
            r"(?:has|have) (?:now |also )*(?:a|an) (?:live|open|current|ongoing) (?:[\w-]+ )?(?:ballot|vote)\b|"
            r"put (?:the|this|that|an?) [^.;]{0,40}?(?:offer|proposals?|deal|terms) to (?:a|an) (?:[\w-]+ ){0,3}"
            r"(?:ballot|vote) of (?:its|their|the) (?:\w+ )?members\b|"
            r"(?:beg[au]n|started) (?:on \w+day |today )?to vote on\b|"
            r"(?:voting|ballot)\b[^.;]{0,60} (?:starts|opens|begins) today\b|(?:start|begin)s? voting today\b|"
            r"ballot\b(?:[^.;,]|(?<=\d),(?=\d)){0,60} (?:has been|was) extended (?:until|till|to|by)\b|"
            r"saw the start of [^.;]{0,50}\bballot\b|"
            r"process of (?:re-?)?balloting [^.;]{2,80}?(?:starts|starting|begins|beginning|started|"
            r"began) (?:today|now)\b|"
            r"(?:started|began|begun) (?:on \w+day |today )?(?:the |a |its |their )(?:\w+ )?process "
            r"of (?:re-?)?balloting\b|"
            r"papers (?:for [^.;]{3,60} )?(?:have )?(?:started|begun|began) (?:landing|dropping|arriving|going out)\b",
            r"(?:has|have) become the (?:latest|newest|next) (?:\w+ )?union to ballot|being asked about (?:a |going "
            r"on )?strike|"
            r"(?:second|another|further|separate) ballot (?:was|is|has been) (?:starting|started|under ?way|opening|"
            r"beginning)|as (?:its|their|the) ballot (?:for|on) [^.;,]{3,40} (?:begins|opens)|"
            r"while (?:[\w'-]+ ){0,5}(?:members|they) (?:now |also )?vote on (?:[\w'-]+ )"
            r"{0,4}(?:offers?|deals?|proposals?)\b|"
            r"(?:ballots|papers) (?:have to|must|need to) be (?:in|back|returned|received) by\b|"
            r"(?:vote|ballot|poll) is (?:now )?open\b|(?:is|are) casting their (?:votes|ballots)\b|"
            r"ballot,? which (?:commenced|opened|began|started)\b|"
            r"(?:offer|deal|proposals?)\b[^.;]{0,40} (?:is|are) (?:now )?being put to (?:a|the|its|their|"
            r"[a-z]{2,8}) (?:ballot|vote|members)\b|"
            r"being asked to (?:accept|reject|approve|back|vote on) (?:a|an|the|this|"
            r"that) (?:[\w%.-]+ ){0,3}(?:offer|deal|"
            r"proposals?|package|settlement)\b|"
            r"continu(?:es?|ing) (?:its|their) (?:own )?(?:\w+ )?ballot\b|"
            r"balloting (?:on|for|over) [^.;,]{3,40} is under ?way\b|ballot of (?:its |their |the )?members is going "
            r"on\b|"
            r"(?:will|is to|are to|due to) (?:announce|say|reveal) (?:on \w+day )?how (?:its|their) (?:\w+ )?ballot "
            r"(?:has gone|went)\b|"
            r"can vote on (?:a strike(?! mandate)|strike action|whether)|were voting on (?:a strike|strike action|"
            r"whether)|"
            r"result of (?:the|a) strike (?:poll|vote) (?:will be|is|is to be) (?:announced|due|known|declared)|"
            r"have (?:also )?balloted (?:its|their) (?:own )?members\b",
            r"have ballots of their own|papers (?:also |have |are |were |been )*(?:went|gone|going|go|sent|"
            r"arriving) out",
            r"(?:result|outcome|results|figures)[^.;]{0,20} of (?:its|their|the) own (?:ballots?|votes?|"
            r"consultations?)",
            r"(?:before|until) (?:the )?(?:result|outcome|results) of (?:its|their|the) (?:own )?(?:ballots?|votes?)\b",
            r"(?:its|their) own (?:ballots?|votes?) (?:is|are) ",
            r"(?:ballot|strike (?:authori[sz]ation )?vote) [^.;]{0,80}(?:is|was|are) (?:now )?commencing",
            r"ballot (?:is|are) (?:expected|due) to (?:give|produce|announce|declare|close|end|finish)\b|"
            r"will (?:say|announce|learn|declare|find out|know) [^.;]{0,30}whether "
            r"(?:its|their) members (?:have )?voted|"
            r"(?:expected|due) to (?:declare|announce|say) [^.;]{0,30}(?:its|their) members (?:have )?voted",
            r"ballots (?:have|has) (?:now )?been opened\b|"
            r"as (?:they|(?:its |their )?members|workers|staff) vote on (?:a|an|the) (?:[\w-]+ ){0,3}(?:offer|deal|"
            r"proposals?)\b|"
            r"(?:ballot|voting) papers (?:were|are) (?:now )?being (?:issued|sent|posted|mailed|distributed)\b|"
            r"results? of [^.;]{3,60}\bballot\b[^.;]{0,40} (?:was|were) (?:due|expected) (?:to be announced )?as\b|"
            r"opens (?:strike|industrial action) ballots?\b|"
            r"in a ballot (?:that|which) (?:will|is to|is due to) (?:be finished|finish|end|close|conclude)\b|"
            r"still casting (?:their )?(?:votes|ballots)\b|"
            r"voted (?:on \w+day |\w+day |today )?(?:on )?whether to (?:call|authori[sz]e|strike|walk)\b|"
            r"cast (?:their )?ballots in (?:a|the) strike vote\b|finish(?:es|ing)? (?:a|the|their) strike vote\b|"
            r"(?:is|are) asking (?:its |their |the )?members for (?:a|an) (?:[\w-]+ )?mandate\b|"
            r"(?:began|started|begun) (?:today |yesterday |this week |on \w+day )?to ballot\b|"
            r"(?:started|began|begun) (?:(?:re-?)?balloting|voting|to vote on)\b|"
            r"ballot, open (?:since|until)\b|(?:were|been|has|have) sent (?:out )?(?:ballot|voting) papers\b|"
            rf"(?:has|have) also been holding (?:{ONE} )?{BALLOT}|balloting has (?:begun|started|opened)\b|"
            r"casting (?:the |their )last (?:votes|ballots)|wrap(?:s|ped|ping)? up (?:a|the) (?:strike )?vote\b|"
            r"ballot ends with a count\b|"
            r"ballot (?:has|have) (?:now |formally |already )*closed\b|ballot [^.;]{0,70}?(?:is|are) being counted\b|"
            r"(?:is|are) (?:now |currently |also )*ratifying\b|"
            r"before the (?:strike )?(?:votes|ballots) of [^.;]{3,80} (?:are|is) (?:completed|finished|over|counted)\b|"
            r"from (?:now|today) until [^.;]{3,40}? (?:will be|are) balloted\b|"
            r"results? will be (?:announced|declared|published|known)[^.;]{0,20} of (?:a|the|its|their) "
            r"(?:[\w'-]+ )?ballots?\b|being sent (?:ballot |voting )?papers\b|(?:have|has) been voting\b|"
            r"(?:strike votes?|voting|balloting) (?:began|opened|started)\b|ballot(?:ing)? stays open\b|"
            r"ballots? (?:for|on|over) (?:\w+ ){1,4}?(?:began|opened|started)\b|"
            r"(?:expected|due) to (?:reveal|announce) a similar (?:vote|result)\b|opened (?:two|three) ballots\b|"
            r"(?:hop\w+|wants?|expects?|due|expected) to share (?:its|their|the) (?:\w+ )?results?\b|"
            rf"(?:begins|began|starts|started|launche[sd]|opens|opened|(?:members|workers|staff|servants|today|\)) "
            rf"(?:begin|start|launch|open)) {ONE} {BALLOT}|"
            rf"launche[sd] {BALLOT}|(?:got|received) (?:their )?(?:ballot|voting) papers\b",
            r"results? (?:is|are) (?:expected|due) [^.;]{0,40}\bballots?\b|"
            r"ballot results? (?:is |are )?(?:due|expected)\b|"
            r"in a (?:current|live|ongoing) ballot\b|yet to (?:announce|declare|publish|give) (?:its|their|"
            r"the) (?:\w+ )?results?\b|"
            r"(?:results?|outcome) of (?:(?:a|the|its|their) )?(?:[\w'-]+ ){0,2}ballots?,? [^.;]{0,60}?(?:will "
            r"be|(?:is|are|was|were) (?:due|expected|awaited|announced (?:on|next|later|tomorrow|this)|not (?:yet "
            r")?known)|(?:should|is to|are to) be (?:made )?known|to be (?:known|announced|declared|published)\b|"
            r"(?:have|has) not (?:yet )?(?:come in|arrived|been "
            r"(?:announced|declared|published)))|"
            r"(?:vote|ballot)\b[^.;]{0,50} (?:that|which) (?:gets|is getting) under ?way\b|"
            rf"(?:has|have) been (?:holding|conducting|running) (?:{ONE} )?(?:{BALLOT}|(?:consultative|indicative) "
            r"vote)\b|(?:due|expected|set) to (?:announce|declare|give|publish) [^.;]{0,60}?\bballot\b|"
            r"will (?:complete|finish|conclude) (?:its|their) (?:own |\w+ ){0,3}(?:ballots?|votes?|voting)\b",
            r"(?:hopes?|expects?|is due|are due) to (?:announce|publish|declare|give|have|get) (?:its|their|"
            r"the) (?:ballot )?results?\b|"
            r"(?:re-?)?ballot [^.;]{0,60}?(?:has|have) (?:now )?been open\b",
            r"(?:has|have) (?:now )?(?:opened|launched|begun|started) (?:a|its|their|the) (?:\w+ )?consultation "
            r"(?:of|with) (?:its |their |all |the )*members on (?:the|this|that|an?) (?:[\w-]+ ){0,4}(?:offer|deal|"
            r"proposals?|award)\b|"
            r"in the middle of (?:a|its|their|the) (?:own )?(?:[\w-]+ )?(?:consultation|ballot)\b|"
            r"ballot of [^.;]{3,80} (?:has|with) (?:another |still )?(?:[a-z]+|\d+) (?:more )?(?:days|weeks) (?:to "
            r"go|left|to run)\b|(?:beg[au]n|started) (?:to send|sending) out (?:its |their )?(?:ballot|voting) "
            r"papers\b|results? from (?:the )?[^.;,]{3,50} (?:is|are) (?:due|expected) "
            r"(?:on|in|at|next|this|later|by|tomorrow)\b|(?:has|have) asked [^.;]{3,70} to vote on (?:strikes?|strike "
            r"action|industrial action|whether)\b|ballot (?:is )?still open\b|finish voting|(?:is|are) (?:currently "
            r"|also |now |already )*consulting (?:its|their|all|with (?:its |their |the "
            r")?(?:members|workers|staff)|\d|members|on (?:the |this |an? )?(?:\w+ "
            r"){0,2}?(?:offer|deal|strikes?|action|proposals?))\b",
            rf"(?:is|are) (?:currently |also |now )*(?:asking|surveying|polling) {THEM}(?:on|if|whether|to vote)\b",
        )
    )
    + ")"
)
OFFER_VOTE = re.compile(
    r"\b(?:"
    + "|".join(
        (
            r"(?:will|to|can|would|so that|while|are|be asked|each) [^.;]{0,60}?\b(?:vote (?:next \w+ )?on|"
            r"verdict on|decide on) "
            r"[^.;]{0,60}?(?:offer|deal|proposals?|terms|figure|package)\b",
            r"(?:will|to|be|would|is to|are to) put [^.;]{0,60}?(?:offer|deal|proposals?|"
            r"terms) [^.;]{0,30}?to (?:its |their |the )?(?:\w+ )?members",
            r"(?:offer|deal|proposals?|terms) (?:(?:will|would|is to|are to) (?:now )?go|goes)(?: out)? to (?:its |"
            r"their |"
            r"the )?members\b|(?<!as )(?<!was )(?<!were )(?<!should )put (?:(?:it|this|that|them) (?:back )?)?to "
            r"(?:its |their "
            r"|the )?members\b|(?:offer|deal|proposals?|terms|settlement)\b(?:[^.;]|(?<=\d)\.(?=\d)){0,120} "
            r"(?:will|is to|are to) (?:now |then |also )*be put to (?:a |the "
            r")?(?:vote|ballot)\b|(?:offer|deal|settlement|award)\b(?:[^.;]|(?<=\d)\.(?=\d)){0,120} (?:will|is to|are "
            r"to) (?:now |then |also )*go to (?:a |the )?(?:\w+ )?(?:vote|ballot)\b|(?:will|is to|are to) be put to "
            r"(?:[\w']+ ){0,2}members\b|members (?:will |are to )?vote on (?:whether to "
            r"(?:accept|approve|ratify|take)|that|it|this|(?:the|a|an) (?:\w+ )?(?:offer|deal|proposals?))\b|will "
            r"vote on it\b|meetings?,? [^.;]{0,40}at which members (?:could|can|will|may) vote on (?:the|a|this) \w+|"
            r"meetings? to discuss [^.;]{0,40} and vote on (?:it|them|the (?:offer|proposal|deal|agreement))\b",
            r"members (?:\w+ ){0,4}?(?:will|to|can) [^.;]{0,30}?consider [^.;]{0,60}?(?:offer|deal|proposals?|terms|"
            r"package)\b",
            r"(?:ask|asked)(?: \w+)? (?:members )?for (?:a|their) verdict",
            r"(?:offer|deal|agreement|settlement)\b[^.;]{0,90} (?:subject to (?:a |the )?(?:vote|ballot|approval|"
            r"ratification) (?:of|by)|must (?:now |still )?be (?:ratified|approved|"
            r"voted on) by) [^.;,]{0,40}\bmembers\b",
            r"(?:will|is to|are to) (?:now )?be put to a (?:vote|ballot) of (?:[\w']+ ){0,2}members\b|"
            r"(?:will be|would be|is|are) taking [^.;]{0,40}?(?:offers?|proposals?|deals?) [^.;]{0,60}?to a (?:further "
            r"|fresh |new |second )?(?:ballot|vote)\b|members consider (?:the|this|that|its) (?:\w+ "
            r")?(?:offer|deal|proposals?) and vote on it\b|so(?: that)? (?:[\w']+ ){1,6}(?:can|could) "
            r"(?:(?:re-?)?ballot|vote "
            r"on|be balloted|have a vote)\b|suspend\w*[^.;]{0,40} (?:and|to) ballot (?:its|their|our) members",
        )
    )
    + ")"
)
# Status -> the pattern that tells it, and words of which it needs one: asking for them first is far quicker.
TELLING = (
    (
        "open",
        OPEN,
        (
            "ballot",
            "voting",
            "to vote",
            " meeting ",
            "being asked",
            "vote ends",
            "vote closes",
            "vote runs",
            "strike poll",
            " until ",
            "consult",
            "papers",
            " own ",
            " vote",
            "results",
            "result from",
            "asking",
            "surveying",
            "polling",
            "ratifying",
        ),
    ),
    (
        "announced",
        PLANNED,
        ("ballot", "vot", "decide", "papers", "ask", "survey", "poll", "consult", "ratify", "referendum"),
    ),
    (
        "announced",
        OFFER_VOTE,
        (
            "vote on",
            "verdict",
            "subject to",
            "must ",
            "consider",
            "decide on",
            "put ",
            " ballot",
            " go to ",
            " goes ",
            "have a vote",
        ),
    ),
)
