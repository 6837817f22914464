import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Measure, Point } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import { px } from './frame.ts';
import { tickTexts } from './number.ts';
import { textWidth } from './text.ts';

/** A number to pixels. */
export type Scale = (value: number) => number;

export interface ValueAxis {
  at: Scale;
  ticks: { at: number; text: string }[];
  /** Where zero lies if it is inside the axis, else null. */
  zero: number | null;
}

/** All values and ends of intervals of some points. */
export function valuesOf(points: Point[], withIntervals: boolean): number[] {
  return points.flatMap((point) =>
    [point.value, ...(withIntervals ? [point.low, point.high] : [])].filter((value) => value !== null),
  );
}

/**
 * The least and greatest value that an axis must hold. Amounts and shares start at zero, because their length is
 * compared; scores do not. One value alone gets room on both sides.
 */
export function valueDomain(
  values: number[],
  measure: Pick<Measure, 'unit' | 'ratioScale'>,
): [number, number] {
  const [least, greatest] = extent(values);
  if (least === undefined) return [0, 1];
  let low = least;
  let high = greatest;
  if (measure.ratioScale || ['rate', 'count', 'percent', 'ratio'].includes(measure.unit.kind)) {
    low = Math.min(low, 0);
    high = Math.max(high, 0);
  }
  if (low === high) return low === 0 ? [0, 1] : [low - Math.abs(low) * 0.1, high + Math.abs(high) * 0.1];
  return [low, high];
}

/**
 * An axis of values with round ticks, from the pixel of the least to that of the greatest value.
 * @param nice whether the axis ends at ticks; else at the values, which leaves more room to them
 */
export function valueAxis(
  domain: [number, number],
  range: [number, number],
  measure: Pick<Measure, 'unit'>,
  count: number,
  language: Language,
  nice = true,
): ValueAxis {
  const scale = scaleLinear(domain, range);
  if (nice) scale.nice(Math.max(2, count));
  const whole = measure.unit.kind === 'count' || measure.unit.kind === 'year';
  const ticks = scale.ticks(Math.max(2, count)).filter((tick) => !whole || Number.isInteger(tick));
  const texts = tickTexts(ticks, measure.unit.kind === 'percent', language);
  const [low = 0, high = 0] = scale.domain();
  return {
    at: (value) => scale(value),
    ticks: ticks.map((tick, index) => ({ at: px(scale(tick)), text: texts[index] ?? '' })),
    zero: low <= 0 && high >= 0 ? px(scale(0)) : null,
  };
}

export interface YearTick {
  x: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** Years along x: the first and the last always, between them round years where there is room. */
export function yearTicks(years: [number, number], at: Scale, font: number): YearTick[] {
  const [from, to] = years;
  if (from === to) return [{ x: px(at(from)), text: String(from), anchor: 'middle' }];
  const width = textWidth('2000', font);
  const room = Math.abs(at(to) - at(from));
  const count = Math.max(1, Math.min(10, Math.floor(room / (width * 2.1))));
  const between = scaleLinear([from, to], [0, 1])
    .ticks(count)
    .filter((year) => Number.isInteger(year) && year > from && year < to)
    .filter((year) => at(year) - at(from) > width * 1.5 && at(to) - at(year) > width * 1.5);
  return [from, ...between, to].map((year) => ({ x: px(at(year)), text: String(year), anchor: 'middle' }));
}
