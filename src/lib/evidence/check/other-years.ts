import type { Row } from '../../figures/frame.ts';
import type { Around, Outcome, Word } from './outcome.ts';
import type { Period, Understood } from './understood.ts';
import { verdict } from './verdict.ts';

/** How far the years of a claim are moved to see whether its verdict hangs on them. */
export const SHIFT = 3;

/** What a claim comes to with other years near those that it names. */
export interface OtherYears {
  /** Other choices of years that allow a verdict. */
  looked: number;
  /** Those among them that turn the verdict round, the nearest first. */
  turned: { period: Period; outcome: Outcome }[];
}

const OPPOSITE: Partial<Record<Word, Word>> = { supported: 'not supported', 'not supported': 'supported' };

/** The years of a claim, each moved by up to three. */
function moved(period: Period): Period[] {
  const steps = Array.from({ length: SHIFT }, (_, index) => index + 1).flatMap((step) => [step, -step]);
  switch (period.kind) {
    case 'in':
      return steps.map((step) => ({ ...period, year: period.year + step }));
    case 'since':
      return steps.map((step) => ({ ...period, from: period.from + step }));
    case 'between':
      return steps
        .flatMap((step) => [
          { ...period, from: period.from + step },
          { ...period, to: period.to + step },
        ])
        .filter(({ from, to }) => from < to);
    case 'last':
      return steps
        .map((step) => ({ ...period, years: period.years + step }))
        .filter(({ years }) => years > 0);
    case 'none':
      return [];
  }
}

/**
 * Whether the years make the claim: its verdict with each year moved by up to three, one at a time.
 *
 * @param rows as for `verdict`
 * @param decided what the claim comes to as it stands
 * @example otherYears(claim, rows, 'supported', around).turned // those with which it is not supported
 */
export function otherYears(
  claim: Understood,
  rows: readonly Row[],
  decided: Word,
  around: Around,
): OtherYears {
  // A rank takes other rows for other years.
  if (claim.comparison?.kind === 'rank') return { looked: 0, turned: [] };
  const tried = moved(claim.period)
    .map((period) => ({ period, outcome: verdict({ ...claim, period }, rows, around) }))
    .filter(({ outcome }) => outcome.verdict !== 'cannot be checked');
  return {
    looked: tried.length,
    turned: tried.filter(({ outcome }) => outcome.verdict === OPPOSITE[decided]),
  };
}
