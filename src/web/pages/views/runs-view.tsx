import type { RunSummary } from "../../../domain/run.ts";
import { momentText } from "../parts/dates.ts";
import { Empty, WhenLoaded } from "../parts/when-loaded.tsx";
import { useJson } from "../use-json.ts";
import type { Me } from "../use-me.ts";
import { Troubles } from "./troubles.tsx";

/** What the last runs fetched, and why some addresses gave nothing. */
export function RunsView({ me }: { me: Me | null }) {
  const loaded = useJson<{ runs: RunSummary[] }>("/api/runs");
  return (
    <>
      <h1>Runs</h1>
      <p className="lead">
        What each run found and fetched, and what became of every address. The counts of a row add up.
      </p>
      <p className="take-along">
        Take it along: <a href="/api/runs">JSON</a>
      </p>
      <WhenLoaded of={loaded}>
        {({ runs }) =>
          runs.length === 0 ? (
            <Empty>
              Nothing has been fetched yet. Start with <code>npx claimline ingest</code>
            </Empty>
          ) : (
            <ol className="cards">
              {runs.map((run) => (
                <Run key={run.id} run={run} />
              ))}
            </ol>
          )
        }
      </WhenLoaded>
      <Troubles me={me} />
    </>
  );
}

function Run({ run }: { run: RunSummary }) {
  const counts: [string, number, string][] = [
    ["Addresses found", run.discovered, `${run.queued} queued, ${run.skipped} skipped`],
    [
      "Queued",
      run.queued,
      `${run.fetched} fetched, ${run.unchanged} unchanged, ${run.failed} failed, ${run.dead} given up, ${run.pending} waiting`,
    ],
    ["Fetched", run.fetched, `${run.extracted} read for figures, ${run.noText} without a text to read`],
    ["New figures", run.newClaims, "stored for the first time"],
  ];
  const reasons = Object.entries(run.reasons).sort((a, b) => b[1] - a[1]);
  return (
    <li className="card">
      <h2>{momentText(run.startedAt)}</h2>
      <p className="faint">{run.finishedAt ? `Finished ${momentText(run.finishedAt)}` : "Not finished"}</p>
      <dl className="counts">
        {counts.map(([name, count, parts]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong>{count.toLocaleString("en")}</strong> <span className="faint">{parts}</span>
            </dd>
          </div>
        ))}
      </dl>
      {reasons.length > 0 && (
        <>
          <h3>Why some gave nothing</h3>
          <ul className="reasons">
            {reasons.map(([reason, count]) => (
              <li key={reason}>
                <strong>{count.toLocaleString("en")}</strong> {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
