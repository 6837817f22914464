import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/lib/figures/frame.ts';
import { line } from '../../../src/lib/figures/forms/line.ts';
import { exampleIndicator, exampleScore, exampleSurvey } from './example.ts';
import { figureOf, frame, marksOf, row, sure } from './ask.ts';

const one = (rows: Row[], over: Parameters<typeof frame>[0] = {}) =>
  figureOf(line(frame({ places: ['BRA'], ...over }), rows, []));
const broken = exampleIndicator({ breaks: [{ year: 2010, areas: null, what: 'New definition' }] });

describe('the title of a line says what moved', () => {
  it.each<[string, Row[], Parameters<typeof frame>[0], string]>([
    [
      'in percent where the base carries it',
      [row('BRA', 2000, 20), row('BRA', 2020, 15)],
      {},
      'The homicide rate in Brazil fell by 25% between 2000 and 2020',
    ],
    [
      'in times from three times on',
      [row('BRA', 2000, 5), row('BRA', 2020, 21)],
      {},
      'The homicide rate in Brazil rose to 4.2 times its level between 2000 and 2020',
    ],
    [
      'with both values where the base is small',
      [row('BRA', 2000, 0.5), row('BRA', 2020, 0.2)],
      {},
      'The homicide rate in Brazil fell from 0.5 to 0.2 per 100,000 between 2000 and 2020',
    ],
    [
      'with both values where the base rests on few cases',
      [row('BRA', 2000, 12, { n: 7 }), row('BRA', 2020, 24)],
      {},
      'The homicide rate in Brazil rose from 12.0 to 24.0 per 100,000 between 2000 and 2020',
    ],
    [
      'as the same where the source shows no difference',
      [row('BRA', 2000, 5.01), row('BRA', 2020, 5.04)],
      {},
      'The homicide rate in Brazil stayed at 5.0 per 100,000 between 2000 and 2020',
    ],
    [
      'in points on a score',
      [sure('BRA', 2000, -0.5, 0.1), sure('BRA', 2020, 0.25, 0.1)],
      { indicator: exampleScore },
      'The rule of law score in Brazil rose by 0.75 points between 2000 and 2020',
    ],
    [
      'not at all where the intervals overlap',
      [sure('BRA', 2000, -0.5, 0.4), sure('BRA', 2020, 0.25, 0.4)],
      { indicator: exampleScore },
      'The rule of law score in Brazil shows no clear change between 2000 and 2020',
    ],
    [
      'in percentage points of a percentage',
      [row('BRA', 2010, 40), row('BRA', 2020, 52)],
      { indicator: exampleSurvey },
      'The share of people who feel safe walking alone in Brazil rose by 12.0 percentage points between 2010 and 2020',
    ],
    [
      'only since a break',
      [row('BRA', 2000, 50), row('BRA', 2009, 40), row('BRA', 2010, 20), row('BRA', 2020, 22)],
      { indicator: broken },
      'The homicide rate in Brazil rose by 10% between 2010 and 2020',
    ],
    [
      'as a level where only one value compares',
      [row('BRA', 2000, 50), row('BRA', 2012, 20)],
      { indicator: broken },
      'The homicide rate in Brazil was 20.0 per 100,000 in 2012',
    ],
    [
      'as a level where there is a single point',
      [row('BRA', 2004, 50)],
      {},
      'The homicide rate in Brazil was 50.0 per 100,000 in 2004',
    ],
    [
      'without projections at its end',
      [row('BRA', 2000, 20), row('BRA', 2010, 15), row('BRA', 2020, 2, { flag: 'projected' })],
      {},
      'The homicide rate in Brazil fell by 25% between 2000 and 2010',
    ],
    [
      'for the group shown',
      [row('BRA', 2000, 20, { grp: 'sex=female' }), row('BRA', 2020, 15, { grp: 'sex=female' })],
      { groups: [{ id: 'sex=female', name: 'Women' }] },
      'The homicide rate (women) in Brazil fell by 25% between 2000 and 2020',
    ],
  ])('%s', (_, rows, over, title) => {
    expect(one(rows, over).title).toBe(title);
  });

  const two = (rows: Row[], over: Parameters<typeof frame>[0] = {}) =>
    figureOf(line(frame(over), rows, [])).title;

  it('compares two places over the same years', () => {
    expect(
      two([row('BRA', 2000, 20), row('BRA', 2020, 15), row('JPN', 2000, 10), row('JPN', 2020, 11)]),
    ).toBe('The homicide rate fell by 25% in Brazil and rose by 10% in Japan between 2000 and 2020');
  });

  it('says the years of each where they differ', () => {
    expect(
      two([row('BRA', 2000, 20), row('BRA', 2020, 15), row('JPN', 2005, 10), row('JPN', 2020, 11)]),
    ).toBe('The homicide rate fell by 25% in Brazil (2000–2020) and rose by 10% in Japan (2005–2020)');
  });

  const places = ['BRA', 'JPN', 'DEU'];
  const three = [
    ...[row('BRA', 2000, 20), row('BRA', 2020, 15)],
    ...[row('JPN', 2000, 10), row('JPN', 2020, 11)],
    ...[row('DEU', 2000, 10), row('DEU', 2020, 9)],
  ];

  it('counts the ways of several places', () => {
    expect(two(three, { places })).toBe(
      'The homicide rate fell in 2 of 3 countries and rose in 1 between 2000 and 2020',
    );
  });

  it('puts the highlighted place before the others', () => {
    expect(two(three, { places, highlight: 'JPN' })).toBe(
      'The homicide rate in Japan rose by 10% between 2000 and 2020; it fell in all 2 other places',
    );
  });

  it('compares the groups where the figure is split', () => {
    const by = { id: 'sex', name: 'Sex', groups: [{ id: 'female', name: 'Women' }] };
    const groups = [
      { id: 'sex=female', name: 'Women' },
      { id: 'sex=male', name: 'Men' },
    ];
    const rows = [row('BRA', 2020, 3, { grp: 'sex=female' }), row('BRA', 2020, 40, { grp: 'sex=male' })];
    expect(one(rows, { by, groups }).title).toBe(
      'The homicide rate in Brazil was highest for men (40.0 per 100,000) and lowest for women (3.0 per 100,000) in 2020',
    );
  });
});

