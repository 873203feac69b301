import { useEffect } from "react";
import { paragraphsOf, type Role, type Stretch, stretchesOf } from "./claim-marks.ts";
import type { ClaimPage } from "./claim-page.ts";
import { showArticle } from "./selected-place.ts";

const NAMES: Record<Role, string> = {
  number: "number",
  hedge: "hedge",
  cue: "words that say so",
  source: "source",
  date: "date",
  subject: "who is counted",
  neighbour: "another claim",
};

/** The article with the claim's words marked, each kind in a style and, for those who hear it, with a word of its own. */
export function ArticleText({ page: { article, claim, neighbours } }: { page: ClaimPage }) {
  useEffect(() => showArticle(article.title, article.text), [article]);
  const own = (field: "title" | "text") =>
    stretchesOf(
      article[field],
      claim.in === field ? claim : null,
      neighbours.map((one) => ({ ...one.claim, evidence: [] })).filter((one) => one.in === field),
    );
  return (
    // What scrolls must be reached by keyboard (WCAG 2.1.1).
    <article className="article-text" aria-label="The article" tabIndex={0}>
      <h2 data-field="title">
        <Stretches all={own("title")} />
      </h2>
      <div data-field="text">
        {paragraphsOf(own("text")).map((stretches) => (
          <p key={stretches[0]?.start}>
            <Stretches all={stretches} />
          </p>
        ))}
      </div>
      <p className="legend" aria-label="What the marks mean">
        {(Object.keys(NAMES) as Role[]).map((role) => (
          <mark key={role} className={`role-${role}`}>
            {NAMES[role]}
          </mark>
        ))}
      </p>
    </article>
  );
}

function Stretches({ all }: { all: readonly Stretch[] }) {
  return all.map(({ start, text, role }) =>
    role === null ? (
      <span key={start} data-at={start}>
        {text}
      </span>
    ) : (
      <mark key={start} className={`role-${role}`}>
        <span className="visually-hidden">[{NAMES[role]}: </span>
        <span data-at={start}>{text}</span>
        <span className="visually-hidden">]</span>
      </mark>
    ),
  );
}
