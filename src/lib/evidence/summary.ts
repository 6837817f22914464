import type { Card } from './card.ts';
import type { Grade } from './grounds.ts';
import { isLocal } from './local/local-claim.ts';

/** A card as it stands in a list: without its picture and reasons. */
export interface CardSummary {
  card: Card;
  /** The claim, or why there is none. */
  line: string;
  /** Null for a gap. */
  grade: Grade | null;
}

/** What a reader may narrow the library by; null takes all. */
export interface Filter {
  theme: string | null;
  target: string | null;
  dimension: string | null;
  tenet: string | null;
  /** A grade, or `gap`. */
  grade: string | null;
  words: string;
}

/** Whether a card passes a filter. Every word must be found in its question or its line. */
export function passes({ card, line, grade }: CardSummary, filter: Filter): boolean {
  const text = `${card.question} ${line}`.toLowerCase();
  return (
    (filter.theme === null || card.theme === filter.theme) &&
    (filter.target === null || card.targets.some((target) => target === filter.target)) &&
    (filter.dimension === null || card.dimension === filter.dimension) &&
    (filter.tenet === null || card.tenets.some((tenet) => tenet === filter.tenet)) &&
    (filter.grade === null || (grade ?? 'gap') === filter.grade) &&
    filter.words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

/** The cards nearest to one: by shared measure, theme, targets and tenets, the nearest first. */
export function relatedTo(card: Card, cards: readonly Card[], count: number): Card[] {
  const measures = ({ claim }: Card): string[] =>
    claim.kind === 'gap' || isLocal(claim)
      ? []
      : claim.kind === 'pair'
        ? [claim.indicator, claim.versus]
        : [claim.indicator];
  const shared = (a: readonly string[], b: readonly string[]) => a.filter((one) => b.includes(one)).length;
  const nearness = (other: Card) =>
    4 * shared(measures(card), measures(other)) +
    (card.theme === other.theme ? 2 : 0) +
    2 * shared(card.targets, other.targets) +
    shared(card.tenets, other.tenets);
  return cards
    .filter(({ id }) => id !== card.id)
    .map((other) => ({ other, near: nearness(other) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, count)
    .map(({ other }) => other);
}
