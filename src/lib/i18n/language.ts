/** The languages of the United Nations, English first: the one that all others are translated from. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  ar: 'العربية',
  zh: '中文',
};

let asked: (() => Language) | null = null;

/** While the site is built many pages are made at once: the build says for each which language it is in. */
export function askLanguage(answer: () => Language): void {
  asked = answer;
}

/**
 * The language that the reader is spoken to in: that of the page, in a worker that of the page that started it (its name),
 * and English where there is neither, as on the command line. It does not change while a page is open.
 */
export function pageLanguage(): Language {
  if (asked) return asked();
  const { document, name } = globalThis as {
    document?: { documentElement: { lang: string } };
    name?: string;
  };
  return languageNamed(document ? document.documentElement.lang : (name ?? ''));
}

/** The languages in which this place may be asked to speak: a page's own, and all while the site is built. */
export function languagesHere(): readonly Language[] {
  const inBrowser =
    'document' in globalThis || 'importScripts' in globalThis || 'WorkerGlobalScope' in globalThis;
  return inBrowser && !asked ? [pageLanguage()] : LANGUAGES;
}

/** A language by its code; English where it is none of ours. */
export function languageNamed(code: string): Language {
  return LANGUAGES.find((one) => one === code) ?? 'en';
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/**
 * The language of a path and the path without it.
 * @example splitPath('/ar/explore') // { language: 'ar', path: '/explore' }
 */
export function splitPath(path: string): { language: Language; path: string } {
  const [, first = ''] = path.split('/');
  const named = LANGUAGES.find((one) => one === first && one !== 'en');
  return named ? { language: named, path: path.slice(named.length + 1) || '/' } : { language: 'en', path };
}

/**
 * The address of a page of the site in a language; English has no prefix.
 * @param path from the root, with question and fragment if there are any
 * @example pathIn('ar', '/explore?form=map') // '/ar/explore?form=map'
 */
export function pathIn(language: Language, path: string): string {
  if (language === 'en') return path;
  return path === '/'
    ? `/${language}`
    : path.startsWith('/?') || path.startsWith('/#')
      ? `/${language}${path.slice(1)}`
      : `/${language}${path}`;
}

/**
 * The address of a page in the language of the one that it is asked on. Every link inside the site goes through it.
 * @example linkTo('/explore') // '/ar/explore' on an Arabic page
 */
export function linkTo(path: string): string {
  return pathIn(pageLanguage(), path);
}
