import { describe, expect, it } from 'vitest';
import { defaultDescription } from '../../../../../src/lib/store/ingest/describe/description.ts';
import type { ConventionId, Role } from '../../../../../src/lib/store/ingest/meaning.ts';
import type { Understanding } from '../../../../../src/lib/store/ingest/understanding.ts';
import { columnsOf } from '../match/column.ts';

function understood(
  name: string,
  text: string,
  roles: Role[],
  convention: ConventionId | null = null,
): Understanding {
  const { columns } = columnsOf(text);
  return {
    name,
    bytes: text.length,
    entries: [],
    entry: null,
    encoding: 'utf-8',
    bom: false,
    delimiter: ',',
    quote: '"',
    decimal: null,
    thousands: null,
    tables: [],
    table: 0,
    headerRows: [1],
    columns: columns.map((column, index) => ({
      ...column,
      role: { role: roles[index] ?? 'none', confidence: 1, why: '' },
    })),
    wide: null,
    convention,
    places: [],
    rows: 1,
    read: 2,
    setAside: [],
    issues: [],
    sample: { first: [], last: [] },
    complete: true,
  };
}

describe('the description that a file begins with', () => {
  it('has the file’s name as its title, and says nothing that the file does not', () => {
    const file = understood('burglaries_2024.csv.gz', 'a,b\nx,1', ['where', 'value']);
    expect(defaultDescription(file)).toEqual({
      title: 'Burglaries 2024',
      publisher: '',
      licence: '',
      unit: '',
      nature: null,
      denominator: '',
      better: 'neither',
      breaks: [],
    });
  });

  it('takes the unit, the nature and the denominator from the columns', () => {
    const surveyed = understood('x.csv', 'C,share,n\nBRA,50,1000', ['where-code', 'share', 'n']);
    expect(defaultDescription(surveyed)).toMatchObject({ unit: '%', nature: 'surveyed' });
    const rate = understood('x.csv', 'C,Rate per 100 000 people\nBRA,2.5', ['where-code', 'rate']);
    expect(defaultDescription(rate)).toMatchObject({ unit: 'per 100,000 people', denominator: 'population' });
    const counted = understood('x.csv', 'C,Deaths\nBRA,2', ['where-code', 'count']);
    expect(defaultDescription(counted).nature).toBe('counted');
  });

  it('knows who publishes what comes in a known form', () => {
    const file = understood(
      'kent.csv',
      'Month,Crime type\n2024-01,Arson',
      ['when', 'category'],
      'data-police-uk',
    );
    expect(defaultDescription(file)).toMatchObject({
      publisher: expect.stringContaining('data.police.uk') as string,
    });
    const own = understood(
      'x.csv',
      'value,publisher,licence\n1,WHO,CC BY 4.0',
      ['value', 'none', 'none'],
      'koban',
    );
    expect(defaultDescription(own)).toMatchObject({ publisher: 'WHO', licence: 'CC BY 4.0' });
  });

  it('believes the package beside the file before anything else', () => {
    const file = understood(
      'kent.csv',
      'Month,Crime type\n2024-01,Arson',
      ['when', 'category'],
      'data-police-uk',
    );
    expect(defaultDescription(file, { publisher: 'Kent Police', title: 'Kent' })).toMatchObject({
      publisher: 'Kent Police',
      title: 'Kent',
    });
  });
});
