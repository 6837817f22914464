import { describe, expect, it } from 'vitest';
import { bins } from '../../../src/lib/figures/bins.ts';
import { map } from '../../../src/lib/figures/forms/map.ts';
import { scatter } from '../../../src/lib/figures/forms/scatter.ts';
import { table } from '../../../src/lib/figures/forms/table.ts';
import { exampleArea, exampleDataset, exampleScore } from './example.ts';
import { figureOf, frame, marksOf, row, sure } from './ask.ts';

describe('a map', () => {
  const everywhere = { everywhere: true, places: ['BRA', 'JPN', 'DEU', 'FRA', 'USA'] };
  const answer = map(
    frame(everywhere),
    [
      row('BRA', 2020, 22),
      row('JPN', 2020, 0),
      row('DEU', 2020, null, { flag: 'suppressed' }),
      row('FRA', 2020, null, { flag: 'not-applicable' }),
      row('IND', 2020, null, { flag: 'missing' }),
    ],
    [],
    ['BRA'],
  );

  it('tells zero, withheld, not applicable and no data apart', () => {
    const status = Object.fromEntries(marksOf(answer, 'map').areas.map(({ area, status }) => [area, status]));
    expect(status).toMatchObject({
      BRA: 'value',
      JPN: 'zero',
      DEU: 'suppressed',
      FRA: 'not-applicable',
      IND: 'no-data',
      USA: 'no-data',
    });
  });

  it('holds countries only, and puts the chosen forward', () => {
    const marks = marksOf(answer, 'map');
    expect(marks.areas.some(({ area }) => area.startsWith('M49') || area === 'GBR-SCT')).toBe(false);
    expect(marks.emphasis).toEqual(['BRA']);
  });
});

describe('the classes of a map', () => {
  it.each([
    ['steps where the values lie close', [10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0, [30, 50, 60, 80]],
    ['factors where they span magnitudes', [0.2, 0.5, 1, 2, 4, 9, 22, 40, 55, 80], 1, [1, 5, 20, 50]],
    ['none where all values are equal', [3, 3, 3], 1, []],
    ['none without values', [], 1, []],
    ['one limit between two values', [1, 2], 0, [1]],
    ['steps across zero', [-2, -1, 0, 1, 2], 1, [-1, -0.5, 0.5, 1]],
  ])('have %s', (_, values, decimals, limits) => {
    expect(bins(values, decimals)).toEqual(limits);
  });
});

describe('a scatter', () => {
  const ids = ['BRA', 'JPN', 'DEU', 'FRA', 'USA', 'IND', 'NGA', 'AUS'];
  const versus = { indicator: exampleScore, dataset: exampleDataset, group: 'total' };
  const pairs = ids.map((id, index) => ({
    y: row(id, 2020, 30 - 3 * index),
    x: sure(id, 2019, index / 4, 0.1),
  }));

  it('says how the two measures go together, and that this is no cause', () => {
    const figure = figureOf(scatter(frame({ versus, everywhere: true }), pairs, []));
    expect(figure.title).toBe(
      'Where the rule of law score is higher, the homicide rate tends to be lower (8 countries)',
    );
    expect(figure.caveats).toContain('Two measures that move together need not cause one another.');
    expect(figure.rows).toHaveLength(16);
    expect(figure.sentence).toContain('Their rank correlation is −1.00');
  });

  it('claims no relation that the number of places does not carry', () => {
    const few = [3, 1, 4, 2, 5].map((value, index) => ({
      y: row(ids[index] ?? '', 2020, value),
      x: row(ids[index] ?? '', 2020, index),
    }));
    expect(figureOf(scatter(frame({ versus }), few, [])).title).toBe(
      'The rule of law score and the homicide rate show no clear relation across 5 countries',
    );
  });

  it('puts chosen places before the others, each with its region', () => {
    const marks = marksOf(scatter(frame({ versus, highlight: 'JPN' }), pairs, ['BRA']), 'scatter');
    expect(marks.points.slice(0, 3).map(({ emphasis, regionName }) => [emphasis, regionName])).toEqual([
      ['normal', 'Americas'],
      ['highlight', 'Asia'],
      ['context', 'Europe'],
    ]);
  });

  it('is empty without a pair', () => {
    expect(scatter(frame({ versus }), [], [])).toEqual({
      kind: 'empty',
      empty: {
        reason: 'No place has both the rule of law score and the homicide rate in 2000–2020.',
        help: 'Widen the years or choose another second indicator.',
      },
    });
  });
});

describe('a table', () => {
  it('of every country is ordered by name', () => {
    const areas = new Map(
      ['Zz', 'Åland', 'Brazil'].map((name, index) => [`A${index}`, exampleArea(`A${index}`, name)]),
    );
    const over = { areas, everywhere: true, places: ['A0', 'A1', 'A2'] };
    const rows = ['A0', 'A1', 'A2'].map((id) => row(id, 2020, 1));
    expect(figureOf(table(frame(over), rows, [])).rows.map(({ areaName }) => areaName)).toEqual([
      'Åland',
      'Brazil',
      'Zz',
    ]);
  });

  it('says what changed where it has several years', () => {
    const rows = [row('BRA', 2000, 20), row('BRA', 2020, 15)];
    expect(figureOf(table(frame(), rows, [])).title).toBe(
      'The homicide rate in Brazil fell by 25% between 2000 and 2020',
    );
  });
});
