import { describe, expect, it } from 'vitest';
import { evaluate, type Evaluation } from '../../../../src/lib/evidence/evaluate/evaluate.ts';
import { monthAt, monthsBetween } from '../../../../src/lib/evidence/evaluate/monthly.ts';
import { alonePicture, besidePicture } from '../../../../src/lib/evidence/evaluate/pictures.ts';
import { said } from '../../../../src/lib/evidence/evaluate/spoken.ts';
import { englishEvaluate as words } from '../../../../src/lib/evidence/evaluate/words-en.ts';
import { figureOf } from '../../../gallery/fixtures/evidence.ts';
import { madeUp, question } from './planted.ts';

const planted = { month: 60, factor: 0.7 };
const short = question({ before: 24 });

function found(data = madeUp({ seed: 3, planted }), asked = short): Evaluation {
  const result = evaluate(data, asked);
  if (result.kind === 'refused') throw new Error(result.refusal.kind);
  return result;
}

describe('months', () => {
  it('are counted over the turn of the year', () => {
    expect(monthAt('2014-01', 13)).toBe('2015-02');
    expect(monthAt('2014-11', 1)).toBe('2014-12');
    expect(monthsBetween('2014-11', '2015-02')).toBe(3);
  });
});

describe('an evaluation', () => {
  it('finds a planted fall near its size, with all guards holding', () => {
    const { facts, verdict } = found();
    expect(verdict).toEqual({ kind: 'consistent', failed: [] });
    expect(facts.relative?.low).toBeLessThan(-30);
    expect(facts.relative?.high).toBeGreaterThan(-30);
  });

  it('gives the same answer to the same question', () => {
    expect(found()).toEqual(found());
  });

  it('names the month where the person says nothing of what changed', () => {
    const { verdict } = said(
      madeUp({ seed: 3, planted }),
      found(madeUp({ seed: 3, planted }), { ...short, what: ' ' }),
    );
    expect(verdict).toContain('an effect of the change of January 2015');
  });

  it('sees a change of recording inside the window, and none outside of it', () => {
    const data = madeUp({ seed: 3, planted });
    const at = (month: string) => found({ ...data, breaks: [{ month, what: 'New rules.' }] }).verdict;
    expect(at('2014-06')).toEqual({ kind: 'refused', failed: ['recording'] });
    expect(at('2015-12').failed).toEqual(['recording']);
    expect(at('2013-01').failed).toEqual([]);
    expect(at('2016-01').failed).toEqual([]);
  });

  it('leaves the ring out of the comparison, and fails where the ring rose', () => {
    const data = madeUp({ seed: 3, planted });
    const areas = data.areas.map((area) =>
      area.id === 'A-5'
        ? {
            ...area,
            values: area.values.map((value, t) => (t >= 60 ? Math.round((value ?? 0) * 1.6) : value)),
          }
        : area,
    );
    const { cut, verdict, facts } = found({ ...data, areas }, { ...short, ring: ['A-5'] });
    expect(cut.comparison.map(({ id }) => id)).not.toContain('A-5');
    expect(cut.left).toContainEqual({ name: 'Area 5', why: 'ring' });
    expect(facts.ring?.moved).toBe('rose');
    expect(verdict).toEqual({ kind: 'refused', failed: ['displacement'] });
  });

  it('takes the places that lie next to it as the ring where the question names none', () => {
    const data = madeUp({ seed: 3, planted });
    const [first, ...others] = data.areas;
    if (!first) throw new Error('no area');
    const near = { ...data, areas: [{ ...first, neighbours: ['A-1', 'A-2'] }, ...others] };
    expect(found(near).facts.ring?.names).toEqual(['Area 1', 'Area 2']);
    expect(found(near, { ...short, ring: [] }).facts.ring).toBeNull();
  });

  it('never tries a date whose window reaches over the change', () => {
    const { facts } = found();
    const tried = facts.placebo?.dates.map(({ month }) => monthsBetween('2010-01', month)) ?? [];
    expect(tried.length).toBeGreaterThan(0);
    expect(tried.filter((at) => at + 12 > 60 && at - 24 < 60)).toEqual([]);
  });

  it('leaves small places and places with missing months out, and tells', () => {
    const data = madeUp({ seed: 3, planted });
    const areas = data.areas.map((area, index) => ({
      ...area,
      values: area.values.map((value, t) => (index === 7 ? t % 2 : index === 8 && t === 50 ? null : value)),
    }));
    const { cut } = found({ ...data, areas });
    expect(cut.left).toEqual([
      { name: 'Area 7', why: 'small' },
      { name: 'Area 8', why: 'missing' },
    ]);
    expect(words.left(cut.left).join(' ')).toContain('Area 7');
  });

  it('draws the place beside its comparison and by itself, with the same months', () => {
    const data = madeUp({ seed: 3, planted });
    const one = found(data);
    for (const answer of [besidePicture(data, one, ''), alonePicture(data, one, '')]) {
      if (!answer) throw new Error('no picture');
      const figure = figureOf(answer);
      expect(figure.rows.filter(({ group }) => group === 'observed').map(({ period }) => period)).toEqual(
        one.cut.months,
      );
      expect(figure.title).toMatch(
        /^After the made-up rule, the number of made-up thefts in Area 0 was .* lower/,
      );
    }
  });
});

