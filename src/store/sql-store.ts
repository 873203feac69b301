import { articleRows } from "./articles.ts";
import { claimRows } from "./claims.ts";
import { ledgerRows } from "./ledger.ts";
import type { Database } from "./open-database.ts";
import { outletRows } from "./outlets.ts";
import { runRows } from "./runs.ts";
import { snapshotRows } from "./snapshots.ts";
import type { Store } from "./store.ts";

/** The store on an open database; one part a table or two, each in a file of its own. */
export function createStore({ db, close }: Database): Store {
  return {
    ...outletRows(db),
    ...ledgerRows(db),
    ...snapshotRows(db),
    ...articleRows(db),
    ...claimRows(db),
    ...runRows(db),
    close,
  };
}
