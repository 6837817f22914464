import type { Language } from './language.ts';

/** What a reader is told whose browser prefers another of our languages than that of the page. */
export interface LanguageOffer {
  there: string;
  /** Leads to the page in that language. */
  read: string;
  no: string;
}

/** In the language that is offered: a page holds the messages of its own only. */
export const LANGUAGE_OFFERS: Record<Language, LanguageOffer> = {
  en: { there: 'Koban is also in English.', read: 'Read it in English', no: 'No, thank you' },
  fr: { there: 'Koban existe aussi en français.', read: 'Lire en français', no: 'Non merci' },
  es: { there: 'Koban también está en español.', read: 'Leer en español', no: 'No, gracias' },
  ru: { there: 'Koban есть и на русском языке.', read: 'Читать по-русски', no: 'Нет, спасибо' },
  ar: { there: 'موقع Koban متاح أيضاً بالعربية.', read: 'القراءة بالعربية', no: 'لا، شكراً' },
  zh: { there: 'Koban 也有中文版。', read: '阅读中文版', no: '不用，谢谢' },
};
