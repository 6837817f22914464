import { describe, expect, it } from 'vitest';
import { english } from '../../../src/lib/evidence/counter/words-en.ts';
import type { Asked, Counted } from '../../../src/lib/evidence/counter/words.ts';
import { english as pairWords } from '../../../src/lib/evidence/pairs/words-en.ts';

const counted: Counted = { up: 3, down: 12, unclear: 0, count: 15, correlation: null };
const correlation = { rho: '−0.40', low: '−0.60', high: '−0.10', side: -1 as const };
const span = { from: '2000', to: '2020' };
const ASKED: Asked[] = [
  { kind: 'change', subject: 'homicide rate' },
  { kind: 'level', subject: 'share of prisoners', threshold: '50%' },
  { kind: 'groups', subject: 'share of people', first: 'Women and girls', second: 'Men' },
  { kind: 'pair', y: 'trust', x: 'homicide rate' },
];

/** Every sentence that can be said, once for each kind of question. */
function everySentence(): string[] {
  const words = english;
  return ASKED.flatMap((asked) => {
    const said = words.tally(asked, asked.kind === 'pair' ? { ...counted, correlation } : counted);
    return [
      words.sourceMoves({ source: 's', opposite: 3, shared: 9, span, turned: said }),
      words.sourceSides({ source: 's', opposite: 3, shared: 9, turned: null }),
      words.sourceDiffers({ source: 's', differ: 2, shared: 9, margin: '10%', intervals: true }),
      words.sourcePair({ source: 's', said }),
      words.oppositePlace({ place: 'Asia', said, q: '= 0.020' }),
      words.oppositeGroup({ group: 'Women', said, q: '= 0.020' }),
      words.oppositeYears({ span, said, q: '= 0.020' }),
      words.unclear({ asked, unclear: 3, count: 9, overlap: 1, few: 1, same: 1 }),
      words.leftOut({ asked, count: 1 }),
      words.noMajority({ said }),
      words.noLink({ said }),
      ...(['turned', 'lost', 'gained'] as const).map((how) =>
        words.years({ span, said, how, times: 3, choices: 48 }),
      ),
      words.medianYears({ span, median: '1', other: '2', times: 3, choices: 48, spread: true }),
      words.fewPlaces({ left: 2, count: 12 }),
      words.namedPlaces({ places: ['A', 'B'], said }),
      words.withoutRegion({ region: 'Americas', said }),
      words.people({ asked, side: 1, share: '60%', places: ['A', 'B'] }),
      words.weightedPair({ rho: '0.10', plain: '0.40' }),
      words.weightedMedian({ weighted: '1', plain: '2' }),
      words.total({ asked, from: '1', to: '2', span, up: true, counts: false }),
      words.mean({ asked, first: '1', second: '2', up: false }),
      words.parts({ said, opposite: 3, parts: 4 }),
      words.within({ said, rho: '0.10' }),
      words.everyGroup({ asked, dimension: 'Sex', count: 2, shared: 9 }),
      ...Object.values({
        over: pairWords.over({ y: 'trust', x: 'rate', count: 20, ...span, correlation }),
        within: pairWords.within({
          pooled: correlation,
          count: 20,
          regions: [{ name: 'Asia', count: 6, rho: '0.10' }],
        }),
        time: pairWords.overTime({ y: 'trust', x: 'rate', count: 20, least: 5, correlation }),
        apart: pairWords.apart({ count: 1, apart: 3 }),
        noProof: pairWords.noProof({ y: 'trust', x: 'rate' }),
        refused: pairWords.refused({ kind: 'mixed-scales', first: 'a', second: 'b' }),
      }),
    ];
  });
}

describe('the sentences of what argues against a claim', () => {
  const all = everySentence();

  it('never speak of a cause', () => {
    const words =
      /\b(caus\w*|because|due to|leads? to|led to|effects?|affect\w*|drives?|driven|results? in|thanks to|therefore|explains?)\b/i;
    expect(all.filter((sentence) => words.test(sentence))).toEqual([]);
  });

  it('are whole: a capital, a full stop, nothing left empty', () => {
    for (const sentence of all) {
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      expect(sentence).not.toMatch(/undefined|null|NaN| {2}|\(\)/);
    }
  });

  it('say the larger side first', () => {
    expect(ASKED.slice(0, 3).map((asked) => english.tally(asked, counted))).toEqual([
      'the homicide rate fell in 12 countries and rose in 3',
      'the share of prisoners lies below 50% in 12 countries and above it in 3',
      'the share of people is higher for men in 12 countries and for women and girls in 3',
    ]);
  });

  it('leave the names of organisations as they are', () => {
    const p = { said: 'it fell in 3 countries', q: '= 0.010' };
    expect(english.oppositeGroup({ group: 'World Bank', ...p })).toMatch(/^For World Bank/);
    expect(english.oppositeGroup({ group: 'Women and girls', ...p })).toMatch(/^For women and girls/);
  });
});
