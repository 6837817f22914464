import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cusumRunLength, ewmaRunLength } from '../../../src/lib/stats/run-length.ts';
import reference from '../../reference/control-charts.json';

describe('the run length of an EWMA chart', () => {
  it.each(reference.ewmaRunLength)(
    'agrees with a Markov chain in R for $lambda and $width',
    ({ lambda, width, runLength }) => {
      expect(ewmaRunLength(lambda, width) / runLength).toBeCloseTo(1, 6);
    },
  );

  it.each([
    [0.1, 2.814],
    [0.2, 2.962],
    [0.25, 2.998],
    [0.4, 3.054],
  ])('is the published 500 periods for %d and %d', (lambda, width) => {
    expect(Math.abs(ewmaRunLength(lambda, width) - 500)).toBeLessThan(0.6);
  });

  it('is that of a plain three-sigma chart when only the newest value counts', () => {
    expect(ewmaRunLength(1, 3)).toBeCloseTo(370.398, 3);
    expect(ewmaRunLength(0.98, 3)).toBeCloseTo(370.4, 0);
  });

  it('grows with the width', () => {
    const lambdas = fc.double({ min: 0.02, max: 1, noNaN: true });
    fc.assert(
      fc.property(lambdas, fc.double({ min: 0.5, max: 4, noNaN: true }), (lambda, width) => {
        expect(ewmaRunLength(lambda, width * 1.1)).toBeGreaterThan(ewmaRunLength(lambda, width));
        expect(ewmaRunLength(lambda, width)).toBeGreaterThan(1);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    [0, 3],
    [0.01, 3],
    [1.1, 3],
    [NaN, 3],
    [0.2, 0],
    [0.2, 7],
    [0.2, NaN],
  ])('refuses %d and %d', (lambda, width) => {
    expect(() => ewmaRunLength(lambda, width)).toThrow(RangeError);
  });
});

describe('the run length of a CUSUM chart', () => {
  it.each(reference.cusumRunLengthOneSide)(
    'agrees with a Markov chain in R for $slack and $threshold',
    ({ slack, threshold, runLength }) => {
      expect(cusumRunLength(slack, threshold, 1) / runLength).toBeCloseTo(1, 6);
    },
  );

  it('gives the published 168 and 465 periods for two sides', () => {
    expect(Math.round(cusumRunLength(0.5, 4))).toBe(168);
    expect(Math.round(cusumRunLength(0.5, 5))).toBe(465);
  });

  it('grows with the threshold and the slack', () => {
    const slacks = fc.double({ min: 0.1, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(slacks, fc.double({ min: 0.5, max: 7, noNaN: true }), (slack, threshold) => {
        const length = cusumRunLength(slack, threshold);
        expect(cusumRunLength(slack, threshold * 1.1)).toBeGreaterThan(length);
        expect(cusumRunLength(slack * 1.1, threshold)).toBeGreaterThan(length);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    [-0.1, 5],
    [3, 5],
    [2, 9],
    [NaN, 5],
    [0.5, 0],
    [0.5, 11],
  ])('refuses %d and %d', (slack, threshold) => {
    expect(() => cusumRunLength(slack, threshold)).toThrow(RangeError);
  });
});
