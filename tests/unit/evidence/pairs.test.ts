import { describe, expect, it } from 'vitest';
import { matched, waves } from '../../../src/lib/evidence/pairs/matched.ts';
import { overTime } from '../../../src/lib/evidence/pairs/over-time.ts';
import { refusal } from '../../../src/lib/evidence/pairs/refusal.ts';
import { pairReport, type Side } from '../../../src/lib/evidence/pairs/report.ts';
import { withinRegions } from '../../../src/lib/evidence/pairs/within.ts';
import type { Row } from '../../../src/lib/figures/frame.ts';
import { committedCatalogue } from '../data/committed.ts';
import { topicOf } from '../../../src/lib/app/frame.ts';
import { countryId, plantedAreas, regionIndex, row, rows, surveyTopic, topic } from './planted.ts';

const total = (id: string) => ({ topic: topicOf(committedCatalogue(), id), group: 'total' });
const COUNT = 24;
const areas = new Map(plantedAreas(COUNT).map((area) => [area.id, area]));
const side = (own: Row[], id = 'share', subject = 'share of people'): Side => ({
  ...{ topic: surveyTopic({ id, subject }), group: 'total', rows: own, beside: [] },
});

describe('what may be paired', () => {
  it('trust and killings, victims, reporting, bribes and people held without a sentence may', () => {
    for (const id of ['homicide-rate', 'victims-robbery', 'reporting-robbery', 'bribery-persons-2025']) {
      expect(refusal([total('police-confidence-wvs')], [total(id)]), id).toBeNull();
    }
  });

  it.each([
    [
      'a series and itself',
      ['homicide-rate'],
      ['homicide-rate'],
      { kind: 'same-series', id: 'homicide-rate' },
    ],
    [
      'two surveys of the same trust',
      ['police-confidence-wvs'],
      ['police-trust-ess-qog'],
      { kind: 'same-thing', y: 'police-confidence-wvs', x: 'police-trust-ess-qog' },
    ],
    [
      'answers from 1 to 4 and from 0 to 10 as if they were one',
      ['police-confidence-wvs', 'police-trust-ess-qog'],
      ['homicide-rate'],
      { kind: 'mixed-scales', first: 'police-confidence-wvs', second: 'police-trust-ess-qog' },
    ],
    [
      'a rate and a percentage as if they were one, on the other axis',
      ['police-confidence-wvs'],
      ['homicide-rate', 'victims-robbery'],
      { kind: 'mixed-scales', first: 'homicide-rate', second: 'victims-robbery' },
    ],
    [
      'a number that grows with the country',
      ['police-confidence-wvs'],
      ['homicide-victims-gsh'],
      { kind: 'count', id: 'homicide-victims-gsh' },
    ],
  ])('%s may not', (_, y, x, expected) => {
    expect(refusal(y.map(total), x.map(total))).toEqual(expected);
  });

  it('two surveys of one scale may share an axis', () => {
    const y = [total('police-trust-lapop'), total('police-trust-afrobarometer')];
    expect(refusal(y, [total('homicide-rate')])).toBeNull();
  });

  it('values too many years apart may not, and the countries are counted', () => {
    const report = pairReport(
      side(rows(COUNT, [2005], (index) => index)),
      side(
        rows(COUNT, [2012], (index) => index),
        'score',
        'score',
      ),
      3,
      areas,
      'en',
    );
    expect(report).toMatchObject({
      ...{ kind: 'refused', refusal: { kind: 'years-apart', apart: 3, countries: COUNT } },
      sentence: '24 countries have both, but hardly any within 3 years of each other.',
    });
  });

  it('too few countries may not', () => {
    const report = pairReport(
      side(rows(9, [2010], (i) => i)),
      side(
        rows(9, [2010], (i) => i),
        's',
        's',
      ),
      3,
      areas,
      'en',
    );
    expect(report).toMatchObject({ kind: 'refused', refusal: { kind: 'too-few', countries: 9, least: 10 } });
  });
});

