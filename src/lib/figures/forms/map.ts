import { assemble } from '../assemble.ts';
import { bins } from '../bins.ts';
import { hasValue, nothing, type Covered } from '../empty.ts';
import type { Answer, FigureRow, MapMarks } from '../figure.ts';
import { ranking } from '../finding.ts';
import { areaName, type Frame, type Row } from '../frame.ts';
import { figureRows, pointOf } from '../rows.ts';

type Status = MapMarks['areas'][number]['status'];

function statusOf(row: FigureRow | undefined): Status {
  if (!row) return 'no-data';
  if (row.value !== null) return row.value === 0 ? 'zero' : 'value';
  return row.flag === 'suppressed' || row.flag === 'not-applicable' ? row.flag : 'no-data';
}

/** How the countries stand, on the map: every country has a status, so that "no data", zero and the rest differ. */
export function map(
  frame: Frame,
  raw: readonly Row[],
  covered: readonly Covered[],
  chosen: readonly string[],
): Answer {
  const rows = figureRows(raw, frame);
  if (!hasValue(rows)) return nothing(frame, 'map', rows, covered);
  const own = new Map(rows.map((row) => [row.area, row]));
  const areas = [...frame.areas.values()].flatMap(({ id, kind, m49 }): MapMarks['areas'] => {
    if (kind !== 'country' || m49 === null) return [];
    const row = own.get(id);
    return [
      { area: id, label: areaName(frame, id), m49, status: statusOf(row), point: row ? pointOf(row) : null },
    ];
  });
  const values = areas.flatMap(({ status, point }) =>
    status === 'value' && point && point.value !== null ? [point.value] : [],
  );
  return assemble(frame, {
    form: 'map',
    rows,
    finding: ranking(rows, frame.language),
    marks: {
      kind: 'map',
      areas,
      bins: bins(values, frame.topic.indicator.unit.decimals),
      emphasis: [...new Set([...(frame.highlight ? [frame.highlight] : []), ...chosen])],
    },
  });
}
