import { px } from './frame.ts';

/** As `transform` of a group: what it holds lies in a mirror `width` wide. */
export function inMirror(width: number): string {
  return `matrix(-1 0 0 1 ${px(width)} 0)`;
}

/** As `transform` of a text at `x` in a mirrored group: its letters are turned back around that place. */
export function turnedBack(x: number): string {
  return `matrix(-1 0 0 1 ${px(2 * x)} 0)`;
}
