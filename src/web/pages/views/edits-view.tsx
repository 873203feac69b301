import { useEffect, useRef } from "react";
import type { EditEntry, EditType } from "../../../domain/edit-entry.ts";
import { Edits } from "../edits/edit-cards.tsx";
import { type Settle, useSettlements } from "../edits/use-settlements.ts";
import { useAddress } from "../location.ts";
import { ChangeLog } from "../parts/change-log.tsx";
import { Filter } from "../parts/filters.tsx";
import { TakeAlong } from "../parts/take-along.tsx";
import { Empty, WhenLoaded } from "../parts/when-loaded.tsx";
import type { StoryChoice } from "../story-choice.tsx";
import { StoryFilter, storyQuery } from "../story-choice.tsx";
import { type Me, may } from "../use-me.ts";

/** What changed in the figures of articles after they were first stored. */
export function EditsView({ choice, me }: { choice: StoryChoice; me: Me | null }) {
  const { edits: loaded, log, told, settle } = useSettlements(choice.id);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is gone afterwards; from here the keyboard goes on.
    if (told) said.current?.focus();
  }, [told]);
  const reviewer = may(me, "reviewer");
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
      <TakeAlong of="edits" query={useTwinQuery(choice.id)} />
      <p className="told" aria-live="polite" tabIndex={-1} ref={said}>
        {told}
      </p>
      <WhenLoaded of={loaded}>
        {({ edits }) => <ChosenEdits edits={edits} settle={reviewer ? settle : null} />}
      </WhenLoaded>
      <WhenLoaded of={log}>
        {({ settlements }) => (
          <section aria-labelledby="settled">
            <h2 id="settled">What people settled, the newest first</h2>
            {settlements.length === 0 && <p>Nobody has settled anything yet.</p>}
            <ChangeLog
              changes={settlements.map((one) => ({
                ...one,
                isUndo: one.change.action === "undo",
                words: one.change.action === "undo" ? one.words : `settled: ${one.words}`,
              }))}
              mayUndo={reviewer}
              onUndo={(seq) => void settle({ action: "undo", undoes: seq }, `Line ${seq} was taken back.`)}
            />
          </section>
        )}
      </WhenLoaded>
    </>
  );
}

/** What the page shows, as the API knows it. */
function useTwinQuery(story: string): string {
  const query = new URLSearchParams(storyQuery(story));
  const { searchParams } = useAddress();
  for (const name of ["change", "outlet"]) {
    const value = searchParams.get(name);
    if (value) query.set(name, value);
  }
  return query.size > 0 ? `?${query}` : "";
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
function ChosenEdits({ edits, settle }: { edits: EditEntry[]; settle: Settle | null }) {
  const { searchParams } = useAddress();
  const open = edits.filter(({ candidates }) => candidates).length;
  const [type, outlet] = [searchParams.get("change") ?? "", searchParams.get("outlet") ?? ""];
  const types = (Object.keys(TYPES) as EditType[]).filter((value) =>
    edits.some((edit) => edit.type === value),
  );
  const outlets = new Map(edits.map((edit) => [edit.outlet, edit.outletName]));
  const shown = edits.filter(
    (edit) =>
      (type === "" || edit.type === type || (type === OPEN && edit.candidates !== undefined)) &&
      (outlet === "" || edit.outlet === outlet),
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
              ...(open > 0 || type === OPEN ? [{ value: OPEN, text: `to be settled (${open})` }] : []),
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
        <Edits edits={shown} all={edits} settle={settle} />
      )}
    </>
  );
}

/** The value in the address that means: figures of which nobody has said whether they are another one, rewritten. */
const OPEN = "open";
