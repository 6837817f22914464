import { csvText, type CsvValue } from '../store/csv-text.ts';
import type { Figure, FigureRow, Measure } from './figure.ts';

const COLUMNS = [
  'indicator_id',
  'indicator',
  'unit',
  'area',
  'area_name',
  'period',
  'year',
  'group',
  'group_name',
  'value',
  'low',
  'high',
  'interval',
  'n',
  'flag',
  'source_note',
  'source',
  'publisher',
  'via',
  'licence',
] as const;

/** What a computation found about a number; only where the figure has such remarks. */
const REMARK = 'remark';

/**
 * The numbers of a figure as CSV (RFC 4180: commas, CRLF, a header line), each with its unit, source, publisher,
 * licence and flag, so that a row can be judged where it is found. A missing value is an empty cell with its flag. A
 * text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function csv(figure: Figure): string {
  const measures = new Map<string, Measure>([[figure.measure.id, figure.measure]]);
  if (figure.marks.kind === 'scatter') measures.set(figure.marks.x.id, figure.marks.x);
  const remarked = figure.rows.some(({ remark }) => remark !== undefined);
  const line = (row: FigureRow) => {
    const measure = measures.get(row.indicator);
    const source = figure.sources.find(({ id }) => id === row.source);
    const interval = row.low === null && row.high === null ? null : measure?.interval;
    const cells: Record<(typeof COLUMNS)[number], CsvValue> = {
      indicator_id: row.indicator,
      indicator: measure?.name ?? null,
      unit: measure?.unit.name ?? null,
      area: row.area,
      area_name: row.areaName,
      period: row.period,
      year: row.year,
      group: row.group,
      group_name: row.groupName,
      value: row.value,
      low: row.low,
      high: row.high,
      interval: interval ? `${Math.round(interval.level * 100)}%: ${interval.method}` : null,
      n: row.n,
      flag: row.flag,
      source_note: row.sourceNote,
      source: source?.title ?? row.source,
      publisher: source?.publisher ?? null,
      via: source?.via ?? null,
      licence: source?.licence ?? null,
    };
    return [...COLUMNS.map((column) => cells[column]), ...(remarked ? [row.remark ?? null] : [])];
  };
  return csvText([[...COLUMNS, ...(remarked ? [REMARK] : [])], ...figure.rows.map(line)]);
}
