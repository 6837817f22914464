import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/linked.js';

/** A part of a whole below which its share is not written out. */
const LEAST_SHARE = 0.001;

/** @example countText(4211) // '4,211' */
export function countText(count: number): string {
  return formatNumber(count, 0, pageLanguage());
}

/** A share of one, without decimals from 10 % on. @example percentText(0.028) // '2.8%' */
export function percentText(share: number): string {
  return formatPercent(share, pageLanguage());
}

/** A part of a whole: never 0 % where there is something. @example shareText(1, 5000) // 'under 0.1%' */
export function shareText(count: number, of: number): string {
  if (of === 0) return '–';
  return isLeast(count, of) ? m.under({ share: percentText(LEAST_SHARE) }) : percentText(count / of);
}

/** As `shareText`, for columns. @example shortShareText(1, 5000) // '<0.1%' */
export function shortShareText(count: number, of: number): string {
  return isLeast(count, of) ? `<${percentText(LEAST_SHARE)}` : shareText(count, of);
}

const isLeast = (count: number, of: number): boolean => count > 0 && count / of < LEAST_SHARE;

/** A rate with as many decimals as tell something. @example rateText(4.218) // '4.2' */
export function rateText(rate: number): string {
  const digits = rate >= 100 ? 0 : rate >= 1 ? 1 : rate >= 0.1 ? 2 : 3;
  return formatNumber(rate, digits, pageLanguage());
}
