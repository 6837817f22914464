import { THEMES, type ThemeId } from '../../catalogue/theme.ts';

/** Who takes a brief along. */
export const AUDIENCES = ['minister', 'police', 'academic', 'civil-society', 'business'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What each is called, which questions come first, and why, as it is told on the page. */
export const AUDIENCE_RULES: Record<Audience, { name: string; first: readonly ThemeId[]; why: string }> = {
  minister: {
    name: 'Minister or senior official',
    first: ['violence', 'justice', 'institutions', 'trust'],
    why: 'what a government answers for: safety, justice and its own institutions',
  },
  police: {
    name: 'Police',
    first: ['trust', 'community', 'violence', 'local', 'backfire'],
    why: 'what the police are asked about: trust, work with residents, violence and what may backfire',
  },
  academic: {
    name: 'Academic',
    first: ['violence', 'local', 'early-warning', 'changing-crime'],
    why: 'what is measured best and what is measured worst',
  },
  'civil-society': {
    name: 'Civil society',
    first: ['inclusion', 'justice', 'backfire', 'trust'],
    why: 'who is missing, who waits for justice, and what harm a response may do',
  },
  business: {
    name: 'Business',
    first: ['institutions', 'changing-crime', 'local', 'violence'],
    why: 'what a firm meets: institutions, organised and cyber crime, safety where people work',
  },
};

/** The questions in the order of a reader: those that come first for them, then the others in the order of the panel. */
export function orderFor(audience: Audience | null): ThemeId[] {
  const first = audience === null ? [] : AUDIENCE_RULES[audience].first;
  return [...first, ...THEMES.map(({ id }) => id).filter((id) => !first.includes(id))];
}
