import type { BriefSpeech } from '../brief-speech.ts';
import { compareWords } from './compare-words.ts';
import { localityWords } from './locality-words.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

export const french: BriefSpeech = { sentences, words, compareWords, localityWords };
