import { z } from "zod";
import { AttributionHabit } from "./attribution-habit.ts";
import { Finding } from "./comparison.ts";
import { Disagreement } from "./disagreement.ts";
import { EditEntry } from "./edit-entry.ts";
import { FigureOrigins } from "./figure-origins.ts";
import { Outdated } from "./outdated.ts";
import { TypedRelation } from "./relation.ts";
import { PrintedClaim } from "./timeline.ts";

/** What one source last said of one group of people, over all outlets. */
export const LatestFigure = z.object({
  /** Where it stands in print; the quote to show. */
  latest: PrintedClaim,
  /** Who is counted, as editors named the group, else in the words printed most often. */
  subject: z.string().nullable(),
  /** Names of the outlets that print this figure, and of those that print another one of this source. */
  outlets: z.array(z.string()).min(1),
  others: z.array(z.string()),
  /** Origins that stand behind those outlets; null where only one prints it. */
  origins: z.int().min(1).nullable(),
});
export type LatestFigure = z.infer<typeof LatestFigure>;

/** The first ones of a list, and how long it is. */
const top = <One extends z.ZodType>(one: One) => z.object({ total: z.int(), top: z.array(one) });

/** A story on one page: what an editor asks of it first. Figures are never summed. */
export const StoryOverview = z.object({
  figures: z.int(),
  articles: z.int(),
  outlets: z.int(),
  /** Figures that people have decided on; where a second reader or an editor is still wanted, none has. */
  reviewed: z.int(),
  /** When the first and the last article here appeared, ISO 8601; null where none says. */
  from: z.string().nullable(),
  until: z.string().nullable(),
  /** Of the whole story, whichever kind the rest is narrowed down to. */
  kinds: z.array(z.object({ kind: z.string(), figures: z.int(), outlets: z.int() })),
  /** Sources that most outlets print stand first. */
  latest: top(LatestFigure),
  /** The widest gaps first. */
  disagreements: top(Disagreement),
  /** The longest lags first. */
  outdated: top(Outdated),
  /** The newest first. */
  edits: top(EditEntry),
  /** Figures in the order in which they came up, the newest first; each where it was first in print. */
  newest: z.array(PrintedClaim),
  /** Figures of several outlets that stand on fewer origins. */
  origins: top(FigureOrigins),
  findings: top(Finding),
  /** Figures that one outlet alone prints. */
  oneSided: top(TypedRelation),
  habits: z.array(AttributionHabit),
});
export type StoryOverview = z.infer<typeof StoryOverview>;
