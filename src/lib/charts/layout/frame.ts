import type { Language } from '../../i18n/language.ts';
import type { Flow } from './flow.ts';

/**
 * How much room a chart has, how large its letters are and whose they are. All lengths in pixels of the drawing.
 */
export interface Frame {
  width: number;
  height: number;
  language: Language;
  /** Which way the drawing runs. */
  flow: Flow;
  /** Size of labels; ticks and notes are a little smaller, but never under 12 where `font` is 12 or more. */
  font: number;
}

/** Edges of the plotting area inside a frame. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A piece of text with its place: what a mark component draws. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Size of letters that suits a chart of this width on a page. */
export function fontFor(width: number): number {
  if (width < 480) return 12.5;
  return width < 1000 ? 13.5 : 15;
}

/** Size of ticks and notes beside labels of size `font`. */
export function smallFont(font: number): number {
  return Math.max(Math.min(font, 12), font * 0.9);
}

/** Rounds a length to a tenth of a pixel, so that markup stays small and equal on all machines. */
export function px(length: number): number {
  const rounded = Math.round(length * 10) / 10;
  return Object.is(rounded, -0) ? 0 : rounded;
}
