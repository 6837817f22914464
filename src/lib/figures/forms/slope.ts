import { formatTogether } from '../../i18n/format.ts';
import { assemble } from '../assemble.ts';
import { breaksBetween, comparable } from '../breaks.ts';
import { changeBetween } from '../change.ts';
import { nothing, type Covered } from '../empty.ts';
import type { Answer, SlopeMarks } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { measureOf, type Frame, type Row } from '../frame.ts';
import { inOrder } from '../order.ts';
import { figureRows, groupRows, pointOf } from '../rows.ts';

/** A row of the engine with the end of the slope that it stands for. */
export type EndRow = Row & { side: 'start' | 'end' };

/** What changed between two years. A place that has only one of the two ends is left out, and said in the caveats. */
export function slope(frame: Frame, raw: readonly EndRow[], covered: readonly Covered[]): Answer {
  const key = ({ area, grp }: Row) => `${area} ${grp}`;
  const starts = new Map(raw.filter(({ side }) => side === 'start').map((row) => [key(row), row]));
  const whole = raw.flatMap((end) => {
    const start = end.side === 'end' ? starts.get(key(end)) : undefined;
    return start && start.value !== null && end.value !== null ? [start, end] : [];
  });
  const rows = inOrder(figureRows(whole, frame), frame);
  const pairs = [...groupRows(rows, ({ area, group }) => `${area} ${group}`)];
  const items = pairs.flatMap(([id, [start, end]]): SlopeMarks['items'] => {
    if (!start || !end) return [];
    const broken = breaksBetween(frame.topic, start.area, start.year, end.year)[0];
    return [
      {
        id,
        label:
          frame.by && start.groupName
            ? formatTogether([start.areaName, start.groupName], frame.language)
            : start.areaName,
        area: start.area,
        emphasis: start.area === frame.highlight ? 'highlight' : 'normal',
        start: pointOf(start),
        end: pointOf(end),
        break: broken?.what ?? null,
      },
    ];
  });
  if (!items.length) return nothing(frame, 'slope', rows, covered);
  const measure = measureOf(frame.topic);
  const finding: Finding = { kind: 'changes', moved: [], still: [] };
  for (const { area, label, start, end, break: broken } of items) {
    const claimable = broken === null && comparable(start) && comparable(end);
    const change = claimable ? changeBetween(measure, start, end) : null;
    if (change) finding.moved.push({ area, label, start, end, change });
    else finding.still.push({ area, label, point: end });
  }
  return assemble(frame, {
    form: 'slope',
    rows,
    finding,
    marks: { kind: 'slope', years: [frame.years.from, frame.years.to], items },
  });
}
