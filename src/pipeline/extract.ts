import { PermanentError } from "../domain/errors.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import type { ExtractJob } from "./job-payloads.ts";

/** Extracts the claims of a stored article version and stores them; done twice, it changes nothing. */
export async function extractVersion(
  job: ExtractJob,
  { store, sandbox, extractor }: PipelineDependencies,
): Promise<void> {
  const version = await store.version(job.version);
  if (!version) throw new PermanentError(`article version ${job.version} is not in the store`);
  const { id, url, outlet, publishedAt, title, text, snapshot } = version;
  const article = { id, url, outlet, publishedAt, title, text, pieces: version.details?.pieces ?? [] };
  const foreign = version.language !== null && !/^en\b/i.test(version.language);
  if (!foreign) {
    const options = { snapshot, zone: job.zone, extractor, explain: true };
    const { claims } = await sandbox.run("extractClaims", article, options);
    await store.saveClaims(claims, job.run);
  }
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
