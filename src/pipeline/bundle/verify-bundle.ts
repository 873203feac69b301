import { z } from "zod";
import { Bundle } from "../../domain/bundle.ts";
import type { ClaimReader } from "../../store/store.ts";
import { canonical, entryHash } from "../review/chain.ts";
import { hashesOf, sha256 } from "./make-bundle.ts";

/**
 * What is wrong with a bundle, a sentence for each; empty where it is as it was made. With `store` the texts it was made
 * of are compared as well, and each figure must stand at its place in them.
 */
export async function bundleFaults(value: unknown, store?: Pick<ClaimReader, "article">): Promise<string[]> {
  const parsed = Bundle.safeParse(value);
  if (!parsed.success) return [`it is no bundle: ${z.prettifyError(parsed.error)}`];
  const bundle = parsed.data;
  const faults = changedLines(bundle);
  const { sha256: stated, ...content } = bundle;
  // As the file has it, so that a field which was put in is found as well.
  const { sha256: _stated, ...written } = value as Record<string, unknown>;
  if (sha256(canonical(content)) !== stated || sha256(canonical(written)) !== stated)
    faults.push("its sha256 is another one than that of its content");
  for (const { seq, previous, hash, ...review } of bundle.decisions)
    if (entryHash(review, seq, previous) !== hash)
      faults.push(`decision ${seq} was changed after it was written`);
  if (store) faults.push(...(await textFaults(bundle, store)));
  return faults;
}

function changedLines(bundle: Bundle): string[] {
  const faults: string[] = [];
  const found = hashesOf(bundle);
  for (const list of ["articles", "claims", "decisions"] as const) {
    const [wanted, actual] = [bundle.hashes[list], found[list]];
    if (wanted.length !== actual.length)
      faults.push(`${list}: ${actual.length} lines, but it was made with ${wanted.length}`);
    for (const [at, hash] of actual.entries())
      if (wanted[at] !== undefined && wanted[at] !== hash) faults.push(`${list}: line ${at + 1} was changed`);
  }
  return faults;
}

async function textFaults(bundle: Bundle, store: Pick<ClaimReader, "article">): Promise<string[]> {
  const faults: string[] = [];
  for (const { id, url, textSha256 } of bundle.articles) {
    const article = await store.article(id);
    if (!article) faults.push(`${url}: its text is not in this store any more`);
    else if (sha256(article.text) !== textSha256) faults.push(`${url}: the stored text is another one`);
    else
      for (const { claim } of bundle.claims)
        if (
          claim.articleId === id &&
          article[claim.in].slice(claim.position.start, claim.position.end) !== claim.number
        )
          faults.push(`${url}: “${claim.number}” does not stand where the claim says`);
  }
  return faults;
}
