import { russianClaims } from './claims-ru.ts';
import { russian } from './phrases-ru.ts';
import type { Speech } from './speech.ts';

export const speech: Speech = { phrases: russian, claims: russianClaims };
