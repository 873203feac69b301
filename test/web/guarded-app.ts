import { rmSync } from "node:fs";
import type { Access } from "../../src/access/access.ts";
import { createAccess } from "../../src/access/create-access.ts";
import type { TrustedProxy } from "../../src/access/trusted-proxy.ts";
import type { Person, Role } from "../../src/domain/person.ts";
import { withSettledEdits } from "../../src/pipeline/edits/with-settled-edits.ts";
import { keepQueue } from "../../src/pipeline/review/keep-queue.ts";
import { withMadeStories } from "../../src/pipeline/stories/with-made-stories.ts";
import type { Queue } from "../../src/queue/queue.ts";
import { sanitizePage } from "../../src/read/sanitize-page.ts";
import type { AccountStore } from "../../src/store/account-store.ts";
import { createAccountStore } from "../../src/store/create-account-store.ts";
import { createRegistryStore } from "../../src/store/create-registry-store.ts";
import { createSettlementLog } from "../../src/store/create-settlement-log.ts";
import { createStoryLog } from "../../src/store/create-story-log.ts";
import { openEmbedded } from "../../src/store/open-database.ts";
import { createWebApp } from "../../src/web/create-web-app.ts";
import { openRoom, type Room } from "../pipeline/review/room.ts";
import { emptyPages } from "./empty-pages.ts";

export const ORIGIN = "https://claims.newsroom.example";
export const PASSWORD = "a lighthouse keeper counts";

export interface Guarded {
  readonly room: Room;
  readonly access: Access;
  readonly accounts: AccountStore;
  readonly people: Record<Role | "gone", Person>;
  /** What a browser of this person sends. */
  readonly cookies: Record<Role | "gone", string>;
  readonly routes: readonly { method: string; path: string }[];
  clock: { now: number };
  /** A request as one of our own pages sends it; headers that are null are left out. */
  ask(
    method: string,
    path: string,
    options?: { as?: Role | "gone"; token?: string; body?: unknown; headers?: Record<string, string | null> },
  ): Promise<Response>;
  close(): Promise<void>;
}

/** The whole app over an empty store, with a person for each role and one whose access was taken away. */
export async function openGuarded({
  proxy = null,
  withPeople = true,
  secondReader = { kinds: [] as string[], stories: [] as string[] },
  queue,
  replay = async () => 0,
}: {
  replay?: (ids: readonly string[] | "all") => Promise<number>;
  /** Its jobs are shown to those who keep the program running. */
  queue?: Queue;
  proxy?: TrustedProxy | null;
  withPeople?: boolean;
  secondReader?: { kinds: string[]; stories: string[] };
} = {}): Promise<Guarded> {
  const database = await openEmbedded(null);
  const room = await openRoom({ database, secondReader });
  const accounts = createAccountStore(database);
  const clock = { now: Date.UTC(2026, 2, 2, 12) };
  const access = createAccess({ accounts, now: () => clock.now, proxy });
  const assetsDir = emptyPages();
  const keeper = keepQueue({ reviews: room.reviews, reader: room.store, warn: () => undefined }, 0);
  const storyLog = createStoryLog(database);
  const settlementLog = createSettlementLog(database);
  const articles = withMadeStories(withSettledEdits(room.store, settlementLog), storyLog);
  const app = createWebApp(articles, {
    access,
    origin: ORIGIN,
    assetsDir,
    extractor: "test",
    ...(queue
      ? { operations: { store: room.store, queue, replay, jobs: ["ingest"], now: () => new Date() } }
      : {}),
    registry: { registry: createRegistryStore(database), store: room.store, now: () => new Date(clock.now) },
    stories: { log: storyLog, store: articles, now: () => new Date(clock.now) },
    edits: { log: settlementLog, store: room.store, now: () => new Date(clock.now) },
    room: {
      reviews: room.reviews,
      articles: room.store,
      now: () => new Date(clock.now),
      secondReader,
      settle: keeper.settle,
      sanitize: async ({ body, contentType, finalUrl }) => sanitizePage(body, contentType, finalUrl),
    },
  });
  const people = {} as Guarded["people"];
  const cookies = {} as Guarded["cookies"];
  if (withPeople) {
    const link = (await access.firstLink()) ?? "";
    const first = await access.useLink(link, { login: "ada", name: "Ada", password: PASSWORD });
    const add = async (key: Role | "gone", role: Role) => {
      const { person, link: own } = await access.addPerson({
        login: `${key}-person`,
        name: `The ${key}`,
        role,
      });
      people[key] = person;
      cookies[key] = (await access.useLink(own, { login: "", name: "", password: PASSWORD })).secret;
    };
    for (const role of ["viewer", "reviewer", "editor", "admin"] as const) await add(role, role);
    await add("gone", "admin");
    await access.changePerson(people.gone.id, { disabled: true }, first.person);
  }
  return {
    room,
    access,
    accounts,
    people,
    cookies,
    clock,
    routes: app.routes.map(({ method, path }) => ({ method, path })),
    async ask(method, path, { as, token, body, headers = {} } = {}) {
      const sent: Record<string, string | null> = {
        host: "claims.newsroom.example",
        ...(method === "GET" ? {} : { origin: ORIGIN, "sec-fetch-site": "same-origin" }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(as ? { cookie: `__Host-claimline=${cookies[as]}` } : {}),
        ...(token ? { authorization: `Bearer ${token}`, origin: null, "sec-fetch-site": null } : {}),
        ...headers,
      };
      const given = Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== null);
      return app.request(`${ORIGIN}${path}`, {
        method,
        headers: new Headers(given),
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
    },
    async close() {
      await keeper.close();
      await room.close();
      rmSync(assetsDir, { recursive: true });
    },
  };
}
