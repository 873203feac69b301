import type { PrintedClaim } from "../../src/domain/timeline.ts";
import { printed as build, type FixtureClaim } from "../web/fixture-reader.ts";

interface Short extends Partial<Omit<FixtureClaim, "at">> {
  readonly outlet?: string;
  readonly url?: string;
  readonly publishedAt?: string | null;
  readonly version?: number;
  readonly current?: boolean;
  /** The sentence; `#` stands for the number. */
  readonly text?: string;
  readonly title?: string;
}

/** A printed claim in one line: everything that a test does not name has a plain value; each has its own article. */
export function printed(number: string, short: Short = {}): PrintedClaim {
  const published = short.publishedAt === undefined ? "2026-01-12T12:00:00Z" : short.publishedAt;
  const own = `${number}-${published}`.replaceAll(/\W/g, "-");
  const { outlet = "meridian", url = `https://${outlet}.example/${own}`, version, current, ...claim } = short;
  const text = (short.text ?? "The ministry counted # people.").replace("#", number);
  const article = {
    outlet,
    url,
    publishedAt: published,
    title: short.title ?? `Of ${number}`,
    text,
    story: "any",
    claims: [],
    ...(version ? { version } : {}),
    ...(current === undefined ? {} : { current }),
  };
  return build(article, {
    kind: "released",
    measure: "cumulative",
    subject: "people",
    ...claim,
    number,
    at: number,
  });
}
