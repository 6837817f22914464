/** Vowel groups, less a silent e: near enough to syllables for a school grade. */
function syllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/e$/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

/**
 * The American school year in which a text can be read.
 *
 * Source: J. P. Kincaid et al., "Derivation of new readability formulas", Naval Technical Training Command, 1975:
 * 0.39 words a sentence + 11.8 syllables a word − 15.59. Numbers count as one syllable each: they are heard whole.
 *
 * @example gradeOf('The cat sat.') // below 1
 */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((sentence) => /\w/.test(sentence));
  const words = text.split(/\s+/).filter((word) => /\w/.test(word));
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * sounds) / words.length - 15.59;
}
