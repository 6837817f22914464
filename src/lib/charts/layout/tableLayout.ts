import type { Figure, FigureRow } from '../../figures/figure.ts';
import { flagText } from './flag.ts';
import { intervalText, numberText } from './number.ts';
import { capital } from './text.ts';

export interface Column {
  id: string;
  name: string;
  numeric: boolean;
  /** Whether its cells are the headers of their rows. */
  heads: boolean;
  text: (row: FigureRow) => string;
  missing: (row: FigureRow) => boolean;
  /** What rows are ordered by; null comes last in both directions. */
  key: (row: FigureRow) => string | number | null;
}

/**
 * The columns that the rows of a figure need: place, indicator where there are two, period, group where it is split,
 * value with its unit, interval and cases where known, remarks, source where there are several.
 */
export function columnsOf(figure: Figure): Column[] {
  const { rows, marks, measure } = figure;
  const measures = new Map([[measure.id, measure]]);
  if (marks.kind === 'scatter') measures.set(marks.x.id, marks.x);
  const measureOf = (row: FigureRow) => measures.get(row.indicator) ?? measure;
  const never = (): boolean => false;
  const words = (id: string, name: string, text: (row: FigureRow) => string): Column => ({
    id,
    name,
    numeric: false,
    heads: false,
    text,
    missing: never,
    key: text,
  });
  const several = (of: (row: FigureRow) => string): boolean => new Set(rows.map(of)).size > 1;
  const titles = new Map(figure.sources.map((source) => [source.id, source.title]));
  const columns: Column[] = [{ ...words('place', 'Place', (row) => row.areaName), heads: true }];
  if (several((row) => row.indicator))
    columns.push(words('indicator', 'Indicator', (row) => measureOf(row).name));
  const years = rows.every((row) => /^\d{4}(-\d{4})?$/.test(row.period));
  columns.push({
    ...words('period', years ? 'Year' : 'Period', (row) => row.period),
    key: (row) => row.year,
  });
  if (rows.some((row) => row.group !== 'total'))
    columns.push(words('group', 'Group', (row) => row.groupName));
  columns.push({
    id: 'value',
    name: measures.size > 1 ? 'Value' : capital(measure.unit.name),
    numeric: true,
    heads: false,
    text: (row) =>
      row.value === null
        ? flagText(row.flag ?? 'missing')
        : numberText(row.value, measureOf(row)) + (measures.size > 1 ? measureOf(row).unit.short : ''),
    missing: (row) => row.value === null,
    key: (row) => row.value,
  });
  if (rows.some((row) => row.low !== null || row.high !== null))
    columns.push({
      ...words('interval', 'Interval', (row) => intervalText(row.low, row.high, measureOf(row)) ?? ''),
      numeric: true,
      key: (row) => row.low,
    });
  if (rows.some((row) => row.n !== null))
    columns.push({
      ...words('n', 'Cases', (row) => (row.n === null ? '' : new Intl.NumberFormat('en').format(row.n))),
      numeric: true,
      key: (row) => row.n,
    });
  const remark = (row: FigureRow): string =>
    [row.remark ?? '', row.value !== null && row.flag ? flagText(row.flag) : '', row.sourceNote]
      .filter(Boolean)
      .join('; ');
  if (rows.some((row) => remark(row) !== '')) columns.push(words('remark', 'Remark', remark));
  if (several((row) => row.source))
    columns.push(words('source', 'Source', (row) => titles.get(row.source) ?? row.source));
  return columns;
}

/** Rows in the order of a column; as given where none is chosen. Missing values are last in both directions. */
export function sortRows(
  rows: FigureRow[],
  columns: Column[],
  sorting: { id: string; descending: boolean } | null,
): FigureRow[] {
  const column = columns.find((each) => each.id === sorting?.id);
  if (column === undefined || sorting === null) return rows;
  const sign = sorting.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [column.key(a), column.key(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * String(left).localeCompare(String(right), 'en');
  });
}
