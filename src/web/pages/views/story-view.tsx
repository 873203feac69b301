import { useCallback, useMemo, useState } from "react";
import type { PrintedRow } from "../../../api/printed-row.ts";
import { kindText } from "../../../timeline/claim-words.ts";
import type { TimeAxis } from "../chart/chart-points.ts";
import type { ColourBy } from "../chart/chart-style.ts";
import { TimelineChart } from "../chart/timeline-chart.tsx";
import { chosenClaim, useAddress } from "../location.ts";
import { ChosenClaim } from "../parts/claim-facts.tsx";
import { ClaimTable } from "../parts/claim-table.tsx";
import { Filter } from "../parts/filters.tsx";
import { Link } from "../parts/link.tsx";
import { TakeAlong } from "../parts/take-along.tsx";
import { Empty, WhenLoaded } from "../parts/when-loaded.tsx";
import { type StoryChoice, StoryFilter, storyQuery } from "../story-choice.tsx";
import { useJson } from "../use-json.ts";
import { useKindLabels } from "../use-kind-labels.ts";

const AXES = [
  { value: "published", text: "when published" },
  { value: "asof", text: "the day the count is for" },
];

const COLOURS = [
  { value: "source", text: "who says so" },
  { value: "outlet", text: "who prints it" },
];

/** The timeline of a story: chart, the sentence behind the chosen mark, and every figure in a table. */
export function StoryView({ choice }: { choice: StoryChoice }) {
  const loaded = useJson<{ claims: PrintedRow[]; total: number }>(`/api/claims${storyQuery(choice.id)}`);
  return (
    <>
      <h1>{choice.name}</h1>
      <WhenLoaded of={loaded}>
        {(data) => <Timeline choice={choice} rows={data.claims} total={data.total} />}
      </WhenLoaded>
    </>
  );
}

function Timeline({ choice, rows, total }: { choice: StoryChoice; rows: PrintedRow[]; total: number }) {
  const address = useAddress();
  const chosen = chosenClaim(address);
  const [looked, setLooked] = useState<string | null>(null);
  const onLook = useCallback((id: string) => setLooked(id), []);
  const [kind, outlet] = [address.searchParams.get("kind") ?? "", address.searchParams.get("outlet") ?? ""];
  const axis: TimeAxis = address.searchParams.get("time") === "asof" ? "asof" : "published";
  const colourBy: ColourBy = address.searchParams.get("colour") === "outlet" ? "outlet" : "source";
  const labels = useKindLabels();
  const shown = useShown(rows, kind, outlet);
  const shownClaim = rows.find((row) => row.claim.id === (looked ?? chosen)) ?? null;
  return (
    <>
      <p className="lead">
        Which outlet printed which figure, from whom and as of when. {count(rows.length, "figure")} from{" "}
        {count(new Set(rows.map((row) => row.claim.articleId)).size, "article")} of{" "}
        {count(new Set(rows.map((row) => row.outlet)).size, "outlet")}
        {total > rows.length && `; the first of ${total.toLocaleString("en")}, choose a story to see fewer`}.
      </p>
      <form className="filters" aria-label="What to show" onSubmit={(event) => event.preventDefault()}>
        <StoryFilter choice={choice} />
        <Filter
          name="kind"
          label="Kind of figure"
          value={kind}
          choices={[{ value: "", text: "all kinds" }, ...kindChoices(rows, labels)]}
        />
        <Filter
          name="outlet"
          label="Outlet"
          value={outlet}
          choices={[{ value: "", text: "all outlets" }, ...outletChoices(rows)]}
        />
        <Filter name="time" label="Time in the chart" value={axis} choices={AXES} />
        <Filter name="colour" label="Colour in the chart" value={colourBy} choices={COLOURS} />
      </form>
      {shown.length === 0 ? (
        <NothingToShow choice={choice} filtered={rows.length > 0} />
      ) : (
        <>
          <section aria-labelledby="over-time">
            <div className="section-head">
              <h2 id="over-time">Over time</h2>
              <a className="skip" href="#all-figures">
                Skip the chart, go to the table
              </a>
            </div>
            <TimelineChart
              rows={shown}
              all={rows}
              axis={axis}
              colourBy={colourBy}
              chosen={chosen}
              onLook={onLook}
            />
            <div aria-live="polite" className="chosen-place">
              <ChosenClaim row={shownClaim} />
            </div>
          </section>
          <section aria-labelledby="all-figures">
            <h2 id="all-figures">
              {shown.length === rows.length
                ? `All ${rows.length} figures`
                : `${shown.length} of ${rows.length} figures`}
            </h2>
            <TakeAlong of="claims" query={twinQuery(choice.id, kind, outlet)} />
            <ClaimTable rows={shown} chosen={chosen} />
          </section>
        </>
      )}
    </>
  );
}

/** The filters of the page as the API knows them. */
function twinQuery(story: string, kind: string, outlet: string): string {
  const query = new URLSearchParams(storyQuery(story));
  if (kind) query.set("kind", kind);
  if (outlet) query.set("outlet", outlet);
  return query.size > 0 ? `?${query}` : "";
}

/** The same list as long as nothing changes: a new one would draw the chart anew and drop the keyboard's place in it. */
function useShown(rows: PrintedRow[], kind: string, outlet: string): PrintedRow[] {
  return useMemo(
    () =>
      rows.filter(
        ({ claim, outlet: own }) =>
          (!kind || claim.kind === kind || claim.of === kind) && (!outlet || own === outlet),
      ),
    [rows, kind, outlet],
  );
}

function NothingToShow({ choice, filtered }: { choice: StoryChoice; filtered: boolean }) {
  if (filtered)
    return (
      <Empty>
        <p>No figure fits these filters.</p>
        <p>
          <Link to={`/${storyQuery(choice.id)}`}>Show all figures of this story</Link>
        </p>
      </Empty>
    );
  return (
    <Empty>
      <p>No figure has been found for this story yet.</p>
      <p>
        Figures appear here once articles have been fetched. <Link to="/runs">See what the last run did</Link>
        , or fetch a page by hand: <code>npx claimline ingest URL</code>
      </p>
    </Empty>
  );
}

const count = (n: number, noun: string) => `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;

function kindChoices(rows: readonly PrintedRow[], labels: ReadonlyMap<string, string>) {
  const kinds = [...new Set(rows.map((row) => row.claim.kind))].sort();
  return kinds.map((kind) => ({ value: kind, text: labels.get(kind) ?? kindText({ kind, of: null }) }));
}

function outletChoices(rows: readonly PrintedRow[]) {
  const names = new Map(rows.map((row) => [row.outlet, row.outletName]));
  return [...names].map(([value, text]) => ({ value, text })).sort((a, b) => a.text.localeCompare(b.text));
}
