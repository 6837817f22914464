import { answer } from '../answer.ts';
import type { AnsweredCard } from '../answer-card.ts';
import { engineHost, fetchCatalogue } from '../desk.svelte.ts';
import { readView } from '../view-codec.ts';
import type { Sources } from './content.ts';

const cards = new Map<string, Promise<AnsweredCard>>();

async function fetchCard(id: string): Promise<AnsweredCard> {
  const response = await fetch(`/present/cards/${id}.json`);
  if (!response.ok) throw new Error(`The card "${id}" could not be loaded (${response.status}).`);
  return (await response.json()) as AnsweredCard;
}

/** Cards from the files that the site was built with, each fetched once; views from the engine of this window. */
export const stageSources: Sources = {
  card(id) {
    const known = cards.get(id);
    if (known) return known;
    const coming = fetchCard(id);
    cards.set(id, coming);
    coming.catch(() => cards.delete(id));
    return coming;
  },
  async view(link, signal) {
    const [catalogue, engine] = await Promise.all([fetchCatalogue(), engineHost.get()]);
    const answered = await answer(readView(link, catalogue).view, catalogue, engine, { signal });
    if (answered.kind === 'empty') throw new Error(answered.empty.reason);
    return answered.figure;
  },
};
