import { describe, expect, it } from 'vitest';
import {
  describedBy,
  readDatapackage,
  resourceOf,
  settingsOf,
  type Datapackage,
} from '../../../../../src/lib/store/ingest/describe/datapackage.ts';
import { writeDatapackage } from '../../../../../src/lib/store/ingest/describe/write-datapackage.ts';
import { DESCRIPTION } from '../tidy/table.ts';

const TEXT = JSON.stringify({
  name: 'burglaries',
  title: 'Burglaries by ward',
  licenses: [{ name: 'OGL-3.0', title: 'Open Government Licence', path: 'https://example.org/ogl' }],
  sources: [{ title: 'Example Police', email: 'data@example.org' }],
  keywords: ['burglary'],
  resources: [
    { name: 'other', path: 'data/other.csv' },
    {
      name: 'burglaries',
      path: 'data/burglaries.csv',
      encoding: 'Windows-1252',
      dialect: { delimiter: ';', commentChar: '#' },
      schema: {
        fields: [
          { name: 'ward', type: 'string', constraints: { required: true } },
          { name: 'month', type: 'yearmonth' },
          { name: 'offences', type: 'integer' },
          { name: 'shape', type: 'geojson' },
        ],
        missingValues: ['', 'n/a'],
        primaryKey: ['ward', 'month'],
      },
      hash: 'abc',
    },
  ],
});

function read(text: string): Datapackage {
  const result = readDatapackage(text);
  if (!result.ok) throw new Error(result.message);
  return result.package;
}

describe('a data package beside a file', () => {
  const pkg = read(TEXT);
  const resource = resourceOf(pkg, 'burglaries.csv');

  it('says which of its resources the file is', () => {
    expect(resource?.name).toBe('burglaries');
    expect(resourceOf(pkg, 'unknown.csv')).toBeNull();
    expect(resourceOf(read('{"resources":[{"name":"only","path":"x.csv"}]}'), 'renamed.csv')?.name).toBe(
      'only',
    );
  });

  it('gives the description what it says, and nothing else', () => {
    expect(describedBy(pkg, resource)).toEqual({
      title: 'Burglaries by ward',
      publisher: 'Example Police',
      licence: 'Open Government Licence',
    });
    expect(describedBy(read('{"resources":[]}'), null)).toEqual({});
  });

  it('gives the settings its encoding, delimiter, marks and types', () => {
    if (resource === null) throw new Error('no resource');
    expect(settingsOf(resource, ['offences', 'ward', 'month'])).toEqual({
      encoding: 'windows-1252',
      delimiter: ';',
      missingMarks: ['', 'n/a'],
      columns: { 0: { type: 'number' }, 1: { type: 'text' }, 2: { type: 'period' } },
    });
  });

  it('is read with a byte order mark', () => {
    expect(readDatapackage(`\uFEFF${TEXT}`).ok).toBe(true);
  });

  it.each([
    ['no JSON', 'The datapackage.json is no valid JSON, so it was left aside.'],
    ['{}', 'The datapackage.json was left aside: a data package needs its list of resources at “resources”.'],
    [
      '{"resources":[{"path":"x.csv"}]}',
      'The datapackage.json was left aside: a resource needs a name at “resources → 0 → name”.',
    ],
    [
      '{"resources":[{"name":"x","schema":{"fields":[{"type":"string"}]}}]}',
      /left aside: .* at “resources → 0 → schema.*”\./,
    ],
  ])('that is not one is left aside with a plain reason: %s', (text, message) => {
    const result = readDatapackage(text);
    expect(result.ok).toBe(false);
    if (!result.ok)
      expect(result.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });
});

describe('a data package that is written', () => {
  const columns = [
    { name: 'ward', type: 'text' as const, marksFound: [] },
    {
      name: 'offences',
      type: 'number' as const,
      marksFound: [{ text: '*', meaning: 'suppressed' as const, count: 2 }],
    },
  ];
  const description = {
    ...DESCRIPTION,
    title: 'Mine',
    publisher: 'Example Police',
    licence: 'Open Government Licence',
    breaks: [{ year: 2019, what: 'New counting rules.' }],
    year: 2020,
  };

  it('comes back with the same description', () => {
    const text = JSON.stringify(writeDatapackage('mine.csv', description, columns));
    const pkg = read(text);
    const back = describedBy(pkg, resourceOf(pkg, 'mine.csv'));
    expect(back).toEqual(description);
  });

  it('names the fields with their types and the marks of missing values', () => {
    const [resource] = writeDatapackage('mine.csv', description, columns).resources;
    expect(resource?.schema).toMatchObject({
      fields: [
        { name: 'ward', type: 'string' },
        { name: 'offences', type: 'number' },
      ],
      missingValues: ['', '*'],
    });
  });

  it('keeps what the package of the original file says and this site does not know', () => {
    const written = writeDatapackage('burglaries.csv', description, columns, read(TEXT));
    expect(written).toMatchObject({
      keywords: ['burglary'],
      licenses: [{ name: 'OGL-3.0', title: 'Open Government Licence', path: 'https://example.org/ogl' }],
      sources: [{ title: 'Example Police', email: 'data@example.org' }],
    });
    const own = resourceOf(written, 'burglaries.csv');
    expect(own).toMatchObject({
      hash: 'abc',
      dialect: { commentChar: '#' },
      schema: {
        primaryKey: ['ward', 'month'],
        fields: [{ name: 'ward', constraints: { required: true } }, {}],
      },
    });
    expect(written.resources.map(({ name }) => name).sort()).toEqual(['burglaries', 'other']);
  });

  it('gives a changed licence no address of the old one', () => {
    const written = writeDatapackage(
      'burglaries.csv',
      { ...description, licence: 'CC0' },
      columns,
      read(TEXT),
    );
    expect(written.licenses).toEqual([{ title: 'CC0' }]);
  });
});
