import { unreadable } from './refuse.ts';

/** Text rarely shrinks to a hundredth; archives made to fill the memory shrink to a thousandth. */
const MOST_RATIO = 250;
const RATIO_COUNTS_FROM = 16 * 2 ** 20;
const MOST_BYTES = 16 * 2 ** 30;

/** @throws Failure where an archive unpacks to far more than a table would */
export function checkExpansion(name: string, packed: number, unpacked: number): void {
  const isBomb = unpacked > RATIO_COUNTS_FROM && unpacked > packed * MOST_RATIO;
  if (!isBomb && unpacked <= MOST_BYTES) return;
  throw unreadable(
    `${name} unpacks to more than ${Math.floor(unpacked / Math.max(packed, 1)).toLocaleString('en')} times its size, which no table does.`,
    'Unpack it yourself and look at what is inside before you load it.',
  );
}
