import { describe, expect, it } from 'vitest';
import { directionOf, LANGUAGES, languageNamed, pathIn, splitPath } from '../../../src/lib/i18n/language.ts';

describe('the address of a page in a language', () => {
  it('has a prefix in every language but English', () => {
    expect(pathIn('en', '/explore?form=map')).toBe('/explore?form=map');
    expect(pathIn('ar', '/explore?form=map')).toBe('/ar/explore?form=map');
  });

  it('keeps question and fragment of the doorway', () => {
    expect(pathIn('zh', '/')).toBe('/zh');
    expect(pathIn('zh', '/?a=1')).toBe('/zh?a=1');
    expect(pathIn('zh', '/#top')).toBe('/zh#top');
  });

  it('is split into what it was made from', () => {
    for (const language of LANGUAGES) {
      for (const path of ['/', '/explore', '/brief/FRA', '/french'])
        expect(splitPath(pathIn(language, path))).toEqual({ language, path });
    }
  });

  it('is English where the first part is no language of ours', () => {
    expect(splitPath('/friends')).toEqual({ language: 'en', path: '/friends' });
    expect(splitPath('/en/explore')).toEqual({ language: 'en', path: '/en/explore' });
  });
});

describe('a language', () => {
  it('is English where its code is none of ours', () => {
    expect(languageNamed('ru')).toBe('ru');
    expect(languageNamed('ja')).toBe('en');
    expect(languageNamed('')).toBe('en');
  });

  it('runs from right to left in Arabic alone', () => {
    expect(LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
  });
});
