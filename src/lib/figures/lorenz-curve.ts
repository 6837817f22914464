import type { LorenzPoint } from './evidence-marks.ts';

/** Shares of the places that a reader asks for. */
export const TOP_SHARES = [0.01, 0.05, 0.1, 0.2, 0.5];

/**
 * The share of the events that this share of the places has, between the points of the curve on a straight line.
 * @example eventsAt([{ places: 0, events: 0 }, { places: 1, events: 1 }], 0.2) // 0.2
 */
export function eventsAt(curve: readonly LorenzPoint[], places: number): number {
  return between(curve, 'places', 'events', places);
}

/** The share of the places, those with most first, that has this share of the events. */
export function placesFor(curve: readonly LorenzPoint[], events: number): number {
  return between(curve, 'events', 'places', events);
}

function between(
  curve: readonly LorenzPoint[],
  from: keyof LorenzPoint,
  to: keyof LorenzPoint,
  at: number,
): number {
  const index = curve.findIndex((point) => point[from] >= at);
  const [before, after] = [curve[index - 1], curve[index]];
  if (!after) return 1;
  if (!before || after[from] === before[from]) return after[to];
  return before[to] + ((at - before[from]) / (after[from] - before[from])) * (after[to] - before[to]);
}

/** The same curve in as many points as can be seen: neighbours closer than a two-hundredth are left out. */
export function thinned<Point extends LorenzPoint>(curve: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of curve) {
    const last = kept.at(-1);
    const near = last && point.places - last.places < 0.005 && point.events - last.events < 0.005;
    if (!near) kept.push(point);
  }
  const end = curve.at(-1);
  return end && kept.at(-1) !== end ? [...kept, end] : kept;
}
