import { beforeAll, describe, expect, it } from 'vitest';
import { answerCard, type AnsweredCard } from '../../src/lib/app/answer-card.ts';
import { answerClaim } from '../../src/lib/app/answer-claim.ts';
import { CARDS } from '../../src/lib/evidence/library.ts';
import { builtCatalogue, builtEngine } from '../../src/lib/server/built.ts';
import { isLocal } from '../../src/lib/evidence/local/local-claim.ts';
import { builtLocalAnswers } from '../../src/lib/server/local-cards.ts';
import { gradeOf } from './reading-ease.ts';

const cards: AnsweredCard[] = [];
const claims = () => cards.filter((one) => one.kind === 'claim');

beforeAll(async () => {
  const engine = await builtEngine();
  for (const card of CARDS)
    cards.push(await answerCard(card, builtCatalogue(), engine, { local: builtLocalAnswers }));
}, 300_000);

describe('every card, answered from the built data', () => {
  it('has a claim or a reason why there is none, and no hole in a sentence', () => {
    for (const one of cards) {
      const text = one.kind === 'gap' ? one.reason : `${one.claim} ${one.say}`;
      expect(text, one.card.id).not.toMatch(/NaN|undefined|null|Infinity|\{|\}|  |\.\./);
      expect(text.length, one.card.id).toBeGreaterThan(30);
    }
  });

  it('has a claim for most, also for each question', () => {
    expect(claims().length).toBeGreaterThanOrEqual(48);
    for (const theme of new Set(CARDS.map((card) => card.theme)))
      expect(claims().filter(({ card }) => card.theme === theme).length, theme).toBeGreaterThanOrEqual(3);
  });

  it('draws finite numbers and carries sources, caveats and reasons', () => {
    for (const { card, figure, graded } of claims()) {
      expect(figure.rows.length, card.id).toBeGreaterThan(0);
      for (const { value, low, high } of figure.rows)
        for (const number of [value, low, high])
          expect(number === null || Number.isFinite(number)).toBe(true);
      expect(figure.sources.length, card.id).toBeGreaterThan(0);
      expect(figure.caveats.length, card.id).toBeGreaterThan(0);
      expect(graded.reasons.length, card.id).toBeGreaterThan(2);
    }
  });

  it('was looked at from other sides, whatever kind its claim is', () => {
    for (const { card, counter } of claims()) {
      expect(counter.looked, card.id).toBeGreaterThan(0);
      for (const { sentence, q } of counter.arguments) {
        expect(sentence, card.id).toMatch(/^[A-Z“].*\.$/);
        expect(sentence, card.id).not.toMatch(/NaN|undefined|Infinity| null /);
        if (q !== null) expect(q, card.id).toBeLessThanOrEqual(counter.falseDiscoveryRate);
      }
    }
  });

  it('says in a pair what its picture says', () => {
    const rho = /−?\d\.\d\d/g;
    for (const { card, say, figure } of claims()) {
      if (card.claim.kind !== 'pair') continue;
      const said = say.match(rho);
      const drawn = figure.sentence.match(rho);
      expect(said?.length, card.id).toBe(3);
      expect(drawn, card.id).toEqual(said);
    }
  });

  it('claims no side where the interval of the count, or of the correlation, includes a draw', async () => {
    const engine = await builtEngine();
    for (const { card, claim, graded } of claims()) {
      if (card.claim.kind === 'gap' || card.claim.kind === 'shown' || isLocal(card.claim)) continue;
      const answered = await answerClaim(card.claim, builtCatalogue(), engine);
      const drawn =
        answered.kind === 'pair'
          ? answered.related.side === 0
          : answered.tally.side === 0 && !(answered.kind === 'level' && answered.threshold === null);
      if (!drawn) continue;
      expect(claim, card.id).toMatch(
        /^(No clear|About as many|In \d+ of \d+ countries the .* did not clearly change)/,
      );
      expect(graded.grade, card.id).toBe('none');
    }
  });

  it('can be said aloud to a listener of 14 years: half of the sentences at or under the ninth school year', () => {
    const years = claims()
      .map(({ say }) => gradeOf(say))
      .sort((a, b) => a - b);
    expect(years[Math.floor(years.length / 2)]).toBeLessThanOrEqual(9);
  });
});
