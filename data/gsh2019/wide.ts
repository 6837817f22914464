import { readNumber } from '../number.ts';
import type { RawFolder } from '../raw.ts';

/** One filled cell of a table that has a column for each year. */
export interface WideCell {
  /** Country, or region where `level` is not `Country`. */
  place: string;
  level: string;
  indicator: string;
  year: number;
  value: number;
}

/**
 * The filled cells of one of the study's wide tables. A blank cell means that there is no figure: no row.
 * Some numbers are quoted with thousands separators (`"607,731"`).
 * @throws when a cell holds anything but a number.
 */
export function wideCells(raw: RawFolder, path: string, firstYear: number, lastYear: number): WideCell[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, step) => firstYear + step);
  const rows = raw.table(path, { columns: ['Indicator', ...years.map(String)] });
  return rows.flatMap((row) => {
    const place = row['Country'] ?? row['Region/Subregion'] ?? '';
    const indicator = row['Indicator'] ?? '';
    return years.flatMap((year) => {
      const text = (row[String(year)] ?? '').trim();
      if (text === '') return [];
      const where = `${path}, ${place}, ${indicator}, ${year}`;
      const value = readNumber(text.replace(/(?<=\d),(?=\d{3})/g, ''), where);
      return { place, level: row['Level'] ?? 'Country', indicator, year, value };
    });
  });
}
