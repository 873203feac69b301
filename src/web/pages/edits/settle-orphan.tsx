import type { EditEntry } from "../../../domain/edit-entry.ts";
import type { PrintedClaim } from "../../../domain/timeline.ts";
import { figureText, kindText } from "../../../timeline/claim-words.ts";
import { Quote } from "../parts/quote.tsx";
import type { Settle } from "./use-settlements.ts";

/** How a figure of one version can be settled with those of the other that may be the same, rewritten. */
export function SettleOrphan({
  edit,
  printed,
  settle,
}: {
  edit: EditEntry;
  /** Figures of the ledger by the ids of their claims. */
  printed: ReadonlyMap<string, PrintedClaim>;
  /** null: this person may not. */
  settle: Settle | null;
}) {
  const [own] = [edit.before ?? edit.after];
  const candidates = (edit.candidates ?? []).flatMap((id) => printed.get(id) ?? []);
  if (!own || candidates.length === 0) return null;
  const gone = edit.before !== null;
  const other = gone ? "later" : "earlier";
  return (
    <div className="orphan">
      <p>
        <strong>To be settled:</strong>{" "}
        {candidates.length === 1
          ? `one figure of the ${other} version may be this one, rewritten.`
          : `${candidates.length} figures of the ${other} version may be this one, rewritten.`}
        {!settle && " A reviewer or an editor settles it."}
      </p>
      <ul className="plain">
        {candidates.map((one) => (
          <li key={one.claim.id}>
            <Quote claim={one.claim} />{" "}
            {settle && (
              <button
                type="button"
                onClick={() =>
                  void settle(
                    gone
                      ? { action: "same", before: own.claim.id, after: one.claim.id }
                      : { action: "same", before: one.claim.id, after: own.claim.id },
                    "Settled: the two are one figure.",
                  )
                }
              >
                The same figure<span className="visually-hidden">: {words(one)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {settle && (
        <p>
          <button
            type="button"
            onClick={() =>
              void settle(
                { action: "apart", claim: own.claim.id, was: gone ? "removed" : "added" },
                `Settled: ${words(own)} ${gone ? "was taken out" : "is new"}.`,
              )
            }
          >
            {gone ? "None of these: it was taken out" : "None of these: it is new"}
            <span className="visually-hidden">, {words(own)}</span>
          </button>
        </p>
      )}
    </div>
  );
}

const words = ({ claim }: PrintedClaim) => `“${figureText(claim)} ${kindText(claim)}”`;
