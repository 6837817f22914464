import { formatWithUnit } from '../../i18n/format.ts';
import { LEVEL, RING_LEVEL } from './thresholds.ts';

/** A percentage as the sentences say it: with a decimal where it is small. @example percentText(-4.25, 'en') // '−4.3%' */
export function percentText(value: number, language: string): string {
  return formatWithUnit(value, Math.abs(value) < 9.5 ? 1 : 0, '%', language);
}

/** The level of the interval of a difference, and of that of the places nearby. */
export const levelText = (language: string): string => percentText(100 * LEVEL, language);
export const ringLevelText = (language: string): string => percentText(100 * RING_LEVEL, language);
