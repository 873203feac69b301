import { useState } from "react";
import type { Disagreement, DisagreementSide } from "../../../domain/disagreement.ts";
import { figureText } from "../../../timeline/claim-words.ts";
import { claimHash } from "../location.ts";
import { Figure, SourceName } from "../parts/claim-facts.tsx";
import { momentText } from "../parts/dates.ts";
import { Link } from "../parts/link.tsx";
import { Quote } from "../parts/quote.tsx";
import { storyQuery } from "../story-choice.tsx";

/** So many at first: the widest gaps stand on top, and the rest of the page stays in reach. */
const FIRST = 6;

/** Pairs of figures that cannot both hold, each with its two sentences. */
export function Disagreements({ all, story }: { all: readonly Disagreement[]; story: string }) {
  const [whole, setWhole] = useState(false);
  if (all.length === 0) return <p>None: wherever two figures count the same thing, both can be true.</p>;
  return (
    <>
      <p className="faint">
        {all.length === 1 ? "One pair" : `${all.length} pairs`}, the widest gap first. Wordings differ, so
        check the sentences: two figures may count different people after all.
      </p>
      <ol className="cards">
        {all.slice(0, whole ? all.length : FIRST).map((one) => (
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

function DisagreementCard({ one, story }: { one: Disagreement; story: string }) {
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
