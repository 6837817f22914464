import type { FigureRow, Point } from './figure.ts';
import { areaName, groupName, type Frame, type Row, type Topic } from './frame.ts';
import { withInterval } from './intervals.ts';

/** The rows of a figure: those of the engine with names, source and, where it is computed here, the interval. */
export function figureRows(rows: readonly Row[], frame: Frame, topic: Topic = frame.topic): FigureRow[] {
  return rows.map((raw) => {
    const { area, period, year, grp, value, low, high, n, flag, source } = withInterval(raw, topic);
    return {
      indicator: topic.indicator.id,
      area,
      areaName: areaName(frame, area),
      period,
      year,
      group: grp,
      groupName: groupName(topic, grp, frame.language),
      value,
      low,
      high,
      n,
      // A missing value always says why; where the data does not, that itself is what is known.
      flag: value === null ? (flag ?? 'missing') : flag,
      source: topic.dataset.id,
      sourceNote: source,
    };
  });
}

/** The part of a row that is drawn. */
export function pointOf({ year, period, value, low, high, n, flag }: FigureRow): Point {
  return { year, period, value, low, high, n, flag };
}

/** Rows by a key, in the order in which the keys first come. */
export function groupRows(
  rows: readonly FigureRow[],
  key: (row: FigureRow) => string,
): Map<string, FigureRow[]> {
  const groups = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
