import { useState } from "react";
import type { AnswerOf } from "../../../api/client-types.ts";
import type { RunSummary } from "../../../domain/run.ts";
import { send } from "../client.ts";
import { momentText } from "../parts/dates.ts";
import { Empty, WhenLoaded } from "../parts/when-loaded.tsx";
import { useJson } from "../use-json.ts";
import { type Me, may } from "../use-me.ts";

/** What the last runs fetched, and why some addresses gave nothing. */
export function RunsView({ me }: { me: Me | null }) {
  const loaded = useJson<{ runs: RunSummary[] }>("/api/runs");
  return (
    <>
      <h1>Runs</h1>
      <p className="lead">
        What each run found and fetched, and what became of every address. The counts of a row add up.
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

type TroublesAnswer = AnswerOf<"get", "/api/troubles">;

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** Hosts that answer slowest, and jobs that nobody will try again by themselves. */
function Troubles({ me }: { me: Me | null }) {
  const [told, setTold] = useState("");
  const loaded = useJson<TroublesAnswer>("/api/troubles");
  const putBack = (id: string) =>
    send("post", "/api/troubles/replay", { ids: [id] }).then(
      ({ putBack: count }) => setTold(count > 0 ? "Put back." : "It is in the queue already."),
      (error: Error) => setTold(error.message),
    );
  if (loaded.state !== "ready") return null;
  const { hosts, dead } = loaded.data;
  return (
    <>
      {hosts.length > 0 && (
        <section aria-labelledby="slowest">
          <h2 id="slowest">Slowest hosts</h2>
          <div className="scroll" tabIndex={0} role="region" aria-labelledby="slowest">
            <table>
              <thead>
                <tr>
                  <th scope="col">Host</th>
                  <th scope="col">Requests</th>
                  <th scope="col">On average</th>
                  <th scope="col">Slowest</th>
                  <th scope="col">Left alone until</th>
                </tr>
              </thead>
              <tbody>
                {hosts.map((one) => (
                  <tr key={one.host}>
                    <th scope="row">{one.host}</th>
                    <td>{one.requests.toLocaleString("en")}</td>
                    <td>{seconds(one.averageMs)}</td>
                    <td>{seconds(one.slowestMs)}</td>
                    <td>{one.heldUntil ? momentText(one.heldUntil) : ""}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {dead.length > 0 && (
        <section aria-labelledby="given-up">
          <h2 id="given-up">Given up</h2>
          <p>
            These jobs are not tried again by themselves. <code>npx claimline dead --replay</code> puts them
            back{may(me, "admin") ? ", as does the button beside each." : "; so can an admin, here."}
          </p>
          <p role="status">{told}</p>
          <ul className="reasons">
            {dead.map((one) => (
              <li key={one.id}>
                {one.name} {one.url ?? one.id}: {one.reason} ({momentText(one.diedAt)}){" "}
                {may(me, "admin") && (
                  <button type="button" onClick={() => void putBack(one.id)}>
                    Put back
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
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
