import type { FigureSource } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';

/**
 * Who published what, and when: `UNODC, via World Bank: Homicide rates (2024)`.
 * @param full whether a title that is the publisher's own name is written as well
 */
export function sourceText(
  { publisher, via, title, released }: FigureSource,
  language: Language,
  full = false,
): string {
  const locale = language;
  const who = via ? m.published_via({ publisher, via }, { locale }) : publisher;
  const what = title === publisher && !full ? who : m.labelled({ label: who, value: title }, { locale });
  return released ? m.released_in({ source: what, date: released }, { locale }) : what;
}
