import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../scripts/messages/faults.mjs';
import { withOwnLanguage } from '../../../scripts/own-language.mjs';

const rows = (match: Record<string, string>) => [
  { declarations: ['input count', 'input n', 'local p = count: plural'], selectors: ['p'], match },
];
const english = { hello: 'Hello {name}', rows: rows({ 'p=one': '{n} row', 'p=other': '{n} rows' }) };

describe('the messages of a part', () => {
  it('are whole where every language says all that English says', () => {
    const chinese = { hello: '{name},您好', rows: rows({ 'p=other': '{n} 行' }) };
    expect(faultsOf('data', { en: english, zh: chinese })).toEqual([]);
  });

  it('are at fault where a key is missing, or is none of English', () => {
    expect(faultsOf('data', { en: { a: 'A', b: 'B' }, fr: { b: 'B', c: 'C' } })).toEqual([
      'fr/data.json: a: is missing',
      'fr/data.json: c: is not in English',
    ]);
  });

  it('are at fault where a translation loses a placeholder or has one that nobody fills', () => {
    expect(faultsOf('data', { en: { a: 'Hello {name}' }, es: { a: 'Hola {nombre}' } })).toEqual([
      'es/data.json: a: {name} is lost',
      'es/data.json: a: {nombre} is nothing that English fills',
    ]);
  });

  it('are at fault where a translation loses a mark', () => {
    expect(faultsOf('data', { en: { a: 'See <1>it</1>' }, fr: { a: 'Voir <1>ceci' } })).toEqual([
      'fr/data.json: a: </1> is lost',
    ]);
  });

  it('are at fault where a plural lacks a form that its language has', () => {
    const russian = {
      hello: 'Привет, {name}',
      rows: rows({ 'p=one': '{n} строка', 'p=other': '{n} строки' }),
    };
    expect(faultsOf('data', { en: english, ru: russian })).toEqual([
      'ru/data.json: rows: has no form for "few"',
      'ru/data.json: rows: has no form for "many"',
    ]);
  });

  it('may fill the other forms of a plural with one', () => {
    const arabic = { hello: 'مرحبا {name}', rows: rows({ 'p=one': 'صف', 'p=*': '{n} صفوف' }) };
    expect(faultsOf('data', { en: english, ar: arabic })).toEqual([]);
  });

  it('are at fault where a text is empty', () => {
    expect(faultsOf('data', { en: { a: 'A' }, ru: { a: ' ' } })).toEqual(['ru/data.json: a: is empty']);
  });
});

describe('what a page gets of the messages', () => {
  const compiled = (...languages: string[]) =>
    [
      ...languages.map((language) => ['import * as', `__${language} from "./${language}/data.js"`].join(' ')),
      'export const hello = (inputs, options) => __en.hello(inputs)',
    ].join('\n');

  it('is English with the code, and another language only when it is that of the page', () => {
    const made = withOwnLanguage(compiled('en', 'ar'));
    expect(made).toContain('import * as english from ' + '"./en/data.js"');
    expect(made).toContain('ar: () => import(' + '"./ar/data.js")');
    expect(made).not.toContain('from ' + '"./ar/data.js"');
    expect(made).toMatch(/export const hello = .*own\.hello : english\.hello/);
  });

  it('is code that gives every message of a part that the compiler wrote', () => {
    const folder = 'src/lib/i18n/messages';
    const namesIn = (code: string) => [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
    const made = withOwnLanguage(readFileSync(`${folder}/app.js`, 'utf8'));
    expect(parseSync('app.js', made).errors).toEqual([]);
    expect(namesIn(made)).toEqual(namesIn(readFileSync(`${folder}/en/app.js`, 'utf8')));
  });

  it('is as it was compiled where there is one language', () => {
    expect(withOwnLanguage(compiled('en'))).toBe(compiled('en'));
  });

  it('is refused where a message is compiled in a way that is not known', () => {
    expect(() => withOwnLanguage(`${compiled('en', 'ar')}\nexport { hello as "a-b" }`)).toThrow('not known');
  });
});
