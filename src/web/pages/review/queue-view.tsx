import { useEffect, useState } from "react";
import type { AnswerOf } from "../../../api/client-types.ts";
import type { KindDefinition } from "../../../domain/kind.ts";
import type { Outlet } from "../../../domain/outlet.ts";
import type { Story } from "../../../domain/story.ts";
import { figureText, kindText } from "../../../timeline/claim-words.ts";
import { addressOf, read, send } from "../client.ts";
import { goTo, useAddress, withQuery } from "../location.ts";
import { momentText } from "../parts/dates.ts";
import { type Choice, Filter } from "../parts/filters.tsx";
import { Link } from "../parts/link.tsx";
import { Empty, WhenLoaded } from "../parts/when-loaded.tsx";
import { useJson } from "../use-json.ts";
import { type Me, may } from "../use-me.ts";
import { SavedFilters } from "./saved-filters.tsx";
import { useShortcuts } from "./use-shortcuts.ts";
import { REASONS, STATUSES } from "./words.ts";

type Page = AnswerOf<"get", "/api/review/queue">;
type Counts = AnswerOf<"get", "/api/review/counts">;
type Colleagues = AnswerOf<"get", "/api/review/colleagues">;

const NAMES = ["status", "story", "kind", "outlet", "source", "assignee"];
/** The filters of an address, in one order, so that equal ones are equal texts. */
export function filtersOf(address: URL): string {
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = address.searchParams.get(name);
    if (value) query.set(name, value);
  }
  return query.toString();
}

/** The claims that wait for a person, those first that are worth a look most. */
export function QueueView({ me }: { me: Me | null }) {
  const address = useAddress();
  const query = filtersOf(address);
  const values = Object.fromEntries(new URLSearchParams(query));
  const loaded = useJson<Page>(addressOf("/api/review/queue", values));
  const counts = useJson<Counts>(addressOf("/api/review/counts", values));
  const first = loaded.state === "ready" ? loaded.data.rows[0]?.item.words : undefined;
  useShortcuts({ Enter: () => first && goTo(claimAddress(first, query)) });
  return (
    <>
      <h1>Review</h1>
      <p className="lead">
        Claims in the order of how much a look at them is worth. Press <kbd>Enter</kbd> to begin with the
        first.
      </p>
      <QueueFilters address={address} counts={counts.state === "ready" ? counts.data : null} me={me} />
      <SavedFilters query={query} />
      {counts.state === "ready" && <StatusCounts address={address} counts={counts.data} />}
      <WhenLoaded of={loaded}>{(page) => <Rows key={query} page={page} query={query} me={me} />}</WhenLoaded>
    </>
  );
}

export const claimAddress = (words: string, query: string) => `/review/${words}${query ? `?${query}` : ""}`;

function QueueFilters({ address, counts, me }: { address: URL; counts: Counts | null; me: Me | null }) {
  const stories = useJson<{ stories: Story[] }>("/api/review/stories");
  const kinds = useJson<{ kinds: KindDefinition[] }>("/api/kinds");
  const outlets = useJson<{ outlets: Outlet[] }>("/api/outlets");
  const people = useJson<Colleagues>(may(me, "reviewer") ? "/api/review/colleagues" : null);
  const choices: [name: string, label: string, first: string, others: Choice[]][] = [
    [
      "story",
      "Story",
      "all stories",
      stories.state === "ready"
        ? stories.data.stories.map(({ id, name }) => ({ value: id, text: name }))
        : [],
    ],
    [
      "kind",
      "Kind",
      "all kinds",
      kinds.state === "ready" ? kinds.data.kinds.map(({ id, label }) => ({ value: id, text: label })) : [],
    ],
    [
      "outlet",
      "Outlet",
      "all outlets",
      outlets.state === "ready"
        ? outlets.data.outlets.map(({ id, name }) => ({ value: id, text: name }))
        : [],
    ],
    [
      "source",
      "Source",
      "all sources",
      (counts?.sources ?? []).map(({ source, claims }) => ({ value: source, text: `${source} (${claims})` })),
    ],
    [
      "assignee",
      "Assigned to",
      "anybody",
      [
        { value: "me", text: "me" },
        ...(people.state === "ready"
          ? people.data.people.map(({ id, name }) => ({ value: id, text: name }))
          : []),
      ],
    ],
  ];
  return (
    <form className="filters" aria-label="What to show" onSubmit={(event) => event.preventDefault()}>
      {choices.map(([name, label, first, others]) => (
        <Filter
          key={name}
          name={name}
          label={label}
          value={address.searchParams.get(name) ?? ""}
          choices={[{ value: "", text: first }, ...others]}
        />
      ))}
    </form>
  );
}

