import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { ClaimlineError } from "../domain/errors.ts";

export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * The built pages by their path ("/assets/index-1a2b.js"). They are few and small, so they are read once; a request
 * then only looks up a name and can reach no other file. Throws ClaimlineError where they were not built.
 */
export function loadAssets(directory: string): Map<string, Asset> {
  if (!existsSync(join(directory, "index.html")))
    throw new ClaimlineError(
      `The pages are not built: ${directory} has no index.html. Run: npm run build:web`,
    );
  const files = readdirSync(directory, { recursive: true, encoding: "utf8" });
  return new Map(
    files.flatMap((file) => {
      const type = TYPES[extname(file)];
      if (!type) return [];
      return [
        [
          `/${file.replaceAll("\\", "/")}`,
          { body: new Uint8Array(readFileSync(join(directory, file))), type },
        ],
      ];
    }),
  );
}
