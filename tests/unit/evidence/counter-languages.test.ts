import { describe, expect, it } from 'vitest';
import { counterWords } from '../../../src/lib/evidence/counter/speak.ts';
import type { Asked, Counted } from '../../../src/lib/evidence/counter/words.ts';
import { LANGUAGES, type Language } from '../../../src/lib/i18n/language.ts';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** A noun of each language, so that every other letter of a sentence is the sentence's own. */
const NOUN: Record<Language, string> = {
  en: 'rate',
  fr: 'taux',
  es: 'tasa',
  ru: 'доля',
  ar: 'نسبة',
  zh: '比例',
};
const WHOLE: Record<Language, RegExp> = {
  en: /^[A-Z].*\.$/,
  fr: /^[A-ZÀÉ«].*\.$/,
  es: /^[A-ZÁÉ«].*\.$/,
  ru: /^[А-Я«].*\.$/,
  ar: /^[\u0600-\u06ff«].*\.$/,
  zh: /^[\d\u4e00-\u9fff“].*。$/,
};
/** Words that would make a cause of what only goes together. */
const CAUSE: Record<Language, RegExp> = {
  en: /because/,
  fr: /\b(à cause|grâce à|en raison|entraîne|provoque|explique)/i,
  es: /\b(a causa|gracias a|debido a|provoca|explica)/i,
  ru: /(из-за|благодаря|вследствие|приводит|вызыва|объясня)/i,
  ar: /(بسبب|بفضل|يؤدي إلى|نتيجة ل)/,
  zh: /(导致|由于|造成|归因)/,
};
const FOREIGN: Partial<Record<Language, RegExp>> = {
  ru: /[a-oq-z]/i,
  ar: /[a-z]/i,
  zh: /[a-oq-z]|[,;:?!]|(?<!\d)\.|\.(?!\d)/i,
};

const correlation = (side: 1 | 0 | -1) => ({ rho: '−0.40', low: '−0.60', high: '−0.10', side });

/** Every sentence that can be said, with small and large counts, once for each kind of question. */
function everySentence(language: Language): string[] {
  const words = counterWords(language);
  const noun = NOUN[language];
  const asks: Asked[] = [
    { kind: 'change', subject: noun },
    { kind: 'level', subject: noun, threshold: '50' },
    { kind: 'groups', subject: noun, first: noun, second: noun },
    { kind: 'pair', y: noun, x: noun },
  ];
  const spans = [
    { from: '2000', to: '2020' },
    { from: '2015', to: '2015' },
  ];
  const source = words.sourceName({ name: noun, publisher: noun });
  return asks.flatMap((asked) =>
    [1, 2, 5, 11, 21, 101].flatMap((count) =>
      spans.flatMap((span, index) => {
        const up = index === 0;
        const tallied: Counted =
          asked.kind === 'pair'
            ? { up: 0, down: 0, unclear: 0, count, correlation: correlation(up ? -1 : 0) }
            : { up: count, down: 3, unclear: index, count: count + 4, correlation: null };
        const said = words.tally(asked, tallied);
        const side = up ? 1 : -1;
        const q = '= 0.020';
        return [
          words.sourceMoves({ source, opposite: count, shared: 101, span, turned: said }),
          words.sourceSides({ source, opposite: 3, shared: count, turned: null }),
          words.sourceDiffers({ source, differ: count, shared: 9, margin: '10%', intervals: up }),
          words.sourceDiffers({ source, differ: 2, shared: count, margin: null, intervals: true }),
          words.sourcePair({ source, said }),
          words.oppositePlace({ place: noun, said, q }),
          words.oppositeGroup({ group: noun, said, q }),
          words.oppositeYears({ span, said, q }),
          words.unclear({ asked, unclear: count, count: 101, overlap: count, few: index, same: 2 }),
          words.leftOut({ asked, count }),
          words.noMajority({ said }),
          words.noLink({ said }),
          ...(['turned', 'lost', 'gained'] as const).map((how) =>
            words.years({ span, said, how, times: count, choices: 148 }),
          ),
          words.medianYears({ span, median: '1', other: '2', times: count, choices: 148, spread: up }),
          words.fewPlaces({ left: 2, count }),
          words.namedPlaces({ places: up ? [noun] : [noun, noun], said }),
          words.withoutRegion({ region: noun, said }),
          words.people({ asked, side, share: '60%', places: [noun, noun] }),
          words.weightedPair({ rho: '0.10', plain: '0.40' }),
          words.weightedMedian({ weighted: '1', plain: '2' }),
          words.total({ asked, from: '1', to: '2', span, up, counts: up }),
          words.mean({ asked, first: '1', second: '2', up }),
          words.parts({ said, opposite: 3, parts: count }),
          words.within({ said, rho: '0.10' }),
          words.everyGroup({ asked, dimension: noun, count, shared: 9 }),
          words.shownYears({ span, from: '1', to: '2', side, times: count, choices: 148 }),
          words.shownYears({ span, from: '1', to: '2', side: 0, times: count, choices: 148 }),
          words.shownElsewhere({ names: [noun], count, of: 101, up, span }),
          ...(['highest', 'lowest'] as const).map((end) =>
            words.shownClose({ end, first: noun, second: noun, one: '1', other: '2', overlap: up }),
          ),
          words.shownEnds({ span, top: noun, bottom: noun, times: count, of: up ? 1 : 148 }),
        ];
      }),
    ),
  );
}

describe.each(OTHERS)('what argues against a claim, said in %s', (language) => {
  const all = everySentence(language);

  it('is whole: it begins and ends as a sentence does, and nothing is left empty', () => {
    for (const sentence of all) {
      expect(sentence).toMatch(WHOLE[language]);
      expect(sentence).not.toMatch(/undefined|null|NaN|\{|\}| {2}|\(\)|«»|“”|（）/);
    }
  });

  it('never speaks of a cause', () => {
    expect(all.filter((sentence) => CAUSE[language].test(sentence))).toEqual([]);
  });

  it('has no word of another script', () => {
    const foreign = FOREIGN[language];
    expect(foreign ? all.filter((sentence) => foreign.test(sentence)) : []).toEqual([]);
  });

  it('says the larger side first', () => {
    const counted = { up: 3, down: 12, unclear: 0, count: 15, correlation: null };
    const said = counterWords(language).tally({ kind: 'change', subject: NOUN[language] }, counted);
    expect(said.indexOf('12')).toBeGreaterThan(-1);
    expect(said.indexOf('12')).toBeLessThan(said.lastIndexOf('3'));
  });

  it('turns with the side of what it says', () => {
    const words = counterWords(language);
    const asked: Asked = { kind: 'pair', y: NOUN[language], x: NOUN[language] };
    const said = ([1, 0, -1] as const).map((side) =>
      words.tally(asked, { up: 0, down: 0, unclear: 0, count: 30, correlation: correlation(side) }),
    );
    expect(new Set(said).size).toBe(3);
    const span = { from: '2000', to: '2020' };
    const ways = ([1, 0, -1] as const).map((side) =>
      words.shownYears({ span, from: '1', to: '2', side, times: 1, choices: 9 }),
    );
    expect(new Set(ways).size).toBe(3);
  });
});
