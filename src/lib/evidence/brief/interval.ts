import { baseOf } from '../../catalogue/base-of.ts';
import type { Row, Topic } from '../../figures/frame.ts';
import { withInterval } from '../../figures/intervals.ts';
import { poissonInterval } from '../../stats/poisson.ts';

const BASE = 100_000;
/** A count above this times its own interval is no longer moved by chance that anybody could see. */
const LARGEST = 10_000_000;

/** Victims by country are counted one by one; persons held or officers are a stock, and deaths of war come many at once. */
function countsCases({ indicator: { nature, unit, sdg }, dataset }: Topic): boolean {
  return (
    nature === 'counted' &&
    unit.kind === 'rate' &&
    baseOf(unit) === BASE &&
    (sdg === '16.1.1' ||
      sdg === '16.2.2' ||
      /^unodc-cts-(violent|economic|2017)$|^eurostat-crime$/.test(dataset.id))
  );
}

/**
 * The cases behind a rate: as the source gives them, else worked out from the rate and the people living there.
 *
 * @param people living there in the year of the row; null where unknown
 * @returns a whole number; null where the measure counts no cases, or too little is known
 */
export function casesOf(row: Row, topic: Topic, people: number | null): number | null {
  if (row.n !== null) return topic.indicator.nature === 'counted' ? Math.round(row.n) : null;
  if (!countsCases(topic) || row.value === null || people === null || row.grp !== 'total') return null;
  return Math.round((row.value * people) / BASE);
}

/**
 * The row with the interval that is known or can be computed: the publisher's; Wilson's for surveys that say how many were asked;
 * Poisson's for cases that were counted one by one. Its `n` holds the cases where they could be worked out.
 */
export function sureRow(raw: Row, topic: Topic, people: number | null): Row {
  const row = withInterval(raw, topic);
  const cases = casesOf(raw, topic, people);
  if (row.low !== null || row.high !== null || row.value === null || cases === null) return row;
  if (!countsCases(topic) || cases > LARGEST) return { ...row, n: row.n ?? cases };
  // Without a case there is no scale to read off the row itself.
  const scale = cases > 0 && row.value > 0 ? row.value / cases : people ? BASE / people : null;
  if (scale === null) return row;
  const { low, high } = poissonInterval(cases);
  return { ...row, low: low * scale, high: high * scale, n: cases };
}
