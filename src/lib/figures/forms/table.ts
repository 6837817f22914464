import { assemble } from '../assemble.ts';
import { hasValue, nothing, type Covered } from '../empty.ts';
import type { Answer } from '../figure.ts';
import { changes, groupsCompared, ranking } from '../finding.ts';
import { measureOf, type Frame, type Row } from '../frame.ts';
import { inOrder } from '../order.ts';
import { figureRows } from '../rows.ts';
import { seriesOf } from '../series.ts';

/** The numbers alone. With several years a place the finding is what changed, with one it is how the places stand. */
export function table(frame: Frame, raw: readonly Row[], covered: readonly Covered[]): Answer {
  const rows = inOrder(figureRows(raw, frame), frame);
  if (!hasValue(rows)) return nothing(frame, 'table', rows, covered);
  const series = seriesOf(rows, frame);
  const moved = changes(measureOf(frame.topic), series);
  const over = moved.kind === 'changes' && moved.moved.length > 0;
  const finding =
    (frame.by && groupsCompared(rows, frame.language)) ?? (over ? moved : ranking(rows, frame.language));
  return assemble(frame, { form: 'table', rows, finding, marks: { kind: 'table' } });
}
