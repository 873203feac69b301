import { hashPassword, passwordFits } from "../../src/access/password.ts";
import { ownPath } from "../../src/web/own-path.ts";
import { type Guarded, openGuarded, PASSWORD } from "./guarded-app.ts";

const HOUR = 3_600_000;
let guarded: Guarded;
beforeEach(async () => {
  guarded = await openGuarded();
}, 30_000);
afterEach(() => guarded?.close());

const logIn = (login: string, password = PASSWORD) =>
  guarded.ask("POST", "/api/session", { body: { login, password } });
const cookieOf = (response: Response) => response.headers.get("set-cookie") ?? "";
const secretOf = (response: Response) => /__Host-claimline=([^;]*)/.exec(cookieOf(response))?.[1] ?? "";
const asSession = (secret: string) => ({ headers: { cookie: `__Host-claimline=${secret}` } });

describe("the first start", () => {
  test("makes one admin, once, by a link that cannot be used again", async () => {
    const fresh = await openGuarded({ withPeople: false });
    try {
      const link = (await fresh.access.firstLink()) ?? "";
      expect(link.length).toBeGreaterThan(40);
      const body = { link, login: "Ada", name: "Ada L", password: PASSWORD };
      const [first, second] = [
        await fresh.ask("POST", "/api/links/use", { body }),
        await fresh.ask("POST", "/api/links/use", { body: { ...body, login: "eve" } }),
      ];
      expect([first.status, second.status]).toEqual([200, 404]);
      expect(await first.json()).toMatchObject({ person: { login: "ada", role: "admin" } });
      expect(await fresh.access.firstLink()).toBeNull();
    } finally {
      await fresh.close();
    }
  });

  test("a link that is too old, and an older one after a new one, are of no use", async () => {
    const fresh = await openGuarded({ withPeople: false });
    try {
      const [old, newer] = [(await fresh.access.firstLink()) ?? "", (await fresh.access.firstLink()) ?? ""];
      const look = async (link: string) =>
        (await fresh.ask("POST", "/api/links/look", { body: { link } })).status;
      expect([await look(old), await look(newer)]).toEqual([404, 200]);
      fresh.clock.now += 49 * HOUR;
      expect(await look(newer)).toBe(404);
    } finally {
      await fresh.close();
    }
  });

  test("a weak password is refused and leaves the link as it was", async () => {
    const { link } = await guarded.access.addPerson({ login: "bo.gale", name: "Bo", role: "viewer" });
    for (const password of ["short", "aaaaaaaaaaaaaaaa", "bo.gale-bo.gale!"])
      expect((await guarded.ask("POST", "/api/links/use", { body: { link, password } })).status).toBe(400);
    expect((await guarded.ask("POST", "/api/links/use", { body: { link, password: PASSWORD } })).status).toBe(
      200,
    );
  });
});

describe("passwords", () => {
  test("are kept as Argon2id, salted", async () => {
    const [a, b] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)];
    expect(a).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(a).not.toBe(b);
    expect([
      await passwordFits(PASSWORD, a),
      await passwordFits(`${PASSWORD}.`, a),
      await passwordFits(PASSWORD, null),
    ]).toEqual([true, false, false]);
  });

  test("changing one ends all other sessions", async () => {
    const other = secretOf(await logIn("reviewer-person"));
    const body = { old: PASSWORD, fresh: "a keeper of bees on a roof" };
    expect((await guarded.ask("POST", "/api/me/password", { as: "reviewer", body })).status).toBe(200);
    expect((await guarded.ask("GET", "/api/me", { as: "reviewer" })).status).toBe(200);
    expect((await guarded.ask("GET", "/api/me", asSession(other))).status).toBe(401);
    expect((await logIn("reviewer-person")).status).toBe(401);
  });
});

