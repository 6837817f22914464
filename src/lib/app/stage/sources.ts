import type { Catalogue } from '../../catalogue/catalogue.ts';
import { CARDS } from '../../evidence/library.ts';
import type { Figure } from '../../figures/figure.ts';
import { linkTo } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/stage.js';
import { answer } from '../answer.ts';
import type { AnsweredCard } from '../answer-card.ts';
import { engineHost, fetchCatalogue } from '../desk.svelte.ts';
import { missingOwn } from '../missing-own.ts';
import { engineFor, fetchWholeCatalogue } from '../own-data.ts';
import { readView } from '../view-codec.ts';
import { cardAtYear, viewAtYear } from './at-year.ts';
import type { Sources } from './content.ts';
import { placeFigure } from './place-source.ts';
import { StageFault } from './stage-fault.ts';

/** Answers that were had, so that going back to one needs neither network nor engine. */
class Had<Answer> {
  readonly #answers = new Map<string, Promise<Answer>>();

  /** The answer that was had, else the one that `get` brings; a failed one is asked for again. */
  of(key: string, get: () => Promise<Answer>): Promise<Answer> {
    const known = this.#answers.get(key);
    if (known) return known;
    const coming = get();
    this.#answers.set(key, coming);
    coming.catch(() => this.#answers.delete(key));
    return coming;
  }
}

const cards = new Had<AnsweredCard>();
const views = new Had<Figure>();

async function fetchCard(id: string): Promise<AnsweredCard> {
  const response = await fetch(linkTo(`/present/cards/${id}.json`)).catch((cause: unknown) => {
    throw new StageFault('card-network', m.fault_card_network({ card: id }), m.help_card_network(), {
      cause,
    });
  });
  if (!response.ok)
    throw new StageFault(
      response.status === 404 ? 'card-unknown' : 'card-status',
      m.fault_card_status({ card: id, status: response.status }),
      response.status === 404 ? m.help_card_unknown() : m.help_again(),
    );
  return (await response.json()) as AnsweredCard;
}

/** An engine answers in well under a second; one that is silent for so many milliseconds has died without a word. */
const PATIENCE = 15_000;

/** An answer of the engine of this window, or a failure where it stays silent; the next question starts another engine then. */
async function inTime<Answer>(asked: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      void engineHost.drop();
      reject(new StageFault('engine-silent', m.fault_engine_silent(), m.help_again()));
    }, PATIENCE);
  });
  try {
    return await Promise.race([asked, silence]);
  } finally {
    clearTimeout(timer);
  }
}

async function askCard(id: string, year: number): Promise<AnsweredCard> {
  const [catalogue, engine, { answerCard }] = await Promise.all([
    fetchCatalogue(),
    engineHost.get(),
    import('../answer-card.ts'),
  ]);
  const card = CARDS.find((one) => one.id === id);
  const moved = card && cardAtYear(card, catalogue, year);
  if (!moved) throw new StageFault('other', m.fault_card_year({ card: id }), m.show_again());
  return inTime(answerCard(moved, catalogue, engine));
}

async function askView(link: string, year: number | null): Promise<Figure> {
  const catalogue: Catalogue = await fetchWholeCatalogue();
  const missing = missingOwn(new URLSearchParams(link), catalogue.indicators);
  if (missing !== null)
    throw new StageFault(
      'own-file',
      m.fault_own_file({ print: missing.replace('mine-', '') }),
      m.help_own_file(),
    );
  const { view, ignored } = readView(link, catalogue);
  // What a reader of Explore is told beside the figure, a hall would not be: there it is another figure than was meant.
  const wrong = ignored.find(({ effect }) => effect === 'dropped');
  if (wrong) throw new StageFault('view-link', m.fault_view_link({ reason: wrong.reason }), m.help_search());
  const asked = year === null ? view : viewAtYear(view, catalogue, year);
  const engine = await engineFor(asked);
  const answered = await inTime(answer(asked, catalogue, engine));
  if (answered.kind === 'empty')
    throw new StageFault('empty', answered.empty.reason, answered.empty.help || m.help_other_year());
  return answered.figure;
}

/**
 * Cards from the files that the site was built with; views, and cards of another year than their own, from the engine of this
 * window. Each is got once.
 */
export const stageSources: Sources = {
  card: (id, _signal, year = null) =>
    year === null ? cards.of(id, () => fetchCard(id)) : cards.of(`${id} ${year}`, () => askCard(id, year)),
  view: (link, _signal, year = null) => views.of(`${year ?? ''} ${link}`, () => askView(link, year)),
  place: placeFigure,
};
