import type { FigureOrigins, Origin, SharedOrigin } from "../../domain/figure-origins.ts";
import type { PrintedClaim } from "../../domain/timeline.ts";
import { inTimeOrder } from "../build-timeline.ts";
import { figureText, kindText } from "../claim-words.ts";
import { figureKey } from "../group-figures.ts";
import { intervalOf } from "../interval.ts";
import { sourceKey } from "../source-key.ts";
import { subjectKey } from "../subject-key.ts";
import { creditedAgencies } from "./credited-agencies.ts";
import { joinShared } from "./join-shared.ts";
import { quotationOf } from "./quotations.ts";
import { textFamilies } from "./text-families.ts";

/** Figures that several outlets print, each with all its prints in time order. */
export function figuresOfSeveral(claims: readonly PrintedClaim[]): PrintedClaim[][] {
  const whole = claims.filter(
    ({ claim, current }) =>
      current &&
      claim.modality === "actual" &&
      subjectKey(claim) !== null &&
      intervalOf(claim.quantity) !== null,
  );
  const figures = Map.groupBy(whole.toSorted(inTimeOrder), (one) =>
    JSON.stringify([countedKey(one), subjectKey(one.claim), figureKey(one)]),
  );
  return [...figures.values()].filter((same) => new Set(same.map(({ outlet }) => outlet)).size > 1);
}

/** What happened once or is counted up is one figure ("116 were freed", "116 so far"), how many there are another. */
const countedKey = ({ claim: { kind, of, measure } }: PrintedClaim) => [kind, of, measure === "stock"];

/**
 * How many origins stand behind a figure that several outlets print: "6 outlets, 2 origins". Outlets share one where
 * their articles are the same copy, where they credit one agency (or one credits the other), or where they print one
 * quotation. Most outlets per origin first.
 *
 * @param texts The articles' texts by `claim.articleId`; without its text an article is no copy of another.
 */
export function findOrigins(
  claims: readonly PrintedClaim[],
  texts: ReadonlyMap<string, string>,
): FigureOrigins[] {
  const families = textFamilies(texts);
  return figuresOfSeveral(claims)
    .map((same) => originsOf(same, texts, families))
    .sort((a, b) => b.outlets - b.origins.length - (a.outlets - a.origins.length) || b.outlets - a.outlets);
}

function originsOf(
  same: PrintedClaim[],
  texts: ReadonlyMap<string, string>,
  families: ReadonlyMap<string, string>,
): FigureOrigins {
  const shared = same.flatMap((one) => {
    const { articleId } = one.claim;
    const quotation = quotationOf(one.claim, texts.get(articleId));
    const marks: [SharedOrigin, string][] = [
      ["same_text", families.get(articleId) ?? articleId],
      // An outlet that is credited by others is their agency.
      ["same_agency", sourceKey(one.outletName)],
      ...creditedAgencies(one, texts.get(articleId)).map((key): [SharedOrigin, string] => [
        "same_agency",
        key,
      ]),
      ...(quotation ? [["same_quotation", quotation] satisfies [SharedOrigin, string]] : []),
    ];
    return marks.map(([type, key]) => ({ outlet: one.outlet, type, key }));
  });
  const origins = joinShared(shared)
    .map(
      ({ outlets, types }): Origin => ({
        printed: outlets.flatMap((id) => firstOf(id, same)),
        shared: types,
      }),
    )
    .sort((a, b) => b.printed.length - a.printed.length);
  const [{ claim }] = same as [PrintedClaim];
  const outlets = new Set(same.map(({ outlet }) => outlet)).size;
  return { kind: claim.kind, of: claim.of, outlets, origins, summary: summaryOf(same, outlets, origins) };
}

const firstOf = (id: string, same: PrintedClaim[]) => same.filter(({ outlet }) => outlet === id).slice(0, 1);

const REASONS: Record<SharedOrigin, string> = {
  same_text: "the same text",
  same_agency: "one agency",
  same_quotation: "the same quotation",
};

function summaryOf([first]: PrintedClaim[], outlets: number, origins: Origin[]): string {
  const figure = first ? `${figureText(first.claim)} ${kindText(first.claim)}` : "";
  const joined = origins
    .filter(({ printed }) => printed.length > 1)
    .map(({ printed, shared }) => {
      const names = printed.map(({ outletName }) => outletName).join(", ");
      return ` ${names}: ${shared.map((type) => REASONS[type]).join(" and ")}.`;
    });
  const count = origins.length === 1 ? "1 origin" : `${origins.length} origins`;
  return `${figure}: ${outlets} outlets, ${count}.${joined.join("")}`;
}
