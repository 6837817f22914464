import { extent } from 'd3-array';
import { scaleLog } from 'd3-scale';
import type { Measure } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import { px } from './frame.ts';
import { tickTexts } from './number.ts';
import { valueAxis, type ValueAxis, valueDomain } from './scale.ts';

/** From this ratio of the greatest to the least value on, equal steps would press most places into a corner. */
const SPAN = 100;

export interface SpanAxis extends ValueAxis {
  log: boolean;
  /** On a log axis: where zeros stand, apart from the rest, because a log has none. */
  zeros: number | null;
}

/**
 * An axis for one side of a scatter: log where the positive values of a ratio scale span a factor of 100 or more,
 * else linear. On a log axis zeros keep a place of their own at its lower end.
 * @param from the factor, where it is another than 100
 */
export function spanAxis(
  values: number[],
  measure: Measure,
  range: [number, number],
  count: number,
  language: Language,
  from = SPAN,
): SpanAxis {
  const positive = values.filter((value) => value > 0);
  const [least = 1, greatest = 1] = extent(positive);
  const zeros = values.filter((value) => value === 0).length;
  const wide = measure.ratioScale && positive.length > 2 && greatest / least >= from;
  if (!wide || zeros + positive.length < values.length)
    return {
      ...valueAxis(valueDomain(values, measure), range, measure, count, language),
      log: false,
      zeros: null,
    };
  const [start, end] = range;
  const gutter = zeros > 0 ? (end - start) * 0.07 : 0;
  const scale = scaleLog([least * 0.85, greatest * 1.1], [start + gutter, end]);
  const ticks = logTicks(scale.domain(), count);
  const texts = tickTexts(ticks, measure.unit.kind === 'percent', language);
  const placed = ticks.map((tick, index) => ({ at: px(scale(tick)), text: texts[index] ?? '' }));
  return {
    at: (value) => (value > 0 ? scale(value) : start),
    ticks: zeros > 0 ? [{ at: px(start), text: '0' }, ...placed] : placed,
    zero: null,
    log: true,
    zeros: zeros > 0 ? px(start) : null,
  };
}

/** Powers of ten, with 2 and 5 between them where there is room. */
function logTicks([low = 1, high = 10]: number[], count: number): number[] {
  const from = Math.floor(Math.log10(low) + 1e-9);
  const to = Math.ceil(Math.log10(high) - 1e-9);
  const steps = to - from + 1 <= count / 2.4 ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  for (let power = from; power <= to; power++)
    for (const step of steps) {
      const tick = step * 10 ** power;
      if (tick >= low * 0.999 && tick <= high * 1.001) ticks.push(tick);
    }
  return ticks;
}
