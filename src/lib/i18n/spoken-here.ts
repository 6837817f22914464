import { languagesHere, type Language } from './language.ts';

/**
 * Words that are written in every language, by language. Those of English come with the code; every other language is a file
 * of its own that is fetched where it is spoken: a page holds its own and English, the build holds all.
 *
 * @param others what loads the file of each other language
 * @returns the words in a language; it throws for one that is not here, so that nobody is spoken to in English unawares
 * @example const wordsIn = await spokenHere(english, { fr: () => import('./fr.ts').then(({ french }) => french), … })
 */
export async function spokenHere<Words>(
  english: Words,
  others: Record<Exclude<Language, 'en'>, () => Promise<Words>>,
): Promise<(language: string) => Words> {
  const here = new Map<string, { words: Words }>([['en', { words: english }]]);
  for (const language of languagesHere()) {
    if (language !== 'en') here.set(language, { words: await others[language]() });
  }
  return (language) => {
    const found = here.get(language);
    if (!found) throw new Error(`The sentences in "${language}" are not here`);
    return found.words;
  };
}
