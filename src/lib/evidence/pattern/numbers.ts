import { formatNumber, formatPercent } from '../../i18n/format.ts';

/** Pairs in a band; `expected` if place and time had nothing to do with each other. */
export interface Pairs {
  observed: number;
  expected: number;
  sure: boolean;
}

/** Numbers as the sentences of a language write them. */
export const numbersIn = (language: string) => ({
  whole: (value: number): string => formatNumber(value, 0, language),
  decimal: (value: number, digits = 1): string => formatNumber(value, digits, language),
  percent: (share: number): string => formatPercent(share, language),
});
