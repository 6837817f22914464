import type { TargetId, ThemeId } from '../catalogue/theme.ts';
import type { Claim } from './claim.ts';

/** The seven tenets of good institutions in SDG 16. */
export const TENETS = [
  'effective',
  'inclusive',
  'responsive',
  'participative',
  'representative',
  'accountable',
  'transparent',
] as const;
export type Tenet = (typeof TENETS)[number];

/** The three dimensions of SDG 16. */
export const DIMENSIONS = ['peace', 'justice', 'inclusion'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A question that the panel may be asked, and the claim that answers it. Everything else on its page is computed. */
export interface Card {
  /** Short and stable: it stands in links. */
  id: string;
  theme: ThemeId;
  question: string;
  claim: Claim;
  /** Targets that it speaks to. */
  targets: TargetId[];
  tenets: Tenet[];
  dimension: Dimension;
}
