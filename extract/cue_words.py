"""The words that decide: which ones make a text worth reading, and what each says of a figure or day beside it."""

# A text with none of these holds no strike ballot and no strike day, so nothing else is looked for in it.
TRIGGERS = ("strik", "ballot", "walkout", "walk-out", "walk out", "walked out", "walking out", "industrial action",
            "stoppage", "picket", "job action", "work to rule", "work-to-rule", "stop work", "voted", "turnout",
            "walked off", "walk off", "withdrawal of labour", "withdrawals of labour",
            "day of action", "consultative", "indicative", "survey of members", "struck", "rejected", "accepted",
            "turned down", "voting to ", "down tools", "downed tools", "vote to accept", "vote to reject",
            "ratif", "tentative agreement", "tentative deal", "start voting", "will vote", "consulting ",
            "out and when")  # fmt: skip

# Kind of cue -> phrases, separated by semicolons. The longest phrase at a word wins; a phrase ends at a word's end.
CUES: dict[str, str] = {
    "not_strike": """strikes another blow;strikes a blow;strike a blow;struck a blow;
        air strike;air strikes;airstrike;airstrikes;hunger strike;hunger strikes;hunger striker;
        hunger strikers;rent strike;rent strikes;climate strike;climate strikes;school climate strike;
        lightning strike;lightning strikes;drone strike;drone strikes;missile strike;missile strikes;
        military strike;military strikes;strike a deal;strike deal;strike rate;strike price;strike force;
        strike percentage;strike one;strike zone;bird strike;nuclear strike;strike down;strike out;
        strike a balance;strike up;strike group;strike partner;pre-emptive strike;strike fear;strike merger;
        strikes a;strike the right;walking out of talks;walked out of talks;walk out of talks;
        walking out of the talks;walked out of the talks;walked out of a;walked out of the;strike rates;
        overhead strike;throwing strikes;first strike capability;strike me;strikes me;strike-rate;
        strike a chord;strike a bargain;strike a compromise;strike a new;strike a pose;strike a note;strike a match;
        strike a settlement;strike a better;strike a fair;strike a pay;strike a big;strike a blow;strike a heavy;
        strike a different;strike a tentative;strike a last-minute;strike a wage;strike a major;strike a fresh;
        retaliatory strike;retaliatory strikes;strike percentages;called strike three;a called strike;
        student strike;student strikes;school strikes for;
        lightning struck;struck by;struck down;struck several;struck off;struck out;struck up;struck a;struck an;
        struck it;
        struck gold;
        global school strike;school strike for climate;earth strike;strike by pupils;school strike by pupils""",
    "aside": """want of;covered by the bargaining;covered by bargaining;turned out to be;congress of trade unions;
        trade unions congress;trades union congress;polls closed;polls close;
        polls opened;polls open;ratification meeting;ratification meetings;came out in favour;
        came out in favor;come out in favour;
        come out in favor;came out for;come out for;
        came out against;came out at;informational picket;informational pickets;informational picketing;
        elections committee;election committee;election runner;
        strikes (minimum service;support staff;support workers;support services;
        stopwork meeting;stopwork meetings;stop work meeting;stop work meetings;stop-work meeting;
        stop-work meetings;industrial action committee;
        graduate student union;graduate students union;grad student union;student workers union;
        student workers' union;for the strike fund;strikes bill;strikes act;strike bill;
        strike fund;strike funds;strike pay;strike committee;
        strike law;strike laws;
        anti-strike;strike rules;strike-breakers;strike breakers;strikebreakers;strike breaking;
        strike headquarters;strike school;right to strike;strike record;strike benefits""",
    "strike": """voted to join the strike;voted to join strikes;voted to join the action;voted to join the walkout;
        voted to join the stoppage;voted to join strike action;voted to join industrial action;
        favour of action;favor of action;support of action;support action;backed action;back action;
        backing action;strike;strikes;striking;strike action;strike dates;strike days;walkout;walkouts;
        walk outs;voted to take up strike action;voted to take up industrial action;
        walk-out;walk-outs;walk out;walks out;walked out;walking out;stoppage;stoppages;stop work;will stop work;
        to stop work;
        stopped work;stopping work;stopwork;work stoppage;work stoppages;down tools;downed tools;
        downing tools;industrial action;job action;day of action;days of action;mount pickets;pickets;
        picket;picketing;picket lines;on strike;withdraw their labour;withdraw our labour;withdraw its labour;
        withdraw labour;
        withdrawing their labour;withdrawing our labour;withdrawing labour;withdraw their services;withdraw services;
        withdrew their services;withdrawn their labour;
        withdrawn labour;withdrawal of labour;withdrawals of labour;wave of action;waves of action;
        megastrike;mega-strike;day action;hour action;
        walk off the job;walked off the job;walking off the job;
        walk off;walked off;not to book on;not book on;not to sign in;not to sign on;
        protected action;protected industrial action;stay away from work;stayed away from work;
        staying away from work;shutdown;
        down stethoscopes;go slow;strike mandate;all-out stoppage;struck;strikers;for a walk-out;for a walk out;
        for walk-outs;for a stoppage;for strikes;for strike;for strike action;for industrial action;
        for action;for a strike;for walkouts;for the strike;
        for a walkout;for striking;for walking out;for stoppages;would strike;would walk out;willing to strike;
        authority to call a strike;authority to strike;permission to strike;power to call a strike;
        voted for action;wanted action;wanting action;for full strike action;for a full strike;for an all-out strike;
        for all-out strike action;
        further strike action;whether to act;choosing strike;choosing industrial action;opting for strike;
        opting for industrial action;balloted to go on strike;balloted to strike""",
    "out": """were off the job;was off the job;be off the job;
        further action was;resumed action;resumed strikes;resumed strike action;resumed its strikes;
        resumed their strike;resumed their strikes;resumed the strike;further action is;further action will;
        take action from;taking action from;took action from;
        with their action on;with its action on;continuous action;continuous" action;
        days of co-ordinated action;days of coordinated action;
        take action on;taking action on;took action on;action on the following dates;action on the following days;
        taken action on;
        normal service will now run;will now run as normal;will now run normally;
        the action would take;the action will take;the action is to take;the action, from;the action from;
        the action is on;the action was on;the action began;
        the action starts;the action begins;the action runs;the action takes;the action took;the action on;
        stay out;be out;are out;were out;came out;come out;comes out;coming out;been out;they're out;
        brought out;bring out;called out;be outside the gates;not report;join them;will join;joins;
        on the picket line;been on the picket lines;out on the picket lines;leave their stations;
        stay away on;stayed away on;staying away on;be off again;off again for;will stand idle;
        will stop;to stop;be stopping;stop work;stops for;due out;take part;
        taking part;withdraw from work;refuse to work;stopping most;stopping all;stop for;on day one;
        day one of;go first;goes ahead;be called out;be hit first;to be hit;turn of;hit first;all-out;
        stop-work action;stop-work actions;stop work action;stop work actions;
        absent from court;stayed away from work;stay away from work;will be joined on;to be joined on;turn was on;
        turn is on;turn comes on;
        are to go out;will go out;are going out;to go out on;go out on;goes out on;
        going out on;went out on;unions out on;calling out their members;calling its members out;
        calling their members out;
        taken part;took part;repeated;staged;due to begin;to have taken place;
        job action effective;strike action effective;leave their posts;follow on;follows on;
        follow from;day of strikes;on walkout;off the job;left work;action rolls;rolling action;action starts;
        action begins;action will;action could begin;action could start;
        out for one day;out for a day;out for the day;out for 24 hours;out for 48 hours;out for 72 hours;
        out for two days;out for three days;drivers out on;
        members out;members out on;workers out;staff out;workers out on;be on strike;
        puts them alongside;given notice for;fresh date;new date;new dates;fresh dates;dates have been set""",
    "strike_vote": """strike ballot;strike ballots;strike vote;strike votes;strike vote was;strike vote of;
        strike authorization;strike mandate of;strike mandates;ballot for strike action;
        ballot on strike action;ballot for industrial action;ballot on industrial action;
        ballot over strike action;authorization vote;authorisation vote;industrial action ballot;
        strike action ballot""",
    "asos": """refuse to enter grades;refuse to enter marks;refusing to enter grades;refusing to mark;refuse to mark;
        no longer doing overtime;no longer do overtime;no longer work overtime;no longer working overtime;
        no longer be working overtime;no longer doing any overtime;
        refuse to engage;refuse to attend;take part in other action;take other action;taking other action;
        refuse to work non-contractual;refuse to work overtime;refuse to work rest days;
        refuse to work any overtime;refuse non-contractual;refuse any non-contractual;refuse any overtime;
        refusing any overtime;sats boycott;boycott of the tests;boycott the tests;boycott sats;boycotting sats;
        non-strike industrial action;not be working overtime;not working overtime;not work overtime;
        action that stops short;action which stops short;action that falls short;action which falls short;
        action falling short;
        not a full withdrawal of labour;no work beyond;refusing duties;refuse duties;work no overtime;
        no overtime;no extra shifts;not work extra;work no extra hours;industrial action, by refusing;
        industrial action by refusing;on partial strike;partial strike;partial strikes;
        strike of good will;strike of goodwill;goodwill strike;good will strike;
        action short of one;action short of that;action short of it;action short of this;lesser forms of action;
        lesser action;some form of industrial action;some form of action;other sorts of action;
        industrial action of other kinds;action of other kinds;of other action;withdraw from supervision;
        withdrawal from supervision;
        withdrawing from supervision;partial industrial action;partial strike action;
        industrial action consisting of action short;
    other potential forms of industrial action;
        working-to-rule;other kinds of industrial action;other kinds of action;other types of action;
        other forms of action;other types of industrial action;action other than strikes;action other than a strike;
        action other than strike action;backed action other than strikes;backed action other than a strike;
        other potential forms of action;for other action;backed action short of a strike;backed action short of strike;
        backed action short;back action short of a strike;back action short of strike;back action short;
        backing action short of a strike;backing action short of strike;backing action short;
        support action short of a strike;support action short of strike;support action short;
        supporting action short of a strike;supporting action short of strike;supporting action short;
        favour of action short of a strike;favour of action short of strike;favour of action short;
        favor of action short of a strike;favor of action short of strike;favor of action short;
        support of action short of a strike;support of action short of strike;support of action short;
        assessment boycott;marking boycott;boycott starts;boycott begins;boycott began;national boycott;
        continuous boycott;boycott of;boycotts of;
        boycott exams;boycotting;will boycott;
        industrial action short of a stoppage;action short of a stoppage;
        short of a stoppage;not attend meetings;refuse to teach;refusing to teach;action short of one;
        for action short of a strike;for action short of strike;for action short;
        for taking action short of a strike;for taking action short of strike;for taking action short;
        for industrial action short of a strike;take action short of a strike;take action short of strike;
        take industrial action short of a strike;wanted action short;want action short;wanting action short;
        action short of a strike;action short of strike;
        action short of strikes;action short of striking;action short;industrial action short of a strike;
        industrial action short of strike;industrial action short of striking;short of a strike;
        short of a walkout;short of walkouts;short of a full strike;short of full strikes;short of all-out action;
        short of strike action;short of strike;short of striking;
        industrial action that stops short of a strike;stops short of a strike;stops short of striking;
        industrial action that stops short of striking;stop short of a strike;
        stopping short of a strike;industrial action short of a full strike;short of a full strike;
        short of all-out strike;low-level industrial action;low-level action;worked to rule;work to rule;
        work-to-rule;working to rule;works to rule;overtime ban;
        withhold student marks;withhold marks;withholding marks;withhold grades;withholding grades;
        refuse weekend overtime;refuse all overtime;refusing overtime;refusing all overtime;overtime refusal;
        overtime bans;ban on overtime;bans on overtime;ban overtime;banned overtime;refuse overtime;
        other forms of industrial action;other forms of action;other forms of protest;
        other possible forms of action;other possible forms of industrial action;other industrial action;lesser action;
        marking and assessment boycott;work to contract;working to contract;work bans;work ban;bans on;ban on;
        rest-day ban;
        rest day ban;non-strike action;refuse to do;refusal to;rest days;rest day working;
        not work rest days;not work overtime;stop co-operating;stop cooperating;not co-operate;not cooperate;
        not work any overtime;work only their contracted hours;
        withdrawal of goodwill;asos;handing out;
        talking to passengers;fall short of breaking;collective action;industrial action other than strikes;
        action other than strikes;action other than a strike;action other than strike""",
    "move": """going ahead to a strike ballot;support of a ballot for;support of a strike ballot;
        going ahead with a strike ballot;favour of a strike ballot;favour of asking for a ballot;
        wanted to be formally balloted;want to be formally balloted;proceeding to a strike ballot;
        proceed to a strike ballot;proceeding to a ballot;proceed to a ballot;
        going to a strike ballot;move to a ballot;launch a strike ballot;hold a strike ballot;
        for a ballot on strike action;voted for a strike ballot;vote for a strike ballot;
        voted for a ballot on strike action;
        for a strike ballot to be;favour of a strike ballot;support a strike ballot;hold a ballot on strike;
        supporting a ballot;support a ballot;favour of a ballot;favour of holding a ballot;
        move to a strike ballot;moving to a formal ballot;move to a formal ballot;moving to formal ballot;
        move to formal ballot;moving to a statutory ballot;move to a statutory ballot;
        moving to a full ballot;move to a full ballot;moving to one;a formal ballot on;hold a formal ballot;
        holding a formal ballot;proceed to a formal ballot;proceeding to a formal ballot;
        for a formal ballot;for a full ballot;for a statutory ballot;in favour of a formal ballot;
        in favour of balloting;support a formal ballot;moving to a formal strike ballot;
        move to a formal strike ballot;progress to a formal ballot;a ballot on a strike;
        a ballot on an all-out strike;a ballot on strike action;
        a ballot on industrial action;wanted a ballot;want a ballot;wanted to be balloted;want to be balloted;
        moving to a strike ballot;for a reballot;for a re-ballot;for reballoting""",
    "offer": """ratification vote;ratification votes;ratification ballot;pact;pacts;
        offer;offers;agreements;contracts;packages;settlements;deals;deal;package;proposal;proposals;award;
        proposed resolution;
        settlement;agreement;contract;terms;compromise;
        pay offer;pay offers;pay deal;pay award;tentative agreement;tentative deal;plan;plans;imposed;
        refused offer;recommendation;accept the offer;take the offer;take the deal;taking the offer;
        back deal;backed deal;backed the deal;back the deal;yes to the offer;backed the offer;
        contract passed;agreement passed;deal passed;pact passed;
        approve the deal;approved the deal;approved a deal;refuse the offer;refused the package""",
    "accept": """sign off on;signed off on;signs off on;
        accept;accepts;accepted;accepting;acceptance;ratify;ratified;ratifying;ratification;take the offer;
        take the deal;taking the offer;taking them;for taking;for the settlement;for the deal;for the offer;
        taken it;take it;were to accept;to accept;back deal;backed deal;backed the deal;
        back the deal;yes to the offer;accept the offer;backed the offer;approve the deal;
        approved the deal;approved a deal;approve it;approved it;ratify it;ratified it;
        contract passed;agreement passed;deal passed;pact passed""",
    "reject": """went down by;repudiated;repudiate;in opposition to;against ratifying;against ratification;
        against accepting;voted against accepting;voted against the offer;voted against the deal;
        voted against the contract;voted against the proposal;voted against the agreement;reject;
        rejects;rejected;rejecting;rejection;turn down;turns down;turned down;turning down;
        turning it down;turned it down;throw out;threw out;thrown out;vote down;voted down;voting down;
        refused;unacceptable;insufficient;turned that compromise down;spurned;sent packing;refuse the offer;
        turned the award down;turning the award down;not enough;wasn't good enough;isn't good enough;not good enough;
        knocked back;did not accept;refused the package""",
    "turnout": """turn out;turnout;turnouts;turn-out;turnout rate;turnout figure;participation;participation rate;
        response;ballot return was;ballot return of;response rate;return rate;a return of""",
    "tookpart": """took part in a ballot;took part in the ballot;took part in a vote;took part in the vote;
        took part in the poll;taking part in a ballot;taking part in the ballot;taking part in the vote;
        taken part in the ballot;took part;taken part;taking part;take part in the ballot;take part in the vote;voted;
        voting;
        cast their votes;cast their vote;cast a vote;cast votes;cast electronic votes;voted electronically;
        cast ballots;cast their ballots;
        cast a ballot;casting votes;casting a vote;returned;returning;replied;replying;responded;responding;
        participated;participating;came back;were returned;sent back;had a say;had their say;used it;
        sent their papers back;sent their envelopes back;sent them back;sent it back;
        sent theirs back;sent their ballots back;
        sent papers back;sent their votes back;
        used their vote;used their votes;did return them;joined in;answered;attended;turned out;
        returned a paper;returned their ballot papers;returned ballot papers;returned papers;did vote;
        bothered;turning out;turning out to vote;turned out to vote;got to respond;replies;did take part;were cast;
        was cast;had come back;actually voted;filled in the form;filled in their forms;
        filled in a form;filled in their papers;sending back;sent in;sending in;returned ballot forms""",
    "voters": """in attendance;of ballot papers returned;of papers returned;of ballots returned;of ballots counted;
        members who took part in the poll;members who voted in the poll;members taking part in the poll;
        staff who took part in the poll;per cent poll;percent poll;of those who voted;of those voting;
        of those taking part;of those who took part;of those who had taken part;
        of those who have taken part;of voters;of votes cast;of the votes cast;of votes;
        of the votes;of ballots;of the ballots;of valid votes;of ballots cast;of those who returned;
        of those returning;of those who replied;of those replying;of those who responded;
        of those responding;of the papers;of papers;who voted;who took part;who returned;who replied;
        who responded;who cast;who participated;of members voting;members voting;of members who voted;
        of those casting;of those who cast;of all those who voted;members taking part;
        of those participating;of participants;of the participants;of all votes;who returned a paper;
        who returned papers;
        who returned ballot papers;votes cast;of the voters;staff who voted;those voting;those who voted;
        members that voted;staff that voted;workers that voted;those that voted;of those that voted;
        teachers who replied;votes lodged;of the votes lodged;who had a vote""",
    "everyone": """of everyone balloted;of all members;of everybody with a vote;of those eligible;of those entitled;
        of those entitled to vote;of those eligible to vote;of the entire membership;
        of the whole membership;of the workforce;of its workforce;of the electorate;of all staff;
        of the team;of our staff;of its staff;of its total membership;of the total membership;of the total;
        of everyone entitled;of all those balloted;of all those eligible;of all those entitled;
        of eligible members;of members entitled to vote;of members eligible to vote;of those employed;
        of that membership;of the unit;of all eligible members;of all employees;of its employees;
        of the total workforce;of all workers;of all teachers;of eligible voters;of all its drivers;
        of our employees;of total membership;of total eligible;of the total eligible;of all union members;
        of its members eligible;
        of the membership as a whole;of everybody balloted;of all balloted;of the electorate as a whole""",
    "yes": """voted to join the strike;voted to join strikes;voted to join the action;voted to join the walkout;
        voted to join the stoppage;voted to join strike action;voted to join industrial action;
        put their hands up for;put up their hands for;raised their hands for;
        voted that;confirmed their willingness;voted for action;willing to take action;prepared to take action;
        willing to strike;authorizing;
        authorising;came out for;
        came out in favour of;were "yes;were 'yes;were "yes" votes;were yes votes;
        authority to call a strike;authority to strike;
        permission to strike;power to call a strike;
        gave strike authorization;given strike authorization;came out in favour;came out in favor;come out in favour;
        come out in favor;voted for a strike ballot;vote for a strike ballot;voted for a ballot on strike action;
        voted to take up strike action;voted to take up industrial action;
        for full strike action;for a full strike;for an all-out strike;for all-out strike action;
        for striking;for stoppages;for walking out;are for taking part;are for action;are for striking;
        are for a strike;are for strikes;responded yes;responded "yes;responded 'yes;voted 'yes;voted "yes;voted 'aye;
        voted "aye;voted aye;voted "for";voted 'for';
        answered yes;answered "yes;
        stated their willingness;favour of action;favor of action;support of action;support action;
        backed action;back action;backing action;voted in support of;voted in support;vote in support of;
        voting in support of;in support of;choosing to;chose to;choosing strike;choosing industrial action;
        opting for strike;
        opting for industrial action;chose strike;said they would;would support;
        balloted to go on strike;balloted to strike;balloted in favour;
        balloted in favour of;balloted for;
        gave their blessing;giving their blessing;given their blessing;
        gave their approval;gave approval;gave their backing;elected to;in favour;in favor;in favour of;
        in favor of;favour;favor;favoured;favored;favouring;backed;backing;backs;supported;support;
        supporting;voted for;voted to;voted yes;voted in favour;voted in favor;voted in favour of;vote for;
        vote to;vote in favour;voting for;voting to;voting in favour;voting in favor;voting yes;said yes;
        in agreement with;say yes;saying yes;yes;yes vote;were for;approved;approving;approval;approve;endorsed;
        endorsing;
        endorse;wanted action;wanting action;were ready;ready to;are ready;are prepared;were prepared;
        prepared to;are willing;were willing;would be willing;willing to strike;willing to take;authorised;
        authorized;authorise;authorize;authorization;majority;marked yes;were marked yes;ticked yes;
        would strike;majorities;big majority;was a yes;were a yes;for strikes;for strike;for strike action;
        for industrial action;for action;for a strike;for walkouts;for the strike;for a walkout;for a walk-out;
        for walk-outs;for a stoppage;a yes;
        margin;voted overwhelmingly;for action short of a strike;for action short of strike;
        for action short;for taking action short of a strike;for taking action short of strike;
        for taking action short;take action;would take action;opted for;plumped for;the nod;thumbs up;
        would walk out;go-ahead""",
    "voteshare": """yes vote of;backing of;approval of;majority of;margin of;margins of;mandate of;vote of;votes of;
        score of;
        support stood at;support was;result was;yes share;strike vote was;strike vote of;an approval of;
        votes in favour of;majorities of;support ran at;support of;strike mandate of""",
    "wish": """backing action short of a strike;backing action short of strike;backing action short;
        backed action short of a strike;backed action short of strike;backed action short;
        backed action other than strikes;backed action other than a strike;
        supporting action short of a strike;supporting action short of strike;supporting action short;
        agree;agreed;agreeing;demanding;want to;wants to;want;wants;wanting;wanted;willing;back;supports;
        back a;carry on;opted;opting;mandate;mandates;would take action;said they would;said that they were;
        said they were;said that they would;would be prepared;were content;said no to;did so;were up for""",
    "no": """no votes;against;opposed;opposing;voted no;voted against;said no;saying no;voting no;voting against;
        disagreed;not in favour;were against;rejected strike;rejected industrial;rejected the strike;rejected calls""",
    "pay": """strike pay;pay;wage;wages;salary;salaries;pay rise;pay rises;rise;rises;raise;raises;increase;increases;
        increased;inflation;rpi;cpi;retail price index;prices;cost of living;profit;profits;revenue;
        revenues;shares;dividend;dividends;rose;rising;fell;falling;fallen;up by;down by;up by a;down by a;
        down by a good;cut;cuts;bonus;
        bonuses;in real terms;over two years;over three years;over four years;over five years;a year;
        per year;backdated;budget;budgets;fees;rents;bills;fares;growth;interest;vacancies;vacancy;earn;
        earning;cost;costs;gained;below inflation;uplift;lump sum;consolidated;of the pay bill;an hour;
        per hour;higher;lower;risen;grew;grown;worth;dropped;cost-of-living;pension;pensions;contributions;
        reduction;taxes;tax;unemployment;margin of error;stake;sales;target;less than others;income;
        discount;output;premium;flat-rate;underlying;raised;lift;pensionable""",
    "loss": """lost;losing;loses""",
    "services": """of nhs trusts;of trusts;of councils;of universities;of branches;of services;of trains;of schools;
        of pupils;of patients;of appointments;of flights;of operations;of buses;of its services;
        schools closed;attendance;of the fleet;of normal;of routes;of journeys;of parents;of students;
        of the public;of adults;of people;of residents;of customers;of shareholders;of investors;
        of passengers;of households;of voters in the;of children;of firms;of hospitals;of the market;
        of the vote in;of commuters;of readers;of britons;of americans;of companies;of the population;
        of train drivers in;punctuality;of lessons;of its flights;of the timetable;of classes;
        open as normal;of the country;of the time;of all buses""",
    "poll": """opinion poll;poll;polls;yougov;pollster;polling;exit poll;pollsters;ipsos;mori;poll by;poll for;
        poll of;reader poll;readers' poll;online poll;poll found;poll finds;poll suggests;poll suggested;
        angus-based;comres;polling firm;polled;questioned""",
    "other_vote": """proposed new rules;rule changes;all-member vote;
        policy motion;policy motions;jcr;jcrs;mcr;mcrs;common room;
        general council;parental ballot;ballot of parents;
        proposed new union;amalgamation;rejected the union;reject the union;rejecting the union;
        rejected unionization;student council;
        student councils;students' council;against joining;his party;her party;
        to elect;to resign;resignation;immediate departure;
        no confidence;political fund;opted in;with their feet;favour of joining;favor of joining;
        voted to join;vote to join;in favour of joining;in favor of joining;form a union;forming a union;
        form their union;to organize as members;to organise as members;
        unionizing;unionising;to be recognised;to be recognized;union election;shareholder;shareholders;
        investors;delegates;motion;card vote;students voted;student body;undergraduates;postgraduates;
        residents;referendum;election;elections;elected;re-elected;candidate;candidates;constituency;mps;
        members of the public;of the public;the british public;the american public;the canadian public;
        the australian public;the irish public;most britons;public supports;public backs;public support;voters;adults;
        unionize;unionise;recognising the union;recognizing the union;legally recognised;legally recognized;
        union recognition;union representation;representation;recognition;recognise the union;
        recognize the union;merger;merge;to affiliate;affiliate to;affiliate with;affiliation;
        national labor relations board;nlrb;tenants;
        by-election;leadership;decertify;to leave the eu;brexit;independence;presidential;president of the;
        remuneration;annual meeting;student union;students' union;americans;new zealanders;respondents;
        leave the european union;electorate of;board of directors;council election;
        general secretary election;election for;the party;labour voters;conservatives;democrats;republicans;
        holders;readers;fans;viewers;students;of britons;mayoral;the assembly;assembly members;assembly election;
        assembly elections;
        welsh assembly;national assembly;legislative assembly;general assembly;student assembly;cooperative;parish;
        lawmakers;
        senate;senators;congress;parliament;parliamentary;ministers voted;councillors voted;councillors;
        governors;satisfaction;said they felt;reported feeling;reported being;
        of workers felt;of staff felt;of members felt;
        showed workers felt;showed staff felt;showed members felt;
        that workers felt;that staff felt;that members felt;
        thought about quitting;thought about leaving;considered quitting;considered leaving;considering quitting;
        considering leaving;thinking of quitting;thinking of leaving;thinking about leaving;planning to leave;
        plan to leave;
        national bargaining;opinion survey;were satisfied;are satisfied;told a survey;
        said they had been;said they'd been;had said they had;had said they'd;said they were worried;
        considering leaving;had considered;of defectors""",
    "threshold": """threshold;thresholds;legal requirement;trade union act;trade union bill;minimum turnout;hurdle;
        the law says;the law asks;the law requires;law demands;bar set;at least;must;required;requires;
        requirement;legal minimum;quorum;needed;need to;needs;clears;cleared;to reach;did not reach;
        short of 50;short of the 50;second test;test""",
    "indicative": """indicative poll;consultative poll;internal poll;internal ballot;internal postal ballot;
        workplace ballot;poll of members;poll of its members;consultative;indicative;preliminary;snap poll;
        consultation;consultations;survey;surveyed;consulted;straw poll;informal;non-statutory;consulting;
        canvass;canvassed;referendum;electronic vote;by email;snap survey;pre-ballot;being consulted;
        consult;mock vote;mock strike vote;practice vote;practice strike vote;straw vote""",
    "ballot": """took part in a ballot;took part in the ballot;took part in a vote;took part in the vote;
        taking part in a ballot;taking part in the ballot;taking part in the vote;taken part in the ballot;
        ratification vote;ratification votes;ratification ballot;
        still casting votes;still casting their votes;still casting ballots;still casting their ballots;
        pay ballot;pay ballots;pay vote;
        ballot;ballots;strike votes;ballot for strike action;ballot on strike action;
        ballot for industrial action;ballot on industrial action;ballot over strike action;
        industrial action ballot;authorization vote;authorisation vote;balloted;balloting;vote;votes;
        strike ballot;strike vote;re-ballot;reballot;reballoted;
        reballoting;re-balloting;re-balloted;e-ballot;ballot papers;ballot paper;
        ballot result;ballot results;voted;voting;poll of members;papers;show of hands""",
    "called_off": """injunction halting;which prevents;which halts;injunction stopping;injunction blocking;
    injunction preventing;
        normal service will now run;will now run as normal;will now run normally;
        called the strike off;call the strike off;calls the strike off;calling the strike off;called its strike off;
        called their strike off;called the action off;called the walkout off;called it off;called them off;
        not proceed with;not be proceeding;not proceed;not be going ahead;not now go ahead;called off;
        call off;calling off;calls off;suspended;suspend;suspending;suspends;suspension;postponed;postpone;
        postponing;cancelled;canceled;cancel;cancelling;cancels;withdrawn;withdrew;withdraw;averted;
        withdrawing the strike;withdrawing its strike;withdrawing strike;withdrawing the;
        not go ahead;won't go ahead;not going ahead;won't happen;will not happen;won't take place;will not take place;
        not now take place;will not now;
        won't now;put on ice;put on hold;on hold;halted;shelved;scrapped;put off;dropped;drops;
        not to bring out;never happened;pulled;paused;lifted;given up;are off;is off;spared;stood down;
        walkout off as;walkouts off as;strike off as;strikes off as;strike off after;strikes off after;
        walkout off after;
        agreed to pause;agrees to pause;agree to pause;will pause;ditched;ditches;agreed not to go ahead;
        deferred;abandoned;avoided;ended without;no longer;was pulled;been pulled;had been planned;was off;
        were off;is now off;pull""",
    "talks": """industrial action committee;strike committee;action committee;
        mediation session;come together;came together;coming together;bookings;tickets;refunded;refund;talks;meet;
        meets;meeting;
        meetings;met;negotiations;negotiation;
        conciliation;acas;hearing;hearings;rally;rallies;demonstration;demonstrations;marched;a march;protest;protests;
        conference;court;election;elections;budget;debate;announcement;deadline;expire;expires;expired;
        expiry;lapses;lapsed;lapse;runs out;ran out;run out;result is due;results are due;due to report;
        saying;quoted;ruled;ruling;wrote;posted;tweeted;tweet;filed;contract ended;contracts ended;
        contract ends;contracts end;contract expired;contracts expired;contract expires;contract runs out;
        agreement expired;agreement expires;agreement ends;agreements end;agreement ended;
        published;publish;effective;takes effect;took effect;takes office;
        press conference;report;reported;unveiled;
        interview;letter;wrote;email;summit;injunction;by-election;statement;vigil;petition;announced;
        announce;declared;said;says;told;confirmed;told reporters;decided;decision;agreed;issued;warned;
        added;revealed;signed;introduced;came into force;come into force;begins work;ordered;
        returned to work;return to work;returning to work;back to work;return;returns;at the table;
        bargaining;earliest;as early as;at the earliest;first possible;earliest possible;could lawfully;
        could legally;inflation for;due since;since;resume;resumes;tabled;negotiators;ban""",
    "papers": """notices;closed at;closes at;closing at;voting period;opens on;opened on;open on;
        open in;opens;opened;
        closes on;closed on;closes;close on;closing on;ballot papers;papers;be sent out;sent out;
        ballot begins;ballot starts;vote begins;voting begins;voting starts;ballot opens;ballot closes;
        have until;has until;ballot ends;ballot ended;ballot closed;voting closed;ballot result;
        result of the ballot;results of the ballot;ballot results;result;results;closing date;closing;
        counted;notice;give notice;notice period;be balloted;being balloted;vote on;votes on;voted on;
        voting on;ballot on;balloted on;strike notice;mandate runs""",
    "earlier": """last year;in december;in november;in january;previous;previously;earlier;last time;last autumn;
        last summer;last spring;last winter;years ago;months ago;in 20;first ballot;last month""",
}
