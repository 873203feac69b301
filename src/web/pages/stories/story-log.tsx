import { ChangeLog } from "../parts/change-log.tsx";
import type { ChangeStory, LogAnswer } from "./use-stories.ts";

type Logged = LogAnswer["changes"][number];

function changeText({ change }: Logged): string {
  if (change.action === "define") return `defined “${change.draft.name}”`;
  if (change.action === "remove") return `took “${change.name}” away`;
  if (change.action === "refuse") return `refused the suggestion “${change.suggestion}”`;
  return `took change ${change.undoes} back`;
}

/** Who made, changed or took away what, the newest first. Nothing is ever taken out of it. */
export function StoryLog({
  changes,
  editor,
  change,
}: {
  changes: readonly Logged[];
  editor: boolean;
  change: ChangeStory;
}) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Changes, the newest first</h2>
      {changes.length === 0 && <p>Nobody has changed anything here yet.</p>}
      <ChangeLog
        changes={changes.map((one) => ({
          ...one,
          isUndo: one.change.action === "undo",
          words: changeText(one),
        }))}
        mayUndo={editor}
        onUndo={(seq) => void change({ action: "undo", undoes: seq }, `Change ${seq} was taken back.`)}
      />
    </section>
  );
}
