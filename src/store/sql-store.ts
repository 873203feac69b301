import { articleRows } from "./articles.ts";
import { claimRows } from "./claims.ts";
import { deadLetterRows } from "./dead-letters.ts";
import { hostRows, hostTurns } from "./host-turns.ts";
import { ledgerRows } from "./ledger.ts";
import { listRows } from "./lists.ts";
import type { Database } from "./open-database.ts";
import { outletRows } from "./outlets.ts";
import { pageRows } from "./pages.ts";
import { retentionRows } from "./retention.ts";
import { runRows } from "./runs.ts";
import { snapshotRows } from "./snapshots.ts";
import type { Store } from "./store.ts";
import { withFaults } from "./store-faults.ts";

/** The store on an open database; one part a table or two, each in a file of its own. */
export function createStore({ db, close }: Database): Store {
  return withFaults({
    ...outletRows(db),
    ...ledgerRows(db),
    ...pageRows(db),
    ...listRows(db),
    ...hostRows(db),
    turns: withFaults(hostTurns(db)),
    ...deadLetterRows(db),
    ...snapshotRows(db),
    ...articleRows(db),
    ...claimRows(db),
    ...runRows(db),
    ...retentionRows(db),
    close,
  });
}
