import type { EditEntry } from "../../../domain/edit-entry.ts";
import { SourceName } from "../parts/claim-facts.tsx";
import { momentText } from "../parts/dates.ts";
import { Link } from "../parts/link.tsx";
import { Quote } from "../parts/quote.tsx";
import { Empty } from "../parts/when-loaded.tsx";
import { SettleOrphan } from "./settle-orphan.tsx";
import type { Settle } from "./use-settlements.ts";

interface EditsProps {
  readonly edits: readonly EditEntry[];
  /** Those that the filters left out as well: among them may be what an edit is settled with. */
  readonly all: readonly EditEntry[];
  /** null: this person may not. */
  readonly settle: Settle | null;
}

/** What changed, with the sentence of either version, and what is to be settled. */
export function Edits({ edits, all, settle }: EditsProps) {
  if (edits.length === 0)
    return (
      <Empty>
        No figure of a stored article has changed. Articles are compared each time they are fetched again.
      </Empty>
    );
  const printed = new Map(
    all.flatMap(({ before, after }) =>
      [before, after].flatMap((one) => (one ? [[one.claim.id, one] as const] : [])),
    ),
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
          {edit.settled && (
            <p className="faint settled-by">
              Settled by {edit.settled.byName}, {momentText(edit.settled.at)}.
            </p>
          )}
          <SettleOrphan edit={edit} printed={printed} settle={settle} />
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
