import { describe, expect, it } from 'vitest';
import { answered } from '../../../src/lib/evidence/counter/answered.ts';
import type { Material } from '../../../src/lib/evidence/counter/material.ts';
import { mix } from '../../../src/lib/evidence/counter/mix.ts';
import { withinRegions } from '../../../src/lib/evidence/pairs/within.ts';
import {
  CHANGE,
  countryId,
  material,
  PAIR,
  plantedAreas,
  regionIndex,
  row,
  rows,
  source,
  surveyTopic,
} from './planted.ts';

const look = (all: Material) => mix(all, answered(all.claim, all.own, all.claim.years, all.areas));
const sentences = (all: Material) => look(all).found.map(({ sentence }) => sentence);

/** Twenty countries that all fall, while people move to the ten with the higher share. */
function shifting(moving: boolean): Material {
  const high = (index: number) => index % 2 === 0;
  const own = source(
    rows(20, [2000, 2020], (index, year) => (high(index) ? 80 : 20) - (year === 2020 ? 2 : 0)),
  );
  const people = rows(20, [2000, 2020], (index, year) =>
    moving && high(index) === (year === 2020) ? 3e6 : 1e6,
  );
  return material(CHANGE, own, plantedAreas(20), { population: people });
}

describe("Simpson's paradox", () => {
  it('is told where every country falls and the whole rises', () => {
    // (10 × 1 × 80 + 10 × 3 × 20) / 40 = 35; (10 × 3 × 78 + 10 × 1 × 18) / 40 = 63.
    expect(sentences(shifting(true))).toEqual([
      'The whole goes the other way than most countries: for the share of people, the mean weighted by people rose ' +
        'from 35.0% in 2000 to 63.0% in 2020.',
    ]);
    expect(look(shifting(true)).found[0]).toMatchObject({ kind: 'mix', turns: true, q: null });
  });

  it('is not told where the people stay', () => {
    expect(sentences(shifting(false))).toEqual([]);
  });

  it('is told where a link over all countries is reversed inside every region', () => {
    const count = 40;
    // Regions stand apart from low to high on both measures; inside each, more of one is less of the other.
    const step = (index: number) => index % 10;
    const base = (index: number) => 20 * regionIndex(index, count);
    const own = source(
      rows(count, [2015], (index) => 1 + base(index) - step(index) + 10),
      {
        second: rows(count, [2015], (index) => 1 + base(index) + step(index)),
        versus: surveyTopic({ id: 'score', subject: 'score' }),
      },
    );
    const all = material(PAIR, own, plantedAreas(count));
    expect(sentences(all)).toEqual([
      expect.stringMatching(
        /^Over all countries, the share of people is higher where the score is higher \(.*\); but inside 4 of 4 regions it points the other way\.$/,
      ),
    ]);
    const { regions, pooled } = withinRegions(answered(PAIR, own, PAIR.years, all.areas).pairs, (id) => {
      return all.areas.get(id)?.region ?? null;
    });
    expect(regions.map(({ correlation }) => correlation?.rho)).toEqual([-1, -1, -1, -1]);
    expect(pooled?.rho).toBe(-1);
  });

  it('is not told where the link is the same inside the regions', () => {
    const count = 40;
    const own = source(
      rows(count, [2015], (index) => 1 + index),
      {
        second: rows(count, [2015], (index) => 1 + index),
        versus: surveyTopic({ id: 'score', subject: 'score' }),
      },
    );
    expect(sentences(material(PAIR, own, plantedAreas(count)))).toEqual([]);
  });

  it('is told where the larger side of two groups turns over once people are counted', () => {
    const claim = {
      ...{ kind: 'groups' as const, indicator: 'share', first: 'sex=female', second: 'sex=male' },
      years: { from: 2015, to: 2020 },
    };
    // Women stand above men in 18 small countries, far below in 2 large ones.
    const big = (index: number) => index >= 18;
    const own = source(
      rows(20, [2020], (index) => (big(index) ? 20 : 50), { grp: 'sex=female' }),
      {
        topic: surveyTopic({
          breakdowns: [
            {
              ...{ id: 'sex', name: 'Sex' },
              groups: [
                { id: 'female', name: 'Women' },
                { id: 'male', name: 'Men' },
              ],
            },
          ],
        }),
        second: rows(20, [2020], () => 40, { grp: 'sex=male' }),
      },
    );
    const areas = plantedAreas(20, (index) => (big(index) ? 1e9 : 1e6));
    // (18 × 1 × 50 + 2 × 1000 × 20) / 2018 = 20.27
    expect(sentences(material(claim, own, areas))).toEqual([
      'Taken together it is the other way round: weighted by people, the mean is 20.3% for women and 40.0% for men.',
    ]);
  });

  it('is told where a total moves the other way than all of its groups', () => {
    const breakdowns = [
      {
        ...{ id: 'sex', name: 'Sex' },
        groups: [
          { id: 'female', name: 'Women' },
          { id: 'male', name: 'Men' },
        ],
      },
    ];
    const up = (grp: string) =>
      source(rows(8, [2000, 2020], (_, year) => (year === 2020 ? 60 : 50), { grp }));
    const own = source(
      rows(8, [2000, 2020], (index, year) => (year === 2020 && index > 1 ? 70 : year === 2020 ? 30 : 50)),
      { topic: surveyTopic({ breakdowns }) },
    );
    const all = material(CHANGE, own, plantedAreas(8), {
      groups: [
        { id: 'sex=female', name: 'Women', source: up('sex=female') },
        { id: 'sex=male', name: 'Men', source: up('sex=male') },
      ],
    });
    expect(sentences(all)).toContain(
      'In 2 of 8 countries the share of people as a whole moves the other way than every group by sex.',
    );
  });

  it('takes the people of the nearest year known', () => {
    const own = source([row(countryId(0), 2000, 50), row(countryId(0), 2020, 40)]);
    expect(look(material(CHANGE, own, plantedAreas(4))).found).toEqual([]);
  });
});
