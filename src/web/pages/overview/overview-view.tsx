import type { Story } from "../../../domain/story.ts";
import type { StoryOverview } from "../../../domain/story-overview.ts";
import { storyWords } from "../../../timeline/stories/story-words.ts";
import { useAddress } from "../location.ts";
import { dayText } from "../parts/dates.ts";
import { Filter } from "../parts/filters.tsx";
import { Link } from "../parts/link.tsx";
import { TakeAlong } from "../parts/take-along.tsx";
import { Empty, WhenLoaded } from "../parts/when-loaded.tsx";
import { ALL, type StoryChoice, StoryFilter, storyQuery } from "../story-choice.tsx";
import { useJson } from "../use-json.ts";
import { useKindLabels } from "../use-kind-labels.ts";
import { LatestTable } from "./latest-table.tsx";
import { Disagreeing, Habits, Newest, Section, Summaries } from "./overview-lists.tsx";

export type Overview = StoryOverview & { readonly story: Story; readonly extractor: string };

/** What an editor asks of a story first, with ways to everything behind it. */
export function OverviewView({ choice }: { choice: StoryChoice }) {
  const kind = useAddress().searchParams.get("kind") ?? "";
  const loaded = useJson<Overview>(choice.id === ALL ? null : `/api/overview${narrowed(choice.id, kind)}`);
  return (
    <>
      <h1>{choice.name}: overview</h1>
      <form className="filters" aria-label="What to show" onSubmit={(event) => event.preventDefault()}>
        <StoryFilter choice={choice} />
        {loaded.state === "ready" && <KindFilter kinds={loaded.data.kinds} kind={kind} />}
      </form>
      {choice.id === ALL ? (
        <Empty>Choose a story, or define one on the page Stories: an overview is always of one.</Empty>
      ) : (
        <WhenLoaded of={loaded}>
          {(overview) => <Whole overview={overview} id={choice.id} kind={kind} />}
        </WhenLoaded>
      )}
    </>
  );
}

/** The query of a story, narrowed down to one kind of figure. */
export const narrowed = (id: string, kind: string) =>
  storyQuery(id) + (kind ? `&${new URLSearchParams({ kind })}` : "");

function KindFilter({ kinds, kind }: { kinds: Overview["kinds"]; kind: string }) {
  const labels = useKindLabels();
  const choices = kinds.map((one) => ({ value: one.kind, text: labels.get(one.kind) ?? one.kind }));
  return (
    <Filter
      name="kind"
      label="Kind of figure"
      value={kind}
      choices={[{ value: "", text: "all kinds" }, ...choices]}
    />
  );
}

function Whole({ overview, id, kind }: { overview: Overview; id: string; kind: string }) {
  const query = narrowed(id, kind);
  if (overview.figures === 0 && kind)
    return (
      <Empty>
        <p>No figure of this story is of this kind.</p>
        <p>
          <Link to={`/overview${storyQuery(id)}`}>Show all kinds</Link>
        </p>
      </Empty>
    );
  if (overview.figures === 0)
    return (
      <Empty>
        <p>{storyWords(overview.story)}: no figure has been found for this story yet.</p>
        <p>
          Figures appear here once articles have been fetched.{" "}
          <Link to="/runs">See what the last run did</Link>.
        </p>
      </Empty>
    );
  return (
    <>
      <Counts overview={overview} />
      <p className="take-along">
        <Link to={`/brief${query}`}>A brief to print</Link>, <a href={`/api/overview${query}`}>JSON</a>,{" "}
        <a href={`/api/claims.csv${query}`}>all figures as CSV</a>
      </p>
      <Section
        id="latest"
        name="What each source last said"
        more={`/compare${query}`}
        moreName="Outlets side by side"
      >
        <LatestTable latest={overview.latest} query={query} />
      </Section>
      <Section
        id="disagree"
        name="Figures that cannot both hold"
        more={`/compare${query}`}
        moreName="All disagreements"
      >
        <Disagreeing of={overview.disagreements} story={id} />
      </Section>
      <Section id="newest" name="Figures that came up last" more={`/${query}`} moreName="The timeline">
        <Newest figures={overview.newest} />
      </Section>
      <Section id="edits" name="Silent edits" more={`/edits${storyQuery(id)}`} moreName="All edits">
        <Summaries of={withOutlets(overview.edits)} none="No figure of a stored article has changed." />
      </Section>
      <Section
        id="outdated"
        name="Older figures still in print"
        more={`/compare${query}#outdated`}
        moreName="With their sentences"
      >
        <Summaries
          of={overview.outdated}
          none="Wherever a source gave a newer figure, every outlet has it."
        />
      </Section>
      <Section
        id="origins"
        name="Many outlets, how many origins"
        more={`/compare${query}#origins`}
        moreName="All of them"
      >
        <Summaries of={overview.origins} none="Nothing shows that one outlet took a figure from another." />
      </Section>
      <Section id="findings" name="Worth knowing" more={`/compare${query}#findings`} moreName="All of it">
        <Summaries of={overview.findings} none="Nothing stands out." />
      </Section>
      <Section id="one-sided" name="In one outlet alone" more={`/${query}`} moreName="All figures">
        <Summaries
          of={{
            total: overview.oneSided.total,
            top: overview.oneSided.top.map(({ why }) => ({ summary: why })),
          }}
          none="Every count stands in more than one outlet, or there is only one outlet here."
        />
      </Section>
      <Section id="habits" name="How outlets credit their figures">
        <Habits habits={overview.habits} />
        <TakeAlong of="habits" query={query} />
      </Section>
    </>
  );
}

const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });

function Counts({ overview }: { overview: Overview }) {
  const labels = useKindLabels();
  const { story, figures, articles, outlets, reviewed, from, until, kinds } = overview;
  return (
    <>
      <p className="lead">
        {storyWords(story)}. {plural(figures, "figure")} in {plural(articles, "article")} of{" "}
        {plural(outlets, "outlet")}
        {from && until && `, ${dayText(from.slice(0, 10))} to ${dayText(until.slice(0, 10))}`};{" "}
        {reviewed === 0
          ? "none of them reviewed yet"
          : `${reviewed.toLocaleString("en")} of them reviewed (${percent.format(reviewed / figures)})`}
        .
      </p>
      <ul className="kind-counts" aria-label="Figures by kind">
        {kinds.map((one) => (
          <li key={one.kind}>
            {labels.get(one.kind) ?? one.kind}{" "}
            <span className="faint">
              {plural(one.figures, "figure")} in {plural(one.outlets, "outlet")}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Edits in one sentence each, with the outlet that made them. */
export const withOutlets = ({ total, top }: StoryOverview["edits"]) => ({
  total,
  top: top.map(({ outletName, summary }) => ({ summary: `${outletName}: ${summary}` })),
});

export const plural = (count: number, noun: string) =>
  `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
