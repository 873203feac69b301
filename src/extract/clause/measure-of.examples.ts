import type { Measure } from "../../domain/claim.ts";

/** A sentence with its number in braces, what the number measures, and the words that say so, if any do. */
export interface MeasureExample {
  readonly marked: string;
  readonly measure: Measure;
  readonly words: string | null;
}

const as = (measure: Measure, rows: readonly (readonly [marked: string, words: string | null])[]) =>
  rows.map(([marked, words]): MeasureExample => ({ marked, measure, words }));

export const examples: readonly MeasureExample[] = [
  // Acts happen, though their kind counts who is held.
  ...as("event", [
    ["Police arrested {40} dockers.", "arrested"],
    ["On Monday {40} dockers were arrested at the gate.", "arrested"],
    ["Soldiers took {12} pilots hostage.", "took"],
    ["The union counted {40} arrests.", "arrests"],
    ["The arrest of {40} dockers angered the port.", "arrest"],
    ["{Two} held over arson attack in Norvik.", "held"],
    ["The junta freed {116} monks.", null],
    ["A year has passed since {251} pilots were taken hostage.", "taken hostage"],
    ["The palace freed {10} monks at once, the largest release to date.", null],
    ["In the biggest exchange since the war, {24} monks were freed.", null],
    ["Police arrested {40} dockers, and in recent months the port has been quiet.", "arrested"],
    ["Two nuns held since 2016 were freed in a swap for {three} rebels.", null],
    ["{Nine} monks had since been freed.", null],
    ["{12} monks, who had been held since May, were freed.", null],
    ["Guards freed {12} monks held since May.", null],
  ]),
  // A state lasts: how many at one time.
  ...as("stock", [
    ["{800} monks remain in jail.", null],
    ["The league counts {800} political prisoners.", null],
    ["{800} monks remain detained.", "remain"],
    ["{800} monks are still detained.", "still"],
    ["There are still {800} monks detained in the north.", "are"],
    ["There are now more than {800} monks jailed in the north.", "are"],
    ["The number of monks who are still jailed stood at {800}.", "still"],
    ["{800} monks are being held in the fort.", "held"],
    ["Rebels are holding {40} pilots.", "holding"],
    ["Rebels have held {40} pilots since May.", "held"],
    ["{40} editors are jailed in the south.", "are"],
    ["The number of detainees rose to {800}.", null],
    ["The league put the number of poets who are still jailed at {800}.", "still"],
    ["The prison population fell to {800}.", null],
    ["{12} sailors are missing.", null],
    ["The number of missing stood at {52}.", null],
    ["Across the land {2,000} poets are locked up.", "locked"],
    ["The state detains {2,000} poets on any given day.", "on any given day"],
    ["The agency was detaining {184} children.", "detaining"],
    ["The detention of {40} editors drew protests.", "detention"],
  ]),
  // A count that runs up to now, or a tally of acts.
  ...as("cumulative", [
    ["{116} monks have been released since 8 January.", "since"],
    ["Since the amnesty, {116} monks have been freed.", "Since"],
    ["The junta has so far released {116} monks.", "so far"],
    ["{116} monks were freed this year.", "this year"],
    ["Police have arrested {600} people over the past three months.", "over the past"],
    ["The number of arrests topped {500}.", "arrests"],
    ["The number of people arrested rose to {19}.", "arrested"],
    ["The number of releases stood at {50}.", "number of releases"],
    ["The death toll rose to {19}.", "death toll"],
    ["A gale killed {19} sailors.", null],
    ["The league has verified {56} releases.", null],
  ]),
];
