import { formatNumber, formatPercent } from '../../i18n/format.ts';
import {
  AGE,
  BROKEN,
  COVERAGE,
  LEAST_COUNTRIES,
  NATURES,
  SAMPLE,
  UNCLEAR,
  WIDTH,
  type Rule,
} from '../grade-rules.ts';
import type { Grade } from '../grounds.ts';

/** A rule of the grade in words: what is looked at, and what each grade asks; null where it never gives that grade. */
export interface GradeRow {
  id: Rule['id'];
  looksAt: string;
  grades: Record<Grade, string | null>;
}

const percent = (share: number): string => formatPercent(share, 'en');
const whole = (value: number): string => formatNumber(value, 0, 'en');
const natures = (grade: Grade): string =>
  NATURES.filter(([, allowed]) => allowed === grade)
    .map(([nature]) => nature)
    .join(', ');

/** The rule table of the grade as a reader sees it. Thresholds come from the rules themselves. */
export const GRADE_TABLE: readonly GradeRow[] = [
  {
    id: 'nature',
    looksAt: 'How the numbers came about; of two measures, the weaker',
    grades: {
      strong: natures('strong'),
      moderate: natures('moderate'),
      limited: natures('limited'),
      none: null,
    },
  },
  {
    id: 'comparability',
    looksAt: 'Records of police and courts (intentional homicide apart)',
    grades: {
      strong: null,
      moderate: 'each country against itself',
      limited: 'countries against each other',
      none: null,
    },
  },
  {
    id: 'proxy',
    looksAt: 'Whether the measure stands in for what is asked',
    grades: { strong: null, moderate: 'it stands in', limited: null, none: null },
  },
  {
    id: 'sample',
    looksAt: 'People asked, in the middle country (surveys)',
    grades: {
      strong: `${whole(SAMPLE.strong)} or more`,
      moderate: `${whole(SAMPLE.moderate)} or more, or not told`,
      limited: `${whole(SAMPLE.limited)} or more`,
      none: `under ${whole(SAMPLE.limited)}`,
    },
  },
  {
    id: 'coverage',
    looksAt:
      'Countries that it rests on, of those that the widest measure here reaches (not asked of a place’s own number in a brief)',
    grades: {
      strong: `${percent(COVERAGE.strong)} or more`,
      moderate: `${percent(COVERAGE.moderate)} or more, or one region or country only`,
      limited: 'fewer',
      none: `under ${LEAST_COUNTRIES} countries`,
    },
  },
  {
    id: 'clarity',
    looksAt: 'Countries in which nothing clear can be said',
    grades: {
      strong: `up to ${percent(UNCLEAR.strong)}`,
      moderate: `up to ${percent(UNCLEAR.moderate)}`,
      limited: 'more',
      none: null,
    },
  },
  {
    id: 'interval',
    looksAt: 'The interval of a correlation (at most 2 wide), or of a majority',
    grades: {
      strong: `up to ${WIDTH.strong} wide`,
      moderate: `up to ${WIDTH.moderate} wide`,
      limited: 'wider',
      none: 'it includes no link, or a draw',
    },
  },
  {
    id: 'ecology',
    looksAt: 'A link between two measures over countries',
    grades: { strong: null, moderate: 'every such link', limited: null, none: null },
  },
  {
    id: 'recency',
    looksAt: 'The middle year of the values, before the newest year of most data here',
    grades: {
      strong: `up to ${AGE.strong} years`,
      moderate: `up to ${AGE.moderate} years`,
      limited: 'older',
      none: null,
    },
  },
  {
    id: 'breaks',
    looksAt: 'Countries left out: a break in the series, or years too far apart',
    grades: {
      strong: `up to ${percent(BROKEN.strong)}`,
      moderate: `up to ${percent(BROKEN.moderate)}`,
      limited: 'more',
      none: null,
    },
  },
];
