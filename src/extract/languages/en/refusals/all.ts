import type { WordClasses } from "../../../text/neighbours.ts";
import { age } from "./age.ts";
import { calendar } from "./calendar.ts";
import { clock } from "./clock.ts";
import { compound } from "./compound.ts";
import { contest } from "./contest.ts";
import { duration } from "./duration.ts";
import { measure } from "./measure.ts";
import { money } from "./money.ts";
import { naming } from "./naming.ts";
import { part } from "./part.ts";
import type { RefusalRow, RefusalTopic } from "./row.ts";
import { shared } from "./shared.ts";
import { single } from "./single.ts";

/** In this order, the first row that holds gives the reason: the narrower sort before the wider. */
const topics: readonly RefusalTopic[] = [
  shared,
  single,
  clock,
  calendar,
  age,
  duration,
  measure,
  money,
  naming,
  contest,
  part,
  compound,
];

export const refusalRows: readonly RefusalRow[] = topics.flatMap(({ rows }) => rows);
export const refusalClasses: WordClasses = Object.assign({}, ...topics.map(({ classes }) => classes));
