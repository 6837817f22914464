import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sayWith, WORD_PARTS, type Say, type WordPart, type Words } from '../catalogue/in-language.ts';
import type { Language } from '../i18n/language.ts';

const dictionary = z.record(z.string(), z.string().min(1));

/** A language that the catalogue is translated into; it is written in English. */
type Translated = Exclude<Language, 'en'>;

/**
 * The dictionaries of a language, `data/words/<language>/<part>.json`.
 * @throws Error where one is missing, ZodError for a file that is no dictionary
 */
export function readWords(language: Translated): Words {
  const entries = WORD_PARTS.map((part): [WordPart, Record<string, string>] => {
    const file = join(process.cwd(), 'data/words', language, `${part}.json`);
    return [part, dictionary.parse(JSON.parse(readFileSync(file, 'utf8')))];
  });
  return Object.fromEntries(entries) as Words;
}

/** Says the texts of the catalogue in a language. */
export function builtSay(language: Translated): Say {
  return sayWith(readWords(language));
}
