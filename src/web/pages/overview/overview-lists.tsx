import type { ReactNode } from "react";
import type { AttributionHabit } from "../../../domain/attribution-habit.ts";
import { SourceType } from "../../../domain/source.ts";
import type { StoryOverview } from "../../../domain/story-overview.ts";
import { articlePath, Figure, SourceName } from "../parts/claim-facts.tsx";
import { momentText } from "../parts/dates.ts";
import { Link } from "../parts/link.tsx";
import { TYPES } from "../sources/words.ts";
import { DisagreementCard } from "../views/disagreements.tsx";

/** A part of the overview, with the way to the page that shows all of it. */
export function Section({
  id,
  name,
  more,
  moreName,
  children,
}: {
  id: string;
  name: string;
  more?: string;
  moreName?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{name}</h2>
        {more && <Link to={more}>{moreName}</Link>}
      </div>
      {children}
    </section>
  );
}

export function Disagreeing({ of, story }: { of: StoryOverview["disagreements"]; story: string }) {
  if (of.total === 0) return <p>None: wherever two figures count the same thing, both can be true.</p>;
  return (
    <>
      <ol className="cards">
        {of.top.map((one) => (
          <DisagreementCard
            key={`${one.left.claim.claim.id} ${one.right.claim.claim.id}`}
            one={one}
            story={story}
          />
        ))}
      </ol>
      <OfAll shown={of.top.length} total={of.total} order="the widest gaps" />
    </>
  );
}

export function Newest({ figures }: { figures: StoryOverview["newest"] }) {
  if (figures.length === 0) return <p>No article of this story says when it appeared.</p>;
  return (
    <ol className="lines">
      {figures.map((one) => (
        <li key={one.claim.id}>
          <Figure claim={one.claim} />, <SourceName claim={one.claim} />{" "}
          <span className="faint">
            · first in {one.outletName}, {momentText(one.publishedAt)} ·{" "}
            <Link to={articlePath(one)}>
              Article<span className="visually-hidden"> of {one.outletName}</span>
            </Link>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Findings that say in one sentence what there is to know. */
export function Summaries({
  of,
  none,
}: {
  of: { readonly total: number; readonly top: readonly { readonly summary: string }[] };
  none: string;
}) {
  if (of.total === 0) return <p>{none}</p>;
  return (
    <>
      <ul className="lines">
        {of.top.map(({ summary }, at) => (
          <li key={`${at} ${summary}`}>{summary}</li>
        ))}
      </ul>
      <OfAll shown={of.top.length} total={of.total} order="the first" />
    </>
  );
}

function OfAll({ shown, total, order }: { shown: number; total: number; order: string }) {
  return shown < total ? (
    <p className="faint">
      {order[0]?.toUpperCase()}
      {order.slice(1)}: {shown} of {total}.
    </p>
  ) : null;
}

const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });

/** "government 12, NGO 4": the most first. */
const typesText = ({ byType }: AttributionHabit) =>
  SourceType.options
    .map((type) => ({ type, count: byType[type] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ type, count }) => `${TYPES[type]} ${count}`)
    .join(", ");

/** Which share of its figures each outlet gives a source for. */
export function Habits({ habits }: { habits: readonly AttributionHabit[] }) {
  return (
    <div className="scroll">
      <table className="folds habits">
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">Figures</th>
            <th scope="col">With a named source</th>
            <th scope="col">Credited to</th>
            <th scope="col">Without any source</th>
            <th scope="col">Verified by somebody</th>
          </tr>
        </thead>
        <tbody>
          {habits.map((one) => (
            <tr key={one.outlet}>
              <th scope="row">{one.outletName}</th>
              <td data-label="Figures">{one.figures}</td>
              <td data-label="With a named source">
                {one.named} ({percent.format(one.namedShare)})
              </td>
              <td data-label="Credited to">{typesText(one) || "nobody"}</td>
              <td data-label="Without any source">{one.unsourced}</td>
              <td data-label="Verified by somebody">{one.verified}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
