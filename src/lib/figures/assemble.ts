import type { Language } from '../i18n/language.ts';
import { caveats } from './caveats.ts';
import type { Answer, FigureRow, Form, Marks } from './figure.ts';
import type { Finding } from './finding.ts';
import { measureOf, type Frame, type Topic } from './frame.ts';
import { withComputed } from './intervals.ts';
import { inOrder } from './order.ts';
import { sentence } from './sentence.ts';
import { sourceOf } from './source.ts';
import { subtitle } from './subtitle.ts';
import { summary } from './summary.ts';
import { title } from './title.ts';

/** Marks with the rows behind them and what they show. */
export interface Drawn {
  form: Form;
  rows: readonly FigureRow[];
  marks: Marks;
  finding: Finding;
}

/** The measure of a topic as the rows show it: with the interval's method where intervals are computed here. */
export function shownMeasure(topic: Topic, rows: readonly FigureRow[], language: Language) {
  const computed = rows.some(({ indicator, low }) => indicator === topic.indicator.id && low !== null);
  return withComputed(measureOf(topic), topic, computed, language);
}

/** Puts words, sources and table to the marks. */
export function assemble(frame: Frame, { form, rows, marks, finding }: Drawn): Answer {
  const measure = shownMeasure(frame.topic, rows, frame.language);
  const words = { title: title(frame, measure, finding), subtitle: subtitle(frame, form, rows) };
  const topics = [frame.topic, ...(marks.kind === 'scatter' && frame.versus ? [frame.versus] : [])];
  const sources = topics.map(({ dataset }) => sourceOf(dataset));
  return {
    kind: 'figure',
    figure: {
      form,
      language: frame.language,
      view: frame.link,
      ...words,
      sentence: sentence(frame, measure, finding, words.title),
      summary: summary(frame, form, words, rows),
      measure,
      caveats: caveats({ frame, form, measure, rows, marks, finding }),
      sources: sources.filter(({ id }, index) => sources.findIndex((one) => one.id === id) === index),
      rows: inOrder(rows, frame),
      marks,
    },
  };
}
