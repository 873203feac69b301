import { type FormEvent, useState } from "react";
import { formText } from "../doors/form-text.ts";
import type { Entry, RegistrySettings } from "./use-registry.ts";

/** Id of the control that the keyboard goes to. */
export const MERGE_BAR = "merge-keep";

/** Merges those chosen into the one whose name stays. */
export function MergeBar({
  chosen,
  onDone,
  change,
}: RegistrySettings & { chosen: readonly Entry[]; onDone: () => void }) {
  const [wanted, setWanted] = useState("");
  // The first one chosen, unless another was named that is still among them.
  const kept = chosen.find(({ id }) => id === wanted) ?? chosen[0];
  const others = chosen.filter(({ id }) => id !== kept?.id);
  if (!kept) return null;
  const merge = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const why = formText(event)("why");
    const merges = others.map(({ id, name }) => {
      return { action: "merge" as const, from: id, fromName: name, into: kept.id, name: kept.name };
    });
    const names = others.map(({ name }) => `“${name}”`).join(" and ");
    const said = `${names} ${others.length === 1 ? "was" : "were"} merged into “${kept.name}”. The list of changes below can take it back.`;
    if (await change(merges, said, { why })) onDone();
  };
  return (
    <form className="merge-bar" aria-label="Merge" onSubmit={(event) => void merge(event)}>
      <p aria-live="polite">
        <strong>Chosen:</strong> {chosen.map(({ name }) => `“${name}”`).join(", ")}
        {others.length === 0 && ". Choose another one to merge it with."}
      </p>
      <div className="merge-fields">
        {others.length > 0 && (
          <>
            <label>
              Keep the name{" "}
              <select id={MERGE_BAR} value={kept.id} onChange={(event) => setWanted(event.target.value)}>
                {chosen.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Why, if it needs a word <input name="why" maxLength={1000} />
            </label>
            <button type="submit" className="main-button">
              Merge into one
            </button>
          </>
        )}
        <button type="button" onClick={onDone}>
          Clear
        </button>
      </div>
    </form>
  );
}
