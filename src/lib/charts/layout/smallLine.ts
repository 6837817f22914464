import { line } from 'd3-shape';
import type { Measure, Series } from '../../figures/figure.ts';
import { px } from './frame.ts';
import { valueDomain, valuesOf } from './scale.ts';
import { segmentsOf, type Known } from './segment.ts';

/** A series drawn small, without axes. */
export interface SmallLine {
  /** Lines of neighbouring years; thinner ones bridge years without a value, none bridges a break. */
  runs: string[];
  joins: string[];
  /** The interval along each run. */
  bands: string[];
  /** Values that stand alone, and the last one. */
  dots: { x: number; y: number }[];
  /** The interval of a value that stands alone. */
  whiskers: { x: number; y1: number; y2: number }[];
  /** Where the series starts anew. */
  breaks: number[];
  /** The line of zero, where the measure has one inside the picture. */
  zero: number | null;
}

/**
 * Places a small line inside a box; amounts and shares start at zero as in the large charts, scores do not.
 *
 * @param inset room for dots at every edge, in the same unit as the box
 */
export function smallLine(
  series: Series,
  measure: Pick<Measure, 'unit' | 'ratioScale'>,
  { width, height, inset }: { width: number; height: number; inset: number },
): SmallLine {
  const known = series.points.filter(({ value }) => value !== null);
  const [low, high] = valueDomain(valuesOf(known, true), measure);
  const first = known[0]?.year ?? 0;
  const last = known.at(-1)?.year ?? first;
  const x = (year: number) =>
    last === first ? width / 2 : inset + ((year - first) / (last - first)) * (width - 2 * inset);
  const y = (value: number) => height - inset - ((value - low) / (high - low)) * (height - 2 * inset);
  const draw = line<Known>(
    (point) => px(x(point.year)),
    (point) => px(y(point.value)),
  );
  const { runs, joins } = segmentsOf(series);
  const sure = ({ low: least, high: most }: Known) => least !== null && most !== null;
  const band = (run: Known[]) =>
    `${run.map((point, at) => `${at ? 'L' : 'M'}${px(x(point.year))},${px(y(point.high ?? point.value))}`).join('')}${[
      ...run,
    ]
      .reverse()
      .map((point) => `L${px(x(point.year))},${px(y(point.low ?? point.value))}`)
      .join('')}Z`;
  const alone = runs.flatMap((run) => (run.length === 1 ? run : []));
  const final = runs.at(-1)?.at(-1);
  const dots = [...new Set([...alone, ...(final ? [final] : [])])];
  return {
    runs: runs.filter((run) => run.length > 1).map((run) => draw(run) ?? ''),
    joins: joins.map((join) => draw(join) ?? ''),
    bands: runs.filter((run) => run.length > 1 && run.some(sure)).map(band),
    dots: dots.map((point) => ({ x: px(x(point.year)), y: px(y(point.value)) })),
    whiskers: alone.filter(sure).map((point) => ({
      x: px(x(point.year)),
      y1: px(y(point.low ?? point.value)),
      y2: px(y(point.high ?? point.value)),
    })),
    breaks: series.breaks
      .filter(({ year }) => year > first && year <= last)
      .map(({ year }) => px(x(year - 0.5))),
    zero: low <= 0 && high >= 0 && (measure.ratioScale || low < 0) ? px(y(0)) : null,
  };
}
