import type { Indicator } from '../../../catalogue/indicator.ts';
import * as m from '../../../i18n/messages/intake.js';
import type { Description } from '../describe/description.ts';
import type { FoundMeasure } from './measures.ts';

type Unit = Indicator['unit'];
type Kind = 'rate' | 'percent' | 'count' | 'score';
type Written = Unit & { kind: Kind };

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
  description: Pick<Description, 'unit'>,
  rows: readonly { value: number | null }[],
): Written {
  return unitInWords(writtenUnit(measure, description, rows));
}

/** The same in no language: a name that nobody gave is '', and `short` is only there or not. */
export function writtenUnit(
  measure: FoundMeasure,
  { unit: said }: Pick<Description, 'unit'>,
  rows: readonly { value: number | null }[],
): Written {
  const written = measure.unit || said.trim();
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const named = kindOf(measure, written);
  const kind =
    named === 'score' && measure.role === 'value' && written === '' && counted(values) ? 'count' : named;
  const bounded = kind === 'percent' && values.every((value) => value >= 0 && value <= 100);
  return {
    name: written,
    short: kind === 'percent' ? '%' : kind === 'rate' && PER_100K.test(written) ? PER : '',
    kind,
    decimals: decimalsOf(values),
    min: kind === 'score' ? null : values.some((value) => value < 0) ? null : 0,
    max: bounded ? 100 : null,
  };
}

const PER_100K = /100[ ,.]?(000|k)|10万|十万/i;
/** Stands for the short form of a rate until it is said in a language. */
const PER = 'per';

const DEFAULT_NAMES: Record<string, typeof m.unit_number> = { count: m.unit_number, rate: m.unit_rate };

/**
 * A written unit in words of the reader's language. An earlier version kept English words where nobody gave a name; they
 * are known again.
 */
export function unitInWords<Kept extends Pick<Unit, 'name' | 'short' | 'kind'>>(unit: Kept): Kept {
  const byKind = DEFAULT_NAMES[unit.kind] ?? m.unit_unsaid;
  const isUnnamed = unit.name === '' || unit.name === byKind({}, { locale: 'en' });
  return {
    ...unit,
    name: !isUnnamed ? unit.name : unit.kind === 'percent' ? '%' : byKind(),
    short: unit.kind === 'rate' && unit.short !== '' ? m.unit_short() : unit.short,
  };
}

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
