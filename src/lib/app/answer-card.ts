import type { Area } from '../catalogue/area.ts';
import { pageLanguage, type Language } from '../i18n/language.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CounterEvidence } from '../evidence/argument.ts';
import { byCountry } from '../evidence/by-country.ts';
import { byRegion } from '../evidence/by-region.ts';
import { cardIn } from '../evidence/card-words.ts';
import type { Card } from '../evidence/card.ts';
import type { CountedClaim } from '../evidence/claim.ts';
import type { Claimed } from '../evidence/claimed.ts';
import { grade, type Graded } from '../evidence/grade.ts';
import { grounds, groundsOfFigure, groundsOfPlace } from '../evidence/ground.ts';
import { guessOf, guessTrend, type Guess } from '../evidence/guess.ts';
import { isLocal, type LocalAnswers } from '../evidence/local/local-claim.ts';
import { claimText, noClaim } from '../evidence/words.ts';
import type { Figure } from '../figures/figure.ts';
import type { Engine } from '../store/engine.ts';
import { answerClaim } from './answer-claim.ts';
import { answer } from './answer.ts';
import { againstFigure, counterEvidence } from './counter-evidence.ts';
import { topicOf } from './frame.ts';
import { readView, writeView } from './view-codec.ts';
import type { View } from './view.ts';

/** A card, in the language that was asked for, with all that its page says; plain JSON. */
export type AnsweredCard = { card: Card } & (
  | {
      kind: 'claim';
      /** The claim, without a full stop. */
      claim: string;
      /** What may be said aloud. */
      say: string;
      figure: Figure;
      graded: Graded;
      counter: CounterEvidence;
      /** What people may guess at before they see it; null where there is nothing to guess. */
      guess: Guess | null;
    }
  /** Nothing can be claimed, with the reason: a gap is a finding. */
  | { kind: 'gap'; reason: string }
);

interface Options {
  signal?: AbortSignal;
  language?: Language;
  /** Answers the claims about cities and states, whose data are not in the engine. */
  local?: LocalAnswers;
}

/**
 * Answers a card: the claim in words with every number from the data, its picture, how surely it stands, and what argues
 * against it.
 *
 * @throws Failure as `Engine.run` does; Error for a local card where `local` is not handed in, and for a card whose link or indicator the catalogue does not hold
 * @example await answerCard(CARDS[0], catalogue, engine)
 */
export async function answerCard(
  asked: Card,
  catalogue: Catalogue,
  engine: Engine,
  { signal, language = pageLanguage(), local }: Options = {},
): Promise<AnsweredCard> {
  const card = cardIn(asked, language);
  const { claim } = card;
  const options = { ...(signal && { signal }), language };
  if (claim.kind === 'gap') return { card, kind: 'gap', reason: claim.reason };
  if (isLocal(claim)) {
    if (!local) throw new Error(`Nobody answers the local card "${card.id}".`);
    const answered = await local(claim, language);
    if (typeof answered === 'string') return { card, kind: 'gap', reason: answered };
    const { grounds: own, ...said } = answered;
    const guess = guessTrend(said.figure, language);
    return { card, kind: 'claim', guess, ...said, graded: grade(groundsOfPlace(own, catalogue), language) };
  }
  if (claim.kind === 'shown') {
    const { view, ignored } = readView(claim.view, catalogue);
    if (ignored[0]) throw new Error(`The card "${card.id}" has a bad link: ${ignored[0].reason}`);
    const answered = await answer(view, catalogue, engine, options);
    if (answered.kind === 'empty') return { card, kind: 'gap', reason: answered.empty.reason };
    const { figure } = answered;
    return {
      card,
      kind: 'claim',
      claim: figure.title,
      say: figure.sentence,
      figure,
      graded: grade(groundsOfFigure(figure, topicOf(catalogue, claim.indicator), catalogue), language),
      counter: await againstFigure(figure, catalogue, engine, options),
      guess: guessTrend(figure, language),
    };
  }
  const claimed = await answerClaim(claim, catalogue, engine, options);
  const text = claimText(claimed, language);
  const ground = grounds(claimed, catalogue);
  const figure = text && (await pictureOf(claim, claimed, catalogue, engine, options));
  if (!text || !ground || !figure) return { card, kind: 'gap', reason: noClaim(claimed, language) };
  const counter = await counterEvidence(claim, catalogue, engine, options);
  const guess = guessOf(claimed, language);
  return { card, kind: 'claim', ...text, figure, graded: grade(ground, language), counter, guess };
}

const BLANK = { versus: null, places: null, by: null, group: null, highlight: null };

/** The view that shows a claim place by place. */
function viewOf(claim: CountedClaim): View {
  const base: View = { ...BLANK, indicator: claim.indicator, years: claim.years, form: 'map' };
  const group = (id: string) => (id === 'total' ? null : id);
  switch (claim.kind) {
    case 'change':
      return { ...base, group: group(claim.group), form: 'slope' };
    case 'level':
      return { ...base, group: group(claim.group) };
    case 'groups':
      return { ...base, by: claim.first.split('=')[0] ?? null, form: 'dots' };
    case 'pair':
      return { ...base, group: group(claim.group), versus: claim.versus, form: 'scatter' };
  }
}

/** Counted countries are drawn by region, of a single region one by one; values are drawn on the map, two measures against each other. */
async function pictureOf(
  claim: CountedClaim,
  claimed: Claimed,
  catalogue: Catalogue,
  engine: Engine,
  options: Options & { language: Language },
): Promise<Figure | null> {
  const view = viewOf(claim);
  if (claimed.kind !== 'pair' && !(claimed.kind === 'level' && claimed.threshold === null)) {
    const areas = new Map<string, Area>(catalogue.areas.map((area) => [area.id, area]));
    const { indicator, dataset } = claimed.topic;
    const caveats = [...indicator.caveats, ...dataset.caveats];
    const parts = [writeView(view), areas, caveats, options.language] as const;
    const figure = byCountry(claimed, ...parts) ?? byRegion(claimed, ...parts);
    if (figure) return figure;
  }
  const answered = await answer(view, catalogue, engine, options);
  return answered.kind === 'figure' ? answered.figure : null;
}
