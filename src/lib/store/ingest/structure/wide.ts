import { yearOf } from './column-kinds.ts';

const FEWEST = 3;

/**
 * The columns that stand for years, where there are at least three with different years.
 *
 * @param headers header of each column
 * @example yearColumns(['Country', '2019', '2020', '2021'])?.years // ['2019', '2020', '2021']
 */
export function yearColumns(headers: readonly string[]): { columns: number[]; years: string[] } | null {
  const columns: number[] = [];
  const years: string[] = [];
  for (const [at, header] of headers.entries()) {
    const year = yearOf(header);
    if (year === null) continue;
    columns.push(at);
    const spanned = /(?:1[89]|20)\d\d\s*[-/–]\s*\d{2,4}/.exec(header);
    years.push(spanned === null ? String(year) : spanned[0].replace(/\s*[-/–]\s*/, '/'));
  }
  return columns.length >= FEWEST && new Set(years).size === years.length ? { columns, years } : null;
}

/** How rows of years as columns are lengthened. */
export interface LongShape {
  /** Columns in the file. */
  width: number;
  /** Places of the columns that stand for years, and their years. */
  columns: number[];
  years: string[];
}

/**
 * One row for each year: the other cells in their order, then the year and its value.
 *
 * @example [...lengthened(['Peru', '5', '6'], { width: 3, columns: [1, 2], years: ['2019', '2020'] })] // [['Peru', '2019', '5'], ['Peru', '2020', '6']]
 */
export function lengthened(cells: readonly string[], { columns, years }: LongShape): string[][] {
  const kept = cells.filter((_, at) => !columns.includes(at));
  return columns.map((at, place) => [...kept, years[place] ?? '', cells[at] ?? '']);
}
