import Papa from 'papaparse';
import type { Column } from '../../../../../src/lib/store/ingest/match/content.ts';

const NUMBER = /^-?(\d+|\d*\.\d+)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T/;
const PERIOD = /^\d{4}(-\d{2}|-Q[1-4]|\/\d{2})$/;

function typeOf(cells: string[]): Column['type'] {
  const all = (pattern: RegExp) => cells.every((cell) => pattern.test(cell));
  if (cells.length === 0) return 'empty';
  if (all(NUMBER) && !cells.some((cell) => /^0\d/.test(cell))) return 'number';
  if (all(DAY)) return 'date';
  if (all(TIME)) return 'datetime';
  return all(PERIOD) ? 'period' : 'text';
}

/** A column as it is understood from these cells, which are all plainly written. */
export function columnOf(name: string, cells: string[], index = 0): Column {
  const held = cells.filter((cell) => cell !== '');
  const type = typeOf(held);
  const ends = type === 'number' ? held.map(Number).sort((a, b) => a - b) : [...held].sort();
  return {
    index,
    name,
    header: name,
    type,
    why: 'plainly written',
    marks: null,
    scale: null,
    dayOrder: null,
    ambiguous: false,
    values: held.length,
    missing: cells.length - held.length,
    suppressed: 0,
    faults: 0,
    marksFound: [],
    min: ends[0] ?? null,
    max: ends.at(-1) ?? null,
    distinct: new Set(held).size,
    examples: [...new Set(held)].slice(0, 10),
  };
}

/** The columns of a small table in comma-separated text. */
export function columnsOf(text: string): { columns: Column[]; headers: string[]; rows: string[][] } {
  const [headers = [], ...rows] = Papa.parse<string[]>(text.trim(), {
    delimiter: text.includes('\t') ? '\t' : ',',
  }).data;
  const columns = headers.map((header, index) =>
    columnOf(
      header,
      rows.map((row) => row[index] ?? ''),
      index,
    ),
  );
  return { columns, headers, rows };
}
