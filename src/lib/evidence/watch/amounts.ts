import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/warning.js';

/** The least chance that is told by its number. */
const LEAST_CHANCE = 0.0001;

/** A number of events: with a decimal where it is small, because 0.3 and 0 are not the same. */
export function amount(value: number, language: string): string {
  return formatNumber(value, Math.abs(value) < 9.95 && !Number.isInteger(value) ? 1 : 0, language);
}

/** A chance, never as 0. @example chanceWords(0.00001, 'en') // 'under 0.0001' */
export function chanceWords(p: number, language: Language): string {
  return p < LEAST_CHANCE
    ? m.chance_under({ value: formatNumber(LEAST_CHANCE, 4, language) }, { locale: language })
    : formatNumber(p, p < 0.01 ? 4 : 3, language);
}
