import type { Kysely } from "kysely";
import type { Claim } from "../../../src/domain/claim.ts";
import { claimId } from "../../../src/domain/claim-id.ts";
import { Outlet } from "../../../src/domain/outlet.ts";
import type { Person } from "../../../src/domain/person.ts";
import { type Deciding, decide } from "../../../src/pipeline/review/decide.ts";
import { keepQueue } from "../../../src/pipeline/review/keep-queue.ts";
import { createReviewStore } from "../../../src/store/create-review-store.ts";
import { type Database, openEmbedded } from "../../../src/store/open-database.ts";
import type { ReviewStore } from "../../../src/store/review-store.ts";
import type { Tables } from "../../../src/store/schema.ts";
import { createStore } from "../../../src/store/sql-store.ts";
import type { Store } from "../../../src/store/store.ts";

export const ana: Person = { id: "p-ana", login: "ana", name: "Ana", role: "reviewer", disabled: false };
export const ben: Person = { id: "p-ben", login: "ben", name: "Ben", role: "reviewer", disabled: false };
export const eve: Person = { id: "p-eve", login: "eve", name: "Eve", role: "editor", disabled: false };

export interface Room {
  readonly db: Kysely<Tables>;
  readonly store: Store;
  readonly reviews: ReviewStore;
  refresh(): Promise<void>;
  /** Decides on the entry of these words as it stands now, the fields given replacing the plain ones. */
  decide(words: string, person: Person, asked?: Partial<Deciding>): ReturnType<typeof decide>;
  close(): Promise<void>;
}

/** A store with a review room, in memory unless told. */
export async function openRoom({
  database,
  secondReader = { kinds: [], stories: [] },
}: {
  database?: Database;
  secondReader?: { kinds: string[]; stories: string[] };
} = {}): Promise<Room> {
  const opened = database ?? (await openEmbedded(null));
  const store = createStore(opened);
  const reviews = createReviewStore(opened);
  const warn = (message: string) => {
    throw new Error(message);
  };
  const keeper = keepQueue({ reviews, reader: store, warn }, 0);
  let count = 0;
  return {
    db: opened.db,
    store,
    reviews,
    refresh: () => keeper.refresh(),
    async decide(words, person, asked = {}) {
      const [item] = await reviews.items([words]);
      const [state] = await reviews.reviewStates([words]);
      count += 1;
      const plain: Deciding = {
        id: `decision-${count}`,
        words,
        claimId: item?.claim ?? "",
        decision: "accepted",
        correction: null,
        reason: null,
        note: null,
        saw: state?.lastSeq ?? 0,
        settles: false,
      };
      const now = () => new Date(Date.UTC(2026, 2, 2, 12) + count * 1000);
      return decide({ ...plain, ...asked }, person, { reviews, now, secondReader });
    },
    async close() {
      await keeper.close();
      await store.close();
    },
  };
}

export interface Paper {
  readonly id: string;
  readonly outlet: string;
  readonly articleUrl?: string;
  readonly title?: string;
  /** The numbers between brackets are its claims: "At least [14] people died". */
  readonly text: string;
  readonly publishedAt?: string;
}

/** Stores an article version with a claim for each number in brackets. */
export async function print(room: Room, paper: Paper, fields: Partial<Claim> = {}): Promise<Claim[]> {
  const { text, claims } = markedClaims(paper, fields);
  await room.store.saveOutlets([
    Outlet.parse({ id: paper.outlet, name: paper.outlet, home: `https://${paper.outlet}.example/` }),
  ]);
  const url = paper.articleUrl ?? `https://${paper.outlet}.example/${paper.id}`;
  await room.store.saveVersion({
    id: paper.id,
    articleUrl: url,
    url,
    outlet: paper.outlet,
    title: paper.title ?? "Ferry sinks",
    text,
    publishedAt: paper.publishedAt ?? "2026-03-02T10:00:00Z",
    modifiedAt: null,
    byline: null,
    language: "en",
    kind: "article",
    snapshot: "none",
    details: null,
  });
  await room.store.saveClaims(claims, "run");
  return claims;
}

export function markedClaims(paper: Paper, fields: Partial<Claim> = {}): { text: string; claims: Claim[] } {
  const claims: Claim[] = [];
  let text = "";
  for (const part of paper.text.split(/(\[[^\]]+\])/)) {
    const number = /^\[(.+)\]$/.exec(part)?.[1];
    if (number) claims.push(claimAt(paper.id, text.length, number, fields));
    text += number ?? part;
  }
  return { text, claims: claims.map((claim) => withText(claim, text)) };
}

function withText(claim: Claim, text: string): Claim {
  const { start, end } = claim.position;
  const from = Math.max(text.lastIndexOf(". ", start) + 2, text.lastIndexOf("\n", start) + 1);
  const stop = text.indexOf(".", end);
  return {
    ...claim,
    sentence: text.slice(from === 1 ? 0 : from, stop < 0 ? text.length : stop + 1),
    quote: {
      exact: claim.number,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
  };
}

function claimAt(articleId: string, start: number, number: string, fields: Partial<Claim>): Claim {
  const position = { start, end: start + number.length };
  const kind = fields.kind ?? "deaths";
  const value = Number(number.replaceAll(",", ""));
  return {
    id: claimId(articleId, "text", position.start, position.end, kind),
    articleId,
    in: "text",
    number,
    kind,
    of: null,
    measure: "cumulative",
    quantity: { low: value, high: value, qualifier: "exact" },
    subject: "people",
    attribution: null,
    asOf: { date: "2026-03-02", until: null, precision: "day", certainty: "published", phrase: null },
    modality: "actual",
    partOf: null,
    revision: null,
    position,
    quote: { exact: number, prefix: "", suffix: "" },
    sentence: "",
    ambiguous: null,
    confidence: 0.9,
    rules: ["sample"],
    evidence: [],
    provenance: { snapshot: "none", extractor: "test" },
    ...fields,
  };
}

/** The whole queue, in its order. */
export const queueOf = (room: Room) => room.reviews.queuePage({}, null, 10_000);
