import { csvText, type CsvValue } from '../../store/csv-text.ts';
import type { PublishedBoard } from './published.ts';
import { METHOD_NAMES } from './method-names.ts';

const COLUMNS = [
  'month',
  'source',
  'area',
  'area_name',
  'offence',
  'offence_name',
  'observed',
  'on_work_list',
  'methods',
  'first_month',
  'months_in_a_row',
  'p',
  'q',
  'size',
  'publisher',
  'dataset',
  'licence',
] as const;

/** Every alarm of a board as CSV (RFC 4180), those of the work list first, each with its source and licence. */
export function alarmsCsv(board: PublishedBoard): string {
  const lines = board.alarms.map((alarm) => {
    const source = board.sources.find(({ id }) => id === alarm.source);
    const cells: Record<(typeof COLUMNS)[number], CsvValue> = {
      month: alarm.period,
      source: source?.name ?? alarm.source,
      area: alarm.area,
      area_name: alarm.areaName,
      offence: alarm.offence,
      offence_name: alarm.offenceName,
      observed: alarm.observed,
      on_work_list: alarm.survives ? 'yes' : 'no',
      methods: alarm.methods.map((method) => METHOD_NAMES[method]).join('; '),
      first_month: alarm.first,
      months_in_a_row: alarm.run,
      p: alarm.p,
      q: alarm.q,
      size: alarm.size,
      publisher: source?.dataset.publisher ?? null,
      dataset: source?.dataset.title ?? null,
      licence: source?.dataset.licence ?? null,
    };
    return COLUMNS.map((column) => cells[column]);
  });
  return csvText([COLUMNS, ...lines]);
}
