import { type Example, says } from "../example.ts";

/** Other ways a newsroom says that somebody checked. */
export const examples: Example[] = [
  ...says(
    "verified",
    [
      "The court freed a priest. The union can vouch for {30} of the releases.",
      "The monitors have certified {30} of the releases.",
      "The group confirmed the names of {30} detainees.",
      "The lawyers double-checked {30} of the arrests.",
      "The institute has substantiated {30} of the killings.",
      "The observers were able to verify {30} of the detentions.",
      "The mission has verified the killing of {30} nurses and the wounding of {30}.",
    ],
    { low: 30 },
  ),
];
