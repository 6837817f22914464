import { formatNumber } from './format.ts';

/**
 * What stands where a count is hidden.
 *
 * `complement`: other counts are hidden beside the small ones so that these cannot be solved. Then all hidden counts say the
 * same, or the words would tell which of them are small.
 * @example hiddenCount(5, false, 'en') // 'fewer than 5'
 */
export function hiddenCount(threshold: number, complement: boolean, language: string): string {
  const few = `fewer than ${formatNumber(threshold, 0, language)}`;
  return complement ? `hidden: ${few}, or it would give such a number away` : few;
}

/**
 * Why counts are hidden, for a note beside a chart or at the head of a file.
 * @example hiddenNote({ threshold: 5, rounding: null, withheld: 2 }, 'en')
 */
export function hiddenNote(
  { threshold, rounding, withheld }: { threshold: number; rounding: number | null; withheld: number },
  language: string,
): string {
  const number = (value: number): string => formatNumber(value, 0, language);
  return [
    `Counts from 1 to ${number(threshold - 1)} are hidden, and others where these could be worked out from them. A zero is shown.`,
    ...(withheld > 0
      ? [
          `${number(withheld)} ${withheld === 1 ? 'count is' : 'counts are'} hidden because, beside what you looked at before, ${withheld === 1 ? 'it' : 'they'} would single out a few records.`,
        ]
      : []),
    ...(rounding === null ? [] : [`Numbers are rounded to the nearest ${number(rounding)}.`]),
  ].join(' ');
}
