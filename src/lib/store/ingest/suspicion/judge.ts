import { formatNumber } from '../../../i18n/format.ts';
import { pageLanguage } from '../../../i18n/language.ts';
import * as m from '../../../i18n/messages/intake.js';
import { figures } from '../counted.ts';
import type { ColumnUnderstanding, Issue } from '../understanding.ts';
import { suspicion, type SuspicionCode } from './issue-words.ts';
import type { NumberWatch, Spotted } from './number-watch.ts';
import type { Points } from './points.ts';
import { unitJumps } from './unit-jumps.ts';
import { isCount, isMeasure, wholeOf } from './watched-columns.ts';

/** More values outside than this share: the column holds something else. */
const FEW = 0.2;
/** Fewer fractions among percents than this share look like mistakes. */
const FEW_FRACTIONS = 0.1;
/** Times at which a value must be the same to be noted. */
const MANY_TIMES = 5;

function sum(all: readonly (Spotted | null)[]): Spotted | null {
  return all.reduce<Spotted | null>((total, each) => {
    if (each === null || total === null) return total ?? each;
    return { count: total.count + each.count, row: Math.min(total.row, each.row) };
  }, null);
}

function shown(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 2, pageLanguage());
}

/** What is suspicious in the numbers of a column, topic by topic. */
export function judgeNumbers(column: ColumnUnderstanding, topics: readonly NumberWatch[]): Issue[] {
  const issues: Issue[] = [];
  const { name } = column;
  const values = topics.reduce((all, { count }) => all + count, 0);
  const add = (code: SuspicionCode, seen: Spotted | null, detail = ''): void => {
    if (seen) issues.push(suspicion(code, { ...seen, column: name, detail }));
  };
  const { role } = column.role;
  if (role === 'latitude' || role === 'longitude') {
    const most = role === 'latitude' ? 90 : 180;
    const outside = topics.filter(({ min, max }) => min < -most || max > most);
    const ends = outside.flatMap((topic) => topic.beyond(most));
    if (ends.length > 0)
      add(
        'impossible-coordinate',
        { count: ends.length, row: Math.min(...ends.map(({ row }) => row)) },
        `±${most}`,
      );
    return issues;
  }
  if (isCount(column)) add('negative-count', sum(topics.map(({ belowZero }) => belowZero)));
  const whole = wholeOf(column);
  if (whole !== null) {
    const above = topics.map((topic) => (whole === 1 ? topic.aboveOne : topic.aboveHundred));
    const outside = sum([...above, ...topics.map(({ belowZero }) => belowZero)]);
    if (outside && outside.count <= FEW * values)
      add('impossible-share', outside, whole === 100 ? m.share_percent() : m.share_of_one());
  }
  if (whole === 100) {
    const odd = topics.filter(
      ({ fractions, count, leastWhole }) =>
        fractions && leastWhole >= 10 && fractions.count <= Math.max(1, FEW_FRACTIONS * count) && count > 4,
    );
    add('fraction-among-percents', sum(odd.map(({ fractions }) => fractions)));
  }
  const sentinels = new Map<number, Spotted | null>();
  for (const topic of topics) {
    for (const [value, seen] of topic.suspectSentinels())
      sentinels.set(value, sum([sentinels.get(value) ?? null, seen]));
  }
  if (sentinels.size > 0)
    add('sentinel', sum([...sentinels.values()]), [...sentinels.keys()].map(String).join(m.comma()));
  if (isMeasure(column)) {
    const far = topics.flatMap((topic) => topic.outliers());
    const farthest = far.at(-1);
    if (farthest)
      add(
        'outlier',
        { count: far.length, row: Math.min(...far.map(({ row }) => row)) },
        m.for_example({ value: shown(farthest.value) }),
      );
  }
  return issues;
}

/** What is suspicious in the series of a column. */
export function judgeSeries(column: ColumnUnderstanding, points: Points): Issue[] {
  const jumps: { row: number; factor: number }[] = [];
  const whole = column.marks?.decimal === null;
  let long = 0;
  const constant: number[] = [];
  for (const { values, rows } of points.series()) {
    for (const { at, factor } of unitJumps(values, whole)) jumps.push({ row: rows[at] ?? 0, factor });
    if (values.length < MANY_TIMES) continue;
    long++;
    const [first = 0] = values;
    const telling = Math.abs(first) > 10 && first !== 100 ? true : !Number.isInteger(first);
    if (telling && values.every((value) => value === first)) constant.push(rows[0] ?? 0);
  }
  const issues: Issue[] = [];
  const { name } = column;
  const least = jumps.reduce<{ row: number; factor: number } | null>(
    (a, b) => (a && a.row <= b.row ? a : b),
    null,
  );
  if (least) {
    const detail = figures(least.factor);
    issues.push(suspicion('unit-jump', { column: name, count: jumps.length, row: least.row, detail }));
  }
  if (constant.length > 0 && constant.length * 2 <= long)
    issues.push(
      suspicion('repeated-over-time', { column: name, count: constant.length, row: Math.min(...constant) }),
    );
  return issues;
}
