import { buildTimeline } from "../../src/timeline/build-timeline.ts";
import { printed } from "./printed.ts";

test("each outlet has its claims by time of publication, whatever the zone, unknown times last", () => {
  const late = printed("3", { publishedAt: "2026-01-12T10:00:00+02:00" });
  const early = printed("1", { publishedAt: "2026-01-12T07:30:00Z" });
  const unknown = printed("9", { publishedAt: null });
  const other = printed("5", { outlet: "harbour" });
  const timelines = buildTimeline([unknown, late, other, early]);
  expect(
    timelines.map(({ outletName, claims }) => [outletName, claims.map(({ claim }) => claim.number)]),
  ).toEqual([
    ["Meridian Wire", ["1", "3", "9"]],
    ["The Harbour Daily", ["5"]],
  ]);
});

test("claims of one article stand in the order of the page: title, then text by place", () => {
  const at = { url: "https://meridian.example/x", title: "Now 7", text: "Of 8 people 9 left." };
  const [title, second, third] = [printed("7", { ...at, in: "title" }), printed("8", at), printed("9", at)];
  const [timeline] = buildTimeline([third, second, title]);
  expect(timeline?.claims.map(({ claim }) => claim.number)).toEqual(["7", "8", "9"]);
});

test("no claims give no timelines", () => {
  expect(buildTimeline([])).toEqual([]);
});
