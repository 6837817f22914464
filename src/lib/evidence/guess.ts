import type { Language } from '../catalogue/area.ts';
import { formatYear } from '../i18n/format.ts';
import { claimPhrasesIn } from '../i18n/speak.ts';
import type { Claimed } from './claimed.ts';
import { thresholdText } from './words.ts';

/** A question that people may guess at before they see the card: how many of the countries. */
export interface Guess {
  ask: string;
  /** Countries with numbers: the end of the scale, which begins at 0. */
  most: number;
  answer: number;
}

/**
 * The question that a card answers by counting countries.
 *
 * @returns null where the claim counts none: two measures together, a level without a threshold, no countries at all
 * @example guessOf(claimed, 'en')?.ask // 'Of 122 countries, in how many did the homicide rate fall between about 2000 and 2020?'
 */
export function guessOf(claimed: Claimed, language: Language): Guess | null {
  if (claimed.kind === 'pair' || claimed.tally.count === 0) return null;
  const { guess } = claimPhrasesIn(language);
  const { topic, tally } = claimed;
  const { subject } = topic.indicator;
  const asked = { subject, count: tally.count };
  switch (claimed.kind) {
    case 'change': {
      const [from, to] = [formatYear(claimed.years.from, language), formatYear(claimed.years.to, language)];
      return { ask: guess.change({ ...asked, from, to }), most: tally.count, answer: tally.down };
    }
    case 'level': {
      if (claimed.threshold === null) return null;
      const threshold = thresholdText(topic, claimed.threshold, language);
      return { ask: guess.level({ ...asked, threshold }), most: tally.count, answer: tally.up };
    }
    case 'groups': {
      const [first, second] = claimed.names;
      return { ask: guess.groups({ ...asked, first, second }), most: tally.count, answer: tally.up };
    }
  }
}
