import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isMap, isSeq, parseDocument } from "yaml";
import { UsageError } from "../domain/errors.ts";

/** An outlet as `claimline outlet add` writes it. */
export interface OutletEntry {
  readonly id: string;
  readonly name: string;
  readonly home: string;
  readonly feeds: readonly string[];
  readonly sitemaps: readonly string[];
  readonly language: string;
}

/**
 * Adds an outlet to a config file; what stands there, comments too, stays as it is.
 * @throws UsageError when the file is broken or has the outlet already
 */
export function writeOutletEntry(file: string, entry: OutletEntry): void {
  const document = parseDocument(existsSync(file) ? readFileSync(file, "utf8") : "outlets: []\n");
  const broken = document.errors[0];
  if (broken) throw new UsageError(`${file}: ${broken.message}`);
  const outlets = document.get("outlets");
  const known = isSeq(outlets) ? outlets.items.filter(isMap) : [];
  if (known.some((one) => one.get("id") === entry.id || one.get("home") === entry.home))
    throw new UsageError(`${file} has ${entry.home} already (as ${entry.id}); change its entry there`);
  if (document.contents === null) document.contents = document.createNode({}) as never;
  if (isSeq(outlets)) {
    outlets.flow = false;
    outlets.add(document.createNode(entry));
  } else document.set("outlets", document.createNode([entry]));
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}
