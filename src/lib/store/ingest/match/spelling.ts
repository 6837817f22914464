/** A bit for each letter of a word, so that words with other letters are told apart without comparing them. */
export function letterBits(word: string): number {
  let bits = 0;
  for (const letter of word) bits |= 1 << ((letter.codePointAt(0) ?? 0) % 31);
  return bits;
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Each slip changes at most one letter into another: two bits. */
export const tooDifferent = (one: number, other: number, most: number): boolean =>
  ones(one ^ other) > 2 * most;

/** Slips that a word of so many letters may have and still be taken for a misspelling. */
export const slipsAllowed = (letters: number): number =>
  letters < 4 ? 0 : letters < 8 ? 1 : letters < 13 ? 2 : 3;

/**
 * How many slips lie between two words: a letter too many, too few, another one, or two that changed places (the
 * optimal string alignment distance). Gives `most + 1` as soon as there are more than `most`.
 * @example slips('Brasil', 'Brazil', 2) // 1
 */
export function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      here.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, above] = [above, here];
  }
  return above[other.length] ?? most + 1;
}
