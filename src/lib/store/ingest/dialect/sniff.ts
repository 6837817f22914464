import { cellKind } from '../column/cell.ts';
import type { Settings } from '../understanding.ts';
import type { Dialect } from './dialect.ts';
import { OPEN_QUOTE, Tokeniser } from './tokeniser.ts';

/** In order of preference where two fit alike. */
const USUAL = [',', ';', '\t', '|'];
/** Looked at only where no usual one makes columns: times and addresses hold these too. */
const UNUSUAL = ['^', '~', '\u001f', '\u0001', ':'];

const MOST_RECORDS = 300;
const MOST_CELLS = 6000;

/**
 * How the cells of a text are set apart, from its first part: the delimiter under which most records have as many cells as each other, and
 * cells that look like numbers, dates and words rather than like pieces of something. What `settings` say is kept.
 *
 * @param head the first part of a file; its last line may be cut off
 * @example sniffDialect('a;b\n1,5;2\n3,5;4\n', {}).delimiter // ';'
 */
export function sniffDialect(head: string, settings: Settings): Dialect {
  const quote = settings.quote === undefined ? quoteOf(head) : settings.quote;
  const backslash = quote !== null && usesBackslash(head, quote);
  const named = settings.delimiter ?? /^\ufeff?"?sep=(.)"?\r?\n/i.exec(head)?.[1];
  const candidate = (delimiter: string): Dialect => ({
    delimiter,
    quote,
    backslash,
    spaced: quote !== null && isSpaced(head, delimiter, quote),
  });
  if (named !== undefined) return candidate(named);
  const best = bestOf(USUAL.map(candidate), head, 0.05) ?? bestOf(UNUSUAL.map(candidate), head, 0.3);
  return best ?? candidate(',');
}

/** The quote that stands where cells begin and end: `'` only where `"` does not. */
function quoteOf(head: string): '"' | "'" {
  const count = (mark: string): number =>
    head.match(new RegExp(`(?:^|[,;\\t|])${mark}[^${mark}\\n]*${mark}(?=[,;\\t|\\r\\n]|$)`, 'gm'))?.length ??
    0;
  return count('"') === 0 && count("'") >= 3 ? "'" : '"';
}

const usesBackslash = (head: string, quote: string): boolean => {
  const escaped = head.split('\\' + quote).length - 1;
  // `C:\"` ends a cell: an escaped quote has a letter behind it.
  return escaped > 0 && new RegExp(`[^\\\\]\\\\${quote}[^,;\\t|\\r\\n${quote}]`).test(head);
};

function isSpaced(head: string, delimiter: string, quote: string): boolean {
  const opened = head.split(`${delimiter} ${quote}`).length - 1;
  return opened > 0 && opened >= head.split(`${delimiter}${quote}`).length - 1;
}

function bestOf(candidates: Dialect[], head: string, least: number): Dialect | null {
  let best: Dialect | null = null;
  let highest = least;
  for (const dialect of candidates) {
    const score = scoreOf(dialect, head);
    if (score > highest * 1.0001) {
      highest = score;
      best = dialect;
    }
  }
  return best;
}

/**
 * Records of one width count by (width - 1) / width, divided by the number of different widths, times the share of cells
 * that look whole: after G. van den Burg, A. Nazábal, C. Sutton, "Wrangling messy CSV files by detecting row and type
 * patterns", Data Mining and Knowledge Discovery 33 (2019).
 */
function scoreOf(dialect: Dialect, head: string): number {
  const widths = new Map<number, number>();
  let records = 0;
  let cells = 0;
  let whole = 0;
  const tokeniser = new Tokeniser(dialect);
  const sink = (record: string[], _line: number, oddities: number): boolean => {
    if (record.length === 1 && record[0]?.trim() === '') return true;
    records++;
    widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
    for (const cell of record) {
      if (cells >= MOST_CELLS) break;
      cells++;
      whole += (oddities & OPEN_QUOTE) === 0 ? wholeness(cell) : 0;
    }
    return records < MOST_RECORDS;
  };
  if (tokeniser.push(head, sink)) tokeniser.end(sink);
  let pattern = 0;
  for (const [width, count] of widths) pattern += (count * (width - 1)) / width;
  // Title lines and footnotes are of another width in a sound file too: widths that hardly occur count little.
  let effective = 0;
  for (const count of widths.values()) effective += Math.min(1, (4 * count) / records);
  const score = (pattern / records / Math.max(1, effective)) * (whole / cells) ** 2;
  return Number.isFinite(score) ? score : 0;
}

/** Whether a cell looks like one value (1) or like a piece of a line that was cut at the wrong place. */
function wholeness(cell: string): number {
  const kind = cellKind(cell);
  if (kind !== 'text') return 1;
  if (/[;\t|]/.test(cell)) return 0.1;
  const quotes = cell.split('"').length - 1;
  if (quotes % 2 === 1) return 0.1;
  return cell.includes(',') ? 0.6 : 0.9;
}
