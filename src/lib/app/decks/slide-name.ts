import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Slide } from '../../evidence/deck/deck.ts';
import { questionOf } from '../../evidence/card-words.ts';
import { CARDS } from '../../evidence/library.ts';
import { formatNumber, formatTogether } from '../../i18n/format.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/stage.js';
import { readView } from '../view-codec.ts';

/** Places that are named before the rest is counted. */
const NAMED = 3;

/**
 * What a slide is called in a list, without asking for its numbers.
 *
 * @param catalogue null while it is not there: a view is called by its link then
 * @example slideName({ kind: 'card', card: 'women-police', … }, null) // 'How many police officers are women?'
 */
export function slideName(slide: Slide, catalogue: Catalogue | null): string {
  switch (slide.kind) {
    case 'words':
      return slide.title;
    case 'card': {
      const card = CARDS.find(({ id }) => id === slide.card);
      return card ? questionOf(card) : m.unknown_card({ card: slide.card });
    }
    case 'view':
      return slide.title ?? viewName(slide.view, catalogue);
    case 'place':
      return slide.title ?? m.series_of({ place: slide.place });
  }
}

function viewName(link: string, catalogue: Catalogue | null): string {
  const params = new URLSearchParams(link);
  const indicator = catalogue?.indicators.find(({ id }) => id === params.get('indicator'));
  if (!catalogue || !indicator) return params.get('indicator') ?? link;
  const { places } = readView(params, catalogue).view;
  const language = pageLanguage();
  const names = (places ?? []).map(
    (id) => catalogue.areas.find((area) => area.id === id)?.names[language] ?? id,
  );
  if (names.length === 0) return indicator.name;
  const more = names.length - NAMED;
  const said = formatTogether(names.slice(0, NAMED), language);
  return m.measure_in_places({
    measure: indicator.name,
    places: more > 0 ? m.places_and_more({ places: said, count: formatNumber(more, 0, language) }) : said,
  });
}
