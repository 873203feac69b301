import type { Refused } from "../../domain/evidence.ts";
import type { CueHit } from "./cue-index.ts";
import type { Context, Decision, Rule } from "./rule.ts";
import { type SentenceView, type TokenRange, type Words, wordsOf } from "./view.ts";

/** More readings than this tell a reader nothing. */
const MOST = 4;

/** The kinds that a number was not given, though a rule offered them or a word of theirs stands in its sentence. */
export function refusedKinds(context: Context, decision: Decision, rules: readonly Rule[]): Refused[] {
  const { view } = context;
  const taken = new Set([decision.kind, decision.of]);
  const refused: Refused[] = [];
  for (const rule of rules) {
    const other = rule(context);
    if (!other || taken.has(other.kind)) continue;
    taken.add(other.kind);
    const [range] = other.words ?? (other.hit ? [other.hit] : []);
    const why = `${decision.rule} goes before ${other.rule}`;
    refused.push(refusal(other.kind, other.rule, why, range ? wordsOf(view, range) : null));
  }
  for (const hit of strayCues(context, decision)) {
    if (taken.has(hit.kind)) continue;
    taken.add(hit.kind);
    const words = wordsOf(view, hit);
    refused.push(refusal(hit.kind, "kind.elsewhere", whyStray(context, decision, hit, words), words));
  }
  return refused.slice(0, MOST);
}

const refusal = (reading: string, rule: string, why: string, words: Words | null): Refused => ({
  for: "kind",
  reading,
  rule,
  why,
  ...(words ? { span: { start: words.start, end: words.end } } : {}),
});

/** Cues of the sentence that no rule took for this number, the nearest first. */
function strayCues({ view, slot }: Context, decision: Decision): CueHit[] {
  const used = decision.words ?? (decision.hit ? [decision.hit] : []);
  return view.cuesFrom
    .flat()
    .filter((hit) => hit.role !== "weak" && !used.some((range) => overlap(range, hit)))
    .toSorted((a, b) => gap(slot, a) - gap(slot, b));
}

/** Words between two stretches of tokens. */
const gap = (a: TokenRange, b: TokenRange) => Math.max(b.from - a.to, a.from - b.to) - 1;
const overlap = (a: TokenRange, b: TokenRange) => a.from <= b.to && b.from <= a.to;

function whyStray({ view, slot }: Context, decision: Decision, hit: CueHit, words: Words | null): string {
  const said = `“${words?.text ?? ""}”`;
  const owner = nearestNumber(view, hit);
  if (owner && owner.from !== slot.from) return `${said} stands nearer to ${owner.mention.number}`;
  const [range] = decision.words ?? (decision.hit ? [decision.hit] : []);
  const chosen = range && wordsOf(view, range)?.text;
  return chosen ? `“${chosen}” governs the number, ${said} does not` : `${said} does not govern the number`;
}

const nearestNumber = ({ slots }: SentenceView, hit: CueHit) =>
  slots.toSorted((a, b) => gap(a, hit) - gap(b, hit))[0];
