import type { Placed } from "./place-points.ts";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In the order in which they are tried. */
export const SIDES = ["right", "left", "above", "below"] as const;
export type LabelSide = (typeof SIDES)[number];

export interface PlacedLabel {
  readonly place: Placed;
  /** Where it stands, seen from its mark. */
  readonly side: LabelSide;
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
      for (const side of SIDES) {
        if (side === "above" && place.point.open === "up") continue;
        if (side === "below" && place.point.open === "down") continue;
        const box = labelBox(place, side);
        if (box.left < left || box.right > right) continue;
        if (taken.some((other) => other.place !== place && touch(box, other.box))) continue;
        taken.push({ place: { ...place }, box });
        return [{ place, side }];
      }
      return [];
    });
  });
}

function markBox({ point, x, y }: Placed): Box {
  const [up, down] = [point.open === "up" ? ARROW : 0, point.open === "down" ? ARROW : 0];
  return { left: x - HALF_MARK, right: x + HALF_MARK, top: y - HALF_MARK - up, bottom: y + HALF_MARK + down };
}

function labelBox({ point, x, y }: Placed, side: LabelSide): Box {
  const length = point.figure.length * CHARACTER;
  if (side === "right" || side === "left") {
    const left = side === "left" ? x - OFFSET - length : x + OFFSET;
    return { left, right: left + length, top: y - HALF_LINE, bottom: y + HALF_LINE };
  }
  const middle = side === "above" ? y - 14 : y + 15;
  return { left: x - length / 2, right: x + length / 2, top: middle - HALF_LINE, bottom: middle + HALF_LINE };
}

const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
