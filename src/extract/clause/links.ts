import type { Evidence } from "../../domain/evidence.ts";
import { wordsAt } from "../evidence.ts";
import type { Candidate, ClaimPlace } from "../steps.ts";
import { partLinks } from "./part-links.ts";
import { revisionLinks } from "./revision-links.ts";
import type { Decided } from "./rule.ts";
import { wordsOf } from "./view.ts";

/** What a claim has to do with others of the article, and the words that say so. */
export interface Links extends Pick<Candidate, "partOf" | "revision"> {
  readonly evidence: readonly Evidence[];
}

/** The links of each of an article's counts, which stand in text order. */
export function linksOf(all: readonly Decided[]): (one: Decided) => Links {
  const parts = partLinks(all);
  const revisions = revisionLinks(all, parts);
  return ({ slot, view }) => {
    const part = parts.get(slot.mention);
    const revision = revisions.get(slot.mention);
    const evidence: Evidence[] = [];
    const partWords = part?.words && wordsOf(view, part.words);
    if (part && partWords) evidence.push(wordsAt(view.sentence, partWords, "partOf", part.rule));
    const change = revision && wordsOf(revision.said, revision.words);
    if (revision && change)
      evidence.push(
        wordsAt(revision.said.sentence, change, "revision", `revision.${revision.change}`, view.sentence.in),
      );
    return {
      partOf: part ? placeOf(part.whole) : null,
      revision: revision
        ? { role: revision.role, change: revision.change, other: placeOf(revision.other) }
        : null,
      evidence,
    };
  };
}

function placeOf({ slot, decision }: Decided): ClaimPlace {
  const { sentence, start, end } = slot.mention;
  return { in: sentence.in, start, end, kind: decision.kind };
}
