import type { Catalogue } from '../catalogue/catalogue.ts';
import { questionOf } from '../evidence/card-words.ts';
import type { Card } from '../evidence/card.ts';
import { english } from '../evidence/check/lexicon-en.ts';
import { picksOf, readMeasures } from '../evidence/check/measures.ts';
import { readPlaces } from '../evidence/check/places.ts';
import { Reading } from '../evidence/check/reading.ts';
import { writeView } from './view-codec.ts';

/** Something that can be put on the stage. */
export type Evidence =
  { kind: 'card'; id: string; name: string } | { kind: 'view'; view: string; name: string };

/** Words that ask for something without saying what. */
const ASKING = new Set(['show', 'me', 'the', 'a', 'of', 'in', 'for', 'and', 'please', 'how', 'is', 'about']);

/**
 * What the evidence holds for a few words, the nearest first: a view where they name a measure (and places), then the cards
 * that hold the words.
 *
 * @param count how many at most
 * @example findEvidence('show me Kenya bribery', CARDS, catalogue, 5)[0] // the share of people asked for a bribe, Kenya
 */
export function findEvidence(
  typed: string,
  cards: readonly Card[],
  catalogue: Catalogue | null,
  count: number,
): Evidence[] {
  const views = catalogue ? viewsFor(typed, catalogue) : [];
  const words = typed
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '' && !ASKING.has(word));
  const found = cards
    .map((card) => {
      const name = questionOf(card);
      const text =
        `${name} ${card.question} ${card.id} ${card.theme} ${card.targets.join(' ')}`.toLowerCase();
      return { card, name, hits: words.filter((word) => text.includes(word)).length };
    })
    .filter(({ hits }) => hits > 0 && hits >= words.length / 2)
    .sort((a, b) => b.hits - a.hits)
    .map(({ card, name }): Evidence => ({ kind: 'card', id: card.id, name }));
  return [...views, ...found].slice(0, count);
}

function viewsFor(typed: string, catalogue: Catalogue): Evidence[] {
  const reading = new Reading(typed);
  const lexicon = english;
  const { mentions } = readPlaces(reading, lexicon, catalogue);
  const places = [...new Set(mentions.map(({ area }) => area))];
  const names = places.map((id) => catalogue.areas.find((area) => area.id === id)?.names.en ?? id);
  const blank = { versus: null, years: null, by: null, highlight: null };
  return readMeasures(reading, lexicon)
    .flatMap(({ measure }) => picksOf(measure, catalogue, { counted: false, sex: null }).picks.slice(0, 2))
    .map(({ indicator, group }): Evidence => {
      const name = catalogue.indicators.find(({ id }) => id === indicator)?.name ?? indicator;
      const view = writeView({
        ...{ ...blank, indicator, places: places.length ? places : null },
        group: group === 'total' ? null : group,
        form: places.length ? 'line' : 'map',
      });
      return { kind: 'view', view, name: names.length ? `${name}: ${names.join(', ')}` : name };
    });
}
