import * as fc from "fast-check";
import type { RegistryChange } from "../../../src/domain/registry.ts";
import { applyChanges } from "../../../src/timeline/registry/apply-changes.ts";
import type { Registry } from "../../../src/timeline/registry/registry.ts";
import { resolveWording } from "../../../src/timeline/registry/resolve-wording.ts";
import { sourceKey } from "../../../src/timeline/source-key.ts";
import { changeAt, logOf, merge } from "./changes.ts";

const WORDINGS = [
  "Veldan government",
  "the government of Veldan",
  "interim government of Veldan",
  "Marek's regime",
  "the Marek administration",
  "Cell Watch",
  "Harbour Office",
];
const wording = fc.constantFrom(...WORDINGS);
const home = wording.map(sourceKey);

const change: fc.Arbitrary<RegistryChange["change"]> = fc.oneof(
  fc.tuple(home, home).map(([from, into]) => merge(from, into)),
  fc
    .tuple(wording, home, fc.oneof(home, fc.constantFrom("split:one", "split:two")))
    .map(([word, from, as]) => ({ action: "split" as const, wording: word, from, name: from, as })),
  fc.tuple(home, wording).map(([id, name]) => ({ action: "rename" as const, id, was: id, name })),
  fc.tuple(home, fc.constantFrom("ngo" as const, "government" as const)).map(([id, type]) => {
    return { action: "retype" as const, id, name: id, type };
  }),
  fc.tuple(home, fc.option(home)).map(([id, within]) => {
    return { action: "place" as const, id, name: id, within, withinName: within };
  }),
  fc.integer({ min: 1, max: 12 }).map((undoes) => ({ action: "undo" as const, undoes })),
);
/** Undos point back, as the only way in makes sure. */
const log = fc
  .array(change, { maxLength: 12 })
  .map((changes) =>
    logOf(changes).filter((one) => one.change.action !== "undo" || one.change.undoes < one.seq),
  );

const whoIsWho = (registry: Registry) =>
  WORDINGS.map((word) => resolveWording("source", registry, word)?.id ?? sourceKey(word));

test("an undo restores exactly what was, and undoing the undo what was changed", () => {
  fc.assert(
    fc.property(log, change, (before, last) => {
      const seq = (before.at(-1)?.seq ?? 0) + 1;
      const plain = last.action === "undo" ? merge("cell watch", "harbour office") : last;
      const changed = [...before, changeAt(seq, plain)];
      const undone = [...changed, changeAt(seq + 1, { action: "undo", undoes: seq })];
      const redone = [...undone, changeAt(seq + 2, { action: "undo", undoes: seq + 1 })];
      expect(applyChanges(undone, null)).toEqual(applyChanges(before, null));
      expect(applyChanges(redone, null)).toEqual(applyChanges(changed, null));
    }),
  );
});

test("a merge and then a split leaves everybody where they were", () => {
  fc.assert(
    fc.property(log, wording, home, (before, word, into) => {
      const was = applyChanges(before, null);
      const own = resolveWording("source", was, word)?.id ?? sourceKey(word);
      // Who was made of several homes before falls into those; only what one merge did is taken back by one split.
      fc.pre([...was.source.merged.values()].every((root) => root !== own));
      const seq = (before.at(-1)?.seq ?? 0) + 1;
      const log2 = [...before, changeAt(seq, merge(own, into))];
      const now = applyChanges(log2, null).source;
      fc.pre(now.merged.has(own) && now.merged.size > was.source.merged.size);
      const from = now.merged.get(own) ?? own;
      const split = { action: "split" as const, wording: word, from, name: from, as: own };
      expect(whoIsWho(applyChanges([...log2, changeAt(seq + 1, split)], null))).toEqual(whoIsWho(was));
    }),
  );
});

test("the numbers are the order, whatever order the changes come in", () => {
  fc.assert(
    fc.property(
      log.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length }))),
      ([inOrder, shuffled]) => {
        expect(applyChanges(shuffled, null)).toEqual(applyChanges(inOrder, null));
      },
    ),
  );
});

test("who was merged is found in one step, and nobody is merged into themselves", () => {
  fc.assert(
    fc.property(log, (changes) => {
      const { merged } = applyChanges(changes, null).source;
      for (const [id, root] of merged) expect([id === root, merged.has(root)]).toEqual([false, false]);
    }),
  );
});

test("the later of two names stands", () => {
  const names = ["First", "Second"].map((name) => ({
    action: "rename" as const,
    id: "cell watch",
    was: "",
    name,
  }));
  const registry = applyChanges(logOf(names), null);
  expect(resolveWording("source", registry, "Cell Watch")).toEqual({ id: "cell watch", name: "Second" });
});

test("what nobody changed stands for itself", () => {
  const registry = applyChanges(logOf([merge("marek regime", sourceKey("Veldan government"))]), null);
  expect(resolveWording("source", registry, "Cell Watch")).toBeNull();
  expect(resolveWording("source", registry, "Marek's regime")).toEqual(
    resolveWording("source", registry, "the government of Veldan"),
  );
});

test("a change of one story holds there and nowhere else; one of all stories holds in each", () => {
  const changes = [
    changeAt(1, merge("marek regime", "veldan"), { story: "storm" }),
    changeAt(2, merge("cell watch", "harbour office")),
  ];
  const [storm, other] = [applyChanges(changes, "storm").source, applyChanges(changes, "flood").source];
  expect([storm.merged.size, other.merged.size, applyChanges(changes, null).source.merged.size]).toEqual([
    2, 1, 1,
  ]);
});
