import { describe, expect, it } from 'vitest';
import { dots } from '../../../src/lib/figures/forms/dots.ts';
import { line } from '../../../src/lib/figures/forms/line.ts';
import { forStage, placesIn, putForward } from '../../../src/lib/figures/for-stage.ts';
import { exampleArea } from './example.ts';
import { figureOf, frame, marksOf, row } from './ask.ts';

const ids = Array.from({ length: 30 }, (_, index) => `A${String(index).padStart(2, '0')}`);
const areas = new Map(ids.map((id) => [id, exampleArea(id, id)]));
const many = figureOf(
  dots(
    frame({ areas, places: ids, highlight: 'A15' }),
    ids.map((id, index) => row(id, 2020, 100 - index)),
    [],
  ),
);

describe('a figure for a big screen', () => {
  it('keeps the ends of a long list and the highlighted place, and says how many are left out', () => {
    const { marks } = forStage(many, 10);
    if (marks.kind !== 'dots') throw new Error(marks.kind);
    expect(marks.items).toHaveLength(8);
    expect(marks.items.map(({ area }) => area)).toContain('A15');
    expect(marks.items.length + (marks.cut?.count ?? 0)).toBe(30);
  });

  it('is the same where there is room for all', () => {
    expect(forStage(many, 30)).toEqual(many);
  });

  it('puts a place forward that the cut had left out, from the table of the figure', () => {
    const cut = forStage(many, 10);
    expect(placesIn(cut).get('A14')).toBe('A14');
    const { marks } = putForward(cut, 'A14');
    if (marks.kind !== 'dots') throw new Error(marks.kind);
    expect(marks.items.filter(({ emphasis }) => emphasis === 'highlight').map(({ area }) => area)).toEqual([
      'A14',
    ]);
    expect(marks.items.length + (marks.cut?.count ?? 0)).toBe(30);
    expect(marks.items.find(({ area }) => area === 'A14')?.dots[0]?.value).toBe(86);
  });

  it('puts one place forward and lets the one before step back', () => {
    const answer = line(
      frame({ highlight: 'BRA' }),
      [...[row('BRA', 2010, 1), row('BRA', 2020, 2)], ...[row('JPN', 2010, 3), row('JPN', 2020, 4)]],
      [],
    );
    const own = figureOf(answer);
    const emphasis = (area: string | null) => {
      const { marks } = putForward(own, area);
      if (marks.kind !== 'line') throw new Error(marks.kind);
      return Object.fromEntries(marks.series.map((series) => [series.area, series.emphasis]));
    };
    expect(marksOf(answer, 'line').series[0]?.emphasis).toBe('highlight');
    expect(emphasis('JPN'), 'lines cross').toEqual({ BRA: 'context', JPN: 'highlight' });
    expect(emphasis(null)).toEqual({ BRA: 'normal', JPN: 'normal' });
  });
});
