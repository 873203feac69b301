import type { InputHTMLAttributes } from "react";

/** A labelled line to write into. */
export function Field({
  label,
  help,
  ...input
}: { label: string; help?: string; name: string } & InputHTMLAttributes<HTMLInputElement>) {
  const id = `field-${input.name}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} required type="text" aria-describedby={help ? `${id}-help` : undefined} {...input} />
      {help && (
        <p id={`${id}-help`} className="faint">
          {help}
        </p>
      )}
    </div>
  );
}
