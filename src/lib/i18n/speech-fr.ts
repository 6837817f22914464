import { frenchClaims } from './claims-fr.ts';
import { french } from './phrases-fr.ts';
import type { Speech } from './speech.ts';

export const speech: Speech = { phrases: french, claims: frenchClaims };
