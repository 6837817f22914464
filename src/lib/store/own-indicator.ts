import type { Scalar } from './query.ts';

/** Indicators of the reader's own: `mine-` and twelve hexadecimal digits, then what tells several of one file apart. */
const OWN = /^(mine-[0-9a-f]{12})(?:-[a-z0-9-]+)?$/;

/** Whether an id is that of an indicator of the reader's own. @example isOwn('homicide-rate') // false */
export function isOwn(id: string): boolean {
  return OWN.test(id);
}

/** The upload that an indicator is from; null where it is a built-in one. @example uploadOf('mine-0123456789ab-rate') // 'mine-0123456789ab' */
export function uploadOf(id: string): string | null {
  return OWN.exec(id)?.[1] ?? null;
}

/** Whether a question is about an indicator of the reader's own. */
export function namesOwn(values: readonly Scalar[]): boolean {
  return values.some((value) => typeof value === 'string' && isOwn(value));
}
