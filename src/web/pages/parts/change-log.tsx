import { momentText } from "./dates.ts";

/** A line of a log that is only ever added to. */
export interface LoggedChange {
  readonly seq: number;
  readonly byName: string;
  readonly at: string;
  readonly undone: boolean;
  /** The line takes another one back. */
  readonly isUndo: boolean;
  /** What was done, as the second half of a sentence that begins with the name. */
  readonly words: string;
}

/** Who did what, the newest first, with the way to take it back for those who may. */
export function ChangeLog({
  changes,
  mayUndo,
  onUndo,
}: {
  changes: readonly LoggedChange[];
  mayUndo: boolean;
  onUndo: (seq: number) => void;
}) {
  return (
    <ol className="registry-changes">
      {changes.map(({ seq, byName, at, undone, isUndo, words }) => (
        <li key={seq} className={undone ? "faint" : undefined}>
          <p>
            <span className="tag tag-first">{seq}</span>
            {byName} {words}
            {undone && <span className="tag">taken back</span>}
            <br />
            <time dateTime={at} className="faint">
              {momentText(at)}
            </time>
          </p>
          {mayUndo && !undone && (
            <button type="button" onClick={() => onUndo(seq)}>
              {isUndo ? "Do it again" : "Undo"}
              <span className="visually-hidden">
                {" "}
                change {seq}: {words}
              </span>
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
