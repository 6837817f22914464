import * as m from '$lib/i18n/messages/data.js';
import type { Role } from '$lib/store/ingest/meaning';
import type { ColumnType, IssueLevel } from '$lib/store/ingest/understanding';
import { whole } from './amounts';

/** One of a list to choose from. */
export interface Named {
  value: string;
  name: string;
}

/** What a column can be about, in the order in which it is offered. */
export const ROLES: readonly Role[] = [
  'when',
  'where',
  'where-code',
  'what',
  'group',
  'count',
  'rate',
  'share',
  'score',
  'value',
  'population',
  'n',
  'low',
  'high',
  'latitude',
  'longitude',
  'category',
  'outcome',
  'unit',
  'flag',
  'source',
  'id',
  'none',
];

/** What a column is about, in a word or two. @example roleInShort('when') // 'When' */
export function roleInShort(role: Role): string {
  return role === 'none' ? '' : (m.role({ role }).split(/\s*[:：]/)[0] ?? '');
}

export const TYPES: readonly ColumnType[] = [
  'number',
  'date',
  'datetime',
  'period',
  'boolean',
  'text',
  'empty',
];

/** Issues of one level, counted. @example issuesOf('error', 2) // '2 errors' */
export function issuesOf(level: IssueLevel, count: number): string {
  const said = { count, n: whole(count) };
  if (level === 'error') return m.errors(said);
  return level === 'warning' ? m.warnings(said) : m.notes(said);
}

export const delimiters = (): Named[] => [
  { value: ',', name: m.delimiter({ mark: 'comma' }) },
  { value: ';', name: m.delimiter({ mark: 'semicolon' }) },
  { value: '\t', name: m.delimiter({ mark: 'tab' }) },
  { value: '|', name: m.delimiter({ mark: 'bar' }) },
  { value: ':', name: m.delimiter({ mark: 'colon' }) },
  { value: ' ', name: m.delimiter({ mark: 'space' }) },
];

/** Labels of the WHATWG Encoding Standard, with whom they are met. */
export const encodings = (): Named[] =>
  (
    [
      ['utf-8', 'UTF-8', ''],
      ['utf-16le', '', 'utf-16le'],
      ['utf-16be', '', 'utf-16be'],
      ['windows-1252', 'Windows-1252', 'western'],
      ['windows-1250', 'Windows-1250', 'central'],
      ['windows-1251', 'Windows-1251', 'cyrillic'],
      ['windows-1253', 'Windows-1253', 'greek'],
      ['windows-1254', 'Windows-1254', 'turkish'],
      ['windows-1256', 'Windows-1256', 'arabic'],
      ['iso-8859-2', 'ISO-8859-2', 'central'],
      ['iso-8859-5', 'ISO-8859-5', 'cyrillic'],
      ['iso-8859-15', 'ISO-8859-15', 'western'],
      ['koi8-r', 'KOI8-R', 'russian'],
      ['shift_jis', 'Shift_JIS', 'japanese'],
      ['euc-jp', 'EUC-JP', 'japanese'],
      ['euc-kr', 'EUC-KR / CP949', 'korean'],
      ['gb18030', 'GB18030', 'chinese'],
      ['big5', 'Big5', 'traditional'],
      ['macintosh', 'Mac Roman', ''],
    ] as const
  ).map(([value, name, id]) => ({ value, name: m.script_of({ name, id }) }));

export const thousands = (): Named[] => [
  { value: ',', name: m.number_mark({ mark: 'comma_thousands' }) },
  { value: '.', name: m.number_mark({ mark: 'point_thousands' }) },
  { value: ' ', name: m.number_mark({ mark: 'space_thousands' }) },
  { value: "'", name: m.number_mark({ mark: 'apostrophe' }) },
  { value: '_', name: m.number_mark({ mark: 'underscore' }) },
  { value: '٬', name: m.number_mark({ mark: 'arabic_thousands' }) },
];

export const decimals = (): Named[] => [
  { value: '.', name: m.number_mark({ mark: 'point' }) },
  { value: ',', name: m.number_mark({ mark: 'comma' }) },
  { value: '٫', name: m.number_mark({ mark: 'arabic' }) },
];

export const dayOrders = (): Named[] =>
  (['ymd', 'dmy', 'mdy'] as const).map((order) => ({ value: order, name: m.day_order({ order }) }));

/** How sure a guess is and why, in words. @example sureness(1, 'chosen by hand') // 'known: chosen by hand' */
export function sureness(confidence: number, why: string): string {
  const sure = confidence >= 1 ? 'known' : confidence > 0.5 ? 'likely' : confidence > 0 ? 'guess' : 'unknown';
  return m.sureness({ sure, why });
}

/** A mark as it can be seen: a blank cell has no letters. @example asSeen('') // 'blank cell' */
export function asSeen(mark: string): string {
  return mark.trim() === '' ? m.blank_cell() : m.quoted({ text: mark });
}
