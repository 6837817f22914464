// Made once: while a hand moves, hundreds of numbers are written before each paint, and making a format costs more than using it.
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const PERCENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const FINE_PERCENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });
const RATES = [0, 1, 2, 3].map(
  (digits) =>
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

/** @example countText(4211) // '4,211' */
export function countText(count: number): string {
  return WHOLE.format(count);
}

/** A share of one, without decimals from 10 % on. @example percentText(0.028) // '2.8%' */
export function percentText(share: number): string {
  return (Math.abs(share) < 0.095 ? FINE_PERCENT : PERCENT).format(share).replace('-', '−');
}

/** A part of a whole: never 0 % where there is something. @example shareText(1, 5000) // 'under 0.1%' */
export function shareText(count: number, of: number): string {
  if (of === 0) return '–';
  return count > 0 && count / of < 0.001 ? 'under 0.1%' : percentText(count / of);
}

/** As `shareText`, for columns. @example shortShareText(1, 5000) // '<0.1%' */
export function shortShareText(count: number, of: number): string {
  return shareText(count, of).replace('under ', '<');
}

/** A rate with as many decimals as tell something. @example rateText(4.218) // '4.2' */
export function rateText(rate: number): string {
  const digits = rate >= 100 ? 0 : rate >= 1 ? 1 : rate >= 0.1 ? 2 : 3;
  return RATES[digits]?.format(rate) ?? String(rate);
}
