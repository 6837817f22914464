/** How a row that sums others is named, in lower case. */
const TOTAL = new Set(
  (
    'total|totals|grand total|subtotal|sub-total|sub total|overall total|total general|total général|ensemble|' +
    'subtotal|sous-total|suma|suma total|total geral|totale|totale generale|summe|gesamt|insgesamt|gesamtsumme|zusammen|' +
    'totaal|totalt|sum|i alt|summa|yhteensä|razem|ogółem|suma|celkem|spolu|összesen|ukupno|skupaj|итого|всего|итог|разом|усього|' +
    'общо|σύνολο|toplam|genel toplam|المجموع|الإجمالي|الاجمالي|إجمالي|مجموع|المجموع الكلي|合计|总计|总数|小计|合計|総計|総数|小計|計|' +
    '總計|總數|합계|계|총계|소계|tổng cộng|jumlah|รวม'
  ).split('|'),
);
const LONGEST_TOTAL = 24;
/** No name of a total with a digit in it begins otherwise. */
const BEFORE_DIGITS = new Set('gstGST');

/** Whether a cell cannot name a total, told from its letters: it begins with a plain letter or a digit and has digits. */
function isNumbered(cell: string): boolean {
  const code = cell.charCodeAt(0) | 32;
  const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return isPlain && !BEFORE_DIGITS.has(cell.charAt(0)) && DIGIT.test(cell);
}

const DIGIT = /[0-9]/;

/**
 * Whether a cell names a row that sums others.
 *
 * @example isTotalWord('TOTAL:') // true
 */
export function isTotalWord(cell: string): boolean {
  if (cell.length === 0 || cell.length > LONGEST_TOTAL || isNumbered(cell)) return false;
  const word = cell
    .trim()
    .toLowerCase()
    .replace(/^[*"'(]+|[*:."')]+$/g, '')
    .trim();
  return TOTAL.has(word) || /^(grand |sub-?)?total\b/.test(word);
}

/** How a line below a table begins that says something about it. */
const NOTE =
  /^\s*(?:["'(*†‡§]*\s*)?(?:sources?|notes?|n\.b\.|footnotes?|data sources?|last updated?|updated|generated|extracted|downloaded|compiled|definitions?|disclaimer|copyright|licen[cs]e|contact|methodology|quellen?|anmerkung(?:en)?|hinweise?|stand|fußnoten?|legende|fuentes?|notas?|elaboraci[oó]n|fonte|elabora[cç][aã]o|remarques?|champ|lecture|légende|fonti|bron(?:nen)?|noot|noten|opmerking|źródło|uwagi|poznámka|zdroj|forrás|megjegyzés|kilde|källa|anm|lähde|источник|примечани[ея]|примітк[аи]|джерело|المصدر|ملاحظ[ةه]|ملاحظات|来源|來源|资料来源|資料來源|数据来源|注|註|说明|出典|資料|備考|注記|자료|출처|주)\s*(?:\(?\d*\)?\s*)[:：.)\]-]/iu;
const MARKED = /^\s*(?:[*†‡§¹²³⁴⁵]+|\(?[0-9a-z]{1,2}\)|\[\d{1,2}\]|©|\/\/|--|#)\s*\S/iu;
const COUNTED = /^\s*\(?\s*\d[\d.,' ]*\s+(?:rows?|records?|lignes?|filas?|zeilen|строк|行)\b/iu;

/**
 * Whether a line says by its first words that it is a note and no data.
 *
 * @example saysNote('Source: Ministry of Justice') // true
 */
export const saysNote = (text: string): boolean =>
  NOTE.test(text) || COUNTED.test(text) || /^\s*©/.test(text);

/** Whether a line begins as footnotes do: with an asterisk, a number in brackets, or the words of {@link saysNote}. */
export const beginsAsNote = (text: string): boolean => saysNote(text) || MARKED.test(text);
