const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words of office that stand before a person's name; what follows the last of them is the name. */
export const offices = set(
  "mediator mediators negotiator negotiators intermediary intermediaries president vice-president premier minister secretary chancellor governor gov mayor senator sen congressman congresswoman congressmen rep representative lawmaker legislator deputy mp speaker leader chairman chairwoman chair chairperson " +
    "spokesman spokeswoman spokesperson director chief commander general gen colonel col lieutenant lt major maj captain capt sergeant sgt brigadier brig admiral adm marshal commissioner constable inspector superintendent officer sheriff detective " +
    "judge justice prosecutor attorney ambassador envoy consul ombudsman coroner mr mrs ms miss dr prof professor doctor sir lord lady dame king queen prince princess sheikh sheik imam ayatollah pope cardinal bishop archbishop father fr rev reverend pastor priest rabbi " +
    "coach ceo executive founder manager head official adviser advisor aide analyst researcher expert economist historian epidemiologist scientist author activist lawyer reporter journalist correspondent anchor host candidate nominee staff resident witness " +
    "survivor engineer surgeon nurse medic coordinator representative secretary-general guard member veteran columnist writer editor lt-gen",
);

export const pronounsPerson = set("he she");
export const pronounsBody = set("it");
export const pronounsMany = set("they");

/** "the group", "the ministry": a body that the article has named before. */
export const bodyHeads = set(
  "agencies organizations organisations ministries companies networks outlets councils unions monitors group groups organization organisation agency body watchdog ngo charity company firm network newspaper paper daily magazine channel broadcaster station outlet website ministry department bureau office commission committee council " +
    "court tribunal army military police government administration authority union association federation foundation institute university hospital party movement front force forces service team center centre embassy institution " +
    "monitor observatory coalition alliance operator airline bank university regime militia rebels insurgents militants state association report study statement survey letter",
);
/** Kinds of organisation that "the group" and its like may stand for, however it is named. */
export const looseBodyHeads = set(
  "group organization organisation agency body watchdog ngo charity monitor network outlet company firm institution",
);

/** Those who count without being a body: "lawyers count 834, the families 900". */
export const peopleWhoCount = set(
  "lawyers activists campaigners families relatives survivors witnesses neighbours neighbors villagers residents locals doctors medics nurses prosecutors officials police exiles dissidents opposition " +
    "rebels guerrillas separatists militants unions miners teachers students priests bishops researchers scientists academics historians experts observers volunteers reporters journalists media guards",
);

/** Words that make a capitalised name a body and no person. */
export const bodyWords = set(
  "ministry department police army navy force forces group watch committee council center centre agency office court commission union association federation foundation institute university hospital party front movement service services " +
    "network news times post press journal house senate parliament authority bureau board bank embassy alliance coalition league society project international nations states organization organisation administration government command " +
    "guard corps patrol brigade brigades brotherhood observatory monitor company airlines district county city state republic records headquarters cross crescent rights fund trust campaign church school college rescue defense defence " +
    "security health affairs interior foreign justice control prevention corrections rehabilitation penal radio television tv media agence reuters team teams forum amnesty daily star eagle herald gazette tribune wire desk bulletin",
);

/** Words in a name that are small: "Ministry of Justice", "Bashar al-Assad", "Justicia, Encuentro y Perdón". */
export const nameLinks = set(
  "of the for and de del da di la le el al bin bint ibn abu van von der den y e du des in on ul ur as &",
);

/** Determiners that a name sheds in a table. */
export const shed = set("the a an its his her their our my this that these those some another one");

/** A relation ("his spokesman"): the person is unnamed and the possessor is meant. */
export const timeWords = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow earlier later last this " +
    "week month year night morning afternoon evening noon midnight dawn dusk midday nightfall recently now so then meanwhile separately overall however instead overnight tonight afterwards initially originally",
);
/** "confirmed by telephone": a way, and nobody. */
export const media = set(
  "telephone phone email e-mail mail letter text fax radio post message satellite video whatsapp telegram fingerprint fingerprints dna dental documents document photographs photographs photo photos autopsy autopsies tests testing name names hand relatives' next paper papers slip slips visit visits",
);
