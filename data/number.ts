const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/**
 * The number that a cell of a raw file holds. Blank cells and marks such as `<5` or `:` are the recipe's to decide.
 * @throws when the cell holds anything but one plain number.
 * @example readNumber('7.8596E-2', 'row 3') // 0.078596
 */
export function readNumber(text: string, where: string): number {
  if (!NUMBER.test(text)) throw new Error(`${where}: "${text}" is not a number`);
  return Number(text);
}
