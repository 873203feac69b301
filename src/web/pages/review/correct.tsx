import { Modality } from "../../../domain/claim.ts";
import type { KindDefinition } from "../../../domain/kind.ts";
import { Qualifier } from "../../../domain/quantity.ts";
import type { ClaimFields, Correction } from "../../../domain/review.ts";
import { SourceType } from "../../../domain/source.ts";
import { useJson } from "../use-json.ts";

/** Fields as they are being written, and the words that were selected for them. */
export interface Draft {
  readonly fields: ClaimFields;
  readonly places: Correction["places"];
}

interface Props {
  readonly missed: boolean;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onTake: (field: "number" | "subject" | "source" | "date") => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

const plain = (word: string) => word.replaceAll("_", " ");
const numberOf = (text: string) => (text.trim() === "" ? null : Number(text));

/** The fields of a claim to be written anew; words that are selected in the text go in by a key. */
export function Correct({ missed, draft, onChange, onTake, onSave, onClose }: Props) {
  const kinds = useJson<{ kinds: KindDefinition[] }>("/api/kinds");
  const { fields, places } = draft;
  const set = (change: Partial<ClaimFields>) => onChange({ fields: { ...fields, ...change }, places });
  const known =
    kinds.state === "ready" ? kinds.data.kinds.map(({ id, label }) => ({ value: id, text: label })) : [];
  const kindChoices = known.length > 0 ? known : [{ value: fields.kind, text: plain(fields.kind) }];
  const source = fields.source;
  const taken = (field: keyof Draft["places"]) =>
    places[field] && <span className="tag">“{places[field].exact}”</span>;
  return (
    <form
      className="panel correct"
      aria-label={missed ? "A claim that was missed" : "Correct the claim"}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <h2>{missed ? "Add a missed claim" : "Correct"}</h2>
      <p className="faint">
        Select words in the text and press <kbd>1</kbd> number, <kbd>2</kbd> who is counted, <kbd>3</kbd>{" "}
        source, <kbd>4</kbd> date.
      </p>
      <div className="correct-fields">
        <label htmlFor="c-low">Number, from</label>
        <span>
          <input
            id="c-low"
            inputMode="decimal"
            size={7}
            value={fields.low ?? ""}
            onChange={({ target }) => set({ low: numberOf(target.value) })}
          />{" "}
          <label htmlFor="c-high">to</label>{" "}
          <input
            id="c-high"
            inputMode="decimal"
            size={7}
            value={fields.high ?? ""}
            onChange={({ target }) => set({ high: numberOf(target.value) })}
          />{" "}
          <Take field="number" onTake={onTake} /> {taken("number")}
        </span>
        <label htmlFor="c-qualifier">Hedge</label>
        <select
          id="c-qualifier"
          value={fields.qualifier}
          onChange={({ target }) => set({ qualifier: target.value as Qualifier })}
        >
          {Qualifier.options.map((one) => (
            <option key={one} value={one}>
              {plain(one)}
            </option>
          ))}
        </select>
        <label htmlFor="c-kind">Kind</label>
        <select id="c-kind" value={fields.kind} onChange={({ target }) => set({ kind: target.value })}>
          {kindChoices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
        <label htmlFor="c-subject">Who is counted</label>
        <span>
          <input
            id="c-subject"
            value={fields.subject ?? ""}
            onChange={({ target }) => set({ subject: target.value || null })}
          />{" "}
          <Take field="subject" onTake={onTake} />
        </span>
        <label htmlFor="c-source">Source</label>
        <span>
          <input
            id="c-source"
            value={source?.name ?? ""}
            placeholder="none: the outlet itself"
            onChange={({ target }) =>
              set({ source: target.value ? { name: target.value, type: source?.type ?? "other" } : null })
            }
          />{" "}
          <Take field="source" onTake={onTake} />
        </span>
        <label htmlFor="c-type">Kind of source</label>
        <select
          id="c-type"
          disabled={!source}
          value={source?.type ?? "other"}
          onChange={({ target }) =>
            source && set({ source: { ...source, type: target.value as SourceType } })
          }
        >
          {SourceType.options.map((one) => (
            <option key={one} value={one}>
              {plain(one)}
            </option>
          ))}
        </select>
        <label htmlFor="c-date">Date in the text</label>
        <span>
          <input
            id="c-date"
            size={11}
            placeholder="2026-01-31"
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            value={fields.date ?? ""}
            onChange={({ target }) => set({ date: target.value || null })}
          />{" "}
          <Take field="date" onTake={onTake} /> {taken("date")}
        </span>
        <label htmlFor="c-modality">It is</label>
        <select
          id="c-modality"
          value={fields.modality}
          onChange={({ target }) => set({ modality: target.value as Modality })}
        >
          {Modality.options.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <p className="buttons">
        <button type="submit" className="main-button">
          {missed ? "Add" : "Save"} <kbd>Ctrl+Enter</kbd>
        </button>
        <button type="button" onClick={onClose}>
          Close <kbd>Esc</kbd>
        </button>
      </p>
    </form>
  );
}

const TAKE_KEY = { number: 1, subject: 2, source: 3, date: 4 };

function Take({ field, onTake }: { field: keyof typeof TAKE_KEY; onTake: Props["onTake"] }) {
  return (
    <button
      type="button"
      className="take"
      // Pressed by a mouse it must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onTake(field)}
    >
      <kbd>{TAKE_KEY[field]}</kbd>
      <span className="visually-hidden"> take the selected words as {field}</span>
    </button>
  );
}
