import * as m from '../../i18n/messages/brief.js';
import { THEMES, type ThemeId } from '../../catalogue/theme.ts';

/** Who takes a brief along. */
export const AUDIENCES = ['minister', 'police', 'academic', 'civil-society', 'business'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Which questions come first for each. */
const FIRST: Record<Audience, readonly ThemeId[]> = {
  minister: ['violence', 'justice', 'institutions', 'trust'],
  police: ['trust', 'community', 'violence', 'local', 'backfire'],
  academic: ['violence', 'local', 'early-warning', 'changing-crime'],
  'civil-society': ['inclusion', 'justice', 'backfire', 'trust'],
  business: ['institutions', 'changing-crime', 'local', 'violence'],
};

/** What each is called. */
export const audienceName = (who: Audience): string => m.audience({ who });

/** Why these questions come first, as it is told on the page. */
export const audienceWhy = (who: Audience): string => m.audience_why({ who });

/** The questions in the order of a reader: those that come first for them, then the others in the order of the panel. */
export function orderFor(audience: Audience | null): ThemeId[] {
  const first = audience === null ? [] : FIRST[audience];
  return [...first, ...THEMES.map(({ id }) => id).filter((id) => !first.includes(id))];
}
