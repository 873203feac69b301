import { useEffect } from "react";
import { goTo } from "../location.ts";
import type { Me } from "../use-me.ts";
import { drop, insist, sendAll, useOutbox } from "./outbox.ts";

/** Above every page: decisions that are still here, and those that somebody else was faster with. */
export function OutboxBar({ me }: { me: Me | null }) {
  const { letters, connected } = useOutbox();
  const by = me?.person.id ?? "";
  useEffect(() => {
    const again = () => void sendAll(by);
    if (by) again();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [by]);
  const troubled = letters.filter((letter) => letter.trouble);
  const waiting = letters.length - troubled.length;
  return (
    <div className="outbox" aria-live="polite">
      {waiting > 0 && !connected && (
        <p className="note note-warn">
          {waiting === 1 ? "1 decision is" : `${waiting} decisions are`} kept in this browser and sent again
          by itself: the server does not answer.
        </p>
      )}
      {troubled.map((letter) => (
        <div key={letter.id} className="note note-error" role="alert">
          <p>
            {letter.trouble?.message} You: {letter.label}.
          </p>
          <p className="buttons">
            {letter.trouble?.found && "decide" in letter.what && (
              <>
                <button type="button" onClick={() => void insist(letter)}>
                  Mine all the same
                </button>
                <button
                  type="button"
                  onClick={() => {
                    if ("decide" in letter.what) goTo(`/review/${letter.what.decide.words}`);
                  }}
                >
                  Look at it again
                </button>
              </>
            )}
            <button type="button" onClick={() => drop(letter.id)}>
              {letter.trouble?.found ? "Leave it as it is" : "Drop mine"}
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}
