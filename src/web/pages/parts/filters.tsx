import { goTo, useAddress, withQuery } from "../location.ts";

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A labelled choice that lives in the address under `name`; the first choice is what an empty address means. */
export function Filter({
  name,
  label,
  choices,
  value,
}: {
  name: string;
  label: string;
  choices: readonly Choice[];
  value: string;
}) {
  const address = useAddress();
  const first = choices[0]?.value ?? "";
  return (
    <div className="filter">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select
        id={`filter-${name}`}
        name={name}
        value={value}
        onChange={(event) => {
          const picked = event.target.value;
          // Another story has other kinds and outlets, so its filters start anew.
          const reset = name === "story" ? { kind: "", outlet: "", change: "", order: "" } : {};
          goTo(withQuery(address, { ...reset, [name]: picked === first ? "" : picked }));
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
