import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { briefCsv } from '../../../../src/lib/app/take-along/brief-csv.ts';
import { BROKEN, EXAMPLE, SOURCE } from './example-brief.ts';

const read = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
const rows = read(briefCsv([EXAMPLE], (_, item) => (item === BROKEN.id ? 'Ask, "why"?' : null)));

test('every number of a brief has its unit, year and source', () => {
  const numbers = rows.filter(({ value }) => value !== '');
  expect(numbers.length).toBeGreaterThan(20);
  for (const row of numbers) {
    expect(Number.isFinite(Number(row['value'])), JSON.stringify(row)).toBe(true);
    expect(row['unit']).not.toBe('');
    expect(row['publisher']).toBe(SOURCE.publisher);
    expect(row['source']).toBe(SOURCE.title);
    expect(row['licence']).toBe(SOURCE.licence);
  }
  for (const row of numbers.filter(({ number }) =>
    ['latest', 'series', 'change: from'].includes(number ?? ''),
  ))
    expect(row['year']).toMatch(/^\d{4}$/);
});

test('the latest value stands as it is in the brief, with its interval and how that came about', () => {
  const latest = rows.find(({ item, number }) => item === BROKEN.id && number === 'latest');
  expect(latest).toMatchObject({ value: '2.5', low: '2.1', high: '2.9', year: '2020' });
  expect(latest?.['interval']).toContain('published');
});

test('what is not said has no value, and its reason', () => {
  const change = rows.find(({ item, number }) => item === BROKEN.id && number === 'change');
  expect(change).toMatchObject({ value: '', note: 'The series breaks in 2015.' });
  const missing = rows.find(
    ({ item, number, year }) => item === BROKEN.id && number === 'series' && year === '2014',
  );
  expect(missing).toMatchObject({ value: '', flag: 'missing' });
  expect(rows.find(({ number }) => number === 'none')?.['note']).toBe('No survey asked about trust here.');
});

test('a zero is a zero', () => {
  const none = rows.find(
    ({ item, number, year }) => item === BROKEN.id && number === 'series' && year === '2012',
  );
  expect(none?.['value']).toBe('0');
});

test('a text that a spreadsheet would run is made harmless, and a note of one’s own stands once', () => {
  expect(new Set(rows.map((row) => row['indicator']))).toContain("'=Assault rate");
  expect(rows.filter((row) => row['my_note'] !== '').map((row) => row['my_note'])).toEqual(['Ask, "why"?']);
});
