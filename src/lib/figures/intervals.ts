import type { Language } from '../i18n/language.ts';
import * as m from '../i18n/messages/figures.js';
import { wilson } from '../stats/wilson.ts';
import type { Measure } from './figure.ts';
import type { Row, Topic } from './frame.ts';

/** A value with what is known of how sure it is. */
export interface Sure {
  value: number | null;
  low: number | null;
  high: number | null;
}

/**
 * Whether intervals are computed here: for survey percentages whose source gives the respondents, but no interval.
 * Percentages that were counted (detainees, births) have no sampling error, so they get none.
 */
export function computesIntervals({ indicator }: Topic): boolean {
  return indicator.interval === null && indicator.unit.kind === 'percent' && indicator.nature === 'surveyed';
}

/** The row with its interval: the publisher's, else a computed one where that makes sense, else none. */
export function withInterval(row: Row, topic: Topic): Row {
  const { value, n } = row;
  const published = row.low !== null || row.high !== null;
  if (published || !computesIntervals(topic) || value === null || n === null || n <= 0) return row;
  if (value < 0 || value > 100) return row;
  const { low, high } = wilson(value / 100, n);
  return { ...row, low: low * 100, high: high * 100 };
}

/** The measure, saying how its intervals came about where they are computed here. */
export function withComputed(measure: Measure, topic: Topic, computed: boolean, language: Language): Measure {
  if (!computed || !computesIntervals(topic)) return measure;
  return { ...measure, interval: { level: 0.95, method: m.wilson_simple({}, { locale: language }) } };
}

/** Whether two values may be the same as far as their intervals tell; false where either has none. */
export function overlap(a: Sure, b: Sure): boolean {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return false;
  return a.low <= b.high && b.low <= a.high;
}
