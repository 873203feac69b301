const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Phrases in their order, by the first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;
const phrases = (list: string): Phrases =>
  Map.groupBy(
    list.split(", ").map((phrase) => phrase.split(" ")),
    ([first = ""]) => first,
  );

/** First words of cues that say how somebody is kept, and not how they were taken. */
export const holding = set(
  "hold holds held holding keep keeps kept keeping detention detentions captivity custody imprisonment incarceration internment detaining incarcerated incarcerate incarcerates incarcerating lock locks locked",
);
/** With "of": a count that is kept. */
export const tallies = set("number numbers tally count total");
/** Behind "held": a headline's arrest. */
export const takenFor = set("over after");
/** Beside a verb: what it says lasts. */
export const lasting = set(
  "remain remains remained remaining still stay stays stayed currently being languish",
);
/** How many on a usual day. */
export const anyDay = phrases(
  "on any * day, on any day, at any * time, at any time, on an average day, on the average day",
);
/** "the largest since the war": the span of a comparison, not of the count. */
export const superlative = /^(?:first|most|least|worst|best|only|\p{L}{3,}est)$/u;
/** Present forms before a participle: "are jailed". */
export const presentBe = set("is are 're");

/** A count that runs up to now. `*` is any one word. */
export const running = phrases(
  "so far, to date, thus far, until now, up to now, this year, over the past, over the last, in the past *, in the last *, in recent weeks, in recent months, in recent years, during the past, during the last, within the past",
);
/** "since Monday", "since the war began"; not "had since been", "since they". */
export const sinceStops = set("been being become then, he she it they we i you there had has have was were");
/** A clause of its own begins: what it says of time is not said of the number. */
export const clauseEdges = set(
  "; : but while although whereas though when who which whom where after before because",
);
