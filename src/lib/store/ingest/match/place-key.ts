/** Words that are written short in names of countries. */
const LONG: Record<string, string> = {
  rep: 'republic',
  dem: 'democratic',
  fed: 'federated',
  sts: 'states',
  st: 'saint',
  ste: 'saint',
  is: 'islands',
  isl: 'islands',
  isds: 'islands',
  ppl: 'people',
  pdr: 'people democratic republic',
  terr: 'territory',
  brit: 'british',
  utd: 'united',
};

/** Words that stand in one spelling of a name and not in another. */
const SMALL = new Set(
  'the of and de del la las le les el los du des et y und der die das e da do s'.split(' '),
);

/** Words that say what kind of state a country is. */
const STATE = new Set(
  'republic kingdom state federal federation islamic plurinational bolivarian union independent commonwealth country principality sultanate grand duchy republique royaume etat republica reino estado republik республика королевство государство'.split(
    ' ',
  ),
);

/** Marks of footnotes behind a name: `Kosovo*`, `Spain (1)`, `France [b]`, `China²`. */
const FOOTNOTE = /(?:\s*(?:[*†‡§#]+|[¹²³⁰-⁹]+|\(\d{1,2}\)|\[\w{1,2}\]|\d\)))+$/u;

/** A name without the marks of its footnotes. */
export const withoutFootnotes = (text: string): string => text.trim().replace(FOOTNOTE, '').trim();

/**
 * What two spellings of a place have in common: letters without marks or case, short words written out, one blank
 * between words, no article in front or behind.
 * @example placeKey('Côte d’Ivoire') === placeKey("COTE D'IVOIRE")
 */
export function placeKey(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’‘`´]/g, '')
    // Letters with dots (U.S.A.) are one word.
    .replace(/\b(?:\p{L}\.\s?){2,}/gu, (letters) => `${letters.replace(/[.\s]/g, '')} `)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => LONG[word] ?? word);
  if (words.length > 1 && words[0] === 'the') words.shift();
  if (words.length > 1 && words.at(-1) === 'the') words.pop();
  return words.join(' ');
}

/**
 * The words of a key in alphabetical order without small ones, so that a name and its turned-round form are the same.
 * @example turned(placeKey('Korea, Republic of')) === turned(placeKey('Republic of Korea'))
 */
export const turned = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .sort()
    .join(' ');

/**
 * A turned key without the words that say what kind of state it is.
 * @example bare(turned(placeKey('Kingdom of Spain'))) // 'spain'
 */
export const bare = (words: string): string =>
  words
    .split(' ')
    .filter((word) => !STATE.has(word))
    .join(' ');
