import { useEffect, useState } from "react";
import { send } from "../client.ts";
import { useAddress } from "../location.ts";
import { Link } from "../parts/link.tsx";
import { WhenLoaded } from "../parts/when-loaded.tsx";
import { useJson } from "../use-json.ts";
import type { Me } from "../use-me.ts";
import { ClaimDesk } from "./claim-desk.tsx";
import type { ClaimPage } from "./claim-page.ts";
import { filtersOf } from "./queue-view.tsx";

const HOLD_EVERY_MS = 60_000;

/** One claim to be judged, with all that a person needs for it. */
export function ClaimView({ words, me }: { words: string; me: Me | null }) {
  const address = useAddress();
  const [round, setRound] = useState(0);
  const loaded = useJson<ClaimPage>(`/api/review/claims/${encodeURIComponent(words)}?round=${round}`);
  const holder = useHold(words, me);
  const query = filtersOf(address);
  return (
    <>
      {loaded.state !== "ready" && <h1>Claim</h1>}
      <WhenLoaded of={loaded}>
        {(page) => (
          <ClaimDesk
            key={`${words} ${round}`}
            page={page}
            me={me}
            query={query}
            holder={holder}
            again={() => setRound((count) => count + 1)}
          />
        )}
      </WhenLoaded>
      {loaded.state === "error" && (
        <p>
          <Link to={`/review${query ? `?${query}` : ""}`}>Back to the queue</Link>
        </p>
      )}
    </>
  );
}

/** Says that this claim is open here, as long as it is; gives the name of a colleague who has it open. */
function useHold(words: string, me: Me | null): string | null {
  const [holder, setHolder] = useState<string | null>(null);
  const decides = me !== null && me.person.role !== "viewer";
  useEffect(() => {
    if (!decides) return undefined;
    const hold = (release: boolean) =>
      send("post", "/api/review/hold", { words, release }).then(
        ({ held, by }) => setHolder(held ? null : by),
        // Without a connection nobody can be told; the decision itself is still checked.
        () => undefined,
      );
    void hold(false);
    const timer = setInterval(() => void hold(false), HOLD_EVERY_MS);
    return () => {
      clearInterval(timer);
      void hold(true);
    };
  }, [words, decides]);
  return holder;
}
