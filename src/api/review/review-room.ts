import type { Snapshot } from "../../domain/snapshot.ts";
import type { SecondReader } from "../../pipeline/review/second-reader.ts";
import type { ReviewStore } from "../../store/review-store.ts";
import type { Store } from "../../store/store.ts";

/** What the routes of the review room work with. */
export interface ReviewRoom {
  readonly reviews: ReviewStore;
  readonly articles: Pick<Store, "version" | "snapshot" | "stories" | "outlets" | "claimsOfVersion">;
  readonly now: () => Date;
  readonly secondReader: SecondReader;
  /** A page as HTML that can do nothing, made where it can be killed. */
  readonly sanitize: (snapshot: Snapshot) => Promise<string>;
  /** Makes the queue's entries of these words what is stored. */
  readonly settle: (words: readonly string[]) => Promise<void>;
}
