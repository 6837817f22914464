import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shieldList } from '../../../../src/lib/figures/shield/list.ts';
import { isSmall, POLICY } from '../../../../src/lib/figures/shield/policy.ts';
import { shieldOne } from '../../../../src/lib/figures/shield/shown.ts';
import { hiddenCount, hiddenNote } from '../../../../src/lib/i18n/hidden-count.ts';

const values = (counts: number[]) => shieldList(counts, POLICY).counts.map(({ value }) => value);

describe('a list of counts beside its total', () => {
  it('hides one more count where a single small one could be subtracted', () => {
    expect(values([120, 3, 14, 0])).toEqual([120, null, null, 0]);
  });

  it('hides no more where the small ones hide each other', () => {
    expect(values([120, 4, 3, 14])).toEqual([120, null, null, 14]);
    expect(values([120, 1, 1, 14])).toEqual([120, null, null, null]);
  });

  it('hides a zero only where nothing else is left to hide', () => {
    expect(values([0, 4, 1, 0])).toEqual([null, null, null, 0]);
    expect(values([0, 0, 9])).toEqual([0, 0, 9]);
  });

  it('hides all, the total too, where all together are few', () => {
    expect(shieldList([1, 2, 0], POLICY)).toMatchObject({ total: { value: null, flag: 'suppressed' } });
    expect(values([1, 2, 0])).toEqual([null, null, null]);
  });

  it('leaves each hidden count anything from 1 to the threshold for one who knows the rule', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 }), (counts) => {
        const { counts: seen, total } = shieldList(counts, POLICY);
        if (total.value === null) return;
        const hidden = counts.filter((_, i) => seen[i]?.value === null);
        const sum = hidden.reduce((a, b) => a + b, 0);
        const most = hidden.includes(0) ? sum : sum - (hidden.length - 1);
        if (hidden.length) expect([hidden.length > 1, most >= POLICY.threshold]).toEqual([true, true]);
        expect(counts.every((count, i) => !isSmall(count, POLICY) || seen[i]?.value === null)).toBe(true);
      }),
    );
  });

  it('hides a small count that stands alone, and shows a zero', () => {
    expect([0, 1, 4, 5].map((count) => shieldOne(count, POLICY).value)).toEqual([0, null, null, 5]);
  });
});

describe('the words for a hidden count', () => {
  it('say that it is small only where all hidden ones are', () => {
    expect(hiddenCount(5, false, 'en')).toBe('fewer than 5');
    expect(hiddenCount(5, true, 'en')).toBe('hidden: fewer than 5, or it would give such a number away');
  });

  it('say why, and what was looked at before', () => {
    expect(hiddenNote({ threshold: 5, rounding: 5, withheld: 1 }, 'en')).toBe(
      'Counts from 1 to 4 are hidden, and others where these could be worked out from them. A zero is shown. 1 count is hidden because, beside what you looked at before, it would single out a few records. Numbers are rounded to the nearest 5.',
    );
  });
});
