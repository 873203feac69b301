import type { Claim } from "../domain/claim.ts";
import { PermanentError } from "../domain/errors.ts";
import type { ArticleVersion } from "../store/store.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import { REMOVED } from "./ingest.ts";
import type { ExtractJob } from "./job-payloads.ts";

/**
 * The claims of an article version by the rules of today; null where its language has no rules.
 * @param zone IANA zone of the outlet
 */
export async function claimsOf(
  version: ArticleVersion,
  zone: string,
  { sandbox, extractor, ownKinds }: Pick<PipelineDependencies, "sandbox" | "extractor" | "ownKinds">,
): Promise<Claim[] | null> {
  const { id, url, outlet, publishedAt, title, text, snapshot, language } = version;
  if (language !== null && !/^en\b/i.test(language)) return null;
  const article = { id, url, outlet, publishedAt, title, text, pieces: version.details?.pieces ?? [] };
  const options = { snapshot, zone, extractor, explain: true };
  return (await sandbox.run("extractClaims", article, options, ownKinds)).claims;
}

/** Extracts the claims of a stored article version and stores them; done twice, it changes nothing. */
export async function extractVersion(job: ExtractJob, deps: PipelineDependencies): Promise<void> {
  const { store } = deps;
  const version = await store.version(job.version);
  if (!version) throw new PermanentError(`article version ${job.version} is not in the store`);
  if (version.kept === "nothing") return store.recordState(job.run, job.url, "skipped", REMOVED);
  // Of a text that is no longer whole its claims are all that is known.
  if (version.kept === "claims") return store.recordState(job.run, job.url, "extracted", null);
  const claims = await claimsOf(version, job.zone, deps);
  await store.saveClaims(claims ?? [], job.run);
  const foreign = claims === null;
  // English rules would find figures in other languages, but the wrong ones.
  const reason = foreign ? `no claims looked for: the language ${version.language} is not known yet` : null;
  await store.recordState(job.run, job.url, "extracted", reason);
  await store.rememberPage(job.url, job.page);
}

export async function extractionDied(
  { run, url }: ExtractJob,
  error: Error,
  { store }: PipelineDependencies,
) {
  await store.recordState(run, url, "failed", `extraction: ${error.message}`);
}