describe('a line figure', () => {
  it('says in the sentence what the title rests on, with intervals', () => {
    const rows = [sure('BRA', 2000, -0.5, 0.1), sure('BRA', 2020, 0.25, 0.1)];
    expect(one(rows, { indicator: exampleScore }).sentence).toBe(
      'The rule of law score in Brazil rose by 0.75 points between 2000 and 2020. Brazil: −0.50 in 2000, 95% interval −0.60 to −0.40; 0.25 in 2020, 95% interval 0.15 to 0.35.',
    );
  });

  it('names measure, places and the years that are there', () => {
    const figure = one([row('BRA', 2003, 20), row('BRA', 2019, 15)]);
    expect(figure.subtitle).toBe('Homicide rate, victims per 100,000 people · Brazil · 2003–2019');
    expect(figure.summary).toBe(
      'Line chart. Homicide rate, victims per 100,000 people · Brazil · 2003–2019. The homicide rate in Brazil fell by 25% between 2003 and 2019. The table gives all 2 numbers.',
    );
  });

  it('keeps missing values as null with their flag, and says how many and why', () => {
    const figure = one([
      row('BRA', 2000, 20),
      row('BRA', 2001, null, { flag: 'suppressed' }),
      row('BRA', 2002, null),
      row('BRA', 2020, 15, { flag: 'estimated' }),
    ]);
    expect(figure.rows.map(({ value, flag }) => [value, flag])).toEqual([
      [20, null],
      [null, 'suppressed'],
      [null, 'missing'],
      [15, 'estimated'],
    ]);
    expect(figure.caveats).toEqual(
      expect.arrayContaining([
        '1 value is withheld by the publisher.',
        '1 value is missing in the source without a reason.',
        '1 value was filled in by the publisher (estimated).',
      ]),
    );
  });

  it('carries the breaks that its years cross and says them', () => {
    const answer = line(
      frame({ places: ['BRA'], indicator: broken }),
      [row('BRA', 2000, 50), row('BRA', 2010, 20), row('BRA', 2020, 22)],
      [],
    );
    expect(marksOf(answer, 'line').series[0]?.breaks).toEqual([{ year: 2010, what: 'New definition' }]);
    expect(figureOf(answer).caveats).toContain(
      'Break in the series in 2010: New definition. Nothing is compared across it.',
    );
  });

  it('computes the intervals of a survey that gives only its respondents, and says so', () => {
    const figure = one([row('BRA', 2020, 10, { n: 100 })], { indicator: exampleSurvey });
    expect(figure.rows[0]?.low).toBeCloseTo(5.52, 2);
    expect(figure.rows[0]?.high).toBeCloseTo(17.44, 2);
    expect(figure.measure.interval).toEqual({ level: 0.95, method: 'Wilson, as for a simple random sample' });
    expect(figure.caveats.join(' ')).toContain('Wilson');
  });

  it('leaves counted percentages without an interval', () => {
    const counted = { ...exampleSurvey, nature: 'counted' as const };
    expect(one([row('BRA', 2020, 10, { n: 100 })], { indicator: counted }).rows[0]?.low).toBeNull();
  });

  it('orders its rows by place as chosen, then year', () => {
    const rows = [row('BRA', 2001, 1), row('BRA', 2000, 2), row('JPN', 2000, 3)];
    const figure = figureOf(line(frame({ places: ['JPN', 'BRA'] }), rows, []));
    expect(figure.rows.map(({ area, year }) => `${area} ${year}`)).toEqual([
      'JPN 2000',
      'BRA 2000',
      'BRA 2001',
    ]);
  });

  it('lets five of many lines stand out, the highlighted one among them', () => {
    const places = ['BRA', 'JPN', 'DEU', 'FRA', 'USA', 'IND', 'NGA', 'AUS'];
    const rows = places.flatMap((id, index) => [row(id, 2000, 10 + index), row(id, 2020, 10 + index)]);
    const { series } = marksOf(line(frame({ places, highlight: 'IND' }), rows, []), 'line');
    const emphasis = Object.fromEntries(series.map(({ area, emphasis }) => [area, emphasis]));
    expect(emphasis).toEqual({
      IND: 'highlight',
      AUS: 'normal',
      BRA: 'normal',
      JPN: 'normal',
      DEU: 'normal',
      FRA: 'context',
      USA: 'context',
      NGA: 'context',
    });
  });

  it('says which of the chosen places have nothing', () => {
    expect(figureOf(line(frame(), [row('BRA', 2000, 1)], [])).caveats).toContain(
      'No values for Japan in 2000–2020.',
    );
  });
});
