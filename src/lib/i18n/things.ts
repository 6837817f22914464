import { formatNumber } from './format.ts';

/**
 * What the rows of a figure are called. English, French and Spanish need `one` and `many`, Chinese one word for both.
 * Russian: the forms behind 1, 2 and 5 (`страна`, `страны`, `стран`) as `one`, `few`, `many`. Arabic: `one` and `two` are
 * complete and take no digit (`بلد واحد`, `بلدين`, in the genitive), `few` stands behind 3, `many` behind 11, `other` behind 100.
 */
export interface Things {
  one: string;
  two?: string;
  few?: string;
  many: string;
  other?: string;
}

const rules = new Map<string, Intl.PluralRules>();

/** The plural form that a whole number takes. @example pluralForm(21, 'ru') // 'one' */
export function pluralForm(count: number, language: string): Intl.LDMLPluralRule {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known.select(count);
}

/**
 * A number with its noun.
 * @example counted(21, { one: 'страна', few: 'страны', many: 'стран' }, 'ru') // '21 страна'
 */
export function counted(count: number, things: Things, language: string): string {
  const number = formatNumber(count, 0, language);
  const { one, two, few, many, other = many } = things;
  switch (pluralForm(count, language)) {
    case 'one':
      return language === 'ar' ? one : `${number} ${one}`;
    case 'two':
      return two ?? `${number} ${many}`;
    case 'few':
      return `${number} ${few ?? many}`;
    case 'many':
      return `${number} ${many}`;
    default:
      return language === 'zh'
        ? `${number}个${many}`
        : `${number} ${language === 'ar' || language === 'ru' ? other : many}`;
  }
}
