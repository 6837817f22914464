import type { Measure } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import { px } from './frame.ts';
import { valueAxis, valueDomain } from './scale.ts';

/** A value with the limits that are known. */
export interface Bounded {
  value: number;
  low: number | null;
  high: number | null;
}

/** Dots with their intervals on one axis, in percent of its width, so that it fits a box of any size. */
export interface Strip {
  /** In the order of the values; `from` and `to` are null where no interval is known. */
  rows: { at: number; from: number | null; to: number | null }[];
  ticks: { at: number; text: string }[];
  /** Where zero lies if it is inside the axis, else null. */
  zero: number | null;
}

/** Room for dots at both ends, in percent. */
const INSET = 3;
const TICKS = 3;

/**
 * Places values side by side on a shared axis; amounts and shares start at zero as in the large charts, scores do not.
 *
 * @example strip([{ value: 5, low: 4, high: 6 }, { value: 10, low: null, high: null }], measure, 'en').rows[1]?.at // 97
 */
export function strip(
  values: readonly Bounded[],
  measure: Pick<Measure, 'unit' | 'ratioScale'>,
  language: Language,
): Strip {
  const all = values.flatMap(({ value, low, high }) =>
    [value, low, high].filter((one): one is number => one !== null),
  );
  const { at, ticks, zero } = valueAxis(
    valueDomain(all, measure),
    [INSET, 100 - INSET],
    measure,
    TICKS,
    language,
  );
  return {
    rows: values.map(({ value, low, high }) => ({
      at: px(at(value)),
      from: low === null ? null : px(at(low)),
      to: high === null ? null : px(at(high)),
    })),
    ticks,
    zero,
  };
}
