import { dates } from "../../src/extract/date/date.examples.ts";
import { datePatterns } from "../../src/extract/languages/en/dates/patterns.ts";
