import type { Lexicon, Phrase } from './lexicon.ts';
import { compiled, numberOf, type Found, type Reading } from './reading.ts';
import { sized } from './tolerance.ts';
import type { Direction, Size } from './understood.ts';

export interface ReadSize {
  size: Size;
  words: string;
  /** Where the amount begins and ends. */
  at: number;
  end: number;
}

interface Before {
  phrase: Phrase;
  bound: Size['bound'];
  hedged: boolean;
  reached: boolean;
}

const NOTHING: Before = { phrase: '', bound: 'near', hedged: false, reached: false };

/** Phrases before an amount, with the meaning of each, the longest first. */
function befores({ by, to, bounds }: Lexicon): Before[] {
  const bound = (lead: readonly Phrase[], reached: boolean): Before[] =>
    bounds.map(({ phrase, means, hedged = false }) => ({
      phrase: `(${lead.join('|')}) (${phrase}) `,
      bound: means,
      hedged,
      reached,
    }));
  return [
    ...bound(to, true),
    ...bound(by, false),
    ...bounds.map(({ phrase, means, hedged = false }) => ({
      ...NOTHING,
      phrase: `(${phrase}) `,
      bound: means,
      hedged,
    })),
    { ...NOTHING, phrase: `(${to.join('|')}) `, reached: true },
    { ...NOTHING, phrase: `(${by.join('|')}) ` },
    NOTHING,
  ];
}

/** The number in a phrase, and how precisely it was given. */
function amountIn(
  { groups }: Found,
  ratio: boolean,
  lexicon: Lexicon,
): { amount: number; decimals: number } | null {
  const { n, m } = groups;
  if (n === undefined) return null;
  const amount = numberOf(n, lexicon);
  const decimals = n.split('.')[1]?.length ?? 0;
  if (!ratio) return { amount, decimals };
  const whole = m === undefined ? 0 : numberOf(m, lexicon);
  return whole > 0 ? { amount: (amount / whole) * 100, decimals } : null;
}

/** Every amount of a sentence with the words that bound it ("more than", "nearly"), taken out of it. */
export function readSizes(reading: Reading, lexicon: Lexicon): ReadSize[] {
  const found: ReadSize[] = [];
  for (const { phrase, unit, amount, bound, words = false, ratio = false, scale = 1 } of lexicon.amounts) {
    for (const before of befores(lexicon)) {
      for (const match of reading.takeAll(compiled(before.phrase + `(${phrase})`, lexicon))) {
        const read = amount === undefined ? amountIn(match, ratio, lexicon) : { amount, decimals: 0 };
        if (read === null || !Number.isFinite(read.amount)) continue;
        const own = bound !== undefined && before.bound === 'near' ? bound : before.bound;
        found.push({
          size: sized(
            { unit, amount: read.amount * scale, bound: own },
            { decimals: read.decimals, words, hedged: before.hedged, reached: before.reached },
          ),
          words: match.words,
          at: match.at,
          end: match.at + match.words.length,
        });
      }
    }
  }
  return found;
}

/** Words of change, with the amount that some of them carry ("halved"), taken out of the sentence. */
export function readDirections(
  reading: Reading,
  lexicon: Lexicon,
): { direction: Direction; size: Size | null; words: string }[] {
  const found: { direction: Direction; size: Size | null; words: string }[] = [];
  for (const { phrase, means, unit, amount = 0 } of lexicon.directions) {
    const before = unit === undefined || unit === 'much' ? [NOTHING] : befores(lexicon);
    for (const one of before) {
      for (const { words } of reading.takeAll(compiled(one.phrase + `(${phrase})`, lexicon))) {
        found.push({ direction: means, size: sizeOf(unit, amount, one), words });
      }
    }
  }
  return found;
}

function sizeOf(
  unit: 'much' | 'times' | 'percent' | undefined,
  amount: number,
  { bound, hedged }: Before,
): Size | null {
  if (unit === undefined) return null;
  if (unit === 'much') return vague('much');
  return sized({ unit, amount, bound }, { words: unit === 'percent', hedged });
}

/** "Sharply" or "slightly". */
export function vague(unit: 'much' | 'little'): Size {
  return {
    unit,
    amount: 0,
    bound: unit === 'much' ? 'over' : 'under',
    least: null,
    most: null,
    reached: false,
  };
}
