import type { Catalogue } from '../catalogue/catalogue.ts';
import { questionOf } from '../evidence/card-words.ts';
import type { Card } from '../evidence/card.ts';
import { linkTo, pageLanguage } from '../i18n/language.ts';
import * as m from '../i18n/messages/shell.js';

/** Somewhere that the palette leads to. */
export interface Destination {
  href: string;
  name: string;
  /** Kind of place: `Card`, `Indicator`. */
  kind: string;
  /** Other words by which it is found, lower case. */
  words: string;
}

/** Where every page, card, indicator and place is found, in the order in which equal finds are shown. */
export function destinations(
  pages: readonly { href: string; name: string }[],
  cards: readonly Card[],
  catalogue: Catalogue | null,
): Destination[] {
  const language = pageLanguage();
  return [
    ...pages.map(({ href, name }) => ({ href, name, kind: m.kind_page(), words: '' })),
    ...cards.map((card) => ({
      href: linkTo(`/evidence/${card.id}`),
      name: questionOf(card, language),
      kind: m.kind_evidence(),
      words: `${card.question.toLowerCase()} ${card.id} ${card.targets.join(' ')}`,
    })),
    ...(catalogue?.indicators ?? []).map(({ id, name, subject, sdg }) => ({
      href: linkTo(`/explore?indicator=${id}`),
      name,
      kind: m.kind_indicator(),
      words: `${id} ${subject} ${sdg ?? ''}`.toLowerCase(),
    })),
    ...(catalogue?.areas ?? [])
      .filter(({ kind }) => kind === 'country')
      .flatMap(({ id, names, aliases }) => {
        const words = [id, ...Object.values(names), ...aliases].join(' ').toLowerCase();
        return [
          { href: linkTo(`/explore?places=${id}`), name: names[language], kind: m.kind_place(), words },
          {
            href: linkTo(`/brief/${id}`),
            name: m.brief_of({ name: names[language] }),
            kind: m.kind_brief(),
            words,
          },
        ];
      }),
  ];
}

/**
 * The destinations that hold every word, those whose name starts with what was typed first.
 * @param count how many at most
 */
export function find(all: readonly Destination[], typed: string, count: number): Destination[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const rank = ({ name, words: other }: Destination): number => {
    const own = name.toLowerCase();
    if (!words.every((word) => own.includes(word) || other.includes(word))) return 0;
    if (own.startsWith(words[0] ?? '')) return 3;
    return words.every((word) => own.includes(word)) ? 2 : 1;
  };
  return all
    .map((destination) => ({ destination, rank: rank(destination) }))
    .filter((one) => one.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
    .map(({ destination }) => destination);
}
