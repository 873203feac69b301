/** Killed, freed and found dead in the news as people are. */
const animals =
  "animals animal cattle cows cow calves oxen yaks buffalo buffaloes sheep lambs goats horses horse ponies donkeys mules camels pigs pig hogs boars dogs dog puppies cats kittens " +
  "birds bird chickens hens ducks geese turkeys swans gulls eiders pigeons crows ravens sparrows starlings eagles hawks falcons vultures owls parrots penguins pelicans flamingos storks cranes ostriches chicks poultry " +
  "fish salmon trout tuna sharks whales whale dolphins porpoises manatees turtles tortoises crocodiles alligators snakes snake lizards frogs toads crabs lobsters bees wasps mosquitoes locusts insects butterflies " +
  "elephants elephant rhinos rhinoceroses hippos giraffes zebras lions lion tigers tiger leopards cheetahs bears bear wolves wolf foxes fox hyenas monkeys chimpanzees gorillas orangutans lemurs deer elk moose reindeer antelopes gazelles " +
  "kangaroos koalas wombats rabbits hares squirrels rats mice minks mink ferrets otters beavers badgers hedgehogs bats livestock";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Counted nouns that are no people: a number with one of them is refused with a notice. */
export const thingNouns = set(
  "paintings painting artworks sculptures manuscripts statues coins jewels relics " +
    "homes home houses house buildings building apartments flats rooms room shops stores businesses schools school hospitals hospital clinics " +
    "churches church mosques temples villages village towns town cities city districts provinces states countries country nations islands counties " +
    "trawlers trawler tankers tanker freighters yachts yacht barges dinghies canoes vessels vessel ships ship boats boat ferries aircraft planes plane jets helicopters drones vehicles vehicle cars car trucks truck buses bus " +
    "trains train motorcycles ambulance ambulances tanks tank rockets rocket missiles missile bombs bomb shells airstrikes strikes strike raids raid attacks attack " +
    "blasts explosions explosion shootings shooting incidents incident battles clashes crashes crash accidents accident fires fire quakes earthquake " +
    "earthquakes aftershocks floods storms hurricanes weapons weapon guns rifles pistols rounds bullets cartridges warheads mines " +
    "jobs job companies company firms banks accounts agencies groups group organizations organisations organizations' parties party unions gangs factions " +
    "brigades battalions divisions units unit teams team camps camp sites site locations areas places points checkpoints bases base " +
    "laws law bills bill rules regulations articles article reports report documents document pages books letters emails messages posts tweets videos photos " +
    "images films songs copies signatures votes vote seats seat elections election polls questions issues issue reasons ways things thing steps measures " +
    "charges charge counts count crimes crime cases offenses offences lawsuits complaints warrants orders sentences trials hearings appeals " +
    "infections infection tests test doses dose beds bed ventilators masks vaccines vaccinations hospitalizations symptoms diseases outbreaks " +
    `${animals} ` +
    "trees tree roofs crops farms " +
    "games game matches match teams goals points wins losses titles medals episodes seasons films movies albums " +
    "members' dollars euros tons barrels meals trips flights flight routes route roads bridges stations station lines " +
    "generations times time years days hours parts part types kinds sides side phases phase stages rounds round talks meetings summits visits phone calls " +
    "sanctions tariffs deals agreements treaties violations abuses allegations threats bomblets bombings suicides-attempts explosives devices device grenades " +
    "percent percentage points followers subscribers views likes comments shares facebook twitter dogs nests shelters shelter tents acres",
);
