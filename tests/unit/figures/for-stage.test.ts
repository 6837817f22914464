import { describe, expect, it } from 'vitest';
import { dots } from '../../../src/lib/figures/forms/dots.ts';
import { line } from '../../../src/lib/figures/forms/line.ts';
import { forest } from '../../../src/lib/figures/forms/forest.ts';
import { scatter } from '../../../src/lib/figures/forms/scatter.ts';
import { forStage, placesIn, putForward } from '../../../src/lib/figures/for-stage.ts';
import { exampleArea, exampleDataset, exampleScore } from './example.ts';
import { estimate, setting } from '../../gallery/fixtures/evidence.ts';
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

describe('a thicket of points on a big screen', () => {
  const versus = { indicator: exampleScore, dataset: exampleDataset, group: 'total' };
  const pairs = ids.map((id, index) => ({ x: row(id, 2020, index), y: row(id, 2020, (index * 7) % 30) }));
  const marksFor = (count: number, highlight: string | null = null) => {
    const figure = figureOf(scatter(frame({ areas, versus, highlight }), pairs.slice(0, count), []));
    const { marks } = forStage(figure, 10);
    if (marks.kind !== 'scatter') throw new Error(marks.kind);
    return marks;
  };

  it('names the places at the ends of both axes and few others, and loses no point', () => {
    const { named, points } = marksFor(30);
    expect(points).toHaveLength(30);
    expect(named).toEqual(expect.arrayContaining(['A00', 'A29', 'A17']));
    expect(named?.length).toBeLessThanOrEqual(12);
  });

  it('of few points lets each have its name', () => {
    expect(marksFor(15).named).toBeUndefined();
  });
});

describe('the context of an interval plot', () => {
  it('leaves out all taken together, which is the answer', () => {
    const estimates = ['A', 'B'].map((label) => estimate(label, 40, { low: 35, high: 45 }));
    const pooled = { label: 'All', point: estimate('All', 40, { low: 38, high: 42 }) };
    const figure = figureOf(forest(setting({}), { estimates, reference: null, pooled }));
    const pooledOf = (area: string | null) => {
      const { marks } = putForward(figure, area);
      if (marks.kind !== 'forest') throw new Error(marks.kind);
      return marks.pooled;
    };
    expect(pooledOf(null)).toBeNull();
    expect(pooledOf('A')).not.toBeNull();
  });
});
