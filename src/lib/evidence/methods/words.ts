import { pageLanguage, type Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/methods.js';
import { spokenHere } from '../../i18n/spoken-here.ts';
import { figuresIn } from './figures.ts';
import type { MethodId } from './method-id.ts';
import { HOUSE_RULE, NOT_YET, type Method } from './method.ts';

/**
 * The prose of a method in another language than English. Numbers that the code decides stand as `{placeholders}` of
 * `figuresIn`; what stands between backticks is read from left to right, also in Arabic.
 */
export interface MethodWords {
  name: string;
  does: string;
  /** Left out where the formula has no words. */
  formula?: string;
  usedIn: string;
  cannotTell: string;
  /** What is said beside a rule of the house, where the reference names no publication. */
  note?: string;
}

/** A method as a page in some language shows it. */
export interface SpokenMethod extends Method {
  /** What is said of its origin in the language of the page; the publication stays in `reference`, as it was printed. */
  origin: string;
  /** Whether a page shows numbers made by it. */
  used: boolean;
}

const wordsIn = await spokenHere<Record<MethodId, MethodWords> | null>(null, {
  fr: () => import('./words/fr.json').then((file) => file.default),
  es: () => import('./words/es.json').then((file) => file.default),
  ru: () => import('./words/ru.json').then((file) => file.default),
  ar: () => import('./words/ar.json').then((file) => file.default),
  zh: () => import('./words/zh.json').then((file) => file.default),
});

const LEFT_TO_RIGHT = '\u2066';
const END = '\u2069';

/**
 * A method in a language: its words, and where its rule comes from. Publications stay as they were printed.
 * @example methodIn(wilson, 'es').name // 'Intervalo de una proporción (Wilson)'
 */
export function methodIn(method: Method, language: Language = pageLanguage()): SpokenMethod {
  const house = method.reference.startsWith(HOUSE_RULE);
  const beside = house ? method.reference.slice(HOUSE_RULE.length).trim() : method.reference;
  const rule = house ? m.house_rule({}, { locale: language }) : '';
  const used = !method.usedIn.startsWith(NOT_YET);
  const words = wordsIn(language)?.[method.id];
  if (!words) return { ...method, reference: beside, origin: rule, used };

  const figures = figuresIn(language);
  const say = (text: string): string =>
    text
      .replaceAll(/\{(\w+)\}/g, (whole, key: string) => figures[key] ?? whole)
      .replaceAll(/`([^`]*)`/g, `${LEFT_TO_RIGHT}$1${END}`);
  return {
    ...method,
    name: say(words.name),
    does: say(words.does),
    formula: words.formula === undefined ? method.formula : say(words.formula),
    usedIn: say(words.usedIn),
    cannotTell: say(words.cannotTell),
    reference: words.note === undefined ? beside : '',
    origin: words.note === undefined ? rule : `${rule} ${say(words.note)}`.trim(),
    used,
  };
}
