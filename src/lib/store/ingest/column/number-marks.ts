import type { NumberMarks } from '../understanding.ts';
import { DECIMALS, THOUSANDS, UNDECIDED_COMMA, UNDECIDED_DOT } from './number-scan.ts';

/** What a dot and a comma mean in a column. All other marks have one meaning. */
export interface MarkRoles {
  dot: 'decimal' | 'thousands' | null;
  comma: 'decimal' | 'thousands' | null;
}

/** The roles that a column's marks give. */
export function rolesOf({ decimal, thousands }: NumberMarks): MarkRoles {
  return {
    dot: decimal === '.' ? 'decimal' : thousands === '.' ? 'thousands' : null,
    comma: decimal === ',' ? 'decimal' : thousands === ',' ? 'thousands' : null,
  };
}

/** Whether a number written so can be read under the roles. */
export function fits(writing: number, { dot, comma }: MarkRoles): boolean {
  if (writing === UNDECIDED_DOT) return dot !== null;
  if (writing === UNDECIDED_COMMA) return comma !== null;
  const thousands = THOUSANDS[writing >> 2];
  const decimal = DECIMALS[writing % 4];
  if (thousands === '.' && dot !== 'thousands') return false;
  if (thousands === ',' && comma !== 'thousands') return false;
  if (decimal === '.' && dot !== 'decimal') return false;
  return !(decimal === ',' && comma !== 'decimal');
}

/** The value of a number under the roles, given its value as scanned. */
export function valueUnder(writing: number, value: number, { dot, comma }: MarkRoles): number {
  const role = writing === UNDECIDED_DOT ? dot : writing === UNDECIDED_COMMA ? comma : null;
  return role === 'decimal' ? value / 1000 : value;
}

export const ENGLISH: MarkRoles = { dot: 'decimal', comma: 'thousands' };
export const CONTINENTAL: MarkRoles = { dot: 'thousands', comma: 'decimal' };
