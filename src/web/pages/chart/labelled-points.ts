import type { ChartPoint } from "./chart-points.ts";

interface Placed {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A generous guess at the width of 11 px text, in px a character. */
const CHARACTER = 6.3;
const HALF_LINE = 7;
const HALF_MARK = 7;

/**
 * Which figures can be written beside their marks without touching another mark or label of the same outlet; `flip`
 * puts the label to the left, where the right edge is near. The rest are read by pointing or in the table.
 */
export function labelledPoints(
  places: readonly Placed[],
  width: number,
): { point: ChartPoint; flip: boolean }[] {
  return [...Map.groupBy(places, ({ point }) => point.outlet).values()].flatMap((band) => {
    const taken: { box: Box; of: ChartPoint }[] = band.map(({ point, x, y }) => ({
      of: point,
      box: {
        left: x - HALF_MARK,
        right: x + HALF_MARK,
        top: y - HALF_MARK - (point.open === "up" ? 18 : 0),
        bottom: y + HALF_MARK,
      },
    }));
    return band.flatMap(({ point, x, y }) => {
      const length = point.figure.length * CHARACTER;
      for (const flip of [false, true]) {
        const left = flip ? x - 9 - length : x + 9;
        const box = { left, right: left + length, top: y - HALF_LINE, bottom: y + HALF_LINE };
        if (box.left < 50 || box.right > width - 6) continue;
        if (taken.some((other) => other.of !== point && touch(box, other.box))) continue;
        taken.push({ of: point, box });
        return [{ point, flip }];
      }
      return [];
    });
  });
}

const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
