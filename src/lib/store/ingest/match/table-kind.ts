import type { PlaceMatch, Role, TableKind } from '../meaning.ts';
import type { ColumnUnderstanding } from '../understanding.ts';

const VALUES = new Set<Role>(['count', 'rate', 'share', 'score', 'value']);

/** What the analyst says of all rows where no column says it. */
export interface Given {
  /** The year that all rows are about. */
  year?: number | undefined;
  /** The area id that all rows are about. */
  area?: string | undefined;
}

/** Of the cells in the columns of places, the part that must be an area of the catalogue. */
const MOSTLY = 0.5;

/**
 * What the rows of a table are: single events, values of countries, values of parts of one place, or none of these.
 * @param places the distinct texts of the columns of places, each with what it was taken for
 * @example tableKind(columnsOf('country, year, rate'), places) // 'country-values'
 */
export function tableKind(
  columns: ColumnUnderstanding[],
  places: PlaceMatch[],
  given: Given = {},
): TableKind {
  const roles = new Set(columns.map(({ role }) => role.role));
  const timed = roles.has('when');
  const valued = columns.some(({ role }) => VALUES.has(role.role));
  const ofCountries = countriesIn(places);
  const pointed = roles.has('latitude') && roles.has('longitude');
  const single = !valued || (roles.has('category') && isDaily(columns) && onlyOnes(columns));
  const kinds = roles.has('category');
  const eventLike = pointed
    ? kinds || isDaily(columns) || !ofCountries
    : single && (isDaily(columns) || (kinds && !ofCountries));
  if (timed && eventLike) return 'incidents';
  if (!valued || !(timed || given.year !== undefined)) return 'table';
  if (!ofCountries && given.area === undefined) return 'local-values';
  return withinYears(columns) ? 'local-values' : 'country-values';
}

function countriesIn(places: PlaceMatch[]): boolean {
  let all = 0;
  let found = 0;
  for (const { count, area, how } of places) {
    all += count;
    if (area !== null && how !== 'near') found += count;
  }
  return all > 0 && found / all >= MOSTLY;
}

const isDaily = (columns: ColumnUnderstanding[]): boolean =>
  columns.some(({ role, type }) => role.role === 'when' && (type === 'date' || type === 'datetime'));

/** Whether a year has several dates: months of countries are series, and no values of a year. */
const withinYears = (columns: ColumnUnderstanding[]): boolean =>
  columns.some(({ role, min, max, distinct }) => {
    if (role.role !== 'when' || typeof min !== 'string' || typeof max !== 'string') return false;
    const [first, last] = [PART_OF_YEAR.exec(min), PART_OF_YEAR.exec(max)];
    if (!first || !last) return false;
    return first[2] !== last[2] || distinct > Number(last[1]) - Number(first[1]) + 1;
  });

/** A month, quarter, week or day of a year. */
const PART_OF_YEAR = /^(\d{4})-([QW]?\d{1,2}(?:-\d{2}.*)?)$/;

/** A column that only says that each row is one. */
const onlyOnes = (columns: ColumnUnderstanding[]): boolean =>
  columns
    .filter(({ role }) => VALUES.has(role.role))
    .every(({ role, max }) => role.role === 'count' && typeof max === 'number' && max <= 1);
