import type { Indicator } from '../../../catalogue/indicator.ts';
import type { Description } from '../describe/description.ts';
import type { FoundMeasure } from './measures.ts';

type Unit = Indicator['unit'];
type Kind = 'rate' | 'percent' | 'count' | 'score';

const PERCENT = /%|per ?cent|percent|pourcent|porcentaje|процент|prozent|نسبة|百分|^pt$/i;
const RATE =
  /(per|pour|por|на|每|لكل|je)[ _-]?(1|10|100)[ ,._]?(000|k|mil|тыс|万)|per[ _]million|per_?100000|per capita|100k|十万|10万/i;
const COUNT = /^(number|count|counts|persons?|victims?|cases?|nombre|número|anzahl|число|عدد|数|件)/i;

/**
 * The unit of a measure: what the file or the reader says, and its kind, told by the unit, the role and the name.
 * @param rows its values, which say how many decimals are worth showing
 * @example unitOf(measure, description, rows) // { name: 'per 100,000 people', short: ' per 100,000', kind: 'rate', … }
 */
export function unitOf(
  measure: FoundMeasure,
  { unit: said }: Pick<Description, 'unit'>,
  rows: readonly { value: number | null }[],
): Unit & { kind: Kind } {
  const written = measure.unit || said.trim();
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const named = kindOf(measure, written);
  const kind =
    named === 'score' && measure.role === 'value' && written === '' && counted(values) ? 'count' : named;
  const bounded = kind === 'percent' && values.every((value) => value >= 0 && value <= 100);
  return {
    name: written === '' ? (DEFAULT_NAMES[kind] ?? 'unit not stated') : written,
    short:
      kind === 'percent' ? '%' : kind === 'rate' && /100[ ,.]?(000|k)/i.test(written) ? ' per 100,000' : '',
    kind,
    decimals: decimalsOf(values),
    min: kind === 'score' ? null : values.some((value) => value < 0) ? null : 0,
    max: bounded ? 100 : null,
  };
}

const DEFAULT_NAMES: Partial<Record<Kind, string>> = { percent: '%', count: 'number', rate: 'rate' };

function kindOf({ role, what, column, fromFraction }: FoundMeasure, unit: string): Kind {
  if (fromFraction || PERCENT.test(unit)) return 'percent';
  if (RATE.test(unit)) return 'rate';
  if (COUNT.test(unit)) return 'count';
  if (role === 'share') return 'percent';
  if (role === 'rate') return 'rate';
  if (role === 'count') return 'count';
  if (role === 'score') return 'score';
  const name = `${what} ${column}`;
  if (RATE.test(name)) return 'rate';
  return PERCENT.test(name) ? 'percent' : 'score';
}

/** Whole numbers from zero on that go beyond what scales go to: nothing else is known of them, and they are most likely counts. */
const counted = (values: number[]): boolean =>
  values.every((value) => Number.isInteger(value) && value >= 0) &&
  values.some((value) => value > LONGEST_SCALE);
const LONGEST_SCALE = 10;

const MOST_LOOKED_AT = 1000;

/** Decimals of the most exact of the first thousand values, at most two: more says nothing to a reader. */
function decimalsOf(values: number[]): number {
  let most = 0;
  for (const value of values.slice(0, MOST_LOOKED_AT)) {
    const digits = String(value).split('.')[1]?.length ?? 0;
    most = Math.max(most, digits);
  }
  return Math.min(most, 2);
}
