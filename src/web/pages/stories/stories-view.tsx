import { useEffect, useRef, useState } from "react";
import { WhenLoaded } from "../parts/when-loaded.tsx";
import { type Me, may } from "../use-me.ts";
import { type DraftFields, EMPTY, idFor, toDraft, toFields } from "./draft-fields.ts";
import { StoryCards } from "./story-cards.tsx";
import { StoryForm } from "./story-form.tsx";
import { StoryLog } from "./story-log.tsx";
import { Suggestions } from "./suggestions.tsx";
import { type StoryEntry, useStories } from "./use-stories.ts";

interface Open {
  /** Id of the story that is changed; null: a new one. */
  readonly id: string | null;
  readonly was: string | null;
  readonly fields: DraftFields;
}

/** Where editors define what belongs together, and see at once what a definition catches. */
export function StoriesView({ me }: { me: Me | null }) {
  const { stories, log, suggestions, told, change } = useStories();
  const [open, setOpen] = useState<Open | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is often gone afterwards; from here the keyboard goes on.
    if (told) said.current?.focus();
  }, [told]);
  const editor = may(me, "editor");
  const save = async (known: readonly StoryEntry[]) => {
    if (!open) return;
    const draft = toDraft(open.fields);
    const story = open.id ?? idFor(draft.name, new Set(known.map(({ id }) => id)));
    const done = await change({ action: "define", story, draft }, `“${draft.name}” was saved.`);
    if (done) setOpen(null);
  };
  return (
    <>
      <h1>Stories</h1>
      <p className="lead">
        A story gathers articles by their words, places and dates, those that come later as well. An article
        can be in several stories.
      </p>
      {!editor && <p className="faint">Editors define stories; you see what they made.</p>}
      <p className="told" aria-live="polite" tabIndex={-1} ref={said}>
        {told}
      </p>
      <WhenLoaded of={stories}>
        {({ stories: known }) => (
          <>
            {editor && !open && (
              <p>
                <button
                  type="button"
                  className="main-button"
                  onClick={() => setOpen({ id: null, was: null, fields: EMPTY })}
                >
                  Define a story
                </button>
              </p>
            )}
            {open && (
              <StoryForm
                key={open.id ?? open.was ?? "new"}
                fields={open.fields}
                changes={open.was}
                onFields={(fields) => setOpen({ ...open, fields })}
                onSave={() => void save(known)}
                onCancel={() => setOpen(null)}
              />
            )}
            <StoryCards
              stories={known}
              editor={editor}
              onChange={(story) => setOpen({ id: story.id, was: story.name, fields: toFields(story) })}
              onRemove={(story) =>
                void change(
                  { action: "remove", story: story.id, name: story.name },
                  `“${story.name}” was taken away. The list of changes below can bring it back.`,
                )
              }
            />
          </>
        )}
      </WhenLoaded>
      <WhenLoaded of={suggestions}>
        {(data) => (
          <Suggestions
            data={data}
            editor={editor}
            onAccept={({ draft }) => setOpen({ id: null, was: null, fields: toFields(draft) })}
            onRefuse={({ key, draft }) =>
              void change(
                { action: "refuse", suggestion: key },
                `The suggestion “${draft.name}” was refused. The list of changes below can bring it back.`,
              )
            }
          />
        )}
      </WhenLoaded>
      <WhenLoaded of={log}>
        {({ changes }) => <StoryLog changes={changes} editor={editor} change={change} />}
      </WhenLoaded>
    </>
  );
}
