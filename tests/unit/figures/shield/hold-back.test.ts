import { describe, expect, it } from 'vitest';
import { holdBack } from '../../../../src/lib/figures/shield/hold-back.ts';
import { POLICY } from '../../../../src/lib/figures/shield/policy.ts';

const hidden = (counts: (number | null)[], sums: number[][]) =>
  [...holdBack(counts, sums, POLICY)].sort((a, b) => a - b);

describe('counts that are held back', () => {
  it('are those from 1 to 4, and neither a zero nor a 5', () => {
    expect(hidden([0, 1, 4, 5, 3.5, null], [])).toEqual([1, 2, 4]);
  });

  it('take along what a sum would give them away by, the smallest first', () => {
    expect(hidden([3, 20, 40, 63], [[0, 1, 2, 3]])).toEqual([0, 1]);
  });

  it('are enough that each could be 5 for somebody who knows the sum', () => {
    // 1 and 2 alone sum up to 3: neither could be 5.
    expect(hidden([1, 2, 30, 50, 83], [[0, 1, 2, 3, 4]])).toEqual([0, 1, 2]);
  });

  it('need no company where another number of the sum is missing anyway', () => {
    expect(hidden([3, null, 40, 63], [[0, 1, 2, 3]])).toEqual([0]);
  });

  it('are guarded in every sum that they stand in', () => {
    // A table of two rows and two columns with their totals: hiding one cell takes all four.
    const counts = [3, 20, 15, 30, 23, 45, 18, 50];
    const sums = [
      [0, 1, 4],
      [2, 3, 5],
      [0, 2, 6],
      [1, 3, 7],
    ];
    expect(hidden(counts, sums)).toEqual([0, 1, 2, 3]);
  });
});
