import { readFileSync } from "node:fs";
import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { UsageError } from "../domain/errors.ts";

type Path = readonly PropertyKey[];

/** A YAML file that still knows on which line each field stands. */
export interface YamlFile {
  /** null where the file is empty. */
  readonly content: unknown;
  /** What is wrong with a part of the content, a line each: "claimline.yaml line 5: outlets.0.zone: ...". */
  faultsOf(error: z.ZodError, at?: Path): string[];
}

/** @throws UsageError naming file and line where it is no YAML */
export function readYaml(file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) throw new UsageError(`${file}: ${broken.message}`);
  /** Of the field, or of the nearest one around it where it is missing. */
  const lineOf = (path: Path): string => {
    const start = startOf(document, path);
    if (start !== undefined) return ` line ${lines.linePos(start).line}`;
    return path.length > 0 ? lineOf(path.slice(0, -1)) : "";
  };
  return {
    content: document.toJS(),
    faultsOf: (error, at = []) =>
      error.issues.flatMap(narrowed).map((issue) => {
        const path = [...at, ...issue.path];
        const key = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
        return `${file}${lineOf([...path, ...key])}: ${path.join(".") || "the file"}: ${wordsOf(issue)}`;
      }),
  };
}

/** Where a field begins: at its key, since a map or list of several lines begins below it. */
function startOf(document: Document, path: Path): number | undefined {
  const around = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
  const pair = isMap(around)
    ? around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  const node = pair?.key ?? document.getIn(path, true);
  return (node as { range?: [number, number, number] } | undefined)?.range?.[0];
}

type Issue = z.core.$ZodIssue;

/** Of a choice of forms the faults of the one form that was meant: that whose own type fits. */
function narrowed(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const meant = issue.errors.filter(
    (own) => !own.some(({ code, path }) => code === "invalid_type" && path.length === 0),
  );
  const [only] = meant;
  if (!only || meant.length > 1) return [issue];
  return only.flatMap((own) => narrowed({ ...own, path: [...issue.path, ...own.path] }));
}

function wordsOf({ code, message }: Issue): string {
  const missing = code === "invalid_type" && message.endsWith("received undefined");
  return missing
    ? message.replace(/^Invalid input: /, "is missing; ").replace(/, received undefined$/, "")
    : message;
}
