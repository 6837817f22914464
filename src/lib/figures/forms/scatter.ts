import { assemble, shownMeasure } from '../assemble.ts';
import { nothing } from '../empty.ts';
import type { Answer, FigureRow, ScatterMarks } from '../figure.ts';
import { relation } from '../finding.ts';
import { areaName, type Frame, type Row } from '../frame.ts';
import { figureRows, pointOf } from '../rows.ts';

/** The latest value of both indicators in one place. */
export interface PairOfRows {
  x: Row;
  y: Row;
}

/** How two indicators go together over the countries; chosen places stand out before the others. */
export function scatter(frame: Frame, pairs: readonly PairOfRows[], chosen: readonly string[]): Answer {
  const versus = frame.versus;
  if (!versus || !pairs.length) return nothing(frame, 'scatter', [], []);
  const ys = figureRows(
    pairs.map(({ y }) => y),
    frame,
  );
  const xs = figureRows(
    pairs.map(({ x }) => x),
    frame,
    versus,
  );
  const emphasis = (area: string) =>
    area === frame.highlight
      ? 'highlight'
      : chosen.length === 0 || chosen.includes(area)
        ? 'normal'
        : 'context';
  const points = ys.flatMap((y: FigureRow, index): ScatterMarks['points'] => {
    const x = xs[index];
    if (!x || x.value === null || y.value === null) return [];
    const area = frame.areas.get(y.area);
    const region = area?.region ?? null;
    return [
      {
        area: y.area,
        label: y.areaName,
        region,
        regionName: region === null ? '' : areaName(frame, region),
        emphasis: emphasis(y.area),
        x: pointOf(x),
        y: pointOf(y),
        population: area?.population ?? null,
      },
    ];
  });
  if (!points.length) return nothing(frame, 'scatter', [], []);
  return assemble(frame, {
    form: 'scatter',
    rows: [...ys, ...xs],
    finding: relation(points),
    marks: { kind: 'scatter', x: shownMeasure(versus, xs, frame.language), points },
  });
}
