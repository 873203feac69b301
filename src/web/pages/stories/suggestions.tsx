import { Link } from "../parts/link.tsx";
import type { Suggestion, SuggestionsAnswer } from "./use-stories.ts";

/** Recent articles that share rare names, places or figures and are in no story yet. */
export function Suggestions({
  data: { suggestions, looked },
  editor,
  onAccept,
  onRefuse,
}: {
  data: SuggestionsAnswer;
  editor: boolean;
  onAccept: (suggestion: Suggestion) => void;
  onRefuse: (suggestion: Suggestion) => void;
}) {
  return (
    <section aria-labelledby="suggestions">
      <h2 id="suggestions">Suggestions</h2>
      <p className="faint">
        {looked.toLocaleString("en")} recent{" "}
        {looked === 1 ? "article with figures is" : "articles with figures are"} in no story.{" "}
        {suggestions.length === 0
          ? "No three of them, in two outlets, share names, places or figures that are rare elsewhere."
          : "These share names, places or figures that are rare elsewhere."}
      </p>
      <ul className="cards">
        {suggestions.map((one) => (
          <li key={one.key} className="card story-card">
            <h3>{one.draft.name}</h3>
            <p>
              {one.articles.length} articles of {one.outlets} outlets share:{" "}
              {one.shared.map(({ feature, articles }) => `${feature} (${articles})`).join(", ")}.
            </p>
            <details>
              <summary>The articles</summary>
              <ul>
                {one.articles.map(({ id, outlet, title }) => (
                  <li key={id}>
                    <Link to={`/article/${encodeURIComponent(id)}`}>
                      {title || "Article without a title"}
                    </Link>{" "}
                    <span className="faint">{outlet}</span>
                  </li>
                ))}
              </ul>
            </details>
            {editor && (
              <p className="story-buttons">
                <button type="button" className="main-button" onClick={() => onAccept(one)}>
                  Make it a story<span className="visually-hidden">: {one.draft.name}</span>
                </button>
                <button type="button" onClick={() => onRefuse(one)}>
                  Refuse<span className="visually-hidden">: {one.draft.name}</span>
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
