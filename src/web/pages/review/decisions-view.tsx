import type { AnswerOf } from "../../../api/client-types.ts";
import { useAddress, withQuery } from "../location.ts";
import { momentText } from "../parts/dates.ts";
import { Link } from "../parts/link.tsx";
import { Empty, WhenLoaded } from "../parts/when-loaded.tsx";
import { useJson } from "../use-json.ts";
import { type Me, may } from "../use-me.ts";
import { claimAddress } from "./queue-view.tsx";
import { REJECTIONS } from "./words.ts";

type Log = AnswerOf<"get", "/api/review/log">;
type Results = AnswerOf<"get", "/api/review/results">;
type Agreement = AnswerOf<"get", "/api/review/agreement">;

/** What was decided, what became of claims that two people read, and how far readers agree. */
export function DecisionsView({ me }: { me: Me | null }) {
  const address = useAddress();
  const mine = address.searchParams.get("mine") === "true";
  const cursor = address.searchParams.get("cursor");
  const loaded = useJson<Log>(
    `/api/review/log?mine=${mine}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`,
  );
  const results = useJson<Results>("/api/review/results");
  const agreement = useJson<Agreement>(may(me, "reviewer") ? "/api/review/agreement" : null);
  return (
    <>
      <h1>Decisions</h1>
      <p className="lead">
        Every decision stays, with who, when, what and why. Nothing here can be changed, only decided anew.
      </p>
      {may(me, "editor") && (
        <p>
          <a href="/api/review/export?format=csv">Everything as CSV</a> ·{" "}
          <a href="/api/review/export?format=jsonl">as JSON lines</a>
        </p>
      )}
      {results.state === "ready" && results.data.states.length > 0 && (
        <section aria-labelledby="results">
          <h2 id="results">Claims that you read together with somebody</h2>
          <ul>
            {results.data.states.map((state) => (
              <li key={state.words}>
                <Link to={claimAddress(state.words, "")}>{state.status}</Link>:{" "}
                {state.readings.map((one) => `${one.byName} ${one.decision}`).join(", ")}
                {state.settled && `; settled by ${state.settled.byName}: ${state.settled.decision}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {agreement.state === "ready" && agreement.data.units > 0 && <Agreed agreement={agreement.data} />}
      <section aria-labelledby="log">
        <h2 id="log">The log</h2>
        <p>
          <Link to={withQuery(address, { mine: mine ? "" : "true", cursor: "" })}>
            {mine ? "Everybody's" : "Only mine"}
          </Link>
        </p>
        <WhenLoaded of={loaded}>
          {({ entries, next }) =>
            entries.length === 0 ? (
              <Empty>Nothing has been decided yet.</Empty>
            ) : (
              <>
                <ol className="cards">
                  {entries.map((entry) => (
                    <li key={entry.id} className="card">
                      <p>
                        <strong>{entry.byName}</strong> {entry.decision}{" "}
                        <Link to={claimAddress(entry.words, "")}>
                          {entry.judged.place.exact} {entry.judged.fields.kind.replaceAll("_", " ")}
                        </Link>
                        {entry.reason &&
                          `: ${REJECTIONS.find(({ reason }) => reason === entry.reason)?.text ?? entry.reason}`}
                        {entry.correction && ` (${Object.keys(entry.correction.fields).join(", ")})`}
                      </p>
                      {entry.note && <p>“{entry.note}”</p>}
                      <p className="faint">
                        {momentText(entry.at)} · {entry.judged.outlet} · number {entry.seq} of the log
                      </p>
                    </li>
                  ))}
                </ol>
                {next && <Link to={withQuery(address, { cursor: next })}>Earlier decisions</Link>}
              </>
            )
          }
        </WhenLoaded>
      </section>
    </>
  );
}

const figure = (value: number | null) => (value === null ? "cannot be told" : value.toFixed(2));

function Agreed({ agreement: { units, agreed, alpha, pairs } }: { agreement: Agreement }) {
  return (
    <section aria-labelledby="agreement">
      <h2 id="agreement">How far readers agree</h2>
      <p>
        Of {units} claims that two people read, {agreed === null ? "none" : `${Math.round(agreed * 100)} %`}{" "}
        were decided alike. Krippendorff’s alpha: {figure(alpha)}.
      </p>
      <ul>
        {pairs.map((pair) => (
          <li key={pair.people.join()}>
            {pair.people.join(" and ")}: Cohen’s kappa {figure(pair.kappa)} over {pair.units} claims
          </li>
        ))}
      </ul>
    </section>
  );
}
