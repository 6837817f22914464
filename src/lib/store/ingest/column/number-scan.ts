import { isMoney, numberTail } from './number-tail.ts';

/**
 * How a number is written, in one small integer: `4 × thousands + decimal`, by their places in these lists; and two for a number
 * whose only mark can be either, as in `1.234`.
 */
export const THOUSANDS = [null, ',', '.', ' ', "'", '_', '٬'] as const;
export const DECIMALS = [null, '.', ',', '٫'] as const;
export const UNDECIDED_DOT = 28;
export const UNDECIDED_COMMA = 29;

/** What else was seen at a number; bits. */
export const PERCENT = 1;
export const UNIT = 2;
export const FLAG = 4;
export const ATTACHED = 8;
export const BRACKETED = 16;
export const MINUS_BEHIND = 32;
export const POWER = 64;

/** A number as read, before anybody knows what the column's marks are. Filled anew by each scan. */
export interface NumberScan {
  /** Its value; where the mark is undecided, as if it stood between thousands. */
  value: number;
  /** See {@link THOUSANDS}. */
  writing: number;
  /** Digits, without those behind a decimal mark. */
  digits: number;
  /** Begins with a zero that says nothing, as a code does: `007`. */
  zeroLed: boolean;
  traits: number;
  /** The unit or flag, '' where there is none. */
  tail: string;
}

export function emptyNumberScan(): NumberScan {
  return { value: 0, writing: 0, digits: 0, zeroLed: false, traits: 0, tail: '' };
}

const DIGIT = (code: number): boolean => code >= 48 && code <= 57;
const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);
/** More groups than any number has. */
const MAX_GROUPS = 12;
const lengths = new Uint16Array(MAX_GROUPS + 1);
const marks = new Uint16Array(MAX_GROUPS);

function isMark(code: number): boolean {
  return (
    code === 46 ||
    code === 44 ||
    code === 32 ||
    code === 39 ||
    code === 95 ||
    code === 0x66c ||
    code === 0x66b
  );
}

/** Place of a mark in THOUSANDS; 0 where it separates none. */
function thousandsPlace(code: number): number {
  if (code === 44) return 1;
  if (code === 46) return 2;
  if (code === 32) return 3;
  if (code === 39) return 4;
  if (code === 95) return 5;
  return code === 0x66c ? 6 : 0;
}

function decimalPlace(code: number): number {
  if (code === 46) return 1;
  if (code === 44) return 2;
  return code === 0x66b ? 3 : 0;
}

/** Whether the first `count` groups are what stands between thousands: 1,234,567 or 12,34,567 as in India. */
function grouped(count: number): boolean {
  const first = lengths[0] ?? 0;
  if (first < 1 || first > 3 || lengths[count - 1] !== 3) return false;
  if (count === 2) return true;
  const inner = lengths[1];
  if (inner !== 3 && !(inner === 2 && first <= 2 && marks[0] === 44)) return false;
  for (let i = 1; i < count - 1; i++) if (lengths[i] !== inner) return false;
  return true;
}

/** The writing of a number with `groups` groups of digits, or -1 where its marks make no sense. */
function writing(groups: number, zeroFirst: boolean): number {
  if (groups === 1) return 0;
  const last = marks[groups - 2] ?? 0;
  if (groups === 2) {
    if ((last === 46 || last === 44) && grouped(2) && !zeroFirst)
      return last === 46 ? UNDECIDED_DOT : UNDECIDED_COMMA;
    const decimal = decimalPlace(last);
    if (decimal > 0) return decimal;
    return grouped(2) ? thousandsPlace(last) * 4 : -1;
  }
  const thousands = thousandsPlace(marks[0] ?? 0);
  if (thousands === 0) return -1;
  for (let i = 1; i < groups - 2; i++) if (marks[i] !== marks[0]) return -1;
  if (last === marks[0]) return grouped(groups) ? thousands * 4 : -1;
  const decimal = decimalPlace(last);
  return decimal > 0 && grouped(groups - 1) ? thousands * 4 + decimal : -1;
}

/**
 * Reads a number in any of the supported writings, whatever the column's marks are: signs in front or behind, brackets,
 * thousands, decimals, powers of ten, a percent sign, money, a unit, a flag.
 * @param text folded (see `fold`)
 * @param out filled when it is a number
 * @returns whether it is one
 */
