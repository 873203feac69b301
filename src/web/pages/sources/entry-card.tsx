import { useState } from "react";
import { EntryEditor } from "./entry-editor.tsx";
import { MERGE_BAR } from "./merge-bar.tsx";
import type { Entry, RegistrySettings } from "./use-registry.ts";
import { count, TYPES } from "./words.ts";

interface CardProps extends RegistrySettings {
  readonly entry: Entry;
  readonly others: readonly Entry[];
  readonly chosen: boolean;
  readonly chosenInAll: number;
  readonly onChoose: () => void;
}

/** One source or group: its name, and which outlet prints it in which words. */
export function EntryCard({ entry, others, chosen, chosenInAll, onChoose, ...settings }: CardProps) {
  const { list, editor, change } = settings;
  const [open, setOpen] = useState(false);
  const outer = entry.within.map(({ name }) => name);
  return (
    <li className={chosen ? "registry-entry registry-chosen" : "registry-entry"}>
      <div>
        <h3>
          {editor ? (
            <label>
              <input type="checkbox" checked={chosen} onChange={onChoose} /> {entry.name}
            </label>
          ) : (
            entry.name
          )}
        </h3>
        <p className="faint">
          {[
            list === "source" && entry.type ? TYPES[entry.type] : "",
            outer.length > 0 ? `part of ${outer.join(", part of ")}` : "",
            entry.figures > 0
              ? `${count(entry.figures, "figure")} in ${count(entry.outlets, "outlet")}`
              : "nobody prints it at present",
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {chosen && chosenInAll > 1 && (
          <button type="button" onClick={() => document.getElementById(MERGE_BAR)?.focus()}>
            Merge the {chosenInAll} chosen …
          </button>
        )}
      </div>
      <div>
        <ul className="wordings" aria-label={`Wordings of ${entry.name}`}>
          {entry.aliases.map(({ wording, outlets }) => (
            <li key={wording}>
              <span>
                “{wording}”{" "}
                <span className="faint">
                  {outlets.map((outlet) => `${outlet.name} (${outlet.figures})`).join(", ")}
                </span>
              </span>
              {editor && entry.aliases.length > 1 && (
                <button
                  type="button"
                  onClick={() =>
                    void change(
                      [{ action: "split", wording, from: entry.id, name: entry.name }],
                      `“${wording}” was split off “${entry.name}”.`,
                    )
                  }
                >
                  Split off<span className="visually-hidden"> “{wording}”</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
      {editor && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {list === "source" ? "Name and type" : "Name, part of"}
            <span className="visually-hidden">: {entry.name}</span>
          </summary>
          {open && <EntryEditor entry={entry} others={others} {...settings} />}
        </details>
      )}
    </li>
  );
}