describe('the values of a country', () => {
  it('are those nearest in time, the latest of equally near ones', () => {
    const y = [row('AAA', 2000, 1), row('AAA', 2008, 2), row('AAA', 2014, 3)];
    const x = [row('AAA', 2002, 10), row('AAA', 2007, 20), row('AAA', 2015, 30), row('AAA', 2022, 40)];
    expect(matched(y, x)).toEqual([{ area: 'AAA', y: 3, yYear: 2014, x: 30, xYear: 2015 }]);
  });

  it('are never projections, missing, or asked in another way', () => {
    const y = [row('AAA', 2010, 1)];
    const x = [
      row('AAA', 2010, 5, { flag: 'projected' }),
      row('AAA', 2011, null),
      row('AAA', 2012, 6, { flag: 'mode-change' }),
    ];
    expect(matched(y, x)).toEqual([]);
    expect(matched(y, [...x, row('AAA', 2013, 7)])[0]).toMatchObject({ x: 7, xYear: 2013 });
  });

  it('serve one time only', () => {
    const y = [row('AAA', 2010, 1), row('AAA', 2012, 2)];
    const pairs = waves(y, [row('AAA', 2011, 5)], 3);
    expect(pairs.map(([a, b]) => [a.year, b.year])).toEqual([[2010, 2011]]);
  });
});

describe('change against change', () => {
  const rate = { id: 'rate', ratioScale: true };
  it('takes points of shares and ratios of rates, of the first and the last time of both', () => {
    const y = {
      topic: surveyTopic(),
      rows: rows(6, [2000, 2005, 2010], (index, year) => 40 + (index * (year - 2000)) / 10),
    };
    const x = {
      topic: topic(rate),
      rows: rows(6, [2001, 2011], (index, year) => (year === 2001 ? 2 : 2 * (index + 1))),
    };
    const { shifts, correlation, side: way } = overTime(y, x, 1);
    expect(shifts[2]).toEqual({ area: 'AAC', from: 2000, to: 2010, y: 2, x: Math.log(3) });
    expect(correlation?.rho).toBe(1);
    expect(way).toBe(1);
  });

  it('leaves out what lies across a break, and rates that are zero', () => {
    const breaks = [{ year: 2005, areas: ['AAA'], what: 'Other police.' }];
    const y = { topic: surveyTopic(), rows: rows(3, [2000, 2010], (_, year) => year / 50) };
    const x = {
      topic: topic({ ...rate, breaks }),
      rows: rows(3, [2000, 2010], (index, year) => (index === 1 && year === 2000 ? 0 : 3)),
    };
    expect(overTime(y, x, 1).shifts.map(({ area }) => area)).toEqual(['AAC']);
  });

  it('gives no correlation of fewer than five countries', () => {
    const four = {
      topic: surveyTopic(),
      rows: rows(4, [2000, 2010], (index, year) => index * (year - 1999)),
    };
    expect(overTime(four, four, 0)).toMatchObject({ correlation: null, side: 0 });
  });
});

describe('inside regions', () => {
  it('only regions of five or more are looked into', () => {
    const pairs = Array.from({ length: 12 }, (_, index) => ({
      ...{ area: countryId(index), x: index, y: index, xYear: 2010, yYear: 2010 },
    }));
    const { regions, count } = withinRegions(pairs, (area) => (area < 'AAE' ? 'small' : 'large'));
    expect(regions.map(({ region }) => region)).toEqual(['large']);
    expect(count).toBe(8);
  });

  it('a link that regions make alone is gone', () => {
    const level = (index: number) => 20 * regionIndex(index, COUNT);
    const report = pairReport(
      side(rows(COUNT, [2010], (index) => level(index) + ((index * 5) % 6))),
      side(
        rows(COUNT, [2010], (index) => level(index) + ((index * 7 + 3) % 6)),
        'score',
        'score',
      ),
      3,
      areas,
      'en',
    );
    if (report.kind === 'refused') throw new Error(report.sentence);
    expect(report.over.side).toBe(1);
    expect(report.within.pooled?.low).toBeLessThan(0);
    expect(report.sentences.within).toMatch(
      /^Compared only with others of their own region, no link can be told/,
    );
  });
});

describe('the words of a pair', () => {
  it('say the link, its interval and the countries, and that it is no proof', () => {
    const report = pairReport(
      side(rows(COUNT, [2010], (index) => 100 - index)),
      side(
        rows(COUNT, [2011], (index) => index),
        'score',
        'score',
      ),
      3,
      areas,
      'en',
    );
    if (report.kind === 'refused') throw new Error(report.sentence);
    expect(report.sentences).toEqual({
      over: 'Over 24 countries with both (2010 to 2011), the share of people is lower where the score is higher (rank correlation −1.00, 95% interval −1.00 to −1.00).',
      within:
        'Compared only with others of their own region, one is still lower where the other is higher over 24 countries ' +
        '(rank correlation −1.00, 95% interval −1.00 to −1.00): −1.00 in Africa (6), −1.00 in the Americas (6), −1.00 in Asia (6) and −1.00 in Europe (6).',
      overTime: 'No country has both at two times; at least 5 are needed to look at change.',
      apart: null,
      noProof: expect.stringContaining('does not show that one makes the other') as string,
    });
  });
});
