import { groupName, measureOf, type Topic } from '../../figures/frame.ts';
import { valueText } from '../../figures/wording.ts';
import { formatNumber, formatYear } from '../../i18n/format.ts';
import { phrasesIn } from '../../i18n/speak.ts';
import { spokenHere } from '../../i18n/spoken-here.ts';
import type { Years } from '../claim.ts';
import { thresholdText } from '../words.ts';
import type { Answered } from './answered.ts';
import type { Material, Source } from './material.ts';
import { english } from './words-en.ts';
import type { Asked, CounterWords, Span } from './words.ts';

/** The sentences in a language. */
export const counterWords: (language: string) => CounterWords = await spokenHere(english, {
  fr: () => import('./words-fr.ts').then(({ french }) => french),
  es: () => import('./words-es.ts').then(({ spanish }) => spanish),
  ru: () => import('./words-ru.ts').then(({ russian }) => russian),
  ar: () => import('./words-ar.ts').then(({ arabic }) => arabic),
  zh: () => import('./words-zh.ts').then(({ chinese }) => chinese),
});

/** The noun of an indicator, with its group in brackets. */
function subjectOf(topic: Topic, group: string, language: string): string {
  const name = groupName(topic, group);
  return phrasesIn(language).subject(topic.indicator.subject, name === '' ? null : name);
}

/**
 * What a claim asks, in words, of the claim's own or another source.
 *
 * @param named false where the sentence names the group elsewhere
 */
export function askedOf({ claim, language }: Material, { topic, versus }: Source, named = true): Asked {
  const group = claim.kind === 'groups' || !named ? 'total' : claim.group;
  switch (claim.kind) {
    case 'change':
      return { kind: 'change', subject: subjectOf(topic, group, language) };
    case 'level': {
      const { threshold } = claim;
      return {
        kind: 'level',
        subject: subjectOf(topic, group, language),
        threshold: threshold === null ? null : thresholdText(topic, threshold, language),
      };
    }
    case 'groups':
      return {
        kind: 'groups',
        subject: topic.indicator.subject,
        first: groupName(topic, claim.first),
        second: groupName(topic, claim.second),
      };
    case 'pair':
      return {
        kind: 'pair',
        y: subjectOf(topic, group, language),
        x: versus ? subjectOf(versus, claim.versusGroup, language) : '',
      };
  }
}

/** A correlation as text: two decimals. */
export const rhoText = (rho: number, language: string): string => formatNumber(rho, 2, language);

/** An answer as a clause: "the homicide rate fell in 30 countries and rose in 12". */
export function said(
  material: Material,
  answer: Answered,
  source: Source = material.own,
  named = true,
): string {
  const { language } = material;
  const { up, down, unclear, count, correlation, side } = answer;
  return counterWords(language).tally(askedOf(material, source, named), {
    up,
    down,
    unclear,
    count,
    correlation: correlation && {
      rho: rhoText(correlation.rho, language),
      low: rhoText(correlation.low, language),
      high: rhoText(correlation.high, language),
      side,
    },
  });
}

/** Years as text. */
export const spanText = ({ from, to }: Years, language: string): Span => ({
  from: formatYear(from, language),
  to: formatYear(to, language),
});

/** The name of a place as it stands in a sentence. */
export function placeName({ areas, language }: Material, id: string): string {
  const area = areas.get(id);
  return area?.names[language] ?? id;
}

/** A value of a source with its unit. */
export const amount = ({ topic }: Source, value: number, language: string): string =>
  valueText(measureOf(topic), value, language);

/** An adjusted p-value: three decimals at most, and never a bare zero. */
export function qText(q: number, language: string): string {
  return q < 0.001 ? `< ${formatNumber(0.001, 3, language)}` : `= ${formatNumber(q, 3, language)}`;
}
