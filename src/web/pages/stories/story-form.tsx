import { type FormEvent, useEffect, useRef } from "react";
import { useKindLabels } from "../use-kind-labels.ts";
import { asksForSomething, type DraftFields } from "./draft-fields.ts";
import { Preview } from "./preview.tsx";

const LISTS = [
  ["all", "All of these words", "Every one must stand in the title or text."],
  ["any", "One of these words", "At least one must stand there."],
  ["places", "One of these places", "At least one must stand there."],
  ["none", "None of these words", "An article with one of them is left out."],
] as const;

/** Defines or changes a story. What it would catch stands beside it while it is typed. */
export function StoryForm({
  fields,
  changes,
  onFields,
  onSave,
  onCancel,
}: {
  fields: DraftFields;
  /** Name of the story that is changed; null: a new one. */
  changes: string | null;
  onFields: (fields: DraftFields) => void;
  onSave: () => void;
  onCancel: () => void;
}) {
  const labels = useKindLabels();
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);
  const set = (more: Partial<DraftFields>) => onFields({ ...fields, ...more });
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form className="story-form" aria-labelledby="define" onSubmit={save}>
      <h2 id="define">{changes ? `Change “${changes}”` : "Define a story"}</h2>
      <div className="story-fields">
        <label className="wide">
          Name
          <input
            ref={name}
            required
            maxLength={120}
            value={fields.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        </label>
        {LISTS.map(([list, label, hint]) => (
          <label key={list}>
            {label}
            <input
              value={fields[list]}
              aria-describedby={`hint-${list}`}
              onChange={(event) => set({ [list]: event.target.value })}
            />
            <small id={`hint-${list}`} className="faint">
              {hint} Put commas between them.
            </small>
          </label>
        ))}
        <label>
          Published from
          <input type="date" value={fields.from} onChange={(event) => set({ from: event.target.value })} />
        </label>
        <label>
          Published to
          <input type="date" value={fields.to} onChange={(event) => set({ to: event.target.value })} />
        </label>
        <fieldset className="wide">
          <legend>Kinds of figures (none chosen: all of them)</legend>
          {[...labels].map(([id, label]) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={fields.kinds.includes(id)}
                onChange={(event) =>
                  set({
                    kinds: event.target.checked
                      ? [...fields.kinds, id]
                      : fields.kinds.filter((kind) => kind !== id),
                  })
                }
              />{" "}
              {label}
            </label>
          ))}
        </fieldset>
        <label className="check wide">
          <input
            type="checkbox"
            checked={fields.breaking}
            onChange={(event) => set({ breaking: event.target.checked })}
          />{" "}
          Breaking: its pages are fetched first
        </label>
      </div>
      <p className="story-buttons">
        <button type="submit" className="main-button" disabled={!asksForSomething(fields)}>
          {changes ? "Save the change" : "Make the story"}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
      <Preview fields={fields} />
    </form>
  );
}
