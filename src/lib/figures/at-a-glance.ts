import type { Figure } from './figure.ts';

/**
 * A figure for a list of figures: what is drawn and the line of its sources, without the table and the caveats. They are
 * one click away and would double the page that holds ten of them.
 *
 * @example const figure = atAGlance(answered.figure); // for <FigureCard {figure} compact />
 */
export function atAGlance(figure: Figure): Figure {
  return { ...figure, rows: [], caveats: [] };
}
