import { useState } from "react";
import type { RegistryList } from "../../../domain/registry.ts";
import { useAddress, withQuery } from "../location.ts";
import { Link } from "../parts/link.tsx";
import { Empty } from "../parts/when-loaded.tsx";
import { EntryCard } from "./entry-card.tsx";
import { MergeBar } from "./merge-bar.tsx";
import type { Entry, RegistryAnswer, RegistrySettings } from "./use-registry.ts";
import { count } from "./words.ts";

/** So many at first: those that are printed most stand on top. */
const FIRST = 50;

/** Everybody on the list, and those chosen for a merge. */
export function Entries({
  data: { entries, total },
  q,
  ...settings
}: { data: RegistryAnswer; q: string } & RegistrySettings) {
  const [whole, setWhole] = useState(false);
  const [chosen, setChosen] = useState<readonly Entry[]>([]);
  if (total === 0) return <NobodyHere q={q} list={settings.list} />;
  const nouns = settings.list === "source" ? "source" : "group";
  const toggle = (entry: Entry) =>
    setChosen((known) =>
      known.some(({ id }) => id === entry.id) ? known.filter(({ id }) => id !== entry.id) : [...known, entry],
    );
  const shown = entries.slice(0, whole ? entries.length : FIRST);
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">
        {count(total, nouns)}
        {q && ` with “${q}”`}
      </h2>
      {total > entries.length && (
        <p className="faint">The first {entries.length} are listed; find the others by their words.</p>
      )}
      <ul className="registry">
        {shown.map((entry) => (
          <EntryCard
            key={entry.id}
            entry={entry}
            others={entries}
            chosen={chosen.some(({ id }) => id === entry.id)}
            chosenInAll={chosen.length}
            onChoose={() => toggle(entry)}
            {...settings}
          />
        ))}
      </ul>
      {shown.length < entries.length && (
        <button type="button" className="show-all" onClick={() => setWhole(true)}>
          Show all {entries.length}
        </button>
      )}
      {chosen.length > 0 && <MergeBar chosen={chosen} onDone={() => setChosen([])} {...settings} />}
    </section>
  );
}

function NobodyHere({ q, list }: { q: string; list: RegistryList }) {
  const address = useAddress();
  if (q)
    return (
      <Empty>
        <p>No name and no wording has words that begin with “{q}”.</p>
        <p>
          <Link to={withQuery(address, { q: "" })}>Show all of them</Link>
        </p>
      </Empty>
    );
  return (
    <Empty>
      {list === "source"
        ? "No figure of this story is credited to anybody yet. Sources appear here with the first figure that names one."
        : "No figure of this story says who is counted yet. Groups appear here with the first figure that names one."}
    </Empty>
  );
}
