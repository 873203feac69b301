import { Story } from "../../src/domain/story.ts";
import { PRIORITY, priorityOf } from "../../src/pipeline/priority.ts";

const flood = Story.parse({
  id: "flood",
  name: "The flood",
  all: ["Orrów"],
  any: ["flood", "dam"],
  none: ["football"],
  breaking: true,
});

test.each([
  ["Flood warning for the valley", PRIORITY.breaking],
  ["ORROW council meets at night", PRIORITY.breaking],
  ["A dam holds", PRIORITY.breaking],
  ["Football: flood of goals", PRIORITY.fresh],
  ["A quiet day", PRIORITY.fresh],
  [null, PRIORITY.fresh],
])("%p", (title, priority) => expect(priorityOf(title, [flood])).toBe(priority));

test("what is new comes before what is looked at again, and breaking before both", () => {
  expect(PRIORITY.breaking).toBeLessThan(PRIORITY.fresh);
  expect(PRIORITY.fresh).toBeLessThan(PRIORITY.again);
});
