import type { Claim } from "../../../src/domain/claim.ts";
import { claimId } from "../../../src/domain/claim-id.ts";
import type { Deciding } from "../../../src/pipeline/review/decide.ts";
import { verifyLog } from "../../../src/pipeline/review/verify-log.ts";
import { ana, markedClaims, openRoom, type Paper, print, queueOf, type Room } from "./room.ts";

let room: Room;
beforeEach(async () => {
  room = await openRoom();
});
afterEach(() => room.close());

const WIRE =
  "Divers said on Monday that [14] people had drowned when the ferry Solveig went down off the cape.";
const decidedFields = async (words: string) => (await room.reviews.reviewStates([words]))[0]?.fields;
const entry = async (number: string) => {
  const [item] = (await queueOf(room)).filter(({ claim }) => claim.includes(number));
  if (!item) throw new Error(`nothing in the queue for ${number}`);
  return item;
};

test("copies of a wire text are one entry, and its decision holds for each", async () => {
  for (const outlet of ["tern", "gull", "petrel"])
    await print(room, { id: `copy-${outlet}`, outlet, text: `Intro. ${WIRE}` });
  await room.refresh();
  const [item, ...others] = await queueOf(room);
  expect([item?.copies, others]).toEqual([3, []]);
  await room.decide(item?.words ?? "", ana, { decision: "rejected", reason: "wrong_number" });
  expect(await room.store.printedClaims()).toEqual([]);
  expect(await room.store.printedClaims({ asFound: true })).toHaveLength(3);
});

test("the same words read otherwise elsewhere are an entry of their own", async () => {
  await print(room, { id: "one", outlet: "tern", text: WIRE });
  await room.refresh();
  await print(room, { id: "two", outlet: "gull", text: WIRE }, { subject: "passengers" });
  await room.refresh();
  expect((await queueOf(room)).map(({ copies }) => copies)).toEqual([1, 1]);
});

test("a short sentence counts within its own article only", async () => {
  for (const outlet of ["tern", "gull"])
    await print(room, { id: outlet, outlet, text: "Intro. [Five] died." });
  await room.refresh();
  expect(await queueOf(room)).toHaveLength(2);
});

describe("a new version of the article", () => {
  const articleUrl = "https://tern.example/ferry";
  const first: Paper = { id: "v1", outlet: "tern", articleUrl, text: `Intro. ${WIRE}` };

  test("that prints the same words keeps the decision", async () => {
    await print(room, first);
    await room.refresh();
    const { words } = await entry("v1");
    await room.decide(words, ana);
    await print(room, {
      ...first,
      id: "v2",
      text: `A longer beginning of the report. ${WIRE} More follows.`,
    });
    await room.refresh();
    expect(await queueOf(room)).toMatchObject([{ words, status: "accepted", attention: null, copies: 2 }]);
    expect((await room.store.printedClaims()).map(({ version, review }) => [version, review])).toEqual([
      [2, "accepted"],
    ]);
  });

  test("that prints another figure puts both before a person and moves nothing", async () => {
    await print(room, first);
    await room.refresh();
    const { words } = await entry("v1");
    await room.decide(words, ana);
    await print(room, { ...first, id: "v2", text: `Intro. ${WIRE.replace("[14]", "[15]")}` });
    await room.refresh();
    const [old, changed] = await queueOf(room);
    expect(old).toMatchObject({
      words,
      status: "accepted",
      attention: "words_gone",
      reasons: ["attention", "no_source"],
    });
    expect(changed).toMatchObject({ status: "open", reasons: ["edited_after_review", "no_source"] });
    expect((await room.store.printedClaims()).map(({ claim, review }) => [claim.number, review])).toEqual([
      ["15", undefined],
    ]);
    await room.decide(words, ana, { decision: "kept" });
    await room.refresh();
    expect((await room.reviews.items([words]))[0]).toMatchObject({ status: "accepted", attention: null });
  });

  test("without the figure drops what nobody decided on", async () => {
    await print(room, first);
    await room.refresh();
    await print(room, { ...first, id: "v2", text: "No figure any more." });
    await room.refresh();
    expect(await queueOf(room)).toEqual([]);
  });
});

test("rules that read decided words otherwise change nothing of the decision, and say so", async () => {
  const [found] = await print(room, { id: "v1", outlet: "tern", text: WIRE });
  if (!found) throw new Error("no claim");
  await room.refresh();
  const { words } = await entry("v1");
  const correction = { fields: { subject: "passengers" }, places: {} };
  await room.decide(words, ana, { decision: "corrected", correction });
  await room.store.replaceClaims("v1", [{ ...found, subject: "drowned people" }], "reextract");
  await room.refresh();
  expect(await queueOf(room)).toMatchObject([{ status: "corrected", attention: "reads_differently" }]);
  expect((await room.store.printedClaims())[0]?.claim.subject).toBe("passengers");
  await room.store.replaceClaims("v1", [{ ...found, subject: "passengers" }], "reextract");
  await room.refresh();
  expect(await queueOf(room)).toMatchObject([{ status: "corrected", attention: null }]);
});

