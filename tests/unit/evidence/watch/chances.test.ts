import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simes } from '../../../../src/lib/evidence/watch/chance.ts';
import { calmCounts, calmOf, falseAlarms } from '../../../../src/lib/evidence/watch/false-alarms.ts';
import { isJudged, judge } from '../../../../src/lib/evidence/watch/judge.ts';
import { ready } from '../../../../src/lib/evidence/watch/ready.ts';
import { METHOD_IDS, SETTINGS } from '../../../../src/lib/evidence/watch/settings.ts';
import { binomialMasses } from '../../../../src/lib/stats/discrete.ts';
import { ears } from '../../../../src/lib/stats/ears.ts';
import { farrington } from '../../../../src/lib/stats/farrington.ts';
import { randomStream } from '../../../../src/lib/stats/random.ts';
import { LAST, quiet, series } from './made.ts';

/** The counts that lie inside of the middle 99.9 % of so many tries. */
function usual(tries: number, chance: number): [number, number] {
  const { first, masses } = binomialMasses(tries, chance);
  let reached = 0;
  let [low, high] = [first, first];
  for (const [index, mass] of masses.entries()) {
    if (reached < 0.0005) low = first + index;
    if (reached < 0.9995) high = first + index;
    reached += mass;
  }
  return [low, high];
}

describe('false alarms on series in which nothing changes', () => {
  const like = quiet(120, 1).map(ready);
  const stated = falseAlarms(like, 1500, 5);

  it('come about as often as the board states', () => {
    const fresh = falseAlarms(like, 1500, 6);
    for (const [index, { method, months, alarms }] of fresh.entries()) {
      const other = stated[index];
      const rate = ((other?.alarms ?? 0) + 1) / ((other?.months ?? 0) + 1);
      const [, high] = usual(months, Math.min(0.5, rate * 1.5));
      const [low] = usual(months, rate / 1.5);
      expect(alarms, method).toBeGreaterThanOrEqual(low);
      expect(alarms, method).toBeLessThanOrEqual(high);
    }
  });

  it('are the same for the same seed, and given for every method', () => {
    expect(falseAlarms(like.slice(0, 5), 20, 3)).toEqual(falseAlarms(like.slice(0, 5), 20, 3));
    expect(stated.map(({ method }) => method)).toEqual(METHOD_IDS);
  });

  it('cannot be counted without a series', () => {
    expect(() => falseAlarms([], 10, 1)).toThrow(RangeError);
  });
});

describe('the chance of a month', () => {
  const made = quiet(400, 21).map(ready);

  it('is under 5 % and 1 % at most about that often while nothing changes', () => {
    for (const method of ['c1', 'c2', 'ewma', 'farrington'] as const) {
      const chances = made.flatMap((one) => {
        const verdict = judge(one, LAST, method);
        return isJudged(verdict) && verdict.p !== null ? [verdict.p] : [];
      });
      for (const level of [0.05, 0.01]) {
        const [, high] = usual(chances.length, level);
        expect(chances.filter((p) => p <= level).length, `${method} ${level}`).toBeLessThanOrEqual(high);
      }
    }
  });

  it('makes no sensation of a few events after hardly any', () => {
    const values = [...new Array<number>(75).fill(0).map((_, t) => (t % 2 ? 1 : 0)), 3];
    const verdict = judge(ready(series('few', values)), LAST, 'c1');
    expect(isJudged(verdict) && verdict.p).toBeGreaterThan(0.01);
  });

  it('never falls when more is recorded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 199 }), fc.integer({ min: 0, max: 40 }), (index, more) => {
        const one = made[index];
        if (!one) return;
        const last = one.counts.at(-1) ?? 0;
        const higher = { ...one, counts: [...one.counts.slice(0, -1), last + more] };
        for (const method of ['c1', 'farrington'] as const) {
          const [before, after] = [judge(one, LAST, method), judge(higher, LAST, method)];
          if (!isJudged(before) || !isJudged(after) || before.p === null || after.p === null) continue;
          expect(after.p).toBeLessThanOrEqual(Math.max(before.p, 0.2) + 1e-9);
          expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9);
        }
      }),
      { numRuns: 40, seed: 1 },
    );
  });
});

describe('what the methods say', () => {
  const one = ready(series('one', calmCounts({ mean: 30, dispersion: 2 })(76, randomStream(9))));

  it('is what Farrington says of the counts', () => {
    const [point] = farrington(one.counts.slice(-64), { frequency: 12, alpha: SETTINGS.alphaFarrington });
    const verdict = judge(one, LAST, 'farrington');
    expect(verdict).toMatchObject({ expected: point?.expected, limit: point?.limit, alarm: point?.alarm });
  });

  it('is what EARS says, but for the days of the months', () => {
    const [point] = ears(one.counts.slice(-8), 'C1', { alpha: SETTINGS.alpha });
    const verdict = judge(one, LAST, 'c1');
    expect(isJudged(verdict) && verdict.expected / (point?.expected ?? 0)).toBeCloseTo(1, 1);
  });
});

describe('one chance for several looks', () => {
  it('is Simes', () => {
    expect(simes([0.01, 0.04, 0.5])).toBeCloseTo(0.03, 12);
    expect(simes([0.2])).toBe(0.2);
    expect(simes([1, 1, 1])).toBe(1);
  });

  it('takes no drift for chance', () => {
    const drift = Array.from({ length: 60 }, (_, t) => 100 + 5 * t + (t % 2));
    expect(calmOf({ counts: drift }).dispersion).toBe(1);
  });
});
