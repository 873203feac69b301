import type { ReactNode } from "react";
import type { Loaded } from "../use-json.ts";

/** Shows that something loads, or why it did not and what can be done, or the thing itself. */
export function WhenLoaded<Data>({
  of,
  children,
}: {
  of: Loaded<Data>;
  children: (data: Data) => ReactNode;
}) {
  if (of.state === "loading")
    return (
      <p className="note" role="status">
        Loading …
      </p>
    );
  if (of.state === "error")
    return (
      <div className="note note-error" role="alert">
        <p>{of.message}</p>
        <button type="button" onClick={of.retry}>
          Try again
        </button>
      </div>
    );
  return <>{children(of.data)}</>;
}

/** Said where there is nothing to show: what that means and what to do. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="note">{children}</div>;
}
