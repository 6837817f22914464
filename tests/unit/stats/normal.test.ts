import { describe, expect, it } from 'vitest';
import { twoSided, zOf } from '../../../src/lib/stats/normal.ts';
import { Z95 } from '../../../src/lib/stats/wilson.ts';

describe('the normal distribution', () => {
  it('gives the quantiles of the levels in use', () => {
    expect(zOf(0.95)).toBeCloseTo(Z95, 12);
    // R 4.2.2: qnorm(0.999).
    expect(zOf(0.998)).toBeCloseTo(3.0902323061678, 12);
  });

  it('gives the probability of being at least so far from 0', () => {
    expect(twoSided(0)).toBe(1);
    expect(twoSided(Z95)).toBeCloseTo(0.05, 12);
    // R 4.2.2: 2 * pnorm(-8).
    expect(twoSided(8) / 1.24419211485435696e-15).toBeCloseTo(1, 9);
    expect(twoSided(-Infinity)).toBe(0);
  });

  it('refuses what is no level and no number', () => {
    expect(() => zOf(1)).toThrow(RangeError);
    expect(() => zOf(NaN)).toThrow(RangeError);
    expect(() => twoSided(NaN)).toThrow(RangeError);
  });
});
