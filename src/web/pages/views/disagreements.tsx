import { useState } from "react";
import type { Disagreement, DisagreementSide } from "../../../domain/disagreement.ts";
import { figureText } from "../../../timeline/claim-words.ts";
import { claimHash, useAddress } from "../location.ts";
import { Figure, SourceName } from "../parts/claim-facts.tsx";
import { momentText } from "../parts/dates.ts";
import { Filter } from "../parts/filters.tsx";
import { Link } from "../parts/link.tsx";
import { Quote } from "../parts/quote.tsx";
import { storyQuery } from "../story-choice.tsx";

/** So many at first: the widest gaps stand on top, and the rest of the page stays in reach. */
const FIRST = 6;

/** Pairs of figures that cannot both hold, each with its two sentences. */
export function Disagreements({ all, story }: { all: readonly Disagreement[]; story: string }) {
  const [whole, setWhole] = useState(false);
  const order = useOrder();
  if (all.length === 0) return <p>None: wherever two figures count the same thing, both can be true.</p>;
  return (
    <>
      <p className="faint">
        {all.length === 1 ? "One pair" : `${all.length} pairs`}. Wordings differ, so check the sentences: two
        figures may count different people after all.
      </p>
      {all.length > 1 && (
        <form className="filters" aria-label="How to sort them" onSubmit={(event) => event.preventDefault()}>
          <Filter name="order" label="Order" value={order.value} choices={ORDERS} />
        </form>
      )}
      <ol className="cards">
        {all
          .toSorted(order.compare)
          .slice(0, whole ? all.length : FIRST)
          .map((one) => (
            <DisagreementCard
              key={`${one.left.claim.claim.id} ${one.right.claim.claim.id}`}
              one={one}
              story={story}
            />
          ))}
      </ol>
      {!whole && all.length > FIRST && (
        <p>
          <button type="button" className="show-all" onClick={() => setWhole(true)}>
            Show all {all.length}
          </button>
        </p>
      )}
    </>
  );
}

/** Since when both figures stand: the day on which the later one was printed. Without a date: last. */
const since = ({ left, right }: Disagreement) =>
  [left, right].map(({ claim }) => Date.parse(claim.publishedAt ?? "")).reduce((a, b) => Math.max(a, b));
const dated = (at: number, last: number) => (Number.isNaN(at) ? last : at);

const ORDERS = [
  { value: "gap", text: "widest gap first", compare: (a: Disagreement, b: Disagreement) => b.gap - a.gap },
  {
    value: "newest",
    text: "newest first",
    compare: (a: Disagreement, b: Disagreement) =>
      dated(since(b), -Infinity) - dated(since(a), -Infinity) || 0,
  },
  {
    value: "oldest",
    text: "longest in print first",
    compare: (a: Disagreement, b: Disagreement) => dated(since(a), Infinity) - dated(since(b), Infinity) || 0,
  },
] as const;

function useOrder(): (typeof ORDERS)[number] {
  const asked = useAddress().searchParams.get("order");
  return ORDERS.find(({ value }) => value === asked) ?? ORDERS[0];
}

export function DisagreementCard({ one, story }: { one: Disagreement; story: string }) {
  return (
    <li className="card">
      <p className="card-reason">{one.reason}</p>
      <div className="sides">
        <Side side={one.left} story={story} />
        <Side side={one.right} story={story} />
      </div>
    </li>
  );
}

function Side({ side, story }: { side: DisagreementSide; story: string }) {
  const { claim, publishedAt } = side.claim;
  return (
    <div className="side">
      <p>
        <Figure claim={claim} />
      </p>
      <p>
        <SourceName claim={claim} />
      </p>
      <blockquote>
        <Quote claim={claim} />
      </blockquote>
      <p className="faint">
        {side.outlets.join(", ")} · {momentText(publishedAt)} ·{" "}
        <Link to={`/${storyQuery(story)}${claimHash(claim.id)}`}>
          In the timeline<span className="visually-hidden">: {figureText(claim)}</span>
        </Link>
      </p>
    </div>
  );
}