test("1,000 reviewed claims under changed rules: none lost, none moved to other words", async () => {
  const papers: Paper[] = Array.from({ length: 100 }, (_, p) => ({
    id: `paper-${p}`,
    outlet: `outlet${p % 7}`,
    text: Array.from(
      { length: 10 },
      (_, n) =>
        `On day ${n} the harbour office of district ${p} put the toll of the storm at [${p * 10 + n + 1}] people.`,
    ).join(" "),
  }));
  const before = new Map<string, Claim[]>();
  for (const paper of papers) before.set(paper.id, await print(room, paper));
  await room.refresh();
  const items = await queueOf(room);
  expect(items).toHaveLength(1000);
  const asked: Partial<Deciding>[] = [
    {},
    { decision: "corrected", correction: { fields: { subject: "islanders" }, places: {} } },
    { decision: "rejected", reason: "not_people" },
    { decision: "ambiguous" },
  ];
  for (const [n, { words }] of items.entries()) await room.decide(words, ana, asked[n % asked.length]);
  const texts = new Map(papers.map((paper) => [paper.id, markedClaims(paper).text]));
  const decided = new Map((await room.reviews.logEntries(0, 1000)).map((one) => [one.words, one]));

  // A tenth each: another subject, another hedge, another kind, a wider span, not found at all; half stay.
  const changed = (claim: Claim, n: number): Claim[] => {
    const { articleId, position, quantity } = claim;
    if (n % 10 === 0) return [{ ...claim, subject: "residents" }];
    if (n % 10 === 1) return [{ ...claim, quantity: { ...quantity, high: null, qualifier: "at_least" } }];
    if (n % 10 === 2)
      return [
        {
          ...claim,
          kind: "injured",
          id: claimId(articleId, "text", position.start, position.end, "injured"),
        },
      ];
    if (n % 10 === 3) {
      const start = position.start - 3;
      const number = texts.get(articleId)?.slice(start, position.end) ?? "";
      const id = claimId(articleId, "text", start, position.end, claim.kind);
      return [
        {
          ...claim,
          id,
          number,
          position: { start, end: position.end },
          quote: { ...claim.quote, exact: number },
        },
      ];
    }
    return n % 10 === 4 ? [] : [claim];
  };
  let n = 0;
  for (const [id, claims] of before)
    await room.store.replaceClaims(
      id,
      claims.flatMap((claim) => changed(claim, n++)),
      "reextract",
    );
  await room.refresh();

  const now = new Map((await queueOf(room)).map((item) => [item.words, item]));
  const states = new Map((await room.reviews.allStates("", 5000)).map((state) => [state.words, state]));
  let lost = 0;
  let moved = 0;
  const attention: Record<string, number> = {};
  for (const one of decided.values()) {
    const state = states.get(one.words);
    const item = now.get(one.words);
    if (!state || !item || state.status === "open") lost += 1;
    const held = item && (await room.reviews.claimsOfWords([one.words])).map(({ claim }) => claim);
    for (const claim of held ?? []) {
      const text = texts.get(claim.articleId) ?? "";
      const { start, end } = claim.position;
      const same =
        claim.sentence === one.judged.sentence &&
        text.slice(start, end) === one.judged.place.exact &&
        claim.kind === one.judged.fields.kind;
      if (!same) moved += 1;
    }
    if (item) attention[item.attention ?? "none"] = (attention[item.attention ?? "none"] ?? 0) + 1;
  }
  const fresh = [...now.values()].filter(({ status }) => status === "open").length;
  process.stdout.write(
    `re-extraction: ${decided.size} reviewed claims, ${lost} lost, ${moved} moved to other words; put before a person: ` +
      `${JSON.stringify(attention)}, new entries ${fresh}\n`,
  );
  expect([decided.size, lost, moved]).toEqual([1000, 0, 0]);
  // Other kind and other span are new entries; the old ones, where they stand for something, ask for a person.
  expect(fresh).toBe(200);
  expect(attention.not_found).toBeGreaterThan(200);
  expect(await decidedFields([...decided.keys()][1] ?? "")).toMatchObject({ subject: expect.any(String) });
  expect((await verifyLog(room.reviews)).faults).toEqual([]);
}, 120_000);
