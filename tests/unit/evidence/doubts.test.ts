import { describe, expect, it } from 'vitest';
import { answered, among, loses } from '../../../src/lib/evidence/counter/answered.ts';
import type { Look, Material } from '../../../src/lib/evidence/counter/material.ts';
import { noChange } from '../../../src/lib/evidence/counter/no-change.ts';
import { fewPlaces } from '../../../src/lib/evidence/counter/places.ts';
import { choices, otherYears } from '../../../src/lib/evidence/counter/years.ts';
import type { Answered } from '../../../src/lib/evidence/counter/answered.ts';
import { randomStream } from '../../../src/lib/stats/random.ts';
import {
  CHANGE,
  material,
  PAIR,
  plantedAreas,
  regionIndex,
  rows,
  source,
  surveyTopic,
  topic,
} from './planted.ts';

const COUNT = 40;
const areas = plantedAreas(COUNT);
const ask = (look: (all: Material, whole: Answered) => Look, all: Material) =>
  look(all, answered(all.claim, all.own, all.claim.years, all.areas));
const sentences = (look: (all: Material, whole: Answered) => Look, all: Material) =>
  ask(look, all).found.map(({ sentence }) => sentence);
const change = (value: (index: number, year: number) => number | undefined, years = [2000, 2020]) =>
  material(CHANGE, source(rows(COUNT, years, value)), areas);

describe('where nothing can be told', () => {
  it('intervals that overlap, few cases and equal values are counted apart', () => {
    const counted = topic({ id: 'rate' });
    const own = source(
      [
        ...rows(COUNT, [2000, 2020], (index, year) => (index < 8 ? 5 : year === 2000 ? 9 : 3), { n: 500 }),
      ].map((row) => {
        const index = row.area.charCodeAt(2) - 65 + 26 * (row.area.charCodeAt(1) - 65);
        if (index >= 8 && index < 14) return { ...row, n: 19 };
        if (index >= 14 && index < 19) return { ...row, low: 1, high: 11 };
        return row;
      }),
      { topic: counted },
    );
    expect(sentences(noChange, material(CHANGE, own, areas))).toEqual([
      'In 19 of 40 countries no clear change can be told: intervals overlap in 5, 6 rest on too few cases or people ' +
        'and 8 show the same value twice.',
    ]);
  });

  it('a majority that a draw could give is told to be none', () => {
    expect(
      sentences(
        noChange,
        change((index, year) => 50 + (index < 18 ? 1 : -1) * (year - 2000)),
      ),
    ).toEqual([
      'Neither side has a clear majority: the share of people fell in 22 countries and rose in 18. Tossed coins could give that.',
    ]);
  });

  it('countries across a break are counted as left out, and nothing is compared across it', () => {
    const breaks = [{ year: 2010, areas: null, what: 'A new survey.' }];
    const own = source(
      rows(COUNT, [2000, 2020], (_, year) => year / 50),
      { topic: surveyTopic({ breaks }) },
    );
    const all = material(CHANGE, own, areas);
    expect(answered(CHANGE, own, CHANGE.years, all.areas)).toMatchObject({ count: 0, leftOut: 40 });
    expect(ask(noChange, all)).toEqual({ found: [], looked: 40 });
    const few = [{ year: 2010, areas: ['AAA', 'AAB', 'AAC', 'AAD'], what: 'A new survey.' }];
    const some = { ...own, topic: surveyTopic({ breaks: few }) };
    expect(sentences(noChange, material(CHANGE, some, areas))).toEqual([
      '4 countries had to be left out, since the way of counting changed in between.',
    ]);
  });

  it('a link whose interval includes zero is told to be none', () => {
    const own = source(
      rows(COUNT, [2015], (index) => (index * 17) % COUNT),
      {
        second: rows(COUNT, [2015], (index) => index),
        versus: surveyTopic({ id: 'score', subject: 'score' }),
      },
    );
    expect(sentences(noChange, material(PAIR, own, areas))).toEqual([
      expect.stringMatching(
        /^No link between the share of people and the score can be told \(.*\): the interval includes zero\.$/,
      ),
    ]);
  });
});

