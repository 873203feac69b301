import type { OutletRules } from "./outlet-rules.ts";
import { tidalGazette } from "./tidal-gazette.example/rules.ts";

/** The outlets with rules of their own; `npm run new outlet` writes a folder and says what to add here. */
export const outletRules: readonly OutletRules[] = [tidalGazette];
