import { describe, expect, it } from 'vitest';
import { monthLines } from '../../../src/lib/charts/layout/monthLines.ts';

const size = { width: 640, height: 220, font: 13, language: 'en' as const };
const months = (count: number, value: number) => new Array<number>(count).fill(value);

describe('months beside their trend', () => {
  it('stand over the years in which they begin, from zero up', () => {
    const placed = monthLines({ from: '2015-07', values: months(30, 8), trend: months(30, 7) }, size);
    expect(placed.xTicks.map(({ text }) => text)).toEqual(['2016', '2017']);
    expect(placed.yTicks[0]).toEqual({ at: placed.plot.bottom, text: '0' });
    expect(placed.values.match(/[ML]/g)).toHaveLength(30);
  });

  it('leave out years that find no room', () => {
    const placed = monthLines(
      { from: '1990-01', values: months(480, 1), trend: months(480, 1) },
      { ...size, width: 200 },
    );
    expect(placed.xTicks.length).toBeLessThan(8);
  });

  it('have a place for a series of nothing', () => {
    const { values } = monthLines({ from: '2015-01', values: [0, 0], trend: [0, 0] }, size);
    expect(values).not.toMatch(/NaN/);
  });
});
