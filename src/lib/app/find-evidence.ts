import type { Catalogue } from '../catalogue/catalogue.ts';
import { questionOf } from '../evidence/card-words.ts';
import type { Card } from '../evidence/card.ts';
import { english } from '../evidence/check/lexicon-en.ts';
import { picksOf, readMeasures } from '../evidence/check/measures.ts';
import { readPlaces } from '../evidence/check/places.ts';
import { Reading } from '../evidence/check/reading.ts';
import { formatTogether } from '../i18n/format.ts';
import { pageLanguage } from '../i18n/language.ts';
import { plain } from './closest.ts';
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
  // Free words are understood in English; everybody else names things as the page does, or in English after all.
  const named = catalogue && pageLanguage() !== 'en' ? viewsNamed(typed, catalogue) : [];
  const views = catalogue && named.length === 0 ? viewsFor(typed, catalogue) : named;
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
  const language = pageLanguage();
  const names = places.map((id) => catalogue.areas.find((area) => area.id === id)?.names[language] ?? id);
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
      return {
        kind: 'view',
        view,
        name: names.length ? `${name}: ${formatTogether(names, language)}` : name,
      };
    });
}

/** How many measures are offered for one name. */
const MEASURES = 2;

/** Views whose measure and places are called by their names in the language of the page; other words are not understood there. */
function viewsNamed(typed: string, catalogue: Catalogue): Evidence[] {
  const language = pageLanguage();
  const text = ` ${plain(typed)} `;
  // Chinese writes no spaces between words.
  const within = (name: string) =>
    name !== '' && (language === 'zh' ? text.includes(name) : text.includes(` ${name} `));
  const areas = catalogue.areas.filter(({ names }) => within(plain(names[language])));
  const rest = areas.reduce((words, { names }) => words.replace(plain(names[language]), ' '), text);
  const words = rest.split(' ').filter((word) => word.length >= (language === 'zh' ? 2 : 3));
  if (words.length === 0) return [];
  const places = areas.map(({ id }) => id);
  return catalogue.indicators
    .map((indicator) => {
      const name = plain(indicator.name);
      return { indicator, hits: words.filter((word) => name.includes(word)).length };
    })
    .filter(({ hits }) => hits === words.length)
    .sort((a, b) => a.indicator.name.length - b.indicator.name.length)
    .slice(0, MEASURES)
    .map(({ indicator: { id, name } }): Evidence => {
      const view = writeView({
        ...{ indicator: id, versus: null, years: null, by: null, group: null, highlight: null },
        ...{ places: places.length > 0 ? places : null, form: places.length > 0 ? 'line' : 'map' },
      });
      const where = formatTogether(
        areas.map(({ names }) => names[language]),
        language,
      );
      return { kind: 'view', view, name: where === '' ? name : `${name}: ${where}` };
    });
}
