const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns that count people, plural and singular. */
const peopleNouns = set(
  "people persons person individuals individual men man women woman children child kids kid boys boy girls girl " +
    "babies baby infants infant toddlers toddler teenagers teenager teens teen youths youth adults adult adolescents minors minor elderly " +
    "civilians civilian citizens citizen nationals national residents resident villagers villager locals foreigners foreigner " +
    "soldiers soldier troops servicemen serviceman servicewomen marines marine sailors sailor airmen pilots pilot crew crewmen " +
    "crewmembers crewman fighters fighter militants militant insurgents insurgent rebels rebel terrorists terrorist jihadists jihadist " +
    "extremists extremist gunmen gunman attackers attacker bombers bomber assailants assailant suspects suspect combatants " +
    "combatant mercenaries conscripts recruits recruit reservists veterans veteran commandos paratroopers guards guard policemen policeman " +
    "police officers officer cops deputies deputy troopers agents agent personnel officials official members member leaders leader " +
    "commanders commander operatives operative protesters protester protestors protestor demonstrators demonstrator activists activist " +
    "supporters supporter dissidents dissident opponents opponent critics rioters rioter marchers looters worshippers worshipper worshipers " +
    "pilgrims pilgrim passengers passenger commuters commuter travelers travellers tourists tourist holidaymakers visitors visitor " +
    "students student pupils pupil schoolchildren schoolgirls schoolgirl schoolboys schoolboy teachers teacher educators staff faculty staffers " +
    "workers worker employees employee laborers labourers miners miner farmers farmer fishermen fisherman herders drivers driver " +
    "doctors doctor nurses nurse medics medic paramedics patients patient volunteers volunteer firefighters firefighter rescuers " +
    "journalists journalist reporters reporter bloggers blogger lawyers lawyer judges politicians politician lawmakers lawmaker clerics " +
    "migrants migrant immigrants immigrant refugees refugee asylum-seekers aliens deportees settlers settler families relatives relative parents parent mothers mother " +
    "fathers father brothers brother sisters sister siblings sons son daughters daughter grandchildren grandchild couples wives husbands " +
    "widows orphans victims victim survivors survivor bystanders bystander passersby passers-by pedestrians pedestrian shoppers revelers " +
    "revellers partygoers concertgoers mourners homeowners prisoners prisoner inmates inmate detainees detainee hostages hostage captives captive convicts " +
    "convict internees abductees captors pirates pirate smugglers traffickers criminals criminal gangsters murderers adulterers spies spy " +
    "defendants defendant offenders offender monks nuns priests priest pastors missionaries missionary christians christian muslims " +
    "muslim jews jew hindus sikhs yazidis yezidis kurds kurd arabs shiites shias sunnis tamils rohingya uyghurs uighurs copts catholics alawites " +
    "females female males male humans human beings souls folks folk gentlemen gentleman ladies guys loyalists separatists servants diplomats diplomat " +
    "executives executive businessmen engineers engineer contractors contractor athletes players fans spectators residents housemates " +
    "inhabitants followers adherents sympathizers accomplices youngsters seniors pensioners retirees deserters " +
    "peacekeepers peacekeeper observers monitors technicians scientists academics professors actors musicians artists writers " +
    "climbers hikers skiers swimmers migrants sex-workers prostitutes drug-users addicts users buyers vendors traders shopkeepers " +
    "colonels generals general admirals policewomen cadets cadet militiamen militiaman partisans warriors tribesmen chiefs ministers minister " +
    "mayors governors senators deputies candidates councillors punters aboard onboard " +
    "commuters strangers neighbors neighbours friends colleagues comrades compatriots countrymen americans officers conspirators plotters " +
    "combatants fighters crew crews pupils villagers managers manager bosses directors director trainees apprentices apprentice interns sailors seamen seafarers " +
    "cadres cadre unionists trade-unionists organisers organizers campaigners campaigner deputies aldermen bishops bishop deacons imams imam rabbis nuns novices " +
    "shepherds loggers divers diver rowers trekkers hauliers truckers couriers porters carers midwives surgeons paramedic " +
    "toddlers newborns newborn grandparents grandmothers in-laws cousins cousin nephews nieces twins spouses wife husband widow widower spouse grandmother grandfather aunt uncle bride groom boyfriend girlfriend breadwinners " +
    "wardens warden warders warder jailers gaolers constables constable sergeants lieutenants captains majors brigadiers corporals privates sappers gendarmes gendarme rangers ranger " +
    "bureaucrats lecturers headteachers librarians photographers cameramen editors editor columnists correspondents correspondent translators interpreters guides " +
    "cooks cook bakers tailors weavers carpenters electricians plumbers welders roofers bricklayers builders dockers stevedores porters " +
    "rappers singers dancers poets filmmakers novelists comedians actresses " +
    "kidnappers abductors poachers thieves robbers burglars hackers dealers gamblers squatters truants absconders fugitives fugitive escapees " +
    "devotees parishioners bathers beachgoers sherpas sherpa waiters waiter waitresses anglers angler woodcutters ranchers rancher nomads nomad beggars hawkers hawker butchers butcher chefs chef janitors " +
    "painters painter mariners mariner submariners joggers jogger runners bikers acrobats jockeys congregants onlookers campers camper vacationers trippers daytrippers ramblers walkers walker mountaineers mountaineer " +
    "cyclists motorists truckers trucker cabbies chauffeurs conductors conductor stewards stewardesses attendants attendant bartenders barmen receptionists caretakers caretaker groundskeepers housekeepers maids maid nannies nanny babysitters tutors tutor " +
    "instructors instructor professors principals headmasters counsellors counselors paediatricians pediatricians anaesthetists pharmacists dentists dentist vets interns orderlies stretcher-bearers aides aide assistants assistant secretaries treasurers accountants auditors inspectors inspector investigators investigator detectives detective prosecutors prosecutor magistrates magistrate judge jurors lawyer notaries bailiffs " +
    "sharecroppers smallholders labourer laborer ploughmen harvesters pickers shearers foresters lumberjacks beekeepers winegrowers cane-cutters prospectors diggers digger quarrymen drillers oilmen riggers foremen foreman supervisors supervisor machinists machinist operators seamstresses cobblers blacksmiths potters masons mason carvers goldsmiths " +
    "newlyweds lovers godparents stepchildren stepchild triplets quadruplets sextuplets teenaged preschoolers kindergartners freshmen sophomores undergraduates undergraduate graduates graduate scholars scholar alumni classmates classmate schoolmates schoolmate teammates teammate cellmates cellmate inmates roommates flatmates shipmates crewmates flatmate " +
    "defectors defector exiles exile returnees returnee escapers draftees draftee enlistees appointees nominees attendees attendee invitees amputees interviewees internee abductee evacuee deportee trainee retiree devotee parolees parolee probationers " +
    "gangsters gangster hitmen hitman henchmen thugs thug bandits bandit brigands rustlers rustler vigilantes vigilante hostage-takers hijackers hijacker arsonists arsonist stalkers rapists rapist murderer killers killer shooters shooter snipers sniper sympathisers infiltrators saboteurs provocateurs ringleaders ringleader masterminds " +
    "monarchists chieftains chieftain sheikhs sheikh mullahs elders elder laymen laywomen acolytes seminarians seminarian altar-boys choirboys choristers preachers preacher evangelists rabbi monk nun priestesses pastor vicars vicar curates " +
    "spectator fan goalkeepers footballers footballer cricketers cricketer boxers boxer wrestlers wrestler referees referee coaches umpires gymnasts swimmer skier climber hiker trekker diver surfer surfers kayakers kayaker canoeists rafters snorkellers paragliders skydivers balloonists sightseers sightseer backpackers backpacker " +
    "bootleggers boarders evacuees residents' whistleblowers spokesmen physicians clerks cleaners guardsmen lifers",
);

