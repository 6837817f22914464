import type { Catalogue } from '../../catalogue/catalogue.ts';
import { grade, type Graded } from '../../evidence/grade.ts';
import { groundsOfFigure } from '../../evidence/ground.ts';
import * as m from '../../i18n/messages/intake.js';
import type { Figure } from '../../figures/figure.ts';
import { topicOf } from '../frame.ts';

/**
 * How surely a figure of the reader's own indicator stands, by the rules of every card.
 *
 * @param whole the catalogue with the reader's own indicators
 * @param builtIn the one without: what is recent and how far data reach is not for the reader's file to say
 * @returns null where the figure has no value
 */
export function ownGrade(
  figure: Figure,
  indicator: string,
  whole: Catalogue,
  builtIn: Catalogue,
): Graded | null {
  if (!figure.rows.some(({ value }) => value !== null)) return null;
  return grade(groundsOfFigure(figure, topicOf(whole, indicator), builtIn));
}

/** What stands on every card of the reader's own. */
export const ownCaveat = (): string => m.own_caveat();
