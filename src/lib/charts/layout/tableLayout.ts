import type { Figure, FigureRow } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';
import { flagText } from './flag.ts';
import { countText, intervalText, numberText } from './number.ts';
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
  const { rows, marks, measure, language } = figure;
  const locale = language;
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
  const columns: Column[] = [
    { ...words('place', m.column_place({}, { locale }), (row) => row.areaName), heads: true },
  ];
  if (several((row) => row.indicator))
    columns.push(words('indicator', m.column_indicator({}, { locale }), (row) => measureOf(row).name));
  const years = rows.every((row) => /^\d{4}(-\d{4})?$/.test(row.period));
  columns.push({
    ...words('period', (years ? m.column_year : m.column_period)({}, { locale }), (row) => row.period),
    key: (row) => row.year,
  });
  if (rows.some((row) => row.group !== 'total'))
    columns.push(words('group', m.column_group({}, { locale }), (row) => row.groupName));
  columns.push({
    id: 'value',
    name: measures.size > 1 ? m.column_value({}, { locale }) : capital(measure.unit.name),
    numeric: true,
    heads: false,
    text: (row) =>
      row.value === null
        ? flagText(row.flag ?? 'missing', language)
        : numberText(row.value, measureOf(row), language) +
          (measures.size > 1 ? measureOf(row).unit.short : ''),
    missing: (row) => row.value === null,
    key: (row) => row.value,
  });
  if (rows.some((row) => row.low !== null || row.high !== null))
    columns.push({
      ...words(
        'interval',
        m.column_interval({}, { locale }),
        (row) => intervalText(row.low, row.high, measureOf(row), language) ?? '',
      ),
      numeric: true,
      key: (row) => row.low,
    });
  if (rows.some((row) => row.n !== null))
    columns.push({
      ...words('n', m.column_cases({}, { locale }), (row) =>
        row.n === null ? '' : countText(row.n, language),
      ),
      numeric: true,
      key: (row) => row.n,
    });
  const remark = (row: FigureRow): string =>
    [row.remark ?? '', row.value !== null && row.flag ? flagText(row.flag, language) : '', row.sourceNote]
      .filter(Boolean)
      .join(m.semicolon({}, { locale }));
  if (rows.some((row) => remark(row) !== ''))
    columns.push(words('remark', m.column_remark({}, { locale }), remark));
  if (several((row) => row.source))
    columns.push(
      words('source', m.column_source({}, { locale }), (row) => titles.get(row.source) ?? row.source),
    );
  return columns;
}

/** Rows in the order of a column; as given where none is chosen. Missing values are last in both directions. */
export function sortRows(
  rows: FigureRow[],
  columns: Column[],
  sorting: { id: string; descending: boolean } | null,
  language: Language,
): FigureRow[] {
  const column = columns.find((each) => each.id === sorting?.id);
  if (column === undefined || sorting === null) return rows;
  const { compare } = new Intl.Collator(language);
  const sign = sorting.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [column.key(a), column.key(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * compare(String(left), String(right));
  });
}