/** Peoples whose name has no telling ending. */
const peoples = set(
  "taliban british french dutch irish welsh scots danes swedes finns germans czechs poles turks greeks serbs croats thais " +
    "filipinos filipino chinese japanese hamas hezbollah isis afghans uzbeks tajiks kazakhs kazaks turkmen kyrgyz americans african-americans " +
    "palestinian israeli american russian syrian iraqi briton britons spaniards basques catalans swiss portuguese vietnamese burmese " +
    "hutus tutsis maoris druze roma gypsies crimeans tatars rohingyas hazaras pashtuns houthis houthi yemenis saudis emiratis kuwaitis qataris " +
    "omanis bahrainis pakistanis bangladeshis bengalis nepalis punjabis kashmiris somalis iraqis israelis azeris azerbaijanis",
);

/** Endings of people's names by place or trade: "Ukrainians", "motorcyclists", "schoolteachers". */
const telling =
  "men children girls boys ans ists goers mates hands folk workers makers keepers holders seekers members fighters nese teachers dwellers islanders landers yorkers".split(
    " ",
  );
const tellingByTail = Map.groupBy(telling, (ending) => ending.slice(-3));
const notTelling = set(
  "estimates climates mates primates underestimates overestimates hands thousands brands lands bands islands demands stands grands strands errands husbands wetlands highlands lowlands " +
    "plans loans vans cans clans means oceans beans jeans organs slogans caravans pans bans spans scans pelicans cyans swans titans deans " +
    "yemen bremen tiananmen oman omen regimen specimen abdomen lists mists fists waists wrists twists exists resists insists assists consists persists costs",
);

/** Whether a noun, lower case, counts people. */
export function isPersonNoun(lower: string): boolean {
  if (peopleNouns.has(lower) || peoples.has(lower)) return true;
  const endings = tellingByTail.get(lower.slice(-3));
  return endings !== undefined && endings.some((end) => lower.endsWith(end)) && !notTelling.has(lower);
}

/** Pronouns of a part: "40 of them", "of whom". */
export const partitivePronouns = set("them whom those which these us you it");

/** Nouns with a count of cases that stand for people: "56 cases", "90 names", "12 bodies". */
export const caseNouns = set("cases case names name identities");
/** A number with one of these counts more of what was just counted. */
export const moreWords = set("more others other additional extra further");

/** Words for all of the counted together: "a total of 10", "a group of 12 students". */
export const collectives = set("total group batch party crowd sum wave contingent team");
