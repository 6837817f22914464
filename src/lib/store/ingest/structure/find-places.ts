import type { Area } from '../../../catalogue/area.ts';
import { inContext } from '../match/place-context.ts';
import { PlaceFinder } from '../match/places.ts';
import type { PlaceMatch } from '../meaning.ts';
import type { ColumnUnderstanding } from '../understanding.ts';
import type { TableTally } from './table-tally.ts';

/** Names that are looked up in one column: no table has more countries, and one of streets has no end. */
const MOST_NAMES = 3000;

/** The names in the columns of places and what each was taken for, undecided and frequent ones first. */
export function findPlaces(
  table: TableTally,
  columns: readonly ColumnUnderstanding[],
  areas: Area[],
): PlaceMatch[] {
  const named = columns.filter(({ role }) => role.role === 'where');
  const places = named.length > 0 ? named : columns.filter(({ role }) => role.role === 'where-code');
  if (places.length === 0) return [];
  const finder = new PlaceFinder(areas);
  const found = new Map<string, PlaceMatch>();
  for (const column of places) {
    const marks = new Set(column.marksFound.map(({ text }) => text));
    const seen =
      table.profiles?.[table.indexes.indexOf(column.index)]?.seen ?? new Map<string, { count: number }>();
    const matches: PlaceMatch[] = [];
    for (const [text, { count }] of [...seen].slice(0, MOST_NAMES)) {
      const name = text.trim();
      if (name === '' || marks.has(name)) continue;
      matches.push({ ...finder.find(name), count });
    }
    for (const match of inContext(matches, (area) => finder.nameOf(area))) {
      const before = found.get(match.text);
      if (before === undefined) found.set(match.text, match);
      else before.count += match.count;
    }
  }
  return [...found.values()].sort(
    (a, b) => Number(a.area !== null) - Number(b.area !== null) || b.count - a.count,
  );
}
