import { breaksBetween, comparable } from '../../figures/breaks.ts';
import { changeBetween, smallBase } from '../../figures/change.ts';
import type { Row, Topic } from '../../figures/frame.ts';
import { measureOf } from '../../figures/frame.ts';
import { squareAndAdd } from '../../stats/square-and-add.ts';
import type { Area } from '../../catalogue/area.ts';
import type { Change, Quoted } from './brief.ts';
import { solidHere, unknownBase } from './solid-here.ts';
import { large } from './large.ts';
import { words } from './speech.ts';
import { nameOf } from './name-of.ts';

/** The years before the latest value among which the first one is looked for: the one nearest to the middle counts. */
export const BEFORE = { least: 8, about: 10, most: 12 };
export const quoted = ({ value, low, high, period, year }: Row): Quoted => ({
  value: value ?? 0,
  low,
  high,
  period,
  year,
});

/** The row nearest to ten years before the latest, from eight to twelve; of two equally near the later. */
export function tenBefore(rows: readonly Row[], latest: Row): Row | null {
  let best: Row | null = null;
  for (const row of rows) {
    const age = latest.year - row.year;
    if (!comparable(row) || age < BEFORE.least || age > BEFORE.most) continue;
    const off = Math.abs(age - BEFORE.about);
    if (best === null || off <= Math.abs(latest.year - best.year - BEFORE.about)) best = row;
  }
  return best;
}

interface Moved {
  area: Area;
  topic: Topic;
  /** Rows of the place with the intervals that can be known, by year; the last is the latest. */
  rows: readonly Row[];
}

/** Why no change is computed, or the two rows between which it is. */
function ends({ area, topic, rows }: Moved): { from: Row; to: Row } | string {
  const to = rows.at(-1);
  const first = rows[0];
  if (!to || !first || first.year === to.year) return words().oneYear;
  if (!comparable(to)) return words().notLikeOthers(to);
  const from = tenBefore(rows, to);
  if (!from) return words().noneBefore({ to, first, before: BEFORE });
  const [cut] = breaksBetween(topic, area.id, from.year, to.year);
  if (cut) return words().brokenBetween(cut);
  const measure = measureOf(topic);
  const unsolid = [from, to].find((row) => !solidHere(area, measure, row));
  if (!unsolid) return { from, to };
  return unknownBase(area, unsolid) ? words().unknownCases(unsolid) : words().fewCases(unsolid);
}

/**
 * How a measure moved since about ten years before, with the interval of the difference where both values have one; withheld across a
 * break, on few cases, or where no value lies eight to twelve years before. Where no interval is known only a large difference is
 * called a change.
 */
export function changeOf(moved: Moved): Change {
  const found = ends(moved);
  if (typeof found === 'string') return { withheld: found };
  const { topic, area } = moved;
  const { from, to } = found;
  const measure = measureOf(topic);
  const [a, b] = [quoted(from), quoted(to)];
  const bounds =
    a.low === null || a.high === null || b.low === null || b.high === null
      ? null
      : squareAndAdd(
          { value: b.value, low: b.low, high: b.high },
          { value: a.value, low: a.low, high: a.high },
        );
  const printed = a.value.toFixed(measure.unit.decimals) !== b.value.toFixed(measure.unit.decimals);
  const clear =
    printed && (bounds ? bounds.low > 0 || bounds.high < 0 : large(topic.indicator, a.value, b.value));
  const difference = b.value - a.value;
  const up = difference > 0;
  const { better } = topic.indicator;
  const reads = !clear
    ? 'unclear'
    : better === 'neither'
      ? up
        ? 'up'
        : 'down'
      : (better === 'higher') === up
        ? 'better'
        : 'worse';
  const percent =
    topic.indicator.ratioScale && topic.indicator.unit.kind !== 'percent' && !smallBase(measure, from)
      ? (difference / a.value) * 100
      : null;
  // The change in the words of the figures; that the intervals are looked at is done above.
  const bare = { low: null, high: null };
  const movement = clear ? changeBetween(measure, { ...from, ...bare }, { ...to, ...bare }) : null;
  return {
    from: a,
    to: b,
    difference,
    low: bounds?.low ?? null,
    high: bounds?.high ?? null,
    percent,
    reads,
    sentence: words().change({ measure, place: nameOf(area), from, to, movement, bounds, printed }),
  };
}
