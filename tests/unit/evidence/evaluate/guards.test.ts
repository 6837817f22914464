import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../src/lib/evidence/evaluate/facts.ts';
import {
  GUARDS,
  judged,
  verdictOf,
  type GuardId,
  type Status,
} from '../../../../src/lib/evidence/evaluate/guards.ts';
import { englishEvaluate as words } from '../../../../src/lib/evidence/evaluate/words-en.ts';

const estimate = (value: number, half: number, p: number) => ({
  ...{ estimate: value, standardError: half / 2.6, low: value - half, high: value + half, p },
});
const dates = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    month: `2015-${String((index % 12) + 1).padStart(2, '0')}`,
    effect: 1,
  }));

/** Facts of which every guard holds. */
const good: Facts = {
  before: 36,
  after: 12,
  level: 60,
  smallest: { name: 'Small Town', level: 12 },
  breaks: [],
  comparisons: 12,
  effect: estimate(-20, 8, 0.0004),
  relative: { estimate: -21, low: -30, high: -12 },
  preTrend: estimate(0.1, 0.5, 0.6),
  alone: estimate(-12, 9, 0.01),
  placebo: { dates: dates(40), asFar: 1 },
  ring: { names: ['Next Door'], effect: estimate(-2, 8, 0.5), moved: 'unclear' },
};

const TABLE: [GuardId, string, Partial<Facts>, Status][] = [
  ['length', '24 months before and 12 after', { before: 24, after: 12 }, 'pass'],
  ['length', 'a month too few before', { before: 23 }, 'fail'],
  ['length', 'a month too few after', { after: 11 }, 'fail'],
  ['counts', 'ten records a month', { level: 10 }, 'pass'],
  ['counts', 'fewer than ten records a month', { level: 9.9 }, 'fail'],
  ['counts', 'a place of comparison with fewer than ten', { smallest: { name: 'B', level: 9.9 } }, 'fail'],
  ['recording', 'no change of recording', {}, 'pass'],
  ['recording', 'a change of recording', { breaks: [{ month: '2016-01', what: 'New form.' }] }, 'fail'],
  ['comparisons', 'five places', { comparisons: 5 }, 'pass'],
  ['comparisons', 'four places', { comparisons: 4 }, 'fail'],
  ['pre-trend', 'a p-value of 0.1', { preTrend: estimate(1, 1, 0.1) }, 'pass'],
  ['pre-trend', 'a p-value just below 0.1', { preTrend: estimate(1, 1, 0.099) }, 'fail'],
  ['pre-trend', 'a pre-trend that cannot be told', { preTrend: null }, 'fail'],
  ['clear', 'an interval that excludes none', { effect: estimate(9, 8, 0.005) }, 'pass'],
  ['clear', 'an interval that holds none', { effect: estimate(7, 8, 0.02) }, 'fail'],
  ['clear', 'no effect at all to be told', { effect: null }, 'fail'],
  ['placebo', 'one of twenty dates as far', { placebo: { dates: dates(20), asFar: 1 } }, 'pass'],
  ['placebo', 'two of twenty dates as far', { placebo: { dates: dates(20), asFar: 2 } }, 'fail'],
  ['placebo', 'nineteen dates', { placebo: { dates: dates(19), asFar: 0 } }, 'fail'],
  ['agreement', 'its own path the other way', { alone: estimate(3, 9, 0.4) }, 'fail'],
  ['agreement', 'no path of its own', { alone: null }, 'fail'],
  ['displacement', 'no ring', { ring: null }, 'not-looked'],
  [
    'displacement',
    'a ring that rose',
    { ring: { names: ['B'], effect: estimate(9, 4, 0.001), moved: 'rose' } },
    'fail',
  ],
  [
    'displacement',
    'a ring that fell too',
    { ring: { names: ['B'], effect: estimate(-9, 4, 0.001), moved: 'fell' } },
    'pass',
  ],
];

describe('the guards', () => {
  for (const [id, what, over, status] of TABLE) {
    it(`${id}: ${what} is “${status}”`, () => {
      expect(judged({ ...good, ...over }).find((guard) => guard.id === id)?.status).toBe(status);
    });
  }

  it('are all in the table', () => {
    expect([...new Set(TABLE.map(([id]) => id))]).toEqual(GUARDS.map(({ id }) => id));
  });

  it('give a name, what was found and what it means to fail, whatever the facts', () => {
    const empty: Facts = {
      ...{ before: 12, after: 12, level: 1, smallest: null, breaks: [], comparisons: 0 },
      ...{ effect: null, relative: null, preTrend: null, alone: null, placebo: null, ring: null },
    };
    for (const facts of [good, empty, ...TABLE.map(([, , over]) => ({ ...good, ...over }))]) {
      for (const { id } of GUARDS) {
        const { name, found, fails } = words.guard[id];
        expect(name).not.toBe('');
        expect(found(facts), id).toMatch(/\.$/);
        expect(fails(facts), id).toMatch(/^[^.]*(\d\.\d[^.]*)*$/);
        expect(`${found(facts)} ${fails(facts)}`, id).not.toMatch(/undefined|NaN|null/);
      }
    }
  });
});

/** Words that say that one thing made another. */
export const CAUSAL =
  /\b(caus|effect|impact|consistent|due to|led to|because of|thanks to|result|work(s|ed)\b|success|achiev|reduc|prevent|attribut|credit)/i;

describe('the sentence', () => {
  const spoken = {
    ...{
      subject: 'number of thefts',
      place: 'Somewhere',
      month: 'May 2015',
      what: 'the new lamps',
      after: 12,
    },
  };
  const say = (facts: Facts) => {
    const guards = judged(facts);
    const verdict = verdictOf(guards);
    const reasons = verdict.failed.map((id) => words.guard[id].fails(facts));
    return {
      kind: verdict.kind,
      text: words.verdict({ spoken, facts, verdict, reasons, guards: guards.length }),
    };
  };

  it('speaks of an effect only where every guard holds, and then as no proof', () => {
    const { kind, text } = say(good);
    expect(kind).toBe('consistent');
    expect(text).toContain('All 9 guards hold, so this is consistent with an effect of the new lamps.');
    expect(text).toContain('It is no proof of one');
  });

  it('says that places nearby were not looked at where none were given', () => {
    expect(say({ ...good, ring: null }).text).toMatch(
      /All 8 guards that could be looked at hold.*not looked at\.$/,
    );
  });

  for (const [id, what, over, status] of TABLE.filter(([, , , one]) => one === 'fail')) {
    it(`has no causal word where ${id} ends with “${status}” (${what}), and names what fails`, () => {
      const { kind, text } = say({ ...good, ...over });
      expect(kind).not.toBe('consistent');
      expect(text).not.toMatch(CAUSAL);
      if (kind === 'refused') expect(text).toContain(words.guard[id].fails({ ...good, ...over }));
    });
  }

  it('calls a small difference unclear, not absent', () => {
    const { kind, text } = say({
      ...good,
      effect: estimate(-4, 8, 0.2),
      relative: { estimate: -4, low: -12, high: 4 },
    });
    expect(kind).toBe('unclear');
    expect(text).toContain('no proof that nothing changed');
  });
});
