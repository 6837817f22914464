import { area, line } from 'd3-shape';
import type { Series } from '../../figures/figure.ts';
import { px } from './frame.ts';
import { markerPath } from './marker.ts';
import type { Scale } from './scale.ts';
import { type Known, segmentsOf } from './segment.ts';
import { type SeriesStyle, styleOf } from './style.ts';

/** Series inside a plotting area, ready to be drawn, background first. */
export interface PlacedLines {
  bands: { key: string; d: string; colour: string }[];
  /** Intervals of values that stand alone. */
  whiskers: { key: string; x: number; y1: number; y2: number; colour: string }[];
  paths: { key: string; d: string; style: SeriesStyle; join: boolean }[];
  markers: { key: string; d: string; colour: string }[];
}

/** Years at least this far apart in pixels get a marker each. */
const MARKER_STEP = 34;
const RANK = { context: 0, normal: 1, highlight: 2 };

/** Series in the order in which they are painted: what matters lies on top. */
export function paintOrder<T extends { emphasis: Series['emphasis'] }>(series: T[]): T[] {
  return [...series].sort((a, b) => RANK[a.emphasis] - RANK[b.emphasis]);
}

/**
 * Places the lines, bands, whiskers and markers of some series on given scales.
 * @param radius of the markers
 */
export function placeLines(
  series: Series[],
  x: Scale,
  y: Scale,
  styles: Map<string, SeriesStyle>,
  radius: number,
): PlacedLines {
  const placed: PlacedLines = { bands: [], whiskers: [], paths: [], markers: [] };
  const drawLine = line<Known>(
    (point) => px(x(point.year)),
    (point) => px(y(point.value)),
  );
  const drawBand = area<Known>()
    .x((point) => px(x(point.year)))
    .y0((point) => px(y(point.low ?? point.value)))
    .y1((point) => px(y(point.high ?? point.value)));
  for (const each of paintOrder(series)) {
    const style = styleOf(styles, each.id);
    const { runs, joins } = segmentsOf(each);
    joins.forEach((join, index) =>
      placed.paths.push({ key: `${each.id}~${index}`, d: drawLine(join) ?? '', style, join: true }),
    );
    runs.forEach((run, index) => {
      const key = `${each.id}-${index}`;
      const [first] = run;
      const last = run.at(-1);
      if (first === undefined || last === undefined) return;
      const context = each.emphasis === 'context';
      if (run.length > 1) placed.paths.push({ key, d: drawLine(run) ?? '', style, join: false });
      if (!context) {
        if (run.length > 1 && run.some((point) => point.low !== null && point.high !== null))
          placed.bands.push({ key, d: drawBand(run) ?? '', colour: style.colour });
        else if (first.low !== null && first.high !== null)
          placed.whiskers.push({
            key,
            x: px(x(first.year)),
            y1: px(y(first.low)),
            y2: px(y(first.high)),
            colour: style.colour,
          });
      }
      const step = run.length > 1 ? (x(last.year) - x(first.year)) / (run.length - 1) : Infinity;
      const marked = step >= MARKER_STEP && !context ? run : run.length === 1 ? run : context ? [] : [last];
      for (const point of marked)
        placed.markers.push({
          key: `${key}-${point.period}`,
          d: markerPath(style.marker, context ? radius * 0.7 : radius, x(point.year), y(point.value)),
          colour: style.colour,
        });
    });
  }
  return placed;
}
