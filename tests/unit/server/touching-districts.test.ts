import { expect, it } from 'vitest';
import { touchingDistricts } from '../../../src/lib/server/touching-districts.ts';

/** Records on a grid of about a kilometre: `wide` columns from `from` on, five rows. */
const block = (district: string, from: number, wide: number): [string, number, number][] =>
  Array.from({ length: wide * 5 }, (_, at) => [
    district,
    (from + (at % wide)) / 100,
    Math.floor(at / wide) / 100,
  ]);

it('finds districts that touch by their records, and not those with another between them', () => {
  const found = touchingDistricts([...block('a', 0, 4), ...block('b', 4, 4), ...block('c', 8, 4)]);
  expect(found.get('a')).toEqual(['b']);
  expect(found.get('b')).toEqual(['a', 'c']);
});

it('takes a single record across a border for a point that was moved', () => {
  const found = touchingDistricts([...block('a', 0, 4), ['a', 0.3, 0.02], ...block('b', 29, 4)]);
  expect(found.get('a')).toEqual([]);
});
