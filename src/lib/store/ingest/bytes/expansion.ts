import * as m from '../../../i18n/messages/intake.js';
import { figures } from '../counted.ts';
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
    m.expands({ name, n: figures(Math.floor(unpacked / Math.max(packed, 1))) }),
    m.unpack_and_look(),
  );
}
