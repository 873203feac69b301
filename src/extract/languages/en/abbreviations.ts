import type { StopRules } from "../../text/sentences.ts";

const set = (words: string) => new Set(words.split(/\s+/));

/** Full stops that end no sentence in English news. */
export const stopRules: StopRules = {
  abbreviations: set(
    "mr mrs ms dr prof gen col lt maj capt cpl sgt brig adm cmdr gov sen rep reps sens pres supt det insp " +
      "rev fr msgr hon st ste mt ft jr messrs mme mlle vs etc al approx est e.g i.e cf ave blvd rd spc pvt " +
      "amb atty asst assoc dep dist pfc sec ret sr",
  ),
  beforeNumber: set(
    "no nos pp p vol art sec ch fig jan feb mar apr jun jul aug sep sept oct nov dec ca c rs art arts sec secs para tel",
  ),
  openers: set(
    "the a an in on at for from by with after before while when as if it its he she they we i you his her " +
      "their this that these those there but and or yet so however meanwhile also some many most more all one " +
      "two three officials police authorities according last earlier since during under what who how why not no",
  ),
};
