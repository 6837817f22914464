import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Slide } from '../../evidence/deck/deck.ts';
import { CARDS } from '../../evidence/library.ts';
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
    case 'card':
      return CARDS.find(({ id }) => id === slide.card)?.question ?? `Unknown card “${slide.card}”`;
    case 'view':
      return slide.title ?? viewName(slide.view, catalogue);
    case 'place':
      return slide.title ?? `Series of ${slide.place}`;
  }
}

function viewName(link: string, catalogue: Catalogue | null): string {
  const params = new URLSearchParams(link);
  const indicator = catalogue?.indicators.find(({ id }) => id === params.get('indicator'));
  if (!catalogue || !indicator) return params.get('indicator') ?? link;
  const { places } = readView(params, catalogue).view;
  const names = (places ?? []).map((id) => catalogue.areas.find((area) => area.id === id)?.names.en ?? id);
  const more = names.length - NAMED;
  const said = [...names.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return said === '' ? indicator.name : `${indicator.name}: ${said}`;
}
