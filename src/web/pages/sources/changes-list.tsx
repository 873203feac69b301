import { momentText } from "../parts/dates.ts";
import type { Logged, RegistrySettings } from "./use-registry.ts";
import { changeText } from "./words.ts";

/** The log, newest first. Nothing is ever taken out of it; an undo is a line of its own and can be undone. */
export function ChangesList({ changes, editor, change }: RegistrySettings & { changes: readonly Logged[] }) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Changes, the newest first</h2>
      {changes.length === 0 && (
        <p>Nobody has changed anything here yet: wordings stand as outlets print them.</p>
      )}
      <ol className="registry-changes">
        {changes.map((one) => (
          <li key={one.seq} className={one.undone ? "faint" : undefined}>
            <p>
              <span className="tag tag-first">{one.seq}</span>
              {one.byName} {changeText(one)}
              {one.why && `: ${one.why}`}
              {one.story === null && <span className="tag">every story</span>}
              {one.undone && <span className="tag">taken back</span>}
              <br />
              <time dateTime={one.at} className="faint">
                {momentText(one.at)}
              </time>
            </p>
            {editor && !one.undone && (
              <button
                type="button"
                onClick={() =>
                  void change([{ action: "undo", undoes: one.seq }], `Change ${one.seq} was taken back.`, {
                    story: one.story,
                  })
                }
              >
                {one.change.action === "undo" ? "Do it again" : "Undo"}
                <span className="visually-hidden">
                  {" "}
                  change {one.seq}: {changeText(one)}
                </span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
