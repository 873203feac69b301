import type { SourceType } from "../../../domain/source.ts";

/** Whole words of a speaker, in lower case and as a pattern, and the type they give. The first row that fits decides. */
export interface TypeRow {
  readonly id: string;
  readonly type: SourceType;
  readonly words: string;
}

const nations =
  "afghan|afghanistan|albania|algeria|algerian|america|american|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|bosnia|brazil|britain|british|bulgaria|" +
  "burkina faso|burma|cambodia|cameroon|canada|chad|chile|china|chinese|colombia|congo|croatia|cuba|cyprus|denmark|ecuador|egypt|egyptian|england|eritrea|estonia|ethiopia|finland|france|french|georgia|germany|german|" +
  "ghana|greece|guatemala|guinea|haiti|honduras|hungary|iceland|india|indian|indonesia|iran|iranian|iraq|iraqi|ireland|israel|israeli|italy|italian|jamaica|japan|japanese|jordan|kazakhstan|kenya|kenyan|" +
  "kuwait|kyrgyzstan|laos|latvia|lebanon|lebanese|liberia|libya|lithuania|malawi|malaysia|mali|malta|mauritania|mexico|mexican|moldova|mongolia|morocco|mozambique|myanmar|nepal|netherlands|new zealand|nicaragua|niger|" +
  "nigeria|nigerian|north korea|norway|oman|pakistan|pakistani|palestine|panama|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|russian|rwanda|saudi|saudi arabia|senegal|serbia|sierra leone|singapore|slovakia|" +
  "slovenia|somalia|south africa|south korea|south sudan|spain|spanish|sri lanka|sudan|sweden|switzerland|syria|syrian|taiwan|tajikistan|tanzania|thailand|thai|togo|tunisia|tunisian|turkey|turkish|turkmenistan|uganda|ukraine|ukrainian|" +
  "united kingdom|united states|uruguay|uzbekistan|venezuela|venezuelan|vietnam|yemen|zambia|zimbabwe|us|u\\.s\\.?|uk|u\\.k\\.?|uae";

/** Capitals that the news names for their governments; a city that is also a common name is left out. */
const capitals =
  "kyiv|kiev|beijing|tehran|jerusalem|tel aviv|ankara|damascus|baghdad|kabul|islamabad|new delhi|pyongyang|seoul|tokyo|london|paris|berlin|caracas|havana|minsk|riyadh|cairo|yerevan|baku|tbilisi|tashkent|bishkek|dushanbe|astana|ashgabat|" +
  "dhaka|kathmandu|colombo|hanoi|phnom penh|vientiane|bangkok|jakarta|manila|kuala lumpur|naypyidaw|canberra|ottawa|brasilia|buenos aires|bogota|bogotá|quito|la paz|asuncion|managua|tegucigalpa|san salvador|port-au-prince|" +
  "rome|madrid|lisbon|vienna|warsaw|prague|budapest|bucharest|sofia|belgrade|zagreb|sarajevo|tirana|skopje|athens|nicosia|stockholm|oslo|copenhagen|helsinki|tallinn|riga|vilnius|brussels|the hague|dublin|bern|" +
  "amman|doha|abu dhabi|muscat|sana'a|sanaa|tripoli|tunis|algiers|rabat|khartoum|juba|addis ababa|asmara|mogadishu|nairobi|kampala|kigali|bujumbura|kinshasa|brazzaville|luanda|lusaka|harare|maputo|pretoria|abuja|accra|lome|lomé|ouagadougou|bamako|niamey|n'djamena|yaounde|yaoundé|bangui|dakar|conakry|freetown|monrovia";

/** A country or its capital, alone, speaks for its government. */
export const governmentPlaces = new RegExp(`^(?:the )?(?:${nations}|washington|moscow|${capitals})$`);

const row = (id: string, type: SourceType, words: string): TypeRow => ({ id, type, words });

