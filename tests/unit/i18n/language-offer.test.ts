import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/lib/i18n/language.ts';
import { LANGUAGE_OFFERS } from '../../../src/lib/i18n/language-offer.ts';

const boot = readFileSync('static/boot.js', 'utf8');

/** What the page says of itself once `boot.js` has run; `kept` is what the storage holds, undefined where it is forbidden. */
function booted(path: string, languages: string[], kept: string | null | undefined) {
  const lang = /^\/(fr|es|ru|ar|zh)\b/.exec(path)?.[1] ?? 'en';
  const root = { lang, dir: 'ltr', dataset: {} as Record<string, string> };
  const localStorage = {
    getItem(key: string) {
      if (kept === undefined) throw new Error('forbidden');
      return key === 'koban:language' ? kept : null;
    },
  };
  runInNewContext(boot, {
    document: { documentElement: root },
    localStorage,
    location: { pathname: path, search: '' },
    navigator: { languages },
  });
  return root;
}

describe('a language is offered', () => {
  it('where the browser prefers another of ours than that of the page', () => {
    expect(booted('/explore', ['fr-CA', 'en'], null).dataset['offer']).toBe('fr');
    expect(booted('/ar/explore', ['en-US'], null).dataset['offer']).toBe('en');
    expect(booted('/', ['de', 'zh-Hant-TW', 'en'], null).dataset['offer']).toBe('zh');
  });

  it('not where the page has it, where it is none of ours, or where the reader has chosen', () => {
    expect(booted('/fr/explore', ['fr', 'en'], null).dataset).not.toHaveProperty('offer');
    expect(booted('/', ['de', 'it', 'arn'], null).dataset).not.toHaveProperty('offer');
    expect(booted('/', ['fr'], 'en').dataset).not.toHaveProperty('offer');
  });

  it('where the storage is forbidden as well', () => {
    expect(booted('/', ['es-419'], undefined).dataset['offer']).toBe('es');
  });

  it.each(LANGUAGES)('in its own words: %s', (language) => {
    const { there, read, no } = LANGUAGE_OFFERS[language];
    expect(there).toContain('Koban');
    for (const text of [read, no]) expect(text.trim()).not.toBe('');
  });
});

describe('the page of an address that is not there', () => {
  it('speaks the language that the address names, in its direction', () => {
    expect(booted('/ar/nowhere', ['ar'], null)).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(booted('/ru', ['ru'], null)).toMatchObject({ lang: 'ru', dir: 'ltr' });
    expect(booted('/arrivals', ['en'], null)).toMatchObject({ lang: 'en', dir: 'ltr' });
  });
});