describe("sessions", () => {
  test("come as a cookie that scripts, other sites and plain connections do not get", async () => {
    const cookie = cookieOf(await logIn("viewer-person"));
    for (const part of ["__Host-claimline=", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"])
      expect(cookie).toContain(part);
    expect(cookie).not.toContain("Domain");
  });

  test("only a hash of the secret is stored", async () => {
    const secret = secretOf(await logIn("viewer-person"));
    const rows = JSON.stringify([
      await guarded.room.db.selectFrom("sessions").selectAll().execute(),
      await guarded.room.db.selectFrom("people").selectAll().execute(),
    ]);
    expect(rows).not.toContain(secret);
    expect(rows).not.toContain(PASSWORD);
  });

  test("end by logging out, after 12 idle hours, after 7 days, and when access is taken away", async () => {
    const me = async (secret: string) => (await guarded.ask("GET", "/api/me", asSession(secret))).status;
    const out = secretOf(await logIn("viewer-person"));
    await guarded.ask("DELETE", "/api/session", asSession(out));
    expect(await me(out)).toBe(401);
    const idle = secretOf(await logIn("viewer-person"));
    guarded.clock.now += 11 * HOUR;
    expect(await me(idle)).toBe(200);
    guarded.clock.now += 13 * HOUR;
    expect(await me(idle)).toBe(401);
    const long = secretOf(await logIn("viewer-person"));
    for (let at = 0; at < 17; at++) {
      guarded.clock.now += 10 * HOUR;
      await me(long);
    }
    expect(await me(long)).toBe(401);
    const taken = secretOf(await logIn("viewer-person"));
    await guarded.access.changePerson(guarded.people.viewer.id, { disabled: true }, guarded.people.admin);
    expect([await me(taken), (await logIn("viewer-person")).status]).toEqual([401, 401]);
  });

  test("a cookie that was made up, or a session fixed beforehand, is worth nothing", async () => {
    for (const made of ["x", "'; drop table sessions; --", "0".repeat(43)])
      expect((await guarded.ask("GET", "/api/me", asSession(made))).status).toBe(401);
    const response = await guarded.ask("POST", "/api/session", {
      body: { login: "viewer-person", password: PASSWORD },
      headers: { cookie: "__Host-claimline=chosen-by-a-stranger" },
    });
    expect(secretOf(response)).not.toBe("chosen-by-a-stranger");
  });
});

describe("tokens", () => {
  test("are shown once, stored hashed, revoked at once, and may do no more than their person", async () => {
    const add = (role: string) =>
      guarded.ask("POST", "/api/me/tokens", { as: "reviewer", body: { name: "sheet", role } });
    expect((await add("editor")).status).toBe(403);
    const { token, view } = (await (await add("reviewer")).json()) as { token: string; view: { id: string } };
    const listed = await (await guarded.ask("GET", "/api/me/tokens", { as: "reviewer" })).text();
    const stored = JSON.stringify(await guarded.room.db.selectFrom("tokens").selectAll().execute());
    expect(listed + stored).not.toContain(token);
    const use = async () => (await guarded.ask("GET", "/api/review/colleagues", { token })).status;
    expect(await use()).toBe(200);
    await guarded.access.changePerson(guarded.people.reviewer.id, { role: "viewer" }, guarded.people.admin);
    expect(await use()).toBe(403);
    expect((await guarded.ask("DELETE", `/api/me/tokens/${view.id}`, { as: "admin" })).status).toBe(200);
    expect(await use()).toBe(403);
    await guarded.ask("DELETE", `/api/me/tokens/${view.id}`, { as: "reviewer" });
    expect(await use()).toBe(401);
  });
});

describe("rate limits", () => {
  test("guessing a password stops after ten, for the name and also with the right one; later it goes on", async () => {
    const seen: number[] = [];
    for (let at = 0; at < 12; at++) seen.push((await logIn("editor-person", `wrong guess ${at}`)).status);
    expect(seen).toEqual([...Array<number>(10).fill(401), 429, 429]);
    const blocked = await logIn("editor-person");
    expect([blocked.status, Number(blocked.headers.get("retry-after")) > 0]).toEqual([429, true]);
    guarded.clock.now += 20 * 60_000;
    expect((await logIn("editor-person")).status).toBe(200);
    process.stdout.write(
      "rate limits: 12 wrong passwords, 10 answered, 2 refused; the right one refused until later\n",
    );
  });

  test("links cannot be guessed, and nobody asks without end", async () => {
    const links = [];
    for (let at = 0; at < 25; at++)
      links.push((await guarded.ask("POST", "/api/links/look", { body: { link: `x${at}` } })).status);
    expect(links.slice(20)).toEqual(Array(5).fill(429));
    const many = [];
    for (let at = 0; at < 700; at++)
      many.push((await guarded.ask("GET", "/api/me", { as: "viewer" })).status);
    expect(many.filter((status) => status === 429).length).toBeGreaterThan(0);
    process.stdout.write(
      `rate limits: 25 links tried, 5 refused; 700 requests of one person, ${many.filter((one) => one === 429).length} refused\n`,
    );
  });

  test("an unknown name is answered as a wrong password", async () => {
    const [unknown, wrong] = [
      await logIn("nobody-here"),
      await logIn("viewer-person", "not this one at all"),
    ];
    expect([unknown.status, await unknown.json()]).toEqual([wrong.status, await wrong.json()]);
  });
});

test("a proxy's word counts only from its own address, and takes over no account that has a password", async () => {
  const proxy = {
    addresses: ["10.0.0.2"],
    userHeader: "x-forwarded-user",
    nameHeader: null,
    role: "reviewer" as const,
  };
  const behind = await openGuarded({ proxy });
  try {
    const asking = (remote: string | null, user: string) => ({
      header: (name: string) => (name === "x-forwarded-user" ? user : undefined),
      cookie: undefined,
      remote,
    });
    expect(await behind.access.whoAsks(asking("10.0.0.3", "cleo"))).toBeNull();
    expect(await behind.access.whoAsks(asking(null, "cleo"))).toBeNull();
    const cleo = await behind.access.whoAsks(asking("::ffff:10.0.0.2", "cleo"));
    expect(cleo).toMatchObject({ proof: "proxy", person: { login: "cleo", role: "reviewer" } });
    expect((await behind.access.whoAsks(asking("10.0.0.2", "Cleo")))?.person.id).toBe(cleo?.person.id);
    expect(await behind.access.whoAsks(asking("10.0.0.2", "ada"))).toBeNull();
    // Through the app itself there is no such address, so the header of a stranger says nothing.
    expect((await behind.ask("GET", "/api/me", { headers: { "x-forwarded-user": "cleo" } })).status).toBe(
      401,
    );
  } finally {
    await behind.close();
  }
});

const ELSEWHERE = [
  "https://evil.example",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "evil.example",
  "",
  "/..//evil.example",
  "/%2f/../..//evil.example",
];

test("no redirect leads away from these pages", () => {
  for (const wanted of [...ELSEWHERE, null, undefined]) {
    const path = ownPath(wanted);
    expect([wanted, new URL(path, "https://own.example").origin]).toEqual([wanted, "https://own.example"]);
    expect(path.startsWith("//")).toBe(false);
  }
  expect(ownPath("/review?kind=deaths#claim=x")).toBe("/review?kind=deaths#claim=x");
  process.stdout.write(`redirects: ${ELSEWHERE.length + 2} addresses, none leads elsewhere\n`);
});

test("what looks like SQL, a header or a path is a plain text", async () => {
  const texts = [
    "' or 1=1 --",
    '"; drop table reviews; --',
    "x') union select hash from sessions --",
    "$1",
    "%00",
    "\\",
    "a\r\nset-cookie: x=1",
    "../../etc/passwd",
    "{{7*7}}",
    "𝒳".repeat(20),
  ];
  let count = 0;
  for (const text of texts) {
    const value = encodeURIComponent(text);
    for (const path of [
      `/api/review/queue?kind=${value}`,
      `/api/review/queue?story=${value}`,
      `/api/review/queue?source=${value}&outlet=${value}&assignee=${value}`,
      `/api/review/queue?cursor=${value}`,
      `/api/review/counts?kind=${value}`,
      `/api/review/claims/${value}`,
      `/api/claims?outlet=${value}`,
      `/snapshot/${value}`,
    ]) {
      const response = await guarded.ask("GET", path, { as: "reviewer" });
      count += 1;
      expect([path, response.status < 500, response.headers.get("set-cookie")]).toEqual([path, true, null]);
    }
    const made = await guarded.ask("POST", "/api/review/filters", {
      as: "reviewer",
      body: { name: text, query: "kind=deaths" },
    });
    expect(made.status).toBe(200);
    count += 1;
  }
  const { filters } = (await (
    await guarded.ask("GET", "/api/review/filters", { as: "reviewer" })
  ).json()) as { filters: { name: string }[] };
  expect(filters.map(({ name }) => name).toSorted()).toEqual(texts.map((text) => text.trim()).toSorted());
  expect((await guarded.room.reviews.logEnd()).seq).toBe(0);
  process.stdout.write(`injection: ${count} requests, none failed or did more than it should\n`);
});

test("over TLS browsers are told to stay there", async () => {
  const { headers } = await guarded.ask("GET", "/");
  expect(headers.get("strict-transport-security")).toContain("max-age=31536000");
});
