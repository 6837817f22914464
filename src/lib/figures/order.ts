import type { FigureRow, Point } from './figure.ts';
import { areaName, type Frame } from './frame.ts';

/** Rows in the order of the table: places as chosen (all countries: by name), then years, then groups. */
export function inOrder(rows: readonly FigureRow[], frame: Frame): FigureRow[] {
  const place = new Map(frame.places.map((id, index) => [id, index]));
  const group = new Map(frame.groups.map(({ id }, index) => [id, index]));
  const first = frame.topic.indicator.id;
  const collator = new Intl.Collator(frame.language);
  const compareAreas = (a: string, b: string) =>
    frame.everywhere
      ? collator.compare(areaName(frame, a), areaName(frame, b))
      : (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity);
  return [...rows].sort(
    (a, b) =>
      compareAreas(a.area, b.area) ||
      Number(a.indicator !== first) - Number(b.indicator !== first) ||
      a.year - b.year ||
      (a.period < b.period ? -1 : a.period > b.period ? 1 : 0) ||
      (group.get(a.group) ?? Infinity) - (group.get(b.group) ?? Infinity),
  );
}

/** From the highest to the lowest value, missing ones last; equal values by name. */
export function byValue<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => Pick<Point, 'value'> | undefined,
  nameOf: (item: Item) => string,
  language: string,
): Item[] {
  const collator = new Intl.Collator(language);
  return [...items].sort(
    (a, b) =>
      (valueOf(b)?.value ?? -Infinity) - (valueOf(a)?.value ?? -Infinity) ||
      collator.compare(nameOf(a), nameOf(b)),
  );
}
