import type { Marks } from '../../figures/figure.ts';
import { directionOf, type Language } from '../../i18n/language.ts';

/**
 * Which way a drawing runs. Layouts place marks from left to right; where the flow is `rtl`, the whole drawing lies in a
 * mirror and each text alone is turned back around its own place. So the axis of values stands at the start of the
 * lines that the reader reads, bars grow from there, and names follow at the end, in every form and by one rule.
 */
export type Flow = 'ltr' | 'rtl';

/** Forms with time along x. */
const TIMED: readonly Marks['kind'][] = ['line', 'multiples', 'slope', 'control', 'before-after'];

export function isTimed(kind: Marks['kind']): boolean {
  return TIMED.includes(kind);
}

/**
 * The flow of a form in a language. Maps lie as the world does; time in Arabic runs as the reader chose; all else runs
 * as the language is read.
 * @param time which way the reader wants time to run where the language is read from right to left
 * @example flowOf('dots', 'ar', 'ltr') // 'rtl'
 */
export function flowOf(kind: Marks['kind'], language: Language, time: Flow): Flow {
  if (kind === 'map') return 'ltr';
  const reading = directionOf(language);
  return reading === 'rtl' && isTimed(kind) ? time : reading;
}

/** An arrow along x, away from where an axis begins. */
export function forward(flow: Flow): string {
  return flow === 'rtl' ? '←' : '→';
}
