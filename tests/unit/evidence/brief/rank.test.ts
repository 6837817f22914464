import { describe, expect, it } from 'vitest';
import {
  factsAmong,
  placesOf,
  nearest,
  standingOf,
  type Ranking,
} from '../../../../src/lib/evidence/brief/rank.ts';
import { large } from '../../../../src/lib/evidence/brief/large.ts';

const SCORE: Ranking = {
  unit: { name: 'score', short: '', kind: 'score', decimals: 2, min: 0, max: 1 },
  nature: 'surveyed',
  ratioScale: false,
};
const COUNTED: Ranking = {
  unit: { name: 'percent of prisoners', short: '%', kind: 'percent', decimals: 1, min: 0, max: 100 },
  nature: 'counted',
  ratioScale: true,
};
const values = (...pairs: [value: number, error?: number][]) =>
  pairs.map(([value, error = 0], index) => ({ area: `A${index}`, value, error }));
const spans = (measure: Ranking, ...pairs: [number, number?][]) =>
  placesOf(measure, values(...pairs)).map(({ low, high }) => [low, high]);

describe('ranks', () => {
  it('of counts without an interval are those of the numbers as printed, and equals share them', () => {
    expect(spans(COUNTED, [30], [20], [20], [10])).toEqual([
      [1, 1],
      [2, 3],
      [2, 3],
      [4, 4],
    ]);
  });

  it('of scores without an interval take values nearer than a twentieth of the scale as alike', () => {
    expect(spans(SCORE, [0.8], [0.77], [0.5])).toEqual([
      [1, 2],
      [1, 2],
      [3, 3],
    ]);
  });

  it('of a survey take a place without an interval to be as unsure as the least sure', () => {
    expect(spans(SCORE, [0.9, 0.3], [0.5], [0.4, 0.01])).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
  });

  it('stay inside 1 and the number of places, the best before the worst', () => {
    const placed = placesOf(SCORE, values([0.1, 0.2], [0.9, 0.1], [0.4, 0], [0.4, 0.05]));
    for (const { low, high } of placed) {
      expect(low).toBeGreaterThanOrEqual(1);
      expect(high).toBeLessThanOrEqual(placed.length);
      expect(low).toBeLessThanOrEqual(high);
    }
  });
});

it('takes the value nearest in time, the later of two equally near, and none more than three years away', () => {
  const rows = [2010, 2014, 2016, 2020].map((year) => ({ year }));
  expect(nearest(rows, 2015)?.year).toBe(2016);
  expect(nearest(rows, 2019)?.year).toBe(2020);
  expect(nearest(rows, 2024)).toBeNull();
});

it('tells no rank among fewer than three others', () => {
  const placed = placesOf(COUNTED, values([3], [2], [1]));
  const told = standingOf(factsAmong(COUNTED, placed, 'A0'), COUNTED, {
    among: 'peers',
    name: 'the peers',
    place: 'Here',
  });
  expect(told).toEqual({
    among: 'peers',
    name: 'the peers',
    withheld: 'Only 2 of the peers have a value within 3 years.',
  });
});

it.each([
  [COUNTED, 20, 21, false],
  [COUNTED, 20, 22.3, true],
  [COUNTED, 0, 0, false],
  [SCORE, 0.5, 0.54, false],
  [SCORE, 0.5, 0.56, true],
] as const)(
  'calls a difference without an interval large by a tenth, or a twentieth of a scale',
  (measure, a, b, is) => {
    expect(large(measure, a, b)).toBe(is);
  },
);
