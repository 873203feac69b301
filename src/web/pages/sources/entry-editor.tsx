import type { FormEvent } from "react";
import type { SourceType } from "../../../domain/source.ts";
import { formText } from "../doors/form-text.ts";
import type { Entry, RegistrySettings } from "./use-registry.ts";
import { TYPES } from "./words.ts";

/** Name and type of a source; name of a group, and the group that it is a part of. */
export function EntryEditor({
  entry,
  others,
  list,
  change,
}: RegistrySettings & { entry: Entry; others: readonly Entry[] }) {
  const { id, name } = entry;
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = formText(event)("name").trim();
    if (wanted && wanted !== name)
      void change([{ action: "rename", id, was: name, name: wanted }], `“${name}” is “${wanted}” now.`);
  };
  return (
    <div className="entry-editor">
      <form onSubmit={rename} className="find">
        <label>
          Name <input key={name} name="name" defaultValue={name} required maxLength={200} />
        </label>
        <button type="submit">Rename</button>
      </form>
      {list === "source" ? (
        <label>
          Type{" "}
          <select
            value={entry.type ?? "other"}
            onChange={(event) => {
              const type = event.target.value as SourceType;
              void change(
                [{ action: "retype", id, name, type }],
                `“${name}” is of the type “${TYPES[type]}” now.`,
              );
            }}
          >
            {Object.entries(TYPES).map(([type, words]) => (
              <option key={type} value={type}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <PartOf entry={entry} others={others} change={change} />
      )}
    </div>
  );
}

function PartOf({
  entry,
  others,
  change,
}: Pick<RegistrySettings, "change"> & { entry: Entry; others: readonly Entry[] }) {
  const { id, name } = entry;
  const outer = entry.within[0];
  // A group that this one is a part of need not be printed by anybody itself.
  const choices = [
    ...(outer ? [outer] : []),
    ...others.filter((one) => one.id !== id && one.id !== outer?.id),
  ];
  return (
    <label>
      Part of{" "}
      <select
        value={outer?.id ?? ""}
        onChange={(event) => {
          const whole = choices.find((one) => one.id === event.target.value);
          const place = { action: "place" as const, id, name, within: whole?.id ?? null };
          void change(
            [{ ...place, withinName: whole?.name ?? null }],
            whole
              ? `“${name}” is a part of “${whole.name}” now.`
              : `“${name}” is a part of no other group now.`,
          );
        }}
      >
        <option value="">no other group</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}
