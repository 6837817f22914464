import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue as catalogueShape } from '../../../src/lib/catalogue/catalogue.ts';
import {
  catalogueIn,
  localCatalogueIn,
  sayWith,
  targetsIn,
  WORD_PARTS,
  type Say,
  type Target,
  type WordPart,
  type Words,
} from '../../../src/lib/catalogue/in-language.ts';
import { localCatalogue as localShape } from '../../../src/lib/catalogue/locality.ts';
import { LANGUAGES } from '../../../src/lib/i18n/language.ts';
import { readWords } from '../../../src/lib/server/words.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const world = catalogueShape.parse(read('data/catalogue.json'));
const local = localShape.parse(read('data/local/catalogue.json'));
const targets = read('data/sdg-targets.json') as Target[];

/** Every text that is asked for, by part. */
const asked = new Map<WordPart, Set<string>>(WORD_PARTS.map((part) => [part, new Set()]));
const listen: Say = (part, text) => {
  asked.get(part)?.add(text);
  return text;
};
const heard = [catalogueIn(world, listen), localCatalogueIn(local, listen), targetsIn(targets, listen)];
const textsOf = (part: WordPart): string[] => [...(asked.get(part) ?? [])];
const translated = LANGUAGES.filter((language) => language !== 'en').map((language) => ({
  language,
  words: readWords(language),
}));
const digits = (text: string): string[] => text.match(/\d+/g)?.toSorted() ?? [];
/** Digits of numbers, thousands put together however the language parts them. */
const numbers = (text: string): string[] => digits(text.replace(/(?<=\d)[,.\u{202f}\u{a0}](?=\d{3})/gu, ''));

/** Chinese counts its months: 31 December is 12月31日. */
const counted = (english: string): string =>
  MONTHS.reduce(
    (text, month, at) => text.replaceAll(new RegExp(`\\b${month}\\b`, 'g'), String(at + 1)),
    english,
  );
const MONTHS = Array.from({ length: 12 }, (_, at) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, at, 1)),
);

describe('the catalogue in a language', () => {
  it('is the same catalogue where every text is said as it stands', () => {
    expect(heard).toEqual([world, local, targets]);
  });

  it('says what the dictionary of the part knows, and nothing of another part', () => {
    const words = Object.fromEntries(WORD_PARTS.map((part) => [part, {}])) as Words;
    const say = sayWith({ ...words, names: { 'Homicide rate': 'Taux d’homicides' } });
    expect(say('names', 'Homicide rate')).toBe('Taux d’homicides');
    expect(say('subjects', 'Homicide rate')).toBe('Homicide rate');
    expect(say('names', 'constructor')).toBe('constructor');
  });

  it.each(translated)('keeps the shape and every id in $language', ({ words }) => {
    const say = sayWith(words);
    const said = catalogueShape.parse(catalogueIn(world, say));
    const ids = ({ indicators }: typeof world) =>
      indicators.map(({ id, breakdowns }) => [
        id,
        breakdowns.map((one) => [one.id, one.groups.map((g) => g.id)]),
      ]);
    expect(ids(said)).toEqual(ids(world));
    expect(said.areas).toEqual(world.areas);
    const saidLocal = localShape.parse(localCatalogueIn(local, say));
    expect(saidLocal.measures.map(({ id }) => id)).toEqual(local.measures.map(({ id }) => id));
    expect(saidLocal.areas.map(({ id }) => id)).toEqual(local.areas.map(({ id }) => id));
  });
});

describe.each(translated)('the dictionaries of $language', ({ language, words }) => {
  const left = WORD_PARTS.map((part) => {
    const texts = textsOf(part);
    return { part, missing: texts.filter((text) => !Object.hasOwn(words[part], text)) };
  });

  for (const { part, missing } of left)
    it(`know every text of ${part}, and nothing that the catalogue no longer has`, () => {
      const known = asked.get(part);
      expect(Object.keys(words[part]).filter((text) => !known?.has(text))).toEqual([]);
      expect(missing).toEqual([]);
    });

  // The United Nations' own wording of the targets writes some numbers out.
  it.each(WORD_PARTS.filter((part) => part !== 'targets'))('keep the numbers of %s', (part) => {
    const changed = Object.entries(words[part]).filter(
      ([english, said]) =>
        numbers(language === 'zh' ? counted(english) : english).join() !== numbers(said).join(),
    );
    expect(changed).toEqual([]);
  });
});
