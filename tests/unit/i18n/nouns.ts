/** Nouns of five languages for the sentences: a measure and another, two places, two groups. */
export const NOUNS = {
  fr: ['taux d’homicides', 'confiance dans la police', 'Brésil', 'Japon', 'Femmes', 'Hommes'],
  es: ['tasa de homicidios', 'confianza en la policía', 'Brasil', 'Japón', 'Mujeres', 'Hombres'],
  ru: ['коэффициент убийств', 'доверие к полиции', 'Бразилия', 'Япония', 'Женщины', 'Мужчины'],
  ar: ['معدل القتل العمد', 'الثقة في الشرطة', 'البرازيل', 'اليابان', 'النساء', 'الرجال'],
  zh: ['故意杀人率', '对警察的信任', '巴西', '日本', '女性', '男性'],
} as const;

export type Other = keyof typeof NOUNS;
export const OTHERS = Object.keys(NOUNS) as Other[];
