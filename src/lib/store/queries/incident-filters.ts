import type { Scalar } from '../query.ts';

/** What the incidents of a locality can be counted by. */
export const INCIDENT_VIEWS = ['month', 'weekhour', 'category', 'outcome', 'district', 'cell'] as const;
export type IncidentView = (typeof INCIDENT_VIEWS)[number];

/** Stands for "not known" in the answers and in the lists below. */
export const NOT_KNOWN = -1;

/**
 * Which incidents count; null lets all pass, and an empty list none. Spans include both ends and hold no incident
 * whose month, or whose weekday or hour, is not known.
 */
export interface IncidentFilters {
  /** Months since the set's first one. */
  months: readonly [number, number] | null;
  /** Weekdays from 0 for Monday, and hours. */
  block: { weekday: readonly [number, number]; hour: readonly [number, number] } | null;
  /** Places in the locality's own lists; `NOT_KNOWN` may be among them. */
  categories: readonly number[] | null;
  outcomes: readonly number[] | null;
  districts: readonly number[] | null;
  cells: readonly number[] | null;
}

/** The columns that make up a bin, and the bin as a number; what is not known is `NOT_KNOWN`. */
export const BIN: Record<IncidentView, { columns: string; number: string }> = {
  month: { columns: 'month', number: 'coalesce(month, -1)::INTEGER' },
  weekhour: { columns: 'weekday, hour', number: 'coalesce(weekday::INTEGER * 24 + hour::INTEGER, -1)' },
  category: { columns: 'category', number: 'coalesce(enum_code(category), -1)::INTEGER' },
  outcome: { columns: 'outcome', number: 'coalesce(enum_code(outcome), -1)::INTEGER' },
  district: { columns: 'district', number: 'coalesce(enum_code(district), -1)::INTEGER' },
  cell: { columns: 'cell', number: 'coalesce(cell, -1)' },
};

const list = (place: number, code: string): string =>
  `($${place}::VARCHAR IS NULL OR
        list_contains(TRY_CAST(string_split($${place}::VARCHAR, ',') AS INTEGER[]), coalesce(${code}, -1)))`;

/**
 * The condition that the filters of each view stand for, on `incident`. The short lists are searched for each row, which costs
 * nothing where there is no list; the list of cells may be long, so it is looked up as a set. What is no number in a list
 * stands for nothing.
 */
const OBEYED: Record<IncidentView, string> = {
  month: '($1::INTEGER IS NULL OR month BETWEEN $1::INTEGER AND $2::INTEGER)',
  weekhour: `($3::INTEGER IS NULL OR
        (weekday BETWEEN $3::INTEGER AND $4::INTEGER AND hour BETWEEN $5::INTEGER AND $6::INTEGER))`,
  category: list(7, 'enum_code(category)'),
  outcome: list(8, 'enum_code(outcome)'),
  district: list(9, 'enum_code(district)'),
  cell: `($10::VARCHAR IS NULL OR coalesce(cell, -1) IN
        (SELECT TRY_CAST(unnest(string_split($10::VARCHAR, ',')) AS INTEGER)))`,
};

/** The condition of all views but one; null for all. */
export function obeysAllBut(free: IncidentView | null): string {
  return INCIDENT_VIEWS.filter((view) => view !== free)
    .map((view) => OBEYED[view])
    .join('\n      AND ');
}

/** The filters as the conditions bind them, `$1` to `$10`. */
export function bindFilters({
  months,
  block,
  categories,
  outcomes,
  districts,
  cells,
}: IncidentFilters): Scalar[] {
  const list = (bins: readonly number[] | null): string | null => bins?.join(',') ?? null;
  return [
    ...(months ?? [null, null]),
    ...(block === null ? [null, null, null, null] : [...block.weekday, ...block.hour]),
    ...[list(categories), list(outcomes), list(districts), list(cells)],
  ];
}
