import { Command, Option } from "commander";
import type { PrintedClaim } from "../domain/timeline.ts";
import { claimReviewDraft } from "../exports/claim-review.ts";
import { claimsCsv } from "../exports/claims-csv.ts";
import { webAnnotation } from "../exports/web-annotation.ts";
import type { ClaimReader } from "../store/store.ts";
import { appOptions } from "./options.ts";
import { writeText } from "./output.ts";
import { storyOf } from "./story.ts";
import { toJsonLines } from "./tables/json-lines.ts";
import { type AppOptions, withApp } from "./with-app.ts";

interface ExportOptions extends AppOptions {
  readonly format: keyof typeof FORMATS;
  readonly story?: string;
  readonly kind?: string;
  readonly outlet?: string;
  readonly allVersions?: boolean;
  readonly publisher: string;
  readonly site: string;
}

type Write = (
  claims: readonly PrintedClaim[],
  store: ClaimReader,
  options: ExportOptions,
  now: Date,
) => Promise<string>;

/** Each format as text; a line a claim but for CSV's head. */
const FORMATS = {
  csv: async (claims) => claimsCsv(claims),
  jsonl: async (claims) => toJsonLines(claims),
  claimreview: async (claims, _store, { publisher, site }, now) =>
    toJsonLines(claims.map((printed) => claimReviewDraft(printed, { name: publisher, url: site }, now))),
  webannotation: async (claims, store) => {
    const lines: unknown[] = [];
    for (const [id, own] of Map.groupBy(claims, ({ claim }) => claim.articleId)) {
      const article = await store.article(id);
      if (article) lines.push(...own.map((printed) => webAnnotation(printed, article)));
    }
    return toJsonLines(lines);
  },
} satisfies Record<string, Write>;

/** `claimline export`: the stored claims, as people decided on them, for other programs. */
export function exportCommand(): Command {
  return appOptions(new Command("export"))
    .description("write the stored claims for other programs: tables, fact-check drafts, annotations")
    .addOption(
      new Option("--format <format>", "csv, jsonl, claimreview (schema.org drafts) or webannotation (W3C)")
        .choices(Object.keys(FORMATS))
        .default("jsonl"),
    )
    .option("--story <id>", "only articles of this story")
    .option("--kind <kind>", "only claims of this kind")
    .option("--outlet <id>", "only this outlet")
    .option("--all-versions", "claims of earlier versions of an article, too")
    .option("--publisher <name>", "who signs a claimreview", "name of your newsroom")
    .option("--site <url>", "where a claimreview will stand", "https://newsroom.example")
    .addHelpText(
      "after",
      `
Examples:
  $ claimline export --format csv --story venezuela > claims.csv
  $ claimline export --format webannotation > annotations.jsonl`,
    )
    .action((options: ExportOptions) =>
      withApp(options, async ({ store, now }) => {
        const claims = await store.printedClaims({
          ...(options.story ? { story: await storyOf(store, options.story) } : {}),
          ...(options.kind ? { kind: options.kind } : {}),
          ...(options.outlet ? { outlet: options.outlet } : {}),
          currentOnly: !options.allVersions,
        });
        const text = await FORMATS[options.format](claims, store, options, now());
        if (text !== "") await writeText(text);
        if (claims.length === 0)
          process.stderr.write("No claims are stored for this. claimline ingest fetches some.\n");
      }),
    );
}
