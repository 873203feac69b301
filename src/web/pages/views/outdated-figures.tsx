import type { Outdated } from "../../../domain/outdated.ts";
import type { PrintedClaim } from "../../../domain/timeline.ts";
import { hoursText } from "../../../timeline/hours.ts";
import { Figure, SourceName } from "../parts/claim-facts.tsx";
import { momentText } from "../parts/dates.ts";
import { Link } from "../parts/link.tsx";
import { Quote } from "../parts/quote.tsx";
import { WhenLoaded } from "../parts/when-loaded.tsx";
import { useJson } from "../use-json.ts";

/** What outlets still print of a source that has since given another figure. `query` names the story. */
export function OutdatedFigures({ query }: { query: string }) {
  const loaded = useJson<{ outdated: Outdated[] }>(`/api/outdated${query}`);
  return <WhenLoaded of={loaded}>{({ outdated }) => <List all={outdated} />}</WhenLoaded>;
}

function List({ all }: { all: readonly Outdated[] }) {
  if (all.length === 0) return <p>None: wherever a source gave a newer figure, every outlet here has it.</p>;
  return (
    <>
      <p className="faint">
        The source has given another figure since. Hours run from the first print of the newer figure to the
        newest article of the story.
      </p>
      <ol className="cards">
        {all.map((one) => (
          <li className="card" key={one.latest.claim.id}>
            <p className="card-reason">{one.summary}</p>
            <div className="sides">
              <Side of={one.latest} name="The latest, where it was first" />
              {one.behind.map(({ printed, lagHours }) => (
                <Side key={printed.claim.id} of={printed} name={`Behind by ${hoursText(lagHours)}`} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Side({ of, name }: { of: PrintedClaim; name: string }) {
  const { claim, outletName, publishedAt } = of;
  return (
    <div className="side">
      <p className="side-name">{name}</p>
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
        {outletName} · {momentText(publishedAt)} ·{" "}
        <Link to={`/article/${encodeURIComponent(claim.articleId)}`}>
          Article<span className="visually-hidden"> of {outletName}</span>
        </Link>
      </p>
    </div>
  );
}
