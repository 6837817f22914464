import { type At, bandPath, cutLine } from './cutLine.ts';
import { px } from './frame.ts';

/** Areas, lines and markers of any chart, ready to be drawn in this order. */
export interface PlacedTraces {
  bands: { key: string; d: string; colour: string; opacity: number }[];
  paths: { key: string; d: string; colour: string; width: number; dash: string | null }[];
  markers: { key: string; d: string; colour: string; hollow: boolean }[];
}

/** Pieces of a list in which every item has what is wanted, without the gaps between them. */
export function runsOf<Item, Whole>(items: readonly Item[], whole: (item: Item) => Whole | null): Whole[][] {
  const runs: Whole[][] = [];
  let open = false;
  for (const item of items) {
    const found = whole(item);
    const run = runs.at(-1);
    if (found !== null && open && run) run.push(found);
    else if (found !== null) runs.push([found]);
    open = found !== null;
  }
  return runs;
}

/** The path of a line through some points; a point that stands alone is a short stroke. */
export function linePath(points: readonly At[], half = 0): string {
  const [only] = points;
  if (only && points.length === 1)
    return `M${px(only.x - half)},${px(only.y)}L${px(only.x + half)},${px(only.y)}`;
  return cutLine(points, -Infinity, Infinity);
}

/** The path of a band; where it stands alone it is a bar `2 half` wide. */
export function bandOf(band: readonly { x: number; low: number; high: number }[], half: number): string {
  const [only] = band;
  const wide =
    only && band.length === 1 ? [-half, half].map((side) => ({ ...only, x: only.x + side })) : band;
  return bandPath(wide, -Infinity, Infinity);
}
