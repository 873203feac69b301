import { attributionHabits } from "../../src/timeline/attribution-habits.ts";
import { printed } from "./printed.ts";

const office = ["the prisons office", "government"] as const;
const unnamed = ["officials", "anonymous"] as const;

test("unnamed sources are credited but not named; older versions do not count", () => {
  const habits = attributionHabits([
    printed("10", { source: office }),
    printed("12", { source: unnamed }),
    printed("14"),
    printed("9", { kind: "verified", of: "released", source: office }),
    printed("8", { source: office, current: false }),
    printed("5", { outlet: "harbour" }),
  ]);
  expect(habits).toMatchObject([
    {
      outlet: "meridian",
      figures: 4,
      named: 2,
      namedShare: 0.5,
      unsourced: 1,
      byType: { government: 2, anonymous: 1 },
      verified: 1,
      reported: 3,
    },
    { outlet: "harbour", figures: 1, named: 0, namedShare: 0, unsourced: 1, byType: {} },
  ]);
});
