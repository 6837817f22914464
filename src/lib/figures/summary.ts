import { phrasesIn } from '../i18n/speak.ts';
import type { FigureRow, Form } from './figure.ts';
import type { Frame } from './frame.ts';

/** What a person hears who cannot see the chart: its kind, what it shows, the finding, and what the table holds. */
export function summary(
  frame: Frame,
  form: Form,
  words: { title: string; subtitle: string },
  rows: readonly FigureRow[],
): string {
  const phrases = phrasesIn(frame.language);
  return phrases.summary({
    form: phrases.form[form],
    ...words,
    numbers: rows.filter(({ value }) => value !== null).length,
  });
}
