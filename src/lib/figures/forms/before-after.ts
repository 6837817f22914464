import { formatNumber, formatWithUnit } from '../../i18n/format.ts';
import { phrasesIn } from '../../i18n/speak.ts';
import {
  drawn,
  evidenceFigure,
  nothingToShow,
  requireNumbers,
  rowOf,
  said,
  wordsOf,
  type Setting,
} from '../evidence-figure.ts';
import type { BeforeAfterMarks } from '../evidence-marks.ts';
import type { Answer, FigureRow } from '../figure.ts';
import { valueText } from '../wording.ts';

export type BeforeAfterPoint = BeforeAfterMarks['points'][number];

/** A difference with its interval. */
export interface Effect {
  value: number;
  low: number;
  high: number;
}

export interface BeforeAfterInput {
  place: { id: string; name: string };
  /** In order of time and without gaps: a missing value is a point with `value: null` and its flag. */
  points: readonly BeforeAfterPoint[];
  /** The first instant at which it could have worked, and what it was: `the curfew of May 2020`. */
  event: { at: number; what: string };
  /** Where the counterfactual comes from: the trend before, or a comparison that moved alike before. */
  basis: 'trend' | 'comparison';
  /** With and without the event, in the unit of the measure: in the last period, on average, or as a step. */
  effect: Effect & { of: 'last' | 'mean' | 'step' };
  /** The same in percent of what was to be expected, where that makes sense. */
  relative?: Effect | null;
}

/** A trend learnt from fewer values is said to be uncertain. */
const SHORT = 12;

/**
 * A series before and after an event, against what would have come without it. Whether there was an effect is said by
 * the interval of the effect alone; where it includes zero, the figure says that no difference is clear.
 *
 * @throws RangeError for numbers that are not finite, points out of order, and an effect outside of its interval
 * @example beforeAfter(setting, { place, points, event, basis: 'trend', effect: { of: 'last', value: -3, low: -5, high: -1 } })
 */
export function beforeAfter(setting: Setting, input: BeforeAfterInput): Answer {
  const { place, points, event, basis, effect, relative = null } = input;
  check(input);
  const known = points.filter(({ value }) => value !== null);
  const before = known.filter(({ at }) => at < event.at);
  if (!before.length || before.length === known.length) return nothingToShow(setting, 'after');
  const words = wordsOf(setting).beforeAfter;
  const when = known.at(-1)?.label ?? '';
  const direction = effect.low > 0 ? 'higher' : effect.high < 0 ? 'lower' : 'unclear';
  // A percentage of percentages would be taken for percentage points.
  const inPercent = relative && setting.measure.unit.kind !== 'percent';
  return evidenceFigure(setting, {
    marks: {
      kind: 'before-after',
      points: points.map((point) => {
        const { at, label, fitted, without } = point;
        return { ...drawn(point), at, label, fitted, without };
      }),
      event,
      words: { observed: words.observed, fitted: words.fitted, without: words.without[basis] },
    },
    rows: points.flatMap((point) => rowsOf(setting, input, point)),
    title: words.title({
      subject: setting.measure.subject,
      place: place.name,
      what: event.what,
      amount: inPercent
        ? percent(setting, Math.abs(relative.value))
        : difference(setting, Math.abs(effect.value)),
      direction,
      of: effect.of,
      when,
      basis,
    }),
    details: details(setting, input, when),
    caveats: [words.supposes[basis], ...(before.length < SHORT ? [words.short(before.length)] : [])],
  });
}

function check({ points, event, effect, relative }: BeforeAfterInput): void {
  requireNumbers('event', [event.at]);
  for (const one of [effect, ...(relative ? [relative] : [])]) {
    requireNumbers('effect', [one.value, one.low, one.high]);
    if (one.low > one.value || one.high < one.value)
      throw new RangeError(`effect: ${one.low} to ${one.high} does not hold ${one.value}`);
  }
  points.forEach(({ at, label, value, fitted, without }, index) => {
    requireNumbers(label, [at, value, fitted, without?.value, without?.low, without?.high]);
    const before = points[index - 1];
    if (before && before.at >= at) throw new RangeError(`${label} does not come after ${before.label}`);
  });
}

function rowsOf(setting: Setting, { place, basis }: BeforeAfterInput, point: BeforeAfterPoint): FigureRow[] {
  const words = wordsOf(setting).beforeAfter;
  const { without } = point;
  const base = { ...point, id: place.id, label: place.name, area: place.id };
  return [
    rowOf(setting, base, ['observed', words.observed]),
    ...(without
      ? [rowOf(setting, { ...base, ...without, n: null, flag: null }, ['without', words.without[basis]])]
      : []),
  ];
}

/** A difference of percentages is in percentage points; of anything else in its own unit. */
function difference(setting: Setting, amount: number): string {
  const { unit } = setting.measure;
  if (unit.kind !== 'percent') return valueText(setting.measure, amount, setting.language);
  return wordsOf(setting).beforeAfter.percentagePoints(formatNumber(amount, unit.decimals, setting.language));
}

function percent(setting: Setting, share: number): string {
  return formatWithUnit(share, Math.abs(share) < 9.5 ? 1 : 0, '%', setting.language);
}

function details(setting: Setting, { points, effect, relative }: BeforeAfterInput, when: string): string[] {
  const words = wordsOf(setting).beforeAfter;
  const { measure, language } = setting;
  const last = points.findLast(({ value, without }) => value !== null && without !== null);
  const withInterval = ({ low, high }: Effect, value: string, text: (end: number) => string) =>
    wordsOf(setting).at(
      value,
      phrasesIn(language).interval(measure.interval?.level ?? null, text(low), text(high)),
    );
  const number = (end: number) => formatNumber(end, measure.unit.decimals, language);
  const at = withInterval(effect, difference(setting, effect.value), number);
  const found = [words.effect({ at, of: effect.of, when })];
  if (relative) {
    const text = (end: number) => percent(setting, end);
    found.push(words.relative({ at: withInterval(relative, text(relative.value), text) }));
  }
  if (last && last.without && last.value !== null) {
    // The effect in the last period is one of lines: the single value there may lie on either side of its line.
    const line = effect.of === 'last' && last.fitted !== null;
    found.push(
      words.last({
        when: last.label,
        line,
        value: valueText(measure, line ? (last.fitted ?? last.value) : last.value, language),
        without: said(setting, last.without),
      }),
    );
  }
  return found;
}
