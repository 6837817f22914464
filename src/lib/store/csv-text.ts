/** A number with more digits than a JavaScript number keeps, as text. */
export interface ExactNumber {
  exact: string;
}

/** What a cell can hold; null is empty. */
export type CsvValue = string | number | boolean | ExactNumber | null;

/**
 * What a spreadsheet would run as a formula when a text begins with it: also after a tab or a new line, and also in the full-width
 * signs that East Asian spreadsheets take for the plain ones.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const QUOTED = /[",\r\n]|^[ \t]|[ \t]$/;
/** Tells Excel that a file is UTF-8; other programs can stumble over it. */
const BOM = '\uFEFF';

/**
 * One cell of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers are
 * left as they are, negative ones too. What is no finite number is empty.
 * @example csvCell('=1+1') // "'=1+1"
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return String(value);
  // Only what is a number may begin with a minus.
  if (typeof value === 'object') return NUMBER.test(value.exact) ? value.exact : csvCell(value.exact);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Lines as a CSV file (RFC 4180): commas, each line ended by CRLF, texts harmless to spreadsheets. Every CSV file of the site is
 * written by this.
 * @param lines the header first; cells that are already written (`csvCell`) do not belong here
 * @example csvText([['area', 'rate'], ['=x', -1.5]]) // "area,rate\r\n'=x,-1.5\r\n"
 */
export function csvText(lines: readonly (readonly CsvValue[])[]): string {
  return lines.map((line) => `${lineOf(line)}\r\n`).join('');
}

function lineOf(line: readonly CsvValue[]): string {
  const text = line.map(csvCell).join(',');
  // An empty line is none to many readers; a quoted nothing is one cell to all.
  return text === '' && line.length === 1 ? '""' : text;
}

/** The same file with the mark by which Excel knows that it is UTF-8, so that it shows accents and other scripts. */
export function forExcel(csv: string): string {
  return csv.startsWith(BOM) ? csv : `${BOM}${csv}`;
}
