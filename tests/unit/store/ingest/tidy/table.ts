import { readFileSync } from 'node:fs';
import { catalogue } from '../../../../../src/lib/catalogue/catalogue.ts';
import { FAULT, SUPPRESSED, type Converted } from '../../../../../src/lib/store/ingest/column/convert.ts';
import type { Description } from '../../../../../src/lib/store/ingest/describe/description.ts';
import { PlaceFinder } from '../../../../../src/lib/store/ingest/match/places.ts';
import type { Role } from '../../../../../src/lib/store/ingest/meaning.ts';
import type { Batch, TidyColumn } from '../../../../../src/lib/store/ingest/tidy/batch.ts';
import { columnsOf } from '../match/column.ts';

export const ID = 'mine-0a1b2c3d4e5f';

export const DESCRIPTION: Description = {
  title: 'Test numbers',
  publisher: 'Test office',
  licence: 'CC BY 4.0',
  unit: '',
  nature: 'counted',
  denominator: '',
  better: 'lower',
  breaks: [],
};

export const OWN = {
  id: ID,
  fingerprint: '0a'.repeat(32),
  files: [{ name: 'test.csv', bytes: 10 }],
  description: DESCRIPTION,
};

const { areas } = catalogue.parse(JSON.parse(readFileSync('data/catalogue.json', 'utf8')));
const finder = new PlaceFinder(areas);
export const isCountry = (id: string): boolean =>
  areas.some((area) => area.id === id && area.kind === 'country');

/** `*` is withheld, `..` missing, and a text among numbers a fault. */
function converted(text: string, type: TidyColumn['type']): Converted {
  if (text === '' || text === '..') return null;
  if (text === '*') return SUPPRESSED;
  if (type !== 'number') return text;
  const number = Number(text);
  return Number.isNaN(number) ? FAULT : number;
}

const NUMBERS = new Set<Role>([
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
]);

/** A table in comma-separated text with the roles of its columns, in batches of two rows. */
export function tableOf(
  text: string,
  roles: Role[],
  scales: Record<number, TidyColumn['scale']> = {},
): { columns: TidyColumn[]; batches: Batch[]; places: Map<string, string | null> } {
  const { columns: plain, rows } = columnsOf(text);
  const columns: TidyColumn[] = plain.map(({ name, type, distinct }, index) => {
    const role = roles[index] ?? 'none';
    const own = NUMBERS.has(role) ? 'number' : type;
    return {
      name,
      type: own,
      scale: scales[index] ?? null,
      distinct,
      role: { role, confidence: 1, why: '' },
    };
  });
  const batches: Batch[] = [];
  for (let start = 0; start < rows.length; start += 2) {
    const some = rows.slice(start, start + 2);
    batches.push({
      lines: some.map((_, index) => start + index + 2),
      cells: columns.map(({ type }, column) => some.map((row) => converted(row[column] ?? '', type))),
    });
  }
  const texts = columns.flatMap(({ role }, column) =>
    role.role.startsWith('where') ? rows.map((row) => row[column] ?? '') : [],
  );
  return { columns, batches, places: new Map(texts.map((place) => [place, finder.find(place).area])) };
}

/** What a report says of all values together: 0 where it balances. */
export const unaccounted = (report: {
  values: number;
  results: number;
  added: number;
  notUsed: { count: number }[];
}): number =>
  report.values - report.results - report.added - report.notUsed.reduce((sum, { count }) => sum + count, 0);
