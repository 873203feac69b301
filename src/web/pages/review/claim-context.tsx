import { figureText, kindText, sourceText } from "../../../timeline/claim-words.ts";
import { momentText } from "../parts/dates.ts";
import { Link, OutsideLink } from "../parts/link.tsx";
import type { ClaimPage } from "./claim-page.ts";
import { claimAddress } from "./queue-view.tsx";
import { REJECTIONS, STATUSES } from "./words.ts";

/** What else is known: other outlets' figures, copies, versions, neighbours, rules, and what was decided before. */
export function ClaimContext({ page, query }: { page: ClaimPage; query: string }) {
  const { claim, others, copies, versions, neighbours, history, decidedBefore } = page;
  return (
    <div className="context">
      {decidedBefore.length > 0 && (
        <section aria-labelledby="before">
          <h2 id="before">Decided on words that the page no longer prints</h2>
          <ul>
            {decidedBefore.map((one) => (
              <li key={one.words}>
                <Link to={claimAddress(one.words, "")}>{one.number}</Link>, {one.status} by {one.byName}:{" "}
                <q>{one.sentence}</q>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="others">
        <h2 id="others">Other outlets</h2>
        {others.length === 0 && (
          <p className="faint">No other outlet prints a figure for the same thing in the same story.</p>
        )}
        <ul>
          {others.map((one) => (
            <li key={one.claim.id}>
              {one.words ? (
                <Link to={claimAddress(one.words, "")}>
                  {figureText(one.claim)} {kindText(one.claim)}
                </Link>
              ) : (
                figureText(one.claim)
              )}
              , {one.outletName}, {sourceText(one.claim)}, {momentText(one.published)}
            </li>
          ))}
        </ul>
      </section>
      {copies.length > 0 && (
        <section aria-labelledby="copies">
          <h2 id="copies">The same words also stand here; the decision holds for each</h2>
          <ul>
            {copies.map((one) => (
              <li key={one.version}>
                <OutsideLink href={one.link}>{one.outletName}</OutsideLink>
                {one.current ? "" : ", an earlier version"}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="rules">
        <h2 id="rules">Why the rules say so</h2>
        <ol className="rules">
          {claim.evidence.length > 0
            ? claim.evidence.map((one, at) => (
                <li key={`${one.rule} ${at}`}>
                  {one.for}: “{one.text}” <code>{one.rule}</code>
                </li>
              ))
            : claim.rules.map((rule, at) => (
                <li key={`${rule} ${at}`}>
                  <code>{rule}</code>
                </li>
              ))}
        </ol>
        {(claim.refused ?? []).length > 0 && (
          <>
            <h3>Readings that were refused</h3>
            <ul className="rules">
              {claim.refused?.map((one, at) => (
                <li key={`${one.rule} ${at}`}>
                  {one.for}: {one.reading} - {one.why} <code>{one.rule}</code>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {neighbours.length > 0 && (
        <section aria-labelledby="neighbours">
          <h2 id="neighbours">Other claims of this article</h2>
          <ul>
            {neighbours.map((one) => (
              <li key={one.claim.id}>
                {one.words ? (
                  <Link to={claimAddress(one.words, query)}>
                    {figureText(one.claim)} {kindText(one.claim)}
                  </Link>
                ) : (
                  figureText(one.claim)
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {versions.length > 1 && (
        <section aria-labelledby="versions">
          <h2 id="versions">Versions of the article</h2>
          <ul>
            {versions.map((one) => (
              <li key={one.id}>
                <Link to={`/article/${encodeURIComponent(one.id)}`}>Version {one.version}</Link>
                {one.current && " (shown now)"}, {momentText(one.modifiedAt ?? one.publishedAt)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {history.length > 0 && (
        <section aria-labelledby="history">
          <h2 id="history">What people decided</h2>
          <ol>
            {history.map((one) => (
              <li key={one.id}>
                {one.byName}: {STATUSES[one.decision as keyof typeof STATUSES] ?? one.decision}
                {one.settles && " (settles it)"}
                {one.reason &&
                  `, ${REJECTIONS.find(({ reason }) => reason === one.reason)?.text ?? one.reason}`}
                , {momentText(one.at)}
                {one.note && <q className="history-note">{one.note}</q>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
