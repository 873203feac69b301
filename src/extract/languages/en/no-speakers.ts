const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Amounts at the head of a phrase: what follows is counted, and mostly does not speak. */
export const countOpeners =
  /^(?:(?:at least|more than|fewer than|less than|up to|about|around|some|over|nearly|almost|another|only|just|all|the other|an estimated|roughly)\s+)*(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|an? (?:dozen|hundred|couple|score)|hundred|thousand|million|dozens|scores|hundreds|thousands|millions|half|most|many|several|few|a few|some|none|both|a third|a quarter|part)(?![\p{L}-])\s*(?:of\s+(?:the\s|its\s|their\s|his\s|her\s)?)?/iu;

/** Counted people who do speak: "two diplomats", "dozens of witnesses", "three people familiar with the talks". */
export const countedSpeakers =
  /(?<![\p{L}])(?:officials?|officers?|sources?|diplomats?|judges?|lawyers?|attorneys?|ministers?|lawmakers?|senators?|deputies|doctors?|medics?|nurses?|surgeons?|witness(?:es)?|eyewitness(?:es)?|residents?|villagers?|neighbou?rs?|relatives?|survivors?|journalists?|reporters?|correspondents?|newspapers?|agencies|groups?|organi[sz]ations?|ngos?|ministries|hospitals?|unions?|parties|aides?|advis[eo]rs?|analysts?|experts?|researchers?|economists?|activists?|monitors?|rescuers|police|generals?|commanders?|governors?|mayors?|prosecutors?|spokes(?:men|women|people)|(?:people|persons?) (?:familiar|close|with|briefed)|guards?|teachers?|drivers?|men|man|women|woman|reports?|documents?|studies|statements?|media|outlets?|accounts?|records|companies|insurers|countries|governments)(?![\p{L}])/iu;

/** Words that stand for nobody in particular when they stand alone. */
export const nobody = set(
  "people persons person others other some many most several half both none all any each few two one another everyone everybody anyone someone somebody nobody " +
    "them those these that this there here it's what which who whom more less much enough men women children bodies cases names prisoners hostages detainees inmates victims " +
    "dead deaths injured wounded missing killed arrested freed releases arrests toll number numbers total figure count",
);

/** Verbs and connectives that no noun phrase opens with: "gave the official", "citing state". */
export const verbOpeners = set(
  "gave gives give giving said says say told tells citing cited quoting quoted saying adding including according brings brought bring took takes take made makes make put puts held holds hold " +
    "went goes came comes got gets saw sees left leaves called calls ordered orders has have had is are was were be been being will would could may might can should must do does did not " +
    "killed killing died dying freed freeing arrested arresting wounded injured found finding raised raising released releasing speaking asked asking whether if when while because although than then",
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** Verbs of deeds and of effects: "ensured that 12 were freed" says nothing of who counted. */
export const neverSays = words(
  "ensured ensures meant means caused causes demanded demands ordered orders required requires agreed agrees decided decides helped helps " +
    "resigned died killed arrested detained freed released injured wounded jailed escaped collapsed exploded crashed arrived followed continued remained ended started happened occurred erupted closed " +
    "drowned vanished disappeared intervened failed succeeded retreated advanced rioted landed stopped moved acted changed increased dropped doubled fled " +
    "marched gathered waited stayed lived worked worried helped joined passed reached turned looked seemed appeared proved resulted arranged insured wished hoped wanted transferred moved sent taken brought charged convicted sentenced accused pleaded elected appointed based located backed funded controlled occupied besieged seized captured recovered rescued evacuated displaced affected destroyed damaged hit struck " +
    "needed used tried managed surrendered battled clashed ruled sparked triggered prompted signed voted raided stormed shelled bombed attacked fired sailed travelled traveled",
);
/** A sentence that opens so has its main clause behind the comma. */
export const opensSubordinate = words(
  "when after as if because while although though once since before until unless whenever with despite amid",
);
/** Who may be spoken to, and where, between a verb of saying and "that". */
export const addressees = words(
  "itself himself herself themselves reporters journalists parliament lawmakers us them him her the a an on in at to state television radio statement interview court " +
    "letter message post report briefing conference news press interviewers listeners viewers readers diplomats senators deputies mps judges afp reuters ap cnn bbc",
);

/** What shows something but can't say who counted. */
export const exhibits: ReadonlySet<string> = new Set(
  "test tests result results sample samples autopsy autopsies image images imagery picture pictures photo photos photograph photographs footage video videos scan scans x-rays forensics evidence fingerprint fingerprints dna".split(
    " ",
  ),
);

/** What happens to people; in lower case, for a name may have such a word. */
export const events: ReadonlySet<string> = words(
  "outbreak outbreaks epidemic pandemic attack attacks bombing bombings blast blasts explosion explosions earthquake earthquakes quake quakes flood floods flooding fire fires blaze crash crashes collision " +
    "storm storms cyclone hurricane typhoon tornado strike strikes airstrike airstrikes raid raids shelling accident accidents disaster shipwreck sinking landslide landslides avalanche war fighting clashes " +
    "violence riots unrest siege shooting shootings massacre gunfight firefight ambush stampede crush heatwave drought famine",
);
