import type { Kind } from "./cue.ts";
import { english as deathsEn } from "./deaths/en.ts";
import { deaths } from "./deaths/kind.ts";
import { english as detainedEn } from "./detained/en.ts";
import { detained } from "./detained/kind.ts";
import { english as injuredEn } from "./injured/en.ts";
import { injured } from "./injured/kind.ts";
import { english as missingEn } from "./missing/en.ts";
import { missing } from "./missing/kind.ts";
import { english as releasedEn } from "./released/en.ts";
import { released } from "./released/kind.ts";
import { english as verifiedEn } from "./verified/en.ts";
import { verified } from "./verified/kind.ts";

/** Every kind of claim with its words by language: one line a kind. */
export const kinds: readonly Kind[] = [
  { definition: released, cues: { en: releasedEn } },
  { definition: detained, cues: { en: detainedEn } },
  { definition: deaths, cues: { en: deathsEn } },
  { definition: injured, cues: { en: injuredEn } },
  { definition: missing, cues: { en: missingEn } },
  { definition: verified, cues: { en: verifiedEn } },
];
