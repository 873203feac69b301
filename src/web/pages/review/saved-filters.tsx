import { type FormEvent, useState } from "react";
import type { AnswerOf } from "../../../api/client-types.ts";
import { send } from "../client.ts";
import { formText } from "../doors/form-text.ts";
import { Link } from "../parts/link.tsx";
import { useJson } from "../use-json.ts";

type Filters = AnswerOf<"get", "/api/review/filters">;

/** Views of the queue under names; the address holds the filters, so a saved one is only an address. */
export function SavedFilters({ query }: { query: string }) {
  const [round, setRound] = useState(0);
  const loaded = useJson<Filters>(`/api/review/filters?round=${round}`);
  const [told, setTold] = useState("");
  const again = (text: string) => {
    setTold(text);
    setRound((count) => count + 1);
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = formText(event);
    const name = text("filter-name");
    void send("post", "/api/review/filters", { name, query, shared: text("shared") === "on" }).then(
      () => again(`Saved as ${name}.`),
      (error: Error) => setTold(error.message),
    );
  };
  return (
    <details className="saved-filters">
      <summary>Saved filters</summary>
      {loaded.state === "ready" && (
        <ul>
          {loaded.data.filters.map((filter) => (
            <li key={filter.id}>
              <Link to={`/review${filter.query ? `?${filter.query}` : ""}`}>{filter.name}</Link>
              {filter.shared && <span className="tag">for all</span>}{" "}
              {filter.own && (
                <button
                  type="button"
                  onClick={() =>
                    void send("delete", "/api/review/filters/{id}", undefined, { id: filter.id }).then(() =>
                      again(`${filter.name} is removed.`),
                    )
                  }
                >
                  Remove<span className="visually-hidden"> {filter.name}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={save}>
        <label htmlFor="filter-name">Save these filters as</label>{" "}
        <input id="filter-name" name="filter-name" required maxLength={100} />{" "}
        <label>
          <input type="checkbox" name="shared" /> for all
        </label>{" "}
        <button type="submit">Save</button> <span role="status">{told}</span>
      </form>
    </details>
  );
}
