import { assemble } from '../assemble.ts';
import { hasValue, nothing, type Covered } from '../empty.ts';
import type { Answer, Series } from '../figure.ts';
import { changes, groupsCompared } from '../finding.ts';
import { measureOf, type Frame, type Row } from '../frame.ts';
import { inOrder } from '../order.ts';
import { figureRows, groupRows } from '../rows.ts';
import { seriesOf, withContext } from '../series.ts';

/** The first and last year in which any series has a value. */
function extent(series: readonly Series[]): [number, number] {
  const years = series.flatMap(({ points }) =>
    points.filter(({ value }) => value !== null).map(({ year }) => year),
  );
  return [Math.min(...years), Math.max(...years)];
}

/** How places or groups went over the years: at most five lines stand out, the others are background. */
export function line(frame: Frame, raw: readonly Row[], covered: readonly Covered[]): Answer {
  const rows = inOrder(figureRows(raw, frame), frame);
  if (!hasValue(rows)) return nothing(frame, 'line', rows, covered);
  const series = withContext(seriesOf(rows, frame), frame.language);
  const finding =
    (frame.by && groupsCompared(rows, frame.language)) ?? changes(measureOf(frame.topic), series);
  return assemble(frame, {
    form: 'line',
    rows,
    finding,
    marks: { kind: 'line', years: extent(series), series },
  });
}

/** The same with a panel for each place, so that nothing crosses. */
export function multiples(frame: Frame, raw: readonly Row[], covered: readonly Covered[]): Answer {
  const rows = inOrder(figureRows(raw, frame), frame);
  if (!hasValue(rows)) return nothing(frame, 'multiples', rows, covered);
  const panels = [...groupRows(rows, ({ area }) => area)].flatMap(([id, own]) => {
    const series = seriesOf(own, frame);
    return series.length ? [{ id, label: own[0]?.areaName ?? id, series }] : [];
  });
  const all = panels.flatMap(({ series }) => series);
  const finding = (frame.by && groupsCompared(rows, frame.language)) ?? changes(measureOf(frame.topic), all);
  return assemble(frame, {
    form: 'multiples',
    rows,
    finding,
    marks: { kind: 'multiples', years: extent(all), panels },
  });
}
