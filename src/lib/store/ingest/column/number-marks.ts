import type { NumberMarks } from '../understanding.ts';
import { DECIMALS, THOUSANDS, UNDECIDED_COMMA, UNDECIDED_DOT } from './number-scan.ts';

/** What a dot and a comma mean in a column. All other marks have one meaning. */
export interface MarkRoles {
  dot: 'decimal' | 'thousands' | null;
  comma: 'decimal' | 'thousands' | null;
}

/** The roles that a column's marks give: what is not said of one follows from the other, as a mark cannot be both. */
export function rolesOf({ decimal, thousands }: NumberMarks): MarkRoles {
  const role = (mark: '.' | ',', other: '.' | ','): MarkRoles['dot'] => {
    if (decimal === mark || (decimal === null && thousands === other)) return 'decimal';
    return thousands === mark || (thousands === null && decimal === other) ? 'thousands' : null;
  };
  return { dot: role('.', ','), comma: role(',', '.') };
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
