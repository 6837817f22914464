import { describe, expect, it } from 'vitest';
import { judge } from '../../../../src/lib/evidence/watch/judge.ts';
import { monthOf } from '../../../../src/lib/evidence/watch/month.ts';
import { ready, unwatched } from '../../../../src/lib/evidence/watch/ready.ts';
import { LEAST_MONTHS, METHOD_IDS, NEEDS } from '../../../../src/lib/evidence/watch/settings.ts';
import { english as words } from '../../../../src/lib/evidence/watch/words-en.ts';
import { LAST, series } from './made.ts';

const wave = (length: number, at = 30) => Array.from({ length }, (_, index) => at + ((index * 7) % 11) - 5);

describe('a series that cannot be watched', () => {
  it('is too short, and is told how many months there are', () => {
    const reason = unwatched(ready(series('short', wave(4))), LAST);
    expect(reason).toEqual({ why: 'too short', months: 4 });
    expect(reason && words.unwatched(reason)).toBe(
      `cannot be watched because there are fewer than ${LEAST_MONTHS} months without a gap: 4 months at hand`,
    );
  });

  it('has too few events, below a municipality sooner', () => {
    const few = Array.from({ length: 60 }, (_, index) => (index % 3 === 0 ? 1 : 0));
    expect(unwatched(ready(series('few', few)), LAST)).toMatchObject({ why: 'too few', least: 1 });
    expect(unwatched(ready(series('some', wave(60, 6))), LAST)).toBeNull();
    const fewer = wave(60, 6).map((value) => Math.max(0, value - 3));
    expect(unwatched(ready(series('district', fewer, { small: true })), LAST)).toMatchObject({
      why: 'too few',
      least: 5,
    });
  });

  it('has nothing but zeros', () => {
    const zeros = new Array<number>(60).fill(0);
    expect(unwatched(ready(series('zeros', zeros)), LAST)).toMatchObject({ why: 'too few', mean: 0 });
  });

  it('has no value for the month', () => {
    expect(unwatched(ready(series('open', [...wave(60), null])), LAST)).toEqual({ why: 'no value' });
  });

  it('fell silent: zeros at the end after many events are no calm', () => {
    const reason = unwatched(ready(series('silent', [...wave(60), 0, 0, 0])), LAST);
    expect(reason).toMatchObject({ why: 'silent', months: 3 });
    expect(reason && words.unwatched(reason)).toContain('ask whether recording stopped');
  });
});

describe('gaps', () => {
  it('of two months are filled from the months beside them, and named', () => {
    const values: (number | null)[] = wave(60);
    [values[40], values[41]] = [null, null];
    const found = ready(series('gap', values));
    expect(found.filled).toEqual([LAST - 19, LAST - 18]);
    expect(found.counts).toHaveLength(60);
    expect(unwatched(found, LAST)).toBeNull();
  });

  it('that are longer begin the series anew', () => {
    const values: (number | null)[] = wave(60);
    values.fill(null, 45, 48);
    const found = ready(series('hole', values));
    expect(found.from).toBe(LAST - 11);
    expect(judge(found, LAST, 'ewma')).toEqual({ method: 'ewma', unjudged: 'too short' });
    expect(judge(found, LAST, 'c3')).toHaveProperty('limit');
  });

  it('hide behind a lone zero among months full of events', () => {
    const values = wave(60);
    values[52] = 0;
    expect(ready(series('zero', values)).unbelieved).toEqual([LAST - 7]);
    const small = wave(60, 8);
    small[52] = 0;
    expect(ready(series('small', small)).unbelieved).toEqual([]);
  });

  it('come with a change of counting: what lies before it is not compared', () => {
    const breaks = [{ month: monthOf('2024-01'), what: 'a new form' }];
    const found = ready(series('break', wave(100), { breaks }));
    expect(found.from).toBe(monthOf('2024-01'));
  });
});

describe('a method', () => {
  it('judges from the month on for which it has the history that it needs, and not before', () => {
    const long = ready(series('long', wave(80)));
    for (const method of METHOD_IDS) {
      const first = long.from + NEEDS[method] - 1;
      expect(judge(long, first, method), method).toHaveProperty('limit');
      expect(judge(long, first - 1, method), method).toEqual({ method, unjudged: 'too short' });
    }
  });

  it('says why it does not judge a series that never moves', () => {
    const level = ready(series('level', new Array<number>(60).fill(9)));
    expect(judge(level, LAST, 'farrington')).toHaveProperty('limit');
    // Days of the months differ, so daily means do: the calm stretch is never quite level.
    expect(judge(level, LAST, 'ewma')).toMatchObject({ method: 'ewma', alarm: false });
  });
});
