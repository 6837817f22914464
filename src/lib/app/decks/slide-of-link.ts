import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Held } from '../../evidence/deck/edit.ts';
import { splitPath } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/decks.js';
import { CARDS } from '../../evidence/library.ts';
import { missingOwn } from '../missing-own.ts';
import { readView, writeView } from '../view-codec.ts';

/** What a link puts on a slide, or why it cannot. */
export type LinkedSlide = { held: Held } | { refused: string; help: string };

/**
 * What a slide holds for the address of a page of this site. Only the part behind the host counts, so that a link of another copy of
 * the site is followed to the same page of this one.
 *
 * @param catalogue with the reader's own indicators
 * @returns the slide without its place in a deck; never throws
 * @example slideOfLink('https://koban.example/evidence/women-police', catalogue) // { held: { kind: 'card', card: 'women-police' } }
 */
export function slideOfLink(text: string, catalogue: Catalogue): LinkedSlide {
  const typed = text.trim();
  if (typed.length > 2000) return { refused: m.link_too_long_for_slide(), help: m.link_help() };
  const path = /^[a-z]+=/.test(typed) ? `/explore?${typed}` : typed.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const [address = '', search = ''] = (path.split('#')[0] ?? '').split('?');
  const [, page, id = ''] = splitPath(address).path.split('/');
  const params = new URLSearchParams(search);
  if (page === 'explore') return ofView(params, catalogue);
  if (page === 'evidence' && id !== '')
    return CARDS.some((card) => card.id === id)
      ? { held: { kind: 'card', card: id } }
      : { refused: m.link_no_card({ card: id }), help: m.link_help() };
  if (page === 'places' && params.has('measure')) {
    return /^[a-z0-9-]{1,64}$/.test(id)
      ? { held: { kind: 'place', place: id, view: search, title: null } }
      : { refused: m.link_no_place(), help: m.link_help() };
  }
  return { refused: m.link_nothing(), help: m.link_help() };
}

function ofView(params: URLSearchParams, catalogue: Catalogue): LinkedSlide {
  const missing = missingOwn(params, catalogue.indicators);
  if (missing !== null)
    return {
      refused: m.link_own_file(),
      help: m.link_own_file_help(),
    };
  const { view, ignored } = readView(params, catalogue);
  const dropped = ignored.find(({ effect }) => effect === 'dropped');
  if (dropped) return { refused: dropped.reason, help: m.link_mend_help() };
  return { held: { kind: 'view', view: writeView(view), title: null } };
}
