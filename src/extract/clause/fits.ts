import { listNouns } from "../languages/en/figures.ts";
import * as grammar from "../languages/en/grammar.ts";
import type { CueHit } from "./cue-index.ts";
import type { Context, Decided } from "./rule.ts";
import { countsThing, lowerAt, type SentenceView } from "./view.ts";

/** Who is looked for because of what he did, and is not missed. */
const wanted: ReadonlySet<string> = new Set(
  "gunmen gunman suspects suspect attackers attacker assailants assailant shooters shooter fugitives fugitive killers killer escapees gang robbers accomplices".split(
    " ",
  ),
);
/** Weak verbs that mean people whatever is counted, as long as it is no thing. */
const plain = /^(?:releas|seiz|captur)/;
/** Weak verbs that need people, or an article about custody. */
const peopled = /^(?:held|hold|exchang|swap|snatch)/;
const medical: ReadonlySet<string> = new Set(
  "hospital hospitals clinic clinics infirmary medics medic paramedics doctors doctor surgeons ward wards ambulance ambulances".split(
    " ",
  ),
);
/** Verbs of release that also say where people go: "came out", "left their cells", "got bail". */
const everyday = /^(?:com|cam|go|we|g[eo]t|walk|emerg|exit|return|ma[kd]|leav|left|escap)/;
/** In these only what was done counts: "committed to rescuing the 40 nurses still held" frees nobody. */
const wishable = /^(?:return|rescu|transfer)/;

/** Whether the cue can be meant of what is counted: weak verbs and some words take things as well as people. */
export function fits(context: Context, hit: CueHit, shape: string): boolean {
  const { head, headWord } = context.slot.phrase;
  if (head === "thing") return countsThing(context.view, headWord, hit.kind);
  if (head === "event" || head === "case") return hit.role !== "weak";
  const word = lowerAt(context.view, hit.from);
  if (word === "free" && hit.role === "state") {
    return context.custody && head !== "unknown" && endsPhrase(context.view, hit.to + 1);
  }
  // "came home": the captives, where some are spoken of.
  if (hit.kind === "released" && hit.role === "intransitive" && lowerAt(context.view, hit.to) === "home")
    return (
      context.slot.phrase.headCue?.kind === "detained" || (context.custody && context.earlier.some(isCustody))
    );
  if (hit.kind === "released" && publishes.test(lowerAt(context.view, hit.to + 1))) return false;
  if (hit.kind === "released" && word === "released" && isFigure(context)) return false;
  // "two men who got out of a car"
  if (hit.kind === "released" && everyday.test(word) && ofVehicle(context.view, hit.to + 1)) return false;
  // "came out", "got bail", "left their cells": only where somebody is held.
  if (
    hit.kind === "released" &&
    hit.role === "intransitive" &&
    everyday.test(word) &&
    lowerAt(context.view, hit.to) !== "free"
  )
    return context.custody && head !== "unknown";
  if (hit.kind === "released" && (leavesHospital(context, hit) || ofTheDead(context))) return false;
  if (word.startsWith("pick") && (head === "unknown" || byRescuers(context.view, hit.from))) return false;
  if (hit.kind === "missing" && hit.role === "nominal" && isWanted(context)) return false;
  if (hit.role === "nominal") return nominalFits(context, hit);
  return hit.role !== "weak" || weakFits(context, hit, shape);
}

/** "looking for 140 more people with suspected links to the gang". */
function isWanted({ view, slot: { phrase } }: Context): boolean {
  if (wanted.has(phrase.headWord ?? "")) return true;
  const behind = view.tokens.slice(phrase.to + 1, phrase.to + 7);
  return behind.some(({ lower }) => /^(?:suspected|accused|wanted|linked|links|involved)$/.test(lower));
}

/** "the figure of 288 released by the ministry": the figure was made public. */
const isFigure = ({ view, slot: { phrase } }: Context): boolean =>
  phrase.head === "none" &&
  /^(?:of|at)$/.test(lowerAt(view, phrase.from - 1)) &&
  /^(?:figure|toll|tally|count|estimate|number)$/.test(lowerAt(view, phrase.from - 2));

/** "of a small white van", behind "got out". */
const ofVehicle = (view: SentenceView, at: number): boolean =>
  /^(?:of|from)$/.test(lowerAt(view, at)) &&
  [1, 2, 3, 4].some((step) => vehicles.has(lowerAt(view, at + step)));
/** "released information on 16 people". */
const publishes =
  /^(?:information|details|data|footage|videos?|photos?|photographs|pictures|images|statements?|documents|files|records|statistics|figures|recordings?|transcripts|emails)$/;
const vehicles: ReadonlySet<string> = new Set(
  "vehicle vehicles car cars van vans truck trucks taxi taxis bus buses pickup suv jeep jeeps lorry train boat boats plane planes helicopter building house houses office offices restaurant church school hotel shop store".split(
    " ",
  ),
);

const isCustody = ({ decision: { kind } }: Decided) => kind === "detained" || kind === "released";

/** "1,114 patients were released from treatment centres", "treated and released", "release 22 staff from contracts". */
function leavesHospital({ view, slot }: Context, hit: CueHit): boolean {
  if (!/^(?:releas|free|let)/.test(lowerAt(view, hit.from))) return false;
  const { headWord } = slot.phrase;
  // "released five employees abducted in May": these are no dismissals.
  const wereHeld = view.cuesFrom[slot.phrase.to + 1]?.some(({ kind }) => kind === "detained");
  if (/^(?:patients?|staff|employees?|contractors?)$/.test(headWord ?? "")) return !wereHeld;
  if (lowerAt(view, hit.from - 1) === "and" && /^(?:treated|examined)$/.test(lowerAt(view, hit.from - 2)))
    return true;
  const behind = [1, 2, 3, 4].map((step) => lowerAt(view, hit.to + step));
  return (
    behind[0] === "from" &&
    behind.some((word) => medical.has(word) || /^(?:treatment|contracts?|contract|quarantine)$/.test(word))
  );
}

