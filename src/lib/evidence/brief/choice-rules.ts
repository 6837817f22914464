import type { ThemeId } from '../../catalogue/theme.ts';
import * as m from '../../i18n/messages/brief.js';
import { OLD } from './old.ts';

/** Lines shown under a question at most, so that a brief stays two pages; safety from violence is what most are asked about. */
const MOST: Partial<Record<ThemeId, number>> = { violence: 4 };
const MOST_ELSEWHERE = 3;

/** How many lines a question may have. */
export const mostOf = (theme: ThemeId): number => MOST[theme] ?? MOST_ELSEWHERE;

/** The rules of the choice as a reader sees them, in the order in which they count. */
export const choiceRules = (): readonly string[] => [
  m.rule_old({ years: OLD }),
  m.rule_official(),
  m.rule_experts(),
  m.rule_interval(),
  m.rule_counted(),
  m.rule_countries(),
  m.rule_most({ most: MOST_ELSEWHERE, first: MOST['violence'] ?? MOST_ELSEWHERE }),
];
