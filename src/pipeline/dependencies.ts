import type { JobEvent } from "../domain/job-event.ts";
import type { OwnKind } from "../domain/own-kind.ts";
import type { Fetcher } from "../fetch/fetcher.ts";
import type { Queue } from "../queue/queue.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import type { Store } from "../store/store.ts";
import type { PipelineTasks } from "./tasks.ts";

/** What the use cases need of the outside world; `app.ts` puts it together. */
export interface PipelineDependencies {
  readonly store: Store;
  readonly queue: Queue;
  readonly fetcher: Fetcher;
  /** Where what strangers wrote is read. */
  readonly sandbox: Sandbox<PipelineTasks>;
  /** The newsroom's kinds, looked for beside the built-in ones. */
  readonly ownKinds: readonly OwnKind[];
  /** The clock, so that a test can hold it still. */
  readonly now: () => Date;
  /** Name and version of the extractor, kept with each claim. */
  readonly extractor: string;
  /** Is told how each job that is worked here ended. */
  readonly observe: (event: JobEvent) => void;
}
