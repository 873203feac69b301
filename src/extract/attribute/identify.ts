import type { Source, SourceType } from "../../domain/source.ts";
import { recordNouns } from "../languages/en/attribution-cues.ts";
import { isPersonNoun } from "../languages/en/people.ts";
import {
  bodyHeads,
  looseBodyHeads,
  offices,
  pronounsBody,
  pronounsMany,
  pronounsPerson,
  timeWords,
} from "../languages/en/speaker-words.ts";
import type { FullNames } from "./full-names.ts";
import { nameParts } from "./name-parts.ts";
import type { Earlier, Met } from "./source-book.ts";
import { sourceTypeOf, speaksForState } from "./source-type.ts";

export interface Reader {
  readonly book: Earlier;
  readonly names: FullNames;
}

/** Who the words of a speaker stand for, by the best name that the article gives; null for a pronoun of nobody met. */
export function identify(surface: string, position: number, reader: Reader): Met | null {
  const words = bareOwner(surface);
  const plain = words.toLowerCase().replaceAll("’", "'");
  const back = lookBack(plain, reader.book);
  if (back !== undefined) return back && withForm(back, surface);
  const definite = /^(?:the|this|that|its|his|her|their)\s+((?:[a-z-]+\s+)?)([a-z-]+)$/.exec(
    plain.replace(/'s$/, ""),
  );
  if (definite && /^\p{Ll}/u.test(words.replace(/^\p{Lu}?\p{L}+\s/u, ""))) {
    const earlier = namedBefore(definite[2] ?? "", (definite[1] ?? "").trim(), position, reader);
    if (earlier) return withForm(earlier, surface, words);
  }
  return fresh(words, surface, position, reader);
}

/** Undefined for words that are no pronoun. */
function lookBack(words: string, book: Earlier): Met | null | undefined {
  const plain = subjects[words] ?? words;
  if (pronounsPerson.has(plain))
    return book.last((met) => met.person || met.human === true) ?? book.last((met) => !met.many);
  if (pronounsBody.has(plain))
    return (
      book.last((met) => !met.person && !met.many && !isSomebody(met.source.name)) ??
      book.last((met) => !met.person && /^\p{Lu}/u.test(met.source.name))
    );
  if (pronounsMany.has(plain)) return book.last((met) => met.many) ?? book.last((met) => !met.person);
  return undefined;
}

/** "a former guard": somebody without a name, whom "it" never stands for. */
const isSomebody = (name: string) =>
  /^\p{Ll}/u.test(name) && isPersonNoun(name.split(/\s/).at(-1)?.toLowerCase() ?? "");

/** "according to him". */
const subjects: Readonly<Record<string, string>> = { him: "he", them: "they" };

function namedBefore(head: string, modifier: string, position: number, { book, names }: Reader): Met | null {
  if (offices.has(head) && !bodyHeads.has(head))
    return book.last((met) => met.person && met.words().has(head));
  if (!bodyHeads.has(head)) return null;
  const sort = looseBodyHeads.has(head) ? null : sourceTypeOf([head], false);
  const exact = book.last(
    (met) =>
      !met.person &&
      (sort === null || sort === met.source.type || met.source.name.toLowerCase().includes(head)) &&
      met.words().has(head) &&
      (modifier === "" || met.words().has(modifier)),
  );
  if (exact && /\p{Lu}/u.test(exact.source.name)) return exact;
  if (looseBodyHeads.has(head)) {
    const body = book.last((met) => !met.person && !met.many && /^\p{Lu}/u.test(met.source.name));
    if (body) return body;
  }
  const name = names.bodyByHead(modifier ? `${modifier} ${head}` : head, position);
  return name ? fresh(name, name, position, { book, names }) : exact;
}

function fresh(words: string, surface: string, position: number, { book, names }: Reader): Met {
  const parts = nameParts(words);
  const { body, description } = parts;
  const alone =
    /^\p{Lu}[’'-]?\p{Lu}?\p{Ll}[\p{L}’'-]*$/u.test(body) &&
    !speaksForState(body) &&
    names.person(body) !== body
      ? body
      : null;
  const person = parts.person ?? alone;
  const name = person ? names.person(person) : names.body(body);
  const own = person ? [alone ? "" : description, body === person ? "" : body] : [description, body, name];
  // What the article says of the name elsewhere is looked up only where the words at hand do not tell.
  const elsewhere = once(() => [
    ...names.around(name, position),
    ...(person && person !== name ? names.around(person, position) : []),
  ]);
  const first = own.find(Boolean);
  const type =
    (person ? ofItsBody(own, book) : null) ??
    typeShown(own, person !== null, first) ??
    typeShown(elsewhere(), person !== null, first ?? elsewhere()[0]) ??
    sourceTypeOf([name], person !== null) ??
    ofItsBody([...own, ...elsewhere()], book) ??
    unknownType(surface);
  const source: Source = { name, names: forms(name, [surface, words, person, body]), type };
  const described = once(
    () =>
      new Set(
        [...own, ...elsewhere(), name]
          .join(" ")
          .toLowerCase()
          .match(/[\p{L}]+/gu),
      ),
  );
  return {
    source,
    person: person !== null,
    many: isMany(words),
    words: described,
  };
}

/** Who stands near a body's name ("prisoners of the Tern League") is not what the body is; of a person it may be. */
function typeShown(shown: readonly string[], person: boolean, first = ""): SourceType | null {
  for (const text of shown) {
    const type = sourceTypeOf([text], person);
    const nearBy = !person && /^(?:witness|anonymous)$/.test(type ?? "") && /\p{Lu}/u.test(first);
    const shownType = nearBy ? sourceTypeOf([withoutMembers(text)], person) : type;
    if (shownType && !(nearBy && shownType === type)) return shownType;
  }
  return null;
}

/** "a network of lawyers", "the Prisoners' Commission": the members do not say what the body is. */
const withoutMembers = (text: string): string =>
  text
    .split(/\s+/)
    .filter(
      (word, at, all) =>
        !/s['’]$/.test(word) &&
        !(all[at - 1]?.toLowerCase() === "of" && /^\p{Ll}/u.test(word) && word.endsWith("s")),
    )
    .join(" ");

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * "its spokeswoman, Dana Ilves": she speaks for the body that spoke last; "the group's" is no government's, "the guard's"
 * is whose name has the word.
 */
function ofItsBody(shown: readonly string[], book: Earlier): SourceType | null {
  const said = shown.map((text) => ownedOffice.exec(text)).find((found) => found !== null);
  if (!said) return null;
  const [, owner] = said;
  const body = (met: Met) => !met.person && !met.many;
  if (owner === undefined) return book.last(body)?.source.type ?? null;
  const word = owner.toLowerCase();
  if (looseBodyHeads.has(word))
    return book.last((met) => body(met) && met.source.type !== "government")?.source.type ?? null;
  return book.last((met) => body(met) && met.words().has(word))?.source.type ?? null;
}

const ownedOffice = /(?:^|,\s)(?:its|their|the (\p{Ll}+)['’]s)\s\p{Ll}/iu;

/** "a shift manager": somebody whose body is not named. */
const unknownType = (surface: string) =>
  /^(?:an?|one|two|three|some|several)\s\p{Ll}/iu.test(surface) ? "anonymous" : "other";

const isMany = (words: string) =>
  /^(?:[\p{Ll}]+\s)*[\p{L}]+(?:[^su]s|people|police|men|women|children)$/u.test(words) &&
  !/^(?:the )?(?:times|united|reuters)/i.test(words);

function withForm(met: Met, ...surfaces: string[]): Met {
  return {
    ...met,
    source: { ...met.source, names: forms(met.source.name, [...met.source.names, ...surfaces]) },
  };
}

const forms = (name: string, list: readonly (string | null)[]) => [
  ...new Set(list.filter((one): one is string => one !== null && one !== "" && one !== name)),
];

const records = [...recordNouns].join("|");
const keptBy = new RegExp(`\\b(?:${records})\\s(?:[\\p{L}]+\\s){0,3}?(?:from|by|of)\\s+(.+)$`, "iu");
/** "a Rapid Wire tally of figures given by officials": whose tally it is, not what went into it. */
const madeBy = new RegExp(
  `^(?:an?|the|another)\\s(\\p{Lu}[\\p{L}.-]*(?:\\s\\p{Lu}[\\p{L}.-]*){0,4})\\s(?:${records}|review|analysis|examination|investigation)\\sof\\s`,
  "u",
);
const ownedBy = new RegExp(`^(.+?)(?:['’]s|s['’])\\s(?:[\\p{Ll}-]+\\s){0,4}(?:${records})$`, "u");
const titledFor = new RegExp(
  `^(?!(?:The|An?|Our|Its|His|Her|Their|This|That)\\s\\p{Ll})((?:the\\s|an?\\s)?\\p{Lu}.*?)\\s(?:${records})$`,
  "u",
);
const ownRecords = new RegExp(
  `^(its|their|his|her)\\s(?:own\\s)?(?:[\\p{Ll}-]+\\s){0,2}(?:${records})$`,
  "iu",
);
const owners: Readonly<Record<string, string>> = { its: "it", their: "they", his: "he", her: "she" };

/** "its paralegals", "their own researchers": whoever they work for. */
const staffOf =
  /^(its|their)\s(?:own\s)?(?:[\p{Ll}-]+\s){0,2}(?:staff|researchers|volunteers|monitors|teams?|members|workers|investigators|experts|office|offices|paralegals|delegates|activists|observers|correspondents|reporters|website|spokes\p{L}{3,6})$/iu;

/** "Foro Norte's records", "figures from the bureau", "a list kept by the daily": whoever keeps them. */
function bareOwner(surface: string): string {
  const staff = staffOf.exec(surface)?.[1]?.toLowerCase();
  if (staff) return owners[staff] ?? surface;
  const maker = madeBy.exec(surface)?.[1];
  if (maker && !timeWords.has(maker.toLowerCase())) return maker;
  const kept = keptBy.exec(surface)?.[1];
  if (
    kept &&
    /^(?:the\s)?\p{Lu}|^(?:the|its|an?|several|two|three)\s|(?:s|police|staff|media|military)$/u.test(kept)
  )
    return kept;
  const owned = ownedBy.exec(surface)?.[1];
  if (owned) return /s['’]\s/.test(surface.slice(owned.length, owned.length + 3)) ? `${owned}s` : owned;
  const titled = titledFor.exec(surface)?.[1];
  if (titled) return titled.replace(/^An?\s/, "");
  return owners[ownRecords.exec(surface)?.[1]?.toLowerCase() ?? ""] ?? surface;
}
