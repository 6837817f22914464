import { describe, expect, it } from 'vitest';
import { shieldRows, type Shieldable } from '../../../../src/lib/app/uploads/own-shield.ts';

interface Row extends Shieldable {
  measure: string;
}

const row = (measure: string, area: string, group: string, value: number): Row => ({
  ...{ measure, area, group, value, period: '2024' },
  ...{ low: null, high: null, n: 10, flag: null },
});

const shielded = (rows: Row[]) => {
  const lost = shieldRows(rows, {
    measure: ({ measure }) => measure,
    isCount: ({ measure }) => measure === 'count',
    isWhole: (area) => area === 'ALL',
  });
  return { lost, values: rows.map(({ value }) => value), rows };
};

describe('the shield for data of the reader’s own', () => {
  it('holds a small group back with the next smallest, so that the total does not give it away', () => {
    const { values, rows } = shielded([
      row('count', 'A', 'total', 60),
      row('count', 'A', 'sex=female', 3),
      row('count', 'A', 'sex=male', 57),
    ]);
    expect(values).toEqual([60, null, null]);
    expect(rows[1]).toMatchObject({ flag: 'suppressed', n: null });
  });

  it('holds back a second way of splitting the same total only as far as it gives something away', () => {
    const { values } = shielded([
      row('count', 'A', 'sex=female', 3),
      row('count', 'A', 'sex=male', 57),
      row('count', 'A', 'age=young', 20),
      row('count', 'A', 'age=old', 40),
    ]);
    expect(values).toEqual([null, 57, null, 40]);
  });

  it('holds a small part back with another part of the same whole', () => {
    const parts = [row('count', 'ALL', 'total', 80), row('count', 'A', 'total', 2)];
    const { values } = shielded([...parts, row('count', 'B', 'total', 30), row('count', 'C', 'total', 48)]);
    expect(values).toEqual([80, null, null, 48]);
  });

  it('takes the rate of a group that is held back, since a rate is a count', () => {
    const { values, lost } = shielded([row('count', 'A', 'total', 2), row('rate', 'A', 'total', 0.4)]);
    expect(values).toEqual([null, null]);
    expect(lost).toBe(2);
  });

  it('leaves numbers alone that are no counts', () => {
    expect(shielded([row('rate', 'A', 'total', 2)]).values).toEqual([2]);
  });
});
