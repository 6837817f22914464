/**
 * What the name of a column says about its cells, in English, French, Spanish, Russian, Chinese, Arabic, German, Portuguese,
 * Italian, Japanese and Korean. Parts of words, because headers are joined in many ways.
 */
const WORDS = {
  time: 'date|time|day|month|period|year|jour|mois|fecha|año|anio|mes(?!s)|día|дата|год|месяц|период|日期|時間|时间|年|月|日|تاريخ|سنة|شهر|datum|jahr|monat|tag$|ano(?![a-z])|data$|giorno|mese|날짜|연도|기간|timestamp|fecha|received|reported|closed|created|updated',
  percent:
    '%|％|percent|per cent|per_cent|pct|prozent|pourcent|porcent|por ciento|percentu|процент|百分|率|نسبة|٪',
  share:
    'share|proportion|fraction|prevalence|anteil|quote|part des|taux|proporción|proporcion|cuota|доля|比例|占比|حصة|割合|構成比|비율',
  coordinate:
    'longitude|latitude|^(lon|lat|lng|long)$|經度|緯度|经度|纬度|経度|緯度|долгота|широта|خط (الطول|العرض)',
  count:
    'count|number|total|cases|offences|offenses|crimes|incidents|victims|population|persons|people|deaths|arrests|anzahl|fälle|faelle|bevölkerung|einwohner|nombre|effectif|victimes|número|numero|cantidad|casos|víctimas|delitos|población|число|количество|численность|население|人数|数量|总数|件数|件數|人口|عدد|سكان|casos|ocorrências|vítimas|população|popolazione|건수|인구',
} as const;

export type Hint = keyof typeof WORDS;

const PATTERNS = Object.fromEntries(
  Object.entries(WORDS).map(([hint, words]) => [hint, new RegExp(words, 'i')]),
) as Record<Hint, RegExp>;

/**
 * Whether a header says so.
 * @example hints('Anteil in %', 'percent') // true
 */
export function hints(header: string, hint: Hint): boolean {
  return PATTERNS[hint].test(header);
}
