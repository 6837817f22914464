import type { Brief, Item, Quoted } from '../../../../src/lib/evidence/brief/brief.ts';
import type { FigureSource, Point, Series } from '../../../../src/lib/figures/figure.ts';

export const SOURCE: FigureSource = {
  id: 'counts',
  title: 'Counts & rates of "Somewhere"',
  publisher: 'Office of Counting',
  via: null,
  licence: 'CC BY 4.0',
  released: '2024',
  nature: 'counted',
};

function point(year: number, value: number | null, half: number | null = null): Point {
  const known = value !== null && half !== null;
  return {
    year,
    period: String(year),
    value,
    low: known ? value - half : null,
    high: known ? value + half : null,
    n: null,
    flag: value === null ? 'missing' : null,
  };
}

function series(points: Point[], breaks: Series['breaks'] = []): Series {
  return {
    id: 'SOM total',
    label: 'Somewhere',
    area: 'SOM',
    group: 'total',
    emphasis: 'normal',
    points,
    breaks,
  };
}

export function quoted(value: number, year: number, half: number | null = null): Quoted {
  const { low, high } = point(year, value, half);
  return { value, low, high, period: String(year), year };
}

const BASE: Omit<Item, 'id' | 'indicator' | 'name' | 'subject' | 'latest' | 'series' | 'change'> = {
  group: 'total',
  groupName: '',
  unit: {
    name: 'victims per 100,000 people',
    short: ' per 100,000',
    kind: 'rate',
    decimals: 1,
    min: 0,
    max: null,
  },
  ratioScale: true,
  better: 'lower',
  nature: 'counted',
  sdg: '16.1.1',
  targets: ['16.1'],
  standings: [
    {
      among: 'world',
      name: 'World',
      best: 20,
      worst: 31,
      of: 180,
      median: 3.1,
      by: 'intervals',
      sentence: 'Between rank 20 and 31 of 180 countries.',
    },
    { among: 'region', name: 'Region', withheld: 'There are too few countries with a number.' },
  ],
  graded: {
    grade: 'moderate',
    reasons: [{ rule: 'nature', grade: 'moderate', sentence: 'Cases were counted.' }],
  },
  against: ['Another source gives another value: 3.9 in 2020.'],
  disagrees: 'value',
  looked: 2,
  also: [],
  interval: 'published',
  caveats: ['Not all deaths are registered.'],
  source: SOURCE,
  view: 'indicator=homicide-rate&places=SOM',
};

/** Measured before and after a break, a year without a number, a year with none. */
export const BROKEN: Item = {
  ...BASE,
  id: 'violence/homicide-rate/total',
  indicator: 'homicide-rate',
  name: 'Homicide rate',
  subject: 'homicide rate',
  latest: quoted(2.5, 2020, 0.4),
  change: { withheld: 'The series breaks in 2015.' },
  series: series(
    [
      point(2012, 0),
      point(2013, 4.25),
      point(2014, null),
      point(2015, 3.5, 0.5),
      point(2017, 2, 0.5),
      point(2020, 2.5, 0.4),
    ],
    [{ year: 2015, what: 'another way of counting' }],
  ),
};

export const STEADY: Item = {
  ...BASE,
  id: 'violence/assault-rate/total',
  indicator: 'assault-rate',
  name: '=Assault rate',
  subject: 'assault rate',
  latest: quoted(40.2, 2019),
  standings: [],
  change: {
    from: quoted(52.1, 2009),
    to: quoted(40.2, 2019),
    difference: -11.9,
    low: null,
    high: null,
    percent: -22.8,
    reads: 'better',
    sentence: 'The assault rate fell from 52.1 in 2009 to 40.2 in 2019.',
  },
  series: series([point(2009, 52.1), point(2019, 40.2)]),
};

/** A place with a break, a gap, a zero, texts that are too long and texts that a spreadsheet would run. */
export const EXAMPLE: Brief = {
  place: 'SOM',
  name: 'Somewhere',
  kind: 'country',
  now: 2022,
  notice: null,
  peers: { areas: [{ id: 'ELS', name: 'Elsewhere' }], how: 'Countries of the region.' },
  sections: [
    {
      theme: 'violence',
      items: [
        BROKEN,
        ...Array.from({ length: 14 }, (_, index) => ({ ...STEADY, id: `violence/assault-${index}/total` })),
      ],
      empty: null,
    },
    { theme: 'trust', items: [], empty: 'No survey asked about trust here.' },
  ],
  strongest: [
    { item: STEADY.id, sentence: 'The assault rate fell. '.repeat(80), because: 'strong evidence' },
  ],
  challenged: [{ item: BROKEN.id, sentence: 'The homicide rate is 2.5.', because: 'the series breaks' }],
  fewer: { strongest: 'Nothing else is strong.', challenged: null },
  questions: [
    {
      theme: 'violence',
      question: 'Is violence falling?',
      items: [BROKEN.id],
      answer: 'Not to be said.',
      cards: [],
    },
  ],
  trust: { withheld: 'There is no number for trust.' },
  say: [
    {
      item: BROKEN.id,
      text: 'In 2020 there were 2.5 victims per 100,000 people.',
      year: 2020,
      source: 'Office of Counting',
    },
  ],
  doNotSay: [{ item: BROKEN.id, claim: 'Homicide has halved.', reason: 'The series breaks in 2015.' }],
  gaps: Array.from({ length: 60 }, (_, index) => ({
    indicator: `gap-${index}`,
    name: `Measure ${index}`,
    sdg: null,
    since: null,
    sentence: `Measure ${index}: there never was a number.`,
  })),
  localities: [],
  sources: [SOURCE],
  years: { from: 2019, to: 2020 },
};
