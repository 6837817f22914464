import { formatNumber, formatPercent, formatYear } from '../i18n/format.ts';
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
  judge: (grounds: Grounds) => Judgement | null;
}

const percent = (share: number): string => formatPercent(share, 'en');
const count = (value: number): string => formatNumber(value, 0, 'en');

/** What each way of making numbers allows at most. Of two, the weaker decides. */
export const NATURES: [Nature, Grade, string][] = [
  ['expert-scored', 'limited', 'The numbers are scores by experts, not measurements.'],
  ['modelled', 'moderate', 'A statistical model made the numbers from other sources.'],
  ['estimated', 'moderate', 'The numbers are estimates, in part filled in.'],
  ['surveyed', 'strong', 'People were asked, in surveys.'],
  ['counted', 'strong', 'Cases were counted.'],
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
    judge: ({ natures }) => {
      const found = NATURES.find(([nature]) => natures.includes(nature));
      return found ? { grade: found[1], sentence: found[2] } : null;
    },
  },
  {
    id: 'comparability',
    judge: ({ recorded, across }) => {
      if (!recorded) return null;
      const sentence = 'Records of offences also measure what people report and what officers write down';
      return across
        ? { grade: 'limited', sentence: `${sentence}; countries do not compare.` }
        : { grade: 'moderate', sentence: `${sentence}; each place is held against itself only.` };
    },
  },
  {
    id: 'proxy',
    judge: ({ proxy }) =>
      proxy
        ? {
            grade: 'moderate',
            sentence: 'The measure stands in for what the question asks; it is not the official one.',
          }
        : null,
  },
  {
    id: 'sample',
    judge: ({ natures, sample, own }) => {
      if (!natures.includes('surveyed')) return null;
      if (sample === null) {
        return { grade: 'moderate', sentence: 'The source does not say how many people were asked.' };
      }
      const sentence = own
        ? `${count(sample)} people were asked.`
        : `In the middle country ${count(sample)} people were asked.`;
      return { grade: sample < SAMPLE.limited ? 'none' : atLeast(sample, SAMPLE), sentence };
    },
  },
  {
    id: 'coverage',
    judge: ({ countries, world, own }) => {
      if (own) return null;
      if (countries === null) {
        return { grade: 'moderate', sentence: 'There are numbers for one region, country or city only.' };
      }
      const sentence = `It rests on ${count(countries)} of ${count(world)} countries and territories.`;
      return { grade: countries < LEAST_COUNTRIES ? 'none' : atLeast(countries / world, COVERAGE), sentence };
    },
  },
  {
    id: 'clarity',
    judge: ({ countries, unclear }) => {
      if (countries === null || unclear === 0) return null;
      return {
        grade: atMost(unclear, UNCLEAR),
        sentence: `In ${percent(unclear)} of the countries nothing clear can be said.`,
      };
    },
  },
  {
    id: 'interval',
    judge: ({ draw, width }) => {
      if (draw)
        return { grade: 'none', sentence: 'The interval includes a draw: neither side can be claimed.' };
      if (width === null) return null;
      const sentence = `The interval of the correlation is ${formatNumber(width, 2, 'en')} wide, of at most 2.`;
      return { grade: atMost(width, WIDTH), sentence };
    },
  },
  {
    id: 'ecology',
    judge: ({ width }) =>
      width === null
        ? null
        : {
            grade: 'moderate',
            sentence:
              'Countries differ in many other ways, and a link between countries need not hold between people.',
          },
  },
  {
    id: 'recency',
    judge: ({ year, now, own }) => ({
      grade: atMost(now - year, AGE),
      sentence: `The ${own ? 'latest' : 'middle'} value is from ${formatYear(year, 'en')}; the newest data here are from ${formatYear(now, 'en')}.`,
    }),
  },
  {
    id: 'breaks',
    judge: ({ broken }) =>
      broken === 0
        ? null
        : {
            grade: atMost(broken, BROKEN),
            sentence: `Left out are ${percent(broken)} of the countries: a break in the series, or years too far apart.`,
          },
  },
];
