import { csvText, type CsvValue } from '../../store/csv-text.ts';
import * as m from '../../i18n/messages/linked.js';
import type { BinRow } from './bin-rows.ts';
import type { LinkedPlace } from './place.ts';
import type { Dimension } from './selection.ts';

const COLUMNS = [
  'place_id',
  'place',
  'view',
  'bin_id',
  'bin',
  'chosen',
  'records',
  'share',
  'per_1000_residents_a_year',
  'records_a_year_before',
  'change',
  'note',
  'chosen_in_all_views',
  'source',
  'publisher',
  'via',
  'licence',
] as const;

/** Why a number of a row is not there. */
function note({ count, hidden, change }: BinRow): string {
  if (hidden) return m.hidden_text();
  if (count === null) return m.month_not_in_files();
  if (change?.kind === 'small') return m.change_not_computed();
  return change?.kind === 'unclear' ? m.change_not_clear() : '';
}

/**
 * The numbers of one view as CSV (RFC 4180), each row with what was chosen, its source, publisher and licence.
 * @param what the choices in words, as in the sentence above the views
 */
export function linkedCsv(place: LinkedPlace, dimension: Dimension, rows: BinRow[], what: string): string {
  const { title, publisher, via, licence } = place.source;
  const lines = rows.map((row) => {
    const cells: Record<(typeof COLUMNS)[number], CsvValue> = {
      place_id: place.id,
      place: place.name,
      view: dimension,
      bin_id: row.id,
      bin: row.name,
      chosen: row.chosen,
      records: row.count,
      share: row.share,
      per_1000_residents_a_year: row.rate,
      records_a_year_before: row.change?.before ?? null,
      change: row.change?.kind === 'percent' ? row.change.share : null,
      note: note(row),
      chosen_in_all_views: what,
      source: title,
      publisher,
      via,
      licence,
    };
    return COLUMNS.map((column) => cells[column]);
  });
  return csvText([COLUMNS, ...lines]);
}