export function scanNumber(text: string, out: NumberScan): boolean {
  let at = 0;
  let end = text.length;
  let negative = false;
  let traits = 0;
  let tail = '';
  let code = text.charCodeAt(0);
  if (code === 40 && text.charCodeAt(end - 1) === 41) {
    negative = true;
    traits |= BRACKETED;
    at++;
    end--;
    while (text.charCodeAt(end - 1) === 32) end--;
    code = text.charCodeAt(at);
  }
  if (code === 45 || code === 43) {
    if (traits) return false;
    negative = code === 45;
    code = text.charCodeAt(++at);
    if (code === 32) code = text.charCodeAt(++at);
  }
  if (!DIGIT(code) && !((code === 46 || code === 44 || code === 0x66b) && DIGIT(text.charCodeAt(at + 1)))) {
    let from = at;
    while (from < end && from - at < 6 && !DIGIT(text.charCodeAt(from))) from++;
    if (from === at || !DIGIT(text.charCodeAt(from))) return false;
    let money = text.slice(at, from).trim();
    if (money.endsWith('-') && !negative) {
      negative = true;
      money = money.slice(0, -1).trim();
    }
    if (!isMoney(money)) return false;
    traits |= UNIT;
    tail = money;
    at = from;
  }

  const start = at;
  let groups = 0;
  let length = 0;
  let digits = 0;
  let mantissa = 0;
  const zeroFirst = text.charCodeAt(at) === 48;
  for (; at < end; at++) {
    code = text.charCodeAt(at);
    if (DIGIT(code)) {
      length++;
      digits++;
      if (digits <= 15) mantissa = mantissa * 10 + (code - 48);
    } else if (isMark(code) && DIGIT(text.charCodeAt(at + 1)) && at + 1 < end) {
      if (groups === MAX_GROUPS) return false;
      lengths[groups] = length;
      marks[groups] = code;
      groups++;
      length = 0;
    } else break;
  }
  if (digits === 0) return false;
  lengths[groups] = length;
  const written = writing(groups + 1, zeroFirst);
  if (written < 0) return false;
  const hasDecimals = written < UNDECIDED_DOT && written % 4 > 0;
  const decimals = hasDecimals ? length : 0;
  // `5.` is a number as well, but `5. Mai` is none.
  if (groups === 0 && at === end - 1 && text.charCodeAt(at) === 46) at++;

  let power = 0;
  code = text.charCodeAt(at);
  if ((code === 101 || code === 69) && at < end) {
    let from = at + 1;
    const sign = text.charCodeAt(from);
    if (sign === 43 || sign === 45) from++;
    const first = from;
    while (from < end && from - first < 4 && DIGIT(text.charCodeAt(from))) {
      power = power * 10 + (text.charCodeAt(from) - 48);
      from++;
    }
    if (from > first) {
      if (sign === 45) power = -power;
      traits |= POWER;
      at = from;
    }
  }

  if (at < end) {
    code = text.charCodeAt(at);
    // 2014-03, 13:05, 1/2: no number, and nothing to look up.
    if (code === 47 || code === 58 || (code === 45 && at + 1 < end)) return false;
    const apart = text.charCodeAt(at) === 32;
    let rest = text.slice(at, end).trim();
    if (rest.startsWith('%')) {
      traits |= PERCENT;
      rest = rest.slice(1).trim();
    }
    if (rest === '-' && !negative) {
      negative = true;
      traits |= MINUS_BEHIND;
    } else if (rest !== '') {
      const kind = numberTail(rest, apart);
      if (kind === null || (kind === 'unit' && traits & UNIT)) return false;
      traits |= kind === 'unit' ? UNIT : kind === 'flag' ? FLAG : FLAG | ATTACHED;
      tail = rest;
    }
  }

  let value: number;
  // Up to 15 digits and 22 decimals this division gives the nearest number, as reading the text would.
  if (digits <= 15 && power === 0) value = decimals === 0 ? mantissa : mantissa / (POWERS[decimals] ?? 1);
  else {
    const plain = text
      .slice(start, end)
      .replace(/^([\d., '_٬٫]*).*$/s, '$1')
      .replace(/\D/g, '');
    value = Number(`${plain}e${power - decimals}`);
  }
  if (!Number.isFinite(value)) return false;
  out.value = negative && value !== 0 ? -value : value;
  out.writing = written;
  out.digits = digits - decimals;
  out.zeroLed = zeroFirst && (lengths[0] ?? 0) > 1;
  out.traits = traits;
  out.tail = tail;
  return true;
}
