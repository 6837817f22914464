import { describe, expect, it } from 'vitest';
import { answered, ofOutcomes } from '../../../src/lib/evidence/counter/answered.ts';
import {
  FALSE_DISCOVERY_RATE,
  opposite,
  oppositeSlices,
} from '../../../src/lib/evidence/counter/opposite.ts';
import { partsOf, slicesOf } from '../../../src/lib/evidence/counter/slices.ts';
import { randomStream } from '../../../src/lib/stats/random.ts';
import {
  CHANGE,
  countryId,
  material,
  PAIR,
  plantedAreas,
  regionIndex,
  rows,
  source,
  surveyTopic,
} from './planted.ts';

const COUNT = 80;
const areas = plantedAreas(COUNT);

/** A survey share at the ends and in the middle of the years. */
const planted = (change: (index: number) => number) =>
  material(
    CHANGE,
    source(rows(COUNT, [2000, 2010, 2020], (index, year) => 50 + (change(index) * (year - 2000)) / 20)),
    areas,
  );
const look = (change: (index: number) => number) => {
  const all = planted(change);
  return opposite(all, answered(all.claim, all.own, all.claim.years, all.areas));
};

describe('parts that go the other way', () => {
  it('are named where one region is planted against the others', () => {
    const { found, looked } = look((index) => (regionIndex(index, COUNT) === 2 ? 5 : -5));
    expect(found.map(({ sentence }) => sentence)).toEqual([
      'In Asia it is the other way round: the share of people rose in 20 countries and fell in 0. ' +
        'Chance alone would seldom give this (adjusted p < 0.001).',
    ]);
    // Four regions and two halves of the years; the thirds have no values at their ends.
    expect(looked).toBe(6);
    expect(found[0]?.q).toBeLessThan(FALSE_DISCOVERY_RATE);
    expect(found[0]?.shown?.places).toHaveLength(20);
  });

  it('are not named where a region merely leans the other way', () => {
    // 11 of 20 up in one region, all down elsewhere: chance gives that as often as not.
    expect(look((index) => (regionIndex(index, COUNT) === 2 && index % 20 < 11 ? 5 : -5)).found).toEqual([]);
  });

  it('are named where a part of the years is planted against the whole', () => {
    const all = material(
      CHANGE,
      source(rows(COUNT, [2000, 2010, 2020], (_, year) => ({ 2000: 50, 2010: 60, 2020: 40 })[year])),
      areas,
    );
    const { found } = opposite(all, answered(all.claim, all.own, all.claim.years, all.areas));
    expect(found.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('From 2000 to 2010 it was the other way round: the share of people rose in 80'),
    ]);
    expect(found[0]?.shown?.years).toEqual({ from: 2000, to: 2010 });
  });

  it('are named where a group is planted against the whole', () => {
    const women = source(
      rows(COUNT, [2000, 2020], (_, year) => (year === 2000 ? 30 : 40), { grp: 'sex=female' }),
    );
    const all = {
      ...planted(() => -5),
      groups: [{ id: 'sex=female', name: 'Women and girls', source: women }],
    };
    const { found } = opposite(all, answered(all.claim, all.own, all.claim.years, all.areas));
    expect(found.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^For women and girls it is the other way round: the share of people rose in 80/),
    ]);
  });

  it('are named where a link turns in one region', () => {
    const count = 120;
    const x = (index: number) => index % 30;
    const y = (index: number) => (regionIndex(index, count) === 0 ? 30 - x(index) : x(index));
    const all = material(
      PAIR,
      source(
        rows(count, [2015], (index) => y(index) + 1),
        {
          second: rows(count, [2015], (index) => x(index) + 1),
          versus: surveyTopic({ id: 'score', subject: 'score' }),
        },
      ),
      plantedAreas(count),
    );
    const { found } = opposite(all, answered(all.claim, all.own, all.claim.years, all.areas));
    expect(found).toHaveLength(1);
    expect(found[0]?.sentence).toMatch(
      /^In Africa it is the other way round: the share of people is lower where the score is higher/,
    );
  });

  it('need five clear countries to be looked at', () => {
    const few = material(CHANGE, source(rows(4, [2000, 2020], (_, year) => year / 40)), plantedAreas(4));
    expect(slicesOf(few, answered(few.claim, few.own, few.claim.years, few.areas))).toEqual([]);
  });
});

describe('the parts of the years', () => {
  it('meet where they are changes, and do not share a year where they are levels', () => {
    expect(partsOf({ from: 2000, to: 2012 }, 'change')).toEqual([
      ...[
        { from: 2000, to: 2006 },
        { from: 2006, to: 2012 },
      ],
      ...[
        { from: 2000, to: 2004 },
        { from: 2004, to: 2008 },
        { from: 2008, to: 2012 },
      ],
    ]);
    expect(partsOf({ from: 2000, to: 2005 }, 'level')).toEqual([
      { from: 2000, to: 2003 },
      { from: 2004, to: 2005 },
    ]);
    expect(partsOf({ from: 2018, to: 2020 }, 'change')).toEqual([]);
  });
});

describe('on pure noise', () => {
  /**
   * Nothing is planted: every finding is a false one, so the share of false findings of a run is one where anything is
   * named and zero else. Its mean over the runs may pass the stated rate only by the chance of so many runs.
   */
  const RUNS = 800;
  const bound =
    FALSE_DISCOVERY_RATE + 3 * Math.sqrt((FALSE_DISCOVERY_RATE * (1 - FALSE_DISCOVERY_RATE)) / RUNS);

  it('no more than the stated share of findings is named, over independent parts', () => {
    const next = randomStream(11);
    let named = 0;
    for (let run = 0; run < RUNS; run++) {
      const slices = Array.from({ length: 22 }, () => ({
        answer: ofOutcomes(
          Array.from({ length: 5 + Math.floor(next() * 40) }, () => ({
            ...{ area: 'AAA', size: 1, rows: [] },
            side: next() < 0.5 ? (1 as const) : (-1 as const),
          })),
        ),
      }));
      if (oppositeSlices(slices, 1).length) named++;
    }
    expect(named).toBeGreaterThan(0);
    expect(named / RUNS).toBeLessThanOrEqual(bound);
  });

  it('no more than the stated share is named in changes, over regions and years of the same countries', () => {
    const next = randomStream(12);
    const runs = 200;
    let named = 0;
    for (let run = 0; run < runs; run++) {
      const all = material(
        CHANGE,
        source(rows(COUNT, [2000, 2007, 2010, 2013, 2020], () => 20 + 60 * next())),
        areas,
      );
      if (opposite(all, answered(all.claim, all.own, all.claim.years, all.areas)).found.length) named++;
    }
    expect(named / runs).toBeLessThanOrEqual(FALSE_DISCOVERY_RATE);
  });

  it('no more than the stated share is named in links', () => {
    const next = randomStream(13);
    const runs = 200;
    let named = 0;
    for (let run = 0; run < runs; run++) {
      const own = source(
        rows(COUNT, [2005, 2015], () => 100 * next()),
        {
          second: rows(COUNT, [2005, 2015], () => 100 * next()),
          versus: surveyTopic({ id: 'score' }),
        },
      );
      const all = material(PAIR, own, areas);
      if (opposite(all, answered(all.claim, all.own, all.claim.years, all.areas)).found.length) named++;
    }
    expect(named / runs).toBeLessThanOrEqual(FALSE_DISCOVERY_RATE);
  });

  it('uses the names of planted countries once', () => {
    expect(new Set(Array.from({ length: COUNT }, (_, index) => countryId(index))).size).toBe(COUNT);
  });
});
