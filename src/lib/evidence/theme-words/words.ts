import type { ThemeId } from '../../catalogue/theme.ts';
import type { Dimension, Tenet } from '../card.ts';

/** By what cards are sorted, in one language. */
export interface ThemeWords {
  themes: Readonly<Record<ThemeId, { name: string; question: string }>>;
  tenets: Readonly<Record<Tenet, string>>;
  dimensions: Readonly<Record<Dimension, string>>;
}
