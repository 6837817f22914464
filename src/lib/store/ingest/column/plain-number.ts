import type { PlainRows } from '../dialect/plain-rows.ts';
import { UNDECIDED_DOT } from './number-scan.ts';
import { type Reading, wholeNumber } from './reading.ts';

/** Digits that a number keeps exactly. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);
/** How `12.5` is written, in the numbers of `NumberScan.writing`. */
const DOT_DECIMAL = 1;

/**
 * Reads a cell that is nothing but digits, with a minus in front and one dot among them at most, as `readCell` would, without making a text
 * of it.
 *
 * @returns false for every other cell: `readCell` has to look at it
 */
export function readPlainNumber(
  { bytes, starts, ends, width }: PlainRows,
  row: number,
  column: number,
  out: Reading,
): boolean {
  const cell = row * width + column;
  let at = starts[cell] as number;
  const end = ends[cell] as number;
  const negative = bytes[at] === 45;
  if (negative) at++;
  const first = at;
  let mantissa = 0;
  let dot = -1;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) mantissa = mantissa * 10 + (byte - 48);
    else if (byte === 46 && dot === -1) dot = at;
    else return false;
  }
  const whole = (dot === -1 ? end : dot) - first;
  const decimals = dot === -1 ? 0 : end - dot - 1;
  if (whole === 0 || whole + decimals > MOST_DIGITS || (dot !== -1 && decimals === 0)) return false;
  const zeroFirst = bytes[first] === 48;
  // 1.234: the column says whether the dot stands between thousands.
  const isOpen = decimals === 3 && whole <= 3 && !zeroFirst;
  const { number } = out;
  const size = decimals === 0 || isOpen ? mantissa : mantissa / (POWERS[decimals] as number);
  number.value = negative && size !== 0 ? -size : size;
  number.writing = decimals === 0 ? 0 : isOpen ? UNDECIDED_DOT : DOT_DECIMAL;
  number.digits = isOpen ? whole + decimals : whole;
  number.zeroLed = zeroFirst && whole > 1;
  number.traits = 0;
  number.tail = '';
  out.class = number.writing === 0 ? wholeNumber(number) : number.writing;
  out.mark = null;
  out.pairs = 0;
  out.calendar = 'common';
  return true;
}
