import { describe, expect, it } from 'vitest';
import { strip } from '../../../src/lib/charts/layout/strip.ts';

const RATE = {
  unit: { name: 'victims', short: '', kind: 'rate' as const, decimals: 1, min: 0, max: null },
  ratioScale: true,
};

describe('a strip of dots', () => {
  it('begins an axis of amounts at zero and keeps the shares between them', () => {
    const { rows, zero } = strip(
      [
        { value: 5, low: 4, high: 6 },
        { value: 10, low: null, high: null },
      ],
      RATE,
      'en',
    );
    expect(zero).toBe(3);
    expect(rows[1]).toEqual({ at: 97, from: null, to: null });
    expect(rows[0]).toEqual({ at: 50, from: 40.6, to: 59.4 });
  });

  it('has no zero where a scale without one does not reach it', () => {
    const scored = { unit: { ...RATE.unit, kind: 'score' as const }, ratioScale: false };
    expect(strip([{ value: 3, low: null, high: null }], scored, 'en').zero).toBeNull();
  });
});