/** "18 of the dead had been handed over to their families". */
function ofTheDead({ view, slot }: Context): boolean {
  if (slot.phrase.partitive === null) return false;
  const words = view.tokens.slice(slot.to + 1, slot.phrase.to + 3);
  return words.some(({ lower }) => /^(?:dead|deceased|bodies|victims|corpses|fallen)$/.test(lower));
}

function nominalFits({ slot, custody }: Context, hit: CueHit): boolean {
  const { head, headWord } = slot.phrase;
  if (head === "unknown") return hit.kind !== "released" && hit.to === hit.from;
  return hit.kind !== "released" || headWord !== null || custody;
}

function weakFits({ slot, custody, view }: Context, hit: CueHit, shape: string): boolean {
  const { head, headCue } = slot.phrase;
  const word = lowerAt(view, hit.from);
  if (head === "unknown") return false;
  // "the list takes in nine women", "took part"
  if (
    /^t(?:ake|akes|ook|aking)$/.test(word) &&
    /^(?:in|on|up|over|part|off|care|place|to)$/.test(lowerAt(view, hit.to + 1))
  )
    return false;
  // "held back for half an hour", "held up in traffic"
  if (word === "held" && /^(?:back|up|off|talks)$/.test(lowerAt(view, hit.to + 1))) return false;
  if (/^(?:h(?:eld|old)|kept|keep)/.test(word) && shape === "active" && keepsRecords(view, hit)) return false;
  if (hit.kind === "injured") return head !== "none" && shape !== "bare" && isMedical(view);
  if (hit.kind === "deaths") return head === "person" && shape === "active";
  if (!view.lexicon.definitions.get(hit.kind)?.custody) return head === "person";
  // "took away six nurses"
  if (hit.kind === "detained" && hit.to > hit.from && head === "person") return true;
  // ", rescuing 212" tells what came of it.
  const result = tellsResult(view, hit.from);
  const wished =
    !result && shape === "active" && (hit.forms.includes("ing") || lowerAt(view, hit.from - 1) === "to");
  // "to transfer 12 detainees": what is planned for those who are held.
  const planned = word.startsWith("transfer") && headCue?.kind === "detained";
  if (wished && !planned && wishable.test(word)) return false;
  // "released provisions of 60 million"
  const amount = head === "none" && shape === "active" && lowerAt(view, slot.phrase.from - 1) === "of";
  if (plain.test(word)) return !amount;
  // "Three held over arson attack": a headline's participle needs no noun.
  const headline = shape === "bare" && endsPhrase(view, hit.to + 1) && lowerAt(view, hit.to + 1) !== "up";
  // "26 of whom had been held"
  if (peopled.test(word))
    return head !== "none" || slot.phrase.partitive === "pronoun" || custody || headline;
  if (!custody) return false;
  if (word === "rescued" && shape !== "active") return true;
  // "troops rescued 40 hostages"
  if (word === "rescued" && headCue?.kind === "detained") return true;
  return headCue !== null || (head !== "none" && shape !== "bare") || shape === "passive";
}

/** ", rescuing 12", ", killing 4 gunmen and rescuing 12". */
function tellsResult({ tokens }: SentenceView, at: number): boolean {
  const previous = tokens[at - 1]?.lower;
  if (previous === ",") return true;
  if (previous !== "and") return false;
  const near = tokens.slice(Math.max(0, at - 30), at);
  return near.some(({ lower }, index) => lower.endsWith("ing") && near[index - 1]?.lower === ",");
}

/** "its files hold 412 names", "holds that 40 were shot", "holds open files on 50,000". */
function keepsRecords(view: SentenceView, { from, to }: CueHit): boolean {
  const next = [1, 2, 3].map((step) => lowerAt(view, to + step));
  if (next[0] === "that" || next.some((word) => listNouns.has(word)) || employs(view, to)) return true;
  return [1, 2, 3].some((step) => listNouns.has(lowerAt(view, from - step)));
}

/** "keeps 18,000 men on its rolls" */
const employs = (view: SentenceView, verb: number): boolean =>
  view.tokens.slice(verb + 1, verb + 10).some(({ lower }) => payrolls.has(lower));
const payrolls: ReadonlySet<string> = new Set(
  "payroll payrolls rolls staff duty standby alert shifts shift employed employment retainer".split(" "),
);

/** Only a clinic's "treated" and "admitted" speak of the hurt: colleges admit, too. */
const isMedical = ({ tokens }: SentenceView): boolean => tokens.some(({ lower }) => medical.has(lower));

/** "are free.", "walked free on Monday": no noun follows, as in "free throws". */
function endsPhrase(view: SentenceView, at: number): boolean {
  const word = lowerAt(view, at);
  const lists = [grammar.prepositions, grammar.coordinators, grammar.subordinators, grammar.adverbs];
  return view.tokens[at]?.type !== "word" || lists.some((list) => list.has(word));
}

/** "a tanker picked up 21": saved, not arrested. */
const byRescuers = ({ tokens }: SentenceView, verb: number): boolean =>
  tokens
    .slice(Math.max(0, verb - 7), verb)
    .some(({ lower }) =>
      /^(?:tankers?|ships?|vessels?|boats?|trawlers?|helicopters?|fishermen|freighters?|ferry|ferries|yacht|bus|taxi|lifeboats?|coastguards?|coast|rescuers)$/.test(
        lower,
      ),
    );
