import { useState } from "react";
import type { AnswerOf } from "../../../api/client-types.ts";
import { send } from "../client.ts";
import { momentText } from "../parts/dates.ts";
import { useJson } from "../use-json.ts";
import { type Me, may } from "../use-me.ts";

type TroublesAnswer = AnswerOf<"get", "/api/troubles">;

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** Hosts that answer slowest, lists that do not work, and jobs that nobody will try again by themselves. */
export function Troubles({ me }: { me: Me | null }) {
  const [told, setTold] = useState("");
  const loaded = useJson<TroublesAnswer>("/api/troubles");
  const putBack = (id: string) =>
    send("post", "/api/troubles/replay", { ids: [id] }).then(
      ({ putBack: count }) => setTold(count > 0 ? "Put back." : "It is in the queue already."),
      (error: Error) => setTold(error.message),
    );
  if (loaded.state !== "ready") return null;
  const { hosts, lists, dead } = loaded.data;
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
      {lists.length > 0 && (
        <section aria-labelledby="failing">
          <h2 id="failing">Feeds and sitemaps that do not work</h2>
          <p>
            None is dropped: the more often one failed of late, the later it is tried again, once a day at
            least.
          </p>
          <ul className="reasons">
            {lists.map((one) => (
              <li key={`${one.outlet} ${one.url}`}>
                {one.url}: {one.reason} (tried {momentText(one.triedAt)}, next {momentText(one.nextAt)})
              </li>
            ))}
          </ul>
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
