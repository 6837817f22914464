import type { ClaimPhrases } from './claims.ts';
import type { Phrases } from './phrases.ts';

/** All sentences of one language about figures and claims. */
export interface Speech {
  phrases: Phrases;
  claims: ClaimPhrases;
}
