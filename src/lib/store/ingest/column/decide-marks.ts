import type { NumberMarks } from '../understanding.ts';
import { hints } from './header-hints.ts';
import { CONTINENTAL, ENGLISH, fits, type MarkRoles, rolesOf } from './number-marks.ts';
import { DECIMALS, THOUSANDS, UNDECIDED_COMMA, UNDECIDED_DOT } from './number-scan.ts';
import { CLASS } from './reading.ts';
import type { Tally } from './tally.ts';

export interface DecidedMarks {
  roles: MarkRoles;
  marks: NumberMarks;
  /** The whole column says nothing about its only mark. */
  undecided: boolean;
  /** Numbers that go against the roles. */
  against: number;
}

/** What the whole numbers without marks say about the mark of the others. */
function decideAlone(tally: Tally, header: string): { decimal: boolean; sure: boolean } | null {
  const dots = tally.classes[UNDECIDED_DOT];
  const commas = tally.classes[UNDECIDED_COMMA];
  if ((dots && commas) || (!dots && !commas)) return null;
  // No place on earth lies at a thousand degrees.
  if (hints(header, 'coordinate')) return { decimal: true, sure: true };
  const marked = dots ?? commas;
  const plain = [CLASS.large, CLASS.year, CLASS.serial, CLASS.monthCode, CLASS.dayCode];
  const big = plain.flatMap((kind) => tally.classes[kind] ?? []);
  // 12345 beside 1.234: whoever parts thousands would have parted these. Four digits are often left together.
  const bigAsMarked = Math.abs(marked?.min ?? 0) < 10_000;
  if (big.some(({ max, count }) => max >= 10_000 || (bigAsMarked && count > 1)))
    return { decimal: true, sure: true };
  // 567 beside 1.234, and never 5.67: decimals would not all have three places.
  if (tally.count(CLASS.small) >= 2 && (marked?.count ?? 0) >= 2) return { decimal: false, sure: true };
  return hints(header, 'count') ? { decimal: false, sure: false } : null;
}

/**
 * The decimal and thousands marks of a column, from all its numbers.
 * @param chosen by the analyst, or decided by the columns beside it
 */
export function decideMarks(tally: Tally, header: string, chosen?: NumberMarks): DecidedMarks {
  let english = 0;
  let continental = 0;
  let other = 0;
  for (let writing = 1; writing < UNDECIDED_DOT; writing++) {
    const count = tally.count(writing);
    if (count === 0) continue;
    const asEnglish = fits(writing, ENGLISH);
    const asContinental = fits(writing, CONTINENTAL);
    if (asEnglish && asContinental) other += writing >> 2 > 2 ? count : 0;
    else if (asEnglish) english += count;
    else continental += count;
  }
  const dots = tally.count(UNDECIDED_DOT);
  const commas = tally.count(UNDECIDED_COMMA);
  let roles: MarkRoles;
  let undecided = false;
  if (chosen) roles = rolesOf(chosen);
  else if (english !== continental) roles = english > continental ? ENGLISH : CONTINENTAL;
  else if (dots + commas === 0) roles = ENGLISH;
  // 1 234 567 beside 1,234: the comma is not the mark of thousands.
  else if (other > 0 && english === 0 && !(dots && commas)) roles = commas > 0 ? CONTINENTAL : ENGLISH;
  else {
    const alone = english === 0 ? decideAlone(tally, header) : null;
    undecided = !(alone?.sure ?? false);
    if (alone === null) roles = ENGLISH;
    else roles = alone.decimal === dots > 0 ? ENGLISH : CONTINENTAL;
  }
  const found = used(tally, roles);
  return {
    roles,
    marks: chosen
      ? { decimal: chosen.decimal ?? found.decimal, thousands: chosen.thousands ?? found.thousands }
      : found,
    undecided,
    against: roles === ENGLISH ? continental : roles === CONTINENTAL ? english : 0,
  };
}

/** The marks that occur. */
function used(tally: Tally, roles: MarkRoles): NumberMarks {
  const marks: NumberMarks = { decimal: null, thousands: null };
  let most = 0;
  let mostDecimal = 0;
  // Dots and commas go first: every other mark is read without being named.
  const weight = (mark: string | null, count: number): number =>
    count > 0 && (mark === '.' || mark === ',') ? Infinity : count;
  const add = (decimal: NumberMarks['decimal'], thousands: NumberMarks['thousands'], count: number): void => {
    if (decimal !== null && weight(decimal, count) > mostDecimal) {
      marks.decimal = decimal;
      mostDecimal = weight(decimal, count);
    }
    if (thousands !== null && weight(thousands, count) > most) {
      marks.thousands = thousands;
      most = weight(thousands, count);
    }
  };
  const undecided = [
    ['.', roles.dot, tally.count(UNDECIDED_DOT)],
    [',', roles.comma, tally.count(UNDECIDED_COMMA)],
  ] as const;
  for (const [mark, role, count] of undecided)
    add(role === 'decimal' ? mark : null, role === 'thousands' ? mark : null, count);
  for (let writing = 1; writing < UNDECIDED_DOT; writing++) {
    if (fits(writing, roles))
      add(DECIMALS[writing % 4] ?? null, THOUSANDS[writing >> 2] ?? null, tally.count(writing));
  }
  return marks;
}
