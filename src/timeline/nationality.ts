/** Nouns for people of a nation, or words for the nation, beside the adjective: "Spaniards" are "Spanish citizens". */
const ADJECTIVES = new Map(
  (
    "spaniard spanish,spain spanish,briton british,brit british,uk british,swede swedish,dane danish,finn finnish,turk turkish," +
    "pole polish,scot scottish,irishman irish,frenchman french,dutchman dutch,serb serbian,croat croatian,slovak slovakian," +
    "czech czech,argentine argentinian,filipino philippine,thai thai,arab arabic,kurd kurdish,afghan afghan,us american," +
    "usa american,foreigner foreign"
  )
    .split(",")
    .map((pair): [string, string] => {
      const [noun = "", adjective = ""] = pair.split(" ");
      return [noun, adjective];
    }),
);

/** Words of a group with its nation as an adjective, "U.S." (read as "u", "s") among them; others are kept. */
export function nationality(words: readonly string[]): string[] {
  const joined = words.flatMap((word, at) => {
    if (word === "u" && words[at + 1] === "s") return ["american"];
    return word === "s" && words[at - 1] === "u" ? [] : [word];
  });
  return joined.map((word) => ADJECTIVES.get(word) ?? word);
}
