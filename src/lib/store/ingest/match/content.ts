import * as m from '../../../i18n/messages/intake.js';
import type { Role } from '../meaning.ts';
import type { ColumnUnderstanding } from '../understanding.ts';
import type { Part } from './role-words.ts';

/** A column before its role is known. */
export type Column = Omit<ColumnUnderstanding, 'role'>;

const between = ({ min, max }: Column, least: number, most: number): boolean =>
  typeof min === 'number' && typeof max === 'number' && min >= least && max <= most;

/** Whether the numbers look like counts: no example has a decimal mark that matters, and none is below zero. */
export const looksCounted = (column: Column): boolean =>
  column.type === 'number' &&
  typeof column.min === 'number' &&
  column.min >= 0 &&
  Number.isInteger(column.min) &&
  Number.isInteger(column.max) &&
  !column.examples.some((text) => /[.,]\d{1,2}$|[.,]\d{4,}$/.test(text.trim()));

export const looksLikeYears = (column: Column): boolean =>
  column.type === 'number' && between(column, 1800, 2100) && looksCounted(column);

const PARTS: Partial<Record<Part, [number, number]>> = {
  year: [1000, 2200],
  month: [1, 12],
  quarter: [1, 4],
  day: [1, 31],
  hour: [0, 24],
};
const isTime = ({ type }: Column) => type === 'date' || type === 'datetime' || type === 'period';

function timeFit(column: Column, part: Part): number {
  if (isTime(column)) return part === 'hour' ? 0.5 : 1;
  const range = PARTS[part];
  if (column.type === 'number') {
    if (range) return between(column, ...range) ? 1 : 0.1;
    return looksLikeYears(column) ? 1 : 0.2;
  }
  // Names of months, `2004-06`, `1. Quartal`; a column that could not be read as a time is still better than none.
  if (column.type === 'text')
    return column.examples.some((text) => /\d/.test(text)) || part === 'month' ? 0.7 : 0.2;
  return 0;
}

const NUMBER_ROLES = new Set<Role>([
  'count',
  'rate',
  'share',
  'score',
  'value',
  'population',
  'n',
  'low',
  'high',
]);
const TEXT_ROLES = new Set<Role>(['what', 'group', 'category', 'outcome', 'unit', 'flag', 'source', 'where']);

/** How well a column's values fit a role that its name speaks for: 1 well, 0 not at all. */
export function contentFit(column: Column, role: Role, part: Part): number {
  if (column.type === 'empty') return 0;
  if (role === 'when') return timeFit(column, part);
  if (role === 'latitude') return column.type === 'number' && between(column, -90, 90) ? 1 : 0;
  if (role === 'longitude') return column.type === 'number' && between(column, -180, 180) ? 1 : 0;
  if (role === 'where-code') return column.type === 'text' ? 1 : looksCounted(column) ? 0.9 : 0.1;
  if (role === 'id') return idFit(column);
  // Districts have numbers at times.
  if (role === 'where' && part === 'district' && looksCounted(column) && column.distinct <= 2000) return 0.9;
  if (TEXT_ROLES.has(role)) {
    if (column.type === 'text' || column.type === 'boolean') return 1;
    // Codes of kinds and bands of age are numbers at times.
    return column.type === 'number' && role !== 'where' && looksCounted(column) && column.distinct <= 200
      ? 0.5
      : 0;
  }
  if (!NUMBER_ROLES.has(role) || column.type !== 'number' || looksNumbered(column)) return 0;
  const negative = typeof column.min === 'number' && column.min < 0;
  if (role === 'count' || role === 'population' || role === 'n')
    return looksCounted(column) ? 1 : negative && between(column, -1, 1) ? 0.6 : 0.4;
  if (role === 'share') return negative ? 0.2 : column.scale !== null || between(column, 0, 100) ? 1 : 0.3;
  if (role === 'rate') return negative ? 0.3 : 1;
  return 1;
}

function idFit(column: Column): number {
  // Three capital letters are the codes of countries, whatever the column is called.
  if (holdsCodes(column) || (column.type === 'number' && !looksCounted(column))) return 0;
  return column.distinct > 1 && column.distinct >= Math.min(column.values, 10_000) * 0.9 ? 1 : 0.6;
}

const holdsCodes = ({ type, examples }: Column): boolean =>
  type === 'text' && examples.length > 1 && examples.every((text) => /^[A-Z]{3}$/.test(text));

/** Numbers that go up by one from row to row. */
export const looksNumbered = ({ type, min, max, distinct, values }: Column): boolean =>
  type === 'number' &&
  values >= 20 &&
  distinct === Math.min(values, 10_000) &&
  typeof min === 'number' &&
  typeof max === 'number' &&
  min <= 1 &&
  max - min + 1 === values;

export interface Content {
  role: Role;
  confidence: number;
  why: string;
}

/** What a column's values alone speak for. */
export function contentRole(column: Column): Content {
  if (column.type === 'empty') return { role: 'none', confidence: 0, why: m.holds_nothing() };
  if (isTime(column)) return { role: 'when', confidence: 0.6, why: m.holds_dates({ type: column.type }) };
  if (looksLikeYears(column) && column.distinct <= 300) {
    return {
      role: 'when',
      confidence: 0.6,
      why: m.like_years({ min: String(column.min), max: String(column.max) }),
    };
  }
  if (looksNumbered(column)) return { role: 'id', confidence: 0.6, why: m.numbered() };
  if (holdsCodes(column)) {
    return {
      role: 'where-code',
      confidence: 0.55,
      why: m.like_codes(),
    };
  }
  if (column.type === 'number' && column.scale !== null) {
    const why = column.scale === 'percent' ? m.shares_percent() : m.shares_of_one();
    return { role: 'share', confidence: 0.5, why };
  }
  if (column.type === 'number') return { role: 'value', confidence: 0.3, why: m.holds_numbers() };
  return {
    role: 'none',
    confidence: 0,
    why: m.nothing_says({ n: String(column.distinct) }),
  };
}