function StatusCounts({ address, counts: { counts, cap } }: { address: URL; counts: Counts }) {
  const chosen = address.searchParams.get("status") ?? "todo";
  const shown = [
    "todo",
    "attention",
    "open",
    "second",
    "disputed",
    "accepted",
    "corrected",
    "rejected",
    "ambiguous",
    "all",
  ] as const;
  return (
    <nav aria-label="By status" className="status-counts">
      <ul>
        {shown.map((status) => {
          const count = counts[status];
          const text =
            count === undefined
              ? ""
              : count >= cap
                ? `${cap.toLocaleString("en")}+`
                : count.toLocaleString("en");
          return (
            <li key={status}>
              <Link
                to={withQuery(address, { status: status === "todo" ? "" : status })}
                current={status === chosen}
              >
                {STATUSES[status]} {text && <strong>{text}</strong>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Rows({ page, query, me }: { page: Page; query: string; me: Me | null }) {
  const [more, setMore] = useState<Page>({ rows: [], next: page.next });
  const [fault, setFault] = useState("");
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const rows = [...page.rows, ...more.rows];
  if (rows.length === 0)
    return (
      <Empty>
        <p>Nothing waits here under these filters.</p>
        <p>
          <Link to="/review">Show everything that waits for you</Link>
        </p>
      </Empty>
    );
  const load = () =>
    void read("/api/review/queue", {
      ...Object.fromEntries(new URLSearchParams(query)),
      cursor: more.next ?? undefined,
    }).then(
      (next) => setMore({ rows: [...more.rows, ...next.rows], next: next.next }),
      (error: Error) => setFault(error.message),
    );
  return (
    <>
      {may(me, "editor") && <Assign picked={picked} />}
      <ol className="cards queue">
        {rows.map(({ item, claim, outletName, title }) => (
          <li key={item.words} className="card">
            {may(me, "editor") && (
              <input
                type="checkbox"
                aria-label={`Choose ${figureText(claim)} ${kindText(claim)} of ${outletName}`}
                checked={picked.has(item.words)}
                onChange={({ target }) =>
                  setPicked(
                    (old) =>
                      new Set(
                        target.checked ? [...old, item.words] : [...old].filter((one) => one !== item.words),
                      ),
                  )
                }
              />
            )}
            <div>
              <p className="queue-figure">
                <Link to={claimAddress(item.words, query)}>
                  <strong className="figure">{figureText(claim)}</strong> {kindText(claim)}
                </Link>
                {item.status !== "open" && <span className="tag">{STATUSES[item.status]}</span>}
                {item.copies > 1 && <span className="tag">in {item.copies} places</span>}
              </p>
              <p className="queue-sentence">{claim.sentence}</p>
              <p className="faint">
                {outletName}, {momentText(item.published || null)}: {title}
              </p>
              {item.reasons.length > 0 && (
                <ul className="reason-tags" aria-label="Why it is worth a look">
                  {item.reasons.map((reason) => (
                    <li key={reason} className={`reason-${reason}`}>
                      {REASONS[reason]}
                    </li>
                  ))}
                </ul>
              )}
              <Holder until={item.claimedUntil} by={item.claimedBy} me={me} />
            </div>
          </li>
        ))}
      </ol>
      {fault && <p role="alert">{fault}</p>}
      {more.next && (
        <button type="button" onClick={load}>
          Show more
        </button>
      )}
    </>
  );
}

function Holder({ until, by, me }: { until: number; by: string | null; me: Me | null }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  if (!by || until < now || by === me?.person.id) return null;
  return <p className="tag">a colleague has it open</p>;
}

function Assign({ picked }: { picked: ReadonlySet<string> }) {
  const people = useJson<Colleagues>("/api/review/colleagues");
  const [told, setTold] = useState("");
  const assign = (assignee: string) =>
    void send("post", "/api/review/assign", { words: [...picked], assignee: assignee || null }).then(
      ({ assigned }) => setTold(`${assigned} claims assigned.`),
      (error: Error) => setTold(error.message),
    );
  return (
    <div className="assign">
      <label htmlFor="assign-to">Assign the chosen claims to</label>{" "}
      <select
        id="assign-to"
        disabled={picked.size === 0}
        value=""
        onChange={({ target }) => assign(target.value === "nobody" ? "" : target.value)}
      >
        <option value="">{picked.size === 0 ? "choose claims first" : `${picked.size} chosen …`}</option>
        <option value="nobody">nobody</option>
        {people.state === "ready" &&
          people.data.people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>{" "}
      <span role="status">{told}</span>
    </div>
  );
}
