import { pageLanguage } from '../../i18n/language.ts';
import { spokenHere } from '../../i18n/spoken-here.ts';
import type { BriefSpeech } from './brief-speech.ts';
import { compareWords as compareEnglish } from './compare-words-en.ts';
import { localityWords as localityEnglish } from './locality-words-en.ts';
import { sentences as englishSentences } from './sentences-en.ts';
import { words as englishWords } from './words-en.ts';

const english: BriefSpeech = {
  sentences: englishSentences,
  words: englishWords,
  compareWords: compareEnglish,
  localityWords: localityEnglish,
};

const speechIn = await spokenHere<BriefSpeech>(english, {
  fr: () => import('./fr/speech.ts').then((own) => own.french),
  es: () => import('./es/speech.ts').then((own) => own.spanish),
  ru: () => import('./ru/speech.ts').then((own) => own.russian),
  ar: () => import('./ar/speech.ts').then((own) => own.arabic),
  zh: () => import('./zh/speech.ts').then((own) => own.chinese),
});
const speech = (): BriefSpeech => speechIn(pageLanguage());

/* In the language of the page. */
export const sentences = (): BriefSpeech['sentences'] => speech().sentences;
export const words = (): BriefSpeech['words'] => speech().words;
export const compareWords = (): BriefSpeech['compareWords'] => speech().compareWords;
export const localityWords = (): BriefSpeech['localityWords'] => speech().localityWords;
