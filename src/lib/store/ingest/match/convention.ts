import type { ConventionId, Role } from '../meaning.ts';
import type { ColumnSettings } from '../understanding.ts';
import { headerKey } from './header-key.ts';

/** The header of a file and its first rows, as a convention looks at them. */
export interface Head {
  /** As written, without blanks at the ends and without a byte order mark. */
  headers: string[];
  keys: string[];
  rows: string[][];
}

/** How the files of one publisher or format look. */
export interface Convention {
  id: ConventionId;
  fits(head: Head): boolean;
  /** What a column is; every column of such a file is known. */
  column(index: number, head: Head): ColumnSettings;
  missingMarks?: string[];
  suppressedMarks?: string[];
}

export function headOf(headers: string[], rows: string[][]): Head {
  const plain = headers.map((header) => header.replace(/^\uFEFF/, '').trim());
  return { headers: plain, keys: plain.map(headerKey), rows };
}

/** Whether there are columns with all of these names, in `headerKey`'s spelling. */
export const hasAll = ({ keys }: Head, ...names: string[]): boolean =>
  names.every((name) => keys.includes(name));

/** Roles by name, and the role of every other column. */
export const byName =
  (roles: Record<string, Role>, other: Role | ((index: number, head: Head) => ColumnSettings) = 'none') =>
  (index: number, head: Head): ColumnSettings => {
    const role = roles[head.keys[index] ?? ''];
    if (role !== undefined) return settingsOf(role);
    return typeof other === 'string' ? settingsOf(other) : other(index, head);
  };

/** Codes stay texts whatever they look like: `004` is not 4. */
export const settingsOf = (role: Role): ColumnSettings =>
  role === 'where-code' || role === 'id' || role === 'flag' ? { role, type: 'text' } : { role };

const NUMBER = /^[-+]?(\d+([.,]\d*)?|[.,]\d+)(e[-+]?\d+)?$/i;

/** Whether the first cells of a column hold anything but plain numbers; a nameless column without a value counts too. */
export function holdsText(index: number, { rows, headers }: Head): boolean {
  const cells = rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '' && cell !== '..');
  return cells.some((cell) => !NUMBER.test(cell)) || (cells.length === 0 && headers[index] === '');
}

/** A header that is a year: `1960`, `2004 [YR2004]`, `2014/15`. */
export const isYear = (header: string): boolean =>
  /^(1[89]|20)\d{2}([/-]\d{2,4})?( \[YR\d{4}\])?$/.test(header);
