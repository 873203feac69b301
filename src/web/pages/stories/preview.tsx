import { useEffect, useState } from "react";
import type { AnswerOf } from "../../../api/client-types.ts";
import { send } from "../client.ts";
import { momentText } from "../parts/dates.ts";
import { Link } from "../parts/link.tsx";
import { asksForSomething, type DraftFields, toDraft } from "./draft-fields.ts";

type Seen = AnswerOf<"post", "/api/stories/preview">;
/** Typing on waits this long, so that not every letter asks the server. */
const PAUSE_MS = 350;

/** How many articles a definition catches, and the newest of them with the words for which they belong. */
export function Preview({ fields }: { fields: DraftFields }) {
  const [seen, setSeen] = useState<Seen | string | null>(null);
  const asked = asksForSomething(fields) ? JSON.stringify(toDraft(fields)) : null;
  useEffect(() => {
    let stale = false;
    if (asked === null) {
      setSeen(null);
      return undefined;
    }
    const pause = setTimeout(() => {
      send("post", "/api/stories/preview", JSON.parse(asked)).then(
        (answer) => !stale && setSeen(answer),
        (error: unknown) => !stale && setSeen((error as Error).message),
      );
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(pause);
    };
  }, [asked]);
  if (typeof seen === "string")
    return (
      <p className="note note-error" role="alert">
        {seen}
      </p>
    );
  return (
    <section className="story-preview" aria-labelledby="preview">
      <h3 id="preview">What it catches</h3>
      <p aria-live="polite">
        {seen ? countText(seen) : "Type a word or a place, and what it catches stands here."}
      </p>
      {seen && seen.caught.length > 0 && (
        <ol className="caught">
          {seen.caught.map((one) => (
            <li key={one.id}>
              <Link to={`/article/${encodeURIComponent(one.id)}`}>
                {one.title || "Article without a title"}
              </Link>{" "}
              <span className="faint">
                {one.outletName}
                {one.publishedAt && `, ${momentText(one.publishedAt)}`}
              </span>
              <ul>
                {one.why.map(({ term, list, quote }) => (
                  <li key={`${list} ${term}`}>
                    <span className="tag tag-first">{term}</span>
                    {quote}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function countText({ articles, claims, outlets, excluded, caught }: Seen): string {
  const left = excluded > 0 ? ` ${excluded} more left out by an excluded word.` : "";
  if (articles === 0)
    return `No article with figures yet.${left} Articles that come later will belong by themselves.`;
  const shown = caught.length < articles ? ` The newest ${caught.length}:` : "";
  const plural = (count: number, noun: string) =>
    `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
  return `${plural(articles, "article")} of ${plural(outlets, "outlet")} with ${plural(claims, "figure")}.${left}${shown}`;
}
