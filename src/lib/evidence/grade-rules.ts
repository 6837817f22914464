import { formatNumber, formatPercent, formatYear } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import * as m from '../i18n/messages/grading.js';
import type { Nature } from '../catalogue/dataset.ts';
import type { Grade, Grounds } from './grounds.ts';

type Judgement = { grade: Grade; sentence: string };

/** One thing that makes a claim more or less sure. Null where it does not arise. */
export interface Rule {
  id:
    | 'nature'
    | 'comparability'
    | 'proxy'
    | 'sample'
    | 'coverage'
    | 'clarity'
    | 'interval'
    | 'recency'
    | 'ecology'
    | 'breaks';
  judge: (grounds: Grounds, language: Language) => Judgement | null;
}

/** What each way of making numbers allows at most. Of two, the weaker decides. */
export const NATURES: [Nature, Grade][] = [
  ['expert-scored', 'limited'],
  ['modelled', 'moderate'],
  ['estimated', 'moderate'],
  ['surveyed', 'strong'],
  ['counted', 'strong'],
];

/** Thresholds: the least, or greatest, value that a grade still allows. */
export const SAMPLE = { strong: 1000, moderate: 400, limited: 100 };
export const COVERAGE = { strong: 0.5, moderate: 0.25 };
export const LEAST_COUNTRIES = 10;
export const UNCLEAR = { strong: 0.25, moderate: 0.5 };
export const WIDTH = { strong: 0.3, moderate: 0.5 };
export const AGE = { strong: 5, moderate: 10 };
export const BROKEN = { strong: 0.1, moderate: 0.4 };

const atLeast = (value: number, { strong, moderate }: { strong: number; moderate: number }): Grade =>
  value >= strong ? 'strong' : value >= moderate ? 'moderate' : 'limited';
const atMost = (value: number, { strong, moderate }: { strong: number; moderate: number }): Grade =>
  value <= strong ? 'strong' : value <= moderate ? 'moderate' : 'limited';

/** The rules of the grade, in one table. Each gives the highest grade that it allows; the lowest of all counts. */
export const RULES: Rule[] = [
  {
    id: 'nature',
    judge: ({ natures }, locale) => {
      const found = NATURES.find(([nature]) => natures.includes(nature));
      if (!found) return null;
      const [nature, grade] = found;
      return { grade, sentence: m.rule_nature({ nature }, { locale }) };
    },
  },
  {
    id: 'comparability',
    judge: ({ recorded, across }, locale) => {
      if (!recorded) return null;
      return across
        ? { grade: 'limited', sentence: m.rule_recorded_across({}, { locale }) }
        : { grade: 'moderate', sentence: m.rule_recorded_own({}, { locale }) };
    },
  },
  {
    id: 'proxy',
    judge: ({ proxy }, locale) =>
      proxy ? { grade: 'moderate', sentence: m.rule_proxy({}, { locale }) } : null,
  },
  {
    id: 'sample',
    judge: ({ natures, sample, own }, locale) => {
      if (!natures.includes('surveyed')) return null;
      if (sample === null) return { grade: 'moderate', sentence: m.rule_sample_unknown({}, { locale }) };
      const asked = { count: sample, n: formatNumber(sample, 0, locale) };
      const sentence = own ? m.rule_sample_own(asked, { locale }) : m.rule_sample_middle(asked, { locale });
      return { grade: sample < SAMPLE.limited ? 'none' : atLeast(sample, SAMPLE), sentence };
    },
  },
  {
    id: 'coverage',
    judge: ({ countries, world, own }, locale) => {
      if (own) return null;
      if (countries === null) return { grade: 'moderate', sentence: m.rule_coverage_one({}, { locale }) };
      const [n, all] = [formatNumber(countries, 0, locale), formatNumber(world, 0, locale)];
      const sentence = m.rule_coverage({ count: countries, n, world: all }, { locale });
      return { grade: countries < LEAST_COUNTRIES ? 'none' : atLeast(countries / world, COVERAGE), sentence };
    },
  },
  {
    id: 'clarity',
    judge: ({ countries, unclear }, locale) => {
      if (countries === null || unclear === 0) return null;
      const share = formatPercent(unclear, locale);
      return { grade: atMost(unclear, UNCLEAR), sentence: m.rule_clarity({ share }, { locale }) };
    },
  },
  {
    id: 'interval',
    judge: ({ draw, width }, locale) => {
      if (draw) return { grade: 'none', sentence: m.rule_draw({}, { locale }) };
      if (width === null) return null;
      const sentence = m.rule_width({ width: formatNumber(width, 2, locale) }, { locale });
      return { grade: atMost(width, WIDTH), sentence };
    },
  },
  {
    id: 'ecology',
    judge: ({ width }, locale) =>
      width === null ? null : { grade: 'moderate', sentence: m.rule_ecology({}, { locale }) },
  },
  {
    id: 'recency',
    judge: ({ year, now, own }, locale) => {
      const years = { year: formatYear(year, locale), now: formatYear(now, locale) };
      const sentence = own ? m.rule_recency_own(years, { locale }) : m.rule_recency_middle(years, { locale });
      return { grade: atMost(now - year, AGE), sentence };
    },
  },
  {
    id: 'breaks',
    judge: ({ broken }, locale) => {
      if (broken === 0) return null;
      const sentence = m.rule_breaks({ share: formatPercent(broken, locale) }, { locale });
      return { grade: atMost(broken, BROKEN), sentence };
    },
  },
];
