import type { EditEntry, EditType } from "../../../domain/edit-entry.ts";
import { useAddress } from "../location.ts";
import { SourceName } from "../parts/claim-facts.tsx";
import { Filter } from "../parts/filters.tsx";
import { Link } from "../parts/link.tsx";
import { Quote } from "../parts/quote.tsx";
import { TakeAlong } from "../parts/take-along.tsx";
import { Empty, WhenLoaded } from "../parts/when-loaded.tsx";
import type { StoryChoice } from "../story-choice.tsx";
import { StoryFilter, storyQuery } from "../story-choice.tsx";
import { useJson } from "../use-json.ts";

/** What changed in the figures of articles after they were first stored. */
export function EditsView({ choice }: { choice: StoryChoice }) {
  const loaded = useJson<{ edits: EditEntry[] }>(`/api/edits${storyQuery(choice.id)}`);
  return (
    <>
      <h1>{choice.name}: silent edits</h1>
      <p className="lead">
        Figures that changed between two stored versions of the same article: numbers, hedges such as “at
        least”, and sources. A change is told only where nothing else of the sentence changed; a figure whose
        sentence was rewritten stands here as taken out, and a new one as added: whether they are one is for
        you to settle, and so is whether the outlet said so.
      </p>
      <form className="filters" aria-label="What to show" onSubmit={(event) => event.preventDefault()}>
        <StoryFilter choice={choice} />
      </form>
      <TakeAlong of="edits" query={storyQuery(choice.id)} />
      <WhenLoaded of={loaded}>{({ edits }) => <ChosenEdits edits={edits} />}</WhenLoaded>
    </>
  );
}

const TYPES: Record<EditType, string> = {
  value_changed: "number changed",
  hedge_dropped: "hedge dropped",
  hedge_added: "hedge added",
  hedge_changed: "hedge changed",
  source_dropped: "source dropped",
  source_added: "source added",
  source_changed: "source changed",
  added: "figure added",
  removed: "figure taken out",
};

/** The edits of the type and outlet that the address names. */
function ChosenEdits({ edits }: { edits: EditEntry[] }) {
  const { searchParams } = useAddress();
  const [type, outlet] = [searchParams.get("change") ?? "", searchParams.get("outlet") ?? ""];
  const types = (Object.keys(TYPES) as EditType[]).filter((value) =>
    edits.some((edit) => edit.type === value),
  );
  const outlets = new Map(edits.map((edit) => [edit.outlet, edit.outletName]));
  const shown = edits.filter(
    (edit) => (type === "" || edit.type === type) && (outlet === "" || edit.outlet === outlet),
  );
  return (
    <>
      {edits.length > 0 && (
        <form className="filters" aria-label="Which edits" onSubmit={(event) => event.preventDefault()}>
          <Filter
            name="change"
            label="Change"
            value={type}
            choices={[
              { value: "", text: "all changes" },
              ...types.map((value) => ({ value, text: TYPES[value] })),
            ]}
          />
          <Filter
            name="outlet"
            label="Outlet"
            value={outlet}
            choices={[
              { value: "", text: "all outlets" },
              ...[...outlets].map(([value, text]) => ({ value, text })),
            ]}
          />
        </form>
      )}
      {edits.length > 0 && shown.length === 0 ? (
        <Empty>No edit is of this sort. Choose all changes or all outlets to see the others.</Empty>
      ) : (
        <Edits edits={shown} />
      )}
    </>
  );
}

function Edits({ edits }: { edits: EditEntry[] }) {
  if (edits.length === 0)
    return (
      <Empty>
        No figure of a stored article has changed. Articles are compared each time they are fetched again.
      </Empty>
    );
  return (
    <ol className="cards">
      {edits.map((edit) => (
        <li className="card" key={`${edit.type} ${edit.before?.claim.id} ${edit.after?.claim.id}`}>
          <p className="card-reason">{edit.summary}</p>
          <p className="faint">
            {edit.outletName}, “{edit.title}”, version {edit.fromVersion} to {edit.toVersion}
          </p>
          <div className="sides">
            <Version name="Before" of={edit.before} none="The figure was not there." />
            <Version name="After" of={edit.after} none="The figure is gone." />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Version({ name, of, none }: { name: string; of: EditEntry["before"]; none: string }) {
  return (
    <div className="side">
      <p className="side-name">{name}</p>
      {of ? (
        <>
          <blockquote>
            <Quote claim={of.claim} />
          </blockquote>
          <p className="faint">
            <SourceName claim={of.claim} /> ·{" "}
            <Link to={`/article/${encodeURIComponent(of.claim.articleId)}`}>
              Article, {name.toLowerCase()}
            </Link>
          </p>
        </>
      ) : (
        <p>{none}</p>
      )}
    </div>
  );
}
