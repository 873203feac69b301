import type { Claim } from "../../../domain/claim.ts";
import { numberInSentence } from "../../../timeline/number-in-sentence.ts";

/** The sentence that prints the figure, the number marked. */
export function Quote({ claim }: { claim: Claim }) {
  const place = numberInSentence(claim);
  const { sentence } = claim;
  return (
    <q className="quote">
      {place ? (
        <>
          {sentence.slice(0, place.start)}
          <mark>{sentence.slice(place.start, place.end)}</mark>
          {sentence.slice(place.end)}
        </>
      ) : (
        sentence
      )}
    </q>
  );
}
