import { fold } from './fold.ts';

/** What a cell without a value says. */
export type Meaning = 'missing' | 'suppressed';

/**
 * Marks that say in every column that a value is missing, in lower case. A blank cell needs no mark.
 * NaN and #N/A are what programs write; the rest is what offices write in English, French, Spanish, Russian, Chinese,
 * Arabic, German, Portuguese, Italian and Japanese.
 */
const MISSING = new Set(
  (
    '..|...|…|n/a|n.a.|n. a.|na|nan|null|nil|#n/a|#na|<na>|-|--|---|.|:|?|n/d|n.d.|nd|s/d|s.d.|s. d.|s/i|k.a.|k. a.|' +
    'keine angabe|not available|no data|non disponible|no disponible|sin dato|sin datos|não disponível|n.v.t.|' +
    'нд|н/д|н.д.|нет данных|不明|不詳|不详|无数据|暂无|غير متوفر|غير متاح|لا يوجد'
  ).split('|'),
);

/** Marks that say so only between numbers, dates and periods; among texts they are texts. */
const MISSING_AMONG_NUMBERS = new Set(
  'x|none|无|無|なし|#value!|#div/0!|#ref!|inf|-inf|(x)|unknown|z'.split('|'),
);

/** Marks of numbers that exist and are not shown, because they would show persons. Only between numbers. */
const SUPPRESSED = new Set(
  '*|**|c|(c)|[c]|s|(s)|[s]|秘|suppressed|(suppressed)|conf|conf.|confidential|(d)'.split('|'),
);

/** The same, so clear that they say it in every column. */
const SUPPRESSED_ANYWHERE = new Set(['(c)', '[c]', '秘', 'suppressed', '(suppressed)', 'confidential']);

/** `<5`, `≤ 10`: only a bound is shown. */
const BOUND = /^(?:[<>≤≥]=?)\s*\d+(?:[.,]\d+)?\s*%?$/;
/** Eurostat writes `: c`, `:u`: no value, and its flag. */
const COLON = /^:\s*([a-z]{1,2})$/;

/** No mark is longer. */
const LONGEST = 20;

/** A mark, and whether it is one among texts too. */
export interface Mark {
  meaning: Meaning;
  anywhere: boolean;
}

const ANYWHERE: Record<Meaning, Mark> = {
  missing: { meaning: 'missing', anywhere: true },
  suppressed: { meaning: 'suppressed', anywhere: true },
};
const AMONG_NUMBERS: Record<Meaning, Mark> = {
  missing: { meaning: 'missing', anywhere: false },
  suppressed: { meaning: 'suppressed', anywhere: false },
};

/**
 * What a cell without a value says, or null where it is no mark. A blank cell is missing.
 * @param text as written
 * @example markOf('..')?.meaning // 'missing'
 */
export function markOf(text: string): Mark | null {
  if (text.length > LONGEST || isNumberedWord(text)) return null;
  const key = fold(text).toLowerCase();
  if (key === '') return ANYWHERE.missing;
  if (MISSING.has(key)) return ANYWHERE.missing;
  if (SUPPRESSED_ANYWHERE.has(key)) return ANYWHERE.suppressed;
  if (SUPPRESSED.has(key) || BOUND.test(key)) return AMONG_NUMBERS.suppressed;
  if (MISSING_AMONG_NUMBERS.has(key)) return AMONG_NUMBERS.missing;
  const colon = COLON.exec(key);
  if (colon) return colon[1] === 'c' ? AMONG_NUMBERS.suppressed : AMONG_NUMBERS.missing;
  return null;
}

/** Whether a text begins with a plain letter and ends with a digit, which no mark does. */
function isNumberedWord(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  const last = text.charCodeAt(text.length - 1);
  return first >= 97 && first <= 122 && last >= 48 && last <= 57;
}

/** Marks that the analyst or a note of the file names, as written; they go before all others. */
export interface FurtherMarks {
  missingMarks: readonly string[];
  suppressedMarks: readonly string[];
}

/**
 * How marks are looked up where there are further ones.
 * @returns a function of a cell without blanks at its ends
 */
export function furtherMarks({
  missingMarks,
  suppressedMarks,
}: FurtherMarks): (trimmed: string) => Mark | null {
  if (missingMarks.length === 0 && suppressedMarks.length === 0) return () => null;
  const marks = new Map<string, Mark>();
  for (const text of missingMarks) marks.set(text.trim(), ANYWHERE.missing);
  for (const text of suppressedMarks) marks.set(text.trim(), ANYWHERE.suppressed);
  return (trimmed) => marks.get(trimmed) ?? null;
}
