import type { ConventionId, Role, TableKind } from '$lib/store/ingest/meaning';
import type { ColumnType, IssueLevel, SetAside } from '$lib/store/ingest/understanding';

/** What a column is about, in the order in which it is offered. */
export const ROLES: Record<Role, string> = {
  when: 'When: year, month or date',
  where: 'Where: name of a place',
  'where-code': 'Where: code of a place',
  what: 'What: indicator or offence',
  group: 'Group: sex, age …',
  count: 'Count',
  rate: 'Rate',
  share: 'Share: percent or fraction',
  score: 'Score or index',
  value: 'Value of another kind',
  population: 'Population',
  n: 'Number of cases behind a value',
  low: 'Lower end of the interval',
  high: 'Upper end of the interval',
  latitude: 'Latitude',
  longitude: 'Longitude',
  category: 'Kind of incident',
  outcome: 'Outcome: what was done',
  unit: 'Unit',
  flag: 'Flag or note on the value',
  source: 'Source',
  id: 'Identifier of the row',
  none: 'Nothing of these',
};

export const TYPES: Record<ColumnType, string> = {
  number: 'number',
  date: 'date',
  datetime: 'date and time',
  period: 'period',
  boolean: 'yes or no',
  text: 'text',
  empty: 'empty',
};

/** Why rows are not loaded, as a line of a table. */
export const REASONS: Record<SetAside['reason'], string> = {
  title: 'Title lines above the header',
  header: 'Header',
  footnote: 'Footnotes below the table',
  total: 'Rows that sum other rows',
  blank: 'Blank lines',
  'repeated-header': 'The header once more',
  'column-numbers': 'A line that numbers the columns',
  'other-table': 'Other tables of the same file',
  'too-long': 'More cells than columns',
  unreadable: 'Cannot be read',
  excluded: 'Excluded by you',
};

export const LEVELS: Record<IssueLevel, { one: string; many: string }> = {
  error: { one: 'error', many: 'errors' },
  warning: { one: 'warning', many: 'warnings' },
  note: { one: 'note', many: 'notes' },
};

export const CONVENTIONS: Record<ConventionId, string> = {
  'open-sdg': 'a file of an Open SDG platform',
  'sdmx-csv': 'an SDMX-CSV file',
  'un-sdg-database': 'an export of the UN SDG database',
  'data-police-uk': 'an export of data.police.uk',
  'world-bank': 'an export of the World Bank',
  undata: 'an export of UNdata',
  'owid-grapher': 'a download of an Our World in Data chart',
  koban: 'an export of Koban itself',
};

/** What the rows of a table are, and what can be done with them. */
export const KINDS: Record<TableKind, string> = {
  'country-values': 'values of countries or regions',
  'local-values': 'values of the parts of one place',
  incidents: 'single incidents, one in each row',
  table: 'a table for SQL alone',
};

export const DELIMITERS: readonly { value: string; name: string }[] = [
  { value: ',', name: 'comma' },
  { value: ';', name: 'semicolon' },
  { value: '\t', name: 'tab' },
  { value: '|', name: 'vertical bar' },
  { value: ':', name: 'colon' },
  { value: ' ', name: 'space' },
];

/** Labels of the WHATWG Encoding Standard, with whom they are met. */
export const ENCODINGS: readonly { value: string; name: string }[] = [
  { value: 'utf-8', name: 'UTF-8' },
  { value: 'utf-16le', name: 'UTF-16, little end first' },
  { value: 'utf-16be', name: 'UTF-16, big end first' },
  { value: 'windows-1252', name: 'Windows-1252 (Western Europe)' },
  { value: 'windows-1250', name: 'Windows-1250 (Central Europe)' },
  { value: 'windows-1251', name: 'Windows-1251 (Cyrillic)' },
  { value: 'windows-1253', name: 'Windows-1253 (Greek)' },
  { value: 'windows-1254', name: 'Windows-1254 (Turkish)' },
  { value: 'windows-1256', name: 'Windows-1256 (Arabic)' },
  { value: 'iso-8859-2', name: 'ISO-8859-2 (Central Europe)' },
  { value: 'iso-8859-5', name: 'ISO-8859-5 (Cyrillic)' },
  { value: 'iso-8859-15', name: 'ISO-8859-15 (Western Europe)' },
  { value: 'koi8-r', name: 'KOI8-R (Russian)' },
  { value: 'shift_jis', name: 'Shift_JIS (Japanese)' },
  { value: 'euc-jp', name: 'EUC-JP (Japanese)' },
  { value: 'euc-kr', name: 'EUC-KR / CP949 (Korean)' },
  { value: 'gb18030', name: 'GB18030 (Chinese)' },
  { value: 'big5', name: 'Big5 (Chinese, traditional)' },
  { value: 'macintosh', name: 'Mac Roman' },
];

export const THOUSANDS: readonly { value: string; name: string }[] = [
  { value: ',', name: 'comma 1,000' },
  { value: '.', name: 'point 1.000' },
  { value: ' ', name: 'space 1 000' },
  { value: "'", name: 'apostrophe 1’000' },
  { value: '_', name: 'underscore 1_000' },
  { value: '٬', name: 'Arabic ٬' },
];

export const DECIMALS: readonly { value: string; name: string }[] = [
  { value: '.', name: 'point 1.5' },
  { value: ',', name: 'comma 1,5' },
  { value: '٫', name: 'Arabic ٫' },
];

export const DAY_ORDERS: readonly { value: string; name: string }[] = [
  { value: 'ymd', name: 'year, month, day' },
  { value: 'dmy', name: 'day, month, year' },
  { value: 'mdy', name: 'month, day, year' },
];

/** How sure a guess is, in words. */
export function sureness(confidence: number): string {
  if (confidence >= 1) return 'known';
  if (confidence > 0.5) return 'likely';
  return confidence > 0 ? 'a guess' : 'not recognised';
}

/** A mark as it can be seen: a blank cell has no letters. @example asSeen('') // 'blank cell' */
export function asSeen(mark: string): string {
  return mark.trim() === '' ? 'blank cell' : `“${mark}”`;
}
