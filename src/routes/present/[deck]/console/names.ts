import { slideName } from '$lib/app/decks/slide-name';
import type { Catalogue } from '$lib/catalogue/catalogue';
import { formatTogether } from '$lib/i18n/format';
import { pageLanguage } from '$lib/i18n/language';
import * as m from '$lib/i18n/messages/stage.js';
import { inOrder, type Deck, type Slide } from '$lib/evidence/deck/deck';
import type { OnStage, Show } from '$lib/evidence/show/show';

/** What stands, or stood, on the stage, in the words of the run of show. */
export function nameOfWhat(what: OnStage, deck: Deck, catalogue: Catalogue | null): string {
  const own = { id: 'unplanned', notes: '' };
  const slide: Slide | undefined =
    what.kind === 'slide'
      ? inOrder(deck).find((placed) => placed.slide.id === what.slide)?.slide
      : what.kind === 'card'
        ? { ...own, ...what }
        : { ...own, ...what, title: null };
  return slide
    ? slideName(slide, catalogue)
    : m.unknown_slide({ slide: what.kind === 'slide' ? what.slide : '' });
}

/** The same for what a failure names: the text that the stage wrote, which is kept as it is where it cannot be read. */
export function nameOfText(text: string, deck: Deck, catalogue: Catalogue | null): string {
  try {
    return nameOfWhat(JSON.parse(text) as OnStage, deck, catalogue);
  } catch {
    return text;
  }
}

/** Over the preview of the stage: what it is, and what is done to it that the picture alone does not tell. */
export function nameOfStage({ blank, frozen, year }: Pick<Show, 'blank' | 'frozen' | 'year'>): string {
  const parts = [blank && m.is_blank(), frozen && m.is_frozen(), year !== null && m.is_year({ year })].filter(
    (part) => part !== false,
  );
  if (parts.length === 0) return m.on_the_stage();
  return m.on_the_stage_with({ standing: formatTogether(parts, pageLanguage()) });
}
