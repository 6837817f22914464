import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../../src/lib/catalogue/catalogue.ts';
import { LANGUAGES } from '../../../../src/lib/i18n/language.ts';
import { placeGroups } from '../../../../src/routes/explore/place-groups.ts';

const { areas } = JSON.parse(readFileSync('data/catalogue.json', 'utf8')) as Catalogue;

const found = (search: string, language: (typeof LANGUAGES)[number]) =>
  placeGroups(areas, search, language).flatMap((group) => group.areas.map(({ id }) => id));

describe('places are found', () => {
  it.each([
    ['البرازيل', 'BRA'],
    ['Brazil', 'BRA'],
    ['BRA', 'BRA'],
    ['япония', 'JPN'],
    ['日本', 'JPN'],
    ['cote d', 'CIV'],
  ])('by %s, in whatever language the page is', (search, id) => {
    for (const language of LANGUAGES) expect(found(search, language), language).toContain(id);
  });
});

describe('places are listed', () => {
  it.each(LANGUAGES)('with heads of their own and in the order of the alphabet: %s', (language) => {
    const groups = placeGroups(areas, '', language);
    const { compare } = new Intl.Collator(language);
    for (const group of groups) {
      const names = group.areas.map(({ names }) => names[language]);
      expect(names, group.name).toEqual(names.toSorted(compare));
    }
    const heads = groups.filter(({ addable }) => addable).map(({ name }) => name);
    expect(heads).toEqual(heads.toSorted(compare));
  });

  it('under heads that differ from language to language', () => {
    const heads = LANGUAGES.map((language) => placeGroups(areas, '', language)[0]?.name);
    expect(new Set(heads).size).toBe(LANGUAGES.length);
  });
});
