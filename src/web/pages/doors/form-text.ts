import type { FormEvent } from "react";

/** Reads a form's fields by name, as texts. */
export function formText(event: FormEvent<HTMLFormElement>): (name: string) => string {
  const form = new FormData(event.currentTarget);
  return (name) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
}
