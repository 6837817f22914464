import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Parts of the interface that hold whole sentences and labels, by the name of their file. */
const PARTS = ['app', 'engine', 'explore', 'ready', 'shell', 'sources', 'workbench', 'warning', 'evaluate'];

const SCRIPTS = {
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
} as const;

/** Latin words that stand in every language: names, formats and what is typed as it is. */
const LATIN =
  /\b(?:Koban|EARS|EWMA|Farrington|Benjamini-Hochberg|Newey-West|Student|Cardoso Moreira|DuckDB|SQL|CSV|PNG|SVG|Excel|Chrome|Edge|Firefox|Safari|WebAssembly|MB|UNODC|ICCS|BRA|https|npm start|catalogue\.json|data|Ctrl|Esc|Enter|NULL|TRY_CAST|regexp_extract|DATE|upload(?:\.(?:mine|name))?|CREATE|TABLE|VIEW|AS|SELECT)\b/g;

type Message = string | { match: Record<string, string> }[];

/** Every text of a part by its key, its plural forms apart. */
function textsOf(language: string, part: string): { key: string; text: string }[] {
  const messages = JSON.parse(readFileSync(`messages/${language}/${part}.json`, 'utf8')) as Record<
    string,
    Message
  >;
  return Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string'
      ? [{ key, text: message }]
      : message.flatMap(({ match }) => Object.values(match).map((text) => ({ key, text }))),
  );
}

const plain = (text: string) => text.replaceAll(/\{\w+\}|<\/?\d>/g, ' ').replaceAll(LATIN, ' ');

describe.each(PARTS)('the words of %s', (part) => {
  it.each(Object.entries(SCRIPTS))('are written in the letters of the language: %s', (language, script) => {
    for (const { key, text } of textsOf(language, part)) {
      const words = plain(text);
      expect(words, `${language} ${key}`).not.toMatch(/\p{Script=Latin}{2,}/u);
      if (/\p{L}/u.test(words)) expect(words, `${language} ${key}`).toMatch(script);
    }
  });

  it('have the marks of the language: a narrow space in French, full-width marks in Chinese', () => {
    for (const { key, text } of textsOf('fr', part)) {
      expect(text, key).not.toMatch(/[^\s\u202f][;!?](?:\s|$)|\p{L}:\s|«(?!\u202f)|(?<!\u202f)»/u);
    }
    for (const { key, text } of textsOf('zh', part)) {
      expect(text, key).not.toMatch(/\p{Script=Han}[,:;?!]|[,:;?!]\p{Script=Han}/u);
    }
    for (const { key, text } of textsOf('ar', part)) {
      expect(text, key).not.toMatch(/\p{Script=Arabic}[,;?]/u);
    }
  });
});
