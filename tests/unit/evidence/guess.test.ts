import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessTrend } from '../../../src/lib/evidence/guess.ts';
import type { Figure } from '../../../src/lib/figures/figure.ts';
import { line } from '../../../src/lib/figures/forms/line.ts';
import { figureOf, frame, row } from '../figures/ask.ts';

const trend = (values: readonly number[]): Figure =>
  figureOf(
    line(
      frame({}),
      values.map((value, index) => row('BRA', 2010 + index, value)),
      [],
    ),
  );

describe('a trend to guess at', () => {
  it('shows its first half and asks for its last value', () => {
    const guess = guessTrend(trend([10, 11, 12, 13, 14, 15, 22]), 'en');
    expect(guess).toMatchObject({ least: 0, most: 50, start: 13, answer: 22 });
    expect(guess?.ask).toBe('In 2013 the homicide rate was 13.0 per 100,000 (Brazil). What was it in 2016?');
  });

  it('holds nothing of its second half before the answer is opened', () => {
    const { before } = guessTrend(trend([10, 11, 12, 13, 14, 15, 22]), 'en') ?? {};
    if (before?.marks.kind !== 'line') throw new Error('no line');
    const [series] = before.marks.series;
    expect(series?.points.map(({ year }) => year)).toEqual([2010, 2011, 2012, 2013]);
    expect(JSON.stringify({ ...before, marks: null })).not.toMatch(/22|rose/);
  });

  it('names quarters as they are spoken, and takes a share no further than 100%', () => {
    const figure = trend([10, 11, 12, 13, 14, 15, 22]);
    if (figure.marks.kind !== 'line') throw new Error('no line');
    const series = figure.marks.series.map((one) => ({
      ...one,
      points: one.points.map((point, index) => ({ ...point, period: `${point.year}-Q${(index % 4) + 1}` })),
    }));
    const unit = { ...figure.measure.unit, kind: 'percent' as const, max: null };
    const measure = { ...figure.measure, unit };
    const guess = guessTrend({ ...figure, measure, marks: { ...figure.marks, series } }, 'en');
    expect(guess?.ask).toMatch(/^In the 4th quarter of 2013 .* What was it in the 3rd quarter of 2016\?$/);
    expect(guess?.most).toBe(100);
  });

  it('is none where too few values are known, or several places', () => {
    expect(guessTrend(trend([1, 2, 3, 4, 5]), 'en')).toBeNull();
    const rows = ['BRA', 'JPN'].flatMap((area) =>
      [1, 2, 3, 4, 5, 6].map((value) => row(area, 2010 + value, value)),
    );
    expect(guessTrend(figureOf(line(frame({}), rows, [])), 'en')).toBeNull();
  });

  it('has a scale that holds the start and the answer, and whose middle is not always the answer', () => {
    const values = fc.array(fc.double({ min: 0.1, max: 1e6, noNaN: true }), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(values, (own) => {
        const guess = guessTrend(trend(own), 'en');
        if (!guess) throw new Error('no guess');
        for (const value of [guess.start, guess.answer]) {
          expect(value).toBeGreaterThanOrEqual(guess.least);
          expect(value).toBeLessThanOrEqual(guess.most);
        }
      }),
    );
  });
});
