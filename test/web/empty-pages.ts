import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder like a build, for tests that need no real page. */
export function emptyPages(): string {
  const folder = mkdtempSync(join(tmpdir(), "claimline-pages-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>claimline</title>");
  writeFileSync(join(folder, "assets", "index-1.js"), "export {};");
  writeFileSync(join(folder, "favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  writeFileSync(join(folder, "assets", "index-1.js.map"), "not for the web");
  writeFileSync(join(folder, "notes.secret"), "not for the web");
  return folder;
}
