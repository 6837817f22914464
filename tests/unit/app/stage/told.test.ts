import { describe, expect, it } from 'vitest';
import type { AnsweredCard } from '../../../../src/lib/app/answer-card.ts';
import { toldOf } from '../../../../src/lib/app/stage/told.ts';
import { CARDS } from '../../../../src/lib/evidence/library.ts';
import { line } from '../../../../src/lib/figures/forms/line.ts';
import { figureOf, frame, row } from '../../figures/ask.ts';

const [card] = CARDS;
if (!card) throw new Error('the library is empty');
const figure = figureOf(line(frame({}), [row('BRA', 2010, 1), row('BRA', 2020, 2)], []));
const claim: AnsweredCard = {
  ...{ card, kind: 'claim', claim: 'It rose', say: 'It rose.', figure, guess: null },
  graded: { grade: 'limited', reasons: [] },
  counter: { arguments: [], looked: 0, falseDiscoveryRate: 0.05 },
};

describe('what a screen said', () => {
  it('is the question alone before the answer was seen, then the claim with its grade and source', () => {
    const asked = toldOf({ kind: 'card', answered: claim }, 0);
    expect(asked).toMatchObject({ name: card.question, claim: null, grade: null, answered: false });
    const answered = toldOf({ kind: 'card', answered: claim }, 1);
    expect(answered).toMatchObject({ claim: 'It rose', grade: 'limited', page: `/evidence/${card.id}` });
    expect(answered?.sources).toHaveLength(1);
  });

  it('is a gap where a card says why nothing can be claimed', () => {
    const gap: AnsweredCard = { card, kind: 'gap', reason: 'Nobody counted.' };
    expect(toldOf({ kind: 'card', answered: gap }, 1)).toMatchObject({
      claim: 'Nobody counted.',
      grade: 'gap',
    });
    expect(toldOf({ kind: 'card', answered: gap }, 0)?.claim).toBeNull();
  });

  it('is nothing of words alone', () => {
    expect(toldOf({ kind: 'words', title: 'Opening', text: '' }, 0)).toBeNull();
  });
});
