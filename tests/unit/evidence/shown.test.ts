import { describe, expect, it } from 'vitest';
import { againstShown } from '../../../src/lib/evidence/counter/shown.ts';
import { dots } from '../../../src/lib/figures/forms/dots.ts';
import { line } from '../../../src/lib/figures/forms/line.ts';
import type { Answer } from '../../../src/lib/figures/figure.ts';
import type { Frame, Row } from '../../../src/lib/figures/frame.ts';
import { exampleCatalogue, exampleIndicator } from '../figures/example.ts';
import { frame } from '../figures/ask.ts';
import { row } from './planted.ts';

const areas = new Map(exampleCatalogue.areas.map((area) => [area.id, area]));

function look(asked: Frame, answer: Answer, rows: readonly Row[]) {
  if (answer.kind === 'empty') throw new Error(answer.empty.reason);
  const { told, looked } = againstShown({
    ...{ figure: answer.figure, topic: asked.topic, rows, areas, language: 'en' },
  });
  return { sentences: told.map(({ sentence }) => sentence), told, looked };
}

const years = (from: number, values: readonly (number | null)[], area = 'M49-001', over: Partial<Row> = {}) =>
  values.map((value, index) => row(area, from + index, value, over));

function lookAtLine(own: Row[], others: Row[] = []) {
  const asked = frame({ places: ['M49-001'], years: { from: 2010, to: 2020 } });
  return look(asked, line(asked, own, []), [...own, ...others]);
}

describe('what argues against a line that a card only shows', () => {
  it('is another choice of first and last year that turns the direction, counted among all choices', () => {
    const { sentences, told } = lookAtLine(years(2010, [40, 60, 58, 56, 54, 52, 50]));
    expect(sentences[0]).toMatch(/^With other years the answer is another one: from 2011 to 2016 it fell \(/);
    expect(told[0]?.kind).toBe('years');
    expect(told[0]?.shown?.years).toEqual({ from: 2011, to: 2016 });
  });

  it('counts the choices: of four yearly values the five other pairs in which the years rise', () => {
    // Choices of ends among 2010-2013: 6 pairs, of which the claim is one.
    const { looked, sentences } = lookAtLine(years(2010, [10, 20, 30, 40]));
    expect(looked).toBe(5);
    expect(sentences).toEqual([]);
  });

  it('is the other places and groups of the source that went the other way, with their names', () => {
    const own = years(2010, [10, 20, 30, 40]);
    const europe = years(2010, [50, null, null, 20], 'M49-150');
    const asia = years(2010, [10, null, null, 20], 'M49-142');
    const { sentences, looked } = lookAtLine(own, [...europe, ...asia]);
    expect(looked).toBe(7);
    expect(sentences).toEqual([
      'Not everywhere: from 2010 to 2013 it fell in 1 of 2 other places and groups of the same source, among them Europe.',
    ]);
  });

  it('never rests on a projection', () => {
    const own = [...years(2010, [10, 20, 30]), row('M49-001', 2013, 1, { flag: 'projected' })];
    const { sentences, looked } = lookAtLine(own);
    expect(looked).toBe(2);
    expect(sentences).toEqual([]);
  });
});

function lookAtList(now: Row[], before: Row[] = [], indicator = exampleIndicator({ nature: 'estimated' })) {
  const places = now.map(({ area }) => area);
  const asked = frame({ indicator, places, years: { from: 2010, to: 2020 } });
  return look(asked, dots(asked, now, []), [...before, ...now]);
}

describe('what argues against a list that a card only shows', () => {
  it('is that two at an end lie within a tenth of the range and no interval tells them apart', () => {
    const { sentences, looked } = lookAtList([
      row('BRA', 2020, 100),
      row('JPN', 2020, 95),
      row('IND', 2020, 50),
      row('DEU', 2020, 10),
    ]);
    expect(looked).toBe(2);
    expect(sentences).toEqual([
      'Brazil (100.0 per 100,000) and Japan (95.0 per 100,000) lie close together, and the source gives no intervals that would tell which is the highest.',
    ]);
  });

  it('is not that two counts lie close together, since a count is exact', () => {
    const now = [row('BRA', 2020, 100), row('JPN', 2020, 95), row('IND', 2020, 50), row('DEU', 2020, 10)];
    expect(lookAtList(now, [], exampleIndicator({ nature: 'counted' })).sentences).toEqual([]);
  });

  it('is that the intervals at an end overlap', () => {
    const { sentences } = lookAtList([
      row('BRA', 2020, 100, { low: 70, high: 130 }),
      row('JPN', 2020, 80, { low: 75, high: 85 }),
      row('DEU', 2020, 10, { low: 9, high: 11 }),
    ]);
    expect(sentences).toEqual([
      'Which is the highest cannot be told: the intervals of Brazil (100.0 per 100,000) and Japan (80.0 per 100,000) overlap.',
    ]);
  });

  it('is that an earlier year, in which the whole list is there, had other ends', () => {
    const now = [row('BRA', 2020, 100), row('JPN', 2020, 50), row('DEU', 2020, 10)];
    const before = [row('BRA', 2015, 20), row('JPN', 2015, 50), row('DEU', 2015, 90), row('BRA', 2014, 1)];
    const { sentences, looked } = lookAtList(now, before);
    expect(looked).toBe(3);
    expect(sentences).toEqual([
      'It was not always so: in 2015 the highest was Germany and the lowest Brazil. No other earlier year holds the whole list.',
    ]);
  });

  it('is nothing where there are two values only, and nothing was looked at', () => {
    expect(lookAtList([row('BRA', 2020, 100), row('JPN', 2020, 95)])).toMatchObject({ told: [], looked: 0 });
  });
});
