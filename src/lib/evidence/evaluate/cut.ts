import { lengthOf, monthAt, monthsBetween, type AreaCounts, type MonthlyCounts } from './monthly.ts';
import type { Question, Row } from './monthly.ts';
import { LEAST_RECORDS_COMPARED } from './thresholds.ts';

/** Why nothing can be computed; the words are those of `EvaluateWords`. */
export type Refusal =
  | { kind: 'no-area'; area: string }
  | { kind: 'short'; month: string; before: number; after: number; asked: { before: number; after: number } }
  | { kind: 'missing'; area: string; months: string[] }
  | { kind: 'no-records'; area: string }
  | { kind: 'same'; area: string };

/** The counts that a question is about, cut to its window. */
export interface Cut {
  months: string[];
  /** First month after the change, counted from 0 in the window. */
  change: number;
  treated: Row;
  comparison: Row[];
  ring: Row[];
  /** Areas that were to be compared with and are not, and why. */
  left: { name: string; why: 'small' | 'missing' | 'ring' }[];
}

/** The counts of an area inside a window, or null where a month is missing. */
export function rowIn({ id, name, values }: AreaCounts, from: number, to: number): Row | null {
  const own = values.slice(from, to);
  return own.length === to - from && own.every((value) => value !== null) ? { id, name, values: own } : null;
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The areas next to the one asked for, as the question names them or as they lie. */
export function ringOf(data: MonthlyCounts, { area, ring }: Question): string[] {
  const own = data.areas.find(({ id }) => id === area);
  return [...(ring ?? own?.neighbours ?? [])].filter((id) => id !== area);
}

/**
 * Cuts the counts to the window of a question: whole years before and after, the area, its comparison and its ring.
 * The ring is never among the comparison: what moved there would look like a fall here.
 *
 * @returns why it cannot be, where the area is not there, the series is too short or a month of it is missing
 */
export function cutTo(data: MonthlyCounts, question: Question): Cut | Refusal {
  const area = data.areas.find(({ id }) => id === question.area);
  if (!area) return { kind: 'no-area', area: question.area };
  const change = monthsBetween(data.from, question.month);
  const [from, to] = [change - question.before, change + question.after];
  if (from < 0 || to > lengthOf(data)) {
    const { before, after } = question;
    const there = { before: Math.max(0, change), after: Math.max(0, lengthOf(data) - change) };
    return { kind: 'short', month: question.month, ...there, asked: { before, after } };
  }
  const treated = rowIn(area, from, to);
  if (!treated) {
    const months = area.values
      .slice(from, to)
      .flatMap((value, index) => (value === null ? [monthAt(data.from, from + index)] : []));
    return { kind: 'missing', area: area.name, months };
  }
  if (treated.values.slice(0, question.before).every((value) => value === 0))
    return { kind: 'no-records', area: area.name };
  if (new Set(treated.values).size === 1) return { kind: 'same', area: area.name };

  const near = new Set(ringOf(data, question));
  const left: Cut['left'] = [];
  const comparison: Row[] = [];
  for (const other of data.areas) {
    if (other.id === area.id || (question.against && !question.against.includes(other.id))) continue;
    const row = rowIn(other, from, to);
    const level = row === null ? 0 : meanOf(row.values.slice(0, question.before));
    if (near.has(other.id)) left.push({ name: other.name, why: 'ring' });
    else if (row === null) left.push({ name: other.name, why: 'missing' });
    // What the analyst names is kept, and the guard of small counts speaks of it; but a share of nothing there is not.
    else if (level < LEAST_RECORDS_COMPARED && (!question.against || level === 0))
      left.push({ name: other.name, why: 'small' });
    else comparison.push(row);
  }
  const ring = data.areas.filter(({ id }) => near.has(id)).flatMap((one) => rowIn(one, from, to) ?? []);
  return {
    months: Array.from({ length: to - from }, (_, index) => monthAt(data.from, from + index)),
    change: question.before,
    treated,
    comparison,
    ring,
    left,
  };
}
