import { arabicClaims } from './claims-ar.ts';
import { arabic } from './phrases-ar.ts';
import type { Speech } from './speech.ts';

export const speech: Speech = { phrases: arabic, claims: arabicClaims };
