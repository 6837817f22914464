import { chineseClaims } from './claims-zh.ts';
import { chinese } from './phrases-zh.ts';
import type { Speech } from './speech.ts';

export const speech: Speech = { phrases: chinese, claims: chineseClaims };
