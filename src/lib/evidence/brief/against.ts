import { overlap } from '../../figures/intervals.ts';
import type { Row } from '../../figures/frame.ts';
import { measureOf } from '../../figures/frame.ts';
import { siblingsOf } from '../counter/siblings.ts';
import { MARGIN, SAME_TIME } from '../counter/other-source.ts';
import type { Area } from '../../catalogue/area.ts';
import type { Change } from './brief.ts';
import { changeOf } from './change-of.ts';
import { candidateOf, type Candidate } from './choose.ts';
import type { BriefData } from './data.ts';
import { words } from './speech.ts';

/** A finding that speaks against an item. */
export interface Against {
  kind: 'value' | 'direction';
  sentence: string;
}

const SIDE: Record<'better' | 'worse' | 'up' | 'down' | 'unclear', number> = {
  better: 1,
  worse: -1,
  up: 1,
  down: -1,
  unclear: 0,
};

/** Whether two values of the same thing and time differ by more than their intervals, or the usual margin, allow. */
function differ(a: Row, b: Row): boolean {
  if (a.value === null || b.value === null) return false;
  if (a.low !== null && a.high !== null && b.low !== null && b.high !== null) return !overlap(a, b);
  return Math.abs(a.value - b.value) > MARGIN * Math.max(Math.abs(a.value), Math.abs(b.value));
}

/** 1: it rose, -1: it fell, 0: nothing clear. */
const way = (change: Change): number =>
  'withheld' in change || SIDE[change.reads] === 0 ? 0 : Math.sign(change.difference);

/** The rows of a measure with every interval that can be known. */
export const sureRows = ({ topic, rows }: Candidate, data: BriefData): Row[] =>
  rows.map((row) => data.sure(row, topic));

/**
 * What other measurements of the same thing say of a place: another value for the same time, or a change the other way.
 * The table of measurements and the margins are those of the counter-evidence.
 */
export function againstItem(
  own: Candidate,
  change: Change,
  area: Area,
  data: BriefData,
): { found: Against[]; looked: number } {
  const found: Against[] = [];
  let looked = 0;
  const mine = sureRows(own, data);
  const latest = mine.at(-1);
  for (const sibling of siblingsOf(own.topic.indicator.id, own.group)) {
    const other = candidateOf(data, sibling.id, sibling.group, area.id);
    if (!other || !latest) continue;
    looked += 1;
    const theirs = sureRows(other, data);
    const near = theirs.filter(({ year }) => Math.abs(year - latest.year) <= SAME_TIME).at(-1);
    if (sibling.sameScale && near && differ(latest, near)) {
      const measure = measureOf(other.topic);
      found.push({ kind: 'value', sentence: words().otherValue({ measure, row: near }) });
      continue;
    }
    const moved = changeOf({ area, topic: other.topic, rows: theirs });
    if ('withheld' in moved || way(moved) === 0 || way(change) === 0) continue;
    const sameTime = 'withheld' in change || Math.abs(moved.to.year - change.to.year) <= SAME_TIME;
    if (sameTime && way(moved) * sibling.sense !== way(change)) {
      found.push({ kind: 'direction', sentence: words().otherWay({ sentence: moved.sentence }) });
    }
  }
  return { found, looked };
}