export const typeRows: readonly TypeRow[] = [
  row("named-nobody", "anonymous", "anonym\\p{L}+|unnamed|unidentified|not (?:to )?be (?:named|identified)"),
  row(
    "run-by",
    "government",
    "(?:hamas|houthi|taliban|rebel|hezbollah)(?:'s)?[\\s-](?:run|controlled|led) (?:[\\p{L}]+ ){0,3}(?:agenc(?:y|ies)|services?|authorit(?:y|ies)|government|department|office|polic\\p{L}+)|(?:taliban|hamas|houthi|rebel) (?:government|administration)",
  ),
  row("lawmaker-title", "political", "(?:rep|sen)\\.(?= \\p{L})"),
  row(
    "wing-of-armed-group",
    "armed_group",
    "(?:hamas|houthi|hezbollah|taliban|m23|rebel|militia)s?(?:'s?)? (?:(?!-)\\p{L}+'? ){0,2}(?:committee|commanders?|spokes\\p{L}+|leaders?|leadership|wing|delegation|negotiators?)",
  ),
  row(
    "press-office",
    "government",
    "press (?:service|secretary)|(?:presidential|palace|prime minister's|government) (?:press )?office|government (?:lawyers?|attorneys?|figures|data|statistics|spokes\\p{L}+)",
  ),
  row(
    "official-figures",
    "government",
    "official (?:lists?|statistics|figures|data|tall(?:y|ies)|tolls?|counts?|records)",
  ),
  row(
    "trade-union",
    "other",
    "(?:workers|teachers|miners|dockers|drivers|nurses|farmers|fishermen's?|employees|seafarers|staff|labou?r|transport|garment|railway|prison officers?)'? (?:\\p{L}+' )?(?:unions?|guild|syndicate)|union of (?:\\p{L}+ )?(?:workers|teachers|miners|reporters|seafarers|journalists)",
  ),
  row(
    "members-body",
    "ngo",
    "(?:families|mothers|fathers|parents|widows|relatives|prisoners|detainees|inmates|abductees|hostages|victims|survivors|refugees|migrants|lawyers|attorneys|residents|villagers|students|women|citizens|tenants|youth|neighbou?rs|veterans)'? (?:\\p{L}+ ){0,2}?(?:association|committee|collective|forum|network|union|club|society|league|alliance|coalition|platform|federation|aid|support group|solidarity)|(?:front|movement|campaign|committee|union|forum|league|alliance|network) (?:for|of) (?:(?:civil|human|prison|criminal|social) )?(?:rights|liberties|justice|freedoms?|dignity)",
  ),
  row(
    "families-body",
    "ngo",
    "(?:committee|collective|association|network|union|league|assistance network)s? (?:of|for) (?:the )?(?:(?:assistance|support|aid|protection|defen[cs]e) (?:of|for|to) (?:the )?)?(?:(?:political|missing|detained|war) )?(?:relatives|families|prisoners|mothers|victims|detainees|disappeared|persons)|" +
      "(?:families|mothers|prisoners|detainees|relatives|victims)'? (?:association|committee|collective|forum|network|union|club|society|center|centre)|(?:search|lawyers'?|civil society) (?:collective|group|network)|(?:press|journalists'?) (?:union|association|club|council)|medical charity",
  ),
  row(
    "state-rights-body",
    "government",
    `national human rights (?:commission|board|council|institution)|(?:${nations}) (?:independent )?human rights commission|government[\\s-]funded|state (?:rights |human rights )?(?:body|institution)|statutory (?:body|agency)`,
  ),
  row(
    "nation-officials",
    "government",
    `(?:${nations}) officials(?! (?:\\p{L}+ ){0,3}(?:who|speaking))|(?:afghan|german|french|dutch|greek|czech|swiss|turkish|palestinian|[\\p{L}]{2,}(?:ian|ese|nish|lish|tish|dish|rish|ani|eli|aqi|emi|udi|ari|orean|exican|merican|frican|zuelan|cuban)) (?:officials?|diplomats?|authorities|negotiators?)`,
  ),
  row(
    "doctors-body",
    "medical",
    "(?:doctors|physicians|medics|nurses|medical)'? (?:assembly|union|syndicate|association|committee|network|council|society)",
  ),
  row(
    "state-body",
    "government",
    "(?:disaster|emergency|relief|rescue|civil (?:protection|defen[cs]e)|meteorological|aviation|maritime) (?:\\p{L}+ ){0,3}(?:agency|authority|board|service)|(?:foreign|home|cabinet|coordination|search and rescue) office|(?:presidential|governmental|interministerial|parliamentary) (?:\\p{L}+ ){0,2}(?:committee|commission|council|task force)",
  ),
  row("bar", "other", "bar association|law society"),
  row(
    "lobby",
    "ngo",
    "lobby(?:ing)? groups?|pressure groups?|citizens'? (?:league|association|group|committee)",
  ),
  row("clinicians", "medical", "medical director|head nurse|clinicians'?"),
  row(
    "activists",
    "other",
    "activists?(?! (?:news|network|group|agency|committee|union|association|watch))|campaigners?|critics|organi[sz]ers?",
  ),
  row(
    "state-expert",
    "government",
    "(?:government|state|police|county|district) (?:pathologist|chemist|doctor|epidemiologist|scientist)s?",
  ),
  row(
    "policy-scholar",
    "expert",
    "(?:senior |research |visiting )*fellows?|(?:defen[cs]e|security|strategic|policy|peace|conflict|war|international|regional|area) studies|authors? (?:of|on) (?:the |a )?(?:study|paper|survey)|lead authors?|co-?authors?|pathologists?|virologists?",
  ),
  row(
    "border-service",
    "government",
    "immigration (?:and customs|service|authorit(?:y|ies)|department|office|agency|control)|customs (?:and|service|department)|(?:law )?enforcement(?: and removal)?|field office|border (?:patrol|force|service|agency)|homeland security",
  ),
  row(
    "clergy",
    "other",
    "church|diocesan|diocese|priests?|reverend|rev|fr|pastors?|vicars?|parish|bishops?|archbishops?|imams?|rabbis?|monks?|nuns?|abbots?|cardinal",
  ),
  row(
    "law-teacher",
    "expert",
    "(?:teaches|teaching|lecturer|lectures|reader|chair|professor|professors|statistician|demographer)(?: \\p{L}+)*",
  ),
  row("wire-agencies", "media", "(?:international|foreign|wire|press) agenc(?:y|ies)|wire services?|wires"),
  row(
    "assembly",
    "political",
    "(?:national |constituent |regional |state )?assembly|(?:committee|leader|member|benches) (?:of|in) (?:the )?parliament|(?:workers'?|people's|popular|united|patriotic|democratic|national|socialist|labour) front|(?:a|the|ruling) deputy(?! (?:\\p{L}+ ){0,3}(?:minister|chief|director|commander|governor|secretary|mayor|head|prime|attorney|sheriff|police|ambassador|commissioner|spokes))|backbenchers?|whips?",
  ),
  row(
    "health-body",
    "medical",
    "health (?:board|trust|cent(?:re|er)|post)|nhs|blood bank|infirmary|sanatorium|field hospital",
  ),
  row(
    "official-list",
    "government",
    "official (?:register|figure|number|version|gazette|bulletin)|police (?:superintendent|inspector)|(?:sector|police|battalion|station|division|operations) chief|(?:interior|health|defen[cs]e|education) (?:cs|ps)|superintendents?|inspectors?|detectives?|sergeants?|fire chief|incident commander",
  ),
  row(
    "igo-commission",
    "igo",
    "international commission|(?:monitoring|observer|observation|peacekeeping|stabili[sz]ation|fact-finding) mission|(?:refugee|migration) agency|high commissioner",
  ),
  row(
    "national-health",
    "government",
    "national institutes? of (?:health|allergy)|health and human services|public defenders?",
  ),
  row(
    "former",
    "expert",
    "(?:former|ex|retired)[\\s-]+[\\p{L}\\s.-]{0,40}(?:official|officer|minister|president|general|ambassador|director|chief|prosecutor|diplomat|adviser|advisor|commander|agent)s?",
  ),
  row(
    "state-media",
    "government",
    "state (?:news|media|television|tv|radio|press|broadcaster|[\\p{L}]+ agency)|state[\\s-](?:run|owned|controlled|linked|affiliated|backed|funded|aligned)|official (?:news|media|gazette)|xinhua|tass|itar-tass|ria(?: novosti)?|irna|kcna|cctv|anadolu|national news agency|official (?:outlets?|channels?)|(?:judiciary|army|government|presidency|police)(?: 's|'s)? (?:own )?(?:outlets?|news agency|website|newspaper)|press tv|granma|global times|sana",
  ),
  row(
    "military-spokesman",
    "government",
    "(?:health|interior|defen[cs]e|foreign|justice|information|security|home|transport|labou?r|education|disaster|emergency|emergencies) (?:ministry|minister|department|secretary|authorit(?:y|ies)|officials?)|ministry|ministries|ministry of [\\p{L}]+|gaza(?:'s|’s)? government|media office",
  ),
  row(
    "armed-opposition",
    "armed_group",
    "hamas|hezbollah|hizbullah|taliban|taleban|isis|isil|islamic state|daesh|pkk|kurdistan workers|houthis?|al[\\s-]qaeda|al[\\s-]qaida|boko haram|al[\\s-]shabaab|al[\\s-]shabab|jihadists?|islamic jihad|farc|eln|lord's resistance army|m23|rapid support forces|rsf|rebels?|insurgents?|militants?|militias?|guerrillas?|separatists?|kidnappers|hijackers|gunmen|brigades|armed group|liberation (?:front|army)|revolutionary (?:armed forces|army|front|united front)|resistance (?:army|front|forces)|maoists?|naxalites?|free syrian army|fdlr|adf rebels|tigray defence forces",
  ),
  row(
    "medical",
    "medical",
    "hospitals?|medics?|medical (?:sources?|officials?|workers?|staff|teams?|officers?|service|center|centre|examiner)|doctors?|physicians?|surgeons?|nurses?|paramedics?|clinics?|ambulance|morgue|mortuary|health workers?",
  ),
  row(
    "igo",
    "igo",
    "un|u\\.n\\.?|united nations|unhcr|unicef|unesco|unrwa|unama|ocha|ohchr|undp|iom|world health organi[sz]ation|world bank|imf|oas|organi[sz]ation of american states|european (?:union|commission|parliament|council)|eu|nato|african union|arab league|" +
      "osce|ecowas|asean|iaea|international (?:organi[sz]ation for migration|criminal court|atomic energy agency|labou?r organi[sz]ation)|opec|interpol|europol|world food programme",
  ),
  row(
    "expert-body",
    "expert",
    "universit(?:y|ies)|professors?|prof|researchers?|scientists?|analysts?|academics?|historians?|economists?|scholars?|think tank|institute of|institute for|experts?|epidemiologists?|virologists?|seismologists?|lancet|consultants?|criminologists?|study",
  ),
  row(
    "ngo",
    "ngo",
    "ngos?|non-?\\s?government(?:al)?|rights (?:groups?|organi[sz]ations?|watchdogs?|activists?|monitors?|monitoring|bod(?:y|ies)|advocates|commission|center|centre)|human rights|amnesty|red cross|red crescent|icrc|ifrc|hrw|doctors without borders|médecins sans frontières|" +
      "medecins sans frontieres|msf|charit(?:y|ies)|aid (?:groups?|agenc(?:y|ies)|workers?|organi[sz]ations?)|foundation|watchdogs?|advocacy|observatory|foro penal|aclu|civil liberties|save the children|oxfam|committee to protect|reporters without borders|" +
      "white helmets|humanitarian|relief (?:groups?|agenc(?:y|ies)|organi[sz]ations?)|legal (?:watch|aid)|data (?:desk|project)|monitoring groups?|monitors?|campaign(?:ers)? (?:group|against|for)|b'tselem|center for constitutional rights|innocence project|prison law office|law project|non-?profits?|(?:advocacy|campaign|activist|civil society|monitoring|victims'?|women's|prisoners'?) (?:groups?|organi[sz]ations?)|families forum|hostages and missing families|watch|project|watch group|archive",
  ),
  row(
    "media",
    "media",
    "cnn|bbc|reuters|afp|agence france-presse|associated press|ap|upi|efe|dpa|ansa|nbc|abc news|cbs|fox news|msnbc|npr|pbs|al jazeera|al[\\s-]arabiya|times|post|guardian|journal|gazette|herald|tribune|telegraph|bloomberg|politico|axios|newsweek|haaretz|" +
      "le monde|der spiegel|el pa[ií]s|sky news|wire|eagle|courier|ledger|dispatch|chronicle|observer|examiner|the star|daily star|newspapers?|news (?:agenc(?:y|ies)|outlets?|reports?|organi[sz]ations?|channels?|site|website|service)|media|press|broadcasters?|television|tv|radio|magazine|journalists?|reporters?|correspondents?|photographers?|interfax|kyodo|yonhap|dailies|daily|propublica|reports",
  ),
  row(
    "outlets",
    "media",
    "(?:news |opposition |independent |exile |local |pro-government |investigative )?(?:websites?|news sites?|newspapers?|broadcasters?|radio stations?|television channels?|tv channels?|dailies|tabloids?)",
  ),
  row(
    "political",
    "political",
    "opposition|lawmakers?|legislators?|senators?|sen|congress(?:man|woman|men)|rep|reps|mps?|members? of parliament|part(?:y|ies)|democrats?|democratic leader|republicans?|candidates?|campaign|politicians?|muslim brotherhood|fatah|nominee|caucus|deputies|house speaker",
  ),
  row(
    "witness",
    "witness",
    "witnesses|witness|eyewitness(?:es)?|residents?|villagers?|locals|relatives?|famil(?:y|ies)|parents?|mothers?|fathers?|brothers?|sisters?|sons?|daughters?|wife|husband|uncle|cousin|survivors?|neighbou?rs?|passengers?|bystanders?|refugees?|detainees?|prisoners?|inmates?|hostages?|students?|lawyers?|attorneys? for|passers-?by|protesters|demonstrators|driver|farmers?|fisherm[ae]n|tribesmen|elders?|labou?rers?|teacher|shopkeepers?|traders?|vendors?|carpenters?|mechanics?|housewi(?:fe|ves)|pensioners?|retirees?|grand(?:mother|father)s?|boatm[ae]n|tailors?|barbers?|bakers?|waiters?|tourists?|pilgrims?|worshippers?|shepherds?|herders?|herdsm[ae]n|diggers?|miners?|fishers?|shoppers?|commuters?|worker at|guard on|children among",
  ),
  row(
    "named-body-official",
    "government",
    "(?:health|hospital|police|military|army|defen[cs]e|security forces|government|ministry|city|state|county|federal|municipal|provincial|regional|district|port|prison|prisons|corrections?|fire|emergency|rescue|disaster|election|immigration|customs|" +
      "border|law enforcement|white house|pentagon|state department|administration|justice department|homeland security|ice|judicial|court|judiciary|transport|aviation|railway|embassy|consular|school|palace|presidential|kremlin|civil defen[cs]e) (?:[\\p{L}]+ )?(?:officials?|officers?|authorities|chiefs?|leaders?|workers|spokes(?:man|woman|person|people))",
  ),
  row(
    "unnamed",
    "anonymous",
    "(?:(?:military|security|medical|police|government|diplomatic|intelligence|local|political) )?sources?|officials?|diplomats?|(?:people|persons?) (?:familiar|with (?:direct )?knowledge)|insiders?|anonymous|aides?",
  ),
  row(
    "government",
    "government",
    "governments?|gov|govt|president|vice president|prime minister|premier|chancellor|ministers?|governors?|mayors?|police|policemen|constables?|sheriff(?:'s)?|deputy sheriff|officers?|army|military|navy|naval|marines|air force|troops|armed forces|defen[cs]e forces|idf|coast\\s?guard|(?:border|harbou?r|national|revolutionary|republican|presidential|palace|prison|frontier|city) guards?|border patrol|" +
      "authority|authorities|courts?|judges?|justices?|magistrates?|prosecutors?|attorney general|district attorney|da|departments?|dept|bureau|investigative (?:committee|directorate|department)|committee of inquiry|fsb|kgb|sbu|fbi|cia|dea|mi5|mi6|ice|dhs|cdc|fema|nypd|lapd|pentagon|white house|kremlin|downing street|élysée|elysee|palace|cabinet|secretary|" +
      "directorates?|(?:district|regional|provincial|municipal|federal|state|city|county|governor(?:'s)?|collector(?:'s)?|mayor(?:'s)?) (?:(?:health|land|statistics|education|disaster|social|population) )?office|(?:national |federal |central )?(?:statistics|statistical|prisons?|meteorological|weather|parole|probation|electoral|census|emergency|disaster|penitentiary) (?:office|bureau|board|agency|directorate)|harbou?r ?master|civil guard|gendarmerie|carabinieri|(?:general|coordination) staff|(?:regional|provincial|district) (?:head|chief|leader)|ministerio|embassy|consulate|envoys?|ambassador|consul|general|gen|colonel|col|lt|maj|major|capt|captain|brig|sgt|admiral|commander|commissioner|commission|administration|regime|centers? for disease control|civil (?:defen[cs]e|protection)|fire (?:department|service|chief|brigade|marshal)|firefighters|" +
      "emergency (?:services?|management|department)|rescue (?:services?|workers?|teams?)|rescuers|parliament|senate|congress|tribunal|state|county|city|council|registry|prison service|ombudsman|coroners?|medical examiner|junta|security (?:forces|service|council|adviser|advisor)|intelligence|headquarters|crown prince|king|emir|sultan|spy agency|" +
      "trump|biden|obama|bush|clinton|putin|zelensky|zelenskyy|netanyahu|erdogan|maduro|modi|xi jinping|macron|merkel|fauci|pompeo|kerry|assad|duterte|census|task force|service|agency",
  ),
  row(
    "company",
    "company",
    "company|companies|corporation|corp|inc|ltd|llc|plc|airlines?|airways|operator|firm|bank|group holdings|minerals|mining|executives?(?! director)|ceo|chief executive|employer|factory|manufacturer|facebook|twitter|google",
  ),
  row(
    "group",
    "ngo",
    "cent(?:er|re) for|cent(?:er|re)|(?:press|journalists'?|civil liberties|tenants'?|prisoners'?|mothers'?) union|forum|collective|mission|campaign|partnership|alliance|coalition|association|federation|league|network|society|council|committee|initiative|trust|organi[sz]ation",
  ),
  row(
    "union",
    "other",
    "(?:trade |workers'? |miners'? |teachers'? |dockers'? )?(?:unions?|guild|chamber|syndicate)|union leaders?",
  ),
  row("movement", "political", "front|movement|bloc|convergence|slate"),
  row("institute", "expert", "institute|survey|study|researchers?|lab|laboratory|academy|doctor|dr"),
  row("founder", "ngo", "(?:co-?)?founders?"),
  row("cause", "ngo", "for (?:life|peace|justice|freedom|rights|change|democracy|hope|truth|dignity|reform)"),
  row("bare-group", "ngo", "groups?"),
];
