import { describe, expect, it } from 'vitest';
import { arabic } from '../../../../src/lib/evidence/pattern/words-ar.ts';
import { english } from '../../../../src/lib/evidence/pattern/words-en.ts';
import { spanish } from '../../../../src/lib/evidence/pattern/words-es.ts';
import { french } from '../../../../src/lib/evidence/pattern/words-fr.ts';
import { russian } from '../../../../src/lib/evidence/pattern/words-ru.ts';
import { chinese } from '../../../../src/lib/evidence/pattern/words-zh.ts';
import type { PatternWords } from '../../../../src/lib/evidence/pattern/words.ts';

/** Every kind of sentence; `THINGS`, `PLACE` and `AREA` stand for names. */
function saidIn(words: PatternWords): string[] {
  const pair = { observed: 1234, expected: 1111, sure: true };
  const trend = { events: 'THINGS', slope: -3, low: -5, high: -1, level: 100, from: '2010', to: '2019' };
  const change = { name: 'AREAS', total: 22, from: '2019', change: 0.12 };
  return [
    words.concentration.sentence({ events: 'THINGS', share: 0.042, chance: 0.31, some: 0.12 }),
    words.hotSpots.sentence({ events: 'THINGS', hot: 61, all: 845, groups: 7, share: 0.44, cold: 2 }),
    words.hotSpots.sentence({ events: 'THINGS', hot: 0, all: 845, groups: 0, share: 0, cold: 0 }),
    words.nearRepeats.sentence({ events: 'THINGS', same: pair, near: { ...pair, sure: false } }),
    words.season.sentence({
      ...{ events: 'THINGS', high: 'JUL', above: 0.2, low: 'FEB', below: 0.15, strength: 0.6 },
    }),
    words.trend.sentence({ ...trend, direction: 'fell' }),
    words.trend.sentence({ ...trend, direction: 'unclear' }),
    words.districts.sentence({ ...change, up: ['AREA'], down: [] }),
    words.districts.sentence({ ...change, up: [], down: [] }),
    words.rates.sentence({ events: 'THINGS', raw: 'AREA', high: 12.5, shrunk: 11.5, all: 10.5 }),
    words.not.points(30, 12),
    words.not.population,
  ];
}

/** Names, and letters that are the same in all languages. */
const NAMES = /THINGS|AREAS?|JUL|FEB|\b[pqm]\b/g;

describe('what a pattern means', () => {
  const languages = { fr: french, es: spanish, ru: russian, ar: arabic, zh: chinese };
  it.each(Object.entries(languages))('is said whole in %s, in sentences of its own', (_, words) => {
    const own = saidIn(words);
    for (const [index, sentence] of saidIn(english).entries()) {
      expect(own[index]).not.toMatch(/undefined|NaN|\{|\[object/);
      expect(own[index]).not.toBe(sentence);
      expect(own[index]).toMatch(/[.。]$/);
    }
  });

  it.each(Object.entries(languages))('names in %s all that the English sentence names', (_, words) => {
    const own = saidIn(words);
    for (const [index, sentence] of saidIn(english).entries())
      for (const [name] of sentence.matchAll(/THINGS|\bAREA\b|JUL|FEB/g)) expect(own[index]).toContain(name);
  });

  it.each([...[russian, arabic, chinese].entries()])('holds no Latin words but names (%i)', (_, words) => {
    for (const sentence of saidIn(words))
      expect(sentence.replaceAll(NAMES, '')).not.toMatch(/\p{Script=Latin}/u);
  });
});
