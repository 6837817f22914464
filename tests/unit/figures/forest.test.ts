import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/lib/figures/csv.ts';
import { forest } from '../../../src/lib/figures/forms/forest.ts';
import { change, estimate, figureOf, setting } from '../../gallery/fixtures/evidence.ts';

const reference = { value: 0, label: 'no change' };
const sure = (label: string, value: number, half: number) =>
  estimate(label, value, { low: value - half, high: value + half });
const figure = figureOf(
  forest(setting({ measure: change }), {
    estimates: [sure('A', -20, 5), sure('B', 3, 4), sure('C', 30, 10), estimate('D', null)],
    reference,
  }),
);

describe('an interval plot', () => {
  it('counts a row on a side only where its whole interval lies there', () => {
    expect(figure.title).toBe(
      'The change in the made-up rate is clearly below no change in 1 of 3 countries, clearly above it in 1 and not clearly different from it in 1',
    );
  });

  it('claims nothing of a row without an interval', () => {
    const { title } = figureOf(
      forest(setting({ measure: change }), { estimates: [estimate('A', -20)], reference }),
    );
    expect(title).toContain('not clearly different from no change');
  });

  it('names no first where intervals overlap', () => {
    const { title } = figureOf(
      forest(setting({ measure: change }), {
        estimates: [sure('A', 10, 5), sure('B', 12, 5)],
        reference: null,
      }),
    );
    expect(title).toContain('No clear first among 2 countries');
  });

  it('keeps a missing row in the table with its flag, and says so', () => {
    expect(figure.rows.find(({ areaName }) => areaName === 'D')).toMatchObject({
      value: null,
      flag: 'missing',
    });
    expect(figure.caveats).toContain('No figures for D.');
  });

  it('says in the table and in the CSV what was found of each row', () => {
    expect(figure.rows[0]?.remark).toBe('Clearly above no change');
    expect(csv(figure).split('\r\n')[0]).toMatch(/,remark$/);
  });

  it('is an empty answer with its reason where every value is missing', () => {
    expect(forest(setting(), { estimates: [estimate('A', null)], reference })).toMatchObject({
      kind: 'empty',
      empty: { reason: 'Nothing can be shown for 12 countries: this needs at least one value.' },
    });
  });

  it('refuses numbers that are none, intervals that do not hold their value, and logs of nothing', () => {
    const of = (one: Parameters<typeof estimate>, log = false) =>
      forest(setting(), { estimates: [estimate(...one)], reference: null, log });
    expect(() => of(['A', Number.NaN])).toThrow(RangeError);
    expect(() => of(['A', 1, { low: 0, high: Infinity }])).toThrow(RangeError);
    expect(() => of(['A', 1, { low: 2, high: 3 }])).toThrow(RangeError);
    expect(() => of(['A', 1, { low: 0, high: 3 }], true)).toThrow(RangeError);
  });
});
