import type { Placed } from "./place-points.ts";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedLabel {
  readonly place: Placed;
  /** true: to the left of its mark. */
  readonly flip: boolean;
}

/** A generous guess at the width of 11 px text, in px a character. */
const CHARACTER = 6.4;
const HALF_LINE = 7;
const HALF_MARK = 7;
const ARROW = 20;
const OFFSET = 9;

/**
 * Which figures can be written beside their marks without touching another mark, arrow or label of the same outlet.
 * The rest are read by pointing or in the table.
 */
export function labelledPoints(places: readonly Placed[], left: number, right: number): PlacedLabel[] {
  return [...Map.groupBy(places, ({ point }) => point.outlet).values()].flatMap((band) => {
    const taken = band.map((place) => ({ place, box: markBox(place) }));
    return band.flatMap((place) => {
      for (const flip of [false, true]) {
        const box = labelBox(place, flip);
        if (box.left < left || box.right > right) continue;
        if (taken.some((other) => other.place !== place && touch(box, other.box))) continue;
        taken.push({ place: { ...place }, box });
        return [{ place, flip }];
      }
      return [];
    });
  });
}

function markBox({ point, x, y }: Placed): Box {
  const [up, down] = [point.open === "up" ? ARROW : 0, point.open === "down" ? ARROW : 0];
  return { left: x - HALF_MARK, right: x + HALF_MARK, top: y - HALF_MARK - up, bottom: y + HALF_MARK + down };
}

function labelBox({ point, x, y }: Placed, flip: boolean): Box {
  const length = point.figure.length * CHARACTER;
  const left = flip ? x - OFFSET - length : x + OFFSET;
  return { left, right: left + length, top: y - HALF_LINE, bottom: y + HALF_LINE };
}

const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
