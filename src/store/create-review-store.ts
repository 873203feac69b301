import type { Database } from "./open-database.ts";
import type { ReviewStore } from "./review-store.ts";
import { reviewLog } from "./reviews/log.ts";
import { reviewPlaces } from "./reviews/place.ts";
import { reviewQueue } from "./reviews/queue.ts";
import { withFaults } from "./store-faults.ts";

/** The review room's part of an open database. */
export function createReviewStore({ db }: Pick<Database, "db">): ReviewStore {
  return withFaults({ ...reviewLog(db), ...reviewQueue(db), ...reviewPlaces(db) });
}
