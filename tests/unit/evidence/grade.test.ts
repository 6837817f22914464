import { describe, expect, it } from 'vitest';
import { grade } from '../../../src/lib/evidence/grade.ts';
import { GRADES, type Grade, type Grounds } from '../../../src/lib/evidence/grounds.ts';

/** The best that a claim can stand on; each case takes one thing away. */
const BEST: Grounds = {
  natures: ['counted'],
  proxy: false,
  recorded: false,
  across: false,
  sample: null,
  countries: 150,
  world: 200,
  unclear: 0,
  width: null,
  draw: false,
  year: 2022,
  now: 2026,
  broken: 0,
};

const SURVEY: Partial<Grounds> = { natures: ['surveyed'], sample: 1200 };

const CASES: [what: string, taken: Partial<Grounds>, expected: Grade, rule: string][] = [
  ['counted cases in most countries', {}, 'strong', 'nature'],
  ['a survey of 1,200 people', SURVEY, 'strong', 'sample'],
  ['a survey of 1,000 people', { ...SURVEY, sample: 1000 }, 'strong', 'sample'],
  ['a survey of 999 people', { ...SURVEY, sample: 999 }, 'moderate', 'sample'],
  ['a survey of 400 people', { ...SURVEY, sample: 400 }, 'moderate', 'sample'],
  ['a survey of 399 people', { ...SURVEY, sample: 399 }, 'limited', 'sample'],
  ['a survey of 90 people', { ...SURVEY, sample: 90 }, 'none', 'sample'],
  ['a survey of unknown size', { ...SURVEY, sample: null }, 'moderate', 'sample'],
  ['a sample size beside counted cases', { sample: 50 }, 'strong', 'nature'],
  ['a model', { natures: ['modelled'] }, 'moderate', 'nature'],
  ['estimates', { natures: ['estimated'] }, 'moderate', 'nature'],
  ["experts' scores", { natures: ['expert-scored'] }, 'limited', 'nature'],
  ['counts against scores', { natures: ['counted', 'expert-scored'] }, 'limited', 'nature'],
  ['counts against a model', { natures: ['counted', 'modelled'] }, 'moderate', 'nature'],
  ['police records of one country over time', { recorded: true }, 'moderate', 'comparability'],
  ['police records across countries', { recorded: true, across: true }, 'limited', 'comparability'],
  ['other counts across countries', { across: true }, 'strong', 'nature'],
  ['a stand-in for the official measure', { proxy: true }, 'moderate', 'proxy'],
  ['half of the countries', { countries: 100 }, 'strong', 'coverage'],
  ['just under half of the countries', { countries: 99 }, 'moderate', 'coverage'],
  ['a quarter of the countries', { countries: 50 }, 'moderate', 'coverage'],
  ['under a quarter of the countries', { countries: 49 }, 'limited', 'coverage'],
  ['ten countries', { countries: 10 }, 'limited', 'coverage'],
  ['nine countries', { countries: 9 }, 'none', 'coverage'],
  ['one region', { countries: null }, 'moderate', 'coverage'],
  ['a quarter unclear', { unclear: 0.25 }, 'strong', 'clarity'],
  ['a third unclear', { unclear: 0.33 }, 'moderate', 'clarity'],
  ['most unclear', { unclear: 0.6 }, 'limited', 'clarity'],
  ['a draw', { draw: true }, 'none', 'interval'],
  ['a correlation with a narrow interval', { width: 0.2 }, 'moderate', 'ecology'],
  ['a correlation with a wide interval', { width: 0.6 }, 'limited', 'interval'],
  ['values of five years ago', { year: 2021 }, 'strong', 'recency'],
  ['values of six years ago', { year: 2020 }, 'moderate', 'recency'],
  ['values of eleven years ago', { year: 2015 }, 'limited', 'recency'],
  ['a tenth left out by breaks', { broken: 0.1 }, 'strong', 'breaks'],
  ['a fifth left out by breaks', { broken: 0.2 }, 'moderate', 'breaks'],
  ['half left out by breaks', { broken: 0.5 }, 'limited', 'breaks'],
];

describe('the grade of a claim', () => {
  it.each(CASES)('on %s', (_, taken, expected, rule) => {
    const graded = grade({ ...BEST, ...taken });
    expect(graded.grade).toBe(expected);
    const reason = graded.reasons.find((one) => one.rule === rule);
    expect(reason?.grade).toBe(expected);
    expect(reason?.sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('is the lowest that any rule allows, and what holds it down is said first', () => {
    const { grade: level, reasons } = grade({ ...BEST, proxy: true, year: 2000, unclear: 0.3 });
    expect(level).toBe('limited');
    expect(reasons.map((reason) => reason.rule).slice(0, 1)).toEqual(['recency']);
    const ranks = reasons.map((reason) => GRADES.indexOf(reason.grade));
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it('never rises when one thing gets worse', () => {
    const worse: ((grounds: Grounds) => Partial<Grounds>)[] = [
      ({ natures }) => ({ natures: [...natures, 'expert-scored'] }),
      ({ sample }) => ({ sample: sample === null ? null : sample / 3 }),
      () => ({ proxy: true }),
      () => ({ recorded: true, across: true }),
      ({ countries }) => ({ countries: countries === null ? null : Math.floor(countries / 4) }),
      ({ unclear }) => ({ unclear: Math.min(1, unclear + 0.3) }),
      () => ({ draw: true }),
      ({ year }) => ({ year: year - 20 }),
      ({ broken }) => ({ broken: Math.min(1, broken + 0.5) }),
    ];
    for (const [, taken] of CASES) {
      const grounds = { ...BEST, ...taken };
      const before = GRADES.indexOf(grade(grounds).grade);
      for (const one of worse) {
        const after = grade({ ...grounds, ...one(grounds) }).grade;
        expect(GRADES.indexOf(after)).toBeGreaterThanOrEqual(before);
      }
    }
  });
});
