import type { Grade } from './grounds.ts';

/** What the grades are called, as they stand behind "How sure:". */
export const GRADE_WORDS: Record<Grade, string> = {
  strong: 'strong',
  moderate: 'moderate',
  limited: 'limited',
  none: 'do not rest a claim on this',
};
