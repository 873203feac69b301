import type { ChartPoint } from "./chart-points.ts";

/** A mark and where it is drawn, in px of the drawing; `y` counts from the top of its outlet's band. */
export interface Placed {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
}

/** Marks nearer than this would cover each other. */
const APART = 15;
const STEPS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];

/**
 * Moves marks of one outlet aside that would cover each other, as little as it takes: an article prints several
 * figures at one moment. Marks stay between `left` and `right`; where there is no room they overlap after all.
 */
export function placePoints(places: readonly Placed[], left: number, right: number): Placed[] {
  const taken = new Map<string, Placed[]>();
  return places.map((place) => {
    const band = taken.get(place.point.outlet) ?? [];
    taken.set(place.point.outlet, band);
    const free = STEPS.map((step) => place.x + step * APART).find(
      (x) => x >= left && x <= right && band.every((other) => !close(x, place.y, other)),
    );
    const moved = { ...place, x: free ?? place.x };
    band.push(moved);
    return moved;
  });
}

const close = (x: number, y: number, other: Placed) =>
  Math.abs(x - other.x) < APART && Math.abs(y - other.y) < APART;
