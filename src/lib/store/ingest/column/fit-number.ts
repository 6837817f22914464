import * as m from '../../../i18n/messages/intake.js';
import type { ColumnUnderstanding } from '../understanding.ts';
import { decideMarks } from './decide-marks.ts';
import { classesWhere, type Fit, IssueList, type Question, together } from './fit.ts';
import { hints } from './header-hints.ts';
import { fits, valueUnder } from './number-marks.ts';
import { DECIMALS, UNDECIDED_COMMA, UNDECIDED_DOT } from './number-scan.ts';
import { CLASS } from './reading.ts';

/** Whether a class converts to a number in a column with this header. */
export function isNumberClass(kind: number, header: string): boolean {
  if (kind === CLASS.eraLetter) return hints(header, 'time');
  return kind <= CLASS.namedYear;
}

const MARK_NAMES: Record<string, () => string> = {
  '.': m.mark_dot,
  ',': m.mark_comma,
  ' ': m.mark_blank,
  "'": m.mark_apostrophe,
  _: m.mark_underscore,
  '٬': m.mark_arabic_comma,
  '٫': m.mark_arabic_decimal,
};
const named = (mark: string): string => MARK_NAMES[mark]?.() ?? mark;

/** How well a column fits numbers. */
export function fitNumber({ tally, name, header, settings, valued }: Question): Fit {
  const list = new IssueList(name);
  const decided = decideMarks(tally, header, settings.marks);
  const { roles, marks, undecided, against } = decided;
  const readable = classesWhere(
    tally,
    (kind) => isNumberClass(kind, header) && (kind >= CLASS.trivial || kind === 0 || fits(kind, roles)),
  );
  const { count: values } = together(readable);
  let min = Infinity;
  let max = -Infinity;
  let withDecimals = 0;
  for (const [kind, each] of readable) {
    const low = valueUnder(kind, each.min, roles);
    const high = valueUnder(kind, each.max, roles);
    min = Math.min(min, low);
    max = Math.max(max, high);
    const role = kind === UNDECIDED_DOT ? roles.dot : kind === UNDECIDED_COMMA ? roles.comma : null;
    if (role === 'decimal' || (kind < UNDECIDED_DOT && DECIMALS[kind % 4] !== null))
      withDecimals += each.count;
  }

  const faults = classesWhere(
    tally,
    (kind) => kind !== CLASS.mark && !readable.some(([other]) => other === kind),
  );
  const lost = together(faults);
  list.add('not-a-number', { count: valued - values, row: lost.row });
  if (undecided) {
    const all = together(classesWhere(tally, (kind) => kind === UNDECIDED_DOT || kind === UNDECIDED_COMMA));
    const as = marks.thousands && marks.decimal ? 'both' : marks.thousands ? 'thousands' : 'decimals';
    list.add('marks-unknown', all, as);
  }
  if (against > 0) {
    list.add('marks-mixed', { count: against, row: lost.row }, roles.dot === 'decimal' ? 'point' : 'comma');
  }

  const percent = tally.trait('percent');
  if (percent > 0 && percent < values) list.add('percent-mixed', { count: values - percent, row: null });
  const scale =
    settings.scale !== undefined
      ? settings.scale
      : scaleOf({ header, percent, min, max, withDecimals, values });
  if (percent === 0 && scale === 'fraction' && settings.scale === undefined)
    list.add('fraction-or-percent', { count: values, row: null });
  const [unit] = tally.units.keys();
  if (unit !== undefined) list.add('unit-taken-off', tally.traits.get('unit'), unit);
  list.add('flag-taken-off', tally.traits.get('flag'), [...tally.flags.keys()].slice(0, 8).join(m.comma()));
  const brackets = tally.traits.get('bracketed') ?? tally.traits.get('minus-behind');
  const negatives = tally.trait('bracketed') + tally.trait('minus-behind');
  list.add('minus-understood', { count: negatives, row: brackets?.row ?? null });
  list.add('calendar-converted', tally.traits.get('roc'), 'roc');
  list.add('calendar-converted', tally.traits.get('era'), 'era');

  const eraLetters = tally.count(CLASS.eraLetter) > 0 && hints(header, 'time');
  return {
    type: 'number',
    reach: values,
    values,
    what: written(marks),
    min: values > 0 ? min : null,
    max: values > 0 ? max : null,
    ...objectionOf({ tally, withDecimals, values }),
    issues: list.issues,
    marks,
    scale,
    ...(eraLetters ? { readAs: 'era-years' as const } : {}),
  };
}

function written({ decimal, thousands }: NonNullable<Fit['marks']>): string {
  if (decimal && thousands) return m.numbers_both({ decimal: named(decimal), thousands: named(thousands) });
  if (decimal) return m.numbers_decimal({ decimal: named(decimal) });
  return thousands ? m.numbers_thousands({ thousands: named(thousands) }) : m.numbers();
}

function objectionOf({
  tally,
  withDecimals,
  values,
}: Pick<Question, 'tally'> & { withDecimals: number; values: number }): Pick<
  Fit,
  'objection' | 'objectionDetail'
> {
  // Where some have decimals, a zero in front is a habit of writing and not a code.
  if (tally.count(CLASS.zeroLed) > 0 && withDecimals === 0) return { objection: 'leading-zeros-kept' };
  if (tally.count(CLASS.long) > 0) return { objection: 'long-numbers-kept' };
  const units = [...tally.units.keys()];
  if (units.length > 1)
    return { objection: 'mixed-units', objectionDetail: units.slice(0, 5).join(m.comma()) };
  if (tally.trait('attached') * 2 > values) {
    return {
      objection: 'house-numbers-kept',
      objectionDetail: [...tally.flags.keys()].slice(0, 5).join(m.comma()),
    };
  }
  return { objection: null };
}

function scaleOf({
  header,
  percent,
  min,
  max,
  withDecimals,
  values,
}: Record<'percent' | 'min' | 'max' | 'withDecimals' | 'values', number> & {
  header: string;
}): ColumnUnderstanding['scale'] {
  if (percent > 0) return 'percent';
  if (values === 0) return null;
  const named = hints(header, 'percent');
  if (!named && !hints(header, 'share')) return null;
  if (min >= 0 && max <= 1 && withDecimals > 0) return 'fraction';
  return named || max <= 100 ? 'percent' : null;
}
