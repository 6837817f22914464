import { formatTogether } from '../i18n/format.ts';
import { breaksBetween } from './breaks.ts';
import type { Emphasis, FigureRow, Series } from './figure.ts';
import type { Frame } from './frame.ts';
import { byValue } from './order.ts';
import { groupRows, pointOf } from './rows.ts';

/** More lines than this cannot be told apart: the others become background. */
export const LINES = 5;

/**
 * The series of a figure from its ordered rows: one for each place and group that has a value. A series is named for
 * its place, for its group where there is one place only, and for both where the figure has several of each.
 */
export function seriesOf(rows: readonly FigureRow[], frame: Frame): Series[] {
  const places = new Set(rows.map(({ area }) => area)).size;
  return [...groupRows(rows, ({ area, group }) => `${area} ${group}`)].flatMap(([id, own]) => {
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last || own.every(({ value }) => value === null)) return [];
    const { area, areaName, group, groupName } = first;
    const split = frame.by !== null && groupName !== '';
    return {
      id,
      label: !split
        ? areaName
        : places === 1
          ? groupName
          : formatTogether([areaName, groupName], frame.language),
      area,
      group,
      emphasis: area === frame.highlight ? 'highlight' : 'normal',
      points: own.map(pointOf),
      breaks: breaksBetween(frame.topic, area, first.year, last.year),
    };
  });
}

/**
 * Series of which at most five stand out: the highlighted place first, then those with the highest and the lowest last
 * value, then the others as chosen. The rest is background.
 */
export function withContext(series: readonly Series[], language: string): Series[] {
  if (series.length <= LINES) return [...series];
  const last = ({ points }: Series) => points.findLast(({ value }) => value !== null);
  const ranked = byValue(series, last, ({ label }) => label, language);
  const wanted = [
    ...series.filter(({ emphasis }) => emphasis === 'highlight'),
    ...ranked.slice(0, 1),
    ...ranked.slice(-1),
    ...series,
  ];
  const outstanding = new Set([...new Set(wanted)].slice(0, LINES));
  return series.map((one) => ({
    ...one,
    emphasis: outstanding.has(one) ? one.emphasis : ('context' satisfies Emphasis),
  }));
}
