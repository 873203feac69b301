import * as grammar from "../languages/en/grammar.ts";
import type { PredicateAfter, Scan, Verdict } from "./scan.ts";
import { lowerAt, type SentenceView } from "./view.ts";

const parenthesis = new Set(["(", "—", "–"]);

export function mark(view: SentenceView, scan: Scan, at: number): Verdict {
  const text = view.tokens[at]?.text ?? "";
  // "137 hostages - 76 women and 61 men - were rescued"
  if (text === "-" && view.tokens[at]?.spaced && view.tokens[at + 1]?.spaced)
    return skipTo(view, scan, ["-"]) ? null : "stop";
  if (/^["“”'’‘*-]$/.test(text)) return null;
  // "9,000 people — perhaps as many as 15,000 — were killed": the number stood in an aside.
  if (/^[—–]$/.test(text) && closesAside(view, at, text)) return null;
  if (parenthesis.has(text)) return skipTo(view, scan, text === "(" ? [")"] : ["—", "–"]) ? null : "stop";
  if (text !== ",") return "stop";
  // "aged 19, 24 and 41"
  const listed = [at - 1, at + 1].every(
    (one) => view.tokens[one]?.type === "number" && !view.slotAt.has(one),
  );
  if (listed) return null;
  const next = lowerAt(view, scan.position);
  if (isAuxiliary(next) || happens(view, scan.position)) return null;
  if (scan.first) return "stop";
  if (
    /^(?:who|whom|including|mostly|most|many|some|all|among|aged|ages|both|largely|mainly|at|nearly|the|as)$/.test(
      next,
    ) &&
    !scan.first
  ) {
    if (next === "who") {
      // ", who were freed on Monday,": only a predicate if nothing else follows.
      scan.relative = true;
      return null;
    }
    if (next === "the" || next === "as" || next === "at") return aside(view, scan);
    const whole = ofAllOfThem(view, scan, at);
    if (whole) return whole;
    return skipTo(view, scan, [","]) || skipToAuxiliary(view, scan) ? null : "stop";
  }
  if (scan.relative && !scan.first) return null;
  if (listGoesOn(view, scan.position)) return scan.object ? "stop" : goOn(scan);
  return aside(view, scan);
}

/** "16 people, including women and children were killed": the second comma is left out. */
function skipToAuxiliary(view: SentenceView, scan: Scan): boolean {
  for (let at = scan.position; at < Math.min(view.tokens.length, scan.position + 12); at += 1) {
    if (
      (view.tokens[at]?.type === "mark" && lowerAt(view, at) !== "-") ||
      grammar.relatives.has(lowerAt(view, at))
    )
      return false;
    if (!isAuxiliary(lowerAt(view, at))) continue;
    scan.position = at;
    return true;
  }
  return false;
}

/** "seven people, all of them in custody": said of every one. */
function ofAllOfThem(view: SentenceView, scan: Scan, comma: number): PredicateAfter | null {
  if (!/^(?:all|both)$/.test(lowerAt(view, comma + 1))) return null;
  let at = comma + 2;
  while (at < comma + 7 && passed.test(lowerAt(view, at))) at += 1;
  const hit = (view.cuesFrom[at] ?? []).find(({ role }) => role === "state");
  if (!hit) return null;
  scan.position = hit.to + 1;
  return { hit, shape: "state", main: false, distance: 0, list: false };
}

const passed = /^(?:of|them|whom|these|are|were|still|now|remain|remained|currently|said|to|be)$/;

function closesAside(view: SentenceView, at: number, dash: string): boolean {
  const before = view.tokens.slice(0, at);
  return before.filter(({ text }) => text === dash).length % 2 === 1;
}

/** ", died": a verb that needs no auxiliary to be what is said of the people. */
const happens = (view: SentenceView, at: number) =>
  (view.cuesFrom[at] ?? []).some(({ role, forms }) => role === "intransitive" && forms.includes("past"));

const isAuxiliary = (word: string) =>
  grammar.beForms.has(word) || grammar.haveForms.has(word) || word === "will";

/** ", aged between 20 and 30, were": an aside that an auxiliary follows. */
function aside(view: SentenceView, scan: Scan): Verdict {
  for (let at = scan.position; at < Math.min(view.tokens.length, scan.position + 16); at += 1) {
    if (/^[;:.]$/.test(lowerAt(view, at))) return "stop";
    if (lowerAt(view, at) !== ",") continue;
    const next = lowerAt(view, at + 1);
    if (!isAuxiliary(next) && !happens(view, at + 1)) return "stop";
    scan.position = at + 1;
    return null;
  }
  return "stop";
}

function goOn(scan: Scan): null {
  scan.list = true;
  return null;
}

export function coordinate(view: SentenceView, scan: Scan, at: number): Verdict {
  const next = lowerAt(view, at + 1);
  // "eighty of them or so were hurt"
  if (lowerAt(view, at) === "or" && next === "so") {
    scan.position = at + 2;
    return null;
  }
  // "were captured and later freed", "killed or wounded": the first predicate holds.
  // "people arrested or driven into exile would be freed": two words for who they are.
  if (scan.first?.shape === "bare" && /(?:ed|en)$/.test(next)) return null;
  if (scan.first) return "stop";
  // "aged 5 and 7 died"
  if (
    view.tokens[at - 1]?.type === "number" &&
    view.tokens[at + 1]?.type === "number" &&
    !view.slotAt.has(at + 1)
  ) {
    scan.position = at + 2;
    return null;
  }
  if (listGoesOn(view, at + 1)) return scan.object ? "stop" : goOn(scan);
  const verbFollows = (view.cuesFrom[at + 1] ?? []).some((hit) => hit.forms.length > 0);
  return verbFollows || grammar.otherVerbs.has(next) || !scan.inPhrase ? "stop" : null;
}

/** Whether another member of a list begins: "12 women and 3 men were killed". */
function listGoesOn(view: SentenceView, at: number): boolean {
  const word = lowerAt(view, at);
  if (view.slotAt.has(at)) return true;
  if (/^(?:and|or)$/.test(word)) return lowerAt(view, at + 1) !== "that" && listGoesOn(view, at + 1);
  if (view.slots.some(({ mention }) => mention.qualifierSpan?.start === view.tokens[at]?.start)) return true;
  if (grammar.determiners.has(word) || word === "another") return true;
  return (
    view.lexicon.isPerson(word) || view.lexicon.isPerson(lowerAt(view, at + 1)) || subjectFollows(view, at)
  );
}

/** "and market traders ended up": a plural noun and then what is said of both. */
function subjectFollows(view: SentenceView, at: number): boolean {
  for (let noun = at; noun < at + 3; noun += 1) {
    if ((view.cuesFrom[noun] ?? []).length > 0 || view.tokens[noun]?.type !== "word") return false;
    const next = lowerAt(view, noun + 1);
    const plural = /[^su]s$/.test(lowerAt(view, noun));
    if (plural && (isAuxiliary(next) || grammar.linking.has(next))) return true;
  }
  return false;
}

function skipTo(view: SentenceView, scan: Scan, closers: readonly string[]): boolean {
  for (let at = scan.position; at < Math.min(view.tokens.length, scan.position + 30); at += 1) {
    if (closers.includes(view.tokens[at]?.text ?? "")) {
      scan.skipped += at + 1 - scan.position;
      scan.position = at + 1;
      return true;
    }
  }
  return false;
}
