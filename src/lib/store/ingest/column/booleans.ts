/** Words for yes and no; a column is one of booleans only if all its words are of one pair. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['true', 'false'],
  ['yes', 'no'],
  ['y', 'n'],
  ['oui', 'non'],
  ['vrai', 'faux'],
  ['sí', 'no'],
  ['si', 'no'],
  ['verdadero', 'falso'],
  ['да', 'нет'],
  ['истина', 'ложь'],
  ['是', '否'],
  ['نعم', 'لا'],
  ['ja', 'nein'],
  ['ja', 'nee'],
  ['wahr', 'falsch'],
  ['sim', 'não'],
  ['sim', 'nao'],
  ['sì', 'no'],
  ['はい', 'いいえ'],
];

const PLACES = new Map<string, number>();
PAIRS.forEach(([yes, no], place) => {
  PLACES.set(yes, (PLACES.get(yes) ?? 0) | (1 << place));
  PLACES.set(no, (PLACES.get(no) ?? 0) | (1 << place));
});
const YES = new Set(PAIRS.map(([yes]) => yes));

const LONGEST = 9;

/** The pairs that a word belongs to, as bits; 0 where it is no such word. */
export function booleanPairs(text: string): number {
  return text.length > LONGEST ? 0 : (PLACES.get(text.toLowerCase()) ?? 0);
}

/** What a word for yes or no says; null where it is none. */
export function booleanOf(text: string): boolean | null {
  return booleanPairs(text) === 0 ? null : YES.has(text.toLowerCase());
}