describe('other years', () => {
  it('are every other choice within three years at both ends, inside the data', () => {
    expect(choices({ from: 2000, to: 2010 }, { from: 1990, to: 2020 })).toHaveLength(48);
    expect(choices({ from: 2000, to: 2010 }, { from: 2000, to: 2010 })).toHaveLength(15);
    expect(
      choices({ from: 2000, to: 2002 }, { from: 1990, to: 2020 }).every(({ from, to }) => from < to),
    ).toBe(true);
  });

  it('are told where the year chosen makes the claim, with the worst choice nearest to it', () => {
    // A year of alarm: 2000 stands high, every year around it low.
    const years = Array.from({ length: 27 }, (_, index) => 1997 + index);
    const all = change((_, year) => (year === 2000 ? 60 : 40 + (year - 1997) / 4), years);
    const { found } = ask(otherYears, all);
    expect(found).toMatchObject([
      { kind: 'years', turns: true, share: 42 / 48, shown: { years: { from: 1999, to: 2020 } } },
    ]);
    expect(found[0]?.sentence).toBe(
      'Other years turn the answer: from 1999 to 2020, the share of people rose in 40 countries and fell in 0. ' +
        'This holds for 42 of 48 other choices of the first and last year.',
    );
  });

  it('are not told where every choice says the same', () => {
    const years = Array.from({ length: 27 }, (_, index) => 1997 + index);
    expect(
      ask(
        otherYears,
        change((_, year) => (year - 1990) * 2, years),
      ),
    ).toEqual({ found: [], looked: 48 });
  });

  it('do not count where they lose most countries', () => {
    const years = [1998, 2000, 2020];
    const all = change((index, year) => (year === 1998 ? (index < 6 ? 90 : undefined) : year - 1980), years);
    expect(sentences(otherYears, all)).toEqual([]);
  });
});

describe('places', () => {
  it('are told where the large countries stand on the other side', () => {
    const large = plantedAreas(COUNT, (index) => (index === 7 || index === 21 ? 9e8 : 1e6));
    const all = material(
      CHANGE,
      source(
        rows(
          COUNT,
          [2000, 2020],
          (index, year) => 50 + (index === 7 || index === 21 ? 1 : -1) * (year - 2000),
        ),
      ),
      large,
    );
    // 1,800 of 1,838 million.
    expect(sentences(fewPlaces, all)).toEqual([
      'Counted by people it is the other way round: the countries where the share of people rose hold 98% of the people, among them Land 7 and Land 21.',
    ]);
  });

  it('are told where one region makes the majority', () => {
    const count = 80;
    const down = (index: number) => regionIndex(index, count) === 0 || index % 2 === 0;
    const own = source(
      rows(count, [2000, 2020], (index, year) => 50 + (down(index) ? 1 : -1) * (2000 - year)),
    );
    expect(sentences(fewPlaces, material(CHANGE, own, plantedAreas(count)))).toContain(
      'Without the countries of Africa, the share of people fell in 30 countries and rose in 30.',
    );
  });

  it('are told where the majority hangs on two countries', () => {
    // 27 of 40 is the least majority whose interval excludes half.
    expect(
      sentences(
        fewPlaces,
        change((index, year) => 50 + (index > 12 ? 1 : -1) * (year - 2000)),
      ),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^If only 2 of the 27 countries/)]));
  });

  it('are named where a link hangs on them', () => {
    const next = randomStream(3);
    const noise = Array.from({ length: 12 }, () => next() * 20);
    const more = Array.from({ length: 12 }, () => next() * 20);
    const value = (list: number[]) => (index: number) => (index < 3 ? 60 + index * 10 : list[index]);
    const own = source(rows(12, [2015], value(noise)), {
      second: rows(12, [2015], value(more)),
      versus: surveyTopic({ id: 'score', subject: 'score' }),
    });
    const all = material(PAIR, own, plantedAreas(12));
    const whole = answered(all.claim, all.own, all.claim.years, all.areas);
    const found = sentences(fewPlaces, all);
    expect(whole.side).toBe(1);
    expect(found.some((sentence) => /^Without Land \d+/.test(sentence))).toBe(true);
  });

  it('are weighed for a middle', () => {
    const claim = { ...CHANGE, kind: 'level' as const, threshold: null };
    const large = plantedAreas(COUNT, (index) => (index === 39 ? 1e9 : 1e6));
    const all = material(claim, source(rows(COUNT, [2020], (index) => 10 + index)), large);
    expect(sentences(fewPlaces, all)).toEqual([
      'With every country weighted by its people, the middle is 49.0% instead of 29.5%.',
    ]);
  });
});

describe('an answer over a part', () => {
  it('does not lose a claim merely because fewer countries are left', () => {
    const all = change((index, year) => 50 + (index % 4 ? 1 : -1) * (year - 2000));
    const whole = answered(all.claim, all.own, all.claim.years, all.areas);
    const part = among(whole, (area) => area < 'AAM');
    expect([whole.side, part.side]).toEqual([1, 0]);
    expect(loses(whole, part)).toBe(false);
  });
});
