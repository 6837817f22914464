import type { ThemeId } from '../../catalogue/theme.ts';
import { OLD } from './old.ts';

/** Lines shown under a question at most, so that a brief stays two pages; safety from violence is what most are asked about. */
const MOST: Partial<Record<ThemeId, number>> = { violence: 4 };
const MOST_ELSEWHERE = 3;

/** How many lines a question may have. */
export const mostOf = (theme: ThemeId): number => MOST[theme] ?? MOST_ELSEWHERE;

/** The rules of the choice as a reader sees them, in the order in which they count. */
export const CHOICE_RULES: readonly string[] = [
  `A measurement whose latest value is at most ${OLD} years older than the newest data comes before an older one.`,
  'The official SDG 16 indicator comes before one that stands in for it, and that before all others.',
  'Scores by experts come after everything else.',
  'A measurement whose interval is known, or can be computed, comes before one without; then one that can tell a change over ten years.',
  'Counted and surveyed numbers come before estimates, and these before models.',
  'Of equals, the one that more countries have, so that more can be compared.',
  `Under each question at most ${MOST_ELSEWHERE} lines are shown (${MOST['violence'] ?? MOST_ELSEWHERE} under the first), old ones last.`,
];
