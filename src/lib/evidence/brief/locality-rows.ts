import { monthName } from '../../figures/linked/bin-names.ts';
import type { Row } from '../../figures/frame.ts';
import { type Grain, type PeriodValue, yearly } from '../beside/yearly.ts';
import { monthsBetween } from '../evaluate/monthly.ts';
import { localityWords as words } from './speech.ts';

const YEAR = 12;
/** As many events a part as make concentration more than chance. */
const LEAST_A_PART = 10;
/** Years that are put together at most until there are enough events. */
const MOST_YEARS = 10;

function row(area: string, year: number, period: string, value: number): Row {
  return { area, period, year, grp: 'total', value, low: null, high: null, n: null, flag: null, source: '' };
}

/**
 * The yearly numbers of a measure: whole years only. Where no calendar year is whole but months were measured, one number
 * for the longest run of months, twelve at most, named as such.
 *
 * @param kind of the unit: counts are added up, everything else is averaged
 */
export function yearRows(
  area: string,
  values: readonly PeriodValue[],
  grain: Grain,
  kind: string,
): { rows: Row[]; window: boolean } {
  const years = yearly(values, grain, kind);
  if (years.size) {
    const period = (year: number) =>
      grain === 'financial-year'
        ? (values.find((one) => Number(one.period.slice(0, 4)) === year)?.period ?? String(year))
        : String(year);
    return {
      rows: [...years].map(([year, value]) => row(area, year, period(year), value)),
      window: false,
    };
  }
  const run = grain === 'month' ? longestRun(values) : [];
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return { rows: [], window: false };
  const sum = run.reduce((total, { value }) => total + (value ?? 0), 0);
  const period = words().months(monthName(first.period), monthName(last.period), run.length);
  const value = kind === 'count' ? sum : sum / run.length;
  return { rows: [row(area, Number(last.period.slice(0, 4)), period, value)], window: true };
}

/** The longest run of months in a row with a value, twelve at most; the latest of equals. */
function longestRun(values: readonly PeriodValue[]): PeriodValue[] {
  const known = values.filter(({ value }) => value !== null).sort((a, b) => (a.period < b.period ? -1 : 1));
  let best: PeriodValue[] = [];
  let run: PeriodValue[] = [];
  for (const one of known) {
    const before = run.at(-1);
    const next = before !== undefined && monthsBetween(before.period, one.period) === 1;
    run = next ? [...run, one].slice(-YEAR) : [one];
    if (run.length >= best.length) best = run;
  }
  return best;
}

/** In how few parts of a place half of all events lie. */
export interface Half {
  /** Percent of the parts. */
  share: number;
  held: number;
  of: number;
  from: Row;
  to: Row;
}

/**
 * The smallest number of parts that together hold half of all events, over the last year or as many years as give ten events
 * a part; fewer would look concentrated by chance.
 *
 * @param parts yearly rows of each part of the place, counts
 * @param since years before it do not compare
 * @returns null where there are too few events or parts
 */
export function halfOf(parts: readonly (readonly Row[])[], since: number): Half | null {
  const known = parts.filter((rows) => rows.length > 0);
  const all = [...new Set(known.flatMap((rows) => rows.map(({ year }) => year)))]
    .filter((year) => year >= since)
    .sort((a, b) => b - a)
    .slice(0, MOST_YEARS);
  const end = known.flatMap((rows) => rows).find(({ year }) => year === all[0]);
  for (let years = 1; years <= all.length; years++) {
    const taken = new Set(all.slice(0, years));
    const counts = known.map((rows) =>
      rows.reduce((sum, { year, value }) => sum + (taken.has(year) ? (value ?? 0) : 0), 0),
    );
    const total = counts.reduce((sum, one) => sum + one, 0);
    const start = known.flatMap((rows) => rows).find(({ year }) => year === all[years - 1]);
    if (total < LEAST_A_PART * counts.length || !start || !end) continue;
    let [held, sum] = [0, 0];
    for (const one of counts.sort((a, b) => b - a)) {
      if (sum * 2 >= total) break;
      sum += one;
      held += 1;
    }
    return { share: (100 * held) / counts.length, held, of: counts.length, from: start, to: end };
  }
  return null;
}
