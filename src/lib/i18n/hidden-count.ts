import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import * as m from './messages/figures.js';

/**
 * What stands where a count is hidden.
 *
 * `complement`: other counts are hidden beside the small ones so that these cannot be solved. Then all hidden counts say the
 * same, or the words would tell which of them are small.
 * @example hiddenCount(5, false, 'en') // 'fewer than 5'
 */
export function hiddenCount(threshold: number, complement: boolean, language: Language): string {
  const words = { threshold: formatNumber(threshold, 0, language) };
  const locale = { locale: language };
  return complement ? m.hidden_complement(words, locale) : m.hidden_few(words, locale);
}

/**
 * Why counts are hidden, for a note beside a chart or at the head of a file.
 * @example hiddenNote({ threshold: 5, rounding: null, withheld: 2 }, 'en')
 */
export function hiddenNote(
  { threshold, rounding, withheld }: { threshold: number; rounding: number | null; withheld: number },
  language: Language,
): string {
  const number = (value: number): string => formatNumber(value, 0, language);
  const locale = { locale: language };
  return [
    m.hidden_counts({ most: number(threshold - 1) }, locale),
    ...(withheld > 0 ? [m.hidden_withheld({ count: withheld, n: number(withheld) }, locale)] : []),
    ...(rounding === null ? [] : [m.hidden_rounded({ step: number(rounding) }, locale)]),
  ].join(language === 'zh' ? '' : ' ');
}
