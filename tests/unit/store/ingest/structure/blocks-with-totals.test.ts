import { expect, it } from 'vitest';
import { aside, balances, read } from '../conformance/reading.ts';

const block = (title: string, factor: number): string =>
  [
    title,
    'District,2021,2022',
    ...['A', 'B', 'C'].map((name, at) => `${name},${factor * (at + 1)},${factor * (at + 2)}`),
    `Total,${6 * factor},${9 * factor}`,
  ].join('\n');

it('tells repeated blocks apart although each ends with its total', async () => {
  const file = `${block('Table 1: burglary', 10)}\n\n${block('Table 2: robbery', 3)}\n\nSource: police records\n`;
  const found = await read(file);
  expect(found.understanding.tables.map(({ title, rows }) => ({ title, rows }))).toEqual([
    { title: 'Table 1: burglary', rows: 3 },
    { title: 'Table 2: robbery', rows: 3 },
  ]);
  expect(aside(found)).toMatchObject({ total: 1 });
  expect(balances(found)).toBe(true);
  const second = await read(file, { table: 1 });
  expect(second.texts).toEqual([
    ['A', '3', '6'],
    ['B', '6', '9'],
    ['C', '9', '12'],
  ]);
  expect(aside(second)).toMatchObject({ total: 1, footnote: 1 });
  expect(balances(second)).toBe(true);
});
