import { directionOf, pageLanguage } from '../../i18n/language.ts';
import { figureOf, type Content } from './content.ts';

/**
 * Where something lies across a screen, between how this window draws it and how windows tell each other: as on a page that is
 * read from the left, since a stage that is read from the right shows the same thing on the other side. Maps lie the same way
 * everywhere. Applied twice it gives back what it was given.
 *
 * @param x share of the screen's width, from the left
 * @example across(0.25, content) // 0.75 on an Arabic page, 0.25 on others
 */
export function across(x: number, content: Content | null): number {
  return turned(content) ? 1 - x : x;
}

/** Whether this window draws a screen the other way round. */
export function turned(content: Content | null): boolean {
  const isMap = content !== null && figureOf(content)?.marks.kind === 'map';
  return directionOf(pageLanguage()) === 'rtl' && !isMap;
}
