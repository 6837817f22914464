import { describe, expect, it } from 'vitest';
import { MOST_ROWS } from '../../../src/lib/figures/cut.ts';
import { dots } from '../../../src/lib/figures/forms/dots.ts';
import type { Row } from '../../../src/lib/figures/frame.ts';
import { exampleArea, exampleScore } from './example.ts';
import { figureOf, frame, marksOf, row, sure } from './ask.ts';

const everywhere = { everywhere: true, places: ['BRA', 'JPN', 'DEU', 'FRA', 'TUV'] };
const titleOf = (rows: Row[], over: Parameters<typeof frame>[0] = everywhere) =>
  figureOf(dots(frame(over), rows, [])).title;

describe('the title of ranked dots', () => {
  it.each<[string, Row[], Parameters<typeof frame>[0], string]>([
    [
      'names the highest',
      [row('BRA', 2020, 22), row('JPN', 2019, 0.3), row('DEU', 2020, 1)],
      everywhere,
      'Brazil has the highest homicide rate of 3 countries: 22.0 per 100,000 in 2020',
    ],
    [
      'names both where their intervals overlap',
      [sure('BRA', 2020, 1, 0.2), sure('JPN', 2020, 0.9, 0.2), sure('DEU', 2020, 0, 0.1)],
      { ...everywhere, indicator: exampleScore },
      'Brazil and Japan have the highest rule of law score of 3 countries; their intervals overlap',
    ],
    [
      'names no first where many overlap',
      ['BRA', 'JPN', 'DEU'].map((id, index) => sure(id, 2020, 1 - index / 100, 0.2)),
      { ...everywhere, indicator: exampleScore },
      'No clear first among 3 countries for the rule of law score: Brazil and 2 others overlap',
    ],
    [
      'says a tie at the precision of the source',
      [row('BRA', 2020, 22.01), row('JPN', 2019, 22.02), row('DEU', 2020, 1)],
      everywhere,
      'Japan and Brazil share the highest homicide rate of 3 countries: 22.0 per 100,000',
    ],
    [
      'says that all are the same',
      [row('BRA', 2020, 2), row('JPN', 2019, 2), row('DEU', 2020, 2)],
      everywhere,
      'The homicide rate is 2.0 per 100,000 in all 3 countries',
    ],
    [
      'does not name a very small place as highest',
      [row('TUV', 2020, 60), row('BRA', 2020, 22), row('JPN', 2019, 0.3)],
      {
        ...everywhere,
        areas: new Map(
          [
            exampleArea('TUV', 'Tuvalu', { population: 11_000 }),
            exampleArea('BRA', 'Brazil', { population: 210_000_000 }),
            exampleArea('JPN', 'Japan', { population: 125_000_000 }),
          ].map((area) => [area.id, area]),
        ),
      },
      'Brazil has the highest homicide rate of 2 countries with enough people or cases to compare: 22.0 per 100,000 in 2020',
    ],
    [
      'does not name a place with few cases as highest',
      [row('TUV', 2020, 60, { n: 6 }), row('BRA', 2020, 22, { n: 4000 }), row('JPN', 2019, 9, { n: 900 })],
      everywhere,
      'Brazil has the highest homicide rate of 2 countries with enough people or cases to compare: 22.0 per 100,000 in 2020',
    ],
    [
      'says where the highlighted place stands',
      [row('BRA', 2020, 22), row('JPN', 2019, 0.3), row('DEU', 2020, 1)],
      { ...everywhere, highlight: 'DEU' },
      'Of 2 other countries, 1 has a higher homicide rate than Germany and 1 a lower one',
    ],
    [
      'compares two places',
      [row('BRA', 2020, 22), row('JPN', 2019, 0.3)],
      {},
      'The homicide rate was higher in Brazil (22.0 per 100,000 in 2020) than in Japan (0.3 per 100,000 in 2019)',
    ],
    [
      'claims no difference of two places whose intervals overlap',
      [sure('BRA', 2020, 1, 0.2), sure('JPN', 2020, 0.9, 0.2)],
      { indicator: exampleScore },
      'The rule of law score shows no clear difference between Brazil (1.00 in 2020) and Japan (0.90 in 2020)',
    ],
  ])('%s', (_, rows, over, title) => {
    expect(titleOf(rows, over)).toBe(title);
  });
});

describe('ranked dots', () => {
  const ids = Array.from({ length: 200 }, (_, index) => `A${String(index).padStart(2, '0')}`);
  const areas = new Map(ids.map((id) => [id, exampleArea(id, `Place ${id}`)]));
  const rows = ids.map((id, index) => row(id, 2020, 300 - index));
  const many = { everywhere: true, places: ids, areas };

  it('stand from the highest to the lowest, missing values left out', () => {
    const answer = dots(
      frame(everywhere),
      [row('JPN', 2020, 1), row('BRA', 2020, 5), row('DEU', 2020, null, { flag: 'suppressed' })],
      [],
    );
    expect(marksOf(answer, 'dots').items.map(({ area }) => area)).toEqual(['BRA', 'JPN']);
    expect(figureOf(answer).rows).toHaveLength(3);
  });

  it('are cut in the middle when 200 places would not fit, while the table keeps them all', () => {
    const answer = dots(frame(many), rows, []);
    const { items, cut } = marksOf(answer, 'dots');
    expect(items).toHaveLength(MOST_ROWS);
    expect(cut).toEqual({ after: 20, count: 160 });
    expect([items[0]?.area, items[19]?.area, items[20]?.area]).toEqual(['A00', 'A19', 'A180']);
    expect(figureOf(answer).rows).toHaveLength(200);
  });

  it('keep the highlighted place when they are cut', () => {
    const { items, cut } = marksOf(dots(frame({ ...many, highlight: 'A90' }), rows, []), 'dots');
    expect(items).toHaveLength(MOST_ROWS);
    expect(items[20]).toMatchObject({ area: 'A90', emphasis: 'highlight' });
    expect(cut).toEqual({ after: 20, count: 160 });
  });

  it('share a row between the groups of a place', () => {
    const by = { id: 'sex', name: 'Sex', groups: [] };
    const groups = [
      { id: 'sex=female', name: 'Women' },
      { id: 'sex=male', name: 'Men' },
    ];
    const split = [row('BRA', 2020, 40, { grp: 'sex=male' }), row('BRA', 2020, 4, { grp: 'sex=female' })];
    const { items } = marksOf(dots(frame({ by, groups }), split, []), 'dots');
    expect(items[0]?.dots.map(({ groupName }) => groupName)).toEqual(['Women', 'Men']);
  });

  it('say that the years differ', () => {
    const figure = figureOf(dots(frame(), [row('BRA', 2020, 5), row('JPN', 2018, 1)], []));
    expect(figure.subtitle).toBe(
      'Homicide rate, victims per 100,000 people · Brazil and Japan · latest value in 2018–2020',
    );
    expect(figure.caveats[0]).toBe('Each place shows its latest value; the years differ (2018–2020).');
  });
});
