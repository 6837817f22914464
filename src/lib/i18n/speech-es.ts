import { spanishClaims } from './claims-es.ts';
import { spanish } from './phrases-es.ts';
import type { Speech } from './speech.ts';

export const speech: Speech = { phrases: spanish, claims: spanishClaims };