describe('what cannot be computed is refused with its reason', () => {
  const data = madeUp({ seed: 1 });
  const constant = (value: number) => ({
    ...data,
    areas: data.areas.map((area, index) =>
      index ? area : { ...area, values: area.values.map(() => value) },
    ),
  });
  const cases = {
    'a place that is not there': [data, question({ area: 'B-1' }), 'no-area'],
    'a series too short before': [data, question({ month: '2011-01' }), 'short'],
    'a series too short after': [data, question({ month: '2019-07' }), 'short'],
    'a month before the series': [data, question({ month: '1999-01' }), 'short'],
    'no records at all': [constant(0), question(), 'no-records'],
    'the same number every month': [constant(7), question(), 'same'],
    'a missing month': [
      {
        ...data,
        areas: data.areas.map((area) => ({
          ...area,
          values: area.values.map((v, t) => (t === 40 ? null : v)),
        })),
      },
      question(),
      'missing',
    ],
  } as const;
  for (const [what, [counts, asked, kind]] of Object.entries(cases)) {
    it(what, () => {
      const result = evaluate(counts, asked);
      if (result.kind !== 'refused') throw new Error('was computed');
      expect(result.refusal.kind).toBe(kind);
      const { reason, help } = words.refusal(result.refusal);
      expect(reason).toMatch(/^(This cannot be computed because|There is no place)/);
      expect(help).toMatch(/\.$/);
    });
  }

  it('a place without others to compare with is shown by itself, and nothing is concluded', () => {
    const { verdict, beside, alone } = found(data, question({ before: 24, against: [] }));
    expect(beside).toBeNull();
    expect(alone).not.toBeNull();
    expect(verdict.kind).toBe('refused');
    expect(verdict.failed).toContain('comparisons');
    const { verdict: sentence } = said(data, found(data, question({ before: 24, against: [] })));
    expect(sentence).toMatch(/cannot be held against other places\..*: there is no place to compare with\.$/);
  });

  it('a place with a month that never has a record is still looked at', () => {
    const areas = data.areas.map((area) => ({
      ...area,
      values: area.values.map((value, t) => (t % 12 === 6 && area.id === 'A-0' ? 0 : value)),
    }));
    const result = found({ ...data, areas }, question({ before: 24 }));
    expect(result.count).toBeNull();
    expect(words.countModel(null)).toContain('could not be fitted');
  });
});

describe('over many made-up series', () => {
  const share = (factor: number, carry: number, shock: number) => {
    const runs = Array.from({ length: 60 }, (_, index) => {
      const plan = factor === 1 ? null : { month: 60, factor };
      return found(madeUp({ seed: index + 1, carry, shock, planted: plan })).verdict.kind;
    });
    return runs.filter((kind) => kind === 'consistent').length / runs.length;
  };

  // In 200 runs of each kind of chance, 1 to 3 % were wrong claims; three in 60 is what 5 % would give.
  it('speaks of an effect where nothing was done in at most 5 % of them', () => {
    expect(share(1, 0, 0.05)).toBeLessThanOrEqual(0.05);
    expect(share(1, 0.4, 0.1)).toBeLessThanOrEqual(0.05);
    expect(share(1, 0.8, 0.15)).toBeLessThanOrEqual(0.05);
  });

  it('finds a fall by 30 % in at least 70 % of them where shocks last little', () => {
    expect(share(0.7, 0.4, 0.1)).toBeGreaterThanOrEqual(0.7);
  });
});
