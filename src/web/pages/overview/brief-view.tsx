import { canonicalSourceText, figureText, kindText, modalityText } from "../../../timeline/claim-words.ts";
import { storyWords } from "../../../timeline/stories/story-words.ts";
import { useAddress } from "../location.ts";
import { asOfDayText, dayText, momentText } from "../parts/dates.ts";
import { Link } from "../parts/link.tsx";
import { Quote } from "../parts/quote.tsx";
import { Empty, WhenLoaded } from "../parts/when-loaded.tsx";
import { ALL, type StoryChoice } from "../story-choice.tsx";
import { useJson } from "../use-json.ts";
import { printText } from "./latest-table.tsx";
import { Summaries } from "./overview-lists.tsx";
import { narrowed, type Overview, plural, withOutlets } from "./overview-view.tsx";

/** A story on one or two sheets of A4: what a newsroom takes into a meeting. */
export function BriefView({ choice }: { choice: StoryChoice }) {
  const kind = useAddress().searchParams.get("kind") ?? "";
  const query = narrowed(choice.id, kind);
  const loaded = useJson<Overview>(choice.id === ALL ? null : `/api/overview${query}`);
  if (choice.id === ALL)
    return (
      <Empty>
        <h1>A brief to print</h1>
        <p>Choose a story: a brief is always of one.</p>
      </Empty>
    );
  return (
    <WhenLoaded of={loaded}>
      {(overview) => <Brief overview={overview} query={query} kind={kind} />}
    </WhenLoaded>
  );
}

function Brief({ overview, query, kind }: { overview: Overview; query: string; kind: string }) {
  const { story, figures, articles, outlets, reviewed, from, until, extractor } = overview;
  return (
    <article className="brief">
      <p className="brief-tools">
        <button type="button" className="main-button" onClick={() => window.print()}>
          Print
        </button>{" "}
        <Link to={`/overview${query}`}>Back to the overview</Link>, <a href={`/api/overview${query}`}>JSON</a>
      </p>
      <h1>{story.name}</h1>
      <p>
        {kind && `Only figures of the kind “${kindText({ kind, of: null })}”. `}
        {storyWords(story)}. {plural(figures, "figure")} in {plural(articles, "article")} of{" "}
        {plural(outlets, "outlet")}
        {from && until && `, ${dayText(from.slice(0, 10))} to ${dayText(until.slice(0, 10))}`};{" "}
        {reviewed.toLocaleString("en")} of them reviewed by people.
      </p>
      <Latest overview={overview} />
      <Disagreements overview={overview} />
      <section>
        <h2>Older figures still in print</h2>
        <Summaries of={overview.outdated} none="None." />
      </section>
      <section>
        <h2>Silent edits</h2>
        <Summaries of={withOutlets(overview.edits)} none="None." />
      </section>
      <section>
        <h2>Origins</h2>
        <Summaries of={overview.origins} none="Nothing shows that one outlet took a figure from another." />
      </section>
      <section>
        <h2>How this was made</h2>
        <p>
          Figures were found in the articles by rules, each with its sentence, its hedge and whom the text
          credits. Two of them disagree where they count the same kind and group of people at the same time
          and no number fits both. A count of people held at one time is never set against a running total.
          Outlets that print one copy, credit one agency or print one quotation are one origin.
        </p>
      </section>
      <p className="brief-foot">
        Figures are given as printed; none are added up, and nothing here says which one is right. Found by
        {` ${extractor}`}; newest article {momentText(until)}; put together{" "}
        {momentText(new Date().toISOString())}. This page: {`${window.location.origin}/brief${query}`}
      </p>
    </article>
  );
}

function Latest({ overview: { latest } }: { overview: Overview }) {
  if (latest.total === 0) return <p>No figure has been found for this story yet.</p>;
  return (
    <section>
      <h2>What each source last said</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Who is counted</th>
            <th scope="col">Who says so</th>
            <th scope="col">As of</th>
            <th scope="col">In print at</th>
          </tr>
        </thead>
        <tbody>
          {latest.top.map(({ latest: { claim }, subject, outlets, origins }) => (
            <tr key={claim.id}>
              <th scope="row">
                {figureText(claim)} {kindText(claim)} {modalityText(claim)}
              </th>
              <td>{subject ?? "not said"}</td>
              <td>{canonicalSourceText(claim)}</td>
              <td>{asOfDayText(claim.asOf)}</td>
              <td>{printText(outlets, origins)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {latest.total > latest.top.length && (
        <p>
          The {latest.top.length} that most outlets print, of {latest.total}.
        </p>
      )}
    </section>
  );
}

function Disagreements({ overview: { disagreements } }: { overview: Overview }) {
  return (
    <section>
      <h2>Figures that cannot both hold</h2>
      {disagreements.total === 0 && <p>None: wherever two figures count the same thing, both can be true.</p>}
      <ol>
        {disagreements.top.map((one) => (
          <li key={`${one.left.claim.claim.id} ${one.right.claim.claim.id}`}>
            <p>
              <strong>{one.reason}</strong>
            </p>
            {[one.left, one.right].map(({ claim: { claim, publishedAt, url }, outlets }) => (
              <blockquote key={claim.id}>
                <Quote claim={claim} />
                <footer>
                  {outlets.join(", ")}, {momentText(publishedAt)}
                  {/^https?:/.test(url) && `, ${url}`}
                </footer>
              </blockquote>
            ))}
          </li>
        ))}
      </ol>
      {disagreements.total > disagreements.top.length && (
        <p>
          The widest {disagreements.top.length} of {disagreements.total}.
        </p>
      )}
    </section>
  );
}
